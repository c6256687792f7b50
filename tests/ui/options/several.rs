use autodiff::differentiate;

#[differentiate(forward, wrt(w), order = 2)]
fn square(x: f64) -> f64 {
    x * x
}

fn main() {
    square::grad(3.0);
}
