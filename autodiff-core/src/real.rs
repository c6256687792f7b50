//! Real numbers of either precision.
//!
//! The methods are data: the list in `real/methods.rs` is read once to declare the trait and once for
//! each precision to implement it.

use crate::ops::Arithmetic;
use crate::private::Local;
use crate::seed::Number;
use crate::{Advance, Differentiable, Tangent};
use core::cmp::Ordering;
use core::fmt::{Debug, Display};
use core::iter::{Product, Sum};
use core::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};

#[macro_use]
mod methods;
pub(crate) mod scalar;

/// Keeps other crates from implementing [`Real`], so that it can grow with the standard library.
pub trait Sealed {}

macro_rules! declare {
    (
        limits { $($(#[$limit_doc:meta])* $limit:ident;)* }
        constants { $($(#[$constant_doc:meta])* $constant:ident;)* }
        core { $(
            $(#[$core_doc:meta])*
            fn $core_fn:ident($core_self:ident $(, $core_arg:ident: $core_type:ty)*) -> $core_out:ty;
        )* }
        std { $(
            $(#[$std_doc:meta])*
            fn $std_fn:ident($std_self:ident $(, $std_arg:ident: $std_type:ty)*) -> $std_out:ty;
        )* }
    ) => {
        /// A real number: `f64` or `f32`.
        ///
        /// A function that is generic over `T: Real` is differentiated once, for both precisions. The
        /// constants and methods have the names, and exactly the values, of the standard library; a
        /// number is its own tangent. References work as the right operand.
        ///
        /// Without the feature `std` the trait has those methods only that `core` has.
        ///
        /// # Examples
        ///
        /// ```
        /// # #[cfg(feature = "std")] {
        /// use autodiff_core::Real;
        ///
        /// fn softplus<T: Real>(x: T) -> T {
        ///     x.max(T::zero()) + (-x.abs()).exp().ln_1p()
        /// }
        /// assert_eq!(softplus(0.0_f64), core::f64::consts::LN_2);
        /// assert_eq!(softplus(0.0_f32), core::f32::consts::LN_2);
        /// # }
        /// ```
        #[diagnostic::on_unimplemented(
            message = "`{Self}` is no real number that autodiff differentiates",
            label = "expected `f64` or `f32`",
            note = "write real literals with a point, `2.0` for `2`, and convert integers with `as f64` or `Real::from_usize`"
        )]
        pub trait Real:
            Sealed
            + Number
            + Arithmetic
            + Local
            + 'static
            + Copy
            + Send
            + Sync
            + Debug
            + Display
            + Default
            + PartialEq
            + PartialOrd
            + Differentiable<Tangent = Self, Shape = (), Again = Self>
            + Tangent
            + Advance
            + Neg<Output = Self>
            + Add<Output = Self>
            + Sub<Output = Self>
            + Mul<Output = Self>
            + Div<Output = Self>
            + Rem<Output = Self>
            + for<'a> Add<&'a Self, Output = Self>
            + for<'a> Sub<&'a Self, Output = Self>
            + for<'a> Mul<&'a Self, Output = Self>
            + for<'a> Div<&'a Self, Output = Self>
            + for<'a> Rem<&'a Self, Output = Self>
            + AddAssign
            + SubAssign
            + MulAssign
            + DivAssign
            + RemAssign
            + for<'a> AddAssign<&'a Self>
            + for<'a> SubAssign<&'a Self>
            + for<'a> MulAssign<&'a Self>
            + for<'a> DivAssign<&'a Self>
            + for<'a> RemAssign<&'a Self>
            + Sum
            + Product
            + for<'a> Sum<&'a Self>
            + for<'a> Product<&'a Self>
        {
            $($(#[$limit_doc])* const $limit: Self;)*
            $($(#[$constant_doc])* const $constant: Self;)*

            /// Returns 0.
            fn zero() -> Self;

            /// Returns 1.
            fn one() -> Self;

            /// Returns the number of this precision that is nearest to `value`.
            fn from_f64(value: f64) -> Self;

            /// Returns the number of this precision that is nearest to `value`.
            fn from_usize(value: usize) -> Self;

            /// Returns the same number in double precision.
            fn to_f64(self) -> f64;

            /// Returns the place of `self` before, at or after `other` in the total order of IEEE 754.
            fn total_cmp(&self, other: &Self) -> Ordering;

            $(
                $(#[$core_doc])*
                #[must_use]
                fn $core_fn($core_self $(, $core_arg: $core_type)*) -> $core_out;
            )*
            $(
                $(#[$std_doc])*
                #[must_use]
                #[cfg(feature = "std")]
                fn $std_fn($std_self $(, $std_arg: $std_type)*) -> $std_out;
            )*
        }
    };
}

macro_rules! implement {
    (
        $real:ident
        limits { $($(#[$limit_doc:meta])* $limit:ident;)* }
        constants { $($(#[$constant_doc:meta])* $constant:ident;)* }
        core { $($core_method:tt)* }
        std { $($std_method:tt)* }
    ) => {
        impl Sealed for $real {}

        impl Real for $real {
            $(const $limit: Self = <$real>::$limit;)*
            $(const $constant: Self = core::$real::consts::$constant;)*

            #[inline]
            fn zero() -> Self {
                0.0
            }

            #[inline]
            fn one() -> Self {
                1.0
            }

            #[inline]
            #[allow(clippy::cast_possible_truncation, reason = "rounds, as documented")]
            fn from_f64(value: f64) -> Self {
                value as $real
            }

            #[inline]
            #[allow(clippy::cast_precision_loss, reason = "rounds, as documented")]
            fn from_usize(value: usize) -> Self {
                value as $real
            }

            #[inline]
            fn to_f64(self) -> f64 {
                f64::from(self)
            }

            #[inline]
            fn total_cmp(&self, other: &Self) -> Ordering {
                <$real>::total_cmp(self, other)
            }

            forward! { $real; $($core_method)* }
            #[cfg(feature = "std")]
            forward! { $real; $($std_method)* }
        }
    };
}

/// Each method calls the inherent method of the same name.
macro_rules! forward {
    ($real:ident; $(
        $(#[$doc:meta])*
        fn $method:ident($this:ident $(, $arg:ident: $type:ty)*) -> $out:ty;
    )*) => {$(
        #[inline]
        fn $method($this $(, $arg: $type)*) -> $out {
            <$real>::$method($this $(, $arg)*)
        }
    )*};
}

methods! { declare }
methods! { implement f64 }
methods! { implement f32 }

#[cfg(test)]
mod tests;
