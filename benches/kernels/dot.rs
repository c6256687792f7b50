//! A dot product: the gradient reads and writes memory and computes next to nothing.

use std::hint::black_box;

use autodiff::differentiate;

use super::numbers;
use crate::harness::{Kernel, Size};

#[differentiate]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..a.len() {
        sum += a[i] * b[i];
    }
    sum
}

#[differentiate]
fn dot_chain(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
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

/// As a loop, or as a chain of iterators.
pub(crate) struct Dot<const CHAIN: bool> {
    a: Vec<f64>,
    b: Vec<f64>,
}

impl<const CHAIN: bool> Kernel for Dot<CHAIN> {
    type Gradient = (Vec<f64>, Vec<f64>);

    const NAME: &'static str = if CHAIN { "dot product, n = 1e5, chain" } else { "dot product, n = 1e5" };

    fn new(size: Size) -> Self {
        let n = size.of(100_000, 1000);
        Self { a: numbers(n, 0.1), b: numbers(n, 0.2) }
    }

    fn zero(&self) -> Self::Gradient {
        (vec![0.0; self.a.len()], vec![0.0; self.b.len()])
    }

    fn flatten((d_a, d_b): &Self::Gradient) -> Vec<f64> {
        [&d_a[..], d_b].concat()
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![&mut self.a, &mut self.b]
    }

    fn primal(&self) -> f64 {
        let (a, b) = (black_box(&self.a), black_box(&self.b));
        if CHAIN { dot_chain(a, b) } else { dot(a, b) }
    }

    fn twin(&self, (d_a, d_b): &mut Self::Gradient) -> Option<f64> {
        CHAIN.then(|| dot::accumulate_grad(&self.a, &self.b, d_a, d_b))
    }

    fn ours(&self, (d_a, d_b): &mut Self::Gradient) -> f64 {
        let (a, b) = (black_box(&self.a), black_box(&self.b));
        if CHAIN { dot_chain::accumulate_grad(a, b, d_a, d_b) } else { dot::accumulate_grad(a, b, d_a, d_b) }
    }

    fn hand(&mut self, (d_a, d_b): &mut Self::Gradient) -> f64 {
        by_hand(black_box(&self.a), black_box(&self.b), d_a, d_b)
    }
}
