//! Expressions without control flow.

use super::super::datum::{Datum, Fault, Part, Pointer};
use super::super::scalar::{self, Scalar};
use super::{Evaluated, Runner, Stop};

impl<S: Scalar> Runner<'_, S> {
    pub(super) fn expression(&mut self, expression: &syn::Expr) -> Evaluated<S> {
        match expression {
            syn::Expr::Lit(literal) => Ok(constant(&literal.lit)?),
            syn::Expr::Paren(inner) => self.expression(&inner.expr),
            syn::Expr::Group(inner) => self.expression(&inner.expr),
            syn::Expr::Path(path) if path.path.is_ident("None") => Ok(Datum::some(None)),
            syn::Expr::Path(path) if path.path.segments.len() > 1 => Ok(ordering(&path.path)?),
            syn::Expr::Path(path) => {
                let name = path.path.get_ident().ok_or("a path")?;
                let cell = self.lookup(name)?;
                let value = self.memory.cells.get(cell).and_then(Option::as_ref);
                Ok(value.cloned().ok_or_else(|| format!("not available: {name}"))?)
            }
            syn::Expr::Unary(unary) => self.unary(unary),
            syn::Expr::Binary(binary) => self.binary(binary),
            syn::Expr::Cast(cast) => {
                let value = self.value(&cast.expr)?;
                Ok(self::cast(value, &cast.ty)?)
            }
            syn::Expr::Index(_) | syn::Expr::Field(_) => {
                let place = self.place(expression)?;
                Ok(self.memory.load(&place)?)
            }
            syn::Expr::Reference(reference) => Ok(Datum::Pointer(self.place(&reference.expr)?)),
            syn::Expr::Tuple(tuple) if tuple.elems.is_empty() => Ok(Datum::Unit),
            syn::Expr::Tuple(tuple) => Ok(Datum::Tuple(self.list(&tuple.elems)?)),
            syn::Expr::Array(array) => Ok(Datum::Sequence(self.list(&array.elems)?)),
            syn::Expr::Repeat(repeat) => self.repeat(&repeat.expr, &repeat.len),
            syn::Expr::Assign(assign) => self.assign(assign),
            syn::Expr::Call(call) => self.function(call),
            syn::Expr::MethodCall(call) => self.method(call),
            syn::Expr::Macro(call) => self.macro_call(&call.mac),
            other => self.control(other),
        }
    }

    /// The value of an expression, seen through a reference.
    pub(super) fn value(&mut self, expression: &syn::Expr) -> Evaluated<S> {
        let value = self.expression(expression)?;
        Ok(self.content(value)?)
    }

    pub(super) fn list<'e>(&mut self, all: impl IntoIterator<Item = &'e syn::Expr>) -> Result<Vec<Datum<S>>, Stop<S>> {
        all.into_iter().map(|expression| self.value(expression)).collect()
    }

    pub(super) fn repeat(&mut self, element: &syn::Expr, length: &syn::Expr) -> Evaluated<S> {
        let element = self.value(element)?;
        let length = self.index(length)?;
        Ok(Datum::Sequence(vec![element; length]))
    }

    pub(super) fn index(&mut self, index: &syn::Expr) -> Result<usize, Stop<S>> {
        let index = self.value(index)?.integer()?;
        Ok(usize::try_from(index).map_err(|_| "a negative index")?)
    }

    fn unary(&mut self, unary: &syn::ExprUnary) -> Evaluated<S> {
        let value = self.value(&unary.expr)?;
        match (&unary.op, value) {
            (syn::UnOp::Neg(_), Datum::Real(value)) => Ok(Datum::Real(scalar::call("neg", &[value]).ok_or("neg")?)),
            (syn::UnOp::Neg(_), Datum::Integer(value)) => Ok(Datum::Integer(-value)),
            (syn::UnOp::Not(_), Datum::Bool(value)) => Ok(Datum::Bool(!value)),
            (syn::UnOp::Deref(_), value) => Ok(value),
            (_, value) => Err(Stop::Fault(format!("a sign of {value:?}"))),
        }
    }

    fn binary(&mut self, binary: &syn::ExprBinary) -> Evaluated<S> {
        if let syn::BinOp::And(_) | syn::BinOp::Or(_) = binary.op {
            let left = self.value(&binary.left)?.truth()?;
            let decided = left == matches!(binary.op, syn::BinOp::Or(_));
            return if decided { Ok(Datum::Bool(left)) } else { self.value(&binary.right) };
        }
        if let Some(name) = compound(&binary.op) {
            let by = self.value(&binary.right)?;
            let place = self.place(&binary.left)?;
            let old = self.memory.load(&place)?;
            self.memory.store(&place, arithmetic(name, &old, &by)?)?;
            return Ok(Datum::Unit);
        }
        let (left, right) = (self.value(&binary.left)?, self.value(&binary.right)?);
        match name(&binary.op) {
            Some(name) => Ok(arithmetic(name, &left, &right)?),
            None => Ok(Datum::Bool(compare(&binary.op, &left, &right)?)),
        }
    }

    fn assign(&mut self, assign: &syn::ExprAssign) -> Evaluated<S> {
        let value = self.value(&assign.right)?;
        if let (syn::Expr::Tuple(targets), Datum::Tuple(values)) = (&*assign.left, &value) {
            for (target, value) in targets.elems.iter().zip(values) {
                let place = self.place(target)?;
                self.memory.store(&place, value.clone())?;
            }
            return Ok(Datum::Unit);
        }
        let place = self.place(&assign.left)?;
        self.memory.store(&place, value)?;
        Ok(Datum::Unit)
    }

    /// The place that an expression denotes; the value of what is none gets a place of its own.
    pub(super) fn place(&mut self, expression: &syn::Expr) -> Result<Pointer, Stop<S>> {
        match expression {
            syn::Expr::Paren(inner) => self.place(&inner.expr),
            syn::Expr::Group(inner) => self.place(&inner.expr),
            syn::Expr::Reference(reference) => self.place(&reference.expr),
            syn::Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => self.place(&unary.expr),
            syn::Expr::Path(path) => Ok(self.named(path.path.get_ident().ok_or("a path")?)?),
            syn::Expr::Index(index) => {
                let base = self.place(&index.expr)?;
                let part = self.part(&index.index, &base)?;
                Ok(base.then(part)?)
            }
            syn::Expr::Field(field) => {
                let syn::Member::Unnamed(index) = &field.member else { return Err("a named field".into()) };
                Ok(self.place(&field.base)?.then(Part::Field(index.index as usize))?)
            }
            other => match self.expression(other)? {
                Datum::Pointer(pointer) => Ok(pointer),
                value => {
                    self.memory.cells.push(Some(value));
                    Ok(Pointer::whole(self.memory.cells.len() - 1))
                }
            },
        }
    }

    fn part(&mut self, index: &syn::Expr, base: &Pointer) -> Result<Part, Stop<S>> {
        let syn::Expr::Range(range) = index else { return Ok(Part::Index(self.index(index)?)) };
        let start = range.start.as_ref().map_or(Ok(0), |start| self.index(start))?;
        let end = match &range.end {
            Some(end) => self.index(end)?,
            None => self.memory.elements(base)?.len(),
        };
        let inclusive = matches!(range.limits, syn::RangeLimits::Closed(_));
        Ok(Part::Slice(start, if inclusive { end + 1 } else { end }))
    }
}

pub(in crate::tests) fn constant<S: Scalar>(literal: &syn::Lit) -> Result<Datum<S>, Fault> {
    match literal {
        syn::Lit::Float(float) => {
            let value: f64 = float.base10_parse().map_err(|error| error.to_string())?;
            Ok(Datum::Real(S::number(value)))
        }
        syn::Lit::Int(int) => Ok(Datum::Integer(int.base10_parse().map_err(|error| error.to_string())?)),
        syn::Lit::Bool(value) => Ok(Datum::Bool(value.value)),
        _ => Err("a literal that the tests do not know".to_owned()),
    }
}

/// `value as ty`
#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "what the cast in the source does")]
pub(in crate::tests) fn cast<S: Scalar>(value: Datum<S>, ty: &syn::Type) -> Result<Datum<S>, Fault> {
    let real = matches!(ty, syn::Type::Path(path) if path.path.is_ident("f64"));
    match value {
        Datum::Integer(value) if real => Ok(Datum::Real(S::number(value as f64))),
        Datum::Real(value) if !real => Ok(Datum::Integer(value.value() as i64)),
        Datum::Real(_) | Datum::Integer(_) => Ok(value),
        other => Err(format!("a cast of {other:?}")),
    }
}

/// An operation of two numbers of one kind, by the name of its rule.
pub(in crate::tests) fn arithmetic<S: Scalar>(name: &str, a: &Datum<S>, b: &Datum<S>) -> Result<Datum<S>, Fault> {
    match (a, b) {
        (Datum::Real(a), Datum::Real(b)) => {
            scalar::call(name, &[*a, *b]).map(Datum::Real).ok_or_else(|| format!("unknown operation {name}"))
        }
        (Datum::Integer(a), Datum::Integer(b)) => integers(name, *a, *b).map(Datum::Integer),
        (a, b) => Err(format!("{name} of {a:?} and {b:?}")),
    }
}

fn integers(name: &str, a: i64, b: i64) -> Result<i64, Fault> {
    match name {
        "add" => Ok(a + b),
        "sub" if a >= b => Ok(a - b),
        "mul" => Ok(a * b),
        "div" if b != 0 => Ok(a / b),
        "rem" if b != 0 => Ok(a % b),
        _ => Err(format!("overflow of an integer {name}")),
    }
}

fn name(operator: &syn::BinOp) -> Option<&'static str> {
    Some(match operator {
        syn::BinOp::Add(_) => "add",
        syn::BinOp::Sub(_) => "sub",
        syn::BinOp::Mul(_) => "mul",
        syn::BinOp::Div(_) => "div",
        syn::BinOp::Rem(_) => "rem",
        _ => return None,
    })
}

fn compound(operator: &syn::BinOp) -> Option<&'static str> {
    Some(match operator {
        syn::BinOp::AddAssign(_) => "add",
        syn::BinOp::SubAssign(_) => "sub",
        syn::BinOp::MulAssign(_) => "mul",
        syn::BinOp::DivAssign(_) => "div",
        syn::BinOp::RemAssign(_) => "rem",
        _ => return None,
    })
}

fn compare<S: Scalar>(operator: &syn::BinOp, a: &Datum<S>, b: &Datum<S>) -> Result<bool, Fault> {
    let order = match (a, b) {
        (Datum::Real(a), Datum::Real(b)) => a.value().partial_cmp(&b.value()),
        (Datum::Integer(a), Datum::Integer(b)) => Some(a.cmp(b)),
        (Datum::Bool(a), Datum::Bool(b)) => Some(a.cmp(b)),
        (a, b) => return Err(format!("a comparison of {a:?} and {b:?}")),
    };
    match operator {
        syn::BinOp::Lt(_) => Ok(order.is_some_and(std::cmp::Ordering::is_lt)),
        syn::BinOp::Le(_) => Ok(order.is_some_and(std::cmp::Ordering::is_le)),
        syn::BinOp::Gt(_) => Ok(order.is_some_and(std::cmp::Ordering::is_gt)),
        syn::BinOp::Ge(_) => Ok(order.is_some_and(std::cmp::Ordering::is_ge)),
        syn::BinOp::Eq(_) => Ok(order.is_some_and(std::cmp::Ordering::is_eq)),
        syn::BinOp::Ne(_) => Ok(!order.is_some_and(std::cmp::Ordering::is_eq)),
        _ => Err("an operator that the tests do not know".to_owned()),
    }
}

/// `Ordering::Greater` and its like, as what they are cast to.
fn ordering<S: Scalar>(path: &syn::Path) -> Result<Datum<S>, Fault> {
    match path.segments.last().map(|last| last.ident.to_string()).as_deref() {
        Some("Less") => Ok(Datum::Integer(-1)),
        Some("Equal") => Ok(Datum::Integer(0)),
        Some("Greater") => Ok(Datum::Integer(1)),
        _ => Err("a path".to_owned()),
    }
}
