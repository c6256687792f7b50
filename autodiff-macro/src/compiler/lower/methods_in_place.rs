//! Methods that take functions, or values of any type with a trait: their bodies are lowered in place of the calls, as those
//! of free functions are, with the receiver as the first argument.

use super::helpers::{names_of_std, owners};
use super::{Binding, Lowering};
use crate::compiler::ir::{Kind, Operand};
use crate::compiler::methods::without_self;
use crate::compiler::neighbours::{Located, Source, apart};
use crate::compiler::rewrite::instantiated;
use crate::compiler::tables::HashMap;
use crate::compiler::{generics, scoped};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident};

/// Such a method as a free function.
struct Member {
    function: syn::ItemFn,
    /// What is another function in it, by the same name, than in the method.
    hidden: Option<Ident>,
}

impl Lowering<'_> {
    /// The value of a call of such a method.
    pub(super) fn method_in_place(&mut self, call: &syn::ExprMethodCall) -> Option<Operand> {
        if let Some(named) = self.named_receiver(call) {
            return self.expression(&named);
        }
        if !self.neighbours.may_be_in_place(&call.method) {
            return None;
        }
        let of = self.located(&call.receiver)?;
        let source = self.neighbours.source_of(&of, &call.method)?;
        let member = self.member(&source, &of, &call.method)?;
        let receiver = self.as_first_argument(&call.receiver, &member.function.sig);
        let arguments: Vec<syn::Expr> = std::iter::once(receiver).chain(call.args.iter().cloned()).collect();
        Some(self.call_of_member(&of, &call.method, &member, &arguments))
    }

    /// The same of a function of a type, by its path: `Model::fitted(|x| ..)`
    pub(super) fn associated_in_place(&mut self, call: &syn::ExprCall, path: &syn::Path) -> Option<Operand> {
        let (owner, name) = apart(path)?;
        if !self.neighbours.may_be_in_place(&name) {
            return None;
        }
        let owner = if owner.is_ident("Self") { self.neighbours.own_type()? } else { owner };
        let of = self.neighbours.located(owner)?;
        let source = self.neighbours.source_of(&of, &name)?;
        let member = self.member(&source, &of, &name)?;
        let arguments: Vec<syn::Expr> = call.args.iter().cloned().collect();
        Some(self.call_of_member(&of, &name, &member, &arguments))
    }

    /// The path is that of such a function, which the type has by the trait alone whose function the other path is.
    pub(super) fn is_function_in_place(&self, path: &syn::Path, of_trait: &syn::Path) -> bool {
        let (Some((owner, name)), Some((of_trait, _))) = (apart(path), apart(of_trait)) else { return false };
        let (of, of_trait) =
            (self.neighbours.located(owner), of_trait.segments.last().map(|last| last.ident.to_string()));
        of.is_some_and(|of| {
            self.neighbours.source_of(&of, &name).is_some() && self.neighbours.trait_with(&of, &name) == of_trait
        })
    }

    /// The method as a free function, with the arguments of the type for the parameters of its block.
    fn member(&mut self, source: &Source, of: &Located, name: &Ident) -> Option<Member> {
        let (block, method) = source.parse(name)?;
        let this = self.names.fresh("this");
        let mut function = without_self(&block, &method, &this);
        function.sig.ident = format_ident!("{name}_of_{}", of.name().unwrap_or_default(), span = name.span());
        generics::show_numbers(&mut function.sig, &self.private, self.neighbours);
        if !source.asks(&function.sig) {
            return None;
        }
        let mut types = arguments_of(&block.self_ty, of.ty());
        let numbers = generics::scalars(&function.sig);
        let only =
            |name: &Ident| numbers.contains(name).then(|| self.only_scalar()).flatten().map(|only| only.tokens());
        let given = |name: &Ident| types.get(&name.to_string()).cloned().or_else(|| only(name));
        let function = self.with_defined_types(&function, &given);
        // Functions of numbers would be others of `f64`, by the same names.
        let called = owners(function.block.to_token_stream());
        let is_of_block = |name: &Ident| block.generics.type_params().any(|parameter| parameter.ident == *name);
        for number in generics::scalars(&function.sig) {
            if is_of_block(&number)
                && !called.contains(&number)
                && let Some(only) = self.only_scalar()
            {
                types.entry(number.to_string()).or_insert_with(|| only.tokens());
            }
        }
        let hidden = self.hidden_by_numbers(&function, &types);
        let function = source.without_parameters(with_types(function, &types));
        let function = scoped::as_part(crate::compiler::written_out(&function, self.neighbours));
        Some(Member { function, hidden })
    }

    /// What the body asks of a parameter by a trait, and would ask of std, since the parameter is a number here.
    fn hidden_by_numbers(&self, function: &syn::ItemFn, types: &HashMap<String, TokenStream>) -> Option<Ident> {
        let asked = names_of_std(&function.block);
        let parameters = generics::bounding(&function.sig.generics).into_iter();
        // Another name for a type may be one for a number. What is generic here asks its own bounds.
        let mut numbers = parameters.filter(|(name, _)| {
            let given = types.get(&name.to_string()).and_then(|given| syn::parse2::<syn::Path>(given.clone()).ok());
            let is_generic = |ty: &syn::Path| ty.get_ident().is_some_and(|name| self.scalars.contains(name));
            given.is_some_and(|ty| !is_generic(&ty) && !self.neighbours.is_struct(&ty))
        });
        numbers.find_map(|(name, bounds)| asked.iter().find(|asked| !self.is_as_in_std(&bounds, asked, &name)).cloned())
    }

    fn call_of_member(
        &mut self,
        of: &Located,
        method: &Ident,
        Member { function, hidden }: &Member,
        arguments: &[syn::Expr],
    ) -> Operand {
        let name = Ident::new(&function.sig.ident.to_string(), method.span());
        let call: syn::ExprCall = syn::parse_quote!(#name(#(#arguments),*));
        if !self.neighbours.have_beside(of, method) {
            let what = format!("a call of `{method}`, whose derivative is that of what it is given, of another module");
            return self.refused_call(&call, &what, "have the `impl` block in this module");
        }
        if let Some(hidden) = hidden {
            return self.refused_hidden(&call, hidden);
        }
        self.reaches(function);
        let function = self.with_types_of(&call, function);
        self.call_in_place(&call, &function)
    }

    /// The receiver as the method takes it.
    fn as_first_argument(&self, receiver: &syn::Expr, signature: &syn::Signature) -> syn::Expr {
        let Some(syn::FnArg::Typed(first)) = signature.inputs.first() else { return receiver.clone() };
        let is_reference = match receiver {
            syn::Expr::Path(path) => match path.path.get_ident().and_then(|name| self.lookup(&name.to_string())) {
                Some(Binding::Variable(var)) => matches!(self.kind(*var), Kind::View(..) | Kind::Borrowed(_)),
                Some(Binding::Referred(..)) => true,
                _ => false,
            },
            syn::Expr::Reference(_) => true,
            _ => false,
        };
        match &*first.ty {
            syn::Type::Reference(reference) if !is_reference => {
                let mutability = &reference.mutability;
                syn::parse_quote!(&#mutability #receiver)
            }
            _ => receiver.clone(),
        }
    }
}

/// The parameters of a block by name, with the arguments of the type of a receiver.
fn arguments_of(block: &syn::Type, of: &syn::Type) -> HashMap<String, TokenStream> {
    let (block, of) = (arguments(block), arguments(of));
    let is_shown =
        |argument: &syn::GenericArgument| !matches!(argument, syn::GenericArgument::Type(syn::Type::Infer(_)));
    let pairs = block.into_iter().zip(of).filter(|(_, argument)| is_shown(argument));
    pairs.map(|(parameter, argument)| (parameter.to_token_stream().to_string(), argument.to_token_stream())).collect()
}

fn arguments(ty: &syn::Type) -> Vec<syn::GenericArgument> {
    match ty {
        syn::Type::Reference(reference) => arguments(&reference.elem),
        syn::Type::Paren(inner) => arguments(&inner.elem),
        syn::Type::Path(path) => match path.path.segments.last().map(|last| &last.arguments) {
            Some(syn::PathArguments::AngleBracketed(given)) => given.args.iter().cloned().collect(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// The function with types for some of its parameters.
fn with_types(mut function: syn::ItemFn, types: &HashMap<String, TokenStream>) -> syn::ItemFn {
    let is_left = |parameter: &syn::GenericParam| match parameter {
        syn::GenericParam::Type(ty) => !types.contains_key(&ty.ident.to_string()),
        syn::GenericParam::Const(constant) => !types.contains_key(&constant.ident.to_string()),
        syn::GenericParam::Lifetime(_) => false,
    };
    let generics = &mut function.sig.generics;
    generics.params = std::mem::take(&mut generics.params).into_iter().filter(is_left).collect();
    syn::parse2(instantiated(function.to_token_stream(), types)).unwrap_or(function)
}
