//! The tools, each by the interface that its documentation shows first for the task.

mod ad_trait;
mod autodj;
mod differences;
mod echidna;
mod forward;
mod num_dual;
mod reverse;
mod symdiff;
mod xad;

pub(crate) use self::ad_trait::AdTrait;
pub(crate) use self::autodj::Autodj;
pub(crate) use self::differences::Differences;
pub(crate) use self::echidna::Echidna;
pub(crate) use self::num_dual::NumDual;
pub(crate) use self::reverse::Reverse;
pub(crate) use self::symdiff::{Symdiff, neuron, neuron_gradient};
pub(crate) use self::xad::Xad;
use crate::generic::Expressed;

/// Something that differentiates kernels over a number type of its own.
pub(crate) trait Tool {
    /// How far a derivative may be from ours, relative to the largest.
    const TOLERANCE: f64 = 1e-8;

    /// For how many inputs one run yields the derivatives.
    fn width(&self, inputs: usize) -> usize {
        inputs
    }

    /// Writes the derivatives by the inputs from `first` on, as many as one run yields, and returns the first result. The matrix has
    /// a row for each result, one after the other.
    fn run<K: Expressed>(&mut self, kernel: &K, call: usize, x: &[f64], first: usize, jacobian: &mut [f64]) -> f64;
}
