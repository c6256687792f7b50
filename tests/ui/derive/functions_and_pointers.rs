use autodiff::{Differentiable, differentiate};

#[derive(Differentiable)]
struct Model {
    weight: f64,
    activation: Box<dyn Fn(f64) -> f64>,
    scale: fn(f64) -> f64,
    next: *const Model,
}

#[derive(Differentiable)]
struct Skipping {
    weight: f64,
    #[differentiate(skip)]
    activation: Box<dyn Fn(f64) -> f64>,
}

#[differentiate]
fn weight(model: &Skipping) -> f64 {
    2.0 * model.weight
}

fn main() {}
