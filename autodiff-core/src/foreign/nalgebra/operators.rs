//! Operators of matrices and numbers, by value and by reference.
//!
//! | operator | `dA +=` | `dB +=` |
//! |---|---|---|
//! | `A + B`, `A - B` | `D` | `D`, `-D` |
//! | `A * B` | `D * Bᵀ` | `Aᵀ * D` |
//! | `A * s`, `s * A` | `s * D` | `Σ A ∘ D` |
//! | `Y = A / s` | `D / s` | `-Σ Y ∘ D / s` |

use super::Number;
use crate::activity::Activity;
use crate::ops::{
    Form, StagedAdd, StagedAddAssign, StagedDiv, StagedDivAssign, StagedMul, StagedMulAssign, StagedNeg, StagedSub,
    StagedSubAssign, Total,
};
use core::marker::PhantomData;
use nalgebra::allocator::Allocator;
use nalgebra::{DefaultAllocator, Dim, DimName, OMatrix};

/// Matrices whose dimensions are part of the type: of others there is no sum of none.
impl<T, R: DimName, C: DimName> Total for OMatrix<T, R, C>
where
    T: Number,
    DefaultAllocator: Allocator<R, C>,
{
}

macro_rules! linear {
    ($staged:ident $method:ident $assigned:ident $assigning:ident $operator:tt $compound:tt) => {
        #[diagnostic::do_not_recommend]
        impl<T, R: Dim, C: Dim, F: Form, G: Form> $staged<Self, F, G> for OMatrix<T, R, C>
        where
            T: Number,
            DefaultAllocator: Allocator<R, C>,
        {
            type Output = Self;

            #[inline]
            fn $method<A: Activity, B: Activity>(
                this: F::Of<'_, Self>,
                _: PhantomData<(A, B)>,
                rhs: G::Of<'_, Self>,
            ) -> (
                Self,
                impl Fn(F::Again<'_, Self>, G::Again<'_, Self>, Self, &mut Self, &mut Self)
                + use<T, R, C, F, G, A, B>,
            ) {
                let value = F::operand::<Self>(&this) $operator G::operand::<Self>(&rhs);
                let backward =
                    |_: F::Again<'_, Self>, _: G::Again<'_, Self>, d: Self, d_this: &mut Self, d_rhs: &mut Self| {
                        if A::ACTIVE {
                            *d_this += &d;
                        }
                        if B::ACTIVE {
                            *d_rhs $compound &d;
                        }
                    };
                (value, backward)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T, R: Dim, C: Dim, G: Form> $assigned<Self, G> for OMatrix<T, R, C>
        where
            T: Number,
            DefaultAllocator: Allocator<R, C>,
        {
            #[inline]
            fn $assigning<A: Activity, B: Activity>(
                &mut self,
                _: PhantomData<(A, B)>,
                rhs: G::Of<'_, Self>,
            ) -> (
                (),
                impl Fn(&mut Self, G::Again<'_, Self>, (), &mut Self, &mut Self) + use<T, R, C, G, A, B>,
            ) {
                let before = self.clone();
                *self $compound G::operand::<Self>(&rhs);
                let backward =
                    move |this: &mut Self, _: G::Again<'_, Self>, (): (), d_this: &mut Self, d_rhs: &mut Self| {
                        this.copy_from(&before);
                        if B::ACTIVE {
                            *d_rhs $compound &*d_this;
                        }
                    };
                ((), backward)
            }
        }
    };
}

linear!(StagedAdd staged_add StagedAddAssign staged_add_assign + +=);
linear!(StagedSub staged_sub StagedSubAssign staged_sub_assign - -=);

#[diagnostic::do_not_recommend]
impl<T, R: Dim, K: Dim, C: Dim, F: Form, G: Form> StagedMul<OMatrix<T, K, C>, F, G> for OMatrix<T, R, K>
where
    T: Number,
    DefaultAllocator: Allocator<R, K> + Allocator<K, C> + Allocator<R, C> + Allocator<K, R> + Allocator<C, K>,
{
    type Output = OMatrix<T, R, C>;

    #[inline]
    fn staged_mul<A: Activity, B: Activity>(
        this: F::Of<'_, Self>,
        _: PhantomData<(A, B)>,
        rhs: G::Of<'_, OMatrix<T, K, C>>,
    ) -> (
        OMatrix<T, R, C>,
        impl Fn(F::Again<'_, Self>, G::Again<'_, OMatrix<T, K, C>>, OMatrix<T, R, C>, &mut Self, &mut OMatrix<T, K, C>)
        + use<T, R, K, C, F, G, A, B>,
    ) {
        let value = F::operand::<Self>(&this) * G::operand::<OMatrix<T, K, C>>(&rhs);
        let (kept, kept_rhs) = (F::keep::<Self>(this), G::keep::<OMatrix<T, K, C>>(rhs));
        let backward = move |this: F::Again<'_, Self>,
                             rhs: G::Again<'_, OMatrix<T, K, C>>,
                             d: OMatrix<T, R, C>,
                             d_this: &mut Self,
                             d_rhs: &mut OMatrix<T, K, C>| {
            let (this, rhs) = (F::recall(&kept, &this), G::recall(&kept_rhs, &rhs));
            if A::ACTIVE {
                *d_this += &d * rhs.transpose();
            }
            if B::ACTIVE {
                *d_rhs += this.transpose() * &d;
            }
        };
        (value, backward)
    }
}

macro_rules! scaled {
    ($staged:ident $method:ident $assigned:ident $assigning:ident $operator:tt $compound:tt $d_factor:expr) => {
        #[diagnostic::do_not_recommend]
        impl<T, R: Dim, C: Dim, F: Form, G: Form> $staged<T, F, G> for OMatrix<T, R, C>
        where
            T: Number,
            DefaultAllocator: Allocator<R, C>,
        {
            type Output = Self;

            #[inline]
            fn $method<A: Activity, B: Activity>(
                this: F::Of<'_, Self>,
                _: PhantomData<(A, B)>,
                rhs: G::Of<'_, T>,
            ) -> (
                Self,
                impl Fn(F::Again<'_, Self>, G::Again<'_, T>, Self, &mut Self, &mut T)
                + use<T, R, C, F, G, A, B>,
            ) {
                let factor = G::number::<T>(rhs);
                let value = F::operand::<Self>(&this) $operator factor;
                let kept = F::keep::<Self>(this);
                let backward =
                    move |this: F::Again<'_, Self>, _: G::Again<'_, T>, d: Self, d_this: &mut Self, d_rhs: &mut T| {
                        if A::ACTIVE {
                            *d_this += &d $operator factor;
                        }
                        if B::ACTIVE {
                            let d_factor: fn(T, T) -> T = $d_factor;
                            *d_rhs += d_factor(F::recall(&kept, &this).dot(&d), factor);
                        }
                    };
                (value, backward)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T, R: Dim, C: Dim, G: Form> $assigned<T, G> for OMatrix<T, R, C>
        where
            T: Number,
            DefaultAllocator: Allocator<R, C>,
        {
            #[inline]
            fn $assigning<A: Activity, B: Activity>(
                &mut self,
                _: PhantomData<(A, B)>,
                rhs: G::Of<'_, T>,
            ) -> ((), impl Fn(&mut Self, G::Again<'_, T>, (), &mut Self, &mut T) + use<T, R, C, G, A, B>) {
                let before = self.clone();
                let factor = G::number::<T>(rhs);
                *self $compound factor;
                let backward = move |this: &mut Self, _: G::Again<'_, T>, (): (), d_this: &mut Self, d_rhs: &mut T| {
                    this.copy_from(&before);
                    if B::ACTIVE {
                        let d_factor: fn(T, T) -> T = $d_factor;
                        *d_rhs += d_factor(this.dot(d_this), factor);
                    }
                    *d_this $compound factor;
                };
                ((), backward)
            }
        }
    };
}

scaled!(StagedMul staged_mul StagedMulAssign staged_mul_assign * *= |product, _| product);
scaled!(StagedDiv staged_div StagedDivAssign staged_div_assign / /= |product, by| -(product / by) / by);

macro_rules! scaling {
    ($($number:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<R: Dim, C: Dim, F: Form, G: Form> StagedMul<OMatrix<$number, R, C>, F, G> for $number
        where
            DefaultAllocator: Allocator<R, C>,
        {
            type Output = OMatrix<$number, R, C>;

            #[inline]
            fn staged_mul<A: Activity, B: Activity>(
                this: F::Of<'_, Self>,
                _: PhantomData<(A, B)>,
                rhs: G::Of<'_, OMatrix<$number, R, C>>,
            ) -> (
                Self::Output,
                impl Fn(
                    F::Again<'_, Self>,
                    G::Again<'_, Self::Output>,
                    Self::Output,
                    &mut Self,
                    &mut Self::Output,
                )
                + use<R, C, F, G, A, B>,
            ) {
                let (value, back) = <Self::Output as StagedMul<$number, G, F>>::staged_mul::<B, A>(rhs, PhantomData, this);
                (value, move |this: F::Again<'_, Self>, rhs: G::Again<'_, Self::Output>, d: Self::Output, d_this: &mut Self, d_rhs: &mut Self::Output| {
                    back(rhs, this, d, d_rhs, d_this);
                })
            }
        }
    )*};
}

scaling!(f64 f32);

#[diagnostic::do_not_recommend]
impl<T, R: Dim, C: Dim, F: Form> StagedNeg<F> for OMatrix<T, R, C>
where
    T: Number,
    DefaultAllocator: Allocator<R, C>,
{
    type Output = Self;

    #[inline]
    fn staged_neg<A: Activity>(
        this: F::Of<'_, Self>,
        _: PhantomData<(A,)>,
    ) -> (Self, impl Fn(F::Again<'_, Self>, Self, &mut Self) + use<T, R, C, F, A>) {
        let backward = |_: F::Again<'_, Self>, d: Self, d_this: &mut Self| *d_this -= &d;
        (-F::operand::<Self>(&this), backward)
    }
}
