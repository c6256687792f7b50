//! What is called without that its attribute can be seen: functions of other modules, methods of types of other files.

use super::Lowering;
use crate::compiler::ir::Callee;
use crate::compiler::neighbours::{self, Neighbours};
use proc_macro2::{Ident, Span};
use quote::{ToTokens, format_ident};
use std::collections::BTreeSet;

/// The items in the body of a function and around it, which hide those of the module.
pub(super) fn hiding(function: &syn::ItemFn, neighbours: &Neighbours) -> Vec<Ident> {
    let inner = neighbours::inner(function);
    let names: BTreeSet<&String> = inner.iter().chain(neighbours.hiding()).collect();
    names.into_iter().map(|name| format_ident!("{name}", span = Span::mixed_site())).collect()
}

impl Lowering<'_> {
    /// Notes a callee that may lack the attribute, so that rustc can say it.
    pub(super) fn note_unseen(&mut self, callee: &Callee) {
        match callee {
            Callee::Function(path) if !self.is_seen(path) => self.note_function(path),
            Callee::Method(name) => self.note_method(name),
            Callee::Associated(path) => self.note_method(&path.path.segments[path.path.segments.len() - 1].ident),
            Callee::Function(_)
            | Callee::Binary(_)
            | Callee::Compound(_)
            | Callee::Conversion(_)
            | Callee::Cast(_)
            | Callee::Negation => {}
        }
    }

    /// It has the attribute, or gets it on behalf of this function.
    fn is_seen(&self, path: &syn::Path) -> bool {
        let Some(name) = path.get_ident() else { return self.is_own(path) };
        let is_inner = |item: &syn::Item| matches!(item, syn::Item::Fn(function) if function.sig.ident == *name);
        let is_imported = self.function.items.iter().any(|item| neighbours::imports(item, name));
        self.is_own(path)
            || self.function.items.iter().any(is_inner)
            || !is_imported && self.neighbours.have_function(name)
    }

    fn note_function(&mut self, path: &syn::Path) {
        let text = path.to_token_stream().to_string();
        if !self.function.unseen.functions.contains_key(&text)
            && let Some(absolute) = self.as_import(path)
        {
            let name = self.names.fresh(&format!("staged_{}", path.segments[path.segments.len() - 1].ident));
            self.function.unseen.functions.insert(text, (absolute, name));
        }
    }

    /// The path as an import has it, if it is known to mean something.
    fn as_import(&self, path: &syn::Path) -> Option<syn::Path> {
        let names = self.neighbours.names()?;
        let mut path = path.clone();
        path.segments.iter_mut().for_each(|segment| segment.arguments = syn::PathArguments::None);
        let first = path.segments[0].ident.to_string();
        let is_imported = self.function.items.iter().any(|item| neighbours::imports(item, &path.segments[0].ident));
        let is_rooted = path.leading_colon.is_some() || matches!(&*first, "self" | "super" | "crate");
        if is_rooted || is_imported {
            return Some(path);
        }
        if self.function.hiding.iter().any(|item| *item == first) {
            return None;
        }
        match names.meaning(&first) {
            Some(_) => Some(syn::parse_quote!(self::#path)),
            None if path.segments.len() > 1 => Some(path),
            None => (!names.globs().is_empty()).then(|| syn::parse_quote!(self::#path)),
        }
    }

    fn note_method(&mut self, name: &Ident) {
        let is_own = self.is_member && self.own == *name;
        if !is_own && !self.neighbours.have_derivatives_of_methods(name) {
            self.function.unseen.methods.insert(name.clone());
        }
    }
}
