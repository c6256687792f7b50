//! Operators as staged pairs, as the run time has them for types that only rustc knows. Here they are numbers.

use super::super::datum::{Datum, Fault};
use super::super::scalar::Scalar;
use super::super::source;

/// What the operator makes of its operands.
pub(super) fn value<S: Scalar>(operator: &str, operands: &[Datum<S>]) -> Result<Datum<S>, Fault> {
    match (operator, operands) {
        ("neg", [a]) => negated(a),
        ("cast", [a]) => source::cast(a.clone(), &syn::parse_quote!(f64)),
        (_, [a, b]) => source::arithmetic(operator, a, b),
        _ => Err(format!("{operator} of {} operands", operands.len())),
    }
}

/// What each operand gets of the cotangent.
pub(super) fn pullback<S: Scalar>(operator: &str, operands: &[Datum<S>], d: &Datum<S>) -> Result<Vec<Datum<S>>, Fault> {
    let by = |operator: &str, a: &Datum<S>, b: &Datum<S>| source::arithmetic(operator, a, b);
    match (operator, operands) {
        ("neg", [_]) => Ok(vec![negated(d)?]),
        ("cast", [Datum::Real(_)]) => Ok(vec![d.clone()]),
        ("cast", [_]) => Ok(vec![Datum::Unit]),
        ("add", _) => Ok(vec![d.clone(), d.clone()]),
        ("sub", _) => Ok(vec![d.clone(), negated(d)?]),
        ("mul", [a, b]) => Ok(vec![by("mul", b, d)?, by("mul", a, d)?]),
        ("div", [a, b]) => {
            let d_a = by("div", d, b)?;
            let quotient = by("div", a, b)?;
            let d_b = negated(&by("mul", &d_a, &quotient)?)?;
            Ok(vec![d_a, d_b])
        }
        _ => Err(format!("no derivative of {operator}")),
    }
}

fn negated<S: Scalar>(operand: &Datum<S>) -> Result<Datum<S>, Fault> {
    match operand {
        Datum::Integer(value) => Ok(Datum::Integer(-value)),
        other => source::apply("neg", std::slice::from_ref(other)),
    }
}
