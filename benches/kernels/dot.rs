//! A dot product of 10000 numbers: the gradient reads and writes memory and computes next to nothing.

use std::hint::black_box;

use autodiff::differentiate;

use super::numbers;
use crate::harness::Kernel;

#[differentiate]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..a.len() {
        sum += a[i] * b[i];
    }
    sum
}

/// One sweep: the updates hide in the shadow of the sum.
fn by_hand(a: &[f64], b: &[f64], d_a: &mut [f64], d_b: &mut [f64]) -> f64 {
    let n = a.len();
    let (b, d_a, d_b) = (&b[..n], &mut d_a[..n], &mut d_b[..n]);
    let mut sum = 0.0;
    for i in 0..n {
        sum += a[i] * b[i];
        d_a[i] += b[i];
        d_b[i] += a[i];
    }
    sum
}

pub(crate) struct Dot {
    a: Vec<f64>,
    b: Vec<f64>,
}

impl Kernel for Dot {
    type Gradient = (Vec<f64>, Vec<f64>);

    const NAME: &'static str = "dot product, n = 10000";

    fn new() -> Self {
        Self { a: numbers(10_000, 0.1), b: numbers(10_000, 0.2) }
    }

    fn zero(&self) -> Self::Gradient {
        (vec![0.0; self.a.len()], vec![0.0; self.b.len()])
    }

    fn flatten((d_a, d_b): &Self::Gradient) -> Vec<f64> {
        [&d_a[..], d_b].concat()
    }

    fn primal(&self) -> f64 {
        dot(black_box(&self.a), black_box(&self.b))
    }

    fn ours(&self, (d_a, d_b): &mut Self::Gradient) -> f64 {
        dot::accumulate_grad(black_box(&self.a), black_box(&self.b), d_a, d_b)
    }

    fn hand(&mut self, (d_a, d_b): &mut Self::Gradient) -> f64 {
        by_hand(black_box(&self.a), black_box(&self.b), d_a, d_b)
    }
}
