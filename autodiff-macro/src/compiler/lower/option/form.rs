//! Methods of values of which only rustc knows whether they are options or results.

use super::Carrier;
use crate::compiler::ir::{Constructor, Opaque, Operand, Step, Type, Value, Var, Variant};
use crate::compiler::lower::Lowering;
use quote::quote;

/// What an optional value is made like.
#[derive(Clone, Copy)]
pub(super) enum Form {
    Known(Carrier),
    /// Like the variable, of which the second one stands for the type.
    Like(Var, Var),
}

impl Lowering<'_> {
    /// What the results of a method are made like, and its receiver under a name.
    pub(super) fn form_of(&mut self, option: Operand, carrier: Option<Carrier>, name: &str) -> (Operand, Form) {
        let asked = matches!(name, "map" | "and_then" | "inspect" | "or" | "or_else");
        let (None, Operand::Var(var), true) = (carrier, &option, asked) else {
            return (option, Form::Known(carrier.unwrap_or(Carrier::Option)));
        };
        let var = *var;
        self.function.variables[var.0].temporary = false;
        let (private, ident) = (&self.private, &self.function.variables[var.0].ident);
        let tokens = quote!(#private::form_of(&#ident));
        let opaque = Opaque { reads: vec![var], cheap: false, ty: Type::Passive, ..Opaque::literal(tokens) };
        let form = self.temporary_of("form", Value::Passive(opaque), Type::Passive);
        (option, Form::Like(var, form))
    }

    /// `Some(payload)` or `Ok(payload)`
    pub(super) fn full_like(&mut self, form: Form, payload: Operand) -> Operand {
        let form = match form {
            Form::Known(carrier) => return self.full(carrier, payload),
            Form::Like(_, form) => form,
        };
        let private = &self.private;
        let path = syn::parse_quote!(#private::full_like);
        let steps = vec![Step::Variant(Variant::Error), Step::Variant(Variant::Payload)];
        let constructor = Constructor { path, steps, fields: None, base: None };
        self.temporary("full", Value::Construct(constructor, vec![Operand::Var(form), payload]))
    }

    /// The value that lacks a payload, for a payload of another type.
    pub(super) fn failure_like(&mut self, form: Form, error: Option<Var>) -> Operand {
        let var = match form {
            Form::Known(_) => return self.failure(error, false),
            Form::Like(var, _) => var,
        };
        let (private, ident) = (&self.private, &self.function.variables[var.0].ident);
        let tokens = quote!(#private::missing_like(#ident));
        let ty = Type::Optional(Box::new(Type::Unknown));
        let opaque = Opaque { reads: vec![var], cheap: false, ty: ty.clone(), ..Opaque::literal(tokens) };
        Operand::Var(self.temporary_of("failure", Value::Kept(opaque), ty))
    }
}
