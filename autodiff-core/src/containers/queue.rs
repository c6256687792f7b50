//! `VecDeque`: as a vector that grows and shrinks at both ends. Its tangent does the same.

use crate::{Advance, Differentiable, Tangent, check};
use alloc::collections::VecDeque;
use alloc::vec::Vec;

impl<T: Differentiable> Differentiable for VecDeque<T> {
    type Tangent = VecDeque<T::Tangent>;
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
        VecDeque::new()
    }

    #[inline]
    fn again(&self) {}

    #[inline]
    fn matches(&self, tangent: &Self::Tangent) -> bool {
        self.len() == tangent.len() && self.iter().zip(tangent).all(|(primal, tangent)| primal.matches(tangent))
    }
}

impl<T: Advance> Advance for VecDeque<T> {
    #[inline]
    fn advance(&mut self, direction: &Self::Tangent, step: f64) {
        check::direction_fits(self.len(), direction.len());
        for (primal, direction) in self.iter_mut().zip(direction) {
            primal.advance(direction, step);
        }
    }
}

impl<T: Tangent> Tangent for VecDeque<T> {
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
        self.iter().zip(other).fold(0.0, |dot, (left, right)| dot + left.dot(right))
    }
}

/// The ends of a queue, by the names that a vector has for them.
pub trait Ends<T> {
    /// Appends to the back.
    fn push(&mut self, value: T);

    /// Takes from the back.
    fn pop(&mut self) -> Option<T>;

    /// The front.
    fn first(&self) -> Option<&T>;

    /// The front, to be changed.
    fn first_mut(&mut self) -> Option<&mut T>;

    /// The back.
    fn last(&self) -> Option<&T>;

    /// The back, to be changed.
    fn last_mut(&mut self) -> Option<&mut T>;
}

impl<T> Ends<T> for VecDeque<T> {
    #[inline]
    fn push(&mut self, value: T) {
        self.push_back(value);
    }

    #[inline]
    fn pop(&mut self) -> Option<T> {
        self.pop_back()
    }

    #[inline]
    fn first(&self) -> Option<&T> {
        self.front()
    }

    #[inline]
    fn first_mut(&mut self) -> Option<&mut T> {
        self.front_mut()
    }

    #[inline]
    fn last(&self) -> Option<&T> {
        self.back()
    }

    #[inline]
    fn last_mut(&mut self) -> Option<&mut T> {
        self.back_mut()
    }
}
