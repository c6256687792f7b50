//! Which functions may read the bits of a number, in whatever module of the crate.

use super::files::is_own;
use super::tree::Spot;
use super::{Neighbours, names, segments};
use crate::compiler::rules;
use crate::compiler::tables::{HashMap, HashSet};
use proc_macro2::{Ident, TokenStream};
use syn::visit::{self, Visit};

/// What is known of the bits that a function reads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Bits {
    /// Neither it nor what it calls in this crate reads the bits of a number; or it has the attribute, which refuses that.
    Unread,
    Read,
    /// Its source is not seen, or not safe.
    Unknown,
}

/// The functions of a module, those of types and traits among them.
#[derive(Default)]
pub(super) struct Bodies(HashMap<String, Vec<Body>>);

/// What the body of a function says.
#[derive(Default)]
struct Body {
    annotated: bool,
    reads_bits: bool,
    is_unsafe: bool,
    /// The paths of what it calls.
    paths: HashSet<Vec<String>>,
    methods: HashSet<String>,
}

/// The functions of all modules of a file, in the order in which these are numbered.
pub(super) fn bodies(file: syn::File) -> Vec<Bodies> {
    let mut all = Vec::new();
    collect(file.items, &mut all);
    all
}

fn collect(items: Vec<syn::Item>, all: &mut Vec<Bodies>) {
    let mut bodies = Bodies::default();
    for item in items {
        match item {
            syn::Item::Mod(syn::ItemMod { content: Some((_, items)), .. }) => collect(items, all),
            syn::Item::Fn(function) => bodies.add(&function.sig, &function.attrs, false, &function.block),
            syn::Item::Impl(block) => bodies.add_block(&block),
            syn::Item::Trait(definition) => bodies.add_trait(&definition),
            _ => {}
        }
    }
    all.push(bodies);
}

impl Bodies {
    fn add(&mut self, signature: &syn::Signature, own: &[syn::Attribute], annotated: bool, block: &syn::Block) {
        let annotated = annotated || own.iter().any(is_own);
        let body = Body { annotated, ..Body::of(|body| body.visit_block(block)) };
        self.0.entry(signature.ident.to_string()).or_default().push(body);
    }

    fn add_block(&mut self, block: &syn::ItemImpl) {
        let annotated = block.attrs.iter().any(is_own);
        for item in &block.items {
            if let syn::ImplItem::Fn(method) = item {
                self.add(&method.sig, &method.attrs, annotated, &method.block);
            }
        }
    }

    fn add_trait(&mut self, definition: &syn::ItemTrait) {
        let annotated = definition.attrs.iter().any(is_own);
        for item in &definition.items {
            if let syn::TraitItem::Fn(syn::TraitItemFn { sig, attrs, default: Some(block), .. }) = item {
                self.add(sig, attrs, annotated, block);
            }
        }
    }
}

impl Body {
    fn of(visit: impl FnOnce(&mut Self)) -> Self {
        let mut body = Self::default();
        visit(&mut body);
        body
    }
}

impl<'ast> Visit<'ast> for Body {
    fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
        let names = segments(&path.path);
        self.reads_bits |= names.last().is_some_and(|name| rules::is_of_bits(name));
        self.paths.insert(names);
        visit::visit_expr_path(self, path);
    }
    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let name = call.method.to_string();
        self.reads_bits |= rules::is_of_bits(&name);
        self.methods.insert(name);
        visit::visit_expr_method_call(self, call);
    }
    fn visit_expr_unsafe(&mut self, block: &'ast syn::ExprUnsafe) {
        self.is_unsafe = true;
        visit::visit_expr_unsafe(self, block);
    }
    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        for name in names(call.tokens.clone()).iter().map(Ident::to_string) {
            self.reads_bits |= rules::is_of_bits(&name);
            self.is_unsafe |= name == "unsafe";
            self.paths.insert(vec![name.clone()]);
            self.methods.insert(name);
        }
    }
}

impl Neighbours {
    /// What the function of this path reads.
    pub(crate) fn bits_of_function(&self, path: &syn::Path) -> Bits {
        let names = segments(path);
        self.bits(|search, spot| match (self.number(), names.last()) {
            (None, Some(name)) => search.file(spot, name),
            _ => search.path(spot, &names),
        })
    }

    /// What any method of this name reads.
    pub(crate) fn bits_of_method(&self, name: &Ident) -> Bits {
        self.bits(|search, spot| search.method(spot, &name.to_string()))
    }

    /// A piece of code reads bits, or calls what does.
    pub(crate) fn read_bits(&self, code: &TokenStream) -> bool {
        let Ok(expression) = syn::parse2::<syn::Expr>(code.clone()) else { return false };
        let body = Body::of(|body| body.visit_expr(&expression));
        body.reads_bits || self.bits(|search, spot| search.called(spot, &body)) == Bits::Read
    }

    fn bits(&self, start: impl FnOnce(&mut Search, &Spot)) -> Bits {
        // A macro wrote the function: its names are looked for in all of the file.
        let Some(spot) = self.spot().or_else(|| Spot::own(self.files, 0)) else { return Bits::Unknown };
        let mut search = Search::default();
        start(&mut search, &spot);
        if search.waiting.is_empty() { Bits::Unknown } else { search.result() }
    }
}

/// Functions by their modules and names: those that are to be looked at, and those that were.
#[derive(Default)]
struct Search {
    waiting: Vec<(Spot, String)>,
    seen: Vec<(Spot, String)>,
}

impl Search {
    fn result(&mut self) -> Bits {
        let mut result = Bits::Unread;
        while let Some((spot, name)) = self.waiting.pop() {
            let Some(all) = spot.bodies() else { continue };
            for body in all.get(spot.number()).and_then(|bodies| bodies.0.get(&name)).into_iter().flatten() {
                match body {
                    Body { annotated: true, .. } => continue,
                    Body { reads_bits: true, .. } => return Bits::Read,
                    Body { is_unsafe: true, .. } => result = Bits::Unknown,
                    _ => {}
                }
                self.called(&spot, body);
            }
        }
        result
    }

    fn called(&mut self, spot: &Spot, body: &Body) {
        body.paths.iter().for_each(|path| self.path(spot, path));
        body.methods.iter().for_each(|name| self.method(spot, name));
    }

    /// A free function, or one of a type: then any of that name in the file of the type or in this one.
    fn path(&mut self, spot: &Spot, path: &[String]) {
        if let Some((home, name)) = spot.definition(path) {
            self.add(home, &name);
        } else if let Some((name, owner)) = path.split_last()
            && !owner.is_empty()
        {
            let home = spot.definition(owner).map(|(home, _)| home);
            home.iter().chain([spot]).for_each(|spot| self.file(spot, name));
        }
    }

    /// Any method of that name in this file or in those that the module imports from.
    fn method(&mut self, spot: &Spot, name: &str) {
        self.file(spot, name);
        spot.imported().iter().for_each(|home| self.file(home, name));
    }

    fn file(&mut self, spot: &Spot, name: &str) {
        spot.all_beside().into_iter().for_each(|spot| self.add(spot, name));
    }

    fn add(&mut self, spot: Spot, name: &str) {
        let defines = |bodies: &Bodies| bodies.0.contains_key(name);
        let is_defined = spot.bodies().is_some_and(|all| all.get(spot.number()).is_some_and(defines));
        let is_known = |(other, known): &(Spot, String)| other.is(&spot) && known == name;
        if is_defined && !self.seen.iter().any(is_known) {
            self.seen.push((spot.clone(), name.to_owned()));
            self.waiting.push((spot, name.to_owned()));
        }
    }
}
