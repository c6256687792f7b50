//! Sums and products of types of the user's.
//!
//! What they come to, an `impl` of `Sum` or `Product` says: a function of an iterator, which is lowered in place of the
//! call, where it is known what the iterator is.

use super::{Base, Chain, Stage};
use crate::compiler::diagnostics;
use crate::compiler::ir::{Operand, Place, Type, Written};
use crate::compiler::lower::Lowering;
use crate::compiler::lower::callable::Callable;
use crate::compiler::lower::item::Item;
use crate::compiler::neighbours::{Total, outer};
use crate::compiler::operators::in_expressions;
use crate::compiler::rewrite::replaced;
use proc_macro2::Ident;
use quote::{ToTokens, format_ident, quote};
use std::rc::Rc;

impl Lowering<'_> {
    /// The sum or product of a type of this crate that is no number.
    pub(super) fn own_total(&mut self, chain: &Chain, method: &Ident, ty: Option<&syn::Type>) -> Option<Operand> {
        let ty = &ty.cloned().or_else(|| self.type_of_items(chain))?;
        let Type::Named(Written(written)) = self.written_local(Some(ty)) else { return None };
        let path = self.named_type(&written).filter(|path| self.neighbours.is_known(path))?;
        let totals = self.neighbours.totals(&path, method);
        let of_references = self.yields_references_for_sure(chain);
        let mut fitting = totals
            .into_iter()
            .filter(|total| of_references.is_none_or(|of_references| of_references == total.of_references));
        let (total, another) = (fitting.next(), fitting.next());
        let what = format!("a `{method}` of values of the type `{}`", diagnostics::text(ty));
        let Some(total) = total.filter(|_| another.is_none()) else {
            let remedy = "write it as `fold`, or as a loop: its `impl` is not seen in this crate, or is one of several";
            return Some(self.refused_total(method, &what, remedy));
        };
        let Some(source) = total.function(&path, method) else {
            let remedy = "write it as `fold`, or as a loop: the arguments of the type are not known here";
            return Some(self.refused_total(method, &what, remedy));
        };
        if let Some(name) =
            total.names(method).into_iter().find(|name| !self.neighbours.means_the_same_in(&total, name))
        {
            let remedy = format!("import `{name}` here, which is something else than where its `impl` is");
            return Some(self.refused_total(method, &what, &remedy));
        }
        if self.inlining.contains(&source.sig.ident) {
            return Some(self.refused_total(method, &what, "write its `impl` as a loop: it calls itself"));
        }
        self.reaches(&source);
        Some(self.body_in_place(&source, vec![Item::Iterator(Rc::new(chain.clone()))]))
    }

    /// The type of the elements that the items are or refer to, as far as it is seen.
    fn type_of_items(&self, chain: &Chain) -> Option<syn::Type> {
        let keeps = |stage: &Stage| {
            matches!(stage, Stage::Copy | Stage::Filter(_) | Stage::Skip(_) | Stage::Take(_) | Stage::Step(_))
        };
        if !chain.stages.iter().all(keeps) {
            return None;
        }
        let elements = self.type_of_place(&self.function.resolve(chain.base.elements()?))?;
        let Type::Named(Written(ty)) = elements.element()? else { return None };
        syn::parse2(ty.clone()).ok()
    }

    fn refused_total(&mut self, method: &Ident, what: &str, remedy: &str) -> Operand {
        self.diagnostics.report(diagnostics::unsupported(method.span(), what, remedy));
        crate::compiler::lower::pattern::unit()
    }
}

impl Lowering<'_> {
    /// The items are references, or are none, if that is seen.
    fn yields_references_for_sure(&self, chain: &Chain) -> Option<bool> {
        let mut referred = self.base_yields_references(&chain.base);
        for stage in &chain.stages {
            referred = match stage {
                Stage::Copy | Stage::Number | Stage::Zip(_) => Some(false),
                Stage::Filter(_)
                | Stage::TakeWhile(_)
                | Stage::SkipWhile(_)
                | Stage::Inspect(_)
                | Stage::Skip(_)
                | Stage::Take(_)
                | Stage::Step(_) => referred,
                Stage::Map(callable) => self.returns_reference(callable),
                Stage::FlatMap(..)
                | Stage::Flatten(_)
                | Stage::Scan(_)
                | Stage::FilterMap(_)
                | Stage::MapWhile(_)
                | Stage::Make(_)
                | Stage::WhileSome
                | Stage::Follow(_) => None,
            };
        }
        referred
    }

    fn base_yields_references(&self, base: &Base) -> Option<bool> {
        match base {
            Base::Elements { by_value, .. } => Some(!by_value),
            Base::Range(..) | Base::Pieces { .. } | Base::Zipped(..) | Base::Numbered(_) | Base::Copied(_) => {
                Some(false)
            }
            Base::Mapped(_, callable) => self.returns_reference(callable),
            Base::Repeated(..) => None,
            Base::Reversed(inner, _)
            | Base::Skipped(inner, _)
            | Base::Taken(inner, _)
            | Base::Stepped(inner, _)
            | Base::Cycled(inner)
            | Base::Left(inner, _) => self.base_yields_references(inner),
            Base::Chained(both) => self.yields_references_for_sure(&both.0),
        }
    }

    fn returns_reference(&self, callable: &Callable) -> Option<bool> {
        self.is_reference_for_sure(callable.body()?)
    }

    /// The expression is a reference, or is none, by its form.
    fn is_reference_for_sure(&self, expression: &syn::Expr) -> Option<bool> {
        match expression {
            syn::Expr::Paren(inner) => self.is_reference_for_sure(&inner.expr),
            syn::Expr::Block(inner) => match inner.block.stmts.last()? {
                syn::Stmt::Expr(tail, None) => self.is_reference_for_sure(tail),
                _ => None,
            },
            syn::Expr::Reference(_) => Some(true),
            syn::Expr::Binary(_) | syn::Expr::Struct(_) | syn::Expr::Lit(_) => Some(false),
            syn::Expr::Unary(unary) => matches!(unary.op, syn::UnOp::Neg(_)).then_some(false),
            syn::Expr::MethodCall(call) => {
                let blocks = self.neighbours.blocks_with(&call.method);
                let known: Option<Vec<String>> = blocks.into_iter().map(|block| block.returns).collect();
                let known = known.filter(|known| !known.is_empty())?;
                known.iter().all(|returned| !returned.contains('&')).then_some(false)
            }
            _ => None,
        }
    }
}

impl Base {
    /// Where the elements are that the items are or refer to.
    fn elements(&self) -> Option<&Place> {
        match self {
            Self::Elements { place, .. } => Some(place),
            Self::Copied(inner)
            | Self::Reversed(inner, _)
            | Self::Skipped(inner, _)
            | Self::Taken(inner, _)
            | Self::Stepped(inner, _)
            | Self::Cycled(inner)
            | Self::Left(inner, _) => inner.elements(),
            Self::Chained(both) => both.0.base.elements(),
            Self::Range(..)
            | Self::Pieces { .. }
            | Self::Zipped(..)
            | Self::Numbered(_)
            | Self::Repeated(..)
            | Self::Mapped(..) => None,
        }
    }
}

impl Total {
    /// The function that says what a sum or product is.
    fn method(&self, name: &Ident) -> Option<&syn::ImplItemFn> {
        self.block.items.iter().find_map(|item| match item {
            syn::ImplItem::Fn(function) if function.sig.ident == *name => Some(function),
            _ => None,
        })
    }

    /// The same for a type that is written like this, as a function of the iterator.
    fn function(&self, ty: &syn::Path, name: &Ident) -> Option<syn::ItemFn> {
        let method = self.method(name)?;
        let syn::FnArg::Typed(input) = method.sig.inputs.first()? else { return None };
        let (arguments, own) = (self.arguments(ty)?, self.own_name());
        let this = in_expressions(&syn::parse_quote!(#ty));
        let mut plain = ty.clone();
        plain.segments.iter_mut().for_each(|segment| segment.arguments = syn::PathArguments::None);
        let replace = |name: &Ident| match arguments.iter().find(|(parameter, _)| name == parameter) {
            Some((_, argument)) => Some(argument.to_token_stream()),
            None if name == "Self" => Some(this.clone()),
            None => (Some(name) == own).then(|| plain.to_token_stream()),
        };
        let (pattern, body) = (&input.pat, replaced(method.block.to_token_stream(), &replace));
        let name = format_ident!("{name}_{}", self.number, span = name.span());
        syn::parse2(quote!(fn #name(#pattern: _) -> #ty #body)).ok()
    }

    /// The names in the function that have to mean the same where it is lowered.
    fn names(&self, name: &Ident) -> Vec<Ident> {
        let Some(body) = self.method(name).map(|method| &method.block) else { return Vec::new() };
        let own = self.own_name();
        let is_known = |name: &Ident| {
            let mut parameters = self.block.generics.type_params();
            name == "Self" || Some(name) == own || parameters.any(|parameter| parameter.ident == *name)
        };
        let inputs = self.method(name).map(|method| method.sig.inputs.iter().filter_map(pattern)).into_iter().flatten();
        let mut names = outer(&syn::parse_quote!(fn body(#(#inputs: ()),*) #body));
        names.retain(|name| !is_known(name));
        names
    }

    /// The name of the type where the block is.
    fn own_name(&self) -> Option<&Ident> {
        match &*self.block.self_ty {
            syn::Type::Path(path) if path.path.segments.len() == 1 => Some(&path.path.segments[0].ident),
            _ => None,
        }
    }

    /// What the parameters of the block are, where the type is written like this.
    fn arguments(&self, ty: &syn::Path) -> Option<Vec<(Ident, syn::GenericArgument)>> {
        let parameters = self.block.generics.type_params().map(|parameter| &parameter.ident);
        let of_block = match &*self.block.self_ty {
            syn::Type::Path(path) => written(&path.path),
            _ => Vec::new(),
        };
        let of_type = written(ty);
        let argument = |parameter: &Ident| {
            let is_it = |argument: &syn::GenericArgument| match argument {
                syn::GenericArgument::Type(syn::Type::Path(ty)) => ty.path.is_ident(parameter),
                _ => false,
            };
            let at = of_block.iter().position(is_it)?;
            Some((parameter.clone(), of_type.get(at)?.clone()))
        };
        parameters.map(argument).collect()
    }
}

fn written(path: &syn::Path) -> Vec<syn::GenericArgument> {
    match path.segments.last().map(|last| &last.arguments) {
        Some(syn::PathArguments::AngleBracketed(arguments)) => arguments.args.iter().cloned().collect(),
        _ => Vec::new(),
    }
}

fn pattern(input: &syn::FnArg) -> Option<&syn::Pat> {
    match input {
        syn::FnArg::Typed(typed) => Some(&typed.pat),
        syn::FnArg::Receiver(_) => None,
    }
}
