//! The formulas of rotations: how the cotangent of what a rotation makes of something comes to it, and to the rotation.
//!
//! All derivatives are by the numbers that are stored, as the code of `nalgebra` computes with them, whether or not these
//! are those of a rotation. Where such code divides zero by zero, as the exponential at zero, the derivative is the limit.
//!
//! # Source
//!
//! Solà, *Quaternion kinematics for the error-state Kalman filter*, 2017; the rest follows from the product rule.

use super::Number;
use crate::real::scalar::number;
use crate::{Differentiable, Tangent};
use nalgebra::{
    AbstractRotation, Matrix3, Quaternion, Rotation, SMatrix, SVector, UnitComplex, UnitQuaternion, Vector2, Vector3,
    Vector4,
};

/// A rotation of vectors with `D` coordinates.
pub trait Turn<T: Number, const D: usize>:
    Differentiable<Tangent: Tangent + Clone, Again = (), Shape = ()> + AbstractRotation<T, D> + Copy + 'static
{
    /// Returns the cotangents of the rotation and the vector by that of the turned vector.
    fn turn_back(&self, v: &SVector<T, D>, d: &SVector<T, D>) -> (Self::Tangent, SVector<T, D>);

    /// Returns the cotangents of both factors by that of their product.
    fn compose_back(&self, rhs: &Self, d: &Self::Tangent) -> (Self::Tangent, Self::Tangent);

    /// Returns the cotangent of the rotation by that of its inverse.
    fn inverse_back(d: &Self::Tangent) -> Self::Tangent;

    /// The same as [`turn_back`](Self::turn_back) for the inverse of the rotation.
    fn unturn_back(&self, v: &SVector<T, D>, d: &SVector<T, D>) -> (Self::Tangent, SVector<T, D>) {
        let (d_inverse, d_v) = self.inverse().turn_back(v, d);
        (Self::inverse_back(&d_inverse), d_v)
    }
}

impl<T: Number> Turn<T, 3> for UnitQuaternion<T> {
    /// Of `v + w * t + u × t` for `t = 2 * u × v`, where `u` is the imaginary part.
    fn turn_back(&self, v: &Vector3<T>, d: &Vector3<T>) -> (Vector4<T>, Vector3<T>) {
        let u = self.imag();
        let t = u.cross(v) * two::<T>();
        let d_t = (d * self.w + d.cross(&u)) * two::<T>();
        (parts(t.cross(d) + v.cross(&d_t), t.dot(d)), d + d_t.cross(&u))
    }

    fn compose_back(&self, rhs: &Self, d: &Vector4<T>) -> (Vector4<T>, Vector4<T>) {
        product_back(self, rhs, d)
    }

    fn inverse_back(d: &Vector4<T>) -> Vector4<T> {
        conjugate(d)
    }
}

impl<T: Number, const D: usize> Turn<T, D> for Rotation<T, D> {
    fn turn_back(&self, v: &SVector<T, D>, d: &SVector<T, D>) -> (SMatrix<T, D, D>, SVector<T, D>) {
        (d * v.transpose(), self.matrix().tr_mul(d))
    }

    fn compose_back(&self, rhs: &Self, d: &SMatrix<T, D, D>) -> (SMatrix<T, D, D>, SMatrix<T, D, D>) {
        (d * rhs.matrix().transpose(), self.matrix().tr_mul(d))
    }

    fn inverse_back(d: &SMatrix<T, D, D>) -> SMatrix<T, D, D> {
        d.transpose()
    }
}

impl<T: Number> Turn<T, 2> for UnitComplex<T> {
    fn turn_back(&self, v: &Vector2<T>, d: &Vector2<T>) -> (Vector2<T>, Vector2<T>) {
        (complex_product_back(&Vector2::new(v.x, v.y), d), complex_product_back(&numbers(self), d))
    }

    fn compose_back(&self, rhs: &Self, d: &Vector2<T>) -> (Vector2<T>, Vector2<T>) {
        (complex_product_back(&numbers(rhs), d), complex_product_back(&numbers(self), d))
    }

    fn inverse_back(d: &Vector2<T>) -> Vector2<T> {
        Vector2::new(d.x, -d.y)
    }
}

/// The two numbers of a complex one.
fn numbers<T: Number>(z: &UnitComplex<T>) -> Vector2<T> {
    Vector2::new(z.re, z.im)
}

/// Of a product of two complex numbers, by the other one: `z* * D`.
fn complex_product_back<T: Number>(z: &Vector2<T>, d: &Vector2<T>) -> Vector2<T> {
    Vector2::new(z.x * d.x + z.y * d.y, z.x * d.y - z.y * d.x)
}

/// The slope of `(cos φ, sin φ)` by the angle, along `D`.
pub(super) fn angle_forth<T: Number>(angle: T, d: &Vector2<T>) -> T {
    let (sine, cosine) = angle.sin_cos();
    cosine * d.y - sine * d.x
}

pub(super) fn two<T: Number>() -> T {
    number(2.0)
}

/// The tangent of a quaternion, in the order in which its numbers are stored.
pub(super) fn parts<T: Number>(imag: Vector3<T>, real: T) -> Vector4<T> {
    imag.push(real)
}

/// The tangent of the conjugate.
pub(super) fn conjugate<T: Number>(d: &Vector4<T>) -> Vector4<T> {
    Vector4::new(-d.x, -d.y, -d.z, d.w)
}

/// Of `a * b`: `da += D * b*`, `db += a* * D`.
pub(super) fn product_back<T: Number>(
    a: &Quaternion<T>,
    b: &Quaternion<T>,
    d: &Vector4<T>,
) -> (Vector4<T>, Vector4<T>) {
    let d = Quaternion::from(*d);
    ((d * b.conjugate()).coords, (a.conjugate() * d).coords)
}

/// Of `y / |y|`: what is left of `D` beside its part along the value, over the norm.
pub(super) fn normalize_back<T: Number, const D: usize>(v: &SVector<T, D>, d: &SVector<T, D>) -> SVector<T, D> {
    let norm = v.norm();
    let unit = v / norm;
    (d - unit * unit.dot(d)) / norm
}

/// `sin(x) / x`, `(1 - cos(x)) / x²`, and for both the derivative over `x`.
pub(super) fn sines<T: Number>(x: T) -> [T; 4] {
    let square = x * x;
    if square < number(1e-4) {
        let at = |a: f64, b: f64, c: f64| number::<T>(a) + square * (number::<T>(b) + square * number(c));
        [
            at(1.0, -1.0 / 6.0, 1.0 / 120.0),
            at(0.5, -1.0 / 24.0, 1.0 / 720.0),
            at(-1.0 / 3.0, 1.0 / 30.0, -1.0 / 840.0),
            at(-1.0 / 12.0, 1.0 / 180.0, -1.0 / 6720.0),
        ]
    } else {
        let (sine, cosine) = x.sin_cos();
        let (a, b) = (sine / x, (T::one() - cosine) / square);
        [a, b, (cosine - a) / square, (a - two::<T>() * b) / square]
    }
}

/// Of `exp(q) = exp(s) * (cos |v| + v * sin |v| / |v|)`.
pub(super) fn exp_back<T: Number>(q: &Quaternion<T>, d: &Vector4<T>) -> Vector4<T> {
    let (v, d_v) = (q.imag(), d.xyz());
    let norm = v.norm();
    let [sine, _, of_sine, _] = sines(norm);
    let scale = q.w.exp();
    let along = v.dot(&d_v);
    let imag = (d_v * sine + v * (of_sine * along - sine * d.w)) * scale;
    parts(imag, scale * (norm.cos() * d.w + sine * along))
}

/// Of the axis times the angle, `u * 2 * atan2(|v|, |w|)`, with the sign of `w`.
pub(super) fn scaled_axis_back<T: Number>(q: &Quaternion<T>, d: &Vector3<T>) -> Vector4<T> {
    let sign = if q.w >= T::zero() { T::one() } else { -T::one() };
    let (v, w) = (q.imag() * sign, q.w * sign);
    let norm = v.norm();
    if norm.is_zero() {
        return parts(d * (two::<T>() * sign / w), T::zero());
    }
    let unit = v / norm;
    let (along, square) = (unit.dot(d), norm * norm + w * w);
    let imag = (d - unit * along) * (norm.atan2(w) / norm) + unit * (along * w / square);
    parts(imag * (two::<T>() * sign), -two::<T>() * sign * norm * along / square)
}

/// Of the angle `2 * atan2(|v|, |w|)`: nothing by the axis where there is none.
pub(super) fn angle_back<T: Number>(q: &Quaternion<T>, d: T) -> Vector4<T> {
    let v = q.imag();
    let norm = v.norm();
    let factor = two::<T>() * d / (norm * norm + q.w * q.w);
    let imag = if norm.is_zero() { Vector3::zeros() } else { v * (factor * q.w.abs() / norm) };
    parts(imag, if q.w < T::zero() { factor * norm } else { -factor * norm })
}

/// Of the matrix `(w² - u·u) * I + 2 * u * uᵀ + 2 * w * [u]×`.
pub(super) fn matrix_back<T: Number>(q: &Quaternion<T>, d: &Matrix3<T>) -> Vector4<T> {
    let (u, w) = (q.imag(), q.w);
    let (skew, trace) = (skew(d), d.trace());
    parts(((d + d.transpose()) * u - u * trace + skew * w) * two::<T>(), (w * trace + u.dot(&skew)) * two::<T>())
}

/// The cotangent of `v` by that of `[v]×`.
pub(super) fn skew<T: Number>(d: &Matrix3<T>) -> Vector3<T> {
    Vector3::new(d.m32 - d.m23, d.m13 - d.m31, d.m21 - d.m12)
}

/// The matrix whose inner product with `D` is that of `v` with [`skew`]`(D)`.
pub(super) fn skew_back<T: Number>(d: &Vector3<T>) -> Matrix3<T> {
    d.cross_matrix()
}

/// Of `atan2(y, x)`: the cotangents of `y` and `x`.
pub(super) fn atan2_back<T: Number>(y: T, x: T, d: T) -> (T, T) {
    let factor = d / (x * x + y * y);
    (factor * x, -factor * y)
}

/// The product, but nothing where nothing is passed on, however steep it is there.
pub(super) fn steep<T: Number>(d: T, slope: impl FnOnce() -> T) -> T {
    if d.is_zero() { T::zero() } else { d * slope() }
}
