//! Items in the blocks of a function. Derivatives have them all at their start, where an item of an inner block would hide
//! another one of its name: it gets a name of its own.

use super::diagnostics::{self, Diagnostics};
use super::imports::is_primitive;
use super::neighbours;
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident};
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};

/// The function with other names for the items of inner blocks whose names mean something else around them.
pub(super) fn apart(mut item: syn::ItemFn) -> syn::ItemFn {
    let mut pass = Pass { names: names_of(&item.block), depth: 0 };
    pass.visit_block_mut(&mut item.block);
    item
}

/// A function whose body may become a part of another one, where its items would hide others.
pub(super) fn as_part(item: syn::ItemFn) -> syn::ItemFn {
    let mut item = apart(item);
    for own in named_items(&item.block) {
        let new = format_ident!("{own}_of_{}", item.sig.ident, span = own.span());
        rename(&mut item.block, &own, &new);
    }
    item
}

/// Reports imports of whole modules in inner blocks: nobody sees here which names they hide.
pub(super) fn refuse_globs(item: &syn::ItemFn, diagnostics: &mut Diagnostics) {
    let mut globs = Globs { found: Vec::new(), depth: 0 };
    globs.visit_block(&item.block);
    for span in globs.found {
        let remedy = "name what is imported, or import it at the start of the function";
        diagnostics.report(diagnostics::unsupported(span, "the import of a whole module in an inner block", remedy));
    }
}

struct Globs {
    found: Vec<Span>,
    depth: usize,
}

impl<'ast> Visit<'ast> for Globs {
    fn visit_block(&mut self, block: &'ast syn::Block) {
        self.depth += 1;
        visit::visit_block(self, block);
        self.depth -= 1;
    }

    fn visit_item(&mut self, item: &'ast syn::Item) {
        if let (syn::Item::Use(import), true) = (item, self.depth > 1) {
            visit::visit_item_use(self, import);
        }
    }

    fn visit_use_path(&mut self, path: &'ast syn::UsePath) {
        let is_module = path.ident.to_string().starts_with(char::is_lowercase);
        match &*path.tree {
            syn::UseTree::Glob(glob) if is_module && path.ident != "prelude" && path.ident != "consts" => {
                self.found.push(glob.star_token.span);
            }
            _ => visit::visit_use_path(self, path),
        }
    }
}

struct Pass {
    /// The names in the body, as often as they occur.
    names: Vec<String>,
    depth: usize,
}

impl VisitMut for Pass {
    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        self.depth += 1;
        visit_mut::visit_block_mut(self, block);
        self.depth -= 1;
        if self.depth > 0 {
            named_items(block).iter().for_each(|own| self.set_apart(block, own));
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

impl Pass {
    fn set_apart(&mut self, block: &mut syn::Block, own: &Ident) {
        let count = |names: &[String]| names.iter().filter(|name| own == name.as_str()).count();
        let here = count(&names_of(block));
        if count(&self.names) == here {
            return;
        }
        let new =
            (2..self.names.len() + 3).map(|number| format!("{own}_{number}")).find(|new| !self.names.contains(new));
        let Some(new) = new else { return };
        rename(block, own, &Ident::new(&new, own.span()));
        self.names.iter_mut().filter(|name| own == name.as_str()).take(here).for_each(|name| name.clone_from(&new));
    }
}

fn names_of(block: &syn::Block) -> Vec<String> {
    neighbours::names(block.to_token_stream()).iter().map(ToString::to_string).collect()
}

/// The constants and functions that a block declares, and the names that it imports.
fn named_items(block: &syn::Block) -> Vec<Ident> {
    let items = |statement: &syn::Stmt| match statement {
        syn::Stmt::Item(syn::Item::Const(item)) => vec![item.ident.clone()],
        syn::Stmt::Item(syn::Item::Static(item)) => vec![item.ident.clone()],
        syn::Stmt::Item(syn::Item::Fn(item)) => vec![item.sig.ident.clone()],
        syn::Stmt::Item(syn::Item::Use(item)) => imported(&item.tree),
        _ => Vec::new(),
    };
    // `use std::f64;` imports a module, beside which the type keeps its name.
    let is_own = |name: &Ident| name != "_" && !is_primitive(&name.to_string());
    block.stmts.iter().flat_map(items).filter(is_own).collect()
}

fn imported(tree: &syn::UseTree) -> Vec<Ident> {
    match tree {
        syn::UseTree::Path(path) => imported(&path.tree),
        syn::UseTree::Name(name) => vec![name.ident.clone()],
        syn::UseTree::Rename(renamed) => vec![renamed.rename.clone()],
        syn::UseTree::Group(group) => group.items.iter().flat_map(imported).collect(),
        syn::UseTree::Glob(_) => Vec::new(),
    }
}

fn rename(block: &mut syn::Block, old: &Ident, new: &Ident) {
    let Ok(renamed) = syn::parse2(renamed(block.to_token_stream(), old, new)) else { return };
    *block = renamed;
    for statement in &mut block.stmts {
        if let syn::Stmt::Item(syn::Item::Use(item)) = statement {
            rename_import(&mut item.tree, old, new);
        }
    }
}

fn rename_import(tree: &mut syn::UseTree, old: &Ident, new: &Ident) {
    match tree {
        syn::UseTree::Path(path) => rename_import(&mut path.tree, old, new),
        syn::UseTree::Group(group) => group.items.iter_mut().for_each(|tree| rename_import(tree, old, new)),
        syn::UseTree::Rename(import) if import.rename == *old => import.rename = new.clone(),
        syn::UseTree::Name(import) if import.ident == *old => {
            let ident = import.ident.clone();
            *tree = syn::UseTree::Rename(syn::UseRename { ident, as_token: <_>::default(), rename: new.clone() });
        }
        syn::UseTree::Name(_) | syn::UseTree::Rename(_) | syn::UseTree::Glob(_) => {}
    }
}

/// The tokens with another name for an item: fields, methods, lifetimes, what is found in another place and imports keep theirs.
fn renamed(tokens: TokenStream, old: &Ident, new: &Ident) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let punct = |at: Option<usize>| match at.and_then(|at| tokens.get(at)) {
        Some(TokenTree::Punct(punct)) => punct.as_char(),
        _ => ' ',
    };
    let is_item = |at: usize| {
        let (before, twice) = (punct(at.checked_sub(1)), punct(at.checked_sub(2)));
        let (behind, next) = (punct(Some(at + 1)), punct(Some(at + 2)));
        let declared = match at.checked_sub(1).map(|at| &tokens[at]) {
            Some(TokenTree::Ident(word)) => word == "const" || word == "static" || word == "fn",
            _ => false,
        };
        let of_other = before == '.' && twice != '.' || before == '\'' || before == ':' && twice == ':';
        declared || !of_other && (behind != ':' || next == ':')
    };
    let mut imports = false;
    let token = |(at, token): (usize, &TokenTree)| match token {
        TokenTree::Ident(word) if word == "use" => {
            imports = true;
            token.clone()
        }
        TokenTree::Punct(punct) if punct.as_char() == ';' => {
            imports = false;
            token.clone()
        }
        other if imports => other.clone(),
        TokenTree::Ident(ident) if ident == old && is_item(at) => {
            TokenTree::Ident(Ident::new(&new.to_string(), ident.span()))
        }
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), renamed(group.stream(), old, new));
            inner.set_span(group.span());
            TokenTree::Group(inner)
        }
        other => other.clone(),
    };
    tokens.iter().enumerate().map(token).collect()
}
