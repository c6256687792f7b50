//! A sum of squares: one array in, one array out.

use std::hint::black_box;

use autodiff::differentiate;

use super::numbers;
use crate::harness::{Kernel, Size};

#[differentiate]
fn sum_of_squares(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for &value in x {
        sum += value * value;
    }
    sum
}

fn by_hand(x: &[f64], d_x: &mut [f64]) -> f64 {
    let mut sum = 0.0;
    for (value, d_value) in x.iter().zip(d_x) {
        sum += value * value;
        *d_value += 2.0 * value;
    }
    sum
}

pub(crate) struct SumOfSquares {
    x: Vec<f64>,
}

impl Kernel for SumOfSquares {
    type Gradient = Vec<f64>;

    const NAME: &'static str = "sum of squares, n = 1e5";

    fn new(size: Size) -> Self {
        Self { x: numbers(size.of(100_000, 1000), 0.7) }
    }

    fn zero(&self) -> Self::Gradient {
        vec![0.0; self.x.len()]
    }

    fn flatten(d_x: &Self::Gradient) -> Vec<f64> {
        d_x.clone()
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![&mut self.x]
    }

    fn primal(&self) -> f64 {
        sum_of_squares(black_box(&self.x))
    }

    fn ours(&self, d_x: &mut Self::Gradient) -> f64 {
        sum_of_squares::accumulate_grad(black_box(&self.x), d_x)
    }

    fn hand(&mut self, d_x: &mut Self::Gradient) -> f64 {
        by_hand(black_box(&self.x), d_x)
    }
}
