//! Constants that a function has as parameters, where its body is lowered for a call: the call names them, or they are the
//! lengths of what it passes.

use super::Lowering;
use super::callable::{Callable, Closure};
use crate::compiler::generics;
use crate::compiler::ir::{Kind, Length, Operand, Place, Statement, Type, Value, Var, Written};
use crate::compiler::item::{self, Passed};
use crate::compiler::neighbours;
use crate::compiler::rewrite::replaced;
use crate::compiler::tables::HashMap;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

impl Lowering<'_> {
    /// The function with the constants of this call for its parameters; the first of unknown value that the body mentions,
    /// if there is one.
    pub(super) fn with_constants_of(
        &mut self,
        call: &syn::ExprCall,
        source: &syn::ItemFn,
    ) -> Result<syn::ItemFn, Ident> {
        let parameters: Vec<Ident> =
            source.sig.generics.const_params().map(|constant| constant.ident.clone()).collect();
        if parameters.is_empty() {
            return Ok(source.clone());
        }
        let mut known = written_parameters(&source.sig.generics, &call.func);
        for (input, argument) in source.sig.inputs.iter().zip(&call.args) {
            self.lengths_of_argument(input, argument, &source.sig.generics, &mut known);
        }
        known.retain(|name, _| parameters.iter().any(|parameter| parameter == name));
        let mentioned = neighbours::names(source.block.to_token_stream());
        let is_unknown = |name: &Ident| !known.contains_key(&name.to_string()) && mentioned.contains(name);
        if let Some(unknown) = parameters.iter().find(|name| is_unknown(name)) {
            return Err(unknown.clone());
        }
        for name in parameters {
            known.entry(name.to_string()).or_insert_with(|| quote!(_));
        }
        Ok(with_constants(source, &known))
    }

    /// The lengths of an array, or of those that a function takes or returns.
    fn lengths_of_argument(
        &mut self,
        input: &syn::FnArg,
        argument: &syn::Expr,
        generics: &syn::Generics,
        known: &mut HashMap<String, TokenStream>,
    ) {
        let syn::FnArg::Typed(typed) = input else { return };
        let Some(function) = item::function_of(&typed.ty, generics) else {
            return self.lengths_of(&typed.ty, argument, known);
        };
        match self.callable(argument) {
            Some(Callable::Closure(closure)) => self.lengths_of_closure(&function, &closure, known),
            Some(Callable::Function(path)) => self.lengths_of_function(&function, &path, known),
            None => {}
        }
    }

    fn lengths_of_closure(&self, asked: &Passed, closure: &Closure, known: &mut HashMap<String, TokenStream>) {
        for (ty, pattern) in asked.inputs.iter().zip(closure.inputs()) {
            if let syn::Pat::Type(typed) = pattern {
                lengths_of_type(ty, &typed.ty, known);
            }
        }
        if let syn::ReturnType::Type(_, ty) = &asked.output {
            let mut results = Vec::new();
            results_of(closure.body(), &mut results);
            results.into_iter().for_each(|result| self.lengths_of(ty, result, known));
        }
    }

    fn lengths_of_function(&mut self, asked: &Passed, path: &syn::ExprPath, known: &mut HashMap<String, TokenStream>) {
        let Some(given) = path.path.get_ident().and_then(|name| self.source_of(name)) else { return };
        for (ty, input) in asked.inputs.iter().zip(&given.sig.inputs) {
            if let syn::FnArg::Typed(typed) = input {
                lengths_of_type(ty, &typed.ty, known);
            }
        }
        if let (syn::ReturnType::Type(_, ty), syn::ReturnType::Type(_, given)) = (&asked.output, &given.sig.output) {
            lengths_of_type(ty, given, known);
        }
    }

    /// The constants that stand for the lengths of an expression of this type.
    fn lengths_of(&self, ty: &syn::Type, expression: &syn::Expr, known: &mut HashMap<String, TokenStream>) {
        match (ty, expression) {
            (syn::Type::Reference(ty), syn::Expr::Reference(inner)) => self.lengths_of(&ty.elem, &inner.expr, known),
            (syn::Type::Reference(ty), _) => self.lengths_of(&ty.elem, expression, known),
            (_, syn::Expr::Paren(inner)) => self.lengths_of(ty, &inner.expr, known),
            (syn::Type::Array(ty), syn::Expr::Array(array)) => {
                note(&ty.len, count(array.elems.len()), known);
                array.elems.iter().for_each(|element| self.lengths_of(&ty.elem, element, known));
            }
            (syn::Type::Array(ty), syn::Expr::Repeat(repeat)) => {
                note(&ty.len, repeat.len.to_token_stream(), known);
                self.lengths_of(&ty.elem, &repeat.expr, known);
            }
            (_, syn::Expr::Path(path)) => {
                let var = path.path.get_ident().and_then(|name| self.lookup_variable(&name.to_string()));
                var.into_iter().for_each(|var| self.lengths_of_variable(ty, var, known));
            }
            (syn::Type::Tuple(ty), syn::Expr::Tuple(tuple)) => {
                ty.elems.iter().zip(&tuple.elems).for_each(|(ty, part)| self.lengths_of(ty, part, known));
            }
            (syn::Type::Path(path), syn::Expr::Call(call)) => {
                let payload = path.path.segments.last().and_then(payload);
                payload.into_iter().zip(&call.args).for_each(|(ty, part)| self.lengths_of(ty, part, known));
            }
            _ => {}
        }
        if let Some(seen) = self.seen_type(expression) {
            lengths_of_seen(ty, &seen, known);
        }
    }

    fn lengths_of_variable(&self, ty: &syn::Type, var: Var, known: &mut HashMap<String, TokenStream>) {
        lengths_of_seen(ty, self.ty(var), known);
        if let Kind::View(place, _) = self.kind(var)
            && place.path.is_empty()
        {
            return self.lengths_of_variable(ty, place.root, known);
        }
        let value = self.statements.iter().rev().find_map(|statement| match statement {
            Statement::Define(defined, value) | Statement::Declare(defined, Some(value)) if *defined == var => {
                Some(value)
            }
            _ => None,
        });
        let (length, element) = match (ty, value) {
            (_, Some(Value::Same(Operand::Var(other)))) => return self.lengths_of_variable(ty, *other, known),
            (_, Some(Value::Read(Place { root, path }))) if path.is_empty() => {
                return self.lengths_of_variable(ty, *root, known);
            }
            (syn::Type::Array(_), Some(Value::Array(elements))) => (count(elements.len()), elements.first()),
            (syn::Type::Array(_), Some(Value::Repeat(element, length, false))) => {
                (length.tokens.clone(), Some(element))
            }
            _ => return,
        };
        let syn::Type::Array(array) = ty else { return };
        note(&array.len, length, known);
        if let Some(Operand::Var(element)) = element {
            self.lengths_of_variable(&array.elem, *element, known);
        }
    }
}

fn count(elements: usize) -> TokenStream {
    let count = syn::Index::from(elements);
    quote!(#count)
}

/// What a call writes for the parameters: `quadrature::<_, 5>`; none for `_`.
pub(super) fn written_parameters(generics: &syn::Generics, function: &syn::Expr) -> HashMap<String, TokenStream> {
    let syn::Expr::Path(path) = function else { return HashMap::default() };
    let Some(syn::PathArguments::AngleBracketed(written)) = path.path.segments.last().map(|last| &last.arguments)
    else {
        return HashMap::default();
    };
    let is_lifetime = |argument: &&syn::GenericArgument| matches!(argument, syn::GenericArgument::Lifetime(_));
    let written = written.args.iter().filter(|argument| !is_lifetime(argument));
    let pairs = generics::names(generics).zip(written);
    let is_left = |argument: &syn::GenericArgument| matches!(argument, syn::GenericArgument::Type(syn::Type::Infer(_)));
    pairs
        .filter(|(_, argument)| !is_left(argument))
        .map(|(name, argument)| (name, argument.to_token_stream()))
        .collect()
}

/// The function with values for all of its constants; `_` is one that rustc finds.
fn with_constants(source: &syn::ItemFn, known: &HashMap<String, TokenStream>) -> syn::ItemFn {
    let mut plain = source.clone();
    let is_left = |parameter: &syn::GenericParam| !matches!(parameter, syn::GenericParam::Const(_));
    let generics = &mut plain.sig.generics;
    generics.params = std::mem::take(&mut generics.params).into_iter().filter(is_left).collect();
    let replace = |name: &Ident| known.get(&name.to_string()).cloned();
    syn::parse2(replaced(plain.to_token_stream(), &replace)).unwrap_or_else(|_| source.clone())
}

/// Notes that a length has this value, if it is a name.
fn note(length: &syn::Expr, value: TokenStream, known: &mut HashMap<String, TokenStream>) {
    if let syn::Expr::Path(path) = length {
        note_name(&path.path, value, known);
    }
}

fn lengths_of_type(ty: &syn::Type, given: &syn::Type, known: &mut HashMap<String, TokenStream>) {
    match (ty, given) {
        (syn::Type::Reference(ty), syn::Type::Reference(given)) => lengths_of_type(&ty.elem, &given.elem, known),
        (syn::Type::Array(ty), syn::Type::Array(given)) => {
            note(&ty.len, given.len.to_token_stream(), known);
            lengths_of_type(&ty.elem, &given.elem, known);
        }
        (syn::Type::Path(ty), syn::Type::Path(given)) => {
            arguments(&ty.path)
                .zip(arguments(&given.path))
                .for_each(|(ty, given)| lengths_of_argument(ty, given, known));
        }
        _ => {}
    }
}

/// The arguments of a type, but for lifetimes.
fn arguments(path: &syn::Path) -> impl Iterator<Item = &syn::GenericArgument> {
    let written = path.segments.last().and_then(|last| match &last.arguments {
        syn::PathArguments::AngleBracketed(written) => Some(&written.args),
        _ => None,
    });
    let written = written.into_iter().flatten();
    written.filter(|argument| !matches!(argument, syn::GenericArgument::Lifetime(_)))
}

/// `DIM` of `State<DIM, 2>`, where that is `State<3, 2>`.
fn lengths_of_argument(
    ty: &syn::GenericArgument,
    given: &syn::GenericArgument,
    known: &mut HashMap<String, TokenStream>,
) {
    use syn::GenericArgument::{Const, Type};
    match (ty, given) {
        (_, Type(syn::Type::Infer(_))) => {}
        (Type(syn::Type::Path(name)), Const(_)) => note_name(&name.path, given.to_token_stream(), known),
        (Type(syn::Type::Path(name)), Type(syn::Type::Path(other)))
            if name.path.get_ident().is_some() && other.path.get_ident().is_some() =>
        {
            note_name(&name.path, given.to_token_stream(), known);
        }
        (Type(ty), Type(given)) => lengths_of_type(ty, given, known),
        _ => {}
    }
}

/// Notes what stands for a name.
fn note_name(path: &syn::Path, value: TokenStream, known: &mut HashMap<String, TokenStream>) {
    if let Some(name) = path.get_ident() {
        known.entry(name.to_string()).or_insert(value);
    }
}

fn lengths_of_seen(ty: &syn::Type, seen: &Type, known: &mut HashMap<String, TokenStream>) {
    match (ty, seen) {
        (syn::Type::Reference(ty), _) => lengths_of_seen(&ty.elem, seen, known),
        (syn::Type::Array(ty), Type::Array(element, Length(length))) => {
            note(&ty.len, length.clone(), known);
            lengths_of_seen(&ty.elem, element, known);
        }
        (syn::Type::Array(ty), Type::Sequence(element)) => lengths_of_seen(&ty.elem, element, known),
        (syn::Type::Path(_), Type::Named(Written(seen))) => {
            if let Ok(seen) = syn::parse2(seen.clone()) {
                lengths_of_type(ty, &seen, known);
            }
        }
        _ => {}
    }
}

/// `T` of `Option<T>` and `Result<T, E>`.
fn payload(last: &syn::PathSegment) -> Option<&syn::Type> {
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}

/// The expressions at the ends of a body.
fn results_of<'e>(body: &'e syn::Expr, results: &mut Vec<&'e syn::Expr>) {
    match body {
        syn::Expr::Block(block) => results_of_block(&block.block, results),
        syn::Expr::If(branch) => {
            results_of_block(&branch.then_branch, results);
            branch.else_branch.iter().for_each(|(_, other)| results_of(other, results));
        }
        syn::Expr::Match(choice) => choice.arms.iter().for_each(|arm| results_of(&arm.body, results)),
        other => results.push(other),
    }
}

fn results_of_block<'e>(block: &'e syn::Block, results: &mut Vec<&'e syn::Expr>) {
    if let Some(syn::Stmt::Expr(tail, None)) = block.stmts.last() {
        results_of(tail, results);
    }
}
