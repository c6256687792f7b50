//! Vectors with operators.

use super::*;

#[derive(Clone, Copy, Debug, Differentiable, PartialEq)]
struct Vec3 {
    x: f64,
    y: f64,
    z: f64,
}

impl Flat for Vec3Tangent {
    fn push_to(&self, list: &mut Vec<f64>) {
        list.extend([self.x, self.y, self.z]);
    }

    fn filled(&self, next: &mut dyn FnMut() -> f64) -> Self {
        Self { x: next(), y: next(), z: next() }
    }
}

fn vec3(v: &[f64]) -> Vec3 {
    Vec3 { x: v[0], y: v[1], z: v[2] }
}

#[differentiate]
impl Add for Vec3 {
    type Output = Vec3;

    fn add(self, other: Vec3) -> Vec3 {
        Vec3::new(self.x + other.x, self.y + other.y, self.z + other.z)
    }
}

#[differentiate]
impl Sub for Vec3 {
    type Output = Self;

    fn sub(self, rhs: Self) -> Self::Output {
        Self { x: self.x - rhs.x, y: self.y - rhs.y, z: self.z - rhs.z }
    }
}

#[differentiate]
impl Mul<f64> for Vec3 {
    type Output = Vec3;

    fn mul(self, by: f64) -> Vec3 {
        Vec3 { x: self.x * by, y: self.y * by, z: self.z * by }
    }
}

/// The cross product.
#[differentiate]
impl Mul<Vec3> for Vec3 {
    type Output = Vec3;

    fn mul(self, b: Vec3) -> Vec3 {
        let a = self;
        Vec3 { x: a.y * b.z - a.z * b.y, y: a.z * b.x - a.x * b.z, z: a.x * b.y - a.y * b.x }
    }
}

#[differentiate]
impl Mul<Vec3> for f64 {
    type Output = Vec3;

    fn mul(self, v: Vec3) -> Vec3 {
        v * self
    }
}

#[differentiate]
impl Div<f64> for Vec3 {
    type Output = Vec3;

    fn div(self, by: f64) -> Vec3 {
        self * (1.0 / by)
    }
}

#[differentiate]
impl Neg for Vec3 {
    type Output = Vec3;

    fn neg(self) -> Vec3 {
        Vec3 { x: -self.x, y: -self.y, z: -self.z }
    }
}

#[differentiate]
impl Vec3 {
    const UP: Vec3 = Vec3 { x: 0.0, y: 0.0, z: 1.0 };
    const EDGE: f64 = 2.5;

    const fn new(x: f64, y: f64, z: f64) -> Self {
        Self { x, y, z }
    }

    fn zero() -> Self {
        Self::new(0.0, 0.0, 0.0)
    }

    fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    pub(crate) fn dot_of(&self, other: &Vec3) -> f64 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    fn norm(&self) -> f64 {
        self.dot(*self).sqrt()
    }

    fn normalized(self) -> Vec3 {
        let n = self.norm();
        self / n
    }

    fn scale(&mut self, by: f64) {
        self.x *= by;
        self.y *= by;
        self.z *= by;
    }

    fn rotated(self, angle: f64) -> Self {
        let (s, c) = angle.sin_cos();
        Vec3 { x: c * self.x - s * self.y, y: s * self.x + c * self.y, ..self }
    }

    fn height(&self) -> f64 {
        self.dot(Self::UP) * Self::EDGE
    }

    fn clamped(&self, low: f64) -> f64 {
        if self.x < low {
            return low * self.y;
        }
        for i in 0..3 {
            if self.y > i as f64 {
                return self.x * self.z + i as f64 * self.y;
            }
        }
        self.x * self.y
    }
}

#[differentiate]
fn operators(xs: &[f64]) -> f64 {
    let a = Vec3 { x: xs[0], y: xs[1], z: xs[2] };
    let b = Vec3 { x: xs[3], y: xs[4], z: xs[5] };
    let c = (a + b) * 0.5 - (a - b) / xs[0];
    let d = 2.0 * c * b + xs[1] * -a;
    let e = -(d * (a * xs[2]));
    e.dot(a) + d.dot(c * b)
}

#[differentiate]
fn operators_in_loops(xs: &[f64]) -> f64 {
    let v = Vec3::new(xs[0], xs[1], xs[2]);
    let mut acc = Vec3::new(0.0, 0.0, 0.0);
    let mut w = v;
    for i in 0..4 {
        acc = acc + w * 0.5;
        w = w * v * xs[3] + acc / (i as f64 + 1.0);
    }
    acc.dot(w)
}

#[differentiate]
fn compound_assignment_by_add(xs: &[f64]) -> f64 {
    let mut acc = Vec3::new(xs[0], xs[1], xs[2]);
    for i in 0..3 {
        let step = Vec3::new(xs[i], xs[i + 1], xs[i + 2]);
        acc = acc + step;
        acc = acc * xs[i];
        acc = acc - step * acc;
    }
    acc.dot(acc)
}

#[differentiate]
fn temporaries(xs: &[f64]) -> f64 {
    Vec3::new(xs[0], xs[1], xs[2]).norm() * (Vec3::new(xs[3], xs[4], xs[5]) - Vec3::UP).norm()
        + Vec3::new(xs[0], xs[4], 1.0).normalized().rotated(xs[1]).x
}

#[differentiate]
fn shadowed_receivers(xs: &[f64]) -> f64 {
    let v = Vec3::new(xs[0], xs[1], xs[2]);
    let n = v.norm();
    let v = v.rotated(xs[3]) + v;
    let m = v.dot(Vec3::UP);
    let v = v * n;
    v.dot(v) * m + v.height()
}

#[differentiate]
fn a_moved_value_is_copied(xs: &[f64]) -> f64 {
    let mut v = Vec3::new(xs[0], xs[1], xs[2]);
    let w = v;
    v.scale(xs[3]);
    let n = v.norm();
    v.x = n * w.x;
    v.scale(v.y);
    v.dot(w) + w.clamped(0.3) * v.clamped(0.1)
}

#[test]
fn operators_are_those_of_the_types() {
    check!(SIX, |v| operators(v));
    check!(SIX, |v| operators_in_loops(v));
    check!(SIX, |v| compound_assignment_by_add(v));
}

#[test]
fn methods_are_called_on_values_of_all_kinds() {
    check!(SIX, |v| temporaries(v));
    check!(SIX, |v| shadowed_receivers(v));
    check!(SIX, |v| a_moved_value_is_copied(v));
    check_method!(FOUR, |v| vec3(v) => clamped / clamped_value_and_grad / clamped_grad (v[3]));
    check_method!([[0.7, -1.3, 2.0]], |v| vec3(v) => norm / norm_value_and_grad / norm_grad());
    check_method!(SIX, |v| vec3(v) => dot / dot_value_and_grad / dot_grad (vec3(&v[3..])));
    check_method!(SIX, |v| vec3(v) => dot_of / dot_of_value_and_grad / dot_of_grad (&vec3(&v[3..])));
}

#[test]
fn every_derivative_of_a_method_has_its_name() {
    let (a, b) = (Vec3::new(1.0, 2.0, 3.0), Vec3::new(4.0, 5.0, 6.0));
    let (d_a, d_b) = a.dot_grad(b);
    assert_eq!((d_a.x, d_a.y, d_b.z), (4.0, 5.0, 3.0));
    let (value, pullback) = a.dot_vjp(b);
    let (d_a, d_b) = pullback(2.0);
    assert_eq!((value, d_a.x, d_b.x), (32.0, 8.0, 2.0));
    let mut d = (Vec3Tangent { x: 1.0, y: 0.0, z: 0.0 }, Vec3Tangent { x: 0.0, y: 0.0, z: 0.0 });
    assert_eq!(a.dot_accumulate_grad(b, &mut d.0, &mut d.1), 32.0);
    assert_eq!((d.0.x, d.1.y), (5.0, 2.0));
    let (value, pullback) = a.rotated_vjp(0.0);
    assert_eq!((value.x, value.y), (1.0, 2.0));
    let (d_a, d_angle) = pullback(Vec3Tangent { x: 1.0, y: 10.0, z: 100.0 });
    assert_eq!((d_a.x, d_a.y, d_a.z, d_angle), (1.0, 10.0, 100.0, -2.0 + 10.0));
    let (value, pullback) = Vec3::new_vjp(1.0, 2.0, 3.0);
    assert_eq!((value.z, pullback(Vec3Tangent { x: 1.0, y: 2.0, z: 3.0 })), (3.0, (1.0, 2.0, 3.0)));
}
