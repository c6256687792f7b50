//! The types that a parameter takes in the derivatives: passed again, as a gradient, behind an accumulator.

use super::required::Required;
use crate::compiler::ir::Type;
use crate::compiler::viewed;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::spanned::Spanned;

/// What is known of the types that a signature mentions.
#[derive(Clone)]
pub(super) struct Known {
    /// The generic parameters.
    pub(super) generics: Vec<Ident>,
    /// Those that are numbers.
    pub(super) scalars: Vec<Ident>,
    /// Types that must have a tangent.
    pub(super) required: Vec<Required>,
}

impl Known {
    /// The part of the type that must have a tangent.
    fn requires(&self, ty: &syn::Type) -> Option<&Required> {
        self.required.iter().find(|required| required.is_part_of(ty))
    }
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
            let (mutability, inner) = (&reference.mutability, with_lifetimes(&reference.elem, "_"));
            code!(&#mutability #inner)
        }
        ty if copied => with_lifetimes(ty, "_").to_token_stream(),
        ty => part_of(ty, known, private, "Again"),
    }
}

/// A type that belongs to a type which only rustc knows: `()`, unless it turns out to have a tangent, or must have one.
/// That cannot be asked of a type with parameters in it, which has to have one.
fn part_of(ty: &syn::Type, known: &Known, private: &TokenStream, part: &str) -> TokenStream {
    let ty = &with_lifetimes(ty, "static");
    let span = ty.span();
    let (private, part) = (at(span, private), Ident::new(part, span));
    let required = known.requires(ty);
    if let Some(answer) = required.and_then(|required| required.answer(&private)) {
        return quote_spanned!(span=> <#ty as #private::Required<#answer>>::#part);
    }
    if required.is_some() || !is_concrete(&without_lifetimes(ty), &known.generics) {
        return quote_spanned!(span=> <#ty as #private::Differentiable>::#part);
    }
    quote_spanned!(span=> #private::tangent!(#ty, #part))
}

/// A path at the place where rustc is to say what is wrong with it.
fn at(span: Span, path: &TokenStream) -> TokenStream {
    let mut tokens: Vec<_> = path.clone().into_iter().collect();
    tokens.iter_mut().for_each(|token| token.set_span(span));
    tokens.into_iter().collect()
}

/// A placeholder for an accumulator of a parameter of the type.
pub(super) fn unused(ty: &syn::Type, known: &Known, private: &TokenStream) -> TokenStream {
    let function = part_of(ty, known, private, "unused");
    quote_spanned!(ty.span()=> #function())
}

/// The type has neither parameters nor lifetimes in it.
pub(super) fn is_concrete(ty: &syn::Type, parameters: &[Ident]) -> bool {
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
    if let Some(owned) = viewed::owned_option(ty) {
        return gradient_type(&owned, known, private);
    }
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
        syn::Type::Path(path) => match crate::compiler::types::written(ty, &known.scalars) {
            Type::Real(_) => path.to_token_stream(),
            Type::Integer | Type::Passive => code!(()),
            Type::Vec(_) => {
                let element = vector_element(path);
                let element = gradient_type(&element, known, private);
                code!(::std::vec::Vec<#element>)
            }
            written if written.is_named() => part_of(ty, known, private, "Tangent"),
            _ => tangent_of(ty, private),
        },
        syn::Type::FnPtr(_) => code!(()),
        ty => tangent_of(ty, private),
    }
}

fn tangent_of(ty: &syn::Type, private: &TokenStream) -> TokenStream {
    let ty = with_lifetimes(ty, "static");
    let private = at(ty.span(), private);
    quote_spanned!(ty.span()=> <#ty as #private::Differentiable>::Tangent)
}

/// The type with another name for all its lifetimes: `'_` where it is passed anew, `'static` where a tangent is asked for,
/// which has none.
pub(super) fn with_lifetimes(ty: &syn::Type, name: &'static str) -> syn::Type {
    struct Rename(&'static str);
    impl syn::visit_mut::VisitMut for Rename {
        fn visit_lifetime_mut(&mut self, lifetime: &mut syn::Lifetime) {
            lifetime.ident = Ident::new(self.0, lifetime.ident.span());
        }
    }
    let mut ty = ty.clone();
    syn::visit_mut::VisitMut::visit_type_mut(&mut Rename(name), &mut ty);
    ty
}

/// The type without lifetimes, which may be left out where all are the same.
fn without_lifetimes(ty: &syn::Type) -> syn::Type {
    struct Drop;
    impl syn::visit_mut::VisitMut for Drop {
        fn visit_angle_bracketed_generic_arguments_mut(&mut self, given: &mut syn::AngleBracketedGenericArguments) {
            let is_kept = |argument: &syn::GenericArgument| !matches!(argument, syn::GenericArgument::Lifetime(_));
            given.args = std::mem::take(&mut given.args).into_iter().filter(is_kept).collect();
            syn::visit_mut::visit_angle_bracketed_generic_arguments_mut(self, given);
        }
    }
    let mut ty = ty.clone();
    syn::visit_mut::VisitMut::visit_type_mut(&mut Drop, &mut ty);
    ty
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
            if !growing && matches!(crate::compiler::types::written(ty, &known.scalars), Type::Vec(_)) =>
        {
            let element = gradient_type(&vector_element(&path), known, private);
            code!([#element])
        }
        ty => gradient_type(&ty, known, private),
    }
}
