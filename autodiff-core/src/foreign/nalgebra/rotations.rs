//! Rotations as unit quaternions and as matrices. The tangent of a `UnitQuaternion` is that of the quaternion inside, and the
//! tangent of a `Rotation` is a matrix: derivatives are by the numbers that are stored.

use super::table::{Cotangent, again, conversions, differentiable, functions, methods, methods_between};
use super::table::{methods_changing, methods_of_two, operators};
use super::turns::{
    Turn, angle_back, angle_forth, angles_back, atan2_back, axis_back, between_back, complex_angle_back, conjugate,
    cosine_back, euler_angles_back, matrix_angles_back, matrix_axis_back, matrix_back, normalize_back, product_back,
    quaternion_of_axis_back, quaternion_of_matrix_back, rodrigues_back, scaled_axis_back, skew, slerp_back, two,
};
use super::{Field, Number};
use crate::activity::Activity;
use crate::foreign::traits::{
    StagedAngle, StagedAngleTo, StagedAxis, StagedAxisAngle, StagedConjugate, StagedConjugateMut, StagedDot,
    StagedEulerAngles, StagedFromAngle, StagedFromAxisAngle, StagedFromEulerAngles, StagedFromMatrixUnchecked,
    StagedFromQuaternion, StagedFromRotationMatrix, StagedFromScaledAxis, StagedInner, StagedInverse, StagedInverseMut,
    StagedInverseTransformPoint, StagedInverseTransformVector, StagedLerp, StagedLn, StagedMatrix, StagedNewOf1,
    StagedNlerp, StagedPowf, StagedQuaternion, StagedRotationBetween, StagedRotationTo, StagedScaledAxis, StagedSlerp,
    StagedToHomogeneous, StagedToRotationMatrix, StagedTransformPoint, StagedTransformVector, StagedTranspose,
};
use crate::ops::{Form, StagedDiv, StagedDivAssign, StagedFrom, StagedIndex, StagedMul, StagedMulAssign};
use crate::{Advance, Differentiable, Tangent};
use core::marker::PhantomData;
use nalgebra::{
    Const, Matrix3, Matrix4, OPoint, Quaternion, Rotation, Rotation2, Rotation3, SMatrix, SVector, Unit, UnitComplex,
    UnitQuaternion, Vector2, Vector3, Vector4,
};

differentiable! {
    [Number;] UnitComplex<T> => Vector2<T>, Vector2::from_element(T::default());
    [Number; D] Rotation<T, D> => SMatrix<T, D, D>, SMatrix::from_element(T::default());
}

impl<T: Field + Advance> Advance for UnitComplex<T> {
    #[inline]
    fn advance(&mut self, direction: &Vector2<T>, step: f64) {
        let mut numbers = Vector2::new(self.re, self.im);
        numbers.advance(direction, step);
        *self = Self::from_angle(numbers.y.atan2(numbers.x));
    }
}

/// A step along the matrix, and from there to the nearest rotation.
macro_rules! advance {
    ($($rotation:ident)*) => {$(
        impl<T: Field + Advance> Advance for $rotation<T> {
            #[inline]
            fn advance(&mut self, direction: &Self::Tangent, step: f64) {
                let mut matrix = self.into_inner();
                matrix.advance(direction, step);
                *self = Self::from_matrix(&matrix);
            }
        }
    )*};
}

advance!(Rotation2 Rotation3);

impl<T: Field, const D: usize> StagedIndex<(usize, usize)> for Rotation<T, D> {
    type Part = T;

    #[inline]
    fn tangent_at<'t>(&self, index: (usize, usize), tangent: &'t mut SMatrix<T, D, D>) -> &'t mut T {
        &mut tangent[index]
    }
}

/// Products and methods that all rotations have, by their formulas in `Turn`.
macro_rules! turning {
    ($($parameters:tt $this:ty, $size:tt;)*) => {$(
        operators! {
            StagedMul staged_mul (StagedMulAssign staged_mul_assign) $parameters $this, $this => Self,
                |a, b| a * b, |a, b, d| a.compose_back(b, d).0, |a, b, d| a.compose_back(b, d).1;
            StagedDiv staged_div (StagedDivAssign staged_div_assign) $parameters $this, $this => Self,
                |a, b| a / b,
                |a, b, d| a.compose_back(&b.inverse(), d).0,
                |a, b, d| <$this as Turn<T, $size>>::inverse_back(&a.compose_back(&b.inverse(), d).1);
            StagedMul staged_mul $parameters $this, OPoint<T, Const<$size>> => OPoint<T, Const<$size>>,
                |r, p| r * p, |r, p, d| r.turn_back(&p.coords, d).0, |r, p, d| r.turn_back(&p.coords, d).1;
            StagedMul staged_mul $parameters $this, Unit<SVector<T, $size>> => Unit<SVector<T, $size>>,
                |r, v| r * v, |r, v, d| r.turn_back(v, d).0, |r, v, d| r.turn_back(v, d).1;
        }

        methods! {
            /// That of the conjugate or transpose.
            StagedInverse inverse_stages $parameters $this => Self,
                |r| r.inverse(), |_, _, d| <$this as Turn<T, $size>>::inverse_back(d);
        }

        methods_changing! {
            /// The same.
            StagedInverseMut inverse_mut_stages $parameters $this => (),
                |r| r.inverse_mut(), |_, d, ()| <$this as Turn<T, $size>>::inverse_back(d);
        }

        methods_of_two! {
            /// `r * v`
            StagedTransformVector transform_vector_stages $parameters $this, [&] SVector<T, $size> => SVector<T, $size>,
                |r, v| r.transform_vector(v), |r, v, d| r.turn_back(v, d).0, |r, v, d| r.turn_back(v, d).1;

            /// `r * p`
            StagedTransformPoint transform_point_stages $parameters
                $this, [&] OPoint<T, Const<$size>> => OPoint<T, Const<$size>>,
                |r, p| r.transform_point(p),
                |r, p, d| r.turn_back(&p.coords, d).0, |r, p, d| r.turn_back(&p.coords, d).1;

            /// `r⁻¹ * v`
            StagedInverseTransformVector inverse_transform_vector_stages $parameters
                $this, [&] SVector<T, $size> => SVector<T, $size>,
                |r, v| r.inverse_transform_vector(v), |r, v, d| r.unturn_back(v, d).0, |r, v, d| r.unturn_back(v, d).1;

            /// `r⁻¹ * p`
            StagedInverseTransformPoint inverse_transform_point_stages $parameters
                $this, [&] OPoint<T, Const<$size>> => OPoint<T, Const<$size>>,
                |r, p| r.inverse_transform_point(p),
                |r, p, d| r.unturn_back(&p.coords, d).0, |r, p, d| r.unturn_back(&p.coords, d).1;
        }
    )*};
}

turning! {
    [;] UnitQuaternion<T>, 3;
    [;] UnitComplex<T>, 2;
    [; D] Rotation<T, D>, D;
}

operators! {
    StagedMul staged_mul [;] UnitComplex<T>, Vector2<T> => Vector2<T>,
        |r, v| r * v, |r, v, d| r.turn_back(v, d).0, |r, v, d| r.turn_back(v, d).1;
    StagedMul staged_mul [;] UnitQuaternion<T>, Vector3<T> => Vector3<T>,
        |r, v| r * v, |r, v, d| r.turn_back(v, d).0, |r, v, d| r.turn_back(v, d).1;
    StagedMul staged_mul [; D, C] Rotation<T, D>, SMatrix<T, D, C> => SMatrix<T, D, C>,
        |r, m| r * m, |_, m, d| d * m.transpose(), |r, _, d| r.matrix().tr_mul(d);
    StagedMul staged_mul [; R, D] SMatrix<T, R, D>, Rotation<T, D> => SMatrix<T, R, D>,
        |m, r| m * r, |_, r, d| d * r.matrix().transpose(), |m, _, d| m.tr_mul(d);
}

functions! {
    /// The exponential of half the vector; at zero its limit.
    StagedNewOf1 new_stages [;] UnitQuaternion<T> => Self, Self::new,
        |d| (axis d_axis A [] Vector3<T>: quaternion_of_axis_back(axis, &d));

    /// The same.
    StagedFromScaledAxis from_scaled_axis_stages [;] UnitQuaternion<T> => Self, Self::from_scaled_axis,
        |d| (axis d_axis A [] Vector3<T>: quaternion_of_axis_back(axis, &d));

    /// That of `new_normalize`.
    StagedFromQuaternion from_quaternion_stages [;] UnitQuaternion<T> => Self, Self::from_quaternion,
        |d| (quaternion d_quaternion A [] Quaternion<T>: normalize_back(&quaternion.coords, &d));

    /// `cos φ + u * sin φ` for half the angle `φ`.
    StagedFromAxisAngle from_axis_angle_stages [;] UnitQuaternion<T> => Self, Self::from_axis_angle,
        |d|
        (axis d_axis A [&] Unit<Vector3<T>>: d.xyz() * (*angle / two()).sin())
        (angle d_angle B [] T: {
            let (sine, cosine) = (*angle / two()).sin_cos();
            (cosine * axis.dot(&d.xyz()) - sine * d.w) / two()
        });

    /// A product of three rotations about the axes: `y = k(yaw) * j(pitch) * i(roll)`.
    StagedFromEulerAngles from_euler_angles_stages [;] UnitQuaternion<T> => Self, Self::from_euler_angles,
        |d|
        (roll d_roll A [] T: angles_back(*roll, *pitch, *yaw, &d)[0])
        (pitch d_pitch B [] T: angles_back(*roll, *pitch, *yaw, &d)[1])
        (yaw d_yaw C [] T: angles_back(*roll, *pitch, *yaw, &d)[2]);

    /// By the formula of the branch that the trace and the diagonal choose.
    StagedFromRotationMatrix from_rotation_matrix_stages [;] UnitQuaternion<T> => Self, Self::from_rotation_matrix,
        |d| (matrix d_matrix A [&] Rotation3<T>: quaternion_of_matrix_back(matrix.matrix(), &d));

    /// About `a × b`, by the angle whose cosine is `a · b`, of the vectors over their norms.
    StagedRotationBetween rotation_between_stages [;] UnitQuaternion<T> => Option<Self>, Self::rotation_between,
        |d|
        (a d_a A [&] Vector3<T>: between_back(a, b, d)[0])
        (b d_b B [&] Vector3<T>: between_back(a, b, d)[1]);

    /// Rodrigues' formula, `cos θ * I + sin θ / θ * [v]× + (1 - cos θ) / θ² * v * vᵀ`; at zero its limit.
    StagedNewOf1 new_stages [;] Rotation3<T> => Self, Self::new,
        |d| (axis d_axis A [] Vector3<T>: rodrigues_back(axis, &d));

    /// The same.
    StagedFromScaledAxis from_scaled_axis_stages [;] Rotation3<T> => Self, Self::from_scaled_axis,
        |d| (axis d_axis A [] Vector3<T>: rodrigues_back(axis, &d));

    /// `cos θ * I + sin θ * [u]× + (1 - cos θ) * u * uᵀ`
    StagedFromAxisAngle from_axis_angle_stages [;] Rotation3<T> => Self, Self::from_axis_angle,
        |d|
        (axis d_axis A [&] Unit<Vector3<T>>: {
            let (sine, cosine) = angle.sin_cos();
            (d + d.transpose()) * axis.into_inner() * (T::one() - cosine) + skew(&d) * sine
        })
        (angle d_angle B [] T: {
            let (sine, cosine) = angle.sin_cos();
            sine * (axis.dot(&(d * axis.into_inner())) - d.trace()) + cosine * axis.dot(&skew(&d))
        });

    /// A product of three rotations about the axes: `R = Z(yaw) * Y(pitch) * X(roll)`.
    StagedFromEulerAngles from_euler_angles_stages [;] Rotation3<T> => Self, Self::from_euler_angles,
        |d|
        (roll d_roll A [] T: matrix_angles_back(*roll, *pitch, *yaw, &d)[0])
        (pitch d_pitch B [] T: matrix_angles_back(*roll, *pitch, *yaw, &d)[1])
        (yaw d_yaw C [] T: matrix_angles_back(*roll, *pitch, *yaw, &d)[2]);

    /// The cotangent of the matrix is that of the rotation.
    StagedFromMatrixUnchecked from_matrix_unchecked_stages [; D] Rotation<T, D> => Self, Self::from_matrix_unchecked,
        |d| (matrix d_matrix A [] SMatrix<T, D, D>: d);

    /// The cosine and the sine.
    StagedNewOf1 new_stages [;] UnitComplex<T> => Self, Self::new, |d| (angle d_angle A [] T: angle_forth(*angle, &d));

    /// The same.
    StagedFromAngle from_angle_stages [;] UnitComplex<T> => Self, Self::from_angle,
        |d| (angle d_angle A [] T: angle_forth(*angle, &d));

    /// The cosines and sines of the matrix.
    StagedNewOf1 new_stages [;] Rotation2<T> => Self, Self::new,
        |d| (angle d_angle A [] T: {
            let (sine, cosine) = angle.sin_cos();
            (d.m21 - d.m12) * cosine - (d.m11 + d.m22) * sine
        });
}

conversions! {
    [;] UnitQuaternion<T> => Rotation3<T>, |q, d| matrix_back(q, d);
    [;] Rotation3<T> => UnitQuaternion<T>, |r, d| quaternion_of_matrix_back(r.matrix(), d);
    [;] Rotation3<T> => Matrix3<T>, |_, d| *d;
    [;] UnitQuaternion<T> => Matrix3<T>, |q, d| matrix_back(q, d);
}

methods! {
    /// `dz += D*`
    StagedConjugate conjugate_stages [;] UnitComplex<T> => Self,
        |z| z.conjugate(), |_, _, d| <Self as Turn<T, 2>>::inverse_back(d);

    /// `atan2(im, re)`
    StagedAngle angle_stages [;] UnitComplex<T> => T, |z| z.angle(), |z, _, d| complex_angle_back(z, *d);

    /// The matrix with the columns `(re, im)` and `(-im, re)`.
    StagedToRotationMatrix to_rotation_matrix_stages [;] UnitComplex<T> => Rotation2<T>,
        |z| z.to_rotation_matrix(), |_, _, d| Vector2::new(d.m11 + d.m22, d.m21 - d.m12);

    /// `dq += D*`
    StagedConjugate conjugate_stages [;] UnitQuaternion<T> => Self, |q| q.conjugate(), |_, _, d| conjugate(d);

    /// The quaternion inside, copied.
    StagedQuaternion quaternion_stages [;] UnitQuaternion<T> => Quaternion<T>, |q| *q.quaternion(), |_, _, d| *d;

    /// `2 * atan2(|v|, |w|)`, which has no derivative by the axis where there is none.
    StagedAngle angle_stages [;] UnitQuaternion<T> => T, |q| q.angle(), |q, _, d| angle_back(q, *d);

    /// The imaginary part over its norm, with the sign of the real one.
    StagedAxis axis_stages [;] UnitQuaternion<T> => Option<Unit<Vector3<T>>>,
        |q| q.axis(), |q, _, d| d.map_or_else(Vector4::zeros, |d| axis_back(q, &d));

    /// Both.
    StagedAxisAngle axis_angle_stages [;] UnitQuaternion<T> => Option<(Unit<Vector3<T>>, T)>,
        |q| q.axis_angle(), |q, _, d| {
            d.map_or_else(Vector4::zeros, |(d_axis, d_angle)| axis_back(q, &d_axis) + angle_back(q, d_angle))
        };

    /// The matrix in the first three rows and columns.
    StagedToHomogeneous to_homogeneous_stages [;] UnitQuaternion<T> => Matrix4<T>,
        |q| q.to_homogeneous(), |q, _, d| matrix_back(q, &d.fixed_view::<3, 3>(0, 0).into_owned());

    /// The same.
    StagedToHomogeneous to_homogeneous_stages [;] Rotation3<T> => Matrix4<T>,
        |r| r.to_homogeneous(), |_, _, d| d.fixed_view::<3, 3>(0, 0).into_owned();

    /// The axis times the angle; where there is no rotation its limit.
    StagedScaledAxis scaled_axis_stages [;] UnitQuaternion<T> => Vector3<T>,
        |q| q.scaled_axis(), |q, _, d| scaled_axis_back(q, d);

    /// A quaternion without real part, whose imaginary part is that of `scaled_axis`.
    StagedLn ln_stages [;] UnitQuaternion<T> => Quaternion<T>, |q| q.ln(), |q, _, d| scaled_axis_back(q, &d.xyz());

    /// Of `(w² - u·u) * I + 2 * u * uᵀ + 2 * w * [u]×`.
    StagedToRotationMatrix to_rotation_matrix_stages [;] UnitQuaternion<T> => Rotation3<T>,
        |q| q.to_rotation_matrix(), |q, _, d| matrix_back(q, d);

    /// Those of the matrix.
    StagedEulerAngles euler_angles_stages [;] UnitQuaternion<T> => (T, T, T),
        |q| q.euler_angles(), |q, _, d| matrix_back(q, &euler_angles_back(q.to_rotation_matrix().matrix(), *d));

    /// The matrix inside, copied.
    StagedMatrix matrix_stages [; D] Rotation<T, D> => SMatrix<T, D, D>, |r| *r.matrix(), |_, _, d| *d;

    /// The matrix inside.
    StagedInner into_inner_stages [; D] Rotation<T, D> => SMatrix<T, D, D>, |r| r.into_inner(), |_, _, d| *d;

    /// `dR += Dᵀ`
    StagedTranspose transpose_stages [; D] Rotation<T, D> => Self, |r| r.transpose(), |_, _, d| d.transpose();

    /// Of `acos((tr R - 1) / 2)`: infinite where there is no rotation.
    StagedAngle angle_stages [;] Rotation3<T> => T, |r| r.angle(), |r, _, d| cosine_back(r.matrix(), *d);

    /// Of `atan2(R₂₁, R₁₁)`.
    StagedAngle angle_stages [;] Rotation2<T> => T, |r| r.angle(), |r, _, d| {
        let mut d_matrix = SMatrix::zeros();
        (d_matrix[(1, 0)], d_matrix[(0, 0)]) = atan2_back(r[(1, 0)], r[(0, 0)], *d);
        d_matrix
    };

    /// Of the entries of the matrix that tell the angles.
    StagedEulerAngles euler_angles_stages [;] Rotation3<T> => (T, T, T),
        |r| r.euler_angles(), |r, _, d| euler_angles_back(r.matrix(), *d);

    /// The axis times the angle; where there is no rotation its limit.
    StagedScaledAxis scaled_axis_stages [;] Rotation3<T> => Vector3<T>,
        |r| r.scaled_axis(), |r, _, d| matrix_axis_back(r, d);
}

methods_changing! {
    /// That of `conjugate`.
    StagedConjugateMut conjugate_mut_stages [;] UnitQuaternion<T> => (), |q| q.conjugate_mut(), |_, d, ()| conjugate(d);
}

methods_of_two! {
    /// `b / a`
    StagedRotationTo rotation_to_stages [;] UnitComplex<T>, [&] Self => Self,
        |a, b| a.rotation_to(b),
        |a, b, d| <Self as Turn<T, 2>>::inverse_back(&b.compose_back(&a.inverse(), d).1),
        |a, b, d| b.compose_back(&a.inverse(), d).0;

    /// Of `n` times the angle.
    StagedPowf powf_stages [;] UnitComplex<T>, [] T => Self,
        |z, n| z.powf(n),
        |z, n, d| complex_angle_back(z, angle_forth(z.angle() * n, d) * n),
        |z, n, d| z.angle() * angle_forth(z.angle() * n, d);

    /// `da += d * b`, `db += d * a`
    StagedDot dot_stages [;] Quaternion<T>, [&] UnitQuaternion<T> => T,
        |a, b| a.dot(b), |_, b, d| b.coords * *d, |a, _, d| a.coords * *d;

    /// `b / a`
    StagedRotationTo rotation_to_stages [;] UnitQuaternion<T>, [&] Self => Self,
        |a, b| a.rotation_to(b),
        |a, b, d| conjugate(&product_back(b, &a.conjugate(), d).1), |a, b, d| product_back(b, &a.conjugate(), d).0;

    /// The angle of `b / a`.
    StagedAngleTo angle_to_stages [;] UnitQuaternion<T>, [&] Self => T,
        |a, b| a.angle_to(b),
        |a, b, d| conjugate(&product_back(b, &a.conjugate(), &angle_back(&(b / a), *d)).1),
        |a, b, d| product_back(b, &a.conjugate(), &angle_back(&(b / a), *d)).0;

    /// The exponential of half the axis times the angle and `n`.
    StagedPowf powf_stages [;] UnitQuaternion<T>, [] T => Self,
        |q, n| q.powf(n),
        |q, n, d| scaled_axis_back(q, &(quaternion_of_axis_back(&(q.scaled_axis() * n), d) * n)),
        |q, n, d| { let axis = q.scaled_axis(); axis.dot(&quaternion_of_axis_back(&(axis * n), d)) };
}

methods_between! {
    /// `a * (1 - t) + b * t`
    StagedLerp lerp_stages UnitQuaternion<T> => Quaternion<T>, |a, b, t| a.lerp(b, t),
        |_, _, t, d| d * (T::one() - t), |_, _, t, d| d * t, |a, b, _, d| (b.coords - a.coords).dot(d);

    /// The same over its norm.
    StagedNlerp nlerp_stages UnitQuaternion<T> => Self, |a, b, t| a.nlerp(b, t),
        |a, b, t, d| normalize_back(&a.lerp(b, t).coords, d) * (T::one() - t),
        |a, b, t, d| normalize_back(&a.lerp(b, t).coords, d) * t,
        |a, b, t, d| (b.coords - a.coords).dot(&normalize_back(&a.lerp(b, t).coords, d));

    /// `(a * sin((1 - t) * φ) + b * sin(t * φ)) / sin φ` for the angle `φ` between them, or between `a` and `-b`.
    StagedSlerp slerp_stages UnitQuaternion<T> => Self, |a, b, t| a.slerp(b, t),
        |a, b, t, d| slerp_back(a, b, t, d).0, |a, b, t, d| slerp_back(a, b, t, d).1,
        |a, b, t, d| slerp_back(a, b, t, d).2;
}
