//! Traits of this crate that only numbers have, as the bounds and implementations in its files show them.
//!
//! `trait Sample: Copy + Add<Output = Self> + Mul<Output = Self>` is one, implemented for `f64` and `f32`: by hand, or by a
//! macro, which is not seen. One that a type of this crate with a derivative implements as well, as `Complex`, is not.

use super::tree::Spot;
use super::{Neighbours, segments};
use crate::compiler::generics;
use crate::compiler::tables::HashMap;
use syn::TypeParamBound;

/// How many traits a trait may stand on, one above the other.
const DEPTH: usize = 8;

/// What a module says of such traits.
#[derive(Default)]
pub(super) struct Numbers {
    /// Its traits, by name.
    traits: HashMap<String, Bounds>,
    /// The paths of the types that it implements a trait for, by the name of the trait.
    implemented: HashMap<String, Vec<Vec<String>>>,
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
}

impl Numbers {
    pub(super) fn add(&mut self, item: &syn::Item) {
        match item {
            syn::Item::Trait(definition) => {
                self.traits.insert(definition.ident.to_string(), Bounds::of(definition));
            }
            syn::Item::Impl(block) => self.add_block(block),
            _ => {}
        }
    }

    fn add_block(&mut self, block: &syn::ItemImpl) {
        let name = block.trait_.as_ref().and_then(|(path, _)| path.segments.last());
        if let (Some(name), syn::Type::Path(ty)) = (name, &*block.self_ty)
            && !block.generics.type_params().any(|parameter| ty.path.is_ident(&parameter.ident))
        {
            self.implemented.entry(name.ident.to_string()).or_default().push(segments(&ty.path));
        }
    }
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
        let is_float = |path: &[String]| matches!(path, [name] if name == "f64" || name == "f32");
        let multiplies = asks(&spot, &name, &|bounds| bounds.multiplies, DEPTH);
        let adds = || asks(&spot, &name, &|bounds| bounds.adds, DEPTH);
        let only_numbers = !types.iter().any(|(spot, path)| is_differentiable(spot, path));
        only_numbers && (multiplies || adds() && types.iter().any(|(_, path)| is_float(path)))
    }

    /// The types that implement a trait in its module and in the modules of this file, and where.
    fn implementing(&self, of: &Spot, name: &str) -> Vec<(Spot, Vec<String>)> {
        let count = self.files.own_modules().map_or(0, |modules| modules.len());
        let own = (0..count).filter_map(|number| Spot::own(self.files, number));
        let elsewhere = Some(of.clone()).filter(|spot| !self.is_own_file(spot));
        let types = |spot: Spot| {
            let module = spot.module();
            let found = module.and_then(|module| module.numbers.implemented.get(name).cloned()).unwrap_or_default();
            found.into_iter().map(move |path| (spot.clone(), path))
        };
        own.chain(elsewhere).flat_map(types).collect()
    }
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
    spot.definition(path).is_some_and(|(spot, name)| {
        spot.module().is_none_or(|module| !module.blocks.is_plain(&name))
    })
}
