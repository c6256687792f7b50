//! The values that definitions compute.

use super::super::datum::{Datum, Fault};
use super::super::scalar::Scalar;
use super::super::source;
use super::machine::{Machine, unsigned};
use crate::compiler::ir::{Constructor, Conversion, Operand, Operator, Place, Type, Value, Var, Zero};
use crate::compiler::rules::Comparison;

impl<S: Scalar> Machine<'_, S> {
    /// The value that defines `var`.
    pub(super) fn value(&mut self, var: Var, value: &Value) -> Result<Datum<S>, Fault> {
        match value {
            Value::Read(place) | Value::Copied(place, _) | Value::Bound(_, place, _) => self.load(place),
            Value::ArrayOf(place, like) => self.array_of(place, like.as_ref()),
            Value::Unwrapped(place, _) => self.load(place)?.unwrap(),
            Value::Construct(constructor, operands) => self.construct(constructor, operands),
            Value::Kept(opaque) => self.opaque(opaque),
            Value::Neutral(operator) => neutral(*operator, &self.function().variables[var.0].ty),
            Value::Same(operand) => self.operand(operand),
            Value::Negate(operand) => match self.operand(operand)? {
                Datum::Integer(value) => Ok(Datum::Integer(-value)),
                value => source::apply("neg", &[value]),
            },
            Value::Binary(operator, a, b) => {
                let (a, b) = (self.operand(a)?, self.operand(b)?);
                source::arithmetic(name(*operator), &a, &b)
            }
            Value::Apply(rule, operands) => source::apply(rule.name, &self.operands(operands)?),
            Value::Method(name, operands) => source::apply(&name.to_string(), &self.operands(operands)?),
            Value::Cast(operand, ty) => source::cast(self.operand(operand)?, ty),
            Value::Convert(operand, Conversion::From(ty)) => source::cast(self.operand(operand)?, ty),
            Value::Convert(operand, _) => self.operand(operand),
            Value::Tuple(operands) => Ok(Datum::Tuple(self.operands(operands)?)),
            Value::Array(operands) | Value::Vector(operands) => Ok(Datum::Sequence(self.operands(operands)?)),
            Value::Repeat(operand, length, _) => {
                let element = self.operand(operand)?;
                let length = unsigned(&self.opaque(length)?)?;
                Ok(Datum::Sequence(vec![element; length]))
            }
            Value::Empty(_) => Ok(Datum::Sequence(Vec::new())),
            Value::Stopped(operand) => {
                let value = self.operand(operand)?;
                Ok(value.map(&mut |number: S| S::number(number.value())))
            }
            Value::Known(known, computed) => self.known(known, computed),
            Value::Passive(opaque) => {
                let value = self.opaque(opaque)?;
                Ok(value.map(&mut |number: S| S::number(number.value())))
            }
            Value::Compare(..)
            | Value::IsNan(_)
            | Value::Both(..)
            | Value::Either(..)
            | Value::Select(..)
            | Value::FromInteger(_)
            | Value::Decrement(_)
            | Value::Shape(_)
            | Value::Zero(_)
            | Value::Again(_)
            | Value::Take(_)
            | Value::Leave(_)
            | Value::Total(_)
            | Value::Pop(_) => self.backward_value(value),
        }
    }

    /// A zero tangent.
    pub(super) fn zero(&mut self, zero: &Zero) -> Result<Datum<S>, Fault> {
        match zero {
            Zero::Typed(ty) => zero_of(ty),
            Zero::Row(count) => match self.operand(count)? {
                Datum::Integer(count) => {
                    let zeros = (0..count).map(|_| Datum::Real(S::number(0.0)));
                    Ok(Datum::Sequence(zeros.collect()))
                }
                _ => Err("a row without a length".to_owned()),
            },
            Zero::Shaped(var) | Zero::Like(var) => Ok(self.content(*var)?.zero()),
        }
    }

    /// What is computed, if it is there, has to be what is known.
    fn known(&mut self, known: &Operand, computed: &Operand) -> Result<Datum<S>, Fault> {
        let known = self.operand(known)?;
        match (&known, self.operand(computed)) {
            (Datum::Real(a), Ok(Datum::Real(b))) if is_same(a.value(), b.value()) => Ok(Datum::Real(b)),
            (_, Err(_)) => Ok(known),
            (known, Ok(computed)) => Err(format!("{computed:?} is known as {known:?}")),
        }
    }

    /// The elements of a vector, as many as the other array has.
    fn array_of(&mut self, place: &Place, like: Option<&Place>) -> Result<Datum<S>, Fault> {
        let elements = self.load(place)?;
        let Some(like) = like else { return Ok(elements) };
        match (&elements, self.load(like)?) {
            (Datum::Sequence(a), Datum::Sequence(b)) if a.len() == b.len() => Ok(elements),
            _ => Err("an array of another length".to_owned()),
        }
    }

    /// Optional values alone.
    fn construct(&mut self, constructor: &Constructor, operands: &[Operand]) -> Result<Datum<S>, Fault> {
        let name = constructor.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        match (name.as_str(), operands) {
            ("Some" | "Ok", [payload]) => Ok(Datum::some(Some(self.operand(payload)?))),
            ("None", []) | ("Err", [_]) => Ok(Datum::some(None)),
            _ => Err(format!("a {name}")),
        }
    }

    fn operands(&mut self, operands: &[Operand]) -> Result<Vec<Datum<S>>, Fault> {
        operands.iter().map(|operand| self.operand(operand)).collect()
    }

    fn truth(&mut self, operand: &Operand) -> Result<bool, Fault> {
        self.operand(operand)?.truth()
    }

    /// The values that the backward pass alone has.
    #[allow(clippy::cast_precision_loss, reason = "integers of tests are small")]
    fn backward_value(&mut self, value: &Value) -> Result<Datum<S>, Fault> {
        match value {
            Value::Compare(comparison, a, b) => {
                let (a, b) = (self.operand(a)?.number()?, self.operand(b)?.number()?);
                Ok(Datum::Bool(holds(*comparison, a, b)))
            }
            Value::IsNan(operand) => Ok(Datum::Bool(self.operand(operand)?.real()?.value().is_nan())),
            Value::Both(a, b) => Ok(Datum::Bool(self.truth(a)? && self.truth(b)?)),
            Value::Either(a, b) => Ok(Datum::Bool(self.truth(a)? || self.truth(b)?)),
            Value::Select(condition, a, b) => {
                let chosen = if self.truth(condition)? { a } else { b };
                self.operand(chosen)
            }
            Value::FromInteger(operand) => Ok(Datum::Real(S::number(self.operand(operand)?.integer()? as f64))),
            Value::Decrement(operand) => Ok(Datum::Integer(self.operand(operand)?.integer()?.saturating_sub(1))),
            Value::Again(operand) => self.operand(operand),
            Value::Take(place) => {
                let pointer = self.locate(place)?;
                let taken = self.memory.load(&pointer)?;
                self.memory.store(&pointer, taken.zero())?;
                Ok(taken)
            }
            Value::Leave(place) => {
                let pointer = self.locate(place)?;
                let left = self.memory.load(&pointer)?;
                self.memory.store(&pointer, Datum::Sequence(Vec::new()))?;
                Ok(left)
            }
            Value::Total(place) => {
                let pointer = self.locate(place)?;
                let mut elements = self.memory.elements(&pointer)?.iter();
                let zero = Datum::Real(S::number(0.0));
                elements.try_fold(zero, |sum, element| source::arithmetic("add", &sum, element))
            }
            Value::Pop(place) => self.pop(place)?.ok_or_else(|| "an adjoint that is too short".to_owned()),
            Value::Zero(zero) => self.zero(zero),
            Value::Shape(var) => Ok(self.content(*var)?.zero()),
            Value::Read(_)
            | Value::Same(_)
            | Value::Negate(_)
            | Value::Binary(..)
            | Value::Apply(..)
            | Value::Method(..)
            | Value::Cast(..)
            | Value::Convert(..)
            | Value::Tuple(_)
            | Value::Array(_)
            | Value::Vector(_)
            | Value::Repeat(..)
            | Value::Empty(_)
            | Value::Copied(..)
            | Value::Stopped(_)
            | Value::Known(..)
            | Value::Passive(_)
            | Value::Kept(_)
            | Value::Neutral(_)
            | Value::Bound(..)
            | Value::Construct(..)
            | Value::ArrayOf(..)
            | Value::Unwrapped(..) => Err("a value of the primal program".to_owned()),
        }
    }
}

fn is_same(a: f64, b: f64) -> bool {
    a.partial_cmp(&b).is_none_or(std::cmp::Ordering::is_eq)
}

/// A zero tangent of a type that tells its shape.
fn zero_of<S: Scalar>(ty: &Type) -> Result<Datum<S>, Fault> {
    match ty {
        Type::Real(_) => Ok(Datum::Real(S::number(0.0))),
        Type::Integer | Type::Passive | Type::Unit => Ok(Datum::Unit),
        Type::Array(element, length) => {
            let length: usize = length.0.to_string().parse().map_err(|_| "a length that is no literal")?;
            Ok(Datum::Sequence(vec![zero_of(element)?; length]))
        }
        Type::Tuple(fields) => Ok(Datum::Tuple(fields.iter().map(zero_of).collect::<Result<_, Fault>>()?)),
        Type::Slice(_)
        | Type::Vec(_)
        | Type::Optional(_)
        | Type::Boxed(_)
        | Type::Sequence(_)
        | Type::Named(_)
        | Type::Unknown => Err(format!("a typed zero of {ty:?}")),
    }
}

/// The sum or product of nothing; a sum of floats starts with a negative zero, as in std.
fn neutral<S: Scalar>(operator: Operator, ty: &Type) -> Result<Datum<S>, Fault> {
    match (ty, operator) {
        (Type::Real(_), Operator::Add) => Ok(Datum::Real(S::number(-0.0))),
        (Type::Real(_), Operator::Mul) => Ok(Datum::Real(S::number(1.0))),
        (Type::Integer, Operator::Add) => Ok(Datum::Integer(0)),
        (Type::Integer, Operator::Mul) => Ok(Datum::Integer(1)),
        (ty, operator) => Err(format!("what {operator:?} starts with for {ty:?}")),
    }
}

pub(super) fn name(operator: Operator) -> &'static str {
    match operator {
        Operator::Add => "add",
        Operator::Sub => "sub",
        Operator::Mul => "mul",
        Operator::Div => "div",
        Operator::Rem => "rem",
        Operator::And | Operator::Or | Operator::Xor | Operator::Shl | Operator::Shr => "bits",
    }
}

#[allow(clippy::float_cmp, reason = "what the generated code does")]
fn holds(comparison: Comparison, a: f64, b: f64) -> bool {
    match comparison {
        Comparison::Less => a < b,
        Comparison::LessEqual => a <= b,
        Comparison::Greater => a > b,
        Comparison::GreaterEqual => a >= b,
        Comparison::Equal => a == b,
    }
}
