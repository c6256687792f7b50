//! Arrays: a tangent for each element.

use super::slice;
use crate::{Advance, Differentiable, Tangent};
use core::array;

impl<T: Differentiable, const N: usize> Differentiable for [T; N] {
    type Tangent = [T::Tangent; N];
    type Shape = [T::Shape; N];
    type Again = [T::Again; N];

    #[inline]
    fn shape(&self) -> Self::Shape {
        array::from_fn(|i| self[i].shape())
    }

    #[inline]
    fn zero_tangent(shape: &Self::Shape) -> Self::Tangent {
        array::from_fn(|i| T::zero_tangent(&shape[i]))
    }

    #[inline]
    fn zero_like(&self) -> Self::Tangent {
        array::from_fn(|i| self[i].zero_like())
    }

    #[inline]
    fn unused() -> Self::Tangent {
        array::from_fn(|_| T::unused())
    }

    #[inline]
    fn again(&self) -> Self::Again {
        array::from_fn(|i| self[i].again())
    }

    #[inline]
    fn matches(&self, tangent: &Self::Tangent) -> bool {
        slice::matches(self, tangent)
    }
}

impl<T: Advance, const N: usize> Advance for [T; N] {
    #[inline]
    fn advance(&mut self, direction: &Self::Tangent, step: f64) {
        slice::advance(self, direction, step);
    }
}

impl<T: Tangent, const N: usize> Tangent for [T; N] {
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
    use crate::Differentiable;
    use alloc::vec;

    #[test]
    fn matrices_are_passed_again_whole() {
        let matrix = [[1.0, 2.0], [3.0, 4.0]];
        assert_eq!(matrix.again(), matrix);
    }

    #[test]
    fn arrays_of_vectors_keep_each_length() {
        assert_eq!([vec![1.0; 2], vec![1.0; 1]].zero_like(), [vec![0.0; 2], vec![0.0; 1]]);
    }
}
