//! Operators of own types with integers: what an operand is does not follow from the other one.

use autodiff::{Differentiable, differentiate};
use std::ops::{Add, AddAssign, Div, Mul, MulAssign, Rem, Sub};

#[derive(Clone, Copy, Debug, Differentiable)]
struct Length {
    x: f64,
}

#[differentiate]
impl Mul<usize> for Length {
    type Output = Length;
    fn mul(self, n: usize) -> Length {
        Length { x: self.x * n as f64 }
    }
}

#[differentiate]
impl Mul<i32> for &Length {
    type Output = f64;
    fn mul(self, n: i32) -> f64 {
        self.x * f64::from(n)
    }
}

#[differentiate]
impl Mul<Length> for usize {
    type Output = Length;
    fn mul(self, length: Length) -> Length {
        Length { x: self as f64 * length.x }
    }
}

#[differentiate]
impl Add<u32> for Length {
    type Output = Length;
    fn add(self, n: u32) -> Length {
        Length { x: self.x * self.x + f64::from(n) }
    }
}

#[differentiate]
impl Sub<i64> for Length {
    type Output = f64;
    fn sub(self, n: i64) -> f64 {
        self.x * self.x - n as f64
    }
}

#[differentiate]
impl Div<i32> for Length {
    type Output = Length;
    fn div(self, n: i32) -> Length {
        Length { x: self.x / f64::from(n) }
    }
}

#[differentiate]
impl Rem<i32> for Length {
    type Output = Length;
    fn rem(self, n: i32) -> Length {
        Length { x: self.x * self.x % f64::from(n) }
    }
}

#[differentiate]
impl MulAssign<usize> for Length {
    fn mul_assign(&mut self, n: usize) {
        self.x *= n as f64;
    }
}

#[differentiate]
impl AddAssign<usize> for Length {
    fn add_assign(&mut self, n: usize) {
        self.x += self.x * n as f64;
    }
}

fn squared(x: f64) -> Length {
    Length { x: x * x }
}

#[derive(Clone, Copy, Differentiable)]
struct Counted {
    length: Length,
    n: usize,
}

#[derive(Clone, Copy, Differentiable)]
enum Edge {
    Straight(Length),
    Missing,
}

#[differentiate]
fn of_locals(x: f64, y: f64) -> f64 {
    let length = Length { x };
    let n = 3_usize;
    let sums = (length + 1_u32).x + (length - 1) + (length / 2).x + (length % 7).x;
    (length * n).x * y + (n * length).x + sums
}

#[differentiate]
fn of_results(x: f64, y: f64) -> f64 {
    let mut a = squared(x);
    a *= 2;
    a += 3;
    let b = squared(y) * 2_usize;
    a.x * b.x + (squared(x) * 3_usize).x + &a * 2
}

#[differentiate]
fn of_elements(x: f64, y: f64) -> f64 {
    let lengths = vec![Length { x }, squared(y)];
    let mut sum = 0.0;
    for (i, length) in lengths.iter().enumerate() {
        sum += (*length * i).x + (i * *length).x + length * 5;
    }
    sum + lengths.iter().map(|length| (*length * 2_usize).x).sum::<f64>() + (lengths[0] * lengths.len()).x
}

#[differentiate]
fn of_parts(x: f64, y: f64) -> f64 {
    let counted = Counted { length: Length { x: x * y }, n: 4 };
    let edge = if x > 0.0 { Edge::Straight(Length { x: y }) } else { Edge::Missing };
    let found = match edge {
        Edge::Straight(length) => (length * 3_usize).x * (length - 2),
        Edge::Missing => 0.0,
    };
    (counted.length * counted.n).x + found * (counted.n * counted.length).x
}

#[differentiate]
fn of_closures(x: f64, y: f64) -> f64 {
    let scaled = |length: Length, n: usize| length * n;
    let tripled = |length| scaled(length, 3);
    let other = (y < 9.0).then(|| squared(y));
    let last = other.unwrap() / 2 - 1;
    scaled(Length { x }, 2).x * tripled(squared(y)).x + other.map(|length| length * 4_usize).unwrap().x + last
}

#[test]
fn operators_with_integers_carry_derivatives() {
    let points = [[1.3, 0.7], [-0.4, 1.9]];
    check!(points, |v| of_locals(v[0], v[1]));
    check!(points, |v| of_results(v[0], v[1]));
    check!(points, |v| of_elements(v[0], v[1]));
    check!(points, |v| of_parts(v[0], v[1]));
    check!(points, |v| of_closures(v[0], v[1]));
}

const FEWEST: usize = 3;
const MOST: usize = 20;

#[differentiate]
fn clamped(n: usize) -> usize {
    n.saturating_mul(8).clamp(FEWEST, MOST)
}

#[differentiate]
fn methods_of_integers(x: &[f64], n: usize) -> f64 {
    let k = n.saturating_sub(1).min(x.len() - 1);
    let m = n.wrapping_add(2).max(1).next_power_of_two().clamp(1, 4);
    let by = n.abs_diff(5).max(2).ilog2().min(3);
    x[k] * m as f64 + x.iter().take(clamped(n)).sum::<f64>() * by as f64 * x[0]
}

#[test]
fn methods_of_integers_are_no_methods_of_numbers() {
    check!([[0.7, 0.4], [1.3, -0.6]], |v| methods_of_integers(v, 1));
}
