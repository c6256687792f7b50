use autodiff::{Differentiable, differentiate};

#[derive(Differentiable)]
enum Shape {
    Circle(f64),
    Square(f64),
}

#[differentiate]
fn size(shape: &Shape) -> f64 {
    match shape {
        Shape::Circle(size) | Shape::Square(size) => size * size,
    }
}

fn main() {}
