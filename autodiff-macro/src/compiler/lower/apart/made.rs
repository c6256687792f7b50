//! Functions that make such structs, `Solver::new(|x| x * k).with_tolerance(1e-9)`, as literals.

use crate::compiler::lower::Lowering;
use crate::compiler::neighbours::{Located, apart};
use crate::compiler::tables::HashMap;
use proc_macro2::Ident;
use quote::ToTokens;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Stmt, parse_quote};

/// The literal of a struct, and the statements before it.
pub(super) struct Made {
    pub(super) before: Vec<Stmt>,
    pub(super) literal: syn::ExprStruct,
}

impl Lowering<'_> {
    /// A call of a method of a struct that has no name, with a name for it.
    pub(in crate::compiler::lower) fn named_receiver(&mut self, call: &syn::ExprMethodCall) -> Option<Expr> {
        let Made { before, literal } = self.made_apart(&call.receiver)?;
        let name = self.names.fresh("made");
        let named = syn::ExprMethodCall { receiver: parse_quote!(#name), ..call.clone() };
        Some(parse_quote!({ #(#before)* let mut #name = #literal; #named }))
    }

    /// What makes a struct that has to be held apart.
    pub(super) fn made_apart(&mut self, expression: &Expr) -> Option<Made> {
        match expression {
            Expr::Paren(inner) => self.made_apart(&inner.expr),
            Expr::Struct(literal) => {
                let is_apart = literal.fields.iter().any(|field| self.is_held_apart(&field.expr));
                is_apart.then(|| Made { before: Vec::new(), literal: literal.clone() })
            }
            Expr::Call(call) => self.constructed_apart(call),
            Expr::MethodCall(call) => self.built_apart(call),
            _ => None,
        }
    }

    /// `Solver::new(|x| x * k)` of a function that is nothing but a literal.
    fn constructed_apart(&mut self, call: &syn::ExprCall) -> Option<Made> {
        let Expr::Path(syn::ExprPath { qself: None, path, .. }) = &*call.func else { return None };
        if !call.args.iter().any(|argument| self.is_held_apart(argument)) {
            return None;
        }
        let (owner, function) = apart(path)?;
        let of = self.neighbours.located(owner.clone()).filter(Located::is_struct)?;
        let (_, method) = self.neighbours.source_apart(&of, &function)?.parse(&function)?;
        let [Stmt::Expr(Expr::Struct(literal), None)] = &method.block.stmts[..] else { return None };
        let (before, names) = self.arguments_by_name(&method.sig, &call.args)?;
        let mut literal = literal.clone();
        for field in &mut literal.fields {
            field.expr = self.as_here(&field.expr, &names, &owner)?;
            field.colon_token.get_or_insert_default();
        }
        literal.path = owner;
        literal.rest.is_none().then_some(Made { before, literal })
    }

    /// `.with_tolerance(1e-9)` of a method that sets fields and returns the struct.
    fn built_apart(&mut self, call: &syn::ExprMethodCall) -> Option<Made> {
        let Made { mut before, mut literal } = self.made_apart(&call.receiver)?;
        let of = self.neighbours.located(literal.path.clone()).filter(Located::is_struct)?;
        let (_, method) = self.neighbours.source_apart(&of, &call.method)?.parse(&call.method)?;
        let (Stmt::Expr(tail, None), settings) = method.block.stmts.split_last()? else { return None };
        let is_this = |expression: &Expr| matches!(expression, Expr::Path(path) if path.path.is_ident("self"));
        let is_value = matches!(method.sig.receiver()?.kind, syn::ReceiverKind::Value);
        let set: Vec<(syn::Member, Expr)> = match tail {
            tail if is_this(tail) => {
                settings.iter().map(|setting| set_field(setting, &is_this)).collect::<Option<_>>()?
            }
            Expr::Struct(tail) if settings.is_empty() && tail.rest.as_deref().is_some_and(is_this) => {
                tail.fields.iter().map(|field| (field.member.clone(), field.expr.clone())).collect()
            }
            _ => return None,
        };
        for field in &mut literal.fields {
            before.push(self.value_before(field));
        }
        let (given, names) = self.arguments_by_name(&method.sig, &call.args).filter(|_| is_value)?;
        before.extend(given);
        let owner = literal.path.clone();
        for (member, value) in set {
            let field = literal.fields.iter_mut().find(|field| field.member == member)?;
            field.expr = self.as_here(&value, &names, &owner)?;
            before.push(self.value_before(field));
        }
        Some(Made { before, literal })
    }

    /// A statement that gives the value of a field a name, which stands for it then: it is evaluated there.
    fn value_before(&mut self, field: &mut syn::FieldValue) -> Stmt {
        let own = self.names.fresh(&format!("made_{}", field.member.to_token_stream()));
        let value = std::mem::replace(&mut field.expr, parse_quote!(#own));
        field.colon_token.get_or_insert_default();
        parse_quote!(let #own = #value;)
    }

    /// A value of the body of a function as it stands here; `None` if a name in it means something else here, or if it has names
    /// of its own.
    fn as_here(&self, value: &Expr, given: &Given, owner: &syn::Path) -> Option<Expr> {
        let mut value = value.clone();
        let is_hidden = |name: &str| self.lookup(name).is_some() || self.inner.contains(name);
        let mut naming = Naming { given, owner, is_hidden: &is_hidden, failed: false };
        naming.visit_expr_mut(&mut value);
        (!naming.failed).then_some(value)
    }

    /// Statements that give the arguments names of their own, and these for the parameters.
    fn arguments_by_name(
        &mut self,
        signature: &syn::Signature,
        arguments: &syn::punctuated::Punctuated<Expr, syn::Token![,]>,
    ) -> Option<(Vec<Stmt>, Given)> {
        let typed = signature.inputs.iter().filter_map(|input| match input {
            syn::FnArg::Typed(typed) => Some(typed),
            syn::FnArg::Receiver(_) => None,
        });
        let (mut statements, mut names) = (Vec::new(), Given::default());
        for (input, argument) in typed.zip(arguments) {
            let syn::Pat::Ident(parameter) = &*input.pat else { return None };
            let own = self.names.fresh(&parameter.ident.to_string());
            statements.push(parse_quote!(let #own = #argument;));
            names.0.insert(parameter.ident.to_string(), own);
        }
        Some((statements, names))
    }
}

/// `self.field = value;`
fn set_field(statement: &Stmt, is_this: &dyn Fn(&Expr) -> bool) -> Option<(syn::Member, Expr)> {
    let Stmt::Expr(Expr::Assign(assign), Some(_)) = statement else { return None };
    match &*assign.left {
        Expr::Field(field) if is_this(&field.base) => Some((field.member.clone(), (*assign.right).clone())),
        _ => None,
    }
}

/// The names of arguments by those of the parameters.
#[derive(Default)]
struct Given(HashMap<String, Ident>);

struct Naming<'a> {
    given: &'a Given,
    owner: &'a syn::Path,
    is_hidden: &'a dyn Fn(&str) -> bool,
    failed: bool,
}

impl VisitMut for Naming<'_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let Some(first) = path.segments.first().map(|first| first.ident.to_string()) else { return };
        if first == "Self" {
            let rest = path.segments.iter().skip(1).cloned();
            path.segments = self.owner.segments.iter().cloned().chain(rest).collect();
        } else if let Some(own) = self.given.0.get(&first).filter(|_| path.segments.len() == 1) {
            path.segments[0].ident = own.clone();
        } else {
            self.failed |= first == "self" || (self.is_hidden)(&first);
        }
    }

    fn visit_pat_ident_mut(&mut self, _: &mut syn::PatIdent) {
        self.failed = true;
    }

    fn visit_expr_macro_mut(&mut self, _: &mut syn::ExprMacro) {
        self.failed = true;
    }
}
