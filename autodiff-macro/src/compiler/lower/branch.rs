//! `if` and `match`.

use super::Lowering;
use super::alternatives::alternatives;
use super::destructure::{Arm, Body};
use crate::compiler::ir::{Block, Branch, Kind, Opaque, Operand, Pattern, Selector, Statement, Type, Value, Var};
use crate::compiler::names::names_in;
use quote::{ToTokens, quote};
use syn::parse_quote;
use syn::spanned::Spanned;

impl Lowering<'_> {
    pub(super) fn branch(&mut self, branch: &syn::ExprIf) -> Option<Operand> {
        let apart = patterns_apart(&branch.cond);
        let mut conditions = Vec::new();
        conjuncts(apart.as_ref().unwrap_or(&branch.cond), &mut conditions);
        if conditions.iter().any(|condition| matches!(condition, syn::Expr::Let(_))) {
            return self.binding_branch(branch, &conditions);
        }
        let condition = self.condition_of(&branch.cond);
        let then = self.block(&branch.then_branch);
        let otherwise = self.nested(|lowering| lowering.otherwise(branch));
        self.finish_branch(Selector::If(condition), vec![then, otherwise], branch.span())
    }

    fn otherwise(&mut self, branch: &syn::ExprIf) -> Option<Operand> {
        branch.else_branch.as_ref().and_then(|(_, otherwise)| self.expression(otherwise))
    }

    fn condition_of(&mut self, condition: &syn::Expr) -> Operand {
        match condition {
            syn::Expr::Path(_) | syn::Expr::Lit(_) => self.value(condition),
            _ => self.condition(condition),
        }
    }

    /// `if let`, perhaps with further conditions behind `&&`.
    fn binding_branch(&mut self, branch: &syn::ExprIf, conditions: &[&syn::Expr]) -> Option<Operand> {
        if let [syn::Expr::Let(binding)] = conditions {
            return self.match_binding(
                binding,
                |lowering| lowering.block_value(&branch.then_branch),
                |lowering| lowering.otherwise(branch),
            );
        }
        self.leaving_block(|lowering, target| {
            lowering.chained(conditions, &mut |lowering| {
                let value = lowering.block_value(&branch.then_branch);
                if !lowering.has_left() {
                    lowering.leave_with(target, value);
                }
            });
            lowering.otherwise(branch)
        })
    }

    /// Runs `then` if all conditions hold, with the names that they bind.
    fn chained(&mut self, conditions: &[&syn::Expr], then: &mut dyn FnMut(&mut Self)) {
        let Some((condition, rest)) = conditions.split_first() else { return then(self) };
        if let syn::Expr::Let(binding) = condition {
            self.match_binding(
                binding,
                |lowering| {
                    lowering.chained(rest, then);
                    None
                },
                |_| None,
            );
            return;
        }
        let condition = self.condition_of(condition);
        self.when(condition, |lowering| lowering.chained(rest, then));
    }

    /// `match value { pattern => then, _ => otherwise }`
    pub(super) fn match_binding(
        &mut self,
        binding: &syn::ExprLet,
        then: impl FnMut(&mut Self) -> Option<Operand>,
        otherwise: impl FnOnce(&mut Self) -> Option<Operand>,
    ) -> Option<Operand> {
        if let Some(inner) = super::views::some_pattern(&binding.pat)
            && let Some(possible) = self.possible(&binding.expr)
        {
            return self.if_possible(possible, inner, then, otherwise);
        }
        if let Some(copied) = self.copied(binding) {
            return self.match_binding(&copied, then, otherwise);
        }
        let scrutinee = self.scrutinized(&binding.expr);
        let rest: syn::Pat = syn::parse_quote!(_);
        let patterns = alternatives(&binding.pat);
        let then = std::cell::RefCell::new(then);
        let arm = |pattern| {
            let body: Body<'_, '_> = Box::new(|lowering| (then.borrow_mut())(lowering));
            Arm { pattern, guard: None, body }
        };
        let mut arms: Vec<Arm<'_, '_>> = patterns.iter().map(arm).collect();
        arms.push(Arm { pattern: &rest, guard: None, body: Box::new(otherwise) });
        self.match_arms(&scrutinee, arms, binding.span())
    }

    /// `Some(x) = option.copied()` for `Some(&x) = option`, where the option is copied code: its reference is one there.
    fn copied(&self, binding: &syn::ExprLet) -> Option<syn::ExprLet> {
        let syn::Pat::Reference(inner) = super::views::some_pattern(&binding.pat)? else { return None };
        let copies = matches!(&*inner.pat, syn::Pat::Ident(_) | syn::Pat::Tuple(_));
        if !copies || !self.is_inert(&binding.expr) {
            return None;
        }
        let (name, option) = (&inner.pat, &binding.expr);
        let (pat, expr) = (syn::parse_quote!(Some(#name)), syn::parse_quote!((#option).copied()));
        Some(syn::ExprLet { pat: Box::new(pat), expr: Box::new(expr), ..binding.clone() })
    }

    pub(super) fn finish_branch(
        &mut self,
        selector: Selector,
        arms: Vec<Block>,
        span: proc_macro2::Span,
    ) -> Option<Operand> {
        let result = arms.iter().any(|arm| arm.yields.is_some()).then(|| {
            let ident = self.fresh("chosen");
            self.variable(ident, Kind::Value, Type::Unknown)
        });
        let carrier = self.carrier_of_arms(&arms);
        self.carriers.extend(result.zip(carrier));
        self.statements.push(Statement::Branch(Branch { selector, arms, result, span }));
        result.map(Operand::Var)
    }

    pub(super) fn match_branch(&mut self, branch: &syn::ExprMatch) -> Option<Operand> {
        let flat = branch.arms.iter().all(|arm| is_flat(pattern_of(arm).0));
        if !flat && !self.is_inert(&branch.expr) {
            return self.match_parts(branch);
        }
        let (scrutinee, whole) = self.scrutinee(branch);
        let selector = self.names.fresh("arm");
        let selector = self.variable(selector, Kind::Value, Type::Integer);
        let mut patterns = Vec::new();
        let mut arms = Vec::new();
        for arm in &branch.arms {
            let mut pattern = None;
            arms.push(self.nested(|lowering| {
                let named = lowering.arm_pattern(arm, &scrutinee);
                if let (Some(whole), Some(name)) = (&whole, bound_name(arm)) {
                    lowering.name_whole(name, whole, &named.binds);
                }
                pattern = Some(named);
                lowering.expression(&arm.body)
            }));
            patterns.extend(pattern);
        }
        self.finish_branch(Selector::Match(scrutinee, patterns, selector), arms, branch.span())
    }

    /// A `match` whose patterns take apart what carries a derivative.
    fn match_parts(&mut self, branch: &syn::ExprMatch) -> Option<Operand> {
        if let Some((inner, some, none)) = some_and_none(branch)
            && let Some(possible) = self.possible(&branch.expr)
        {
            return self.if_possible(possible, inner, |this| this.expression(some), |this| this.expression(none));
        }
        let scrutinee = self.scrutinized(&branch.expr);
        let alternatives: Vec<Vec<syn::Pat>> = branch.arms.iter().map(|arm| alternatives(pattern_of(arm).0)).collect();
        let arms = branch.arms.iter().zip(&alternatives).flat_map(|(arm, patterns)| {
            let guard = pattern_of(arm).1;
            patterns.iter().map(move |pattern| Arm {
                pattern,
                guard,
                body: Box::new(|lowering: &mut Self| lowering.expression(&arm.body)),
            })
        });
        let arms = arms.collect();
        self.match_arms(&scrutinee, arms, branch.span())
    }

    /// What is matched, and as a value of its own if the arms do no more than name and compare it.
    fn scrutinee(&mut self, branch: &syn::ExprMatch) -> (Opaque, Option<Operand>) {
        let named = branch.arms.iter().any(|arm| bound_name(arm).is_some());
        let flat = branch.arms.iter().all(|arm| is_flat(pattern_of(arm).0));
        let whole = (named && flat && !self.is_known_passive(&branch.expr)).then(|| self.value(&branch.expr));
        let mut opaque = match &whole {
            Some(Operand::Var(var)) => {
                let ident = self.function.variables[var.0].ident.clone();
                Opaque { reads: vec![*var], ..Opaque::literal(ident.to_token_stream()) }
            }
            Some(Operand::Constant(_)) | None => self.opaque(&branch.expr),
        };
        (opaque.ty, opaque.refusal) = (Type::Unknown, None);
        (opaque, whole)
    }

    fn is_known_passive(&self, expression: &syn::Expr) -> bool {
        let syn::Expr::Path(path) = expression else { return false };
        let var = path.path.get_ident().and_then(|ident| self.lookup_variable(&ident.to_string()));
        var.is_some_and(|var| self.ty(var).is_passive())
    }

    /// In the arm, its name for the whole is a value like others; what the pattern binds serves the guard only.
    fn name_whole(&mut self, name: &proc_macro2::Ident, whole: &Operand, binds: &[Var]) {
        binds.iter().for_each(|var| self.function.variables[var.0].ty = Type::Passive);
        let ident = self.user_name(name);
        let var = self.variable(ident, Kind::Value, Type::Unknown);
        self.statements.push(Statement::Define(var, Value::Same(whole.clone())));
        self.bind(name, var);
    }

    /// The pattern of an arm; the names that it binds carry no derivative.
    fn arm_pattern(&mut self, arm: &syn::Arm, scrutinee: &Opaque) -> Pattern {
        let (pattern, guard) = pattern_of(arm);
        let mut names = Vec::new();
        bound_names(pattern, &mut names);
        let binds: Vec<Var> = names.iter().map(|name| self.bind_in_pattern(name)).collect();
        let pattern = self.opaque_tokens(&pattern.to_token_stream());
        let guard = guard.map(|guard| self.opaque(guard));
        if let Some(guard) = guard.as_ref().filter(|guard| !guard.writes.is_empty()) {
            self.unsupported(guard.span, "a guard that changes memory", "make the change before the `match`");
        }
        let condition = guard.as_ref().map(|guard| {
            let tokens = &guard.tokens;
            quote!(if #tokens)
        });
        let tokens = pattern.tokens;
        let mut reads = scrutinee.reads.clone();
        reads.extend(guard.into_iter().flat_map(|guard| guard.reads));
        reads.retain(|var| !binds.contains(var));
        Pattern { tokens: quote!(#tokens #condition), binds, reads }
    }

    fn bind_in_pattern(&mut self, name: &proc_macro2::Ident) -> Var {
        let ident = self.user_name(name);
        let var = self.variable(ident, Kind::Value, Type::Unknown);
        self.foreign.insert(var);
        self.bind(name, var);
        var
    }
}

/// The pattern of an arm and its guard.
fn pattern_of(arm: &syn::Arm) -> (&syn::Pat, Option<&syn::Expr>) {
    match &arm.pat {
        syn::Pat::Guard(guarded) => (&guarded.pat, Some(&guarded.guard)),
        pattern => (pattern, None),
    }
}

/// The pattern in `Some(..)` and the bodies of the arms, if these are one for `Some` and one for `None`.
fn some_and_none(branch: &syn::ExprMatch) -> Option<(&syn::Pat, &syn::Expr, &syn::Expr)> {
    let [first, second] = &branch.arms[..] else { return None };
    let is_none =
        |pattern: &syn::Pat| matches!(pattern, syn::Pat::Wild(_)) || pattern.to_token_stream().to_string() == "None";
    match [first, second].map(pattern_of) {
        [(some, None), (none, None)] if is_none(none) => {
            super::views::some_pattern(some).map(|inner| (inner, &*first.body, &*second.body))
        }
        [(none, None), (some, None)] if is_none(none) && !matches!(none, syn::Pat::Wild(_)) => {
            super::views::some_pattern(some).map(|inner| (inner, &*second.body, &*first.body))
        }
        _ => None,
    }
}

/// The arm's name for the whole scrutinee.
fn bound_name(arm: &syn::Arm) -> Option<&proc_macro2::Ident> {
    match pattern_of(arm).0 {
        syn::Pat::Ident(name) if is_plain(name) && !is_constant(name) => Some(&name.ident),
        _ => None,
    }
}

fn is_plain(name: &syn::PatIdent) -> bool {
    let is_whole = name.subpat.as_ref().is_none_or(|(_, inner)| matches!(**inner, syn::Pat::Wild(_)));
    name.by_ref.is_none() && name.mutability.is_none() && is_whole
}

/// The pattern takes nothing apart: a name, a number, a range of numbers.
fn is_flat(pattern: &syn::Pat) -> bool {
    match pattern {
        syn::Pat::Ident(name) => is_plain(name),
        syn::Pat::Paren(inner) => is_flat(&inner.pat),
        syn::Pat::Or(either) => either.cases.iter().all(is_flat),
        syn::Pat::Lit(literal) => !matches!(literal.lit, syn::Lit::Str(_)),
        syn::Pat::Wild(_) | syn::Pat::Range(_) => true,
        _ => false,
    }
}

/// A name with a capital letter is a constant, unless it is marked as a variable.
pub(super) fn is_constant(name: &syn::PatIdent) -> bool {
    name.subpat.is_none() && is_plain(name) && name.ident.to_string().starts_with(char::is_uppercase)
}

/// The names that a pattern binds.
pub(super) fn bound_names(pattern: &syn::Pat, names: &mut Vec<proc_macro2::Ident>) {
    struct Names<'a>(&'a mut Vec<proc_macro2::Ident>);
    impl<'ast> syn::visit::Visit<'ast> for Names<'_> {
        fn visit_pat_ident(&mut self, name: &'ast syn::PatIdent) {
            if !is_constant(name) && !self.0.contains(&name.ident) {
                self.0.push(name.ident.clone());
            }
            syn::visit::visit_pat_ident(self, name);
        }
    }
    syn::visit::Visit::visit_pat(&mut Names(names), pattern);
}

/// The names that the pattern binds as variables of their own that may change.
pub(super) fn changing_names(pattern: &syn::Pat) -> Vec<proc_macro2::Ident> {
    struct Changing(Vec<proc_macro2::Ident>);
    impl<'ast> syn::visit::Visit<'ast> for Changing {
        fn visit_pat_ident(&mut self, name: &'ast syn::PatIdent) {
            if name.mutability.is_some() && name.by_ref.is_none() {
                self.0.push(name.ident.clone());
            }
            syn::visit::visit_pat_ident(self, name);
        }
    }
    let mut changing = Changing(Vec::new());
    syn::visit::Visit::visit_pat(&mut changing, pattern);
    changing.0
}

/// The names that are references if the pattern is held against one: all but those behind a `&`.
pub(super) fn referred_names(pattern: &syn::Pat) -> Vec<proc_macro2::Ident> {
    struct References<'a>(&'a mut Vec<proc_macro2::Ident>);
    impl<'ast> syn::visit::Visit<'ast> for References<'_> {
        fn visit_pat_reference(&mut self, reference: &'ast syn::PatReference) {
            bound_names(&reference.pat, self.0);
        }
    }
    let mut copied = Vec::new();
    syn::visit::Visit::visit_pat(&mut References(&mut copied), pattern);
    let mut names = Vec::new();
    bound_names(pattern, &mut names);
    names.retain(|name| !copied.contains(name));
    names
}

/// The conditions between `&&`.
/// `let Some(a) = v.first_mut() && let Some(b) = w.first()` for `let (Some(a), Some(b)) = (v.first_mut(), w.first())`: what may be
/// written is no part of a tuple here.
fn patterns_apart(condition: &syn::Expr) -> Option<syn::Expr> {
    let syn::Expr::Let(syn::ExprLet { pat, expr, .. }) = condition else { return None };
    let (syn::Pat::Tuple(pattern), syn::Expr::Tuple(value)) = (&**pat, &**expr) else { return None };
    let is_written =
        |part: &syn::Expr| matches!(part, syn::Expr::MethodCall(call) if call.method.to_string().ends_with("_mut"));
    if pattern.elems.len() != value.elems.len()
        || !value.elems.iter().all(is_lookup)
        || !value.elems.iter().any(is_written)
    {
        return None;
    }
    // Behind a pattern, its names hide others.
    let hides = |at: usize, pattern: &syn::Pat| {
        let bound = names_in(&pattern.to_token_stream());
        value.elems.iter().skip(at + 1).any(|part| !bound.is_disjoint(&names_in(&part.to_token_stream())))
    };
    if pattern.elems.iter().enumerate().any(|(at, pattern)| hides(at, pattern)) {
        return None;
    }
    let parts = pattern.elems.iter().zip(&value.elems);
    parts.map(|(pattern, part)| parse_quote!(let #pattern = #part)).reduce(|all, part| parse_quote!(#all && #part))
}

/// The expression looks for a part of a name, and does nothing else.
fn is_lookup(part: &syn::Expr) -> bool {
    match part {
        syn::Expr::MethodCall(call) => {
            let name = call.method.to_string();
            let plain = call.args.iter().all(|argument| matches!(argument, syn::Expr::Lit(_) | syn::Expr::Path(_)));
            plain && matches!(name.trim_end_matches("_mut"), "first" | "last" | "get") && is_lookup(&call.receiver)
        }
        syn::Expr::Field(field) => is_lookup(&field.base),
        syn::Expr::Path(_) => true,
        _ => false,
    }
}

fn conjuncts<'a>(condition: &'a syn::Expr, out: &mut Vec<&'a syn::Expr>) {
    match condition {
        syn::Expr::Binary(chain) if matches!(chain.op, syn::BinOp::And(_)) => {
            conjuncts(&chain.left, out);
            conjuncts(&chain.right, out);
        }
        other => out.push(other),
    }
}
