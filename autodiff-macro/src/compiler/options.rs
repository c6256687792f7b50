//! The options of the attribute: `wrt(a, b)`, `recursive`, `crate = path`.

use super::diagnostics::{self, Diagnostics};
use proc_macro2::Ident;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Path, Token, parenthesized};

/// What stands in the parentheses of `#[differentiate(..)]`.
#[derive(Default)]
pub(crate) struct Options {
    /// The parameters to differentiate by; `None` for every real one.
    pub(crate) wrt: Option<Vec<Ident>>,
    /// The function is part of a mutual recursion, so its pullback is boxed.
    pub(crate) recursive: bool,
    /// The path of the facade crate.
    pub(crate) krate: Option<Path>,
    given: Vec<Ident>,
}

impl Parse for Options {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut options = Self::default();
        while !input.is_empty() {
            options.parse_one(input)?;
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(options)
    }
}

impl Options {
    fn parse_one(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let name = input.call(<Ident as syn::ext::IdentExt>::parse_any)?;
        match name.to_string().as_str() {
            "wrt" => self.wrt = Some(names(input)?),
            "recursive" => self.recursive = true,
            "crate" => {
                input.parse::<Token![=]>()?;
                self.krate = Some(input.call(Path::parse_mod_style)?);
            }
            _ => return Err(once(diagnostics::unknown_option(name.span(), &name))),
        }
        if self.given.contains(&name) {
            return Err(once(diagnostics::option_twice(name.span(), &name)));
        }
        self.given.push(name);
        Ok(())
    }
}

fn names(input: ParseStream<'_>) -> syn::Result<Vec<Ident>> {
    let content;
    parenthesized!(content in input);
    let names = Punctuated::<Ident, Token![,]>::parse_terminated(&content)?;
    Ok(names.into_iter().collect())
}

fn once(refusal: super::ir::Refusal) -> syn::Error {
    let mut diagnostics = Diagnostics::default();
    let span = refusal.span.0;
    diagnostics.report(refusal);
    diagnostics
        .finish()
        .err()
        .unwrap_or_else(|| syn::Error::new(span, "invalid option"))
}
