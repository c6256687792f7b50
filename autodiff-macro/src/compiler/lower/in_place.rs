//! Calls in loops of small functions beside this one: their bodies are lowered in place of the calls.
//!
//! What a call keeps for the way back is its own; what a body in place keeps lies with what the loop keeps. Indices that
//! caller and callee share are seen, and so is memory that the caller lends, so that all analyses see through the call.
//! (Inlining, of which the compiler behind this one does its part too late for that.)

use super::item::Item;
use super::{Binding, Lowering};
use crate::compiler::diagnostics::Diagnostics;
use crate::compiler::ir::{Block, Callee, Function, Kind, Statement, Type, Value};
use crate::compiler::names::Names;
use crate::compiler::neighbours::{self, Files, Neighbour, Neighbours};
use crate::compiler::{Place, save, types};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;

/// How many statements a function may have.
const SMALL: usize = 200;

/// How many statements all bodies in place of calls may have.
const MOST: usize = 800;

impl Lowering<'_> {
    /// The source of a function whose call here is as well its body.
    pub(super) fn source_in_place(&mut self, call: &syn::ExprCall, name: &Ident) -> Option<syn::ItemFn> {
        let asked = !self.loops.is_empty() && self.neighbours.in_place;
        if !asked || *name == self.own || self.recursive || self.inlining.contains(name) {
            return None;
        }
        let neighbour = self.neighbours.known_function(name).filter(|neighbour| neighbour.transparent)?;
        let source = self.neighbour_source(&neighbour);
        let mut arguments = call.args.iter().zip(&source.sig.inputs);
        let are_plain = arguments.all(|(argument, input)| self.is_passed_plainly(argument, input));
        if !are_plain || !is_plain(&source) || self.neighbours.recur(&source) || !self.is_the_same_here(&neighbour) {
            return None;
        }
        let size = self.size_of(&source).filter(|size| *size <= SMALL)?;
        self.in_place += size;
        if self.in_place <= MOST { self.source_at(name) } else { None }
    }

    /// The arguments, of the types that the signature gives them.
    pub(super) fn arguments_in_place(&mut self, call: &syn::ExprCall, source: &syn::ItemFn) -> Vec<Item> {
        let inputs = source.sig.inputs.iter().filter_map(|input| match input {
            syn::FnArg::Typed(typed) => Some(&*typed.ty),
            syn::FnArg::Receiver(_) => None,
        });
        let arguments = call.args.iter().zip(inputs).map(|(argument, ty)| match ty {
            syn::Type::Reference(reference) => self.lent_in_place(argument, reference),
            ty => {
                let item = self.item(argument);
                self.typed_item(item, ty)
            }
        });
        arguments.collect()
    }

    fn lent_in_place(&mut self, argument: &syn::Expr, ty: &syn::TypeReference) -> Item {
        let Some((place, _)) = self.borrow(argument) else { return self.item(argument) };
        let view = self.view_of("part", place, ty.mutability.is_some());
        self.function.variables[view.0].temporary = true;
        self.function.annotations.insert(view, syn::Type::Reference(ty.clone()));
        Item::View(view)
    }

    /// The function and all that it mentions are the same in this body.
    fn is_the_same_here(&self, function: &Neighbour) -> bool {
        let mut outer = neighbours::outer(&function.item);
        outer.push(function.item.sig.ident.clone());
        let is_hidden = |name: &Ident| {
            let text = name.to_string();
            self.inner.contains(&text) || *name == self.own || self.lookup(&text).is_some()
        };
        let items = &self.function.items;
        neighbours::inner(&function.item).is_empty()
            && !outer.iter().any(|name| is_hidden(name) || items.iter().any(|item| neighbours::imports(item, name)))
    }

    /// The argument is a value, or a reference to what has a name.
    fn is_passed_plainly(&self, argument: &syn::Expr, input: &syn::FnArg) -> bool {
        let by_reference = matches!(input, syn::FnArg::Typed(typed) if matches!(*typed.ty, syn::Type::Reference(_)));
        match argument {
            syn::Expr::Reference(reference) => by_reference && self.is_named(&reference.expr),
            syn::Expr::Path(path) if by_reference => {
                let known = path.path.get_ident().and_then(|name| self.lookup(&name.to_string()));
                let is_reference = |var| matches!(self.kind(var), Kind::View(..) | Kind::Borrowed(_));
                matches!(known, Some(Binding::Variable(var)) if is_reference(*var))
            }
            _ => !by_reference,
        }
    }

    /// The place is a variable or a part of one.
    fn is_named(&self, place: &syn::Expr) -> bool {
        match place {
            syn::Expr::Paren(inner) => self.is_named(&inner.expr),
            syn::Expr::Index(index) => self.is_named(&index.expr),
            syn::Expr::Field(field) => self.is_named(&field.base),
            syn::Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr, .. }) => self.is_named(expr),
            syn::Expr::Path(path) => {
                let known = path.path.get_ident().and_then(|name| self.lookup(&name.to_string()));
                matches!(known, Some(Binding::Variable(_)))
            }
            _ => false,
        }
    }

    /// How many statements the function has, if it is without errors and without what might become one.
    fn size_of(&mut self, source: &syn::ItemFn) -> Option<usize> {
        let name = source.sig.ident.to_string();
        if let Some(known) = self.sizes.get(&name) {
            return *known;
        }
        let size = size_alone(source, &self.private);
        self.sizes.insert(name, size);
        size
    }
}

fn size_alone(source: &syn::ItemFn, private: &TokenStream) -> Option<usize> {
    let mut diagnostics = Diagnostics::of(&source.sig.ident);
    let mut names = Names::new(&source.to_token_stream());
    let alone = Neighbours::of(&TokenStream::new(), &TokenStream::new(), Files::NONE);
    let function = super::function(source, &Place::Free, false, private, &alone, &mut names, &mut diagnostics);
    diagnostics.finish().ok()?;
    let mut size = 0;
    let mut known = function.items.is_empty();
    save::walk(&function.body, &mut |block: &Block| {
        size += block.statements.len();
        known &= block.statements.iter().all(|statement| is_known(&function, statement));
    });
    known.then_some(size)
}

/// The statement can be no error, whatever carries a derivative.
fn is_known(function: &Function, statement: &Statement) -> bool {
    match statement {
        Statement::Define(_, Value::Passive(opaque)) | Statement::Declare(_, Some(Value::Passive(opaque))) => {
            opaque.refusal.is_none()
        }
        Statement::Define(_, Value::Kept(_)) | Statement::Declare(_, Some(Value::Kept(_))) => false,
        Statement::Passive(opaque) => opaque.refusal.is_none() && opaque.writes.is_empty(),
        Statement::Call(call) => matches!(call.callee, Callee::Function(_)) && !call.recursive,
        Statement::View(var) => !function.origins.contains_key(var),
        _ => true,
    }
}

/// All types in the signature are of numbers, by value or by reference, and no condition decides on any of the code.
fn is_plain(function: &syn::ItemFn) -> bool {
    let signature = &function.sig;
    let inputs = signature.inputs.iter().all(|input| match input {
        syn::FnArg::Typed(typed) => matches!(&*typed.pat, syn::Pat::Ident(_)) && is_of_numbers(&typed.ty),
        syn::FnArg::Receiver(_) => false,
    });
    let output = match &signature.output {
        syn::ReturnType::Default => true,
        syn::ReturnType::Type(_, ty) => types::written(ty, &[]).is_of_reals(),
    };
    let plain = signature.asyncness.is_none() && !matches!(signature.safety, syn::Safety::Unsafe(_));
    let conditional = neighbours::names(function.to_token_stream()).iter().any(|name| name == "cfg");
    inputs && output && plain && !conditional && signature.generics.params.is_empty()
}

fn is_of_numbers(ty: &syn::Type) -> bool {
    match ty {
        syn::Type::Path(path) if path.path.is_ident("bool") => true,
        syn::Type::Reference(reference) => holds_numbers(&types::written(&reference.elem, &[])),
        ty => {
            let ty = types::written(ty, &[]);
            ty.is_copy() && holds_numbers(&ty)
        }
    }
}

fn holds_numbers(ty: &Type) -> bool {
    match ty {
        Type::Real(_) | Type::Integer => true,
        Type::Array(element, _) | Type::Slice(element) | Type::Vec(element) => holds_numbers(element),
        Type::Tuple(parts) => parts.iter().all(holds_numbers),
        Type::Passive
        | Type::Unit
        | Type::Optional(_)
        | Type::Boxed(_)
        | Type::Sequence(_)
        | Type::Named(_)
        | Type::Unknown => false,
    }
}
