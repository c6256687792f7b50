use autodiff::differentiate;

#[differentiate(backward = square_backward)]
fn square(x: f64) -> f64 {
    x * x
}

fn main() {
    square::grad(1.0);
}
