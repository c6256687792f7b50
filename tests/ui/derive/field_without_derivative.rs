//! A field of a type that is not differentiable, and what to do.

use autodiff::Differentiable;

struct Settings {
    rate: f64,
}

#[derive(Differentiable)]
struct Model {
    weight: f64,
    settings: Settings,
}

fn main() {
    let model = Model { weight: 1.0, settings: Settings { rate: 0.1 } };
    println!("{}", model.weight * model.settings.rate);
}
