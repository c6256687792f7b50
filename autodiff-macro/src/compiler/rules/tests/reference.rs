//! The partials against a table computed to fifty digits by differentiating the functions, not by these formulas.
//!
//! `rules/reference/make_reference.py` writes the table.

use super::evaluate::{Scalar, partial};
use crate::compiler::rules::{Rule, all, method, rule};

const TABLE: &str = include_str!("../reference/partials.tsv");

/// Partials a function and argument, at least.
const POINTS: usize = 8;

/// Allowed error, in units of the rounding error.
const ULPS: f64 = 4.0;

/// The same where special functions are involved, which are less accurate themselves.
const ULPS_OF_SPECIAL: f64 = 16.0;

/// Whether a rule meets all its reference values.
pub(super) fn is_accurate(rule: &Rule) -> bool {
    lines().filter(|line| line.name == rule.name).all(|line| line.error::<f64>(rule, f64::EPSILON) <= ULPS)
}

/// A line of the table.
struct Line<'a> {
    name: &'a str,
    position: usize,
    arguments: Vec<f64>,
    partial: f64,
    /// By how much a relative error of the result changes the derivative as a function of the result.
    through_result: f64,
}

fn lines() -> impl Iterator<Item = Line<'static>> {
    TABLE.lines().skip(1).map(|line| {
        let [name, position, arguments, partial, through_result] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("five columns expected: {line}");
        };
        Line {
            name,
            position: position.parse().unwrap(),
            arguments: arguments.split(' ').map(|x| x.parse().unwrap()).collect(),
            partial: partial.parse().unwrap(),
            through_result: through_result.parse().unwrap(),
        }
    })
}

impl Line<'_> {
    /// The magnitude that rounding errors are relative to: that of the derivative, or of what it is computed from.
    fn scale(&self, rule: &Rule) -> f64 {
        let from_result = rule.partial(self.position).is_some_and(|term| term.mentions_result());
        if from_result { self.partial.abs().max(self.through_result) } else { self.partial.abs() }
    }

    /// The error of the rule, in units of the rounding error.
    fn error<T: Scalar>(&self, rule: &Rule, epsilon: f64) -> f64 {
        let arguments: Vec<T> = self.arguments.iter().map(|&x| T::number(x)).collect();
        let got = partial(rule, self.position, &arguments).wide();
        if got == self.partial { 0.0 } else { (got - self.partial).abs() / (epsilon * self.scale(rule)) }
    }

    fn check<T: Scalar>(&self, epsilon: f64) {
        let rule = rule(self.name).unwrap();
        let error = self.error::<T>(rule, epsilon);
        let allowed = if method(self.name).is_some() { ULPS } else { ULPS_OF_SPECIAL };
        let Line { name, position, arguments, .. } = self;
        assert!(error <= allowed, "{name} by argument {position} at {arguments:?}: {error:.1} ulps off");
    }

    /// Whether the arguments and the derivative are normal numbers of single precision, the former exactly.
    fn fits_single(&self) -> bool {
        let in_range = (1e-30..1e30).contains(&self.partial.abs()) || self.partial == 0.0;
        in_range && self.arguments.iter().all(|&x| f64::from(x as f32) == x)
    }
}

#[test]
fn partials_are_accurate_to_a_few_ulps() {
    for line in lines() {
        line.check::<f64>(f64::EPSILON);
    }
}

#[test]
fn partials_are_accurate_to_a_few_ulps_in_single_precision() {
    for line in lines().filter(Line::fits_single) {
        line.check::<f32>(f64::from(f32::EPSILON));
    }
}

#[test]
fn every_partial_has_reference_values() {
    for rule in all() {
        for position in (0..rule.arguments.len()).filter(|&position| rule.partials[position].is_some()) {
            let count = lines().filter(|line| line.name == rule.name && line.position == position).count();
            assert!(count >= POINTS, "{} by argument {position}: {count} of {POINTS} points", rule.name);
        }
    }
}
