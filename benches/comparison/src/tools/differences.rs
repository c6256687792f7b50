//! Central differences: two evaluations for each input.

use super::Tool;
use crate::generic::Expressed;

#[derive(Default)]
pub(crate) struct Differences {
    x: Vec<f64>,
}

/// Balances the error of the formula and that of rounding.
const STEP: f64 = 6e-6;

impl Tool for Differences {
    const TOLERANCE: f64 = 1e-3;

    fn width(&self, _inputs: usize) -> usize {
        1
    }

    fn run<K: Expressed>(&mut self, kernel: &K, call: usize, x: &[f64], first: usize, jacobian: &mut [f64]) -> f64 {
        self.x.clear();
        self.x.extend_from_slice(x);
        let step = STEP * x[first].abs().max(1.0);
        let derivatives = || (first..).step_by(x.len());
        self.x[first] = x[first] + step;
        let above = kernel.evaluate(call, &self.x);
        let value = above.as_ref()[0];
        for (i, above) in derivatives().zip(above.as_ref()) {
            jacobian[i] = *above;
        }
        drop(above);
        self.x[first] = x[first] - step;
        for (i, below) in derivatives().zip(kernel.evaluate(call, &self.x).as_ref()) {
            jacobian[i] = (jacobian[i] - below) / (2.0 * step);
        }
        value
    }
}
