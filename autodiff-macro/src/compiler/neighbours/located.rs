//! Types of the crate, as they are written somewhere in it.

use super::blocks::Block;
use super::files::Field;
use super::tree::Spot;
use super::{Neighbours, names, segments};
use crate::compiler::ir::{Scalar, Type};
use crate::compiler::rewrite::replaced;
use crate::compiler::types;
use proc_macro2::Ident;
use quote::{ToTokens, format_ident};

/// How the fields of a type hold a value of one of its parameters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Held {
    Itself,
    /// In vectors, arrays, ...
    Elements,
}

/// A type, and the module in which it is written so.
#[derive(Clone)]
pub(crate) struct Located {
    pub(super) spot: Spot,
    pub(super) ty: syn::Type,
}

impl Located {
    /// The type as it is written there.
    pub(crate) fn ty(&self) -> &syn::Type {
        &self.ty
    }

    /// It is neither a reference nor a box.
    pub(crate) fn is_plain(&self) -> bool {
        matches!(&self.ty, syn::Type::Path(_)) && argument(&self.ty, &["Box"]).is_none()
    }

    /// The type that a reference or a box leads to.
    fn target(&self) -> Self {
        match &self.ty {
            syn::Type::Reference(reference) => self.beside(&reference.elem).target(),
            syn::Type::Paren(inner) => self.beside(&inner.elem).target(),
            ty => match argument(ty, &["Box"]) {
                Some(content) => self.beside(content).target(),
                None => self.clone(),
            },
        }
    }

    fn beside(&self, ty: &syn::Type) -> Self {
        Self { spot: self.spot.clone(), ty: ty.clone() }
    }

    /// Its path, if it is a type with a name.
    fn path(&self) -> Option<syn::Path> {
        match self.target().ty {
            syn::Type::Path(syn::TypePath { qself: None, path, .. }) => Some(path),
            _ => None,
        }
    }

    /// The module in which it is defined, and its name there.
    pub(super) fn definition(&self) -> Option<(Spot, String)> {
        self.spot.definition(&segments(&self.path()?))
    }

    /// The derive leaves out some field on the way through fields of this type, though there is a number in it maybe.
    pub(crate) fn skips(&self, fields: &[String]) -> bool {
        self.leads_through(fields, |field| field.skipped)
    }

    /// The derive leaves out some field on the way, for whatever reason.
    pub(crate) fn leaves_out(&self, fields: &[String]) -> bool {
        self.leads_through(fields, |field| field.skipped || field.passive)
    }

    fn leads_through(&self, fields: &[String], left_out: impl Fn(&Field) -> bool) -> bool {
        let mut at = self.definition();
        fields.iter().any(|name| {
            let Some((spot, ty)) = at.take() else { return false };
            let Some(module) = spot.module() else { return false };
            let Some(field) = module.fields.get(&(ty, name.clone())) else { return false };
            at = field.ty.as_ref().and_then(|path| spot.definition(path));
            left_out(field) || at.as_ref().is_some_and(|definition| super::is_choice(definition, super::DEPTH))
        })
    }

    pub(crate) fn is_struct(&self) -> bool {
        let is_struct = |(spot, name): (Spot, String)| Some(spot.module()?.parameters.contains_key(&name));
        self.definition().and_then(is_struct).unwrap_or(false)
    }

    /// It is a struct with fields.
    pub(crate) fn has_fields(&self) -> bool {
        let has_fields =
            |(spot, name): (Spot, String)| Some(spot.module()?.fields.keys().any(|(owner, _)| *owner == name));
        self.definition().and_then(has_fields).unwrap_or(false)
    }

    /// Its name where it is defined.
    pub(crate) fn name(&self) -> Option<String> {
        Some(self.definition()?.1)
    }

    /// The type that is written so where this one is defined.
    pub(crate) fn beside_definition(&self, written: &str) -> Option<Self> {
        Some(Self { spot: self.definition()?.0, ty: syn::parse_str(written).ok()? })
    }

    /// The type of one of its fields.
    pub(crate) fn field(&self, name: &str) -> Option<Self> {
        let (home, owner) = self.definition()?;
        let module = home.module()?;
        let ty: syn::Type =
            syn::parse_str(module.fields.get(&(owner.clone(), name.to_owned()))?.written.as_ref()?).ok()?;
        let parameters = module.parameters.get(&owner)?;
        let at =
            parameters.iter().position(|parameter| matches!(&ty, syn::Type::Path(ty) if ty.path.is_ident(parameter)));
        match at {
            Some(at) => Some(self.beside(as_type(arguments(self.path()?.segments.last()?).nth(at)?)?)),
            None => Some(Self { spot: home, ty: self.with_arguments(ty, parameters)? }),
        }
    }

    /// The fields that are values of its parameters, for each of these.
    pub(crate) fn fields_of_parameters(&self) -> Option<Vec<Vec<String>>> {
        let (home, owner) = self.definition()?;
        let module = home.module()?;
        let fields_of = |parameter: &String| {
            let is_it = |field: &Field| field.written.as_ref() == Some(parameter);
            let fields = module.fields.iter().filter(|((of, _), field)| *of == owner && is_it(field));
            let mut names: Vec<String> = fields.map(|((_, name), _)| name.clone()).collect();
            names.sort_unstable();
            names
        };
        Some(module.parameters.get(&owner)?.iter().map(fields_of).collect())
    }

    /// The type of a field with the arguments of this type for its parameters: names of numbers and parameters of the
    /// function, which mean the same in other modules.
    fn with_arguments(&self, ty: syn::Type, parameters: &[String]) -> Option<syn::Type> {
        let mentioned = names(ty.to_token_stream());
        if !mentioned.iter().any(|name| parameters.contains(&name.to_string())) {
            return Some(ty);
        }
        let path = self.path()?;
        let arguments: Vec<&syn::GenericArgument> = arguments(path.segments.last()?).collect();
        let plain = |argument: &syn::GenericArgument| match argument {
            syn::GenericArgument::Type(syn::Type::Path(ty)) => {
                ty.path.get_ident().is_some() && self.spot.definition(&segments(&ty.path)).is_none()
            }
            syn::GenericArgument::Const(_) => true,
            _ => false,
        };
        if arguments.len() != parameters.len() || !arguments.iter().all(|argument| plain(argument)) {
            return None;
        }
        let argument = |name: &Ident| {
            let at = parameters.iter().position(|parameter| name == parameter)?;
            Some(arguments[at].to_token_stream())
        };
        syn::parse2(replaced(ty.to_token_stream(), &argument)).ok()
    }

    /// A type in terms of the parameters of a block of this type, with the arguments of this type for them; without any,
    /// where these are not known.
    fn in_terms_of(&self, ty: syn::Type, block: &str) -> Option<syn::Type> {
        let block: syn::TypePath = syn::parse_str(block).ok()?;
        let parameters: Vec<String> =
            arguments(block.path.segments.last()?).map(|argument| argument.to_token_stream().to_string()).collect();
        self.with_arguments(ty.clone(), &parameters).or_else(|| match ty {
            syn::Type::Path(mut ty) => {
                ty.path.segments.iter_mut().for_each(|segment| segment.arguments = syn::PathArguments::None);
                (!parameters.iter().any(|name| ty.path.is_ident(name))).then_some(syn::Type::Path(ty))
            }
            _ => None,
        })
    }

    /// How its fields hold a value of a type parameter, those aside that the derive leaves out.
    fn held(&self, parameter: &Ident, depth: usize) -> Option<Held> {
        let scalars = std::slice::from_ref(parameter);
        match types::written(&self.ty, scalars) {
            Type::Real(Scalar::Generic(_)) => return Some(Held::Itself),
            ty if ty.holds_real_of(parameter) => return Some(Held::Elements),
            _ if depth == 0 || !names(self.ty.to_token_stream()).contains(parameter) => return None,
            _ => {}
        }
        if let Some(element) = self.element().or_else(|| self.payload()) {
            return element.held(parameter, depth - 1);
        }
        let (home, owner) = self.definition()?;
        let module = home.module()?;
        let (parameters, path) = (module.parameters.get(&owner)?, self.path()?);
        let arguments: Vec<&syn::GenericArgument> = arguments(path.segments.last()?).collect();
        let argument = |name: &Ident| {
            let at = parameters.iter().position(|parameter| name == parameter)?;
            arguments.get(at).map(ToTokens::to_token_stream)
        };
        let fields = module.fields.iter().filter(|((of, _), field)| *of == owner && !field.skipped);
        let types = fields.filter_map(|(_, field)| field.written.as_ref()?.parse().ok());
        let types = types.filter_map(|ty| syn::parse2(replaced(ty, &argument)).ok());
        types.filter_map(|ty| Self { spot: home.clone(), ty }.held(parameter, depth - 1)).max()
    }

    /// The type of a part of a tuple, or of a struct whose fields have no names.
    pub(crate) fn part(&self, index: usize) -> Option<Self> {
        match &self.target().ty {
            syn::Type::Tuple(tuple) => Some(self.beside(tuple.elems.iter().nth(index)?)),
            _ => self.field(&index.to_string()),
        }
    }

    /// What is inside of an `Option` or a `Result`.
    pub(crate) fn payload(&self) -> Option<Self> {
        argument(&self.ty, &["Option", "Result"]).map(|payload| self.beside(payload))
    }

    /// The type of its elements, if it is a vector, a slice or an array.
    pub(crate) fn element(&self) -> Option<Self> {
        let target = self.target();
        match &target.ty {
            syn::Type::Slice(slice) => Some(target.beside(&slice.elem)),
            syn::Type::Array(array) => Some(target.beside(&array.elem)),
            ty => argument(ty, &["Vec"]).map(|element| target.beside(element)),
        }
    }
}

impl Located {
    /// It is a map or a set of std.
    pub(crate) fn is_map(&self) -> bool {
        argument(&self.target().ty, &["HashMap", "BTreeMap", "HashSet", "BTreeSet"]).is_some()
    }

    /// The type of the values of a map.
    pub(crate) fn mapped(&self) -> Option<Self> {
        let target = self.target();
        let syn::Type::Path(ty) = &target.ty else { return None };
        let value = arguments(ty.path.segments.last().filter(|_| self.is_map())?).nth(1)?;
        Some(target.beside(as_type(value)?))
    }
}

impl Neighbours {
    /// How the fields of a type hold a value of one of its parameters; none if it is no type with fields.
    pub(crate) fn held(&self, ty: &syn::Type, parameter: &Ident) -> Option<Held> {
        if types::written(ty, std::slice::from_ref(parameter)).holds_real_of(parameter) {
            return None;
        }
        let located = Located { spot: self.spot()?, ty: ty.clone() };
        located.held(parameter, 4)
    }

    /// The type of a path, as it is written here.
    pub(crate) fn located(&self, path: syn::Path) -> Option<Located> {
        let ty = syn::Type::Path(syn::TypePath { attrs: Vec::new(), qself: None, path });
        Some(Located { spot: self.spot()?, ty })
    }

    /// The type of a constant, of a module or of a type.
    pub(crate) fn constant(&self, path: &syn::Path) -> Option<Located> {
        let Some((spot, name)) = self.definition(path) else { return self.associated_constant(path) };
        let ty = syn::parse_str(spot.module()?.constants.get(&name)?.as_ref()?).ok()?;
        Some(Located { spot, ty })
    }

    /// That of a constant of a type, in the module of the type or in this one.
    fn associated_constant(&self, path: &syn::Path) -> Option<Located> {
        let (owner, name) = apart(path)?;
        let owner = if owner.is_ident("Self") { self.own_type()? } else { owner };
        let (home, owner) = self.located(owner)?.definition()?;
        let key = (owner, name.to_string());
        let spots = [home, self.spot()?];
        let of = |spot: &Spot| spot.module()?.associated.get(&key)?.clone();
        spots.into_iter().find_map(|spot| Some(Located { ty: syn::parse_str(&of(&spot)?).ok()?, spot }))
    }

    /// What the function of this path returns, free or of a type; a struct without names for its fields is one.
    pub(crate) fn result_of_function(&self, path: &syn::Path) -> Option<Located> {
        if self.is_struct(path) {
            return self.located(path.clone());
        }
        if let Some((spot, name)) = self.definition(path) {
            let module = spot.module()?;
            let ty = syn::parse_str(module.functions.get(&name)?.as_ref()?.returns.as_ref()?).ok()?;
            return Some(Located { spot, ty });
        }
        let (owner, function) = apart(path)?;
        self.result_of_method(&self.located(owner)?, &function)
    }

    /// What the method of a type returns, if all of this name return the same.
    pub(crate) fn result_of_method(&self, of: &Located, method: &Ident) -> Option<Located> {
        let (spot, _) = of.definition()?;
        let mut blocks = self.blocks_of_type(of, method).into_iter();
        let first = blocks.next()?;
        let returns = first.returns_generic?;
        let ty: syn::Type = syn::parse_str(&returns).ok()?;
        let is_same = |other: Block| other.returns_generic.as_ref() == Some(&returns) && other.written == first.written;
        let ty = if first.returns.is_some() { Some(ty) } else { of.in_terms_of(ty, first.written.as_ref()?) }?;
        blocks.all(is_same).then_some(Located { spot, ty })
    }

    /// The places of the inputs of a function of the type that are values of the arguments of the type, for each of these.
    pub(crate) fn inputs_of_parameters(&self, of: &Located, function: &Ident) -> Option<Vec<Vec<usize>>> {
        let [block] = &self.blocks_of_definition(of, function)[..] else { return None };
        let own: syn::TypePath = syn::parse_str(block.written.as_ref()?).ok()?;
        let inputs_of = |argument: &syn::GenericArgument| {
            let argument = argument.to_token_stream().to_string();
            (0..block.inputs.len()).filter(|at| block.inputs[*at] == argument).collect()
        };
        let makes_it = block.returns_generic.as_ref() == block.written.as_ref();
        makes_it.then_some(arguments(own.path.segments.last()?).map(inputs_of).collect())
    }

    /// The path is that of a function of a type that takes no `self`.
    pub(crate) fn is_without_self(&self, function: &syn::Path) -> bool {
        let Some((owner, name)) = apart(function) else { return false };
        let owner = if owner.is_ident("Self") { self.own_type() } else { Some(owner) };
        let blocks = owner.map_or_else(Vec::new, |owner| self.blocks_of_path(&owner, &name));
        !blocks.is_empty() && blocks.iter().all(|block| !block.has_receiver)
    }

    /// The type has a method of this name.
    pub(crate) fn has_method(&self, of: &Located, method: &Ident) -> bool {
        self.blocks_of_type(of, method).iter().any(|block| block.has_receiver)
    }

    /// The type has a `len` that is no number of elements, as that of a vector in space.
    pub(crate) fn has_other_length(&self, of: &Located) -> bool {
        let is_other = |block: &Block| block.has_receiver && block.returns_generic.as_deref() != Some("usize");
        self.blocks_of_type(of, &format_ident!("len")).iter().any(is_other)
    }

    /// The type has such a method, and it leaves its receiver as it is.
    pub(crate) fn leaves_receiver(&self, of: &Located, method: &Ident) -> bool {
        let blocks = self.blocks_of_type(of, method);
        !blocks.is_empty() && blocks.iter().all(|block| block.leaves_receiver)
    }

    /// The method of the type returns a reference to its receiver.
    pub(crate) fn returns_itself(&self, of: &Located, method: &Ident) -> bool {
        let is_reference = |ty: &String| ty.starts_with('&') && ty.ends_with("Self");
        self.blocks_of_type(of, method).iter().any(|block| block.returns_generic.as_ref().is_some_and(is_reference))
    }

    /// The type implements `Index` itself.
    pub(crate) fn has_own_index(&self, of: &Located) -> bool {
        let blocks = self.blocks_of_type(of, &format_ident!("index"));
        blocks.iter().any(|block| block.of_trait.as_deref() == Some("Index"))
    }

    /// The type that `Index` finds, if it finds the same by all indices.
    pub(crate) fn output_of_index(&self, of: &Located) -> Option<Located> {
        let mut blocks = self.blocks_of_definition(of, &format_ident!("index")).into_iter();
        let first = blocks.next()?;
        let is_same = |other: Block| other.output == first.output;
        blocks.all(is_same).then(|| of.beside_definition(first.output.as_ref()?))?
    }

    /// The blocks of `f64` and `f32` in the module of the type and in the file.
    pub(crate) fn blocks_of_numbers_beside(&self, of: &Located, method: &Ident) -> Vec<Block> {
        let Some((spot, _)) = of.definition() else { return Vec::new() };
        ["f64", "f32"].iter().flat_map(|number| self.blocks_at(&spot, number, method)).collect()
    }

    pub(crate) fn blocks_of_type(&self, of: &Located, method: &Ident) -> Vec<Block> {
        of.definition().map_or_else(Vec::new, |(spot, name)| self.blocks_at(&spot, &name, method))
    }
}

/// The path of a type, and the name of something of it.
pub(crate) fn apart(path: &syn::Path) -> Option<(syn::Path, Ident)> {
    let mut owner = path.clone();
    let name = owner.segments.pop()?.ident;
    owner.segments.pop_punct();
    (!owner.segments.is_empty()).then_some((owner, name))
}

/// The first type among the arguments of a type of one of these names.
fn argument<'a>(ty: &'a syn::Type, names: &[&str]) -> Option<&'a syn::Type> {
    let syn::Type::Path(syn::TypePath { qself: None, path, .. }) = ty else { return None };
    let last = path.segments.last().filter(|last| names.iter().any(|name| last.ident == name))?;
    as_type(arguments(last).next()?)
}

/// The types and constants in angle brackets.
pub(super) fn arguments(segment: &syn::PathSegment) -> impl Iterator<Item = &syn::GenericArgument> {
    let arguments = match &segment.arguments {
        syn::PathArguments::AngleBracketed(arguments) => Some(&arguments.args),
        _ => None,
    };
    let is_value = |argument: &&syn::GenericArgument| {
        matches!(argument, syn::GenericArgument::Type(_) | syn::GenericArgument::Const(_))
    };
    arguments.into_iter().flatten().filter(is_value)
}

fn as_type(argument: &syn::GenericArgument) -> Option<&syn::Type> {
    match argument {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}
