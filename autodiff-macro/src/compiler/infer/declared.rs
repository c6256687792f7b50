//! The types of fields, as the structs of the crate declare them.

use crate::compiler::ir::{Function, Type, Written};
use crate::compiler::neighbours::{Neighbours, inner};
use crate::compiler::tables::HashSet;
use crate::compiler::types;

/// The structs that a function knows, but for those that it declares itself.
pub(crate) struct Declared<'a> {
    neighbours: &'a Neighbours,
    /// Names that mean something else in the function.
    hidden: HashSet<String>,
}

impl<'a> Declared<'a> {
    pub(crate) fn of(item: &syn::ItemFn, neighbours: &'a Neighbours) -> Self {
        let parameters = item.sig.generics.type_params().map(|parameter| parameter.ident.to_string());
        Self { neighbours, hidden: inner(item).into_iter().chain(parameters).collect() }
    }

    /// The type of what the fields on the way from a struct come to.
    pub(super) fn field(&self, owner: &Written, way: &str, function: &Function) -> Option<Type> {
        let path = self.path(owner)?;
        let names: Vec<String> = way.split('.').map(str::to_owned).collect();
        let ty = self.neighbours.field_type(&path, &names)?;
        let behind = match &ty {
            syn::Type::Reference(reference) => &reference.elem,
            ty => ty,
        };
        // What is behind references in it may be written as a reference, or as what it refers to.
        (!types::has_reference(behind)).then(|| types::written(behind, &function.scalars))
    }

    fn path(&self, owner: &Written) -> Option<syn::Path> {
        let syn::TypePath { path, .. } = syn::parse2(owner.0.clone()).ok()?;
        if path.is_ident("Self") {
            return self.neighbours.own_type();
        }
        let first = path.segments.first()?.ident.to_string();
        (!self.hidden.contains(&first)).then_some(path)
    }
}
