//! Conditions: truth values, which carry no derivative.
//!
//! One that only looks is kept as it stands. One that changes memory is taken apart, so that the call that makes the
//! change is a statement of its own. So is a `?`, which may leave the function.

use super::Lowering;
use super::item::Item;
use crate::compiler::ir::{Constant, Operand, Selector, Type, Value};
use quote::quote;
use syn::parse_quote;
use syn::visit::Visit;
use syn::visit_mut::{self, VisitMut};

/// Some `?` is inside.
pub(super) fn may_fail(expression: &syn::Expr) -> bool {
    struct Find(bool);
    impl Visit<'_> for Find {
        fn visit_expr_try(&mut self, _: &syn::ExprTry) {
            self.0 = true;
        }
        fn visit_expr_closure(&mut self, _: &syn::ExprClosure) {}
    }
    let mut find = Find(false);
    find.visit_expr(expression);
    find.0
}

/// `a && b`, `a || b`, `!a`
fn is_logical(expression: &syn::Expr) -> bool {
    match expression {
        syn::Expr::Paren(inner) => is_logical(&inner.expr),
        syn::Expr::Binary(binary) => matches!(binary.op, syn::BinOp::And(_) | syn::BinOp::Or(_)),
        syn::Expr::Unary(unary) => matches!(unary.op, syn::UnOp::Not(_)) && is_logical(&unary.expr),
        _ => false,
    }
}

/// Takes each `x?` that is evaluated in any case out of an expression, where a name takes its place.
struct TakeOut<'l, 'a>(&'l mut Lowering<'a>);

impl VisitMut for TakeOut<'_, '_> {
    fn visit_expr_mut(&mut self, expression: &mut syn::Expr) {
        match expression {
            syn::Expr::Try(tried) => {
                let value = self.0.tried(tried).unwrap_or_else(super::pattern::unit);
                let name = self.0.argument_name(Item::Value(value));
                *expression = parse_quote!(#name);
            }
            syn::Expr::If(_)
            | syn::Expr::Match(_)
            | syn::Expr::Block(_)
            | syn::Expr::Closure(_)
            | syn::Expr::While(_)
            | syn::Expr::Loop(_)
            | syn::Expr::ForLoop(_)
            | syn::Expr::Macro(_) => {}
            syn::Expr::Binary(binary) if matches!(binary.op, syn::BinOp::And(_) | syn::BinOp::Or(_)) => {
                self.visit_expr_mut(&mut binary.left);
            }
            other => visit_mut::visit_expr_mut(self, other),
        }
    }
}

impl Lowering<'_> {
    /// A comparison, a logical expression, or whatever else is a truth value.
    pub(super) fn condition(&mut self, expression: &syn::Expr) -> Operand {
        let apart = self.may_change(expression) || may_fail(expression) && is_logical(expression);
        let taken_apart = if apart { self.taken_apart(expression) } else { None };
        taken_apart.unwrap_or_else(|| {
            let expression = self.without_tries(expression);
            self.kept_condition(&expression)
        })
    }

    /// The expression with what each `x?` in it comes to in its place.
    pub(super) fn without_tries(&mut self, expression: &syn::Expr) -> syn::Expr {
        let mut expression = expression.clone();
        if may_fail(&expression) {
            TakeOut(self).visit_expr_mut(&mut expression);
        }
        expression
    }

    fn kept_condition(&mut self, expression: &syn::Expr) -> Operand {
        let mut opaque = self.opaque(expression);
        opaque.ty = match expression {
            syn::Expr::Binary(binary) if is_bitwise(&binary.op) => Type::Integer,
            syn::Expr::Unary(_) => Type::Integer,
            _ => Type::Passive,
        };
        opaque.refusal = None;
        self.temporary("condition", Value::Passive(opaque))
    }

    /// It changes memory that may carry a derivative.
    fn may_change(&self, expression: &syn::Expr) -> bool {
        let inert = |root| self.collections.contains(&root) || self.is_inert_variable(root);
        self.written_by(expression).into_iter().any(|var| !inert(self.function.root(var)))
    }

    /// The parts in the order in which they run.
    fn taken_apart(&mut self, expression: &syn::Expr) -> Option<Operand> {
        match expression {
            syn::Expr::Paren(inner) => Some(self.condition(&inner.expr)),
            syn::Expr::Group(inner) => Some(self.condition(&inner.expr)),
            syn::Expr::Binary(binary) => match binary.op {
                syn::BinOp::And(_) => Some(self.either(binary, false)),
                syn::BinOp::Or(_) => Some(self.either(binary, true)),
                _ if is_comparison(&binary.op) => Some(self.compared(binary)),
                _ => None,
            },
            syn::Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Not(_)) => {
                let operand = self.condition(&unary.expr);
                let name = self.argument_name(Item::Value(operand));
                Some(self.kept_condition(&parse_quote!(!#name)))
            }
            syn::Expr::MethodCall(call) => self.asked(call),
            syn::Expr::Call(_) | syn::Expr::Block(_) | syn::Expr::If(_) | syn::Expr::Match(_) => {
                Some(self.value(expression))
            }
            _ => None,
        }
    }

    /// `a && b`, or with `decided` `a || b`: what decides without the right side.
    fn either(&mut self, binary: &syn::ExprBinary, decided: bool) -> Operand {
        let left = self.condition(&binary.left);
        let right = self.nested(|lowering| Some(lowering.condition(&binary.right)));
        let without = Constant { tokens: quote!(#decided), ty: Type::Passive, number: None };
        let without = self.nested(|_| Some(Operand::Constant(without)));
        let arms = if decided { vec![without, right] } else { vec![right, without] };
        let chosen = self.finish_branch(Selector::If(left), arms, self.at);
        chosen.unwrap_or_else(super::pattern::unit)
    }

    /// A comparison, its sides evaluated before.
    fn compared(&mut self, binary: &syn::ExprBinary) -> Operand {
        let (operator, right) = (&binary.op, &*binary.right);
        let left = self.named_value(&binary.left);
        if !self.may_change(right) {
            return self.kept_condition(&parse_quote!(#left #operator #right));
        }
        let right = self.named_value(right);
        self.kept_condition(&parse_quote!(#left #operator #right))
    }

    /// A method of the user's, or one of std of what another call returns.
    fn asked(&mut self, call: &syn::ExprMethodCall) -> Option<Operand> {
        if !super::opaque::is_pure_method(&call.method.to_string()) {
            return Some(self.value(&syn::Expr::MethodCall(call.clone())));
        }
        if !self.may_change(&call.receiver) {
            return None;
        }
        let receiver = self.named_value(&call.receiver);
        let call = syn::ExprMethodCall { receiver: Box::new(parse_quote!(#receiver)), ..call.clone() };
        Some(self.kept_condition(&syn::Expr::MethodCall(call)))
    }

    fn named_value(&mut self, expression: &syn::Expr) -> syn::Ident {
        let value = self.value(expression);
        self.argument_name(Item::Value(value))
    }
}

fn is_bitwise(operator: &syn::BinOp) -> bool {
    matches!(operator, syn::BinOp::BitAnd(_) | syn::BinOp::BitOr(_) | syn::BinOp::BitXor(_))
}

fn is_comparison(operator: &syn::BinOp) -> bool {
    matches!(
        operator,
        syn::BinOp::Eq(_)
            | syn::BinOp::Ne(_)
            | syn::BinOp::Lt(_)
            | syn::BinOp::Le(_)
            | syn::BinOp::Gt(_)
            | syn::BinOp::Ge(_)
    )
}
