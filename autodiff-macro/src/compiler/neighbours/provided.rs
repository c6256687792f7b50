//! What is written in other modules and becomes code of this one: methods that traits provide, functions that take
//! functions. Names have to mean the same there as here.

use super::tree::{Spot, is_everywhere};
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

    /// The function that a path leads to in another module, with all its tokens at the place of the name.
    pub(crate) fn function_elsewhere(&self, path: &syn::Path) -> Option<syn::ItemFn> {
        let (spot, name) = self.definition(path).filter(|(spot, _)| !self.is_own(spot))?;
        let module = spot.module()?;
        let function = module.functions.get(&name)?.as_ref()?;
        syn::parse2(at(lex(&function.source)?, &path.segments.last()?.ident)).ok()
    }

    /// A name is that of something of this crate where the item is that a path leads to.
    pub(crate) fn have_beside_function(&self, path: &syn::Path, name: &Ident) -> bool {
        let there = self.definition(path).map(|(spot, _)| spot);
        let name = [name.to_string()];
        there.is_some_and(|there| there.definition(&name).is_some() || there.module_of(&name).is_some())
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
        ((None, None), (None, None)) => {
            let (here, there) = (here.outside(&path), there.outside(&path));
            // What is nothing here is an error of rustc's at worst.
            is_everywhere(name) || here.is_some() && (here == there || here.as_deref() == Some(&path[..]))
        }
        ((Some((here, name)), None), (Some((there, other)), None)) => here.is(&there) && name == other,
        ((None, Some(here)), (None, Some(there))) => here.is(&there),
        _ => false,
    }
}
