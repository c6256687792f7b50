//! What a kernel asks of a number, and plain numbers as the first that comply.

use std::ops::{Add, Div, Mul, Neg, Sub};

use num_traits::Float;

/// A number type of one of the tools. Kernels are written once, over any of them.
pub(crate) trait Number:
    Copy + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + Div<Output = Self> + Neg<Output = Self>
{
    /// The value alone, as branches ask for.
    fn value(self) -> f64;

    /// A number without derivatives. A tape that has to be named is that of `self`.
    fn constant(self, value: f64) -> Self;

    fn plus(self, value: f64) -> Self;

    fn times(self, value: f64) -> Self;

    /// `value - self`.
    fn subtracted_from(self, value: f64) -> Self;

    /// `1 / self`.
    fn reciprocal(self) -> Self;

    fn exp(self) -> Self;
    fn ln(self) -> Self;
    fn sqrt(self) -> Self;
    fn tanh(self) -> Self;
    fn abs(self) -> Self;
    fn sin(self) -> Self;
    fn cos(self) -> Self;
}

/// Elementary functions by methods of a trait that take `self`.
macro_rules! by_value {
    ($owner:path: $($name:ident)*) => { $(
        #[inline]
        fn $name(self) -> Self {
            <Self as $owner>::$name(self)
        }
    )* };
}

/// The same by methods that take `&self`.
macro_rules! by_reference {
    ($owner:path: $($name:ident)*) => { $(
        #[inline]
        fn $name(self) -> Self {
            <Self as $owner>::$name(&self)
        }
    )* };
}

pub(crate) use {by_reference, by_value};

impl Number for f64 {
    by_value!(Float: exp ln sqrt tanh abs sin cos);

    fn value(self) -> f64 {
        self
    }

    fn constant(self, value: f64) -> Self {
        value
    }

    fn plus(self, value: f64) -> Self {
        self + value
    }

    fn times(self, value: f64) -> Self {
        self * value
    }

    fn subtracted_from(self, value: f64) -> Self {
        value - self
    }

    fn reciprocal(self) -> Self {
        1.0 / self
    }
}
