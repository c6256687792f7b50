//! `reverse`: variables that know their tape; it is cleared for each call.

use reverse::{Gradient, Tape, Var};

use super::Tool;
use crate::generic::Expressed;
use crate::number::Number;

#[derive(Default)]
pub(crate) struct Reverse {
    tape: Tape,
}

impl Tool for Reverse {
    fn run<K: Expressed>(&mut self, kernel: &K, call: usize, x: &[f64], _first: usize, jacobian: &mut [f64]) -> f64 {
        self.tape.clear();
        let inputs = self.tape.add_vars(x);
        let results = kernel.evaluate(call, &inputs);
        let results = results.as_ref();
        for (row, result) in jacobian.chunks_exact_mut(x.len()).zip(results) {
            row.copy_from_slice(&result.grad().wrt(&inputs));
        }
        results[0].val()
    }
}

/// Elementary functions by methods of the type itself.
macro_rules! inherent {
    ($($name:ident)*) => { $(
        fn $name(self) -> Self {
            Var::$name(&self)
        }
    )* };
}

impl Number for Var<'_> {
    inherent!(exp ln sqrt tanh abs sin cos);

    fn value(self) -> f64 {
        self.val()
    }

    fn constant(self, value: f64) -> Self {
        self.tape.add_var(value)
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
