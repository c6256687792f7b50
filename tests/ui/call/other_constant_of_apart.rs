use autodiff::{Differentiable, differentiate};

const SCALE: f64 = 2.0;

#[derive(Differentiable)]
struct Solver<F> {
    function: F,
}

#[differentiate]
impl<F: Fn(f64) -> f64> Solver<F> {
    fn scaled(&self, x: f64) -> f64 {
        (self.function)(x) * SCALE
    }
}

#[differentiate]
fn hidden(k: f64) -> f64 {
    const SCALE: f64 = 5.0;
    let solver = Solver { function: |x| k * x };
    solver.scaled(k) * SCALE
}

fn main() {}
