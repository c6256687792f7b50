//! Operators of own types: of values, of references, and with literals.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::{Differentiable, differentiate};
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub};

const FOUR: [[f64; 4]; 2] = [[0.7, -1.3, 0.5, 1.2], [1.1, 0.4, -0.6, 0.9]];

#[derive(Clone, Copy, Debug, Differentiable)]
struct Pair {
    x: f64,
    y: f64,
}

#[differentiate]
impl Add<&Pair> for &Pair {
    type Output = Pair;
    fn add(self, other: &Pair) -> Pair {
        Pair { x: self.x + other.x * other.x, y: self.y + other.y }
    }
}

#[differentiate]
impl Mul<f64> for &Pair {
    type Output = Pair;
    fn mul(self, by: f64) -> Pair {
        Pair { x: self.x * by, y: self.y * by }
    }
}

#[differentiate]
impl Sub<&Pair> for Pair {
    type Output = Pair;
    fn sub(self, other: &Pair) -> Pair {
        Pair { x: self.x - other.x, y: self.y - other.y }
    }
}

#[differentiate]
impl Sub<Pair> for Pair {
    type Output = Pair;
    fn sub(self, other: Pair) -> Pair {
        Pair { x: self.x - 2.0 * other.x, y: self.y - other.y }
    }
}

#[differentiate]
impl Neg for &Pair {
    type Output = Pair;
    fn neg(self) -> Pair {
        Pair { x: -self.x, y: -self.y }
    }
}

#[differentiate]
impl Mul<&Pair> for f64 {
    type Output = Pair;
    fn mul(self, by: &Pair) -> Pair {
        Pair { x: self * by.x, y: self * by.y }
    }
}

#[differentiate]
impl AddAssign<&Pair> for Pair {
    fn add_assign(&mut self, by: &Pair) {
        self.x += by.x;
        self.y *= by.y
    }
}

#[differentiate]
impl AddAssign<Pair> for Pair {
    fn add_assign(&mut self, by: Pair) {
        self.x += by.x * 3.0;
        self.y *= by.y
    }
}

#[differentiate]
fn by_reference(xs: &[f64]) -> f64 {
    let p = Pair { x: xs[0], y: xs[1] };
    let q = Pair { x: xs[2], y: xs[3] };
    let r = &(&p + &q) * xs[0];
    let s = r - &p;
    let t = s - q;
    t.x * t.y
}

#[derive(Clone, Debug, Differentiable)]
struct V {
    d: Vec<f64>,
}

#[differentiate]
impl<'a> Add<&'a V> for &'a V {
    type Output = V;
    fn add(self, o: &'a V) -> V {
        V { d: self.d.iter().zip(&o.d).map(|(a, b)| a + b).collect() }
    }
}

#[differentiate]
impl<'a, 'b> Mul<&'b V> for &'a V {
    type Output = f64;
    fn mul(self, o: &'b V) -> f64 {
        self.d.iter().zip(&o.d).map(|(a, b)| a * b).sum()
    }
}

#[differentiate]
impl Mul<f64> for &V {
    type Output = V;
    fn mul(self, o: f64) -> V {
        V { d: self.d.iter().map(|a| a * o).collect() }
    }
}

#[differentiate]
impl Mul<f64> for V {
    type Output = V;
    fn mul(self, o: f64) -> V {
        &self * o
    }
}

#[differentiate]
impl Neg for &V {
    type Output = V;
    fn neg(self) -> V {
        self * -1.0
    }
}

#[differentiate]
impl Mul<&V> for f64 {
    type Output = V;
    fn mul(self, o: &V) -> V {
        o * self
    }
}

#[differentiate]
impl Mul<V> for f64 {
    type Output = V;
    fn mul(self, o: V) -> V {
        &o * self
    }
}

#[differentiate]
impl Add for V {
    type Output = V;
    fn add(self, o: Self) -> Self::Output {
        &self + &o
    }
}

#[differentiate]
impl Sub for &V {
    type Output = V;
    fn sub(self, o: Self) -> V {
        self + &-o
    }
}

#[differentiate]
impl AddAssign<&V> for V {
    fn add_assign(&mut self, o: &V) {
        for i in 0..self.d.len() {
            self.d[i] += o.d[i];
        }
    }
}

#[differentiate]
fn vectors(xs: &[f64]) -> f64 {
    let a = V { d: xs.to_vec() };
    let b = V { d: vec![xs[1], xs[0], xs[2] * xs[3], 1.0] };
    let c = &a + &b;
    let d = 2.0 * &c;
    let e = &d * xs[2];
    let n = -&e;
    &(3.0 * n) * &a + &(&c + &c) * &(&c - &a)
}

#[differentiate]
fn looped(xs: &[f64]) -> f64 {
    let a = V { d: xs.to_vec() };
    let mut s = V { d: vec![0.0; 4] };
    for i in 0..3 {
        let t = &a * xs[i];
        if i % 2 == 0 {
            s += &t;
        } else {
            s = &s + &(&t * 2.0);
        }
    }
    let k = |v: &V, w: &V| v * w;
    let list = vec![a.clone(), s.clone(), &a + &s];
    let mut total = k(&a, &s);
    for v in &list {
        total += v * &a;
        s += v;
        let w = 0.5 * v;
        total += &w * v;
    }
    for v in list.iter() {
        s = s + v * 0.5;
    }
    total += list.iter().map(|v| v * v).sum::<f64>();
    total + &s * &s
}

#[differentiate]
impl V {
    fn norm2(&self) -> f64 {
        self * self
    }
    fn scaled(&self, by: f64) -> V {
        self * by
    }
    fn both(&self, other: &V) -> V {
        other + self
    }
}

#[differentiate]
fn methods(xs: &[f64]) -> f64 {
    let a = V { d: xs.to_vec() };
    let b = a.scaled(xs[1]).both(&a);
    b.norm2() * a.norm2()
}

#[differentiate]
fn assigned(xs: &[f64]) -> f64 {
    let mut p = Pair { x: xs[0], y: xs[1] };
    let q = Pair { x: xs[2], y: xs[3] };
    p += &q;
    p += q;
    p += &q;
    p += q;
    let z = &q;
    p += z;
    p += *z;
    p.x * p.y
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Number {
    re: f64,
    im: f64,
}

#[differentiate]
impl Add<f64> for Number {
    type Output = Number;
    fn add(self, by: f64) -> Number {
        Number { re: self.re + by, im: self.im }
    }
}

#[differentiate]
impl Mul<Number> for f64 {
    type Output = Number;
    fn mul(self, number: Number) -> Number {
        Number { re: self * number.re, im: self * number.im }
    }
}

#[differentiate]
impl Mul<f64> for Number {
    type Output = Number;
    fn mul(self, by: f64) -> Number {
        Number { re: self.re * by, im: self.im * by }
    }
}

#[differentiate]
impl Div for Number {
    type Output = Number;
    fn div(self, o: Number) -> Number {
        let d = o.re * o.re + o.im * o.im;
        Number { re: (self.re * o.re + self.im * o.im) / d, im: (self.im * o.re - self.re * o.im) / d }
    }
}

#[differentiate]
fn shifted(xs: &[f64]) -> f64 {
    let c = Number { re: xs[0], im: xs[1] };
    let d = 2.0 * c + 1.5;
    let e = (c + 1.0) * 3.0 / (d * 2.0 + 1.0);
    d.re * d.im + e.re * e.im
}

#[differentiate]
fn assigned_operations(xs: &[f64]) -> f64 {
    let p = Pair { x: xs[0], y: xs[1] };
    let q = Pair { x: xs[2], y: xs[3] };
    let mut sum = q;
    sum += &(p - &q);
    sum += p - &q;
    sum += &(&p + &sum);
    sum += &p * xs[2];
    sum.x * sum.y
}

#[test]
fn operators_that_assign_take_the_result_of_one_of_references() {
    check!(FOUR, |v| assigned_operations(v));
}

#[test]
fn operators_of_references_are_told_from_those_of_values() {
    check!(FOUR, |v| by_reference(v));
    check!(FOUR, |v| assigned(v));
}

#[test]
fn vectors_are_not_consumed_by_operators_of_references() {
    check!(FOUR, |v| vectors(v));
    check!(FOUR, |v| looped(v));
    check!(FOUR, |v| methods(v));
}

#[test]
fn literals_are_operands() {
    check!(FOUR, |v| shifted(v));
}

#[differentiate]
fn qualified(xs: &[f64]) -> f64 {
    let x = xs[0];
    <f64>::sin(x) * <f64 as Mul>::mul(x, xs[1]) + Mul::mul(xs[2], xs[3])
}

#[derive(Clone, Debug, Differentiable)]
struct Doubled {
    d: Vec<f64>,
}

#[differentiate]
impl<'a> Add<&'a Doubled> for &Doubled {
    type Output = Doubled;
    fn add(self, o: &'a Doubled) -> Doubled {
        Doubled { d: self.d.iter().zip(&o.d).map(|(a, b)| a + b * b).collect() }
    }
}

#[differentiate]
impl Neg for Doubled {
    type Output = Doubled;
    fn neg(self) -> Doubled {
        Doubled { d: self.d.iter().map(|a| -2.0 * a).collect() }
    }
}

#[differentiate]
fn own(xs: &[f64]) -> f64 {
    let v = Doubled { d: xs.to_vec() };
    let w = Add::add(&v, &v);
    let u = <&Doubled as Add<&Doubled>>::add(&v, &w);
    let n = Neg::neg(u);
    n.d[0] * n.d[1]
}

#[test]
fn operators_are_called_by_path() {
    check!(FOUR, |v| qualified(v));
    check!(FOUR, |v| own(v));
}

/// The names that activities would have otherwise.
#[derive(Clone, Differentiable)]
struct A {
    x: f64,
}

#[derive(Clone, Differentiable)]
struct B {
    y: f64,
}

#[differentiate]
impl Mul<B> for A {
    type Output = A;
    fn mul(self, other: B) -> A {
        A { x: self.x * other.y * other.y }
    }
}

#[differentiate]
impl From<A> for B {
    fn from(a: A) -> B {
        B { y: a.x * a.x }
    }
}

#[differentiate]
fn short_names(x: f64, y: f64) -> f64 {
    let b: B = (A { x } * B { y }).into();
    b.y
}

#[test]
fn types_may_have_any_name() {
    check!([[0.7, -1.3], [1.1, 0.4]], |v| short_names(v[0], v[1]));
}

#[derive(Clone, Debug, Differentiable)]
struct Column {
    values: Vec<f64>,
}

#[differentiate]
impl Add for Column {
    type Output = Column;

    fn add(self, other: Column) -> Column {
        if self.values.len() != other.values.len() {
            panic!("no sum of {self:?} and {other:?}");
        }
        let sums = self.values.iter().zip(&other.values).map(|(a, b)| a + b);
        Column { values: sums.collect() }
    }
}

#[differentiate]
fn of_columns(v: [f64; 4]) -> f64 {
    let sum = Column { values: vec![v[0], v[1]] } + Column { values: vec![v[2], v[3] * v[0]] };
    sum.values[0] * sum.values[1]
}

#[test]
fn operators_may_write_of_their_receiver() {
    check!(FOUR, |v| of_columns([v[0], v[1], v[2], v[3]]));
}

/// Operators of a type parameter by their names, and the same of another crate's trait.
#[differentiate]
fn named_operators<T: num_traits::Float>(v: &[T]) -> T {
    let sum = v.windows(2).map(|pair| pair[0] * pair[1]).fold(T::zero(), T::add);
    let product = v.iter().copied().reduce(T::mul).unwrap_or(T::one());
    T::sub(sum, T::neg(product))
}

#[differentiate]
fn fused<T: Copy + num_traits::MulAdd<T, Output = T>>(a: T, b: T, c: T) -> T {
    num_traits::MulAdd::mul_add(a, b, c)
}

#[differentiate]
fn of_named_operators(v: &[f64]) -> f64 {
    named_operators(v) * fused(v[0], v[1], v[2])
}

#[test]
fn operators_of_parameters_by_name() {
    check!([[0.7, 1.2, -0.4], [1.1, 0.3, 0.9]], |v| of_named_operators(v));
}
