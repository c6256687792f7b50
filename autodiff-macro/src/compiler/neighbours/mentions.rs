//! The names that functions and items mention, bind and define.

use crate::compiler::tables::HashSet;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::Visit;

/// The names that a function mentions alone and has not bound itself: those of functions that it may call are among them.
pub(crate) fn mentioned(function: &syn::ItemFn) -> Vec<Ident> {
    let Mentioned { mut names, bound, .. } = Mentioned::by(function);
    names.retain(|name| !bound.contains(name));
    names
}

/// The names that mean what they mean at the place of the function, those of types and modules among them.
pub(crate) fn outer(function: &syn::ItemFn) -> Vec<Ident> {
    let Mentioned { names, bound, mut paths } = Mentioned::by(function);
    paths.extend(names);
    paths.retain(|name| !bound.contains(name));
    paths
}

#[derive(Default)]
struct Mentioned {
    names: Vec<Ident>,
    /// What other paths start with.
    paths: Vec<Ident>,
    bound: Vec<Ident>,
}

impl Mentioned {
    fn by(function: &syn::ItemFn) -> Self {
        let mut mentioned = Self::default();
        mentioned.visit_item_fn(function);
        mentioned
    }
}

impl<'ast> Visit<'ast> for Mentioned {
    fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
        // `self` alone is no name of the module, as that of `self::area` is.
        self.names.extend(path.path.get_ident().filter(|name| *name != "self").cloned());
        syn::visit::visit_expr_path(self, path);
    }
    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.paths
            .extend(path.segments.first().filter(|_| path.get_ident().is_none()).map(|first| first.ident.clone()));
        syn::visit::visit_path(self, path);
    }
    fn visit_type_path(&mut self, ty: &'ast syn::TypePath) {
        self.paths.extend(ty.path.get_ident().cloned());
        syn::visit::visit_type_path(self, ty);
    }
    fn visit_expr_struct(&mut self, literal: &'ast syn::ExprStruct) {
        self.paths.extend(literal.path.get_ident().cloned());
        syn::visit::visit_expr_struct(self, literal);
    }
    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        self.bound.push(pattern.ident.clone());
        syn::visit::visit_pat_ident(self, pattern);
    }
    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.names.extend(names(call.tokens.clone()));
    }
}

/// The names of the items in a body, at any depth.
pub(crate) fn inner(function: &syn::ItemFn) -> HashSet<String> {
    #[derive(Default)]
    struct Items(HashSet<String>);
    impl<'ast> Visit<'ast> for Items {
        fn visit_item(&mut self, item: &'ast syn::Item) {
            let defined = match item {
                syn::Item::Use(import) => imported(&import.tree),
                other => name_of(other).into_iter().collect(),
            };
            self.0.extend(defined.iter().map(ToString::to_string));
        }
    }
    let mut items = Items::default();
    items.visit_block(&function.block);
    items.0
}

/// The names that an import brings, unless they are those of the standard library, which mean the same everywhere.
fn imported(tree: &syn::UseTree) -> Vec<Ident> {
    match tree {
        syn::UseTree::Path(path) if path.ident == "std" || path.ident == "core" => Vec::new(),
        syn::UseTree::Path(path) => imported(&path.tree),
        syn::UseTree::Name(name) => vec![name.ident.clone()],
        syn::UseTree::Rename(renamed) => vec![renamed.rename.clone()],
        syn::UseTree::Group(group) => group.items.iter().flat_map(imported).collect(),
        syn::UseTree::Glob(_) => Vec::new(),
    }
}

pub(super) fn name_of(item: &syn::Item) -> Option<Ident> {
    Some(match item {
        syn::Item::Const(item) => item.ident.clone(),
        syn::Item::Static(item) => item.ident.clone(),
        syn::Item::Fn(item) => item.sig.ident.clone(),
        syn::Item::Struct(item) => item.ident.clone(),
        syn::Item::Enum(item) => item.ident.clone(),
        syn::Item::Type(item) => item.ident.clone(),
        syn::Item::Trait(item) => item.ident.clone(),
        syn::Item::Mod(item) => item.ident.clone(),
        syn::Item::Macro(item) => item.ident.clone()?,
        _ => return None,
    })
}

/// The name of the value that an item is, or of what makes its values.
pub(crate) fn value_of(item: &syn::Item) -> Option<Ident> {
    let is_value = match item {
        syn::Item::Const(_) | syn::Item::Static(_) => true,
        syn::Item::Struct(item) => !matches!(item.fields, syn::Fields::Named(_)),
        _ => false,
    };
    if is_value { name_of(item) } else { None }
}

/// The item may bring the name into scope.
pub(crate) fn imports(item: &syn::Item, name: &Ident) -> bool {
    let syn::Item::Use(import) = item else { return false };
    let text = import.to_token_stream().to_string();
    text.contains('*') || names(import.to_token_stream()).contains(name)
}

pub(crate) fn names(tokens: TokenStream) -> Vec<Ident> {
    let names = tokens.into_iter().flat_map(|token| match token {
        TokenTree::Ident(ident) => vec![ident],
        TokenTree::Group(group) => names(group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => Vec::new(),
    });
    names.collect()
}
