//! The options of the attribute: `wrt(a, b)`, `recursive`, `backward = path`, `passive`, `crate = path`.

use super::attributes;
use super::diagnostics::{self, Diagnostics};
use super::wrt::plain_name;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Path, Token, parenthesized};

/// A derivative that is not that of the body.
#[derive(Clone)]
pub(crate) enum Custom {
    /// `backward = path`: the function that maps arguments, value and cotangent to the gradients.
    Backward(Path),
    /// `passive`: none.
    Passive,
}

/// What stands in the parentheses of `#[differentiate(..)]`.
#[derive(Default)]
pub(crate) struct Options {
    /// The parameters to differentiate by; `None` for every real one.
    pub(crate) wrt: Option<Vec<Ident>>,
    /// The function is part of a mutual recursion, so its pullback is boxed.
    pub(crate) recursive: bool,
    /// The derivative is not that of the body.
    pub(crate) custom: Option<Custom>,
    /// The path of the facade crate.
    pub(crate) krate: Option<Path>,
    given: Vec<Ident>,
}

impl Options {
    /// Reads every option that is well formed, and reports the others.
    pub(crate) fn parse(tokens: TokenStream, item: &syn::ItemFn, diagnostics: &mut Diagnostics) -> Self {
        let mut options = Self::default();
        for option in split(tokens) {
            options.one(&option, item, diagnostics);
        }
        options
    }

    fn one(&mut self, option: &TokenStream, item: &syn::ItemFn, diagnostics: &mut Diagnostics) {
        let Some(TokenTree::Ident(name)) = option.clone().into_iter().next() else {
            let name = option.to_string();
            return diagnostics.report(diagnostics::unknown_option(Span::call_site(), name).over(option));
        };
        let rest: TokenStream = option.clone().into_iter().skip(1).collect();
        let read = match name.to_string().as_str() {
            "wrt" => names.parse2(rest).map(|names| self.wrt = Some(names)).is_ok(),
            attributes::LAST => rest.is_empty(),
            attributes::BESIDE => true,
            "backward" => path.parse2(rest).map(|path| self.custom = Some(Custom::Backward(path))).is_ok(),
            "passive" => {
                self.custom = Some(Custom::Passive);
                rest.is_empty()
            }
            "recursive" => std::mem::replace(&mut self.recursive, rest.is_empty()) || rest.is_empty(),
            "crate" => path.parse2(rest).map(|path| self.krate = Some(path)).is_ok(),
            _ if item.sig.inputs.iter().any(|input| plain_name(input) == Some(&name)) => {
                return diagnostics.report(diagnostics::parameter_as_option(name.span(), &name));
            }
            _ => return diagnostics.report(diagnostics::unknown_option(name.span(), &name)),
        };
        if !read {
            diagnostics.report(diagnostics::malformed_option(name.span(), &name).over(option));
        }
        if self.given.contains(&name) {
            diagnostics.report(diagnostics::option_twice(name.span(), &name));
        }
        if self.contradict(&name) {
            diagnostics.report(diagnostics::contradicting_options(name.span()));
        }
        self.given.push(name);
    }

    /// The option says that there is a derivative, and an earlier one that there is none, or the other way round.
    fn contradict(&self, name: &Ident) -> bool {
        let other = match name.to_string().as_str() {
            "backward" => "passive",
            "passive" => "backward",
            _ => return false,
        };
        self.given.iter().any(|given| given == other)
    }
}

/// The options between the commas.
fn split(tokens: TokenStream) -> Vec<TokenStream> {
    let mut options = vec![TokenStream::new()];
    for token in tokens {
        match (&token, options.last_mut()) {
            (TokenTree::Punct(comma), _) if comma.as_char() == ',' => options.push(TokenStream::new()),
            (_, Some(last)) => last.extend([token]),
            (_, None) => {}
        }
    }
    options.retain(|option| !option.is_empty());
    options
}

/// `(a, b)`, at least one.
fn names(input: ParseStream<'_>) -> syn::Result<Vec<Ident>> {
    let content;
    parenthesized!(content in input);
    let names = Punctuated::<Ident, Token![,]>::parse_terminated_with(&content, Ident::parse_any)?;
    if names.is_empty() {
        return Err(content.error("no name"));
    }
    Ok(names.into_iter().collect())
}

/// `= path`
fn path(input: ParseStream<'_>) -> syn::Result<Path> {
    input.parse::<Token![=]>()?;
    input.call(Path::parse_mod_style)
}
