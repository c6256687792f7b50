//! Real numbers behind the traits of other crates.

use crate::ops::{Arithmetic, Total};
use crate::{Differentiable, Real, Tangent};
use core::ops::{Add, AddAssign, Div, Mul, Neg, Rem, Sub, SubAssign};

/// A real number in a function that is generic over a trait of another crate, such as `num_traits::Float`.
///
/// Generated code asks for this bound beside the user's own. It has no methods: those of the user's trait would become
/// ambiguous. What the backward pass calls is in [`real`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no real number that autodiff differentiates",
    label = "expected `f64` or `f32`",
    note = "a function that is generic over a trait of numbers is differentiated for `f64` and `f32`"
)]
pub trait Scalar:
    'static
    + Copy
    + Default
    + PartialOrd
    + Differentiable<Tangent = Self, Shape = (), Again = Self>
    + Tangent
    + Arithmetic
    + Total
    + Neg<Output = Self>
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Rem<Output = Self>
    + AddAssign
    + SubAssign
{
    /// The same type, under a bound that has all methods.
    type Precision: Real;

    /// Returns the number itself.
    fn into_precision(self) -> Self::Precision;

    /// Returns the number itself.
    fn from_precision(number: Self::Precision) -> Self;
}

#[diagnostic::do_not_recommend]
impl<R: Real> Scalar for R {
    type Precision = R;

    #[inline]
    fn into_precision(self) -> R {
        self
    }

    #[inline]
    fn from_precision(number: R) -> R {
        number
    }
}

/// Returns the number of this precision that is nearest to `value`.
#[inline]
#[must_use]
pub fn number<T: Scalar>(value: f64) -> T {
    T::from_precision(T::Precision::from_f64(value))
}

/// Returns the number of another precision that is nearest to `value`.
#[inline]
#[must_use]
pub fn converted<From: Scalar, To: Scalar>(value: From) -> To {
    number(From::into_precision(value).to_f64())
}

/// The methods of [`Real`] as functions of a [`Scalar`].
pub mod real {
    use super::Scalar;
    use crate::Real;

    /// A function for each method of the list in `real/methods.rs`.
    macro_rules! functions {
        (
            limits { $($limits:tt)* }
            constants { $($constants:tt)* }
            core { $($core:tt)* }
            std { $($std:tt)* }
        ) => {
            function! { [] $($core)* }
            function! { [#[cfg(feature = "std")]] $($std)* }
        };
    }

    macro_rules! function {
        ([$($condition:tt)*]) => {};
        ([$($condition:tt)*] $(#[$doc:meta])* fn sin_cos($this:ident) -> (Self, Self); $($rest:tt)*) => {
            function! { [$($condition)*] $($rest)* }
        };
        (
            [$($condition:tt)*]
            $(#[$doc:meta])*
            fn $name:ident($this:ident $(, $argument:ident: $ty:tt)*) -> $result:tt;
            $($rest:tt)*
        ) => {
            $($condition)*
            $(#[$doc])*
            #[inline]
            #[must_use]
            pub fn $name<T: Scalar>(number: T $(, $argument: of!($ty))*) -> of!($result) {
                back!($result, T::into_precision(number).$name($(into!($ty, $argument)),*))
            }
            function! { [$($condition)*] $($rest)* }
        };
    }

    macro_rules! of {
        (Self) => {
            T
        };
        ($ty:tt) => {
            $ty
        };
    }

    macro_rules! into {
        (Self, $argument:ident) => {
            T::into_precision($argument)
        };
        ($ty:tt, $argument:ident) => {
            $argument
        };
    }

    macro_rules! back {
        (Self, $value:expr) => {
            T::from_precision($value)
        };
        ($ty:tt, $value:expr) => {
            $value
        };
    }

    methods! { functions }
}

#[cfg(test)]
mod tests {
    use super::{Scalar, number, real};

    fn slope_of_tanh<T: Scalar>(x: T) -> T {
        number::<T>(1.0) - real::powi(real::tanh(x), 2)
    }

    #[test]
    fn functions_have_the_values_of_the_methods() {
        assert_eq!(slope_of_tanh(0.3_f64).to_bits(), (1.0 - 0.3_f64.tanh().powi(2)).to_bits());
        assert_eq!(slope_of_tanh(0.3_f32).to_bits(), (1.0 - 0.3_f32.tanh().powi(2)).to_bits());
        assert_eq!(real::mul_add(2.0, 3.0, 4.0_f64).to_bits(), 10.0_f64.to_bits());
        assert!(real::is_nan(f64::NAN));
    }
}
