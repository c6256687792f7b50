//! The derive without rustc: what is left out, what the generated types are, and the errors.

use super::fields::{has_shared_reference, is_passive};
use super::input::Input;
use super::{expand, types};
use crate::compiler::neighbours::{Files, Neighbours};
use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;
use syn::parse_quote;

/// Checks the definition of the tangent type, and what comes with it.
#[track_caller]
fn check_type(item: TokenStream, expected: &Expect) {
    let file = syn::parse2(types::tangent(&Input::parse(item, &Neighbours::none()).unwrap())).unwrap();
    expected.assert_eq(&prettyplease::unparse(&file));
}

#[test]
fn the_tangent_of_a_struct_reads_like_the_struct() {
    check_type(
        quote! {
            pub struct Point<T: Real, K = u8> where K: Copy {
                pub x: T,
                pub(crate) rows: [[f64; 2]; 3],
                id: u32,
                kind: PhantomData<K>,
                values: &'static [T],
            }
        },
        &expect![[r"
            ///Derivatives of [`Point`](Point): tangents and gradients.
            #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
            pub struct PointTangent<T: Real>
            where
                T: ::autodiff::Differentiable,
            {
                ///Derivatives of `x`.
                pub x: <T as ::autodiff::Differentiable>::Tangent,
                ///Derivatives of `rows`.
                pub(crate) rows: [[f64; 2]; 3],
                ///Derivatives of `values`.
                values: <[T] as ::autodiff::Differentiable>::Tangent,
            }
            #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
            impl<T: Real> PointTangent<T>
            where
                T: ::autodiff::Differentiable,
            {
                #[doc(hidden)]
                #[inline]
                #[track_caller]
                pub fn field_x(&mut self) -> &mut <T as ::autodiff::Differentiable>::Tangent {
                    match self {
                        Self { x: self_x, .. } => self_x,
                    }
                }
                #[doc(hidden)]
                #[inline]
                #[track_caller]
                pub fn field_rows(&mut self) -> &mut [[f64; 2]; 3] {
                    match self {
                        Self { rows: self_rows, .. } => self_rows,
                    }
                }
                #[doc(hidden)]
                #[inline]
                pub fn field_id(&mut self) -> &mut () {
                    ::autodiff::private::nothing()
                }
                #[doc(hidden)]
                #[inline]
                pub fn field_kind(&mut self) -> &mut () {
                    ::autodiff::private::nothing()
                }
                #[doc(hidden)]
                #[inline]
                #[track_caller]
                pub fn field_values(&mut self) -> &mut <[T] as ::autodiff::Differentiable>::Tangent {
                    match self {
                        Self { values: self_values, .. } => self_values,
                    }
                }
            }
        "]],
    );
}

#[test]
fn the_tangent_of_an_enum_has_a_method_for_each_payload() {
    check_type(
        quote! {
            enum Shape {
                Pair(f64, bool),
                Empty,
            }
        },
        &expect![[r#"
            ///Derivatives of [`Shape`](Shape): tangents and gradients.
            #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
            enum ShapeTangent {
                ///Derivatives of [`Shape::Pair`](Shape::Pair).
                Pair(
                    ///Derivatives of `0`.
                    f64,
                    ///Derivatives of `1`.
                    (),
                ),
                ///Derivatives of [`Shape::Empty`](Shape::Empty).
                Empty,
            }
            #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
            impl ShapeTangent {
                #[doc(hidden)]
                #[inline]
                #[track_caller]
                fn variant_Pair_0(&mut self) -> &mut f64 {
                    match self {
                        Self::Pair { 0: self_0, .. } => self_0,
                        _ => ::autodiff::private::other_variant("Shape"),
                    }
                }
                #[doc(hidden)]
                #[inline]
                #[track_caller]
                fn variant_Pair_1(&mut self) -> &mut () {
                    match self {
                        Self::Pair { 1: self_1, .. } => self_1,
                        _ => ::autodiff::private::other_variant("Shape"),
                    }
                }
            }
        "#]],
    );
}

#[test]
fn some_types_never_carry_a_derivative() {
    let passive: [syn::Type; 12] = [
        parse_quote!(HashMap<String, Vec<usize>>),
        parse_quote!(u8),
        parse_quote!(std::string::String),
        parse_quote!(&'a str),
        parse_quote!(PhantomData<T>),
        parse_quote!(Vec<(bool, char)>),
        parse_quote!([[i32; 2]; N]),
        parse_quote!(&[usize]),
        parse_quote!(()),
        parse_quote!((Vec<String>)),
        parse_quote!(fn(f64) -> f64),
        parse_quote!(std::sync::atomic::AtomicUsize),
    ];
    let others: [syn::Type; 8] = [
        parse_quote!(HashMap<u64, f64>),
        parse_quote!(f64),
        parse_quote!(Vec<f64>),
        parse_quote!((u8, f32)),
        parse_quote!(Option<u8>),
        parse_quote!(T),
        parse_quote!(<T as Numbers>::u8),
        parse_quote!(AtomicF64),
    ];
    assert!(passive.iter().all(is_passive));
    assert!(!others.iter().any(is_passive));
}

#[test]
fn what_is_behind_a_shared_reference_does_not_move() {
    assert!(has_shared_reference(&parse_quote!(Option<&'a [f64]>)));
    assert!(!has_shared_reference(&parse_quote!(&'a mut [f64])));
    assert!(!has_shared_reference(&parse_quote!((&'a str, f64))));
}

#[test]
fn all_errors_are_reported_at_once() {
    let item = quote! {
        #[differentiate(skip, crate = ad, crate = ad)]
        enum Shape {
            #[differentiate(skip)]
            Circle(#[differentiate] f64, #[differentiate(skip, skip = 1, other, 3)] f64),
        }
    };
    let errors = expand(item, Files::NONE);
    let errors = errors.to_string();
    assert_eq!(errors.matches("compile_error").count(), 7, "{errors}");
}
