//! The types that a parameter takes in the derivatives: passed again, as a gradient, behind an accumulator.

use crate::compiler::ir::Type;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::spanned::Spanned;

/// What is known of the types that a signature mentions.
pub(super) struct Known {
    /// The generic parameters.
    pub(super) generics: Vec<Ident>,
    /// The names of types that have a tangent: generic parameters, and what the function takes apart.
    pub(super) tangents: Vec<Ident>,
}

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
pub(super) fn again_type(ty: &syn::Type, copied: bool, known: &Known, private: &TokenStream) -> TokenStream {
    match ty {
        syn::Type::Reference(reference) => {
            let (mutability, inner) = (&reference.mutability, &reference.elem);
            code!(&#mutability #inner)
        }
        ty if copied => ty.to_token_stream(),
        ty => part_of(ty, known, private, "Again"),
    }
}

/// A type that belongs to a type which only rustc knows: `()`, unless it turns out to have a tangent. That cannot be
/// asked of a type with parameters in it, which has to have one.
fn part_of(ty: &syn::Type, known: &Known, private: &TokenStream, part: &str) -> TokenStream {
    let part = quote::format_ident!("{part}");
    if is_concrete(ty, &known.tangents) {
        return quote_spanned!(ty.span()=> #private::tangent!(#ty, #part));
    }
    quote_spanned!(ty.span()=> <#ty as #private::Differentiable>::#part)
}

/// A placeholder for an accumulator of a parameter of the type.
pub(super) fn unused(ty: &syn::Type, known: &Known, private: &TokenStream) -> TokenStream {
    if is_concrete(ty, &known.tangents) {
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
pub(super) fn gradient_type(ty: &syn::Type, known: &Known, private: &TokenStream) -> TokenStream {
    match ty {
        syn::Type::Reference(reference) => gradient_type(&reference.elem, known, private),
        syn::Type::Paren(inner) => gradient_type(&inner.elem, known, private),
        syn::Type::Group(inner) => gradient_type(&inner.elem, known, private),
        syn::Type::Array(array) => {
            let (element, length) = (gradient_type(&array.elem, known, private), &array.len);
            code!([#element; #length])
        }
        syn::Type::Slice(slice) => {
            let element = gradient_type(&slice.elem, known, private);
            code!(::std::vec::Vec<#element>)
        }
        syn::Type::Tuple(tuple) => {
            let fields = tuple.elems.iter().map(|field| gradient_type(field, known, private));
            code!((#(#fields,)*))
        }
        syn::Type::Path(path) => match crate::compiler::types::written(ty, &known.generics) {
            Type::Real(_) => path.to_token_stream(),
            Type::Integer | Type::Passive => code!(()),
            Type::Vec(_) => {
                let element = vector_element(path);
                let element = gradient_type(&element, known, private);
                code!(::std::vec::Vec<#element>)
            }
            Type::Named(_) => part_of(ty, known, private, "Tangent"),
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
pub(super) fn accumulator_type(ty: &syn::Type, known: &Known, private: &TokenStream) -> TokenStream {
    let growing = matches!(ty, syn::Type::Reference(reference) if reference.mutability.is_some());
    match without_reference(ty) {
        syn::Type::Slice(slice) => {
            let element = gradient_type(&slice.elem, known, private);
            code!([#element])
        }
        syn::Type::Path(path)
            if !growing && matches!(crate::compiler::types::written(ty, &known.generics), Type::Vec(_)) =>
        {
            let element = gradient_type(&vector_element(&path), known, private);
            code!([#element])
        }
        ty => gradient_type(&ty, known, private),
    }
}
