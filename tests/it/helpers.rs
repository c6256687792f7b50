//! Helpers without the attribute, in the module of the function that calls them.

use crate::support::dual::{Dual, gradient_by_duals};
use crate::support::{EXACT, assert_all_close};
use autodiff::{Differentiable, differentiate};
use num_traits::Float;

const SCALE: f64 = 1.5;

fn square(x: f64) -> f64 {
    x * x
}

/// Calls another helper.
fn length(x: f64, y: f64) -> f64 {
    (square(x) + square(y)).sqrt() * SCALE
}

fn bucket(x: f64) -> usize {
    if x > 1.0 { 1 } else { 0 }
}

fn halve(values: &mut [f64], from: usize) {
    for value in &mut values[from..] {
        *value *= 0.5;
    }
}

fn mean<T: Float>(values: &[T]) -> T {
    values.iter().fold(T::zero(), |sum, value| sum + *value) / T::from(values.len()).unwrap()
}

fn root(x: f64) -> Option<f64> {
    if x < 0.0 { None } else { Some(x.sqrt()) }
}

fn factorial_like(x: f64, n: u32) -> f64 {
    if n == 0 { 1.0 } else { x * factorial_like(x - 0.1, n - 1) }
}

fn even(x: f64, n: u32) -> f64 {
    if n == 0 { x } else { odd(x * 1.1, n - 1) }
}

fn odd(x: f64, n: u32) -> f64 {
    if n == 0 { x.sin() } else { even(x + 0.2, n - 1) }
}

fn there(x: f64, n: u32) -> f64 {
    if n == 0 { x } else { and_back(x.cos(), n - 1) * x }
}

#[differentiate]
fn and_back(x: f64, n: u32) -> f64 {
    if n == 0 { x } else { there(x * 0.9, n - 1) + x }
}

#[differentiate]
fn annotated(x: f64) -> f64 {
    length(x, 2.0)
}

#[differentiate]
fn of_all_kinds(x: f64, y: f64) -> f64 {
    let weights = [2.0, 3.0];
    let mut values = [x, y, x * y];
    halve(&mut values, bucket(y));
    length(x, y) * weights[bucket(x)] + mean(&values) + values.iter().copied().map(square).sum::<f64>()
}

#[differentiate]
fn with_a_missing_value(x: f64, y: f64) -> Option<f64> {
    Some(root(x * y + 3.0)? * factorial_like(x, 3))
}

#[differentiate]
fn of_each_other(x: f64, y: f64) -> f64 {
    even(x, 5) * odd(y, 2) + annotated(x)
}

#[differentiate]
fn with_inner_functions(x: f64, y: f64) -> f64 {
    fn outer(x: f64) -> f64 {
        inner(x) + length(x, 0.5)
    }
    fn inner(x: f64) -> f64 {
        x.exp() * square(x)
    }
    outer(x) * y
}

#[differentiate]
fn shadowing(x: f64, y: f64) -> f64 {
    fn square(x: f64) -> f64 {
        x * x * x
    }
    let length = square(x);
    square(y) * length
}

#[derive(Clone, Copy, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

fn between(a: &Point, b: &Point, t: f64) -> Point {
    Point { x: a.x + (b.x - a.x) * square(t), y: a.y + (b.y - a.y) * t }
}

#[differentiate]
impl Point {
    fn towards(&self, other: &Point, t: f64) -> f64 {
        let at = between(self, other, t);
        length(at.x, at.y)
    }
}

#[differentiate]
impl std::ops::Mul for Point {
    type Output = f64;

    fn mul(self, other: Point) -> f64 {
        length(self.x, other.x) + square(self.y * other.y)
    }
}

#[differentiate]
fn on_structs(x: f64, y: f64) -> f64 {
    let (a, b) = (Point { x, y }, Point { x: y, y: 2.0 });
    a.towards(&b, 0.3) + a * b
}

/// Cannot be differentiated, and need not be: `hashed` of [`with_a_name_of_a_function`] is a variable.
fn hashed(x: f64) -> f64 {
    f64::from_bits(x.to_bits() ^ 1)
}

fn with_a_name_of_a_function(x: f64) -> f64 {
    let hashed = x * 2.0;
    hashed * hashed
}

#[differentiate]
fn with_names_of_functions(x: f64, y: f64) -> f64 {
    let shifted = if hashed(3.0) > 0.0 { with_a_name_of_a_function(x) } else { 0.0 };
    shifted * y
}

#[differentiate]
fn with_an_import(x: f64, y: f64) -> f64 {
    use elsewhere::{apply, square};
    square(x) * y + apply(y)
}

fn apply(f: impl Fn(f64) -> f64) -> f64 {
    f(0.0)
}

mod elsewhere {
    use autodiff::differentiate;

    #[differentiate]
    pub(super) fn square(x: f64) -> f64 {
        x * x * x * x
    }

    #[differentiate]
    pub(super) fn apply(x: f64) -> f64 {
        x.sin()
    }
}

mod inner {
    use autodiff::differentiate;

    /// Another than that of the module around.
    fn square(x: f64) -> f64 {
        x * x + 1.0
    }

    #[differentiate]
    pub(super) fn of_a_module(x: f64, y: f64) -> f64 {
        square(x) * y
    }
}
use inner::of_a_module;

const TWO: [[f64; 2]; 3] = [[0.7, 1.3], [1.9, 0.4], [0.6, 2.2]];

#[differentiate]
fn counted_on(x: f64, count: &mut usize, scale: &mut f64) -> f64 {
    while *count < 3 {
        *count += 1;
        *scale *= x;
    }
    *scale + x
}

/// Memory without a name, which starts with a literal.
#[differentiate]
fn lends_literals(x: f64) -> f64 {
    counted_on(x, &mut 1, &mut 2.0) * counted_on(x, &mut 2, &mut (x * 0.5))
}

#[test]
fn literals_are_lent_as_mutable() {
    check!([[0.7], [-1.9]], |v| lends_literals(v[0]));
}

#[test]
fn helpers_need_no_attribute() {
    check!(TWO, |v| of_all_kinds(v[0], v[1]));
    check!(TWO, |v| of_each_other(v[0], v[1]));
    check!(TWO, |v| with_inner_functions(v[0], v[1]));
    check!(TWO, |v| on_structs(v[0], v[1]));
    check!([[0.7], [1.9]], |v| and_back(v[0], 4));
}

#[test]
fn names_mean_what_they_mean_to_rustc() {
    check!(TWO, |v| shadowing(v[0], v[1]));
    check!(TWO, |v| with_an_import(v[0], v[1]));
    check!(TWO, |v| with_names_of_functions(v[0], v[1]));
    assert!(apply(|x| x + hashed(1.0)) > 0.0);
    let (x, y): (f64, f64) = (0.7, 1.3);
    assert_all_close(&shadowing::grad(x, y), &[3.0 * x.powi(2) * y.powi(3), 3.0 * x.powi(3) * y.powi(2)], EXACT);
    assert_all_close(&of_a_module::grad(x, y), &[2.0 * x * y, x * x + 1.0], EXACT);
}

#[test]
fn helpers_may_lack_a_value() {
    assert_eq!(with_a_missing_value::grad(4.0, -2.0), None);
    let product = |v: &[Dual]| {
        let shifted = |by: f64| v[0] - Dual::constant(by);
        (v[0] * v[1] + Dual::constant(3.0)).sqrt() * shifted(0.0) * shifted(0.1) * shifted(0.2)
    };
    let gradient = with_a_missing_value::grad(0.7, 1.3).unwrap();
    assert_all_close(&gradient, &gradient_by_duals(product, &[0.7, 1.3]), EXACT);
}
