//! Functions and types over a trait of numbers of the crate's own, which it implements for `f64` and `f32`.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

mod functions;
mod samples;

use crate::support::{DIFFERENCES, assert_all_close, gradient_by_differences};
use autodiff::{Differentiable, differentiate};
use samples::{self as other_name, Sample};
use std::ops::{Add, Div, Mul};

const SIGNAL: [f64; 5] = [0.3, -1.2, 2.0, 1.4, 0.05];

#[derive(Clone, Differentiable)]
struct Filter<T> {
    alpha: T,
    beta: T,
    previous: T,
}

#[differentiate]
impl<T: Sample> Filter<T> {
    fn new(cutoff: T, rate: T) -> Self {
        let omega = T::lit(2.0) * T::PI * cutoff / rate;
        Filter { alpha: omega / (T::ONE + omega), beta: T::ONE / (T::ONE + omega), previous: T::ZERO }
    }

    fn run(&mut self, input: T) -> T {
        self.previous = self.alpha * input + self.beta * self.previous;
        self.previous
    }

    fn run_all(&mut self, signal: &mut [T]) {
        for x in signal.iter_mut() {
            *x = self.run(*x);
        }
    }

    fn silence() -> T {
        T::ZERO
    }

    fn gated(&self, x: T) -> T {
        if x.is_quiet() {
            Self::silence()
        } else if x > T::ONE {
            x * self.alpha
        } else {
            -x
        }
    }
}

#[differentiate]
fn filtered(signal: &[f64], cutoff: f64) -> f64 {
    let mut filter = Filter::new(cutoff, 10.0);
    let mut total = 0.0;
    for x in signal {
        let y = filter.run(*x);
        total += y * y * filter.gated(y);
    }
    total
}

#[differentiate]
fn filtered_in_place(signal: &[f32], cutoff: f32) -> f32 {
    let mut filter = Filter::<f32>::new(cutoff, 10.0);
    let mut output = signal.to_vec();
    filter.run_all(&mut output);
    output.iter().sum()
}

#[test]
fn methods_of_a_type_over_an_own_number_have_derivatives() {
    let all = |z: &[f64]| filtered(&z[..5], z[5]);
    let point = [&SIGNAL[..], &[1.3]].concat();
    assert_all_close(&filtered::grad(&SIGNAL, 1.3), &gradient_by_differences(all, &point), DIFFERENCES);
    let (d_signal, _) = filtered_in_place::grad(&[1.0, 2.0], 1.5);
    let omega = 2.0 * std::f32::consts::PI * 1.5 / 10.0;
    let (alpha, beta) = (omega / (1.0 + omega), 1.0 / (1.0 + omega));
    assert!((d_signal[1] - alpha).abs() < 1e-6 && (d_signal[0] - alpha * (1.0 + beta)).abs() < 1e-6);
    let mut filter = Filter { alpha: 0.5, beta: 0.25, previous: 2.0 };
    let (d_filter, d_input) = filter.run_grad(3.0);
    assert_eq!((d_filter.alpha, d_filter.beta, d_filter.previous, d_input), (3.0, 2.0, 0.25, 0.5));
}

#[derive(Clone, Differentiable)]
struct Gain<T> {
    factor: T,
}

impl<T: Sample> Gain<T> {
    #[differentiate]
    fn applied(&self, x: T) -> T {
        self.factor * x * x * T::lit(2.0)
    }
}

#[test]
fn a_single_method_of_such_a_type_has_derivatives() {
    let gain = Gain { factor: 1.0_f32 };
    let (d_gain, d_x) = gain.applied_grad(3.0);
    assert_eq!((d_gain.factor, d_x), (18.0, 12.0));
}

#[allow(unused_qualifications, reason = "the path is what is tested")]
#[differentiate]
fn mean_square<T: other_name::Sample>(values: &[T]) -> T {
    let mut total = T::ZERO;
    for x in values {
        total = total + *x * *x;
    }
    total / T::from_usize(values.len())
}

#[differentiate]
fn shifted<T>(x: T, by: impl Sample) -> T
where
    T: Sample,
{
    let x = if by.is_quiet() { x } else { x + x };
    x * x + T::default()
}

fn tripled<T: Sample>(x: T) -> T {
    x * x * T::lit(3.0)
}

#[differentiate]
fn through_all(x: f64) -> f64 {
    tripled(x) + mean_square(&[x, 2.0 * x]) + shifted(x, 0.0)
}

#[differentiate]
fn through_another_module<T: Sample>(x: T) -> T {
    samples::cube(x) + tripled(x)
}

#[test]
fn functions_over_an_own_number_have_derivatives_at_both_precisions() {
    assert_eq!(mean_square::grad(&[1.0, 2.0]), [1.0, 2.0]);
    assert_eq!(mean_square::grad(&[1.0_f32, 2.0]), [1.0, 2.0]);
    assert_eq!(shifted::grad(1.0, 1.0_f32), (8.0, 0.0));
    assert_eq!(through_all::grad(1.0), 6.0 + 5.0 + 2.0);
    assert_eq!(through_another_module::grad(1.0_f32), 9.0);
    assert_eq!(samples::cube::grad(2.0), 12.0);
}

fn applied<T: Sample>(function: impl Fn(T) -> T, values: &[T]) -> T {
    let first: T = function(values[0]);
    first + values[1]
}

#[differentiate]
fn applied_here(x: f64, y: f64) -> f64 {
    let values = [x, y];
    applied(|z| z * y, &values)
}

#[test]
fn a_function_that_takes_functions_of_numbers_is_differentiated_where_their_type_is_seen() {
    assert_eq!(applied_here::grad(2.0, 3.0), (3.0, 3.0));
}

/// Numbers and vectors: a function over it is lowered where it is called, as one over any trait.
trait Field: Copy + Add<Output = Self> + Mul<Output = Self> {
    fn size(self) -> f64;
}

#[derive(Clone, Copy, Differentiable)]
struct Complex {
    re: f64,
    im: f64,
}

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

#[differentiate]
impl Field for Complex {
    fn size(self) -> f64 {
        self.re * self.re + self.im * self.im
    }
}

#[differentiate]
fn size_of_square<F: Field>(z: F) -> f64 {
    (z * z).size()
}

#[differentiate]
fn of_complex(re: f64, im: f64) -> f64 {
    size_of_square(Complex { re, im })
}

#[test]
fn a_trait_that_own_types_with_a_derivative_have_is_none_of_numbers() {
    let expected = gradient_by_differences(|z| of_complex(z[0], z[1]), &[0.7, -0.4]);
    assert_all_close(&of_complex::grad(0.7, -0.4), &expected, DIFFERENCES);
}

/// A number that carries a derivative along: it has no derivative by this crate.
#[derive(Clone, Copy)]
struct Dual(f64, f64);

trait Scalable: Copy + Mul<Output = Self> + Div<Output = Self> {
    fn one() -> Self;
}

impl Mul for Dual {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        Self(self.0 * other.0, self.0 * other.1 + self.1 * other.0)
    }
}

impl Div for Dual {
    type Output = Self;
    fn div(self, other: Self) -> Self {
        Self(self.0 / other.0, (self.1 - self.0 / other.0 * other.1) / other.0)
    }
}

impl Scalable for Dual {
    fn one() -> Self {
        Self(1.0, 0.0)
    }
}

impl Scalable for f64 {
    fn one() -> Self {
        1.0
    }
}

#[differentiate]
fn inverse_square<S: Scalable>(x: S) -> S {
    S::one() / (x * x)
}

#[test]
fn forward_and_reverse_mode_of_one_function_agree() {
    let Dual(value, derivative) = inverse_square(Dual(2.0, 1.0));
    assert_eq!(inverse_square::value_and_grad(2.0), (value, derivative));
}

/// Numbers without `signum`, of which the derivative of `abs` is made.
trait Magnitude: Copy + std::ops::Sub<Output = Self> + Mul<Output = Self> {
    fn abs(self) -> Self;
    fn distance(&self, other: &Self) -> Self;
}

impl Magnitude for f64 {
    fn abs(self) -> Self {
        f64::abs(self)
    }
    fn distance(&self, other: &Self) -> Self {
        f64::abs(*self - *other)
    }
}

impl Magnitude for f32 {
    fn abs(self) -> Self {
        f32::abs(self)
    }
    fn distance(&self, other: &Self) -> Self {
        f32::abs(*self - *other)
    }
}

#[differentiate]
fn separation<S: Magnitude>(x: S, y: S) -> S {
    (x - y).abs() * x * x.distance(&y)
}

#[differentiate]
fn separation_of(x: f64, y: f64) -> f64 {
    separation(x, y) * y
}

#[test]
fn partials_need_no_methods_of_the_trait() {
    check!([[2.0, 3.0], [0.7, -0.4]], |v| separation_of(v[0], v[1]));
    assert_eq!(separation::grad(2.0, 3.0), (1.0 - 4.0, 4.0));
}

/// A function that a trait below has as well, and that takes its receiver by value.
trait Quantity: num_traits::Float {
    fn to_f64(self) -> f64;
}

#[differentiate]
impl Quantity for f64 {
    fn to_f64(self) -> f64 {
        self
    }
}

#[differentiate]
fn sector<S: Quantity>(x: S, y: S) -> S {
    let number = (x / y).floor().to_f64() as usize % 6;
    if number == 3 { x * y } else { x + y * x }
}

#[differentiate]
fn swung<S: Quantity>(x: S) -> f64 {
    x.to_f64().sin()
}

#[differentiate]
fn of_quantities(x: f64, y: f64) -> f64 {
    sector(x, y) * swung(x)
}

#[test]
fn functions_that_hide_those_of_other_traits() {
    check!([[2.0, 3.0], [3.5, 1.1]], |v| of_quantities(v[0], v[1]));
}
