//! Run-time support of autodiff: the traits that say what a derivative of a Rust value is, and the
//! buffers that carry values from the forward pass to the backward pass.
//!
//! | item | what it is |
//! |---|---|
//! | [`Differentiable`] | a primal type, with the type of its derivatives |
//! | [`Tangent`] | a type of derivatives: a vector space |
//! | [`Advance`] | a primal type whose values can be moved along a tangent |
//! | [`Real`] | `f64` and `f32`, for functions generic over the precision |
//! | [`stop_gradient`] | the identity, with derivative zero |
//! | [`release_buffers`] | returns pooled memory to the allocator |
//!
//! Everything else serves generated code and is no part of the public interface.
//!
//! # Features
//!
//! `std` (on by default) keeps buffers between calls in a pool of the thread, and adds to [`Real`]
//! and [`Tangent`] the methods that the standard library has and `core` lacks, such as `sin` and
//! `norm`. Without it the crate needs `alloc` only.
//!
//! `nalgebra`, `ndarray` and `num-complex` add the matrices, vectors, arrays and complex numbers of these crates.
#![no_std]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

extern crate alloc;
#[cfg(any(test, feature = "std"))]
extern crate std;

mod absent;
mod activity;
mod advance;
mod buffer;
mod check;
mod components;
mod containers;
mod cuts;
mod differentiable;
mod elements;
mod fieldwise;
mod foreign;
mod given;
mod held;
mod kept;
mod lanes;
mod missing;
#[doc(hidden)]
pub mod ops;
mod orders;
mod parts;
mod places;
mod pool;
#[doc(hidden)]
pub mod private;
mod real;
mod recycle;
mod rows;
mod seed;
#[cfg(feature = "std")]
#[doc(hidden)]
pub mod special;
mod stages;
mod stop_gradient;
mod tangent;

pub use advance::Advance;
pub use differentiable::Differentiable;
#[cfg(feature = "nalgebra")]
pub use foreign::nalgebra::isometries::IsometryTangent;
#[cfg(feature = "num-complex")]
pub use foreign::num_complex::ComplexTangent;
pub use pool::release_buffers;
pub use real::Real;
pub use stop_gradient::stop_gradient;
pub use tangent::Tangent;
