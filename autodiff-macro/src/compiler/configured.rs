//! `#[cfg(..)]` inside of a function: which code is there is known to rustc alone.
//!
//! rustc decides the conditions of the input of a derive before it hands it over, wherever in it they stand. So an item with
//! conditions inside is passed once more, in the discriminant of an enum that derives `Configured`.

use super::alloc;
use super::attributes;
use super::methods;
use super::neighbours::{Files, Neighbours};
use super::{Place, compile_function};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;

/// The item beside a form of it that comes back without conditions; `None` if it has none inside.
///
/// Expands to:
/// ```text
/// fn f(..) { .. }
///
/// #[derive(Configured)]
/// #[differentiate(options)]
/// enum __configured_f { Item = { fn f(..) { .. } 0 } }
/// ```
pub(super) fn detour(options: &TokenStream, item: &TokenStream, neighbours: &Neighbours) -> Option<TokenStream> {
    if !has_conditions(item) {
        return None;
    }
    if let Some(block) = neighbours.own_block() {
        return of_block(options, block, neighbours);
    }
    let function: syn::ItemFn = syn::parse2(item.clone()).ok()?;
    let is_member = super::item::is_associated(&function) || neighbours.is_member();
    if is_member || !has_conditions(&function.block.to_token_stream()) {
        return None;
    }
    let again = quote!(#function);
    let detour = passed_again(options, &function.attrs, &function.sig.ident.unraw(), &again, neighbours);
    Some(quote!(#[allow(dead_code)] #item #detour))
}

/// A block of which a method has conditions inside. Its methods must not be there twice.
fn of_block(options: &TokenStream, block: &syn::ItemImpl, neighbours: &Neighbours) -> Option<TokenStream> {
    if !methods::of(block).any(|method| has_conditions(&method.block.to_token_stream())) {
        return None;
    }
    let krate = attributes::krate(options);
    let again = quote!(#[#krate::discarded] #block);
    let detour = passed_again(options, &block.attrs, &name(block), &again, neighbours);
    let plain = methods::plain(block);
    Some(quote!(#[allow(dead_code)] #plain #detour))
}

/// What only this block of its module is called.
fn name(block: &syn::ItemImpl) -> Ident {
    let first = methods::of(block).next().map(|method| &method.sig.ident);
    let (of, ty) = (block.trait_.as_ref().map(|(path, _)| path), &block.self_ty);
    let name = quote!(#of #ty #first).to_string();
    format_ident!("{}", name.replace(|letter: char| !letter.is_alphanumeric(), "_"))
}

fn passed_again(
    options: &TokenStream,
    attributes: &[syn::Attribute],
    name: &Ident,
    item: &TokenStream,
    neighbours: &Neighbours,
) -> TokenStream {
    let krate = attributes::krate(options);
    let name = format_ident!("__configured_{name}");
    let conditions = attributes.iter().filter(|attribute| attribute.path().is_ident("cfg"));
    let given = attributes::beside(options).is_some();
    let number = if given { None } else { neighbours.number() };
    let beside = number.map(|number| attributes::beside_option(number, &[], &[]));
    let options: Vec<TokenStream> =
        [options.clone()].into_iter().filter(|given| !given.is_empty()).chain(beside).collect();
    quote! {
        #(#conditions)*
        #[derive(#krate::Configured)]
        #[differentiate(#(#options),*)]
        #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
        #[doc(hidden)]
        enum #name { Item = { #item 0 } }
    }
}

/// The derivatives of the item in the discriminant.
pub(crate) fn expand(input: TokenStream, files: Files) -> TokenStream {
    derivatives(input, files).unwrap_or_else(syn::Error::into_compile_error)
}

fn derivatives(input: TokenStream, files: Files) -> syn::Result<TokenStream> {
    let again: syn::ItemEnum = syn::parse2(input)?;
    let options = again.attrs.iter().find_map(|attribute| match &attribute.meta {
        syn::Meta::List(list) if list.path.is_ident("differentiate") => Some(list.tokens.clone()),
        _ => None,
    });
    let options = options.unwrap_or_default();
    let missing = || syn::Error::new_spanned(&again.ident, "there is no item to differentiate");
    let item = item_of(&again).ok_or_else(missing)?;
    let tokens = settled(item.into_token_stream());
    let neighbours = Neighbours::of(&tokens, &options, files);
    let krate = attributes::krate(&options);
    let derivatives = match syn::parse2(tokens)? {
        syn::Item::Impl(block) => methods::derivatives(&options, &block, &neighbours),
        item => {
            let function = syn::parse2(item.to_token_stream())?;
            compile_function(options, &function, &Place::Free, &neighbours)
                .unwrap_or_else(|error| super::item::broken(&item.into_token_stream(), error, None))
        }
    };
    Ok(alloc::unless_std(derivatives, &krate, &neighbours))
}

/// The item in the discriminant.
fn item_of(again: &syn::ItemEnum) -> Option<syn::Item> {
    again.variants.iter().find_map(|variant| match &variant.discriminant {
        Some((_, syn::Expr::Block(block))) => block.block.stmts.iter().find_map(|statement| match statement {
            syn::Stmt::Item(syn::Item::Impl(block)) => Some(syn::Item::Impl(without_discarded(block.clone()))),
            syn::Stmt::Item(item) => Some(item.clone()),
            _ => None,
        }),
        _ => None,
    })
}

fn without_discarded(mut block: syn::ItemImpl) -> syn::ItemImpl {
    let is_discarded = |path: &syn::Path| path.segments.last().is_some_and(|last| last.ident == "discarded");
    block.attrs.retain(|attribute| !is_discarded(attribute.path()));
    block
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
