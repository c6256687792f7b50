//! Rewriting of tokens: other names, types for parameters, what associated types are.

use super::tables::HashMap;
use proc_macro2::{Group, Ident, Literal, TokenStream, TokenTree};
use quote::{ToTokens, quote};

/// The tokens with something else for some `Self::Name`.
pub(crate) fn with_associated(tokens: TokenStream, replace: &dyn Fn(&Ident) -> Option<TokenStream>) -> TokenStream {
    projected(tokens, &|of| if of.owner == "Self" && of.of_trait.is_none() { replace(&of.name) } else { None })
}

/// An associated type: `T::Name` or `<T as Trait>::Name`.
pub(crate) struct Projection {
    pub(crate) owner: Ident,
    /// The trait, where it is written.
    pub(crate) of_trait: Option<TokenStream>,
    pub(crate) name: Ident,
}

/// The tokens with something else for some associated types.
pub(crate) fn projected(tokens: TokenStream, replace: &dyn Fn(&Projection) -> Option<TokenStream>) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut output = TokenStream::new();
    let mut rest = &tokens[..];
    while let Some((token, behind)) = rest.split_first() {
        let before = &tokens[..tokens.len() - rest.len()];
        if !before.last_chunk::<2>().is_some_and(|end| is_path(end))
            && let Some((of, behind)) = projection(rest)
            && let Some(other) = replace(&of)
        {
            output.extend(if is_path(behind) { with_turbofish(other) } else { other });
            rest = behind;
            continue;
        }
        rest = behind;
        output.extend([match token {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), projected(group.stream(), replace));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            other => other.clone(),
        }]);
    }
    output
}

/// The associated type with which the tokens start, and what follows it.
fn projection(tokens: &[TokenTree]) -> Option<(Projection, &[TokenTree])> {
    let (owner, of_trait, rest) = match tokens {
        [TokenTree::Ident(owner), rest @ ..] => (owner, None, rest),
        [TokenTree::Punct(open), TokenTree::Ident(owner), TokenTree::Ident(keyword), rest @ ..]
            if open.as_char() == '<' && keyword == "as" =>
        {
            let end = closing(rest)?;
            (owner, Some(rest[..end].iter().cloned().collect()), &rest[end + 1..])
        }
        _ => return None,
    };
    let [TokenTree::Punct(_), TokenTree::Punct(_), TokenTree::Ident(name), behind @ ..] = rest else { return None };
    is_path(rest).then(|| (Projection { owner: owner.clone(), of_trait, name: name.clone() }, behind))
}

/// Where the `>` is that closes what was opened before.
fn closing(tokens: &[TokenTree]) -> Option<usize> {
    let mut depth = 0;
    tokens.iter().position(|token| {
        match token {
            TokenTree::Punct(sign) if sign.as_char() == '<' => depth += 1,
            TokenTree::Punct(sign) if sign.as_char() == '>' => depth -= 1,
            _ => {}
        }
        depth < 0
    })
}

fn is_colon(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(sign) if sign.as_char() == ':')
}

/// The tokens start with `::`.
fn is_path(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [first, second, ..] if is_colon(first) && is_colon(second))
}

/// The tokens with types for parameters, also at the start of a path.
pub(crate) fn instantiated(tokens: TokenStream, types: &HashMap<String, TokenStream>) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let as_type = |(at, token): (usize, &TokenTree)| match token {
        TokenTree::Ident(name) => match types.get(&name.to_string()) {
            Some(ty) if is_path(&tokens[at + 1..]) => with_turbofish(ty.clone()),
            Some(ty) => ty.clone(),
            None => name.to_token_stream(),
        },
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), instantiated(group.stream(), types));
            inner.set_span(group.span());
            inner.to_token_stream()
        }
        other => other.to_token_stream(),
    };
    tokens.iter().enumerate().flat_map(as_type).collect()
}

/// The type as the start of a path in an expression: `Pair::<T>`
fn with_turbofish(ty: TokenStream) -> TokenStream {
    let Ok(mut path) = syn::parse2::<syn::Path>(ty.clone()) else { return ty };
    for segment in &mut path.segments {
        if let syn::PathArguments::AngleBracketed(arguments) = &mut segment.arguments {
            arguments.colon2_token.get_or_insert_default();
        }
    }
    path.into_token_stream()
}

/// The tokens with some identifiers replaced.
pub(crate) fn replaced(tokens: TokenStream, replace: &dyn Fn(&Ident) -> Option<TokenStream>) -> TokenStream {
    let mut after_bang = false;
    let token = |token| {
        let of_macro = std::mem::replace(&mut after_bang, is_bang(&token));
        match token {
            TokenTree::Ident(ident) => replace(&ident).unwrap_or_else(|| ident.to_token_stream()),
            TokenTree::Group(group) => {
                let inner = if of_macro { with_receiver(group.stream(), replace) } else { group.stream() };
                let mut inner = Group::new(group.delimiter(), replaced(inner, replace));
                inner.set_span(group.span());
                TokenTree::Group(inner).to_token_stream()
            }
            other => other.to_token_stream(),
        }
    };
    tokens.into_iter().flat_map(token).collect()
}

fn is_bang(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(sign) if sign.as_char() == '!')
}

/// A text that captures `self`, as `"{self:?}"`, captures what stands for it: an argument behind the others.
fn with_receiver(tokens: TokenStream, replace: &dyn Fn(&Ident) -> Option<TokenStream>) -> TokenStream {
    const CAPTURE: &str = "{self";
    let this = |span| replace(&Ident::new("self", span));
    let (mut given, mut after_comma) = (None, false);
    let token = |token| {
        after_comma = matches!(&token, TokenTree::Punct(sign) if sign.as_char() == ',');
        let TokenTree::Literal(literal) = &token else { return token };
        let text = literal.to_string();
        let Some(this) = text.contains(CAPTURE).then(|| this(literal.span())).flatten() else { return token };
        let Ok(mut captured) = text.replace(CAPTURE, "{this").parse::<Literal>() else { return token };
        captured.set_span(literal.span());
        given = Some(this);
        TokenTree::Literal(captured)
    };
    let mut tokens: TokenStream = tokens.into_iter().map(token).collect();
    let comma = (!after_comma).then(|| quote!(,));
    tokens.extend(given.map(|this| quote!(#comma this = #this)));
    tokens
}
