//! A trait says which method is meant, but not of which type.

use autodiff::{Differentiable, differentiate};

trait Shape {
    fn area(&self) -> f64;
}

#[derive(Differentiable)]
struct Square {
    side: f64,
}

impl Square {
    fn area(&self) -> f64 {
        self.side
    }
}

#[differentiate]
impl Shape for Square {
    #[differentiate(skip)]
    fn area(&self) -> f64 {
        self.side * self.side
    }
}

mod elsewhere {
    #[autodiff::differentiate]
    pub(super) fn square(side: f64) -> super::Square {
        super::Square { side }
    }
}

#[differentiate]
fn of_unknown_type(x: f64) -> f64 {
    Shape::area(&elsewhere::square(x))
}

fn main() {}
