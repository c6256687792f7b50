use autodiff::{Differentiable, differentiate};

#[derive(Clone, Differentiable)]
struct Model {
    weight: f64,
}

/// Has no derivative: it may be left out and be handed through.
struct Config {
    scale: f64,
}

#[differentiate]
impl Model {
    #[differentiate(wrt(x))]
    fn apply(&self, x: f64) -> f64 {
        self.weight * x
    }
}

#[differentiate(wrt(x))]
fn applied(model: &Model, config: &Config, x: f64) -> f64 {
    model.weight * x * config.scale
}

#[differentiate]
fn lost_by_a_function(weight: f64, x: f64) -> f64 {
    applied(&Model { weight }, &Config { scale: 2.0 }, x)
}

#[differentiate]
fn lost_by_a_method(model: &Model, x: f64) -> f64 {
    model.apply(x)
}

#[differentiate(wrt(x))]
fn fine(model: &Model, config: &Config, x: f64) -> f64 {
    applied(model, config, x) + model.apply(x)
}

fn main() {}
