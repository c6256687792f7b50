//! What becomes of one item.

use crate::compiler;
use crate::compiler::neighbours::Files;
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

pub(super) enum Verdict {
    /// There is a gradient.
    Differentiated,
    /// Nothing depends on a number: the function may be called, and that is all.
    Passive,
    /// The messages.
    Refused(Vec<String>),
    /// What is wrong with the expansion.
    Faulty(String),
}

pub(super) struct Judgment {
    pub(super) verdict: Verdict,
    pub(super) time: Duration,
    /// The length of the item.
    pub(super) tokens: usize,
}

pub(super) fn item(item: &TokenStream) -> Judgment {
    let started = Clock::now();
    let expansion = catch_unwind(AssertUnwindSafe(|| expansion(item)));
    let time = started.elapsed();
    let verdict = match expansion {
        Ok(expansion) => verdict(item, expansion),
        Err(panic) => Verdict::Faulty(format!("panic: {}", message(&*panic))),
    };
    Judgment { verdict, time, tokens: length(item) }
}

/// What a thread has computed for, which other programs on the machine do not lengthen; where the system does not tell, all time.
enum Clock {
    Thread(Duration),
    Wall(Instant),
}

impl Clock {
    fn now() -> Self {
        on_processor().map_or_else(|| Self::Wall(Instant::now()), Self::Thread)
    }

    fn elapsed(&self) -> Duration {
        match self {
            Self::Thread(started) => on_processor().map_or(Duration::ZERO, |now| now.saturating_sub(*started)),
            Self::Wall(started) => started.elapsed(),
        }
    }
}

/// How long the thread has been on a processor, by the scheduler of Linux.
fn on_processor() -> Option<Duration> {
    let statistics = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds = statistics.split(' ').next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}

/// What rustc would get in the end: where other attributes go first, the attribute is expanded once more behind them.
fn expansion(item: &TokenStream) -> TokenStream {
    let expansion = compiler::expand(TokenStream::new(), item, Files::NONE);
    if mentions(&expansion, "__last") { compiler::expand(quote!(__last), item, Files::NONE) } else { expansion }
}

fn verdict(item: &TokenStream, expansion: TokenStream) -> Verdict {
    let refused = errors(&expansion).len() > errors(item).len();
    // Behind a refused item, which may be no item by itself, stand the errors.
    let added = if refused { behind(item, expansion) } else { expansion };
    if let Err(error) = syn::parse2::<syn::File>(added.clone()) {
        return Verdict::Faulty(format!("does not parse: {error}\n{added}"));
    }
    match (refused, mentions(&added, "vjp")) {
        (false, true) => Verdict::Differentiated,
        (false, false) => Verdict::Passive,
        (true, _) => refusal(item, errors(&added)),
    }
}

/// What stands behind the item, which may have got an attribute that keeps a lint quiet.
fn behind(item: &TokenStream, expansion: TokenStream) -> TokenStream {
    let count = item.clone().into_iter().count();
    let start: TokenStream = expansion.clone().into_iter().take(count).collect();
    let attribute =
        if start.to_string() == item.to_string() { 0 } else { quote!(#[allow(dead_code)]).into_iter().count() };
    expansion.into_iter().skip(attribute + count).collect()
}

fn refusal(item: &TokenStream, errors: Vec<Error>) -> Verdict {
    let fault = |error: &Error| match error {
        Error { message, .. } if message.is_empty() => Some("an error without a message".to_owned()),
        Error { message, span } if !contains(item, *span) => Some(format!("not on the item: {message}")),
        Error { .. } => None,
    };
    let fault = errors.iter().find_map(fault);
    fault.map_or_else(|| Verdict::Refused(errors.into_iter().map(|error| error.message).collect()), Verdict::Faulty)
}

/// A `compile_error!`, which rustc shows from its first to its last token.
struct Error {
    message: String,
    span: (Span, Span),
}

fn errors(tokens: &TokenStream) -> Vec<Error> {
    let mut errors = Vec::new();
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    for (index, tree) in trees.iter().enumerate() {
        match (tree, trees.get(index + 2)) {
            (TokenTree::Ident(name), Some(TokenTree::Group(group))) if name == "compile_error" => {
                let message =
                    syn::parse2::<syn::LitStr>(group.stream()).map_or_else(|_| String::new(), |text| text.value());
                errors.push(Error { message, span: (name.span(), group.span()) });
            }
            (TokenTree::Group(group), _) => errors.extend(self::errors(&group.stream())),
            _ => {}
        }
    }
    errors
}

/// The span begins and ends inside of the item.
fn contains(item: &TokenStream, (first, last): (Span, Span)) -> bool {
    let (from, to) = compiler::diagnostics::ends(item);
    let bounds = from.byte_range().start..to.byte_range().end;
    let inside = |span: Span| {
        let range = span.byte_range();
        span.file() == from.file() && bounds.start <= range.start && range.end <= bounds.end
    };
    inside(first) && inside(last)
}

fn mentions(tokens: &TokenStream, name: &str) -> bool {
    tokens.clone().into_iter().any(|tree| match tree {
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Group(group) => mentions(&group.stream(), name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

fn length(tokens: &TokenStream) -> usize {
    let tree = |tree| if let TokenTree::Group(group) = tree { 2 + length(&group.stream()) } else { 1 };
    tokens.clone().into_iter().map(tree).sum()
}

fn message(panic: &(dyn std::any::Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("without a message")
}

#[test]
fn a_faulty_expansion_is_noticed() {
    let source: TokenStream = "fn f(x: f64) -> f64 { x }".parse().expect("it is Rust");
    let name = source.clone().into_iter().nth(1).expect("the name of the function").span();
    let fault = |added: TokenStream| match verdict(&source, quote!(#source #added)) {
        Verdict::Faulty(fault) => fault,
        Verdict::Differentiated | Verdict::Passive | Verdict::Refused(_) => String::new(),
    };
    assert_eq!(fault(quote!(::core::compile_error! { "elsewhere" })), "not on the item: elsewhere");
    assert_eq!(fault(quote_spanned!(name=> ::core::compile_error! { "" })), "an error without a message");
    assert!(fault(quote_spanned!(name=> ::core::compile_error! { "here" } enum)).starts_with("does not parse"));
    assert!(fault(quote!(enum { })).starts_with("does not parse"));
    assert_eq!(fault(quote_spanned!(name=> ::core::compile_error! { "here" })), "");
}
