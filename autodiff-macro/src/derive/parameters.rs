//! Generic parameters: which of them the generated types have, and what is asked of them.

use super::fields::{self, Family};
use super::input::Variant;
use crate::compiler::generics::is_foreign_number;
use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::collections::HashSet;
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{
    GenericArgument, GenericParam, Generics, Ident, Path, PathArguments, PathSegment, Type, TypePath, parse_quote,
};

/// The generic parameters of the item.
pub(crate) struct Parameters {
    /// As the user wrote them, without defaults.
    primal: Generics,
    /// Those that occur in derivatives, with the bounds that speak of nothing else.
    derived: Generics,
    /// The types made of parameters that have to be differentiable: `T`, `T::Item`, and types of other crates as `Vector3<T>`,
    /// which ask more of `T` than this crate knows.
    varying: Vec<Type>,
    /// Other types of fields, of which the implementations assume that they are differentiable. If one is not, rustc then
    /// says so once, where the field of the tangent is declared, and not of every line that is generated.
    assumed: Vec<Type>,
    krate: TokenStream,
}

impl Parameters {
    /// Sorts the parameters by what the fields mention.
    pub(crate) fn of(
        mut primal: Generics,
        variants: &[Variant],
        is_known: &dyn Fn(&Path) -> bool,
        krate: &TokenStream,
    ) -> Self {
        let types: Vec<&Type> = variants.iter().flat_map(Variant::kept).map(|field| &field.ty).collect();
        let numbers = numbers_of_others(&primal, &types, is_known);
        for number in &numbers {
            let is_element = types.iter().any(|ty| is_within(ty, number, &is_alias_of_nalgebra));
            let bound = if is_element { quote!(Element) } else { quote!(Scalar) };
            primal.make_where_clause().predicates.push(parse_quote!(#number: #krate::private::#bound));
        }
        let mut mentioned = HashSet::new();
        for ty in &types {
            names(fields::member(ty, Family::Tangent, krate), &mut mentioned);
        }
        let derived = restricted(&primal, &mentioned);
        let mut varying = Varying::of(&primal, &types);
        let others = types_of_others(&primal, &types, is_known);
        varying.extend(others.into_iter().filter(|ty| !is_resolved(ty, &primal, &numbers)));
        let assumed = assumed(&primal, &types);
        Self { primal, derived, varying, assumed, krate: krate.clone() }
    }

    /// The parameters of an implementation for the user's type: `bound` holds for what the fields are made of.
    pub(crate) fn primal(&self, bound: &TokenStream) -> Generics {
        self.assuming(self.bounded(&self.primal, bound), bound)
    }

    /// The parameters where a generated type is declared.
    pub(crate) fn declared(&self) -> Generics {
        let krate = &self.krate;
        self.bounded(&self.derived, &quote!(#krate::Differentiable))
    }

    /// The parameters of an implementation for a generated type.
    pub(crate) fn derived(&self) -> Generics {
        let krate = &self.krate;
        self.derived_with(&quote!(#krate::Differentiable))
    }

    /// As `derived`, where `bound` holds for what the fields are made of.
    pub(crate) fn derived_with(&self, bound: &TokenStream) -> Generics {
        self.assuming(self.bounded(&self.derived, bound), bound)
    }

    /// Adds what is assumed. A bound without parameters that does not hold would be an error of its own, but for the
    /// lifetime.
    fn assuming(&self, mut generics: Generics, bound: &TokenStream) -> Generics {
        let predicates = &mut generics.make_where_clause().predicates;
        for ty in &self.assumed {
            predicates.push(parse_quote!(for<'any> #ty: #bound));
        }
        generics
    }

    fn bounded(&self, generics: &Generics, bound: &TokenStream) -> Generics {
        let mut generics = generics.clone();
        let predicates = &mut generics.make_where_clause().predicates;
        for ty in &self.varying {
            predicates.push(parse_quote!(#ty: #bound));
        }
        generics
    }
}

/// The parameters that are numbers in types of other crates, as `T` in `Vector3<T>`: those are differentiable for numbers
/// only. In arrays they are so whatever their bounds say, since a bound on the array would not be found again.
fn numbers_of_others(generics: &Generics, types: &[&Type], is_known: &dyn Fn(&Path) -> bool) -> Vec<Ident> {
    let mut arguments = Arguments { is_known, found: HashSet::new() };
    types.iter().for_each(|ty| arguments.visit_type(ty));
    let names = generics.type_params().map(|parameter| parameter.ident.clone());
    let is_element = |name: &Ident| types.iter().any(|ty| is_within(ty, name, &is_alias));
    let is_number = |name: &Ident| is_foreign_number(generics, name) || is_element(name);
    names.filter(|name| arguments.found.contains(&name.to_string()) && is_number(name)).collect()
}

/// Collects the arguments of types of other crates.
struct Arguments<'a> {
    is_known: &'a dyn Fn(&Path) -> bool,
    found: HashSet<String>,
}

impl<'ast> Visit<'ast> for Arguments<'_> {
    fn visit_path(&mut self, path: &'ast Path) {
        if !is_container(path) && !(self.is_known)(path) {
            path.segments.iter().for_each(|segment| names(segment.arguments.to_token_stream(), &mut self.found));
        }
        visit::visit_path(self, path);
    }
}

/// The types of other crates that have parameters for arguments, as `Vector3<T>` without a bound on `T`.
fn types_of_others(generics: &Generics, types: &[&Type], is_known: &dyn Fn(&Path) -> bool) -> Vec<Type> {
    let parameters = generics.type_params().map(|parameter| parameter.ident.to_string()).collect();
    let mut others = Others { parameters, is_known, found: Vec::new() };
    types.iter().for_each(|ty| others.visit_type(ty));
    distinct(others.found)
}

struct Others<'a, 'b> {
    parameters: HashSet<String>,
    is_known: &'b dyn Fn(&Path) -> bool,
    found: Vec<&'a Type>,
}

impl<'a> Visit<'a> for Others<'a, '_> {
    fn visit_type(&mut self, ty: &'a Type) {
        match ty {
            ty if fields::is_passive(ty) => {}
            Type::Path(TypePath { qself: None, path, .. }) if self.is_of_others(path) => self.found.push(ty),
            _ => visit::visit_type(self, ty),
        }
    }
}

impl Others<'_, '_> {
    fn is_of_others(&self, path: &Path) -> bool {
        let has_parameter = path.segments.last().is_some_and(|last| mentions(&last.arguments, &self.parameters));
        has_parameter && !is_container(path) && !(self.is_known)(path)
    }
}

/// The type is another name for one with a projection in it, as `Array1<T>` and `OVector<T, Dyn>` are: rustc does not find that
/// type again in a bound. That it is differentiable follows, where its parameters are numbers.
fn is_resolved(ty: &Type, generics: &Generics, numbers: &[Ident]) -> bool {
    let Type::Path(TypePath { path, .. }) = ty else { return false };
    let of_others = generics.type_params().map(|parameter| &parameter.ident).filter(|name| !numbers.contains(name));
    let others = of_others.map(ToString::to_string).collect();
    is_alias(path) && !mentions(ty, &others)
}

fn is_alias(path: &Path) -> bool {
    let is_of_ndarray = |last: &PathSegment| {
        let dimensions = last.ident.to_string().strip_prefix("Array").map(str::to_owned);
        dimensions.is_some_and(|dimensions| {
            dimensions.len() < 2 && dimensions.chars().all(|c| c.is_ascii_digit() || c == 'D')
        })
    };
    path.segments.last().is_some_and(is_of_ndarray) || is_alias_of_nalgebra(path)
}

fn is_alias_of_nalgebra(path: &Path) -> bool {
    path.segments.last().is_some_and(|last| last.ident == "OVector" || last.ident == "OMatrix")
}

/// The type has one in it whose first argument is the parameter.
fn is_within(ty: &Type, parameter: &Ident, is_meant: &dyn Fn(&Path) -> bool) -> bool {
    struct Find<'a>(&'a Ident, &'a dyn Fn(&Path) -> bool, bool);
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_path(&mut self, path: &'ast Path) {
            let last = path.segments.last().filter(|_| (self.1)(path));
            self.2 |= last.is_some_and(|last| match &last.arguments {
                PathArguments::AngleBracketed(arguments) => {
                    matches!(arguments.args.first(), Some(GenericArgument::Type(Type::Path(ty))) if ty.path.is_ident(self.0))
                }
                _ => false,
            });
            visit::visit_path(self, path);
        }
    }
    let mut find = Find(parameter, is_meant, false);
    find.visit_type(ty);
    find.2
}

fn is_container(path: &Path) -> bool {
    ["Vec", "VecDeque", "Option", "Result", "Box"].iter().any(|name| fields::is_named(path, name))
}

/// The types of fields that have bare names, each once.
fn assumed(generics: &Generics, types: &[&Type]) -> Vec<Type> {
    let mut found = Vec::new();
    let parameter = |path: &Path| generics.type_params().any(|parameter| path.is_ident(&parameter.ident));
    types.iter().for_each(|ty| fields::named(ty, &parameter, &mut found));
    distinct(found)
}

/// Each type once.
fn distinct(mut types: Vec<&Type>) -> Vec<Type> {
    let mut seen = HashSet::new();
    types.retain(|ty| seen.insert(ty.to_token_stream().to_string()));
    types.into_iter().cloned().collect()
}

/// The generics without the parameters that are not mentioned, and without bounds and defaults that need them.
fn restricted(generics: &Generics, mentioned: &HashSet<String>) -> Generics {
    let mut absent: HashSet<String> =
        generics.params.iter().map(name).filter(|name| !mentioned.contains(name)).collect();
    absent.insert("Self".to_string());
    let mut generics = generics.clone();
    generics.params = generics.params.into_iter().filter(|parameter| !absent.contains(&name(parameter))).collect();
    for parameter in &mut generics.params {
        match parameter {
            GenericParam::Type(parameter) => {
                retain(&mut parameter.bounds, &absent);
                parameter.default = parameter.default.take().filter(|(_, ty)| !mentions(ty, &absent));
            }
            GenericParam::Lifetime(parameter) => retain(&mut parameter.bounds, &absent),
            GenericParam::Const(parameter) => {
                parameter.default = parameter.default.take().filter(|(_, value)| !mentions(value, &absent));
            }
        }
    }
    if let Some(clause) = &mut generics.where_clause {
        retain(&mut clause.predicates, &absent);
    }
    generics
}

/// The parameter as text: `T`, `N`, `'a`.
fn name(parameter: &GenericParam) -> String {
    match parameter {
        GenericParam::Type(parameter) => parameter.ident.to_string(),
        GenericParam::Const(parameter) => parameter.ident.to_string(),
        GenericParam::Lifetime(parameter) => parameter.lifetime.to_string(),
    }
}

fn retain<T: ToTokens, P: Default>(list: &mut Punctuated<T, P>, absent: &HashSet<String>) {
    *list = std::mem::take(list).into_iter().filter(|item| !mentions(item, absent)).collect();
}

fn mentions(syntax: &impl ToTokens, absent: &HashSet<String>) -> bool {
    let mut found = HashSet::new();
    names(syntax.to_token_stream(), &mut found);
    !found.is_disjoint(absent)
}

/// Collects the names and lifetimes that occur in the tokens.
fn names(tokens: TokenStream, found: &mut HashSet<String>) {
    let mut quote = "";
    for token in tokens {
        let is_quote = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '\'');
        match token {
            TokenTree::Ident(name) => {
                found.insert(format!("{quote}{name}"));
            }
            TokenTree::Group(group) => names(group.stream(), found),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
        quote = if is_quote { "'" } else { "" };
    }
}

/// Collects the types that are made of parameters.
struct Varying<'a> {
    parameters: HashSet<String>,
    found: Vec<&'a Type>,
}

impl<'a> Varying<'a> {
    fn of(generics: &Generics, types: &[&'a Type]) -> Vec<Type> {
        let parameters = generics.type_params().map(|parameter| parameter.ident.to_string()).collect();
        let mut varying = Varying { parameters, found: Vec::new() };
        types.iter().for_each(|ty| varying.visit_type(ty));
        distinct(varying.found)
    }

    /// `T`, `T::Item` or `<T as Trait>::Item`
    fn is_parameter(&self, ty: &TypePath) -> bool {
        match &ty.qself {
            Some(qself) => mentions(&qself.ty, &self.parameters),
            None => ty.path.segments.first().is_some_and(|first| self.parameters.contains(&first.ident.to_string())),
        }
    }
}

impl<'a> Visit<'a> for Varying<'a> {
    fn visit_type(&mut self, ty: &'a Type) {
        match ty {
            Type::Path(path) if self.is_parameter(path) => self.found.push(ty),
            ty if fields::is_passive(ty) => {}
            _ => visit::visit_type(self, ty),
        }
    }
}
