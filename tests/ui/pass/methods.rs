#![deny(warnings)]

//! Methods and associated functions of types with a derivative, in blocks with the attribute and without.

use autodiff::{Differentiable, differentiate};

#[derive(Clone, Differentiable)]
struct Model {
    weight: f64,
}

#[differentiate]
impl Model {
    const SCALE: f64 = 2.0;

    fn new(weight: f64) -> Self {
        Self { weight }
    }

    fn scaled(x: f64) -> f64 {
        Self::SCALE * x
    }
}

impl Model {
    #[differentiate]
    fn loss(&self, x: f64) -> f64 {
        self.weight * x * x
    }
}

#[differentiate]
fn of_weight(weight: f64, x: f64) -> f64 {
    Model::new(weight).loss(Model::scaled(x))
}

fn main() {
    let (d_model, d_x) = Model { weight: 3.0 }.loss_grad(2.0);
    assert_eq!((d_model.weight, d_x), (4.0, 12.0));
    assert_eq!(of_weight::grad(3.0, 1.0), (4.0, 24.0));
}
