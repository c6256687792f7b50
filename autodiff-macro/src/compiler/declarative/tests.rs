//! Macros by example without rustc.

use super::expand;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

#[track_caller]
fn check(rules: TokenStream, call: &TokenStream, expected: Option<TokenStream>) {
    let mut fresh = |stem: &str| Ident::new(&format!("{stem}_new"), Span::call_site());
    let expansion = expand(rules, call, Span::call_site(), &mut fresh);
    assert_eq!(expansion.map(|expansion| expansion.tokens.to_string()), expected.map(|tokens| tokens.to_string()));
}

#[test]
fn fragments_are_put_in() {
    let rules = quote! { ($a:expr, $b:expr) => { $a * $b } };
    check(rules.clone(), &quote!(x, y), Some(quote!(x * y)));
    check(rules.clone(), &quote!(x + 1.0, y.sin()), Some(quote!(x + 1.0 * y.sin())));
    check(rules, &quote!(x), None);
}

#[test]
fn the_first_rule_that_fits_is_taken() {
    let rules = quote! {
        (@sum, [$($x:ident),*]) => { 0.0 $(+ $x)* };
        ($name:ident, $value:literal) => { let $name = $value; };
        ($($rest:tt)*) => { other!($($rest)*) };
    };
    check(rules.clone(), &quote!(@sum, [a, b]), Some(quote!(0.0 + a + b)));
    check(rules.clone(), &quote!(@sum, []), Some(quote!(0.0)));
    check(rules.clone(), &quote!(x, 2.0), Some(quote!(let x = 2.0;)));
    check(rules, &quote!(x + 2.0), Some(quote!(other!(x + 2.0))));
}

#[test]
fn repetitions_go_together() {
    let rules = quote! {
        ($($name:ident = $value:expr),+ $(,)?; $by:expr) => { $(let $name = $value * $by;)+ }
    };
    check(rules.clone(), &quote!(a = 1.0, b = x,; y), Some(quote!(let a = 1.0 * y; let b = x * y;)));
    check(rules, &quote!(; y), None);
    let nested = quote! { ($([$($x:expr),*]),*) => { [$([$($x),*]),*] } };
    check(nested, &quote!([1, 2], [3]), Some(quote!([[1, 2], [3]])));
}

#[test]
fn names_that_the_macro_binds_are_its_own() {
    let rules = quote! { ($x:expr) => {{ let t = $x; helper(t) * t.abs() + CONSTANT }} };
    check(
        rules,
        &quote!(t),
        Some(quote!({
            let t_new = t;
            helper(t_new) * t_new.abs() + CONSTANT
        })),
    );
    let naming = quote! { ($t:ident) => { let $t = 1.0; } };
    check(naming, &quote!(t), Some(quote!(let t = 1.0;)));
}
