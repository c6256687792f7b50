use autodiff::{Differentiable, differentiate};

trait Shape {
    fn area(&self) -> f64;

    fn double(&self) -> f64 {
        2.0 * self.area()
    }
}

#[derive(Clone, Differentiable)]
struct Square {
    side: f64,
}

#[differentiate]
impl Shape for Square {
    fn area(&self) -> f64 {
        self.side * self.side
    }
}

#[differentiate]
fn twice(square: &Square) -> f64 {
    square.double()
}

fn main() {}
