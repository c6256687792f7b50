//! Complex numbers made of real numbers.

use super::{ComplexTangent, Number, Part, inner};
use crate::activity::Activity;
use crate::ops::{StagedFrom, StagedFromReference};
use core::marker::PhantomData;
use num_complex::Complex;

/// Associated functions of real numbers: for each number its contribution, by the numbers, the value and its cotangent.
macro_rules! functions {
    ($(
        $(#[$docs:meta])*
        $trait:ident $staged:ident $function:ident [$bound:ident]
        |$y:pat_param, $d:ident| $(($number:ident $activity:ident $d_number:ident += $contribution:expr))*
    )*) => {$(
        $(#[$docs])*
        pub trait $trait<T>: Sized {
            /// The cotangent of the value.
            type Cotangent;

            /// Returns the value and the pullback.
            #[allow(clippy::type_complexity, reason = "the signature of the pullback is the interface")]
            fn $staged<$($activity: Activity),*>(
                $($number: T,)*
                activities: PhantomData<($($activity,)*)>,
            ) -> (
                Self,
                impl Fn($(functions!(@ $number T),)* Self::Cotangent, $(functions!(@ $number &mut T)),*)
                + use<Self, T, $($activity),*>,
            );
        }

        impl<T: $bound> $trait<T> for Complex<T> {
            type Cotangent = ComplexTangent<T>;

            #[inline]
            fn $staged<$($activity: Activity),*>(
                $($number: T,)*
                _: PhantomData<($($activity,)*)>,
            ) -> (
                Self,
                impl Fn($(functions!(@ $number T),)* ComplexTangent<T>, $(functions!(@ $number &mut T)),*)
                + use<T, $($activity),*>,
            ) {
                let value = Self::$function($($number),*);
                let backward = move |$($number: T,)* $d: ComplexTangent<T>, $($d_number: &mut T),*| {
                    let $y = value;
                    $(if $activity::ACTIVE {
                        *$d_number += $contribution;
                    })*
                };
                (value, backward)
            }
        }
    )*};
    (@ $number:ident $ty:ty) => { $ty };
}

functions! {
    /// The cotangents of the parts are the parts of the cotangent.
    StagedComplex new_stages new [Part] |_, d| (_re A d_re += d.re) (_im B d_im += d.im)

    /// `y = r * exp(iφ)`: `dr` gets the real part of `d * exp(-iφ)`, and `dφ` that of `d * conj(iy)`.
    StagedFromPolar from_polar_stages from_polar [Number]
        |y, d| (_r A d_r += inner(Complex::cis(phi), d.into())) (phi B d_phi += inner(turned(y), d.into()))

    /// `y = exp(iφ)`: `dφ` gets the real part of `d * conj(iy)`.
    StagedCis cis_stages cis [Number] |y, d| (_phi A d_phi += inner(turned(y), d.into()))
}

/// The number times `i`.
#[inline]
fn turned<T: Part>(z: Complex<T>) -> Complex<T> {
    Complex::new(-z.im, z.re)
}

/// The cotangent of a real number is the real part.
impl<T: Part> StagedFrom<T> for Complex<T> {
    type Accumulator = T;

    #[inline]
    fn from_stages<A: Activity>(
        value: T,
        _: PhantomData<(A,)>,
    ) -> (Self, impl Fn(T, ComplexTangent<T>, &mut T) + use<T, A>) {
        let backward = |_: T, d: ComplexTangent<T>, d_value: &mut T| {
            if A::ACTIVE {
                *d_value += d.re;
            }
        };
        (Self::from(value), backward)
    }
}

impl<T: Part> StagedFromReference<T> for Complex<T> {
    type Accumulator = T;

    #[inline]
    fn from_stages<A: Activity>(
        value: &T,
        _: PhantomData<(A,)>,
    ) -> (Self, impl Fn(&T, ComplexTangent<T>, &mut T) + use<T, A>) {
        let backward = |_: &T, d: ComplexTangent<T>, d_value: &mut T| {
            if A::ACTIVE {
                *d_value += d.re;
            }
        };
        (Self::from(value), backward)
    }
}
