use autodiff::{Differentiable, differentiate};

#[differentiate(wrt(x))]
trait Loss {
    #[differentiate(wrt(x))]
    fn loss(&self, x: f64) -> f64;
}

#[differentiate]
trait Layer {
    fn apply(&self, x: f64) -> f64;

    fn mapped(&self, f: &dyn Fn(f64) -> f64) -> f64 {
        f(self.apply(1.0))
    }
}

#[derive(Clone, Differentiable)]
struct Model {
    weight: f64,
}

#[differentiate]
impl Layer for Model {
    fn apply(&self, x: f64) -> f64 {
        self.weight * x
    }
}

mod elsewhere {
    const SCALE: f64 = 2.0;

    #[autodiff::differentiate]
    pub trait Scaled {
        fn value(&self) -> f64;

        fn scaled(&self) -> f64 {
            SCALE * self.value()
        }

        fn halved(&self) -> f64 {
            self.value() / 2.0
        }
    }
}

#[differentiate]
impl elsewhere::Scaled for Model {
    fn value(&self) -> f64 {
        self.weight.sin()
    }
}

/// Its methods are known, but for the ones that are refused.
#[differentiate]
fn of_model(model: &Model) -> f64 {
    use elsewhere::Scaled;
    model.halved() + model.value()
}

fn main() {}
