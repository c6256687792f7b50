use autodiff::differentiate;

#[differentiate(wrt(x, n, name))]
fn power(x: f64, n: usize, name: &str) -> f64 {
    assert!(!name.is_empty());
    x * n as f64
}

fn main() {}
