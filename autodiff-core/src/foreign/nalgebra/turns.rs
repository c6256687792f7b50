//! The formulas of rotations: how the cotangent of what a rotation makes of something comes to it, and to the rotation.
//!
//! All derivatives are by the numbers that are stored, as the code of `nalgebra` computes with them, whether or not these
//! are those of a rotation. Where such code divides zero by zero, as the exponential at zero, the derivative is the limit.
//!
//! # Source
//!
//! Solà, *Quaternion kinematics for the error-state Kalman filter*, 2017; the rest follows from the product rule.

use super::Field;
use crate::real::scalar::number;
use crate::{Differentiable, Tangent};
use nalgebra::{
    AbstractRotation, Matrix3, Quaternion, Rotation, Rotation3, SMatrix, SVector, UnitComplex, UnitQuaternion, Vector2,
    Vector3, Vector4,
};

/// A rotation of vectors with `D` coordinates.
pub trait Turn<T: Field, const D: usize>:
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

impl<T: Field> Turn<T, 3> for UnitQuaternion<T> {
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

impl<T: Field, const D: usize> Turn<T, D> for Rotation<T, D> {
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

impl<T: Field> Turn<T, 2> for UnitComplex<T> {
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
fn numbers<T: Field>(z: &UnitComplex<T>) -> Vector2<T> {
    Vector2::new(z.re, z.im)
}

/// Of a product of two complex numbers, by the other one: `z* * D`.
fn complex_product_back<T: Field>(z: &Vector2<T>, d: &Vector2<T>) -> Vector2<T> {
    Vector2::new(z.x * d.x + z.y * d.y, z.x * d.y - z.y * d.x)
}

/// The slope of `(cos φ, sin φ)` by the angle, along `D`.
pub(super) fn angle_forth<T: Field>(angle: T, d: &Vector2<T>) -> T {
    let (sine, cosine) = angle.sin_cos();
    cosine * d.y - sine * d.x
}

pub(super) fn two<T: Field>() -> T {
    number(2.0)
}

/// The tangent of a quaternion, in the order in which its numbers are stored.
pub(super) fn parts<T: Field>(imag: Vector3<T>, real: T) -> Vector4<T> {
    imag.push(real)
}

/// The tangent of the conjugate.
pub(super) fn conjugate<T: Field>(d: &Vector4<T>) -> Vector4<T> {
    Vector4::new(-d.x, -d.y, -d.z, d.w)
}

/// Of `a * b`: `da += D * b*`, `db += a* * D`.
pub(super) fn product_back<T: Field>(a: &Quaternion<T>, b: &Quaternion<T>, d: &Vector4<T>) -> (Vector4<T>, Vector4<T>) {
    let d = Quaternion::from(*d);
    ((d * b.conjugate()).coords, (a.conjugate() * d).coords)
}

/// Of `y / |y|`: what is left of `D` beside its part along the value, over the norm.
pub(super) fn normalize_back<T: Field, const D: usize>(v: &SVector<T, D>, d: &SVector<T, D>) -> SVector<T, D> {
    let norm = v.norm();
    let unit = v / norm;
    (d - unit * unit.dot(d)) / norm
}

/// `sin(x) / x`, `(1 - cos(x)) / x²`, and for both the derivative over `x`.
pub(super) fn sines<T: Field>(x: T) -> [T; 4] {
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
pub(super) fn exp_back<T: Field>(q: &Quaternion<T>, d: &Vector4<T>) -> Vector4<T> {
    let (v, d_v) = (q.imag(), d.xyz());
    let norm = v.norm();
    let [sine, _, of_sine, _] = sines(norm);
    let scale = q.w.exp();
    let along = v.dot(&d_v);
    let imag = (d_v * sine + v * (of_sine * along - sine * d.w)) * scale;
    parts(imag, scale * (norm.cos() * d.w + sine * along))
}

/// Of the axis times the angle, `u * 2 * atan2(|v|, |w|)`, with the sign of `w`.
pub(super) fn scaled_axis_back<T: Field>(q: &Quaternion<T>, d: &Vector3<T>) -> Vector4<T> {
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
pub(super) fn angle_back<T: Field>(q: &Quaternion<T>, d: T) -> Vector4<T> {
    let v = q.imag();
    let norm = v.norm();
    let factor = two::<T>() * d / (norm * norm + q.w * q.w);
    let imag = if norm.is_zero() { Vector3::zeros() } else { v * (factor * q.w.abs() / norm) };
    parts(imag, if q.w < T::zero() { factor * norm } else { -factor * norm })
}

/// Of the matrix `(w² - u·u) * I + 2 * u * uᵀ + 2 * w * [u]×`.
pub(super) fn matrix_back<T: Field>(q: &Quaternion<T>, d: &Matrix3<T>) -> Vector4<T> {
    let (u, w) = (q.imag(), q.w);
    let (skew, trace) = (skew(d), d.trace());
    parts(((d + d.transpose()) * u - u * trace + skew * w) * two::<T>(), (w * trace + u.dot(&skew)) * two::<T>())
}

/// The cotangent of `v` by that of `[v]×`.
pub(super) fn skew<T: Field>(d: &Matrix3<T>) -> Vector3<T> {
    Vector3::new(d.m32 - d.m23, d.m13 - d.m31, d.m21 - d.m12)
}

/// The matrix whose inner product with `D` is that of `v` with [`skew`]`(D)`.
pub(super) fn skew_back<T: Field>(d: &Vector3<T>) -> Matrix3<T> {
    d.cross_matrix()
}

/// Of `atan2(y, x)`: the cotangents of `y` and `x`.
pub(super) fn atan2_back<T: Field>(y: T, x: T, d: T) -> (T, T) {
    let factor = d / (x * x + y * y);
    (factor * x, -factor * y)
}

/// The product, but nothing where nothing is passed on, however steep it is there.
pub(super) fn steep<T: Field>(d: T, slope: impl FnOnce() -> T) -> T {
    if d.is_zero() { T::zero() } else { d * slope() }
}

pub(super) fn complex_angle_back<T: Field>(z: &UnitComplex<T>, d: T) -> Vector2<T> {
    let (d_im, d_re) = atan2_back(z.im, z.re, d);
    Vector2::new(d_re, d_im)
}

/// Of the unit quaternion with this axis times its angle.
pub(super) fn quaternion_of_axis_back<T: Field>(axis: &Vector3<T>, d: &Vector4<T>) -> Vector3<T> {
    exp_back(&Quaternion::from_imag(axis / two::<T>()), d).xyz() / two::<T>()
}

pub(super) fn axis_back<T: Field>(q: &UnitQuaternion<T>, d: &Vector3<T>) -> Vector4<T> {
    let sign = if q.w >= T::zero() { T::one() } else { -T::one() };
    parts(normalize_back(&q.imag(), d) * sign, T::zero())
}

/// Of the rotation from one direction to another, `a × b * k + 1 / 2k` for `k = (2 + 2 * a · b)^(-1/2)`.
pub(super) fn between_back<T: Field>(a: &Vector3<T>, b: &Vector3<T>, d: Option<Vector4<T>>) -> [Vector3<T>; 2] {
    let Some(d) = d.filter(|_| !a.norm().is_zero() && !b.norm().is_zero()) else { return [Vector3::zeros(); 2] };
    let (from, to) = (a.normalize(), b.normalize());
    let (product, cosine) = (from.cross(&to), from.dot(&to));
    let factor = T::one() / ((T::one() + cosine) * two()).sqrt();
    let d_product = d.xyz() * factor;
    let d_cosine = d.w * factor / two() - product.dot(&d_product) * factor * factor;
    [
        normalize_back(a, &(to.cross(&d_product) + to * d_cosine)),
        normalize_back(b, &(d_product.cross(&from) + from * d_cosine)),
    ]
}

/// The derivative of a factor is the factor times half the unit of its axis, which is carried past the factors behind it.
pub(super) fn angles_back<T: Field>(roll: T, pitch: T, yaw: T, d: &Vector4<T>) -> [T; 3] {
    let value = UnitQuaternion::from_euler_angles(roll, pitch, yaw).into_inner();
    let (sine, cosine) = roll.sin_cos();
    let of = |turned: Quaternion<T>| turned.coords.dot(d) / two();
    let unit = |i: T, j: T, k: T| Quaternion::new(T::zero(), i, j, k);
    [
        of(value * unit(T::one(), T::zero(), T::zero())),
        of(value * unit(T::zero(), cosine, -sine)),
        of(unit(T::zero(), T::zero(), T::one()) * value),
    ]
}

/// The same with matrices.
pub(super) fn matrix_angles_back<T: Field>(roll: T, pitch: T, yaw: T, d: &Matrix3<T>) -> [T; 3] {
    let value = Rotation3::from_euler_angles(roll, pitch, yaw).into_inner();
    let (sine, cosine) = roll.sin_cos();
    let behind = skew(&value.tr_mul(d));
    [behind.x, behind.y * cosine - behind.z * sine, skew(&(d * value.transpose())).z]
}

pub(super) fn rodrigues_back<T: Field>(v: &Vector3<T>, d: &Matrix3<T>) -> Vector3<T> {
    let [sine, cosine, of_sine, of_cosine] = sines(v.norm());
    let skew = skew(d);
    let along = v.dot(&skew) * of_sine + v.dot(&(d * v)) * of_cosine - d.trace() * sine;
    skew * sine + (d + d.transpose()) * v * cosine + v * along
}

pub(super) fn cosine_back<T: Field>(matrix: &Matrix3<T>, d: T) -> Matrix3<T> {
    let cosine = (matrix.trace() - T::one()) / two();
    let slope = || -(T::one() / (T::one() - cosine * cosine).sqrt()) / two();
    Matrix3::from_diagonal_element(steep(d, slope))
}

/// Where there is next to no rotation the angle is that of the sine alone, as its cosine tells nothing there: the value is
/// `a / 2 * (1 + sin² θ / 6)` for the axis `a`, which is twice as long as the sine.
pub(super) fn matrix_axis_back<T: Field>(r: &Rotation3<T>, d: &Vector3<T>) -> Matrix3<T> {
    let axis = Vector3::new(r[(2, 1)] - r[(1, 2)], r[(0, 2)] - r[(2, 0)], r[(1, 0)] - r[(0, 1)]);
    let square = axis.norm_squared() / number(24.0);
    if square > T::default_epsilon().sqrt() / number(10.0) || r.matrix().trace() < T::one() {
        skew_back(&normalize_back(&axis, &(d * r.angle()))) + cosine_back(r.matrix(), axis.normalize().dot(d))
    } else {
        skew_back(&((d * (T::one() + square) + axis * (axis.dot(d) / number(12.0))) / two::<T>()))
    }
}

pub(super) fn euler_angles_back<T: Field>(r: &Matrix3<T>, (d_roll, d_pitch, d_yaw): (T, T, T)) -> Matrix3<T> {
    let mut d = Matrix3::zeros();
    d.m31 = steep(d_pitch, || -T::one() / (T::one() - r.m31 * r.m31).max(T::zero()).sqrt());
    if r.m31.abs() < T::one() {
        (d.m32, d.m33) = atan2_back(r.m32, r.m33, d_roll);
        (d.m21, d.m11) = atan2_back(r.m21, r.m11, d_yaw);
    } else {
        let sign = if r.m31 < T::zero() { T::one() } else { -T::one() };
        let (d_y, d_x) = atan2_back(r.m12, sign * r.m13, sign * d_roll);
        (d.m12, d.m13) = (d_y, sign * d_x);
    }
    d
}

/// One of the four numbers is half a root of `1 ± R₁₁ ± R₂₂ ± R₃₃`, and the others are entries over four times that number.
pub(super) fn quaternion_of_matrix_back<T: Field>(r: &Matrix3<T>, d: &Vector4<T>) -> Matrix3<T> {
    let (plus, minus) = (T::one(), -T::one());
    let (signs, largest) = if r.trace() > T::zero() {
        ([plus, plus, plus], 3)
    } else if r.m11 > r.m22 && r.m11 > r.m33 {
        ([plus, minus, minus], 0)
    } else if r.m22 > r.m33 {
        ([minus, plus, minus], 1)
    } else {
        ([minus, minus, plus], 2)
    };
    let square = plus + signs[0] * r.m11 + signs[1] * r.m22 + signs[2] * r.m33;
    let denominator = square.sqrt() * two();
    let mut d_matrix = Matrix3::zeros();
    let mut d_denominator = d[largest] / number(4.0);
    for other in (0..4).filter(|other| *other != largest) {
        let ((row, column), sign) = entries::<T>(largest, other);
        let numerator = r[(row, column)] + sign * r[(column, row)];
        let share = d[other] / denominator;
        d_matrix[(row, column)] += share;
        d_matrix[(column, row)] += sign * share;
        d_denominator -= share * numerator / denominator;
    }
    let d_square = d_denominator * two() / denominator;
    (0..3).for_each(|i| d_matrix[(i, i)] += signs[i] * d_square);
    d_matrix
}

/// The entry that tells the product of two of the numbers `i`, `j`, `k` and `w`, and the sign of the opposite one beside it.
fn entries<T: Field>(first: usize, second: usize) -> ((usize, usize), T) {
    match first.min(second) + first.max(second) {
        3 if first.max(second) == 3 => ((2, 1), -T::one()),
        4 => ((0, 2), -T::one()),
        5 => ((1, 0), -T::one()),
        1 => ((0, 1), T::one()),
        2 => ((0, 2), T::one()),
        _ => ((1, 2), T::one()),
    }
}

/// The derivatives of both sines over `sin φ` by the cosine of `φ` are, at zero, a third of `t² - 1` or its like.
pub(super) fn slerp_back<T: Field>(
    a: &UnitQuaternion<T>,
    b: &UnitQuaternion<T>,
    t: T,
    d: &Vector4<T>,
) -> (Vector4<T>, Vector4<T>, T) {
    let sign = if a.coords.dot(&b.coords) < T::zero() { -T::one() } else { T::one() };
    let (a, b) = (a.coords, b.coords * sign);
    let cosine = a.dot(&b).min(T::one());
    let angle = cosine.acos();
    let square = T::one() - cosine * cosine;
    let sine = square.sqrt();
    let small = square < T::default_epsilon().sqrt();
    let share = |s: T| -> (T, T, T) {
        if small {
            (s, s * (s * s - T::one()) / number(3.0), T::one())
        } else {
            let (of_sine, of_cosine) = (s * angle).sin_cos();
            let value = of_sine / sine;
            (value, (value * cosine - s * of_cosine) / square, angle * of_cosine / sine)
        }
    };
    let ((of_a, a_by_cosine, a_by_share), (of_b, b_by_cosine, b_by_share)) = (share(T::one() - t), share(t));
    let (along_a, along_b) = (a.dot(d), b.dot(d));
    let d_cosine = along_a * a_by_cosine + along_b * b_by_cosine;
    (d * of_a + b * d_cosine, (d * of_b + a * d_cosine) * sign, along_b * b_by_share - along_a * a_by_share)
}
