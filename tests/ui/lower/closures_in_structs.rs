use autodiff::{Differentiable, differentiate};

#[derive(Differentiable)]
struct Solver<F> {
    function: F,
    steps: usize,
}

#[differentiate]
impl<F: Fn(f64) -> f64> Solver<F> {
    fn solve(&self, x: f64) -> f64 {
        (0..self.steps).fold(x, |x, _| x - (self.function)(x))
    }
}

fn solved<F: Fn(f64) -> f64>(solver: &Solver<F>) -> f64 {
    solver.solve(1.0)
}

#[differentiate]
fn passed(k: f64) -> f64 {
    let solver = Solver { function: |x| k * x, steps: 3 };
    solved(&solver)
}

#[differentiate]
fn returned(k: f64) -> f64 {
    let make = |k: f64| Solver { function: move |x: f64| k * x, steps: 3 };
    make(k).solve(2.0)
}

fn main() {}
