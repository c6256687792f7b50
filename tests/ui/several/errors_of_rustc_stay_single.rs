use autodiff::differentiate;

#[differentiate]
fn mistyped(x: f64, n: usize) -> f64 {
    let m: usize = x;
    x + missing * m
}

fn main() {}
