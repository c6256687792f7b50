//! Conversions to text, whose type the bound of a parameter says: where the function stands in the place of its call, the bound is
//! gone, and `name.into()` of `name: impl Into<String>` is written with its trait.

use crate::compiler::generics;
use proc_macro2::Ident;
use syn::visit_mut::{self, VisitMut};

/// Writes them so.
pub(super) fn write_out(function: &mut syn::ItemFn) {
    let bounds = function.sig.inputs.iter().filter_map(|input| bound(input, &function.sig.generics)).collect();
    Conversions(bounds).visit_block_mut(&mut function.block);
}

/// The name of the parameter, and the trait that converts it.
fn bound(input: &syn::FnArg, generics: &syn::Generics) -> Option<(Ident, syn::Path)> {
    let syn::FnArg::Typed(typed) = input else { return None };
    let syn::Pat::Ident(name) = &*typed.pat else { return None };
    let bounds: Vec<_> = match &*typed.ty {
        syn::Type::ImplTrait(any) => any.bounds.iter().collect(),
        syn::Type::Path(path) => generics::bounds(generics, path.path.get_ident()?),
        _ => return None,
    };
    let mut converting = bounds.into_iter().filter_map(|bound| match bound {
        syn::TypeParamBound::Trait(bound) => method(&bound.path).map(|_| bound.path.clone()),
        _ => None,
    });
    Some((name.ident.clone(), converting.next()?))
}

/// The method of such a trait.
fn method(of: &syn::Path) -> Option<&'static str> {
    match generics::conversion_of_text(of)?.as_str() {
        "Into<String>" => Some("into"),
        "AsRef<str>" => Some("as_ref"),
        _ => None,
    }
}

struct Conversions(Vec<(Ident, syn::Path)>);

impl VisitMut for Conversions {
    fn visit_expr_mut(&mut self, expression: &mut syn::Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let syn::Expr::MethodCall(call) = expression
            && let syn::Expr::Path(receiver) = &*call.receiver
            && let Some((name, of)) = self.0.iter().find(|(name, _)| receiver.path.is_ident(name))
            && method(of).is_some_and(|method| call.method == method)
        {
            let (method, reference) = (&call.method, (call.method == "as_ref").then(<syn::Token![&]>::default));
            *expression = syn::parse_quote_spanned!(method.span()=> <_ as #of>::#method(#reference #name));
        }
    }
}
