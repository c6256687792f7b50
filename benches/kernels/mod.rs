//! The kernels: for each a function as one would write it, its generated gradient, and one written by hand.
//!
//! The hand-written gradients are meant to be hard to beat without changing the algorithm: they fuse the passes where
//! that saves memory, keep adjoints in locals, trim slices before loops, walk matrices along their rows, and reuse their workspace.

pub(crate) mod dot;
pub(crate) mod lotka_volterra;
pub(crate) mod matrix_product;
pub(crate) mod mlp;
pub(crate) mod neuron;
pub(crate) mod rosenbrock;

/// `count` smooth, irregular numbers between -1 and 1, different for each `seed`.
fn numbers(count: usize, seed: f64) -> Vec<f64> {
    (0..count).map(|i| (seed + 1.7 * i as f64).sin()).collect()
}
