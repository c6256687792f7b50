#![doc = include_str!("../README.md")]
#![no_std]

#[cfg(feature = "num-complex")]
pub use autodiff_core::ComplexTangent;
#[cfg(feature = "nalgebra")]
pub use autodiff_core::IsometryTangent;
pub use autodiff_core::{Advance, Differentiable, Real, Tangent, release_buffers, stop_gradient};
pub use autodiff_macro::{Differentiable, differentiate};

#[doc(hidden)]
pub use autodiff_core::private;
#[doc(hidden)]
pub use autodiff_macro::{Configured, discarded};
