//! Copies of values of a type that is not `Clone`, as far as the source file shows it. Fields are copied as they are `Clone`, or
//! by their fields in turn.

use super::cases::Side;
use super::fields;
use super::input::{Input, Variant};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Type, parse_quote};

/// How a field is copied.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Copying {
    /// A reference.
    Itself,
    /// By `Clone`.
    Whole,
    /// By the fields of what it is made of.
    ByFields,
    /// By those of the type itself, of which it is a part.
    Recursive,
}

/// The implementation, if the type needs it.
pub(crate) fn implementation(input: &Input) -> TokenStream {
    if !input.by_fields {
        return TokenStream::new();
    }
    let (krate, name) = (&input.krate, &input.name);
    let mut generics = input.parameters.primal(&quote!(#krate::Differentiable));
    let predicates = &mut generics.make_where_clause().predicates;
    for field in input.fields() {
        let (ty, by) = (&field.ty, by(field.copying, krate));
        if matches!(field.copying, Copying::Whole | Copying::ByFields) {
            predicates.push(parse_quote!(for<'any> #ty: #by));
        }
    }
    let (parameters, arguments, clause) = generics.split_for_impl();
    let body = match_variants(input);
    quote! {
        #[automatically_derived]
        impl #parameters #krate::private::CopyByFields for #name #arguments #clause {
            #[inline]
            fn clone(&self) -> Self {
                #body
            }
        }
    }
}

fn match_variants(input: &Input) -> TokenStream {
    let arms = input.variants.iter().map(|variant| arm(variant, &input.krate));
    quote!(match *self { #(#arms)* })
}

/// `Self::Variant { x: ref self_x } => Self::Variant { x: Clone::clone(self_x) },`
fn arm(variant: &Variant, krate: &TokenStream) -> TokenStream {
    let path = variant.path(&Side::this().owner);
    let members: Vec<_> = variant.fields.iter().map(|field| &field.member).collect();
    let locals: Vec<_> = variant.fields.iter().map(|field| field.local("self")).collect();
    let copies = variant.fields.iter().zip(&locals).map(|(field, local)| match field.copying {
        Copying::Itself => quote!(*#local),
        copying => {
            let by = by(copying, krate);
            quote!(#by::clone(#local))
        }
    });
    quote!(#path { #(#members: ref #locals),* } => #path { #(#members: #copies),* },)
}

/// The trait that copies.
fn by(copying: Copying, krate: &TokenStream) -> TokenStream {
    match copying {
        Copying::Itself | Copying::Whole => quote!(::core::clone::Clone),
        Copying::ByFields | Copying::Recursive => quote!(#krate::private::CopyByFields),
    }
}

impl Copying {
    /// That of a field of the type `owner`; `by_fields` tells which types are not `Clone`.
    pub(crate) fn of(ty: &Type, owner: &syn::Ident, by_fields: &dyn Fn(&syn::Path) -> bool) -> Self {
        let is_own = |path: &syn::Path| {
            let first = path.segments.first().filter(|_| path.segments.len() == 1);
            first.is_some_and(|first| first.ident == *owner)
        };
        match ty {
            Type::Reference(reference) if reference.mutability.is_none() => Self::Itself,
            ty if fields::mentions(ty, &is_own) => Self::Recursive,
            ty if fields::mentions(ty, by_fields) => Self::ByFields,
            _ => Self::Whole,
        }
    }
}
