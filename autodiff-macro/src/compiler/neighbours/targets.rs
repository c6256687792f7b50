//! Types that stand for one of their fields: what `Deref` and `AsRef` refer to.

use super::Neighbours;
use super::blocks::{Block, Blocks};
use super::located::Located;
use proc_macro2::Ident;
use quote::{ToTokens, format_ident};

/// The way to a field, by the names and positions in it.
pub(super) type Way = Vec<String>;

impl Blocks {
    pub(super) fn add_target(&mut self, name: &str, block: &syn::ItemImpl) {
        let of_trait = block.trait_.as_ref().and_then(|(path, _)| path.segments.last());
        let Some(of_trait) = of_trait.and_then(|last| by_reference(&last.ident.to_string())) else { return };
        for item in &block.items {
            if let syn::ImplItem::Fn(method) = item {
                let way = way_to_target(&method.block);
                let known = self.targets.entry((name.to_owned(), of_trait)).or_insert_with(|| way.clone());
                if *known != way {
                    *known = None;
                }
            }
        }
    }
}

/// The trait itself, for one that refers to what may be changed.
fn by_reference(of_trait: &str) -> Option<&'static str> {
    match of_trait {
        "Deref" | "DerefMut" => Some("Deref"),
        "AsRef" | "AsMut" => Some("AsRef"),
        _ => None,
    }
}

/// The way to the field in `{ &self.0 }`.
fn way_to_target(body: &syn::Block) -> Option<Way> {
    let [syn::Stmt::Expr(syn::Expr::Reference(reference), None)] = &body.stmts[..] else { return None };
    let mut way = Vec::new();
    let mut part = &*reference.expr;
    while let syn::Expr::Field(field) = part {
        way.push(field.member.to_token_stream().to_string());
        part = &field.base;
    }
    way.reverse();
    let is_own = matches!(part, syn::Expr::Path(path) if path.path.is_ident("self"));
    (is_own && !way.is_empty()).then_some(way)
}

/// What a type refers to.
pub(crate) enum Target {
    /// One of its fields, by the way to it.
    Field(Vec<syn::Member>),
    /// Something else.
    Computed,
}

impl Neighbours {
    /// What a value of the type refers to by `Deref` or `AsRef`, if it has that.
    pub(crate) fn target(&self, of: &Located, of_trait: &'static str) -> Option<Target> {
        let (spot, name) = of.definition()?;
        let own = self.files.own_modules();
        let all = own.iter().flat_map(|modules| modules.iter().cloned());
        let all = all.chain(spot.module().filter(|_| !self.is_own_file(&spot)));
        let mut ways: Vec<Option<Way>> =
            all.filter_map(|module| module.blocks.targets.get(&(name.clone(), of_trait)).cloned()).collect();
        let way = ways.pop()?.filter(|_| ways.is_empty());
        let members = way.and_then(|way| way.iter().map(|member| syn::parse_str(member).ok()).collect());
        Some(members.map_or(Target::Computed, Target::Field))
    }

    /// The type may have a method of this name itself, as far as the source shows it.
    pub(crate) fn may_have_method(&self, of: &Located, method: &Ident) -> bool {
        let is_iterator = |block: &Block| block.of_trait.as_deref() == Some("Iterator");
        self.declares(method)
            || !self.extensions(method, None).is_empty()
            || !self.blocks_of_type(of, method).is_empty()
            || self.blocks_of_type(of, &format_ident!("next")).iter().any(is_iterator)
    }
}
