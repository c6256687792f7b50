//! Methods that are called by the name of their trait, and operators by the name of their method.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use crate::support::{Dual, EXACT, assert_all_close, gradient_by_duals};
use autodiff::{Differentiable, Real, differentiate};
use std::ops::{Add, AddAssign, Div, Mul, MulAssign, Neg, Sub};

const POINTS: [[f64; 2]; 3] = [[0.7, -1.3], [-0.6, 1.9], [1.1, 1.2]];

trait Shape {
    fn area(&self) -> f64;
    fn scaled(&self, by: f64) -> f64;
    fn grow(&mut self, by: f64);
}

#[derive(Clone, Differentiable)]
struct Square {
    side: f64,
}

#[differentiate]
impl Shape for Square {
    fn area(&self) -> f64 {
        self.side * self.side
    }

    fn scaled(&self, by: f64) -> f64 {
        self.side * by
    }

    fn grow(&mut self, by: f64) {
        self.side *= by;
    }
}

#[derive(Clone, Differentiable)]
struct Circle {
    radius: f64,
}

#[differentiate]
impl Shape for Circle {
    fn area(&self) -> f64 {
        3.0 * self.radius * self.radius
    }

    fn scaled(&self, by: f64) -> f64 {
        2.0 * self.radius * by
    }

    fn grow(&mut self, by: f64) {
        self.radius += by;
    }
}

fn half(square: &Square) -> f64 {
    Shape::area(square) / 2.0
}

#[differentiate]
fn by_trait(x: f64, y: f64) -> f64 {
    let (mut square, circle) = (Square { side: x }, Circle { radius: x.sin() });
    let mut total = Shape::area(&circle) * Shape::area(&square);
    for i in 0..3 {
        Shape::grow(&mut square, y);
        if i != 1 {
            total += Shape::scaled(&square, i as f64 * y) * half(&square);
        }
    }
    let both = |by: f64| Shape::scaled(&circle, by) + Shape::scaled(&square, by);
    total + both(x * y)
}

#[differentiate]
fn by_traits_of_std(x: f64, y: f64) -> f64 {
    let values = vec![x, x * y];
    let mut total = Iterator::sum::<f64>(values.iter().map(|v| v * v));
    for v in IntoIterator::into_iter(Clone::clone(&values)) {
        total += v * y;
    }
    for v in Iterator::rev(values.iter()) {
        total = total * 0.5 + v;
    }
    AddAssign::add_assign(&mut total, x * x);
    MulAssign::mul_assign(&mut total, y);
    total + Iterator::map([x, 2.0].iter(), |v| v * x).fold(0.0, |a, b| a * x + b)
}

#[derive(Clone, Copy, Differentiable)]
struct Pair {
    a: f64,
    b: f64,
}

#[differentiate]
impl Add for Pair {
    type Output = Pair;
    fn add(self, other: Pair) -> Pair {
        Pair { a: self.a + other.a, b: self.b * other.b }
    }
}

#[differentiate]
impl Mul<f64> for Pair {
    type Output = Pair;
    fn mul(self, by: f64) -> Pair {
        Pair { a: self.a * by, b: self.b * by }
    }
}

#[differentiate]
impl Mul<Pair> for f64 {
    type Output = Pair;
    fn mul(self, other: Pair) -> Pair {
        other * self
    }
}

#[differentiate]
impl Neg for Pair {
    type Output = Self;
    fn neg(self) -> Pair {
        Pair { a: -self.a, b: self.b.sin() }
    }
}

#[differentiate]
impl AddAssign for Pair {
    fn add_assign(&mut self, other: Pair) {
        self.a += 2.0 * other.a;
        self.b -= other.b;
    }
}

#[derive(Clone, Differentiable)]
struct Big {
    all: Vec<f64>,
}

#[differentiate]
impl Mul<&Big> for &Big {
    type Output = Big;
    fn mul(self, other: &Big) -> Big {
        Big { all: self.all.iter().zip(&other.all).map(|(a, b)| a * b).collect() }
    }
}

#[derive(Clone, Differentiable)]
struct Body {
    position: Pair,
    velocity: Pair,
}

#[differentiate]
impl Body {
    fn after(&self, time: f64) -> Pair {
        self.position.add(self.velocity.mul(time))
    }
}

fn of_references(v: &Pair, w: &Pair) -> f64 {
    v.add(*w).a + (*v).mul(w.a).b
}

#[differentiate]
fn of_own_types(x: f64, y: f64) -> f64 {
    let v = Pair { a: x, b: y };
    let mut w = v.add(v.mul(x)).neg();
    for _ in 0..2 {
        w.add_assign(Pair { a: x * y, b: x });
    }
    let body = Body { position: v, velocity: w };
    let after: Pair = body.after(y);
    let big = Big { all: vec![x, y] };
    let product = big.mul(&big);
    w.a * w.b + x.mul(v).b + of_references(&v, &w) + after.add(after).b + product.mul(&big).all[1]
}

#[differentiate]
fn of_numbers(x: f64, y: f64) -> f64 {
    let product = x.mul(y);
    let mut total = product.add(x.sin().mul(y)).sub(2.0).neg();
    total.add_assign(product.div(3.0));
    if total.add(1.0) > 0.5 {
        total.mul_assign(x);
    }
    let all = [x, total];
    all[0].add(all.iter().map(|v| v.mul(&y)).sum::<f64>())
}

fn twin(v: &[Dual]) -> Dual {
    let (x, y) = (v[0], v[1]);
    let product = x * y;
    let mut total = Dual::constant(0.0) - (product + x.sin() * y - Dual::constant(2.0));
    total = total + product / Dual::constant(3.0);
    if total.value + 1.0 > 0.5 {
        total = total * x;
    }
    x + x * y + total * y
}

#[differentiate]
fn of_generic_numbers<T: Real>(x: T) -> T {
    x.add(x).mul(x)
}

/// A type with methods of its own under these names, and an operator beside one of them.
#[derive(Clone, Copy, Differentiable)]
struct Odd {
    a: f64,
}

#[differentiate]
impl Odd {
    fn div(self, by: f64) -> Odd {
        Odd { a: self.a * by * by }
    }
}

#[differentiate]
impl Div<f64> for Odd {
    type Output = Odd;
    fn div(self, by: f64) -> Odd {
        Odd { a: self.a / by }
    }
}

#[differentiate]
fn of_methods_of_these_names(x: f64, y: f64) -> f64 {
    let odd = Odd { a: x };
    odd.div(y).a + (odd / y).a * y.div(x)
}

#[test]
fn methods_are_called_by_their_traits() {
    check!(POINTS, |v| by_trait(v[0], v[1]));
    check!(POINTS, |v| by_traits_of_std(v[0], v[1]));
}

#[test]
fn operators_are_called_by_their_methods() {
    check!(POINTS, |v| of_own_types(v[0], v[1]));
    check!(POINTS, |v| of_numbers(v[0], v[1]));
    check!(POINTS, |v| of_methods_of_these_names(v[0], v[1]));
    assert_eq!((of_generic_numbers::grad(3.0), of_generic_numbers::grad(3.0_f32)), (12.0, 12.0));
    for point in &POINTS {
        let gradient: [f64; 2] = of_numbers::grad(point[0], point[1]).into();
        assert_all_close(&gradient, &gradient_by_duals(twin, point), EXACT);
    }
}
