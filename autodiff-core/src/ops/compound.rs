//! The operators that assign, of numbers: `a += b` is `a = a + b`, and has its derivative.

use super::{
    ByValue, Form, StagedAdd, StagedAddAssign, StagedDiv, StagedDivAssign, StagedMul, StagedMulAssign, StagedRem,
    StagedRemAssign, StagedSub, StagedSubAssign,
};
use crate::Differentiable;
use crate::activity::Activity;
use core::marker::PhantomData;

macro_rules! compound {
    ($number:ident: $($staged:ident $method:ident = $binary:ident $operation:ident;)*) => {$(
        impl<G: Form> $staged<$number, G> for $number {
            #[inline]
            fn $method<A: Activity, B: Activity>(
                &mut self,
                activities: PhantomData<(A, B)>,
                rhs: G::Of<'_, Self>,
            ) -> (
                (),
                impl Fn(&mut Self, G::Again<'_, Self>, (), &mut Tangent<Self>, &mut Tangent<Self>)
                + use<G, A, B>,
            ) {
                let before = *self;
                let (after, binary) = <Self as $binary<Self, ByValue, G>>::$operation(before, activities, rhs);
                *self = after;
                let pullback = move |
                    this: &mut Self, rhs: G::Again<'_, Self>, (), d_this: &mut Tangent<Self>, d_rhs: &mut Tangent<Self>,
                | {
                    *this = before;
                    let d = core::mem::take(d_this);
                    binary(before, rhs, d, d_this, d_rhs);
                };
                ((), pullback)
            }
        }
    )*};
}

type Tangent<T> = <T as Differentiable>::Tangent;

macro_rules! numbers {
    ($($number:ident)*) => {$(
        compound! { $number:
            StagedAddAssign staged_add_assign = StagedAdd staged_add;
            StagedSubAssign staged_sub_assign = StagedSub staged_sub;
            StagedMulAssign staged_mul_assign = StagedMul staged_mul;
            StagedDivAssign staged_div_assign = StagedDiv staged_div;
            StagedRemAssign staged_rem_assign = StagedRem staged_rem;
        }
    )*};
}

numbers!(f64 f32 i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
