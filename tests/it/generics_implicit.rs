//! Numbers of types without a name: parameters of type `impl Into<f64>` and the like.

use crate::support::{EXACT, assert_all_close};
use autodiff::{Differentiable, differentiate};
use num_traits::Float;

const PAIRS: [[f64; 2]; 3] = [[0.7, 0.3], [-0.4, 1.2], [1.9, -0.8]];

#[differentiate]
fn squared(x: impl Into<f64>) -> f64 {
    let x: f64 = x.into();
    x * x
}

#[differentiate]
fn repeated(x: impl Into<f64>, y: impl Into<f64> + Copy) -> f64 {
    let mut sum = x.into();
    for _ in 0..3 {
        sum = sum * y.into() + 0.1;
    }
    sum + y.into()
}

#[differentiate]
fn norm(values: &[impl Into<f64> + Copy]) -> f64 {
    let sum: f64 = values.iter().map(|&value| value.into()).map(|value: f64| value * value).sum();
    sum.sqrt()
}

#[differentiate]
fn of_floats(x: impl Float, y: impl Float) -> f64 {
    x.sin().to_f64().unwrap() * y.exp().to_f64().unwrap()
}

#[differentiate]
fn caller(x: f64, y: f64) -> f64 {
    squared(x * y) + repeated(x, y) + norm(&[x, y]) + squared(3_i8) * x
}

#[differentiate]
fn named<T: Into<f64> + Copy, Number: Float>(x: T, y: impl Into<f64>, z: Number) -> f64 {
    x.into() * y.into() + x.into() * z.to_f64().unwrap()
}

#[derive(Clone, Copy, Differentiable)]
struct Gain {
    gain: f64,
}

#[differentiate]
impl Gain {
    fn new(gain: impl Into<f64>) -> Self {
        Self { gain: gain.into() }
    }

    fn at(&self, x: impl Into<f64>) -> f64 {
        let x = x.into();
        self.gain * x * x
    }
}

#[differentiate]
fn through_methods(x: f64, y: f64) -> f64 {
    Gain::new(x * y).at(x) + Gain::new(2.0).at(y.sin())
}

#[test]
fn what_becomes_a_number_is_one() {
    check!([[0.7], [-1.3]], |v| squared(v[0]));
    check!(PAIRS, |v| repeated(v[0], v[1]));
    check!(PAIRS, |v| norm(v));
    check!([[0.7, 0.3, -1.2]], |v| named(v[0], v[1], v[2]));
    check!(PAIRS, |v| through_methods(v[0], v[1]));
    let single: f32 = squared::grad(0.5_f32);
    assert_eq!(single, 1.0);
}

#[test]
fn numbers_of_unnamed_types_are_differentiated() {
    let (x, y) = (0.7_f64, 0.3_f64);
    let (value, gradient) = of_floats::value_and_grad(x, y);
    assert_eq!(value, of_floats(x, y));
    assert_all_close(&gradient, &[x.cos() * y.exp(), x.sin() * y.exp()], EXACT);
}
