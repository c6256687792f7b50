//! Indices as sums: a variable and a number, or with a product, as in `i * n + j`.

use super::is_fixed;
use crate::compiler::ir::{Function, Opaque, Operand, Operator, Value, Var};
use syn::{BinOp, Expr};

/// A variable, if there is one, plus a number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Linear {
    pub(super) var: Option<Var>,
    pub(super) plus: i64,
}

/// An index: `row * width + rest`. A product may be read in two ways.
pub(super) struct Sum {
    pub(super) products: Vec<(Linear, Linear)>,
    pub(super) rest: Linear,
}

impl Sum {
    pub(super) fn of(function: &Function, index: &Opaque) -> Option<Self> {
        Reader { function, reads: &index.reads, subtracts: true }.sum(&syn::parse2(index.tokens.clone()).ok()?)
    }
}

/// A value that is another one plus a number. What is subtracted may wrap around where it is no index.
pub(super) fn of_value(function: &Function, value: &Value) -> Option<Linear> {
    match value {
        Value::Same(operand) => of_operand(function, operand),
        Value::Binary(Operator::Add, a, b) => of_operand(function, a)?.add(of_operand(function, b)?),
        Value::Passive(opaque) => {
            let reader = Reader { function, reads: &opaque.reads, subtracts: false };
            reader
                .sum(&syn::parse2(opaque.tokens.clone()).ok()?)
                .filter(|sum| sum.products.is_empty())
                .map(|sum| sum.rest)
        }
        _ => None,
    }
}

fn of_operand(function: &Function, operand: &Operand) -> Option<Linear> {
    Linear::of_operand(operand).filter(|linear| linear.var.is_none_or(|var| is_fixed(function, var)))
}

/// A number without a fraction.
#[expect(clippy::cast_possible_truncation, reason = "it was compared")]
pub(super) fn whole(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() < 1e15).then_some(number as i64)
}

struct Reader<'a> {
    function: &'a Function,
    reads: &'a [Var],
    subtracts: bool,
}

impl Reader<'_> {
    fn sum(&self, expr: &Expr) -> Option<Sum> {
        match expr {
            Expr::Paren(inner) => self.sum(&inner.expr),
            Expr::Group(inner) => self.sum(&inner.expr),
            Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(number), .. }) => {
                Some(Linear { var: None, plus: number.base10_parse().ok()? }.into())
            }
            Expr::Path(_) => Some(Linear { var: Some(self.var(expr)?), plus: 0 }.into()),
            Expr::Binary(binary) => self.binary(binary),
            _ => None,
        }
    }

    fn binary(&self, binary: &syn::ExprBinary) -> Option<Sum> {
        let (left, right) = (self.sum(&binary.left)?, self.sum(&binary.right)?);
        match binary.op {
            BinOp::Add(_) if left.products.is_empty() || right.products.is_empty() => {
                let products = [left.products, right.products].concat();
                Some(Sum { products, rest: left.rest.add(right.rest)? })
            }
            BinOp::Sub(_) if self.subtracts && right.products.is_empty() && right.rest.var.is_none() => {
                Some(Sum { rest: Linear { plus: left.rest.plus - right.rest.plus, ..left.rest }, ..left })
            }
            BinOp::Mul(_) if left.products.is_empty() && right.products.is_empty() => {
                let readings = [(left.rest, right.rest), (right.rest, left.rest)];
                let is_width = |width: Linear| width.var.is_none() || width.plus == 0;
                let products: Vec<_> = readings.into_iter().filter(|(_, width)| is_width(*width)).collect();
                (!products.is_empty()).then_some(Sum { products, rest: Linear { var: None, plus: 0 } })
            }
            _ => None,
        }
    }

    /// The variable of this name.
    fn var(&self, expr: &Expr) -> Option<Var> {
        let Expr::Path(path) = expr else { return None };
        let name = path.path.get_ident()?;
        let mut named = self.reads.iter().filter(|var| self.function.variables[var.0].ident == *name);
        named.next().copied().filter(|var| is_fixed(self.function, *var))
    }
}

impl From<Linear> for Sum {
    fn from(rest: Linear) -> Self {
        Self { products: Vec::new(), rest }
    }
}

impl Linear {
    /// The sum of both, if there are not two variables in it.
    fn add(self, other: Self) -> Option<Self> {
        let var = match (self.var, other.var) {
            (Some(_), Some(_)) => return None,
            (var, other) => var.or(other),
        };
        Some(Self { var, plus: self.plus.checked_add(other.plus)? })
    }
}
