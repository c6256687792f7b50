//! Type parameters as the derivatives have them.
//!
//! A function may be generic over the numbers of its coefficients and of its signal: `C: Mul<T, Output = T>`. The adjoint of
//! such a product is of both types, so that derivatives exist where they are the same: theirs is `T` in place of both, or
//! `f64` where the other one is that, as in `T: Mul<f64, Output = T>`.
//! Of other parameters that the fields of `Self` hold, the derivatives ask what these fields are asked.

use super::{OwnTraits, bounds, is_arithmetic, is_foreign, is_harmless, is_own, is_value, traits};
use crate::compiler::neighbours::{Held, Neighbours, names};
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::parse::Parse;
use syn::visit_mut::VisitMut;

/// What has generic parameters.
pub(crate) trait Generic: ToTokens + Parse + Clone {
    fn generics(&mut self) -> &mut syn::Generics;
}

impl Generic for syn::ItemFn {
    fn generics(&mut self) -> &mut syn::Generics {
        &mut self.sig.generics
    }
}

impl Generic for syn::ImplItemFn {
    fn generics(&mut self) -> &mut syn::Generics {
        &mut self.sig.generics
    }
}

impl Generic for syn::ItemImpl {
    fn generics(&mut self) -> &mut syn::Generics {
        &mut self.generics
    }
}

/// The item with one parameter for those that its bounds relate by arithmetic, also to parameters of the block around it.
pub(crate) fn unified<T: Generic>(mut item: T, around: &syn::Generics) -> T {
    while let Some((parameter, other)) = related(item.generics(), around) {
        let generics = item.generics();
        let found = bounds(generics, &parameter).into_iter().cloned().collect::<Vec<_>>();
        let is_other =
            |declared: &syn::GenericParam| !matches!(declared, syn::GenericParam::Type(ty) if ty.ident == parameter);
        generics.params = std::mem::take(&mut generics.params).into_iter().filter(is_other).collect();
        generics.make_where_clause().predicates.push(syn::parse_quote!(#parameter: #(#found)+*));
        match syn::parse2(renamed(item.to_token_stream(), &parameter, &other)) {
            Ok(unified) => item = unified,
            Err(_) => break,
        }
    }
    item
}

/// The tokens with another name for a parameter, as far as it is no name of a field or of something in a path.
fn renamed(tokens: TokenStream, parameter: &Ident, other: &Ident) -> TokenStream {
    let mut before = (' ', ' ');
    let rename = |token: TokenTree| {
        let is_part = before.1 == '.' || before == (':', ':');
        before = (before.1, if let TokenTree::Punct(sign) = &token { sign.as_char() } else { ' ' });
        match token {
            TokenTree::Ident(ident) if ident == *parameter && !is_part => {
                Ident::new(&other.to_string(), ident.span()).into()
            }
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), renamed(group.stream(), parameter, other));
                inner.set_span(group.span());
                inner.into()
            }
            other => other,
        }
    };
    tokens.into_iter().map(rename).collect()
}

/// A parameter of the item, and the type that stands for both: another parameter or a float.
fn related(own: &syn::Generics, around: &syn::Generics) -> Option<(Ident, Ident)> {
    let names = |generics: &syn::Generics| generics.type_params().map(|ty| ty.ident.clone()).collect::<Vec<_>>();
    let (inner, outer) = (names(own), names(around));
    let is_known = |name: &Ident| inner.contains(name) || outer.contains(name) || is_float(name);
    inner.iter().chain(&outer).find_map(|name| {
        let bounds = bounds(own, name);
        let mut others = traits(&bounds).filter(|bound| is_arithmetic(bound)).flat_map(related_by);
        let other = others.find(|other| other != name && is_known(other))?;
        let pair = if inner.contains(name) { (name.clone(), other) } else { (other, name.clone()) };
        inner.contains(&pair.0).then_some(pair)
    })
}

fn is_float(name: &Ident) -> bool {
    name == "f64" || name == "f32"
}

/// `T` and `U` of `Mul<T, Output = U>`
fn related_by(bound: &syn::Path) -> Vec<Ident> {
    let Some(syn::PathArguments::AngleBracketed(arguments)) = bound.segments.last().map(|last| &last.arguments) else {
        return Vec::new();
    };
    let name_of = |argument: &syn::GenericArgument| match argument {
        syn::GenericArgument::Type(syn::Type::Path(ty))
        | syn::GenericArgument::AssocType(syn::AssocType { ty: syn::Type::Path(ty), .. }) => {
            ty.path.get_ident().cloned()
        }
        _ => None,
    };
    arguments.args.iter().filter_map(name_of).collect()
}

/// The block with what its derivatives ask of the parameters that are held by `Self`.
pub(crate) fn asking_of_fields(
    mut block: syn::ItemImpl,
    krate: &TokenStream,
    neighbours: &Neighbours,
) -> syn::ItemImpl {
    let names: Vec<Ident> = block.generics.type_params().map(|parameter| parameter.ident.clone()).collect();
    for name in names {
        let found = bounds(&block.generics, &name);
        if traits(&found).any(|bound| is_own(bound) || is_foreign(bound)) {
            continue;
        }
        let Some(held) = neighbours.held(&block.self_ty, &name) else { continue };
        let is_number = traits(&found).all(is_harmless) && (held == Held::Elements || is_used(&block, &name));
        let bound = if is_number { quote!(#krate::private::Scalar) } else { quote!(#krate::Differentiable) };
        block.generics.make_where_clause().predicates.push(syn::parse_quote!(#name: #bound));
    }
    block
}

/// The parameters of a block with what its derivatives ask of those that `Self` holds or that the part mentions, to which it
/// refers: to find a part is nothing that only numbers can do.
pub(crate) fn asking_of_parts(
    block: &syn::ItemImpl,
    part: &TokenStream,
    krate: &TokenStream,
    neighbours: &Neighbours,
) -> syn::Generics {
    let mut generics = block.generics.clone();
    OwnTraits(neighbours).visit_generics_mut(&mut generics);
    let mentioned = names(part.clone());
    for parameter in block.generics.type_params() {
        let name = &parameter.ident;
        let found = bounds(&generics, name);
        let bound = match () {
            () if traits(&found).any(is_own) => continue,
            () if traits(&found).any(is_foreign) => quote!(#krate::private::Scalar),
            () if mentioned.contains(name) || neighbours.held(&block.self_ty, name).is_some() => {
                quote!(#krate::Differentiable)
            }
            () => continue,
        };
        generics.make_where_clause().predicates.push(syn::parse_quote!(#name: #bound));
    }
    generics
}

/// Values of the parameter are compared, or passed to methods or returned.
fn is_used(block: &syn::ItemImpl, name: &Ident) -> bool {
    let is_order = |bound: &syn::Path| bound.segments.last().is_some_and(|last| last.ident == "PartialOrd");
    let is_ordered = traits(&bounds(&block.generics, name)).any(is_order);
    let is_passed = |item: &syn::ImplItem| matches!(item, syn::ImplItem::Fn(method) if is_value(&method.sig, name));
    is_ordered || block.items.iter().any(is_passed)
}
