//! The type arguments of a struct, as the values show them that it is made of: `Air<Celsius>` of `Air { t: Celsius(x), p }`.

use super::Lowering;
use crate::compiler::ir::{Constructor, Operand, Scalar, Step, Type, Written};
use crate::compiler::neighbours::Located;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

impl Lowering<'_> {
    /// The type of a literal.
    pub(super) fn type_of_literal(&self, literal: &syn::ExprStruct) -> TokenStream {
        let is_of = |value: &syn::FieldValue, field: &String| value.member.to_token_stream().to_string() == *field;
        self.with_arguments(&literal.path, Located::fields_of_parameters, |field| {
            self.seen_type(&literal.fields.iter().find(|value| is_of(value, field))?.expr)
        })
    }

    /// The type that is made of operands, as the value of a field each.
    pub(super) fn type_of_constructed(&self, constructor: &Constructor, operands: &[Operand]) -> TokenStream {
        let is_of = |step: &Step, field: &String| matches!(step, Step::Field(member) if member.to_token_stream().to_string() == *field);
        self.with_arguments(&constructor.path, Located::fields_of_parameters, |field| {
            let at = constructor.steps.iter().position(|step| is_of(step, field))?;
            self.seen_operand(operands.get(at)?)
        })
    }

    /// The type of a call that gives the fields their values: `Pair(x, y)`
    pub(super) fn type_of_tuple(&self, call: &syn::ExprCall, ty: &syn::Path) -> TokenStream {
        self.with_arguments(ty, Located::fields_of_parameters, |field| {
            self.seen_type(call.args.iter().nth(field.parse().ok()?)?)
        })
    }

    /// The type of which a function is called that makes one: `Air::new(Celsius(x), p)`
    pub(super) fn type_of_made(&self, call: &syn::ExprCall, ty: &syn::Path, function: &Ident) -> TokenStream {
        let inputs = |of: &Located| self.neighbours.inputs_of_parameters(of, function);
        self.with_arguments(ty, inputs, |at| self.seen_type(call.args.iter().nth(*at)?))
    }

    /// The type with the arguments that its `values` show, of which there may be several for each; `_` is one that none shows.
    fn with_arguments<V>(
        &self,
        ty: &syn::Path,
        values: impl Fn(&Located) -> Option<Vec<Vec<V>>>,
        seen: impl Fn(&V) -> Option<Type>,
    ) -> TokenStream {
        let is_bare = ty.segments.last().is_some_and(|last| last.arguments.is_none()) && !ty.is_ident("Self");
        let of = is_bare.then(|| self.located_type(&ty.to_token_stream())).flatten();
        let values = of.and_then(|of| values(&of)).unwrap_or_default();
        let argument = |values: &Vec<V>| values.iter().find_map(|value| argument(seen(value)?));
        let arguments: Vec<Option<TokenStream>> = values.iter().map(argument).collect();
        if arguments.iter().all(Option::is_none) {
            return ty.to_token_stream();
        }
        let arguments = arguments.into_iter().map(|argument| argument.unwrap_or_else(|| quote!(_)));
        quote!(#ty<#(#arguments),*>)
    }
}

/// A type as an argument of another one.
fn argument(ty: Type) -> Option<TokenStream> {
    match ty {
        Type::Named(Written(ty)) => Some(ty),
        Type::Real(Scalar::Literal) => None,
        Type::Real(scalar) => Some(scalar.tokens()),
        _ => None,
    }
}
