//! The implementations of [`Differentiable`](crate::Differentiable) and
//! [`Tangent`](crate::Tangent), one file for a container type.

mod array;
mod boxed;
mod option;
mod passive;
pub(crate) mod queue;
mod reference;
mod result;
mod scalar;
mod slice;
mod tuple;
mod vec;
