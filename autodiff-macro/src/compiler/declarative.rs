//! Macros by example that stand beside the function: what rustc would make of a call of one.
//!
//! The rules are those of the Rust reference, "Macros By Example". A repetition takes as many matches as there are. Names
//! that a macro binds itself are renamed, so that they do not meet those of the caller.

mod pattern;
mod template;
#[cfg(test)]
mod tests;

use super::tables::HashMap;
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};

/// What the fragments of a rule stand for in a call.
type Bindings = HashMap<String, Bound>;

#[derive(Clone)]
enum Bound {
    One(TokenStream),
    /// By the turns of a repetition.
    Many(Vec<Bound>),
}

/// What a call becomes.
pub(crate) struct Expansion {
    pub(crate) tokens: TokenStream,
    /// The names of variables and functions that the macro mentions and does not bind: they are those of its own place.
    pub(crate) free: Vec<String>,
}

/// What a call with these tokens becomes, by the first rule that fits, with the macro's own tokens at the place given.
pub(crate) fn expand(
    rules: TokenStream,
    call: &TokenStream,
    at: Span,
    fresh: &mut dyn FnMut(&str) -> Ident,
) -> Option<Expansion> {
    let mut rest: Vec<TokenTree> = rules.into_iter().collect();
    while rest.len() >= 4 {
        let following = rest.split_off(4);
        let [TokenTree::Group(matcher), _, _, TokenTree::Group(transcriber)] = &rest[..] else { return None };
        if let Some(bindings) = pattern::matches(&parts(matcher.stream(), true)?, call.clone()) {
            return template::transcribe(&transcriber.stream(), &bindings, at, fresh);
        }
        let semicolon = matches!(following.first(), Some(TokenTree::Punct(end)) if end.as_char() == ';');
        rest = following.into_iter().skip(usize::from(semicolon)).collect();
    }
    None
}

/// A part of the left or the right side of a rule.
enum Part {
    Token(TokenTree),
    Group(Group, Vec<Part>),
    /// `$name:kind`, `$name`
    Fragment(String, Option<pattern::Split>),
    /// `$( .. ) separator operator`
    Repetition(Vec<Part>, Option<TokenTree>, char),
}

/// The parts of a side; on the left, fragments have kinds.
fn parts(tokens: TokenStream, has_kinds: bool) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        parts.push(match token {
            TokenTree::Punct(dollar) if dollar.as_char() == '$' => match rest.next()? {
                TokenTree::Group(group) => {
                    let inner = self::parts(group.stream(), has_kinds)?;
                    let (separator, operator) = match rest.next()? {
                        TokenTree::Punct(operator) if is_operator(operator.as_char()) => (None, operator.as_char()),
                        separator => match rest.next()? {
                            TokenTree::Punct(operator) => (Some(separator), operator.as_char()),
                            _ => return None,
                        },
                    };
                    Part::Repetition(inner, separator, operator)
                }
                TokenTree::Ident(name) if name == "crate" => Part::Token(TokenTree::Ident(name)),
                TokenTree::Ident(name) if has_kinds => match (rest.next()?, rest.next()?) {
                    (TokenTree::Punct(_), TokenTree::Ident(kind)) => {
                        Part::Fragment(name.to_string(), Some(pattern::split_of(&kind.to_string())?))
                    }
                    _ => return None,
                },
                TokenTree::Ident(name) => Part::Fragment(name.to_string(), None),
                _ => return None,
            },
            TokenTree::Group(group) => {
                let inner = self::parts(group.stream(), has_kinds)?;
                Part::Group(group, inner)
            }
            token => Part::Token(token),
        });
    }
    Some(parts)
}

fn is_operator(character: char) -> bool {
    matches!(character, '*' | '+' | '?')
}

/// The names of the fragments in the parts.
fn fragments(parts: &[Part]) -> Vec<&str> {
    let names = parts.iter().flat_map(|part| match part {
        Part::Fragment(name, _) => vec![name.as_str()],
        Part::Group(_, inner) | Part::Repetition(inner, ..) => fragments(inner),
        Part::Token(_) => Vec::new(),
    });
    names.collect()
}
