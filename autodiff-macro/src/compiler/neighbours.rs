//! The functions beside the annotated one, as the source file has them: a helper in the same module needs no attribute.
//!
//! An attribute sees its own item alone, but rustc tells in which file it stands. There the item is looked up by its text,
//! and so is what its module has beside it. Where there is no file, or the item is not in it as it stands (a macro has
//! written it), it has no neighbours. What is known of a file is kept as text, since tokens do not outlive an expansion.

mod files;
mod imports;
mod mentions;
#[cfg(test)]
mod tests;

use super::attributes::{self, Beside};
pub(crate) use files::Home;
use files::{Module, key, modules, number_of};
pub(crate) use imports::{Meaning, Names};
pub(crate) use mentions::{imports, inner, mentioned, names, outer};
use proc_macro2::{Ident, TokenStream, TokenTree};
use std::cell::OnceCell;
use std::collections::HashSet;
use std::rc::Rc;

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
    beside: Option<Beside>,
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

    /// The rules of the macro of this name.
    pub(crate) fn macro_rules(&self, name: &Ident) -> Option<TokenStream> {
        self.found()?.1.macros.get(&name.to_string())?.as_ref()?.parse().ok()
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

    /// The file imports something of the crate, and has no struct of the name, so that the name is one of the crate's.
    pub(crate) fn import(&self, krate: &str, name: &str) -> bool {
        let Some(file) = (self.read)() else { return false };
        let modules = modules(&file);
        modules.iter().any(|module| module.roots.contains(krate))
            && !modules.iter().any(|module| module.parameters.contains_key(name))
    }

    /// How many lifetimes a type beside the item has.
    pub(crate) fn lifetimes(&self, name: &Ident) -> usize {
        self.found().and_then(|(_, module)| module.lifetimes.get(&name.to_string()).copied()).unwrap_or(0)
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
        let key = || syn::parse2(self.item.clone()).ok().and_then(key);
        self.found().zip(key()).is_some_and(|((_, module), key)| module.members.contains(&key))
    }

    /// The type whose `impl` block the item is, or stands in.
    pub(crate) fn own_type(&self) -> Option<syn::Path> {
        let key = syn::parse2(self.item.clone()).ok().and_then(key)?;
        let ty: syn::TypePath = syn::parse_str(self.found()?.1.types.get(&key)?).ok()?;
        Some(ty.path)
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

    /// The type that the way through the fields of a type beside the item comes to.
    pub(crate) fn field_type(&self, ty: &syn::Path, fields: &[String]) -> Option<syn::Type> {
        let (_, module) = self.found()?;
        let mut ty = syn::Type::Path(syn::TypePath { attrs: Vec::new(), qself: None, path: ty.clone() });
        for name in fields {
            let syn::Type::Path(syn::TypePath { qself: None, path, .. }) = &ty else { return None };
            let segment = path.segments.first().filter(|_| path.segments.len() == 1)?;
            let owner = segment.ident.to_string();
            let field = module.fields.get(&(owner.clone(), name.clone()))?;
            let written: syn::Type = syn::parse_str(field.written.as_ref()?).ok()?;
            ty = substituted(written, module.parameters.get(&owner)?, &segment.arguments)?;
        }
        Some(ty)
    }

    fn is_copied(&self, name: &String) -> bool {
        self.beside.as_ref().is_some_and(|beside| beside.copied.contains(name))
    }

    fn found(&self) -> Option<&(usize, Rc<Module>)> {
        let find = || {
            let modules = modules(&(self.read)()?);
            let number = match &self.beside {
                Some(beside) => beside.module,
                None => number_of(&self.item, &modules)?,
            };
            Some((number, modules.get(number)?.clone()))
        };
        self.module.get_or_init(find).as_ref()
    }
}

/// A type that is a parameter, as what the arguments have in its place.
fn substituted(ty: syn::Type, parameters: &[String], arguments: &syn::PathArguments) -> Option<syn::Type> {
    let name = match &ty {
        syn::Type::Path(path) => path.path.get_ident().map(Ident::to_string),
        _ => None,
    };
    let Some(at) = parameters.iter().position(|parameter| Some(parameter) == name.as_ref()) else { return Some(ty) };
    let syn::PathArguments::AngleBracketed(arguments) = arguments else { return None };
    let mut types = arguments.args.iter().filter_map(|argument| match argument {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.nth(at).cloned()
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
