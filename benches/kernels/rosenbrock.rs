//! Rosenbrock's function of 1000 variables: a loop whose iterations share their neighbours.

use std::hint::black_box;

use autodiff::differentiate;

use super::numbers;
use crate::harness::Kernel;

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

pub(crate) struct Rosenbrock {
    x: Vec<f64>,
}

impl Kernel for Rosenbrock {
    type Gradient = Vec<f64>;

    const NAME: &'static str = "rosenbrock, n = 1000";

    fn new() -> Self {
        Self { x: numbers(1000, 0.3) }
    }

    fn zero(&self) -> Self::Gradient {
        vec![0.0; self.x.len()]
    }

    fn flatten(d_x: &Self::Gradient) -> Vec<f64> {
        d_x.clone()
    }

    fn primal(&self) -> f64 {
        rosenbrock(black_box(&self.x))
    }

    fn ours(&self, d_x: &mut Self::Gradient) -> f64 {
        rosenbrock::accumulate_grad(black_box(&self.x), d_x)
    }

    fn hand(&mut self, d_x: &mut Self::Gradient) -> f64 {
        by_hand(black_box(&self.x), d_x)
    }
}
