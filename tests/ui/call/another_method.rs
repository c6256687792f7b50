use autodiff::{Differentiable, differentiate};

trait Shape {
    fn area(&self) -> f64;
}

#[derive(Differentiable)]
struct Inherent {
    side: f64,
}

#[differentiate]
impl Inherent {
    fn area(&self) -> f64 {
        self.side
    }
}

impl Shape for Inherent {
    fn area(&self) -> f64 {
        2.0 * self.side
    }
}

#[differentiate]
fn of_the_trait(shape: &Inherent) -> f64 {
    <Inherent as Shape>::area(shape)
}

#[derive(Differentiable)]
struct OfTrait {
    side: f64,
}

impl OfTrait {
    fn area(&self) -> f64 {
        self.side
    }
}

#[differentiate]
impl Shape for OfTrait {
    fn area(&self) -> f64 {
        2.0 * self.side
    }
}

#[differentiate]
fn inherent(shape: &OfTrait) -> f64 {
    shape.area()
}

fn main() {
    of_the_trait::grad(&Inherent { side: 1.0 });
    inherent::grad(&OfTrait { side: 1.0 });
}
