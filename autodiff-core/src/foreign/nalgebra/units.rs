//! What has the length one, `Unit<V>`: the tangent is that of the value inside, so that a gradient is by the numbers that are
//! stored. `Unit::new_normalize` has the derivative of the division by the norm, `Unit::new_unchecked` none of its own, and
//! what is read through `Deref` is read of the value inside. A step along a gradient ends with a division by the norm.

use super::table::{Cotangent, methods_of_two, operators};
use super::turns::normalize_back;
use super::{Field, Number};
use crate::activity::Activity;
use crate::foreign::traits::{
    StagedAsRef, StagedCross, StagedDot, StagedInner, StagedNewNormalize, StagedNewUnchecked, StagedRenormalize,
};
use crate::given::{Lend, LendMut};
use crate::ops::{Form, StagedDiv, StagedIndex, StagedMul, StagedNeg};
use crate::{Advance, Differentiable, Tangent};
use core::marker::PhantomData;
use core::ops::Neg;
use nalgebra::allocator::Allocator;
use nalgebra::{DefaultAllocator, Dim, Matrix, Normed, Quaternion, RawStorage, SVector, Unit, Vector3, Vector4};

/// What may be inside: a vector or a quaternion. (A complex number may not: its tangent has operators of its own.)
pub trait Inner: Differentiable {}

impl<T: Number, R: Dim, C: Dim, S: RawStorage<T, R, C>> Inner for Matrix<T, R, C, S> where
    DefaultAllocator: Allocator<R, C>
{
}

impl<T: Number> Inner for Quaternion<T> {}

impl<V: Inner> Differentiable for Unit<V> {
    type Tangent = V::Tangent;
    type Shape = V::Shape;
    type Again = V::Again;

    #[inline]
    fn shape(&self) -> V::Shape {
        V::shape(self)
    }

    #[inline]
    fn zero_tangent(shape: &V::Shape) -> V::Tangent {
        V::zero_tangent(shape)
    }

    #[inline]
    fn unused() -> V::Tangent {
        V::unused()
    }

    #[inline]
    fn again(&self) -> V::Again {
        V::again(self)
    }

    #[inline]
    fn matches(&self, tangent: &V::Tangent) -> bool {
        V::matches(self, tangent)
    }
}

impl<V: Inner + Advance + Normed + Clone> Advance for Unit<V> {
    #[inline]
    fn advance(&mut self, direction: &V::Tangent, step: f64) {
        let mut value = V::clone(self);
        value.advance(direction, step);
        *self = Self::new_normalize(value);
    }
}

/// Methods of the value inside are called of the value inside.
impl<'a, V> Lend<'a, Unit<V>> for &'a V {
    #[inline]
    fn of(value: &'a Unit<V>) -> &'a V {
        value
    }
}

impl<'a, V> LendMut<'a, Unit<V>> for &'a V {
    #[inline]
    fn of(value: &'a mut Unit<V>) -> &'a V {
        value
    }
}

impl<I, V: Inner + StagedIndex<I>> StagedIndex<I> for Unit<V> {
    type Part = V::Part;

    #[inline]
    fn tangent_at<'t>(&self, index: I, tangent: &'t mut V::Tangent) -> &'t mut V::Part {
        V::tangent_at(self, index, tangent)
    }
}

impl<V: Inner + 'static> StagedNewUnchecked<V> for Unit<V> {
    type Value = Self;

    #[inline]
    fn new_unchecked_stages<A: Activity>(
        value: V,
        _: PhantomData<(A,)>,
    ) -> (Self, impl Fn(V::Again, V::Tangent, &mut V::Tangent) + use<V, A>) {
        let backward = |_: V::Again, d: V::Tangent, d_value: &mut V::Tangent| {
            if A::ACTIVE {
                d_value.accumulate(&d);
            }
        };
        (Self::new_unchecked(value), backward)
    }
}

/// The value inside, copied.
macro_rules! inner {
    ($($trait:ident $staged:ident)*) => {$(
        impl<V: Inner + Clone> $trait for Unit<V> {
            type Value = V;

            #[inline]
            fn $staged<A: Activity>(
                &self,
                _: PhantomData<(A,)>,
            ) -> (V, impl Fn(&Self, V::Tangent, &mut V::Tangent) + use<V, A>) {
                let backward = |_: &Self, d: V::Tangent, d_this: &mut V::Tangent| {
                    if A::ACTIVE {
                        d_this.accumulate(&d);
                    }
                };
                (V::clone(self), backward)
            }
        }
    )*};
}

inner! {
    StagedInner into_inner_stages
    StagedAsRef as_ref_stages
}

/// What a norm divides: vectors and quaternions.
pub trait Direction: Inner + Normed + Clone + 'static {
    /// Returns the cotangent of the value by that of the value over its norm.
    fn normalize_back(&self, d: &Self::Tangent) -> Self::Tangent;

    /// Returns the cotangent of the value by that of its norm.
    fn norm_back(&self, d: Cotangent<Self::Norm>) -> Self::Tangent
    where
        Self::Norm: Differentiable;
}

impl<T: Field, const D: usize> Direction for SVector<T, D> {
    fn normalize_back(&self, d: &Self) -> Self {
        normalize_back(self, d)
    }

    fn norm_back(&self, d: T) -> Self {
        self * (d / self.norm())
    }
}

impl<T: Field> Direction for Quaternion<T> {
    fn normalize_back(&self, d: &Vector4<T>) -> Vector4<T> {
        normalize_back(&self.coords, d)
    }

    fn norm_back(&self, d: T) -> Vector4<T> {
        self.coords.norm_back(d)
    }
}

/// `dv += (D - Y * (Y · D)) / |v|` for `Y = v / |v|`.
impl<V: Direction> StagedNewNormalize<V> for Unit<V> {
    type Value = Self;

    #[inline]
    fn new_normalize_stages<A: Activity>(
        value: V,
        _: PhantomData<(A,)>,
    ) -> (Self, impl Fn(V::Again, V::Tangent, &mut V::Tangent) + use<V, A>) {
        let kept = value.clone();
        let backward = move |_: V::Again, d: V::Tangent, d_value: &mut V::Tangent| {
            if A::ACTIVE {
                d_value.accumulate(&kept.normalize_back(&d));
            }
        };
        (Self::new_normalize(value), backward)
    }
}

/// The same, with that of the norm that is returned.
impl<V: Direction<Norm: Differentiable>> StagedRenormalize for Unit<V> {
    type Value = V::Norm;

    #[inline]
    fn renormalize_stages<A: Activity>(
        &mut self,
        _: PhantomData<(A,)>,
    ) -> (V::Norm, impl Fn(&mut Self, Cotangent<V::Norm>, &mut V::Tangent) + use<V, A>) {
        let before = V::clone(self);
        let norm = self.renormalize();
        let backward = move |this: &mut Self, d: Cotangent<V::Norm>, d_this: &mut V::Tangent| {
            *this = Self::new_unchecked(before.clone());
            if A::ACTIVE {
                *d_this = before.normalize_back(d_this);
                d_this.accumulate(&before.norm_back(d));
            }
        };
        (norm, backward)
    }
}

methods_of_two! {
    /// `da += d * b`, `db += d * a`
    StagedDot dot_stages [; D] SVector<T, D>, [&] Unit<SVector<T, D>> => T,
        |a, b| a.dot(b), |_, b, d| b.into_inner() * *d, |a, _, d| a * *d;

    /// `da += b × d`, `db += d × a`
    StagedCross cross_stages [;] Vector3<T>, [&] Unit<Vector3<T>> => Vector3<T>,
        |a, b| a.cross(b), |_, b, d| b.cross(d), |a, _, d| d.cross(a);
}

#[diagnostic::do_not_recommend]
impl<V, F: Form> StagedNeg<F> for Unit<V>
where
    V: Inner<Tangent: Clone + Neg<Output = V::Tangent>> + Neg<Output = V> + Clone + 'static,
{
    type Output = Self;

    #[inline]
    fn staged_neg<A: Activity>(
        this: F::Of<'_, Self>,
        _: PhantomData<(A,)>,
    ) -> (Self, impl Fn(F::Again<'_, Self>, V::Tangent, &mut V::Tangent) + use<V, F, A>) {
        let backward = |_: F::Again<'_, Self>, d: V::Tangent, d_this: &mut V::Tangent| {
            if A::ACTIVE {
                d_this.accumulate(&-d);
            }
        };
        let value = -V::clone(F::operand::<Self>(&this));
        (Self::new_unchecked(value), backward)
    }
}

operators! {
    StagedMul staged_mul [; D] Unit<SVector<T, D>>, T => SVector<T, D>,
        |v, s| v.into_inner() * *s, |_, s, d| d * *s, |v, _, d| v.dot(d);
    StagedDiv staged_div [; D] Unit<SVector<T, D>>, T => SVector<T, D>,
        |v, s| v.into_inner() / *s, |_, s, d| d / *s, |v, s, d| -(v.dot(d) / *s) / *s;
}
