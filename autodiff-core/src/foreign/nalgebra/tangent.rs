//! Matrices as primals and tangents: the tangent of a matrix or view owns its elements.

use super::Number;
use crate::foreign::traits::Viewed;
use crate::ops::StagedIndex;
use crate::{Advance, Differentiable, Tangent};
use nalgebra::allocator::Allocator;
use nalgebra::{DefaultAllocator, Dim, Matrix, MatrixView, OMatrix, RawStorage, Storage};

impl<T, R: Dim, C: Dim, S: RawStorage<T, R, C>> Differentiable for Matrix<T, R, C, S>
where
    T: Number,
    DefaultAllocator: Allocator<R, C>,
{
    type Tangent = OMatrix<T, R, C>;
    type Shape = (R, C);
    type Again = ();

    #[inline]
    fn shape(&self) -> (R, C) {
        self.shape_generic()
    }

    #[inline]
    fn zero_tangent((rows, columns): &(R, C)) -> OMatrix<T, R, C> {
        OMatrix::from_element_generic(*rows, *columns, T::default())
    }

    #[inline]
    fn unused() -> OMatrix<T, R, C> {
        let rows = R::try_to_usize().unwrap_or_default();
        let columns = C::try_to_usize().unwrap_or_default();
        OMatrix::from_element_generic(R::from_usize(rows), C::from_usize(columns), T::default())
    }

    #[inline]
    fn again(&self) {}

    #[inline]
    fn matches(&self, tangent: &OMatrix<T, R, C>) -> bool {
        self.shape() == tangent.shape()
    }
}

impl<T, R: Dim, C: Dim, S: Storage<T, R, C>> Viewed for Matrix<T, R, C, S>
where
    T: Number,
    DefaultAllocator: Allocator<R, C>,
{
    type Owned = OMatrix<T, R, C>;
    type View<'a>
        = MatrixView<'a, T, R, C, S::RStride, S::CStride>
    where
        Self: 'a;

    #[inline]
    fn elements(&self) -> OMatrix<T, R, C> {
        self.clone_owned()
    }

    #[inline]
    fn shown(&self) -> Self::View<'_> {
        self.generic_view((0, 0), self.shape_generic())
    }
}

impl<T, R: Dim, C: Dim> Tangent for OMatrix<T, R, C>
where
    T: Number,
    DefaultAllocator: Allocator<R, C>,
{
    #[inline]
    fn accumulate(&mut self, other: &Self) {
        agree(self, other);
        self.as_mut_slice().accumulate(other.as_slice());
    }

    #[inline]
    fn clear(&mut self) {
        Tangent::clear(self.as_mut_slice());
    }

    #[inline]
    fn scale(&mut self, factor: f64) {
        Tangent::scale(self.as_mut_slice(), factor);
    }

    #[inline]
    fn dot(&self, other: &Self) -> f64 {
        agree(self, other);
        self.as_slice().dot(other.as_slice())
    }
}

impl<T, R: Dim, C: Dim> Advance for OMatrix<T, R, C>
where
    T: Number + Advance,
    DefaultAllocator: Allocator<R, C>,
{
    #[inline]
    fn advance(&mut self, direction: &Self, step: f64) {
        agree(self, direction);
        for (element, direction) in self.iter_mut().zip(direction.iter()) {
            element.advance(direction, step);
        }
    }
}

/// Checks that a tangent has the shape of what it is combined with.
#[inline]
#[track_caller]
fn agree<T, R: Dim, C: Dim>(left: &OMatrix<T, R, C>, right: &OMatrix<T, R, C>)
where
    T: Number,
    DefaultAllocator: Allocator<R, C>,
{
    let (left, right) = (left.shape(), right.shape());
    assert!(left == right, "tangents of the shapes {left:?} and {right:?} do not combine");
}

impl<T, R: Dim, C: Dim, S: RawStorage<T, R, C>> StagedIndex<usize> for Matrix<T, R, C, S>
where
    T: Number,
    DefaultAllocator: Allocator<R, C>,
{
    type Part = T;

    #[inline]
    fn tangent_at<'t>(&self, index: usize, tangent: &'t mut OMatrix<T, R, C>) -> &'t mut T {
        &mut tangent[index]
    }
}

impl<T, R: Dim, C: Dim, S: RawStorage<T, R, C>> StagedIndex<(usize, usize)> for Matrix<T, R, C, S>
where
    T: Number,
    DefaultAllocator: Allocator<R, C>,
{
    type Part = T;

    #[inline]
    fn tangent_at<'t>(&self, index: (usize, usize), tangent: &'t mut OMatrix<T, R, C>) -> &'t mut T {
        &mut tangent[index]
    }
}
