//! What bounds of loops and lengths of vectors are the same.

use crate::compiler::ir::{Block, Function, Kind, Mutation, Opaque, Operand, Place, Statement, Value, Var};
use crate::compiler::save;
use crate::compiler::tables::{HashMap, HashSet};
use quote::ToTokens;

/// A number that does not change, told from others by how it is written.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Bound {
    Literal(String),
    Variable(Var),
    /// The length of memory of which no more is known.
    LengthOf(Var),
    /// Of rows and columns, in any order.
    Product(Box<Bound>, Box<Bound>),
}

impl Bound {
    pub(super) fn is_product(&self, a: &Self, b: &Self) -> bool {
        matches!(self, Self::Product(x, y) if (&**x, &**y) == (a, b) || (&**x, &**y) == (b, a))
    }
}

/// An element of a matrix that lies in a vector, row after row: `row * width + column`.
#[derive(Clone, PartialEq)]
pub(super) struct Cell {
    pub(super) row: Var,
    pub(super) width: Bound,
    pub(super) column: Var,
}

/// How long memory is, and how variables are defined.
pub(crate) struct Lengths<'a> {
    function: &'a Function,
    values: HashMap<Var, &'a Value>,
    declared: HashMap<Var, &'a Value>,
    /// Memory whose length may change.
    pub(super) resized: HashSet<Var>,
}

impl<'a> Lengths<'a> {
    pub(crate) fn of(function: &'a Function) -> Self {
        let mut lengths =
            Self { function, values: HashMap::default(), declared: HashMap::default(), resized: HashSet::default() };
        save::walk(&function.body, &mut |block: &'a Block| {
            block.statements.iter().for_each(|statement| lengths.note(statement));
        });
        lengths
    }

    fn note(&mut self, statement: &'a Statement) {
        match statement {
            Statement::Define(var, value) => {
                self.values.insert(*var, value);
            }
            Statement::Declare(var, Some(value)) => {
                self.declared.insert(*var, value);
            }
            _ => {}
        }
        let elementwise = match statement {
            Statement::Assign(place, _) => {
                !place.path.is_empty() || self.function.variables[place.root.0].ty.is_static()
            }
            Statement::Update(..) => true,
            Statement::Mutate(
                Mutation::Fill(..) | Mutation::CopyFrom(..) | Mutation::Swap(..) | Mutation::Shuffle(..),
            ) => true,
            statement => !statement.blocks().is_empty(),
        };
        if !elementwise {
            let mut written = Vec::new();
            self.function.writes(statement, &mut written);
            self.resized.extend(written);
        }
    }

    /// A bound that is the same wherever it is met.
    pub(super) fn bound(&self, operand: &Operand) -> Option<Bound> {
        match operand {
            Operand::Constant(constant) => Some(Bound::Literal(constant.tokens.to_string())),
            Operand::Var(var) => self.bound_of(*var),
        }
    }

    fn bound_of(&self, var: Var) -> Option<Bound> {
        if !matches!(self.function.variables[var.0].kind, Kind::Value | Kind::Argument) {
            return None;
        }
        match self.values.get(&var) {
            Some(Value::Same(other)) => self.bound(other),
            Some(Value::Passive(opaque)) => match measured(opaque) {
                Some(of) => self.length(&Place::whole(of)),
                None => Some(self.product(opaque).unwrap_or(Bound::Variable(var))),
            },
            _ => Some(Bound::Variable(var)),
        }
    }

    /// The length of all of a variable.
    pub(super) fn length(&self, place: &Place) -> Option<Bound> {
        let resolved = self.function.resolve(place);
        if !resolved.path.is_empty() {
            return None;
        }
        let fixed = !self.resized.contains(&resolved.root);
        fixed.then(|| self.declared(resolved.root).unwrap_or(Bound::LengthOf(resolved.root)))
    }

    /// The length that memory was declared with, if it has kept it.
    pub(super) fn declared(&self, var: Var) -> Option<Bound> {
        if self.resized.contains(&var) {
            return None;
        }
        let value = match self.declared.get(&var).or_else(|| self.values.get(&var))? {
            Value::Same(Operand::Var(made)) => self.values.get(made)?,
            value => value,
        };
        match value {
            Value::Repeat(_, length, _) => self.written(length),
            Value::Array(elements) | Value::Vector(elements) => Some(Bound::Literal(elements.len().to_string())),
            _ => Some(Bound::LengthOf(var)),
        }
    }

    fn written(&self, length: &Opaque) -> Option<Bound> {
        let text = length.tokens.to_string();
        if let Some(product) = self.product(length) {
            return Some(product);
        }
        match &length.reads[..] {
            [] => Some(Bound::Literal(text)),
            [var] if self.function.variables[var.0].ident == text => self.bound_of(*var),
            [var] if measured(length) == Some(*var) => self.length(&Place::whole(*var)),
            _ => None,
        }
    }

    /// The bound that the expression is, if it is a product of two.
    fn product(&self, opaque: &Opaque) -> Option<Bound> {
        let (a, b) = factors(&syn::parse2(opaque.tokens.clone()).ok()?)?;
        let (a, b) = (self.of_expression(&a, opaque)?, self.of_expression(&b, opaque)?);
        Some(Bound::Product(Box::new(a), Box::new(b)))
    }

    /// The elements of matrices that an index may mean: either of two variables may be the width.
    pub(super) fn cells(&self, index: &Opaque) -> Vec<Cell> {
        let Ok(syn::Expr::Binary(syn::ExprBinary { left, op: syn::BinOp::Add(_), right, .. })) =
            syn::parse2(index.tokens.clone())
        else {
            return Vec::new();
        };
        let of = |row: &syn::Expr, width: &syn::Expr, column: &syn::Expr| {
            let (row, column) = (self.variable(row, index)?, self.variable(column, index)?);
            Some(Cell { row, width: self.of_expression(width, index)?, column })
        };
        let both = |start: &syn::Expr, column: &syn::Expr| {
            let (a, b) = factors(start)?;
            Some([of(&a, &b, column), of(&b, &a, column)])
        };
        both(&left, &right).or_else(|| both(&right, &left)).into_iter().flatten().flatten().collect()
    }

    /// The variable that an expression within the given one is.
    fn variable(&self, expression: &syn::Expr, within: &Opaque) -> Option<Var> {
        let name = expression.to_token_stream().to_string();
        within.reads.iter().copied().find(|var| self.function.variables[var.0].ident == name)
    }

    fn of_expression(&self, expression: &syn::Expr, within: &Opaque) -> Option<Bound> {
        match expression {
            syn::Expr::Path(_) => match self.variable(expression, within) {
                Some(var) => self.bound_of(var),
                None => Some(Bound::Literal(expression.to_token_stream().to_string())),
            },
            syn::Expr::Lit(_) => Some(Bound::Literal(expression.to_token_stream().to_string())),
            _ => None,
        }
    }
}

/// Two factors.
fn factors(expression: &syn::Expr) -> Option<(syn::Expr, syn::Expr)> {
    match expression {
        syn::Expr::Paren(inner) => factors(&inner.expr),
        syn::Expr::Group(inner) => factors(&inner.expr),
        syn::Expr::Binary(syn::ExprBinary { left, op: syn::BinOp::Mul(_), right, .. }) => {
            Some(((**left).clone(), (**right).clone()))
        }
        _ => None,
    }
}

/// What an expression is the length of.
fn measured(opaque: &Opaque) -> Option<Var> {
    let [var] = opaque.reads[..] else { return None };
    let mut text = opaque.tokens.to_string();
    text.retain(|character| !character.is_whitespace());
    let is_length = text.ends_with(".len()") && text.matches('.').count() == 1 && opaque.measures == [var];
    let name = text.trim_end_matches(".len()").trim_start_matches("(*").trim_end_matches(')');
    (is_length && syn::parse_str::<syn::Ident>(name).is_ok()).then_some(var)
}
