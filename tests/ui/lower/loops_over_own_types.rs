use autodiff::{Differentiable, differentiate};

#[derive(Clone, Differentiable)]
struct Steps {
    left: usize,
    x: f64,
}

impl Iterator for Steps {
    type Item = f64;

    fn next(&mut self) -> Option<f64> {
        self.left = self.left.checked_sub(1)?;
        Some(self.x)
    }
}

#[derive(Clone, Differentiable)]
struct Weights {
    all: Vec<f64>,
}

impl IntoIterator for Weights {
    type Item = f64;
    type IntoIter = std::vec::IntoIter<f64>;

    fn into_iter(self) -> Self::IntoIter {
        self.all.into_iter()
    }
}

#[differentiate]
fn without_attribute(x: f64) -> f64 {
    let mut sum = 0.0;
    for step in (Steps { left: 3, x }) {
        sum += step;
    }
    sum
}

#[differentiate]
fn of_no_iterator(x: f64) -> f64 {
    let weights = Weights { all: vec![x, 2.0] };
    let mut sum = 0.0;
    for weight in weights {
        sum += weight;
    }
    sum
}

#[differentiate]
fn with_stages(x: f64) -> f64 {
    let steps = Steps { left: 3, x };
    steps.map(|step| step * x).sum()
}

fn main() {}
