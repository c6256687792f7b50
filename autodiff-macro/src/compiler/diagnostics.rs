//! Every error message of the attribute: one constructor an error, and the sink that reports them all at once.

use super::ir::Refusal;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use std::fmt::Display;

/// Collects the errors of one function.
#[derive(Default)]
pub(crate) struct Diagnostics {
    errors: Vec<syn::Error>,
    origin: Option<Span>,
}

impl Diagnostics {
    /// A sink for the errors of a function of this name.
    pub(crate) fn of(name: &proc_macro2::Ident) -> Self {
        Self { errors: Vec::new(), origin: Some(name.span()) }
    }

    /// Records an error.
    pub(crate) fn report(&mut self, refusal: Refusal) {
        let error = self.error(refusal);
        if !self.errors.iter().any(|other| same(other, &error)) {
            self.errors.push(error);
        }
    }

    /// A single error.
    pub(crate) fn only(&self, refusal: Refusal) -> syn::Error {
        self.error(refusal)
    }

    /// The error, at the place of its tokens, which may be names that the compiler made for something of the user's.
    fn error(&self, refusal: Refusal) -> syn::Error {
        let (first, last) = refusal.span;
        let locate = |span| self.origin.map_or(span, |origin| origin.located_at(span));
        let (first, last) = (locate(first), locate(last));
        let mut tokens = quote_spanned!(first=> _);
        tokens.extend(quote_spanned!(last=> _));
        syn::Error::new_spanned(tokens, refusal.message)
    }

    /// A gate: stops the compilation with all errors seen so far, if any.
    pub(crate) fn finish(&mut self) -> syn::Result<()> {
        let errors = std::mem::take(&mut self.errors).into_iter();
        match errors.reduce(|mut all, error| {
            all.combine(error);
            all
        }) {
            Some(all) => Err(all),
            None => Ok(()),
        }
    }

    /// The result of what was tried after these errors, together with its own.
    pub(crate) fn before<T>(mut self, result: syn::Result<T>) -> syn::Result<T> {
        match (self.finish(), result) {
            (Ok(()), result) => result,
            (Err(errors), Ok(_)) => Err(errors),
            (Err(mut errors), Err(others)) => {
                errors.combine(others);
                Err(errors)
            }
        }
    }
}

/// The errors in code that stands elsewhere have to say where.
pub(crate) fn within(errors: syn::Error, place: &str) -> syn::Error {
    let named = errors.into_iter().map(|error| syn::Error::new(error.span(), format!("in {place}: {error}")));
    let all = named.reduce(|mut all, error| {
        all.combine(error);
        all
    });
    all.unwrap_or_else(|| syn::Error::new(Span::call_site(), "no error"))
}

fn same(one: &syn::Error, other: &syn::Error) -> bool {
    one.to_string() == other.to_string() && format!("{:?}", one.span()) == format!("{:?}", other.span())
}

/// The first and the last of some tokens: stable Rust cannot join their spans before the error is printed.
pub(crate) fn ends(tokens: &impl ToTokens) -> (Span, Span) {
    let tokens: TokenStream = tokens.to_token_stream();
    let mut spans = tokens.into_iter().map(|token| token.span());
    let first = spans.next().unwrap_or_else(Span::call_site);
    (first, spans.last().unwrap_or(first))
}

fn refusal(span: Span, message: String) -> Refusal {
    Refusal { span: (span, span), message, of_bits: false }
}

impl Refusal {
    /// The same error for integers as well.
    pub(crate) fn of_bits(self) -> Self {
        Self { of_bits: true, ..self }
    }

    /// The same error on all of these tokens.
    pub(crate) fn over(self, tokens: &impl ToTokens) -> Self {
        Self { span: ends(tokens), ..self }
    }
}

/// A construct that the language does not have (yet): what it is, and what to write instead.
pub(crate) fn unsupported(span: Span, what: impl Display, remedy: impl Display) -> Refusal {
    refusal(span, format!("cannot differentiate {what}: {remedy}"))
}

/// The attribute stands on something else than a function.
pub(crate) fn no_function(span: Span, what: impl Display, remedy: impl Display) -> Refusal {
    refusal(span, format!("`#[differentiate]` belongs on a function or an `impl` block, and this is {what}: {remedy}"))
}

/// The attribute on a single method of a trait's `impl`.
pub(crate) fn method_of_implementation(span: Span) -> Refusal {
    let remedy = "put the attribute on the whole `impl` block, whose derivatives then stand beside it";
    unsupported(span, "a single method of a trait", remedy)
}

/// The attribute on a method in the definition of a trait.
pub(crate) fn method_of_trait(span: Span) -> Refusal {
    let remedy = "put the attribute on the whole trait, and on the `impl` blocks for the types that have the method";
    unsupported(span, "a method in the definition of a trait", remedy)
}

/// `#[differentiate(wrt(x))]` on the definition of a trait
pub(crate) fn options_of_trait(options: &TokenStream) -> Refusal {
    let what = "options for all methods of a trait";
    unsupported(Span::call_site(), what, "give them to the methods, or to the `impl` blocks").over(options)
}

/// A declaration in a trait or an `extern` block.
pub(crate) fn no_body(span: Span) -> Refusal {
    refusal(
        span,
        "this function has no body to differentiate: put `#[differentiate]` on one that has, as the `impl` blocks of a trait \
         have"
            .to_owned(),
    )
}

/// A parameter of a generic type of which nothing is known.
pub(crate) fn object(object: &syn::TypeTraitObject) -> Refusal {
    let remedy = "use the concrete type, or an enum of the types that it may be";
    unsupported(Span::call_site(), format!("a value of the type `{}`", text(object)), remedy).over(object)
}

pub(crate) fn unbounded(span: Span, name: impl Display) -> Refusal {
    let remedy = "write the concrete type, or a bound that numbers have, as `autodiff::Real` or `num_traits::Float`";
    unsupported(span, format!("a parameter of the generic type `{name}`"), remedy)
}

/// `x = 1.0;` with `x` not declared `mut`
pub(crate) fn not_mutable(span: Span, name: impl Display) -> Refusal {
    unsupported(span, format!("an assignment to `{name}`, which is not `mut`"), format!("declare it as `mut {name}`"))
}

/// `mut x: &[f64]`, `let mut x = &y;`
pub(crate) fn changing_reference(span: Span) -> Refusal {
    unsupported(
        span,
        "a reference that may come to refer to something else",
        "leave out `mut`, and keep the position of a part that moves on in an integer",
    )
}

/// A type in the signature that has to have a tangent and has none; none of our tokens, since rustc says it.
pub(crate) fn without_derivative(ty: &impl ToTokens, parameter: Option<&str>) -> String {
    let ours = !is_known(ty);
    let derive = if ours { "write `#[derive(Differentiable)]` above its definition, or " } else { "" };
    let ty = text(ty);
    let wrt = parameter.map_or_else(String::new, |name| {
        format!("; if no gradient on `{name}` is wanted, name the others: `#[differentiate(wrt(..))]`")
    });
    format!(
        "`{ty}` has no derivative, and this function needs one: {derive}pass its numbers as scalars, arrays or vectors{wrt}"
    )
}

/// The type is one of std's, by its name.
fn is_known(ty: &impl ToTokens) -> bool {
    let mut names = ty.to_token_stream().into_iter().filter_map(|token| match token {
        proc_macro2::TokenTree::Ident(name) => Some(name.to_string()),
        _ => None,
    });
    names.next().is_some_and(|name| {
        super::lower::is_of_std(&name) || matches!(&*name, "std" | "core" | "alloc" | "Range" | "Mutex" | "RwLock")
    })
}

pub(crate) fn unknown_method(span: Span, method: impl Display) -> Refusal {
    let remedy = remedy_of_method(&method.to_string()).unwrap_or(
        "write out what it does, or write it as a free function with `#[differentiate]`; if no gradient should flow \
         through it, call it on `autodiff::stop_gradient(..)`",
    );
    refusal(span, format!("no derivative is known for the method `{method}`: {remedy}"))
}

/// A method that some trait of the source gives to types of std.
pub(crate) fn without_attribute(span: Span, method: impl Display) -> Refusal {
    let remedy = "write `#[differentiate]` above the `impl` block of the method; if no gradient should flow through it, \
                  call it on `autodiff::stop_gradient(..)`";
    refusal(span, format!("no derivative is known for the method `{method}`: {remedy}"))
}

/// What stands at the start of a chain, or in it, and is not known there.
pub(crate) fn unknown_iterator(tokens: &impl ToTokens) -> Refusal {
    let what = format!("the iterator `{}`", text(tokens));
    let remedy = "collect what it yields into a `Vec` where no derivative is needed, or write a loop";
    unsupported(Span::call_site(), what, remedy).over(tokens)
}

/// What to write in place of a method of std.
pub(crate) fn remedy_of_method(method: &str) -> Option<&'static str> {
    Some(match method {
        "all" | "any" | "chain" | "collect" | "cycle" | "filter" | "filter_map" | "flat_map" | "flatten" | "fold"
        | "for_each" | "inspect" | "last" | "map" | "max_by" | "min_by" | "next" | "nth" | "product" | "reduce"
        | "rev" | "scan" | "skip" | "step_by" | "sum" | "take" | "try_fold" | "windows" | "zip" => {
            "write a loop over indices or elements, or `collect` into a `Vec` before"
        }
        "expect" | "first" | "first_mut" | "get" | "get_mut" | "last_mut" | "unwrap" | "unwrap_or" => {
            "bind the option with `let`, or test the length and index, as in `x[0]`"
        }
        "append" | "clear" | "dedup" | "drain" | "extend" | "extend_from_slice" | "insert" | "remove" | "resize"
        | "retain" | "reverse" | "rotate_left" | "rotate_right" | "sort_by" | "sort_unstable_by" | "split_at_mut"
        | "swap_remove" | "truncate" => "write the change with assignments to elements, `swap`, `push` and `pop`",
        _ => return None,
    })
}

pub(crate) fn refused_method(span: Span, method: impl Display, remedy: impl Display) -> Refusal {
    refusal(span, format!("cannot differentiate `{method}`: {remedy}"))
}

/// A function that returns an integer made of the bits of a number.
pub(crate) fn function_of_bits(name: &proc_macro2::Ident) -> Refusal {
    let what = format_args!("`{name}`, which may read the bits of a number");
    unsupported(name.span(), what, super::rules::BITS)
}

/// The same of one whose source is not seen here, or not safe.
pub(crate) fn unknown_function(name: &proc_macro2::Ident) -> Refusal {
    let reason = "which is not seen here or not safe, and may read the bits of a number";
    unsupported(name.span(), format_args!("a number made of what `{name}` returns, {reason}"), super::rules::BITS)
}

/// Text made of a number, of which a number is made again.
pub(crate) fn number_of_text(span: Span) -> Refusal {
    let remedy = "round the number itself, as `(100.0 * x).round() / 100.0`, or pass it through \
                  `autodiff::stop_gradient(..)` if no gradient should flow";
    unsupported(span, "text of a number that becomes a number again", remedy)
}

/// Code that is kept, and calls such a function.
pub(crate) fn code_of_bits(span: Span) -> Refusal {
    unsupported(span, "what may read the bits of a number", super::rules::BITS)
}

/// `std::hint::black_box(x)`, `statrs::function::gamma::gamma_ur(a, x)`
pub(crate) fn function_of_other_crate(path: &impl ToTokens) -> Refusal {
    let path_text = text(path);
    let what =
        format!("`{}`, a function of another crate without a known derivative", path_text.trim_start_matches("::"));
    let remedy = "call it in a function of yours with `#[differentiate(backward = ..)]`; or write out what it does; or, if no \
                  gradient should flow through it, call it on `autodiff::stop_gradient(..)`";
    unsupported(Span::call_site(), what, remedy).over(path)
}

pub(crate) fn unknown_macro(span: Span, name: impl Display) -> Refusal {
    let remedy = match name.to_string().as_str() {
        "dbg" => "print the value with `eprintln!`, in a statement of its own",
        _ => "write its code out, or pass the value through `autodiff::stop_gradient(..)`",
    };
    refusal(span, format!("the macro `{name}!` hides what it does with a value that carries a derivative: {remedy}"))
}

pub(crate) fn unknown_type(span: Span, variable: impl Display) -> Refusal {
    refusal(
        span,
        format!(
            "the type of `{variable}` has to be known to differentiate this: annotate `let {variable}: f64 = ..` (or \
             whatever its type is)"
        ),
    )
}

pub(crate) fn unknown_value(span: Span) -> Refusal {
    refusal(
        span,
        "the type of this value has to be known to differentiate it: bind it first, with `let name: f64 = ..` (or \
         whatever its type is)"
            .to_owned(),
    )
}

pub(crate) fn wrt_inside_pattern(span: Span, name: impl Display) -> Refusal {
    refusal(
        span,
        format!(
            "`{name}` is a part of a parameter: give the whole parameter a name to put into `wrt(..)`, and take it apart \
             in the body"
        ),
    )
}

pub(crate) fn wrt_not_a_parameter(span: Span, name: impl Display, known: &[String]) -> Refusal {
    let known = match known {
        [] => ", and none of its parameters can carry a derivative".to_owned(),
        names => format!(": those that can carry a derivative are {}", names.join(", ")),
    };
    refusal(span, format!("`{name}` is not a parameter of this function{known}"))
}

pub(crate) fn wrt_not_differentiable(span: Span, name: impl Display, ty: &impl ToTokens) -> Refusal {
    let ty = text(ty);
    refusal(span, format!("`{name}` cannot carry a derivative, since it is of type `{ty}`: leave it out of `wrt(..)`"))
}

pub(crate) fn wrt_without_influence(span: Span, name: impl Display) -> Refusal {
    refusal(
        span,
        format!(
            "`{name}` cannot influence the result, so its gradient would always be zero: leave it out of `wrt(..)`, or \
             use it in the function"
        ),
    )
}

/// `2.0 * x` with `x: T`
pub(crate) fn generic_literal(literal: &TokenStream, ty: impl Display, foreign: bool) -> Refusal {
    let (_, number) = ends(literal);
    let literal = literal.to_string().replace(' ', "");
    let conversion = if foreign { format!("from({literal}).unwrap()") } else { format!("from_f64({literal})") };
    refusal(number, format!("a literal is no `{ty}`: write `{ty}::{conversion}`"))
}

pub(crate) fn wrt_twice(span: Span, name: impl Display) -> Refusal {
    refusal(span, format!("`{name}` stands twice in `wrt(..)`: remove one"))
}

pub(crate) fn unknown_option(span: Span, name: impl Display) -> Refusal {
    refusal(
        span,
        format!(
            "unknown option `{name}`: there are `wrt(a, b)`, `recursive`, `backward = path`, `passive` and `crate = path`"
        ),
    )
}

pub(crate) fn parameter_as_option(span: Span, name: impl Display) -> Refusal {
    refusal(span, format!("`{name}` is no option but a parameter: write `wrt({name})` to differentiate by it"))
}

/// `impl Trait for f64`, whose derivatives would be methods of `f64`.
pub(crate) fn malformed_option(span: Span, name: impl Display) -> Refusal {
    let form = match name.to_string().as_str() {
        "wrt" => "`wrt(a, b)`, with the names of one or more parameters",
        "backward" => "`backward = path`, with the path of a function",
        "passive" => "`passive`, with nothing behind it",
        "crate" => "`crate = path`, as in `crate = my_crate::autodiff`",
        _ => "`recursive`, with nothing behind it",
    };
    refusal(span, format!("the option `{name}` is written {form}"))
}

/// `passive, backward = path`
pub(crate) fn contradicting_options(span: Span) -> Refusal {
    refusal(span, "`passive` says that there is no derivative, and `backward = ..` which it is: remove one".to_owned())
}

pub(crate) fn option_twice(span: Span, name: impl Display) -> Refusal {
    refusal(span, format!("the option `{name}` is given twice: remove one"))
}

pub(crate) fn hidden_write(span: Span) -> Refusal {
    refusal(
        span,
        "this changes memory that carries a derivative in a place where the change cannot be differentiated: make the \
         change a statement of its own, as `let done = step(&mut x);`"
            .to_owned(),
    )
}

pub(crate) fn active_pattern(span: Span) -> Refusal {
    refusal(
        span,
        "this name would carry a derivative out of a pattern: take the value apart with `let`, fields or indices, and \
         `match` on what carries none"
            .to_owned(),
    )
}

pub(crate) fn unknown_scalar(span: Span, variable: impl Display, ty: &impl ToTokens) -> Refusal {
    let ty = text(ty);
    refusal(
        span,
        format!(
            "`{variable}` is of type `{ty}`, which is not known to be a real number: write `f64` or `f32`, or bind the \
             number with `let {variable}: f64 = ..` before it is used"
        ),
    )
}

/// A type as its author would write it.
pub(crate) fn text(ty: &impl ToTokens) -> String {
    let mut text = ty.to_token_stream().to_string();
    for (spaced, tight) in
        [("& ", "&"), (" <", "<"), ("< ", "<"), (" >", ">"), (" ,", ","), (" :: ", "::"), (" ;", ";")]
    {
        text = text.replace(spaced, tight);
    }
    text.replace(":: ", "::")
}
