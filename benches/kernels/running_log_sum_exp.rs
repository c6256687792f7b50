//! The logarithm of a sum of exponentials in one sweep: a new maximum rescales what has been summed.

use std::hint::black_box;

use autodiff::differentiate;

use super::scores;
use crate::harness::{Kernel, Size};

#[differentiate]
fn running_log_sum_exp(x: &[f64]) -> f64 {
    let mut largest = f64::NEG_INFINITY;
    let mut sum = 0.0;
    for &value in x {
        if value > largest {
            sum = sum * (largest - value).exp() + 1.0;
            largest = value;
        } else {
            sum += (value - largest).exp();
        }
    }
    largest + sum.ln()
}

/// What by hand is kept between the sweeps.
#[derive(Default)]
struct Workspace {
    /// Each exponential, relative to the maximum of its time.
    exponentials: Vec<f64>,
    /// Where a new maximum was, and the factor it brought.
    rescaled: Vec<(usize, f64)>,
}

/// Exponentials relative to an older maximum are made ones relative to the last by the factors since, of which there are few.
fn by_hand(x: &[f64], workspace: &mut Workspace, d_x: &mut [f64]) -> f64 {
    let Workspace { exponentials, rescaled } = workspace;
    exponentials.resize(x.len(), 0.0);
    rescaled.clear();
    let mut largest = f64::NEG_INFINITY;
    let mut sum = 0.0;
    for (i, (&value, exponential)) in x.iter().zip(exponentials.iter_mut()).enumerate() {
        if value > largest {
            let factor = (largest - value).exp();
            rescaled.push((i, factor));
            sum = sum * factor + 1.0;
            *exponential = 1.0;
            largest = value;
        } else {
            *exponential = (value - largest).exp();
            sum += *exponential;
        }
    }
    let mut scale = 1.0 / sum;
    let mut end = x.len();
    for &(start, factor) in rescaled.iter().rev() {
        for (d_value, exponential) in d_x[start..end].iter_mut().zip(&exponentials[start..end]) {
            *d_value += scale * exponential;
        }
        scale *= factor;
        end = start;
    }
    largest + sum.ln()
}

pub(crate) struct RunningLogSumExp {
    x: Vec<f64>,
    workspace: Workspace,
}

impl Kernel for RunningLogSumExp {
    type Gradient = Vec<f64>;

    const NAME: &'static str = "log-sum-exp, running maximum, n = 1e5";

    fn new(size: Size) -> Self {
        Self { x: scores(size.of(100_000, 1000)), workspace: Workspace::default() }
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
        running_log_sum_exp(black_box(&self.x))
    }

    fn ours(&self, d_x: &mut Self::Gradient) -> f64 {
        running_log_sum_exp::accumulate_grad(black_box(&self.x), d_x)
    }

    fn hand(&mut self, d_x: &mut Self::Gradient) -> f64 {
        by_hand(black_box(&self.x), &mut self.workspace, d_x)
    }
}
