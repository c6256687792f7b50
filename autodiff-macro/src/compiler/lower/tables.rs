//! Tables that are chosen by a condition: `let (p, q) = if x < 1.0 { (&P[..], &Q[..]) } else { (&R[..], &S[..]) };`
//!
//! Which of the constants it is carries no derivative, so that the choice is kept as it stands, and with it the references,
//! whose types may say less of the lengths than the constants do.

use super::Lowering;
use super::branch::bound_names;
use crate::compiler::ir::{Operand, Type, Value};
use proc_macro2::Ident;
use quote::ToTokens;
use syn::visit::{self, Visit};

impl Lowering<'_> {
    /// The value of an expression that chooses among references to constants.
    pub(super) fn chosen_table(&mut self, expression: &syn::Expr) -> Option<Operand> {
        let mut choice = Choice::default();
        let is_choice = choice.of(expression) && choice.results.len() > 1 && !leaves(expression);
        if !is_choice || !self.written_by(expression).is_empty() {
            return None;
        }
        let mut references = References(Vec::new());
        for result in &choice.results {
            references.visit_expr(result);
            let names = crate::compiler::neighbours::names(result.to_token_stream());
            if !self.is_inert(result) || names.iter().any(|name| choice.bound.contains(name)) {
                return None;
            }
        }
        let of_constants =
            references.0.iter().all(|of| self.opaque_tokens(&of.to_token_stream()).reads.is_empty() && is_constant(of));
        if references.0.is_empty() || !of_constants {
            return None;
        }
        let opaque = self.opaque(expression);
        Some(Operand::Var(self.temporary_of("chosen", Value::Passive(opaque), Type::Unknown)))
    }
}

/// The branches of an expression.
#[derive(Default)]
struct Choice<'a> {
    results: Vec<&'a syn::Expr>,
    /// What patterns bind on the way.
    bound: Vec<Ident>,
}

impl<'a> Choice<'a> {
    /// Collects them; each must be a single expression.
    fn of(&mut self, expression: &'a syn::Expr) -> bool {
        match expression {
            syn::Expr::If(branch) => {
                self.patterns(&branch.cond);
                let other = branch.else_branch.as_ref();
                self.block(&branch.then_branch) && other.is_some_and(|(_, other)| self.of(other))
            }
            syn::Expr::Match(branch) => branch.arms.iter().all(|arm| {
                bound_names(&arm.pat, &mut self.bound);
                self.of(&arm.body)
            }),
            syn::Expr::Block(block) if block.label.is_none() => self.block(&block.block),
            syn::Expr::Paren(inner) => self.of(&inner.expr),
            result => {
                self.results.push(result);
                true
            }
        }
    }

    fn block(&mut self, block: &'a syn::Block) -> bool {
        matches!(&block.stmts[..], [syn::Stmt::Expr(value, None)] if self.of(value))
    }

    fn patterns(&mut self, condition: &syn::Expr) {
        struct Patterns<'a>(&'a mut Vec<Ident>);
        impl Visit<'_> for Patterns<'_> {
            fn visit_expr_let(&mut self, binding: &syn::ExprLet) {
                bound_names(&binding.pat, self.0);
                visit::visit_expr_let(self, binding);
            }
        }
        Patterns(&mut self.bound).visit_expr(condition);
    }
}

/// What is borrowed.
struct References(Vec<syn::Expr>);

impl Visit<'_> for References {
    fn visit_expr_reference(&mut self, reference: &syn::ExprReference) {
        self.0.push((*reference.expr).clone());
    }
}

/// `COEFFICIENTS`, `tables::COEFFICIENTS[1..]`, `[1.0, 2.0]`
fn is_constant(expression: &syn::Expr) -> bool {
    match expression {
        syn::Expr::Paren(inner) => is_constant(&inner.expr),
        syn::Expr::Index(index) => is_constant(&index.expr),
        syn::Expr::Path(path) => path.path.segments.last().is_some_and(|last| {
            let name = last.ident.to_string();
            !name.contains(char::is_lowercase)
        }),
        syn::Expr::Array(array) => array.elems.iter().all(|element| matches!(element, syn::Expr::Lit(_))),
        _ => false,
    }
}

/// Some exit is inside.
fn leaves(expression: &syn::Expr) -> bool {
    struct Exits(bool);
    impl Visit<'_> for Exits {
        fn visit_expr(&mut self, expression: &syn::Expr) {
            self.0 |= matches!(
                expression,
                syn::Expr::Return(_) | syn::Expr::Try(_) | syn::Expr::Break(_) | syn::Expr::Continue(_)
            );
            visit::visit_expr(self, expression);
        }
    }
    let mut exits = Exits(false);
    exits.visit_expr(expression);
    exits.0
}
