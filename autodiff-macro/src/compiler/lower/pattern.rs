//! `let`: names for values, memory and views; patterns are taken apart.

use super::item::Item;
use super::iterator::Chain;
use super::option::Carrier;
use super::{Binding, Lowering};
use crate::compiler::diagnostics;
use crate::compiler::ir::{Constant, Kind, Opaque, Operand, Place, Statement, Step, Type, Value, Var};
use crate::compiler::{index, spent, types, viewed};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;

impl Lowering<'_> {
    /// `let pattern: type = value;`
    pub(super) fn local(&mut self, local: &syn::Local) {
        let (pattern, ty) = match &local.pat {
            syn::Pat::Type(typed) => (&*typed.pat, Some(&*typed.ty)),
            pattern => (pattern, None),
        };
        let Some(init) = &local.init else {
            return self.late(pattern, ty);
        };
        if let syn::Pat::Ident(name) = pattern
            && self.bind_callable(name, &init.expr)
        {
            return;
        }
        if let Some((_, diverge)) = &init.diverge {
            return self.let_else(pattern, &init.expr, diverge);
        }
        if let syn::Pat::Ident(name) = pattern
            && let Some((place, mutable)) = self.borrow(&init.expr)
        {
            return self.view_as_written(name, place, mutable, ty);
        }
        if let Some(parts) = self.split(&init.expr).or_else(|| self.part_for_sure(&init.expr)) {
            return self.bind_item(pattern, parts);
        }
        if let Some((place, true)) = self.borrow(&init.expr) {
            let view = self.view_of("whole", place, true);
            return self.bind_item(pattern, Item::View(view));
        }
        if let (syn::Pat::Tuple(pattern), syn::Expr::Tuple(tuple)) = (pattern, &*init.expr)
            && pattern.elems.len() == tuple.elems.len()
            && ty.is_none()
            && !pattern.elems.iter().any(|pattern| matches!(pattern, syn::Pat::Rest(_)))
        {
            return self.pairwise(pattern, tuple);
        }
        if let syn::Pat::Ident(name) = pattern
            && self.bind_iterator(name, &init.expr)
        {
            return;
        }
        if super::item::takes_apart(pattern)
            && let Some((place, _)) = self.borrow(&init.expr)
        {
            let view = self.view_of("parts", place, false);
            self.function.variables[view.0].temporary = true;
            return self.bind_item(pattern, Item::View(view));
        }
        if let Some((ty, object)) = ty.and_then(|ty| Some((ty, types::object(ty)?))) {
            return self.object(pattern, ty, &init.expr, &object);
        }
        let (may_be_own, may_be_foreign) = (self.may_be_own(&init.expr), self.may_be_foreign(&init.expr));
        let matrix = ty.map_or_else(|| self.matrix(&init.expr), |ty| self.matrix_of_type(ty));
        let seen = if ty.is_none() { self.seen_type(&init.expr) } else { None };
        let references = self.chosen_references(pattern, &init.expr);
        let before = self.function.variables.len();
        self.expected = ty.cloned();
        let Some(value) = self.expression(&init.expr) else { return };
        if self.has_left() {
            return;
        }
        let value = self.typed(value, ty);
        let made = value.var().and_then(|var| self.carriers.get(&var).copied());
        let carrier = ty.map_or_else(|| self.carrier_of(&init.expr).or(made), super::option::carrier_of_type);
        self.name(pattern, value, before);
        references.iter().for_each(|name| self.refer(name));
        if let syn::Pat::Ident(name) = pattern
            && let Some(var) = self.lookup_variable(&name.ident.to_string())
        {
            self.carriers.extend(carrier.map(|carrier| (var, carrier)));
            self.note_annotation(var, ty);
            self.seen.extend(seen.map(|ty| (var, ty)));
            self.note_matrix(var, matrix);
            if self.references(&init.expr) == 0 {
                self.owned.insert(var);
            }
            if is_half_open(&init.expr) {
                self.ranges.insert(var);
            }
            if self.is_box(&init.expr) {
                self.boxes.insert(var);
            }
            self.note_referring(&name.ident, var, ty, &init.expr);
            if super::vectors::is_another_collection(ty, &init.expr) {
                self.collections.insert(var);
            }
            if self.makes_struct(&init.expr) {
                self.structs.insert(var);
            }
            if ty.is_none() && may_be_own {
                self.own_like.insert(var);
            }
            if ty.is_none() && may_be_foreign {
                self.foreign_like.insert(var);
            }
        }
    }

    /// The name is that of a reference, or of an option of one, in the source.
    fn note_referring(&mut self, name: &Ident, var: Var, ty: Option<&syn::Type>, value: &syn::Expr) {
        if self.yields_references(value) {
            if is_unwrapped(value) {
                self.refer(name);
            } else {
                self.referring.insert(var);
            }
        }
        if self.is_optional_reference(value) || ty.and_then(viewed::referent_of_option).is_some() {
            self.referring.insert(var);
            self.carriers.insert(var, Carrier::Option);
        }
    }

    /// Keeps a written type that rustc may need. What holds references in the source holds values here.
    pub(super) fn note_annotation(&mut self, var: Var, ty: Option<&syn::Type>) {
        let Some(ty) = ty.filter(|ty| is_owned(ty)) else { return };
        let written = types::written(ty, &self.scalars);
        if let Type::Integer | Type::Passive | Type::Named(_) | Type::Optional(_) = written {
            self.function.annotations.insert(var, ty.clone());
        }
    }

    /// `let pattern = value else { diverge };`: `let names = match value { pattern => names, _ => diverge };`
    fn let_else(&mut self, pattern: &syn::Pat, value: &syn::Expr, diverge: &syn::Expr) {
        if let Some(inner) = super::views::some_pattern(pattern)
            && let Some(possible) = self.possible(value)
        {
            let item = self.possible_or_leave(possible, |lowering| lowering.expression(diverge));
            return self.bind_item(inner, item);
        }
        if super::views::has_slices(pattern)
            && let Some((place, true)) = self.borrow(value)
        {
            return self.parts_or_leave(pattern, &place, diverge);
        }
        let mut names = Vec::new();
        super::branch::bound_names(pattern, &mut names);
        let binding = syn::ExprLet {
            attrs: Vec::new(),
            let_token: syn::token::Let::default(),
            pat: Box::new(pattern.clone()),
            eq_token: syn::token::Eq::default(),
            expr: Box::new(value.clone()),
        };
        let bound: syn::Expr = match &names[..] {
            [name] => syn::parse_quote!(#name),
            names => syn::parse_quote!((#(#names),*)),
        };
        let before = self.function.variables.len();
        let referred = matches!(value, syn::Expr::Reference(_)) || self.yields_references(value);
        let value = self.match_binding(
            &binding,
            |lowering| Some(lowering.value(&bound)),
            |lowering| lowering.expression(diverge),
        );
        let Some(value) = value.filter(|_| !self.has_left()) else { return };
        let changing = super::branch::changing_names(pattern);
        let named = |name: &Ident| -> syn::Pat {
            if changing.contains(name) { syn::parse_quote!(mut #name) } else { syn::parse_quote!(#name) }
        };
        let values = match &names[..] {
            [name] => named(name),
            names => {
                let names = names.iter().map(named);
                syn::parse_quote!((#(#names),*))
            }
        };
        self.name(&values, value, before);
        if referred {
            super::branch::referred_names(pattern).iter().for_each(|name| self.refer(name));
        }
    }

    /// `let items = xs.iter().map(..);`
    fn bind_iterator(&mut self, name: &syn::PatIdent, expression: &syn::Expr) -> bool {
        let is_range = matches!(expression, syn::Expr::Range(_));
        if is_range || !self.is_iterator(expression) || self.is_inert(expression) {
            return false;
        }
        let Some(chain) = self.chain(expression) else { return false };
        self.bind_chain(name, chain)
    }

    /// Binds a name to an iterator, which is advanced by hand if the name is `mut`.
    pub(super) fn bind_chain(&mut self, name: &syn::PatIdent, chain: Chain) -> bool {
        let changing = name.mutability.is_some();
        let Some(mut chain) = (if changing { self.numbered(chain) } else { Some(chain) }) else { return false };
        if changing {
            self.measure_chain(&mut chain);
        }
        let position = changing.then(|| self.memory_of("position", quote!(0_usize), Type::Integer));
        self.insert(&name.ident, Binding::Iterator(std::rc::Rc::new(chain), position));
        true
    }

    /// `let (a, b) = (x, y);`: all values first, then the names.
    fn pairwise(&mut self, pattern: &syn::PatTuple, tuple: &syn::ExprTuple) {
        let before = self.function.variables.len();
        let mut values = Vec::new();
        for value in &tuple.elems {
            match self.borrow(value) {
                Some(view) => values.push(Err(view)),
                None => values.push(Ok(self.value(value))),
            }
        }
        let seen: Vec<Option<Type>> = tuple.elems.iter().map(|value| self.seen_type(value)).collect();
        for ((pattern, value), seen) in pattern.elems.iter().zip(values).zip(seen) {
            match (pattern, value) {
                (syn::Pat::Ident(name), Err((place, mutable))) => {
                    self.view(name, place, mutable);
                }
                (pattern, Err((place, _))) => {
                    let value = self.temporary("value", Value::Read(place));
                    self.name(pattern, value, before);
                }
                (pattern, Ok(value)) => self.name(pattern, value, before),
            }
            if let syn::Pat::Ident(name) = pattern {
                let var = self.lookup_variable(&name.ident.to_string());
                self.seen.extend(var.zip(seen));
            }
        }
    }

    /// `let y;`
    fn late(&mut self, pattern: &syn::Pat, ty: Option<&syn::Type>) {
        if let syn::Pat::Tuple(syn::PatTuple { elems, .. }) | syn::Pat::Slice(syn::PatSlice { elems, .. }) = pattern
            && matches!(ty, None | Some(syn::Type::Tuple(_) | syn::Type::Array(_)))
        {
            return elems.iter().enumerate().for_each(|(at, element)| self.late(element, part_of_type(ty, at)));
        }
        let syn::Pat::Ident(name) = pattern else {
            return self.unsupported(pattern.span(), "this declaration", "initialise it where it is declared");
        };
        if let Some(object) = ty.and_then(types::object) {
            self.diagnostics.report(diagnostics::object(&object));
        }
        self.bind_memory(&name.ident, None);
        let Some(Binding::Variable(var)) = self.lookup(&name.ident.to_string()).cloned() else { return };
        if name.mutability.is_none() {
            self.function.late.push(var);
        }
        if let Some(ty) = ty {
            self.function.variables[var.0].ty = types::written(ty, &self.scalars);
        }
        self.note_annotation(var, ty);
    }

    /// `let shape: Box<dyn Shape> = ..;`
    fn object(&mut self, pattern: &syn::Pat, ty: &syn::Type, value: &syn::Expr, object: &syn::TypeTraitObject) {
        if matches!(pattern, syn::Pat::Ident(name) if name.mutability.is_some()) {
            self.diagnostics.report(diagnostics::object(object));
        }
        let typed = syn::parse_quote!({ let object: #ty = #value; object });
        let value = self.refused_object(if types::has_reference(ty) { value } else { &typed }, object);
        let before = self.function.variables.len();
        self.name(pattern, value, before);
    }

    /// Gives a value its written type.
    pub(super) fn typed(&mut self, value: Operand, ty: Option<&syn::Type>) -> Operand {
        let Some(ty) = ty else { return value };
        self.annotate(&value, ty);
        let ty = types::written(ty, &self.scalars);
        if let (Operand::Constant(constant), Type::Optional(_)) = (&value, &ty) {
            return Operand::Constant(Constant { ty, ..constant.clone() });
        }
        if ty == Type::Unknown {
            return value;
        }
        match value {
            Operand::Var(var) if self.is_own_value(var) => {
                self.function.variables[var.0].ty = ty;
                value
            }
            Operand::Var(_) | Operand::Constant(_) => Operand::Var(self.temporary_of("value", Value::Same(value), ty)),
        }
    }

    /// Kept code may need the type to be understood, as `collect` does.
    fn annotate(&mut self, value: &Operand, ty: &syn::Type) {
        let is_empty = |made: &Value| match made {
            Value::Empty(_) => true,
            Value::Vector(elements) | Value::Array(elements) => elements.is_empty(),
            _ => false,
        };
        if let Some(Statement::Define(last, made)) = self.statements.last()
            && value.var() == Some(*last)
            && is_empty(made)
        {
            self.function.annotations.insert(*last, ty.clone());
        }
        if let (Operand::Var(var), Some(Statement::Define(last, Value::Passive(opaque)))) =
            (value, self.statements.last_mut())
            && var == last
        {
            let written = types::written(ty, &self.scalars);
            let numbers = spent::recycles(&self.function, &written) && !types::has_reference(ty);
            if let Some(items) = numbers.then(|| collected(&opaque.tokens)).flatten() {
                let private = &self.private;
                opaque.tokens = quote!(#private::collected(#items));
                opaque.pooled = true;
            }
            let tokens = &opaque.tokens;
            opaque.tokens = quote!({ let typed: #ty = #tokens; typed });
        }
    }

    fn is_own_value(&self, var: Var) -> bool {
        matches!(self.kind(var), Kind::Value) && *self.ty(var) == Type::Unknown
    }

    /// Names a value; a temporary made since `before` takes the name of the user's instead of getting a second one.
    pub(super) fn name(&mut self, pattern: &syn::Pat, value: Operand, before: usize) {
        if let (syn::Pat::Ident(name), Operand::Var(var)) = (pattern, &value)
            && name.mutability.is_none()
            && name.subpat.is_none()
            && var.0 >= before
            && matches!(self.kind(*var), Kind::Value)
            && !self.taken.contains(&self.function.variables[var.0].ident.to_string())
        {
            let ident = self.user_name(&name.ident);
            self.function.variables[var.0].ident = ident;
            self.function.variables[var.0].temporary = false;
            return self.bind(&name.ident, *var);
        }
        self.pattern(pattern, value);
    }

    /// Binds the names of a pattern to a value.
    pub(super) fn pattern(&mut self, pattern: &syn::Pat, value: Operand) {
        match pattern {
            syn::Pat::Ident(name) => self.pattern_name(name, value),
            syn::Pat::Wild(_) => {}
            syn::Pat::Paren(inner) => self.pattern(&inner.pat, value),
            syn::Pat::Type(typed) => {
                let value = self.typed(value, Some(&typed.ty));
                self.pattern(&typed.pat, value);
            }
            syn::Pat::Tuple(_) | syn::Pat::Slice(_) | syn::Pat::TupleStruct(_) | syn::Pat::Struct(_) => {
                self.pattern_parts(pattern, value);
            }
            syn::Pat::Reference(reference) => self.pattern(&reference.pat, value),
            other => self.unsupported(
                other.span(),
                "this pattern",
                "bind the value to a name and take it apart with fields or indices",
            ),
        }
    }

    fn pattern_name(&mut self, name: &syn::PatIdent, value: Operand) {
        if name.subpat.is_some() || name.by_ref.is_some() {
            return self.unsupported(name.span(), "this pattern", "bind the value to a plain name");
        }
        if name.mutability.is_some() {
            return self.bind_memory(&name.ident, Some(Value::Same(value)));
        }
        let ident = self.user_name(&name.ident);
        let var = self.variable(ident, Kind::Value, Type::Unknown);
        self.note_matrix(var, value.var().and_then(|value| self.matrix_of_variable(value)));
        self.define(var, Value::Same(value));
        self.bind(&name.ident, var);
    }

    /// Binds the names of a pattern that takes a value apart.
    fn pattern_parts(&mut self, pattern: &syn::Pat, value: Operand) {
        let root = match value {
            Operand::Var(var) => var,
            Operand::Constant(_) => self.temporary_of("value", Value::Same(value), Type::Unknown),
        };
        let fields = self.parts_of_pattern(pattern);
        if let syn::Pat::Tuple(_) = pattern
            && let Some(parts) = self.parts_of(root).filter(|parts| parts.len() >= fields.len())
        {
            return fields.iter().zip(parts).for_each(|((_, field), part)| self.pattern(field, part));
        }
        for (step, field) in fields {
            if let syn::Pat::Wild(_) = field {
                continue;
            }
            let before = self.function.variables.len();
            let part = self.temporary("part", Value::Read(Place { root, path: vec![step] }));
            self.name(field, part, before);
        }
    }

    /// The patterns of the parts, and the ways there; `..` at the end leaves out what is left.
    pub(super) fn parts_of_pattern<'p>(&mut self, pattern: &'p syn::Pat) -> Vec<(Step, &'p syn::Pat)> {
        let (elements, step): (_, fn(usize) -> Step) = match pattern {
            syn::Pat::Tuple(tuple) => (&tuple.elems, field_step),
            syn::Pat::TupleStruct(tuple) => (&tuple.elems, field_step),
            syn::Pat::Slice(slice) => (&slice.elems, index_step),
            syn::Pat::Struct(fields) => {
                return fields.fields.iter().map(|field| (Step::Field(field.member.clone()), &*field.pat)).collect();
            }
            _ => return Vec::new(),
        };
        let rest = elements.iter().position(|element| matches!(element, syn::Pat::Rest(_)));
        if let Some(syn::Pat::Rest(rest)) = rest.filter(|at| at + 1 < elements.len()).map(|at| &elements[at]) {
            self.refuse_rest(rest);
        }
        elements.iter().take(rest.unwrap_or(elements.len())).enumerate().map(|(at, part)| (step(at), part)).collect()
    }

    pub(super) fn refuse_rest(&mut self, rest: &syn::PatRest) {
        self.unsupported(
            rest.span(),
            "`..` before the end of a pattern",
            "name every component, with `_` for those not needed",
        );
    }

    /// The parts of a tuple that was put together a moment ago.
    pub(super) fn parts_of(&self, var: Var) -> Option<Vec<Operand>> {
        if !self.function.variables[var.0].temporary {
            return None;
        }
        self.statements.iter().rev().take(super::memory::LOOK_BACK).find_map(|statement| match statement {
            Statement::Define(defined, Value::Tuple(parts)) if *defined == var => Some(parts.clone()),
            _ => None,
        })
    }

    /// A name for a place, which is a slice if its type says so, whatever it is of.
    fn view_as_written(&mut self, name: &syn::PatIdent, place: Place, mutable: bool, ty: Option<&syn::Type>) {
        let view = self.view(name, place, mutable);
        if let (Some(view), Some(syn::Type::Reference(reference))) = (view, ty)
            && let syn::Type::Slice(_) = &*reference.elem
        {
            self.function.annotations.insert(view, syn::Type::Reference(reference.clone()));
        }
    }

    /// A name for a place.
    fn view(&mut self, name: &syn::PatIdent, place: Place, mutable: bool) -> Option<Var> {
        if let Some(changed) = &name.mutability {
            self.diagnostics.report(diagnostics::changing_reference(changed.span()));
            // As if it were a copy, so that its uses are not reported, too.
            self.bind_memory(&name.ident, Some(Value::Read(place)));
            return None;
        }
        let place = self.frozen(place);
        let ident = self.user_name(&name.ident);
        let var = self.variable(ident, Kind::View(place, mutable), Type::Unknown);
        self.statements.push(Statement::View(var));
        self.bind(&name.ident, var);
        Some(var)
    }
}

/// No part of the type is a reference or a trait object.
fn is_owned(ty: &syn::Type) -> bool {
    struct Find(bool);
    impl<'ast> syn::visit::Visit<'ast> for Find {
        fn visit_type(&mut self, ty: &'ast syn::Type) {
            let borrowed = matches!(
                ty,
                syn::Type::Reference(_)
                    | syn::Type::TraitObject(_)
                    | syn::Type::ImplTrait(_)
                    | syn::Type::FnPtr(_)
                    | syn::Type::Ptr(_)
            );
            self.0 |= borrowed;
            syn::visit::visit_type(self, ty);
        }
        fn visit_lifetime(&mut self, _: &'ast syn::Lifetime) {
            self.0 = true;
        }
    }
    let mut find = Find(false);
    syn::visit::Visit::visit_type(&mut find, ty);
    !find.0
}

pub(super) fn field_step(position: usize) -> Step {
    Step::Field(syn::Member::Unnamed(syn::Index::from(position)))
}

pub(super) fn index_step(position: usize) -> Step {
    let position = syn::Index::from(position);
    Step::Index(Opaque::literal(quote!(#position)))
}

pub(super) fn unit() -> Operand {
    Operand::Constant(Constant { tokens: quote!(()), ty: Type::Unit, number: None })
}

/// The payload of an optional value.
pub(super) fn is_unwrapped(expression: &syn::Expr) -> bool {
    match expression {
        syn::Expr::Paren(inner) => is_unwrapped(&inner.expr),
        syn::Expr::Try(_) => true,
        syn::Expr::MethodCall(call) => {
            matches!(&*call.method.to_string(), "unwrap" | "expect" | "unwrap_or")
        }
        _ => false,
    }
}

/// The type of a component, where the type of the whole is written.
fn part_of_type(ty: Option<&syn::Type>, at: usize) -> Option<&syn::Type> {
    match ty? {
        syn::Type::Tuple(tuple) => tuple.elems.get(at),
        syn::Type::Array(array) => Some(&array.elem),
        _ => None,
    }
}

/// `a..b`
fn is_half_open(expression: &syn::Expr) -> bool {
    matches!(expression, syn::Expr::Range(range)
        if range.start.is_some() && range.end.is_some() && matches!(range.limits, syn::RangeLimits::HalfOpen(_)))
}

/// The iterator whose items the code collects.
fn collected(tokens: &TokenStream) -> Option<Box<syn::Expr>> {
    let call: syn::ExprMethodCall = syn::parse2(tokens.clone()).ok()?;
    (call.method == "collect" && call.args.is_empty()).then_some(call.receiver)
}

/// The statements behind `let mut name: Type;`, where the first of them that mentions the name assigns it: that one declares it.
pub(super) fn declared_with_value(statement: &syn::Stmt, rest: &[syn::Stmt]) -> Option<Vec<syn::Stmt>> {
    let syn::Stmt::Local(local @ syn::Local { init: None, .. }) = statement else { return None };
    let pattern = match &local.pat {
        syn::Pat::Type(typed) => &*typed.pat,
        pattern => pattern,
    };
    let syn::Pat::Ident(syn::PatIdent { ident, mutability: Some(_), .. }) = pattern else { return None };
    let is_mentioned = |tokens: TokenStream| index::mentions(tokens, &ident.to_string());
    let at = rest.iter().position(|statement| is_mentioned(statement.to_token_stream()))?;
    let syn::Stmt::Expr(syn::Expr::Assign(assign), Some(semi)) = &rest[at] else { return None };
    let is_it = matches!(&*assign.left, syn::Expr::Path(path) if path.path.is_ident(ident));
    if !is_it || is_mentioned(assign.right.to_token_stream()) {
        return None;
    }
    let init = syn::LocalInit { eq_token: assign.eq_token, expr: assign.right.clone(), diverge: None };
    let declaration = syn::Local { init: Some(init), semi_token: *semi, ..local.clone() };
    let mut rest = rest.to_vec();
    rest[at] = syn::Stmt::Local(declaration);
    Some(rest)
}
