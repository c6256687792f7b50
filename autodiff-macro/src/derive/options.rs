//! The helper attribute `#[differentiate(..)]`: `skip` on a field, `crate = path` on the type.

use super::input::Errors;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Error, Ident, Meta, Path, Token};

/// What the attributes in one place say.
#[derive(Default)]
pub(crate) struct Options {
    /// The field carries no derivative.
    pub(crate) skip: bool,
    /// The path of the facade crate.
    pub(crate) krate: Option<Path>,
}

/// What an attribute stands on.
#[derive(Clone, Copy)]
pub(crate) enum Place {
    Type,
    Variant,
    Field,
}

impl Place {
    /// What can be written there.
    fn remedy(self) -> &'static str {
        match self {
            Place::Type => "on a type, write `#[differentiate(crate = path)]`; `skip` belongs on a field",
            Place::Variant => "a variant has no options; write `#[differentiate(skip)]` on each field to leave out",
            Place::Field => "on a field, write `#[differentiate(skip)]`; `crate = path` belongs on the type",
        }
    }
}

impl Options {
    /// Reads every option that is well formed, and reports the others.
    pub(crate) fn read(attributes: &[Attribute], place: Place, errors: &mut Errors) -> Self {
        let mut options = Self::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("differentiate")) {
            let given = match &attribute.meta {
                Meta::List(list) => split(list.tokens.clone()),
                Meta::Path(_) | Meta::NameValue(_) => Vec::new(),
            };
            if given.is_empty() {
                errors.push(Error::new_spanned(&attribute.meta, format!("no option is given: {}", place.remedy())));
            }
            for option in given {
                if let Err(error) = options.one(&option, place) {
                    errors.push(error);
                }
            }
        }
        options
    }

    fn one(&mut self, option: &TokenStream, place: Place) -> syn::Result<()> {
        let (name, rest) = head(option).ok_or_else(|| unknown(option, option, place))?;
        let twice = match (place, name.to_string().as_str()) {
            (Place::Field, "skip") if rest.is_empty() => std::mem::replace(&mut self.skip, true),
            (Place::Type, "crate") if let Ok(path) = path.parse2(rest) => self.krate.replace(path).is_some(),
            (Place::Field, "skip") | (Place::Type, "crate") => return Err(malformed(option, &name, place)),
            (Place::Type | Place::Variant | Place::Field, _) => return Err(unknown(option, &name, place)),
        };
        if twice {
            return Err(Error::new_spanned(option, format!("the option `{name}` is given twice: write it once")));
        }
        Ok(())
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

/// The name of an option, and what follows.
fn head(option: &TokenStream) -> Option<(Ident, TokenStream)> {
    let mut tokens = option.clone().into_iter();
    match tokens.next() {
        Some(TokenTree::Ident(name)) => Some((name, tokens.collect())),
        Some(TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_)) | None => None,
    }
}

/// `= path`
fn path(input: ParseStream<'_>) -> syn::Result<Path> {
    input.parse::<Token![=]>()?;
    input.call(Path::parse_mod_style)
}

fn unknown(option: &TokenStream, name: &impl ToTokens, place: Place) -> Error {
    let name = name.to_token_stream();
    Error::new_spanned(option, format!("the option `{name}` is not known here: {}", place.remedy()))
}

fn malformed(option: &TokenStream, name: &Ident, place: Place) -> Error {
    Error::new_spanned(option, format!("the option `{name}` has another form: {}", place.remedy()))
}
