//! The operator `as` to a real number: the cotangent is converted back, and an integer has none.

use super::StagedCast;
use crate::activity::Activity;
use core::marker::PhantomData;

macro_rules! real {
    ($($from:ident as $to:ident;)*) => {$(
        impl StagedCast<$to> for $from {
            #[inline]
            #[allow(clippy::cast_possible_truncation, clippy::cast_lossless, clippy::unnecessary_cast, reason = "`as`")]
            fn staged_cast<A: Activity>(
                self,
                _: PhantomData<(A,)>,
            ) -> ($to, impl Fn(Self, $to, &mut Self) + 'static) {
                let pullback = |_: Self, d: $to, d_this: &mut Self| {
                    if A::ACTIVE {
                        *d_this += d as Self;
                    }
                };
                (self as $to, pullback)
            }
        }
    )*};
}

macro_rules! integers {
    ($($from:ident)*) => {$(
        integers!(@ $from as f64);
        integers!(@ $from as f32);
    )*};
    (@ $from:ident as $to:ident) => {
        impl StagedCast<$to> for $from {
            #[inline]
            #[allow(clippy::cast_precision_loss, clippy::cast_lossless, reason = "`as`")]
            fn staged_cast<A: Activity>(
                self,
                _: PhantomData<(A,)>,
            ) -> ($to, impl Fn(Self, $to, &mut ()) + 'static) {
                (self as $to, |_: Self, _: $to, (): &mut ()| {})
            }
        }
    };
}

real! {
    f64 as f64;
    f64 as f32;
    f32 as f64;
    f32 as f32;
}
integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
