//! Matrices and vectors of `nalgebra`, of static and dynamic dimensions, each of which is its own tangent, points, and what
//! turns and moves them.
//!
//! # Source
//!
//! The pullbacks are those of Giles, *Collected matrix derivative results for forward and reverse mode algorithmic
//! differentiation*, 2008.

mod arrays;
mod cholesky;
pub(super) mod constructors;
pub(super) mod fields;
pub(crate) mod isometries;
mod methods;
mod operators;
mod parts;
mod points;
mod quaternions;
mod rotations;
mod solvers;
mod table;
mod tangent;
mod turns;
mod units;

use crate::real::scalar::Scalar;
use core::fmt::Debug;
use core::ops::{DivAssign, MulAssign};
use nalgebra::RealField;
use num_traits::{One, Zero};

/// The numbers in matrices with a derivative: `f64` and `f32`. It has no methods that those of the user's trait would be
/// ambiguous with.
pub trait Number: Scalar + Debug + MulAssign + DivAssign + Zero + One {}

impl<T: Scalar + Debug + MulAssign + DivAssign + Zero + One> Number for T {}

/// The same where roots and angles are computed.
pub trait Field: Number + RealField {}

impl<T: Number + RealField> Field for T {}
