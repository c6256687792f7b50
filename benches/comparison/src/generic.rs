//! The kernels once more, over any number type, as all tools but ours ask for.
//!
//! They are the same algorithms as the plain functions; inputs come in one slice, in the order of [`Kernel::inputs`].

mod black_scholes;
mod bundle_adjustment;
mod cholesky;
mod gmm;
mod lotka_volterra;
mod lstm;
mod matrix_product;
mod mlp;
mod neuron;
mod ray_march;
mod softmax_regression;
mod vectors;

use crate::harness::Kernel;
use crate::number::Number;

/// A kernel with one result.
pub(crate) trait Generic: Kernel {
    fn evaluate<T: Number>(&self, x: &[T]) -> T;
}

/// A kernel as a number of calls with some inputs and some results each.
pub(crate) trait Expressed: Kernel {
    /// Of each call.
    const RESULTS: usize;

    /// The inputs of all calls.
    fn arguments(&mut self) -> Vec<Vec<f64>>;

    fn evaluate<T: Number>(&self, call: usize, x: &[T]) -> impl AsRef<[T]>;
}

impl<K: Generic> Expressed for K {
    const RESULTS: usize = 1;

    fn arguments(&mut self) -> Vec<Vec<f64>> {
        vec![self.inputs().concat()]
    }

    #[inline]
    fn evaluate<T: Number>(&self, _call: usize, x: &[T]) -> impl AsRef<[T]> {
        [Generic::evaluate(self, x)]
    }
}

/// The larger value, or the second of two that are equal.
fn max<T: Number>(a: T, b: T) -> T {
    if a.value() > b.value() { a } else { b }
}

/// The logarithm of a sum of exponentials, in two sweeps.
fn log_sum_exp<T: Number>(x: &[T]) -> T {
    let mut largest = x[0];
    for &value in x {
        largest = max(largest, value);
    }
    let mut sum = x[0].constant(0.0);
    for &value in x {
        sum = sum + (value - largest).exp();
    }
    largest + sum.ln()
}
