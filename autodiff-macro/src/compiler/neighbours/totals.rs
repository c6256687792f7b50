//! The sums and products of types of this crate: `impl Sum for Point`.

use super::blocks::Blocks;
use super::provided::mean_the_same;
use super::tree::Spot;
use super::{Neighbours, at, lex};
use proc_macro2::Ident;
use quote::ToTokens;

/// An `impl` of `Sum` or `Product`.
pub(crate) struct Total {
    pub(crate) block: syn::ItemImpl,
    /// It is that of references to values.
    pub(crate) of_references: bool,
    /// Which it is among those of its type.
    pub(crate) number: usize,
    spot: Spot,
}

/// The block says what a sum or product is.
pub(crate) fn is_total(block: &syn::ItemImpl) -> bool {
    let last = block.trait_.as_ref().and_then(|(path, _)| path.segments.last());
    last.is_some_and(|last| last.ident == "Sum" || last.ident == "Product")
}

impl Blocks {
    pub(super) fn add_total(&mut self, name: &str, block: &syn::ItemImpl) {
        if is_total(block) {
            self.totals.entry(name.to_owned()).or_default().push(block.to_token_stream().to_string());
        }
    }
}

impl Neighbours {
    /// Those that a type of this crate has under the name of their method, in its module and in the file, with all their
    /// tokens at the place of the method.
    pub(crate) fn totals(&self, ty: &syn::Path, method: &Ident) -> Vec<Total> {
        let Some((home, name)) = self.definition(ty) else { return Vec::new() };
        let own = self.files.own_modules().map_or(0, |modules| modules.len());
        let mut spots: Vec<Spot> = (0..own).filter_map(|number| Spot::own(self.files, number)).collect();
        if !self.is_own_file(&home) {
            spots.push(home);
        }
        let mut found = Vec::new();
        for spot in spots {
            let Some(module) = spot.module() else { continue };
            for text in module.blocks.totals.get(&name).into_iter().flatten() {
                let block = lex(text).and_then(|tokens| syn::parse2(at(tokens, method)).ok());
                let total = |block| Total {
                    of_references: of_references(&block),
                    block,
                    number: found.len(),
                    spot: spot.clone(),
                };
                found.extend(block.filter(|block| defines(block, method)).map(total));
            }
        }
        found
    }

    /// A name means here what it means where the sum or product is.
    pub(crate) fn means_the_same_in(&self, total: &Total, name: &Ident) -> bool {
        self.spot().is_some_and(|here| here.is(&total.spot) || mean_the_same(&here, &total.spot, &name.to_string()))
    }
}

fn defines(block: &syn::ItemImpl, method: &Ident) -> bool {
    block.items.iter().any(|item| matches!(item, syn::ImplItem::Fn(function) if function.sig.ident == *method))
}

/// `Sum<&'a Self>`
fn of_references(block: &syn::ItemImpl) -> bool {
    let arguments = block.trait_.as_ref().and_then(|(path, _)| match &path.segments.last()?.arguments {
        syn::PathArguments::AngleBracketed(arguments) => arguments.args.first(),
        _ => None,
    });
    matches!(arguments, Some(syn::GenericArgument::Type(syn::Type::Reference(_))))
}
