//! Traits whose definition has the attribute, and whether names mean the same where they are as here.

use super::tree::Spot;
use super::{Neighbours, at, lex};
use proc_macro2::Ident;

impl Neighbours {
    /// The definition of the trait that a path leads to, if it has the attribute, with all its tokens at the place of the
    /// name.
    pub(crate) fn annotated_trait(&self, path: &syn::Path) -> Option<syn::ItemTrait> {
        let (spot, name) = self.definition(path)?;
        let module = spot.module()?;
        let text = module.blocks.annotated_traits.get(&name)?.as_ref()?;
        syn::parse2(at(lex(text)?, &path.segments.last()?.ident)).ok()
    }

    /// A name means here what it means where the item is that a path leads to.
    pub(crate) fn means_the_same_beside(&self, path: &syn::Path, name: &Ident) -> bool {
        let there = self.definition(path).map(|(spot, _)| spot);
        let name = name.to_string();
        there.zip(self.spot()).is_some_and(|(there, here)| here.is(&there) || mean_the_same(&here, &there, &name))
    }
}

/// A name means the same in two modules.
pub(super) fn mean_the_same(here: &Spot, there: &Spot, name: &str) -> bool {
    let path = [name.to_owned()];
    let found = |spot: &Spot| (spot.definition(&path), spot.module_of(&path));
    match (found(here), found(there)) {
        ((None, None), (None, None)) => here.outside(&path).is_some() && here.outside(&path) == there.outside(&path),
        ((Some((here, name)), None), (Some((there, other)), None)) => here.is(&there) && name == other,
        ((None, Some(here)), (None, Some(there))) => here.is(&there),
        _ => false,
    }
}
