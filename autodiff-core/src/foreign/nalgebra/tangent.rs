//! Matrices as primals and tangents.

use super::Number;
use crate::ops::StagedIndex;
use crate::{Advance, Differentiable, Tangent};
use nalgebra::allocator::Allocator;
use nalgebra::{DefaultAllocator, Dim, OMatrix};

impl<T, R: Dim, C: Dim> Differentiable for OMatrix<T, R, C>
where
    T: Number,
    DefaultAllocator: Allocator<R, C>,
{
    type Tangent = Self;
    type Shape = (R, C);
    type Again = ();

    #[inline]
    fn shape(&self) -> (R, C) {
        self.shape_generic()
    }

    #[inline]
    fn zero_tangent((rows, columns): &(R, C)) -> Self {
        Self::from_element_generic(*rows, *columns, T::default())
    }

    #[inline]
    fn unused() -> Self {
        let rows = R::try_to_usize().unwrap_or_default();
        let columns = C::try_to_usize().unwrap_or_default();
        Self::from_element_generic(R::from_usize(rows), C::from_usize(columns), T::default())
    }

    #[inline]
    fn again(&self) {}

    #[inline]
    fn matches(&self, tangent: &Self) -> bool {
        self.shape() == tangent.shape()
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

impl<T, R: Dim, C: Dim> StagedIndex<usize> for OMatrix<T, R, C>
where
    T: Number,
    DefaultAllocator: Allocator<R, C>,
{
    type Part = T;

    #[inline]
    fn tangent_at<'t>(&self, index: usize, tangent: &'t mut Self) -> &'t mut T {
        &mut tangent[index]
    }
}

impl<T, R: Dim, C: Dim> StagedIndex<(usize, usize)> for OMatrix<T, R, C>
where
    T: Number,
    DefaultAllocator: Allocator<R, C>,
{
    type Part = T;

    #[inline]
    fn tangent_at<'t>(&self, index: (usize, usize), tangent: &'t mut Self) -> &'t mut T {
        &mut tangent[index]
    }
}
