//! Fields that a derive leaves out, and maps: what they hold is a constant.
//!
//! What is asked of one of a type that this compiler knows nothing of, as `self.rates.get(&year).copied().unwrap_or(0.05)`,
//! is kept as it stands, with a view of the field in its place. So no method of theirs has to be known here, and none is taken
//! for that of a vector or an option.

use super::Lowering;
use super::operator::compound;
use crate::compiler::diagnostics;
use crate::compiler::ir::{Block, Kind, Opaque, Operand, Place, Statement, Step, Type, Value};
use crate::compiler::neighbours::Located;
use crate::compiler::{save, types};
use quote::ToTokens;
use syn::spanned::Spanned;

impl Lowering<'_> {
    /// The value is read from a field that the derive leaves out: it is a constant.
    pub(super) fn reads_skipped(&self, value: &Value) -> bool {
        match value {
            Value::Read(place) | Value::Copied(place, _) => self.is_skipped(place),
            _ => false,
        }
    }

    /// The way to the place goes through such a field.
    pub(super) fn is_skipped(&self, place: &Place) -> bool {
        self.part_without(place, Located::skips).is_some()
    }

    /// The place up to the first field that is left out.
    fn part_without(&self, place: &Place, left_out: impl Fn(&Located, &[String]) -> bool) -> Option<Place> {
        let Place { root, path } = self.function.resolve(place);
        let fields = path.iter().enumerate().filter_map(|(at, step)| Some((at, field_name(step)?)));
        let is_skipped = |at: usize, name: String| {
            let owner = Place { root, path: path[..at].to_vec() };
            self.located_place(&owner).is_some_and(|ty| left_out(&ty, &[name]))
        };
        let at = fields.into_iter().find_map(|(at, name)| is_skipped(at, name).then_some(at))?;
        Some(Place { root, path: path[..=at].to_vec() })
    }

    /// The fields without a derivative that the places of a block lead through.
    pub(super) fn skipped_places(&self, block: &Block) -> Vec<Place> {
        let views = self.function.variables.iter().filter_map(|variable| match &variable.kind {
            Kind::View(place, _) => self.part_without(place, Located::leaves_out),
            Kind::Value | Kind::Memory | Kind::Argument | Kind::Borrowed(_) => None,
        });
        let mut skipped: Vec<Place> = views.collect();
        save::walk(block, &mut |block| {
            let places = block.statements.iter().flat_map(Statement::places);
            skipped.extend(places.filter_map(|place| self.part_without(place, Located::leaves_out)));
        });
        skipped
    }

    /// A place that may be lent: a copy of one that carries no derivative.
    pub(super) fn lent(&mut self, place: Place) -> Place {
        if !self.is_skipped(&place) {
            return place;
        }
        let var = self.temporary_of("skipped", Value::Read(place), Type::Unknown);
        self.function.variables[var.0].temporary = false;
        Place::whole(var)
    }

    /// The value of a call or an index that asks something of such a field or of a map, and that mentions nothing else that
    /// may carry a derivative.
    pub(super) fn asked_of_constant(&mut self, expression: &syn::Expr) -> Option<Operand> {
        let is_variable = matches!(self.constant_within(&mut expression.clone())?, syn::Expr::Path(_));
        let kept = self.with_constant_viewed(expression)?;
        let ty = match expression {
            syn::Expr::MethodCall(call) => self.numbers_of_method(call),
            _ => self.type_within_map(expression),
        };
        let ty = ty.unwrap_or(Type::Unknown);
        let remedy = "leave the map out by `#[differentiate(wrt(..))]`, or use a `Vec` with indices";
        // Something may have been written into a map by a reference that it returned.
        let refusal = diagnostics::unsupported(expression.span(), "a map with a derivative in it", remedy);
        let refusal = is_variable.then(|| refusal.over(expression));
        let opaque = Opaque { ty: ty.clone(), refusal, ..self.opaque(&kept) };
        Some(Operand::Var(self.temporary_of("value", Value::Passive(opaque), ty)))
    }

    /// The expression with a view in the place of what it is about.
    pub(super) fn with_constant_viewed(&mut self, expression: &syn::Expr) -> Option<syn::Expr> {
        let mut kept = expression.clone();
        let subject = self.constant_within(&mut kept)?;
        let name = self.fresh("constant");
        let constant = std::mem::replace(subject, syn::parse_quote!(#name));
        if !self.is_inert(&kept) {
            return None;
        }
        let place = self.place(&constant)?;
        let place = self.frozen(place);
        let writable = self.is_writable(place.root);
        let view = self.variable(name.clone(), Kind::View(place, writable), Type::Unknown);
        self.inert.insert(view);
        self.statements.push(Statement::View(view));
        self.bind(&name, view);
        Some(kept)
    }

    /// What a chain of calls is about, if it is such a field or a map.
    fn constant_within<'e>(&self, expression: &'e mut syn::Expr) -> Option<&'e mut syn::Expr> {
        if self.is_constant(expression) {
            return Some(expression);
        }
        match expression {
            syn::Expr::MethodCall(call) => self.constant_within(&mut call.receiver),
            syn::Expr::Index(index) => self.constant_within(&mut index.expr),
            syn::Expr::Field(field) => self.constant_within(&mut field.base),
            syn::Expr::Assign(assign) => self.constant_within(&mut assign.left),
            syn::Expr::Binary(binary) if compound(&binary.op).is_some() => self.constant_within(&mut binary.left),
            syn::Expr::Paren(inner) => self.constant_within(&mut inner.expr),
            syn::Expr::Unary(unary) => self.constant_within(&mut unary.expr),
            _ => None,
        }
    }

    /// The variable is a parameter, or was made of nothing that carries a derivative.
    fn names_constant(&self, path: &syn::ExprPath) -> bool {
        let var = path.path.get_ident().and_then(|name| self.lookup_variable(&name.to_string()));
        var.is_some_and(|var| {
            let root = self.function.root(var);
            let is_parameter = self.function.parameters.iter().any(|parameter| parameter.var == root);
            is_parameter || self.is_inert_variable(var)
        })
    }

    /// The method is one of a map or a set.
    pub(super) fn is_of_map(&self, call: &syn::ExprMethodCall) -> bool {
        self.located(&call.receiver).is_some_and(|of| of.is_map())
    }

    /// The type of `map[&key]`, if it is a number.
    fn type_within_map(&self, expression: &syn::Expr) -> Option<Type> {
        let syn::Expr::Index(index) = expression else { return None };
        let ty = types::written(self.located(&index.expr)?.mapped()?.ty(), &self.scalars);
        ty.is_scalar().then_some(ty)
    }

    fn is_constant(&self, expression: &syn::Expr) -> bool {
        let Some(located) = self.located(expression) else { return false };
        match expression {
            syn::Expr::Field(field) => {
                let name = &[field.member.to_token_stream().to_string()];
                let owner = self.located(&field.base);
                let is_named = || matches!(types::written(located.ty(), &self.scalars), Type::Named(_));
                owner.is_some_and(|owner| located.is_map() && owner.leaves_out(name) || is_named() && owner.skips(name))
            }
            syn::Expr::Path(path) => located.is_map() && self.names_constant(path),
            _ => false,
        }
    }
}

/// The name of the field, or its number.
pub(super) fn field_name(step: &Step) -> Option<String> {
    match step {
        Step::Field(syn::Member::Named(name)) => Some(name.to_string()),
        Step::Field(syn::Member::Unnamed(index)) => Some(index.index.to_string()),
        Step::Index(_) | Step::Range(_) | Step::Variant(_) => None,
    }
}
