//! Functions over types that only their callers know: by a turbofish, or as numbers with a trait of the user's.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::{Differentiable, differentiate};
use std::ops::{Add, Mul};

const POINTS: [[f64; 2]; 3] = [[0.7, 0.4], [0.3, 1.2], [1.1, 0.8]];

trait Norm {
    const POWER: f64;

    fn eval(xs: &[f64]) -> f64;
}

struct Taxicab;
struct Euclidean;

#[differentiate]
impl Norm for Taxicab {
    const POWER: f64 = 1.0;

    fn eval(xs: &[f64]) -> f64 {
        xs.iter().map(|x| x.abs()).sum()
    }
}

#[differentiate]
impl Norm for Euclidean {
    const POWER: f64 = 2.0;

    fn eval(xs: &[f64]) -> f64 {
        xs.iter().map(|x| x * x).sum::<f64>().sqrt()
    }
}

#[differentiate]
fn cost<N: Norm>(xs: &[f64], k: f64) -> f64 {
    N::eval(xs) * k + N::POWER
}

#[differentiate]
fn costs(x: f64, y: f64) -> f64 {
    cost::<Taxicab>(&[x, -y], y) * cost::<Euclidean>(&[x, y, 2.0], x)
}

#[test]
fn functions_ask_types_that_only_their_callers_name() {
    check!(POINTS, |v| costs(v[0], v[1]));
}

/// A number with a square root that is that of std, and an exponential that is not.
trait Number: Copy + Add<Output = Self> + Mul<Output = Self> {
    fn of(x: f64) -> Self;

    fn zero() -> Self;

    fn sqrt(self) -> Self;

    fn exp(self) -> Self;
}

impl Number for f64 {
    fn of(x: f64) -> Self {
        x
    }

    fn zero() -> Self {
        0.0
    }

    fn sqrt(self) -> Self {
        self.sqrt()
    }

    fn exp(self) -> Self {
        1.0 + self
    }
}

#[differentiate]
fn twice<R: Number>(f: impl Fn(R) -> R, x: R) -> R {
    f(f(x)) * R::of(0.5) + R::sqrt(x) + x.sqrt() * R::zero()
}

#[differentiate]
fn after_exp<R: Number>(f: impl Fn(R) -> R, x: R) -> R {
    f(x.exp())
}

#[derive(Differentiable, Clone, Copy)]
struct Scaled<R> {
    by: R,
}

#[differentiate]
impl<R: Number> Scaled<R> {
    fn root(&self, f: impl Fn(R) -> R, x: R) -> R {
        f(x.sqrt()) * self.by
    }

    fn exponential(&self, x: R) -> R {
        x.exp() * self.by
    }
}

#[differentiate]
fn of_numbers(x: f64, y: f64) -> f64 {
    let scaled = Scaled { by: y };
    twice(|t| t * t * y, x) + twice::<f64>(|t| t * x, y) + scaled.root(|t| t * x, y) * scaled.exponential(x)
}

#[differentiate]
fn of_any_number<R: Number>(x: R, y: R) -> R {
    twice::<R>(|t| t * t * y, x) + after_exp(|t| t * x, y)
}

#[differentiate]
fn of_any_number_as_f64(x: f64, y: f64) -> f64 {
    of_any_number(x, y) * y
}

#[test]
fn functions_with_an_own_trait_are_lowered_for_f64() {
    check!(POINTS, |v| of_numbers(v[0], v[1]));
    check!(POINTS, |v| of_any_number_as_f64(v[0], v[1]));
}

/// The trait is another one, or none, where the function is called.
mod elsewhere {
    use super::Number;
    use autodiff::differentiate;

    #[differentiate]
    pub(super) fn of_numbers_elsewhere(x: f64, y: f64) -> f64 {
        super::twice(|t| t * t * y, x)
    }

    #[differentiate]
    pub(super) fn by_path(x: f64, y: f64) -> f64 {
        super::twice(|t: f64| t * <f64 as Number>::of(2.0) * y, x)
    }
}

#[test]
fn functions_of_numbers_of_another_module_are_lowered_where_the_trait_is_the_same() {
    use elsewhere::{by_path, of_numbers_elsewhere};
    check!(POINTS, |v| of_numbers_elsewhere(v[0], v[1]));
    check!(POINTS, |v| by_path(v[0], v[1]));
}

/// Both types are one in the derivatives.
#[differentiate]
fn convolve<C: Copy, T, const M: usize, const ODD: bool>(c: &[C; M], x: &[T], out: &mut [T])
where
    T: Copy + Default + Add<Output = T> + Mul<C, Output = T>,
{
    for (i, y) in out.iter_mut().enumerate() {
        let mut sum = T::default();
        for k in 0..M {
            sum = sum + x[i + k] * c[k];
        }
        *y = if ODD { sum + x[i] } else { sum };
    }
}

#[differentiate]
fn convolved(x: f64, y: f64) -> f64 {
    let mut out = [0.0; 2];
    convolve::<f64, f64, 2, true>(&[x, y], &[y, x * y, x], &mut out);
    out[0] * out[1]
}

#[test]
fn types_are_named_of_a_function_over_two_that_are_one() {
    check!(POINTS, |v| convolved(v[0], v[1]));
}
