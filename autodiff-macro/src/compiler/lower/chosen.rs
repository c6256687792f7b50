//! References that a condition chooses, `let (a, b) = if a.len() < b.len() { (b, a) } else { (a, b) };`. Here such names are
//! copies of what the references refer to, which the source knows as references.

use super::{Binding, Lowering};
use crate::compiler::ir::Kind;
use proc_macro2::Ident;

impl Lowering<'_> {
    /// The names of a pattern that are references in all branches of an expression.
    pub(super) fn chosen_references(&self, pattern: &syn::Pat, choice: &syn::Expr) -> Vec<Ident> {
        let mut tails = Vec::new();
        if matches!(choice, syn::Expr::If(_) | syn::Expr::Match(_)) {
            add_tails(choice, &mut tails);
        }
        if tails.is_empty() { Vec::new() } else { self.references_among(pattern, &tails) }
    }

    fn references_among(&self, pattern: &syn::Pat, tails: &[&syn::Expr]) -> Vec<Ident> {
        match pattern {
            syn::Pat::Ident(name) if tails.iter().all(|tail| self.is_shared_reference(tail)) => {
                vec![name.ident.clone()]
            }
            syn::Pat::Tuple(parts) => {
                let part = |at: usize| tails.iter().map(|tail| part_of(tail, at)).collect::<Option<Vec<_>>>();
                let names = parts.elems.iter().enumerate().filter_map(|(at, pattern)| Some((pattern, part(at)?)));
                names.flat_map(|(pattern, tails)| self.references_among(pattern, &tails)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn is_shared_reference(&self, expression: &syn::Expr) -> bool {
        match expression {
            syn::Expr::Paren(inner) => self.is_shared_reference(&inner.expr),
            syn::Expr::Reference(reference) => reference.mutability.is_none() && !self.is_of_constant(&reference.expr),
            syn::Expr::Path(path) => match path.path.get_ident().and_then(|name| self.lookup(&name.to_string())) {
                Some(Binding::Variable(var)) => {
                    matches!(self.kind(*var), Kind::View(_, false) | Kind::Borrowed(false))
                }
                Some(Binding::Referred(..)) => true,
                _ => false,
            },
            _ => false,
        }
    }
}

fn part_of(tail: &syn::Expr, at: usize) -> Option<&syn::Expr> {
    match tail {
        syn::Expr::Tuple(tuple) => tuple.elems.get(at),
        _ => None,
    }
}

/// The values that the branches come to.
fn add_tails<'a>(expression: &'a syn::Expr, tails: &mut Vec<&'a syn::Expr>) {
    match expression {
        syn::Expr::Paren(inner) => add_tails(&inner.expr, tails),
        syn::Expr::Block(block) => add_tail(&block.block, tails),
        syn::Expr::If(branch) => {
            add_tail(&branch.then_branch, tails);
            if let Some((_, otherwise)) = &branch.else_branch {
                add_tails(otherwise, tails);
            }
        }
        syn::Expr::Match(choice) => choice.arms.iter().for_each(|arm| add_tails(&arm.body, tails)),
        syn::Expr::Return(_) | syn::Expr::Break(_) | syn::Expr::Continue(_) | syn::Expr::Macro(_) => {}
        value => tails.push(value),
    }
}

fn add_tail<'a>(block: &'a syn::Block, tails: &mut Vec<&'a syn::Expr>) {
    if let Some(syn::Stmt::Expr(tail, None)) = block.stmts.last() {
        add_tails(tail, tails);
    }
}
