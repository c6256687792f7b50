//! Values and operands as text.

use super::{Text, compact, symbol};
use crate::compiler::ir::{Argument, Conversion, Operand, Value, Zero};
use crate::compiler::rules::Comparison;
use quote::ToTokens;

impl Text<'_> {
    fn as_type(&self, operand: &Operand, ty: &syn::Type) -> String {
        format!("{} as {}", self.operand(operand), compact(&ty.to_token_stream()))
    }

    pub(super) fn operand(&self, operand: &Operand) -> String {
        match operand {
            Operand::Var(var) => self.name(*var),
            Operand::Constant(constant) => compact(&constant.tokens),
        }
    }

    fn list(&self, operands: &[Operand]) -> String {
        let operands: Vec<String> = operands.iter().map(|operand| self.operand(operand)).collect();
        operands.join(", ")
    }

    pub(super) fn argument(&self, argument: &Argument) -> String {
        match argument {
            Argument::Value(_, Some(again)) => self.name(*again),
            Argument::Value(operand, None) => self.operand(operand),
            Argument::Reference(place, true) => format!("&mut {}", self.place(place)),
            Argument::Reference(place, false) => format!("&{}", self.place(place)),
        }
    }

    pub(super) fn value(&self, value: &Value) -> String {
        match value {
            Value::Read(place) => self.place(place),
            Value::Same(operand) => self.operand(operand),
            Value::Negate(operand) => format!("-{}", self.operand(operand)),
            Value::Binary(operator, a, b) => self.infix(symbol(*operator), a, b),
            Value::Apply(rule, operands) => format!("{}({})", rule.name, self.list(operands)),
            Value::Method(name, operands) => format!("{name}({})", self.list(operands)),
            Value::Cast(operand, ty) => self.as_type(operand, ty),
            Value::Convert(operand, Conversion::From(ty)) => self.as_type(operand, ty),
            Value::Convert(operand, _) => format!("{} as _", self.operand(operand)),
            Value::Tuple(operands) => format!("({})", self.list(operands)),
            Value::Array(operands) => format!("[{}]", self.list(operands)),
            Value::Vector(operands) => format!("vec![{}]", self.list(operands)),
            Value::Repeat(operand, length, vector) => {
                let name = if *vector { "vec!" } else { "" };
                format!("{name}[{}; {}]", self.operand(operand), length.tokens)
            }
            Value::Copied(place, method) => format!("{}.{method}()", self.place(place)),
            Value::Stopped(operand) => format!("stop({})", self.operand(operand)),
            Value::Known(known, computed) => format!("{}, as {}", self.operand(known), self.operand(computed)),
            Value::Empty(None) => "empty".to_owned(),
            Value::Empty(Some(room)) => format!("empty with room for {}", room.tokens),
            Value::Passive(opaque) => format!("passive {}", opaque.tokens),
            Value::Kept(opaque) => format!("kept {}", opaque.tokens),
            Value::Neutral(operator) => format!("empty({})", symbol(*operator)),
            Value::ArrayOf(place, _) => format!("array of {}", self.place(place)),
            Value::Bound(name, place, _) => format!("{name} bound to {}", self.place(place)),
            Value::Construct(constructor, operands) => {
                format!("{}({})", compact(&constructor.path.to_token_stream()), self.list(operands))
            }
            Value::Unwrapped(place, method) => format!("{}{}", self.place(place), compact(method)),
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

    /// The values that the backward pass alone has.
    fn backward_value(&self, value: &Value) -> String {
        match value {
            Value::Compare(comparison, a, b) => self.infix(sign(*comparison), a, b),
            Value::IsNan(operand) => format!("is_nan({})", self.operand(operand)),
            Value::Both(a, b) => self.infix("&&", a, b),
            Value::Either(a, b) => self.infix("||", a, b),
            Value::Select(condition, a, b) => {
                format!("select({}, {}, {})", self.operand(condition), self.operand(a), self.operand(b))
            }
            Value::FromInteger(operand) => format!("real({})", self.operand(operand)),
            Value::Decrement(operand) => format!("{} - 1", self.operand(operand)),
            Value::Shape(var) => format!("shape of {}", self.name(*var)),
            Value::Zero(zero) => self.zero(zero),
            Value::Again(operand) => format!("again({})", self.operand(operand)),
            Value::Take(place) => format!("take({})", self.place(place)),
            Value::Leave(place) => format!("leave({})", self.place(place)),
            Value::Total(place) => format!("total({})", self.place(place)),
            Value::Pop(place) => format!("{}.pop()", self.place(place)),
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
            | Value::Kept(_)
            | Value::Neutral(_)
            | Value::Bound(..)
            | Value::ArrayOf(..)
            | Value::Construct(..)
            | Value::Unwrapped(..)
            | Value::Passive(_) => String::new(),
        }
    }

    /// A zero tangent.
    pub(super) fn zero(&self, zero: &Zero) -> String {
        match zero {
            Zero::Typed(ty) => format!("zero({})", ty.tokens().map_or_else(String::new, |ty| compact(&ty))),
            Zero::Shaped(shape) => format!("zero of {}", self.name(*shape)),
            Zero::Row(count) => format!("{} zeros", self.operand(count)),
            Zero::Like(var) => format!("zero like {}", self.name(*var)),
        }
    }

    fn infix(&self, symbol: &str, a: &Operand, b: &Operand) -> String {
        format!("{} {symbol} {}", self.operand(a), self.operand(b))
    }
}

fn sign(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Less => "<",
        Comparison::LessEqual => "<=",
        Comparison::Greater => ">",
        Comparison::GreaterEqual => ">=",
        Comparison::Equal => "==",
    }
}
