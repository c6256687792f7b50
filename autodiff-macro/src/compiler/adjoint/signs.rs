//! Which numbers cannot be zero: a quotient by one of them has no singular point, and needs no guard.
//!
//! `1.0 + (-x).exp()`, `1.0 + x * x` and `2.0 + x.abs()` are sums of a positive number and of one that is not negative. A
//! number that may be NaN is told apart neither, since a derivative there is NaN. (Abstract interpretation over signs;
//! Cousot and Cousot, POPL 1977.)

use crate::compiler::ir::{Block, Function, Operand, Operator, Statement, Value, Var};
use crate::compiler::rules::Rule;
use crate::compiler::tables::HashMap;

/// What is known of a number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sign {
    NotNegative,
    Positive,
}

/// What is known of the values of a function.
pub(super) struct Signs {
    known: HashMap<Var, Sign>,
}

impl Signs {
    pub(super) fn of(function: &Function) -> Self {
        let mut signs = Self { known: HashMap::default() };
        signs.block(&function.body);
        signs
    }

    /// The number is greater than zero, or NaN.
    pub(super) fn is_positive(&self, operand: &Operand) -> bool {
        self.sign(operand) == Some(Sign::Positive)
    }

    fn block(&mut self, block: &Block) {
        for statement in &block.statements {
            if let Statement::Define(var, value) = statement
                && let Some(sign) = self.of_value(value)
            {
                self.known.insert(*var, sign);
            }
            statement.blocks().into_iter().for_each(|inner| self.block(inner));
        }
    }

    fn sign(&self, operand: &Operand) -> Option<Sign> {
        match operand {
            Operand::Var(var) => self.known.get(var).copied(),
            Operand::Constant(constant) => match constant.number? {
                number if number > 0.0 => Some(Sign::Positive),
                number if number < 0.0 => None,
                _ => Some(Sign::NotNegative),
            },
        }
    }

    fn of_value(&self, value: &Value) -> Option<Sign> {
        match value {
            Value::Same(operand) => self.sign(operand),
            Value::Binary(Operator::Add, a, b) => Some(self.sign(a)?.max(self.sign(b)?)),
            Value::Binary(Operator::Mul, Operand::Var(a), Operand::Var(b)) if a == b => Some(Sign::NotNegative),
            // What underflows is zero.
            Value::Binary(Operator::Mul | Operator::Div, a, b) => {
                self.sign(a)?;
                self.sign(b)?;
                Some(Sign::NotNegative)
            }
            Value::Apply(rule, operands) => self.of_application(rule, operands),
            _ => None,
        }
    }

    fn of_application(&self, rule: &Rule, operands: &[Operand]) -> Option<Sign> {
        let sign = |position: usize| operands.get(position).and_then(|operand| self.sign(operand));
        match rule.name {
            "exp" | "exp2" | "abs" | "hypot" => Some(Sign::NotNegative),
            "cosh" => Some(Sign::Positive),
            "sqrt" => Some(sign(0).unwrap_or(Sign::NotNegative)),
            "max" => sign(0).max(sign(1)),
            "min" => Some(sign(0)?.min(sign(1)?)),
            _ => None,
        }
    }
}
