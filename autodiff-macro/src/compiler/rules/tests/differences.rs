//! Every partial against central differences.

use super::evaluate::{partial, value};
use super::samples::points;
use crate::compiler::rules::{Argument, Rule, all};

/// The steps of the extrapolation, and the factor between them.
const STEPS: usize = 12;
const SHRINK: f64 = 1.5;

#[test]
fn every_partial_agrees_with_differences_of_the_function() {
    for rule in all() {
        check(rule).unwrap_or_else(|error| panic!("{error}"));
    }
}

#[test]
fn single_precision_agrees_with_double_precision() {
    for rule in all() {
        for point in points(rule) {
            let narrow: Vec<f32> = point.iter().map(|&x| x as f32).collect();
            let wide: Vec<f64> = narrow.iter().map(|&x| f64::from(x)).collect();
            for position in 0..rule.arguments.len() {
                let (got, want) = (f64::from(partial(rule, position, &narrow)), partial(rule, position, &wide));
                let close = (got - want).abs() <= 1e-4 * (1.0 + want.abs());
                assert!(close, "{} by argument {position} at {wide:?}: {got} in f32, {want} in f64", rule.name);
            }
        }
    }
}

/// Compares all partials of a rule with differences; an argument without a partial must not move the function.
pub(super) fn check(rule: &Rule) -> Result<(), String> {
    for point in points(rule) {
        for (position, argument) in rule.arguments.iter().enumerate() {
            match argument {
                Argument::Real => check_at(rule, position, &point)?,
                Argument::Integer => {}
            }
        }
    }
    Ok(())
}

fn check_at(rule: &Rule, position: usize, point: &[f64]) -> Result<(), String> {
    let got = partial(rule, position, point);
    let want = derivative(point, position, |point| value(rule, point));
    let tolerance = 1e-8 * (1.0 + got.abs());
    if (got - want).abs() <= tolerance {
        return Ok(());
    }
    Err(format!("{} by argument {position} at {point:?}: the rule says {got}, differences say {want}", rule.name))
}

/// The partial derivative of a function by central differences, extrapolated to step 0 after Ridders, *Accurate
/// computation of F'(x) and F'(x) F''(x)*, Advances in Engineering Software 4(2), 1982.
///
/// Of all entries of the tableau the one wins that moved least, so that the first steps may straddle a kink.
pub(super) fn derivative(point: &[f64], position: usize, function: impl Fn(&[f64]) -> f64) -> f64 {
    let difference = |step: f64| {
        let at = |x: f64| {
            let mut point = point.to_vec();
            point[position] = x;
            (x, function(&point))
        };
        let ((below, low), (above, high)) = (at(point[position] - step), at(point[position] + step));
        (high - low) / (above - below)
    };
    let mut step = 0.02 * point[position].abs();
    let mut row = vec![difference(step)];
    let (mut best, mut smallest) = (f64::NAN, f64::INFINITY);
    for _ in 1..STEPS {
        step /= SHRINK;
        let next = extrapolate(&row, difference(step));
        for (k, &entry) in next.iter().enumerate().skip(1) {
            let moved = (entry - next[k - 1]).abs().max((entry - row[k - 1]).abs());
            if moved < smallest {
                (best, smallest) = (entry, moved);
            }
        }
        row = next;
    }
    best
}

/// The next row of Neville's tableau in the square of the step.
fn extrapolate(row: &[f64], difference: f64) -> Vec<f64> {
    let mut next = vec![difference];
    let mut factor = 1.0;
    for (k, previous) in row.iter().enumerate() {
        factor *= SHRINK * SHRINK;
        next.push((next[k] * factor - previous) / (factor - 1.0));
    }
    next
}
