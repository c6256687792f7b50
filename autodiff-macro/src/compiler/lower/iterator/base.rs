//! Bases: how many items there are, and the item with a number.

use super::{Base, Pieces};
use crate::compiler::ir::{Adapter, Constant, Header, Kind, Opaque, Operand, Place, Range, Step, Type, Value, Var};
use crate::compiler::lower::Lowering;
use crate::compiler::lower::item::Item;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

/// Which item of a base is meant.
pub(super) enum At {
    /// The one that the header of the loop names, and its number.
    Header(Item, Var),
    /// The one with this number.
    Index(Opaque),
}

impl Lowering<'_> {
    /// The header of a loop over the items, and what it names.
    pub(super) fn header(&mut self, base: &mut Base) -> (Header, At, Var) {
        let counter = self.counter();
        if let Some((innermost, adapters)) = innermost(base) {
            match innermost {
                Base::Elements { place, mutable, .. } => {
                    let item = self.element(place, counter, *mutable);
                    let header = Header::Elements(item, place.clone(), !adapters.is_empty());
                    return (header, At::Header(Item::View(item), counter), counter);
                }
                Base::Range(range, _) => {
                    let range = Range { adapters, ..range.clone() };
                    let ident = self.names.fresh("i");
                    let var = self.variable(ident, Kind::Value, Type::Integer);
                    self.unnamed = Some(var);
                    let item = Item::Value(Operand::Var(var));
                    return (Header::Range(var, range), At::Header(item, counter), counter);
                }
                _ => {}
            }
        }
        self.numbered_header(base, counter)
    }

    fn element(&mut self, place: &Place, counter: Var, mutable: bool) -> Var {
        let item = self.item_of(place, counter, mutable);
        self.function.variables[item.0].temporary = true;
        item
    }

    /// `for k in 0..count`
    fn numbered_header(&mut self, base: &mut Base, counter: Var) -> (Header, At, Var) {
        self.measure_reversed(base);
        let count = self.count(base);
        let zero = super::super::expr::literal_constant(&syn::parse_quote!(0));
        let end = match count {
            Some(count) => {
                let var = self.temporary_of("count", Value::Passive(count), Type::Integer);
                Operand::Var(var)
            }
            None => Operand::Constant(Constant { tokens: quote!(usize::MAX), ty: Type::Integer, number: None }),
        };
        let range = Range { start: Operand::Constant(zero), end, inclusive: false, adapters: Vec::new() };
        let ident = self.names.fresh("k");
        let var = self.variable(ident, Kind::Value, Type::Integer);
        (Header::Range(var, range), At::Index(self.named(var)), counter)
    }

    pub(in crate::compiler::lower) fn named(&self, var: Var) -> Opaque {
        let tokens = self.function.variables[var.0].ident.to_token_stream();
        Opaque { reads: vec![var], ..Opaque::literal(tokens) }
    }

    /// Evaluates the number of items of whatever is read from its end.
    pub(super) fn measure_reversed(&mut self, base: &mut Base) {
        match base {
            Base::Reversed(inner, length) => {
                self.measure_reversed(inner);
                if let Some(count) = self.count(inner) {
                    let var = self.temporary_of("count", Value::Passive(count), Type::Integer);
                    *length = Some(self.named(var));
                }
            }
            Base::Zipped(a, b) => {
                self.measure_reversed(a);
                self.measure_reversed(b);
            }
            Base::Mapped(inner, _)
            | Base::Numbered(inner)
            | Base::Copied(inner)
            | Base::Cycled(inner)
            | Base::Skipped(inner, _)
            | Base::Taken(inner, _)
            | Base::Stepped(inner, _) => self.measure_reversed(inner),
            Base::Elements { .. }
            | Base::Range(..)
            | Base::Pieces { .. }
            | Base::Repeated(..)
            | Base::Chained(_)
            | Base::Left(..) => {}
        }
    }

    /// How many items there are; `None` if they do not end.
    pub(super) fn count(&self, base: &Base) -> Option<Opaque> {
        match base {
            Base::Elements { place, .. } => Some(self.length(place)),
            Base::Range(range, whole) => {
                if is_endless(whole) {
                    return None;
                }
                if let (Operand::Constant(start), false) = (&range.start, range.inclusive)
                    && start.number == Some(0.0)
                {
                    let end = self.operand_tokens(&range.end);
                    return Some(derived(whole, quote!((#end) as usize)));
                }
                let (private, tokens) = (&self.private, &whole.tokens);
                Some(derived(whole, quote!(#private::count(&(#tokens)))))
            }
            Base::Pieces { place, size, kind, .. } => {
                let length = self.length(place);
                let (tokens, size_tokens) = (&length.tokens, &size.tokens);
                let count = match kind {
                    Pieces::Windows => quote!((#tokens + 1).saturating_sub(#size_tokens)),
                    Pieces::Chunks | Pieces::LastChunks => quote!(#tokens.div_ceil(#size_tokens)),
                    Pieces::ExactChunks | Pieces::ExactLastChunks => quote!(#tokens / #size_tokens),
                };
                Some(both(&length, size, count))
            }
            Base::Repeated(..) | Base::Left(..) => None,
            Base::Cycled(inner) => {
                let count = self.count(inner)?;
                let tokens = &count.tokens;
                Some(derived(&count, quote!(if #tokens == 0 { 0 } else { usize::MAX })))
            }
            Base::Chained(parts) => {
                let (a, b) = (self.count(&parts.0.base)?, self.count(&parts.1.base)?);
                let (a_tokens, b_tokens) = (&a.tokens, &b.tokens);
                Some(both(&a, &b, quote!((#a_tokens) + (#b_tokens))))
            }
            Base::Zipped(a, b) => least(self.count(a), self.count(b)),
            Base::Mapped(inner, _) | Base::Numbered(inner) | Base::Copied(inner) | Base::Reversed(inner, _) => {
                self.count(inner)
            }
            Base::Taken(inner, count) => least(self.count(inner), Some(count.clone())),
            Base::Skipped(inner, count) => {
                let all = self.count(inner)?;
                let (tokens, skipped) = (&all.tokens, &count.tokens);
                Some(both(&all, count, quote!((#tokens).saturating_sub(#skipped))))
            }
            Base::Stepped(inner, step) => {
                let all = self.count(inner)?;
                let (tokens, step_tokens) = (&all.tokens, &step.tokens);
                Some(both(&all, step, quote!((#tokens).div_ceil(#step_tokens))))
            }
        }
    }

    pub(in crate::compiler::lower) fn length(&self, place: &Place) -> Opaque {
        let mut reads = Vec::new();
        place.reads(&mut reads);
        let place = crate::compiler::emit::receiver(&self.function, place);
        Opaque { reads, ..Opaque::literal(quote!(#place.len())) }
    }

    /// An item.
    pub(super) fn item_at(&mut self, base: &Base, at: &At) -> Item {
        match (base, at) {
            (Base::Elements { by_value, .. }, At::Header(item, _)) => self.element_item(item.clone(), *by_value),
            (Base::Elements { place, mutable, by_value }, At::Index(index)) => {
                let view = self.indexed_view(place, Step::Index(cheap_index(index)), *mutable);
                self.element_item(view, *by_value)
            }
            (Base::Range(..), At::Header(item, _)) => item.clone(),
            (Base::Range(_, whole), At::Index(index)) => {
                let (private, tokens, index_tokens) = (&self.private, &whole.tokens, &index.tokens);
                let tokens = quote!(#private::nth(&(#tokens), #index_tokens));
                Item::Value(Operand::Var(self.temporary_of(
                    "i",
                    Value::Passive(both(whole, index, tokens)),
                    Type::Integer,
                )))
            }
            (Base::Reversed(inner, _), At::Header(..)) => self.item_at(inner, at),
            (Base::Reversed(inner, length), At::Index(index)) => {
                let Some(length) = length else { return Item::Value(super::super::pattern::unit()) };
                let (length_tokens, index_tokens) = (&length.tokens, &index.tokens);
                let tokens = quote!(#length_tokens - 1 - (#index_tokens));
                let index = both(length, index, tokens);
                self.item_at(inner, &At::Index(index))
            }
            (Base::Mapped(inner, callable), at) => {
                let item = self.item_at(inner, at);
                self.apply_callable(callable, vec![item])
            }
            (Base::Copied(inner), at) => {
                let item = self.item_at(inner, at);
                let value = self.item_value(item);
                Item::Value(value)
            }
            (Base::Numbered(inner), at) => {
                let number = match at {
                    At::Header(_, counter) => Operand::Var(*counter),
                    At::Index(index) => {
                        Operand::Var(self.temporary_of("number", Value::Passive(index.clone()), Type::Integer))
                    }
                };
                let item = self.item_at(inner, at);
                Item::Parts(vec![Item::Value(number), item])
            }
            (Base::Zipped(a, b), at) => {
                let (a, b) = (self.item_at(a, at), self.item_at(b, at));
                Item::Parts(vec![a, b])
            }
            (Base::Skipped(inner, count), At::Index(index)) => {
                let (count_tokens, index_tokens) = (&count.tokens, &index.tokens);
                let index = both(count, index, quote!((#index_tokens) + #count_tokens));
                self.item_at(inner, &At::Index(index))
            }
            (Base::Stepped(inner, step), At::Index(index)) => {
                let (step_tokens, index_tokens) = (&step.tokens, &index.tokens);
                let index = both(step, index, quote!((#index_tokens) * #step_tokens));
                self.item_at(inner, &At::Index(index))
            }
            (Base::Taken(inner, _) | Base::Skipped(inner, _) | Base::Stepped(inner, _), at) => self.item_at(inner, at),
            (Base::Pieces { place, size, kind, mutable }, At::Index(index)) => {
                let range = self.piece(place, size, *kind, index);
                self.indexed_view(place, Step::Range(range), *mutable)
            }
            (Base::Cycled(inner), At::Index(index)) => {
                let index = match self.count(inner) {
                    Some(count) => {
                        let (count_tokens, index_tokens) = (&count.tokens, &index.tokens);
                        both(&count, index, quote!((#index_tokens) % (#count_tokens)))
                    }
                    None => index.clone(),
                };
                self.item_at(inner, &At::Index(index))
            }
            (Base::Cycled(inner), at) => self.item_at(inner, at),
            (Base::Pieces { .. }, At::Header(item, _)) => item.clone(),
            (Base::Repeated(Operand::Var(value), true), _) => {
                let clone = proc_macro2::Ident::new("clone", proc_macro2::Span::mixed_site());
                Item::Value(self.temporary("copy", Value::Copied(Place::whole(*value), clone)))
            }
            (Base::Repeated(value, _), _) => Item::Value(value.clone()),
            (Base::Chained(_) | Base::Left(..), _) => Item::Value(super::super::pattern::unit()),
        }
    }

    fn element_item(&mut self, item: Item, by_value: bool) -> Item {
        if !by_value {
            return item;
        }
        Item::Value(self.item_value(item))
    }

    fn indexed_view(&mut self, place: &Place, step: Step, mutable: bool) -> Item {
        let mut element = place.clone();
        element.path.push(step);
        let view = self.view_of("item", element, mutable);
        self.function.variables[view.0].temporary = true;
        Item::View(view)
    }

    /// The range of a window or chunk.
    fn piece(&self, place: &Place, size: &Opaque, kind: Pieces, index: &Opaque) -> Opaque {
        let (size_tokens, index_tokens) = (&size.tokens, &index.tokens);
        let tokens: TokenStream = match kind {
            Pieces::Windows => quote!((#index_tokens)..(#index_tokens) + #size_tokens),
            Pieces::ExactChunks => quote!((#index_tokens) * #size_tokens..((#index_tokens) + 1) * #size_tokens),
            Pieces::Chunks => {
                let length = self.length(place);
                let length = &length.tokens;
                quote!((#index_tokens) * #size_tokens..(((#index_tokens) + 1) * #size_tokens).min(#length))
            }
            Pieces::LastChunks | Pieces::ExactLastChunks => {
                let length = self.length(place);
                let length = &length.tokens;
                let (start, end) =
                    (quote!(((#index_tokens) + 1) * #size_tokens), quote!((#index_tokens) * #size_tokens));
                quote!(#length.saturating_sub(#start)..#length - #end)
            }
        };
        let mut range = both(size, index, tokens);
        if !matches!(kind, Pieces::Windows | Pieces::ExactChunks) {
            place.reads(&mut range.reads);
        }
        range
    }
}

/// The base that the header of a loop can name directly, and the adapters that go into the header.
fn innermost(base: &Base) -> Option<(&Base, Vec<Adapter>)> {
    match base {
        Base::Elements { .. } => Some((base, Vec::new())),
        Base::Range(_, whole) if !is_endless(whole) => Some((base, Vec::new())),
        Base::Mapped(inner, _) | Base::Copied(inner) => innermost(inner),
        // The number of the iteration has to be that of the item.
        Base::Numbered(inner) => innermost(inner).filter(|(_, adapters)| adapters.is_empty()),
        Base::Reversed(inner, _) if !has_numbers(inner) => {
            let (found, mut adapters) = innermost(inner)?;
            match (found, adapters.pop()) {
                (Base::Elements { .. }, Some(Adapter::Rev)) => {}
                (_, last) => adapters.extend(last.into_iter().chain([Adapter::Rev])),
            }
            Some((found, adapters))
        }
        Base::Stepped(inner, step) if !has_numbers(inner) => {
            let (found, mut adapters) = innermost(inner).filter(|(found, _)| matches!(found, Base::Range(..)))?;
            adapters.push(Adapter::StepBy(operand_of(step)));
            Some((found, adapters))
        }
        Base::Range(..)
        | Base::Pieces { .. }
        | Base::Repeated(..)
        | Base::Chained(_)
        | Base::Left(..)
        | Base::Cycled(_)
        | Base::Reversed(..)
        | Base::Zipped(..)
        | Base::Skipped(..)
        | Base::Taken(..)
        | Base::Stepped(..) => None,
    }
}

pub(super) fn is_endless(range: &Opaque) -> bool {
    range.tokens.to_string().ends_with("..")
}

/// An integer that was evaluated once, as an operand.
fn operand_of(number: &Opaque) -> Operand {
    match number.reads.first() {
        Some(var) => Operand::Var(*var),
        None => Operand::Constant(Constant { tokens: number.tokens.clone(), ty: Type::Integer, number: None }),
    }
}

fn has_numbers(base: &Base) -> bool {
    match base {
        Base::Numbered(_) => true,
        Base::Mapped(inner, _) | Base::Copied(inner) | Base::Reversed(inner, _) => has_numbers(inner),
        _ => false,
    }
}

/// The smaller of two numbers of items.
fn least(a: Option<Opaque>, b: Option<Opaque>) -> Option<Opaque> {
    match (a, b) {
        (Some(a), Some(b)) => {
            let (a_tokens, b_tokens) = (&a.tokens, &b.tokens);
            let tokens = quote!(usize::min(#a_tokens, #b_tokens));
            Some(both(&a, &b, tokens))
        }
        (a, b) => a.or(b),
    }
}

/// An integer computed from two.
fn both(a: &Opaque, b: &Opaque, tokens: TokenStream) -> Opaque {
    let mut reads = a.reads.clone();
    reads.extend(b.reads.iter().filter(|var| !a.reads.contains(var)));
    Opaque { reads, ..Opaque::literal(tokens) }
}

fn derived(from: &Opaque, tokens: TokenStream) -> Opaque {
    Opaque { reads: from.reads.clone(), ..Opaque::literal(tokens) }
}

fn cheap_index(index: &Opaque) -> Opaque {
    Opaque { cheap: true, ty: Type::Integer, ..index.clone() }
}
