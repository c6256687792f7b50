//! Methods that are lowered in place of their calls, since they take functions or values of any type with a trait.

use super::blocks::Block;
use super::files::is_own;
use super::{Located, Neighbours};
use crate::compiler::item;
use proc_macro2::Ident;
use quote::ToTokens;

/// A method as it is written, and the block around it without what else is in it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Source {
    block: String,
    method: String,
}

impl Source {
    /// That of a method that may have to be lowered in place.
    pub(super) fn of(block: &syn::ItemImpl, method: &syn::ImplItemFn) -> Option<Self> {
        let has_rule = |attribute: &syn::Attribute| is_own(attribute) && !matches!(attribute.meta, syn::Meta::Path(_));
        if !item::is_lowered_in_place(&method.sig) || method.attrs.iter().any(has_rule) {
            return None;
        }
        let types = block.items.iter().filter(|item| matches!(item, syn::ImplItem::Type(_))).cloned();
        let block = syn::ItemImpl { attrs: Vec::new(), items: types.collect(), ..block.clone() };
        let method = syn::ImplItemFn { attrs: Vec::new(), ..method.clone() };
        Some(Self { block: block.to_token_stream().to_string(), method: method.to_token_stream().to_string() })
    }

    /// The same of one that a trait provides.
    pub(super) fn provided(
        block: &syn::ItemImpl,
        definition: &syn::ItemTrait,
        method: &syn::TraitItemFn,
    ) -> Option<Self> {
        let method = syn::ImplItemFn {
            attrs: method.attrs.clone(),
            vis: syn::Visibility::Inherited,
            modifiers: method.modifiers.clone(),
            sig: method.sig.clone(),
            block: method.default.clone()?,
        };
        definition.generics.params.is_empty().then(|| Self::of(block, &method)).flatten()
    }

    /// The block, with the types that it defines, and the method.
    pub(crate) fn parse(&self, name: &Ident) -> Option<(syn::ItemImpl, syn::ImplItemFn)> {
        let at_name = |text: &str| Some(super::at(super::lex(text)?, name));
        Some((syn::parse2(at_name(&self.block)?).ok()?, syn::parse2(at_name(&self.method)?).ok()?))
    }
}

impl Neighbours {
    /// The function of a type, if it is annotated and may have to be lowered in place.
    pub(crate) fn source_of(&self, of: &Located, function: &Ident) -> Option<Source> {
        match &self.blocks_of_definition(of, function)[..] {
            [Block { annotated: true, written: Some(_), of_reference: false, source: Some(source), .. }] => {
                Some((**source).clone())
            }
            _ => None,
        }
    }

    /// The blocks of the type that have the function are all in the module of this item, where its source means the same.
    pub(crate) fn have_beside(&self, of: &Located, function: &Ident) -> bool {
        let here = self.found().and_then(|(_, module)| module.blocks.methods.get(&function.to_string()));
        let all = self.blocks_of_definition(of, function);
        here.is_some_and(|here| all.iter().all(|block| here.contains(block)))
    }

    /// The blocks of the type that have the function, those of the module alone if the type is defined in this one: in
    /// another one, there may be another type of the same name.
    fn blocks_of_definition(&self, of: &Located, function: &Ident) -> Vec<Block> {
        let is_here = of.definition().is_some_and(|(spot, _)| self.is_own(&spot));
        let here = self.found().and_then(|(_, module)| module.blocks.methods.get(&function.to_string()));
        let mut blocks = self.blocks_of_type(of, function);
        if is_here && let Some(here) = here {
            blocks.retain(|block| here.contains(block));
            blocks.dedup();
        }
        blocks
    }

    /// The function of the block is one of which the source is known.
    pub(crate) fn has_source(&self, block: &syn::ItemImpl, function: &Ident) -> bool {
        self.blocks_of(block, function).iter().any(|block| block.source.is_some())
    }

    /// All functions of this name of the file are such ones.
    pub(crate) fn are_in_place(&self, function: &Ident) -> bool {
        let here = self.found().and_then(|(_, module)| module.blocks.methods.get(&function.to_string()));
        let blocks = here.cloned().unwrap_or_else(|| self.blocks_with(function));
        !blocks.is_empty() && blocks.iter().all(|block| block.annotated && block.source.is_some())
    }

    /// Some type of the file has a function of this name that may have to be lowered in place.
    pub(crate) fn may_be_in_place(&self, function: &Ident) -> bool {
        self.blocks_with(function).iter().any(|block| block.annotated && block.source.is_some())
    }
}
