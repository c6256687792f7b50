//! Parameters and results that no derivative can be written for, whatever the body does with them.

use super::conversions;
use crate::compiler::diagnostics::{self, Diagnostics};
use crate::compiler::ir::{Refusal, Type};
use crate::compiler::neighbours::Neighbours;
use crate::compiler::rewrite::{Projection, projected};
use crate::compiler::{generics, types, viewed};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use std::cell::Cell;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};

/// Reports them.
pub(super) fn check(signature: &syn::Signature, neighbours: &Neighbours, diagnostics: &mut Diagnostics) {
    let scalars = generics::scalars(signature);
    for input in &signature.inputs {
        match input {
            syn::FnArg::Typed(typed) => parameter(typed, signature, neighbours, diagnostics),
            syn::FnArg::Receiver(receiver) if matches!(receiver.kind, syn::ReceiverKind::Typed(..)) => {
                diagnostics.report(pointer(receiver));
            }
            syn::FnArg::Receiver(_) => {}
        }
    }
    if let syn::ReturnType::Type(_, ty) = &signature.output {
        let what = match &**ty {
            syn::Type::Reference(reference) if !refers_to_constants(reference, &scalars) => {
                "a result that is a reference"
            }
            ty if refers_to_numbers(ty, &scalars) => "a result with references in it",
            syn::Type::ImplTrait(_) => "a result of an `impl Trait` type",
            ty => {
                return types::object(ty)
                    .into_iter()
                    .for_each(|object| diagnostics.report(diagnostics::object(&object)));
            }
        };
        let remedy = "return the value itself, a tuple, an array or a `Vec`";
        diagnostics.report(diagnostics::unsupported(ty.span(), what, remedy).over(ty));
    }
}

/// The function returns a reference through which no derivative flows, and changes nothing: what it does need not be seen.
pub(super) fn returns_constants(signature: &syn::Signature) -> bool {
    let changes = |input: &syn::FnArg| match input {
        syn::FnArg::Receiver(receiver) => !matches!(receiver.kind, syn::ReceiverKind::Reference(_, _, None)),
        syn::FnArg::Typed(typed) => find(&typed.ty.to_token_stream(), &|name| name == "mut").is_some(),
    };
    let syn::ReturnType::Type(_, ty) = &signature.output else { return false };
    let syn::Type::Reference(reference) = &**ty else { return false };
    refers_to_constants(reference, &generics::scalars(signature)) && !signature.inputs.iter().any(changes)
}

/// The reference is to integers, text and the like, or to what no argument is a part of.
fn refers_to_constants(reference: &syn::TypeReference, scalars: &types::Scalars) -> bool {
    let endless = reference.lifetime.as_ref().is_some_and(|lifetime| lifetime.ident == "static");
    endless || types::written(&syn::Type::Reference(reference.clone()), scalars).is_passive()
}

/// There are references inside of the type, as in `Option<&f64>`, to what may have a derivative.
fn refers_to_numbers(ty: &syn::Type, scalars: &types::Scalars) -> bool {
    let mut find = References::default();
    find.visit_type(ty);
    let found = [find.mutable, find.optional, find.slice, find.shared];
    found.iter().flatten().any(|reference| !refers_to_constants(reference, scalars))
}

fn parameter(typed: &syn::PatType, signature: &syn::Signature, neighbours: &Neighbours, diagnostics: &mut Diagnostics) {
    let scalars = generics::scalars(signature);
    let ty = &*typed.ty;
    if let Some(token) = find(&ty.to_token_stream(), &|name| name == "dyn") {
        let callable = find(&ty.to_token_stream(), &is_callable).is_some();
        let trait_object = "write the function for the concrete type";
        let refusal = diagnostics::unsupported(token.span(), "a parameter of a `dyn` type", trait_object);
        return diagnostics.report(if callable { function(ty) } else { refusal.over(ty) });
    }
    if let Some(token) = find(&ty.to_token_stream(), &|name| name == "impl") {
        let remedy = "write the function for the concrete type, or as a generic function over `autodiff::Real`";
        let refusal = diagnostics::unsupported(token.span(), "a parameter of an `impl Trait` type", remedy);
        let callable = find(&ty.to_token_stream(), &is_callable).is_some();
        return diagnostics.report(if callable { function(ty) } else { refusal.over(ty) });
    }
    for generic in signature.generics.type_params().filter(|_| !is_type_of_its_own(ty, &scalars)) {
        let Some(name) = find(&ty.to_token_stream(), &|name| *name == generic.ident) else { continue };
        let bounds = generics::bounds(&signature.generics, &generic.ident);
        let bounds: TokenStream = bounds.into_iter().map(ToTokens::to_token_stream).collect();
        if find(&bounds, &is_callable).is_some() {
            diagnostics.report(function(ty));
        } else if !scalars.contains(&generic.ident) && find(&bounds, &|name| name == "Differentiable").is_none() {
            diagnostics.report(diagnostics::unbounded(name.span(), &name));
        }
    }
    if let syn::Type::Path(path) = ty
        && let Type::Named(_) = types::written(ty, &scalars)
        && let Some(lifetime) = lifetime_of(path)
        && !viewed::is_view(ty, neighbours)
    {
        let remedy = format!("take it by reference, as `&{}`", path.to_token_stream().to_string().replace(' ', ""));
        let what = "a value with references in it, which the way back would have to keep";
        diagnostics.report(diagnostics::unsupported(lifetime.span(), what, &remedy).over(ty));
    }
    if let Some(syn::Type::Path(referent)) = viewed::referent_of_option(ty)
        && neighbours.is_copied_by_fields(&referent.path)
    {
        let name = referent.to_token_stream();
        let remedy = format!("derive `Clone` for `{name}`, or take it by reference");
        let what = "an optional reference to what is not `Clone`";
        diagnostics.report(diagnostics::unsupported(name.span(), what, &remedy).over(&name));
    }
    let owned = viewed::owned_option(ty);
    let ty = owned.as_ref().unwrap_or(ty);
    if let Some(refusal) = held_reference(ty, &types::written(ty, &scalars)) {
        diagnostics.report(refusal);
    }
    if let syn::Pat::Ident(name) = &*typed.pat
        && (matches!(ty, syn::Type::Reference(_)) || viewed::is_view(&typed.ty, neighbours))
        && let Some(changed) = &name.mutability
    {
        diagnostics.report(diagnostics::changing_reference(changed.span()));
    }
}

/// A reference inside of a parameter that the way back cannot have again.
fn held_reference(ty: &syn::Type, written: &Type) -> Option<Refusal> {
    let mut find = References::default();
    match ty {
        syn::Type::Reference(reference) => find.visit_type(&reference.elem),
        ty => find.visit_type(ty),
    }
    let by_value = !matches!(ty, syn::Type::Reference(_)) && !written.is_copy();
    let (reference, what, remedy) = match find {
        _ if written.is_passive() || matches!(written, Type::Named(_)) => return None,
        References { mutable: Some(found), .. } => {
            (found, "a `&mut` reference inside of a parameter", "make it a parameter of its own")
        }
        References { optional: Some(found), .. } => {
            (found, "an optional reference", "take the value itself, or a slice that may be empty")
        }
        References { slice: Some(found), .. } if by_value => {
            (found, "a parameter by value with references in it", "take it by reference")
        }
        References { shared: Some(found), .. } if by_value && !written.is_named() => {
            (found, "a parameter by value with references in it", "take it by reference")
        }
        _ => return None,
    };
    Some(diagnostics::unsupported(reference.and_token.span(), what, remedy).over(&reference))
}

/// The first reference of each kind inside of a type.
#[derive(Default)]
struct References {
    mutable: Option<syn::TypeReference>,
    optional: Option<syn::TypeReference>,
    slice: Option<syn::TypeReference>,
    shared: Option<syn::TypeReference>,
    within_option: bool,
}

impl Visit<'_> for References {
    fn visit_type_reference(&mut self, reference: &syn::TypeReference) {
        let kind = match reference.mutability {
            Some(_) => &mut self.mutable,
            None if self.within_option => &mut self.optional,
            None if matches!(&*reference.elem, syn::Type::Slice(_)) => &mut self.slice,
            None => &mut self.shared,
        };
        kind.get_or_insert_with(|| reference.clone());
        visit::visit_type_reference(self, reference);
    }

    fn visit_type_path(&mut self, path: &syn::TypePath) {
        let is_option = path.path.segments.last().is_some_and(|last| last.ident == "Option" || last.ident == "Result");
        let outer = self.within_option;
        self.within_option |= is_option;
        visit::visit_type_path(self, path);
        self.within_option = outer;
    }
}

/// Whether a type such as `Length<Meters>` has a tangent, rustc knows.
fn is_type_of_its_own(ty: &syn::Type, scalars: &[Ident]) -> bool {
    matches!(types::written(ty, scalars), Type::Named(_)) && !is_bare(ty)
}

/// The type is a name without arguments, or a reference to one.
fn is_bare(ty: &syn::Type) -> bool {
    match ty {
        syn::Type::Reference(reference) => is_bare(&reference.elem),
        syn::Type::Path(path) => path.path.segments.iter().all(|segment| segment.arguments.is_none()),
        _ => true,
    }
}

/// A lifetime among the arguments of the type.
fn lifetime_of(path: &syn::TypePath) -> Option<&syn::Lifetime> {
    let syn::PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        syn::GenericArgument::Lifetime(lifetime) => Some(lifetime),
        _ => None,
    })
}

fn pointer(receiver: &syn::Receiver) -> Refusal {
    let remedy = "take `&self`, `&mut self` or `self`";
    diagnostics::unsupported(receiver.span(), "a `self` of this type", remedy).over(receiver)
}

fn function(ty: &syn::Type) -> Refusal {
    let remedy =
        "take `impl Fn` or `&dyn Fn` without options, so that the function is differentiated where it is called";
    diagnostics::unsupported(ty.span(), "a parameter that is a function", remedy).over(ty)
}

/// Some parameter is a function.
pub(crate) fn takes_functions(signature: &syn::Signature) -> bool {
    signature.inputs.iter().any(|input| is_function(input, &signature.generics))
}

/// The function is differentiated where it is called: what it is given is known there.
pub(crate) fn is_lowered_in_place(signature: &syn::Signature) -> bool {
    takes_functions(signature)
        || takes_iterators(signature)
        || returns_iterator(signature)
        || has_open_types(signature)
        || returns_defined_type(signature)
}

/// The same of a function with a body: it may ask functions of types that only its callers name.
pub(crate) fn is_in_place(function: &syn::ItemFn) -> bool {
    is_lowered_in_place(&function.sig) || calls_named_types(function) || returns_part(function)
}

/// The function returns one part of what it is given, as `&values[..end]`, and changes nothing: it may be asked twice.
pub(crate) fn returns_part(function: &syn::ItemFn) -> bool {
    let scalars = generics::scalars(&function.sig);
    let syn::ReturnType::Type(_, output) = &function.sig.output else { return false };
    let syn::Type::Reference(reference) = &**output else { return false };
    let is_changed = find(&function.sig.to_token_stream(), &|name| name == "mut").is_some();
    if is_changed || refers_to_constants(reference, &scalars) || function.sig.receiver().is_some() {
        return false;
    }
    let is_part = match function.block.stmts.last() {
        Some(syn::Stmt::Expr(syn::Expr::Reference(part), None)) => is_place(&part.expr),
        Some(syn::Stmt::Expr(syn::Expr::Path(path), None)) => path.path.get_ident().is_some(),
        _ => false,
    };
    is_part && find(&function.block.to_token_stream(), &|name| name == "return").is_none()
}

/// `values[..end]`, `grid.rows[i]`
fn is_place(expression: &syn::Expr) -> bool {
    match expression {
        syn::Expr::Paren(inner) => is_place(&inner.expr),
        syn::Expr::Index(index) => is_place(&index.expr),
        syn::Expr::Field(field) => is_place(&field.base),
        syn::Expr::Path(path) => path.path.get_ident().is_some(),
        _ => false,
    }
}

/// `N::eval(x)` where the type of no parameter mentions `N`.
fn calls_named_types(function: &syn::ItemFn) -> bool {
    struct Calls<'a>(&'a [&'a Ident], bool);
    impl Visit<'_> for Calls<'_> {
        fn visit_expr_call(&mut self, call: &syn::ExprCall) {
            if let syn::Expr::Path(syn::ExprPath { qself: None, path, .. }) = &*call.func
                && path.segments.len() == 2
                && !call.args.is_empty()
            {
                self.1 |= self.0.contains(&&path.segments[0].ident);
            }
            visit::visit_expr_call(self, call);
        }
    }
    let named: Vec<&Ident> = named_parameters(&function.sig).collect();
    let mut calls = Calls(&named, false);
    if !named.is_empty() {
        calls.visit_block(&function.block);
    }
    calls.1
}

/// The type parameters with traits that numbers lack, of which nothing is that the function takes or returns.
fn named_parameters(signature: &syn::Signature) -> impl Iterator<Item = &Ident> {
    let scalars = generics::scalars(signature);
    let (inputs, output) = (signature.inputs.to_token_stream(), signature.output.to_token_stream());
    let names = signature.generics.type_params().map(|parameter| &parameter.ident);
    names.filter(move |name| {
        let is_mentioned = |tokens: &TokenStream| find(tokens, &|other| other == *name).is_some();
        !scalars.contains(name)
            && generics::has_trait_of_its_own(&generics::bounds(&signature.generics, name))
            && !is_mentioned(&inputs)
            && !is_mentioned(&output)
    })
}

/// What the function returns is of a type that a trait of a parameter has: `T::Real`. Those aside that std's traits have.
pub(crate) fn returns_defined_type(signature: &syn::Signature) -> bool {
    const OF_STD: &[&str] = &["Output", "Error", "Err", "Item", "IntoIter", "Target", "Owned", "FromStrRadixErr"];
    let found = Cell::new(false);
    let note = |of: &Projection| {
        let is_parameter = signature.generics.type_params().any(|parameter| parameter.ident == of.owner);
        found.set(found.get() || is_parameter && !OF_STD.iter().any(|name| of.name == name));
        None
    };
    projected(signature.output.to_token_stream(), &note);
    found.get()
}

/// The function returns an `impl Iterator`, whose items are computed where they are asked for.
pub(crate) fn returns_iterator(signature: &syn::Signature) -> bool {
    match &signature.output {
        syn::ReturnType::Type(_, ty) => {
            matches!(&**ty, syn::Type::ImplTrait(object) if object.bounds.iter().any(is_iterator_bound))
        }
        syn::ReturnType::Default => false,
    }
}

fn takes_iterators(signature: &syn::Signature) -> bool {
    signature.inputs.iter().any(|input| is_iterator(input, &signature.generics))
}

/// The parameter is an iterator by value, or what becomes one: `impl Iterator<Item = f64>`, or a type parameter with such a
/// bound.
pub(crate) fn is_iterator(input: &syn::FnArg, generics: &syn::Generics) -> bool {
    match input {
        syn::FnArg::Typed(typed) => match &*typed.ty {
            syn::Type::Path(path) => path.path.get_ident().is_some_and(|name| is_iterator_parameter(generics, name)),
            syn::Type::ImplTrait(object) => object.bounds.iter().any(is_iterator_bound),
            _ => false,
        },
        syn::FnArg::Receiver(_) => false,
    }
}

/// The type parameter stands for iterators.
pub(crate) fn is_iterator_parameter(generics: &syn::Generics, name: &Ident) -> bool {
    generics::bounds(generics, name).into_iter().any(is_iterator_bound)
}

fn is_iterator_bound(bound: &syn::TypeParamBound) -> bool {
    let syn::TypeParamBound::Trait(bound) = bound else { return false };
    bound.path.segments.last().is_some_and(|last| last.ident.to_string().ends_with("Iterator"))
}

/// Some parameter is of whatever type implements a trait that numbers lack.
fn has_open_types(signature: &syn::Signature) -> bool {
    let generic = signature.generics.type_params().any(|parameter| is_open(signature, &parameter.ident));
    generic || signature.inputs.iter().any(|input| matches!(input, syn::FnArg::Typed(typed) if is_open_type(&typed.ty)))
}

/// The type parameter stands for whatever implements a trait that numbers lack.
pub(crate) fn is_open(signature: &syn::Signature, name: &Ident) -> bool {
    let bounds = generics::bounds(&signature.generics, name);
    let known: TokenStream = bounds.iter().map(ToTokens::to_token_stream).collect();
    let scalars = generics::scalars(signature);
    let is_of_it = |input: &syn::FnArg| match input {
        syn::FnArg::Typed(typed) => {
            !is_type_of_its_own(&typed.ty, &scalars)
                && find(&typed.ty.to_token_stream(), &|other| other == name).is_some()
        }
        syn::FnArg::Receiver(_) => false,
    };
    generics::has_trait_of_its_own(&bounds)
        && !scalars.contains(name)
        && signature.inputs.iter().any(is_of_it)
        && find(&known, &|name| is_callable(name) || name == "Differentiable").is_none()
}

/// `impl Shape`, `&impl Shape`
fn is_open_type(ty: &syn::Type) -> bool {
    match ty {
        syn::Type::Reference(reference) => is_open_type(&reference.elem),
        syn::Type::Paren(inner) => is_open_type(&inner.elem),
        syn::Type::ImplTrait(object) => {
            let bounds: Vec<_> = object.bounds.iter().collect();
            generics::has_trait_of_its_own(&bounds) && find(&ty.to_token_stream(), &is_callable).is_none()
        }
        _ => false,
    }
}

/// The name and the traits of the type of a parameter that is open.
pub(crate) fn bounds_of_open(input: &syn::FnArg, signature: &syn::Signature) -> Option<(Ident, Vec<syn::Path>)> {
    let syn::FnArg::Typed(typed) = input else { return None };
    let mut ty = &*typed.ty;
    while let syn::Type::Reference(reference) = ty {
        ty = &reference.elem;
    }
    match ty {
        syn::Type::ImplTrait(object) if is_open_type(ty) => {
            let bounds = generics::traits(&object.bounds.iter().collect::<Vec<_>>()).cloned().collect::<Vec<_>>();
            Some((bounds.first()?.segments.last()?.ident.clone(), bounds))
        }
        syn::Type::Path(path) => {
            let name = path.path.get_ident().filter(|name| is_open(signature, name))?;
            Some((name.clone(), generics::traits_of(&signature.generics, name)))
        }
        _ => None,
    }
}

/// The function with `_` for types that are known only where it is called.
pub(crate) fn without_open_types(function: &syn::ItemFn) -> syn::ItemFn {
    struct Open(Vec<Ident>);
    impl VisitMut for Open {
        fn visit_type_mut(&mut self, ty: &mut syn::Type) {
            let is_open = match &*ty {
                syn::Type::Path(path) => path.path.get_ident().is_some_and(|name| self.0.contains(name)),
                ty @ syn::Type::ImplTrait(_) => is_open_type(ty),
                _ => false,
            };
            if is_open {
                *ty = syn::parse_quote!(_);
            }
            visit_mut::visit_type_mut(self, ty);
        }
    }
    let signature = &function.sig;
    let names = signature.generics.type_params().map(|parameter| parameter.ident.clone());
    let mut open = Open(names.filter(|name| is_open(signature, name)).collect());
    let mut function = function.clone();
    conversions::write_out(&mut function);
    function.sig.inputs.iter_mut().for_each(|input| open.visit_fn_arg_mut(input));
    open.visit_return_type_mut(&mut function.sig.output);
    function
}

/// The parameter is a function.
pub(crate) fn is_function(input: &syn::FnArg, generics: &syn::Generics) -> bool {
    matches!(input, syn::FnArg::Typed(typed) if is_function_type(&typed.ty, generics))
}

/// `fn(f64) -> f64`, `&dyn Fn(f64) -> f64`, `impl Fn(f64) -> f64`, or a type parameter with such a bound.
fn is_function_type(ty: &syn::Type, generics: &syn::Generics) -> bool {
    match ty {
        syn::Type::FnPtr(_) => true,
        syn::Type::Reference(reference) => is_function_type(&reference.elem, generics),
        syn::Type::Paren(inner) => is_function_type(&inner.elem, generics),
        syn::Type::Path(path) => path.path.get_ident().is_some_and(|name| is_callable_parameter(generics, name)),
        syn::Type::ImplTrait(_) | syn::Type::TraitObject(_) => find(&ty.to_token_stream(), &is_callable).is_some(),
        _ => false,
    }
}

/// What a function takes and returns.
pub(crate) struct Passed {
    pub(crate) inputs: Vec<syn::Type>,
    pub(crate) output: syn::ReturnType,
}

/// `(f64) -> f64` of a parameter that is an `impl Fn(f64) -> f64`; `None` if it is no function.
pub(crate) fn function_of(ty: &syn::Type, generics: &syn::Generics) -> Option<Passed> {
    match ty {
        syn::Type::FnPtr(function) => Some(Passed {
            inputs: function.inputs.iter().map(|input| input.ty.clone()).collect(),
            output: function.output.clone(),
        }),
        syn::Type::Reference(reference) => function_of(&reference.elem, generics),
        syn::Type::Paren(inner) => function_of(&inner.elem, generics),
        syn::Type::Path(path) => function_of_bounds(generics::bounds(generics, path.path.get_ident()?).into_iter()),
        syn::Type::ImplTrait(object) => function_of_bounds(object.bounds.iter()),
        syn::Type::TraitObject(object) => function_of_bounds(object.bounds.iter()),
        _ => None,
    }
}

fn function_of_bounds<'a>(mut bounds: impl Iterator<Item = &'a syn::TypeParamBound>) -> Option<Passed> {
    bounds.find_map(|bound| match bound {
        syn::TypeParamBound::Trait(bound) => {
            match bound.path.segments.last().filter(|last| is_callable(&last.ident)).map(|last| &last.arguments) {
                Some(syn::PathArguments::Parenthesized(function)) => Some(Passed {
                    inputs: function.inputs.iter().map(|input| input.ty.clone()).collect(),
                    output: function.output.clone(),
                }),
                _ => None,
            }
        }
        _ => None,
    })
}

pub(crate) fn is_callable_parameter(generics: &syn::Generics, name: &Ident) -> bool {
    let bounds = generics::bounds(generics, name).into_iter().map(ToTokens::to_token_stream).collect();
    find(&bounds, &is_callable).is_some()
}

fn is_callable(name: &Ident) -> bool {
    ["Fn", "FnMut", "FnOnce"].iter().any(|callable| name == callable)
}

/// The first name among the tokens that the test accepts.
fn find(tokens: &TokenStream, test: &dyn Fn(&Ident) -> bool) -> Option<Ident> {
    tokens.clone().into_iter().find_map(|token| match token {
        TokenTree::Ident(ident) => test(&ident).then_some(ident),
        TokenTree::Group(group) => find(&group.stream(), test),
        TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    })
}
