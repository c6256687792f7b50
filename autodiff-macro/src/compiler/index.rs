//! What index expressions say of a loop variable.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};

/// The distance from the variable, in `i`, `i + 1` and `i - 1`.
pub(crate) fn offset(index: &TokenStream, var: &str) -> Option<i64> {
    let is_var = |expr: &syn::Expr| expr.to_token_stream().to_string() == var;
    let number = |expr: &syn::Expr| match expr {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(number), .. }) => number.base10_parse::<i64>().ok(),
        _ => None,
    };
    match syn::parse2(index.clone()).ok()? {
        syn::Expr::Binary(binary) if is_var(&binary.left) => match binary.op {
            syn::BinOp::Add(_) => number(&binary.right),
            syn::BinOp::Sub(_) => number(&binary.right).map(|number| -number),
            _ => None,
        },
        expr => is_var(&expr).then_some(0),
    }
}

/// What is added to the variable, if the expression is a sum of it and something else: `None` for the variable alone.
pub(crate) fn start(index: &TokenStream, var: &str) -> Option<Option<TokenStream>> {
    rest(&syn::parse2(index.clone()).ok()?, var)
}

fn rest(index: &syn::Expr, var: &str) -> Option<Option<TokenStream>> {
    let apart = |expr: &syn::Expr| (!mentions(expr.to_token_stream(), var)).then(|| expr.to_token_stream());
    match index {
        syn::Expr::Path(_) => (index.to_token_stream().to_string() == var).then_some(None),
        syn::Expr::Paren(inner) => rest(&inner.expr, var),
        syn::Expr::Binary(syn::ExprBinary { left, op: syn::BinOp::Add(_), right, .. }) => {
            let (inner, other) = match (apart(left), apart(right)) {
                (Some(other), None) => (rest(right, var)?, other),
                (None, Some(other)) => (rest(left, var)?, other),
                (Some(_), Some(_)) | (None, None) => return None,
            };
            Some(Some(inner.map_or_else(|| other.clone(), |inner| quote!(#inner + #other))))
        }
        _ => None,
    }
}

/// The variable occurs in the expression.
pub(crate) fn mentions(tokens: TokenStream, var: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == var,
        TokenTree::Group(group) => mentions(group.stream(), var),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
