//! The types that traits have for a type, as blocks of the module define them: `type Plane = Pair;`

use super::Neighbours;
use super::blocks::Blocks;
use super::files::is_condition;
use crate::compiler::rewrite::replaced;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;

impl Blocks {
    /// Notes those of a block. What is generic, or what conditions decide on, is nothing that could be put in its place.
    pub(super) fn add_associated(&mut self, block: &syn::ItemImpl) {
        let last = block.trait_.as_ref().and_then(|(path, _)| path.segments.last());
        let Some(of_trait) = last.filter(|_| block.generics.params.is_empty()).map(|last| last.ident.to_string())
        else {
            return;
        };
        let this = block.self_ty.to_token_stream().to_string();
        for item in &block.items {
            if let syn::ImplItem::Type(ty) = item
                && ty.generics.params.is_empty()
                && !block.attrs.iter().chain(&ty.attrs).any(is_condition)
            {
                let known = self.defined_types.entry((this.clone(), ty.ident.to_string())).or_default();
                known.push((of_trait.clone(), ty.ty.to_token_stream().to_string()));
            }
        }
    }
}

impl Neighbours {
    /// The type of this name that one of the traits has for a type, if it is defined in this module, and once.
    pub(crate) fn defined_type(&self, ty: &TokenStream, traits: &[Ident], name: &Ident) -> Option<TokenStream> {
        let (_, module) = self.found()?;
        let known = module.blocks.defined_types.get(&(ty.to_string(), name.to_string()))?;
        let is_meant = |of: &&(String, String)| traits.iter().any(|other| *other == of.0);
        let mut meant = known.iter().filter(is_meant);
        let (_, defined) = meant.next().filter(|_| meant.next().is_none())?;
        let this = |word: &Ident| (word == "Self").then(|| ty.clone());
        Some(replaced(super::at(super::lex(defined)?, name), &this))
    }
}
