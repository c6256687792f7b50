//! What the attribute can stand on in a file.

use super::numeric;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit::{self, Visit};

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Kind {
    /// A free function, also one inside a function.
    Function,
    /// A method or associated function, of a type or of a trait.
    Method,
    /// A whole `impl` block.
    Impl,
    /// A function or method with other types, so that all of it is active.
    Numeric,
}

pub(super) struct Item {
    pub(super) kind: Kind,
    pub(super) name: String,
    pub(super) tokens: TokenStream,
}

impl Item {
    /// The text, in which all integers are of one width.
    pub(super) fn of_any_integer(&self) -> String {
        let text = self.tokens.to_string().to_lowercase();
        INTEGERS.iter().fold(text, |text, integer| text.replace(integer, "int"))
    }
}

/// Also as a part of other names.
const INTEGERS: [&str; 12] = ["i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize"];

/// All functions, methods and `impl` blocks of a file, in modules and in the bodies of functions, too.
pub(super) fn of(file: &syn::File) -> Vec<Item> {
    let mut items = Items(Vec::new());
    items.visit_file(file);
    items.0
}

struct Items(Vec<Item>);

impl Items {
    fn add(&mut self, kind: Kind, name: &impl ToTokens, item: &impl ToTokens) {
        self.0.push(Item { kind, name: name.to_token_stream().to_string(), tokens: item.to_token_stream() });
    }
}

impl<'a> Visit<'a> for Items {
    fn visit_item_fn(&mut self, item: &'a syn::ItemFn) {
        self.add(Kind::Function, &item.sig.ident, item);
        self.add(Kind::Numeric, &item.sig.ident, &numeric::function(&item.sig, &item.block));
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'a syn::ImplItemFn) {
        self.add(Kind::Method, &item.sig.ident, item);
        self.add(Kind::Numeric, &item.sig.ident, &numeric::function(&item.sig, &item.block));
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'a syn::TraitItemFn) {
        self.add(Kind::Method, &item.sig.ident, item);
        if let Some(body) = &item.default {
            self.add(Kind::Numeric, &item.sig.ident, &numeric::function(&item.sig, body));
        }
        visit::visit_trait_item_fn(self, item);
    }

    fn visit_item_impl(&mut self, item: &'a syn::ItemImpl) {
        self.add(Kind::Impl, &item.self_ty, item);
        visit::visit_item_impl(self, item);
    }
}
