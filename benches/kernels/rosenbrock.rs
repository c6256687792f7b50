//! Rosenbrock's function: a loop whose iterations share their neighbours.

use std::hint::black_box;

use autodiff::differentiate;

use super::numbers;
use crate::harness::{Kernel, Size};

#[differentiate]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        let valley = x[i + 1] - x[i] * x[i];
        let slope = 1.0 - x[i];
        sum += 100.0 * valley * valley + slope * slope;
    }
    sum
}

#[differentiate]
fn rosenbrock_chain(x: &[f64]) -> f64 {
    x.windows(2)
        .map(|pair| {
            let valley = pair[1] - pair[0] * pair[0];
            let slope = 1.0 - pair[0];
            100.0 * valley * valley + slope * slope
        })
        .sum()
}

/// One sweep; the part of the gradient that the next iteration completes stays in a register.
///
/// A second, vectorised sweep that computes every component on its own does the same work twice and is slower.
fn by_hand(x: &[f64], d_x: &mut [f64]) -> f64 {
    let last = x.len() - 1;
    let d_x = &mut d_x[..=last];
    let mut sum = 0.0;
    let mut from_before = 0.0;
    for i in 0..last {
        let valley = x[i + 1] - x[i] * x[i];
        let slope = 1.0 - x[i];
        sum += 100.0 * valley * valley + slope * slope;
        let d_valley = 200.0 * valley;
        d_x[i] += from_before - 2.0 * (d_valley * x[i] + slope);
        from_before = d_valley;
    }
    d_x[last] += from_before;
    sum
}

/// Of 1000 or of a million variables; as a loop, or as a chain of iterators.
pub(crate) struct Rosenbrock<const LARGE: bool, const CHAIN: bool> {
    x: Vec<f64>,
}

impl<const LARGE: bool, const CHAIN: bool> Kernel for Rosenbrock<LARGE, CHAIN> {
    type Gradient = Vec<f64>;

    const NAME: &'static str = match (LARGE, CHAIN) {
        (false, false) => "rosenbrock, n = 1e3",
        (true, false) => "rosenbrock, n = 1e6",
        (false, true) => "rosenbrock, n = 1e3, chain",
        (true, true) => "rosenbrock, n = 1e6, chain",
    };

    fn new(size: Size) -> Self {
        let n = if LARGE { size.of(1_000_000, 10_000) } else { 1000 };
        Self { x: numbers(n, 0.3) }
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
        let x = black_box(&self.x);
        if CHAIN { rosenbrock_chain(x) } else { rosenbrock(x) }
    }

    fn twin(&self, d_x: &mut Self::Gradient) -> Option<f64> {
        CHAIN.then(|| rosenbrock::accumulate_grad(&self.x, d_x))
    }

    fn ours(&self, d_x: &mut Self::Gradient) -> f64 {
        let x = black_box(&self.x);
        if CHAIN { rosenbrock_chain::accumulate_grad(x, d_x) } else { rosenbrock::accumulate_grad(x, d_x) }
    }

    fn hand(&mut self, d_x: &mut Self::Gradient) -> f64 {
        by_hand(black_box(&self.x), d_x)
    }
}
