//! What the items of a module or of a block call by a single name: what they define, and what they import from where.

use super::mentions::name_of;
use crate::compiler::tables::{HashMap, HashSet};
use proc_macro2::Ident;

/// The names of some items.
#[derive(Clone, Default)]
pub(crate) struct Names {
    defined: HashSet<String>,
    /// Imported names with their paths; `None` where conditions or two kinds of names leave open which one it is.
    imported: HashMap<String, Option<Vec<String>>>,
    /// The paths of which everything is imported.
    globs: Vec<Vec<String>>,
}

/// What a name stands for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Meaning {
    /// An item that stands here.
    Item,
    /// What is imported by this path.
    Path(Vec<String>),
    /// The one or the other.
    Unknown,
}

impl Names {
    pub(crate) fn of<'a>(items: impl IntoIterator<Item = &'a syn::Item>) -> Self {
        let mut names = Self::default();
        items.into_iter().for_each(|item| names.add(item));
        names
    }

    pub(crate) fn add(&mut self, item: &syn::Item) {
        match item {
            syn::Item::Use(import) => {
                let unconditional = !import.attrs.iter().any(|attribute| attribute.path().is_ident("cfg"));
                self.add_tree(&import.tree, &mut Vec::new(), unconditional);
            }
            item => self.defined.extend(name_of(item).map(|name| name.to_string())),
        }
    }

    /// Names that are known to be no imports.
    pub(crate) fn define(&mut self, names: impl IntoIterator<Item = String>) {
        self.defined.extend(names);
    }

    fn add_tree(&mut self, tree: &syn::UseTree, path: &mut Vec<String>, certain: bool) {
        match tree {
            syn::UseTree::Path(inner) => {
                path.push(inner.ident.to_string());
                self.add_tree(&inner.tree, path, certain);
                path.pop();
            }
            syn::UseTree::Name(name) if name.ident == "self" => {
                self.import(path.last().cloned(), path.clone(), certain);
            }
            syn::UseTree::Name(name) => self.import_from(path, &name.ident, &name.ident, certain),
            syn::UseTree::Rename(renamed) if renamed.ident == "self" => {
                self.import(Some(renamed.rename.to_string()), path.clone(), certain);
            }
            syn::UseTree::Rename(renamed) => self.import_from(path, &renamed.ident, &renamed.rename, certain),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.add_tree(tree, path, certain)),
            syn::UseTree::Glob(_) if certain => self.globs.push(path.clone()),
            syn::UseTree::Glob(_) => {}
        }
    }

    fn import_from(&mut self, path: &[String], name: &Ident, known_as: &Ident, certain: bool) {
        let path = path.iter().cloned().chain([name.to_string()]).collect();
        self.import(Some(known_as.to_string()), path, certain);
    }

    fn import(&mut self, name: Option<String>, path: Vec<String>, certain: bool) {
        let Some(name) = name else { return };
        let is_raw = path.iter().any(|segment| segment.starts_with("r#"));
        let certain = certain && !is_raw && self.imported.get(&name).is_none_or(|known| known.as_ref() == Some(&path));
        self.imported.insert(name, certain.then_some(path));
    }

    /// What the name stands for, if anything here.
    pub(crate) fn meaning(&self, name: &str) -> Option<Meaning> {
        match self.imported.get(name) {
            Some(Some(path)) => Some(Meaning::Path(path.clone())),
            Some(None) => Some(Meaning::Unknown),
            None => self.defined.contains(name).then_some(Meaning::Item),
        }
    }

    /// All the paths that are imported.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &Vec<String>> {
        self.imported.values().flatten()
    }

    pub(crate) fn globs(&self) -> &[Vec<String>] {
        &self.globs
    }
}

#[cfg(test)]
mod tests {
    use super::{Meaning, Names};

    #[test]
    fn names_are_those_of_items_and_imports() {
        let file: syn::File = syn::parse_quote! {
            use std::mem::{self, swap as exchange, take};
            use libm::*;
            use core::mem::take;
            #[cfg(unix)]
            use libm::exp;
            use math::r#try;
            fn area() {}
        };
        let names = Names::of(&file.items);
        let path = |path: &str| Some(Meaning::Path(path.split("::").map(str::to_owned).collect()));
        assert_eq!((names.meaning("mem"), names.meaning("exchange")), (path("std::mem"), path("std::mem::swap")));
        assert_eq!((names.meaning("area"), names.meaning("swap")), (Some(Meaning::Item), None));
        let unknown = ["take", "exp", "r#try"].map(|name| names.meaning(name));
        assert_eq!(unknown, [Some(Meaning::Unknown), Some(Meaning::Unknown), Some(Meaning::Unknown)]);
        assert_eq!(names.globs(), [["libm"]]);
    }
}
