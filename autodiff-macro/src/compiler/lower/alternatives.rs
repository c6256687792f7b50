//! Patterns with alternatives that bind names: the way to a name depends on the alternative, so each is a pattern of its
//! own.

use super::branch::bound_names;
use syn::Pat;
use syn::punctuated::Punctuated;

/// The patterns without alternatives that bind names which together match what a pattern matches, in the order in which
/// they are tried.
pub(super) fn alternatives(pattern: &Pat) -> Vec<Pat> {
    let mut names = Vec::new();
    bound_names(pattern, &mut names);
    if names.is_empty() {
        return vec![pattern.clone()];
    }
    match pattern {
        Pat::Or(either) => either.cases.iter().flat_map(alternatives).collect(),
        Pat::Paren(inner) => alternatives(&inner.pat),
        Pat::Reference(reference) => with_inner(&reference.pat, |pat| {
            Pat::Reference(syn::PatReference { pat: Box::new(pat), ..reference.clone() })
        }),
        Pat::Type(typed) => {
            with_inner(&typed.pat, |pat| Pat::Type(syn::PatType { pat: Box::new(pat), ..typed.clone() }))
        }
        Pat::Ident(name) => match &name.subpat {
            Some((at, inner)) => with_inner(inner, |pat| {
                Pat::Ident(syn::PatIdent { subpat: Some((*at, Box::new(pat))), ..name.clone() })
            }),
            None => vec![pattern.clone()],
        },
        Pat::Tuple(tuple) => with_elements(&tuple.elems, |elems| Pat::Tuple(syn::PatTuple { elems, ..tuple.clone() })),
        Pat::TupleStruct(tuple) => {
            with_elements(&tuple.elems, |elems| Pat::TupleStruct(syn::PatTupleStruct { elems, ..tuple.clone() }))
        }
        Pat::Slice(slice) => with_elements(&slice.elems, |elems| Pat::Slice(syn::PatSlice { elems, ..slice.clone() })),
        Pat::Struct(fields) => of_fields(fields),
        other => vec![other.clone()],
    }
}

fn with_inner(inner: &Pat, outer: impl Fn(Pat) -> Pat) -> Vec<Pat> {
    alternatives(inner).into_iter().map(outer).collect()
}

fn with_elements<P: Default + Clone>(
    elements: &Punctuated<Pat, P>,
    outer: impl Fn(Punctuated<Pat, P>) -> Pat,
) -> Vec<Pat> {
    combinations(elements.iter().map(alternatives))
        .into_iter()
        .map(|parts| outer(parts.into_iter().collect()))
        .collect()
}

fn of_fields(pattern: &syn::PatStruct) -> Vec<Pat> {
    combinations(pattern.fields.iter().map(|field| alternatives(&field.pat)))
        .into_iter()
        .map(|parts| {
            let mut pattern = pattern.clone();
            for (field, part) in pattern.fields.iter_mut().zip(parts) {
                field.colon_token.get_or_insert_default();
                *field.pat = part;
            }
            Pat::Struct(pattern)
        })
        .collect()
}

/// One of each, in all ways; the last changes first, as rustc tries them.
fn combinations(parts: impl Iterator<Item = Vec<Pat>>) -> Vec<Vec<Pat>> {
    parts.fold(vec![Vec::new()], |before, choices| {
        before
            .iter()
            .flat_map(|before| choices.iter().map(|choice| [before.clone(), vec![choice.clone()]].concat()))
            .collect()
    })
}
