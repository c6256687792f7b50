//! Exits from kept code: the backward pass would not know of them.

use crate::compiler::diagnostics;
use crate::compiler::ir::Refusal;
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

/// The errors of an expression that can be left for something outside of it.
pub(super) fn refused(expression: &syn::Expr) -> Vec<Refusal> {
    let mut finder = Exits { found: Vec::new(), loops: Vec::new() };
    finder.visit_expr(expression);
    finder.found
}

struct Exits {
    found: Vec<Refusal>,
    /// The loops and labelled blocks inside the expression, each with its label, and whether it is a loop.
    loops: Vec<(Option<String>, bool)>,
}

impl Exits {
    fn refuse(&mut self, span: Span, what: &str) {
        let remedy = "give it a statement of its own, as in `if done { .. }`";
        self.found.push(diagnostics::unsupported(span, format!("{what} in the middle of an expression"), remedy));
    }

    fn is_inside(&self, label: Option<&syn::Lifetime>) -> bool {
        let label = label.map(|label| label.ident.to_string());
        self.loops.iter().any(|(name, is_loop)| if label.is_some() { *name == label } else { *is_loop })
    }

    fn within(&mut self, label: Option<&syn::Label>, is_loop: bool, walk: impl FnOnce(&mut Self)) {
        self.loops.push((label.map(|label| label.name.ident.to_string()), is_loop));
        walk(self);
        self.loops.pop();
    }
}

impl<'ast> Visit<'ast> for Exits {
    fn visit_expr_return(&mut self, exit: &'ast syn::ExprReturn) {
        self.refuse(exit.return_token.span(), "a `return`");
    }

    fn visit_expr_try(&mut self, exit: &'ast syn::ExprTry) {
        let remedy = "test with `if` and return early";
        self.found.push(diagnostics::unsupported(exit.question_token.span(), "`?`", remedy));
        visit::visit_expr_try(self, exit);
    }

    fn visit_expr_break(&mut self, exit: &'ast syn::ExprBreak) {
        if !self.is_inside(exit.label.as_ref()) {
            self.refuse(exit.break_token.span(), "a `break`");
        }
        visit::visit_expr_break(self, exit);
    }

    fn visit_expr_continue(&mut self, exit: &'ast syn::ExprContinue) {
        if !self.is_inside(exit.label.as_ref()) {
            self.refuse(exit.continue_token.span(), "a `continue`");
        }
    }

    fn visit_expr_loop(&mut self, each: &'ast syn::ExprLoop) {
        self.within(each.label.as_ref(), true, |exits| visit::visit_expr_loop(exits, each));
    }

    fn visit_expr_while(&mut self, each: &'ast syn::ExprWhile) {
        self.within(each.label.as_ref(), true, |exits| visit::visit_expr_while(exits, each));
    }

    fn visit_expr_for_loop(&mut self, each: &'ast syn::ExprForLoop) {
        self.within(each.label.as_ref(), true, |exits| visit::visit_expr_for_loop(exits, each));
    }

    fn visit_expr_block(&mut self, block: &'ast syn::ExprBlock) {
        self.within(block.label.as_ref(), false, |exits| visit::visit_expr_block(exits, block));
    }

    // What returns from a closure, an asynchronous block or an item stays inside.
    fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}

    fn visit_expr_async(&mut self, _: &'ast syn::ExprAsync) {}

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
