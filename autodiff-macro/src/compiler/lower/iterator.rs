//! Iterators: a chain of adapters becomes the loop that a hand would write.
//!
//! A [`Chain`] is a base whose items can be read by number (elements, ranges, windows, zips of them) and stages that an
//! item passes one after the other (filters, nested iterators, whatever has a state). The base becomes the header of one
//! loop, the stages become the statements at the start of its body, and the sink, as `sum`, the statements behind them.
//! No iterator is left in the generated code.

mod base;
mod choices;
mod drive;
mod macros;
mod parse;
pub(super) mod sinks;
mod totals;

use super::Lowering;
use super::callable::Callable;
use crate::compiler::ir::{Opaque, Operand, Place, Range, Var};
use proc_macro2::Span;
use std::rc::Rc;

/// An iterator: where items come from, and what happens to each.
#[derive(Clone)]
pub(super) struct Chain {
    base: Base,
    stages: Vec<Stage>,
}

/// Items that can be read by their number.
#[derive(Clone)]
enum Base {
    /// The elements of something indexed: references to them, or with `by_value` copies.
    Elements {
        place: Place,
        mutable: bool,
        by_value: bool,
    },
    /// Integers, with the whole range as an expression.
    Range(Range, Opaque),
    /// Slices of a slice.
    Pieces {
        place: Place,
        size: Opaque,
        kind: Pieces,
        mutable: bool,
    },
    /// The same value again and again; with `true`, copies of it.
    Repeated(Operand, bool),
    Zipped(Box<Base>, Box<Base>),
    Mapped(Box<Base>, Callable),
    /// `enumerate`
    Numbered(Box<Base>),
    /// `copied`, `cloned`
    Copied(Box<Base>),
    /// From the last to the first, and the number of items once it is known.
    Reversed(Box<Base>, Option<Opaque>),
    Skipped(Box<Base>, Opaque),
    Taken(Box<Base>, Opaque),
    Stepped(Box<Base>, Opaque),
    /// Again and again from the start.
    Cycled(Box<Base>),
    /// What is left of an iterator that is advanced by hand, and how many items have been taken from it.
    Left(Box<Base>, Var),
    /// One after the other; its items have no numbers.
    Chained(Rc<(Chain, Chain)>),
}

impl Base {
    /// An item can be read by its number.
    fn is_indexed(&self) -> bool {
        !matches!(self, Self::Chained(_) | Self::Left(..))
    }

    /// There is always another item.
    fn is_endless(&self) -> bool {
        match self {
            Self::Elements { .. } | Self::Pieces { .. } | Self::Taken(..) | Self::Chained(_) | Self::Left(..) => false,
            Self::Range(_, whole) => base::is_endless(whole),
            Self::Repeated(..) | Self::Cycled(_) => true,
            Self::Zipped(a, b) => a.is_endless() && b.is_endless(),
            Self::Mapped(inner, _)
            | Self::Numbered(inner)
            | Self::Copied(inner)
            | Self::Reversed(inner, _)
            | Self::Skipped(inner, _)
            | Self::Stepped(inner, _) => inner.is_endless(),
        }
    }
}

/// How a slice is cut into slices.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pieces {
    Windows,
    Chunks,
    ExactChunks,
    /// The same from the end.
    LastChunks,
    ExactLastChunks,
}

/// What happens to an item before it gets to the sink.
#[derive(Clone)]
#[expect(clippy::large_enum_variant, reason = "a chain has few of them")]
enum Stage {
    Map(Callable),
    Filter(Callable),
    /// With the place of the method in the source.
    FlatMap(Callable, Span),
    Flatten(Span),
    TakeWhile(Callable),
    SkipWhile(Callable),
    Inspect(Callable),
    Copy,
    Number,
    Skip(Opaque),
    Take(Opaque),
    Step(Opaque),
    Zip(Base),
    /// With the state before the first item.
    Scan(Rc<(Operand, Callable)>),
    FilterMap(Callable),
    MapWhile(Callable),
    /// The item is what a call of the function makes, whatever comes: `repeat_with`.
    Make(Callable),
    /// The payload of an option; the first that lacks it ends the iterator: `from_fn`.
    WhileSome,
    /// The first item, if there is one, and the function that makes the next one of each: `successors`.
    Follow(Rc<(Operand, Callable)>),
}

/// The memory of a stage: a counter, a flag, the state of a `scan`.
type State = Option<Var>;

impl Stage {
    /// Backwards, the stage does to each item what it does forwards.
    fn is_the_same_backwards(&self) -> bool {
        matches!(self, Self::Map(_) | Self::Filter(_) | Self::FilterMap(_) | Self::Inspect(_) | Self::Copy)
    }

    /// What is called for each item.
    fn callable(&self) -> Option<&Callable> {
        match self {
            Self::Map(callable)
            | Self::Filter(callable)
            | Self::FlatMap(callable, _)
            | Self::TakeWhile(callable)
            | Self::SkipWhile(callable)
            | Self::Inspect(callable)
            | Self::FilterMap(callable)
            | Self::MapWhile(callable)
            | Self::Make(callable) => Some(callable),
            Self::Scan(pair) | Self::Follow(pair) => Some(&pair.1),
            Self::Flatten(_)
            | Self::WhileSome
            | Self::Copy
            | Self::Number
            | Self::Skip(_)
            | Self::Take(_)
            | Self::Step(_)
            | Self::Zip(_) => None,
        }
    }
}

impl Chain {
    fn of(base: Base) -> Self {
        Self { base, stages: Vec::new() }
    }

    /// An item can be read by its number.
    pub(super) fn is_indexed(&self) -> bool {
        self.stages.is_empty() && self.base.is_indexed()
    }

    /// The elements of an array, by value.
    pub(super) fn over(place: Place) -> Self {
        Self::of(Base::Elements { place, mutable: false, by_value: true })
    }

    /// The chain with a function applied to each item.
    pub(super) fn mapped(mut self, callable: Callable) -> Self {
        self.stages.push(Stage::Map(callable));
        self
    }
}

impl Lowering<'_> {
    /// Evaluates what items of the chain need that are asked for by their number.
    pub(super) fn measure_chain(&mut self, chain: &mut Chain) {
        self.measure_reversed(&mut chain.base);
    }

    /// Some name among the tokens stands for an iterator, which has no value here.
    pub(super) fn mentions_iterator(&self, tokens: &proc_macro2::TokenStream) -> bool {
        tokens.clone().into_iter().any(|token| match token {
            proc_macro2::TokenTree::Ident(name) => {
                matches!(self.lookup(&name.to_string()), Some(super::Binding::Iterator(..)))
            }
            proc_macro2::TokenTree::Group(group) => self.mentions_iterator(&group.stream()),
            _ => false,
        })
    }

    /// Nothing that the expression mentions can carry a derivative, for all that is seen of it so far.
    pub(super) fn is_inert(&self, expression: &syn::Expr) -> bool {
        let tokens = quote::ToTokens::to_token_stream(expression);
        if self.mentions_iterator(&tokens) {
            return false;
        }
        let opaque = self.opaque_tokens(&tokens);
        opaque.reads.iter().all(|var| opaque.measures.contains(var) || self.is_inert_variable(*var))
            && self.written_by(expression).is_empty()
    }
}
