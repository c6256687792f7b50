use autodiff::differentiate;

#[differentiate(wrt(x), wrt(y))]
fn product(x: f64, y: f64) -> f64 {
    x * y
}

fn main() {
    product::grad(1.0, 2.0);
}
