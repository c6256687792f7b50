//! Types in a signature that must have a tangent, since the backward pass takes it apart.
//!
//! Whether they do, only rustc knows. A constant asks it; if the answer is no, the constant is the one error, with our
//! message, and every type that mentions the constant is an error that rustc keeps quiet about.

use super::forms::{is_concrete, without_reference};
use crate::compiler::diagnostics;
use crate::compiler::emit::Program;
use crate::compiler::ir::{Function, Operand, Place, Statement, Step, Type, Value, Var, Variant, Zero};
use crate::compiler::tables::HashSet;
use crate::compiler::{Place as Whereabouts, Questions};
use crate::compiler::{generics, save, types};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote_spanned};
use syn::spanned::Spanned;

/// A type that must have a tangent.
#[derive(Clone)]
pub(super) struct Required {
    pub(super) ty: syn::Type,
    /// The type with `f64` for the parameters, of which rustc can be asked.
    instance: syn::Type,
    /// How rustc is asked, if it can be.
    asked: Option<Asked>,
    /// The parameter that is of the type.
    of: Option<String>,
}

/// How rustc is asked whether a type has a tangent.
#[derive(Clone)]
enum Asked {
    /// By a constant that is true if it has one: an associated one, or one beside the block.
    Associated(Ident),
    Beside(Ident),
    Everywhere,
}

impl Required {
    /// It is the type, or in a tuple or array of it.
    pub(super) fn is_part_of(&self, ty: &syn::Type) -> bool {
        let mut parts = vec![ty.clone()];
        parts_with_names(ty, &mut parts);
        let text = self.ty.to_token_stream().to_string();
        parts.iter().any(|part| part.to_token_stream().to_string() == text)
    }

    /// `Self::CONSTANT`, at the type.
    pub(super) fn answer(&self, private: &TokenStream) -> Option<TokenStream> {
        let span = self.ty.span();
        Some(match self.asked.as_ref()? {
            Asked::Associated(constant) => {
                let constant = Ident::new(&constant.to_string(), span);
                quote_spanned!(span=> { Self::#constant })
            }
            Asked::Beside(constant) => {
                let constant = Ident::new(&constant.to_string(), span);
                quote_spanned!(span=> { #constant })
            }
            Asked::Everywhere => self.question(private),
        })
    }

    /// The constant.
    pub(super) fn definition(&self, private: &TokenStream) -> Option<TokenStream> {
        let (Asked::Associated(constant) | Asked::Beside(constant)) = self.asked.as_ref()? else { return None };
        let question = self.question(private);
        Some(code! {
            #[doc(hidden)]
            const #constant: bool = #question;
        })
    }

    fn question(&self, private: &TokenStream) -> TokenStream {
        let (ty, instance) = (&self.ty, &self.instance);
        let message = diagnostics::without_derivative(ty, self.of.as_deref());
        let message = message.replace('{', "{{").replace('}', "}}");
        // Without a path, since one from the root means something else in a crate of the edition 2015.
        let question = quote_spanned!(ty.span()=> assert!(#private::Is::<#instance>::KNOWN, #message));
        quote_spanned! {ty.span()=> {
            use #private::Otherwise as _;
            #question;
            true
        }}
    }
}

/// The types in the signature that must have a tangent.
pub(super) fn types(program: &Program<'_>, parameters: &[Ident]) -> Vec<Required> {
    let mut all = Vec::new();
    let (places, pairs, changed) = (backward_places(program), alike(program), changed(program));
    let mut require = |ty: syn::Type, of: Option<&str>| {
        let text = ty.to_token_stream().to_string();
        let instance = instance(program, &ty);
        let may_ask = is_concrete(&ty, parameters)
            || matches!(program.place, Whereabouts::Free) && is_concrete(&instance, parameters);
        if may_ask && !all.iter().any(|required: &Required| required.ty.to_token_stream().to_string() == text) {
            let asked = asked(program, &ty, all.len());
            all.push(Required { ty, instance, asked, of: of.map(str::to_owned) });
        }
    };
    let parts = |var: Var, ty: &syn::Type| -> Vec<syn::Type> {
        let mut named = Vec::new();
        parts_with_names(ty, &mut named);
        if named.is_empty() {
            return named;
        }
        let adjoints = all_alike(var, &pairs);
        let paths = places.iter().filter(|place| adjoints.contains(&place.root)).map(|place| &place.path);
        let apart: Vec<syn::Type> = paths.filter_map(|path| taken_apart(ty, path)).collect();
        let whole = without_reference(ty);
        let is_changed = types::written(&whole, &[]).is_named() && adjoints.iter().any(|var| changed.contains(var));
        apart.into_iter().chain(is_changed.then_some(whole)).collect()
    };
    let function = program.function;
    for (parameter, accumulator) in function.parameters.iter().zip(&program.backward.accumulators) {
        let name = parameter.source.as_ref().map(|_| function.shown(parameter.var));
        let mut needed = parts(*accumulator, &parameter.written);
        if parameter.differentiable && !matches!(without_reference(&parameter.written), syn::Type::Path(_)) {
            parts_with_names(&parameter.written, &mut needed);
        }
        needed.into_iter().for_each(|ty| require(ty, name.as_deref()));
    }
    if let (Some(seed), syn::ReturnType::Type(_, ty)) = (program.backward.seed, &program.item.sig.output) {
        parts(seed, ty).into_iter().chain(made(program, ty)).for_each(|ty| require(ty, None));
    }
    all
}

/// The type with `f64` for each type parameter that is a number.
fn instance(program: &Program<'_>, ty: &syn::Type) -> syn::Type {
    let scalars = generics::scalars(&program.item.sig);
    syn::parse2(with_f64(ty.to_token_stream(), &scalars)).unwrap_or_else(|_| ty.clone())
}

fn with_f64(tokens: TokenStream, scalars: &[Ident]) -> TokenStream {
    let replace = |token: TokenTree| match token {
        TokenTree::Ident(ident) if scalars.contains(&ident) => Ident::new("f64", ident.span()).into(),
        TokenTree::Group(group) => {
            TokenTree::Group(proc_macro2::Group::new(group.delimiter(), with_f64(group.stream(), scalars)))
        }
        other => other,
    };
    tokens.into_iter().map(replace).collect()
}

/// The part of the result's type that the function makes out of what carries a derivative.
fn made(program: &Program<'_>, result: &syn::Type) -> Vec<syn::Type> {
    let mut names = Vec::new();
    save::walk(&program.function.body, &mut |block| {
        for statement in &block.statements {
            if let Statement::Define(var, Value::Construct(constructor, _)) = statement
                && program.activity.is_active(*var)
            {
                names.extend(constructor.type_name());
            }
        }
    });
    let mut named = Vec::new();
    parts_with_names(result, &mut named);
    named.retain(|ty| names.iter().any(|name| mentions(ty.to_token_stream(), name)));
    named
}

/// The parts of a type, beyond references, arrays, slices, vectors and tuples, that are known by name only.
fn parts_with_names(ty: &syn::Type, out: &mut Vec<syn::Type>) {
    match without_reference(ty) {
        syn::Type::Array(array) => parts_with_names(&array.elem, out),
        syn::Type::Slice(slice) => parts_with_names(&slice.elem, out),
        syn::Type::Tuple(tuple) => tuple.elems.iter().for_each(|field| parts_with_names(field, out)),
        ty @ syn::Type::Path(_) => match (types::written(&ty, &[]), &ty) {
            (Type::Vec(_), syn::Type::Path(path)) => parts_with_names(&super::forms::vector_element(path), out),
            (written, _) if written.is_named() => out.push(ty),
            _ => {}
        },
        _ => {}
    }
}

fn mentions(tokens: TokenStream, name: &Ident) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == *name,
        TokenTree::Group(group) => mentions(group.stream(), name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// The variables whose adjoints the backward pass takes apart.
pub(super) fn variables(program: &Program<'_>) -> HashSet<Var> {
    let is_part = |step: &Step| matches!(step, Step::Field(_) | Step::Variant(Variant::Field(_)));
    let places = backward_places(program).into_iter().filter(|place| place.path.iter().any(is_part));
    let adjoints: HashSet<Var> = places.map(|place| place.root).collect();
    let shapes = &program.function.shapes;
    let mut variables = HashSet::default();
    save::walk(&program.backward.body, &mut |block| {
        for statement in &block.statements {
            let (Statement::Define(adjoint, Value::Zero(zero)) | Statement::Declare(adjoint, Some(Value::Zero(zero)))) =
                statement
            else {
                continue;
            };
            if !adjoints.contains(adjoint) {
                continue;
            }
            match zero {
                Zero::Like(var) => variables.extend([*var]),
                Zero::Shaped(shape) => {
                    variables.extend(shapes.iter().filter(|(_, kept)| *kept == shape).map(|(var, _)| *var));
                }
                Zero::Typed(_) | Zero::Row(_) => {}
            }
        }
    });
    variables
}

/// How rustc is asked about a type; in an `impl` block all methods ask by the same name.
fn asked(program: &Program<'_>, ty: &syn::Type, number: usize) -> Option<Asked> {
    let constant = |first: &Ident| {
        let text = ty.to_token_stream().to_string();
        let text: String = text.chars().filter(|letter| letter.is_alphanumeric() || *letter == '_').collect();
        format_ident!("{}_HAS_TANGENT_{text}", first.to_string().trim_start_matches("r#"))
    };
    Some(match program.place {
        Whereabouts::Free => Asked::Associated(format_ident!("HAS_TANGENT_{number}")),
        Whereabouts::Member { questions, .. } => match questions {
            Questions::None => return None,
            Questions::Associated(first) => Asked::Associated(constant(first)),
            Questions::Beside(first) => Asked::Beside(constant(first)),
            Questions::Everywhere => Asked::Everywhere,
        },
    })
}

/// All places that the backward pass mentions, with views resolved.
fn backward_places(program: &Program<'_>) -> Vec<Place> {
    let function: &Function = program.function;
    let mut places = Vec::new();
    save::walk(&program.backward.body, &mut |block| {
        let mentioned = block.statements.iter().flat_map(|statement| statement.places());
        places.extend(mentioned.map(|place| function.resolve(place)));
    });
    places
}

/// The adjoints whose elements change their places.
fn changed(program: &Program<'_>) -> Vec<Var> {
    let mut changed = Vec::new();
    save::walk(&program.backward.body, &mut |block| {
        let mutations = block.statements.iter().filter(|statement| matches!(statement, Statement::Mutate(_)));
        let places = mutations.flat_map(Statement::places).map(|place| program.function.resolve(place));
        changed.extend(places.filter(|place| place.path.is_empty()).map(|place| place.root));
    });
    changed
}

/// Pairs of adjoints of which one is a copy of the other, or is added to it as a whole: they are of one type.
fn alike(program: &Program<'_>) -> Vec<(Var, Var)> {
    let mut pairs = Vec::new();
    save::walk(&program.backward.body, &mut |block| {
        pairs.extend(block.statements.iter().filter_map(|statement| match statement {
            Statement::Accumulate(to, from) if to.path.is_empty() && from.path.is_empty() => Some((to.root, from.root)),
            Statement::Define(var, Value::Same(Operand::Var(of)))
            | Statement::Declare(var, Some(Value::Same(Operand::Var(of)))) => Some((*var, *of)),
            _ => None,
        }));
    });
    pairs
}

/// The adjoint, and all that are of its type for that reason.
fn all_alike(adjoint: Var, pairs: &[(Var, Var)]) -> Vec<Var> {
    let mut found = vec![adjoint];
    let mut at = 0;
    while let Some(&var) = found.get(at) {
        let others = pairs.iter().filter_map(|(a, b)| match () {
            () if *a == var => Some(*b),
            () if *b == var => Some(*a),
            () => None,
        });
        let new: Vec<Var> = others.filter(|other| !found.contains(other)).collect();
        found.extend(new);
        at += 1;
    }
    found
}

/// The part of the type that the way leads into, beyond arrays, slices, vectors and tuples.
fn taken_apart(ty: &syn::Type, path: &[Step]) -> Option<syn::Type> {
    let ty = without_reference(ty);
    let (step, rest) = path.split_first()?;
    match (&ty, step) {
        (syn::Type::Array(_) | syn::Type::Slice(_), Step::Range(_)) => taken_apart(&ty, rest),
        (syn::Type::Array(array), Step::Index(_)) => taken_apart(&array.elem, rest),
        (syn::Type::Slice(slice), Step::Index(_)) => taken_apart(&slice.elem, rest),
        (syn::Type::Tuple(tuple), Step::Field(syn::Member::Unnamed(index))) => {
            taken_apart(tuple.elems.get(index.index as usize)?, rest)
        }
        (syn::Type::Path(path), step) => match (types::written(&ty, &[]), step) {
            (Type::Vec(_), Step::Range(_)) => taken_apart(&ty, rest),
            (Type::Vec(_), Step::Index(_)) => taken_apart(&super::forms::vector_element(path), rest),
            (written, _) => written.is_named().then_some(ty),
        },
        _ => None,
    }
}
