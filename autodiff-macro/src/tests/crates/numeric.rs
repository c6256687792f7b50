//! Functions rewritten so that everything in them carries a derivative.
//!
//! Most published functions are refused for their signature. With numbers for parameters their bodies reach the passes
//! behind that gate: real code, although it makes no sense and would not compile.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;

/// Types that stay what they are, and names that may occur in them.
const KEPT: &[&str] = &[
    "f32", "f64", "bool", "usize", "u8", "u16", "u32", "u64", "u128", "isize", "i8", "i16", "i32", "i64", "i128",
    "Vec", "mut",
];

/// The function with parameters and a result that are numbers, or slices of numbers behind references.
pub(super) fn function(signature: &syn::Signature, body: &syn::Block) -> TokenStream {
    let (token, name) = (signature.fn_token, &signature.ident);
    let parameters = signature.inputs.iter().enumerate().map(|(index, input)| parameter(index, input));
    let result = match &signature.output {
        syn::ReturnType::Default => None,
        syn::ReturnType::Type(_, ty) => Some(number(0, ty)),
    };
    let result = result.map(|ty| quote!(-> #ty));
    let body = renamed(&body.to_token_stream());
    quote!(#token #name(#(#parameters),*) #result #body)
}

fn parameter(index: usize, input: &syn::FnArg) -> TokenStream {
    match input {
        syn::FnArg::Receiver(receiver) => {
            let (name, mutable) = (renamed(&receiver.self_token.to_token_stream()), receiver.mutability);
            match &receiver.kind {
                syn::ReceiverKind::Reference(and, _, Some(_)) => quote_spanned!(and.span()=> #name: &mut [f64]),
                syn::ReceiverKind::Reference(and, _, None) => quote_spanned!(and.span()=> #name: &[f64]),
                _ => quote!(#mutable #name: f64),
            }
        }
        syn::FnArg::Typed(typed) => {
            let (pattern, ty) = (renamed(&typed.pat.to_token_stream()), number(index, &typed.ty));
            quote!(#pattern: #ty)
        }
    }
}

/// A type of numbers in place of a type; references are in turn to slices and to scalars.
fn number(index: usize, ty: &syn::Type) -> TokenStream {
    if is_kept(&ty.to_token_stream()) {
        return ty.to_token_stream();
    }
    match ty {
        syn::Type::Reference(reference) if reference.mutability.is_some() => quote_spanned!(ty.span()=> &mut [f64]),
        syn::Type::Reference(_) if index.is_multiple_of(2) => quote_spanned!(ty.span()=> &[f64]),
        syn::Type::Reference(_) => quote_spanned!(ty.span()=> &f64),
        _ => quote_spanned!(ty.span()=> f64),
    }
}

fn is_kept(ty: &TokenStream) -> bool {
    ty.clone().into_iter().all(|token| match token {
        TokenTree::Ident(name) => KEPT.contains(&name.to_string().as_str()),
        TokenTree::Group(group) => is_kept(&group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => true,
    })
}

/// With names that a free function may use in place of `self` and `Self`.
fn renamed(tokens: &TokenStream) -> TokenStream {
    let token = |token| match token {
        TokenTree::Ident(name) if name == "self" => Ident::new("this", name.span()).into(),
        TokenTree::Ident(name) if name == "Self" => Ident::new("This", name.span()).into(),
        TokenTree::Group(group) => {
            let mut inner = proc_macro2::Group::new(group.delimiter(), renamed(&group.stream()));
            inner.set_span(group.span());
            inner.into()
        }
        token => token,
    };
    tokens.clone().into_iter().map(token).collect()
}
