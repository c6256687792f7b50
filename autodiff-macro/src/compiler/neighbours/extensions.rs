//! Methods that traits of this crate give to types of others, as `impl Norm for [f64]`.

use super::blocks::{Block, last_name};
use super::tree::Spot;
use super::{DEPTH, Neighbours, segments};
use crate::compiler::ir::Type;
use crate::compiler::methods::is_foreign;
use crate::compiler::types;
use proc_macro2::Ident;
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};

/// A block with such a method.
pub(crate) struct Extension {
    pub(crate) block: Block,
    /// The path of the trait of the block, if it is imported by that from where the block stands.
    pub(crate) import: Option<Vec<String>>,
}

impl Block {
    /// The type, as far as it is known without its module.
    pub(crate) fn type_written(&self) -> Option<Type> {
        let ty = syn::parse_str(self.written.as_ref()?).ok()?;
        Some(types::written(&ty, &[]))
    }
}

impl Neighbours {
    /// The blocks of the module with a function of this name.
    pub(crate) fn blocks_beside(&self, function: &Ident) -> Vec<Block> {
        let found = self.found().and_then(|(_, module)| module.blocks.methods.get(&function.to_string()));
        found.cloned().unwrap_or_default()
    }

    /// Those with a method of this name that are in scope by the module and its imports, or stand where a path finds the
    /// trait.
    pub(crate) fn extensions(&self, method: &Ident, path: Option<&Vec<String>>) -> Vec<Extension> {
        let Some(here) = self.spot() else { return Vec::new() };
        let Some(names) = self.names() else { return Vec::new() };
        let globs = names.globs().iter().filter_map(|path| here.module_of(path));
        let mut found: Vec<Extension> = Vec::new();
        for spot in [here.clone()].into_iter().chain(globs) {
            let all = extending(&spot, method).into_iter();
            found.extend(all.map(|block| Extension { block, import: None }));
        }
        for path in names.paths().chain(path) {
            let Some((spot, name)) = here.definition(path).filter(|(spot, _)| !spot.is(&here)) else { continue };
            let beside = here.module_of(&path[..path.len() - 1]).is_some_and(|module| module.is(&spot));
            let of_trait = extending(&spot, method).into_iter().filter(|block| block.of_trait.as_ref() == Some(&name));
            found.extend(of_trait.map(|block| Extension { block, import: beside.then(|| path.clone()) }));
        }
        found
    }

    /// The path leads to something of another crate.
    pub(crate) fn is_of_another_crate(&self, path: &syn::Path) -> bool {
        path.leading_colon.is_some() || self.spot().is_some_and(|spot| is_of_another_crate(&spot, path))
    }
}

/// The blocks of a module that give a method of this name to a type of another crate.
fn extending(spot: &Spot, method: &Ident) -> Vec<Block> {
    let Some(module) = spot.module() else { return Vec::new() };
    let blocks = module.blocks.methods.get(&method.to_string()).into_iter().flatten();
    let of_others = |block: &Block| {
        let path = || block.written.as_ref().and_then(|ty| syn::parse_str::<syn::Path>(ty).ok());
        block.of_trait.is_some() && (block.extends || path().is_some_and(|path| is_of_another_crate(spot, &path)))
    };
    blocks.map(|block| as_meant(spot, block)).filter(of_others).collect()
}

/// The block of what another name for a type stands for.
fn as_meant(spot: &Spot, block: &Block) -> Block {
    let path = block.written.as_ref().and_then(|ty| syn::parse_str::<syn::Path>(ty).ok());
    let Some(mut ty) = path.and_then(|path| spot.alias(&path)) else { return block.clone() };
    WithoutAliases { spot, depth: 1 }.visit_type_mut(&mut ty);
    let name = last_name(&ty).unwrap_or_else(|| ty.to_token_stream().to_string());
    Block { ty: name, written: Some(ty.to_token_stream().to_string()), extends: is_foreign(&ty), ..block.clone() }
}

/// What other names for types in a type stand for.
struct WithoutAliases<'a> {
    spot: &'a Spot,
    depth: usize,
}

impl VisitMut for WithoutAliases<'_> {
    fn visit_type_mut(&mut self, ty: &mut syn::Type) {
        let meaning = match &*ty {
            syn::Type::Path(path) if path.qself.is_none() && self.depth < DEPTH => self.spot.alias(&path.path),
            _ => None,
        };
        let Some(meaning) = meaning else { return visit_mut::visit_type_mut(self, ty) };
        *ty = meaning;
        self.depth += 1;
        self.visit_type_mut(ty);
        self.depth -= 1;
    }
}

fn is_of_another_crate(spot: &Spot, path: &syn::Path) -> bool {
    let is_imported = path.segments.first().zip(spot.module()).is_some_and(|(first, module)| {
        matches!(module.names.meaning(&first.ident.to_string()), Some(super::Meaning::Path(_)))
    });
    (is_imported || path.segments.len() > 1) && spot.outside(&segments(path)).is_some_and(|path| path.len() > 1)
}
