//! The functions beside the annotated one, as the source file has them: a helper in the same module needs no attribute.
//!
//! An attribute sees its own item alone, but rustc tells in which file it stands. There the item is looked up by its text,
//! and so is what its module has beside it. Where there is no file, or the item is not in it as it stands (a macro has
//! written it), it has no neighbours. What is known of a file is kept as text, since tokens do not outlive an expansion.

#[cfg(test)]
mod tests;

use super::attributes;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use std::cell::{OnceCell, RefCell};
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;
use syn::visit::Visit;

/// Reads the file in which the attribute stands.
pub(crate) type ReadFile = fn() -> Option<String>;

/// A function beside the annotated one.
#[derive(Clone)]
pub(crate) struct Neighbour {
    pub(crate) item: syn::ItemFn,
    /// It has the attribute, or is a copy beside the function that has.
    pub(crate) has_derivatives: bool,
}

/// What stands beside an item.
pub(crate) struct Neighbours {
    item: TokenStream,
    read: ReadFile,
    /// The number of the module, and the functions whose copies stand beside the item already.
    beside: Option<(usize, Vec<String>)>,
    module: OnceCell<Option<(usize, Rc<Module>)>>,
}

impl Neighbours {
    pub(crate) fn of(item: &TokenStream, options: &TokenStream, read: ReadFile) -> Self {
        Self { item: item.clone(), read, beside: attributes::beside(options), module: OnceCell::new() }
    }

    /// Those of an item of which no file is known.
    #[cfg(test)]
    pub(crate) fn none() -> Self {
        Self::of(&TokenStream::new(), &TokenStream::new(), || None)
    }

    /// The number of the module in the file, by which copies find it.
    pub(crate) fn number(&self) -> Option<usize> {
        self.found().map(|(number, _)| *number)
    }

    /// The function of this name, with all its tokens at the place of the name.
    pub(crate) fn function(&self, name: &Ident) -> Option<Neighbour> {
        let text = name.to_string();
        let function = self.found()?.1.functions.get(&text)?.as_ref()?;
        let tokens: TokenStream = function.source.parse().ok()?;
        let item = syn::parse2(at(tokens, name)).ok()?;
        Some(Neighbour { item, has_derivatives: function.annotated || self.is_copied(&text) })
    }

    /// The function is called back by others beside it that it calls.
    pub(crate) fn lead_back_to(&self, function: &syn::ItemFn) -> bool {
        let own = &function.sig.ident;
        let mut waiting: Vec<Ident> = mentioned(function).into_iter().filter(|name| name != own).collect();
        let mut seen = HashSet::new();
        while let Some(name) = waiting.pop() {
            if name == *own {
                return true;
            }
            if seen.insert(name.to_string())
                && let Some(neighbour) = self.function(&name).filter(|neighbour| neighbour.has_derivatives)
            {
                waiting.extend(mentioned(&neighbour.item));
            }
        }
        false
    }

    /// Where a function stands that has the attribute for itself, if its text tells.
    pub(crate) fn home(&self) -> Option<Home> {
        if self.beside.is_some() {
            return None;
        }
        let key = key(syn::parse2(self.item.clone()).ok()?)?;
        let modules = modules(&(self.read)()?);
        let mut homes = modules.iter().filter_map(|module| module.homes.get(&key));
        let home = homes.next()?;
        let known = *home != Home::Unknown && homes.all(|other| other == home);
        known.then(|| home.clone())
    }

    /// The errors in a copy stand where it is called, so that they have to say where they come from.
    pub(crate) fn attributed(&self, errors: syn::Error) -> syn::Error {
        let function = syn::parse2::<syn::ItemFn>(self.item.clone()).map(|function| function.sig.ident.to_string());
        let Some(name) = function.ok().filter(|name| self.is_copied(name)) else { return errors };
        let named = errors.into_iter().map(|error| syn::Error::new(error.span(), format!("in `{name}`: {error}")));
        let all = named.reduce(|mut all, error| {
            all.combine(error);
            all
        });
        all.unwrap_or_else(|| syn::Error::new(proc_macro2::Span::call_site(), "no error"))
    }

    /// The names of the types beside the item that cannot carry a derivative: enums without fields.
    pub(crate) fn choices(&self) -> Vec<String> {
        self.found().map(|(_, module)| module.choices.iter().cloned().collect()).unwrap_or_default()
    }

    /// What a name beside the item stands for, if it is another name for a type.
    pub(crate) fn alias(&self, name: &Ident) -> Option<syn::Type> {
        let ty = self.found()?.1.aliases.get(&name.to_string())?.as_ref()?;
        syn::parse2(at(ty.parse().ok()?, name)).ok()
    }

    /// The item stands in an `impl` block of its module.
    pub(crate) fn is_member(&self) -> bool {
        let key = || syn::parse2(self.item.clone()).ok().and_then(key);
        self.found().zip(key()).is_some_and(|((_, module), key)| module.members.contains(&key))
    }

    /// The name of the type whose `impl` block the item is, or stands in.
    pub(crate) fn own_type(&self) -> Option<String> {
        let key = syn::parse2(self.item.clone()).ok().and_then(key)?;
        self.found()?.1.types.get(&key).cloned()
    }

    /// The derive leaves out some field on the way through the fields of a type beside the item.
    pub(crate) fn is_skipped(&self, ty: &str, fields: &[String]) -> bool {
        let Some((_, module)) = self.found() else { return false };
        let mut ty = Some(ty.to_owned());
        fields.iter().any(|name| {
            let field = ty.take().and_then(|ty| module.fields.get(&(ty, name.clone())));
            ty = field.and_then(|field| field.ty.clone());
            field.is_some_and(|field| field.skipped)
        })
    }

    fn is_copied(&self, name: &String) -> bool {
        self.beside.as_ref().is_some_and(|(_, copied)| copied.contains(name))
    }

    fn found(&self) -> Option<&(usize, Rc<Module>)> {
        let find = || {
            let modules = modules(&(self.read)()?);
            let number = match self.beside {
                Some((number, _)) => number,
                None => number_of(&self.item, &modules)?,
            };
            Some((number, modules.get(number)?.clone()))
        };
        self.module.get_or_init(find).as_ref()
    }
}

/// The tokens, as if they stood where the name does.
fn at(tokens: TokenStream, name: &Ident) -> TokenStream {
    let moved = |token| {
        let mut token = match token {
            TokenTree::Group(group) => {
                TokenTree::Group(proc_macro2::Group::new(group.delimiter(), at(group.stream(), name)))
            }
            other => other,
        };
        token.set_span(name.span());
        token
    };
    tokens.into_iter().map(moved).collect()
}

/// The names that a function mentions alone and has not bound itself: those of functions that it may call are among them.
pub(crate) fn mentioned(function: &syn::ItemFn) -> Vec<Ident> {
    #[derive(Default)]
    struct Mentioned {
        names: Vec<Ident>,
        bound: Vec<Ident>,
    }
    impl<'ast> Visit<'ast> for Mentioned {
        fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
            self.names.extend(path.path.get_ident().cloned());
        }
        fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
            self.bound.push(pattern.ident.clone());
        }
        fn visit_macro(&mut self, call: &'ast syn::Macro) {
            self.names.extend(names(call.tokens.clone()));
        }
    }
    let mut mentioned = Mentioned::default();
    mentioned.visit_item_fn(function);
    mentioned.names.retain(|name| !mentioned.bound.contains(name));
    mentioned.names
}

/// The item may bring the name into scope.
pub(crate) fn imports(item: &syn::Item, name: &Ident) -> bool {
    let syn::Item::Use(import) = item else { return false };
    let text = import.to_token_stream().to_string();
    text.contains('*') || names(import.to_token_stream()).contains(name)
}

pub(super) fn names(tokens: TokenStream) -> Vec<Ident> {
    let names = tokens.into_iter().flat_map(|token| match token {
        TokenTree::Ident(ident) => vec![ident],
        TokenTree::Group(group) => names(group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => Vec::new(),
    });
    names.collect()
}

// Files.

/// Where a function stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Home {
    /// Not in a block at all.
    Module,
    /// In the `impl` block of a type without parameters.
    Inherent(String),
    /// In the `impl` block of a type with parameters.
    Generic,
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
            (None, false) => Self::Generic,
        }
    }
}

/// A module of a file, inline or the file itself.
#[derive(Default)]
struct Module {
    /// The hashes of the items that are annotated.
    items: HashSet<u64>,
    /// By name; `None` where several have it, of which rustc picks one.
    functions: HashMap<String, Option<Function>>,
    /// Where the functions stand that are annotated.
    homes: HashMap<u64, Home>,
    /// The enums without fields and without a derivative.
    choices: HashSet<String>,
    /// Other names for types, without parameters; `None` where conditions decide.
    aliases: HashMap<String, Option<String>>,
    /// The hashes of annotated functions in `impl` blocks, unless a free one looks the same.
    members: HashSet<u64>,
    /// The names of the types of blocks and of what stands in them.
    types: HashMap<u64, String>,
    /// The fields of the structs that derive, by the names of both.
    fields: HashMap<(String, String), Field>,
}

/// A field of a struct.
struct Field {
    /// The name of its type.
    ty: Option<String>,
    /// The derive leaves it out.
    skipped: bool,
}

struct Function {
    source: String,
    annotated: bool,
}

type Modules = Rc<Vec<Rc<Module>>>;

thread_local! {
    /// The modules of the files seen so far, by the hashes of the files.
    static FILES: RefCell<HashMap<u64, Modules>> = RefCell::default();
}

/// The number of the module in which the item stands, if there is only one.
fn number_of(item: &TokenStream, modules: &[Rc<Module>]) -> Option<usize> {
    let key = key(syn::parse2(item.clone()).ok()?)?;
    let mut found = (0..modules.len()).filter(|number| modules[*number].items.contains(&key));
    found.next().filter(|_| found.next().is_none())
}

fn modules(file: &str) -> Modules {
    let number = hash(&file);
    if let Some(known) = FILES.with_borrow(|files| files.get(&number).cloned()) {
        return known;
    }
    let mut modules = Vec::new();
    if let Ok(parsed) = syn::parse_file(file) {
        collect(parsed.items, &mut modules);
    }
    let modules = Modules::new(modules);
    FILES.with_borrow_mut(|files| files.insert(number, modules.clone()));
    modules
}

fn collect(items: Vec<syn::Item>, modules: &mut Vec<Rc<Module>>) {
    let mut module = Module::default();
    for item in items {
        match item {
            syn::Item::Mod(inner) => collect(inner.content.map(|(_, items)| items).unwrap_or_default(), modules),
            item => module.add(item),
        }
    }
    modules.push(Rc::new(module));
}

impl Module {
    fn add(&mut self, item: syn::Item) {
        if let syn::Item::Fn(function) = &item {
            let name = function.sig.ident.to_string();
            let unique = !self.functions.contains_key(&name) && !function.attrs.iter().any(is_condition);
            self.functions.insert(name, unique.then(|| Function::of(function)));
        }
        if let syn::Item::Enum(choice) = &item
            && choice.variants.iter().all(|variant| variant.fields.is_empty())
            && !choice.attrs.iter().any(is_own)
        {
            self.choices.insert(choice.ident.to_string());
        }
        let (home, methods): (Home, Vec<u64>) = match &item {
            syn::Item::Impl(block) => (Home::of(block), block.items.iter().filter_map(method_key).collect()),
            syn::Item::Trait(definition) => (Home::Trait, definition.items.iter().filter_map(method_key).collect()),
            item => (Home::Module, method_key(item).into_iter().collect()),
        };
        for method in methods {
            self.items.insert(method);
            let known = self.homes.entry(method).or_insert_with(|| home.clone());
            if *known != home {
                *known = Home::Unknown;
            }
        }
        if let syn::Item::Impl(block) = &item {
            let methods = block.items.iter().filter_map(|item| match item {
                syn::ImplItem::Fn(method) => syn::parse2(method.to_token_stream()).ok().and_then(annotated_key),
                _ => None,
            });
            let methods: Vec<u64> = methods.collect();
            self.items.extend(&methods);
            if let syn::Type::Path(ty) = &*block.self_ty
                && let Some(name) = ty.path.segments.last().map(|last| last.ident.to_string())
            {
                let keys = methods.iter().copied().chain(annotated_key(item.clone()));
                self.types.extend(keys.map(|key| (key, name.clone())));
            }
            self.members.extend(methods);
        }
        if let syn::Item::Type(alias) = &item {
            let name = alias.ident.to_string();
            let is_object = |name: &Ident| name == "dyn" || name == "impl" || name == "fn";
            let is_plain = alias.generics.params.is_empty()
                && !alias.attrs.iter().any(is_condition)
                && !matches!(&*alias.ty, syn::Type::Reference(_))
                && !names(alias.ty.to_token_stream()).iter().any(is_object);
            let unique = is_plain && !self.aliases.contains_key(&name);
            self.aliases.insert(name, unique.then(|| alias.ty.to_token_stream().to_string()));
        }
        if let syn::Item::Struct(item) = &item {
            self.add_fields(item);
        }
        let is_function = matches!(item, syn::Item::Fn(_));
        if let Some(key) = annotated_key(item) {
            self.items.insert(key);
            if is_function {
                self.members.remove(&key);
            }
        }
    }
}

impl Module {
    fn add_fields(&mut self, item: &syn::ItemStruct) {
        for field in &item.fields {
            let Some(name) = &field.ident else { continue };
            let ty = match &field.ty {
                syn::Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
                _ => None,
            };
            let is_skip = |attribute: &syn::Attribute| {
                attribute.path().is_ident("differentiate")
                    && names(attribute.to_token_stream()).iter().any(|name| name == "skip")
            };
            let skipped = field.attrs.iter().any(is_skip);
            self.fields.insert((item.ident.to_string(), name.to_string()), Field { ty, skipped });
        }
    }
}

impl Function {
    fn of(function: &syn::ItemFn) -> Self {
        let annotated = function.attrs.iter().any(is_own);
        let plain = syn::ItemFn { attrs: Vec::new(), ..function.clone() };
        Self { source: plain.into_token_stream().to_string(), annotated }
    }
}

fn is_condition(attribute: &syn::Attribute) -> bool {
    attribute.path().is_ident("cfg")
}

/// This attribute, the derive, or a macro that may write one of them.
fn is_own(attribute: &syn::Attribute) -> bool {
    let is_derive = attribute.path().is_ident("derive");
    let is_ours = || names(attribute.to_token_stream()).iter().any(|name| name == "Differentiable");
    attribute.path().is_ident("cfg_attr") || if is_derive { is_ours() } else { !attributes::is_inert(attribute) }
}

/// The key of a function that has the attribute for itself.
fn method_key(item: &impl ToTokens) -> Option<u64> {
    match syn::parse2(item.to_token_stream()).ok()? {
        method @ syn::Item::Fn(_) => annotated_key(method),
        _ => None,
    }
}

fn annotated_key(item: syn::Item) -> Option<u64> {
    let attributes = match &item {
        syn::Item::Fn(function) => &function.attrs,
        syn::Item::Impl(block) => &block.attrs,
        syn::Item::Struct(item) => &item.attrs,
        syn::Item::Enum(item) => &item.attrs,
        _ => return None,
    };
    if attributes.iter().any(is_own) { key(item) } else { None }
}

/// What tells an item from others: its text without its attributes.
fn key(mut item: syn::Item) -> Option<u64> {
    match &mut item {
        syn::Item::Fn(function) => function.attrs.clear(),
        syn::Item::Impl(block) => block.attrs.clear(),
        syn::Item::Struct(item) => item.attrs.clear(),
        syn::Item::Enum(item) => item.attrs.clear(),
        _ => return None,
    }
    let mut text = item.into_token_stream().to_string();
    text.retain(|character| !character.is_whitespace());
    Some(hash(&text))
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
