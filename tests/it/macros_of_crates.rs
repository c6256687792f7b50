//! Macros of other crates that are known, and iterators that macros write.

use crate::support::{EXACT, assert_close};
use autodiff::{Differentiable, differentiate};
use itertools::izip;
use num_traits::Float;

const POINTS: [[f64; 3]; 2] = [[0.7, 1.4, -0.3], [1.9, 0.2, 0.6]];

#[differentiate]
fn zipped(x: &[f64], y: &[f64], w: &[f64]) -> Vec<f64> {
    izip!(x, y, w).map(|(&x, &y, w)| x * y + w.sin()).collect()
}

#[differentiate]
fn of_zips(v: &[f64]) -> f64 {
    let y = [v[2], v[0] * v[1], 2.0];
    let all = zipped(v, &y, v);
    let mut sum = 0.0;
    for (i, (x, z)) in itertools::izip!(v.iter(), all.iter()).enumerate() {
        sum += x * z * i as f64;
    }
    for (x, y, z, pair) in izip!(v, &y, all, v.windows(2)) {
        sum += x * y * z * pair[1];
    }
    sum
}

macro_rules! pairs {
    ($left:expr, $right:expr) => {
        $left.iter().zip($right.iter())
    };
}

#[differentiate]
fn of_pairs(v: &[f64]) -> f64 {
    let w = [v[1], v[2] * v[0]];
    let products: Vec<f64> = pairs!(v, w).map(|(&v, &w)| v * w).collect();
    pairs!(products, v).map(|(p, v)| p * v).sum()
}

macro_rules! times {
    ($values:expr, $factor:expr) => {
        $values.iter().map(|x| x * $factor)
    };
}

macro_rules! pairwise {
    ($values:expr) => {
        $values.iter().map(|x| times!($values, x).sum::<f64>() * x)
    };
}

/// Both macros have an `x` of their own.
#[differentiate]
fn of_nested(v: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (i, x) in pairwise!(v).enumerate() {
        sum += x * (i + 1) as f64;
    }
    sum
}

#[test]
fn iterators_of_macros() {
    check!(POINTS, |v| of_nested(v));
    check!(POINTS, |v| of_zips(v));
    check!(POINTS, |v| of_pairs(v));
}

#[derive(Clone, Copy, Differentiable)]
struct Pair<T> {
    x: T,
    y: T,
}

#[differentiate]
impl<T: Float> Pair<T> {
    fn square(self) -> T {
        self.x * self.x + self.y * self.y
    }
}

/// A method of what changes is called within the macro, which looks at it alone.
#[differentiate]
fn turned<T: Float + approx::UlpsEq>(pair: Pair<T>) -> T {
    let mut turned = Pair { x: pair.y, y: pair.x };
    if approx::ulps_eq!(turned.square(), T::zero()) {
        turned = Pair { x: T::one(), y: pair.y };
    }
    turned.x * turned.square()
}

#[differentiate]
fn of_turned(v: &[f64]) -> f64 {
    turned(Pair { x: v[0], y: v[1] }) + turned(Pair { x: 0.0 * v[0], y: 0.0 })
}

#[test]
fn comparisons_of_approx() {
    check!(POINTS, |v| of_turned(v));
    assert_close(of_turned(&[1.0, 2.0, 0.0]), 11.0, EXACT);
}
