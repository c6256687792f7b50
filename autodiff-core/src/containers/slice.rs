//! Slices: the tangent of a slice owns its elements, as a `Vec` of the same length.

use crate::{Advance, Differentiable, Tangent, check};
use alloc::vec::Vec;

/// Returns whether the tangents have the shapes of the elements, one for one.
#[inline]
pub(super) fn matches<T: Differentiable>(primal: &[T], tangents: &[T::Tangent]) -> bool {
    primal.len() == tangents.len() && primal.iter().zip(tangents).all(|(primal, tangent)| primal.matches(tangent))
}

/// Moves the elements along their tangents, one for one.
#[inline]
#[track_caller]
pub(super) fn advance<T: Advance>(primal: &mut [T], direction: &[T::Tangent], step: f64) {
    check::direction_fits(primal.len(), direction.len());
    for (primal, direction) in primal.iter_mut().zip(direction) {
        primal.advance(direction, step);
    }
}

impl<T: Differentiable> Differentiable for [T] {
    type Tangent = Vec<T::Tangent>;
    type Shape = Vec<T::Shape>;
    type Again = ();

    #[inline]
    fn shape(&self) -> Self::Shape {
        self.iter().map(T::shape).collect()
    }

    #[inline]
    fn zero_tangent(shape: &Self::Shape) -> Self::Tangent {
        shape.iter().map(T::zero_tangent).collect()
    }

    #[inline]
    fn zero_like(&self) -> Self::Tangent {
        self.iter().map(T::zero_like).collect()
    }

    #[inline]
    fn unused() -> Self::Tangent {
        Vec::new()
    }

    #[inline]
    fn again(&self) {}

    #[inline]
    fn matches(&self, tangent: &Self::Tangent) -> bool {
        matches(self, tangent)
    }
}

impl<T: Advance> Advance for [T] {
    #[inline]
    fn advance(&mut self, direction: &Self::Tangent, step: f64) {
        advance(self, direction, step);
    }
}

impl<T: Tangent> Tangent for [T] {
    #[inline]
    fn accumulate(&mut self, other: &Self) {
        check::tangents_agree(self.len(), other.len());
        for (into, by) in self.iter_mut().zip(other) {
            into.accumulate(by);
        }
    }

    #[inline]
    fn clear(&mut self) {
        self.iter_mut().for_each(T::clear);
    }

    #[inline]
    fn scale(&mut self, factor: f64) {
        for element in self {
            element.scale(factor);
        }
    }

    #[inline]
    fn dot(&self, other: &Self) -> f64 {
        check::tangents_agree(self.len(), other.len());
        let mut dot = 0.0;
        for (left, right) in self.iter().zip(other) {
            dot += left.dot(right);
        }
        dot
    }
}

#[cfg(test)]
mod tests {
    use crate::Tangent;

    #[test]
    fn slices_are_added_in_place() {
        let mut d_x = [1.0, 2.0, 3.0];
        d_x[1..].accumulate(&[10.0, 20.0][..]);
        assert_eq!(d_x.map(f64::to_bits), [1.0, 12.0, 23.0].map(f64::to_bits));
    }

    #[test]
    fn the_empty_sum_is_positive_zero() {
        assert_eq!([0.0_f64; 0][..].dot(&[]).to_bits(), 0);
    }
}
