use autodiff::{Differentiable, differentiate};

#[derive(Clone, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiate]
fn corners(a: f64, b: f64) -> [Point; 2] {
    [Point { x: a, y: b }, Point { x: b, y: a * b }]
}

fn main() {
    corners::jacobian(1.0, 2.0);
}
