//! The generated types: tangents, which users name, and shapes, which nobody does.

use super::fields::{self, Family};
use super::input::{Field, Input, Style, Variant};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

/// `pub struct PointTangent { pub x: f64 }`, and for enums what generated code takes a payload by.
pub(crate) fn tangent(input: &Input) -> TokenStream {
    let name = input.tangent();
    let vis = &input.vis;
    let about = format!("Derivatives of [`{0}`]({0}): tangents and gradients.", input.name);
    let definition = definition(input, &name, Family::Tangent);
    let accessors = accessors(input);
    quote! {
        #[doc = #about]
        #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
        #vis #definition
        #accessors
    }
}

/// `pub struct __PointShape { x: () }`
pub(crate) fn shape(input: &Input) -> TokenStream {
    let definition = definition(input, &input.shape(), Family::Shape);
    quote! {
        #[doc(hidden)]
        pub #definition
    }
}

/// The type without its visibility.
fn definition(input: &Input, name: &Ident, family: Family) -> TokenStream {
    let generics = input.parameters.declared();
    let clause = &generics.where_clause;
    if input.is_enum {
        let variants = input.variants.iter().map(|variant| case(input, variant, family));
        return quote!(enum #name #generics #clause { #(#variants,)* });
    }
    let fields = input.variants.iter().map(|variant| (variant.style, body(input, variant, family)));
    let definitions = fields.map(|(style, fields)| match style {
        Style::Named => quote!(struct #name #generics #clause #fields),
        Style::Tuple | Style::Unit => quote!(struct #name #generics #fields #clause;),
    });
    definitions.collect()
}

/// A variant with its fields.
fn case(input: &Input, variant: &Variant, family: Family) -> TokenStream {
    let (name, fields) = (&variant.name, body(input, variant, family));
    let about = match (family, name) {
        (Family::Tangent, Some(name)) => Some(format!("Derivatives of [`{0}::{name}`]({0}::{name}).", input.name)),
        (Family::Shape, _) | (Family::Tangent, None) => None,
    };
    let about = about.map(|about| quote!(#[doc = #about]));
    quote!(#about #name #fields)
}

/// `{ x: f64 }` or `(f64, ())`
fn body(input: &Input, variant: &Variant, family: Family) -> TokenStream {
    let fields = variant.present().map(|field| {
        let about = format!("Derivatives of `{}`.", field.name());
        let about = matches!(family, Family::Tangent).then(|| quote!(#[doc = #about]));
        let vis = matches!(family, Family::Tangent).then_some(&field.vis);
        let name = (variant.style == Style::Named).then(|| field.member.to_token_stream()).map(|name| quote!(#name:));
        let (ty, krate) = (field_type(input, field, family), &input.krate);
        let pointer = field.kept && fields::is_behind_pointer(&field.ty);
        let ty = if pointer { quote!(#krate::private::Box<#ty>) } else { ty };
        quote!(#about #vis #name #ty,)
    });
    match variant.style {
        Style::Named => quote!({ #(#fields)* }),
        Style::Tuple => quote!((#(#fields)*)),
        Style::Unit => TokenStream::new(),
    }
}

/// The type of a field of a generated type, without the pointer.
fn field_type(input: &Input, field: &Field, family: Family) -> TokenStream {
    if field.kept { fields::member(&field.ty, family, &input.krate) } else { quote!(()) }
}

/// For each field a method that returns its tangent, also if it has none: generated code does not know which have one.
fn accessors(input: &Input) -> TokenStream {
    let name = input.tangent();
    let generics = input.parameters.derived();
    let (parameters, arguments, clause) = generics.split_for_impl();
    let methods = input.variants.iter().flat_map(|variant| variant.fields.iter().map(move |field| (variant, field)));
    let methods = methods.map(|(variant, field)| accessor(input, variant, field));
    quote! {
        #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
        impl #parameters #name #arguments #clause {
            #(#methods)*
        }
    }
}

/// `pub fn field_x(&mut self) -> &mut f64 { .. }`, `pub fn variant_Circle_r(&mut self) -> &mut f64 { .. }`
fn accessor(input: &Input, variant: &Variant, field: &Field) -> TokenStream {
    let (krate, vis, enum_name) = (&input.krate, &input.vis, input.name.to_string());
    let name = variant.accessor(field);
    let (member, local) = (&field.member, field.local("self"));
    let path = variant.path(&quote!(Self));
    if variant.present().all(|present| present.member != field.member) {
        return quote! {
            #[doc(hidden)]
            #[inline]
            #vis fn #name(&mut self) -> &mut () {
                #krate::private::nothing()
            }
        };
    }
    let ty = field_type(input, field, Family::Tangent);
    let rest = (input.variants.len() > 1).then(|| quote!(_ => #krate::private::other_variant(#enum_name),));
    quote! {
        #[doc(hidden)]
        #[inline]
        #[track_caller]
        #vis fn #name(&mut self) -> &mut #ty {
            match self {
                #path { #member: #local, .. } => #local,
                #rest
            }
        }
    }
}
