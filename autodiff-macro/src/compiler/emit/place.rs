//! Places.

use crate::compiler::ir::{Function, Kind, Place, Step};
use proc_macro2::TokenStream;
use quote::quote;

/// The place as an expression.
pub(super) fn place(function: &Function, place: &Place) -> TokenStream {
    let root = &function.variables[place.root.0];
    let ident = &root.ident;
    if place.path.is_empty() {
        return match root.kind {
            Kind::Borrowed(_) | Kind::View(..) => quote!(*#ident),
            Kind::Value | Kind::Memory | Kind::Argument => quote!(#ident),
        };
    }
    let mut tokens = quote!(#ident);
    for step in &place.path {
        tokens = match step {
            Step::Index(index) | Step::Range(index) => {
                let index = &index.tokens;
                quote!(#tokens[#index])
            }
            Step::Field(member) => quote!(#tokens.#member),
        };
    }
    tokens
}

/// `&place` or `&mut place`; of a variable that is a reference, a reborrow.
pub(super) fn borrow(function: &Function, target: &Place, mutable: bool) -> TokenStream {
    let root = &function.variables[target.root.0];
    if target.path.is_empty()
        && !mutable
        && let Kind::Borrowed(_) | Kind::View(..) = root.kind
    {
        let ident = &root.ident;
        return quote!(&*#ident);
    }
    let target = place(function, target);
    if mutable { quote!(&mut #target) } else { quote!(&#target) }
}
