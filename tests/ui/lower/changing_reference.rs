use autodiff::differentiate;

#[differentiate]
fn larger(a: &[f64], b: &[f64]) -> f64 {
    let mut larger = &a[..1];
    if b[0] > a[0] {
        larger = &b[..1];
    }
    larger[0] * larger[0]
}

fn main() {}
