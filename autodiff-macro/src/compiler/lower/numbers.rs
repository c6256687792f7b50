//! Functions of the traits by which type parameters are numbers: `x.softened()` and `T::softened(x)` of a trait of the crate's
//! own.
//!
//! What such a function is for `f64` and `f32` is read in the implementations. Where each of them only calls a method of
//! std, the derivative is that of the method; where they are the same code, the code stands in place of the call, with std's
//! methods as functions of the run time, which the bounds need not have. Code that differs is refused: which of the two
//! is meant is known only later.

mod generic;

use super::Lowering;
use super::item::Item;
use crate::compiler::ir::{Conversion, Foreign, Opaque, Operand, Scalar, Type, Value};
use crate::compiler::neighbours::FunctionOfNumbers;
use crate::compiler::rewrite::replaced;
use crate::compiler::rules::{self, Rule};
use crate::compiler::{diagnostics, types};
use generic::{Meaning, meaning};
use proc_macro2::{Ident, Span};
use quote::{ToTokens, format_ident, quote};
use syn::parse_quote;

impl Lowering<'_> {
    /// `x.softened()`, where a bound of the type of `x` has it.
    pub(super) fn method_of_numbers(&mut self, call: &syn::ExprMethodCall) -> Option<Operand> {
        let number = self.number_behind(&call.receiver)?;
        let operands: Vec<&syn::Expr> = std::iter::once(&*call.receiver).chain(&call.args).collect();
        self.function_of_numbers(&number, &call.method, &operands, &syn::Expr::MethodCall(call.clone()))
    }

    /// `T::softened(x)`
    pub(super) fn call_of_numbers(&mut self, call: &syn::ExprCall, path: &syn::Path) -> Option<Operand> {
        let Some(Type::Real(Scalar::Generic(number))) = self.scalar_of(path) else { return None };
        let operands: Vec<&syn::Expr> = call.args.iter().collect();
        self.function_of_numbers(&number, &path.segments.last()?.ident, &operands, &syn::Expr::Call(call.clone()))
    }

    /// The type parameter that an expression is of; where nothing shows its type, the only one that is a number.
    fn number_behind(&self, expression: &syn::Expr) -> Option<Ident> {
        match (self.seen_type(expression), &self.scalars[..]) {
            (Some(Type::Real(Scalar::Generic(number))), _) => Some(number),
            (None, [number]) if !self.may_be_own(expression) && !self.is_iterator(expression) => Some(number.clone()),
            _ => None,
        }
    }

    /// The value of a function of a trait of numbers, if what it does is seen.
    fn function_of_numbers(
        &mut self,
        number: &Ident,
        name: &Ident,
        operands: &[&syn::Expr],
        whole: &syn::Expr,
    ) -> Option<Operand> {
        let bounds = &self.bounds.iter().find(|(parameter, _)| parameter == number)?.1;
        let function = self.neighbours.function_of_numbers(bounds, name)?;
        let inputs = function.declared.inputs.len();
        if function.changes_arguments() || inputs != operands.len() {
            return None;
        }
        let ty = self.type_of_result(&function, number);
        if ty.is_passive() || self.takes_no_number(&function, number) {
            return Some(self.without_derivative(whole, ty));
        }
        if self.is_inert(whole) {
            return None;
        }
        // A trait that the bound stands on may have a function of this name as well.
        let is_of_trait = |bound: &&syn::Path| {
            bound.segments.last().is_some_and(|last| last.ident == function.of_trait && last.arguments.is_none())
        };
        let of_trait = bounds.iter().find(is_of_trait).cloned();
        let mut path: syn::Path = parse_quote!(#number);
        path.segments.push(name.clone().into());
        let this = self.names.fresh("this");
        match meaning(&function, number, &this, &self.private) {
            Meaning::Unseen => None,
            Meaning::Rule(rule) if *name == rule.name => None,
            Meaning::Step => Some(self.without_derivative(whole, ty)),
            Meaning::Rule(rule) if function.takes_references() => Some(self.rule_of_run_time(rule, operands, ty)),
            Meaning::Rule(rule) => Some(self.rule_of_numbers(rule, operands, path, ty)),
            Meaning::Itself if function.takes_references() => {
                let operand = self.value(operands[0]);
                let Type::Real(scalar) = &ty else { return None };
                let to = scalar.tokens();
                Some(Operand::Var(self.temporary_of("converted", Value::Cast(operand, parse_quote!(#to)), ty)))
            }
            Meaning::Itself => {
                let operand = self.value(operands[0]);
                let path = of_trait.map_or(path, |of_trait| parse_quote!(#of_trait::#name));
                let value = Value::Convert(operand, Conversion::Function(path, proc_macro2::TokenStream::new()));
                Some(Operand::Var(self.temporary_of("converted", value, ty)))
            }
            Meaning::Code(code) if !self.inlining.contains(&code.sig.ident) => {
                let arguments = operands.iter().zip(&code.sig.inputs);
                let arguments = arguments.map(|(operand, input)| self.number_as_item(operand, input)).collect();
                Some(self.body_in_place(&code, arguments))
            }
            Meaning::Code(_) | Meaning::Unlike => Some(self.unlike(&function, name, whole, ty)),
        }
    }

    /// The function is none of a trait of the user's; or std's floats have the same by its name, or it is given no number.
    pub(super) fn is_as_in_std(&self, bounds: &[syn::Path], function: &Ident, number: &Ident) -> bool {
        let this = format_ident!("this");
        self.neighbours.function_of_numbers(bounds, function).is_none_or(|own| {
            let does = meaning(&own, number, &this, &self.private);
            matches!(does, Meaning::Rule(rule) if *function == rule.name) || own.takes_nothing_of_itself()
        })
    }

    /// An argument for a parameter of the code: a number by value, wherever it was.
    fn number_as_item(&mut self, operand: &syn::Expr, input: &syn::FnArg) -> Item {
        let ty = match input {
            syn::FnArg::Typed(typed) => types::written(&typed.ty, &self.scalars),
            syn::FnArg::Receiver(_) => Type::Unknown,
        };
        if !ty.is_real() {
            return self.item(operand);
        }
        let number = self.number_in(operand);
        Item::Value(Operand::Var(self.temporary_of("number", Value::Same(number), ty)))
    }

    fn type_of_result(&self, function: &FunctionOfNumbers, number: &Ident) -> Type {
        match &function.declared.output {
            syn::ReturnType::Type(_, ty) => self.type_in_trait(ty, number),
            syn::ReturnType::Default => Type::Unit,
        }
    }

    /// A type in the declaration of the function.
    fn type_in_trait(&self, ty: &syn::Type, number: &Ident) -> Type {
        let replace = |name: &Ident| (name == "Self").then(|| number.to_token_stream());
        let ty = syn::parse2(replaced(ty.to_token_stream(), &replace));
        ty.map_or(Type::Unknown, |ty| types::written(&ty, &self.scalars))
    }

    /// All that the function is given are integers and the like.
    fn takes_no_number(&self, function: &FunctionOfNumbers, number: &Ident) -> bool {
        function.declared.inputs.iter().all(|input| match input {
            syn::FnArg::Receiver(_) => false,
            syn::FnArg::Typed(typed) => self.type_in_trait(&typed.ty, number).is_passive(),
        })
    }

    fn without_derivative(&mut self, whole: &syn::Expr, ty: Type) -> Operand {
        let opaque = Opaque { ty: ty.clone(), ..self.opaque(whole) };
        Operand::Var(self.temporary_of("value", Value::Passive(opaque), ty))
    }

    /// The value is what the function of the path returns, and the derivative that of the rule.
    fn rule_of_numbers(&mut self, rule: &'static Rule, operands: &[&syn::Expr], path: syn::Path, ty: Type) -> Operand {
        let operands = operands.iter().map(|operand| self.number_in(operand)).collect();
        let var = self.temporary_of(rule.name, Value::Apply(rule, operands), ty);
        self.function.foreign_functions.insert(var, Foreign { path, part: None });
        Operand::Var(var)
    }

    /// The same with the value of the rule, as the run time has it for all numbers.
    fn rule_of_run_time(&mut self, rule: &'static Rule, operands: &[&syn::Expr], ty: Type) -> Operand {
        let (private, name) = (&self.private, Ident::new(rule.name, Span::mixed_site()));
        let module = if rules::is_of_run_time(rule.name) { quote!(special) } else { quote!(real) };
        let path = parse_quote!(#private::#module::#name);
        self.rule_of_numbers(rule, operands, path, ty)
    }

    fn unlike(&mut self, function: &FunctionOfNumbers, name: &Ident, whole: &syn::Expr, ty: Type) -> Operand {
        let what = format!(
            "`{name}` of the trait `{}`, which is not one method of std for `f64` and `f32`, nor arithmetic that is written \
             alike for both",
            function.of_trait
        );
        let remedy = "write it so; or call it in a function of its own with `#[differentiate(backward = ..)]`";
        let refusal = Some(diagnostics::unsupported(name.span(), what, remedy));
        let opaque = Opaque { ty: ty.clone(), refusal, ..self.opaque(whole) };
        Operand::Var(self.temporary_of("value", Value::Passive(opaque), ty))
    }

    /// A call of the run time that stands in the code of such a function.
    pub(super) fn call_of_run_time(&mut self, call: &syn::ExprCall, path: &syn::Path) -> Option<Operand> {
        if !path.segments.iter().any(|segment| segment.ident == "private") {
            return None;
        }
        let within = path.to_token_stream().to_string();
        let within = within.strip_prefix(&self.private.to_string())?;
        let number = self.scalars.iter().find(|number| within.contains(&format!("< {number} >"))).cloned();
        let last = path.segments.last()?.ident.to_string();
        if let Some(number) = number.filter(|_| last == "number") {
            let ty = Type::Real(Scalar::Generic(number));
            let opaque = Opaque { ty: ty.clone(), cheap: true, ..self.opaque(&syn::Expr::Call(call.clone())) };
            return Some(Operand::Var(self.temporary_of("constant", Value::Passive(opaque), ty)));
        }
        let Some(rules::Method::Rule(rule)) = rules::method(&last) else { return None };
        let operands: Vec<&syn::Expr> = call.args.iter().collect();
        Some(self.rule_of_numbers(rule, &operands, path.clone(), Type::Unknown))
    }
}

/// The name under which the code of a function of a trait is known while it is lowered.
fn name_of_code(function: &FunctionOfNumbers) -> Ident {
    format_ident!("{}_{}", function.of_trait, function.declared.ident)
}
