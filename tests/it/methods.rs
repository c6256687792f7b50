//! Methods, associated functions and operators of the user's types.

use crate::support::{DIFFERENCES, EXACT, Flat, assert_all_close, gradient_by_differences};
use autodiff::{Advance, Differentiable, differentiate};
use num_traits::Float;
use std::ops::{Add, Div, Mul, Neg, Sub};

/// Points of mixed signs, with no ties and nothing near zero.
const FOUR: [[f64; 4]; 3] = [[0.7, -1.3, 2.1, 0.4], [-0.6, 1.9, -0.2, 3.0], [1.1, 1.2, 1.3, 1.4]];
const SIX: [[f64; 6]; 2] = [[0.7, -1.3, 2.1, 0.4, -0.9, 1.6], [-0.6, 1.9, -0.2, 3.0, 0.8, -2.5]];

/// Compares the derivatives of a method with differences: `check_method!(points, |v| model(v) => loss(v[0]), ..)`.
macro_rules! check_method {
    ($points:expr, |$v:ident| $this:expr => $f:ident / $value_and_grad:ident / $grad:ident ($($argument:expr),*)) => {
        crate::support::check(
            &$points,
            |$v: &[f64]| $this.$f($($argument),*),
            |$v: &[f64]| {
                let (value, gradient) = $this.$value_and_grad($($argument),*);
                crate::support::Derivative {
                    value,
                    gradient: crate::support::flat(&gradient),
                    gradient_alone: crate::support::flat(&$this.$grad($($argument),*)),
                }
            },
        )
    };
}

mod cases;
mod network;
mod state;
mod traits;
mod vectors;
