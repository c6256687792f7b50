//! `xad-rs`: a tape that is kept between calls.

use xad_rs::ops::{compute_gradient_rev_with, compute_jacobian_rev_with};
use xad_rs::{AReal, Real, Tape};

use super::Tool;
use crate::generic::Expressed;
use crate::number::{Number, by_reference};

pub(crate) struct Xad {
    tape: Tape<f64>,
}

impl Default for Xad {
    fn default() -> Self {
        Self { tape: Tape::new(false) }
    }
}

impl Tool for Xad {
    fn run<K: Expressed>(&mut self, kernel: &K, call: usize, x: &[f64], _first: usize, jacobian: &mut [f64]) -> f64 {
        if jacobian.len() > x.len() {
            let rows = compute_jacobian_rev_with(&mut self.tape, x, |x| kernel.evaluate(call, x).as_ref().to_vec());
            for (d, row) in jacobian.iter_mut().zip(rows) {
                *d = row;
            }
            return 0.0;
        }
        let (value, gradient) = compute_gradient_rev_with(&mut self.tape, x, |x| kernel.evaluate(call, x).as_ref()[0]);
        jacobian.copy_from_slice(&gradient);
        value
    }
}

impl Number for AReal<f64> {
    by_reference!(Real: exp ln sqrt tanh abs sin cos);

    fn value(self) -> f64 {
        AReal::value(&self)
    }

    fn constant(self, value: f64) -> Self {
        value.into()
    }

    fn plus(self, value: f64) -> Self {
        self + value
    }

    fn times(self, value: f64) -> Self {
        self * value
    }

    fn subtracted_from(self, value: f64) -> Self {
        value - self
    }

    fn reciprocal(self) -> Self {
        1.0 / self
    }
}
