use autodiff::{Differentiable, differentiate};
use std::ops::Deref;

#[derive(Clone, Differentiable)]
struct Largest {
    all: Vec<f64>,
}

impl Deref for Largest {
    type Target = f64;

    fn deref(&self) -> &f64 {
        &self.all[self.all.len() - 1]
    }
}

#[differentiate]
fn squared(x: f64) -> f64 {
    let largest = Largest { all: vec![x, x * x] };
    *largest * 2.0
}

fn main() {}
