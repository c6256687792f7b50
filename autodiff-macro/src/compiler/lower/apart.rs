//! Structs that hold closures or references, `let solver = Solver { f: |x| x * k, tolerance: 1e-9 };`: each of their fields is
//! a variable of its own, and their methods are lowered in place of the calls, as functions of the fields.
//!
//! No value is made, so that nothing has to be kept of what the references refer to. That takes a struct that is mentioned
//! by its fields and methods alone.

mod made;
mod method;

use super::Lowering;
use super::seen::numbers;
use crate::compiler::imports::visit_arguments;
use crate::compiler::neighbours::Located;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Stmt, parse_quote};

/// A struct whose fields stand for themselves.
struct Apart {
    name: Ident,
    of: Located,
    /// The fields by name, and what stands for them.
    fields: Vec<(String, Expr)>,
}

impl Lowering<'_> {
    /// The statements behind one that makes such a struct, with those that bind its fields in front; `None` if it does not, or if
    /// the struct is used as a whole.
    pub(super) fn without_struct(&mut self, statement: &Stmt, rest: &[Stmt]) -> Option<Vec<Stmt>> {
        let Stmt::Local(syn::Local { pat, init: Some(init), .. }) = statement else { return None };
        let syn::Pat::Ident(syn::PatIdent { ident: name, mutability, by_ref: None, subpat: None, .. }) = pat else {
            return None;
        };
        let Expr::Struct(literal) = &*init.expr else {
            let made::Made { before, literal } = self.made_apart(&init.expr)?;
            let named: Stmt = parse_quote!(let #mutability #name = #literal;);
            return Some(before.into_iter().chain([named]).chain(rest.iter().cloned()).collect());
        };
        if literal.rest.is_some() || !literal.fields.iter().any(|field| self.is_held_apart(&field.expr)) {
            return None;
        }
        let of = self.located_type(&self.type_of_literal(literal)).filter(Located::is_struct)?;
        let (mut fields, mut statements) = (Vec::new(), Vec::new());
        for field in &literal.fields {
            let member = field.member.to_token_stream().to_string();
            let value = &field.expr;
            let own = self.names.fresh(&format!("{name}_{member}"));
            let ty = of.field(&member).filter(|ty| numbers(ty).is_some()).map(|ty| ty.ty().clone());
            let ty = ty.map(|ty| quote::quote!(: #ty));
            let mutability = mutability.filter(|_| !self.is_reference(value));
            statements.push(parse_quote!(let #mutability #own #ty = #value;));
            fields.push((member, parse_quote!(#own)));
        }
        let mut rest = rest.to_vec();
        self.rewrite(Apart { name: name.clone(), of, fields }, &mut rest)?;
        statements.extend(rest);
        Some(statements)
    }

    /// Mentions what stands for the fields in place of the struct.
    fn rewrite(&mut self, apart: Apart, statements: &mut [Stmt]) -> Option<()> {
        let mut rewriting = Rewriting { lowering: self, apart, failed: false };
        statements.iter_mut().for_each(|statement| rewriting.visit_stmt_mut(statement));
        let name = &rewriting.apart.name;
        let is_left = statements.iter().any(|statement| is_mentioned(statement.to_token_stream(), name));
        (!rewriting.failed && !is_left).then_some(())
    }

    /// The value is one that a struct can only hold apart: a closure or function, or a reference to what carries a derivative.
    fn is_held_apart(&self, value: &Expr) -> bool {
        let is_function = matches!(value, Expr::Path(path) if self.is_function(path));
        self.is_closure(value) || is_function || self.is_reference(value) && !self.is_inert(value)
    }
}

/// Puts what stands for the fields in place of them, and calls of functions in place of those of methods.
struct Rewriting<'a, 'b> {
    lowering: &'a mut Lowering<'b>,
    apart: Apart,
    failed: bool,
}

impl Rewriting<'_, '_> {
    fn is_it(&self, expression: &Expr) -> bool {
        match expression {
            Expr::Paren(inner) => self.is_it(&inner.expr),
            Expr::Path(path) => path.path.is_ident(&self.apart.name),
            _ => false,
        }
    }

    fn field(&self, expression: &Expr) -> Option<Expr> {
        let Expr::Field(field) = expression else { return None };
        let member = field.member.to_token_stream().to_string();
        let mut fields = self.apart.fields.iter().filter(|_| self.is_it(&field.base));
        fields.find(|(name, _)| *name == member).map(|(_, value)| value.clone())
    }

    /// `method_of_solver_apart(&solver_f, &solver_tolerance, x)`
    fn call(&mut self, call: &syn::ExprMethodCall) -> Option<Expr> {
        let arguments: Vec<Expr> = call.args.iter().cloned().collect();
        let (function, given) = self.lowering.function_apart(&self.apart, &call.method)?;
        Some(parse_quote!(#function(#(#given,)* #(#arguments),*)))
    }
}

impl VisitMut for Rewriting<'_, '_> {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        if let Some(value) = self.field(expression) {
            *expression = value;
            return;
        }
        if let Expr::MethodCall(call) = &*expression
            && self.is_it(&call.receiver)
        {
            match self.call(call) {
                Some(function) => *expression = function,
                None => self.failed = true,
            }
        }
        visit_mut::visit_expr_mut(self, expression);
        if let Expr::Call(call) = expression
            && let Some(function) = function_alone(&call.func)
        {
            *call.func = function;
        }
    }

    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        visit_arguments(call, &mut |argument| self.visit_expr_mut(argument));
    }
}

/// `f` of `(f)(x)`, and of `(*f)(x)` for a reference to a function.
fn function_alone(called: &Expr) -> Option<Expr> {
    let Expr::Paren(inner) = called else { return None };
    match &*inner.expr {
        Expr::Path(_) => Some((*inner.expr).clone()),
        Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr, .. }) if matches!(&**expr, Expr::Path(_)) => {
            Some((**expr).clone())
        }
        _ => None,
    }
}

/// The tokens mention the name, but for a field or method of it.
fn is_mentioned(tokens: TokenStream, name: &Ident) -> bool {
    let mut dots = 0;
    tokens.into_iter().any(|token| {
        let is_dot = matches!(&token, TokenTree::Punct(sign) if sign.as_char() == '.');
        // Behind two dots it is a base or a bound.
        let is_field = dots == 1;
        dots = if is_dot { dots + 1 } else { 0 };
        match token {
            TokenTree::Ident(ident) => ident == *name && !is_field,
            TokenTree::Group(group) => is_mentioned(group.stream(), name),
            _ => false,
        }
    })
}

/// The name of the function that stands for a method.
fn name_apart(method: &Ident, of: &str) -> Ident {
    format_ident!("{method}_of_{of}_apart", span = method.span())
}
