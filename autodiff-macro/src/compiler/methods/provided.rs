//! Methods that an annotated trait provides, for the types whose `impl` does not define them.
//!
//! The derivatives of a provided method are those of each type that has it: the body is that of the trait, as the source
//! shows it, and the methods that it calls are the type's. So it becomes one more method of the `impl` block, of which
//! only the derivatives are written.

use super::replaced;
use crate::compiler::diagnostics::{self, Diagnostics};
use crate::compiler::ir::Refusal;
use crate::compiler::lower::spell_out_self;
use crate::compiler::neighbours::{self as beside, Neighbours};
use crate::compiler::tables::HashMap;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::parse_quote;

/// Expands the attribute on the definition of a trait: the definition without the options of its methods.
pub(in crate::compiler) fn definition(options: &TokenStream, definition: &syn::ItemTrait) -> TokenStream {
    let mut definition = definition.clone();
    let mut errors = Diagnostics::of(&definition.ident);
    if beside::names(options.clone()).first().is_some_and(|first| first != "crate") {
        errors.report(diagnostics::options_of_trait(options));
    }
    for item in &mut definition.items {
        let syn::TraitItem::Fn(method) = item else { continue };
        let own: Vec<_> = method.attrs.extract_if(.., |attribute| super::is_attribute(attribute)).collect();
        if method.default.is_none() && !own.is_empty() {
            errors.report(diagnostics::no_body(method.sig.ident.span()));
        }
    }
    let errors = errors.finish().err().map(syn::Error::into_compile_error);
    quote!(#[allow(dead_code)] #definition #errors)
}

/// The methods that the trait of the block provides and the block does not define, and an error for each that would
/// not mean the same there.
pub(super) fn methods(block: &syn::ItemImpl, neighbours: &Neighbours) -> (Vec<syn::ImplItemFn>, TokenStream) {
    let (mut methods, mut errors) = (Vec::new(), TokenStream::new());
    let Some((path, definition)) = of_block(block, neighbours) else { return (methods, errors) };
    let arguments = arguments(&definition.generics, path);
    for item in definition.items {
        let syn::TraitItem::Fn(method) = item else { continue };
        let Some(mut provided) =
            of_method(&method, &arguments).filter(|_| !super::has_function(block, &method.sig.ident))
        else {
            continue;
        };
        match refused(&method, path, &definition.generics, neighbours) {
            Some(refusal) if super::taken(&mut provided, &TokenStream::new()).is_some() => {
                let error = Diagnostics::default().only(refusal);
                errors.extend(attributed(error, block, &method.sig.ident).into_compile_error());
            }
            Some(_) => {}
            None => {
                spell_out_self(&mut provided.block, &block.self_ty, path, neighbours);
                methods.push(in_scope(provided, path));
            }
        }
    }
    (methods, errors)
}

/// The trait of a block, if it has the attribute.
fn of_block<'a>(block: &'a syn::ItemImpl, neighbours: &Neighbours) -> Option<(&'a syn::Path, syn::ItemTrait)> {
    let (path, _) = block.trait_.as_ref()?;
    let definition = neighbours.annotated_trait(path)?;
    definition.generics.lifetimes().next().is_none().then_some((path, definition))
}

/// The errors in a body that is written elsewhere have to say where.
pub(super) fn attributed(errors: syn::Error, block: &syn::ItemImpl, method: &Ident) -> syn::Error {
    let of_trait = block.trait_.as_ref().map_or_else(String::new, |(path, _)| diagnostics::text(path));
    diagnostics::within(errors, &format!("`{method}` of `{of_trait}`"))
}

/// A name in the body that the module of the block has for something else.
fn refused(
    method: &syn::TraitItemFn,
    of_trait: &syn::Path,
    generics: &syn::Generics,
    neighbours: &Neighbours,
) -> Option<Refusal> {
    let function = syn::ItemFn {
        attrs: Vec::new(),
        vis: syn::Visibility::Inherited,
        modifiers: method.modifiers.clone(),
        sig: method.sig.clone(),
        block: Box::new(method.default.clone()?),
    };
    let parameters = generics.params.iter().chain(&method.sig.generics.params).filter_map(parameter);
    let is_parameter = |name: &Ident| parameters.clone().any(|(parameter, _)| parameter == name);
    let mut names = beside::outer(&function).into_iter().filter(|name| !is_parameter(name));
    let name = names.find(|name| !neighbours.means_the_same_beside(of_trait, name))?;
    let what = format!("a method of another module, in which `{name}` is not what it is here");
    let remedy = format!("import `{name}` here as well, or define the method in this block");
    Some(diagnostics::unsupported(name.span(), what, remedy).over(of_trait))
}

/// The method as one of a block, with the arguments of the trait.
pub(in crate::compiler) fn of_method(
    method: &syn::TraitItemFn,
    arguments: &HashMap<String, TokenStream>,
) -> Option<syn::ImplItemFn> {
    let (attributes, signature, body) = (&method.attrs, &method.sig, method.default.as_ref()?);
    let method = replaced(quote!(#(#attributes)* #signature #body), &|name| arguments.get(&name.to_string()).cloned());
    syn::parse2(method).ok()
}

/// The method with the trait in scope, as it is where it is defined.
fn in_scope(mut method: syn::ImplItemFn, of_trait: &syn::Path) -> syn::ImplItemFn {
    if of_trait.segments.len() > 1 {
        let mut path = of_trait.clone();
        path.segments.iter_mut().for_each(|segment| segment.arguments = syn::PathArguments::None);
        method.block.stmts.insert(0, parse_quote!(use #path as _;));
    }
    method
}

/// What the parameters of a trait are in its path.
pub(in crate::compiler) fn arguments(generics: &syn::Generics, path: &syn::Path) -> HashMap<String, TokenStream> {
    let written: Vec<TokenStream> = match path.segments.last().map(|last| &last.arguments) {
        Some(syn::PathArguments::AngleBracketed(written)) => {
            written.args.iter().map(ToTokens::to_token_stream).collect()
        }
        _ => Vec::new(),
    };
    let parameters = generics.params.iter().filter_map(parameter).enumerate();
    let argument = |(at, (name, default)): (usize, (&Ident, Option<TokenStream>))| {
        Some((name.to_string(), written.get(at).cloned().or(default)?))
    };
    parameters.filter_map(argument).collect()
}

/// The name of a parameter that is a type or a constant, and what it is where nothing is written.
fn parameter(parameter: &syn::GenericParam) -> Option<(&Ident, Option<TokenStream>)> {
    match parameter {
        syn::GenericParam::Lifetime(_) => None,
        syn::GenericParam::Type(ty) => Some((&ty.ident, ty.default.as_ref().map(|(_, ty)| ty.to_token_stream()))),
        syn::GenericParam::Const(constant) => {
            Some((&constant.ident, constant.default.as_ref().map(|(_, value)| value.to_token_stream())))
        }
    }
}
