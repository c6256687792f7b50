//! The operators of integers: the value alone, since nothing flows back through them.

use super::{StagedAdd, StagedDiv, StagedMul, StagedNeg, StagedRem, StagedSub};
use crate::activity::Activity;
use core::marker::PhantomData;

macro_rules! binary {
    ($integer:ident: $($staged:ident $method:ident $symbol:tt;)*) => {$(
        impl $staged for $integer {
            #[inline]
            fn $method<A: Activity, B: Activity>(
                self,
                _: PhantomData<(A, B)>,
                rhs: Self,
            ) -> (Self, impl Fn(Self, Self, (), &mut (), &mut ()) + Clone + 'static) {
                (self $symbol rhs, |_: Self, _: Self, (): (), (): &mut (), (): &mut ()| {})
            }
        }
    )*};
}

macro_rules! integers {
    ($($integer:ident)*) => {$(
        binary! { $integer:
            StagedAdd staged_add +;
            StagedSub staged_sub -;
            StagedMul staged_mul *;
            StagedDiv staged_div /;
            StagedRem staged_rem %;
        }
    )*};
}

macro_rules! signed {
    ($($integer:ident)*) => {$(
        impl StagedNeg for $integer {
            #[inline]
            fn staged_neg<A: Activity>(
                self,
                _: PhantomData<(A,)>,
            ) -> (Self, impl Fn(Self, (), &mut ()) + Clone + 'static) {
                (-self, |_: Self, (): (), (): &mut ()| {})
            }
        }
    )*};
}

integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
signed!(i8 i16 i32 i64 i128 isize);
