//! Sums and products of own types: what `Sum` and `Product` say they are.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::{Differentiable, Real, differentiate};
use std::iter::{Product, Sum};
use std::ops::{Add, Mul};

const POINTS: [[f64; 3]; 3] = [[0.7, 0.4, -1.1], [0.3, 1.2, 0.5], [1.1, -0.8, 0.9]];

#[derive(Clone, Copy, Differentiable)]
struct Complex {
    re: f64,
    im: f64,
}

const ZERO: Complex = Complex { re: 0.0, im: 0.0 };

#[differentiate]
impl Add for Complex {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { re: self.re + other.re, im: self.im + other.im }
    }
}

#[differentiate]
impl Mul for Complex {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        Self { re: self.re * other.re - self.im * other.im, im: self.re * other.im + self.im * other.re }
    }
}

impl Sum for Complex {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(ZERO, |a, b| a + b)
    }
}

impl<'a> Sum<&'a Complex> for Complex {
    fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
        iter.copied().sum()
    }
}

/// No product that anybody else would call so: it starts with two, turns with each step, and ends early.
#[differentiate]
impl Product for Complex {
    fn product<I>(mut iter: I) -> Self
    where
        I: Iterator<Item = Self>,
    {
        let mut product = Self { re: 2.0, im: 0.5 };
        let Some(first) = iter.next() else { return product };
        product = product * first;
        for factor in iter {
            if factor.re > 1.0 {
                return product;
            }
            product = Complex { re: product.im, im: product.re } * factor;
        }
        product
    }
}

#[differentiate]
fn of_values(x: f64, y: f64, z: f64) -> f64 {
    let all = vec![Complex { re: x, im: y }, Complex { re: y * z, im: x }, Complex { re: 0.5, im: z }];
    let sum: Complex = all.iter().copied().sum();
    let squares = all.iter().map(|c| *c * *c).sum::<Complex>();
    let none = all.iter().filter(|c| c.re > 1e3).copied().product::<Complex>();
    let product: Complex = all.iter().rev().cloned().product();
    let both = [sum, squares, none, product].into_iter().sum::<Complex>();
    both.re * both.im + product.re
}

#[differentiate]
fn of_references(x: f64, y: f64, z: f64) -> f64 {
    let all = [Complex { re: x, im: y }, Complex { re: y * z, im: x.sin() }, Complex { re: z, im: z }];
    let mut total = 0.0;
    for i in 0..3 {
        let part = all[i..].iter().skip(i % 2).sum::<Complex>();
        total += part.re * part.im * all.iter().sum::<Complex>().re;
    }
    total
}

fn total(all: &[Complex]) -> Complex {
    all.iter().sum()
}

#[differentiate]
fn size(c: Complex) -> f64 {
    c.re.hypot(c.im)
}

/// The type of the sum is that of the result, or of the elements.
#[differentiate]
fn of_types_that_are_seen(x: f64, y: f64, z: f64) -> f64 {
    let all = vec![Complex { re: x, im: y }, Complex { re: y * z, im: x }];
    size(total(&all)) + size(all.iter().sum()) * size(all.iter().copied().product())
}

#[test]
fn sums_and_products_are_those_of_the_type() {
    check!(POINTS, |v| of_values(v[0], v[1], v[2]));
    check!(POINTS, |v| of_references(v[0], v[1], v[2]));
    check!(POINTS, |v| of_types_that_are_seen(v[0], v[1], v[2]));
}

#[derive(Clone, Copy, Differentiable)]
struct Pair<T> {
    a: T,
    b: T,
}

impl<T: Real> Sum for Pair<T> {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        let mut total = Pair { a: T::from_f64(0.0), b: T::from_f64(1.0) };
        for pair in iter {
            total.a += pair.a;
            total.b *= pair.b;
        }
        total
    }
}

#[differentiate]
fn of_pairs<T: Real>(x: T, y: T, z: T) -> T {
    let pairs = [Pair { a: x, b: y }, Pair { a: y * z, b: x }, Pair { a: z, b: z }];
    let sum = pairs.iter().copied().sum::<Pair<T>>();
    let other: Pair<T> = pairs.into_iter().map(|pair| Pair { a: pair.b, b: pair.a }).sum();
    sum.a * sum.b + other.a.sin() * other.b
}

#[test]
fn sums_of_generic_types_know_the_number() {
    check!(POINTS, |v| of_pairs(v[0], v[1], v[2]));
}

mod moments {
    use autodiff::Differentiable;
    use std::iter::Sum;

    #[derive(Clone, Differentiable)]
    pub(super) struct Moment {
        pub(super) weight: f64,
        pub(super) at: f64,
    }

    impl<'a> Sum<&'a Self> for Moment {
        fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
            iter.fold(Moment { weight: 1.0, at: 0.0 }, |sum, moment| {
                let weight = sum.weight + moment.weight;
                Moment { weight, at: (sum.at * sum.weight + moment.at * moment.weight) / weight }
            })
        }
    }
}

#[differentiate]
fn of_another_module(x: f64, y: f64, z: f64) -> f64 {
    let moments = [moments::Moment { weight: x * x, at: y }, moments::Moment { weight: z * z, at: x }];
    let sum: moments::Moment = moments.iter().sum();
    sum.at * sum.weight + moments[1..].iter().sum::<moments::Moment>().weight
}

#[test]
fn sums_of_other_modules_are_lowered_here() {
    check!(POINTS, |v| of_another_module(v[0], v[1], v[2]));
}
