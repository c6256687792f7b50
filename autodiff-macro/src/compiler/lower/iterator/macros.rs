//! Iterators that macros write.

use super::super::Lowering;
use super::Chain;
use proc_macro2::{Ident, Span};
use quote::{ToTokens, format_ident, quote};
use syn::Expr;
use syn::parse::Parser;
use syn::punctuated::Punctuated;

impl Lowering<'_> {
    /// The iterator that a macro call becomes: one by example in the body or beside the function, or `izip!` of the crate
    /// `itertools`. Its own variables get these names.
    pub(super) fn iterator_of_macro(&self, call: &syn::Macro, own: &mut dyn FnMut(&str) -> Ident) -> Option<Expr> {
        let is_zip = self.is_of_crate(call, &["itertools"], &["izip"]);
        let written = if is_zip {
            zipped(call)
        } else {
            // One that becomes another one may do so forever.
            self.expression_of_macro(call, own).filter(|written| !begins_with_macro(written))
        };
        written.filter(|written| self.is_iterator(written))
    }

    /// The macro call is such a one.
    pub(super) fn is_iterator_of_macro(&self, call: &syn::Macro) -> bool {
        self.iterator_of_macro(call, &mut |stem| format_ident!("__{stem}")).is_some()
    }

    /// The chain of such a call.
    pub(super) fn chain_of_macro(&mut self, call: &syn::Macro) -> Option<Chain> {
        // Not names of what surrounds it, which may be another expansion of the macro.
        let own = self.names.fresh("own");
        let written = self.iterator_of_macro(call, &mut |stem| format_ident!("{own}_{stem}"))?;
        self.names.reserve(&written.to_token_stream());
        self.within_expansion(|lowering| lowering.chain(&written))
    }
}

/// What the methods are called of is a macro.
fn begins_with_macro(expression: &Expr) -> bool {
    match expression {
        Expr::Macro(_) => true,
        Expr::MethodCall(call) => begins_with_macro(&call.receiver),
        Expr::Paren(inner) => begins_with_macro(&inner.expr),
        Expr::Reference(inner) => begins_with_macro(&inner.expr),
        Expr::Call(call) => call.args.first().is_some_and(begins_with_macro),
        _ => false,
    }
}

/// `izip!(a, b, c)` gives tuples of three.
fn zipped(call: &syn::Macro) -> Option<Expr> {
    let arguments: Punctuated<Expr, syn::Token![,]> = Punctuated::parse_terminated.parse2(call.tokens.clone()).ok()?;
    let names: Vec<Ident> =
        (0..arguments.len()).map(|at| format_ident!("item_{at}", span = Span::mixed_site())).collect();
    let (first, rest) = (arguments.first()?, arguments.iter().skip(1));
    let pattern =
        names.iter().skip(1).fold(names.first().map(|name| quote!(#name))?, |all, name| quote!((#all, #name)));
    let tuple = if names.len() == 1 { quote!((#(#names),*,)) } else { quote!((#(#names),*)) };
    let tuples = (names.len() != 2).then(|| quote!(.map(|#pattern| #tuple)));
    syn::parse2(quote!((#first).into_iter() #(.zip(#rest))* #tuples)).ok()
}
