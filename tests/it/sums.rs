//! Sums that are written as assignments, and what only looks like one.

// Sums are written out on purpose.
#![allow(clippy::assign_op_pattern)]

use autodiff::{Real, differentiate};

const POINTS: [[f64; 4]; 3] = [[0.5, -0.3, 1.7, 0.9], [-2.0, -0.5, 1.5, 0.25], [1.2, 0.4, -0.3, 0.7]];

#[differentiate]
fn of_products(scale: f64, x: &[f64]) -> f64 {
    let mut sum = scale;
    for i in 1..x.len() {
        sum = sum + x[i] * x[i - 1] * scale;
    }
    for value in x {
        sum = value.sin() + sum;
        sum = sum - scale * value;
    }
    sum * sum
}

/// The summands read the sum, or it is changed between.
#[differentiate]
fn of_itself(x: &[f64]) -> f64 {
    let mut sum = x[0];
    for value in x {
        sum = sum + sum * value;
        sum = sum.sin() - sum;
        let before = sum;
        sum *= 0.5;
        sum = before + sum * value;
        sum = x[1] - sum;
        sum = sum + sum;
    }
    sum
}

/// What was read or the sum is used once more, under another name.
#[differentiate]
fn used_otherwise(x: &[f64]) -> f64 {
    let (mut sum, mut other) = (x[0], 0.5);
    for value in x {
        let held = sum;
        let next = held + value * value;
        sum = next;
        other += held * next;
        let view = &mut other;
        *view = *view + sum * value;
        let held = other;
        if *value > 0.3 {
            other = held + x[2].exp();
        }
        {
            let place = &mut sum;
            *place *= 0.9;
        }
        sum = sum + other;
    }
    sum * other
}

#[differentiate]
fn folded(start: f64, x: &[f64]) -> f64 {
    let sum = x.iter().fold(start, |sum, value| sum + value * start);
    let (low, high) = x.iter().fold((0.0, start), |(low, high), value| (low - value.sin(), value * value + high));
    let twice = x.iter().rev().fold(start, |sum, value| value * sum + sum);
    sum * low + high * twice
}

#[differentiate]
fn generic<T: Real>(x: &[T]) -> T {
    let mut sum = x[0];
    for value in x {
        sum = sum + *value * x[1];
    }
    sum * sum
}

#[test]
fn sums_are_sums_however_they_are_written() {
    check!(POINTS, |v| of_products(v[0], &v[1..]));
    check!(POINTS, |v| of_itself(v));
    check!(POINTS, |v| used_otherwise(v));
    check!(POINTS, |v| folded(v[0], &v[1..]));
    check!(POINTS, |v| generic(v));
    let twin = |v: &[f64]| v.iter().fold(v[0], |sum, value| sum + value * v[1]).powi(2);
    crate::support::check_single(&[[0.5, -0.3, 1.7], [1.5, 2.0, 0.25]], twin, generic::grad);
}
