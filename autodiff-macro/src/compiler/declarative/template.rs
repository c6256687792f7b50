//! The right side of a rule, with the fragments put in.

use super::{Bindings, Bound, Expansion, Part, fragments, parts};
use crate::compiler::neighbours::names;
use crate::compiler::tables::{HashMap, HashSet};
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use syn::visit::Visit;

/// What marks the macro's own names, until it is known which of them it binds.
const MARK: &str = "__of_the_macro_";

pub(super) fn transcribe(
    template: &TokenStream,
    bindings: &Bindings,
    at: Span,
    fresh: &mut dyn FnMut(&str) -> Ident,
) -> Option<Expansion> {
    let mut marked = TokenStream::new();
    sequence(&parts(template.clone(), false)?, bindings, at, &mut marked)?;
    let block: syn::Block = syn::parse2(quote::quote!({ #marked })).ok()?;
    let mut own = Own::default();
    own.visit_block(&block);
    let Own { bound, mentioned } = own;
    let free = mentioned.difference(&bound).map(|name| name.trim_start_matches(MARK).to_owned()).collect();
    let names = bound.into_iter().map(|name| (name.clone(), fresh(name.trim_start_matches(MARK)))).collect();
    Some(Expansion { tokens: unmarked(marked, &names), free })
}

fn sequence(parts: &[Part], bindings: &Bindings, at: Span, out: &mut TokenStream) -> Option<()> {
    parts.iter().try_for_each(|part| one(part, bindings, at, out))
}

fn one(part: &Part, bindings: &Bindings, at: Span, out: &mut TokenStream) -> Option<()> {
    match part {
        Part::Token(token) => out.extend([own(token, at)]),
        Part::Group(group, inner) => {
            let mut stream = TokenStream::new();
            sequence(inner, bindings, at, &mut stream)?;
            let mut copy = Group::new(group.delimiter(), stream);
            copy.set_span(at);
            out.extend([TokenTree::Group(copy)]);
        }
        Part::Fragment(name, _) => match bindings.get(name)? {
            Bound::One(tokens) => out.extend(tokens.clone()),
            Bound::Many(_) => return None,
        },
        Part::Repetition(inner, separator, _) => {
            for (number, turn) in turns(inner, bindings)?.iter().enumerate() {
                if number > 0 {
                    out.extend(separator.iter().map(|separator| own(separator, at)));
                }
                sequence(inner, turn, at, out)?;
            }
        }
    }
    Some(())
}

/// A token of the macro's own.
fn own(token: &TokenTree, at: Span) -> TokenTree {
    let mut token = match token {
        TokenTree::Ident(name) if is_variable(name) => TokenTree::Ident(Ident::new(&format!("{MARK}{name}"), at)),
        token => token.clone(),
    };
    token.set_span(at);
    token
}

/// The name may be that of a variable.
fn is_variable(name: &Ident) -> bool {
    let text = name.to_string();
    syn::parse_str::<Ident>(&text).is_ok() && text.starts_with(|first: char| first.is_lowercase() || first == '_')
}

/// What the fragments stand for in each turn of a repetition.
fn turns(inner: &[Part], bindings: &Bindings) -> Option<Vec<Bindings>> {
    let names = fragments(inner);
    let repeated = names.iter().filter_map(|name| match bindings.get(*name) {
        Some(Bound::Many(turns)) => Some((*name, turns)),
        Some(Bound::One(_)) | None => None,
    });
    let repeated: Vec<(&str, &Vec<Bound>)> = repeated.collect();
    let count = repeated.first()?.1.len();
    let same = repeated.iter().all(|(_, turns)| turns.len() == count);
    let turn = |number: usize| {
        let mut turn = bindings.clone();
        turn.extend(repeated.iter().map(|(name, turns)| ((*name).to_owned(), turns[number].clone())));
        turn
    };
    same.then(|| (0..count).map(turn).collect())
}

/// The marked names.
#[derive(Default)]
struct Own {
    /// By patterns.
    bound: HashSet<String>,
    /// Where a variable may be meant.
    mentioned: HashSet<String>,
}

impl<'ast> Visit<'ast> for Own {
    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        self.bound.extend(marked(&pattern.ident));
        syn::visit::visit_pat_ident(self, pattern);
    }

    fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
        self.mentioned.extend(path.path.get_ident().and_then(marked));
        syn::visit::visit_expr_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.mentioned.extend(names(call.tokens.clone()).iter().filter_map(marked));
    }
}

/// The name, if it is marked.
fn marked(name: &Ident) -> Option<String> {
    Some(name.to_string()).filter(|text| text.starts_with(MARK))
}

/// The tokens with new names for what the macro binds, and all others as they were.
fn unmarked(tokens: TokenStream, names: &HashMap<String, Ident>) -> TokenStream {
    let unmark = |token| match token {
        TokenTree::Group(group) => {
            let mut copy = Group::new(group.delimiter(), unmarked(group.stream(), names));
            copy.set_span(group.span());
            TokenTree::Group(copy)
        }
        TokenTree::Ident(name) => {
            let text = name.to_string();
            let plain = || text.strip_prefix(MARK).map(|plain| Ident::new(plain, name.span()));
            let renamed = names.get(&text).map(|fresh| Ident::new(&fresh.to_string(), name.span()));
            TokenTree::Ident(renamed.or_else(plain).unwrap_or(name))
        }
        token => token,
    };
    tokens.into_iter().map(unmark).collect()
}
