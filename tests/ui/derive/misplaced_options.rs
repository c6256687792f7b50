//! Options of fields on a type and on a variant.

use autodiff::Differentiable;

#[derive(Differentiable)]
#[differentiate(skip)]
struct Point {
    x: f64,
}

#[derive(Differentiable)]
#[differentiate(crate)]
enum Shape {
    #[differentiate(skip)]
    Circle(f64),
    Square(f64),
}

fn main() {}
