//! Structs and enums: literals.

use super::destructure::variant_step;
use super::option::variant_of_std;
use super::skipped::field_name;
use super::{Lowering, matrices};
use crate::compiler::crates;
use crate::compiler::diagnostics;
use crate::compiler::ir::{Constructor, Operand, Place, Step, Type, Value, Var, Written};
use crate::compiler::types;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote_spanned};
use syn::spanned::Spanned;

impl Lowering<'_> {
    /// `Point { x, y }`, `Point { x, ..base }`
    pub(super) fn struct_literal(&mut self, literal: &syn::ExprStruct) -> Operand {
        let mut operands = Vec::new();
        let mut members = Vec::new();
        for field in &literal.fields {
            let boxed = self.collected_into_box(&literal.path, field);
            let operand = self.made_of(boxed.as_ref().unwrap_or(&field.expr));
            let is_skipped = self.skips_field(&literal.path, &field.member);
            operands.push(if is_skipped { self.stopped(operand) } else { operand });
            members.push(field.member.clone());
        }
        let base = literal.rest.as_ref().map(|base| self.base_of(base));
        let steps = members.iter().map(|member| variant_step(&literal.path, member)).collect();
        self.constructed(Constructor { path: literal.path.clone(), steps, fields: Some(members), base }, operands)
    }

    /// What goes into a field that the derive leaves out.
    fn stopped(&mut self, operand: Operand) -> Operand {
        Operand::Var(self.temporary_of("skipped", Value::Stopped(operand), Type::Passive))
    }

    /// The derive of the struct leaves out the field.
    fn skips_field(&self, ty: &syn::Path, member: &syn::Member) -> bool {
        let located = self.located_type(&ty.to_token_stream());
        located.is_some_and(|ty| ty.skips(&[member.to_token_stream().to_string()]))
    }

    /// `iterator.collect()` for a field that is a boxed slice: a vector as one.
    fn collected_into_box(&self, ty: &syn::Path, field: &syn::FieldValue) -> Option<syn::Expr> {
        let syn::Expr::MethodCall(call) = &field.expr else { return None };
        if call.method != "collect" || call.turbofish.is_some() {
            return None;
        }
        let ty = self.named_type(&ty.to_token_stream())?;
        let written = self.neighbours.field_type(&ty, &[field.member.to_token_stream().to_string()])?;
        let Type::Boxed(content) = types::written(&written, &[]) else { return None };
        let iterator = &call.receiver;
        let boxed = quote_spanned!(call.method.span()=> #iterator.collect::<::std::vec::Vec<_>>().into_boxed_slice());
        matches!(*content, Type::Slice(_)).then(|| syn::parse2(boxed).ok()).flatten()
    }

    /// A part of what is made. One that is a reference would outlive the function in what the way back keeps.
    fn made_of(&mut self, expression: &syn::Expr) -> Operand {
        let is_closure = self.is_closure(expression);
        if !is_closure && !self.is_reference(expression) {
            return self.value(expression);
        }
        let mut opaque = self.opaque(expression);
        if self.is_inert(expression) {
            return self.temporary("value", Value::Passive(opaque));
        }
        let (what, remedy) = if is_closure {
            let remedy = "give the struct a name, and mention nothing of it but its fields and methods";
            ("a closure in a struct that is used as a whole", remedy)
        } else {
            let remedy = "let the field own its data, or make the value outside of the function and pass it in";
            ("a reference in a value", remedy)
        };
        opaque.refusal = Some(diagnostics::unsupported(expression.span(), what, remedy).over(expression));
        self.temporary("value", Value::Passive(opaque))
    }

    fn base_of(&mut self, base: &syn::Expr) -> Place {
        if let Some(place) = self.place(base) {
            return self.frozen(place);
        }
        let var = match self.value(base) {
            Operand::Var(var) => var,
            Operand::Constant(constant) => {
                let ty = constant.ty.clone();
                self.temporary_of("base", Value::Same(Operand::Constant(constant)), ty)
            }
        };
        Place::whole(var)
    }

    /// `Point(x, y)`, `Shape::Circle(r)`
    pub(super) fn tuple_struct(&mut self, call: &syn::ExprCall, path: &syn::Path) -> Operand {
        let operands: Vec<Operand> = call.args.iter().map(|argument| self.made_of(argument)).collect();
        let member = |at: usize| syn::Member::Unnamed(syn::Index::from(at));
        let steps = (0..operands.len()).map(|at| variant_step(path, &member(at))).collect();
        self.constructed(Constructor { path: path.clone(), steps, fields: None, base: None }, operands)
    }

    fn constructed(&mut self, constructor: Constructor, operands: Vec<Operand>) -> Operand {
        let of_parts = constructor.steps.iter().any(|step| matches!(step, Step::Field(_) | Step::Variant(_)));
        let made = self.temporary("made", Value::Construct(constructor, operands));
        if let (Operand::Var(var), true) = (&made, of_parts) {
            self.note_constructed(*var);
        }
        made
    }

    fn note_constructed(&mut self, var: Var) {
        self.function.constructed.insert(var);
    }
}

impl Lowering<'_> {
    /// The type of a number that is read from a field, where the definition of the struct says it.
    pub(super) fn declared_type(&self, value: &Value) -> Type {
        let Value::Read(place) = value else { return Type::Unknown };
        let place = self.function.resolve(place);
        let names = place.path.iter().map(field_name);
        let (Some(names), Type::Named(Written(tokens))) = (names.collect::<Option<Vec<_>>>(), self.ty(place.root))
        else {
            return Type::Unknown;
        };
        let Some(path) = self.named_type(tokens) else { return Type::Unknown };
        let is_of_module = path.segments.first().is_some_and(|first| {
            !self.inner.contains(&first.ident.to_string()) && !self.type_parameters.contains(&first.ident)
        });
        if names.is_empty() || !is_of_module {
            return Type::Unknown;
        }
        let ty = self.neighbours.field_type(&path, &names).map(|ty| types::written(&ty, &self.scalars));
        ty.filter(Type::is_scalar).unwrap_or(Type::Unknown)
    }

    /// The expression is a struct, or a call of a function of the user's that by its name makes one.
    pub(super) fn makes_struct(&self, expression: &syn::Expr) -> bool {
        match expression {
            syn::Expr::Struct(_) => true,
            syn::Expr::Call(call) => match &*call.func {
                syn::Expr::Path(path) => {
                    let is_function = path.path.get_ident().is_some_and(|name| self.neighbours.have_function(name));
                    !is_function && is_constructor(&path.path)
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// The path of a type that is known by name.
    pub(super) fn named_type(&self, tokens: &TokenStream) -> Option<syn::Path> {
        let syn::TypePath { path, .. } = syn::parse2(tokens.clone()).ok()?;
        if path.is_ident("Self") { self.neighbours.own_type() } else { Some(path) }
    }
}

pub(super) fn is_constructor(path: &syn::Path) -> bool {
    let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let is_type = |name: &str| name.starts_with(char::is_uppercase);
    match &names.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        _ if variant_of_std(path).is_some() => false,
        _ if crates::makes_complex(path) || matrices::makes_rotation(path) => true,
        [.., owner, name] if is_type(owner) => {
            (matches!(*name, "new" | "default") || name.starts_with("from_")) && !super::call::is_of_std(owner)
        }
        [.., name] => is_type(name),
        [] => false,
    }
}
