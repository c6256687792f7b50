//! `Box`: what is made with `Box::new`, and `*` where it opens a box.
//!
//! References are seen through here, so that `*` mostly means nothing; what the source dereferences once more than there are
//! references is a box.

use super::{Binding, Lowering};
use crate::compiler::diagnostics;
use crate::compiler::ir::{Constructor, Kind, Opaque, Operand, Place, Step, Type, Value, Var, Variant};
use syn::parse_quote;
use syn::spanned::Spanned;

impl Lowering<'_> {
    /// `Box::new(x)`, `vec.into_boxed_slice()`
    pub(super) fn boxed(&mut self, content: &syn::Expr, path: syn::Path) -> Operand {
        let content = self.value(content);
        let steps = vec![Step::Variant(Variant::Content)];
        let constructor = Constructor { path, steps, fields: None, base: None };
        let boxed = self.temporary("boxed", Value::Construct(constructor, vec![content]));
        self.owned.extend(boxed.var());
        boxed
    }

    pub(super) fn boxed_slice(&mut self, call: &syn::ExprMethodCall) -> Option<Operand> {
        let of_vector = call.method == "into_boxed_slice" && call.args.is_empty();
        of_vector.then(|| self.boxed(&call.receiver, parse_quote!(::std::vec::Vec::into_boxed_slice)))
    }

    /// The place behind `*`.
    pub(super) fn dereferenced(&mut self, pointer: &syn::Expr) -> Option<Place> {
        if let Some(field) = self.field_behind(pointer).or_else(|| self.field_as_reference(pointer)) {
            return self.place(&field);
        }
        if self.is_computed(pointer) {
            return None;
        }
        if let Some(call) = reference_to_content(pointer) {
            return self.referent_of_box(call).map(|(place, _)| place);
        }
        let opens = self.references(pointer) == 0;
        let mut place = self.place(pointer)?;
        if opens {
            place.path.push(Step::Variant(Variant::Content));
        }
        Some(place)
    }

    /// The value of `*pointer`, if that opens a box.
    pub(super) fn opened(&mut self, pointer: &syn::Expr) -> Option<Operand> {
        if let Some(field) = self.field_behind(pointer).or_else(|| self.field_as_reference(pointer)) {
            return Some(self.value(&field));
        }
        if self.is_computed(pointer) {
            let what = "what `*` makes of this value";
            let refusal =
                diagnostics::unsupported(pointer.span(), what, "have `deref` return a field, or name the field here");
            let opaque = self.opaque(&parse_quote!(*#pointer));
            return Some(
                self.temporary("value", Value::Passive(Opaque { refusal: Some(refusal.over(pointer)), ..opaque })),
            );
        }
        if let Some(call) = reference_to_content(pointer) {
            let (place, _) = self.referent_of_box(call)?;
            return Some(self.load("content", place));
        }
        if self.references(pointer) > 0 {
            return None;
        }
        let mut place = match self.place(pointer) {
            Some(place) => place,
            None => Place::whole(self.value(pointer).var()?),
        };
        place.path.push(Step::Variant(Variant::Content));
        Some(self.load("content", place))
    }

    /// What `b.as_ref()` and `b.as_mut()` of a box refer to, and whether it may be changed.
    pub(super) fn inside_of_box(&mut self, call: &syn::ExprMethodCall) -> Option<(Place, bool)> {
        if self.is_box(&call.receiver) { self.referent_of_box(call) } else { None }
    }

    fn referent_of_box(&mut self, call: &syn::ExprMethodCall) -> Option<(Place, bool)> {
        let mutable = as_reference(call)?;
        let mut place = match self.place(&call.receiver) {
            Some(place) => place,
            None => Place::whole(self.value(&call.receiver).var()?),
        };
        place.path.push(Step::Variant(Variant::Content));
        Some((place, mutable))
    }

    /// `b.as_ref()` of what is not known to be an option: a reference to what the box holds.
    pub(super) fn box_as_reference(&mut self, argument: &syn::Expr) -> Option<(Place, bool)> {
        let syn::Expr::MethodCall(call) = argument else { return None };
        let mutable = as_reference(call)?;
        if self.carrier_of(&call.receiver).is_some() {
            return None;
        }
        let place = self.place(&call.receiver).filter(|place| !mutable || self.is_writable(place.root))?;
        Some((self.frozen(place), mutable))
    }

    /// The operand of a function of numbers, of which a box is opened by itself.
    pub(super) fn number_in(&mut self, operand: &syn::Expr) -> Operand {
        let opened = if self.is_box(operand) { self.opened(operand) } else { None };
        opened.unwrap_or_else(|| self.value(operand))
    }

    /// The expression is known to be a box.
    pub(super) fn is_box(&self, expression: &syn::Expr) -> bool {
        match expression {
            syn::Expr::Paren(inner) => self.is_box(&inner.expr),
            syn::Expr::MethodCall(call) if call.method == "clone" => self.is_box(&call.receiver),
            syn::Expr::Call(call) => match &*call.func {
                syn::Expr::Path(path) => {
                    let names: Vec<String> = path.path.segments.iter().map(|part| part.ident.to_string()).collect();
                    names.ends_with(&["Box".to_owned(), "new".to_owned()])
                        || matches!(self.seen_type(expression), Some(Type::Boxed(_)))
                }
                _ => false,
            },
            syn::Expr::Path(path) => {
                let var = path.path.get_ident().and_then(|name| self.lookup_variable(&name.to_string()));
                var.is_some_and(|var| self.boxes.contains(&var) || matches!(self.ty(var), Type::Boxed(_)))
            }
            syn::Expr::Field(_) => matches!(self.seen_type(expression), Some(Type::Boxed(_))),
            _ => false,
        }
    }

    /// How many references there are in the source around what the expression is here; one, if that is not known.
    pub(super) fn references(&self, expression: &syn::Expr) -> usize {
        match expression {
            syn::Expr::Paren(inner) => self.references(&inner.expr),
            syn::Expr::Group(inner) => self.references(&inner.expr),
            syn::Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => {
                self.references(&unary.expr).saturating_sub(1)
            }
            syn::Expr::Reference(reference) => self.references(&reference.expr) + 1,
            syn::Expr::Path(path) => self.references_of(path),
            syn::Expr::Field(_) | syn::Expr::Index(_) | syn::Expr::Call(_) | syn::Expr::Struct(_) => 0,
            syn::Expr::MethodCall(call) => self.references_of_call(call),
            _ => 1,
        }
    }

    fn references_of(&self, path: &syn::ExprPath) -> usize {
        let Some(name) = path.path.get_ident() else { return 1 };
        let (var, depth) = match self.lookup(&name.to_string()) {
            Some(Binding::Variable(var)) => (*var, 0),
            Some(Binding::Referred(var, depth)) => (*var, usize::from(*depth)),
            Some(Binding::Constant(_) | Binding::Callable(..) | Binding::Iterator(..) | Binding::Macro(..)) | None => {
                return 1;
            }
        };
        match self.kind(var) {
            Kind::View(..) | Kind::Borrowed(_) => depth + 1,
            _ if depth > 0 || self.is_owned(var) => depth,
            Kind::Value | Kind::Memory | Kind::Argument => 1,
        }
    }

    fn is_owned(&self, var: Var) -> bool {
        self.owned.contains(&var) || matches!(self.ty(var), Type::Boxed(_))
    }

    fn references_of_call(&self, call: &syn::ExprMethodCall) -> usize {
        match call.method.to_string().as_str() {
            "clone" | "pop" | "take" | "replace" | "remove" | "swap_remove" => 0,
            "unwrap" | "expect" if self.yields_references(&call.receiver) => 1,
            "unwrap" | "expect" => match &*call.receiver {
                syn::Expr::MethodCall(_) => self.references(&call.receiver),
                _ => 0,
            },
            _ => 1,
        }
    }
}

/// Whether the call is `as_mut` or `as_ref`.
fn as_reference(call: &syn::ExprMethodCall) -> Option<bool> {
    match (call.method.to_string().as_str(), call.args.len()) {
        ("as_ref", 0) => Some(false),
        ("as_mut", 0) => Some(true),
        _ => None,
    }
}

/// `b.as_mut()` where it is dereferenced at once, as is possible for boxes and not for options.
fn reference_to_content(pointer: &syn::Expr) -> Option<&syn::ExprMethodCall> {
    match pointer {
        syn::Expr::Paren(inner) => reference_to_content(&inner.expr),
        syn::Expr::MethodCall(call) => as_reference(call).map(|_| call),
        _ => None,
    }
}
