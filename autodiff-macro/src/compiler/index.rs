//! What index expressions say of a loop variable.

use super::ir::Step;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, quote};

/// The distance of an element from the one at the variable: of `x[i]`, `x[i + 1]` and `x[i - 1]`, and the same in a part of
/// the array, as of `x[i..i + 2][1]`.
pub(crate) fn distance(path: &[Step], var: &str) -> Option<i64> {
    match path {
        [Step::Index(index)] => offset(&trees(&index.tokens), var),
        [Step::Range(part), Step::Index(index)] => {
            let part = trees(&part.tokens);
            let start = part.windows(2).position(|pair| is_punct(&pair[0], '.') && is_punct(&pair[1], '.'))?;
            match &trees(&index.tokens)[..] {
                [index] => Some(offset(&part[..start], var)? + number(index)?),
                _ => None,
            }
        }
        _ => None,
    }
}

fn trees(tokens: &TokenStream) -> Vec<TokenTree> {
    tokens.clone().into_iter().collect()
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

/// The distance from the variable, in `i`, `i + 1` and `i - 1`.
fn offset(index: &[TokenTree], var: &str) -> Option<i64> {
    match index {
        [TokenTree::Group(inner)] if inner.delimiter() == Delimiter::Parenthesis => {
            offset(&trees(&inner.stream()), var)
        }
        [index] => is_var(index, var).then_some(0),
        [index, operator, by] if is_var(index, var) && is_punct(operator, '+') => number(by),
        [index, operator, by] if is_var(index, var) && is_punct(operator, '-') => number(by).map(|number| -number),
        _ => None,
    }
}

/// The token is the variable, as macros may group it.
fn is_var(token: &TokenTree, var: &str) -> bool {
    match token {
        TokenTree::Ident(ident) => ident == var,
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            matches!(&trees(&group.stream())[..], [inner] if is_var(inner, var))
        }
        TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    }
}

fn number(token: &TokenTree) -> Option<i64> {
    match token {
        TokenTree::Literal(literal) => match syn::Lit::new(literal.clone()) {
            syn::Lit::Int(number) => number.base10_parse::<i64>().ok(),
            _ => None,
        },
        TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Punct(_) => None,
    }
}

/// What is added to the variable, if the expression is a sum of it and something else: `None` for the variable alone.
pub(crate) fn start(index: &TokenStream, var: &str) -> Option<Option<TokenStream>> {
    if !mentions(index.clone(), var) {
        return None;
    }
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

/// The index is a sum or product that the variable is a part of.
pub(crate) fn is_part(index: &TokenStream, var: &str) -> bool {
    fn of(index: &syn::Expr, var: &str) -> bool {
        match index {
            syn::Expr::Path(_) => index.to_token_stream().to_string() == var,
            syn::Expr::Paren(inner) => of(&inner.expr, var),
            syn::Expr::Binary(syn::ExprBinary { left, op, right, .. }) => {
                let arithmetic = matches!(op, syn::BinOp::Add(_) | syn::BinOp::Sub(_) | syn::BinOp::Mul(_));
                arithmetic && (of(left, var) || of(right, var))
            }
            _ => false,
        }
    }
    mentions(index.clone(), var) && syn::parse2(index.clone()).is_ok_and(|index| of(&index, var))
}

/// The variable occurs in the expression.
pub(crate) fn mentions(tokens: TokenStream, var: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == var,
        TokenTree::Group(group) => mentions(group.stream(), var),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}
