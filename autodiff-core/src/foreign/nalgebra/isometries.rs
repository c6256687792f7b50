//! Translations and isometries. The tangent of a `Translation` is a vector, as that of a point; the tangent of an `Isometry` has
//! the parts of both.

use super::fields::StagedFieldVector;
use super::table::{
    Cotangent, again, conversions, differentiable, functions, methods, methods_changing, methods_of_two, operators,
};
use super::turns::{Turn, matrix_back};
use super::{Field, Number};
use crate::activity::Activity;
use crate::foreign::traits::{
    StagedFromParts, StagedInvMul, StagedInverse, StagedInverseMut, StagedInverseTransformPoint,
    StagedInverseTransformVector, StagedNewOf1, StagedNewOf2, StagedRotationOf, StagedToHomogeneous,
    StagedTransformPoint, StagedTransformVector, StagedTranslationOf2, StagedTranslationOf3,
};
use crate::ops::{Form, StagedDiv, StagedFrom, StagedMul, StagedMulAssign};
use crate::{Advance, Differentiable, Tangent};
use core::marker::PhantomData;
use nalgebra::{
    Const, Isometry, Isometry2, Isometry3, IsometryMatrix2, IsometryMatrix3, Matrix4, OPoint, Rotation2, Rotation3,
    SVector, Translation, Unit, UnitComplex, UnitQuaternion, Vector2, Vector3,
};

/// The tangent of an isometry: the derivatives by its rotation and by its translation.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct IsometryTangent<R, V> {
    /// The derivative by the numbers of the rotation.
    pub rotation: R,
    /// The derivative by the vector of the translation.
    pub translation: V,
}

impl<R, V> IsometryTangent<R, V> {
    /// Returns the derivative by the rotation.
    #[doc(hidden)]
    #[inline]
    pub fn field_rotation(&mut self) -> &mut R {
        &mut self.rotation
    }

    /// Returns the derivative by the translation.
    #[doc(hidden)]
    #[inline]
    pub fn field_translation(&mut self) -> &mut V {
        &mut self.translation
    }
}

impl<R: Tangent, V: Tangent> Tangent for IsometryTangent<R, V> {
    #[inline]
    fn accumulate(&mut self, other: &Self) {
        self.rotation.accumulate(&other.rotation);
        self.translation.accumulate(&other.translation);
    }

    #[inline]
    fn clear(&mut self) {
        self.rotation.clear();
        self.translation.clear();
    }

    #[inline]
    fn scale(&mut self, factor: f64) {
        self.rotation.scale(factor);
        self.translation.scale(factor);
    }

    #[inline]
    fn dot(&self, other: &Self) -> f64 {
        self.rotation.dot(&other.rotation) + self.translation.dot(&other.translation)
    }
}

/// The tangent of an isometry with a rotation of the type.
type TangentOf<T, R, const D: usize> = IsometryTangent<<R as Differentiable>::Tangent, SVector<T, D>>;

differentiable! {
    [Number; D] Translation<T, D> => SVector<T, D>, SVector::from_element(T::default());
    [Field R: Turn<T, D>; D] Isometry<T, R, D> => TangentOf<T, R, D>,
        IsometryTangent { rotation: R::zero_tangent(&()), translation: SVector::from_element(T::default()) };
}

impl<T: Number + Advance, const D: usize> Advance for Translation<T, D> {
    #[inline]
    fn advance(&mut self, direction: &SVector<T, D>, step: f64) {
        self.vector.advance(direction, step);
    }
}

impl<T: Field + Advance, R: Turn<T, D> + Advance, const D: usize> Advance for Isometry<T, R, D> {
    #[inline]
    fn advance(&mut self, direction: &TangentOf<T, R, D>, step: f64) {
        self.rotation.advance(&direction.rotation, step);
        self.translation.advance(&direction.translation, step);
    }
}

impl<T: Field, const D: usize> StagedFieldVector for SVector<T, D> {
    type Part = Self;

    #[inline]
    fn field_vector(&mut self) -> &mut Self {
        self
    }
}

conversions! {
    [; D] SVector<T, D> => Translation<T, D>, |_, d| *d;
}

operators! {
    StagedMul staged_mul (StagedMulAssign staged_mul_assign) [; D] Translation<T, D>, Translation<T, D> => Self,
        |a, b| a * b, |_, _, d| *d, |_, _, d| *d;
    StagedMul staged_mul [; D] Translation<T, D>, OPoint<T, Const<D>> => OPoint<T, Const<D>>,
        |t, p| t * p, |_, _, d| *d, |_, _, d| *d;
    StagedMul staged_mul [R: Turn<T, D>; D] Translation<T, D>, Isometry<T, R, D> => Isometry<T, R, D>,
        |t, m| t * m, |_, _, d| d.translation, |_, _, d| d.clone();
    StagedMul staged_mul (StagedMulAssign staged_mul_assign) [R: Turn<T, D>; D]
        Isometry<T, R, D>, Isometry<T, R, D> => Self,
        |a, b| a * b, |a, b, d| product_back(a, b, d).0, |a, b, d| product_back(a, b, d).1;
    StagedDiv staged_div [R: Turn<T, D>; D] Isometry<T, R, D>, Isometry<T, R, D> => Self,
        |a, b| a / b,
        |a, b, d| product_back(a, &b.inverse(), d).0, |a, b, d| inverse_back(b, &product_back(a, &b.inverse(), d).1);
    StagedMul staged_mul [R: Turn<T, D>; D] Isometry<T, R, D>, SVector<T, D> => SVector<T, D>,
        |m, v| m * v, |m, v, d| turned(m.rotation.turn_back(v, d).0), |m, v, d| m.rotation.turn_back(v, d).1;
    StagedMul staged_mul [R: Turn<T, D>; D] Isometry<T, R, D>, Unit<SVector<T, D>> => Unit<SVector<T, D>>,
        |m, v| m * v, |m, v, d| turned(m.rotation.turn_back(v, d).0), |m, v, d| m.rotation.turn_back(v, d).1;
    StagedMul staged_mul [R: Turn<T, D>; D] Isometry<T, R, D>, OPoint<T, Const<D>> => OPoint<T, Const<D>>,
        |m, p| m * p, |m, p, d| moved_back(m, &p.coords, d), |m, p, d| m.rotation.turn_back(&p.coords, d).1;
    StagedMul staged_mul [R: Turn<T, D>; D] Isometry<T, R, D>, Translation<T, D> => Self,
        |m, t| m * t,
        |m, t, d| IsometryTangent {
            rotation: sum(m.rotation.turn_back(&t.vector, &d.translation).0, &d.rotation),
            translation: d.translation,
        },
        |m, t, d| m.rotation.turn_back(&t.vector, &d.translation).1;
}

methods! {
    /// `dt -= D`
    StagedInverse inverse_stages [; D] Translation<T, D> => Self, |t| t.inverse(), |_, _, d| -d;

    /// Of `R⁻¹` and `R⁻¹ * -t`.
    StagedInverse inverse_stages [R: Turn<T, D>; D] Isometry<T, R, D> => Self,
        |m| m.inverse(), |m, _, d| inverse_back(m, d);
}

methods! {
    /// The matrix of the rotation, and the translation as fourth column.
    StagedToHomogeneous to_homogeneous_stages [;] Isometry3<T> => Matrix4<T>, |m| m.to_homogeneous(), |m, _, d| {
        let matrix = d.fixed_view::<3, 3>(0, 0).into_owned();
        IsometryTangent { rotation: matrix_back(&m.rotation, &matrix), translation: d.fixed_view::<3, 1>(0, 3).into_owned() }
    };

    /// The same.
    StagedToHomogeneous to_homogeneous_stages [;] IsometryMatrix3<T> => Matrix4<T>,
        |m| m.to_homogeneous(), |_, _, d| IsometryTangent {
            rotation: d.fixed_view::<3, 3>(0, 0).into_owned(),
            translation: d.fixed_view::<3, 1>(0, 3).into_owned(),
        };
}

methods_changing! {
    /// That of `inverse`.
    StagedInverseMut inverse_mut_stages [R: Turn<T, D>; D] Isometry<T, R, D> => (),
        |m| m.inverse_mut(), |m, d, ()| inverse_back(m, d);
}

methods_of_two! {
    /// `t + p`
    StagedTransformPoint transform_point_stages [; D]
        Translation<T, D>, [&] OPoint<T, Const<D>> => OPoint<T, Const<D>>,
        |t, p| t.transform_point(p), |_, _, d| *d, |_, _, d| *d;

    /// `p - t`
    StagedInverseTransformPoint inverse_transform_point_stages [; D]
        Translation<T, D>, [&] OPoint<T, Const<D>> => OPoint<T, Const<D>>,
        |t, p| t.inverse_transform_point(p), |_, _, d| -d, |_, _, d| *d;

    /// `R * v`
    StagedTransformVector transform_vector_stages [R: Turn<T, D>; D]
        Isometry<T, R, D>, [&] SVector<T, D> => SVector<T, D>,
        |m, v| m.transform_vector(v),
        |m, v, d| turned(m.rotation.turn_back(v, d).0), |m, v, d| m.rotation.turn_back(v, d).1;

    /// `R * p + t`
    StagedTransformPoint transform_point_stages [R: Turn<T, D>; D]
        Isometry<T, R, D>, [&] OPoint<T, Const<D>> => OPoint<T, Const<D>>,
        |m, p| m.transform_point(p),
        |m, p, d| moved_back(m, &p.coords, d), |m, p, d| m.rotation.turn_back(&p.coords, d).1;

    /// `R⁻¹ * v`
    StagedInverseTransformVector inverse_transform_vector_stages [R: Turn<T, D>; D]
        Isometry<T, R, D>, [&] SVector<T, D> => SVector<T, D>,
        |m, v| m.inverse_transform_vector(v),
        |m, v, d| turned(m.rotation.unturn_back(v, d).0), |m, v, d| m.rotation.unturn_back(v, d).1;

    /// `R⁻¹ * (p - t)`
    StagedInverseTransformPoint inverse_transform_point_stages [R: Turn<T, D>; D]
        Isometry<T, R, D>, [&] OPoint<T, Const<D>> => OPoint<T, Const<D>>,
        |m, p| m.inverse_transform_point(p),
        |m, p, d| {
            let (rotation, d_difference) = m.rotation.unturn_back(&(p.coords - m.translation.vector), d);
            IsometryTangent { rotation, translation: -d_difference }
        },
        |m, p, d| m.rotation.unturn_back(&(p.coords - m.translation.vector), d).1;

    /// `A⁻¹ * B`
    StagedInvMul inv_mul_stages [R: Turn<T, D>; D] Isometry<T, R, D>, [&] Self => Self,
        |a, b| a.inv_mul(b),
        |a, b, d| inverse_back(a, &product_back(&a.inverse(), b, d).0), |a, b, d| product_back(&a.inverse(), b, d).1;
}

functions! {
    /// The parts of the cotangent are those of the isometry's.
    StagedFromParts from_parts_stages [R: Turn<T, D>; D] Isometry<T, R, D> => Self, Self::from_parts,
        |d| (_translation d_translation A [] Translation<T, D>: d.translation) (_rotation d_rotation B [] R: d.rotation);
}

/// `new`, `translation` and `rotation` with a rotation that its own `new` makes.
macro_rules! made {
    ($($isometry:ident $rotation:ident: $vector:ident, $angle:ty,
        $translation:ident ($($number:ident $d_number:ident $activity:ident),+);)*) => {$(
        impl<T: Field> StagedNewOf2<$vector<T>, $angle> for $isometry<T> {
            type Value = Self;

            #[inline]
            fn new_stages<A: Activity, B: Activity>(
                translation: $vector<T>,
                angle: $angle,
                _: PhantomData<(A, B)>,
            ) -> (
                Self,
                impl Fn((), <$angle as Differentiable>::Again, Cotangent<Self>, &mut $vector<T>, &mut $angle)
                + use<T, A, B>,
            ) {
                let value = Self::new(translation, angle);
                let (_, back) = <$rotation<T> as StagedNewOf1<$angle>>::new_stages(angle, PhantomData::<(B,)>);
                let backward = move |(): (),
                                     again: <$angle as Differentiable>::Again,
                                     d: Cotangent<Self>,
                                     d_translation: &mut $vector<T>,
                                     d_angle: &mut $angle| {
                    if A::ACTIVE {
                        d_translation.accumulate(&d.translation);
                    }
                    back(again, d.rotation, d_angle);
                };
                (value, backward)
            }
        }

        functions! {
            /// The cotangent of the translation, number by number.
            $translation translation_stages [;] $isometry<T> => Self, Self::translation,
                |d| $(($number $d_number $activity [] T: d.translation.$number))+;
        }

        impl<T: Field> StagedRotationOf<$angle> for $isometry<T> {
            type Value = Self;

            #[inline]
            fn rotation_stages<A: Activity>(
                angle: $angle,
                activity: PhantomData<(A,)>,
            ) -> (Self, impl Fn(<$angle as Differentiable>::Again, Cotangent<Self>, &mut $angle) + use<T, A>) {
                let value = Self::rotation(angle);
                let (_, back) = <$rotation<T> as StagedNewOf1<$angle>>::new_stages(angle, activity);
                let backward = move |again: <$angle as Differentiable>::Again, d: Cotangent<Self>, d_angle: &mut $angle| {
                    back(again, d.rotation, d_angle);
                };
                (value, backward)
            }
        }
    )*};
}

made! {
    Isometry3 UnitQuaternion: Vector3, Vector3<T>, StagedTranslationOf3 (x d_x A, y d_y B, z d_z C);
    IsometryMatrix3 Rotation3: Vector3, Vector3<T>, StagedTranslationOf3 (x d_x A, y d_y B, z d_z C);
    Isometry2 UnitComplex: Vector2, T, StagedTranslationOf2 (x d_x A, y d_y B);
    IsometryMatrix2 Rotation2: Vector2, T, StagedTranslationOf2 (x d_x A, y d_y B);
}

/// The cotangent of an isometry whose translation is not used.
fn turned<T: Field, R: Tangent, const D: usize>(rotation: R) -> IsometryTangent<R, SVector<T, D>> {
    IsometryTangent { rotation, translation: SVector::from_element(T::default()) }
}

fn sum<V: Tangent>(mut a: V, b: &V) -> V {
    a.accumulate(b);
    a
}

/// Of `R * p + t`.
fn moved_back<T: Field, R: Turn<T, D>, const D: usize>(
    m: &Isometry<T, R, D>,
    p: &SVector<T, D>,
    d: &SVector<T, D>,
) -> TangentOf<T, R, D> {
    IsometryTangent { rotation: m.rotation.turn_back(p, d).0, translation: *d }
}

/// Of `A * B`: the rotations `R * S`, the translations `R * s + t`.
fn product_back<T: Field, R: Turn<T, D>, const D: usize>(
    a: &Isometry<T, R, D>,
    b: &Isometry<T, R, D>,
    d: &TangentOf<T, R, D>,
) -> (TangentOf<T, R, D>, TangentOf<T, R, D>) {
    let (d_rotation, d_vector) = a.rotation.turn_back(&b.translation.vector, &d.translation);
    let (d_a, d_b) = a.rotation.compose_back(&b.rotation, &d.rotation);
    (
        IsometryTangent { rotation: sum(d_rotation, &d_a), translation: d.translation },
        IsometryTangent { rotation: d_b, translation: d_vector },
    )
}

/// Of `R⁻¹` and `R⁻¹ * -t`.
fn inverse_back<T: Field, R: Turn<T, D>, const D: usize>(
    m: &Isometry<T, R, D>,
    d: &TangentOf<T, R, D>,
) -> TangentOf<T, R, D> {
    let (d_rotation, d_opposite) = m.rotation.unturn_back(&-m.translation.vector, &d.translation);
    IsometryTangent { rotation: sum(d_rotation, &R::inverse_back(&d.rotation)), translation: -d_opposite }
}
