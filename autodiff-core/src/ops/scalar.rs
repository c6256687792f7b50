//! The operators of `f64` and `f32`.

use super::{Form, StagedAdd, StagedDiv, StagedMul, StagedNeg, StagedRem, StagedSub};
use crate::activity::Activity;
use core::marker::PhantomData;

/// Implements an operator: a row is the value as a formula of the operands, and the contribution to each of them as a
/// formula of the operands, the value and its cotangent.
macro_rules! binary {
    ($scalar:ident: $(
        $staged:ident $method:ident($a:ident, $b:ident) -> $y:ident = $value:expr, $d:ident { $d_a:expr } { $d_b:expr };
    )*) => {$(
        impl<F: Form, G: Form> $staged<$scalar, F, G> for $scalar {
            type Output = Self;

            #[inline]
            #[allow(unused_variables, reason = "a formula need not use all of them")]
            fn $method<A: Activity, B: Activity>(
                this: F::Of<'_, Self>,
                _: PhantomData<(A, B)>,
                rhs: G::Of<'_, Self>,
            ) -> (
                Self,
                impl Fn(F::Again<'_, Self>, G::Again<'_, Self>, Self, &mut Self, &mut Self) + use<F, G, A, B>,
            ) {
                let ($a, $b) = (F::number::<Self>(this), G::number::<Self>(rhs));
                let $y = $value;
                let pullback = move |
                    this: F::Again<'_, Self>, rhs: G::Again<'_, Self>, $d: Self, d_a: &mut Self, d_b: &mut Self,
                | {
                    let ($a, $b) = (F::number_again::<Self>(this), G::number_again::<Self>(rhs));
                    if A::ACTIVE {
                        *d_a += $d_a;
                    }
                    if B::ACTIVE {
                        *d_b += $d_b;
                    }
                };
                ($y, pullback)
            }
        }
    )*};
}

macro_rules! scalar {
    ($scalar:ident, $bits:ident) => {
        binary! { $scalar:
            StagedAdd staged_add(a, b) -> y = a + b, d { d } { d };
            StagedSub staged_sub(a, b) -> y = a - b, d { d } { -d };
            StagedMul staged_mul(a, b) -> y = a * b, d { b * d } { d * a };
            StagedDiv staged_div(a, b) -> y = a / b, d { $bits::share(d, b) } { -$bits::on_divisor(d, b, y) };
            StagedRem staged_rem(a, b) -> r = a % b, d { d } { -$bits::round((a - r) / b) * d };
        }

        impl<F: Form> StagedNeg<F> for $scalar {
            type Output = Self;

            #[inline]
            fn staged_neg<A: Activity>(
                this: F::Of<'_, Self>,
                _: PhantomData<(A,)>,
            ) -> (Self, impl Fn(F::Again<'_, Self>, Self, &mut Self) + use<F, A>) {
                let pullback = |_: F::Again<'_, Self>, d: Self, d_a: &mut Self| {
                    if A::ACTIVE {
                        *d_a -= d;
                    }
                };
                (-F::number::<Self>(this), pullback)
            }
        }

        /// The terms of the table that are no plain operators.
        mod $bits {
            /// `d / b`, and zero if `d` is.
            #[inline]
            pub(super) fn share(d: $scalar, b: $scalar) -> $scalar {
                if d == 0.0 { 0.0 } else { d / b }
            }

            /// `d / b * y`, and zero if `d` is.
            #[inline]
            pub(super) fn on_divisor(d: $scalar, b: $scalar, y: $scalar) -> $scalar {
                if d == 0.0 { 0.0 } else { d / b * y }
            }

            /// The nearest whole number, halves away from zero.
            ///
            /// `core` has no `round`. From the reciprocal of the precision on every number is whole; below it the sum
            /// with one half is cut off by the cast.
            #[inline]
            #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "whole below the bound")]
            pub(super) fn round(x: $scalar) -> $scalar {
                if x.abs() < 1.0 / $scalar::EPSILON {
                    let whole = (x.abs() + 0.5) as i64 as $scalar;
                    whole.copysign(x)
                } else {
                    x
                }
            }
        }
    };
}

scalar!(f64, double);
scalar!(f32, single);

#[cfg(test)]
#[cfg(feature = "std")]
mod tests {
    use super::{double, single};
    use core::cmp::Ordering;

    #[test]
    fn numbers_round_as_in_std() {
        for x in [0.0, 0.4, 0.5, 2.5, 3.7, 1e9 + 0.3, 4e15, 5e17, f64::INFINITY, f64::NAN] {
            for x in [x, -x] {
                assert_eq!(double::round(x).total_cmp(&x.round()), Ordering::Equal, "{x}");
            }
        }
        for x in [0.5_f32, 3.4, 8_388_607.0, 1e20, f32::INFINITY] {
            assert_eq!(single::round(-x).to_bits(), (-x).round().to_bits());
        }
    }
}
