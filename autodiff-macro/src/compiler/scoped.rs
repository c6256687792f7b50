//! Items in the blocks of a function. Derivatives have them all at their start, where an item of an inner block would hide
//! another one of its name: it gets a name of its own.

use super::neighbours;
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident};
use syn::visit_mut::{self, VisitMut};

/// The function with other names for the items of inner blocks whose names mean something else around them.
pub(super) fn apart(mut item: syn::ItemFn) -> syn::ItemFn {
    let mut pass = Pass { names: names_of(&item.block), depth: 0 };
    pass.visit_block_mut(&mut item.block);
    item
}

/// A function whose body may become a part of another one, where its items would hide others.
pub(super) fn as_part(item: syn::ItemFn) -> syn::ItemFn {
    let mut item = apart(item);
    for own in named_items(&item.block) {
        let new = format_ident!("{own}_of_{}", item.sig.ident, span = own.span());
        rename(&mut item.block, &own, &new);
    }
    item
}

struct Pass {
    /// The names in the body, as often as they occur.
    names: Vec<String>,
    depth: usize,
}

impl VisitMut for Pass {
    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        self.depth += 1;
        visit_mut::visit_block_mut(self, block);
        self.depth -= 1;
        if self.depth > 0 {
            named_items(block).iter().for_each(|own| self.set_apart(block, own));
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

impl Pass {
    fn set_apart(&mut self, block: &mut syn::Block, own: &Ident) {
        let count = |names: &[String]| names.iter().filter(|name| own == name.as_str()).count();
        let here = count(&names_of(block));
        if count(&self.names) == here {
            return;
        }
        let new = (2..).map(|number| format!("{own}_{number}")).find(|new| !self.names.contains(new));
        let Some(new) = new else { return };
        rename(block, own, &Ident::new(&new, own.span()));
        self.names.iter_mut().filter(|name| own == name.as_str()).take(here).for_each(|name| name.clone_from(&new));
    }
}

fn names_of(block: &syn::Block) -> Vec<String> {
    neighbours::names(block.to_token_stream()).iter().map(ToString::to_string).collect()
}

/// The constants and functions that a block declares.
fn named_items(block: &syn::Block) -> Vec<Ident> {
    let item = |statement: &syn::Stmt| match statement {
        syn::Stmt::Item(syn::Item::Const(item)) => Some(item.ident.clone()),
        syn::Stmt::Item(syn::Item::Static(item)) => Some(item.ident.clone()),
        syn::Stmt::Item(syn::Item::Fn(item)) => Some(item.sig.ident.clone()),
        _ => None,
    };
    block.stmts.iter().filter_map(item).filter(|name| name != "_").collect()
}

fn rename(block: &mut syn::Block, old: &Ident, new: &Ident) {
    if let Ok(renamed) = syn::parse2(renamed(block.to_token_stream(), old, new)) {
        *block = renamed;
    }
}

/// The tokens with another name for an item: fields, methods, lifetimes and what is found in another place keep theirs.
fn renamed(tokens: TokenStream, old: &Ident, new: &Ident) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let punct = |at: Option<usize>| match at.and_then(|at| tokens.get(at)) {
        Some(TokenTree::Punct(punct)) => punct.as_char(),
        _ => ' ',
    };
    let is_item = |at: usize| {
        let (before, twice) = (punct(at.checked_sub(1)), punct(at.checked_sub(2)));
        let (behind, next) = (punct(Some(at + 1)), punct(Some(at + 2)));
        let declared = match at.checked_sub(1).map(|at| &tokens[at]) {
            Some(TokenTree::Ident(word)) => word == "const" || word == "static" || word == "fn",
            _ => false,
        };
        let of_other = before == '.' && twice != '.' || before == '\'' || before == ':' && twice == ':';
        declared || !of_other && (behind != ':' || next == ':')
    };
    let token = |(at, token): (usize, &TokenTree)| match token {
        TokenTree::Ident(ident) if ident == old && is_item(at) => {
            TokenTree::Ident(Ident::new(&new.to_string(), ident.span()))
        }
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), renamed(group.stream(), old, new));
            inner.set_span(group.span());
            TokenTree::Group(inner)
        }
        other => other.clone(),
    };
    tokens.iter().enumerate().map(token).collect()
}
