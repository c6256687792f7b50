//! Patterns that take apart what carries a derivative: `match`, `if let`, `while let`, `let .. else`.
//!
//! The generated code matches a reference to the value, and each name that the pattern binds becomes a value of its own:
//! a copy of a part of the value, of which the way from the whole is known. So the way back adds its cotangent there.

use super::Lowering;
use super::branch::{bound_names, is_constant};
use super::option::variant_of_std;
use crate::compiler::diagnostics;
use crate::compiler::ir::{
    Kind, Opaque, Operand, Origin, Pattern, Place, Selector, Step, Type, Value, Var, Variant, Written,
};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;

/// Lowers what an arm does.
pub(super) type Body<'a, 'b> = Box<dyn FnOnce(&mut Lowering<'b>) -> Option<Operand> + 'a>;

/// An arm to be lowered: its pattern, its guard, and what it does.
pub(super) struct Arm<'a, 'b> {
    pub(super) pattern: &'a syn::Pat,
    pub(super) guard: Option<&'a syn::Expr>,
    pub(super) body: Body<'a, 'b>,
}

/// In which form a value is matched.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Plain,
    /// As a slice.
    Slice,
    /// An `Option` or `Result`, as an option.
    Option,
}

/// Which names that patterns bind refer to the parts themselves.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Access {
    None,
    /// Those with `ref mut`.
    Some,
    All,
}

impl Access {
    fn of(mutable: bool) -> Self {
        if mutable { Self::All } else { Self::None }
    }
}

/// What is matched.
#[derive(Clone)]
pub(super) struct Scrutinee {
    place: Place,
    access: Access,
    /// It is matched by value, since nobody needs it afterwards.
    moved: bool,
    /// The source matches a reference, so that the names are references.
    borrowed: bool,
    /// The same for the components of a tuple that is written out.
    borrowed_parts: Vec<bool>,
    form: Form,
    /// How many elements it has, if that cannot be asked while the names are in use.
    length: Option<Opaque>,
}

/// A name that a pattern binds, the name that stands for it in the generated pattern, and what it is bound to.
struct Bind {
    name: syn::PatIdent,
    raw: Ident,
    path: Vec<Step>,
    /// Behind a `&` of the pattern.
    copied: bool,
}

impl Scrutinee {
    /// The same, matched by value.
    pub(super) fn moved(self) -> Self {
        Self { moved: true, ..self }
    }

    /// What is bound to this part is a reference in the source.
    fn borrows(&self, path: &[Step]) -> bool {
        let component = match path.get(self.place.path.len()) {
            Some(Step::Field(syn::Member::Unnamed(at))) => self.borrowed_parts.get(at.index as usize),
            _ => None,
        };
        self.borrowed || component.is_some_and(|borrowed| *borrowed)
    }

    /// The same, as an `Option` whatever it is.
    pub(super) fn optional(self) -> Self {
        Self { form: Form::Option, ..self }
    }
}

impl<'b> Lowering<'b> {
    /// The value that patterns are held against.
    pub(super) fn scrutinized(&mut self, expression: &syn::Expr) -> Scrutinee {
        let plain = Scrutinee {
            place: Place::whole(Var(0)),
            access: Access::None,
            moved: false,
            borrowed: false,
            borrowed_parts: Vec::new(),
            form: Form::Plain,
            length: None,
        };
        if let syn::Expr::MethodCall(call) = expression
            && let ("as_slice" | "as_mut_slice", 0) = (&*call.method.to_string(), call.args.len())
            && let Some((place, mutable)) = self.borrow(expression)
        {
            let place = self.frozen(place);
            return Scrutinee { place, access: Access::of(mutable), borrowed: true, form: Form::Slice, ..plain };
        }
        match expression {
            syn::Expr::Paren(inner) => return self.scrutinized(&inner.expr),
            syn::Expr::Group(inner) => return self.scrutinized(&inner.expr),
            _ => {}
        }
        if let Some((place, mutable)) = self.borrow(expression) {
            return Scrutinee { place: self.frozen(place), access: Access::of(mutable), borrowed: true, ..plain };
        }
        if let syn::Expr::MethodCall(call) = expression
            && let ("as_ref" | "as_mut" | "as_deref", 0) = (&*call.method.to_string(), call.args.len())
            && let Some(place) = self.place(&call.receiver)
        {
            return Scrutinee {
                place: self.frozen(place),
                access: Access::of(call.method == "as_mut"),
                borrowed: true,
                ..plain
            };
        }
        if let Some(place) = self.place(expression) {
            return Scrutinee { place: self.frozen(place), ..plain };
        }
        let borrowed = self.yields_references(expression);
        let value = self.value(expression);
        let moved = !borrowed && matches!(expression, syn::Expr::Call(_) | syn::Expr::MethodCall(_));
        let borrowed_parts = match expression {
            syn::Expr::Tuple(tuple) => tuple.elems.iter().map(|part| self.is_reference_to_parts(part)).collect(),
            _ => Vec::new(),
        };
        Scrutinee { moved, borrowed, borrowed_parts, ..self.scrutinized_value(value) }
    }

    fn is_reference_to_parts(&self, expression: &syn::Expr) -> bool {
        self.is_reference(expression) || self.yields_references(expression)
    }

    pub(super) fn scrutinized_value(&mut self, value: Operand) -> Scrutinee {
        let var = match value {
            Operand::Var(var) => var,
            Operand::Constant(constant) => {
                let ty = constant.ty.clone();
                self.temporary_of("value", Value::Same(Operand::Constant(constant)), ty)
            }
        };
        self.function.variables[var.0].temporary = false;
        Scrutinee {
            place: Place::whole(var),
            access: Access::None,
            moved: false,
            borrowed: false,
            borrowed_parts: Vec::new(),
            form: Form::Plain,
            length: None,
        }
    }

    /// A `match` with arms that may bind what carries a derivative.
    pub(super) fn match_arms(
        &mut self,
        scrutinee: &Scrutinee,
        arms: Vec<Arm<'_, 'b>>,
        span: proc_macro2::Span,
    ) -> Option<Operand> {
        let some = scrutinee.access == Access::None
            && self.is_writable(scrutinee.place.root)
            && arms.iter().any(|arm| borrows_mutably(arm.pattern));
        let access = if some { Access::Some } else { scrutinee.access };
        let measured = access != Access::None && arms.iter().any(|arm| super::views::has_slices(arm.pattern));
        let length = measured.then(|| self.length(&scrutinee.place)).map(|length| self.bound_once(length));
        // The names in a guard are copies; an error need have none.
        let guarded = arms.iter().any(|arm| arm.guard.is_some()) && !arms.iter().any(|arm| is_error(arm.pattern));
        let moved = scrutinee.moved && !guarded && arms.iter().all(|arm| binds_values(arm.pattern));
        let scrutinee = &Scrutinee { access, moved, length, ..scrutinee.clone() };
        let opaque = self.scrutinee_tokens(scrutinee);
        let selector = self.names.fresh("arm");
        let selector = self.variable(selector, Kind::Value, Type::Integer);
        let mut patterns = Vec::new();
        let mut blocks = Vec::new();
        for arm in arms {
            let mut pattern = None;
            blocks.push(self.nested(|lowering| {
                pattern = Some(lowering.open_arm(arm.pattern, arm.guard, scrutinee));
                (arm.body)(lowering)
            }));
            patterns.extend(pattern);
        }
        self.finish_branch(Selector::Match(opaque, patterns, selector), blocks, span)
    }

    fn scrutinee_tokens(&self, scrutinee: &Scrutinee) -> Opaque {
        let mut reads = Vec::new();
        scrutinee.place.reads(&mut reads);
        let tokens = if scrutinee.moved {
            self.function.variables[scrutinee.place.root.0].ident.to_token_stream()
        } else {
            crate::compiler::emit::borrow(&self.function, &scrutinee.place, scrutinee.access != Access::None)
        };
        let private = &self.private;
        let tokens = match scrutinee.form {
            Form::Plain => tokens,
            Form::Slice => {
                let place = crate::compiler::emit::receiver(&self.function, &scrutinee.place);
                if scrutinee.access == Access::All { quote!(&mut #place[..]) } else { quote!(&#place[..]) }
            }
            Form::Option => quote!(#private::MaybeMissing::as_option(#tokens)),
        };
        Opaque { reads, ty: Type::Unknown, ..Opaque::literal(tokens) }
    }

    /// The pattern as the generated code has it; its names become values.
    fn open_arm(&mut self, pattern: &syn::Pat, guard: Option<&syn::Expr>, scrutinee: &Scrutinee) -> Pattern {
        let mut binds = Vec::new();
        let tokens = self.rewritten(pattern, scrutinee, &scrutinee.place.path.clone(), &mut binds);
        let mut vars = Vec::new();
        for bind in &binds {
            vars.push(self.bind_part(bind, scrutinee));
        }
        let mut reads = Vec::new();
        scrutinee.place.reads(&mut reads);
        let guard = guard.map(|guard| self.guard(guard, &binds, &vars, &mut reads));
        Pattern { tokens: quote!(#tokens #guard), binds: Vec::new(), reads }
    }

    fn guard(&mut self, guard: &syn::Expr, binds: &[Bind], vars: &[Var], reads: &mut Vec<Var>) -> TokenStream {
        let opaque = self.opaque(guard);
        if !opaque.writes.is_empty() {
            self.unsupported(opaque.span, "a guard that changes memory", "make the change before the `match`");
        }
        let values = binds.iter().zip(vars).map(|(bind, var)| {
            let (name, raw) = (&self.function.variables[var.0].ident, &bind.raw);
            // What is changed in place is a reference in the guard, too.
            match self.function.origins.get(var) {
                Some(Origin::Bound(_)) => quote!(let #name = &*#raw;),
                _ => quote!(let #name = #raw.clone();),
            }
        });
        let tokens = &opaque.tokens;
        let condition = if binds.is_empty() { tokens.clone() } else { quote!({ #(#values)* #tokens }) };
        reads.extend(opaque.reads.iter().filter(|read| !vars.contains(read)));
        quote!(if #condition)
    }

    fn bind_part(&mut self, bind: &Bind, scrutinee: &Scrutinee) -> Var {
        let place = Place { root: scrutinee.place.root, path: bind.path.clone() };
        let by_reference = scrutinee.access == Access::All || is_ref_mut(&bind.name);
        let slice = matches!(place.path.last(), Some(Step::Range(_)));
        if slice || by_reference && self.is_writable(place.root) {
            let var = self.view_of(&bind.name.ident.to_string(), place, by_reference);
            if by_reference {
                self.function.origins.insert(var, Origin::Bound(bind.raw.clone()));
            }
            self.bind(&bind.name.ident, var);
            return var;
        }
        let is_skipped = self.is_skipped(&place);
        let value = Value::Bound(bind.raw.clone(), place, scrutinee.moved);
        let value = if is_skipped { Value::Stopped(self.temporary("bound", value)) } else { value };
        if bind.name.mutability.is_some() && bind.name.by_ref.is_none() {
            let value = self.temporary("bound", value);
            self.bind_memory(&bind.name.ident, Some(Value::Same(value)));
            return self.lookup_variable(&bind.name.ident.to_string()).unwrap_or(place_root(scrutinee));
        }
        let ident = self.user_name(&bind.name.ident);
        let var = self.variable(ident, Kind::Value, Type::Unknown);
        self.define(var, value);
        self.bind(&bind.name.ident, var);
        if scrutinee.borrows(&bind.path) && !bind.copied || bind.name.by_ref.is_some() {
            self.refer(&bind.name.ident);
        } else {
            self.owned.insert(var);
        }
        var
    }

    /// The pattern with names of its own, held against a reference.
    fn rewritten(
        &mut self,
        pattern: &syn::Pat,
        whole: &Scrutinee,
        path: &[Step],
        binds: &mut Vec<Bind>,
    ) -> TokenStream {
        match pattern {
            syn::Pat::Ident(name) if is_constant(name) => referred(name.to_token_stream(), &name.ident, whole, path),
            syn::Pat::Path(constant) if let Some(last) = constant.path.segments.last() => {
                referred(constant.to_token_stream(), &last.ident, whole, path)
            }
            syn::Pat::Ident(name) => self.rewritten_name(name, whole, path, binds),
            syn::Pat::Reference(inner) => {
                let before = binds.len();
                let tokens = self.rewritten(&inner.pat, whole, path, binds);
                binds[before..].iter_mut().for_each(|bind| bind.copied = true);
                tokens
            }
            syn::Pat::Paren(inner) => self.rewritten(&inner.pat, whole, path, binds),
            syn::Pat::Type(typed) => self.rewritten(&typed.pat, whole, path, binds),
            syn::Pat::Tuple(tuple) => {
                let parts =
                    self.rewritten_parts(&tuple.elems, whole, path, binds, &|at| super::pattern::field_step(at));
                quote!((#parts))
            }
            syn::Pat::TupleStruct(variant) => {
                let name = &variant.path;
                let step = |at: usize| variant_step(name, &syn::Member::Unnamed(syn::Index::from(at)));
                let parts = self.rewritten_parts(&variant.elems, whole, path, binds, &step);
                quote!(#name(#parts))
            }
            syn::Pat::Struct(variant) => self.rewritten_struct(variant, whole, path, binds),
            syn::Pat::Slice(slice) => self.rewritten_slice(slice, whole, path, binds),
            other => {
                let mut names = Vec::new();
                bound_names(other, &mut names);
                if let Some(name) = names.first() {
                    let remedy = "write an arm for each alternative";
                    let refusal = diagnostics::unsupported(name.span(), "a name in this pattern", remedy);
                    self.diagnostics.report(refusal.over(other));
                }
                self.opaque_tokens(&other.to_token_stream()).tokens
            }
        }
    }

    fn rewritten_name(
        &mut self,
        name: &syn::PatIdent,
        whole: &Scrutinee,
        path: &[Step],
        binds: &mut Vec<Bind>,
    ) -> TokenStream {
        let raw = self.names.fresh(&format!("{}_part", name.ident.to_string().trim_start_matches("r#")));
        binds.push(Bind { name: name.clone(), raw: raw.clone(), path: path.to_vec(), copied: false });
        match &name.subpat {
            Some((_, inner)) => {
                let inner = self.rewritten(inner, whole, path, binds);
                quote!(#raw @ #inner)
            }
            None => raw.to_token_stream(),
        }
    }

    fn rewritten_parts(
        &mut self,
        parts: &syn::punctuated::Punctuated<syn::Pat, syn::Token![,]>,
        whole: &Scrutinee,
        path: &[Step],
        binds: &mut Vec<Bind>,
        step: &dyn Fn(usize) -> Step,
    ) -> TokenStream {
        let mut tokens = TokenStream::new();
        for (at, part) in parts.iter().enumerate() {
            let behind_rest = parts.iter().take(at).any(|part| matches!(part, syn::Pat::Rest(_)));
            let mut inner = path.to_vec();
            inner.push(step(at));
            let before = binds.len();
            let part_tokens = self.rewritten(part, whole, &inner, binds);
            if behind_rest && binds.len() > before {
                let (what, remedy) = ("a name behind `..`", "name every component, with `_` for those not needed");
                self.unsupported(part.span(), what, remedy);
            }
            tokens.extend(quote!(#part_tokens,));
        }
        tokens
    }

    fn rewritten_struct(
        &mut self,
        pattern: &syn::PatStruct,
        whole: &Scrutinee,
        path: &[Step],
        binds: &mut Vec<Bind>,
    ) -> TokenStream {
        let mut fields = TokenStream::new();
        for field in &pattern.fields {
            let member = &field.member;
            let mut inner = path.to_vec();
            inner.push(variant_step(&pattern.path, member));
            let tokens = self.rewritten(&field.pat, whole, &inner, binds);
            fields.extend(quote!(#member: #tokens,));
        }
        let (name, rest) = (&pattern.path, &pattern.rest);
        quote!(#name { #fields #rest })
    }

    /// `[first, .., last]`
    fn rewritten_slice(
        &mut self,
        slice: &syn::PatSlice,
        whole: &Scrutinee,
        path: &[Step],
        binds: &mut Vec<Bind>,
    ) -> TokenStream {
        let known = whole.length.clone().filter(|_| path.len() == whole.place.path.len());
        let place = Place { root: whole.place.root, path: path.to_vec() };
        let length = known.unwrap_or_else(|| self.length(&place));
        let steps = super::views::slice_steps(&slice.elems, &length);
        let mut tokens = TokenStream::new();
        for (part, step) in slice.elems.iter().zip(steps) {
            let mut inner = path.to_vec();
            inner.push(step);
            let part_tokens = self.rewritten(part, whole, &inner, binds);
            tokens.extend(quote!(#part_tokens,));
        }
        quote!([#tokens])
    }
}

fn is_ref_mut(name: &syn::PatIdent) -> bool {
    name.by_ref.is_some() && name.mutability.is_some()
}

fn borrows_mutably(pattern: &syn::Pat) -> bool {
    struct Find(bool);
    impl<'ast> syn::visit::Visit<'ast> for Find {
        fn visit_pat_ident(&mut self, name: &'ast syn::PatIdent) {
            self.0 |= is_ref_mut(name);
            syn::visit::visit_pat_ident(self, name);
        }
    }
    let mut find = Find(false);
    syn::visit::Visit::visit_pat(&mut find, pattern);
    find.0
}

/// `Err(e)`
fn is_error(pattern: &syn::Pat) -> bool {
    matches!(pattern, syn::Pat::TupleStruct(pattern) if variant_of_std(&pattern.path) == Some("Err"))
}

/// The names of the pattern are bound to parts of their own, none of them behind a reference.
fn binds_values(pattern: &syn::Pat) -> bool {
    struct Find(bool);
    impl<'ast> syn::visit::Visit<'ast> for Find {
        fn visit_pat_ident(&mut self, name: &'ast syn::PatIdent) {
            let names_whole = name.subpat.as_ref().is_some_and(|(_, inner)| !matches!(**inner, syn::Pat::Wild(_)));
            self.0 |= name.by_ref.is_some() || names_whole;
            syn::visit::visit_pat_ident(self, name);
        }

        fn visit_pat_reference(&mut self, _: &'ast syn::PatReference) {
            self.0 = true;
        }
    }
    let mut find = Find(false);
    syn::visit::Visit::visit_pat(&mut find, pattern);
    !find.0
}

fn place_root(scrutinee: &Scrutinee) -> Var {
    scrutinee.place.root
}

pub(super) fn is_rest(pattern: &syn::Pat) -> bool {
    match pattern {
        syn::Pat::Rest(_) => true,
        syn::Pat::Ident(name) => name.subpat.as_ref().is_some_and(|(_, inner)| is_rest(inner)),
        _ => false,
    }
}

/// The way from a struct or enum to one of its fields.
pub(super) fn variant_step(path: &syn::Path, member: &syn::Member) -> Step {
    let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let is_type = |name: &str| name.starts_with(char::is_uppercase);
    match variant_of_std(path) {
        Some("Some" | "Ok") => return Step::Variant(Variant::Payload),
        Some("Err") => return Step::Variant(Variant::Error),
        _ => {}
    }
    match names.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [.., owner, variant] if is_type(owner) && is_type(variant) => {
            Step::Variant(Variant::Part(Written(path.to_token_stream()), member.clone()))
        }
        _ => Step::Field(member.clone()),
    }
}

/// The pattern that a constant is; that of what is held against it as a reference is one to it, which rustc does not add.
fn referred(tokens: TokenStream, name: &Ident, whole: &Scrutinee, path: &[Step]) -> TokenStream {
    let is_whole = path.len() == whole.place.path.len() && whole.form == Form::Plain && !whole.moved;
    let is_constant = !name.to_string().contains(char::is_lowercase);
    match whole.access {
        Access::None if is_whole && is_constant => quote!(&#tokens),
        Access::Some | Access::All if is_whole && is_constant => quote!(&mut #tokens),
        _ => tokens,
    }
}
