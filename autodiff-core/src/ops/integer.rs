//! The operators of integers: the value alone, since nothing flows back through them.

use super::{Form, StagedAdd, StagedDiv, StagedMul, StagedNeg, StagedRem, StagedSub};
use crate::activity::Activity;
use core::marker::PhantomData;

macro_rules! binary {
    ($integer:ident: $($staged:ident $method:ident $symbol:tt;)*) => {$(
        impl<F: Form, G: Form> $staged<$integer, F, G> for $integer {
            type Output = Self;

            #[inline]
            fn $method<A: Activity, B: Activity>(
                this: F::Of<'_, Self>,
                _: PhantomData<(A, B)>,
                rhs: G::Of<'_, Self>,
            ) -> (
                Self,
                impl Fn(F::Again<'_, Self>, G::Again<'_, Self>, (), &mut (), &mut ()) + use<F, G, A, B>,
            ) {
                let pullback =
                    |_: F::Again<'_, Self>, _: G::Again<'_, Self>, (): (), (): &mut (), (): &mut ()| {};
                (F::number::<Self>(this) $symbol G::number::<Self>(rhs), pullback)
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
        impl<F: Form> StagedNeg<F> for $integer {
            type Output = Self;

            #[inline]
            fn staged_neg<A: Activity>(
                this: F::Of<'_, Self>,
                _: PhantomData<(A,)>,
            ) -> (Self, impl Fn(F::Again<'_, Self>, (), &mut ()) + use<F, A>) {
                (-F::number::<Self>(this), |_: F::Again<'_, Self>, (): (), (): &mut ()| {})
            }
        }
    )*};
}

integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
signed!(i8 i16 i32 i64 i128 isize);
