//! Methods that return a reference to a part of `self`, as `fn coeffs(&self) -> &[f64] { &self.coeffs }`: a call of one means
//! that part.

use super::Neighbours;
use super::files::is_own;
use super::located::Located;
use super::mentions::names;
use crate::compiler::item;
use crate::compiler::rewrite::replaced;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::visit::{self, Visit};

/// What a method refers to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Accessor {
    /// The names of its parameters, behind `self`.
    parameters: Vec<String>,
    /// The reference that it returns, as written.
    reference: String,
    /// The fields of `self` that it mentions; none where more than those has to be visible.
    fields: Option<Vec<String>>,
}

impl Accessor {
    /// What the method refers to, if that is all it does.
    pub(crate) fn of(signature: &syn::Signature, attributes: &[syn::Attribute], body: &syn::Block) -> Option<Self> {
        let is_by_reference = matches!(signature.receiver()?.kind, syn::ReceiverKind::Reference(..));
        let syn::ReturnType::Type(_, ty) = &signature.output else { return None };
        let syn::Type::Reference(syn::TypeReference { mutability, .. }) = &**ty else { return None };
        let has_rule = |attribute: &syn::Attribute| is_own(attribute) && !matches!(attribute.meta, syn::Meta::Path(_));
        let is_plain = signature.generics.type_params().next().is_none() && !attributes.iter().any(has_rule);
        let [syn::Stmt::Expr(value, None)] = &body.stmts[..] else { return None };
        let has_derivative = !item::refers_to_constants(signature);
        if !(is_by_reference && has_derivative && is_plain && is_within_self(value)) {
            return None;
        }
        let parameters = signature.inputs.iter().skip(1).map(parameter).collect::<Option<Vec<String>>>()?;
        let mut mentions = Mentions { parameters: &parameters, others: false, fields: Some(Vec::new()) };
        mentions.visit_expr(value);
        let Mentions { others, fields, .. } = mentions;
        let part = match value {
            syn::Expr::Reference(reference) => reference.expr.to_token_stream(),
            value => quote!(*#value),
        };
        (!others).then(|| Self { reference: quote!(& #mutability #part).to_string(), parameters, fields })
    }

    /// What a call returns, unless the receiver or an argument would be evaluated twice.
    fn called(&self, call: &syn::ExprMethodCall) -> Option<syn::ExprReference> {
        let reference: TokenStream = self.reference.parse().ok()?;
        let mentioned = names(reference.clone());
        let is_once = |name: &str| mentioned.iter().filter(|ident| *ident == name).count() < 2;
        let given = self.parameters.iter().map(String::as_str).zip(&call.args);
        let mut given = given.chain([("self", &*call.receiver)]);
        if !given.all(|(name, value)| is_once(name) || is_repeatable(value)) {
            return None;
        }
        let meant = |name: &Ident| {
            let at = self.parameters.iter().position(|parameter| name == parameter);
            let meant = if name == "self" { Some(&*call.receiver) } else { at.and_then(|at| call.args.get(at)) };
            meant.map(|meant| quote!((#meant)))
        };
        syn::parse2(replaced(reference, &meant)).ok()
    }
}

/// The name of a parameter.
fn parameter(input: &syn::FnArg) -> Option<String> {
    let syn::FnArg::Typed(typed) = input else { return None };
    match &*typed.pat {
        syn::Pat::Ident(name) if name.subpat.is_none() => Some(name.ident.to_string()),
        _ => None,
    }
}

/// The value is a part of `self`, or what methods make of one.
fn is_within_self(value: &syn::Expr) -> bool {
    match value {
        syn::Expr::Paren(inner) => is_within_self(&inner.expr),
        syn::Expr::Reference(inner) => is_within_self(&inner.expr),
        syn::Expr::Field(field) => is_within_self(&field.base),
        syn::Expr::Index(index) => is_within_self(&index.expr),
        syn::Expr::MethodCall(call) => is_within_self(&call.receiver),
        syn::Expr::Path(path) => path.path.is_ident("self"),
        _ => false,
    }
}

/// The value may as well be evaluated twice.
fn is_repeatable(value: &syn::Expr) -> bool {
    match value {
        syn::Expr::Path(_) | syn::Expr::Lit(_) => true,
        syn::Expr::Field(field) => is_repeatable(&field.base),
        syn::Expr::Paren(inner) => is_repeatable(&inner.expr),
        syn::Expr::Reference(inner) => is_repeatable(&inner.expr),
        syn::Expr::Unary(unary) => is_repeatable(&unary.expr),
        syn::Expr::Index(index) => is_repeatable(&index.expr) && is_repeatable(&index.index),
        syn::Expr::Binary(binary) => is_repeatable(&binary.left) && is_repeatable(&binary.right),
        _ => false,
    }
}

/// What an expression mentions.
struct Mentions<'a> {
    parameters: &'a [String],
    /// Something that is neither `self` nor a parameter, and may mean another thing elsewhere.
    others: bool,
    fields: Option<Vec<String>>,
}

impl<'ast> Visit<'ast> for Mentions<'_> {
    fn visit_expr(&mut self, expression: &'ast syn::Expr) {
        match expression {
            syn::Expr::Path(path) => {
                let name = path.path.get_ident().map(ToString::to_string);
                self.others |= !name.is_some_and(|name| name == "self" || self.parameters.contains(&name));
            }
            syn::Expr::Field(field) => {
                let member = field.member.to_token_stream().to_string();
                match &mut self.fields {
                    Some(fields) if is_self(&field.base) => fields.push(member),
                    fields => *fields = None,
                }
            }
            syn::Expr::MethodCall(call) if is_self(&call.receiver) => self.fields = None,
            syn::Expr::Paren(_)
            | syn::Expr::Reference(_)
            | syn::Expr::Index(_)
            | syn::Expr::MethodCall(_)
            | syn::Expr::Lit(_)
            | syn::Expr::Binary(_)
            | syn::Expr::Unary(_)
            | syn::Expr::Range(_)
            | syn::Expr::Tuple(_) => {}
            _ => self.others = true,
        }
        visit::visit_expr(self, expression);
    }
}

fn is_self(expression: &syn::Expr) -> bool {
    matches!(expression, syn::Expr::Path(path) if path.path.is_ident("self"))
}

impl Neighbours {
    /// The reference to a part of the receiver that a call returns, if the method does nothing else.
    pub(crate) fn accessed(&self, of: &Located, call: &syn::ExprMethodCall) -> Option<syn::ExprReference> {
        let accessor = self.accessor(of, call)?;
        self.is_visible(of, &accessor).then(|| accessor.called(call)).flatten()
    }

    /// A call returns a reference to a part of the receiver that cannot be named here.
    pub(crate) fn is_hidden(&self, of: &Located, call: &syn::ExprMethodCall) -> bool {
        self.accessor(of, call).is_some_and(|accessor| !self.is_visible(of, &accessor))
    }

    fn accessor(&self, of: &Located, call: &syn::ExprMethodCall) -> Option<Box<Accessor>> {
        let mut blocks = self.blocks_of_type(of, &call.method).into_iter();
        let first = blocks.next()?;
        let accessor = first.accessor.filter(|_| first.written.is_some() && !first.of_reference)?;
        let is_only = blocks.all(|other| other.accessor.as_ref() == Some(&accessor));
        (is_only && accessor.parameters.len() == call.args.len()).then_some(accessor)
    }

    /// What the method refers to may be named here.
    fn is_visible(&self, of: &Located, accessor: &Accessor) -> bool {
        let (Some(own), Some((home, owner))) = (self.spot(), of.definition()) else { return false };
        let module = home.module();
        let is_public = |field: &String| {
            let field = module.as_ref().and_then(|module| module.fields.get(&(owner.clone(), field.clone())));
            field.is_some_and(|field| field.public)
        };
        own.is_within(&home) || accessor.fields.as_ref().is_some_and(|fields| fields.iter().all(is_public))
    }
}
