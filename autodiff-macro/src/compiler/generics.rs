//! Type parameters that stand for real numbers.

mod unified;

use super::index;
use super::neighbours::{Meaning, Neighbours};
use super::rewrite::replaced;
use super::types;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::TypeParamBound;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};

pub(crate) use unified::{asking_of_fields, asking_of_parts, unified};

/// The type parameters that are numbers: by a bound, or as plain values of which nothing is asked that numbers lack.
pub(crate) fn scalars(signature: &syn::Signature) -> Vec<Ident> {
    scalars_by(signature, is_foreign)
}

/// The same without those that are only added, multiplied and the like, as vectors are.
pub(crate) fn scalars_beyond_arithmetic(signature: &syn::Signature) -> Vec<Ident> {
    scalars_by(signature, is_called_number)
}

fn scalars_by(signature: &syn::Signature, is_number: fn(&syn::Path) -> bool) -> Vec<Ident> {
    let generics = &signature.generics;
    let is_scalar = |name: &Ident| {
        let bounds = bounds(generics, name);
        let numeric = traits(&bounds).any(|bound| is_own(bound) || is_number(bound));
        numeric || traits(&bounds).all(is_harmless) && is_value(signature, name)
    };
    generics.type_params().map(|parameter| parameter.ident.clone()).filter(is_scalar).collect()
}

/// The names of the parameters that are types or constants.
pub(crate) fn names(generics: &syn::Generics) -> impl Iterator<Item = String> {
    generics.params.iter().filter_map(|parameter| match parameter {
        syn::GenericParam::Type(ty) => Some(ty.ident.to_string()),
        syn::GenericParam::Const(constant) => Some(constant.ident.to_string()),
        syn::GenericParam::Lifetime(_) => None,
    })
}

/// Those among them that are not bounded by this library's own trait.
pub(crate) fn foreign(signature: &syn::Signature) -> Vec<Ident> {
    let is_foreign = |name: &Ident| !traits(&bounds(&signature.generics, name)).any(is_own);
    scalars(signature).into_iter().filter(is_foreign).collect()
}

/// The parameter is a number by a bound that is not this library's own.
pub(crate) fn is_foreign_number(generics: &syn::Generics, name: &Ident) -> bool {
    let bounds = bounds(generics, name);
    traits(&bounds).any(is_foreign) && !traits(&bounds).any(is_own)
}

/// Shows which parameters are numbers: those of types `impl Trait` get a name, those over traits of this crate a bound.
pub(crate) fn show_numbers(signature: &mut syn::Signature, krate: &TokenStream, neighbours: &Neighbours) {
    name_numbers(signature, neighbours);
    ask_numbers(&mut signature.generics, krate, neighbours);
    ask_elements(signature, krate, neighbours);
    ask_conversions(&mut signature.generics, krate);
}

/// Adds what is asked of the numbers in matrices of `nalgebra` that have a derivative, where the bounds do not say so: the
/// elements of a matrix may be less.
fn ask_elements(signature: &mut syn::Signature, krate: &TokenStream, neighbours: &Neighbours) {
    let numbers = scalars(signature);
    let mut elements = Elements { neighbours, numbers: &numbers, found: Vec::new() };
    elements.visit_signature(signature);
    let found = elements.found;
    ask_to_be_elements(&mut signature.generics, found, krate, neighbours);
}

/// The same of the numbers of a block, which may be the elements of a matrix that the type is made of.
pub(crate) fn ask_elements_of_block(block: &mut syn::ItemImpl, krate: &TokenStream, neighbours: &Neighbours) {
    let bounding = bounding(&block.generics).into_iter();
    let numbers: Vec<Ident> =
        bounding.filter(|(_, bounds)| bounds.iter().any(is_foreign)).map(|(name, _)| name).collect();
    let mut elements = Elements { neighbours, numbers: &numbers, found: Vec::new() };
    elements.visit_type(&block.self_ty);
    let found = elements.found;
    ask_to_be_elements(&mut block.generics, found, krate, neighbours);
}

fn ask_to_be_elements(generics: &mut syn::Generics, names: Vec<Ident>, krate: &TokenStream, neighbours: &Neighbours) {
    for name in names {
        let bounds: Vec<syn::Path> = traits(&bounds(generics, &name)).cloned().collect();
        if !neighbours.stand_on(&bounds, &["RealField"]) {
            let bound: syn::WherePredicate = syn::parse_quote!(#name: #krate::private::Element);
            generics.make_where_clause().predicates.push(bound);
        }
    }
}

/// The numbers that matrices of `nalgebra` are generic over.
struct Elements<'a> {
    neighbours: &'a Neighbours,
    numbers: &'a [Ident],
    found: Vec<Ident>,
}

impl<'ast> Visit<'ast> for Elements<'_> {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        if let Some(last) = path.segments.last()
            && let syn::PathArguments::AngleBracketed(arguments) = &last.arguments
            && is_of_nalgebra(path, self.neighbours)
        {
            let elements = arguments.args.iter().filter_map(|argument| match argument {
                syn::GenericArgument::Type(syn::Type::Path(ty)) => ty.path.get_ident(),
                _ => None,
            });
            let elements = elements.filter(|name| self.numbers.contains(name) && !self.found.contains(name));
            let elements: Vec<Ident> = elements.cloned().collect();
            self.found.extend(elements);
        }
        visit::visit_path(self, path);
    }
}

/// The path is that of a matrix, vector or point of `nalgebra`, by its name and by what the file imports.
fn is_of_nalgebra(path: &syn::Path, neighbours: &Neighbours) -> bool {
    const KINDS: &[&str] = &["Matrix", "Vector", "Point", "Quaternion", "Rotation", "Isometry", "Translation"];
    let (Some(first), Some(last)) = (path.segments.first(), path.segments.last()) else { return false };
    let name = last.ident.to_string();
    let is_there = match path.segments.len() {
        1 => neighbours.import("nalgebra", &name),
        _ => first.ident == "nalgebra" || first.ident == "na",
    };
    is_there && KINDS.iter().any(|kind| name.contains(kind))
}

/// Adds what derivatives ask of the parameters that become values of another type, as `impl Into<Length>`.
fn ask_conversions(generics: &mut syn::Generics, krate: &TokenStream) {
    for (name, ty) in conversions(generics) {
        if is_converted(&bounds(generics, &name)) {
            let conversion: syn::WherePredicate = syn::parse_quote! {
                #name: #krate::Differentiable
                    + #krate::private::ops::StagedInto<#ty, Accumulator = <#name as #krate::Differentiable>::Tangent>
            };
            generics.make_where_clause().predicates.push(conversion);
        }
    }
}

/// The bounds ask for a conversion to a type that may have a derivative but is no number, and for nothing that says more.
fn is_converted(bounds: &[&TypeParamBound]) -> bool {
    let is_into = |bound: &syn::Path| {
        let target = bound.segments.last().and_then(target);
        let ty = target.map(|ty| types::written(ty, &[]));
        ty.is_some_and(|ty| !ty.is_passive() && !ty.is_real())
    };
    traits(bounds).any(is_into) && traits(bounds).all(|bound| is_into(bound) || is_harmless(bound))
}

/// Adds the bound of numbers to the parameters over traits of this crate that only numbers have: the traits do not say so
/// by their names.
pub(crate) fn ask_numbers(generics: &mut syn::Generics, krate: &TokenStream, neighbours: &Neighbours) {
    OwnTraits(neighbours).visit_generics_mut(generics);
    let names: Vec<Ident> = generics.type_params().map(|parameter| parameter.ident.clone()).collect();
    for name in names {
        let found = bounds(generics, &name);
        let is_known = traits(&found).any(|bound| is_own(bound) || is_foreign(bound));
        if !is_known && traits(&found).any(|bound| neighbours.is_trait_of_numbers(bound)) {
            let bound: syn::WherePredicate = syn::parse_quote!(#name: #krate::private::Scalar);
            generics.make_where_clause().predicates.push(bound);
        }
    }
}

/// Writes a trait `Real` of this crate, or one that `num` has, as `Real<>`, which is the same to rustc, but is not what this
/// library has.
pub(crate) struct OwnTraits<'a>(pub(crate) &'a Neighbours);

impl VisitMut for OwnTraits<'_> {
    fn visit_trait_bound_mut(&mut self, bound: &mut syn::TraitBound) {
        if is_own(&bound.path)
            && (self.0.is_own_trait(&bound.path) || self.is_of_num(&bound.path))
            && let Some(last) = bound.path.segments.last_mut()
        {
            last.arguments = syn::PathArguments::AngleBracketed(syn::parse_quote!(<>));
        }
    }
}

impl OwnTraits<'_> {
    /// `Real` after `use num_traits::real::Real;`
    fn is_of_num(&self, bound: &syn::Path) -> bool {
        let Some(name) = bound.segments.first() else { return false };
        let imported = self.0.names().and_then(|names| names.meaning(&name.ident.to_string()));
        matches!(imported, Some(Meaning::Path(path)) if path.first().is_some_and(|krate| krate.starts_with("num")))
    }
}

/// Gives the types of parameters that are numbers by an `impl Trait`, or become what has a derivative, as `impl Into<f64>`,
/// a name.
fn name_numbers(signature: &mut syn::Signature, neighbours: &Neighbours) {
    let taken: Vec<String> =
        super::neighbours::names(signature.to_token_stream()).iter().map(Ident::to_string).collect();
    let mut pass = NameNumbers { taken, named: Vec::new(), neighbours };
    signature.inputs.iter_mut().for_each(|input| pass.visit_fn_arg_mut(input));
    signature.generics.params.extend(pass.named.into_iter().map(syn::GenericParam::Type));
}

struct NameNumbers<'a> {
    taken: Vec<String>,
    named: Vec<syn::TypeParam>,
    neighbours: &'a Neighbours,
}

impl VisitMut for NameNumbers<'_> {
    fn visit_type_mut(&mut self, ty: &mut syn::Type) {
        let syn::Type::ImplTrait(object) = ty else { return visit_mut::visit_type_mut(self, ty) };
        let bounds: Vec<&TypeParamBound> = object.bounds.iter().collect();
        let is_number = |bound: &syn::Path| {
            is_own(bound)
                || is_foreign(bound)
                || bound.segments.last().is_some_and(is_conversion)
                || self.neighbours.is_trait_of_numbers(bound)
        };
        let numeric =
            traits(&bounds).any(is_number) && traits(&bounds).all(|bound| is_number(bound) || is_harmless(bound));
        if !numeric && !is_converted(&bounds) {
            return;
        }
        let mut name = "Number".to_owned();
        while self.taken.contains(&name) {
            name.push('_');
        }
        self.taken.push(name.clone());
        let name = Ident::new(&name, object.impl_token.span.resolved_at(Span::mixed_site()));
        let bounds = &object.bounds;
        self.named.push(syn::parse_quote!(#name: #bounds));
        *ty = syn::parse_quote!(#name);
    }
}

pub(crate) fn traits<'a>(bounds: &'a [&'a TypeParamBound]) -> impl Iterator<Item = &'a syn::Path> {
    bounds.iter().filter_map(|bound| match bound {
        TypeParamBound::Trait(bound) => Some(&bound.path),
        _ => None,
    })
}

/// The trait of text of any type, of which errors and names are made.
pub(crate) fn conversion_of_text(bound: &syn::Path) -> Option<String> {
    let written = bound.segments.last().to_token_stream().to_string().replace(' ', "");
    matches!(&*written, "ToString" | "Into<String>" | "AsRef<str>").then_some(written)
}

/// One of the bounds is a trait that says more than what std's traits say.
pub(crate) fn has_trait_of_its_own(bounds: &[&TypeParamBound]) -> bool {
    const OF_STD: &[&str] = &[
        "Into",
        "From",
        "TryInto",
        "TryFrom",
        "AsMut",
        "Borrow",
        "BorrowMut",
        "ToOwned",
        "ToString",
        "Iterator",
        "IntoIterator",
        "DoubleEndedIterator",
        "ExactSizeIterator",
        "Extend",
        "FromIterator",
        "Deref",
        "DerefMut",
        "Hash",
        "Any",
        "Error",
        "Read",
        "Write",
        "Rng",
        "Distribution",
        "Unpin",
    ];
    let is_own = |bound: &syn::Path| {
        let last = bound.segments.last();
        let of_std = last.is_some_and(|last| OF_STD.iter().any(|name| last.ident == name));
        conversion_of_text(bound).is_some() || !of_std && !is_harmless(bound) && !is_foreign(bound)
    };
    traits(bounds).any(is_own)
}

/// A parameter or the result is of this type, or an array, slice, vector or tuple of it.
fn is_value(signature: &syn::Signature, name: &Ident) -> bool {
    let is_value = |ty: &syn::Type| {
        types::written(ty, std::slice::from_ref(name)).holds_real_of(name) || is_part_of_complex(ty, name)
    };
    let inputs = signature.inputs.iter().any(|input| match input {
        syn::FnArg::Typed(typed) => is_value(&typed.ty),
        syn::FnArg::Receiver(_) => false,
    });
    inputs || matches!(&signature.output, syn::ReturnType::Type(_, ty) if is_value(ty))
}

/// The type has complex numbers in it whose parts are of the parameter.
fn is_part_of_complex(ty: &syn::Type, name: &Ident) -> bool {
    struct Find<'a>(&'a Ident, bool);
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_path_segment(&mut self, segment: &'ast syn::PathSegment) {
            let is_part = || index::mentions(segment.arguments.to_token_stream(), &self.0.to_string());
            self.1 |= segment.ident == "Complex" && is_part();
            visit::visit_path_segment(self, segment);
        }
    }
    let mut find = Find(name, false);
    find.visit_type(ty);
    find.1
}

/// The type is written with a parameter of the item.
pub(crate) fn mentioned_in(generics: &syn::Generics, ty: &syn::Type) -> bool {
    let ty = ty.to_token_stream();
    generics.params.iter().any(|parameter| match parameter {
        syn::GenericParam::Type(parameter) => index::mentions(ty.clone(), &parameter.ident.to_string()),
        syn::GenericParam::Const(parameter) => index::mentions(ty.clone(), &parameter.ident.to_string()),
        syn::GenericParam::Lifetime(_) => false,
    })
}

/// Leaves it to rustc what these parameters are: `_` in their place.
pub(crate) fn unname(signature: &mut syn::Signature, parameters: &[Ident]) {
    let is_left = |parameter: &syn::GenericParam| !matches!(parameter, syn::GenericParam::Type(ty) if parameters.contains(&ty.ident));
    let params = std::mem::take(&mut signature.generics.params);
    signature.generics.params = params.into_iter().filter(is_left).collect();
    if let Some(clause) = &mut signature.generics.where_clause {
        let is_of_it = |predicate: &syn::WherePredicate| {
            let syn::WherePredicate::Type(predicate) = predicate else { return false };
            let bounded = predicate.bounded_ty.to_token_stream();
            parameters.iter().any(|name| index::mentions(bounded.clone(), &name.to_string()))
        };
        let predicates = std::mem::take(&mut clause.predicates);
        clause.predicates = predicates.into_iter().filter(|predicate| !is_of_it(predicate)).collect();
    }
    let unnamed = |name: &Ident| parameters.contains(name).then(|| quote!(_));
    if let Ok(plain) = syn::parse2(replaced(signature.to_token_stream(), &unnamed)) {
        *signature = plain;
    }
}

/// All bounds of a type parameter, where it is declared and in the `where` clause.
pub(crate) fn bounds<'a>(generics: &'a syn::Generics, name: &Ident) -> Vec<&'a TypeParamBound> {
    let declared = generics.type_params().filter(|parameter| parameter.ident == *name);
    let declared = declared.flat_map(|parameter| &parameter.bounds);
    let predicates = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    let later = predicates.filter_map(|predicate| match predicate {
        syn::WherePredicate::Type(predicate) if is_name(&predicate.bounded_ty, name) => Some(&predicate.bounds),
        _ => None,
    });
    declared.chain(later.flatten()).collect()
}

/// The type parameters with the traits that bound them.
pub(crate) fn bounding(generics: &syn::Generics) -> Vec<(Ident, Vec<syn::Path>)> {
    generics.type_params().map(|parameter| (parameter.ident.clone(), traits_of(generics, &parameter.ident))).collect()
}

/// The traits that bound a type parameter.
pub(crate) fn traits_of(generics: &syn::Generics, name: &Ident) -> Vec<syn::Path> {
    traits(&bounds(generics, name)).cloned().collect()
}

fn is_name(ty: &syn::Type, name: &Ident) -> bool {
    matches!(ty, syn::Type::Path(path) if path.path.is_ident(name))
}

/// `autodiff::Real`
fn is_own(bound: &syn::Path) -> bool {
    let of_num = bound.segments.first().is_some_and(|first| first.ident.to_string().starts_with("num"));
    bound.segments.last().is_some_and(|last| last.ident == "Real" && last.arguments.is_none()) && !of_num
}

/// Traits that only numbers have: those of `num_traits`, whatever calls itself a float, and arithmetic.
fn is_foreign(bound: &syn::Path) -> bool {
    is_called_number(bound) || is_arithmetic(bound)
}

/// The name of the trait says that only numbers have it.
pub(crate) fn is_called_number(bound: &syn::Path) -> bool {
    const NUMBERS: &[&str] =
        &["Num", "NumAssign", "NumOps", "NumRef", "Signed", "FloatCore", "FloatConst", "RealField"];
    const CONSTANTS: &[&str] = &["Zero", "One", "ConstZero", "ConstOne"];
    bound.segments.last().is_some_and(|last| {
        let name = last.ident.to_string();
        let called_number =
            ["Float", "Real", "FloatType", "FloatExt", "Scalar", "Number"].iter().any(|end| name.ends_with(end));
        called_number || NUMBERS.contains(&&*name) || CONSTANTS.contains(&&*name)
    })
}

/// The name of the trait, if it is one of arithmetic among values of one type.
pub(crate) fn arithmetic_with_self(bound: &syn::Path) -> Option<String> {
    let last = bound.segments.last().filter(|_| is_arithmetic(bound))?;
    let is_self = |argument: &syn::GenericArgument| match argument {
        syn::GenericArgument::Type(syn::Type::Path(ty)) => ty.path.is_ident("Self"),
        syn::GenericArgument::AssocType(_) => true,
        _ => false,
    };
    let among_itself = match &last.arguments {
        syn::PathArguments::AngleBracketed(arguments) => arguments.args.iter().all(is_self),
        syn::PathArguments::None => true,
        syn::PathArguments::Parenthesized(_) => false,
    };
    among_itself.then(|| last.ident.to_string())
}

pub(crate) fn is_arithmetic(bound: &syn::Path) -> bool {
    const OPERATORS: &[&str] = &["Add", "Sub", "Mul", "Div", "Neg", "AddAssign", "SubAssign", "MulAssign", "DivAssign"];
    bound.segments.last().is_some_and(|last| OPERATORS.contains(&&*last.ident.to_string()))
}

/// The bounds of the parameter ask for operators, and for nothing that is special to numbers.
pub(crate) fn is_arithmetic_alone(generics: &syn::Generics, name: &Ident) -> bool {
    let bounds = bounds(generics, name);
    traits(&bounds).any(is_arithmetic) && traits(&bounds).all(|bound| is_arithmetic(bound) || is_harmless(bound))
}

/// Traits that numbers have, among other types.
fn is_harmless(bound: &syn::Path) -> bool {
    const COMMON: &[&str] = &[
        "Copy",
        "Clone",
        "Default",
        "Debug",
        "Display",
        "LowerExp",
        "PartialEq",
        "PartialOrd",
        "Send",
        "Sync",
        "Sized",
        "Sum",
        "Product",
        "Rem",
        "RemAssign",
        "NumCast",
        "FromPrimitive",
        "ToPrimitive",
        "AsPrimitive",
        "Bounded",
    ];
    bound.segments.last().is_some_and(|last| COMMON.contains(&&*last.ident.to_string()) || is_conversion(last))
}

/// The type parameters that are converted into one type only, and that type.
pub(crate) fn conversions(generics: &syn::Generics) -> Vec<(Ident, syn::Type)> {
    let of_parameter = |name: &Ident| {
        let bounds = bounds(generics, name);
        let mut types = traits(&bounds).filter_map(|bound| target(bound.segments.last()?));
        types.next().filter(|_| types.next().is_none()).cloned().map(|ty| (name.clone(), ty))
    };
    generics.type_params().filter_map(|parameter| of_parameter(&parameter.ident)).collect()
}

/// `f64` of `Into<f64>`
fn target(bound: &syn::PathSegment) -> Option<&syn::Type> {
    match &bound.arguments {
        syn::PathArguments::AngleBracketed(arguments) if bound.ident == "Into" => match arguments.args.first()? {
            syn::GenericArgument::Type(ty) => Some(ty),
            _ => None,
        },
        _ => None,
    }
}

/// `Into<f64>`, `From<f32>`
fn is_conversion(bound: &syn::PathSegment) -> bool {
    let syn::PathArguments::AngleBracketed(arguments) = &bound.arguments else { return false };
    let real = |argument: &syn::GenericArgument| match argument {
        syn::GenericArgument::Type(syn::Type::Path(ty)) => ty.path.is_ident("f64") || ty.path.is_ident("f32"),
        _ => false,
    };
    (bound.ident == "Into" || bound.ident == "From") && arguments.args.iter().all(real)
}
