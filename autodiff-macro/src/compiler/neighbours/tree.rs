//! The modules of a crate, as far as files tell: where a path leads to.
//!
//! The crate's root is not known to a macro. It is found from the file of the attribute: the file that declares it as a
//! module, the file that declares that one, and so on. What conditions or macros may decide is not found.

use super::bits::Bodies;
use super::files::{Child, Module, Modules, bodies, modules};
use super::imports::Meaning;
use super::{at, segments};
use crate::compiler::rewrite::replaced;
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use syn::visit_mut::VisitMut;

/// How often an import may lead to another one.
const DEPTH: usize = 8;

/// The names of types that mean the same in every module, unless it has its own.
const EVERYWHERE: &[&str] = &[
    "f64", "f32", "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128",
    "isize", "Vec", "Option", "Result", "Box", "String",
];

/// The name means the same in every module that does not define it.
pub(super) fn is_everywhere(name: &str) -> bool {
    let of_std = ["Some", "None", "Ok", "Err", "Self", "std", "core", "alloc", "crate", "vec", "Fn", "FnMut", "FnOnce"];
    EVERYWHERE.contains(&name) || of_std.contains(&name)
}

/// How the files of the crate are read.
#[derive(Clone, Copy)]
pub(crate) struct Files {
    /// The file in which the attribute stands.
    pub(crate) own: fn() -> Option<PathBuf>,
    pub(crate) read: fn(&Path) -> Option<String>,
}

impl Files {
    /// No file at all.
    pub(crate) const NONE: Self = Self { own: || None, read: |_| None };

    pub(super) fn own_modules(self) -> Option<Modules> {
        self.modules(&(self.own)()?)
    }

    fn modules(self, file: &Path) -> Option<Modules> {
        modules(file, self.read)
    }
}

/// A module of the crate.
#[derive(Clone)]
pub(super) struct Spot {
    files: Files,
    file: PathBuf,
    number: usize,
}

/// What a path leads to.
enum Found {
    Module(Spot),
    /// An item of a module, by its name there.
    Item(Spot, String),
}

impl Spot {
    pub(super) fn own(files: Files, number: usize) -> Option<Self> {
        Some(Self { files, file: (files.own)()?, number })
    }

    /// The module in which the item of this path is defined, and the name that it has there.
    pub(super) fn definition(&self, path: &[String]) -> Option<(Self, String)> {
        match self.follow(path, DEPTH)? {
            Found::Item(spot, name) => Some((spot, name)),
            Found::Module(_) => None,
        }
    }

    /// The module that a path leads to.
    pub(super) fn module_of(&self, path: &[String]) -> Option<Self> {
        match self.follow(path, DEPTH)? {
            Found::Module(spot) => Some(spot),
            Found::Item(..) => None,
        }
    }

    pub(super) fn is(&self, other: &Self) -> bool {
        (&self.file, self.number) == (&other.file, other.number)
    }

    /// It is that module, or stands in it.
    pub(super) fn is_within(&self, other: &Self) -> bool {
        self.is(other) || self.parent().is_some_and(|parent| parent.is_within(other))
    }

    pub(super) fn is_beside(&self, other: &Self) -> bool {
        self.file == other.file
    }

    /// What a path stands for here, if it is another name for a type: the type with the arguments of the path.
    pub(super) fn alias(&self, path: &syn::Path) -> Option<syn::Type> {
        let last = path.segments.last()?;
        let (spot, name) = self.definition(&segments(path))?;
        let module = spot.module()?;
        let alias = module.aliases.get(&name)?.as_ref()?;
        let ty = alias.ty.parse().ok()?;
        let ty = if self.is(&spot) { ty } else { spot.written_out(ty, &alias.parameters, DEPTH)? };
        let arguments = arguments(last);
        if arguments.len() != alias.parameters.len() {
            return None;
        }
        let argument = |name: &Ident| {
            let at = alias.parameters.iter().position(|parameter| name == parameter)?;
            Some(arguments[at].to_token_stream())
        };
        let mut ty = syn::parse2(replaced(at(ty, &last.ident), &argument)).ok()?;
        Lifetimes { names: &alias.lifetimes, given: lifetimes(last) }.visit_type_mut(&mut ty);
        Some(ty)
    }

    /// A type of this module as it can be written in any other: of primitive types and those of std's prelude.
    pub(super) fn everywhere(&self, ty: &str) -> Option<String> {
        let ty = self.written_out(ty.parse().ok()?, &[], DEPTH)?;
        Some(ty.to_string())
    }

    /// The same with parameters, which are kept.
    fn written_out(&self, tokens: TokenStream, parameters: &[String], depth: usize) -> Option<TokenStream> {
        let module = self.module()?;
        let token = |token| {
            let name = match &token {
                TokenTree::Ident(name) => name.to_string(),
                TokenTree::Group(group) => {
                    let inner = self.written_out(group.stream(), parameters, depth)?;
                    return Some(TokenTree::Group(Group::new(group.delimiter(), inner)).into());
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => return Some(token.into()),
            };
            if parameters.contains(&name) {
                return Some(token.into());
            }
            match self.lookup(&name, depth) {
                Some(Found::Item(spot, name)) => {
                    let module = spot.module()?;
                    let alias = module.aliases.get(&name)?.as_ref().filter(|alias| alias.is_plain())?;
                    spot.written_out(alias.ty.parse().ok()?, &[], depth.checked_sub(1)?)
                }
                Some(Found::Module(_)) => None,
                None if module.names.meaning(&name).is_some() => None,
                None => EVERYWHERE.contains(&&*name).then(|| token.into()),
            }
        };
        tokens.into_iter().map(token).collect()
    }

    pub(super) fn module(&self) -> Option<Rc<Module>> {
        self.files.modules(&self.file)?.get(self.number).cloned()
    }

    /// The functions of the modules of its file, by their numbers.
    pub(super) fn bodies(&self) -> Option<Rc<Vec<Bodies>>> {
        self.files.modules(&self.file)?;
        bodies(&self.file)
    }

    pub(super) fn number(&self) -> usize {
        self.number
    }

    /// The modules of its file.
    pub(super) fn all_beside(&self) -> Vec<Self> {
        let count = self.files.modules(&self.file).map_or(0, |modules| modules.len());
        (0..count).map(|number| Self { number, ..self.clone() }).collect()
    }

    /// The modules that it imports from, if they are of this crate.
    pub(super) fn imported(&self) -> Vec<Self> {
        let Some(module) = self.module() else { return Vec::new() };
        let items = module.names.paths().filter_map(|path| Some(self.definition(path)?.0));
        let globs = module.names.globs().iter().filter_map(|path| self.module_of(path));
        items.chain(globs).collect()
    }

    fn follow(&self, path: &[String], depth: usize) -> Option<Found> {
        let (first, rest) = path.split_first()?;
        let start = match first.as_str() {
            "crate" => Found::Module(self.root()?),
            "self" => Found::Module(self.clone()),
            "super" => Found::Module(self.parent()?),
            name => self.lookup(name, depth)?,
        };
        match (start, rest) {
            (found, []) => Some(found),
            (Found::Module(spot), rest) => spot.follow(rest, depth.checked_sub(1)?),
            (Found::Item(..), _) => None,
        }
    }

    /// The path of what is imported from another crate, wherever in this one.
    pub(super) fn outside(&self, path: &[String]) -> Option<Vec<String>> {
        self.leave(path, true, DEPTH)
    }

    /// The same of a path that may start with a crate, or not.
    fn leave(&self, path: &[String], from_crate: bool, depth: usize) -> Option<Vec<String>> {
        let (first, rest) = path.split_first()?;
        let depth = depth.checked_sub(1)?;
        match first.as_str() {
            "crate" => return self.root()?.leave(rest, false, depth),
            "self" => return self.leave(rest, false, depth),
            "super" => return self.parent()?.leave(rest, false, depth),
            _ => {}
        }
        let module = self.module()?;
        if let Some(child) = module.children.get(first) {
            return self.child(first, child.as_ref()?)?.leave(rest, false, depth);
        }
        match module.names.meaning(first) {
            Some(Meaning::Path(start)) if start.first() != Some(first) || start.len() > 1 => {
                self.leave(&[&start[..], rest].concat(), true, depth)
            }
            Some(_) => None,
            None => (from_crate && !module.may_write(first)).then(|| path.to_vec()),
        }
    }

    fn lookup(&self, name: &str, depth: usize) -> Option<Found> {
        let module = self.module()?;
        if let Some(child) = module.children.get(name) {
            return self.child(name, child.as_ref()?).map(Found::Module);
        }
        match module.names.meaning(name) {
            Some(Meaning::Item) => Some(Found::Item(self.clone(), name.to_owned())),
            Some(Meaning::Path(path)) => self.follow(&path, depth.checked_sub(1)?),
            Some(Meaning::Unknown) => None,
            // What a macro writes outranks what a glob brings.
            None if module.may_write(name) => None,
            None => module.names.globs().iter().find_map(|glob| {
                let depth = depth.checked_sub(1)?;
                match self.follow(glob, depth)? {
                    Found::Module(spot) => spot.lookup(name, depth),
                    Found::Item(..) => None,
                }
            }),
        }
    }

    fn child(&self, name: &str, child: &Child) -> Option<Self> {
        match child {
            Child::Inline(number) => Some(Self { number: *number, ..self.clone() }),
            Child::File(None) => {
                let folder = self.folder()?;
                let candidates = [folder.join(format!("{name}.rs")), folder.join(name).join("mod.rs")];
                candidates.into_iter().find_map(|file| self.at(file))
            }
            Child::File(Some(path)) => self.at(self.file.parent()?.join(path)),
        }
    }

    /// The module that a file is.
    fn at(&self, file: PathBuf) -> Option<Self> {
        let number = self.files.modules(&file)?.len().checked_sub(1)?;
        Some(Self { files: self.files, file, number })
    }

    /// Where the files of the module's own modules are.
    fn folder(&self) -> Option<PathBuf> {
        let parent = self.file.parent()?;
        let beneath = parent.join(self.file.file_stem()?);
        let of_file =
            if is_root_or_mod(&self.file) || self.declaring().is_none() { parent.to_owned() } else { beneath };
        let modules = self.files.modules(&self.file)?;
        let mut way = Vec::new();
        let mut number = self.number;
        while let Some((outer, name)) = &modules.get(number)?.inside {
            way.push(name.clone());
            number = *outer;
        }
        Some(way.into_iter().rev().fold(of_file, |folder, name| folder.join(name)))
    }

    /// The module around this one.
    fn parent(&self) -> Option<Self> {
        match &self.module()?.inside {
            Some((outer, _)) => Some(Self { number: *outer, ..self.clone() }),
            None => self.declaring(),
        }
    }

    /// The module that the crate itself is.
    pub(super) fn crate_root(&self) -> Option<Rc<Module>> {
        self.root()?.module()
    }

    fn root(&self) -> Option<Self> {
        let file = self.at(self.file.clone())?;
        match file.declaring() {
            Some(outer) => outer.root(),
            None => Some(file),
        }
    }

    /// The file that declares this one as a module, perhaps under a condition: it holds, since this file is read.
    fn declaring(&self) -> Option<Self> {
        let folder = self.file.parent()?;
        let (name, folder) = match self.file.file_stem()?.to_str()? {
            "lib" | "main" => return None,
            "mod" => (folder.file_name()?.to_str()?, folder.parent()?),
            name => (name, folder),
        };
        let beside = ["lib.rs", "main.rs", "mod.rs"].map(|file| folder.join(file));
        let above = folder.with_extension("rs");
        let declares = |spot: &Self| {
            let module = spot.module();
            module.is_some_and(|module| matches!(module.children.get(name), Some(None | Some(Child::File(None)))))
        };
        beside.into_iter().chain([above]).filter_map(|file| self.at(file)).find(declares)
    }
}

/// The types and lengths among the arguments of a path.
fn arguments(segment: &syn::PathSegment) -> Vec<&syn::GenericArgument> {
    let syn::PathArguments::AngleBracketed(given) = &segment.arguments else { return Vec::new() };
    let is_lifetime = |argument: &&syn::GenericArgument| matches!(argument, syn::GenericArgument::Lifetime(_));
    given.args.iter().filter(|argument| !is_lifetime(argument)).collect()
}

fn lifetimes(segment: &syn::PathSegment) -> Vec<&syn::Lifetime> {
    let syn::PathArguments::AngleBracketed(given) = &segment.arguments else { return Vec::new() };
    let lifetimes = given.args.iter().filter_map(|argument| match argument {
        syn::GenericArgument::Lifetime(lifetime) => Some(lifetime),
        _ => None,
    });
    lifetimes.collect()
}

/// Puts lifetimes in the place of those of an alias, and `'_` where none are given.
struct Lifetimes<'a> {
    names: &'a [String],
    given: Vec<&'a syn::Lifetime>,
}

impl VisitMut for Lifetimes<'_> {
    fn visit_lifetime_mut(&mut self, lifetime: &mut syn::Lifetime) {
        if let Some(position) = self.names.iter().position(|name| *name == lifetime.to_string()) {
            let given = self.given.get(position).map(|given| (*given).clone());
            *lifetime = given.unwrap_or_else(|| syn::Lifetime::new("'_", lifetime.span()));
        }
    }
}

fn is_root_or_mod(file: &Path) -> bool {
    file.file_stem().is_some_and(|stem| stem == "lib" || stem == "main" || stem == "mod")
}
