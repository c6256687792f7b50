use autodiff::{Differentiable, differentiate};

#[derive(Clone, Differentiable)]
struct Filter {
    gain: f64,
}

#[differentiate]
impl Filter {
    fn with_gain(&mut self, gain: f64) -> &mut Self {
        self.gain = gain;
        self
    }

    fn apply(&self, x: f64) -> f64 {
        self.gain * x
    }
}

#[differentiate]
fn filtered(x: f64) -> f64 {
    let mut filter = Filter { gain: 1.0 };
    filter.with_gain(x).apply(x)
}

fn main() {}
