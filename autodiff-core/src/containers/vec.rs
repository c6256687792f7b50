//! `Vec`: as its slice, in both roles.

use super::slice;
use crate::{Advance, Differentiable, Tangent};
use alloc::vec::Vec;

impl<T: Differentiable> Differentiable for Vec<T> {
    type Tangent = Vec<T::Tangent>;
    type Shape = Vec<T::Shape>;
    type Again = ();

    #[inline]
    fn shape(&self) -> Self::Shape {
        self[..].shape()
    }

    #[inline]
    fn zero_tangent(shape: &Self::Shape) -> Self::Tangent {
        <[T]>::zero_tangent(shape)
    }

    #[inline]
    fn zero_like(&self) -> Self::Tangent {
        self[..].zero_like()
    }

    #[inline]
    fn unused() -> Self::Tangent {
        Vec::new()
    }

    #[inline]
    fn again(&self) {}

    #[inline]
    fn matches(&self, tangent: &Self::Tangent) -> bool {
        slice::matches(self, tangent)
    }
}

impl<T: Advance> Advance for Vec<T> {
    #[inline]
    fn advance(&mut self, direction: &Self::Tangent, step: f64) {
        slice::advance(self, direction, step);
    }
}

impl<T: Tangent> Tangent for Vec<T> {
    #[inline]
    fn accumulate(&mut self, other: &Self) {
        self[..].accumulate(&other[..]);
    }

    #[inline]
    fn clear(&mut self) {
        self[..].clear();
    }

    #[inline]
    fn scale(&mut self, factor: f64) {
        self[..].scale(factor);
    }

    #[inline]
    fn dot(&self, other: &Self) -> f64 {
        self[..].dot(&other[..])
    }
}

#[cfg(test)]
mod tests {
    use crate::Tangent;
    use alloc::vec;

    #[test]
    fn clearing_a_tangent_is_not_emptying_a_vec() {
        let mut d_x = vec![1.0, 2.0];
        Tangent::clear(&mut d_x);
        assert_eq!(d_x, [0.0, 0.0]);
    }
}
