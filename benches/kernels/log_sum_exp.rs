//! The logarithm of a sum of exponentials, without overflow: in two sweeps, and as a chain of iterators.

use std::hint::black_box;

use autodiff::differentiate;

use crate::harness::{Kernel, Size};

#[differentiate]
fn log_sum_exp(x: &[f64]) -> f64 {
    let mut largest = f64::NEG_INFINITY;
    for &value in x {
        largest = largest.max(value);
    }
    let mut sum = 0.0;
    for &value in x {
        sum += (value - largest).exp();
    }
    largest + sum.ln()
}

#[differentiate]
fn log_sum_exp_chain(x: &[f64]) -> f64 {
    let largest = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    largest + x.iter().map(|value| (value - largest).exp()).sum::<f64>().ln()
}

/// The gradient is the softmax, so the exponentials are kept; the maximum has no part in it.
fn by_hand(x: &[f64], exponentials: &mut Vec<f64>, d_x: &mut [f64]) -> f64 {
    exponentials.resize(x.len(), 0.0);
    let largest = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut sum = 0.0;
    for (value, exponential) in x.iter().zip(exponentials.iter_mut()) {
        *exponential = (value - largest).exp();
        sum += *exponential;
    }
    let scale = 1.0 / sum;
    for (exponential, d_value) in exponentials.iter().zip(d_x) {
        *d_value += scale * exponential;
    }
    largest + sum.ln()
}

/// As two loops, or as a chain of iterators.
pub(crate) struct LogSumExp<const CHAIN: bool> {
    x: Vec<f64>,
    exponentials: Vec<f64>,
}

impl<const CHAIN: bool> Kernel for LogSumExp<CHAIN> {
    type Gradient = Vec<f64>;

    const NAME: &'static str = if CHAIN { "log-sum-exp, n = 1e5, chain" } else { "log-sum-exp, n = 1e5" };

    fn new(size: Size) -> Self {
        Self { x: super::scores(size.of(100_000, 1000)), exponentials: Vec::new() }
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
        if CHAIN { log_sum_exp_chain(x) } else { log_sum_exp(x) }
    }

    fn twin(&self, d_x: &mut Self::Gradient) -> Option<f64> {
        CHAIN.then(|| log_sum_exp::accumulate_grad(&self.x, d_x))
    }

    fn ours(&self, d_x: &mut Self::Gradient) -> f64 {
        let x = black_box(&self.x);
        if CHAIN { log_sum_exp_chain::accumulate_grad(x, d_x) } else { log_sum_exp::accumulate_grad(x, d_x) }
    }

    fn hand(&mut self, d_x: &mut Self::Gradient) -> f64 {
        by_hand(black_box(&self.x), &mut self.exponentials, d_x)
    }
}
