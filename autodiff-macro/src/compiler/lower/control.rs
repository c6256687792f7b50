//! Loops and exits.

use super::Lowering;
use crate::compiler::diagnostics;
use crate::compiler::ir::{
    Block, Exit, Header, Kind, Loop, Opaque, Operand, Place, Selector, Statement, Step, Target, Type, Var, Written,
};
use proc_macro2::Ident;
use quote::ToTokens;
use syn::spanned::Spanned;

/// A loop or labelled block around the code being lowered.
pub(super) struct LoopScope {
    label: Option<String>,
    pub(super) target: Target,
    /// Where `continue` goes, if not to the loop itself.
    pub(super) inner: Option<Target>,
    /// `break` and `continue` without a label do not mean this one.
    is_block: bool,
    result: Option<Var>,
    pub(super) breaks: bool,
}

impl Lowering<'_> {
    pub(super) fn control(&mut self, expression: &syn::Expr) -> Option<Operand> {
        if let Some(table) = self.chosen_table(expression) {
            return Some(table);
        }
        match expression {
            syn::Expr::If(branch) => self.branch(branch),
            syn::Expr::Match(branch) => self.match_branch(branch),
            syn::Expr::Block(block) => self.block_expression(block),
            syn::Expr::ForLoop(each) => {
                self.for_loop(each);
                None
            }
            syn::Expr::While(each) => {
                self.while_loop(each);
                None
            }
            syn::Expr::Loop(each) => self.endless(each),
            syn::Expr::Break(exit) => self.break_exit(exit),
            syn::Expr::Continue(exit) => {
                if let Some(scope) = self.scope_of(exit.label.as_ref()) {
                    let target = scope.inner.unwrap_or(scope.target);
                    self.statements.push(Statement::Exit(Exit::Continue(target)));
                }
                None
            }
            syn::Expr::Return(exit) => {
                let value = exit.expr.as_ref().and_then(|value| self.expression(value));
                self.return_exit(value);
                None
            }
            _ => None,
        }
    }

    fn block_expression(&mut self, block: &syn::ExprBlock) -> Option<Operand> {
        let Some(label) = &block.label else {
            self.scopes.push(super::Scope::default());
            let value = self.block_value(&block.block);
            self.scopes.pop();
            return value;
        };
        let scope = self.loop_scope(Some(label), true);
        self.left_block(scope, |lowering, _| lowering.block_value(&block.block))
    }

    /// A block that code inside leaves with the value of the whole.
    pub(super) fn leaving_block(
        &mut self,
        lower: impl FnOnce(&mut Self, Target) -> Option<Operand>,
    ) -> Option<Operand> {
        let scope = self.loop_scope(None, true);
        self.left_block(scope, lower)
    }

    fn left_block(
        &mut self,
        scope: LoopScope,
        lower: impl FnOnce(&mut Self, Target) -> Option<Operand>,
    ) -> Option<Operand> {
        let target = scope.target;
        let (body, scope) = self.loop_body(scope, |lowering| {
            let value = lower(lowering, target);
            if lowering.never_ends() {
                lowering.statements.push(Statement::Exit(Exit::Never));
            } else if !lowering.has_left() {
                lowering.leave_with(target, value);
            }
        });
        self.finish_loop(Header::Forever, body, &scope, None)
    }

    /// The last statement is a loop that nothing but an exit from around it ends.
    fn never_ends(&self) -> bool {
        let last = self.statements.last();
        matches!(last, Some(Statement::Loop(Loop { header: Header::Forever, breaks: false, .. })))
    }

    // Loops.

    pub(super) fn loop_scope(&mut self, label: Option<&syn::Label>, is_block: bool) -> LoopScope {
        let target = self.target();
        let label = label.map(|label| label.name.ident.to_string());
        LoopScope { label, target, inner: None, is_block, result: None, breaks: is_block }
    }

    pub(super) fn loop_body(&mut self, scope: LoopScope, lower: impl FnOnce(&mut Self)) -> (Block, LoopScope) {
        let fallback = scope.target;
        self.loops.push(scope);
        let body = self.nested(|lowering| {
            lower(lowering);
            None
        });
        let scope = self.loops.pop().unwrap_or(LoopScope {
            label: None,
            target: fallback,
            inner: None,
            is_block: false,
            result: None,
            breaks: false,
        });
        (body, scope)
    }

    pub(super) fn finish_loop(
        &mut self,
        header: Header,
        body: Block,
        scope: &LoopScope,
        counter: Option<Var>,
    ) -> Option<Operand> {
        let trips = self.names.fresh("trips");
        let trips = self.variable(trips, Kind::Value, Type::Integer);
        let counter = counter.unwrap_or_else(|| self.counter());
        self.statements.push(Statement::Loop(Loop {
            header,
            target: scope.target,
            body,
            result: scope.result,
            trips,
            counter,
            breaks: scope.breaks,
            leaves: false,
            reversed: false,
        }));
        scope.result.map(Operand::Var)
    }

    pub(super) fn counter(&mut self) -> Var {
        let ident = self.names.fresh("k");
        self.variable(ident, Kind::Value, Type::Integer)
    }

    fn endless(&mut self, each: &syn::ExprLoop) -> Option<Operand> {
        let scope = self.loop_scope(each.label.as_ref(), false);
        let (body, scope) = self.loop_body(scope, |lowering| {
            lowering.block_value(&each.body);
        });
        self.finish_loop(Header::Forever, body, &scope, None)
    }

    fn while_loop(&mut self, each: &syn::ExprWhile) {
        let scope = self.loop_scope(each.label.as_ref(), false);
        if let syn::Expr::Let(binding) = &*each.cond {
            return self.while_let(scope, binding, &each.body);
        }
        if super::condition::may_fail(&each.cond) {
            return self.tested_loop(scope, each);
        }
        let condition = self.opaque(&each.cond);
        if condition.writes.is_empty() {
            let (body, scope) = self.loop_body(scope, |lowering| {
                lowering.block_value(&each.body);
            });
            let condition = Opaque { ty: Type::Passive, refusal: None, ..condition };
            self.finish_loop(Header::While(condition), body, &scope, None);
            return;
        }
        self.tested_loop(scope, each);
    }

    /// `while let pattern = value { body }`: `loop { match value { pattern => body, _ => break } }`
    fn while_let(&mut self, scope: LoopScope, binding: &syn::ExprLet, body: &syn::Block) {
        let target = scope.target;
        let (body, mut scope) = self.loop_body(scope, |lowering| {
            lowering.match_binding(
                binding,
                |lowering| {
                    lowering.block_value(body);
                    None
                },
                |lowering| {
                    lowering.leave_with(target, None);
                    None
                },
            );
        });
        scope.breaks = true;
        self.finish_loop(Header::Forever, body, &scope, None);
    }

    /// `while` with a condition that changes memory: `loop { if !condition { break } .. }`
    fn tested_loop(&mut self, scope: LoopScope, each: &syn::ExprWhile) {
        let target = scope.target;
        let (body, mut scope) = self.loop_body(scope, |lowering| {
            let condition = lowering.condition(&each.cond);
            let then = lowering.nested(|_| None);
            let leave = lowering.nested(|lowering| {
                lowering.statements.push(Statement::Exit(Exit::Break(target, None)));
                None
            });
            lowering.finish_branch(Selector::If(condition), vec![then, leave], each.cond.span());
            lowering.block_value(&each.body);
        });
        scope.breaks = true;
        self.finish_loop(Header::Forever, body, &scope, None);
    }

    fn for_loop(&mut self, each: &syn::ExprForLoop) {
        if let Some(by_hand) = self.taken_by_hand(each) {
            self.block_expression(&by_hand);
            return;
        }
        let scope = self.loop_scope(each.label.as_ref(), false);
        let Some(chain) = self.iterable(&each.expr) else {
            let remedy =
                "loop over a range, `x.iter()`, `x.iter_mut()`, `&x` or `&mut x`, or collect into a `Vec` first";
            let refusal = diagnostics::unsupported(each.expr.span(), "a loop over this", remedy);
            return self.diagnostics.report(refusal.over(&each.expr));
        };
        self.drive_in(chain, scope, &mut |lowering, item, _| {
            lowering.bind_item(&each.pat, item);
            lowering.block_value(&each.body);
        });
    }

    /// `for item in items` over an iterator of the user's: `while let Some(item) = items.next()`.
    fn taken_by_hand(&mut self, each: &syn::ExprForLoop) -> Option<syn::ExprBlock> {
        let Type::Named(Written(ty)) = self.seen_type(&each.expr)? else { return None };
        let next = Ident::new("next", each.expr.span());
        let blocks = self.neighbours.blocks_of_path(&self.named_type(&ty)?, &next);
        if !blocks.iter().any(|block| block.of_trait.as_deref() == Some("Iterator")) {
            return None;
        }
        let (label, pattern, body) = (&each.label, &each.pat, &each.body);
        Some(match &*each.expr {
            syn::Expr::Reference(syn::ExprReference { mutability: Some(_), expr, .. }) => {
                syn::parse_quote!({ #label while let Some(#pattern) = (#expr).#next() #body })
            }
            items => {
                let name = self.names.fresh("items");
                syn::parse_quote!({ let mut #name = #items; #label while let Some(#pattern) = #name.#next() #body })
            }
        })
    }

    /// The element at the counter.
    pub(super) fn item_of(&mut self, place: &Place, counter: Var, mutable: bool) -> Var {
        let tokens = self.function.variables[counter.0].ident.to_token_stream();
        let mut element = place.clone();
        element.path.push(Step::Index(Opaque { reads: vec![counter], ..Opaque::literal(tokens) }));
        let ident = self.names.fresh("item");
        self.variable(ident, Kind::View(element, mutable), Type::Unknown)
    }

    // Exits.

    fn scope_of(&self, label: Option<&syn::Lifetime>) -> Option<&LoopScope> {
        self.loops.iter().rev().find(|scope| match label {
            Some(label) => scope.label.as_ref().is_some_and(|name| label.ident == name),
            None => !scope.is_block,
        })
    }

    fn break_exit(&mut self, exit: &syn::ExprBreak) -> Option<Operand> {
        let value = exit.expr.as_ref().and_then(|value| self.expression(value));
        match self.scope_of(exit.label.as_ref()).map(|scope| scope.target) {
            Some(target) => self.leave_with(target, value),
            None => self.diagnostics.report(diagnostics::unsupported(
                exit.span(),
                "this `break`",
                "break out of a loop or labelled block of this function",
            )),
        }
        None
    }

    /// `return value`, of the closure around it or of the function.
    pub(super) fn return_exit(&mut self, value: Option<Operand>) {
        if self.has_left() {
            return;
        }
        match self.returns.last().copied() {
            Some(target) => self.leave_with(target, value),
            None => self.statements.push(Statement::Exit(Exit::Return(value))),
        }
    }

    pub(super) fn leave_with(&mut self, target: Target, value: Option<Operand>) {
        if value.is_some() {
            self.loop_result(target);
        }
        if let Some(scope) = self.loops.iter_mut().find(|scope| scope.target == target) {
            scope.breaks = true;
        }
        self.statements.push(Statement::Exit(Exit::Break(target, value)));
    }

    fn loop_result(&mut self, target: Target) {
        let missing = self.loops.iter().any(|scope| scope.target == target && scope.result.is_none());
        if !missing {
            return;
        }
        let ident = self.names.fresh("found");
        let var = self.variable(ident, Kind::Value, Type::Unknown);
        if let Some(scope) = self.loops.iter_mut().find(|scope| scope.target == target) {
            scope.result = Some(var);
        }
    }
}
