//! Types of other crates, each behind a feature of the crate's name.

#[cfg(feature = "nalgebra")]
pub(crate) mod nalgebra;
#[cfg(feature = "ndarray")]
mod ndarray;
#[cfg(feature = "num-complex")]
pub(crate) mod num_complex;
mod traits;

/// The methods and associated functions of types of other crates, with their ways back: traits that generated code has in
/// scope where it does not know a type.
pub mod methods {
    #[cfg(feature = "nalgebra")]
    pub use super::nalgebra::{constructors::*, fields::*};
    #[cfg(feature = "ndarray")]
    pub use super::ndarray::constructors::*;
    #[cfg(feature = "num-complex")]
    pub use super::num_complex::constructors::*;
    pub use super::traits::*;
    pub use crate::containers::queue::Ends as _;
}

/// The numbers in matrices with a derivative, of which there are none.
#[cfg(not(feature = "nalgebra"))]
pub use crate::real::scalar::Scalar as Element;
/// The numbers in matrices with a derivative.
#[cfg(feature = "nalgebra")]
pub use nalgebra::Number as Element;

/// A number of elements, as a number of their type.
#[cfg(any(feature = "nalgebra", feature = "ndarray"))]
#[expect(clippy::cast_precision_loss, reason = "memory does not hold 2^52 elements")]
fn count<T: crate::real::scalar::Scalar>(elements: usize) -> T {
    crate::real::scalar::number(elements as f64)
}
