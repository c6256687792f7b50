//! `#[cfg(..)]` inside of a function: which code is there is known to rustc alone.
//!
//! rustc decides the conditions of the input of a derive before it hands it over, wherever in it they stand. So a function
//! with conditions inside is passed once more, in the discriminant of an enum that derives `Configured`.

use super::attributes;
use super::neighbours::{Files, Neighbours};
use super::{Place, compile_function};
use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};

/// The function in a form in which it comes back without conditions; `None` if it has none inside.
///
/// Expands to:
/// ```text
/// #[derive(Configured)]
/// #[differentiate(options)]
/// enum __configured_f { Item = { fn f(..) { .. } 0 } }
/// ```
pub(super) fn detour(options: &TokenStream, item: &TokenStream, neighbours: &Neighbours) -> Option<TokenStream> {
    if !has_conditions(item) {
        return None;
    }
    let function: syn::ItemFn = syn::parse2(item.clone()).ok()?;
    if !has_conditions(&function.block.to_token_stream()) || super::item::is_associated(&function) {
        return None;
    }
    let krate = attributes::krate(options);
    let name = format_ident!("__configured_{}", function.sig.ident.to_string().trim_start_matches("r#"));
    let conditions = function.attrs.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    let given = attributes::beside(options).is_some();
    let number = if given { None } else { neighbours.number() };
    let beside = number.map(|number| attributes::beside_option(number, &[], &[]));
    let options: Vec<TokenStream> =
        [options.clone()].into_iter().filter(|given| !given.is_empty()).chain(beside).collect();
    Some(quote! {
        #(#conditions)*
        #[derive(#krate::Configured)]
        #[differentiate(#(#options),*)]
        #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
        #[doc(hidden)]
        enum #name { Item = { #function 0 } }
    })
}

/// The derivatives of the function in the discriminant.
pub(crate) fn expand(input: TokenStream, files: Files) -> TokenStream {
    derivatives(input, files).unwrap_or_else(syn::Error::into_compile_error)
}

fn derivatives(input: TokenStream, files: Files) -> syn::Result<TokenStream> {
    let item: syn::ItemEnum = syn::parse2(input)?;
    let options = item.attrs.iter().find_map(|attribute| match &attribute.meta {
        syn::Meta::List(list) if list.path.is_ident("differentiate") => Some(list.tokens.clone()),
        _ => None,
    });
    let function = item.variants.iter().find_map(|variant| match &variant.discriminant {
        Some((_, syn::Expr::Block(block))) => block.block.stmts.iter().find_map(|statement| match statement {
            syn::Stmt::Item(syn::Item::Fn(function)) => Some(function.clone()),
            _ => None,
        }),
        _ => None,
    });
    let missing = || syn::Error::new_spanned(&item.ident, "there is no function to differentiate");
    let function: syn::ItemFn = syn::parse2(settled(function.ok_or_else(missing)?.into_token_stream()))?;
    let tokens = function.to_token_stream();
    let options = options.unwrap_or_default();
    let neighbours = Neighbours::of(&tokens, &options, files);
    compile_function(options, &function, &Place::Free, &neighbours)
        .or_else(|error| Ok(super::item::broken(&tokens, error, None)))
}

/// The tokens without their conditions, all of which hold.
fn settled(tokens: TokenStream) -> TokenStream {
    let mut kept = Vec::new();
    for token in tokens {
        let TokenTree::Group(group) = token else {
            kept.push(token);
            continue;
        };
        let first = group.stream().into_iter().next().map(|first| first.to_string());
        let after_hash = matches!(kept.last(), Some(TokenTree::Punct(punct)) if punct.as_char() == '#');
        if after_hash && matches!(first.as_deref(), Some("cfg" | "cfg_attr")) {
            kept.pop();
            continue;
        }
        let mut inner = proc_macro2::Group::new(group.delimiter(), settled(group.stream()));
        inner.set_span(group.span());
        kept.push(TokenTree::Group(inner));
    }
    kept.into_iter().collect()
}

/// `#[cfg(..)]` or `#[cfg_attr(..)]` occurs among the tokens.
pub(super) fn has_conditions(tokens: &TokenStream) -> bool {
    let mut after_hash = false;
    tokens.clone().into_iter().any(|token| {
        let hash = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '#');
        let found = match &token {
            TokenTree::Group(group) => {
                let first = group.stream().into_iter().next().map(|first| first.to_string());
                after_hash && matches!(first.as_deref(), Some("cfg" | "cfg_attr")) || has_conditions(&group.stream())
            }
            _ => false,
        };
        after_hash = hash;
        found
    })
}
