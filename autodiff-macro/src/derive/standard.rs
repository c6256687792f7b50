//! The traits of the standard library that tangents have. Their bounds are on derivatives, which `#[derive(..)]` of the
//! standard library cannot say.

use super::cases::Side;
use super::fields;
use super::input::{Field, Input, Style, Variant};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

/// The implementations of `Clone`, `Copy`, `Debug`, `Default` and `PartialEq`.
pub(crate) fn implementations(input: &Input) -> TokenStream {
    let clones = [input.tangent(), input.shape()].map(|name| clone(input, &name));
    let [copy, debug, default, partial_eq] = [copy(input), debug(input), default(input), partial_eq(input)];
    quote!(#(#clones)* #copy #debug #default #partial_eq)
}

/// Tangents and shapes are `Clone` whatever the parameters are.
fn clone(input: &Input, name: &Ident) -> TokenStream {
    let generics = input.parameters.derived();
    let (parameters, arguments, clause) = generics.split_for_impl();
    let of_field = |field: &Field| {
        let local = field.local("self");
        quote!(::core::clone::Clone::clone(#local))
    };
    let body = input.each(&Side::this(), |variant| variant.build(&quote!(Self), of_field));
    quote! {
        #[automatically_derived]
        impl #parameters ::core::clone::Clone for #name #arguments #clause {
            #[inline]
            fn clone(&self) -> Self {
                #body
            }
        }
    }
}

/// Tangents of numbers, of arrays and tuples of them, and of other types of which the tangents are `Copy`, are `Copy`.
fn copy(input: &Input) -> TokenStream {
    if !input.kept().all(|field| fields::is_copy(&field.ty)) {
        return TokenStream::new();
    }
    let of = quote!(::core::marker::Copy);
    implementation(input, &of, &TokenStream::new())
}

fn debug(input: &Input) -> TokenStream {
    let of = quote!(::core::fmt::Debug);
    let body = input.each(&Side::this(), |variant| shown(input, variant));
    let method = quote! {
        fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            #body
        }
    };
    implementation(input, &of, &method)
}

/// `formatter.debug_struct("PointTangent").field("x", self_x).finish()`
fn shown(input: &Input, variant: &Variant) -> TokenStream {
    let label = variant.name.as_ref().map_or_else(|| input.tangent().to_string(), |_| variant.label());
    let values = variant.present().map(|field| {
        let local = field.local("self");
        if field.kept { local.into_token_stream() } else { quote!(&()) }
    });
    match variant.style {
        Style::Named => {
            let names = variant.present().map(Field::name);
            quote!(formatter.debug_struct(#label) #(.field(#names, #values))* .finish())
        }
        Style::Tuple => quote!(formatter.debug_tuple(#label) #(.field(#values))* .finish()),
        Style::Unit => quote!(formatter.write_str(#label)),
    }
}

/// The default of a struct is zero, with nothing in vectors.
fn default(input: &Input) -> TokenStream {
    if input.is_enum {
        return TokenStream::new();
    }
    let krate = &input.krate;
    let of_field = |field: &Field| {
        let ty = fields::inferred(&field.ty);
        field.held(&quote!(<#ty as #krate::Differentiable>::unused()), krate)
    };
    let zero = input.variants.iter().map(|variant| variant.build(&quote!(Self), of_field));
    let method = quote! {
        #[inline]
        fn default() -> Self {
            #(#zero)*
        }
    };
    let generics = input.parameters.derived();
    let (parameters, arguments, clause) = generics.split_for_impl();
    let name = input.tangent();
    quote! {
        #[automatically_derived]
        impl #parameters ::core::default::Default for #name #arguments #clause {
            #method
        }
    }
}

fn partial_eq(input: &Input) -> TokenStream {
    let of = quote!(::core::cmp::PartialEq);
    let all = |variant: &Variant| {
        let fields = variant.kept().map(|field| {
            let (left, right) = (field.local("self"), field.local("other"));
            quote!(::core::cmp::PartialEq::eq(#left, #right))
        });
        quote!(true #(&& #fields)*)
    };
    let body = input.pairs(&Side::this(), &Side::other(), all, &quote!(false));
    let method = quote! {
        #[inline]
        fn eq(&self, other: &Self) -> bool {
            #body
        }
    };
    implementation(input, &of, &method)
}

/// `impl Trait for PointTangent { items }`, for parameters whose tangents have the trait.
fn implementation(input: &Input, of: &TokenStream, items: &TokenStream) -> TokenStream {
    let (krate, name) = (&input.krate, input.tangent());
    let generics = input.parameters.derived_with(&quote!(#krate::Differentiable<Tangent: #of>));
    let (parameters, arguments, clause) = generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #parameters #of for #name #arguments #clause {
            #items
        }
    }
}
