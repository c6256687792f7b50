//! The item under the attribute: a free function with a body, or an error that says what else it is.

mod conversions;
mod signature;
pub(super) mod stubs;

pub(crate) use signature::{
    Passed, bounds_of_open, function_of, is_callable_parameter, is_function, is_in_place, is_iterator,
    is_iterator_parameter, is_lowered_in_place, is_open, returns_defined_type, returns_iterator, returns_part,
    without_open_types,
};

use super::configured;
use super::diagnostics::{self, Diagnostics};
use super::index;
use super::ir::Refusal;
use super::neighbours::{Home, Neighbours};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;

/// The function that the attribute stands on.
pub(crate) fn function(item: &TokenStream) -> syn::Result<syn::ItemFn> {
    syn::parse2(item.clone()).map_err(|error| match refused(item) {
        Some(refusal) => Diagnostics::default().only(refusal),
        None => error,
    })
}

/// Refuses functions whose calls are more than the evaluation of their bodies, and signatures without a derivative. This
/// is a gate of its own, since it makes no sense to go on with such a function.
pub(crate) fn check(function: &syn::ItemFn, neighbours: &Neighbours, diagnostics: &mut Diagnostics) -> syn::Result<()> {
    let signature = &function.sig;
    if let Some(asyncness) = &signature.asyncness {
        let remedy = "move the computation into a plain function with `#[differentiate]` and call that one here";
        diagnostics.report(diagnostics::unsupported(asyncness.span(), "an `async fn`", remedy));
    }
    if let syn::Safety::Unsafe(unsafety) = &signature.safety {
        let remedy = "move the computation into a safe function with `#[differentiate]` and call that one here";
        diagnostics.report(diagnostics::unsupported(unsafety.span(), "an `unsafe fn`", remedy));
    }
    if configured::has_conditions(&function.block.to_token_stream()) {
        let remedy = "put `#[differentiate]` on the whole `impl` block, or move the code into a free function";
        let name = signature.ident.span();
        diagnostics.report(diagnostics::unsupported(name, "a `#[cfg]` in the body of a method", remedy));
    }
    signature::check(signature, neighbours, diagnostics);
    diagnostics.finish()
}

/// Refuses parameters that the function may change: nobody would change them back, nor their cotangents.
pub(crate) fn check_custom(function: &syn::ItemFn, diagnostics: &mut Diagnostics) {
    for input in &function.sig.inputs {
        let mutable = match input {
            syn::FnArg::Receiver(receiver) => {
                matches!(&receiver.kind, syn::ReceiverKind::Reference(_, _, Some(_))).then(|| receiver.span())
            }
            syn::FnArg::Typed(typed) => match &*typed.ty {
                syn::Type::Reference(reference) => reference.mutability.map(|_| reference.span()),
                _ => None,
            },
        };
        if let Some(span) = mutable {
            let what = "a `&mut` parameter of a function whose derivative is supplied";
            let remedy = "return the new value, and assign it where the function is called";
            diagnostics.report(diagnostics::unsupported(span, what, remedy).over(input));
        }
    }
}

/// The function returns a reference through which no derivative flows, for all that its signature tells.
pub(crate) fn refers_to_constants(signature: &syn::Signature) -> bool {
    signature::returns_constants(signature)
}

/// The derivative is none, whatever else the body does: it makes nothing that lives forever.
pub(crate) fn returns_constants(function: &syn::ItemFn) -> bool {
    signature::returns_constants(&function.sig) && !index::mentions(function.block.to_token_stream(), "leak")
}

/// Refuses the method of a trait, or of an operator, without its `impl` block: the trait does not take derivatives in.
pub(crate) fn check_alone(function: &syn::ItemFn, home: Option<&Home>) -> syn::Result<()> {
    let refused = |refusal| Err(Diagnostics::of(&function.sig.ident).only(refusal));
    let span = function.sig.ident.span();
    match home {
        Some(Home::Implementation) => return refused(diagnostics::method_of_implementation(span)),
        Some(Home::Trait) => return refused(diagnostics::method_of_trait(span)),
        Some(Home::Inherent(_) | Home::Generic(_)) => return Ok(()),
        Some(Home::Module | Home::Unknown) | None => {}
    }
    if !is_operator(function) {
        return Ok(());
    }
    let name = &function.sig.ident;
    let what = format!("`{name}` without its `impl` block");
    let remedy = "put the attribute on the whole block, since it may be that of an operator";
    Err(Diagnostics::of(&function.sig.ident).only(diagnostics::unsupported(function.sig.ident.span(), what, remedy)))
}

/// The method is that of an operator, by its name.
fn is_operator(function: &syn::ItemFn) -> bool {
    let (name, inputs) = (function.sig.ident.to_string(), function.sig.inputs.len());
    let named = matches!((&*name, inputs), ("add" | "sub" | "mul" | "div" | "rem", 2) | ("neg", 1));
    named && function.sig.receiver().is_some()
}

/// The function stands in an `impl` block, for all that is seen of it.
pub(crate) fn is_associated(function: &syn::ItemFn) -> bool {
    let signature = &function.sig;
    let named = || mentions_self(&signature.to_token_stream()).or_else(|| mentions_self(&body(function)));
    signature.receiver().is_some() || named().is_some()
}

fn body(function: &syn::ItemFn) -> TokenStream {
    let statements = function.block.stmts.iter();
    // Items inside the body may have a `Self` of their own.
    statements.filter(|statement| !matches!(statement, syn::Stmt::Item(_))).map(ToTokens::to_token_stream).collect()
}

/// `Self`, which only an associated function can name.
fn mentions_self(tokens: &TokenStream) -> Option<Ident> {
    tokens.clone().into_iter().find_map(|token| match token {
        TokenTree::Ident(ident) => (ident == "Self").then_some(ident),
        TokenTree::Group(group) => mentions_self(&group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    })
}

/// Why the item is no function that can be differentiated.
fn refused(item: &TokenStream) -> Option<Refusal> {
    if let Ok(declaration) = syn::parse2::<syn::TraitItemFn>(item.clone()) {
        return Some(diagnostics::no_body(declaration.sig.ident.span()));
    }
    if let Ok(declaration) = syn::parse2::<syn::ForeignItemFn>(item.clone()) {
        return Some(diagnostics::no_body(declaration.sig.ident.span()));
    }
    let computing = "put it on the function that computes with it";
    let derive = "put it on the functions that compute with it, and `#[derive(Differentiable)]` here";
    if let Ok(expression) = syn::parse2::<syn::Expr>(item.clone()) {
        let remedy = "write a function; a closure in a differentiated function needs no attribute";
        return Some(diagnostics::no_function(expression.span(), "an expression", remedy).over(&expression));
    }
    if is_statement(item) {
        let remedy = "put it on the function around it";
        return Some(diagnostics::no_function(item.span(), "a statement", remedy).over(item));
    }
    let (span, what, remedy) = match syn::parse2::<syn::Item>(item.clone()).ok()? {
        syn::Item::Struct(item) => (item.struct_token.span(), "a struct", derive),
        syn::Item::Enum(item) => (item.enum_token.span(), "an enum", derive),
        syn::Item::Union(item) => (item.union_token.span(), "a union", computing),
        syn::Item::Mod(item) => (item.mod_token.span(), "a module", "put it on the functions inside"),
        syn::Item::Const(item) => (item.const_token.span(), "a constant", computing),
        syn::Item::Static(item) => (item.static_token.span(), "a static", computing),
        syn::Item::ForeignMod(item) => {
            (item.abi.extern_token.span(), "an `extern` block", "put it on a Rust function with a body")
        }
        syn::Item::Type(item) => (item.type_token.span(), "a type alias", computing),
        syn::Item::Macro(item) => (item.mac.path.span(), "a macro", "put it on the functions that the macro makes"),
        syn::Item::Use(item) => (item.use_token.span(), "an import", "put it where the function is defined"),
        other => (other.span(), "something else", "put it on a function"),
    };
    Some(diagnostics::no_function(span, what, remedy))
}

/// `let f = ..;`
fn is_statement(item: &TokenStream) -> bool {
    let block: syn::Result<syn::Block> = syn::parse2(quote!({ #item }));
    block.is_ok_and(|block| matches!(&block.stmts[..], [syn::Stmt::Local(_)]))
}

/// The errors, in a form in which they are the only ones: the name of the function stands for a type that rustc knows
/// to be wrong, so that it keeps quiet about every `f::grad(..)`.
///
/// Expands to:
/// ```text
/// type f = [(); compile_error! { "the first error" }];
/// compile_error! { "the second error" }
/// ```
pub(crate) fn broken(item: &TokenStream, error: syn::Error, home: Option<&Home>) -> TokenStream {
    let Ok(function) = syn::parse2::<syn::ItemFn>(item.clone()) else {
        return error.into_compile_error();
    };
    let mut errors = error.into_iter().map(syn::Error::into_compile_error);
    let first = errors.next();
    let (name, visibility) = (&function.sig.ident, &function.vis);
    let conditions = function.attrs.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    let inherent = matches!(home, Some(Home::Inherent(_) | Home::Generic(_)));
    if matches!(home, Some(Home::Implementation | Home::Trait)) || !inherent && is_operator(&function) {
        return quote!(#first #(#errors)*);
    }
    if inherent || is_associated(&function) {
        let stubs = stubs::of(&function, &|_| false, &quote!([(); #first]));
        return quote!(#stubs #(#errors)*);
    }
    quote! {
        #(#conditions)*
        #[allow(non_camel_case_types, dead_code, missing_docs, unreachable_pub)]
        #visibility type #name = [(); #first];
        #(#errors)*
    }
}
