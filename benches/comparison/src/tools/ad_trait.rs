//! `ad_trait`: one graph for each thread, which its first input resets.

use ad_trait::AD;
use ad_trait::reverse_ad::adr::adr;
use num_traits::Signed;

use super::Tool;
use crate::generic::Expressed;
use crate::number::{Number, by_reference};

#[derive(Default)]
pub(crate) struct AdTrait {
    inputs: Vec<adr>,
}

impl Tool for AdTrait {
    fn run<K: Expressed>(&mut self, kernel: &K, call: usize, x: &[f64], _first: usize, jacobian: &mut [f64]) -> f64 {
        self.inputs.clear();
        self.inputs.extend(x.iter().enumerate().map(|(i, &value)| adr::new_variable(value, i == 0)));
        let results = kernel.evaluate(call, &self.inputs);
        let results = results.as_ref();
        for (row, result) in jacobian.chunks_exact_mut(x.len()).zip(results) {
            let gradient = result.get_backwards_mode_grad();
            for (d, input) in row.iter_mut().zip(&self.inputs) {
                *d = gradient.wrt(input);
            }
        }
        results[0].value()
    }
}

/// Elementary functions by the traits that `AD` is made of.
macro_rules! by_bound {
    ($($name:ident)*) => { $(
        fn $name(self) -> Self {
            fn call<T: AD>(x: T) -> T {
                x.$name()
            }
            call(self)
        }
    )* };
}

impl Number for adr {
    by_bound!(exp ln sqrt tanh sin cos);
    by_reference!(Signed: abs);

    fn value(self) -> f64 {
        adr::value(&self)
    }

    fn constant(self, value: f64) -> Self {
        AD::constant(value)
    }

    fn plus(self, value: f64) -> Self {
        AD::add_scalar(value, self)
    }

    fn times(self, value: f64) -> Self {
        AD::mul_scalar(value, self)
    }

    fn subtracted_from(self, value: f64) -> Self {
        AD::sub_l_scalar(value, self)
    }

    fn reciprocal(self) -> Self {
        AD::div_l_scalar(1.0, self)
    }
}
