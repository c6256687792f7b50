//! Methods that are lowered in place of their calls, since they take functions or values of any type with a trait, or since their
//! block is generic over such types and they call what the trait has.

use super::blocks::Block;
use super::files::is_own;
use super::{Located, Neighbours, apart};
use crate::compiler::methods::provided;
use crate::compiler::{generics, index, item, types};
use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::visit::{self, Visit};

/// A method as it is written, and the block around it without what else is in it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Source {
    block: String,
    method: String,
    /// The signature does not ask for it; the body does if it calls what parameters of the block have.
    by_body: bool,
}

/// The type may hold functions or references.
fn may_be_apart(block: &syn::ItemImpl) -> bool {
    let mut parameters = block.generics.type_params();
    has_lifetime(block) || parameters.any(|parameter| item::is_callable_parameter(&block.generics, &parameter.ident))
}

fn has_lifetime(block: &syn::ItemImpl) -> bool {
    block.self_ty.to_token_stream().into_iter().any(|token| token.to_string() == "'")
}

/// The method takes what the type holds of functions and references, or all of the type.
fn passes_apart(block: &syn::ItemImpl, method: &syn::ImplItemFn) -> bool {
    let is_held = |input: &syn::FnArg| match input {
        syn::FnArg::Typed(typed) => is_held(&typed.ty, &block.generics),
        syn::FnArg::Receiver(_) => false,
    };
    let makes_itself = matches!(&method.sig.output, syn::ReturnType::Type(_, ty) if matches!(&**ty, syn::Type::Path(path) if path.path.is_ident("Self")));
    let is_literal = matches!(&method.block.stmts[..], [syn::Stmt::Expr(syn::Expr::Struct(_), None)]);
    match method.sig.receiver() {
        Some(receiver) => matches!(receiver.kind, syn::ReceiverKind::Value) && (has_lifetime(block) || makes_itself),
        None => is_literal && method.sig.inputs.iter().any(is_held),
    }
}

/// A function that the block is generic over, or a reference to what has a derivative.
fn is_held(ty: &syn::Type, generics: &syn::Generics) -> bool {
    match ty {
        syn::Type::Reference(reference) => reference.lifetime.is_some() && !types::written(ty, &[]).is_passive(),
        syn::Type::Path(path) => path.path.get_ident().is_some_and(|name| item::is_callable_parameter(generics, name)),
        _ => false,
    }
}

impl Source {
    /// That of a method that may have to be lowered in place.
    pub(super) fn of(block: &syn::ItemImpl, method: &syn::ImplItemFn) -> Option<Self> {
        let has_rule = |attribute: &syn::Attribute| is_own(attribute) && !matches!(attribute.meta, syn::Meta::Path(_));
        let in_block = syn::Signature { generics: block.generics.clone(), ..method.sig.clone() };
        let by_body = !item::is_lowered_in_place(&method.sig) && !item::returns_defined_type(&in_block);
        let is_asked = !by_body || open_parameters(block, method).next().is_some() || may_be_apart(block);
        if !is_asked || method.attrs.iter().any(has_rule) {
            return None;
        }
        let types = block.items.iter().filter(|item| matches!(item, syn::ImplItem::Type(_))).cloned();
        let block = syn::ItemImpl { attrs: Vec::new(), items: types.collect(), ..block.clone() };
        let method = syn::ImplItemFn { attrs: Vec::new(), ..method.clone() };
        Some(Self { block: block.to_token_stream().to_string(), method: method.to_token_stream().to_string(), by_body })
    }

    /// The same of one that a trait provides.
    pub(super) fn provided(
        block: &syn::ItemImpl,
        definition: &syn::ItemTrait,
        method: &syn::TraitItemFn,
    ) -> Option<Self> {
        let (of_trait, _) = block.trait_.as_ref()?;
        Self::of(block, &provided::of_method(method, &provided::arguments(&definition.generics, of_trait))?)
    }

    /// The block, with the types that it defines, and the method.
    pub(crate) fn parse(&self, name: &Ident) -> Option<(syn::ItemImpl, syn::ImplItemFn)> {
        let at_name = |text: &str| Some(super::at(super::lex(text)?, name));
        Some((syn::parse2(at_name(&self.block)?).ok()?, syn::parse2(at_name(&self.method)?).ok()?))
    }

    /// The method, with all that is known of its types, is one to be lowered in place.
    pub(crate) fn asks(&self, signature: &syn::Signature) -> bool {
        self.by_body || item::is_lowered_in_place(signature)
    }

    /// The types that the block is generic over are known where the method is called, and stand for nothing else in its body.
    pub(crate) fn without_parameters(&self, mut function: syn::ItemFn) -> syn::ItemFn {
        if !self.by_body {
            return function;
        }
        let (scalars, body) = (generics::scalars(&function.sig), function.block.to_token_stream());
        let is_idle = |name: &Ident| !scalars.contains(name) && !index::mentions(body.clone(), &name.to_string());
        let all = function.sig.generics.type_params().map(|parameter| parameter.ident.clone());
        let idle: Vec<Ident> = all.filter(is_idle).collect();
        generics::unname(&mut function.sig, &idle);
        function
    }
}

/// The type parameters of a block that stand for whatever implements a trait that numbers lack.
fn open_parameters<'a>(
    block: &'a syn::ItemImpl,
    method: &syn::ImplItemFn,
) -> impl Iterator<Item = &'a Ident> + use<'a> {
    let generics = with_bounds_of(&block.generics, method);
    let signature = syn::Signature { generics: generics.clone(), ..method.sig.clone() };
    let scalars = generics::scalars_beyond_arithmetic(&signature);
    let names = block.generics.type_params().map(|parameter| &parameter.ident);
    names.filter(move |name| {
        let bounds = generics::bounds(&generics, name);
        generics::has_trait_of_its_own(&bounds)
            && !scalars.contains(name)
            && !item::is_callable_parameter(&generics, name)
    })
}

/// The parameters of a block, with what the method asks of them as well.
fn with_bounds_of(block: &syn::Generics, method: &syn::ImplItemFn) -> syn::Generics {
    let mut generics = block.clone();
    if let Some(clause) = &method.sig.generics.where_clause {
        generics.make_where_clause().predicates.extend(clause.predicates.clone());
    }
    generics
}

/// The body calls a function that a field holds: `(self.f)(x)`
fn calls_field(body: &syn::Block) -> bool {
    struct Find(bool);
    impl<'ast> Visit<'ast> for Find {
        fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
            let is_own = |base: &syn::Expr| matches!(base, syn::Expr::Path(path) if path.path.is_ident("self"));
            let is_field = |inner: &syn::Expr| matches!(inner, syn::Expr::Field(field) if is_own(&field.base));
            self.0 |= matches!(&*call.func, syn::Expr::Paren(paren) if is_field(&paren.expr));
            visit::visit_expr_call(self, call);
        }
    }
    let mut find = Find(false);
    find.visit_block(body);
    find.0
}

/// The functions that are called as methods, and those that are called by the name of a type or trait, with that name.
fn called(body: &syn::Block) -> Vec<(Option<Ident>, String)> {
    struct Calls(Vec<(Option<Ident>, String)>);
    impl<'ast> Visit<'ast> for Calls {
        fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
            self.0.push((None, call.method.to_string()));
            visit::visit_expr_method_call(self, call);
        }

        fn visit_path(&mut self, path: &'ast syn::Path) {
            if let Some((owner, name)) = apart(path) {
                self.0.push((owner.segments.last().map(|last| last.ident.clone()), name.to_string()));
            }
            visit::visit_path(self, path);
        }
    }
    let mut calls = Calls(Vec::new());
    calls.visit_block(body);
    calls.0
}

impl Neighbours {
    /// The function of a type, if it is annotated and may have to be lowered in place.
    pub(crate) fn source_of(&self, of: &Located, function: &Ident) -> Option<Source> {
        match &self.blocks_of_definition(of, function)[..] {
            [block @ Block { annotated: true, written: Some(_), of_reference: false, source: Some(source), .. }]
                if self.is_in_place(block) =>
            {
                Some((**source).clone())
            }
            _ => None,
        }
    }

    /// The trait by which a type has the function, if it has it by one alone.
    pub(crate) fn trait_with(&self, of: &Located, function: &Ident) -> Option<String> {
        match &self.blocks_of_definition(of, function)[..] {
            [block] => block.of_trait.clone(),
            _ => None,
        }
    }

    /// The function of a type that may hold functions or references, if it is annotated and in the module of this item.
    pub(crate) fn source_apart(&self, of: &Located, function: &Ident) -> Option<Source> {
        match &self.blocks_of_definition(of, function)[..] {
            [Block { annotated: true, written: Some(_), of_reference: false, source: Some(source), .. }]
                if self.have_beside(of, function) =>
            {
                Some((**source).clone())
            }
            _ => None,
        }
    }

    /// The blocks of the type that have the function are all in the module of this item, where its source means the same.
    pub(crate) fn have_beside(&self, of: &Located, function: &Ident) -> bool {
        let here = self.found().and_then(|(_, module)| module.blocks.methods.get(&function.to_string()));
        let all = self.blocks_of_definition(of, function);
        here.is_some_and(|here| all.iter().all(|block| here.contains(block)))
    }

    /// The blocks of the type that have the function, those of the module alone if the type is defined in this one: in
    /// another one, there may be another type of the same name.
    pub(super) fn blocks_of_definition(&self, of: &Located, function: &Ident) -> Vec<Block> {
        let is_here = of.definition().is_some_and(|(spot, _)| self.is_own(&spot));
        let here = self.found().and_then(|(_, module)| module.blocks.methods.get(&function.to_string()));
        let mut blocks = self.blocks_of_type(of, function);
        if is_here && let Some(here) = here {
            blocks.retain(|block| here.contains(block));
            blocks.dedup();
        }
        blocks
    }

    /// The function of the block is one of which the source is known.
    pub(crate) fn has_source(&self, block: &syn::ItemImpl, function: &Ident) -> bool {
        self.blocks_of(block, function).iter().any(|block| self.is_in_place(block))
    }

    /// All functions of this name of the file are such ones.
    pub(crate) fn are_in_place(&self, function: &Ident) -> bool {
        let here = self.found().and_then(|(_, module)| module.blocks.methods.get(&function.to_string()));
        let blocks = here.cloned().unwrap_or_else(|| self.blocks_with(function));
        !blocks.is_empty() && blocks.iter().all(|block| block.annotated && self.is_in_place(block))
    }

    /// Some type of the file has a function of this name that may have to be lowered in place.
    pub(crate) fn may_be_in_place(&self, function: &Ident) -> bool {
        self.blocks_with(function).iter().any(|block| block.annotated && self.is_in_place(block))
    }

    /// The function of the block takes what decides on its derivative, or calls it.
    fn is_in_place(&self, block: &Block) -> bool {
        let Some(source) = &block.source else { return false };
        !source.by_body || self.calls_parameters(source, &mut Vec::new()).unwrap_or(false)
    }

    /// The body calls a function that a trait of this crate has, of a type that the block is generic over, or another method of
    /// the type that does.
    fn calls_parameters(&self, source: &Source, seen: &mut Vec<String>) -> Option<bool> {
        let (block, method) = source.parse(&Ident::new("method", Span::call_site()))?;
        if may_be_apart(&block) && (calls_field(&method.block) || passes_apart(&block, &method)) {
            return Some(true);
        }
        let called = called(&method.block);
        let all = generics::bounding(&with_bounds_of(&block.generics, &method));
        let own = called.iter().any(|(_, function)| {
            let is_new = !seen.contains(function);
            is_new && {
                seen.push(function.clone());
                let blocks = self.blocks_of(&block, &Ident::new(function, Span::call_site()));
                let mut sources =
                    blocks.iter().filter_map(|block| block.source.as_ref().filter(|source| source.by_body));
                sources.any(|source| self.calls_parameters(source, seen).unwrap_or(false))
            }
        });
        Some(
            own || open_parameters(&block, &method).any(|name| {
                let bounds: Vec<syn::Path> =
                    all.iter().filter(|(of, _)| of == name).flat_map(|(_, bounds)| bounds).cloned().collect();
                let is_of_it = |owner: &Ident| {
                    let last = |bound: &syn::Path| bound.segments.last().is_some_and(|last| last.ident == *owner);
                    owner == name || bounds.iter().any(last)
                };
                let calculates = bounds.iter().any(generics::is_arithmetic);
                let numbers = bounds.iter().any(|bound| self.is_trait_of_numbers(bound))
                    || calculates && !bounds.iter().any(|bound| self.is_trait_of_others(bound));
                let is_asked = |(owner, function): &(Option<Ident>, String)| {
                    owner.as_ref().is_none_or(is_of_it) && self.has_function(&bounds, function)
                };
                !numbers && called.iter().any(is_asked)
            }),
        )
    }
}
