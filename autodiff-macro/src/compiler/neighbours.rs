//! The functions beside the annotated one, as the source file has them: a helper in the same module needs no attribute.
//!
//! An attribute sees its own item alone, but rustc tells in which file it stands. There the item is looked up by its text,
//! and so is what its module has beside it. Where there is no file, or the item is not in it as it stands (a macro has
//! written it), it has no neighbours. What is known of a file is kept as text, since tokens do not outlive an expansion.

mod accessors;
mod associated;
mod bits;
mod blocks;
mod extensions;
mod files;
mod imports;
mod located;
mod mentions;
mod numbers;
mod provided;
mod sources;
mod targets;
#[cfg(test)]
mod tests;
mod totals;
mod tree;

use super::attributes::{self, Beside};
use super::diagnostics;
use super::switches::Switches;
use crate::compiler::tables::HashMap;
use crate::derive::fields::{is_passive, without};
pub(crate) use accessors::Accessor;
pub(crate) use bits::Bits;
pub(crate) use blocks::{Block, returns_itself};
pub(crate) use extensions::Extension;
use files::{Function, Module, key, number_of};
pub(crate) use files::{Home, is_condition};
pub(crate) use imports::{Meaning, Names};
pub(crate) use located::{Held, Located, apart};
pub(crate) use mentions::{imports, inner, mentioned, names, outer, value_of};
pub(crate) use numbers::{FunctionOfNumbers, Sibling};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
pub(crate) use sources::Source;
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;
pub(crate) use targets::Target;
pub(crate) use totals::{Total, is_total};
pub(crate) use tree::Files;
use tree::Spot;

/// How deep types without numbers may lie in one another.
const DEPTH: usize = 8;

/// A function beside the annotated one.
#[derive(Clone)]
pub(crate) struct Neighbour {
    pub(crate) item: syn::ItemFn,
    /// It has the attribute, or is a copy beside the function that has.
    pub(crate) has_derivatives: bool,
    /// Its derivative is that of its body.
    pub(crate) transparent: bool,
}

/// What stands beside an item.
pub(crate) struct Neighbours {
    /// The item itself.
    item: Option<syn::Item>,
    files: Files,
    beside: Option<Beside>,
    key: OnceCell<Option<u64>>,
    module: OnceCell<Option<(usize, Rc<Module>)>>,
    /// The functions that were asked for, by name.
    functions: RefCell<HashMap<String, Option<Rc<Neighbour>>>>,
    /// Small functions may be lowered in place of their calls.
    pub(crate) in_place: bool,
}

impl Neighbours {
    pub(crate) fn of(item: &TokenStream, options: &TokenStream, files: Files) -> Self {
        files::begin();
        let (beside, in_place) = (attributes::beside(options), Switches::from_environment().inline);
        Self {
            item: syn::parse2(item.clone()).ok(),
            files,
            beside,
            key: OnceCell::new(),
            module: OnceCell::new(),
            functions: RefCell::default(),
            in_place,
        }
    }

    /// The item itself, if it is a function.
    pub(crate) fn own_function(&self) -> Option<&syn::ItemFn> {
        match &self.item {
            Some(syn::Item::Fn(function)) => Some(function),
            _ => None,
        }
    }

    /// The item itself, if it is a block.
    pub(crate) fn own_block(&self) -> Option<&syn::ItemImpl> {
        match &self.item {
            Some(syn::Item::Impl(block)) => Some(block),
            _ => None,
        }
    }

    /// The item itself, if it is the definition of a trait.
    pub(crate) fn own_trait(&self) -> Option<&syn::ItemTrait> {
        match &self.item {
            Some(syn::Item::Trait(definition)) => Some(definition),
            _ => None,
        }
    }

    /// Those of an item of which no file is known.
    #[cfg(test)]
    pub(crate) fn none() -> Self {
        Self::of(&TokenStream::new(), &TokenStream::new(), Files::NONE)
    }

    /// The number of the module in the file, by which copies find it.
    pub(crate) fn number(&self) -> Option<usize> {
        self.found().map(|(number, _)| *number)
    }

    /// The function of this name, with all its tokens at the place of the name.
    pub(crate) fn function(&self, name: &Ident) -> Option<Neighbour> {
        let text = name.to_string();
        let function = self.known(&text)?;
        let tokens = lex(&function.source)?;
        let item = syn::parse2(at(tokens, name)).ok()?;
        let has_derivatives = function.annotated || self.is_copied(&text);
        Some(Neighbour { item, has_derivatives, transparent: function.transparent })
    }

    /// The same for questions about it: its tokens are where it was asked for first.
    pub(crate) fn known_function(&self, name: &Ident) -> Option<Rc<Neighbour>> {
        let text = name.to_string();
        let known = self.functions.borrow().get(&text).cloned();
        known.unwrap_or_else(|| {
            let function = self.function(name).map(Rc::new);
            self.functions.borrow_mut().insert(text, function.clone());
            function
        })
    }

    /// It was not asked for yet.
    pub(crate) fn is_new(&self, name: &Ident) -> bool {
        !self.functions.borrow().contains_key(&name.to_string())
    }

    /// There is a function of this name.
    pub(crate) fn have_function(&self, name: &Ident) -> bool {
        self.known(&name.to_string()).is_some()
    }

    /// The path of a function through a module that has its name: what stands beside the function is a type, which the module
    /// hides where both are imported.
    pub(crate) fn within_module(&self, function: &syn::Path) -> Option<syn::Path> {
        let names = segments(function);
        let (module, name) = (self.spot()?.module_of(&names)?, &function.segments.last()?.ident);
        let defines = module.module()?.functions.contains_key(&name.to_string());
        defines.then(|| syn::parse_quote!(#function::#name))
    }

    /// What the function of this name returns, if it is not generic.
    pub(crate) fn result(&self, name: &Ident) -> Option<syn::Type> {
        syn::parse_str(self.known(&name.to_string())?.returns.as_ref()?).ok()
    }

    fn known(&self, name: &str) -> Option<&Function> {
        self.found()?.1.functions.get(name)?.as_ref()
    }

    /// The function is called back by others beside it that it calls.
    pub(crate) fn lead_back_to(&self, function: &syn::ItemFn) -> bool {
        let own = function.sig.ident.to_string();
        let called = mentioned(function).iter().map(ToString::to_string).filter(|name| *name != own).collect();
        self.reach(called, |name, function| function.annotated || self.is_copied(name)).contains(&own)
    }

    /// The function calls itself, or others beside it do so that it calls, as far as their bodies may stand in its own.
    pub(crate) fn recur(&self, function: &syn::ItemFn) -> bool {
        self.in_place_of(function).contains(&function.sig.ident.to_string())
    }

    /// The names in the functions that the function may call, and in those that they may call, as far as their bodies may
    /// stand in its own.
    pub(crate) fn in_reach(&self, function: &syn::ItemFn) -> Vec<String> {
        let transparent = |name: &String| self.known(name).filter(|known| known.transparent);
        let reached = self.in_place_of(function);
        reached.iter().filter_map(transparent).flat_map(|known| known.names.iter().cloned()).collect()
    }

    fn in_place_of(&self, function: &syn::ItemFn) -> BTreeSet<String> {
        let called = if self.in_place { mentioned(function) } else { Vec::new() };
        self.reach(called.iter().map(ToString::to_string).collect(), |_, function| function.transparent)
    }

    /// What is mentioned by some names, and by the functions among them that hold.
    fn reach(&self, mut waiting: Vec<String>, holds: impl Fn(&String, &Function) -> bool) -> BTreeSet<String> {
        let mut reached = BTreeSet::new();
        while let Some(name) = waiting.pop() {
            if reached.insert(name.clone())
                && let Some(function) = self.known(&name)
                && holds(&name, function)
            {
                waiting.extend(function.mentioned.iter().cloned());
            }
        }
        reached
    }

    /// Where a function stands that has the attribute for itself, if its text tells.
    pub(crate) fn home(&self) -> Option<Home> {
        if self.beside.is_some() {
            return None;
        }
        let key = self.key()?;
        let modules = self.files.own_modules()?;
        let mut homes = modules.iter().filter_map(|module| module.homes.get(&key));
        let home = homes.next()?;
        let known = *home != Home::Unknown && homes.all(|other| other == home);
        known.then(|| home.clone())
    }

    /// The errors in a copy stand where it is called, so that they have to say where they come from.
    pub(crate) fn attributed(&self, errors: syn::Error) -> syn::Error {
        let name = self.own_function().map(|function| function.sig.ident.to_string());
        let Some(name) = name.filter(|name| self.is_copied(name)) else { return errors };
        diagnostics::within(errors, &format!("`{name}`"))
    }

    /// The rules of the macro of this name.
    pub(crate) fn macro_rules(&self, name: &Ident) -> Option<TokenStream> {
        self.found()?.1.macros.get(&name.to_string())?.as_ref()?.parse().ok()
    }

    /// The path leads to a type that cannot carry a derivative: a struct or an enum without real numbers.
    pub(crate) fn is_choice(&self, path: &syn::Path) -> bool {
        self.definition(path).as_ref().is_some_and(|definition| is_choice(definition, DEPTH))
    }

    /// What a name stands for here, if it is another name for a type.
    pub(crate) fn alias(&self, path: &syn::Path) -> Option<syn::Type> {
        if self.is_parameter(path) { None } else { self.spot()?.alias(path) }
    }

    /// The file imports something of the crate, and has no struct of the name, so that the name is one of the crate's.
    pub(crate) fn import(&self, krate: &str, name: &str) -> bool {
        let Some(modules) = self.files.own_modules() else { return false };
        modules.iter().any(|module| module.roots.contains(krate))
            && !modules.iter().any(|module| module.parameters.contains_key(name))
    }

    /// The name is that of a value, as a constant is; `None` where the file leaves that open.
    pub(crate) fn have_value(&self, name: &str) -> Option<bool> {
        let names = self.names()?;
        if let Some((spot, own)) = self.definition_of(&[name.to_owned()]) {
            return Some(spot.module()?.values.contains(&own));
        }
        let is_type = |name: &String| name.starts_with(char::is_uppercase);
        match names.meaning(name) {
            Some(Meaning::Path(path)) => path.iter().rev().nth(1).is_some_and(is_type).then_some(true),
            Some(Meaning::Item) => Some(false),
            Some(Meaning::Unknown) => None,
            None if names.globs().iter().any(|owner| self.has_variant(owner, name)) => Some(true),
            None => names.globs().is_empty().then_some(false),
        }
    }

    /// The path leads to an enum with this variant.
    pub(crate) fn has_variant(&self, path: &[String], name: &str) -> bool {
        let has = |(spot, owner): (Spot, String)| {
            Some(spot.module()?.variants.get(&owner)?.iter().any(|variant| variant == name))
        };
        self.spot().and_then(|spot| spot.definition(path)).and_then(has).unwrap_or(false)
    }

    /// How many lifetimes a type has.
    pub(crate) fn lifetimes(&self, path: &syn::Path) -> usize {
        let count = |(spot, name): (Spot, String)| spot.module()?.lifetimes.get(&name).copied();
        self.definition(path).and_then(count).unwrap_or(0)
    }

    /// The items around the item that hide those of the module.
    pub(crate) fn hiding(&self) -> &[String] {
        self.beside.as_ref().map_or(&[], |beside| &beside.hiding)
    }

    /// What the items beside the item define and import.
    pub(crate) fn names(&self) -> Option<&Names> {
        self.found().map(|(_, module)| &module.names)
    }

    /// Some type beside the item may have a method of this name.
    pub(crate) fn have_method(&self, name: &Ident) -> bool {
        self.found().is_some_and(|(_, module)| module.methods.contains(&name.to_string()))
    }

    /// The methods of this name of the types beside the item have derivatives, all of them.
    pub(crate) fn have_derivatives_of_methods(&self, name: &Ident) -> bool {
        self.found().is_some_and(|(_, module)| module.annotated.get(&name.to_string()) == Some(&true))
    }

    /// The item stands in an `impl` block of its module.
    pub(crate) fn is_member(&self) -> bool {
        self.found().zip(self.key()).is_some_and(|((_, module), key)| module.members.contains(&key))
    }

    /// The type whose `impl` block the item is, or stands in.
    pub(crate) fn own_type(&self) -> Option<syn::Path> {
        let key = self.key()?;
        let ty: syn::TypePath = syn::parse_str(self.found()?.1.types.get(&key)?).ok()?;
        Some(ty.path)
    }

    /// The type that the way through the fields of a type comes to, unless only another module knows it.
    pub(crate) fn field_type(&self, ty: &syn::Path, fields: &[String]) -> Option<syn::Type> {
        let found = self.part(ty, fields)?;
        let written_out = found.spot.everywhere(&found.ty.to_token_stream().to_string());
        let written_out = written_out.and_then(|ty| syn::parse_str(&ty).ok());
        written_out.or_else(|| self.is_own(&found.spot).then_some(found.ty))
    }

    /// The same where only its name is known here, as that of the same type.
    pub(crate) fn named_part(&self, ty: &syn::Path, fields: &[String]) -> Option<Ident> {
        let (spot, name) = self.part(ty, fields)?.definition()?;
        let (here, known) = self.definition_of(std::slice::from_ref(&name))?;
        (here.is(&spot) && known == name).then(|| Ident::new(&name, proc_macro2::Span::call_site()))
    }

    fn part(&self, ty: &syn::Path, fields: &[String]) -> Option<Located> {
        fields.iter().try_fold(self.located(ty.clone())?, |owner, name| owner.field(name))
    }

    /// The path leads to a struct of this crate.
    pub(crate) fn is_struct(&self, path: &syn::Path) -> bool {
        let is_struct = |(spot, name): (Spot, String)| Some(spot.module()?.parameters.contains_key(&name));
        self.definition(path).and_then(is_struct).unwrap_or(false)
    }

    /// The path leads to a type of this crate that is no other name for one.
    pub(crate) fn is_own_type(&self, path: &syn::Path) -> bool {
        let is_alias = |(spot, name): (Spot, String)| Some(spot.module()?.aliases.contains_key(&name));
        self.definition(path).and_then(is_alias) == Some(false)
    }

    /// The path leads to an item of this crate.
    pub(crate) fn is_known(&self, path: &syn::Path) -> bool {
        self.definition(path).is_some()
    }

    fn definition_of(&self, path: &[String]) -> Option<(Spot, String)> {
        self.spot()?.definition(path)
    }

    fn is_own_file(&self, spot: &Spot) -> bool {
        self.spot().is_some_and(|own| own.is_beside(spot))
    }

    /// The module in which a type is defined, and its name there. A type parameter hides an item of its name.
    fn definition(&self, path: &syn::Path) -> Option<(Spot, String)> {
        if self.is_parameter(path) { None } else { self.spot()?.definition(&segments(path)) }
    }

    fn is_parameter(&self, path: &syn::Path) -> bool {
        path.leading_colon.is_none() && self.parameters_of_types().any(|name| path.segments[0].ident == *name)
    }

    /// The type parameters of the item, and of the functions of a block.
    fn parameters_of_types(&self) -> impl Iterator<Item = &Ident> {
        let (own, functions): (_, &[syn::ImplItem]) = match &self.item {
            Some(syn::Item::Fn(function)) => (Some(&function.sig.generics), &[]),
            Some(syn::Item::Struct(of)) => (Some(&of.generics), &[]),
            Some(syn::Item::Enum(of)) => (Some(&of.generics), &[]),
            Some(syn::Item::Impl(block)) => (Some(&block.generics), &block.items),
            _ => (None, &[]),
        };
        let of_functions = functions.iter().filter_map(|item| match item {
            syn::ImplItem::Fn(function) => Some(&function.sig.generics),
            _ => None,
        });
        let all = own.into_iter().chain(of_functions).flat_map(syn::Generics::type_params);
        all.map(|parameter| &parameter.ident)
    }

    /// The crate is one without `std`, or may be.
    pub(crate) fn lack_std(&self) -> bool {
        Spot::own(self.files, 0).and_then(|spot| spot.crate_root()).is_some_and(|root| root.lacks_std)
    }

    /// The path of what a module of this crate imports from another crate.
    pub(crate) fn outside(&self, path: &[String]) -> Option<Vec<String>> {
        self.spot()?.outside(path)
    }

    fn spot(&self) -> Option<Spot> {
        Spot::own(self.files, self.number()?)
    }

    fn is_own(&self, spot: &Spot) -> bool {
        self.spot().is_some_and(|own| own.is(spot))
    }

    fn is_copied(&self, name: &String) -> bool {
        self.beside.as_ref().is_some_and(|beside| beside.copied.contains(name))
    }

    /// What tells the item from others.
    fn key(&self) -> Option<u64> {
        *self.key.get_or_init(|| key(self.item.as_ref()?))
    }

    fn found(&self) -> Option<&(usize, Rc<Module>)> {
        let find = || {
            let modules = self.files.own_modules()?;
            let number = match &self.beside {
                Some(beside) => beside.module,
                None => number_of(self.key()?, &modules)?,
            };
            Some((number, modules.get(number)?.clone()))
        };
        self.module.get_or_init(find).as_ref()
    }
}

/// The definition is that of a struct or an enum without a derivative, in which there are no real numbers.
fn is_choice((spot, name): &(Spot, String), depth: usize) -> bool {
    let is_inner = |path: &syn::Path| {
        let inner = spot.definition(&segments(path));
        depth > 0 && inner.is_some_and(|definition| is_choice(&definition, depth - 1))
    };
    let is_without = |ty: &String| syn::parse_str(ty).is_ok_and(|ty| is_passive(&without(&ty, &is_inner)));
    let fields = spot.module().and_then(|module| module.plain.get(name).cloned());
    fields.is_some_and(|fields| fields.iter().all(is_without))
}

/// The names of a path, unless it starts with a crate.
fn segments(path: &syn::Path) -> Vec<String> {
    let names = path.segments.iter().map(|segment| segment.ident.to_string());
    if path.leading_colon.is_some() { Vec::new() } else { names.collect() }
}

/// The tokens of a text that was code: rustc alone reads it, where it can be asked.
fn lex(text: &str) -> Option<TokenStream> {
    if proc_macro::is_available() {
        return text.parse::<proc_macro::TokenStream>().ok().map(TokenStream::from);
    }
    text.parse().ok()
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
