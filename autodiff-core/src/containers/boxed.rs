//! `Box`: the derivative is that of the content. A tangent in a box is one, too: that of a type that holds itself.

use crate::{Advance, Differentiable, Tangent};
use alloc::boxed::Box;

impl<T: Differentiable + ?Sized> Differentiable for Box<T> {
    type Tangent = T::Tangent;
    type Shape = T::Shape;
    type Again = ();

    #[inline]
    fn shape(&self) -> Self::Shape {
        T::shape(self)
    }

    #[inline]
    fn zero_tangent(shape: &Self::Shape) -> Self::Tangent {
        T::zero_tangent(shape)
    }

    #[inline]
    fn zero_like(&self) -> Self::Tangent {
        T::zero_like(self)
    }

    #[inline]
    fn unused() -> Self::Tangent {
        T::unused()
    }

    #[inline]
    fn again(&self) {}

    #[inline]
    fn matches(&self, tangent: &Self::Tangent) -> bool {
        T::matches(self, tangent)
    }
}

impl<T: Advance + ?Sized> Advance for Box<T> {
    #[inline]
    fn advance(&mut self, direction: &Self::Tangent, step: f64) {
        T::advance(self, direction, step);
    }
}

impl<T: Tangent + ?Sized> Tangent for Box<T> {
    #[inline]
    #[track_caller]
    fn accumulate(&mut self, other: &Self) {
        T::accumulate(self, other);
    }

    #[inline]
    fn clear(&mut self) {
        T::clear(self);
    }

    #[inline]
    fn scale(&mut self, factor: f64) {
        T::scale(self, factor);
    }

    #[inline]
    #[track_caller]
    fn dot(&self, other: &Self) -> f64 {
        T::dot(self, other)
    }
}
