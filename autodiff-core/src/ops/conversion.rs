//! `From` with its way back.

use crate::Differentiable;
use crate::activity::Activity;
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
    f64 to f64;
    f32 to f64;
    f32 to f32;
}

integers!(f64: i8 i16 i32 u8 u16 u32 bool);
integers!(f32: i8 i16 u8 u16 bool);
