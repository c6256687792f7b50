use autodiff::differentiate;

#[differentiate]
async fn square(x: f64) -> f64 {
    x * x
}

fn main() {
    let _ = square(1.0);
    square::grad(1.0);
}
