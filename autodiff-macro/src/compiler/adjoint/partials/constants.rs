//! What is known of a partial when some arguments are literals: `x.powi(3)`, `x.max(0.0)`.

use crate::compiler::ir::Operand;
use crate::compiler::rules::{Comparison, Condition, Operator, Term};

/// The value of a term that depends on literals only.
pub(super) fn value(term: &Term, operands: &[Operand]) -> Option<f64> {
    match term {
        Term::Argument(position) => match &operands[*position] {
            Operand::Constant(constant) => constant.number,
            Operand::Var(_) => None,
        },
        Term::Number(number) => Some(*number),
        Term::Negate(inner) => Some(-value(inner, operands)?),
        Term::FromInteger(inner) => value(inner, operands),
        Term::Decrement(inner) => Some(value(inner, operands)? - 1.0),
        Term::Binary(operator, a, b) => {
            let (a, b) = (value(a, operands)?, value(b, operands)?);
            Some(match operator {
                Operator::Add => a + b,
                Operator::Sub => a - b,
                Operator::Mul => a * b,
                Operator::Div => a / b,
                Operator::Rem => a % b,
            })
        }
        Term::Apply("fract", inner) => Some(value(&inner[0], operands)?.fract()),
        Term::Apply(..) | Term::Result | Term::Select(..) => None,
    }
}

/// Whether a condition on literals holds; of `a && b` and `a || b`, whether one side decides it.
pub(super) fn holds(condition: &Condition, operands: &[Operand]) -> Option<bool> {
    match condition {
        Condition::Compare(comparison, a, b) => {
            let (a, b) = (value(a, operands)?, value(b, operands)?);
            Some(match comparison {
                Comparison::Less => a < b,
                Comparison::LessEqual => a <= b,
                Comparison::Greater => a > b,
                Comparison::GreaterEqual => a >= b,
                Comparison::Equal => a.to_bits() == b.to_bits() || a.abs() + b.abs() == 0.0,
            })
        }
        Condition::IsNan(a) => Some(value(a, operands)?.is_nan()),
        Condition::And(a, b) => match (holds(a, operands), holds(b, operands)) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (Some(true), Some(true)) => Some(true),
            _ => None,
        },
        Condition::Or(a, b) => match (holds(a, operands), holds(b, operands)) {
            (Some(true), _) | (_, Some(true)) => Some(true),
            (Some(false), Some(false)) => Some(false),
            _ => None,
        },
    }
}

/// A power with a known exponent of 1 is its base.
pub(super) fn power(term: &Term, operands: &[Operand]) -> Option<Term> {
    let Term::Apply("powi" | "powf", inner) = term else { return None };
    let exponent = value(&inner[1], operands)?;
    (exponent.to_bits() == 1.0_f64.to_bits()).then(|| inner[0].clone())
}
