//! Calls by the name would mean either of two methods, or the one that is not the trait's.

use autodiff::{Differentiable, differentiate};

trait Shape {
    fn area(&self) -> f64;
}

trait Plot {
    fn area(&self) -> f64;
    fn price(&self) -> f64;
}

#[derive(Differentiable)]
struct OfTwoTraits {
    side: f64,
}

#[differentiate]
impl Shape for OfTwoTraits {
    fn area(&self) -> f64 {
        self.side * self.side
    }
}

#[differentiate]
impl Plot for OfTwoTraits {
    fn area(&self) -> f64 {
        self.side
    }

    fn price(&self) -> f64 {
        2.0 * self.side
    }
}

#[derive(Differentiable)]
struct OfItsOwn {
    side: f64,
}

#[differentiate]
impl OfItsOwn {
    fn area(&self) -> f64 {
        self.side
    }
}

#[differentiate]
impl Shape for OfItsOwn {
    fn area(&self) -> f64 {
        self.side * self.side
    }
}

#[derive(Differentiable)]
struct WithoutAttribute {
    side: f64,
}

impl Plot for WithoutAttribute {
    fn area(&self) -> f64 {
        self.side
    }

    fn price(&self) -> f64 {
        2.0 * self.side
    }
}

#[differentiate]
impl Shape for WithoutAttribute {
    fn area(&self) -> f64 {
        self.side * self.side
    }
}

fn main() {
    OfTwoTraits { side: 1.0 }.area_grad();
    OfTwoTraits { side: 1.0 }.price_grad();
    OfItsOwn { side: 1.0 }.area_grad();
}
