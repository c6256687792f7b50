//! `impl` blocks: the derivatives of each method stand beside it, in a block of their own.
//!
//! For `impl Model { fn loss(&self, x: f64) -> f64 }` these are `loss_grad`, `loss_value_and_grad`, `loss_vjp`, ... in a
//! second `impl Model`, also where the first one implements a trait. The operators of `std::ops` are different: which
//! derivative is meant is decided by the types of the operands, as for the operators themselves, so theirs is an
//! implementation of a trait of the run time.

pub(super) mod extension;
pub(super) mod origin;
pub(super) mod provided;

use super::aliases;
use super::attributes;
use super::diagnostics;
use super::generics;
use super::index;
use super::indices;
use super::item::stubs;
use super::lower::is_of_std;
use super::neighbours::{self as beside, Neighbours};
use super::operators::{self, operator};
use super::rewrite::{replaced, with_associated};
use super::tables::HashSet;
use super::types;
use super::{Place, Questions, compile_function, is_custom};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::visit_mut::{self, VisitMut};

/// Expands the attribute on an `impl` block.
pub(super) fn expand(options: &TokenStream, block: &syn::ItemImpl, neighbours: &Neighbours) -> TokenStream {
    let derivatives = derivatives(options, block, neighbours);
    let block = plain(block);
    let allowed = (!derivatives.is_empty()).then(|| quote!(#[allow(dead_code)]));
    quote!(#allowed #block #derivatives)
}

/// The block as it is without the attribute, which single methods have for themselves.
pub(super) fn plain(block: &syn::ItemImpl) -> syn::ItemImpl {
    let mut block = block.clone();
    for item in &mut block.items {
        if let syn::ImplItem::Fn(method) = item {
            taken(method, &TokenStream::new());
        }
    }
    block
}

/// The methods of a block.
pub(super) fn of(block: &syn::ItemImpl) -> impl Iterator<Item = &syn::ImplItemFn> {
    block.items.iter().filter_map(|item| match item {
        syn::ImplItem::Fn(method) => Some(method),
        _ => None,
    })
}

/// What stands beside the block.
pub(super) fn derivatives(options: &TokenStream, block: &syn::ItemImpl, neighbours: &Neighbours) -> TokenStream {
    if let Some(index) = indices::expand(options, block, neighbours) {
        return index.unwrap_or_else(syn::Error::into_compile_error);
    }
    if let Some(from) = operators::as_from(block) {
        return derivatives(options, &from, neighbours);
    }
    // What it does, is done where an iterator is consumed.
    if beside::is_total(block) || is_of_trait(block, "IntoIterator") {
        return TokenStream::new();
    }
    let own = block.items.len();
    let (provided, mut errors) = provided::methods(block, neighbours);
    let mut given = block.clone();
    given.items.extend(provided.into_iter().map(syn::ImplItem::Fn));
    let block = &aliases::of_type(&given, neighbours);
    let mut derivatives = TokenStream::new();
    let mut stand_ins = TokenStream::new();
    let mut erroneous = TokenStream::new();
    let mut staged = Vec::new();
    let extended = (!is_ours(block, neighbours)).then(|| extension::plain(block));
    if extended.is_some()
        && let Err(error) = extension::check(block, neighbours)
    {
        return error.into_compile_error();
    }
    let (whole, block) = (block, extended.as_ref().unwrap_or(block));
    let lacking = without_derivative(block, neighbours);
    let mut numeric = generics::unified(block.clone(), &syn::Generics::default());
    let krate = attributes::krate(options);
    generics::ask_numbers(&mut numeric.generics, &krate, neighbours);
    generics::ask_elements_of_block(&mut numeric, &krate, neighbours);
    let numeric = &generics::asking_of_fields(numeric, &krate, neighbours);
    for (at, (item, plain)) in given.items.iter_mut().zip(&numeric.items).enumerate() {
        let (syn::ImplItem::Fn(method), syn::ImplItem::Fn(plain)) = (item, plain) else { continue };
        let accessor = beside::Accessor::of(&method.sig, &method.attrs, &method.block);
        let is_own = method.attrs.iter().any(is_attribute);
        // What an accessor refers to is found where it is called; a call that returns the receiver is refused there.
        let Some(mut options) = taken(method, options).filter(|_| accessor.is_none()) else { continue };
        if !is_own && beside::returns_itself(&method.sig) {
            continue;
        }
        let method = &syn::ImplItemFn { attrs: method.attrs.clone(), ..plain.clone() };
        let said = beside::names(options.clone());
        if said.iter().all(|name| !["recursive", "backward", "passive"].iter().any(|option| name == option))
            && leads_back(block, method)
        {
            options = if options.is_empty() { quote!(recursive) } else { quote!(#options, recursive) };
        }
        let derived = match (origin::taken(block, &method.sig.ident, neighbours), &lacking) {
            // The names of the derivatives are those of the other method's.
            (Some(taken), _) if taken.has_derivatives => {
                errors.extend(taken.error.into_compile_error());
                continue;
            }
            (Some(taken), _) => Err(taken.error),
            (None, Some(error)) if mentions_type(block, method) && !neighbours.has_source(block, &method.sig.ident) => {
                Err(error.clone())
            }
            (None, _) => {
                let names = (first(block, neighbours), taken_names(block, &method.sig.ident, neighbours));
                derivative(numeric, method, options, extended.is_some(), neighbours, names)
            }
        };
        match derived {
            // It is lowered in place of its calls.
            Ok(tokens) if tokens.is_empty() => {}
            Ok(tokens) => {
                derivatives.extend(tokens);
                // Conditions may choose one of several methods of a name.
                if !staged.contains(&method.sig.ident) {
                    staged.push(method.sig.ident.clone());
                }
            }
            Err(error) => {
                let error = if at < own { error } else { provided::attributed(error, whole, &method.sig.ident) };
                let (ty, stubs, rest) = refused(block, method, error, extended.is_some());
                erroneous.extend(ty);
                stand_ins.extend(stubs);
                errors.extend(rest);
            }
        }
    }
    if operator(block).is_some() || operators::is_conversion(block) {
        return quote!(#derivatives #errors);
    }
    let (marks, checks) = (origin::marks(block, &staged), origin::checks(whole, &staged, neighbours));
    let derivatives = if extended.is_some() && staged.is_empty() && stand_ins.is_empty() && !errors.is_empty() {
        // The trait is that of the other block, whose methods stand in the way.
        TokenStream::new()
    } else if extended.is_some() {
        extension::items(numeric, &quote!(#derivatives #marks), &stand_ins, neighbours)
    } else {
        let stand_ins = (!stand_ins.is_empty()).then(|| {
            let stand_ins = inherent(numeric, &stand_ins);
            quote!(#[allow(warnings)] const _: () = { #erroneous #stand_ins };)
        });
        let derivatives = with_questions(numeric, derivatives, &marks);
        quote!(#derivatives #stand_ins)
    };
    quote! {
        #derivatives

        #checks

        #errors
    }
}

/// A block of the type itself, if there is something for it.
fn inherent(block: &syn::ItemImpl, derivatives: &TokenStream) -> TokenStream {
    if derivatives.is_empty() {
        return TokenStream::new();
    }
    let constrained = constrained(block).0;
    let (generics, _, bounds) = constrained.split_for_impl();
    let (ty, conditions) = (&block.self_ty, conditions(&block.attrs));
    quote! {
        #(#conditions)*
        #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
        impl #generics #ty #bounds {
            #derivatives
        }
    }
}

/// The derivatives in a block of the type, and what they ask: in the block, or beside it if that has parameters.
fn with_questions(block: &syn::ItemImpl, derivatives: TokenStream, marks: &TokenStream) -> TokenStream {
    let (derivatives, questions) = questions_apart(derivatives);
    if block.generics.params.is_empty() {
        return inherent(block, &quote!(#questions #derivatives #marks));
    }
    let (questions, derivatives) = (beside_block(block, questions), inherent(block, &quote!(#derivatives #marks)));
    quote!(#questions #derivatives)
}

/// Constants beside the block, under its conditions.
fn beside_block(block: &syn::ItemImpl, constants: TokenStream) -> TokenStream {
    let file: syn::Result<syn::File> = syn::parse2(constants);
    let constants = file.map_or_else(|_| Vec::new(), |file| file.items);
    let conditions: TokenStream = conditions(&block.attrs).map(ToTokens::to_token_stream).collect();
    quote!(#(#conditions #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)] #constants)*)
}

/// An error about the type of a generic block, whose methods take it apart and cannot ask rustc whether that is possible.
fn without_derivative(block: &syn::ItemImpl, neighbours: &Neighbours) -> Option<syn::Error> {
    let is_generic = block.generics.type_params().next().is_some();
    (is_generic && operator(block).is_none() && neighbours.lacks_derivative(&block.self_ty))
        .then(|| syn::Error::new_spanned(&block.self_ty, diagnostics::without_derivative(&block.self_ty, None)))
}

/// The signature of the method mentions the type of the block.
fn mentions_type(block: &syn::ItemImpl, method: &syn::ImplItemFn) -> bool {
    let name = match &*block.self_ty {
        syn::Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    };
    let mentioned = beside::names(method.sig.to_token_stream());
    mentioned.iter().any(|ident| ident == "self" || ident == "Self" || Some(ident.to_string()) == name)
}

/// The first method with derivatives: no other block has them under this name.
fn first(block: &syn::ItemImpl, neighbours: &Neighbours) -> Option<Ident> {
    block.items.iter().find_map(|item| match item {
        syn::ImplItem::Fn(method) => {
            let name = &method.sig.ident;
            let staged = taken(&mut method.clone(), &TokenStream::new()).is_some();
            (staged && origin::taken(block, name, neighbours).is_none()).then(|| name.clone())
        }
        _ => None,
    })
}

/// The functions, and one constant of each name: several ask rustc the same question about a type.
fn questions_apart(derivatives: TokenStream) -> (TokenStream, TokenStream) {
    let block: syn::Result<syn::ItemImpl> = syn::parse2(quote!(impl Type { #derivatives }));
    let Ok(block) = block else { return (derivatives, TokenStream::new()) };
    let mut seen = HashSet::default();
    let (mut questions, mut functions) = (TokenStream::new(), TokenStream::new());
    for item in block.items {
        match item {
            syn::ImplItem::Const(question) if seen.insert(question.ident.to_string()) => {
                question.to_tokens(&mut questions);
            }
            syn::ImplItem::Const(_) => {}
            function => function.to_tokens(&mut functions),
        }
    }
    (functions, questions)
}

/// The method is called back by others of the block that it calls, as far as their names tell.
fn leads_back(block: &syn::ItemImpl, method: &syn::ImplItemFn) -> bool {
    let own = &method.sig.ident;
    let called = |method: &syn::ImplItemFn| beside::names(method.block.to_token_stream());
    let mut waiting: Vec<Ident> = called(method).into_iter().filter(|name| name != own).collect();
    let mut seen = HashSet::default();
    while let Some(name) = waiting.pop() {
        if name == *own {
            return true;
        }
        if seen.insert(name.to_string()) {
            let other = block.items.iter().find_map(|item| match item {
                syn::ImplItem::Fn(other) if other.sig.ident == name => Some(other),
                _ => None,
            });
            waiting.extend(other.into_iter().flat_map(called));
        }
    }
    false
}

/// A type with the first error in it, what stands in for the derivatives of a method with results of that type, and the
/// other errors. Where the derivatives are in a trait, the error is in each of them.
fn refused(
    block: &syn::ItemImpl,
    method: &syn::ImplItemFn,
    error: syn::Error,
    extends: bool,
) -> (TokenStream, TokenStream, TokenStream) {
    let mut errors = error.into_iter().map(syn::Error::into_compile_error);
    if operator(block).is_some() || operators::is_conversion(block) {
        return (TokenStream::new(), TokenStream::new(), errors.collect());
    }
    let (first, (_, moved)) = (errors.next(), constrained(block));
    let mut method = free(block, method);
    method.sig.generics = merged(&moved, &method.sig.generics);
    let stubs = |result: &TokenStream| stubs::of(&method, &|name| has_function(block, name), result);
    if extends {
        return (TokenStream::new(), stubs(&quote!([(); #first])), errors.collect());
    }
    let (name, conditions) = (stubs::name(&method.sig.ident, "is_refused"), conditions(&method.attrs));
    (quote!(#(#conditions)* type #name = [(); #first];), stubs(&quote!(#name)), errors.collect())
}

/// The block may be that of a type of this crate, for which there can be other blocks.
fn is_ours(block: &syn::ItemImpl, neighbours: &Neighbours) -> bool {
    if block.trait_.is_none() || operator(block).is_some() || operators::is_conversion(block) {
        return true;
    }
    let of_another_crate = match &*block.self_ty {
        syn::Type::Path(path) => neighbours.is_of_another_crate(&path.path),
        _ => false,
    };
    !is_extended(block) && !of_another_crate
}

/// The block cannot be one of the type itself, as far as its name tells.
pub(super) fn is_extended(block: &syn::ItemImpl) -> bool {
    let of_all = |path: &syn::Path| block.generics.type_params().any(|ty| path.is_ident(&ty.ident));
    is_foreign(&block.self_ty) || matches!(&*block.self_ty, syn::Type::Path(path) if of_all(&path.path))
}

/// The type is one of std, as far as its name tells.
pub(super) fn is_foreign(ty: &syn::Type) -> bool {
    match ty {
        syn::Type::Path(path) => is_of_others(&path.path),
        syn::Type::TraitObject(_) => false,
        _ => true,
    }
}

/// The path is that of a type of std.
fn is_of_others(path: &syn::Path) -> bool {
    let name = path.segments.last().map(|last| last.ident.to_string());
    name.is_none_or(|name| types::is_primitive(&name) || is_of_std(&name))
}

fn conditions(attributes: &[syn::Attribute]) -> impl Iterator<Item = &syn::Attribute> {
    attributes.iter().filter(|attribute| attribute.path().is_ident("cfg"))
}

fn is_attribute(attribute: &syn::Attribute) -> bool {
    attribute.path().segments.last().is_some_and(|last| last.ident == "differentiate")
}

/// Takes the attribute of a single method off, and returns its options after those of the block; `None` to skip it.
fn taken(method: &mut syn::ImplItemFn, block: &TokenStream) -> Option<TokenStream> {
    let mut tokens = block.clone();
    for attribute in method.attrs.extract_if(.., |attribute| is_attribute(attribute)) {
        let options = match &attribute.meta {
            syn::Meta::Path(_) => continue,
            syn::Meta::List(list) => list.tokens.clone(),
            syn::Meta::NameValue(pair) => pair.value.to_token_stream(),
        };
        if options.to_string() == "skip" {
            return None;
        }
        tokens = if tokens.is_empty() { options } else { quote!(#tokens, #options) };
    }
    Some(tokens)
}

fn derivative(
    block: &syn::ItemImpl,
    method: &syn::ImplItemFn,
    options: TokenStream,
    extends: bool,
    neighbours: &Neighbours,
    (first, taken): (Option<Ident>, Vec<String>),
) -> syn::Result<TokenStream> {
    let mut method = generics::unified(method.clone(), &block.generics);
    generics::show_numbers(&mut method.sig, &attributes::krate(&options), neighbours);
    let own = merged(&constrained(block).1, &method.sig.generics);
    let mut function = free(block, &method);
    function.sig.generics = merged(&block.generics, &method.sig.generics);
    if let Some(name) = operator(block) {
        return operators::staged(block, function, name, options, neighbours);
    }
    if operators::is_conversion(block) {
        return operators::staged_conversion(block, function, options, neighbours);
    }
    if extends {
        extension::check_parameters(block, &function.sig)?;
    } else if !is_custom(&options, &function) && neighbours.has_source(block, &method.sig.ident) {
        return Ok(TokenStream::new());
    }
    if let Some(receiver) =
        method.sig.receiver().filter(|receiver| !matches!(receiver.kind, syn::ReceiverKind::Reference(..)))
        && mentions_lifetime(&block.self_ty)
    {
        let what = "a `self` with references in it, which the way back would have to keep";
        return Err(syn::Error::new(
            receiver.self_token.span,
            diagnostics::unsupported(receiver.self_token.span, what, "take `&self`").message,
        ));
    }
    // That of a trait says nothing of the type.
    let ty = if extends { Some((*block.self_ty).clone()) } else { written_type(block) };
    let function = with_types(function, block, ty.as_ref());
    let questions = match first {
        // A constant of a trait cannot be part of its types.
        _ if extends => Questions::None,
        Some(first) if block.generics.params.is_empty() => Questions::Associated(first),
        Some(first) => Questions::Beside(format_ident!("{}_{}", extension::words(&block.self_ty), first.unraw())),
        None => Questions::None,
    };
    let place = Place::Member { own, ty, questions, taken };
    compile_function(options, &function, &place, neighbours)
}

/// The names of derivatives of a method that other functions of the type have.
fn taken_names(block: &syn::ItemImpl, method: &Ident, neighbours: &Neighbours) -> Vec<String> {
    let names = stubs::DERIVATIVES.map(|derivative| stubs::name(method, derivative));
    let is_taken = |name: &Ident| has_function(block, name) || !neighbours.blocks_of(block, name).is_empty();
    names.iter().filter(|name| is_taken(name)).map(ToString::to_string).collect()
}

fn has_function(block: &syn::ItemImpl, name: &Ident) -> bool {
    block.items.iter().any(|item| matches!(item, syn::ImplItem::Fn(other) if other.sig.ident == *name))
}

/// A method that has the attribute for itself, in the block of this type.
pub(super) fn alone(method: syn::ItemFn, ty: &str) -> (syn::ItemFn, Place) {
    let (own, name) = (method.sig.generics.clone(), method.sig.ident.clone());
    let tokens: Option<TokenStream> = ty.parse().ok();
    let Some(ty) = tokens.and_then(|tokens| syn::parse2::<syn::Type>(at(tokens, name.span())).ok()) else {
        return (method, Place::Member { own, ty: None, questions: Questions::None, taken: Vec::new() });
    };
    let method = with_types(method, &syn::parse_quote!(impl #ty {}), Some(&ty));
    (method, Place::Member { own, ty: Some(ty), questions: Questions::Associated(name), taken: Vec::new() })
}

/// The same in a block with parameters. What the derivatives ask of these stands with each of them.
pub(super) fn alone_in(
    mut method: syn::ItemFn,
    block: &str,
    krate: &TokenStream,
    neighbours: &Neighbours,
) -> syn::Result<(syn::ItemFn, Place)> {
    let name = method.sig.ident.clone();
    let tokens: TokenStream = block.parse()?;
    let mut block: syn::ItemImpl = syn::parse2(at(tokens, name.span()))?;
    if generics::unified(block.clone(), &syn::Generics::default()).generics.params.len() < block.generics.params.len() {
        let what = "a single method of a block with two parameters for one number";
        let refusal = diagnostics::unsupported(name.span(), what, "the attribute on the `impl` block");
        return Err(syn::Error::new(name.span(), refusal.message));
    }
    let predicates = |block: &syn::ItemImpl| {
        block.generics.where_clause.iter().flat_map(|clause| clause.predicates.clone()).collect::<Vec<_>>()
    };
    let before = predicates(&block).len();
    generics::ask_numbers(&mut block.generics, krate, neighbours);
    let block = generics::asking_of_fields(block, krate, neighbours);
    let mut own = method.sig.generics.clone();
    own.make_where_clause().predicates.extend(predicates(&block).into_iter().skip(before));
    method.sig.generics = merged(&block.generics, &method.sig.generics);
    let ty = written_type(&block);
    let method = with_types(method, &block, ty.as_ref());
    let is_generic = !block.generics.params.is_empty();
    let questions = if is_generic { Questions::Everywhere } else { Questions::Associated(name) };
    Ok((method, Place::Member { own, ty, questions, taken: Vec::new() }))
}

/// The type of a block as it may stand for `Self`. A `Self` with a lifetime would be captured by the backward pass.
fn written_type(block: &syn::ItemImpl) -> Option<syn::Type> {
    let is_lifetime = |parameter: &syn::GenericParam| matches!(parameter, syn::GenericParam::Lifetime(_));
    let is_written = block.generics.params.is_empty() || block.generics.params.iter().any(is_lifetime);
    (is_written || mentions_lifetime(&block.self_ty)).then(|| (*block.self_ty).clone())
}

/// The tokens at another place.
fn at(tokens: TokenStream, span: Span) -> TokenStream {
    let moved = |mut token: TokenTree| {
        if let TokenTree::Group(group) = &token {
            token = TokenTree::Group(proc_macro2::Group::new(group.delimiter(), at(group.stream(), span)));
        }
        token.set_span(span);
        token
    };
    tokens.into_iter().map(moved).collect()
}

/// The method as a function, of the visibility of its derivatives.
fn free(block: &syn::ItemImpl, method: &syn::ImplItemFn) -> syn::ItemFn {
    syn::ItemFn {
        attrs: method.attrs.clone(),
        vis: if block.trait_.is_some() { syn::parse_quote!(pub) } else { method.vis.clone() },
        modifiers: method.modifiers.clone(),
        sig: method.sig.clone(),
        block: Box::new(method.block.clone()),
    }
}

fn mentions_lifetime(ty: &syn::Type) -> bool {
    ty.to_token_stream().into_iter().any(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '\''))
}

/// The function with the types that the block defines written out in its signature, and so `Self` if it has a type.
fn with_types(mut function: syn::ItemFn, block: &syn::ItemImpl, ty: Option<&syn::Type>) -> syn::ItemFn {
    let written = |written: &mut syn::Type| {
        if let Ok(ty) = syn::parse2(resolved(written.to_token_stream(), block, ty)) {
            *written = ty;
        }
    };
    for input in &mut function.sig.inputs {
        if let syn::FnArg::Typed(typed) = input {
            written(&mut typed.ty);
        }
    }
    if let syn::ReturnType::Type(_, output) = &mut function.sig.output {
        written(output);
    }
    // A type of the trait's is none of the block's with the derivatives.
    let of_trait = |name: &Ident| associated(block, &name.to_string());
    if let Ok(body) = syn::parse2(with_associated(function.block.to_token_stream(), &of_trait)) {
        function.block = body;
    }
    function
}

/// The tokens of a type without `Self::Name`, if the block defines it, and without `Self`.
fn resolved(tokens: TokenStream, block: &syn::ItemImpl, ty: Option<&syn::Type>) -> TokenStream {
    let this = |ident: &Ident| ty.filter(|_| ident == "Self").map(ToTokens::to_token_stream);
    // One definition may mention another.
    let inner = |name: &Ident| associated(block, &name.to_string()).or_else(|| ty.map(|ty| quote!(<#ty>::#name)));
    let outer = |name: &Ident| inner(name).map(|tokens| with_associated(tokens, &inner));
    let tokens = with_associated(tokens, &outer);
    replaced(tokens, &this)
}

/// The type of this name that the block defines, if it has no parameters of its own.
pub(super) fn associated(block: &syn::ItemImpl, name: &str) -> Option<TokenStream> {
    block.items.iter().find_map(|item| match item {
        syn::ImplItem::Type(ty) if ty.ident == name && ty.generics.params.is_empty() => Some(ty.ty.to_token_stream()),
        _ => None,
    })
}

/// The method as a free function, of which `this` is the first parameter.
pub(super) fn without_self(block: &syn::ItemImpl, method: &syn::ImplItemFn, this: &Ident) -> syn::ItemFn {
    let mut function = free(block, method);
    function.sig.generics = merged(&block.generics, &method.sig.generics);
    let mut function = with_types(function, block, Some(&block.self_ty));
    let ty = &block.self_ty;
    if let Some(syn::FnArg::Receiver(receiver)) = function.sig.inputs.first() {
        let input = match &receiver.kind {
            syn::ReceiverKind::Reference(_, _, mutability) => syn::parse_quote!(#this: &#mutability #ty),
            _ if receiver.mutability.is_some() => syn::parse_quote!(mut #this: #ty),
            _ => syn::parse_quote!(#this: #ty),
        };
        function.sig.inputs[0] = input;
    }
    let name = |ident: &Ident| match ident.to_string().as_str() {
        "self" => Some(this.to_token_stream()),
        "Self" => Some(without_arguments(ty)),
        _ => None,
    };
    WholeTypes(ty).visit_block_mut(&mut function.block);
    match syn::parse2(replaced(function.block.to_token_stream(), &name)) {
        Ok(body) => syn::ItemFn { block: body, ..function },
        Err(_) => function,
    }
}

/// `Self` as a type, with all its arguments.
struct WholeTypes<'a>(&'a syn::Type);

impl VisitMut for WholeTypes<'_> {
    fn visit_type_mut(&mut self, ty: &mut syn::Type) {
        if matches!(&*ty, syn::Type::Path(path) if path.path.is_ident("Self")) {
            *ty = self.0.clone();
        } else {
            visit_mut::visit_type_mut(self, ty);
        }
    }
}

/// The type as it stands in an expression, where its arguments are found by rustc.
fn without_arguments(ty: &syn::Type) -> TokenStream {
    let syn::Type::Path(path) = ty else { return ty.to_token_stream() };
    let mut path = path.path.clone();
    path.segments.iter_mut().for_each(|segment| segment.arguments = syn::PathArguments::None);
    path.to_token_stream()
}

/// The parameters of the block before those of the method, lifetimes first.
fn merged(block: &syn::Generics, own: &syn::Generics) -> syn::Generics {
    let mut generics = block.clone();
    generics.params = syn::punctuated::Punctuated::default();
    let is_lifetime = |parameter: &&syn::GenericParam| matches!(parameter, syn::GenericParam::Lifetime(_));
    let all = || block.params.iter().chain(&own.params);
    generics.params.extend(all().filter(is_lifetime).cloned());
    generics.params.extend(all().filter(|parameter| !is_lifetime(parameter)).cloned());
    if let Some(clause) = &own.where_clause {
        generics.make_where_clause().predicates.extend(clause.predicates.clone());
    }
    generics
}

/// The parameters of the block that its type mentions, and those that only its trait mentions, as `T` in
/// `impl<T> Easing<T> for Bounce`: an inherent block cannot have them, but its methods can.
fn constrained(block: &syn::ItemImpl) -> (syn::Generics, syn::Generics) {
    let (mut kept, mut moved) = (block.generics.clone(), syn::Generics::default());
    let is_kept = |name: &str| index::mentions(block.self_ty.to_token_stream(), name);
    let (here, there) = block.generics.params.iter().cloned().partition(|parameter| match parameter {
        syn::GenericParam::Lifetime(lifetime) => is_kept(&lifetime.lifetime.ident.to_string()),
        syn::GenericParam::Type(ty) => is_kept(&ty.ident.to_string()),
        syn::GenericParam::Const(constant) => is_kept(&constant.ident.to_string()),
    });
    (kept.params, moved.params) = (here, there);
    if let Some(clause) = &mut kept.where_clause {
        let names: Vec<String> = moved
            .type_params()
            .map(|ty| ty.ident.to_string())
            .chain(moved.const_params().map(|constant| constant.ident.to_string()))
            .collect();
        let of_moved = |predicate: &syn::WherePredicate| {
            names.iter().any(|name| index::mentions(predicate.to_token_stream(), name))
        };
        let (there, here): (Vec<_>, Vec<_>) = clause.predicates.iter().cloned().partition(of_moved);
        clause.predicates = here.into_iter().collect();
        if !there.is_empty() {
            moved.make_where_clause().predicates.extend(there);
        }
    }
    (kept, moved)
}

/// The block implements a trait of this name.
fn is_of_trait(block: &syn::ItemImpl, name: &str) -> bool {
    let last = block.trait_.as_ref().and_then(|(path, _)| path.segments.last());
    last.is_some_and(|last| last.ident == name)
}
