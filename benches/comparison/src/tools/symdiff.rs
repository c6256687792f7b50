//! `symdiff`: a macro that differentiates one expression of a slice. It knows no loops, branches or calls.

use symdiff::gradient;

use super::Tool;
use crate::generic::Expressed;

/// A function of one slice and its gradient.
pub(crate) struct Symdiff<F, G> {
    pub(crate) function: F,
    pub(crate) gradient: G,
}

impl<const N: usize, F: Fn(&[f64]) -> f64, G: Fn(&[f64]) -> [f64; N]> Tool for Symdiff<F, G> {
    fn run<K: Expressed>(&mut self, _kernel: &K, _call: usize, x: &[f64], _first: usize, jacobian: &mut [f64]) -> f64 {
        jacobian.copy_from_slice(&(self.gradient)(x));
        (self.function)(x)
    }
}

/// Of the weights, then the inputs.
#[gradient(var = x, dim = 5)]
pub(crate) fn neuron(x: &[f64]) -> f64 {
    let dot = x[0] * x[3] + x[1] * x[4] + x[2];
    1.0 / (1.0 + (-dot).exp())
}
