//! The types that a parameter takes in the derivatives: passed again, as a gradient, behind an accumulator.

use crate::compiler::ir::Type;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::spanned::Spanned;

pub(super) fn without_reference(ty: &syn::Type) -> syn::Type {
    match ty {
        syn::Type::Reference(reference) => without_reference(&reference.elem),
        syn::Type::Paren(inner) => without_reference(&inner.elem),
        syn::Type::Group(inner) => without_reference(&inner.elem),
        other => other.clone(),
    }
}

/// `bool` and `char`, which are copied.
pub(super) fn is_text(ty: &syn::Type) -> bool {
    matches!(ty.to_token_stream().to_string().as_str(), "bool" | "char")
}

/// The type in which a parameter is passed again.
pub(super) fn again_type(ty: &syn::Type, copied: bool, scalars: &[Ident], private: &TokenStream) -> TokenStream {
    match ty {
        syn::Type::Reference(reference) => {
            let (mutability, inner) = (&reference.mutability, &reference.elem);
            code!(&#mutability #inner)
        }
        ty if copied => ty.to_token_stream(),
        ty => part_of(ty, scalars, private, "Again"),
    }
}

/// A type that belongs to a type which only rustc knows: `()`, unless it turns out to have a tangent. That cannot be
/// asked of a type with parameters in it, which has to have one.
fn part_of(ty: &syn::Type, scalars: &[Ident], private: &TokenStream, part: &str) -> TokenStream {
    let part = quote::format_ident!("{part}");
    if is_concrete(ty, scalars) {
        return quote_spanned!(ty.span()=> #private::tangent!(#ty, #part));
    }
    quote_spanned!(ty.span()=> <#ty as #private::Differentiable>::#part)
}

/// A placeholder for an accumulator of a parameter of the type.
pub(super) fn unused(ty: &syn::Type, scalars: &[Ident], private: &TokenStream) -> TokenStream {
    if is_concrete(ty, scalars) {
        return quote_spanned!(ty.span()=> #private::tangent!(#ty, unused)());
    }
    quote_spanned!(ty.span()=> <#ty as #private::Differentiable>::unused())
}

/// The type has neither parameters nor lifetimes in it.
fn is_concrete(ty: &syn::Type, parameters: &[Ident]) -> bool {
    fn mentions(tokens: TokenStream, parameters: &[Ident]) -> bool {
        tokens.into_iter().any(|token| match token {
            proc_macro2::TokenTree::Ident(ident) => ident == "Self" || ident == "impl" || parameters.contains(&ident),
            proc_macro2::TokenTree::Group(group) => mentions(group.stream(), parameters),
            proc_macro2::TokenTree::Punct(punct) => punct.as_char() == '\'' || punct.as_char() == '&',
            proc_macro2::TokenTree::Literal(_) => false,
        })
    }
    matches!(ty, syn::Type::Path(_)) && !mentions(ty.to_token_stream(), parameters)
}

/// The type of the gradient by a parameter of a type.
pub(super) fn gradient_type(ty: &syn::Type, scalars: &[Ident], private: &TokenStream) -> TokenStream {
    match ty {
        syn::Type::Reference(reference) => gradient_type(&reference.elem, scalars, private),
        syn::Type::Paren(inner) => gradient_type(&inner.elem, scalars, private),
        syn::Type::Group(inner) => gradient_type(&inner.elem, scalars, private),
        syn::Type::Array(array) => {
            let (element, length) = (gradient_type(&array.elem, scalars, private), &array.len);
            code!([#element; #length])
        }
        syn::Type::Slice(slice) => {
            let element = gradient_type(&slice.elem, scalars, private);
            code!(::std::vec::Vec<#element>)
        }
        syn::Type::Tuple(tuple) => {
            let fields = tuple.elems.iter().map(|field| gradient_type(field, scalars, private));
            code!((#(#fields,)*))
        }
        syn::Type::Path(path) => match crate::compiler::types::written(ty, scalars) {
            Type::Real(_) => path.to_token_stream(),
            Type::Integer | Type::Passive => code!(()),
            Type::Vec(_) => {
                let element = vector_element(path);
                let element = gradient_type(&element, scalars, private);
                code!(::std::vec::Vec<#element>)
            }
            Type::Named(_) => part_of(ty, scalars, private, "Tangent"),
            _ => quote_spanned!(ty.span()=> <#ty as #private::Differentiable>::Tangent),
        },
        ty => quote_spanned!(ty.span()=> <#ty as #private::Differentiable>::Tangent),
    }
}

pub(super) fn vector_element(path: &syn::TypePath) -> syn::Type {
    let last = path.path.segments.last().map(|segment| &segment.arguments);
    if let Some(syn::PathArguments::AngleBracketed(arguments)) = last
        && let Some(syn::GenericArgument::Type(ty)) = arguments.args.first()
    {
        return ty.clone();
    }
    syn::parse_quote!(_)
}

/// The type behind the `&mut` of an accumulator: a slice where the length cannot change.
pub(super) fn accumulator_type(ty: &syn::Type, scalars: &[Ident], private: &TokenStream) -> TokenStream {
    let growing = matches!(ty, syn::Type::Reference(reference) if reference.mutability.is_some());
    match without_reference(ty) {
        syn::Type::Slice(slice) => {
            let element = gradient_type(&slice.elem, scalars, private);
            code!([#element])
        }
        syn::Type::Path(path) if !growing && matches!(crate::compiler::types::written(ty, scalars), Type::Vec(_)) => {
            let element = gradient_type(&vector_element(&path), scalars, private);
            code!([#element])
        }
        ty => gradient_type(&ty, scalars, private),
    }
}
