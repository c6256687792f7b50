//! Functions that return iterators: their items are computed where they are asked for.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::differentiate;
use num_traits::Float;

const POINTS: [[f64; 4]; 3] = [[0.7, -1.3, 0.4, 0.9], [-0.6, 1.9, -0.2, 0.8], [1.1, 1.2, 1.3, -1.4]];

#[differentiate]
fn distances<'a>(x: &'a [f64], y: &'a [f64]) -> impl Iterator<Item = f64> + 'a {
    x.iter().zip(y.iter()).map(|(a, &b)| (a - b).abs())
}

/// Without the attribute, over any numbers, and with statements before the chain.
fn scaled<T: Float>(x: &[T], by: T) -> impl Iterator<Item = T> + use<'_, T> {
    let factor = by * by;
    x.iter().filter(|x| **x > T::zero()).map(move |x| *x * factor)
}

fn multiples(of: f64, count: usize) -> impl DoubleEndedIterator<Item = (usize, f64)> {
    (0..count).map(move |i| (i, of * i as f64))
}

#[differentiate]
fn manhattan(v: &[f64]) -> f64 {
    distances(&v[..2], &v[2..]).sum()
}

#[differentiate]
fn chebyshev(v: &[f64]) -> f64 {
    distances(&v[..2], &v[2..]).fold(0.0, f64::max)
}

#[differentiate]
fn looped(v: &[f64]) -> f64 {
    let mut total = 1.0;
    for (i, d) in distances(&v[..2], &v[2..]).enumerate() {
        total *= d + i as f64;
    }
    let named = scaled(v, v[0]);
    for x in named.map(|x| x.sin()) {
        total += x;
    }
    total
}

#[differentiate]
fn chained(v: &[f64]) -> f64 {
    let zipped: f64 = multiples(v[1], 4).rev().zip(v).map(|((i, m), x)| m * x + i as f64).sum();
    let both: Vec<f64> = scaled(&v[..3], v[3]).chain(distances(&v[1..], v)).collect();
    zipped * both.iter().product::<f64>()
}

#[test]
fn functions_may_return_iterators() {
    check!(POINTS, |v| manhattan(v));
    check_vjp!(POINTS, |v| manhattan(v));
    check!(POINTS, |v| chebyshev(v));
    check!(POINTS, |v| looped(v));
    check_vjp!(POINTS, |v| looped(v));
    check!(POINTS, |v| chained(v));
}
