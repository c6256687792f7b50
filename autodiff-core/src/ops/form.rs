//! By value or by reference: the forms in which an operator takes its operands.

use crate::Differentiable;

/// How an operator takes an operand.
///
/// `&a * b` is another implementation than `a * b`. The trait of a staged operator is told the form of each operand by a
/// type, so that the operand itself, whose tangent is asked for, is the type behind the reference.
pub trait Form: 'static {
    /// The operand as it is passed.
    type Of<'a, T: 'a>;
    /// What the pullback receives for it.
    type Again<'a, T: Differentiable + 'a>;

    /// Returns the number that is passed.
    fn number<T: Copy>(operand: Self::Of<'_, T>) -> T;

    /// Returns the number that is passed again.
    fn number_again<T: Copy + Differentiable<Again = T>>(operand: Self::Again<'_, T>) -> T;

    /// What a pullback keeps of an operand that is not passed again.
    type Kept<T: Clone + 'static>: Clone + 'static;

    /// Returns the operand behind whatever form.
    fn operand<'o, T>(operand: &'o Self::Of<'_, T>) -> &'o T;

    /// Returns what has to be kept of the operand.
    fn keep<T: Clone + 'static>(operand: Self::Of<'_, T>) -> Self::Kept<T>;

    /// Returns the operand in the backward pass.
    fn recall<'o, T: Clone + Differentiable + 'static>(kept: &'o Self::Kept<T>, again: &'o Self::Again<'_, T>)
    -> &'o T;
}

/// The operand is the value.
#[derive(Clone, Copy, Debug)]
pub struct ByValue;

/// The operand is a reference.
#[derive(Clone, Copy, Debug)]
pub struct ByReference;

impl Form for ByValue {
    type Of<'a, T: 'a> = T;
    type Again<'a, T: Differentiable + 'a> = T::Again;

    #[inline]
    fn number<T: Copy>(operand: T) -> T {
        operand
    }

    #[inline]
    fn number_again<T: Copy + Differentiable<Again = T>>(operand: T) -> T {
        operand
    }

    type Kept<T: Clone + 'static> = T;

    #[inline]
    fn operand<T>(operand: &T) -> &T {
        operand
    }

    #[inline]
    fn keep<T: Clone + 'static>(operand: T) -> T {
        operand
    }

    #[inline]
    fn recall<'o, T: Clone + Differentiable + 'static>(kept: &'o T, _again: &'o T::Again) -> &'o T {
        kept
    }
}

impl Form for ByReference {
    type Of<'a, T: 'a> = &'a T;
    type Again<'a, T: Differentiable + 'a> = &'a T;

    #[inline]
    fn number<T: Copy>(operand: &T) -> T {
        *operand
    }

    #[inline]
    fn number_again<T: Copy + Differentiable<Again = T>>(operand: &T) -> T {
        *operand
    }

    type Kept<T: Clone + 'static> = ();

    #[inline]
    fn operand<'o, T>(operand: &'o &T) -> &'o T {
        operand
    }

    #[inline]
    fn keep<T: Clone + 'static>(_operand: &T) {}

    #[inline]
    fn recall<'o, T: Clone + Differentiable + 'static>((): &'o (), again: &'o &T) -> &'o T {
        again
    }
}
