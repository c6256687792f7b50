//! Matrices and vectors of `nalgebra`, of static and dynamic dimensions, each of which is its own tangent, points, and what
//! turns and moves them.
//!
//! # Source
//!
//! The pullbacks are those of Giles, *Collected matrix derivative results for forward and reverse mode algorithmic
//! differentiation*, 2008.

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
mod table;
mod tangent;
mod turns;
mod units;

use crate::real::scalar::Scalar;
use nalgebra::RealField;

/// The numbers in matrices with a derivative: `f64` and `f32`.
pub trait Number: Scalar + RealField {}

impl<T: Scalar + RealField> Number for T {}
