//! Which rules have singular points.

use super::evaluate::{partial, value};
use super::samples::product;
use crate::compiler::rules::{Argument, Rule, all};

/// Where singularities of elementary functions are; nothing here overflows.
const PROBES: [f64; 9] = [-2.0, -1.0, -0.5, -0.0, 0.0, 0.5, 1.0, 2.0, 3.0];

#[test]
fn exactly_the_rules_with_singular_points_are_declared_singular() {
    for rule in all() {
        let found = probes(rule).into_iter().find(|point| is_singular(rule, point));
        assert_eq!(found.is_some(), rule.singular, "{}: singular at {found:?}", rule.name);
    }
}

fn probes(rule: &Rule) -> Vec<Vec<f64>> {
    let axis = |argument: &Argument| match argument {
        Argument::Real => PROBES.to_vec(),
        Argument::Integer => vec![-2.0, -1.0, 0.0, 1.0, 2.0],
    };
    let mut points = product(&rule.arguments.iter().map(axis).collect::<Vec<_>>());
    points.retain(|point| rule.name != "clamp" || point[1] <= point[2]);
    points
}

/// Whether the function has a value there, but not all its partials.
fn is_singular(rule: &Rule, point: &[f64]) -> bool {
    !value(rule, point).is_nan() && (0..point.len()).any(|position| !partial(rule, position, point).is_finite())
}
