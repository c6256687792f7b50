use autodiff::{Differentiable, differentiate};

trait Eval<T> {
    fn eval(&self, x: T) -> f64;
}

#[derive(Clone, Differentiable)]
struct Line {
    slope: f64,
}

#[differentiate]
impl Eval<f64> for Line {
    fn eval(&self, x: f64) -> f64 {
        self.slope * x
    }
}

#[differentiate]
impl Eval<[f64; 2]> for Line {
    fn eval(&self, x: [f64; 2]) -> f64 {
        self.slope * x[0] * x[1]
    }
}

/// One of the two alone has derivatives.
#[derive(Clone, Differentiable)]
struct Plane {
    slope: f64,
}

impl Eval<f64> for Plane {
    fn eval(&self, x: f64) -> f64 {
        self.slope * x
    }
}

#[differentiate]
impl Eval<[f64; 2]> for Plane {
    fn eval(&self, x: [f64; 2]) -> f64 {
        self.slope * x[0] * x[1]
    }
}

#[differentiate]
fn both(line: &Line, plane: &Plane, x: f64) -> f64 {
    line.eval(x) + plane.eval([x, x])
}

fn main() {
    let (d_plane, d_x) = Plane { slope: 2.0 }.eval_grad([1.0, 2.0]);
    let _ = (d_plane.slope, d_x[0]);
}
