//! Operators of complex and real numbers, by value and by reference.
//!
//! | operator | `da +=` | `db +=` |
//! |---|---|---|
//! | `a + b`, `a - b` | `d` | `d`, `-d` |
//! | `a * b` | `d * conj(b)` | `d * conj(a)` |
//! | `y = a / b` | `d / conj(b)` | `-d / conj(b) * conj(y)` |
//!
//! Of these a real operand has the real part.

use super::{ComplexTangent, Part, along, inner, share};
use crate::activity::Activity;
use crate::ops::{
    ByValue, Form, StagedAdd, StagedAddAssign, StagedDiv, StagedDivAssign, StagedMul, StagedMulAssign, StagedNeg,
    StagedSub, StagedSubAssign, Total,
};
use crate::{Differentiable, Tangent};
use core::marker::PhantomData;
use num_complex::Complex;

/// The cotangent of a value of the type.
type Cotangent<T> = <T as Differentiable>::Tangent;

/// Its `Sum` and `Product` are folds.
#[diagnostic::do_not_recommend]
impl<T: Part> Total for Complex<T> {}

/// Operators of two operands: the parameter, if there is one, the types, and the contributions to the cotangents of the
/// operands, by the operands, the value and its cotangent.
macro_rules! binary {
    (
        @ [$($number:ident)?] $this:ty, $rhs:ty => $value:ty:
        $staged:ident $method:ident $operator:tt
        (|$a:pat_param, $b:pat_param, $y:pat_param, $d:ident| $d_a:expr, $d_b:expr)
    ) => {
        #[diagnostic::do_not_recommend]
        impl<$($number: Part,)? F: Form, G: Form> $staged<$rhs, F, G> for $this {
            type Output = $value;

            #[inline]
            fn $method<A: Activity, B: Activity>(
                this: F::Of<'_, $this>,
                _: PhantomData<(A, B)>,
                rhs: G::Of<'_, $rhs>,
            ) -> (
                $value,
                impl Fn(
                    F::Again<'_, $this>,
                    G::Again<'_, $rhs>,
                    Cotangent<$value>,
                    &mut Cotangent<$this>,
                    &mut Cotangent<$rhs>,
                )
                + use<$($number,)? F, G, A, B>,
            ) {
                let value = F::number::<$this>(this) $operator G::number::<$rhs>(rhs);
                let backward = move |
                    this: F::Again<'_, $this>,
                    rhs: G::Again<'_, $rhs>,
                    d: Cotangent<$value>,
                    d_this: &mut Cotangent<$this>,
                    d_rhs: &mut Cotangent<$rhs>,
                | {
                    let ($a, $b, $y) = (F::number_again::<$this>(this), G::number_again::<$rhs>(rhs), value);
                    let $d = Complex::from(d);
                    if A::ACTIVE {
                        d_this.accumulate(&From::from($d_a));
                    }
                    if B::ACTIVE {
                        d_rhs.accumulate(&From::from($d_b));
                    }
                };
                (value, backward)
            }
        }
    };
    ($parameter:tt $this:ty, $rhs:ty => $value:ty: $($staged:ident $method:ident $operator:tt $pullback:tt)*) => {$(
        binary! { @ $parameter $this, $rhs => $value: $staged $method $operator $pullback }
    )*};
}

binary! {
    [T] Complex<T>, Complex<T> => Complex<T>:
    StagedAdd staged_add + (|_, _, _, d| d, d)
    StagedSub staged_sub - (|_, _, _, d| d, -d)
    StagedMul staged_mul * (|a, b, _, d| d * b.conj(), d * a.conj())
    StagedDiv staged_div / (|_, b, y, d| share(d, b), -along(share(d, b), || y))
}

binary! {
    [T] Complex<T>, T => Complex<T>:
    StagedAdd staged_add + (|_, _, _, d| d, d.re)
    StagedSub staged_sub - (|_, _, _, d| d, -d.re)
    StagedMul staged_mul * (|a, b, _, d| d * b, inner(a, d))
    StagedDiv staged_div / (|_, b, y, d| share_of_real(d, b), -along(share_of_real(d, b), || y).re)
}

macro_rules! real {
    ($($real:ident)*) => {$(
        binary! {
            [] $real, Complex<$real> => Complex<$real>:
            StagedAdd staged_add + (|_, _, _, d| d.re, d)
            StagedSub staged_sub - (|_, _, _, d| d.re, -d)
            StagedMul staged_mul * (|a, b, _, d| inner(b, d), d * a)
            StagedDiv staged_div / (|_, b, y, d| share(d, b).re, -along(share(d, b), || y))
        }
    )*};
}

real!(f64 f32);

/// `d / b`, and zero if `d` is, whatever `b` is.
#[inline]
fn share_of_real<T: Part>(d: Complex<T>, b: T) -> Complex<T> {
    share(d, Complex::new(b, T::zero()))
}

/// The operators that assign: `a += b` is `a = a + b`, and has its derivative. The two round alike.
macro_rules! compound {
    ($($rhs:ty: $staged:ident $method:ident $binary:ident $operation:ident;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: Part, G: Form> $staged<$rhs, G> for Complex<T> {
            #[inline]
            fn $method<A: Activity, B: Activity>(
                &mut self,
                activities: PhantomData<(A, B)>,
                rhs: G::Of<'_, $rhs>,
            ) -> (
                (),
                impl Fn(&mut Self, G::Again<'_, $rhs>, (), &mut ComplexTangent<T>, &mut Cotangent<$rhs>)
                + use<T, G, A, B>,
            ) {
                let (before, by) = (*self, G::number::<$rhs>(rhs));
                let (after, binary) = <Self as $binary<$rhs, ByValue, ByValue>>::$operation(before, activities, by);
                *self = after;
                let backward = move |
                    this: &mut Self,
                    rhs: G::Again<'_, $rhs>,
                    (): (),
                    d_this: &mut ComplexTangent<T>,
                    d_rhs: &mut Cotangent<$rhs>,
                | {
                    *this = before;
                    let d = core::mem::take(d_this);
                    binary(before, G::number_again::<$rhs>(rhs), d, d_this, d_rhs);
                };
                ((), backward)
            }
        }
    )*};
}

compound! {
    Complex<T>: StagedAddAssign staged_add_assign StagedAdd staged_add;
    Complex<T>: StagedSubAssign staged_sub_assign StagedSub staged_sub;
    Complex<T>: StagedMulAssign staged_mul_assign StagedMul staged_mul;
    Complex<T>: StagedDivAssign staged_div_assign StagedDiv staged_div;
    T: StagedAddAssign staged_add_assign StagedAdd staged_add;
    T: StagedSubAssign staged_sub_assign StagedSub staged_sub;
    T: StagedMulAssign staged_mul_assign StagedMul staged_mul;
    T: StagedDivAssign staged_div_assign StagedDiv staged_div;
}

#[diagnostic::do_not_recommend]
impl<T: Part, F: Form> StagedNeg<F> for Complex<T> {
    type Output = Self;

    #[inline]
    fn staged_neg<A: Activity>(
        this: F::Of<'_, Self>,
        _: PhantomData<(A,)>,
    ) -> (Self, impl Fn(F::Again<'_, Self>, ComplexTangent<T>, &mut ComplexTangent<T>) + use<T, F, A>) {
        let backward = |_: F::Again<'_, Self>, d: ComplexTangent<T>, d_this: &mut ComplexTangent<T>| {
            if A::ACTIVE {
                d_this.accumulate(&From::from(-Complex::from(d)));
            }
        };
        (-F::number::<Self>(this), backward)
    }
}
