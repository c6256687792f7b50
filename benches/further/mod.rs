//! Kernels that no analysis was made for: others are measured by them, to see whether the analyses are general.
//!
//! In the form of those in [`kernels`](crate::kernels), with adjoints by hand of the same kind.

pub(crate) mod binomial_tree;
pub(crate) mod convolution;
pub(crate) mod gaussian_process;
pub(crate) mod heat;
pub(crate) mod hidden_markov;
pub(crate) mod lennard_jones;
pub(crate) mod wave;
