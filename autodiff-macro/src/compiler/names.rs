//! The only maker of identifiers.
//!
//! A name of the generated code never collides with one of the user's: it is hygienic (`Span::mixed_site`), and it also
//! differs as text, so that an expansion can be read and compiled as a file.

use super::rewrite::replaced;
use super::tables::{HashMap, HashSet};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use std::borrow::Cow;
use syn::ext::IdentExt;

/// Names that the frame of the generated functions uses.
const RESERVED: &[&str] = &["value", "backward", "pullback", "outcome", "made", "d_value"];

/// What cannot be a name.
const KEYWORDS: &[&str] = &[
    "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "Self", "self", "static", "struct",
    "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while",
    "yield",
];

/// The function with `x` for `r#x`, which is the same name.
pub(crate) fn plain(function: &syn::ItemFn) -> Cow<'_, syn::ItemFn> {
    let tokens = function.to_token_stream();
    let is_raw = |name: &Ident| name.to_string().starts_with("r#");
    let plain = |name: &Ident| {
        let plain = name.unraw();
        (is_raw(name) && !KEYWORDS.contains(&&*plain.to_string())).then(|| plain.to_token_stream())
    };
    if !super::neighbours::names(tokens.clone()).iter().any(is_raw) {
        return Cow::Borrowed(function);
    }
    syn::parse2(replaced(tokens, &plain)).map_or(Cow::Borrowed(function), Cow::Owned)
}

/// The names in use in one function.
pub(crate) struct Names {
    used: HashSet<String>,
    /// The last number that a name got.
    numbers: HashMap<String, usize>,
}

impl Names {
    /// Reserves every identifier that occurs in the user's function.
    pub(crate) fn new(source: &TokenStream) -> Self {
        let used = RESERVED.iter().chain(KEYWORDS).map(|name| (*name).to_owned()).collect();
        let mut names = Self { used, numbers: HashMap::default() };
        names.reserve(source);
        names
    }

    /// Reserves every identifier that occurs in more of the user's code.
    pub(crate) fn reserve(&mut self, source: &TokenStream) {
        collect(source, &mut self.used);
    }

    pub(crate) fn reserve_all(&mut self, names: impl IntoIterator<Item = String>) {
        self.used.extend(names);
    }

    /// One of the names of the frame.
    pub(crate) fn reserved(name: &str) -> Ident {
        Ident::new(name, Span::mixed_site())
    }

    /// A new name for a value of the generated code.
    pub(crate) fn fresh(&mut self, stem: &str) -> Ident {
        Ident::new(&self.unique(stem), Span::mixed_site())
    }

    /// A new name for a second variable of the user's that has the same name.
    pub(crate) fn shadow(&mut self, name: &Ident) -> Ident {
        let stem = name.unraw().to_string();
        Ident::new(&self.unique(stem.trim_start_matches('_')), name.span().resolved_at(Span::mixed_site()))
    }

    /// The name of the adjoint of a variable.
    pub(crate) fn adjoint(&mut self, primal: &Ident) -> Ident {
        let stem = primal.unraw().to_string();
        let mut ident = self.fresh(&format!("d_{}", stem.trim_start_matches('_')));
        ident.set_span(primal.span().resolved_at(ident.span()));
        ident
    }

    /// The stem may begin with a raw identifier of the user's.
    fn unique(&mut self, stem: &str) -> String {
        let stem = stem.trim_start_matches("r#");
        let stem =
            if stem.is_empty() || stem.starts_with(|first: char| first.is_ascii_digit()) { "value" } else { stem };
        if self.used.insert(stem.to_owned()) {
            return stem.to_owned();
        }
        let number = self.numbers.entry(stem.to_owned()).or_insert(1);
        loop {
            *number += 1;
            let name = format!("{stem}_{number}");
            if self.used.insert(name.clone()) {
                return name;
            }
        }
    }
}

/// The identifiers that do not stand behind a dot.
pub(crate) fn names_in(source: &TokenStream) -> HashSet<String> {
    let mut names = HashSet::default();
    collect(source, &mut names);
    names
}

/// Collects the identifiers that do not stand behind a dot, as methods and fields do.
fn collect(source: &TokenStream, used: &mut HashSet<String>) {
    let mut after_dot = false;
    for token in source.clone() {
        let dot = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '.' && !after_dot);
        match token {
            TokenTree::Ident(ident) if !after_dot => {
                // `r#name` is the identifier `name`.
                used.insert(ident.unraw().to_string());
            }
            TokenTree::Group(group) => collect(&group.stream(), used),
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
        after_dot = dot;
    }
}
