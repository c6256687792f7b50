//! Loops and exits.

use super::Lowering;
use super::branch::binding;
use crate::compiler::diagnostics;
use crate::compiler::ir::{
    Block, Exit, Header, Kind, Loop, Opaque, Operand, Place, Selector, Statement, Step, Target, Type, Value, Var,
};
use quote::ToTokens;
use syn::spanned::Spanned;

/// A loop or labelled block around the code being lowered.
pub(super) struct LoopScope {
    label: Option<String>,
    target: Target,
    /// `break` and `continue` without a label do not mean this one.
    is_block: bool,
    result: Option<Var>,
    breaks: bool,
}

/// What a `for` loop runs over.
enum Source {
    Elements { place: Place, mutable: bool, by_value: bool, reversed: bool, counted: bool },
    Range(super::super::ir::Range),
    Unknown,
}

impl Lowering<'_> {
    pub(super) fn control(&mut self, expression: &syn::Expr) -> Option<Operand> {
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
                    let target = scope.target;
                    self.statements.push(Statement::Exit(Exit::Continue(target)));
                }
                None
            }
            syn::Expr::Return(exit) => {
                let value = exit.expr.as_ref().and_then(|value| self.expression(value));
                self.statements.push(Statement::Exit(Exit::Return(value)));
                None
            }
            _ => None,
        }
    }

    fn block_expression(&mut self, block: &syn::ExprBlock) -> Option<Operand> {
        let Some(label) = &block.label else {
            self.scopes.push(std::collections::HashMap::new());
            let value = self.block_value(&block.block);
            self.scopes.pop();
            return value;
        };
        let scope = self.loop_scope(Some(label), true);
        let target = scope.target;
        let (body, scope) = self.loop_body(scope, |lowering| {
            let value = lowering.block_value(&block.block);
            if !lowering.has_left() {
                lowering.leave_with(target, value);
            }
        });
        self.finish_loop(Header::Forever, body, &scope, None)
    }

    // Loops.

    fn loop_scope(&mut self, label: Option<&syn::Label>, is_block: bool) -> LoopScope {
        let target = self.target();
        let label = label.map(|label| label.name.ident.to_string());
        LoopScope { label, target, is_block, result: None, breaks: is_block }
    }

    fn loop_body(&mut self, scope: LoopScope, lower: impl FnOnce(&mut Self)) -> (Block, LoopScope) {
        let fallback = scope.target;
        self.loops.push(scope);
        let body = self.nested(|lowering| {
            lower(lowering);
            None
        });
        let scope = self.loops.pop().unwrap_or(LoopScope {
            label: None,
            target: fallback,
            is_block: false,
            result: None,
            breaks: false,
        });
        (body, scope)
    }

    fn finish_loop(&mut self, header: Header, body: Block, scope: &LoopScope, counter: Option<Var>) -> Option<Operand> {
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

    fn counter(&mut self) -> Var {
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
        if let Some(binding) = binding(&each.cond) {
            self.unsupported(binding.span(), "`while let`", "use `while` with a test, as `while !stack.is_empty()`");
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
        let scope = self.loop_scope(each.label.as_ref(), false);
        match self.source(&each.expr) {
            Source::Range(range) => {
                let ident = self.names.fresh("i");
                let var = self.variable(ident, Kind::Value, Type::Integer);
                let (body, scope) = self.loop_body(scope, |lowering| {
                    let named = lowering.range_name(&each.pat, var);
                    if !named {
                        lowering.pattern(&each.pat, Operand::Var(var));
                    }
                    lowering.block_value(&each.body);
                });
                self.finish_loop(Header::Range(var, range), body, &scope, None);
            }
            Source::Elements { place, mutable, by_value, reversed, counted } => {
                let place = self.frozen(place);
                let counter = self.counter();
                let item = self.item(&place, counter, mutable);
                let (body, scope) = self.loop_body(scope, |lowering| {
                    lowering.item_pattern(&each.pat, item, counter, by_value, counted);
                    lowering.block_value(&each.body);
                });
                self.finish_loop(Header::Elements(item, place, reversed), body, &scope, Some(counter));
            }
            Source::Unknown => {
                let remedy =
                    "loop over a range, `x.iter()`, `x.iter_mut()`, `&x` or `&mut x`, or collect into a `Vec` first";
                let refusal = diagnostics::unsupported(each.expr.span(), "a loop over this", remedy);
                self.diagnostics.report(refusal.over(&each.expr));
            }
        }
    }

    /// The loop variable takes the name of the user's.
    fn range_name(&mut self, pattern: &syn::Pat, var: Var) -> bool {
        let pattern = match pattern {
            syn::Pat::Type(typed) => &typed.pat,
            pattern => pattern,
        };
        match pattern {
            syn::Pat::Ident(name) if name.mutability.is_none() && name.subpat.is_none() => {
                let ident = self.user_name(&name.ident);
                self.function.variables[var.0].ident = ident;
                self.bind(&name.ident, var);
                true
            }
            syn::Pat::Wild(_) => true,
            _ => false,
        }
    }

    fn item(&mut self, place: &Place, counter: Var, mutable: bool) -> Var {
        let tokens = self.function.variables[counter.0].ident.to_token_stream();
        let mut element = place.clone();
        element.path.push(Step::Index(Opaque { reads: vec![counter], ..Opaque::literal(tokens) }));
        let ident = self.names.fresh("item");
        self.variable(ident, Kind::View(element, mutable), Type::Unknown)
    }

    fn item_pattern(&mut self, pattern: &syn::Pat, item: Var, counter: Var, by_value: bool, counted: bool) {
        if counted {
            if let syn::Pat::Tuple(pair) = pattern
                && let (Some(number), Some(element)) = (pair.elems.first(), pair.elems.last())
                && pair.elems.len() == 2
            {
                self.pattern(number, Operand::Var(counter));
                return self.item_pattern(element, item, counter, by_value, false);
            }
            return self.unsupported(pattern.span(), "this pattern", "write `(i, x)`");
        }
        let whole = Place { root: item, path: Vec::new() };
        match pattern {
            syn::Pat::Ident(name) if !by_value && name.mutability.is_none() && name.subpat.is_none() => {
                let ident = self.user_name(&name.ident);
                self.function.variables[item.0].ident = ident;
                self.bind(&name.ident, item);
            }
            syn::Pat::Wild(_) => {}
            pattern => {
                let before = self.function.variables.len();
                let value = self.temporary("value", Value::Read(whole));
                self.name(pattern, value, before);
            }
        }
    }

    fn source(&mut self, expression: &syn::Expr) -> Source {
        if let syn::Expr::Path(path) = expression
            && let Some(var) = path.path.get_ident().and_then(|ident| self.lookup_variable(&ident.to_string()))
            && *self.ty(var) == Type::Passive
        {
            return Source::Unknown;
        }
        if let Some(range) = self.range(expression) {
            return Source::Range(range);
        }
        if let syn::Expr::MethodCall(call) = expression {
            return self.iterator(call);
        }
        if let Some((place, mutable)) = self.borrow(expression) {
            return Source::Elements { place, mutable, by_value: false, reversed: false, counted: false };
        }
        let place = match self.place(expression) {
            Some(place) => place,
            None if matches!(expression, syn::Expr::Array(_) | syn::Expr::Macro(_) | syn::Expr::Path(_)) => {
                match self.value(expression) {
                    Operand::Var(root) => Place { root, path: Vec::new() },
                    Operand::Constant(constant) => self.constant_place(constant),
                }
            }
            None => return Source::Unknown,
        };
        Source::Elements { place, mutable: false, by_value: true, reversed: false, counted: false }
    }

    /// A constant to loop over.
    fn constant_place(&mut self, constant: super::super::ir::Constant) -> Place {
        let ty = constant.ty.clone();
        let root = self.temporary_of("items", Value::Same(Operand::Constant(constant)), ty);
        Place { root, path: Vec::new() }
    }

    /// `place.iter()` and what may stand behind it.
    fn iterator(&mut self, call: &syn::ExprMethodCall) -> Source {
        let method = call.method.to_string();
        if let "iter" | "iter_mut" | "into_iter" = method.as_str() {
            let borrowed = self.borrow(&call.receiver).map(|(place, _)| place);
            let by_value = method == "into_iter" && borrowed.is_none();
            let place = borrowed.or_else(|| self.place(&call.receiver)).or_else(|| match &*call.receiver {
                syn::Expr::Path(_) => match self.value(&call.receiver) {
                    Operand::Constant(constant) => Some(self.constant_place(constant)),
                    Operand::Var(_) => None,
                },
                _ => None,
            });
            let Some(place) = place else { return Source::Unknown };
            let mutable = method == "iter_mut";
            return Source::Elements { place, mutable, by_value, reversed: false, counted: false };
        }
        let source = self.source(&call.receiver);
        let Source::Elements { place, mutable, by_value, reversed, counted } = source else {
            return Source::Unknown;
        };
        match method.as_str() {
            "copied" | "cloned" if !counted => Source::Elements { place, mutable, by_value: true, reversed, counted },
            "rev" if !counted => Source::Elements { place, mutable, by_value, reversed: !reversed, counted },
            "enumerate" if !counted && !reversed => {
                Source::Elements { place, mutable, by_value, reversed, counted: true }
            }
            _ => Source::Unknown,
        }
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

    fn leave_with(&mut self, target: Target, value: Option<Operand>) {
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
