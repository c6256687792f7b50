//! The twin of a program: the same functions over dual numbers, which tell the gradient.
//!
//! It is made of the tokens alone, without the compiler under test.

use proc_macro::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

/// The items as they are, and once more over `crate::dual::Dual` in a module `twin`.
///
/// Casts to numbers stand in parentheses of their own, as in `(i as f64)`; type parameters are called `T`.
///
/// # Panics
///
/// Panics if the items are not of the kind that the generator of programs writes.
#[proc_macro]
pub fn twin(items: TokenStream) -> TokenStream {
    let items: Vec<TokenTree> = items.into_iter().collect();
    let twin = twin_of(&items);
    items.into_iter().chain(twin).collect()
}

/// The same for the items of a module before its `compare!`, where a macro around them would hide the source from the
/// compiler under test, which looks helpers and macros up there.
///
/// # Panics
///
/// Panics if it is no module with a body.
#[proc_macro_attribute]
pub fn with_twin(_: TokenStream, module: TokenStream) -> TokenStream {
    let mut head: Vec<TokenTree> = module.into_iter().collect();
    let Some(TokenTree::Group(content)) = head.pop() else { panic!("a module has a body") };
    let content: Vec<TokenTree> = content.stream().into_iter().collect();
    let end = content.iter().position(|token| token.to_string() == "compare").unwrap_or(content.len());
    let twin = twin_of(&content[..end]);
    head.push(group(Delimiter::Brace, content.into_iter().chain(twin).collect()));
    head.into_iter().collect()
}

/// The module `twin` of the items.
fn twin_of(items: &[TokenTree]) -> TokenStream {
    let head: TokenStream = "use crate::dual::{Dual, stop_gradient};".parse().expect("it is Rust");
    let public: TokenStream = "pub(super)".parse().expect("it is Rust");
    let module: TokenStream = "mod twin".parse().expect("it is Rust");
    let mut over = Vec::new();
    for token in over_duals(items) {
        if token.to_string() == "fn" {
            over.extend(public.clone());
        }
        over.push(token);
    }
    let body = head.into_iter().chain(over).collect();
    module.into_iter().chain([group(Delimiter::Brace, body)]).collect()
}

fn group(delimiter: Delimiter, tokens: TokenStream) -> TokenTree {
    TokenTree::Group(Group::new(delimiter, tokens))
}

fn word(name: &str) -> TokenTree {
    TokenTree::Ident(Ident::new(name, Span::call_site()))
}

/// `Dual::of(..)`
fn dual(tokens: TokenStream) -> Vec<TokenTree> {
    let mut all = vec![word("Dual")];
    all.extend([Spacing::Joint, Spacing::Alone].map(|spacing| TokenTree::Punct(Punct::new(':', spacing))));
    all.extend([word("of"), group(Delimiter::Parenthesis, tokens)]);
    all
}

/// The tokens with dual numbers in the place of numbers, and without the attributes of the crate under test.
fn over_duals(tokens: &[TokenTree]) -> Vec<TokenTree> {
    let mut result = Vec::new();
    let mut rest = tokens;
    while let Some(first) = rest.first() {
        let (taken, written) = step(rest, result.last());
        rest = &rest[taken..];
        // `fn name<T: ..>(` and `impl<T: ..>`
        if matches!(&rest, [TokenTree::Punct(open), ..] if open.as_char() == '<') && is_name(&result, first) {
            rest = &rest[closing(rest)..];
        }
        result.extend(written);
    }
    result
}

/// Generic parameters may follow.
fn is_name(before: &[TokenTree], token: &TokenTree) -> bool {
    match (before.last(), token) {
        (_, TokenTree::Ident(word)) if word.to_string() == "impl" => true,
        (Some(TokenTree::Ident(word)), TokenTree::Ident(_)) => word.to_string() == "fn",
        _ => false,
    }
}

/// How many tokens there are up to the end of the generic parameters.
fn closing(tokens: &[TokenTree]) -> usize {
    let mut depth = 0;
    let close = tokens.iter().position(|token| {
        if let TokenTree::Punct(punct) = token {
            depth += match punct.as_char() {
                '<' => 1,
                '>' => -1,
                _ => 0,
            };
        }
        depth == 0
    });
    close.map_or(0, |at| at + 1)
}

/// How many tokens are translated next, and to what.
fn step(tokens: &[TokenTree], before: Option<&TokenTree>) -> (usize, Vec<TokenTree>) {
    let texts: Vec<String> = tokens.iter().take(7).map(ToString::to_string).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    match (&texts[..], tokens) {
        (["#", attribute, ..], _) if attribute.starts_with("[differentiate") => (2, Vec::new()),
        (["Differentiable", ",", ..], _) => (2, Vec::new()),
        (["f64", ":", ":", "MIN", ..], _) => (4, dual(tokens[..4].iter().cloned().collect())),
        (["T", ":", ":", "MIN", ..], _) => (4, dual("f64::MIN".parse().expect("it is Rust"))),
        (["T", ":", ":", "min_value", ..], _) => (5, dual("f64::MIN".parse().expect("it is Rust"))),
        (["T", ":", ":", "from_f64", ..], [_, _, _, _, TokenTree::Group(number), ..]) => (5, dual(number.stream())),
        (["T", ":", ":", "from", ..], [_, _, _, _, TokenTree::Group(number), ..]) => {
            let unwrap = tokens[5..].iter().take(3).count();
            (5 + unwrap, dual(number.stream()))
        }
        (["f64" | "T", ..], _) => (1, vec![word("Dual")]),
        (_, [TokenTree::Literal(number), ..]) if is_real(number) && !is_dot(before) => {
            (1, dual(TokenTree::from(number.clone()).into()))
        }
        (_, [TokenTree::Group(inner), ..]) => (1, vec![nested(inner)]),
        (_, [first, ..]) => (1, vec![first.clone()]),
        (_, []) => (0, Vec::new()),
    }
}

fn is_real(literal: &Literal) -> bool {
    let text = literal.to_string();
    text.starts_with(|c: char| c.is_ascii_digit()) && text.contains('.')
}

/// What follows is a field.
fn is_dot(before: Option<&TokenTree>) -> bool {
    matches!(before, Some(TokenTree::Punct(punct)) if punct.as_char() == '.' && punct.spacing() == Spacing::Alone)
}

fn nested(inner: &Group) -> TokenTree {
    let tokens: Vec<TokenTree> = inner.stream().into_iter().collect();
    let tokens = match (inner.delimiter(), &tokens[..]) {
        (Delimiter::Parenthesis, [integer @ .., cast, ty]) if cast.to_string() == "as" && ty.to_string() == "f64" => {
            dual(over_duals(integer).into_iter().chain([cast.clone(), ty.clone()]).collect())
        }
        (Delimiter::Brace, tokens) => statements(&over_duals(tokens)),
        (_, tokens) => over_duals(tokens),
    };
    group(inner.delimiter(), tokens.into_iter().collect())
}

/// `x[i] += y` looks at `y` first only if the numbers are those of the language.
fn statements(tokens: &[TokenTree]) -> Vec<TokenTree> {
    let ends = |token: &TokenTree| match token {
        TokenTree::Punct(punct) => punct.as_char() == ';',
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        _ => false,
    };
    tokens.split_inclusive(ends).flat_map(assigned).collect()
}

fn assigned(statement: &[TokenTree]) -> Vec<TokenTree> {
    let is =
        |token: &TokenTree, all: &[char]| matches!(token, TokenTree::Punct(punct) if all.contains(&punct.as_char()));
    let equals = statement.iter().position(|token| is(token, &['=']));
    let (Some(equals), Some((end, _))) = (equals, statement.split_last()) else { return statement.to_vec() };
    let indexed = |place: &[TokenTree]| {
        place.iter().any(|token| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket))
    };
    match &statement[..equals] {
        [place @ .., operator] if is(operator, &['+', '-', '*', '/']) && indexed(place) && is(end, &[';']) => {
            let TokenTree::Punct(sign) = operator else { return statement.to_vec() };
            let sign = TokenTree::Punct(Punct::new(sign.as_char(), Spacing::Alone));
            let value = statement[equals + 1..statement.len() - 1].iter().cloned().collect();
            let mut all = place.to_vec();
            all.push(statement[equals].clone());
            all.extend(place.iter().cloned());
            all.extend([sign, group(Delimiter::Parenthesis, value), end.clone()]);
            all
        }
        _ => statement.to_vec(),
    }
}
