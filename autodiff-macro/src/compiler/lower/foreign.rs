//! Functions of other crates that the compiler knows (`crates.rs`), and an error for those that it does not.

use super::Lowering;
use crate::compiler::crates::{self, Does};
use crate::compiler::ir::{Foreign, Opaque, Operand, Scalar, Type, Value};
use crate::compiler::rules::{self, Argument, Rule};
use crate::compiler::{diagnostics, imports};
use quote::quote;

impl Lowering<'_> {
    /// `libm::pow(x, y)`; `None` if it is no such function.
    pub(super) fn foreign_call(&mut self, call: &syn::ExprCall, path: &syn::Path) -> Option<Operand> {
        let function = crates::function(path)?;
        let ty = type_of(function.scalar);
        match function.does {
            Does::Step => Some(self.passive_call(&syn::Expr::Call(call.clone()), ty)),
            Does::Rule(rule) => {
                let rule = crates::rule(rule, call.args.len())?;
                let operands = self.foreign_operands(rule, call);
                Some(self.applied(rule, operands, Foreign { path: path.clone(), part: None }, ty))
            }
            Does::Pair(first, second) => {
                let operands = self.foreign_operands(crates::rule(first, call.args.len())?, call);
                let mut part = |part, rule: Option<&str>| match rule.and_then(|name| crates::rule(name, operands.len()))
                {
                    Some(rule) => {
                        let function = Foreign { path: path.clone(), part: Some(part) };
                        self.applied(rule, operands.clone(), function, ty.clone())
                    }
                    None => self.passive_part(part, path, &operands),
                };
                let parts = vec![part(0, Some(first)), part(1, second)];
                Some(self.temporary("pair", Value::Tuple(parts)))
            }
        }
    }

    /// `special::Gamma::ln_gamma(x).0`: the other part is not computed.
    pub(super) fn part_of_foreign_call(&mut self, field: &syn::ExprField) -> Option<Operand> {
        let (syn::Member::Unnamed(index), syn::Expr::Call(call)) = (&field.member, &*field.base) else { return None };
        let syn::Expr::Path(path) = &*call.func else { return None };
        let function = crates::function(&path.path)?;
        let Does::Pair(first, second) = function.does else { return None };
        let rule = if index.index == 0 { Some(first) } else { second };
        let Some(rule) = rule.and_then(|name| crates::rule(name, call.args.len())) else {
            return Some(self.passive_call(&syn::Expr::Field(field.clone()), Type::Unknown));
        };
        let operands = self.foreign_operands(rule, call);
        let foreign = Foreign { path: path.path.clone(), part: Some(index.index) };
        Some(self.applied(rule, operands, foreign, type_of(function.scalar)))
    }

    fn foreign_operands(&mut self, rule: &Rule, call: &syn::ExprCall) -> Vec<Operand> {
        let arguments = call.args.iter().zip(rule.arguments);
        let operands = arguments.map(|(argument, kind)| match kind {
            Argument::Real => self.number_in(argument),
            Argument::Integer => self.value(argument),
        });
        operands.collect()
    }

    fn applied(&mut self, rule: &'static Rule, operands: Vec<Operand>, function: Foreign, ty: Type) -> Operand {
        let var = self.temporary_of(rule.name, Value::Apply(rule, operands), ty);
        self.function.foreign_functions.insert(var, function);
        Operand::Var(var)
    }

    /// The part of a pair that carries no derivative.
    fn passive_part(&mut self, part: u32, path: &syn::Path, operands: &[Operand]) -> Operand {
        let arguments: Vec<_> = operands.iter().map(|operand| self.operand_tokens(operand)).collect();
        let reads: Vec<_> = operands.iter().filter_map(Operand::var).collect();
        for var in &reads {
            self.function.variables[var.0].temporary = false;
        }
        let part = syn::Index::from(part as usize);
        let opaque =
            Opaque { reads, ty: Type::Unknown, cheap: false, ..Opaque::literal(quote!(#path(#(#arguments),*).#part)) };
        self.temporary("value", Value::Passive(opaque))
    }

    /// A call whose value carries no derivative.
    fn passive_call(&mut self, whole: &syn::Expr, ty: Type) -> Operand {
        let opaque = self.opaque(whole);
        let opaque = Opaque { ty: ty.clone(), refusal: None, ..opaque };
        Operand::Var(self.temporary_of("value", Value::Passive(opaque), ty))
    }

    /// `x.ln_gamma()` with the trait of such a crate in scope, as a call by path.
    pub(super) fn by_foreign_trait(&self, call: &syn::ExprMethodCall) -> Option<syn::Expr> {
        let name = &call.method;
        let variable = match &*call.receiver {
            syn::Expr::Path(path) => path.path.get_ident().and_then(|ident| self.lookup_variable(&ident.to_string())),
            _ => None,
        };
        let is_real = variable.is_some_and(|var| self.ty(var).is_real());
        if self.may_be_own(&call.receiver) || self.neighbours.have_method(name) && !is_real {
            return None;
        }
        let mut path = imports::trait_of(name, &self.function.items, self.neighbours)?;
        path.segments.push(name.clone().into());
        let takes = crates::function(&path).and_then(|function| function.takes());
        let (receiver, arguments) = (&call.receiver, call.args.iter());
        let by_path = quote!(#path(#receiver #(, #arguments)*));
        if takes == Some(call.args.len() + 1) { syn::parse2(by_path).ok() } else { None }
    }

    /// A function of a crate that has no derivatives but those that are known here.
    pub(super) fn unknown_foreign_call(&mut self, call: &syn::ExprCall, path: &syn::Path) -> Option<Operand> {
        let head = path.segments.first().filter(|_| path.segments.len() > 1)?.ident.to_string();
        let is_of_std = matches!(head.as_str(), "std" | "core" | "alloc");
        let is_known = crates::is_known(&head) && path.leading_colon.is_some();
        if !(is_of_std || is_known) || crates::is_of_complex(path) {
            return None;
        }
        let name = path.segments.last()?.ident.to_string();
        if matches!(rules::method(&name), Some(rules::Method::Passive)) {
            return Some(self.passive_call(&syn::Expr::Call(call.clone()), Type::Unknown));
        }
        let mut opaque = self.opaque(&syn::Expr::Call(call.clone()));
        opaque.refusal = Some(diagnostics::function_of_other_crate(path));
        Some(self.temporary("value", Value::Passive(opaque)))
    }
}

fn type_of(scalar: Option<Scalar>) -> Type {
    scalar.map_or(Type::Unknown, Type::Real)
}
