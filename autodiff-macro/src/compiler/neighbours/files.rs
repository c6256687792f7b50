//! What the modules of a source file hold.

use super::bits::{self, Bodies};
use super::blocks::{self, Block, Blocks, last_name};
use super::imports::Names;
use super::mentions::{mentioned, names, value_of};
use super::numbers::Numbers;
use crate::compiler::attributes;
use crate::compiler::generics;
use crate::compiler::names::names_in;
use crate::compiler::tables::{HashMap, HashSet};
use crate::derive::fields::is_passive;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::cell::{Cell, OnceCell, RefCell};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// Where a function stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Home {
    /// Not in a block at all.
    Module,
    /// In the `impl` block of a type without parameters.
    Inherent(String),
    /// In the `impl` block of a type with parameters: the block without what is in it.
    Generic(String),
    /// In the `impl` of a trait.
    Implementation,
    /// In the definition of a trait.
    Trait,
    /// In several places.
    Unknown,
}

impl Home {
    fn of(block: &syn::ItemImpl) -> Self {
        match (&block.trait_, block.generics.params.is_empty()) {
            (Some(_), _) => Self::Implementation,
            (None, true) => Self::Inherent(block.self_ty.to_token_stream().to_string()),
            (None, false) => {
                let (generics, _, bounds) = block.generics.split_for_impl();
                let ty = &block.self_ty;
                Self::Generic(quote!(impl #generics #ty #bounds {}).to_string())
            }
        }
    }
}

/// A module of a file, inline or the file itself.
#[derive(Default)]
pub(super) struct Module {
    /// The hashes of the items that are annotated, or may be by a macro.
    pub(super) items: HashSet<u64>,
    /// Those among them that are so under the usual name.
    pub(super) named: HashSet<u64>,
    /// By name; `None` where several have it, of which rustc picks one.
    pub(super) functions: HashMap<String, Option<Function>>,
    /// Where the functions stand that are annotated.
    pub(super) homes: HashMap<u64, Home>,
    /// The structs, enums and aliases without a derivative, with the types of their fields but for those that never have one.
    pub(super) plain: HashMap<String, Vec<String>>,
    /// Other names for types; `None` where conditions decide.
    pub(super) aliases: HashMap<String, Option<Alias>>,
    /// The types of constants; `None` where conditions decide.
    pub(super) constants: HashMap<String, Option<String>>,
    /// Those of the constants of types, by the names of both.
    pub(super) associated: HashMap<(String, String), Option<String>>,
    /// How many lifetimes the structs and enums have that have some.
    pub(super) lifetimes: HashMap<String, usize>,
    /// The names of constants, functions and other values.
    pub(super) values: HashSet<String>,
    /// The variants of the enums.
    pub(super) variants: HashMap<String, Vec<String>>,
    /// The hashes of annotated functions in `impl` blocks, unless a free one looks the same.
    pub(super) members: HashSet<u64>,
    /// The types of blocks and of what stands in them.
    pub(super) types: HashMap<u64, String>,
    /// The fields of structs, by the names of both.
    pub(super) fields: HashMap<(String, String), Field>,
    /// What the paths of its imports start with: crates, among others.
    pub(super) roots: HashSet<String>,
    /// The parameters of structs that are types or constants.
    pub(super) parameters: HashMap<String, Vec<String>>,
    /// The rules of macros by example, by name; `None` where several have it.
    pub(super) macros: HashMap<String, Option<String>>,
    /// What its items define and import.
    pub(super) names: Names,
    /// The names of functions in `impl` blocks.
    pub(super) methods: HashSet<String>,
    /// The modules in it, by name; `None` where conditions decide.
    pub(super) children: HashMap<String, Option<Child>>,
    /// The number of the module around it in the same file, and its name there.
    pub(super) inside: Option<(usize, String)>,
    /// It has the attribute `no_std`, perhaps under a condition.
    pub(super) lacks_std: bool,
    /// Macros that are not seen may write more items.
    has_macros: bool,
    /// The names in what other macros write.
    written: HashSet<String>,
    /// Whether all methods of a name are annotated, those of traits among them.
    pub(super) annotated: HashMap<String, bool>,
    /// Its traits and `impl` blocks.
    pub(super) blocks: Blocks,
    /// What they say of traits of numbers.
    pub(super) numbers: Numbers,
}

/// Another name for a type.
pub(super) struct Alias {
    /// Its parameters, which are types or lengths.
    pub(super) parameters: Vec<String>,
    /// Its lifetimes, with the apostrophe.
    pub(super) lifetimes: Vec<String>,
    /// The type, as written.
    pub(super) ty: String,
}

/// A module in a module.
pub(super) enum Child {
    /// In the same file, with this number.
    Inline(usize),
    /// In another file, perhaps at a path of its own.
    File(Option<String>),
}

/// A field of a struct.
pub(super) struct Field {
    /// The path of its type.
    pub(super) ty: Option<Vec<String>>,
    /// Its type as written; none where conditions decide.
    pub(super) written: Option<String>,
    /// The derive leaves it out, as it is told to.
    pub(super) skipped: bool,
    /// The derive leaves it out, since it is of integers or text.
    pub(super) passive: bool,
    /// It is visible in the whole crate.
    pub(super) public: bool,
}

pub(super) struct Function {
    pub(super) source: String,
    pub(super) annotated: bool,
    /// Its derivative is that of its body, as far as its attributes tell.
    pub(super) transparent: bool,
    /// The names of what it may call.
    pub(super) mentioned: Vec<String>,
    /// The names in it, but for those behind a dot.
    pub(super) names: Vec<String>,
    /// What it returns, as written, if it is not generic.
    pub(super) returns: Option<String>,
}

pub(super) type Modules = Rc<Vec<Rc<Module>>>;

/// A file as it was when it was read.
struct Known {
    /// None where it could not be read.
    text: Option<String>,
    modules: Modules,
    /// What its functions do; read only when asked for.
    bodies: OnceCell<Rc<Vec<Bodies>>>,
    /// It is still so in the expansion of this number.
    seen: usize,
}

impl Known {
    fn of(text: Option<String>) -> Self {
        let modules = parsed(text.as_deref().unwrap_or_default());
        Self { text, modules, bodies: OnceCell::new(), seen: 0 }
    }
}

/// How many files are remembered.
const MOST_FILES: usize = 64;

thread_local! {
    /// The files seen so far.
    static FILES: RefCell<HashMap<PathBuf, Known>> = RefCell::default();
    /// The number of this expansion. While it lasts no file changes.
    static EXPANSION: Cell<usize> = const { Cell::new(0) };
}

/// From here on files may have changed.
pub(super) fn begin() {
    EXPANSION.set(EXPANSION.get() + 1);
}

/// The number of the module in which the item of this key stands, if there is only one.
pub(super) fn number_of(key: u64, modules: &[Rc<Module>]) -> Option<usize> {
    let only = |holds: &dyn Fn(&Module) -> bool| {
        let mut found = (0..modules.len()).filter(|number| holds(&modules[*number]));
        found.next().filter(|_| found.next().is_none())
    };
    only(&|module| module.named.contains(&key)).or_else(|| only(&|module| module.items.contains(&key)))
}

/// The modules of a file, if it can be read.
pub(super) fn modules(file: &Path, read: impl FnOnce(&Path) -> Option<String>) -> Option<Modules> {
    FILES.with_borrow_mut(|files| {
        let seen = EXPANSION.get();
        if files.len() == MOST_FILES {
            files.clear();
        }
        if files.get(file).is_none_or(|known| known.seen != seen) {
            let text = read(file);
            let known = files.remove(file).filter(|known| known.text == text).unwrap_or_else(|| Known::of(text));
            files.insert(file.to_owned(), Known { seen, ..known });
        }
        files.get(file).filter(|known| known.text.is_some()).map(|known| known.modules.clone())
    })
}

/// The functions of a file whose modules are known.
pub(super) fn bodies(file: &Path) -> Option<Rc<Vec<Bodies>>> {
    let read = |known: &Known| {
        let file = syn::parse_file(known.text.as_deref().unwrap_or_default());
        Rc::new(file.map(bits::bodies).unwrap_or_default())
    };
    FILES.with_borrow(|files| files.get(file).map(|known| known.bodies.get_or_init(|| read(known)).clone()))
}

fn parsed(text: &str) -> Modules {
    let mut modules = Vec::new();
    if let Ok(file) = syn::parse_file(text) {
        collect(file.items, &mut modules);
        let lacks_std =
            |attribute: &syn::Attribute| names(attribute.to_token_stream()).iter().any(|name| name == "no_std");
        if let Some(root) = modules.last_mut() {
            root.lacks_std = file.attrs.iter().any(lacks_std);
        }
    }
    Modules::new(modules.into_iter().map(Rc::new).collect())
}

/// Adds the modules of some items, the one that they form last.
fn collect(items: Vec<syn::Item>, modules: &mut Vec<Module>) {
    let mut module = Module::default();
    let mut inline = Vec::new();
    let provided = blocks::provided(&items);
    for item in items {
        match item {
            syn::Item::Mod(inner) => {
                let name = inner.ident.to_string();
                module.names.define([name.clone()]);
                let unique = !module.children.contains_key(&name) && !inner.attrs.iter().any(is_condition);
                let child = match inner.content {
                    Some((_, items)) => {
                        collect(items, modules);
                        inline.push((modules.len() - 1, name.clone()));
                        Child::Inline(modules.len() - 1)
                    }
                    None => Child::File(path_of(&inner.attrs)),
                };
                module.children.insert(name, unique.then_some(child));
            }
            item => module.add(&item),
        }
    }
    let annotated = module.numbers.items_of_macros(&module, |rules| rules.contains("differentiate"));
    annotated.iter().filter(|item| attributes_of(item).iter().any(is_own)).for_each(|item| module.blocks.add(item));
    provided.into_iter().for_each(|(method, block)| module.add_provided(&method, block));
    let number = modules.len();
    inline.into_iter().for_each(|(inner, name)| modules[inner].inside = Some((number, name)));
    modules.push(module);
}

/// Where the attribute `path` says that the file of a module is.
fn path_of(attributes: &[syn::Attribute]) -> Option<String> {
    let path = attributes.iter().find(|attribute| attribute.path().is_ident("path"))?;
    let syn::Meta::NameValue(syn::MetaNameValue { value: syn::Expr::Lit(literal), .. }) = &path.meta else {
        return None;
    };
    match &literal.lit {
        syn::Lit::Str(path) => Some(path.value()),
        _ => None,
    }
}

impl Module {
    fn add(&mut self, item: &syn::Item) {
        let attributes = attributes_of(item);
        let key = if attributes.iter().any(is_own) || attributes.iter().any(is_named) { key(item) } else { None };
        self.named.extend(key.filter(|_| attributes.iter().any(is_named)));
        let annotated = key.filter(|_| attributes.iter().any(is_own));
        self.add_homes(item, annotated);
        self.names.add(item);
        self.values.extend(value_of(item).map(|name| name.to_string()));
        self.blocks.add(item);
        self.numbers.add(item);
        match item {
            syn::Item::Fn(function) => self.add_function(function),
            syn::Item::Enum(item) => {
                let fields = item.variants.iter().flat_map(|variant| &variant.fields);
                self.add_plain(&item.ident, &item.attrs, fields);
                self.add_lifetimes(&item.ident, &item.generics);
                let variants = item.variants.iter().map(|variant| variant.ident.to_string()).collect();
                self.variants.insert(item.ident.to_string(), variants);
            }
            syn::Item::Macro(definition) => self.add_macro(definition),
            syn::Item::Impl(block) => self.add_block(block, annotated),
            syn::Item::Type(alias) => self.add_alias(alias),
            syn::Item::Const(item) => self.add_constant(&item.ident, &item.ty, &item.attrs),
            syn::Item::Static(item) => self.add_constant(&item.ident, &item.ty, &item.attrs),
            syn::Item::Struct(item) => {
                self.add_plain(&item.ident, &item.attrs, item.fields.iter());
                self.add_fields(item);
                self.add_lifetimes(&item.ident, &item.generics);
            }
            syn::Item::Use(import) => self.roots.extend(root(&import.tree)),
            _ => {}
        }
        self.items.extend(annotated);
        if let (syn::Item::Fn(_), Some(key)) = (item, annotated) {
            self.members.remove(&key);
        }
    }

    fn add_provided(&mut self, name: &Ident, block: Block) {
        self.methods.insert(name.to_string());
        self.add_method(name, block.annotated);
        self.blocks.add_method(name, block);
    }

    fn add_homes(&mut self, item: &syn::Item, annotated: Option<u64>) {
        let (home, methods): (Home, Vec<u64>) = match item {
            syn::Item::Impl(block) => (Home::of(block), block.items.iter().filter_map(method_key).collect()),
            syn::Item::Trait(definition) => (Home::Trait, definition.items.iter().filter_map(provided_key).collect()),
            syn::Item::Fn(_) => (Home::Module, annotated.into_iter().collect()),
            _ => return,
        };
        for method in methods {
            self.items.insert(method);
            let known = self.homes.entry(method).or_insert_with(|| home.clone());
            if *known != home {
                *known = Home::Unknown;
            }
        }
    }

    fn add_function(&mut self, function: &syn::ItemFn) {
        let name = function.sig.ident.to_string();
        let unique = !self.functions.contains_key(&name) && !function.attrs.iter().any(is_condition);
        self.functions.insert(name, unique.then(|| Function::of(function)));
    }

    fn add_plain<'f>(
        &mut self,
        name: &Ident,
        attributes: &[syn::Attribute],
        fields: impl Iterator<Item = &'f syn::Field>,
    ) {
        let is_certain = !attributes.iter().any(is_condition) && !self.plain.contains_key(&name.to_string());
        if is_certain && !attributes.iter().any(is_own) {
            let others = fields.map(|field| &field.ty).filter(|ty| !is_passive(ty));
            self.plain.insert(name.to_string(), others.map(|ty| ty.to_token_stream().to_string()).collect());
        }
    }

    /// The items that a call writes have names of its rules and of its arguments, if the rules call no other macro.
    fn add_written(&mut self, call: &syn::Macro) {
        let rules = call.path.get_ident().and_then(|name| self.macros.get(&name.to_string())?.as_ref());
        let rules = rules.and_then(|rules| rules.parse::<TokenStream>().ok());
        match rules.filter(|rules| !calls_macros(rules)) {
            Some(rules) => {
                let names = names(rules).into_iter().chain(names(call.tokens.clone()));
                self.written.extend(names.map(|name| name.to_string()));
            }
            None => self.has_macros = true,
        }
    }

    /// Macros may write an item of this name.
    pub(super) fn may_write(&self, name: &str) -> bool {
        self.has_macros || self.written.contains(name)
    }

    fn add_macro(&mut self, definition: &syn::ItemMacro) {
        let Some(name) = definition.ident.as_ref().filter(|_| definition.mac.path.is_ident("macro_rules")) else {
            return self.add_written(&definition.mac);
        };
        let name = name.to_string();
        let unique = !self.macros.contains_key(&name) && !definition.attrs.iter().any(is_condition);
        self.macros.insert(name, unique.then(|| definition.mac.tokens.to_string()));
    }

    fn add_block(&mut self, block: &syn::ItemImpl, annotated: Option<u64>) {
        self.add_associated(block);
        self.methods.extend(block.items.iter().filter_map(|item| match item {
            syn::ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
            _ => None,
        }));
        let is_whole = block.attrs.iter().any(is_own);
        for item in &block.items {
            if let syn::ImplItem::Fn(method) = item {
                self.add_method(&method.sig.ident, is_whole || method.attrs.iter().any(is_own));
            }
        }
        let methods: Vec<u64> = block.items.iter().filter_map(method_key).collect();
        self.items.extend(&methods);
        if let syn::Type::Path(ty) = &*block.self_ty {
            let keys = methods.iter().copied().chain(annotated);
            let ty = ty.to_token_stream().to_string();
            self.types.extend(keys.map(|key| (key, ty.clone())));
        }
        self.members.extend(methods);
    }

    fn add_method(&mut self, name: &Ident, is_annotated: bool) {
        let all = self.annotated.entry(name.to_string()).or_insert(true);
        *all &= is_annotated;
    }

    fn add_alias(&mut self, alias: &syn::ItemType) {
        let name = alias.ident.to_string();
        // Where errors are objects, it is still seen that there are errors.
        let is_result = last_name(&alias.ty).is_some_and(|name| name == "Result");
        let is_object = |name: &Ident| name == "dyn" && !is_result || name == "impl" || name == "fn";
        let is_plain = !alias.attrs.iter().any(is_condition)
            && !matches!(&*alias.ty, syn::Type::Reference(_))
            && !names(alias.ty.to_token_stream()).iter().any(is_object);
        let unique = is_plain && !self.aliases.contains_key(&name);
        if is_passive(&alias.ty) && !alias.attrs.iter().any(is_condition) && !self.aliases.contains_key(&name) {
            self.plain.insert(name.clone(), Vec::new());
        }
        self.aliases.insert(name, unique.then(|| Alias::of(alias)));
    }

    fn add_constant(&mut self, name: &Ident, ty: &syn::Type, attributes: &[syn::Attribute]) {
        let unique = !self.constants.contains_key(&name.to_string()) && !attributes.iter().any(is_condition);
        self.constants.insert(name.to_string(), unique.then(|| ty.to_token_stream().to_string()));
    }

    fn add_associated(&mut self, block: &syn::ItemImpl) {
        let Some(owner) = last_name(&block.self_ty) else { return };
        for item in &block.items {
            let syn::ImplItem::Const(constant) = item else { continue };
            let is_this = matches!(&constant.ty, syn::Type::Path(ty) if ty.path.is_ident("Self"));
            let ty = if is_this { &block.self_ty } else { &constant.ty };
            let key = (owner.clone(), constant.ident.to_string());
            let unique =
                !self.associated.contains_key(&key) && !block.attrs.iter().chain(&constant.attrs).any(is_condition);
            self.associated.insert(key, unique.then(|| ty.to_token_stream().to_string()));
        }
    }

    fn add_lifetimes(&mut self, name: &Ident, generics: &syn::Generics) {
        let count = generics.lifetimes().count();
        if count > 0 {
            self.lifetimes.insert(name.to_string(), count);
        }
    }

    fn add_fields(&mut self, item: &syn::ItemStruct) {
        let is_known = self.parameters.contains_key(&item.ident.to_string());
        let parameters = generics::names(&item.generics).collect();
        self.parameters.insert(item.ident.to_string(), parameters);
        for (index, field) in item.fields.iter().enumerate() {
            let name = field.ident.as_ref().map_or_else(|| index.to_string(), ToString::to_string);
            let is_skip = |attribute: &syn::Attribute| {
                attribute.path().is_ident("differentiate")
                    && names(attribute.to_token_stream()).iter().any(|name| name == "skip")
            };
            let skipped = field.attrs.iter().any(is_skip);
            let passive = is_passive(&field.ty);
            let conditional = is_known || field.attrs.iter().chain(&item.attrs).any(is_condition);
            let written = (!conditional).then(|| field.ty.to_token_stream().to_string());
            let public = match &field.vis {
                syn::Visibility::Public(_) => true,
                syn::Visibility::Restricted(within) => within.path.is_ident("crate"),
                syn::Visibility::Inherited => false,
            };
            let is_parameter =
                |path: &Vec<String>| item.generics.type_params().any(|ty| path.len() == 1 && ty.ident == path[0]);
            let ty = path_of_type(&field.ty).filter(|path| !is_parameter(path));
            let known = Field { ty, written, skipped, passive, public };
            self.fields.insert((item.ident.to_string(), name), known);
        }
    }
}

/// The tokens may call a macro.
fn calls_macros(tokens: &TokenStream) -> bool {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let is_call = |three: &[TokenTree]| matches!(three, [TokenTree::Ident(_), TokenTree::Punct(mark), TokenTree::Group(_)] if mark.as_char() == '!');
    let inside = |token: &TokenTree| matches!(token, TokenTree::Group(group) if calls_macros(&group.stream()));
    tokens.windows(3).any(is_call) || tokens.iter().any(inside)
}

impl Alias {
    pub(super) fn is_plain(&self) -> bool {
        self.parameters.is_empty() && self.lifetimes.is_empty()
    }

    fn of(alias: &syn::ItemType) -> Self {
        let lifetimes = alias.generics.lifetimes().map(|lifetime| lifetime.lifetime.to_string()).collect();
        let parameters = generics::names(&alias.generics).collect();
        Self { parameters, lifetimes, ty: alias.ty.to_token_stream().to_string() }
    }
}

/// What the path of an import starts with.
fn root(tree: &syn::UseTree) -> Option<String> {
    match tree {
        syn::UseTree::Path(path) => Some(path.ident.to_string()),
        syn::UseTree::Rename(renamed) => Some(renamed.ident.to_string()),
        _ => None,
    }
}

fn path_of_type(ty: &syn::Type) -> Option<Vec<String>> {
    match ty {
        syn::Type::Path(path) => Some(path.path.segments.iter().map(|segment| segment.ident.to_string()).collect()),
        _ => None,
    }
}

impl Function {
    fn of(function: &syn::ItemFn) -> Self {
        let annotated = function.attrs.iter().any(is_own);
        let transparent = function.attrs.iter().filter(|attribute| is_own(attribute)).all(is_transparent);
        let plain = syn::ItemFn { attrs: Vec::new(), ..function.clone() };
        let mentioned = mentioned(function).iter().map(ToString::to_string).collect();
        let returns = match &function.sig.output {
            syn::ReturnType::Type(_, ty) if function.sig.generics.type_params().next().is_none() => {
                Some(ty.to_token_stream().to_string())
            }
            _ => None,
        };
        let source = plain.into_token_stream();
        let names = if transparent { names_in(&source).into_iter().collect() } else { Vec::new() };
        Self { source: source.to_string(), annotated, transparent, mentioned, names, returns }
    }
}

/// `#[differentiate]`, if need be with `wrt`, which means nothing to callers.
fn is_transparent(attribute: &syn::Attribute) -> bool {
    let named = attribute.path().segments.last().is_some_and(|last| last.ident == "differentiate");
    let options = match &attribute.meta {
        syn::Meta::Path(_) => TokenStream::new(),
        syn::Meta::List(list) => list.tokens.clone(),
        syn::Meta::NameValue(_) => return false,
    };
    let mut options = options.into_iter();
    let is_wrt = options.next().is_none_or(|first| first.to_string() == "wrt");
    named && is_wrt && options.nth(1).is_none()
}

pub(crate) fn is_condition(attribute: &syn::Attribute) -> bool {
    attribute.path().is_ident("cfg")
}

/// This attribute, the derive, or a macro that may write one of them.
pub(super) fn is_own(attribute: &syn::Attribute) -> bool {
    let is_derive = attribute.path().is_ident("derive");
    let is_ours = || names(attribute.to_token_stream()).iter().any(|name| name == "Differentiable");
    attribute.path().is_ident("cfg_attr") || if is_derive { is_ours() } else { !attributes::is_inert(attribute) }
}

/// The attribute under its usual name, or the derive.
fn is_named(attribute: &syn::Attribute) -> bool {
    names(attribute.to_token_stream()).iter().any(|name| name == "differentiate" || name == "Differentiable")
}

/// The key of a method that has the attribute for itself.
fn method_key(item: &syn::ImplItem) -> Option<u64> {
    match item {
        syn::ImplItem::Fn(syn::ImplItemFn { attrs, vis, sig, block, .. }) => {
            attrs.iter().any(is_own).then(|| hash_of(&quote!(#vis #sig #block)))
        }
        _ => None,
    }
}

/// The same of one that a trait provides.
fn provided_key(item: &syn::TraitItem) -> Option<u64> {
    match item {
        syn::TraitItem::Fn(syn::TraitItemFn { attrs, sig, default: Some(block), .. }) => {
            attrs.iter().any(is_own).then(|| hash_of(&quote!(#sig #block)))
        }
        _ => None,
    }
}

fn attributes_of(item: &syn::Item) -> &[syn::Attribute] {
    match item {
        syn::Item::Fn(function) => &function.attrs,
        syn::Item::Impl(block) => &block.attrs,
        syn::Item::Struct(item) => &item.attrs,
        syn::Item::Enum(item) => &item.attrs,
        _ => &[],
    }
}

/// What tells an item from others: its text without its attributes.
pub(super) fn key(item: &syn::Item) -> Option<u64> {
    let tokens = match item {
        syn::Item::Fn(syn::ItemFn { vis, sig, block, .. }) => quote!(#vis #sig #block),
        syn::Item::Impl(block) => syn::ItemImpl { attrs: Vec::new(), ..block.clone() }.into_token_stream(),
        syn::Item::Struct(item) => syn::ItemStruct { attrs: Vec::new(), ..item.clone() }.into_token_stream(),
        syn::Item::Enum(item) => syn::ItemEnum { attrs: Vec::new(), ..item.clone() }.into_token_stream(),
        _ => return None,
    };
    Some(hash_of(&tokens))
}

fn hash_of(tokens: &TokenStream) -> u64 {
    let mut text = tokens.to_string();
    text.retain(|character| !character.is_whitespace());
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
