//! The left side of a rule, held against the tokens of a call.

use super::{Bindings, Bound, Part, fragments};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream, Parser};

/// Takes a fragment from the start of the tokens and gives what is behind it.
pub(super) type Split = fn(TokenStream) -> Option<(TokenStream, TokenStream)>;

/// What the fragments stand for, if the whole call fits.
pub(super) fn matches(pattern: &[Part], call: TokenStream) -> Option<Bindings> {
    let mut bindings = Bindings::default();
    let rest = sequence(pattern, call, &mut bindings)?;
    rest.is_empty().then_some(bindings)
}

/// What is left of the tokens behind the parts.
fn sequence(parts: &[Part], tokens: TokenStream, bindings: &mut Bindings) -> Option<TokenStream> {
    parts.iter().try_fold(tokens, |rest, part| one(part, rest, bindings))
}

fn one(part: &Part, tokens: TokenStream, bindings: &mut Bindings) -> Option<TokenStream> {
    match part {
        Part::Token(expected) => {
            let mut rest = tokens.into_iter();
            let token = rest.next()?;
            let is_group = matches!(token, TokenTree::Group(_));
            (!is_group && token.to_string() == expected.to_string()).then(|| rest.collect())
        }
        Part::Group(expected, inner) => {
            let mut rest = tokens.into_iter();
            let TokenTree::Group(group) = rest.next()? else { return None };
            let fits = group.delimiter() == expected.delimiter();
            (fits && sequence(inner, group.stream(), bindings)?.is_empty()).then(|| rest.collect())
        }
        Part::Fragment(name, split) => {
            let (fragment, rest) = (*split)?(tokens)?;
            bindings.insert(name.clone(), Bound::One(fragment));
            Some(rest)
        }
        Part::Repetition(inner, separator, operator) => {
            repetition(inner, separator.as_ref(), *operator, tokens, bindings)
        }
    }
}

fn repetition(
    inner: &[Part],
    separator: Option<&TokenTree>,
    operator: char,
    tokens: TokenStream,
    bindings: &mut Bindings,
) -> Option<TokenStream> {
    let mut turns: Vec<Bindings> = Vec::new();
    let mut rest = tokens;
    while !rest.is_empty() && (operator != '?' || turns.is_empty()) {
        let next = match separator.filter(|_| !turns.is_empty()) {
            Some(separator) => one(&Part::Token(separator.clone()), rest.clone(), bindings),
            None => Some(rest.clone()),
        };
        let mut turn = Bindings::default();
        let Some(behind) = next.and_then(|next| sequence(inner, next, &mut turn)) else { break };
        turns.push(turn);
        rest = behind;
    }
    if operator == '+' && turns.is_empty() {
        return None;
    }
    for name in fragments(inner) {
        let of_turns = turns.iter().filter_map(|turn| turn.get(name).cloned()).collect();
        bindings.insert(name.to_owned(), Bound::Many(of_turns));
    }
    Some(rest)
}

/// How a fragment of a kind is taken, if the kind is known.
pub(super) fn split_of(kind: &str) -> Option<Split> {
    let split: Split = match kind {
        "ident" => split::<proc_macro2::Ident>,
        "lifetime" => split::<syn::Lifetime>,
        "literal" => split::<syn::Lit>,
        "tt" => split::<TokenTree>,
        "path" => opaque::<syn::Path>,
        "block" => opaque::<syn::Block>,
        "ty" => opaque::<syn::Type>,
        "expr" | "expr_2021" => opaque::<syn::Expr>,
        "stmt" => split::<syn::Stmt>,
        "pat" => |tokens| split_by(syn::Pat::parse_multi_with_leading_vert, tokens),
        "pat_param" => |tokens| split_by(syn::Pat::parse_single, tokens),
        _ => return None,
    };
    Some(split)
}

/// A fragment stays one, whatever stands beside it, and no rule looks into it again.
fn opaque<T: Parse + ToTokens>(tokens: TokenStream) -> Option<(TokenStream, TokenStream)> {
    let (fragment, rest) = split::<T>(tokens)?;
    Some((TokenTree::Group(Group::new(Delimiter::None, fragment)).into(), rest))
}

fn split<T: Parse + ToTokens>(tokens: TokenStream) -> Option<(TokenStream, TokenStream)> {
    split_by(T::parse, tokens)
}

fn split_by<T: ToTokens>(
    parse: fn(ParseStream<'_>) -> syn::Result<T>,
    tokens: TokenStream,
) -> Option<(TokenStream, TokenStream)> {
    let both = |input: ParseStream<'_>| Ok((parse(input)?.into_token_stream(), input.parse::<TokenStream>()?));
    both.parse2(tokens).ok()
}
