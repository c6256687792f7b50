//! The traits of the user's type: `Differentiable` and `Advance`.

use super::cases::Side;
use super::copies;
use super::fields::{self, Family};
use super::input::{Field, Input, Variant};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Type, parse_quote};

/// The implementations for a type whose fields carry derivatives.
pub(crate) fn implementations(input: &Input) -> TokenStream {
    let differentiable = differentiable(input);
    let advance = advance(input);
    let copies = copies::implementation(input);
    quote!(#differentiable #advance #copies)
}

/// The implementations for a type without fields: a constant of dimension zero.
pub(crate) fn constant(input: &Input) -> TokenStream {
    let (krate, name) = (&input.krate, &input.name);
    let generics = input.parameters.primal(&quote!(#krate::Differentiable));
    let (parameters, arguments, clause) = generics.split_for_impl();
    let copies = copies::implementation(input);
    quote! {
        #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
        const _: () = {
            #copies

            #[automatically_derived]
            impl #parameters #krate::Differentiable for #name #arguments #clause {
                type Tangent = ();
                type Shape = ();
                type Again = ();

                #[inline]
                fn shape(&self) {}

                #[inline]
                fn zero_tangent(_: &()) {}

                #[inline]
                fn unused() {}

                #[inline]
                fn again(&self) {}

                #[inline]
                fn matches(&self, _: &()) -> bool {
                    true
                }
            }

            #[automatically_derived]
            impl #parameters #krate::Advance for #name #arguments #clause {
                #[inline]
                fn advance(&mut self, _: &(), _: f64) {}
            }
        };
    }
}

fn differentiable(input: &Input) -> TokenStream {
    let (krate, name) = (&input.krate, &input.name);
    let (tangent, shape) = (input.tangent(), input.shape());
    let generics = input.parameters.primal(&quote!(#krate::Differentiable));
    let (parameters, arguments, clause) = generics.split_for_impl();
    let derived = input.parameters.derived();
    let (_, derived, _) = derived.split_for_impl();
    let [of_shape, zero_tangent, zero_like] = [shape_of(input), zero_of(input), zero_like(input)];
    let [unused, matches] = [unused(input), matches(input)];
    quote! {
        #[automatically_derived]
        impl #parameters #krate::Differentiable for #name #arguments #clause {
            type Tangent = #tangent #derived;
            type Shape = #shape #derived;
            type Again = ();

            #[inline]
            fn shape(&self) -> <Self as #krate::Differentiable>::Shape {
                #of_shape
            }

            #[inline]
            fn zero_tangent(shape: &<Self as #krate::Differentiable>::Shape) -> <Self as #krate::Differentiable>::Tangent {
                #zero_tangent
            }

            #[inline]
            fn zero_like(&self) -> <Self as #krate::Differentiable>::Tangent {
                #zero_like
            }

            #[inline]
            fn unused() -> <Self as #krate::Differentiable>::Tangent {
                #unused
            }

            #[inline]
            fn again(&self) {}

            #[inline]
            fn matches(&self, tangent: &<Self as #krate::Differentiable>::Tangent) -> bool {
                #matches
            }
        }
    }
}

/// `__PointShape { x: shape of x }`
fn shape_of(input: &Input) -> TokenStream {
    let krate = &input.krate;
    let of_field = |field: &Field| {
        let (local, ty) = (field.local("self"), &field.ty);
        field.held(&quote!(<#ty as #krate::Differentiable>::shape(#local)), krate)
    };
    input.each(&Side::this(), |variant| variant.build(&input.shape().into_token_stream(), of_field))
}

/// `PointTangent { x: zero of the shape of x }`
fn zero_of(input: &Input) -> TokenStream {
    let krate = &input.krate;
    let of_field = |field: &Field| {
        let (local, ty) = (field.local("shape"), &field.ty);
        field.held(&quote!(<#ty as #krate::Differentiable>::zero_tangent(#local)), krate)
    };
    let shape = Side::new(quote!(shape), input.shape().into_token_stream(), "shape");
    input.each(&shape, |variant| variant.build(&input.tangent().into_token_stream(), of_field))
}

/// `PointTangent { x: zero like x }`
fn zero_like(input: &Input) -> TokenStream {
    let krate = &input.krate;
    let of_field = |field: &Field| {
        let (local, ty) = (field.local("self"), &field.ty);
        field.held(&quote!(<#ty as #krate::Differentiable>::zero_like(#local)), krate)
    };
    input.each(&Side::this(), |variant| variant.build(&input.tangent().into_token_stream(), of_field))
}

/// The first variant that does not hold the type itself, with the smallest tangents.
fn unused(input: &Input) -> TokenStream {
    let krate = &input.krate;
    let of_field = |field: &Field| {
        let ty = &field.ty;
        field.held(&quote!(<#ty as #krate::Differentiable>::unused()), krate)
    };
    let ends = |variant: &&Variant| variant.kept().all(|field| !fields::is_behind_pointer(&field.ty));
    let first = input.variants.iter().find(ends).or(input.variants.first());
    first.map(|variant| variant.build(&input.tangent().into_token_stream(), of_field)).into_iter().collect()
}

/// The variants agree, and the fields match.
fn matches(input: &Input) -> TokenStream {
    let krate = &input.krate;
    let all = |variant: &Variant| {
        let fields = variant.kept().map(|field| {
            let (local, tangent, ty) = (field.local("self"), field.local("tangent"), &field.ty);
            quote!(<#ty as #krate::Differentiable>::matches(#local, #tangent))
        });
        quote!(true #(&& #fields)*)
    };
    let tangent = Side::new(quote!(tangent), input.tangent().into_token_stream(), "tangent");
    input.pairs(&Side::this(), &tangent, all, &quote!(false))
}

fn advance(input: &Input) -> TokenStream {
    let shared = || input.kept().map(|field| &field.ty).filter(|ty| fields::has_shared_reference(ty));
    // What may be a reference cannot be changed.
    if shared().any(|ty| !matches!(ty, Type::Reference(_))) {
        return TokenStream::new();
    }
    let (krate, name) = (&input.krate, &input.name);
    let mut generics = input.parameters.primal(&quote!(#krate::Advance));
    // Such a bound is false, but no error as long as nobody needs it.
    for ty in shared() {
        let tangent = fields::member(ty, Family::Tangent, krate);
        let bound = parse_quote!(for<'advance> #ty: #krate::Advance<Tangent = #tangent>);
        generics.make_where_clause().predicates.push(bound);
    }
    let (parameters, arguments, clause) = generics.split_for_impl();
    let all = |variant: &Variant| {
        let fields = variant.kept().map(|field| {
            let (local, direction, ty) = (field.local("self"), field.local("direction"), &field.ty);
            quote!(<#ty as #krate::Advance>::advance(#local, #direction, step);)
        });
        quote!({ #(#fields)* })
    };
    let direction = Side::new(quote!(direction), input.tangent().into_token_stream(), "direction");
    let enum_name = name.to_string();
    let body = input.pairs(&Side::this(), &direction, all, &quote!(#krate::private::other_variant(#enum_name)));
    quote! {
        #[automatically_derived]
        impl #parameters #krate::Advance for #name #arguments #clause {
            #[inline]
            #[track_caller]
            fn advance(&mut self, direction: &<Self as #krate::Differentiable>::Tangent, step: f64) {
                #body
            }
        }
    }
}
