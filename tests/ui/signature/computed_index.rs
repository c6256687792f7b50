use autodiff::{Differentiable, differentiate};
use std::ops::Index;

#[derive(Clone, Differentiable)]
struct Samples {
    values: Vec<f64>,
}

#[differentiate]
impl Index<usize> for Samples {
    type Output = f64;

    fn index(&self, i: usize) -> &f64 {
        self.values.get(i).unwrap()
    }
}

fn main() {}
