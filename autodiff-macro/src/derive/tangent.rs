//! The trait `Tangent` of the generated type, and the operators that are short for its methods.

use super::cases::Side;
use super::input::{Field, Input, Variant};
use proc_macro2::TokenStream;
use quote::quote;

/// The implementations of `Tangent`, `+=` and `*=`.
pub(crate) fn implementations(input: &Input) -> TokenStream {
    let name = input.tangent();
    let krate = &input.krate;
    let generics = input.parameters.derived();
    let (parameters, arguments, clause) = generics.split_for_impl();
    let [accumulate, clear, scale, dot] = [accumulate(input), clear(input), scale(input), dot(input)];
    let operators = operators(input);
    let variant = input.is_enum.then(|| variant(input));
    quote! {
        #[automatically_derived]
        impl #parameters #krate::Tangent for #name #arguments #clause {
            #[inline]
            #[track_caller]
            fn accumulate(&mut self, other: &Self) {
                #accumulate
            }

            #[inline]
            fn clear(&mut self) {
                #clear
            }

            #[inline]
            fn scale(&mut self, factor: f64) {
                #scale
            }

            #[inline]
            #[track_caller]
            fn dot(&self, other: &Self) -> f64 {
                #dot
            }
        }

        #operators
        #variant
    }
}

fn accumulate(input: &Input) -> TokenStream {
    let krate = &input.krate;
    let all = |variant: &Variant| {
        statements(variant, |field| {
            let (into, by) = (field.local("self"), field.local("other"));
            quote!(#krate::Tangent::accumulate(#into, #by);)
        })
    };
    input.pairs(&Side::this(), &Side::other(), all, &differ(input))
}

fn clear(input: &Input) -> TokenStream {
    let krate = &input.krate;
    let clear = |field: &Field| {
        let local = field.local("self");
        quote!(#krate::Tangent::clear(#local);)
    };
    input.each(&Side::this(), |variant| statements(variant, clear))
}

fn scale(input: &Input) -> TokenStream {
    let krate = &input.krate;
    let scale = |field: &Field| {
        let local = field.local("self");
        quote!(#krate::Tangent::scale(#local, factor);)
    };
    input.each(&Side::this(), |variant| statements(variant, scale))
}

fn dot(input: &Input) -> TokenStream {
    let krate = &input.krate;
    let sum = |variant: &Variant| {
        let products = variant.kept().map(|field| {
            let (left, right) = (field.local("self"), field.local("other"));
            quote!(#krate::Tangent::dot(#left, #right))
        });
        quote!(0.0 #(+ #products)*)
    };
    input.pairs(&Side::this(), &Side::other(), sum, &differ(input))
}

/// `{ statement(x); .. }`
fn statements(variant: &Variant, statement: impl Fn(&Field) -> TokenStream) -> TokenStream {
    let statements = variant.kept().map(statement);
    quote!({ #(#statements)* })
}

/// The panic for two variants, `left` and `right`.
fn differ(input: &Input) -> TokenStream {
    let krate = &input.krate;
    quote!(#krate::private::variants_differ(variant(left), variant(right)))
}

/// A function that tells the name of a variant.
fn variant(input: &Input) -> TokenStream {
    let name = input.tangent();
    let generics = input.parameters.derived();
    let (parameters, arguments, clause) = generics.split_for_impl();
    let tangent = Side::new(quote!(tangent), quote!(#name), "tangent");
    let names = input.variants.iter().map(|variant| {
        let path = variant.path(&tangent.owner);
        let name = variant.label();
        quote!(#path { .. } => #name,)
    });
    quote! {
        fn variant #parameters (tangent: &#name #arguments) -> &'static str #clause {
            match tangent { #(#names)* }
        }
    }
}

fn operators(input: &Input) -> TokenStream {
    let name = input.tangent();
    let krate = &input.krate;
    let generics = input.parameters.derived();
    let (parameters, arguments, clause) = generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #parameters ::core::ops::AddAssign for #name #arguments #clause {
            #[inline]
            #[track_caller]
            fn add_assign(&mut self, other: Self) {
                #krate::Tangent::accumulate(self, &other);
            }
        }

        #[automatically_derived]
        impl #parameters ::core::ops::AddAssign<&Self> for #name #arguments #clause {
            #[inline]
            #[track_caller]
            fn add_assign(&mut self, other: &Self) {
                #krate::Tangent::accumulate(self, other);
            }
        }

        #[automatically_derived]
        impl #parameters ::core::ops::MulAssign<f64> for #name #arguments #clause {
            #[inline]
            fn mul_assign(&mut self, factor: f64) {
                #krate::Tangent::scale(self, factor);
            }
        }
    }
}
