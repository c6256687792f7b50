//! `From` with its way back.

use crate::activity::Activity;
use crate::{Differentiable, Tangent};
use alloc::boxed::Box;
use alloc::vec::Vec;
use core::marker::PhantomData;

/// Declares the trait for values or for references.
macro_rules! conversion {
    ($(#[$doc:meta])* $staged:ident<$value:ident $(: ?$sized:ident)?> $passed:ty => $again:ty) => {
        $(#[$doc])*
        ///
        /// It is called as an associated function, so that a type that has a `from` of its own is not affected.
        #[diagnostic::on_unimplemented(
            message = "autodiff does not know the derivative of the conversion of `{V}` to `{Self}`",
            label = "no derivative is known here",
            note = "write `#[differentiate]` above the `impl` of `From`"
        )]
        pub trait $staged<$value: Differentiable $(+ ?$sized)?>: Differentiable + Sized {
            /// What the gradient is added to: a slice for vectors.
            type Accumulator: ?Sized;

            /// Returns the value and the pullback; `A` is the activity of the operand.
            #[allow(clippy::type_complexity, reason = "the signature of the pullback is the interface")]
            fn from_stages<A: Activity>(
                value: $passed,
                activity: PhantomData<(A,)>,
            ) -> (Self, impl Fn($again, Self::Tangent, &mut Self::Accumulator) + use<Self, $value, A>);
        }
    };
}

conversion! {
    /// The conversion `From<V>` with its way back.
    StagedFrom<V> V => V::Again
}

conversion! {
    /// The conversion `From<&V>` with its way back.
    StagedFromReference<V: ?Sized> &V => &V
}

/// The conversion `Into<V>` with its way back; for all types for which [`StagedFrom`] is implemented the other way round.
pub trait StagedInto<V: Differentiable>: Differentiable + Sized {
    /// What the gradient is added to.
    type Accumulator: ?Sized;

    /// Returns the value and the pullback; `A` is the activity of the operand.
    #[allow(clippy::type_complexity, reason = "the signature of the pullback is the interface")]
    fn into_stages<A: Activity>(
        self,
        activity: PhantomData<(A,)>,
    ) -> (V, impl Fn(Self::Again, V::Tangent, &mut Self::Accumulator) + use<Self, V, A>);
}

impl<T: Differentiable, V: StagedFrom<T>> StagedInto<V> for T {
    type Accumulator = V::Accumulator;

    #[inline]
    fn into_stages<A: Activity>(
        self,
        activity: PhantomData<(A,)>,
    ) -> (V, impl Fn(T::Again, V::Tangent, &mut V::Accumulator) + use<T, V, A>) {
        V::from_stages(self, activity)
    }
}

/// A value is converted to its own type as it is.
impl<T: Differentiable> StagedFrom<T> for T {
    type Accumulator = T::Tangent;

    #[inline]
    fn from_stages<A: Activity>(
        value: T,
        _: PhantomData<(A,)>,
    ) -> (T, impl Fn(T::Again, T::Tangent, &mut T::Tangent) + use<T, A>) {
        let pullback = |_: T::Again, d: T::Tangent, d_value: &mut T::Tangent| {
            if A::ACTIVE {
                d_value.accumulate(&d);
            }
        };
        (value, pullback)
    }
}

macro_rules! real {
    ($($from:ident to $to:ident;)*) => {$(
        impl StagedFrom<$from> for $to {
            type Accumulator = <$from as Differentiable>::Tangent;

            #[inline]
            #[allow(clippy::cast_possible_truncation, clippy::unnecessary_cast, reason = "back from the wider type")]
            fn from_stages<A: Activity>(
                value: $from,
                _: PhantomData<(A,)>,
            ) -> (Self, impl Fn($from, Self, &mut $from) + use<A>) {
                let pullback = |_: $from, d: Self, d_value: &mut $from| {
                    if A::ACTIVE {
                        *d_value += d as $from;
                    }
                };
                (Self::from(value), pullback)
            }
        }
    )*};
}

macro_rules! integers {
    ($to:ident: $($from:ident)*) => {$(
        impl StagedFrom<$from> for $to {
            type Accumulator = <$from as Differentiable>::Tangent;

            #[inline]
            fn from_stages<A: Activity>(
                value: $from,
                _: PhantomData<(A,)>,
            ) -> (Self, impl Fn($from, Self, &mut ()) + use<A>) {
                (Self::from(value), |_: $from, _: Self, (): &mut ()| {})
            }
        }
    )*};
}

real! {
    f32 to f64;
}

integers!(f64: i8 i16 i32 u8 u16 u32 bool);
integers!(f32: i8 i16 u8 u16 bool);

impl<T: Differentiable + Clone> StagedFromReference<[T]> for Vec<T> {
    type Accumulator = [T::Tangent];

    #[inline]
    fn from_stages<A: Activity>(
        value: &[T],
        _: PhantomData<(A,)>,
    ) -> (Self, impl Fn(&[T], Vec<T::Tangent>, &mut [T::Tangent]) + use<T, A>) {
        (value.to_vec(), |_: &[T], d: Vec<T::Tangent>, d_value: &mut [T::Tangent]| add::<A, _>(&d, d_value))
    }
}

impl<T: Differentiable + Clone, const N: usize> StagedFromReference<[T; N]> for Vec<T> {
    type Accumulator = [T::Tangent];

    #[inline]
    fn from_stages<A: Activity>(
        value: &[T; N],
        _: PhantomData<(A,)>,
    ) -> (Self, impl Fn(&[T; N], Vec<T::Tangent>, &mut [T::Tangent]) + use<T, N, A>) {
        (value.to_vec(), |_: &[T; N], d: Vec<T::Tangent>, d_value: &mut [T::Tangent]| add::<A, _>(&d, d_value))
    }
}

impl<T: Differentiable, const N: usize> StagedFrom<[T; N]> for Vec<T> {
    type Accumulator = [T::Tangent; N];

    #[inline]
    fn from_stages<A: Activity>(
        value: [T; N],
        _: PhantomData<(A,)>,
    ) -> (Self, impl Fn([T::Again; N], Vec<T::Tangent>, &mut [T::Tangent; N]) + use<T, N, A>) {
        let pullback = |_: [T::Again; N], d: Vec<T::Tangent>, d_value: &mut [T::Tangent; N]| add::<A, _>(&d, d_value);
        (Self::from(value), pullback)
    }
}

impl<T: Differentiable> StagedFrom<Vec<T>> for Box<[T]> {
    type Accumulator = [T::Tangent];

    #[inline]
    fn from_stages<A: Activity>(
        value: Vec<T>,
        _: PhantomData<(A,)>,
    ) -> (Self, impl Fn((), Vec<T::Tangent>, &mut [T::Tangent]) + use<T, A>) {
        let pullback = |(): (), d: Vec<T::Tangent>, d_value: &mut [T::Tangent]| {
            add::<A, _>(&d, d_value);
        };
        (Self::from(value), pullback)
    }
}

/// Adds what flows back, if it is wanted.
fn add<A: Activity, T: Tangent>(d: &[T], d_value: &mut [T]) {
    if A::ACTIVE {
        d_value.iter_mut().zip(d).for_each(|(d_value, d)| d_value.accumulate(d));
    }
}
