//! The kernels: for each a function as one would write it, its generated gradient, and one written by hand.
//!
//! The hand-written gradients are meant to be hard to beat without changing the algorithm: they fuse the passes where
//! that saves memory, keep adjoints in locals, trim slices before loops, walk matrices along their rows, and reuse their workspace.

pub(crate) mod black_scholes;
pub(crate) mod bundle_adjustment;
pub(crate) mod cholesky;
pub(crate) mod dot;
pub(crate) mod gmm;
pub(crate) mod log_sum_exp;
pub(crate) mod lotka_volterra;
pub(crate) mod lstm;
pub(crate) mod matrix_product;
pub(crate) mod mlp;
pub(crate) mod neuron;
pub(crate) mod ray_march;
pub(crate) mod rosenbrock;
pub(crate) mod running_log_sum_exp;
pub(crate) mod softmax_regression;
pub(crate) mod sum_of_squares;

/// `count` smooth, irregular numbers between -1 and 1, different for each `seed`.
pub(crate) fn numbers(count: usize, seed: f64) -> Vec<f64> {
    (0..count).map(|i| (seed + 1.7 * i as f64).sin()).collect()
}

/// `count` numbers between -20 and 20, few of them near the ends.
fn scores(count: usize) -> Vec<f64> {
    numbers(count, 0.9).iter().enumerate().map(|(i, x)| 20.0 * x * (0.3 * i as f64).cos()).collect()
}
