//! Places.

use super::value::located;
use crate::compiler::ir::{Function, Kind, Place, Step, Type, Variant};
use proc_macro2::{Delimiter, Group, Span, TokenStream};

/// The place as an expression, for reading or for writing.
pub(super) fn place(function: &Function, place: &Place, mutable: bool) -> TokenStream {
    let root = &function.variables[place.root.0];
    let ident = &root.ident;
    if place.path.is_empty() {
        return match root.kind {
            Kind::Borrowed(_) | Kind::View(..) => code!(*#ident),
            Kind::Value | Kind::Memory | Kind::Argument => code!(#ident),
        };
    }
    let reference = matches!(root.kind, Kind::Borrowed(_) | Kind::View(..));
    let matched = matches!(place.path[..], [Step::Variant(Variant::Part(..) | Variant::At(..)), ..]);
    let mut tokens = if reference && matched { code!(*#ident) } else { code!(#ident) };
    for (at, step) in place.path.iter().enumerate() {
        tokens = match step {
            Step::Index(index) | Step::Range(index) => {
                let (index, span) = (&index.tokens, index.span);
                let mut within = Group::new(Delimiter::Bracket, index.clone());
                within.set_span(Span::mixed_site().located_at(span));
                code!(#tokens #within)
            }
            Step::Field(member) => code!(#tokens.#member),
            Step::Variant(Variant::Content) => content(function, place, at, &tokens, mutable),
            Step::Variant(Variant::Elements(span)) => elements(function, place, at, &tokens, mutable, *span),
            Step::Variant(variant) => held(&tokens, variant, mutable),
        };
    }
    tokens
}

/// The place in front of the dot of a method call.
pub(super) fn called(place: TokenStream) -> TokenStream {
    if place.to_string().starts_with('*') { code!((#place)) } else { place }
}

/// What a box holds; where only rustc knows whether it is one, rustc decides.
fn content(function: &Function, place: &Place, at: usize, tokens: &TokenStream, mutable: bool) -> TokenStream {
    let private = &function.private;
    let whole = Place { root: place.root, path: place.path[..at].to_vec() };
    let tokens = referent(function, place, at, tokens);
    match (function.place_type(&function.resolve(&whole)), mutable) {
        (Type::Boxed(_), _) => code!((*#tokens)),
        (Type::Unknown | Type::Named(_), true) => code!((*#private::content_mut!(#tokens))),
        (Type::Unknown | Type::Named(_), false) => code!((*#private::content!(#tokens))),
        _ => tokens,
    }
}

/// What `flatten` finds in an option, or in something indexed: rustc decides which of them it is.
fn elements(
    function: &Function,
    place: &Place,
    at: usize,
    tokens: &TokenStream,
    mutable: bool,
    span: Span,
) -> TokenStream {
    let private = &function.private;
    let tokens = referent(function, place, at, tokens);
    let (function, argument) = if mutable {
        (code!(#private::Elements::elements_mut), code!(&mut #tokens))
    } else {
        (code!(#private::Elements::elements), code!(&#tokens))
    };
    let (function, argument) = (located(function, span), located(argument, span));
    code!((*#function(#argument)))
}

/// The first steps of the way; what a root refers to, if there are none.
fn referent(function: &Function, place: &Place, at: usize, tokens: &TokenStream) -> TokenStream {
    let reference = at == 0 && matches!(function.variables[place.root.0].kind, Kind::Borrowed(_) | Kind::View(..));
    if reference { code!((*#tokens)) } else { tokens.clone() }
}

/// What a variant holds.
fn held(tokens: &TokenStream, variant: &Variant, mutable: bool) -> TokenStream {
    match (variant, mutable) {
        (Variant::Payload, true) => code!((*#tokens.as_mut().expect("the variant that the value has"))),
        (Variant::Payload, false) => code!((*#tokens.as_ref().expect("the variant that the value has"))),
        (Variant::Part(path, member), true) => {
            let path = &path.0;
            code!((*match &mut #tokens { #path { #member: part, .. } => part, _ => unreachable!() }))
        }
        (Variant::Part(path, member), false) => {
            let path = &path.0;
            code!((*match &#tokens { #path { #member: part, .. } => part, _ => unreachable!() }))
        }
        (Variant::Field(method), true) => code!((*#tokens.#method())),
        (Variant::Field(method), false) => code!((*#tokens.clone().#method())),
        (Variant::At(function, index), true) => {
            let index = &index.tokens;
            code!((*#function(#index, &mut #tokens)))
        }
        (Variant::At(function, index), false) => {
            let (index, tokens) = (&index.tokens, called(tokens.clone()));
            code!((*#function(#index, &mut #tokens.clone())))
        }
        (Variant::Error, true) => code!((*#tokens.as_mut().err().expect("the variant that the value has"))),
        (Variant::Error, false) => code!((*#tokens.as_ref().err().expect("the variant that the value has"))),
        (Variant::Content | Variant::Elements(_), _) => code!(()),
    }
}

/// `&place` or `&mut place`; of a variable that is a reference, a reborrow.
pub(super) fn borrow(function: &Function, target: &Place, mutable: bool) -> TokenStream {
    let root = &function.variables[target.root.0];
    if target.path.is_empty()
        && !mutable
        && let Kind::Borrowed(_) | Kind::View(..) = root.kind
    {
        let ident = &root.ident;
        return code!(&*#ident);
    }
    let target = place(function, target, mutable);
    if mutable { code!(&mut #target) } else { code!(&#target) }
}
