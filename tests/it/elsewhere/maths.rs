//! Functions of another crate under names of this one, and functions that take functions.

use autodiff::{Differentiable, differentiate};

pub(super) use libm::erf as error;
pub(super) use libm::exp;

/// The mean of a function, by the trapezoidal rule.
#[differentiate]
pub(super) fn mean(f: impl Fn(f64) -> f64, (from, to): (f64, f64), n: usize) -> f64 {
    const HALF: f64 = 0.5;
    let step = (to - from) / n as f64;
    let mut sum = HALF * (f(from) + f(to));
    for i in 1..n {
        sum += f(from + i as f64 * step);
    }
    sum / n as f64
}

pub(super) trait Valued {
    fn value(&self, x: f64) -> f64;
}

#[derive(Clone, Differentiable)]
pub(super) struct Factor(pub(super) f64);

#[differentiate]
impl Valued for Factor {
    fn value(&self, x: f64) -> f64 {
        self.0 * x * x
    }
}

#[differentiate]
pub(super) fn change_each<T: Valued>(values: &mut [f64], by: &T) {
    for value in values {
        *value = by.value(*value) + value.sin();
    }
}
