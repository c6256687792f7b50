//! Matrices and vectors of `nalgebra`, of static and dynamic dimensions, each of which is its own tangent, and points.
//!
//! # Source
//!
//! The pullbacks are those of Giles, *Collected matrix derivative results for forward and reverse mode algorithmic
//! differentiation*, 2008.

pub(super) mod constructors;
pub(super) mod fields;
mod methods;
mod operators;
mod points;
mod tangent;

use crate::real::scalar::Scalar;
use nalgebra::RealField;

/// The numbers in matrices with a derivative: `f64` and `f32`.
pub trait Number: Scalar + RealField {}

impl<T: Scalar + RealField> Number for T {}
