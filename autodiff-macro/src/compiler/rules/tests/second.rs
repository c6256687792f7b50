//! The partials are differentiated once more, through the table itself.

use super::differences::derivative;
use super::evaluate::{evaluate, holds, partial, value};
use super::samples::points;
use crate::compiler::rules::{Argument, Method, Rule, Term, all, method, rule};

#[test]
fn the_partials_can_be_differentiated_by_the_same_table() {
    // No derivative of the trigamma function is known.
    for rule in all().filter(|rule| rule.name != "digamma") {
        for point in points(rule) {
            for position in 0..rule.arguments.len() {
                check_partial(rule, position, &point);
            }
        }
    }
}

fn check_partial(rule: &Rule, position: usize, point: &[f64]) {
    let Some(term) = rule.partial(position) else { return };
    for direction in (0..rule.arguments.len()).filter(|&k| rule.arguments[k] == Argument::Real) {
        let got = tangent(&term, &Place { rule, point, direction });
        let want = derivative(point, direction, |point| partial(rule, position, point));
        assert!(
            (got - want).abs() <= 1e-6 * (1.0 + got.abs()),
            "{} by arguments {position} and {direction} at {point:?}: the table says {got}, differences say {want}",
            rule.name,
        );
    }
}

#[test]
fn the_absolute_value_is_flat_to_second_order_at_its_kink() {
    let rule = rule("abs").unwrap();
    let place = Place { rule, point: &[0.0], direction: 0 };
    assert_eq!(tangent(&rule.partial(0).unwrap(), &place), 0.0);
}

#[test]
fn the_mixed_derivative_of_a_power_survives_the_exponent_zero() {
    let rule = rule("powf").unwrap();
    let mixed =
        |position, direction| tangent(&rule.partial(position).unwrap(), &Place { rule, point: &[4.0, 0.0], direction });
    assert_eq!(mixed(0, 1), 0.25);
    assert_eq!(mixed(1, 0), 0.25);
}

/// Where a term is differentiated, and along which argument.
struct Place<'a> {
    rule: &'a Rule,
    point: &'a [f64],
    direction: usize,
}

impl Place<'_> {
    fn evaluate(&self, term: &Term) -> f64 {
        evaluate(term, self.point, value(self.rule, self.point))
    }
}

/// The derivative of a term: forward mode over the table.
fn tangent(term: &Term, place: &Place) -> f64 {
    match term {
        Term::Argument(position) => f64::from(u8::from(*position == place.direction)),
        Term::Result => partial(place.rule, place.direction, place.point),
        Term::Number(_) | Term::Decrement(_) | Term::FromInteger(_) => 0.0,
        Term::Negate(a) => -tangent(a, place),
        Term::Binary(operator, a, b) => chain(operator.name(), &[a, b], place),
        Term::Apply(name, operands) => chain(name, &operands.iter().collect::<Vec<_>>(), place),
        Term::Select(condition, a, b) => {
            let chosen = holds(condition, place.point, value(place.rule, place.point));
            tangent(if chosen { a } else { b }, place)
        }
    }
}

/// The chain rule for a function of terms. What does not move contributes exactly nothing.
fn chain(name: &str, operands: &[&Term], place: &Place) -> f64 {
    let Some(rule) = rule(name) else {
        assert!(matches!(method(name), Some(Method::Passive)), "{name} has no derivative");
        return 0.0;
    };
    let values: Vec<f64> = operands.iter().map(|operand| place.evaluate(operand)).collect();
    let moved = operands.iter().enumerate().map(|(position, operand)| (position, tangent(operand, place)));
    moved.filter(|&(_, tangent)| tangent != 0.0).map(|(k, tangent)| partial(rule, k, &values) * tangent).sum()
}
