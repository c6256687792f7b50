//! `echidna`: reverse mode with tapes from a pool; one call for each result.

use echidna::{Reverse, vjp};
use num_traits::Float;

use super::Tool;
use crate::generic::Expressed;
use crate::number::{Number, by_value};

#[derive(Default)]
pub(crate) struct Echidna;

impl Tool for Echidna {
    fn run<K: Expressed>(&mut self, kernel: &K, call: usize, x: &[f64], _first: usize, jacobian: &mut [f64]) -> f64 {
        let mut first = 0.0;
        for (result, row) in jacobian.chunks_exact_mut(x.len()).enumerate() {
            let program = |x: &[Reverse<f64>]| vec![kernel.evaluate(call, x).as_ref()[result]];
            let (values, gradient) = vjp(program, x, &[1.0]);
            row.copy_from_slice(&gradient);
            if result == 0 {
                first = values[0];
            }
        }
        first
    }
}

impl Number for Reverse<f64> {
    by_value!(Float: exp ln sqrt tanh abs sin cos);

    fn value(self) -> f64 {
        num_traits::ToPrimitive::to_f64(&self).expect("a number has a value")
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
