use autodiff::{Differentiable, differentiate};

#[derive(Differentiable)]
struct Model {
    weight: f64,
}

impl Model {
    fn apply(&self, x: f64) -> f64 {
        self.weight * x
    }

    fn twice(x: f64) -> f64 {
        2.0 * x
    }
}

#[differentiate]
fn loss(model: &Model, x: f64) -> f64 {
    model.apply(x) + Model::twice(x)
}

fn main() {}
