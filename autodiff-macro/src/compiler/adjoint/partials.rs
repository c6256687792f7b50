//! Scalar functions: from the partials of the table to contributions.

mod constants;

use super::Pass;
use crate::compiler::crates;
use crate::compiler::ir::{Constant, Foreign, Operand, Operator, Scalar, Type, Value, Var};
use crate::compiler::rules::{self, Condition, Rule, Term};

/// One application of a rule.
struct Application<'a> {
    operands: &'a [Operand],
    result: Var,
    ty: Type,
}

/// A contribution: known at compile time to be nothing, or a value.
enum Amount {
    Zero,
    Value(Operand),
}

impl Pass<'_> {
    pub(super) fn binary(&mut self, result: Var, operator: Operator, a: &Operand, b: &Operand) {
        let name = match operator {
            Operator::Add => "add",
            Operator::Sub => "sub",
            Operator::Mul if a.var().is_some() && a.var() == b.var() => return self.square(result, a),
            Operator::Mul => "mul",
            Operator::Div => return self.quotient(result, a, b),
            Operator::Rem => "rem",
            Operator::And | Operator::Or | Operator::Xor | Operator::Shl | Operator::Shr => return,
        };
        if let Some(rule) = rules::rule(name) {
            self.apply(result, rule, &[a.clone(), b.clone()]);
        }
    }

    /// `y = a * a`: `d_a += 2.0 * (a * d_y)`.
    fn square(&mut self, result: Var, a: &Operand) {
        let ty = self.ty(result);
        let product = Value::Binary(Operator::Mul, a.clone(), Operand::Var(self.adjoint(result)));
        let product = self.temporary("product", ty.clone(), product);
        let double = Value::Binary(Operator::Mul, self.number(2.0, &ty), product);
        let double = self.temporary("double", ty, double);
        self.contribute(a, Operator::Add, double);
    }

    /// `y = a / b`: `q = d_y / b; d_a += q; d_b -= q * y`, one division for both; nothing if `d_y` is zero. Of `1 / b` it is no
    /// division at all: `q = d_y * y`.
    fn quotient(&mut self, result: Var, a: &Operand, b: &Operand) {
        let ty = self.ty(result);
        let d = Operand::Var(self.adjoint(result));
        let is_one = matches!(a, Operand::Constant(constant) if constant.number == Some(1.0));
        let share = if is_one {
            Value::Binary(Operator::Mul, d.clone(), Operand::Var(result))
        } else {
            Value::Binary(Operator::Div, d.clone(), b.clone())
        };
        let share = self.temporary("share", ty.clone(), share);
        let guarded = self.guarded(&d, share.clone(), &ty, b);
        self.contribute(a, Operator::Add, guarded);
        if b.var().is_some_and(|var| self.is_active(var)) {
            let product = Value::Binary(Operator::Mul, share, Operand::Var(result));
            let product = self.temporary("product", ty.clone(), product);
            let product = self.guarded(&d, product, &ty, b);
            self.contribute(b, Operator::Sub, product);
        }
    }

    /// The amount, but exactly zero for a zero cotangent; not needed if the divisor cannot be zero.
    fn guarded(&mut self, d: &Operand, amount: Operand, ty: &Type, divisor: &Operand) -> Operand {
        if let Operand::Constant(constant) = divisor
            && constant.number.is_some_and(|number| number != 0.0)
        {
            return amount;
        }
        if self.signs.is_positive(divisor) {
            return amount;
        }
        self.zero_for_zero(d, amount, ty)
    }

    /// `if d == 0.0 { 0.0 } else { amount }`
    fn zero_for_zero(&mut self, d: &Operand, amount: Operand, ty: &Type) -> Operand {
        let zero = self.number(0.0, ty);
        let test = Value::Compare(rules::Comparison::Equal, d.clone(), zero.clone());
        let test = self.temporary("nothing", Type::Passive, test);
        self.temporary("share", ty.clone(), Value::Select(test, zero, amount))
    }

    pub(super) fn apply(&mut self, result: Var, rule: &'static Rule, operands: &[Operand]) {
        let ty = self.ty(result);
        let d = Operand::Var(self.adjoint(result));
        let application = Application { operands, result, ty: ty.clone() };
        for (position, operand) in operands.iter().enumerate() {
            let Some(term) = rule.partial(position) else { continue };
            if !operand.var().is_some_and(|var| self.is_active(var)) {
                continue;
            }
            if let Some(operator) = unit(&term) {
                self.contribute(operand, operator, d.clone());
                continue;
            }
            let Amount::Value(amount) = self.chain(&application, &d, &term) else { continue };
            let amount = if rule.singular { self.zero_for_zero(&d, amount, &ty) } else { amount };
            self.contribute(operand, Operator::Add, amount);
        }
    }

    /// The chain rule: `d * term`. A choice stays a choice, so that a gate routes `d` unchanged.
    fn chain(&mut self, application: &Application<'_>, d: &Operand, term: &Term) -> Amount {
        let ty = application.ty.clone();
        match term {
            Term::Number(factor) if *factor == 0.0 => Amount::Zero,
            term if matches!(unit(term), Some(Operator::Add)) => Amount::Value(d.clone()),
            Term::Negate(inner) => match self.chain(application, d, inner) {
                Amount::Zero => Amount::Zero,
                Amount::Value(value) => Amount::Value(self.temporary("negated", ty, Value::Negate(value))),
            },
            Term::Select(condition, yes, no) => {
                if let Some(known) = constants::holds(condition, application.operands) {
                    return self.chain(application, d, if known { yes } else { no });
                }
                let condition = self.condition(application, condition);
                let yes = self.chain(application, d, yes);
                let no = self.chain(application, d, no);
                let (yes, no) = (self.amount(yes, &ty), self.amount(no, &ty));
                Amount::Value(self.temporary("routed", ty, Value::Select(condition, yes, no)))
            }
            Term::Binary(rules::Operator::Div, numerator, denominator) => {
                let numerator = self.chain(application, d, numerator);
                let Amount::Value(numerator) = numerator else { return Amount::Zero };
                let denominator = self.term(application, denominator);
                let quotient = Value::Binary(Operator::Div, numerator, denominator);
                Amount::Value(self.temporary("quotient", ty, quotient))
            }
            Term::Argument(_)
            | Term::Result
            | Term::Number(_)
            | Term::Binary(..)
            | Term::Apply(..)
            | Term::Decrement(_)
            | Term::FromInteger(_) => {
                let partial = self.term(application, term);
                let product = Value::Binary(Operator::Mul, partial, d.clone());
                Amount::Value(self.temporary("product", ty, product))
            }
        }
    }

    fn amount(&mut self, amount: Amount, ty: &Type) -> Operand {
        match amount {
            Amount::Zero => self.number(0.0, ty),
            Amount::Value(value) => value,
        }
    }

    /// A literal of the type.
    fn number(&self, number: f64, ty: &Type) -> Operand {
        let scalar = match ty {
            Type::Real(scalar) => scalar.clone(),
            _ => Scalar::Literal,
        };
        Operand::Constant(Constant::number(number, &scalar, &self.private))
    }

    /// The value of a term.
    fn term(&mut self, application: &Application<'_>, term: &Term) -> Operand {
        let ty = application.ty.clone();
        if let Some(number) = constants::value(term, application.operands)
            && !matches!(term, Term::Argument(_) | Term::Decrement(_))
        {
            return self.number(number, &ty);
        }
        if let Some(simpler) = constants::power(term, application.operands) {
            return self.term(application, &simpler);
        }
        let (stem, ty, value) = match term {
            Term::Argument(position) => return application.operands[*position].clone(),
            Term::Result => return Operand::Var(application.result),
            Term::Number(number) => return self.number(*number, &ty),
            Term::Negate(inner) => ("negated", ty, Value::Negate(self.term(application, inner))),
            Term::Binary(operator, a, b) => {
                let (a, b) = (self.term(application, a), self.term(application, b));
                ("term", ty, Value::Binary(ir_operator(*operator), a, b))
            }
            Term::Apply(name, operands) => {
                let operands: Vec<_> = operands.iter().map(|operand| self.term(application, operand)).collect();
                if let Some(known) = self.known(name, &operands) {
                    return Operand::Var(known);
                }
                let applied = self.temporary(name, ty, applied(name, operands));
                self.note_sibling(application.result, &applied, name);
                return applied;
            }
            Term::Select(condition, yes, no) => {
                if let Some(known) = constants::holds(condition, application.operands) {
                    return self.term(application, if known { yes } else { no });
                }
                let condition = self.condition(application, condition);
                let (yes, no) = (self.term(application, yes), self.term(application, no));
                ("choice", ty, Value::Select(condition, yes, no))
            }
            Term::Decrement(inner) => ("less", Type::Integer, Value::Decrement(self.term(application, inner))),
            Term::FromInteger(inner) => ("real", ty, Value::FromInteger(self.term(application, inner))),
        };
        self.temporary(stem, ty, value)
    }

    /// The variable of the primal program that has the value of the function already.
    fn known(&self, name: &str, operands: &[Operand]) -> Option<Var> {
        self.shared.as_ref()?.find(self.function, rules::rule(name)?, operands, &self.blocks)
    }

    /// A special function in the derivative of one of another crate is that of the crate as well.
    fn note_sibling(&mut self, of: Var, applied: &Operand, name: &str) {
        if rules::is_special(name)
            && let Some(function) = self.function.foreign_functions.get(&of)
            && let (Some(path), Operand::Var(var)) = (crates::sibling(&function.path, name), applied)
        {
            self.function.foreign_functions.insert(*var, Foreign { path, part: None });
        }
    }

    fn condition(&mut self, application: &Application<'_>, condition: &Condition) -> Operand {
        if let Condition::And(a, b) | Condition::Or(a, b) = condition {
            let known = |side| constants::holds(side, application.operands).is_some();
            if known(a) || known(b) {
                return self.condition(application, if known(a) { b } else { a });
            }
        }
        let value = match condition {
            Condition::Compare(comparison, a, b) => {
                Value::Compare(*comparison, self.term(application, a), self.term(application, b))
            }
            Condition::IsNan(a) => Value::IsNan(self.term(application, a)),
            Condition::And(a, b) => Value::Both(self.condition(application, a), self.condition(application, b)),
            Condition::Or(a, b) => Value::Either(self.condition(application, a), self.condition(application, b)),
        };
        self.temporary("condition", Type::Passive, value)
    }
}

/// The operator by which a partial of 1 or -1 hands the cotangent on.
fn unit(term: &Term) -> Option<Operator> {
    let Term::Number(factor) = term else { return None };
    let is = |number: f64| factor.to_bits() == number.to_bits();
    if is(1.0) {
        return Some(Operator::Add);
    }
    is(-1.0).then_some(Operator::Sub)
}

fn applied(name: &str, operands: Vec<Operand>) -> Value {
    match rules::rule(name) {
        Some(rule) => Value::Apply(rule, operands),
        None => Value::Method(proc_macro2::Ident::new(name, proc_macro2::Span::mixed_site()), operands),
    }
}

fn ir_operator(operator: rules::Operator) -> Operator {
    match operator {
        rules::Operator::Add => Operator::Add,
        rules::Operator::Sub => Operator::Sub,
        rules::Operator::Mul => Operator::Mul,
        rules::Operator::Div => Operator::Div,
        rules::Operator::Rem => Operator::Rem,
    }
}
