use autodiff::{Differentiable, differentiate};

#[derive(Differentiable)]
struct Model {
    weight: f64,
}

#[differentiate]
impl Model {
    fn loss(self: Box<Self>, x: f64) -> f64 {
        self.weight * x
    }
}

fn main() {}
