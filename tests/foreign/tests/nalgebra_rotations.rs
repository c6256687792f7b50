//! Quaternions, rotations and isometries of `nalgebra`, whose derivatives are by the numbers that are stored.

// Functions as their authors write them; operators take values and references.
#![allow(clippy::op_ref)]

use autodiff::{Advance, Differentiable, differentiate};
use foreign::{check, check_by_differences};
use nalgebra::{
    Cholesky, DMatrix, Isometry2, Isometry3, IsometryMatrix2, IsometryMatrix3, Matrix2, Matrix3, Point2, Point3,
    Quaternion, RealField, Rotation2, Rotation3, Translation2, Translation3, Unit, UnitComplex, UnitQuaternion,
    UnitVector3, Vector2, Vector3, Vector4,
};

const POINT: [f64; 7] = [0.8, 0.3, -0.4, 0.6, 0.5, -0.7, 1.1];

/// `w + xi + yj + zk` and a vector.
fn parts(p: &[f64; 7]) -> (Quaternion<f64>, Vector3<f64>) {
    (Quaternion::new(p[0], p[1], p[2], p[3]), Vector3::new(p[4], p[5], p[6]))
}

/// The derivatives in the order of the arguments of `Quaternion::new`.
fn flat(q: &Vector4<f64>, v: &Vector3<f64>) -> Vec<f64> {
    vec![q.w, q.x, q.y, q.z, v.x, v.y, v.z]
}

macro_rules! check_parts {
    ($function:ident, $plain:ident) => {
        check(
            POINT,
            |p| {
                let (q, v) = parts(p);
                $function(&q, &v)
            },
            |p| {
                let (q, v) = parts(p);
                let (value, (d_q, d_v)) = $function::value_and_grad(&q, &v);
                (value, flat(&d_q, &d_v))
            },
            $plain::value_and_grad,
        )
    };
    ($function:ident) => {
        check_by_differences(
            POINT,
            |p| {
                let (q, v) = parts(p);
                $function(&q, &v)
            },
            |p| {
                let (q, v) = parts(p);
                let (value, (d_q, d_v)) = $function::value_and_grad(&q, &v);
                (value, flat(&d_q, &d_v))
            },
        )
    };
}

/// The product of two quaternions, real part first.
#[differentiate]
fn times(a: [f64; 4], b: [f64; 4]) -> [f64; 4] {
    [
        a[0] * b[0] - a[1] * b[1] - a[2] * b[2] - a[3] * b[3],
        a[0] * b[1] + a[1] * b[0] + a[2] * b[3] - a[3] * b[2],
        a[0] * b[2] - a[1] * b[3] + a[2] * b[0] + a[3] * b[1],
        a[0] * b[3] + a[1] * b[2] - a[2] * b[1] + a[3] * b[0],
    ]
}

#[differentiate]
fn operators(q: &Quaternion<f64>, v: &Vector3<f64>) -> f64 {
    let p = Quaternion::new(v.x, q.j, 0.5, v.z);
    let mut r: Quaternion<f64> = q * &p - p * 2.0 + q / v.y;
    r += -p;
    r -= q;
    r *= q;
    r *= v.z;
    r /= q.w;
    let s = 0.5 * r;
    s.w * r.i + s.j * q.k - s.coords.x * r[2]
}

#[differentiate]
fn operators_of_slices(p: &[f64; 7]) -> f64 {
    let [w, x, y, z, a, b, c] = *p;
    let q = [w, x, y, z];
    let p = [a, y, 0.5, c];
    let product = times(q, p);
    let mut r = [0.0; 4];
    for i in 0..4 {
        r[i] = product[i] - p[i] * 2.0 + q[i] / b - p[i] - q[i];
    }
    let r = times(r, q);
    let scale = c / w;
    0.5 * (r[0] * scale) * (r[1] * scale) + 0.5 * r[2] * scale * z - 0.5 * r[1] * scale * r[3] * scale
}

#[test]
fn quaternions_have_the_operators_of_their_numbers() {
    check_parts!(operators, operators_of_slices);
}

#[differentiate]
fn methods(q: &Quaternion<f64>, v: &Vector3<f64>) -> f64 {
    let p = Quaternion::from_parts(v.y, *v);
    let r = q.conjugate() * p.normalize() + Quaternion::from_imag(*v) * Quaternion::from_real(q.w);
    let size = q.norm() * p.norm_squared() + r.magnitude() - q.magnitude_squared();
    let inverse = q.try_inverse().unwrap();
    size + inverse.dot(&r)
        + r.imag().dot(v) * r.scalar()
        + q.as_vector().norm_squared() * q.vector().norm()
        + q.lerp(&r, v.x).k
}

#[differentiate]
fn methods_of_slices(p: &[f64; 7]) -> f64 {
    let [w, x, y, z, a, b, c] = *p;
    let p = [b, a, b, c];
    let square = b * b + a * a + b * b + c * c;
    let norm = square.sqrt();
    let r = times([w, -x, -y, -z], [p[0] / norm, p[1] / norm, p[2] / norm, p[3] / norm]);
    let r = [r[0], r[1] + a * w, r[2] + b * w, r[3] + c * w];
    let of_q = w * w + x * x + y * y + z * z;
    let of_r = (r[0] * r[0] + r[1] * r[1] + r[2] * r[2] + r[3] * r[3]).sqrt();
    let inverse = (w * r[0] - x * r[1] - y * r[2] - z * r[3]) / of_q;
    of_q.sqrt() * square + of_r - of_q
        + inverse
        + (r[1] * a + r[2] * b + r[3] * c) * r[0]
        + of_q * (x * x + y * y + z * z).sqrt()
        + z * (1.0 - a)
        + r[3] * a
}

#[test]
fn quaternions_have_their_methods() {
    check_parts!(methods, methods_of_slices);
}

#[differentiate]
fn exponentials(q: &Quaternion<f64>, v: &Vector3<f64>) -> f64 {
    let p = Quaternion::from_parts(v.z, v * 0.5);
    let r = q.exp() * p.ln() + q.powf(v.x);
    r.i * r.w + r.j - r.k
}

#[differentiate]
fn exponentials_of_slices(p: &[f64; 7]) -> f64 {
    let [w, x, y, z, a, b, c] = *p;
    let exp = exp_of_slices([w, x, y, z]);
    let ln = ln_of_slices([c, a * 0.5, b * 0.5, c * 0.5]);
    let other = ln_of_slices([w, x, y, z]);
    let power = exp_of_slices([other[0] * a, other[1] * a, other[2] * a, other[3] * a]);
    let r = times(exp, ln);
    let r = [r[0] + power[0], r[1] + power[1], r[2] + power[2], r[3] + power[3]];
    r[1] * r[0] + r[2] - r[3]
}

#[differentiate]
fn exp_of_slices(q: [f64; 4]) -> [f64; 4] {
    let norm = (q[1] * q[1] + q[2] * q[2] + q[3] * q[3]).sqrt();
    let scale = q[0].exp() * norm.sin() / norm;
    [q[0].exp() * norm.cos(), q[1] * scale, q[2] * scale, q[3] * scale]
}

#[differentiate]
fn ln_of_slices(q: [f64; 4]) -> [f64; 4] {
    let norm = (q[1] * q[1] + q[2] * q[2] + q[3] * q[3]).sqrt();
    let whole = (q[0] * q[0] + norm * norm).sqrt();
    let scale = (q[0] / whole).acos() / norm;
    [whole.ln(), q[1] * scale, q[2] * scale, q[3] * scale]
}

#[test]
fn exponentials_and_logarithms_are_of_the_four_numbers() {
    check_parts!(exponentials, exponentials_of_slices);
}

#[differentiate]
fn directions(q: &Quaternion<f64>, v: &Vector3<f64>) -> f64 {
    let from = q.imag() * q.w;
    let between = UnitQuaternion::rotation_between(&from, v).unwrap();
    let stored = UnitQuaternion::new_unchecked(*q * -1.0);
    let mut sum = between.i - between.j * between.k + between.w;
    if let Some((axis, angle)) = stored.axis_angle() {
        sum += axis.x * angle;
    }
    let axis = between.axis().unwrap();
    let pose = Isometry3::from_parts(Translation3::new(v.x, q.j, v.z), stored);
    let matrix = pose.to_homogeneous() * between.to_homogeneous();
    sum + axis.dot(v) + axis.z + matrix[(0, 3)] * matrix[(1, 2)] + matrix[(2, 0)] + matrix[(3, 3)]
}

#[differentiate]
fn directions_of_slices(p: &[f64; 7]) -> f64 {
    let [w, x, y, z, a, b, c] = *p;
    let (n, m) = (w.signum() * (x * x + y * y + z * z).sqrt(), (a * a + b * b + c * c).sqrt());
    let (from, to) = ([x / n, y / n, z / n], [a / m, b / m, c / m]);
    let axis = cross(from, to);
    let length = (axis[0] * axis[0] + axis[1] * axis[1] + axis[2] * axis[2]).sqrt();
    let axis = [axis[0] / length, axis[1] / length, axis[2] / length];
    let half = (from[0] * to[0] + from[1] * to[1] + from[2] * to[2]).acos() / 2.0;
    let q = [half.cos(), axis[0] * half.sin(), axis[1] * half.sin(), axis[2] * half.sin()];
    let stored = [-w, -x, -y, -z];
    let matrix = matrix_of_slices(stored);
    let both = product(matrix, matrix_of_slices(q));
    let sum = q[1] - q[2] * q[3] + q[0] + scaled_axis_of_slices(stored)[0];
    sum + axis[0] * a + axis[1] * b + axis[2] * c + axis[2] + a * both[1][2] + both[2][0] + 1.0
}

#[test]
fn axes_are_found_and_rotations_between_directions() {
    check_parts!(directions, directions_of_slices);
    let half = |v: &Vector3<f64>| directed::grad(&Vector3::new(0.0, 0.0, 2.0), v);
    let (at, near) = (half(&Vector3::new(0.0, 0.0, 4.0)), half(&Vector3::new(4e-9, 0.0, 4.0)));
    assert!((at.0 - near.0).norm() < 1e-6 && (at.1 - near.1).norm() < 1e-6, "{at:?} beside {near:?}");
    assert!((at.1 - Vector3::new(0.0, 0.125, 0.0)).norm() < 1e-12, "{at:?}");
}

#[differentiate]
fn directed(from: &Vector3<f64>, to: &Vector3<f64>) -> f64 {
    -UnitQuaternion::rotation_between(from, to).unwrap().i
}

/// What a rotation by a unit quaternion computes of the numbers that are stored.
#[differentiate]
fn turned(q: [f64; 4], v: [f64; 3]) -> [f64; 3] {
    let t = cross([q[1], q[2], q[3]], v);
    let t = [2.0 * t[0], 2.0 * t[1], 2.0 * t[2]];
    let s = cross([q[1], q[2], q[3]], t);
    [t[0] * q[0] + s[0] + v[0], t[1] * q[0] + s[1] + v[1], t[2] * q[0] + s[2] + v[2]]
}

#[differentiate]
fn cross(a: [f64; 3], b: [f64; 3]) -> [f64; 3] {
    [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

#[differentiate]
fn unit(q: [f64; 4]) -> [f64; 4] {
    let norm = (q[0] * q[0] + q[1] * q[1] + q[2] * q[2] + q[3] * q[3]).sqrt();
    [q[0] / norm, q[1] / norm, q[2] / norm, q[3] / norm]
}

#[differentiate]
fn turns(q: &Quaternion<f64>, v: &Vector3<f64>) -> f64 {
    let stored = UnitQuaternion::new_unchecked(*q);
    let u = UnitQuaternion::new_normalize(*q);
    let p = Point3::from(u * v);
    let w = (stored * u).transform_vector(v) + stored.inverse_transform_vector(&p.coords);
    let inverse = u.inverse();
    let far = inverse * &p + stored.conjugate() * w;
    let near = stored.inverse_transform_point(&far) - u.transform_point(&p);
    near.x * u.i + near.dot(&w) * stored.into_inner().k + (u / stored).w
}

#[differentiate]
fn turns_of_slices(p: &[f64; 7]) -> f64 {
    let [w, x, y, z, a, b, c] = *p;
    let q = [w, x, y, z];
    let back = [w, -x, -y, -z];
    let v = [a, b, c];
    let u = unit(q);
    let u_back = [u[0], -u[1], -u[2], -u[3]];
    let p = turned(u, v);
    let first = turned(times(q, u), v);
    let second = turned(back, p);
    let w = [first[0] + second[0], first[1] + second[1], first[2] + second[2]];
    let (there, here) = (turned(u_back, p), turned(back, w));
    let far = turned(back, [there[0] + here[0], there[1] + here[1], there[2] + here[2]]);
    let other = turned(u, p);
    let near = [far[0] - other[0], far[1] - other[1], far[2] - other[2]];
    near[0] * u[1] + (near[0] * w[0] + near[1] * w[1] + near[2] * w[2]) * z + times(u, back)[0]
}

#[test]
fn unit_quaternions_turn_vectors_and_points() {
    check_parts!(turns, turns_of_slices);
}

#[differentiate]
fn made(q: &Quaternion<f64>, v: &Vector3<f64>) -> f64 {
    let a = UnitQuaternion::from_scaled_axis(*v);
    let b = UnitQuaternion::new(v * q.w);
    let axis = Unit::new_normalize(*v);
    let c = UnitQuaternion::from_axis_angle(&axis, q.i);
    let d = UnitQuaternion::from_euler_angles(v.x, q.j, v.z);
    let e = UnitQuaternion::from_quaternion(*q);
    let product = a * b * c * d * e;
    let w = *axis * 2.0 - axis.as_ref() + axis.into_inner();
    product.i + product.w * product.j + (c * axis).x + w.dot(v) / 2.0 + v.dot(&axis) * e.k
}

#[differentiate]
fn made_of_slices(p: &[f64; 7]) -> f64 {
    let [w, x, y, z, a, b, c] = *p;
    let of_axis = exp_of_slices([0.0, a / 2.0, b / 2.0, c / 2.0]);
    let scaled = exp_of_slices([0.0, a * w / 2.0, b * w / 2.0, c * w / 2.0]);
    let norm = (a * a + b * b + c * c).sqrt();
    let half = x / 2.0;
    let of_angle = [half.cos(), a / norm * half.sin(), b / norm * half.sin(), c / norm * half.sin()];
    let roll = [(a / 2.0).cos(), (a / 2.0).sin(), 0.0, 0.0];
    let pitch = [(y / 2.0).cos(), 0.0, (y / 2.0).sin(), 0.0];
    let yaw = [(c / 2.0).cos(), 0.0, 0.0, (c / 2.0).sin()];
    let of_angles = times(times(yaw, pitch), roll);
    let e = unit([w, x, y, z]);
    let product = times(times(times(times(of_axis, scaled), of_angle), of_angles), e);
    let axis = turned(of_angle, [a / norm, b / norm, c / norm]);
    product[1] + product[0] * product[2] + axis[0] + norm + norm * e[3]
}

#[test]
fn unit_quaternions_are_made_of_axes_and_angles() {
    check_parts!(made, made_of_slices);
}

#[differentiate]
fn read(q: &Quaternion<f64>, v: &Vector3<f64>) -> f64 {
    let u = UnitQuaternion::new_unchecked(*q);
    let other = UnitQuaternion::new_normalize(Quaternion::from_parts(-v.z, *v));
    let (roll, pitch, yaw) = other.euler_angles();
    let axis = u.scaled_axis() + other.scaled_axis() * 2.0;
    let power = u.powf(v.x).i + u.ln().dot(&other.ln());
    let matrix = u.to_rotation_matrix();
    let angle = u.angle() * other.angle() + u.angle_to(&other) + u.rotation_to(&other).j;
    axis.dot(v) + power + (matrix * v).y + roll * q.i + pitch * yaw + angle + u.norm() * u.coords.x
}

#[differentiate]
fn scaled_axis_of_slices(q: [f64; 4]) -> [f64; 3] {
    let sign = if q[0] >= 0.0 { 1.0 } else { -1.0 };
    let norm = (q[1] * q[1] + q[2] * q[2] + q[3] * q[3]).sqrt();
    let scale = sign * 2.0 * norm.atan2(q[0].abs()) / norm;
    [q[1] * scale, q[2] * scale, q[3] * scale]
}

#[differentiate]
fn angle_of_slices(q: [f64; 4]) -> f64 {
    2.0 * (q[1] * q[1] + q[2] * q[2] + q[3] * q[3]).sqrt().atan2(q[0].abs())
}

/// The matrix of a quaternion, row by row.
#[differentiate]
fn matrix_of_slices(q: [f64; 4]) -> [[f64; 3]; 3] {
    let [w, i, j, k] = q;
    [
        [w * w + i * i - j * j - k * k, 2.0 * (i * j - w * k), 2.0 * (w * j + i * k)],
        [2.0 * (w * k + i * j), w * w - i * i + j * j - k * k, 2.0 * (j * k - w * i)],
        [2.0 * (i * k - w * j), 2.0 * (w * i + j * k), w * w - i * i - j * j + k * k],
    ]
}

#[differentiate]
fn read_of_slices(p: &[f64; 7]) -> f64 {
    let [w, x, y, z, a, b, c] = *p;
    let q = [w, x, y, z];
    let other = unit([-c, a, b, c]);
    let (mine, its) = (scaled_axis_of_slices(q), scaled_axis_of_slices(other));
    let axis = (mine[0] + its[0] * 2.0) * a + (mine[1] + its[1] * 2.0) * b + (mine[2] + its[2] * 2.0) * c;
    let power = exp_of_slices([0.0, mine[0] * a / 2.0, mine[1] * a / 2.0, mine[2] * a / 2.0])[1];
    let logarithms = (mine[0] * its[0] + mine[1] * its[1] + mine[2] * its[2]) / 1.0;
    let m = matrix_of_slices(q);
    let r = matrix_of_slices(other);
    let pitch = -r[2][0].asin();
    let (roll, yaw) = (r[2][1].atan2(r[2][2]), r[1][0].atan2(r[0][0]));
    let between = times(other, [w, -x, -y, -z]);
    let angle = angle_of_slices(q) * angle_of_slices(other) + angle_of_slices(between) + between[2];
    let norm = (w * w + x * x + y * y + z * z).sqrt();
    axis + power + logarithms + m[1][0] * a + m[1][1] * b + m[1][2] * c + roll * x + pitch * yaw + angle + norm * x
}

#[test]
fn axes_angles_and_matrices_are_read_of_unit_quaternions() {
    check_parts!(read, read_of_slices);
}

#[differentiate]
fn between(q: &Quaternion<f64>, v: &Vector3<f64>) -> f64 {
    let a = UnitQuaternion::new_normalize(*q);
    let b = UnitQuaternion::from_scaled_axis(*v);
    let t = q.w * v.x;
    let flipped = UnitQuaternion::new_unchecked(-b.into_inner());
    let s = a.slerp(&b, t) * a.nlerp(&b, 0.3).inverse();
    s.i + s.k + a.slerp(&flipped, 0.4).j + a.lerp(&b, t).dot(&a)
}

#[differentiate]
fn slerp_of_slices(a: [f64; 4], b: [f64; 4], t: f64) -> [f64; 4] {
    let cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3];
    let sign = if cosine < 0.0 { -1.0 } else { 1.0 };
    let cosine = cosine * sign;
    let angle = cosine.acos();
    let sine = (1.0 - cosine * cosine).sqrt();
    let (p, q) = (((1.0 - t) * angle).sin() / sine, (t * angle).sin() / sine * sign);
    [a[0] * p + b[0] * q, a[1] * p + b[1] * q, a[2] * p + b[2] * q, a[3] * p + b[3] * q]
}

#[differentiate]
fn between_of_slices(p: &[f64; 7]) -> f64 {
    let [w, x, y, z, d, e, f] = *p;
    let a = unit([w, x, y, z]);
    let b = exp_of_slices([0.0, d / 2.0, e / 2.0, f / 2.0]);
    let t = w * d;
    let mixed = |s: f64, n: usize| a[n] * (1.0 - s) + b[n] * s;
    let n = unit([mixed(0.3, 0), mixed(0.3, 1), mixed(0.3, 2), mixed(0.3, 3)]);
    let s = times(slerp_of_slices(a, b, t), [n[0], -n[1], -n[2], -n[3]]);
    let flipped = slerp_of_slices(a, [-b[0], -b[1], -b[2], -b[3]], 0.4);
    let along = mixed(t, 0) * a[0] + mixed(t, 1) * a[1] + mixed(t, 2) * a[2] + mixed(t, 3) * a[3];
    s[1] + s[3] + flipped[2] + along
}

#[test]
fn interpolations_are_differentiated_by_both_ends_and_the_share() {
    check_parts!(between, between_of_slices);
}

#[differentiate]
fn changed(q: &Quaternion<f64>, v: &Vector3<f64>) -> f64 {
    let mut p: Quaternion<f64> = q * 2.0;
    let norm = p.normalize_mut();
    p.i *= v.x;
    p.coords.w += v.y;
    p.conjugate_mut();
    let mut u: UnitQuaternion<f64> = UnitQuaternion::new_unchecked(p);
    let length = u.renormalize();
    u *= UnitQuaternion::from_scaled_axis(*v);
    u.inverse_mut();
    norm * u.i + length * u.w + u[2]
}

#[differentiate]
fn changed_of_slices(p: &[f64; 7]) -> f64 {
    let [w, x, y, z, a, b, c] = *p;
    let norm = 2.0 * (w * w + x * x + y * y + z * z).sqrt();
    let q = [2.0 * w / norm + b, -2.0 * x / norm * a, -2.0 * y / norm, -2.0 * z / norm];
    let length = (q[0] * q[0] + q[1] * q[1] + q[2] * q[2] + q[3] * q[3]).sqrt();
    let u = times(unit(q), exp_of_slices([0.0, a / 2.0, b / 2.0, c / 2.0]));
    -norm * u[1] + length * u[0] - u[3]
}

#[test]
fn what_is_changed_in_place_is_restored() {
    check_parts!(changed, changed_of_slices);
}

#[differentiate]
fn matrices(q: &Quaternion<f64>, v: &Vector3<f64>) -> f64 {
    let a = Rotation3::new(*v);
    let b = Rotation3::from_euler_angles(q.i, v.y, q.k);
    let axis = UnitVector3::new_normalize(q.imag());
    let c = Rotation3::from_axis_angle(&axis, q.w);
    let d = Rotation3::from_matrix_unchecked(Matrix3::new(q.w, q.i, q.j, q.k, v.x, v.y, v.z, 0.3, 0.4));
    let w = a * b.inverse() * c * v + d.transpose() * v - b.inverse_transform_vector(v);
    let p = (d * a).transform_point(&Point3::from(w));
    let (roll, pitch, yaw) = b.euler_angles();
    let angles = roll * q.i + pitch + yaw * v.z + a.angle() + c.scaled_axis().dot(v);
    p.x + w.y + angles + (d / c).matrix()[(0, 1)] * d[(2, 0)] + (a.into_inner() * d * v).z
}

#[differentiate]
fn product(a: [[f64; 3]; 3], b: [[f64; 3]; 3]) -> [[f64; 3]; 3] {
    let mut c = [[0.0; 3]; 3];
    for i in 0..3 {
        for j in 0..3 {
            for k in 0..3 {
                c[i][j] += a[i][k] * b[k][j];
            }
        }
    }
    c
}

#[differentiate]
fn transposed(a: [[f64; 3]; 3]) -> [[f64; 3]; 3] {
    [[a[0][0], a[1][0], a[2][0]], [a[0][1], a[1][1], a[2][1]], [a[0][2], a[1][2], a[2][2]]]
}

#[differentiate]
fn applied(a: [[f64; 3]; 3], v: [f64; 3]) -> [f64; 3] {
    let row = |i: usize| a[i][0] * v[0] + a[i][1] * v[1] + a[i][2] * v[2];
    [row(0), row(1), row(2)]
}

#[differentiate]
fn about(axis: [f64; 3], angle: f64) -> [[f64; 3]; 3] {
    let [x, y, z] = axis;
    let (s, c) = angle.sin_cos();
    let o = 1.0 - c;
    [
        [x * x + (1.0 - x * x) * c, x * y * o - z * s, x * z * o + y * s],
        [x * y * o + z * s, y * y + (1.0 - y * y) * c, y * z * o - x * s],
        [x * z * o - y * s, y * z * o + x * s, z * z + (1.0 - z * z) * c],
    ]
}

#[differentiate]
fn matrices_of_slices(p: &[f64; 7]) -> f64 {
    let [qw, qi, qj, qk, vx, vy, vz] = *p;
    let v = [vx, vy, vz];
    let norm = (vx * vx + vy * vy + vz * vz).sqrt();
    let a = about([vx / norm, vy / norm, vz / norm], norm);
    let z = about([0.0, 0.0, 1.0], qk);
    let b = product(product(z, about([0.0, 1.0, 0.0], vy)), about([1.0, 0.0, 0.0], qi));
    let n = (qi * qi + qj * qj + qk * qk).sqrt();
    let c = about([qi / n, qj / n, qk / n], qw);
    let d = [[qw, qi, qj], [qk, vx, vy], [vz, 0.3, 0.4]];
    let first = applied(product(product(a, transposed(b)), c), v);
    let (second, third) = (applied(transposed(d), v), applied(transposed(b), v));
    let w = [first[0] + second[0] - third[0], first[1] + second[1] - third[1], first[2] + second[2] - third[2]];
    let p = applied(product(d, a), w);
    let angles = b[2][1].atan2(b[2][2]) * qi - b[2][0].asin() + b[1][0].atan2(b[0][0]) * vz;
    let cosine = (a[0][0] + a[1][1] + a[2][2] - 1.0) / 2.0;
    let scaled = (qi * vx + qj * vy + qk * vz) / n * qw;
    let over = product(d, transposed(c));
    p[0] + w[1] + angles + cosine.acos() + scaled + over[0][1] * d[2][0] + applied(product(a, d), v)[2]
}

#[test]
fn rotations_are_differentiated_as_matrices() {
    check_parts!(matrices, matrices_of_slices);
}

#[differentiate]
fn converted(q: &Quaternion<f64>, v: &Vector3<f64>) -> f64 {
    let near = UnitQuaternion::from_rotation_matrix(&Rotation3::from_matrix_unchecked(Matrix3::new(
        q.w, q.i, q.j, q.k, v.x, v.y, v.z, q.i, 0.9,
    )));
    let matrix = Rotation3::from(UnitQuaternion::new_unchecked(*q));
    let again: UnitQuaternion<f64> = matrix.into();
    near.i * near.w + near.j * near.k + again.w * again.i + again.j - again.k
}

#[test]
fn matrices_become_quaternions_by_all_four_formulas() {
    for p in [
        POINT,
        [-0.8, 0.3, -0.4, 0.6, -0.5, 0.7, 1.1],
        [0.8, 0.9, 0.4, 0.2, -2.5, -0.7, 1.1],
        [-0.3, 0.9, 0.4, 0.2, 0.1, -0.7, 1.1],
        [0.3, 0.2, 0.9, 0.5, -1.5, 0.4, 0.2],
        [-1.3, 0.2, -0.9, 0.5, 0.2, 0.4, 0.2],
        [-1.3, 0.2, 0.1, 0.95, -0.2, 0.4, 0.2],
    ] {
        check_by_differences(
            p,
            |p| {
                let (q, v) = parts(p);
                converted(&q, &v)
            },
            |p| {
                let (q, v) = parts(p);
                let (value, (d_q, d_v)) = converted::value_and_grad(&q, &v);
                (value, flat(&d_q, &d_v))
            },
        );
    }
}

#[differentiate]
fn near_nothing(v: &Vector3<f64>) -> f64 {
    let q = UnitQuaternion::from_scaled_axis(*v);
    let r = Rotation3::new(v * 2.0);
    q.i + 2.0 * q.j + q.scaled_axis().z + (r * Vector3::new(0.2, 0.3, 0.5)).x + q.slerp(&q, 0.3).k + r.scaled_axis().y
}

#[test]
fn small_rotations_have_the_derivatives_of_the_limit() {
    let at = |scale: f64| near_nothing::grad(&(Vector3::new(0.6, -0.3, 0.7) * scale));
    let limit = Vector3::new(0.5, 1.0 + 0.5 * 2.0 + 2.0, 1.0 - 0.3 * 2.0 + 0.5);
    for scale in [0.0, 1e-20, 1e-12, 1e-9, 1e-6] {
        assert!((at(scale) - limit).norm() < 1e-5, "at {scale}: {} instead of {limit}", at(scale));
    }
    for scale in [1e-4, 0.009, 0.0099, 0.0101, 0.02] {
        let v = Vector3::new(0.6, -0.3, 0.7) * scale;
        check_by_differences(
            [v.x, v.y, v.z],
            |p| near_nothing(&Vector3::from(*p)),
            |p| {
                let (value, d) = near_nothing::value_and_grad(&Vector3::from(*p));
                (value, d.iter().copied().collect())
            },
        );
    }
}

#[differentiate]
fn poses(q: &Quaternion<f64>, v: &Vector3<f64>) -> f64 {
    let a = Isometry3::new(*v, q.imag());
    let b = Isometry3::from_parts(Translation3::new(q.w, v.x, q.i), UnitQuaternion::new_unchecked(*q));
    let c = a * b.inverse() * Isometry3::translation(v.y, q.k, 1.0) * Isometry3::rotation(*v);
    let p = Point3::new(v.z, q.w, 0.5);
    let d = a.inv_mul(&c) / b;
    let moved = c * p - (d.transform_point(&p) - b.inverse_transform_point(&p));
    let turned = b.transform_vector(v) + a.inverse_transform_vector(v) + d * v;
    moved.coords.dot(&turned) + d.translation.vector.x * c.rotation.j + b.translation.y * c.rotation.coords.w
}

#[differentiate]
fn poses_as_matrices(q: &Quaternion<f64>, v: &Vector3<f64>) -> f64 {
    let stored = UnitQuaternion::new_unchecked(*q);
    let a = IsometryMatrix3::new(*v, q.imag());
    let b = IsometryMatrix3::from_parts(Translation3::from(Vector3::new(q.w, v.x, q.i)), stored.to_rotation_matrix());
    let c = a * b.inverse() * IsometryMatrix3::translation(v.y, q.k, 1.0) * IsometryMatrix3::rotation(*v);
    let p = Point3::new(v.z, q.w, 0.5);
    let d = a.inv_mul(&c);
    let moved = c * p - (d.transform_point(&p) - b.inverse_transform_point(&p));
    moved.coords.dot(&(b * v)) + d.translation.vector.x * c.rotation[(1, 2)]
}

/// The pose of a quaternion and a vector: `R * p + t`.
type Pose = ([[f64; 3]; 3], [f64; 3]);

fn chained(a: &Pose, b: &Pose) -> Pose {
    let t = applied(a.0, b.1);
    (product(a.0, b.0), [t[0] + a.1[0], t[1] + a.1[1], t[2] + a.1[2]])
}

fn inverted(a: &Pose) -> Pose {
    let back = transposed(a.0);
    let t = applied(back, a.1);
    (back, [-t[0], -t[1], -t[2]])
}

fn moved(a: &Pose, p: [f64; 3]) -> [f64; 3] {
    let t = applied(a.0, p);
    [t[0] + a.1[0], t[1] + a.1[1], t[2] + a.1[2]]
}

#[differentiate]
fn poses_of_slices(p: &[f64; 7]) -> f64 {
    let [qw, qi, qj, qk, vx, vy, vz] = *p;
    let norm = (qi * qi + qj * qj + qk * qk).sqrt();
    let length = (vx * vx + vy * vy + vz * vz).sqrt();
    let none = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
    let a = (about([qi / norm, qj / norm, qk / norm], norm), [vx, vy, vz]);
    let b = (matrix_of_slices([qw, qi, qj, qk]), [qw, vx, qi]);
    let turn = (about([vx / length, vy / length, vz / length], length), [0.0; 3]);
    let c = chained(&chained(&chained(&a, &inverted(&b)), &(none, [vy, qk, 1.0])), &turn);
    let p = [vz, qw, 0.5];
    let d = chained(&inverted(&a), &c);
    let (there, back) = (moved(&d, p), moved(&inverted(&b), p));
    let here = moved(&c, p);
    let turned = applied(b.0, [vx, vy, vz]);
    let sum: f64 = (0..3).map(|i| (here[i] - there[i] + back[i]) * turned[i]).sum();
    sum + d.1[0] * c.0[1][2]
}

#[test]
fn poses_are_chained_inverted_and_applied() {
    check_parts!(poses);
    check_parts!(poses_as_matrices, poses_of_slices);
}

#[differentiate]
fn in_the_plane(p: &[f64; 3]) -> f64 {
    let [x, y, angle] = *p;
    let r = Rotation2::new(angle);
    let m = IsometryMatrix2::new(Vector2::new(x, y), angle * x);
    let q = m * Point2::new(y, 1.0);
    let s = (r * r).angle();
    (r * q).x * s + (m.inverse() * q).y + (r.inverse() * Vector2::new(x, 2.0)).x
}

#[differentiate]
fn in_the_plane_by_numbers(p: &[f64; 3]) -> f64 {
    let [x, y, angle] = *p;
    let r = UnitComplex::new(angle);
    let m = Isometry2::new(Vector2::new(x, y), angle * x);
    let q = m * Point2::new(y, 1.0);
    let s = (r * r).angle();
    (r * q).x * s + (m.inverse() * q).y + (r.inverse() * Vector2::new(x, 2.0)).x
}

/// What is computed of the two numbers of a complex one, whether or not it has the length one.
#[differentiate]
fn unit_complex(a: &UnitComplex<f64>, n: f64) -> f64 {
    let b = a.powf(n) / UnitComplex::from_angle(n * n);
    let m = Isometry2::from_parts(Translation2::new(n, a.re), *a);
    let p = m.inverse_transform_point(&Point2::new(n, 0.4)) + a.to_rotation_matrix() * Vector2::new(n, 1.0);
    b.re * a.im + b.angle() + p.x * p.y + a.rotation_to(&b).im + (a.conjugate() * p).y
}

#[test]
fn unit_complex_numbers_are_differentiated_by_their_parts() {
    let number = |p: &[f64; 3]| UnitComplex::from_cos_sin_unchecked(p[0], p[1]);
    check_by_differences(
        [0.9, 0.6, 0.7],
        |p| unit_complex(&number(p), p[2]),
        |p| {
            let (value, (d, d_n)) = unit_complex::value_and_grad(&number(p), p[2]);
            (value, vec![d.x, d.y, d_n])
        },
    );
}

#[differentiate]
fn in_the_plane_of_slices(p: &[f64; 3]) -> f64 {
    let [x, y, angle] = *p;
    let (s, c) = angle.sin_cos();
    let (t, d) = (angle * x).sin_cos();
    let q = [d * y - t + x, t * y + d + y];
    let back = -t * (q[0] - x) + d * (q[1] - y);
    (c * q[0] - s * q[1]) * (2.0 * angle) + back + c * x + s * 2.0
}

#[test]
fn rotations_of_the_plane_have_their_angle() {
    let gradient = |p: &[f64; 3]| {
        let (value, gradient) = in_the_plane::value_and_grad(p);
        (value, gradient.to_vec())
    };
    check([0.7, -0.4, 0.9], in_the_plane, gradient, in_the_plane_of_slices::value_and_grad);
    let gradient = |p: &[f64; 3]| {
        let (value, gradient) = in_the_plane_by_numbers::value_and_grad(p);
        (value, gradient.to_vec())
    };
    check([0.7, -0.4, 0.9], in_the_plane_by_numbers, gradient, in_the_plane_of_slices::value_and_grad);
}

#[differentiate]
fn turned_by<T: RealField + Copy>(axis: &Vector3<T>, v: &Vector3<T>) -> T {
    let q = UnitQuaternion::from_scaled_axis(*axis);
    let w = q * v;
    w.dot(axis) + w.x
}

#[test]
fn numbers_may_be_of_any_precision() {
    let (a, v) = (Vector3::new(0.3, -0.5, 0.8), Vector3::new(0.2, 0.7, -0.4));
    let (d_a, d_v) = turned_by::grad(&a, &v);
    let (s_a, s_v) = turned_by::grad(&a.cast::<f32>(), &v.cast::<f32>());
    assert!((d_a - s_a.cast()).norm() < 1e-6 && (d_v - s_v.cast()).norm() < 1e-6);
    check_by_differences(
        [0.3, -0.5, 0.8],
        |p| turned_by(&Vector3::from(*p), &v),
        |p| {
            let (value, (d, _)) = turned_by::value_and_grad(&Vector3::from(*p), &v);
            (value, d.iter().copied().collect())
        },
    );
}

/// One step of Madgwick's filter with gyroscope and accelerometer: the error of the direction of gravity turns the rate.
#[derive(Clone, Differentiable)]
struct Madgwick {
    attitude: UnitQuaternion<f64>,
    beta: f64,
}

#[differentiate]
impl Madgwick {
    fn step(&mut self, gyro: &Vector3<f64>, acceleration: &Vector3<f64>, dt: f64) {
        let a = acceleration.normalize();
        let q = self.attitude.quaternion();
        let f = Vector3::new(
            2.0 * (q.i * q.k - q.w * q.j) - a.x,
            2.0 * (q.w * q.i + q.j * q.k) - a.y,
            2.0 * (0.5 - q.i * q.i - q.j * q.j) - a.z,
        );
        let step = Quaternion::new(
            -2.0 * q.j * f.x + 2.0 * q.i * f.y,
            2.0 * q.k * f.x + 2.0 * q.w * f.y - 4.0 * q.i * f.z,
            -2.0 * q.w * f.x + 2.0 * q.k * f.y - 4.0 * q.j * f.z,
            2.0 * q.i * f.x + 2.0 * q.j * f.y,
        );
        let rate = q * Quaternion::from_imag(*gyro) * 0.5 - step.normalize() * self.beta;
        self.attitude = UnitQuaternion::from_quaternion(q + rate * dt);
    }
}

#[differentiate]
fn filtered(beta: f64, gyro: Vector3<f64>, acceleration: Vector3<f64>) -> f64 {
    let attitude = UnitQuaternion::from_euler_angles(0.1, -0.2, 0.3);
    let mut filter = Madgwick { attitude, beta };
    for _ in 0..5 {
        filter.step(&gyro, &acceleration, 0.02);
    }
    let up = filter.attitude * Vector3::z_axis();
    up.x + filter.attitude.euler_angles().2
}

#[test]
fn a_filter_of_attitudes_is_differentiated_by_its_gain_and_its_sensors() {
    let vectors = |p: &[f64; 7]| (Vector3::new(p[1], p[2], p[3]), Vector3::new(p[4], p[5], p[6]));
    check_by_differences(
        [0.3, 0.5, -0.4, 0.8, 0.2, -0.1, 9.7],
        |p| filtered(p[0], vectors(p).0, vectors(p).1),
        |p| {
            let (value, (beta, gyro, acceleration)) = filtered::value_and_grad(p[0], vectors(p).0, vectors(p).1);
            (value, [beta].iter().chain(&gyro).chain(&acceleration).copied().collect())
        },
    );
}

/// A camera with a pose, and a landmark: the squared residual of its projection.
#[derive(Clone, Differentiable)]
struct Camera {
    pose: Isometry3<f64>,
    focal: f64,
}

#[differentiate]
impl Camera {
    fn residual(&self, landmark: &Point3<f64>, seen: &Vector2<f64>) -> f64 {
        let p = self.pose.inverse_transform_point(landmark);
        let projected = Vector2::new(p.x / p.z, p.y / p.z) * self.focal;
        (projected - seen).norm_squared()
    }
}

fn camera(p: &[f64; 7]) -> Camera {
    let rotation = UnitQuaternion::new_unchecked(Quaternion::new(p[0], p[1], p[2], p[3]));
    Camera { pose: Isometry3::from_parts(Translation3::new(p[4], p[5], p[6]), rotation), focal: 1.3 }
}

#[test]
fn projections_are_differentiated_by_poses_and_advance_along_them() {
    let (landmark, seen) = (Point3::new(0.4, -0.3, 5.0), Vector2::new(0.2, 0.1));
    let at = [0.98, 0.05, -0.1, 0.15, 0.3, -0.2, 0.1];
    check_by_differences(
        at,
        |p| camera(p).residual(&landmark, &seen),
        |p| {
            let camera = camera(p);
            let (value, (d, _, _)) = camera.residual_value_and_grad(&landmark, &seen);
            (value, flat(&d.pose.rotation, &d.pose.translation))
        },
    );
    let mut camera = camera(&at);
    for _ in 0..200 {
        let (d, _, _) = camera.residual_grad(&landmark, &seen);
        camera.advance(&d, -0.02);
    }
    assert!(camera.residual(&landmark, &seen) < 1e-6);
    assert!((camera.pose.rotation.norm() - 1.0).abs() < 1e-12);
}

#[differentiate]
fn decomposed(p: &[f64; 7]) -> f64 {
    let [a, b, c, d, x, y, z] = *p;
    let matrix = Matrix2::new(a + 2.0, x, b, d + 2.0);
    let first = Cholesky::new(matrix).unwrap();
    let v = Vector2::new(y, z);
    let l = first.l();
    let whole = DMatrix::from_row_slice(3, 3, &[4.0 + a, 0.0, 0.0, b, 3.0 + c, 0.0, d, y, 5.0]);
    let second = whole.cholesky().unwrap();
    let inverse = second.inverse();
    l[(1, 0)] * l[(1, 1)]
        + first.solve(&v).dot(&v)
        + first.determinant()
        + inverse[(0, 2)]
        + inverse[(1, 1)]
        + second.ln_determinant()
}

#[differentiate]
fn decomposed_of_slices(p: &[f64; 7]) -> f64 {
    let [a, b, c, d, _, y, z] = *p;
    let (m, n) = (a + 2.0, d + 2.0);
    let low = b / m.sqrt();
    let det = m * n - b * b;
    let solved = (n * y * y - 2.0 * b * y * z + m * z * z) / det;
    let (s, t) = (4.0 + a, 3.0 + c);
    let all = s * (t * 5.0 - y * y) - b * (b * 5.0 - y * d) + d * (b * y - t * d);
    let corner = (b * y - t * d) / all;
    let middle = (s * 5.0 - d * d) / all;
    low * (n - low * low).sqrt() + solved + det + corner + middle + all.ln()
}

#[test]
fn decompositions_read_the_lower_triangle() {
    let gradient = |p: &[f64; 7]| {
        let (value, gradient) = decomposed::value_and_grad(p);
        (value, gradient.to_vec())
    };
    check(POINT, decomposed, gradient, decomposed_of_slices::value_and_grad);
}

#[differentiate]
fn powers(p: &[f64; 4]) -> f64 {
    use std::ops::{Add, Div, Mul, Sub};
    let m = DMatrix::from_row_slice(2, 2, p);
    let n = Matrix2::new(p[3], p[2], p[1], p[0]);
    let cube = n.pow(3);
    let sum = m.clone().sub(&m.transpose()).div(p[0]).add(m.view((0, 0), (2, 2)).into_owned()).mul(p[1]);
    let numbers = sum.as_slice().to_vec();
    cube[(0, 1)] + n.pow(0)[(0, 0)] + n.pow(1)[(1, 0)] + n.pow(6)[(1, 1)] + numbers[0] * numbers[1] - numbers[2]
}

#[differentiate]
fn powers_of_slices(p: &[f64; 4]) -> f64 {
    let [a, b, c, d] = *p;
    let times = |x: [f64; 4], y: [f64; 4]| {
        [x[0] * y[0] + x[1] * y[2], x[0] * y[1] + x[1] * y[3], x[2] * y[0] + x[3] * y[2], x[2] * y[1] + x[3] * y[3]]
    };
    let n = [d, c, b, a];
    let cube = times(times(n, n), n);
    let sixth = times(cube, cube);
    let sum = [a * b, (b - c) / a * b + b * b, (c - b) / a * b + c * b, d * b];
    cube[1] + 1.0 + n[2] + sixth[3] + sum[0] * sum[2] - sum[1]
}

#[test]
fn matrices_have_powers_operators_by_name_and_views() {
    let gradient = |p: &[f64; 4]| {
        let (value, gradient) = powers::value_and_grad(p);
        (value, gradient.to_vec())
    };
    check([0.7, -0.4, 0.9, 1.2], powers, gradient, powers_of_slices::value_and_grad);
}
