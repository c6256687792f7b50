//! Types of other crates, each behind a feature of the crate's name.

#[cfg(feature = "nalgebra")]
mod nalgebra;
#[cfg(feature = "ndarray")]
mod ndarray;
mod traits;

/// The methods and associated functions of types of other crates, with their ways back: traits that generated code has in
/// scope where it does not know a type.
pub mod methods {
    #[cfg(feature = "nalgebra")]
    pub use super::nalgebra::{constructors::*, fields::*};
    #[cfg(feature = "ndarray")]
    pub use super::ndarray::constructors::*;
    pub use super::traits::*;
}
