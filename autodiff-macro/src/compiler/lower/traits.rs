//! Methods that are called by the name of their trait, as `Shape::area(&square)`, and operators that are called by the name
//! of their method, as `a.add(b)`.

use super::Lowering;
use crate::compiler::imports;
use crate::compiler::ir::{Operand, Operator, Scalar, Type, Written};
use crate::compiler::neighbours::Block;
use crate::compiler::rules;
use proc_macro2::Ident;
use quote::quote;
use syn::parse_quote;

/// An operator by its method.
#[derive(Clone, Copy)]
pub(super) enum Form {
    Binary(Operator),
    Negation,
    Assigning(Operator),
}

impl Lowering<'_> {
    /// `Shape::area(&square)`: the method of the type that the source shows, or else of whatever type rustc finds.
    pub(super) fn call_by_trait(&mut self, call: &syn::ExprCall) -> Option<Option<Operand>> {
        if let Some(method) = of_std(call) {
            return Some(self.expression(&syn::Expr::MethodCall(method)));
        }
        let (of, name) = trait_and_method(call)?;
        let whole = syn::Expr::Call(call.clone());
        if !matches!(&*call.func, syn::Expr::Path(path) if self.is_own_trait(&path.path)) {
            return None;
        }
        // The trait may be the bound by which a type parameter is a number.
        if let Some(Type::Real(Scalar::Generic(number))) = self.seen_type(&call.args[0]) {
            let arguments = call.args.iter();
            return Some(self.call(&parse_quote!(#number::#name(#(#arguments),*))));
        }
        if !self.scalars.is_empty() && rules::method(&name.to_string()).is_some() {
            return None;
        }
        if self.is_inert(&whole) {
            return Some(Some(self.unsupported_value(&whole)));
        }
        if let Some(qualified) = self.with_type(call) {
            return Some(self.expression(&qualified));
        }
        let method = as_method(call).filter(|_| !self.may_mean_another(call, of, name));
        if let Some(value) = method.and_then(|method| self.called_method(&method, false)) {
            return Some(Some(value));
        }
        let what = format!("a call of `{name}` by its trait alone");
        let remedy = format!("name the type, too: `<Type as {of}>::{name}(..)`; for numbers, write a free function");
        Some(Some(self.refused_call(call, &what, &remedy)))
    }

    /// The path is that of a function of a trait of this crate.
    pub(super) fn is_own_trait(&self, path: &syn::Path) -> bool {
        let mut names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        names.pop();
        let (Some(first), Some(last)) = (names.first(), names.last()) else { return false };
        let within = |item: &syn::Item| matches!(item, syn::Item::Trait(item) if item.ident == last);
        self.function.items.iter().any(within)
            || !self.inner.contains(first) && path.leading_colon.is_none() && self.neighbours.is_trait(&names)
    }

    /// `<Square as Shape>::area(&square)`
    fn with_type(&self, call: &syn::ExprCall) -> Option<syn::Expr> {
        let syn::Expr::Path(path) = &*call.func else { return None };
        let Type::Named(Written(ty)) = self.seen_type(&call.args[0])? else { return None };
        if !self.neighbours.is_known(&self.named_type(&ty)?) {
            return None;
        }
        let mut of_trait = path.path.clone();
        let method = of_trait.segments.pop()?;
        of_trait.segments.pop_punct();
        let arguments = call.args.iter();
        syn::parse2(quote!(<#ty as #of_trait>::#method(#(#arguments),*))).ok()
    }

    /// The method alone would not tell whose it is, or may be one of numbers.
    fn may_mean_another(&self, call: &syn::ExprCall, of: &Ident, name: &Ident) -> bool {
        let is_of_number = self.seen_type(&call.args[0]).is_some_and(|ty| ty.is_real());
        let blocks = self.neighbours.blocks_with(name);
        let (of_trait, of_others): (Vec<&Block>, Vec<&Block>) =
            blocks.iter().partition(|block| block.of_trait.as_ref().is_some_and(|name| of == name));
        is_of_number
            || rules::method(&name.to_string()).is_some()
            || of_trait.iter().any(|block| of_others.iter().any(|other| other.ty == block.ty))
    }

    /// `a.add(b)` with the trait of the operator in scope.
    pub(super) fn operator_method(&mut self, call: &syn::ExprMethodCall) -> Option<Option<Operand>> {
        let (name, form) = operator(&call.method.to_string(), call.args.len())?;
        // A type parameter that is a number has the method by its bounds.
        let is_bound = matches!(self.seen_type(&call.receiver), Some(Type::Real(Scalar::Generic(_))));
        if !is_bound && !imports::has_operator(name, &self.function.items, self.neighbours) {
            return None;
        }
        let receiver = self.operand_of_method(call, name)?;
        Some(match form {
            Form::Binary(operator) => Some(self.operation(operator, &receiver, &call.args[0])),
            Form::Negation => Some(self.negation(&receiver)),
            Form::Assigning(operator) => {
                self.update(&receiver, operator, &call.args[0]);
                None
            }
        })
    }

    /// The trait of the operator with this method is in scope.
    pub(super) fn has_operator(&self, method: &str) -> bool {
        let arguments = usize::from(method != "neg");
        let operator = operator(method, arguments);
        operator.is_some_and(|(name, _)| imports::has_operator(name, &self.function.items, self.neighbours))
    }

    /// `AddAssign::add_assign(&mut a, b)` is `a += b`.
    pub(super) fn assigning_call(&mut self, call: &syn::ExprCall) -> Option<Operand> {
        let (of, method) = trait_and_method(call)?;
        let (name, Form::Assigning(operator)) = operator(&method.to_string(), call.args.len() - 1)? else {
            return None;
        };
        if of != name {
            return None;
        }
        let target = match &call.args[0] {
            syn::Expr::Reference(reference) => &reference.expr,
            target => target,
        };
        self.update(target, operator, &call.args[1]);
        Some(super::pattern::unit())
    }

    /// The operand of the operator that the method is, as the implementations in the file take it.
    fn operand_of_method(&mut self, call: &syn::ExprMethodCall, name: &str) -> Option<syn::Expr> {
        let receiver = &*call.receiver;
        if self.matrix(receiver).is_some() && !self.neighbours.declares(&call.method) {
            return Some(receiver.clone());
        }
        match self.seen_type(receiver)? {
            Type::Real(_) => Some(receiver.clone()),
            Type::Named(Written(ty)) => {
                let all = self.neighbours.blocks_with(&call.method);
                if self.neighbours.declares(&call.method)
                    || all.iter().any(|block| block.of_trait.as_deref() != Some(name))
                {
                    return None;
                }
                let own = self.neighbours.blocks_of_path(&self.named_type(&ty)?, &call.method);
                if own.iter().any(|block| block.of_trait.as_deref() != Some(name)) {
                    return None;
                }
                let by_reference = own.first()?.of_reference;
                if own.iter().any(|block| block.of_reference != by_reference) {
                    return Some(receiver.clone());
                }
                Some(match (by_reference, self.is_reference(receiver)) {
                    (true, false) => parse_quote!(&#receiver),
                    (false, true) => parse_quote!(*#receiver),
                    _ => receiver.clone(),
                })
            }
            _ => None,
        }
    }
}

/// `Trait` and `method` of `Trait::method(receiver)`.
fn trait_and_method(call: &syn::ExprCall) -> Option<(&Ident, &Ident)> {
    let syn::Expr::Path(path) = &*call.func else { return None };
    let mut names = path.path.segments.iter().rev();
    let (method, of) = (names.next()?, names.next()?);
    (path.qself.is_none() && !call.args.is_empty()).then_some((&of.ident, &method.ident))
}

/// `items.sum()` for `Iterator::sum(items)`.
pub(super) fn of_std(call: &syn::ExprCall) -> Option<syn::ExprMethodCall> {
    let (of, _) = trait_and_method(call)?;
    let known = ["Iterator", "DoubleEndedIterator", "IntoIterator", "Clone", "ToOwned", "Into"];
    if known.iter().any(|name| of == name) { as_method(call) } else { None }
}

/// `receiver.method(..)` for `Trait::method(receiver, ..)`.
pub(super) fn as_method(call: &syn::ExprCall) -> Option<syn::ExprMethodCall> {
    let syn::Expr::Path(path) = &*call.func else { return None };
    let last = path.path.segments.last()?;
    let turbofish = match &last.arguments {
        syn::PathArguments::AngleBracketed(arguments) => Some(arguments.clone()),
        _ => None,
    };
    let mut arguments = call.args.iter();
    let (receiver, method) = (arguments.next()?, &last.ident);
    let receiver = match receiver {
        syn::Expr::Path(_) | syn::Expr::MethodCall(_) | syn::Expr::Call(_) => receiver.clone(),
        other => parse_quote!((#other)),
    };
    Some(parse_quote!(#receiver.#method #turbofish(#(#arguments),*)))
}

/// The operator that a method with so many arguments is, and its trait.
pub(super) fn operator(method: &str, arguments: usize) -> Option<(&'static str, Form)> {
    Some(match (method, arguments) {
        ("add", 1) => ("Add", Form::Binary(Operator::Add)),
        ("sub", 1) => ("Sub", Form::Binary(Operator::Sub)),
        ("mul", 1) => ("Mul", Form::Binary(Operator::Mul)),
        ("div", 1) => ("Div", Form::Binary(Operator::Div)),
        ("rem", 1) => ("Rem", Form::Binary(Operator::Rem)),
        ("neg", 0) => ("Neg", Form::Negation),
        ("add_assign", 1) => ("AddAssign", Form::Assigning(Operator::Add)),
        ("sub_assign", 1) => ("SubAssign", Form::Assigning(Operator::Sub)),
        ("mul_assign", 1) => ("MulAssign", Form::Assigning(Operator::Mul)),
        ("div_assign", 1) => ("DivAssign", Form::Assigning(Operator::Div)),
        ("rem_assign", 1) => ("RemAssign", Form::Assigning(Operator::Rem)),
        _ => return None,
    })
}

pub(super) fn trait_of(operator: Operator) -> Option<&'static str> {
    Some(match operator {
        Operator::Add => "Add",
        Operator::Sub => "Sub",
        Operator::Mul => "Mul",
        Operator::Div => "Div",
        Operator::Rem => "Rem",
        Operator::And | Operator::Or | Operator::Xor | Operator::Shl | Operator::Shr => return None,
    })
}
