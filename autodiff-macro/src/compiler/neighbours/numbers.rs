//! Traits of this crate that only numbers have, as the bounds and implementations in its files show them.
//!
//! `trait Sample: Copy + Add<Output = Self> + Mul<Output = Self>` is one, implemented for `f64` and `f32`: by hand, or by a
//! macro, which is not seen. One that a type of this crate with a derivative implements as well, as `Complex`, is not.

use super::files::{Module, is_condition};
use super::tree::Spot;
use super::{Neighbours, at, lex, names, segments};
use crate::compiler::tables::HashMap;
use crate::compiler::{declarative, generics, index};
use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::TypeParamBound;

/// How many traits a trait may stand on, one above the other.
const DEPTH: usize = 8;

/// What a module says of such traits.
#[derive(Default)]
pub(super) struct Numbers {
    /// Its traits, by name.
    traits: HashMap<String, Bounds>,
    /// The types that it implements a trait for, by the name of the trait.
    implemented: HashMap<String, Vec<Implementation>>,
    /// The macros that it calls for their items, and with what.
    calls: Vec<(String, String)>,
}

/// A trait of a type.
#[derive(Clone)]
struct Implementation {
    /// The path of the type; a type parameter, if it stands for all types with some trait.
    ty: Vec<String>,
    is_parameter: bool,
    /// Its functions, as written; none where conditions decide, or where the derivative is another one.
    functions: HashMap<String, Option<String>>,
}

/// A function that a trait of numbers has.
pub(crate) struct FunctionOfNumbers {
    pub(crate) of_trait: String,
    pub(crate) declared: syn::Signature,
    /// What it is for `f64` and `f32`, with the name that the type has there; none where conditions decide, or where the
    /// derivative is not that of what is written.
    pub(crate) written: Option<Vec<(String, syn::ImplItemFn)>>,
    /// The functions that the bounds have, by name.
    pub(crate) siblings: HashMap<String, Sibling>,
}

/// What the declaration of a function says of its parameters.
pub(crate) struct Sibling {
    /// Which of them are of the type itself.
    pub(crate) of_itself: Vec<bool>,
    /// It takes `self` by reference.
    pub(crate) by_reference: bool,
}

impl FunctionOfNumbers {
    /// It takes something by reference.
    pub(crate) fn takes_references(&self) -> bool {
        self.declared.inputs.iter().any(|input| match input {
            syn::FnArg::Receiver(receiver) => !matches!(receiver.kind, syn::ReceiverKind::Value),
            syn::FnArg::Typed(typed) => matches!(&*typed.ty, syn::Type::Reference(_)),
        })
    }

    /// No argument is of the type that has the trait.
    pub(crate) fn takes_nothing_of_itself(&self) -> bool {
        !index::mentions(self.declared.inputs.to_token_stream(), "Self") && self.declared.receiver().is_none()
    }

    /// It may change what it is given.
    pub(crate) fn changes_arguments(&self) -> bool {
        let is_mutable = |input: &syn::FnArg| match input {
            syn::FnArg::Receiver(receiver) => {
                matches!(receiver.kind, syn::ReceiverKind::Reference(_, _, Some(_)) | syn::ReceiverKind::Typed(..))
            }
            syn::FnArg::Typed(typed) => {
                matches!(&*typed.ty, syn::Type::Reference(reference) if reference.mutability.is_some())
            }
        };
        self.declared.inputs.iter().any(is_mutable)
    }
}

/// What a trait asks of the types that have it.
#[derive(Default)]
struct Bounds {
    /// Products or quotients with themselves, or a trait of another crate that only numbers have.
    multiplies: bool,
    /// Sums with themselves.
    adds: bool,
    /// The paths of other traits.
    others: Vec<Vec<String>>,
    /// Its functions, as written.
    functions: HashMap<String, String>,
}

impl Numbers {
    pub(super) fn add(&mut self, item: &syn::Item) {
        match item {
            syn::Item::Trait(definition) => {
                self.traits.insert(definition.ident.to_string(), Bounds::of(definition));
            }
            syn::Item::Impl(block) => self.add_block(block),
            syn::Item::Macro(syn::ItemMacro { ident: None, mac, .. }) => {
                let name = mac.path.get_ident().map(ToString::to_string);
                self.calls.extend(name.map(|name| (name, mac.tokens.to_string())));
            }
            _ => {}
        }
    }

    fn add_block(&mut self, block: &syn::ItemImpl) {
        let name = block.trait_.as_ref().and_then(|(path, _)| path.segments.last());
        if let (Some(name), syn::Type::Path(ty)) = (name, &*block.self_ty) {
            let is_parameter = block.generics.type_params().any(|parameter| ty.path.is_ident(&parameter.ident));
            let implementation = Implementation { ty: segments(&ty.path), is_parameter, functions: functions(block) };
            self.implemented.entry(name.ident.to_string()).or_default().push(implementation);
        }
    }

    /// What the macros of the module write for it.
    fn written_by_macros(&self, module: &Module) -> Self {
        let mut all = Self::default();
        self.items_of_macros(module, |_| true).iter().for_each(|item| all.add(item));
        all
    }

    /// The items that the macros of the module write whose rules are of a certain kind.
    pub(super) fn items_of_macros(&self, module: &Module, is_wanted: impl Fn(&str) -> bool) -> Vec<syn::Item> {
        let span = Span::call_site();
        let written = |(name, tokens): &(String, String)| {
            let rules = module.macros.get(name)?.as_ref().filter(|rules| is_wanted(rules))?;
            let (rules, call) = (rules.parse().ok()?, tokens.parse().ok()?);
            let expansion = declarative::expand(rules, &call, span, &mut |name| Ident::new(name, span))?;
            Some(syn::parse2::<syn::File>(expansion.tokens).ok()?.items)
        };
        self.calls.iter().filter_map(written).flatten().collect()
    }
}

impl Implementation {
    /// It is that of `f64`, `f32` or all types with some trait.
    fn is_of_numbers(&self) -> bool {
        self.is_parameter || matches!(&self.ty[..], [name] if name == "f64" || name == "f32")
    }
}

/// The functions of a block, as far as nothing else decides on what they do.
fn functions(block: &syn::ItemImpl) -> HashMap<String, Option<String>> {
    let is_open = |attribute: &syn::Attribute| {
        let options = || names(attribute.to_token_stream());
        is_condition(attribute) || options().iter().any(|name| name == "backward" || name == "passive")
    };
    let written = |item: &syn::ImplItem| match item {
        syn::ImplItem::Fn(function) => {
            let certain = !block.attrs.iter().chain(&function.attrs).any(is_open);
            Some((function.sig.ident.to_string(), certain.then(|| function.to_token_stream().to_string())))
        }
        _ => None,
    };
    block.items.iter().filter_map(written).collect()
}

impl Bounds {
    fn of(definition: &syn::ItemTrait) -> Self {
        let is_self = |ty: &syn::Type| matches!(ty, syn::Type::Path(path) if path.path.is_ident("Self"));
        let predicates = definition.generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        let later = predicates.filter_map(|predicate| match predicate {
            syn::WherePredicate::Type(predicate) if is_self(&predicate.bounded_ty) => Some(&predicate.bounds),
            _ => None,
        });
        let mut all = Self::default();
        all.functions.extend(definition.items.iter().filter_map(|item| match item {
            syn::TraitItem::Fn(function) => {
                Some((function.sig.ident.to_string(), function.to_token_stream().to_string()))
            }
            _ => None,
        }));
        for bound in definition.supertraits.iter().chain(later.flatten()) {
            if let TypeParamBound::Trait(bound) = bound {
                all.add(&bound.path);
            }
        }
        all
    }

    fn add(&mut self, bound: &syn::Path) {
        match generics::arithmetic_with_self(bound) {
            Some(operator) => {
                let multiplies = ["Mul", "Div", "MulAssign", "DivAssign"].contains(&&*operator);
                self.multiplies |= multiplies;
                self.adds |= !multiplies;
            }
            None => self.others.push(segments(bound)),
        }
        self.multiplies |= generics::is_called_number(bound);
    }
}

impl Neighbours {
    /// The path leads to a trait of this crate that only numbers have.
    pub(crate) fn is_trait_of_numbers(&self, path: &syn::Path) -> bool {
        let Some((spot, name)) = self.definition(path) else { return false };
        let types = self.implementing(&spot, &name);
        let multiplies = asks(&spot, &name, &|bounds| bounds.multiplies, DEPTH);
        let adds = || asks(&spot, &name, &|bounds| bounds.adds, DEPTH);
        !types.iter().any(is_other) && (multiplies || adds() && types.iter().any(|(_, of)| of.is_of_numbers()))
    }

    /// Types of this crate that are no numbers implement the trait.
    pub(crate) fn is_trait_of_others(&self, path: &syn::Path) -> bool {
        self.definition(path).is_some_and(|(spot, name)| self.implementing(&spot, &name).iter().any(is_other))
    }

    /// The path leads to a trait of this crate.
    pub(crate) fn is_own_trait(&self, path: &syn::Path) -> bool {
        let is_trait = |(spot, name): (Spot, String)| Some(spot.module()?.numbers.traits.contains_key(&name));
        self.definition(path).and_then(is_trait).unwrap_or(false)
    }

    /// One of the bounds is a trait of one of these names, or stands on one, as far as that is seen.
    pub(crate) fn stand_on(&self, bounds: &[syn::Path], names: &[&str]) -> bool {
        let is_named = |last: Option<String>| last.is_some_and(|last| names.contains(&&*last));
        let stands = |bounds: &Bounds| bounds.others.iter().any(|path| is_named(path.last().cloned()));
        bounds.iter().any(|bound| {
            let last = bound.segments.last().map(|last| last.ident.to_string());
            is_named(last) || self.definition(bound).is_some_and(|(spot, name)| asks(&spot, &name, &stands, DEPTH))
        })
    }

    /// The function of this name that one of the bounds has, or a trait of this crate that it stands on.
    pub(crate) fn function_of_numbers(&self, bounds: &[syn::Path], name: &Ident) -> Option<FunctionOfNumbers> {
        let traits: Vec<(Spot, String)> = bounds.iter().filter_map(|bound| self.definition(bound)).collect();
        let all: Vec<(Spot, String)> = traits.iter().flat_map(|(spot, name)| standing_on(spot, name, DEPTH)).collect();
        let text = name.to_string();
        let source = |(spot, of): &(Spot, String)| {
            let module = spot.module()?;
            let source = module.numbers.traits.get(of)?.functions.get(&text)?.clone();
            Some((spot.clone(), of.clone(), source))
        };
        let (spot, of_trait, source) = all.iter().find_map(source)?;
        let declared: syn::TraitItemFn = syn::parse2(at(lex(&source)?, name)).ok()?;
        let written = self.written_for_numbers(&spot, &of_trait, name, &declared);
        let functions = |(spot, of): &(Spot, String)| Some(spot.module()?.numbers.traits.get(of)?.functions.clone());
        let siblings = all.iter().filter_map(functions).flatten();
        let siblings = siblings.filter_map(|(name, source)| Some((name, sibling(&source)?))).collect();
        Some(FunctionOfNumbers { of_trait, declared: declared.sig, written, siblings })
    }

    /// One of the bounds has a function of this name, or a trait of this crate that it stands on.
    pub(crate) fn has_function(&self, bounds: &[syn::Path], name: &str) -> bool {
        let traits = bounds.iter().filter_map(|bound| self.definition(bound));
        traits.flat_map(|(spot, name)| standing_on(&spot, &name, DEPTH)).any(|(spot, of)| {
            let module = spot.module();
            let of = module.as_ref().and_then(|module| module.numbers.traits.get(&of));
            of.is_some_and(|of| of.functions.contains_key(name))
        })
    }

    /// What a function of a trait is for `f64` and `f32`.
    fn written_for_numbers(
        &self,
        spot: &Spot,
        of_trait: &str,
        name: &Ident,
        declared: &syn::TraitItemFn,
    ) -> Option<Vec<(String, syn::ImplItemFn)>> {
        let provided = declared.default.as_ref().map(|body| {
            let signature = &declared.sig;
            syn::parse_quote!(#signature #body)
        });
        let own = |of: &Implementation| match of.functions.get(&name.to_string()) {
            Some(source) => syn::parse2(at(lex(source.as_ref()?)?, name)).ok(),
            None => provided.clone(),
        };
        let all = self.implementing(spot, of_trait).into_iter().filter(|(_, of)| of.is_of_numbers());
        all.map(|(_, of)| Some((of.ty.first()?.clone(), own(&of)?))).collect()
    }

    /// The types that implement a trait in its module and in the modules of this file, and where.
    fn implementing(&self, of: &Spot, name: &str) -> Vec<(Spot, Implementation)> {
        let count = self.files.own_modules().map_or(0, |modules| modules.len());
        let own = (0..count).filter_map(|number| Spot::own(self.files, number));
        let elsewhere = Some(of.clone()).filter(|spot| !self.is_own_file(spot));
        let types = |spot: Spot| {
            let Some(module) = spot.module() else { return Vec::new() };
            let by_macros = module.numbers.written_by_macros(&module);
            let all = [&module.numbers, &by_macros].into_iter().filter_map(|numbers| numbers.implemented.get(name));
            all.flatten().map(|implementation| (spot.clone(), implementation.clone())).collect()
        };
        own.chain(elsewhere).flat_map(types).collect()
    }
}

/// The implementation is for a type of this crate that has a derivative.
fn is_other((spot, of): &(Spot, Implementation)) -> bool {
    !of.is_parameter && is_differentiable(spot, &of.ty)
}

fn sibling(source: &str) -> Option<Sibling> {
    let function: syn::TraitItemFn = syn::parse_str(source).ok()?;
    let is_of_itself = |input: &syn::FnArg| match input {
        syn::FnArg::Receiver(_) => true,
        syn::FnArg::Typed(typed) => matches!(&*typed.ty, syn::Type::Path(ty) if ty.path.is_ident("Self")),
    };
    let by_reference = function.sig.receiver().is_some_and(|this| !matches!(this.kind, syn::ReceiverKind::Value));
    Some(Sibling { of_itself: function.sig.inputs.iter().map(is_of_itself).collect(), by_reference })
}

/// The trait and those of this crate that it stands on.
fn standing_on(spot: &Spot, name: &str, depth: usize) -> Vec<(Spot, String)> {
    let mut all = vec![(spot.clone(), name.to_owned())];
    let module = spot.module();
    let bounds = module.as_ref().and_then(|module| module.numbers.traits.get(name));
    for path in bounds.filter(|_| depth > 0).into_iter().flat_map(|bounds| &bounds.others) {
        all.extend(spot.definition(path).into_iter().flat_map(|(spot, name)| standing_on(&spot, &name, depth - 1)));
    }
    all
}

/// The trait, or one that it stands on, asks this of its types.
fn asks(spot: &Spot, name: &str, what: &dyn Fn(&Bounds) -> bool, depth: usize) -> bool {
    let Some(module) = spot.module() else { return false };
    let Some(bounds) = module.numbers.traits.get(name) else { return false };
    let follow = |path: &Vec<String>| {
        spot.definition(path).is_some_and(|(spot, name)| depth > 0 && asks(&spot, &name, what, depth - 1))
    };
    what(bounds) || bounds.others.iter().any(follow)
}

/// The path leads to a type of this crate that has a derivative, for all that is seen of it.
fn is_differentiable(spot: &Spot, path: &[String]) -> bool {
    spot.definition(path).is_some_and(|(spot, name)| spot.module().is_none_or(|module| !module.blocks.is_plain(&name)))
}
