//! Arrays of `ndarray`: the tangent of an array or view owns its elements.

pub(super) mod constructors;
mod methods;
mod operators;
mod tangent;

use crate::real::scalar::Scalar;
use ndarray::LinalgScalar;

/// The numbers in arrays with a derivative: `f64` and `f32`.
pub trait Number: Scalar + LinalgScalar {}

impl<T: Scalar + LinalgScalar> Number for T {}
