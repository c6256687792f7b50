//! Optional references as arguments, as `xs.first()` and `Some(&x)` are: copies are made of what they refer to, and the
//! function is given a reference to the copy.

use super::{Carrier, variant_of_std};
use crate::compiler::ir::{Place, Type, Value, Var};
use crate::compiler::lower::Lowering;
use crate::compiler::viewed;
use quote::quote;
use syn::visit_mut::{self, VisitMut};

impl Lowering<'_> {
    /// The copy that stands for an optional reference; `None` if the argument is something else.
    pub(in crate::compiler::lower) fn optional_reference(&mut self, argument: &syn::Expr) -> Option<Place> {
        if !self.is_optional_reference(argument) {
            return None;
        }
        let copy = self.copy_of_optional(argument);
        let private = &self.private;
        self.function.shown.insert(copy, quote!(#private::optional));
        Some(Place::whole(copy))
    }

    /// The argument for a parameter of this type: of an array the slice that is asked for, `Some(&x[..])` for `Some(&x)` and
    /// `&[&x[..]]` for `&[&x]`.
    pub(in crate::compiler::lower) fn as_asked(argument: &syn::Expr, asked: Option<&syn::FnArg>) -> syn::Expr {
        let Some(syn::FnArg::Typed(typed)) = asked else { return argument.clone() };
        let mut argument = argument.clone();
        if let (Some(syn::Type::Slice(_)), syn::Expr::Call(call)) =
            (viewed::referent_of_option(&typed.ty), &mut argument)
            && payload_of_some(call).is_some()
        {
            call.args.iter_mut().for_each(as_slice);
        } else if let syn::Expr::Reference(syn::ExprReference { expr, .. }) = &mut argument
            && let syn::Expr::Array(rows) = &mut **expr
            && takes_rows(&typed.ty)
        {
            rows.elems.iter_mut().for_each(as_slice);
        }
        argument
    }

    /// What `row.unwrap_or(&[1.0])` takes if there is no row: a vector, as a row is one here.
    pub(super) fn owned_default(&self, call: &syn::ExprMethodCall, default: &syn::Expr) -> syn::Expr {
        let is_vector =
            matches!(self.seen_type(&call.receiver), Some(Type::Optional(row)) if matches!(*row, Type::Vec(_)));
        self.owned_row(default).filter(|_| is_vector).unwrap_or_else(|| default.clone())
    }

    /// A vector for a reference to a slice, a vector or a literal array.
    fn owned_row(&self, row: &syn::Expr) -> Option<syn::Expr> {
        match row {
            syn::Expr::Reference(reference) if self.is_row(row) || is_array(&reference.expr) => {
                let row = &reference.expr;
                Some(syn::parse_quote!(#row.to_vec()))
            }
            row => self.is_row(row).then(|| syn::parse_quote!(#row.to_vec())),
        }
    }

    fn copy_of_optional(&mut self, argument: &syn::Expr) -> Var {
        if let syn::Expr::Path(_) = argument {
            let (_, place) = self.referent(argument);
            return self.view_of("optional", place, false);
        }
        let mut argument = argument.clone();
        OwnedRows(self).visit_expr_mut(&mut argument);
        let value = self.value(&argument);
        self.temporary_of("optional", Value::Same(value), Type::Optional(Box::new(Type::Unknown)))
    }

    pub(in crate::compiler::lower) fn is_optional_reference(&self, expression: &syn::Expr) -> bool {
        let is_tail = |block: &syn::Block| match block.stmts.last() {
            Some(syn::Stmt::Expr(tail, None)) => self.is_optional_reference(tail),
            _ => false,
        };
        match expression {
            syn::Expr::Paren(inner) => self.is_optional_reference(&inner.expr),
            syn::Expr::Block(block) => is_tail(&block.block),
            syn::Expr::If(branch) => {
                let other = branch.else_branch.as_ref();
                is_tail(&branch.then_branch) || other.is_some_and(|(_, other)| self.is_optional_reference(other))
            }
            syn::Expr::Match(branch) => branch.arms.iter().any(|arm| self.is_optional_reference(&arm.body)),
            syn::Expr::Call(call) => payload_of_some(call).is_some_and(|payload| self.is_reference(payload)),
            other => self.yields_references(other) && self.carrier_of(other) == Some(Carrier::Option),
        }
    }
}

/// `Some(&x[1..])` as `Some(x[1..].to_vec())`
struct OwnedRows<'a, 'l>(&'a Lowering<'l>);

impl VisitMut for OwnedRows<'_, '_> {
    fn visit_expr_call_mut(&mut self, call: &mut syn::ExprCall) {
        if let Some(row) = payload_of_some(call).and_then(|payload| self.0.owned_row(payload)) {
            call.args = std::iter::once(row).collect();
        }
        visit_mut::visit_expr_call_mut(self, call);
    }
}

/// `&x[..]` for `&x`
fn as_slice(row: &mut syn::Expr) {
    if let syn::Expr::Reference(reference) = row
        && let syn::Expr::Path(_) = &*reference.expr
    {
        *row = syn::parse_quote!(#reference[..]);
    }
}

/// `&[&[T]]`
fn takes_rows(ty: &syn::Type) -> bool {
    let referent = |ty: &syn::Type| match ty {
        syn::Type::Reference(syn::TypeReference { elem, .. }) => match &**elem {
            syn::Type::Slice(slice) => Some((*slice.elem).clone()),
            _ => None,
        },
        _ => None,
    };
    referent(ty).is_some_and(|row| referent(&row).is_some())
}

/// The argument of `Some`.
fn payload_of_some(call: &syn::ExprCall) -> Option<&syn::Expr> {
    let syn::Expr::Path(path) = &*call.func else { return None };
    call.args.first().filter(|_| variant_of_std(&path.path) == Some("Some"))
}

fn is_array(expression: &syn::Expr) -> bool {
    matches!(expression, syn::Expr::Array(_) | syn::Expr::Repeat(_))
}
