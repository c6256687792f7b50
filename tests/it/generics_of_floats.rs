//! Type parameters that are related to `f64` by arithmetic, and functions that ask for operators alone.

use autodiff::{Differentiable, differentiate};
use std::ops::{Add, AddAssign, Div, DivAssign, Mul, Sub};

#[derive(Clone, Copy, Debug, Differentiable, PartialEq)]
struct Pair<T> {
    x: T,
    y: T,
}

#[differentiate]
impl<T> Mul<f64> for Pair<T>
where
    T: Mul<f64, Output = T>,
{
    type Output = Self;

    fn mul(self, by: f64) -> Self {
        Self { x: self.x * by, y: self.y * by }
    }
}

#[differentiate]
impl<T: Add<Output = T>> Add for Pair<T> {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { x: self.x + other.x, y: self.y + other.y }
    }
}

#[differentiate]
impl<T: AddAssign> AddAssign for Pair<T> {
    fn add_assign(&mut self, other: Self) {
        self.x += other.x;
        self.y += other.y;
    }
}

#[differentiate]
impl<T: Div<f64, Output = T>> Div<f64> for Pair<T> {
    type Output = Self;

    fn div(self, by: f64) -> Self {
        Self { x: self.x / by, y: self.y / by }
    }
}

#[differentiate]
impl<T: DivAssign<f64>> DivAssign<f64> for Pair<T> {
    fn div_assign(&mut self, by: f64) {
        self.x /= by;
        self.y /= by;
    }
}

#[differentiate]
impl<T: Copy + Mul<f64, Output = T> + Add<f64, Output = T>> Pair<T> {
    fn shifted(&self, by: f64) -> T {
        self.x * by + by
    }
}

#[differentiate]
fn scaled(x: f64, by: f64) -> f64 {
    let mut pair = Pair { x, y: x * x } * by + Pair { x: by, y: 1.0 };
    pair /= x;
    pair.x * pair.y + pair.shifted(by)
}

#[test]
fn what_is_scaled_by_floats_is_a_float() {
    check!([[1.3, 0.7], [-0.4, 1.9]], |v| scaled(v[0], v[1]));
}

/// The difference of two is of a third type.
#[differentiate]
fn apart<T, D>(a: T, b: T) -> D
where
    T: Copy + Sub<T, Output = D>,
    D: Copy + Mul<D, Output = D>,
{
    (a - b) * (a - b)
}

#[differentiate]
fn distance(x: f64, y: f64) -> f64 {
    apart(x * y, y)
}

#[test]
fn results_of_operators_are_related() {
    check!([[1.3, 0.7], [-0.4, 1.9]], |v| distance(v[0], v[1]));
}

/// A function that asks for operators, of numbers and of own types.
#[differentiate]
fn blended<T>(a: T, b: T, at: f64) -> T
where
    T: Add<T, Output = T> + Mul<f64, Output = T>,
{
    a * (1.0 - at) + b * at
}

#[differentiate]
fn mean<T: Copy + AddAssign + Div<f64, Output = T>>(values: &[T]) -> T {
    let mut sum = values[0];
    for &value in &values[1..] {
        sum += value;
    }
    sum / values.len() as f64
}

#[differentiate]
fn blends(x: f64, at: f64) -> f64 {
    let pairs = blended(Pair { x, y: 2.0 }, Pair { x: 1.0, y: x * x }, at);
    pairs.x * pairs.y + blended(x, at * at, at) + mean(&[x, at, x * at])
}

/// The results of such calls are structs as well.
#[differentiate]
fn blends_of_blends(x: f64, at: f64) -> f64 {
    let ends = [Pair { x, y: 2.0 }, Pair { x: 1.0, y: x * x }, Pair { x: at, y: x }];
    let inner = blended(blended(ends[0], ends[1], at), blended(ends[1], ends[2], at), at);
    let (left, right) = (blended(ends[0], inner, at), mean(&ends));
    let outer = blended(left, right, at * at);
    outer.x * outer.y + blended(blended(x, at, at), inner.x, x)
}

#[test]
fn operators_alone_may_be_those_of_own_types() {
    check!([[1.3, 0.3], [-0.4, 0.9]], |v| blends_of_blends(v[0], v[1]));
    check!([[1.3, 0.3], [-0.4, 0.9]], |v| blends(v[0], v[1]));
}
