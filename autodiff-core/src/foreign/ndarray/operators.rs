//! Operators of arrays and of numbers, element by element, by value and by reference.
//!
//! The pullbacks are those of the operators of numbers. What `ndarray` repeats along an axis has the sum along that axis as its
//! cotangent. Arrays of other different shapes are a panic that says both.

use super::Number;
use super::tangent::agree;
use crate::activity::Activity;
use crate::ops::{
    ByValue, Form, StagedAdd, StagedAddAssign, StagedDiv, StagedDivAssign, StagedMul, StagedMulAssign, StagedNeg,
    StagedSub, StagedSubAssign,
};
use core::marker::PhantomData;
use ndarray::{Array, Axis, DimMax, Dimension, Zip};

/// Checks that two arrays have the same shape, but for axes that one of them lacks or has one element of.
#[track_caller]
fn combine<T: Number, D: Dimension, E: Dimension>(left: &Array<T, D>, right: &Array<T, E>) {
    let (left, right) = (left.shape(), right.shape());
    let mut sizes = left.iter().rev().zip(right.iter().rev());
    let agree = sizes.all(|(left, right)| left == right || *left == 1 || *right == 1);
    assert!(agree, "arrays of the shapes {left:?} and {right:?} do not combine");
}

/// Adds a cotangent to that of an operand that may have been repeated: the sum along the axes that were.
fn add_repeated<T: Number, D: Dimension, E: Dimension>(d: Array<T, D>, into: &mut Array<T, E>) {
    let mut into = into.view_mut().into_dyn();
    let mut d = d.into_dyn();
    while d.ndim() > into.ndim() {
        d = d.sum_axis(Axis(0));
    }
    for axis in (0..d.ndim()).map(Axis) {
        if d.len_of(axis) != into.len_of(axis) {
            d = d.sum_axis(axis).insert_axis(axis);
        }
    }
    into.zip_mut_with(&d, |into, by| *into += *by);
}

/// The contributions to both operands of an operator, for the operands, the value and its cotangent.
macro_rules! operator {
    ($(
        $staged:ident $method:ident $assigned:ident $assigning:ident $operator:tt:
        |$a:ident, $b:ident, $y:ident, $d:ident| $d_a:expr, $d_b:expr;
    )*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T, D, E, F: Form, G: Form> $staged<Array<T, E>, F, G> for Array<T, D>
        where
            T: Number,
            D: Dimension + DimMax<E> + 'static,
            E: Dimension + 'static,
        {
            type Output = Array<T, <D as DimMax<E>>::Output>;

            #[inline]
            fn $method<A: Activity, B: Activity>(
                this: F::Of<'_, Self>,
                _: PhantomData<(A, B)>,
                rhs: G::Of<'_, Array<T, E>>,
            ) -> (
                Self::Output,
                impl Fn(F::Again<'_, Self>, G::Again<'_, Array<T, E>>, Self::Output, &mut Self, &mut Array<T, E>)
                + use<T, D, E, F, G, A, B>,
            ) {
                let (a, b) = (F::operand::<Self>(&this), G::operand::<Array<T, E>>(&rhs));
                combine(a, b);
                let value = a $operator b;
                let result = value.clone();
                let (kept, kept_rhs) = (F::keep::<Self>(this), G::keep::<Array<T, E>>(rhs));
                let backward = move |this: F::Again<'_, Self>,
                                     rhs: G::Again<'_, Array<T, E>>,
                                     d: Self::Output,
                                     d_this: &mut Self,
                                     d_rhs: &mut Array<T, E>| {
                    let (a, b) = (F::recall(&kept, &this), G::recall(&kept_rhs, &rhs));
                    let (Some(a), Some(b)) = (a.broadcast(d.raw_dim()), b.broadcast(d.raw_dim())) else { return };
                    if A::ACTIVE {
                        let mut d_a = d.clone();
                        Zip::from(&mut d_a).and(&a).and(&b).and(&value).for_each(|d, $a, $b, $y| {
                            let ($a, $b, $y, $d) = (*$a, *$b, *$y, *d);
                            let _ = ($a, $b, $y);
                            *d = $d_a;
                        });
                        add_repeated(d_a, d_this);
                    }
                    if B::ACTIVE {
                        let mut d_b = d;
                        Zip::from(&mut d_b).and(&a).and(&b).and(&value).for_each(|d, $a, $b, $y| {
                            let ($a, $b, $y, $d) = (*$a, *$b, *$y, *d);
                            let _ = ($a, $b, $y);
                            *d = $d_b;
                        });
                        add_repeated(d_b, d_rhs);
                    }
                };
                (result, backward)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: Number, D: Dimension + 'static, F: Form, G: Form> $staged<T, F, G> for Array<T, D> {
            type Output = Self;

            #[inline]
            fn $method<A: Activity, B: Activity>(
                this: F::Of<'_, Self>,
                _: PhantomData<(A, B)>,
                rhs: G::Of<'_, T>,
            ) -> (
                Self,
                impl Fn(F::Again<'_, Self>, G::Again<'_, T>, Self, &mut Self, &mut T) + use<T, D, F, G, A, B>,
            ) {
                let number = G::number::<T>(rhs);
                let value = F::operand::<Self>(&this).mapv(|element| element $operator number);
                let kept = F::keep::<Self>(this);
                let backward =
                    move |this: F::Again<'_, Self>, _: G::Again<'_, T>, d: Self, d_this: &mut Self, d_rhs: &mut T| {
                        let a = F::recall(&kept, &this);
                        if A::ACTIVE {
                            Zip::from(d_this).and(a).and(&d).for_each(|into, a, d| {
                                let ($a, $b, $y, $d) = (*a, number, *a $operator number, *d);
                                let _ = ($a, $b, $y);
                                *into += $d_a;
                            });
                        }
                        if B::ACTIVE {
                            Zip::from(a).and(&d).for_each(|a, d| {
                                let ($a, $b, $y, $d) = (*a, number, *a $operator number, *d);
                                let _ = ($a, $b, $y);
                                *d_rhs += $d_b;
                            });
                        }
                    };
                (value, backward)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T, D, E, G: Form> $assigned<Array<T, E>, G> for Array<T, D>
        where
            T: Number,
            D: Dimension + DimMax<E, Output = D> + 'static,
            E: Dimension + 'static,
        {
            #[inline]
            fn $assigning<A: Activity, B: Activity>(
                &mut self,
                activities: PhantomData<(A, B)>,
                rhs: G::Of<'_, Array<T, E>>,
            ) -> (
                (),
                impl Fn(&mut Self, G::Again<'_, Array<T, E>>, (), &mut Self, &mut Array<T, E>)
                + use<T, D, E, G, A, B>,
            ) {
                let before = self.clone();
                let (value, back) =
                    <Self as $staged<Array<T, E>, ByValue, G>>::$method(before.clone(), activities, rhs);
                agree(self, &value);
                *self = value;
                let backward = move |this: &mut Self,
                                     rhs: G::Again<'_, Array<T, E>>,
                                     (): (),
                                     d_this: &mut Self,
                                     d_rhs: &mut Array<T, E>| {
                    this.assign(&before);
                    let d = core::mem::replace(d_this, Array::from_elem(before.raw_dim(), T::default()));
                    back((), rhs, d, d_this, d_rhs);
                };
                ((), backward)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: Number, D: Dimension + 'static, G: Form> $assigned<T, G> for Array<T, D> {
            #[inline]
            fn $assigning<A: Activity, B: Activity>(
                &mut self,
                activities: PhantomData<(A, B)>,
                rhs: G::Of<'_, T>,
            ) -> ((), impl Fn(&mut Self, G::Again<'_, T>, (), &mut Self, &mut T) + use<T, D, G, A, B>) {
                let before = self.clone();
                let (value, back) = <Self as $staged<T, ByValue, G>>::$method(before.clone(), activities, rhs);
                *self = value;
                let backward = move |this: &mut Self, rhs: G::Again<'_, T>, (): (), d_this: &mut Self, d_rhs: &mut T| {
                    this.assign(&before);
                    let d = core::mem::replace(d_this, Array::from_elem(before.raw_dim(), T::default()));
                    back((), rhs, d, d_this, d_rhs);
                };
                ((), backward)
            }
        }

        operator!(@ f64 $staged $method $operator |$a, $b, $y, $d| $d_a, $d_b);
        operator!(@ f32 $staged $method $operator |$a, $b, $y, $d| $d_a, $d_b);
    )*};
    (@ $number:ident $staged:ident $method:ident $operator:tt |$a:ident, $b:ident, $y:ident, $d:ident| $d_a:expr, $d_b:expr) => {
        #[diagnostic::do_not_recommend]
        impl<D: Dimension + 'static, F: Form, G: Form> $staged<Array<$number, D>, F, G> for $number {
            type Output = Array<$number, D>;

            #[inline]
            fn $method<A: Activity, B: Activity>(
                this: F::Of<'_, Self>,
                _: PhantomData<(A, B)>,
                rhs: G::Of<'_, Array<$number, D>>,
            ) -> (
                Array<$number, D>,
                impl Fn(
                    F::Again<'_, Self>,
                    G::Again<'_, Array<$number, D>>,
                    Array<$number, D>,
                    &mut Self,
                    &mut Array<$number, D>,
                )
                + use<D, F, G, A, B>,
            ) {
                let number = F::number::<Self>(this);
                let value = G::operand::<Array<$number, D>>(&rhs).mapv(|element| number $operator element);
                let kept = G::keep::<Array<$number, D>>(rhs);
                let backward = move |_: F::Again<'_, Self>,
                                     rhs: G::Again<'_, Array<$number, D>>,
                                     d: Array<$number, D>,
                                     d_this: &mut Self,
                                     d_rhs: &mut Array<$number, D>| {
                    let b = G::recall(&kept, &rhs);
                    if A::ACTIVE {
                        Zip::from(b).and(&d).for_each(|b, d| {
                            let ($a, $b, $y, $d) = (number, *b, number $operator *b, *d);
                            let _ = ($a, $b, $y);
                            *d_this += $d_a;
                        });
                    }
                    if B::ACTIVE {
                        Zip::from(d_rhs).and(b).and(&d).for_each(|into, b, d| {
                            let ($a, $b, $y, $d) = (number, *b, number $operator *b, *d);
                            let _ = ($a, $b, $y);
                            *into += $d_b;
                        });
                    }
                };
                (value, backward)
            }
        }
    };
}

operator! {
    StagedAdd staged_add StagedAddAssign staged_add_assign +: |a, b, y, d| d, d;
    StagedSub staged_sub StagedSubAssign staged_sub_assign -: |a, b, y, d| d, -d;
    StagedMul staged_mul StagedMulAssign staged_mul_assign *: |a, b, y, d| b * d, d * a;
    StagedDiv staged_div StagedDivAssign staged_div_assign /: |a, b, y, d| d / b, -d / b * y;
}

#[diagnostic::do_not_recommend]
impl<T: Number, D: Dimension + 'static, F: Form> StagedNeg<F> for Array<T, D> {
    type Output = Self;

    #[inline]
    fn staged_neg<A: Activity>(
        this: F::Of<'_, Self>,
        _: PhantomData<(A,)>,
    ) -> (Self, impl Fn(F::Again<'_, Self>, Self, &mut Self) + use<T, D, F, A>) {
        let backward =
            |_: F::Again<'_, Self>, d: Self, d_this: &mut Self| d_this.zip_mut_with(&d, |into, by| *into -= *by);
        (F::operand::<Self>(&this).mapv(|element| -element), backward)
    }
}
