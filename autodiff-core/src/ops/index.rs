//! Indices of the user's own, and the parts of tangents that they refer to.

use crate::Differentiable;
use alloc::boxed::Box;
use alloc::vec::Vec;

/// Where in a tangent the part lies that belongs to an indexed part of the primal.
#[diagnostic::on_unimplemented(
    message = "autodiff does not know what the index `{I}` of `{Self}` refers to in its tangent",
    label = "no derivative is known here",
    note = "write `#[differentiate]` above the `impl` of `Index`"
)]
pub trait StagedIndex<I>: Differentiable {
    /// The tangent of the part: of a slice the slice of the tangents.
    type Part: ?Sized;

    /// Returns the part of the tangent.
    fn tangent_at<'t>(&self, index: I, tangent: &'t mut Self::Tangent) -> &'t mut Self::Part;
}

impl<T: Differentiable> StagedIndex<usize> for Vec<T> {
    type Part = T::Tangent;

    #[inline]
    fn tangent_at<'t>(&self, index: usize, tangent: &'t mut Vec<T::Tangent>) -> &'t mut T::Tangent {
        &mut tangent[index]
    }
}

impl<T: Differentiable, const N: usize> StagedIndex<usize> for [T; N] {
    type Part = T::Tangent;

    #[inline]
    fn tangent_at<'t>(&self, index: usize, tangent: &'t mut [T::Tangent; N]) -> &'t mut T::Tangent {
        &mut tangent[index]
    }
}

impl<I, T: StagedIndex<I> + ?Sized> StagedIndex<I> for Box<T> {
    type Part = T::Part;

    #[inline]
    fn tangent_at<'t>(&self, index: I, tangent: &'t mut T::Tangent) -> &'t mut T::Part {
        T::tangent_at(self, index, tangent)
    }
}
