use autodiff::{Differentiable, differentiate};

#[derive(Clone, Differentiable)]
struct Model {
    weight: f64,
}

trait Loss {
    fn loss(&self, x: f64) -> f64;

    #[differentiate]
    fn declared(&self, x: f64) -> f64;

    #[differentiate]
    fn twice(&self, x: f64) -> f64 {
        2.0 * self.loss(x)
    }

    fn scale(x: f64) -> f64;
}

impl Loss for Model {
    #[differentiate]
    fn loss(&self, x: f64) -> f64 {
        self.weight * x
    }

    fn declared(&self, x: f64) -> f64 {
        x
    }

    #[differentiate]
    fn scale(x: f64) -> f64 {
        3.0 * x
    }
}

fn main() {}
