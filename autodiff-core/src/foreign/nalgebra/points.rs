//! Points: what they are made of, their operators, and their methods. The tangent of a point is the vector between two.
//!
//! Each operator is that of the coordinates.

use super::Number;
use super::fields::StagedFieldCoords;
use crate::activity::Activity;
use crate::ops::{
    ByValue, Form, StagedAdd, StagedAddAssign, StagedDiv, StagedDivAssign, StagedFrom, StagedIndex, StagedMul,
    StagedMulAssign, StagedNeg, StagedSub, StagedSubAssign,
};
use crate::{Advance, Differentiable};
use core::marker::PhantomData;
use nalgebra::allocator::Allocator;
use nalgebra::{DefaultAllocator, DimName, OMatrix, OPoint, OVector};

impl<T: Number, D: DimName> Differentiable for OPoint<T, D>
where
    DefaultAllocator: Allocator<D>,
{
    type Tangent = OVector<T, D>;
    type Shape = ();
    type Again = ();

    #[inline]
    fn shape(&self) {}

    #[inline]
    fn zero_tangent((): &()) -> OVector<T, D> {
        OVector::from_element(T::default())
    }

    #[inline]
    fn unused() -> OVector<T, D> {
        Self::zero_tangent(&())
    }

    #[inline]
    fn again(&self) {}

    #[inline]
    fn matches(&self, _: &OVector<T, D>) -> bool {
        true
    }
}

impl<T: Number + Advance, D: DimName> Advance for OPoint<T, D>
where
    DefaultAllocator: Allocator<D>,
{
    #[inline]
    fn advance(&mut self, direction: &OVector<T, D>, step: f64) {
        self.coords.advance(direction, step);
    }
}

impl<T: Number, D: DimName> StagedIndex<usize> for OPoint<T, D>
where
    DefaultAllocator: Allocator<D>,
{
    type Part = T;

    #[inline]
    fn tangent_at<'t>(&self, index: usize, tangent: &'t mut OVector<T, D>) -> &'t mut T {
        &mut tangent[index]
    }
}

impl<T: Number, D: DimName> StagedFieldCoords for OVector<T, D>
where
    DefaultAllocator: Allocator<D>,
{
    type Part = Self;

    #[inline]
    fn field_coords(&mut self) -> &mut Self {
        self
    }
}

impl<T: Number, D: DimName> StagedFrom<OVector<T, D>> for OPoint<T, D>
where
    DefaultAllocator: Allocator<D>,
{
    type Accumulator = OVector<T, D>;

    #[inline]
    fn from_stages<A: Activity>(
        value: OVector<T, D>,
        _: PhantomData<(A,)>,
    ) -> (Self, impl Fn((), OVector<T, D>, &mut OVector<T, D>) + use<T, D, A>) {
        let backward = |(): (), d: OVector<T, D>, d_value: &mut OVector<T, D>| {
            if A::ACTIVE {
                *d_value += d;
            }
        };
        (Self::from(value), backward)
    }
}

/// Operators of a point and a vector or number, and those that assign.
macro_rules! operators {
    ($($staged:ident $method:ident $assigned:ident $assigning:ident $rhs:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: Number, D: DimName, F: Form, G: Form> $staged<$rhs, F, G> for OPoint<T, D>
        where
            DefaultAllocator: Allocator<D>,
        {
            type Output = Self;

            #[inline]
            fn $method<A: Activity, B: Activity>(
                this: F::Of<'_, Self>,
                _: PhantomData<(A, B)>,
                rhs: G::Of<'_, $rhs>,
            ) -> (
                Self,
                impl Fn(F::Again<'_, Self>, G::Again<'_, $rhs>, OVector<T, D>, &mut OVector<T, D>, &mut $rhs)
                + use<T, D, F, G, A, B>,
            ) {
                let coordinates = F::operand::<Self>(&this).coords.clone();
                let (value, back) =
                    <OVector<T, D> as $staged<$rhs, ByValue, G>>::$method(coordinates, PhantomData::<(A, B)>, rhs);
                let backward = move |_: F::Again<'_, Self>,
                                     rhs: G::Again<'_, $rhs>,
                                     d: OVector<T, D>,
                                     d_this: &mut OVector<T, D>,
                                     d_rhs: &mut $rhs| back((), rhs, d, d_this, d_rhs);
                (Self::from(value), backward)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: Number, D: DimName, G: Form> $assigned<$rhs, G> for OPoint<T, D>
        where
            DefaultAllocator: Allocator<D>,
        {
            #[inline]
            fn $assigning<A: Activity, B: Activity>(
                &mut self,
                activities: PhantomData<(A, B)>,
                rhs: G::Of<'_, $rhs>,
            ) -> (
                (),
                impl Fn(&mut Self, G::Again<'_, $rhs>, (), &mut OVector<T, D>, &mut $rhs) + use<T, D, G, A, B>,
            ) {
                let ((), back) = <OVector<T, D> as $assigned<$rhs, G>>::$assigning(&mut self.coords, activities, rhs);
                let backward = move |this: &mut Self,
                                     rhs: G::Again<'_, $rhs>,
                                     (): (),
                                     d_this: &mut OVector<T, D>,
                                     d_rhs: &mut $rhs| back(&mut this.coords, rhs, (), d_this, d_rhs);
                ((), backward)
            }
        }
    )*};
}

operators! {
    StagedAdd staged_add StagedAddAssign staged_add_assign OVector<T, D>;
    StagedSub staged_sub StagedSubAssign staged_sub_assign OVector<T, D>;
    StagedMul staged_mul StagedMulAssign staged_mul_assign T;
    StagedDiv staged_div StagedDivAssign staged_div_assign T;
}

/// The vector between two points.
#[diagnostic::do_not_recommend]
impl<T: Number, D: DimName, F: Form, G: Form> StagedSub<Self, F, G> for OPoint<T, D>
where
    DefaultAllocator: Allocator<D>,
{
    type Output = OVector<T, D>;

    #[inline]
    fn staged_sub<A: Activity, B: Activity>(
        this: F::Of<'_, Self>,
        _: PhantomData<(A, B)>,
        rhs: G::Of<'_, Self>,
    ) -> (
        OVector<T, D>,
        impl Fn(F::Again<'_, Self>, G::Again<'_, Self>, OVector<T, D>, &mut OVector<T, D>, &mut OVector<T, D>)
        + use<T, D, F, G, A, B>,
    ) {
        let value = &F::operand::<Self>(&this).coords - &G::operand::<Self>(&rhs).coords;
        let backward = |_: F::Again<'_, Self>,
                        _: G::Again<'_, Self>,
                        d: OVector<T, D>,
                        d_this: &mut OVector<T, D>,
                        d_rhs: &mut OVector<T, D>| {
            if A::ACTIVE {
                *d_this += &d;
            }
            if B::ACTIVE {
                *d_rhs -= &d;
            }
        };
        (value, backward)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Number, D: DimName, F: Form> StagedNeg<F> for OPoint<T, D>
where
    DefaultAllocator: Allocator<D>,
{
    type Output = Self;

    #[inline]
    fn staged_neg<A: Activity>(
        this: F::Of<'_, Self>,
        _: PhantomData<(A,)>,
    ) -> (Self, impl Fn(F::Again<'_, Self>, OVector<T, D>, &mut OVector<T, D>) + use<T, D, F, A>) {
        let backward = |_: F::Again<'_, Self>, d: OVector<T, D>, d_this: &mut OVector<T, D>| *d_this -= &d;
        (-F::operand::<Self>(&this), backward)
    }
}

/// A matrix moves a point as it does its coordinates.
#[diagnostic::do_not_recommend]
impl<T: Number, R: DimName, D: DimName, F: Form, G: Form> StagedMul<OPoint<T, D>, F, G> for OMatrix<T, R, D>
where
    DefaultAllocator: Allocator<R, D> + Allocator<D> + Allocator<R> + Allocator<D, R> + Allocator<nalgebra::U1, D>,
{
    type Output = OPoint<T, R>;

    #[inline]
    fn staged_mul<A: Activity, B: Activity>(
        this: F::Of<'_, Self>,
        _: PhantomData<(A, B)>,
        rhs: G::Of<'_, OPoint<T, D>>,
    ) -> (
        OPoint<T, R>,
        impl Fn(F::Again<'_, Self>, G::Again<'_, OPoint<T, D>>, OVector<T, R>, &mut Self, &mut OVector<T, D>)
        + use<T, R, D, F, G, A, B>,
    ) {
        let coordinates = G::operand::<OPoint<T, D>>(&rhs).coords.clone();
        let (value, back) =
            <Self as StagedMul<OVector<T, D>, F, ByValue>>::staged_mul(this, PhantomData::<(A, B)>, coordinates);
        let backward = move |this: F::Again<'_, Self>,
                             _: G::Again<'_, OPoint<T, D>>,
                             d: OVector<T, R>,
                             d_this: &mut Self,
                             d_rhs: &mut OVector<T, D>| back(this, (), d, d_this, d_rhs);
        (OPoint::from(value), backward)
    }
}

macro_rules! scaling {
    ($($number:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<D: DimName, F: Form, G: Form> StagedMul<OPoint<$number, D>, F, G> for $number
        where
            DefaultAllocator: Allocator<D>,
        {
            type Output = OPoint<$number, D>;

            #[inline]
            fn staged_mul<A: Activity, B: Activity>(
                this: F::Of<'_, Self>,
                _: PhantomData<(A, B)>,
                rhs: G::Of<'_, OPoint<$number, D>>,
            ) -> (
                Self::Output,
                impl Fn(
                    F::Again<'_, Self>,
                    G::Again<'_, Self::Output>,
                    OVector<$number, D>,
                    &mut Self,
                    &mut OVector<$number, D>,
                )
                + use<D, F, G, A, B>,
            ) {
                let (value, back) = StagedMul::<$number, G, F>::staged_mul::<B, A>(rhs, PhantomData, this);
                let backward = move |this: F::Again<'_, Self>,
                                     rhs: G::Again<'_, Self::Output>,
                                     d: OVector<$number, D>,
                                     d_this: &mut Self,
                                     d_rhs: &mut OVector<$number, D>| back(rhs, this, d, d_rhs, d_this);
                (value, backward)
            }
        }
    )*};
}

scaling!(f64 f32);
