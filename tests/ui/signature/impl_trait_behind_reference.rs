use autodiff::{Differentiable, differentiate};

#[derive(Clone, Copy, Differentiable)]
struct Mean {
    mean: f64,
}

#[differentiate]
impl Mean {
    fn of(samples: &mut impl Iterator<Item = f64>) -> Self {
        Self { mean: samples.next().unwrap_or(0.0) }
    }
}

// A parameter that only the trait has.

trait Distance<V> {
    fn distance(&self, to: V) -> f64;
}

#[differentiate]
impl<V: Into<[f64; 2]>> Distance<V> for Mean {
    fn distance(&self, to: V) -> f64 {
        self.mean - to.into()[0]
    }
}

fn main() {}
