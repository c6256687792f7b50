//! Which method is meant where a type has one of its own and one of a trait under the same name.
//!
//! The derivatives of both would have the same name. `<Rect as Shape>::area(&r)` asks for those of the trait by a mark
//! beside them; for `r.area()` there is no way to ask, so that a block of a trait checks that its methods are what these
//! calls mean.

use super::{is_extended, replaced};
use crate::compiler::diagnostics;
use crate::compiler::neighbours::{Block, Neighbours};
use crate::compiler::operators::{is_conversion, operator};
use crate::compiler::rules;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};

/// The mark of a method of a trait: a constant of the type.
pub(in crate::compiler) fn mark(method: &Ident, of: &Ident) -> Ident {
    format_ident!("{}_of_{}", plain(method), plain(of), span = method.span())
}

fn plain(name: &Ident) -> String {
    name.to_string().trim_start_matches("r#").to_owned()
}

/// A block that implements a trait, and what else the type has under the name of one of its methods.
enum Beside {
    /// Nothing that calls could mean.
    Nothing,
    /// The method of another block, which calls would mean or which would have derivatives of the same names; with `true`,
    /// it has them.
    Taken(Box<Block>, bool),
    /// The method of a block further down, which is refused.
    Refused,
}

fn beside(block: &syn::ItemImpl, method: &Ident, neighbours: &Neighbours) -> Beside {
    let has_methods = operator(block).is_none() && !is_conversion(block);
    let Some(of) = name_of_trait(block).filter(|_| has_methods) else { return Beside::Nothing };
    let mut before = true;
    let mut refused = false;
    for other in neighbours.blocks_of(block, method) {
        let annotated = other.annotated;
        match &other.of_trait {
            Some(_) if is_same_trait(block, &other) => before = false,
            Some(name) if of == name && annotated => return Beside::Taken(Box::new(other), before),
            Some(name) if of == name => {}
            None => return Beside::Taken(Box::new(other), annotated),
            Some(_) if other.in_scope && (before || !annotated) => return Beside::Taken(Box::new(other), annotated),
            Some(_) => refused |= other.in_scope,
        }
    }
    if refused { Beside::Refused } else { Beside::Nothing }
}

/// Both implement the same trait, with the same arguments.
fn is_same_trait(block: &syn::ItemImpl, other: &Block) -> bool {
    let written = block.trait_.as_ref().map(|(path, _)| path.to_token_stream().to_string());
    written == other.trait_written
}

/// Why a method that another block has, too, is refused.
pub(super) struct Taken {
    /// The other block has derivatives of the same names.
    pub(super) has_derivatives: bool,
    pub(super) error: syn::Error,
}

/// The method of another block that a method of a trait would be taken for.
pub(super) fn taken(block: &syn::ItemImpl, method: &Ident, neighbours: &Neighbours) -> Option<Taken> {
    let Beside::Taken(other, has_derivatives) = beside(block, method, neighbours) else { return None };
    let (other, remedy) = match &other.of_trait {
        Some(of) if name_of_trait(block).is_some_and(|name| name == of) => (
            format!("that of `{of}` with another argument"),
            "have a trait for each argument, with methods of different names",
        ),
        Some(of) => (format!("that of `{of}`"), "give one of the two another name"),
        None => ("that of the type itself".to_owned(), "give one of the two another name"),
    };
    let what = format!("a method `{method}` of a trait beside {other}");
    let refusal = diagnostics::unsupported(method.span(), what, remedy);
    Some(Taken { has_derivatives, error: syn::Error::new(method.span(), refusal.message) })
}

/// The marks of the methods of a block that implements a trait.
pub(super) fn marks(block: &syn::ItemImpl, methods: &[Ident]) -> TokenStream {
    let Some(of) = name_of_trait(block) else { return TokenStream::new() };
    let marks = methods.iter().map(|method| mark(method, of));
    quote!(#(#[doc(hidden)] pub const #marks: () = ();)*)
}

/// The functions that two paths name have the same type only if they are the same function.
pub(super) fn checks(block: &syn::ItemImpl, methods: &[Ident], neighbours: &Neighbours) -> TokenStream {
    let Some((path, _)) = &block.trait_ else { return TokenStream::new() };
    let ty = &block.self_ty;
    let import = (path.segments.len() > 1).then(|| {
        let mut path = path.clone();
        path.segments.iter_mut().for_each(|segment| segment.arguments = syn::PathArguments::None);
        quote!(use #path as _;)
    });
    let is_refused = |method: &Ident| matches!(beside(block, method, neighbours), Beside::Refused);
    // `x.abs()` is what numbers have themselves, and differentiated as such.
    let of_numbers = |method: &&Ident| {
        is_extended(block) && (rules::method(&method.to_string()).is_some() || is_of_traits_alone(block, method))
    };
    let asked = methods.iter().filter(|method| !has_types_of_its_own(block, method) && !is_refused(method));
    let asked: Vec<&Ident> = asked.filter(|method| !of_numbers(method)).collect();
    if asked.is_empty() {
        return TokenStream::new();
    }
    let this = |name: &Ident| (name == "Self").then(|| ty.to_token_stream());
    let path = replaced(path.to_token_stream(), &this);
    let generics = asking_of_methods(block, &asked, &this);
    let (generics, _, bounds) = generics.split_for_impl();
    let asked = asked.into_iter().map(|method| {
        quote_spanned! {method.span()=>
            let mut method = <#ty>::#method;
            method = <#ty as #path>::#method;
        }
    });
    let conditions = super::conditions(&block.attrs);
    quote! {
        #(#conditions)*
        #[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
        const _: () = {
            fn each_method_is_that_of_the_trait #generics () #bounds {
                #import
                #(#asked)*
            }
        };
    }
}

/// A function such as `f64::epsilon`, which a float has by traits alone, as a type parameter has all of its: where several are
/// in scope, as `num_traits::Float`, rustc takes none of them, or that of the bounds.
fn is_of_traits_alone(block: &syn::ItemImpl, function: &Ident) -> bool {
    const INHERENT: &[&str] = &["from_bits", "from_be_bytes", "from_le_bytes", "from_ne_bytes"];
    let is_number = |ty: &syn::Path| {
        let is_parameter = block.generics.type_params().any(|parameter| ty.is_ident(&parameter.ident));
        is_parameter || ty.is_ident("f64") || ty.is_ident("f32")
    };
    let is_number = matches!(&*block.self_ty, syn::Type::Path(ty) if is_number(&ty.path));
    let has_self = block.items.iter().any(|item| {
        matches!(item, syn::ImplItem::Fn(method) if method.sig.ident == *function && method.sig.receiver().is_some())
    });
    is_number && !has_self && !INHERENT.iter().any(|name| function == name)
}

/// The generics of the block, with what some of its methods ask of them, and its type in place of `Self`.
fn asking_of_methods(
    block: &syn::ItemImpl,
    names: &[&Ident],
    this: &dyn Fn(&Ident) -> Option<TokenStream>,
) -> syn::Generics {
    let mut generics = block.generics.clone();
    let clause = generics.where_clause.as_ref().map(|clause| replaced(clause.to_token_stream(), this));
    generics.where_clause = clause.and_then(|clause| syn::parse2(clause).ok());
    for item in &block.items {
        let syn::ImplItem::Fn(method) = item else { continue };
        let Some(clause) = method.sig.generics.where_clause.as_ref().filter(|_| names.contains(&&method.sig.ident))
        else {
            continue;
        };
        let clause = syn::parse2::<syn::WhereClause>(replaced(clause.to_token_stream(), this));
        generics.make_where_clause().predicates.extend(clause.into_iter().flat_map(|clause| clause.predicates));
    }
    generics
}

pub(super) fn name_of_trait(block: &syn::ItemImpl) -> Option<&Ident> {
    let (path, _) = block.trait_.as_ref()?;
    path.segments.last().map(|last| &last.ident)
}

/// Rustc cannot know the types of a function that is only named.
fn has_types_of_its_own(block: &syn::ItemImpl, name: &Ident) -> bool {
    let is_open = |method: &syn::ImplItemFn| {
        let inputs = method.sig.inputs.to_token_stream().into_iter();
        method.sig.generics.type_params().next().is_some()
            || method.sig.generics.const_params().next().is_some()
            || inputs.into_iter().any(|token| token.to_string() == "impl")
    };
    block
        .items
        .iter()
        .any(|item| matches!(item, syn::ImplItem::Fn(method) if method.sig.ident == *name && is_open(method)))
}
