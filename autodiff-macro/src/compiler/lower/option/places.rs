//! Payloads as places: what `as_mut().unwrap()`, `insert` and `get_or_insert` refer to.

use super::Carrier;
use crate::compiler::ir::{Opaque, Place, Statement, Step, Type, Variant};
use crate::compiler::lower::Lowering;
use quote::{ToTokens, quote};

impl Lowering<'_> {
    /// The payload that a method returns a reference to, and whether it may be written.
    pub(in crate::compiler::lower) fn payload_place(&mut self, call: &syn::ExprMethodCall) -> Option<(Place, bool)> {
        match (call.method.to_string().as_str(), call.args.len()) {
            ("unwrap", 0) | ("expect", 1) => self.unwrapped_place(call),
            ("insert" | "get_or_insert" | "get_or_insert_with", 1) => {
                let place = self.inserted(call)?;
                Some((payload_of(place), true))
            }
            _ => None,
        }
    }

    /// `option.as_mut().unwrap()`; what is missing panics as the source says.
    fn unwrapped_place(&mut self, call: &syn::ExprMethodCall) -> Option<(Place, bool)> {
        let syn::Expr::MethodCall(inner) = &*call.receiver else { return None };
        let mutable = match (inner.method.to_string().as_str(), inner.args.len()) {
            ("as_ref", 0) => false,
            ("as_mut", 0) => true,
            _ => return None,
        };
        let place = self.place(&inner.receiver)?;
        if mutable && !self.is_writable(place.root) {
            return None;
        }
        let place = self.frozen(place);
        let receiver = crate::compiler::emit::receiver(&self.function, &place);
        let (method, arguments) = (&call.method, self.opaque_tokens(&call.args.to_token_stream()).tokens);
        let mut reads = Vec::new();
        place.reads(&mut reads);
        let tokens = quote!(#receiver.as_ref().#method(#arguments));
        self.passive_statement(Opaque { reads, cheap: false, ty: Type::Unknown, ..Opaque::literal(tokens) });
        Some((payload_of(place), mutable))
    }

    /// `option.insert(x)`, `option.get_or_insert(x)`, `option.get_or_insert_with(f)`: the option, which holds a value now.
    pub(in crate::compiler::lower) fn inserted(&mut self, call: &syn::ExprMethodCall) -> Option<Place> {
        let (receiver, argument) = (&call.receiver, call.args.first()?);
        if !self.is_changed_option(receiver) || call.method == "insert" && self.is_inert(argument) {
            return None;
        }
        let place = self.target_place(receiver)?;
        let place = self.frozen(place);
        if call.method == "get_or_insert_with" {
            let function = self.callable(argument)?;
            self.when_missing(receiver, &place, |lowering| lowering.apply_value(&function, Vec::new()));
            return Some(place);
        }
        let value = self.value(argument);
        if call.method == "insert" {
            let full = self.full(Carrier::Option, value);
            self.statements.push(Statement::Assign(place.clone(), full));
        } else {
            self.when_missing(receiver, &place, |_| value);
        }
        Some(place)
    }

    fn when_missing(
        &mut self,
        receiver: &syn::Expr,
        place: &Place,
        value: impl FnOnce(&mut Self) -> crate::compiler::ir::Operand,
    ) {
        let missing = self.condition(&syn::parse_quote!(#receiver.is_none()));
        let place = place.clone();
        self.when(missing, |lowering| {
            let value = value(lowering);
            let full = lowering.full(Carrier::Option, value);
            lowering.statements.push(Statement::Assign(place, full));
        });
    }

    /// The expression is a place that holds an option, or may hold one for all that is seen here.
    pub(in crate::compiler::lower) fn is_changed_option(&mut self, receiver: &syn::Expr) -> bool {
        if self.is_option(receiver) {
            return true;
        }
        if self.is_inert(receiver) || self.names_collection(receiver) {
            return false;
        }
        let Some(place) = self.place(receiver) else { return false };
        let ty = self.function.place_type(&self.function.resolve(&place));
        matches!(ty, Type::Unknown | Type::Optional(_))
    }

    fn names_collection(&self, receiver: &syn::Expr) -> bool {
        let syn::Expr::Path(path) = receiver else { return false };
        let var = path.path.get_ident().and_then(|name| self.lookup_variable(&name.to_string()));
        var.is_some_and(|var| self.collections.contains(&var) || self.structs.contains(&var))
    }
}

fn payload_of(mut place: Place) -> Place {
    place.path.push(Step::Variant(Variant::Payload));
    place
}
