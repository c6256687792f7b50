//! Types of the user's that stand for one of their fields, as `Deref` and `AsRef` of newtypes, and accessors of them.
//!
//! `*length` is `length.0` where the source shows that `deref` returns `&self.0`, and so is the receiver of a method that
//! the type itself lacks.

use super::Lowering;
use super::method::is_of_every_type;
use crate::compiler::ir::{Kind, Type};
use crate::compiler::neighbours::Target;
use syn::parse_quote;

impl Lowering<'_> {
    /// The field that `*pointer` is.
    pub(super) fn field_behind(&self, pointer: &syn::Expr) -> Option<syn::Expr> {
        let field = if self.is_value(pointer) { self.field_referred(pointer, "Deref") } else { None };
        field.or_else(|| self.behind_unit(pointer))
    }

    /// `*pointer` is what `deref` of the type computes.
    pub(super) fn is_computed(&self, pointer: &syn::Expr) -> bool {
        let target = || self.neighbours.target(&self.located(pointer)?, "Deref");
        self.is_value(pointer) && matches!(target(), Some(Target::Computed))
    }

    /// The expression is a struct and no reference to one, nor a box.
    fn is_value(&self, expression: &syn::Expr) -> bool {
        (self.is_by_value(expression) || self.references(expression) == 0)
            && self.located(expression).is_some_and(|located| located.is_plain())
    }

    /// The field whose method a call means, since the type has none of this name.
    pub(super) fn field_with_method(&self, call: &syn::ExprMethodCall) -> Option<syn::Expr> {
        let name = call.method.to_string();
        if is_of_every_type(&name) || is_derived(&name) {
            return None;
        }
        let field = self.field_referred(&call.receiver, "Deref")?;
        let own = self.located(&call.receiver)?;
        (!self.neighbours.may_have_method(&own, &call.method)).then_some(field)
    }

    /// The field that `value[..]` is a part of.
    pub(super) fn field_with_elements(&self, value: &syn::Expr) -> Option<syn::Expr> {
        self.field_referred(value, "Deref").filter(|_| !self.has_own_index(value))
    }

    /// The field that `value.as_ref()` refers to, and the part that an accessor does.
    pub(super) fn field_as_reference(&self, expression: &syn::Expr) -> Option<syn::Expr> {
        self.reference_returned(expression).map(|reference| *reference.expr)
    }

    /// The reference to a part of the receiver that a call returns, where the method does nothing else.
    pub(super) fn reference_returned(&self, expression: &syn::Expr) -> Option<syn::ExprReference> {
        let call = match expression {
            syn::Expr::Paren(inner) => return self.reference_returned(&inner.expr),
            syn::Expr::MethodCall(call) => call,
            _ => return None,
        };
        match (call.method.to_string().as_str(), call.args.len()) {
            ("as_ref", 0) => self.field_referred(&call.receiver, "AsRef").map(|field| parse_quote!(&#field)),
            ("as_mut", 0) => self.field_referred(&call.receiver, "AsRef").map(|field| parse_quote!(&mut #field)),
            _ => {
                let part = self.field_as_reference(&call.receiver).map(Box::new);
                let receiver = part.unwrap_or_else(|| call.receiver.clone());
                let own = self.located(&receiver)?;
                self.neighbours.accessed(&own, &syn::ExprMethodCall { receiver, ..call.clone() })
            }
        }
    }

    fn field_referred(&self, value: &syn::Expr, of_trait: &'static str) -> Option<syn::Expr> {
        let Target::Field(way) = self.neighbours.target(&self.located(value)?, of_trait)? else { return None };
        Some(way.into_iter().fold(parse_quote!((#value)), |base: syn::Expr, member| parse_quote!(#base.#member)))
    }

    /// The expression names a parameter that is passed by value.
    fn is_by_value(&self, expression: &syn::Expr) -> bool {
        let syn::Expr::Path(path) = expression else { return false };
        let var = path.path.get_ident().and_then(|name| self.lookup_variable(&name.to_string()));
        var.is_some_and(|var| matches!(self.kind(var), Kind::Argument) && matches!(self.ty(var), Type::Named(_)))
    }
}

/// A method of a trait that types derive.
fn is_derived(name: &str) -> bool {
    matches!(
        name,
        "eq" | "ne" | "partial_cmp" | "cmp" | "lt" | "le" | "gt" | "ge" | "max" | "min" | "clamp" | "hash" | "fmt"
    )
}
