//! From method calls to a chain.

use super::{Base, Chain, Pieces, Stage};
use crate::compiler::ir::{Kind, Opaque, Operand, Place, Step, Type, Value, Var, Variant, Written};
use crate::compiler::lower::callable::Callable;
use crate::compiler::lower::item::Item;
use crate::compiler::lower::matrices::Axes;
use crate::compiler::lower::option::is_option_literal;
use crate::compiler::lower::{Binding, Lowering};
use proc_macro2::{Ident, Span};
use quote::ToTokens;
use std::rc::Rc;

impl Lowering<'_> {
    /// The expression is an iterator of a kind that becomes a loop.
    pub(in crate::compiler::lower) fn is_iterator(&self, expression: &syn::Expr) -> bool {
        match expression {
            syn::Expr::Paren(inner) => self.is_iterator(&inner.expr),
            syn::Expr::Group(inner) => self.is_iterator(&inner.expr),
            // Items taken through a mutable reference are counted.
            syn::Expr::Reference(inner) if inner.mutability.is_some() => {
                self.advancing(&inner.expr).is_some()
                    || !matches!(&*inner.expr, syn::Expr::Path(_)) && self.is_iterator(&inner.expr)
            }
            syn::Expr::Range(range) => range.start.is_some(),
            syn::Expr::Path(path) => path
                .path
                .get_ident()
                .is_some_and(|name| matches!(self.lookup(&name.to_string()), Some(Binding::Iterator(..)))),
            syn::Expr::Call(call) => {
                source_function(call).is_some()
                    || self.is_call_of_iterator(call)
                    || matches!(super::super::traits::of_std(call), Some(method) if self.is_iterator_call(&method))
            }
            syn::Expr::MethodCall(call) => self.is_iterator_call(call),
            syn::Expr::Macro(call) => self.is_iterator_of_macro(&call.mac),
            _ => false,
        }
    }

    fn is_iterator_call(&self, call: &syn::ExprMethodCall) -> bool {
        if self.is_iterator_of_matrix(call) {
            return true;
        }
        let name = call.method.to_string();
        match (name.as_str(), call.args.len()) {
            ("iter" | "iter_mut", 0) => self.field_with_method(call).is_some() || self.is_sequence_like(&call.receiver),
            ("drain", 1) => self.is_drain(call),
            ("by_ref", 0) => self.advancing(&call.receiver).is_some(),
            ("into_iter", 0) => self.is_iterator(&call.receiver) || self.is_sequence_like(&call.receiver),
            (name, 1) if pieces_of(name).is_some() => true,
            ("copied" | "cloned" | "rev" | "enumerate" | "flatten" | "fuse" | "clone" | "cycle" | "peekable", 0)
            | (
                "map" | "filter" | "filter_map" | "flat_map" | "take_while" | "skip_while" | "map_while" | "inspect"
                | "zip" | "chain" | "skip" | "take" | "step_by",
                1,
            )
            | ("scan", 2) => self.is_iterator(&call.receiver),
            _ => false,
        }
    }

    /// Something with elements in a row, unless its type says otherwise.
    fn is_sequence_like(&self, expression: &syn::Expr) -> bool {
        match expression {
            syn::Expr::Paren(inner) => self.is_sequence_like(&inner.expr),
            syn::Expr::Reference(inner) => self.is_sequence_like(&inner.expr),
            syn::Expr::Path(path) => {
                let var = path.path.get_ident().and_then(|name| self.lookup_variable(&name.to_string()));
                var.is_none_or(|var| match self.ty(var) {
                    Type::Unknown => !self.is_seen_struct(var),
                    Type::Named(_) => {
                        let is_line = || self.matrix_of_variable(var).is_some_and(|matrix| matrix.axes == Axes::Line);
                        self.is_queue(expression) || is_line()
                    }
                    ty => *ty != Type::Passive,
                })
            }
            syn::Expr::MethodCall(call) => {
                let of_others =
                    matches!(call.method.to_string().as_str(), "keys" | "values" | "chars" | "bytes" | "lines");
                !of_others || self.reference_returned(expression).is_some()
            }
            _ => true,
        }
    }

    /// The variable is of a struct of this crate, as far as was seen.
    fn is_seen_struct(&self, var: Var) -> bool {
        let Some(Type::Named(Written(ty))) = self.seen.get(&var) else { return false };
        self.named_type(ty).is_some_and(|path| self.neighbours.is_struct(&path))
    }

    /// The chain that an expression is, or that a loop over it runs through.
    pub(in crate::compiler::lower) fn iterable(&mut self, expression: &syn::Expr) -> Option<Chain> {
        if self.is_iterator(expression) {
            return self.chain(expression);
        }
        if let syn::Expr::Paren(inner) = expression {
            return self.iterable(&inner.expr);
        }
        if let Some(elements) = self.elements_of_matrix(expression) {
            return Some(elements);
        }
        if let Some(reference) = self.reference_returned(expression) {
            return self.iterable(&syn::Expr::Reference(reference));
        }
        if !self.is_sequence_like(expression) {
            return None;
        }
        if let Some((place, mutable)) = self.borrow(expression) {
            return Some(Chain::of(self.elements(place, mutable, false)));
        }
        if let Some(var) = self.referred(expression) {
            return Some(Chain::of(self.elements(Place::whole(var), false, false)));
        }
        let place = self.sequence(expression)?;
        let place = if matches!(self.kind(place.root), Kind::Memory) { self.taken_over(place) } else { place };
        Some(Chain::of(self.elements(place, false, true)))
    }

    fn elements(&mut self, place: Place, mutable: bool, by_value: bool) -> Base {
        let resolved = self.function.resolve(&place);
        let is_carrier = place.path.is_empty() && self.carriers.contains_key(&place.root);
        let is_optional = is_carrier || matches!(self.function.place_type(&resolved), Type::Optional(_));
        let place = if is_optional { self.elements_in(place, mutable, self.at) } else { place };
        Base::Elements { place: self.frozen(place), mutable, by_value }
    }

    /// Memory that is consumed: what is written to it later is not seen.
    fn taken_over(&mut self, place: Place) -> Place {
        let carrier = self.carriers.get(&place.root).copied().filter(|_| place.path.is_empty());
        let items = self.temporary_of("items", Value::Read(place), Type::Unknown);
        self.carriers.extend(carrier.map(|carrier| (items, carrier)));
        self.function.variables[items.0].temporary = false;
        Place::whole(items)
    }

    /// The place of something with elements.
    fn sequence(&mut self, expression: &syn::Expr) -> Option<Place> {
        if let Some(place) = self.place(expression) {
            return Some(place);
        }
        if let syn::Expr::Range(_) | syn::Expr::Closure(_) = expression {
            return None;
        }
        match self.value(expression) {
            Operand::Var(root) => Some(Place::whole(root)),
            Operand::Constant(constant) => Some(self.constant_place(constant)),
        }
    }

    /// The chain of an expression that [is an iterator](Self::is_iterator).
    pub(in crate::compiler::lower) fn chain(&mut self, expression: &syn::Expr) -> Option<Chain> {
        match expression {
            syn::Expr::Paren(inner) => self.chain(&inner.expr),
            syn::Expr::Group(inner) => self.chain(&inner.expr),
            syn::Expr::Reference(inner) => match self.advancing(&inner.expr) {
                Some(left) if inner.mutability.is_some() => Some(Chain::of(left)),
                _ => self.chain(&inner.expr),
            },
            syn::Expr::Range(_) => self.range_chain(expression),
            syn::Expr::Path(path) => match self.lookup(&path.path.get_ident()?.to_string()) {
                Some(Binding::Iterator(chain, None)) => Some((**chain).clone()),
                Some(Binding::Iterator(chain, Some(position))) => {
                    let (chain, position) = (chain.clone(), *position);
                    let seen = self.named(position);
                    let seen = self.bound_once(Opaque { cheap: false, ..seen });
                    Some(Chain::of(Base::Skipped(Box::new(chain.base.clone()), seen)))
                }
                _ => None,
            },
            syn::Expr::Call(call) => self.called_chain(call),
            syn::Expr::MethodCall(call) => self.method_chain(call),
            syn::Expr::Macro(call) => self.chain_of_macro(&call.mac),
            _ => None,
        }
    }

    /// What is left of the iterator that a name stands for, if it is advanced by hand.
    fn advancing(&self, expression: &syn::Expr) -> Option<Base> {
        let syn::Expr::Path(path) = expression else { return None };
        match self.lookup(&path.path.get_ident()?.to_string()) {
            Some(Binding::Iterator(chain, Some(position))) => Some(Base::Left(Box::new(chain.base.clone()), *position)),
            _ => None,
        }
    }

    fn range_chain(&mut self, expression: &syn::Expr) -> Option<Chain> {
        let syn::Expr::Range(written) = expression else { return None };
        let start = self.bound(written.start.as_ref()?);
        let inclusive = matches!(written.limits, syn::RangeLimits::Closed(_));
        let end = match &written.end {
            Some(end) => self.bound(end),
            None => return Some(Chain::of(Base::Range(unbounded(&start), self.whole_range(&start, None, false)))),
        };
        let whole = self.whole_range(&start, Some(&end), inclusive);
        let range = crate::compiler::ir::Range { start, end, inclusive, adapters: Vec::new() };
        Some(Chain::of(Base::Range(range, whole)))
    }

    /// The range as an expression.
    fn whole_range(&self, start: &Operand, end: Option<&Operand>, inclusive: bool) -> Opaque {
        let start_tokens = self.operand_tokens(start);
        let end_tokens = end.map(|end| self.operand_tokens(end));
        let limits = if inclusive { quote::quote!(..=) } else { quote::quote!(..) };
        let reads = [Some(start), end].into_iter().flatten().filter_map(Operand::var).collect();
        Opaque { reads, ..Opaque::literal(quote::quote!(#start_tokens #limits #end_tokens)) }
    }

    pub(in crate::compiler::lower) fn operand_tokens(&self, operand: &Operand) -> proc_macro2::TokenStream {
        match operand {
            Operand::Var(var) => self.function.variables[var.0].ident.to_token_stream(),
            Operand::Constant(constant) => constant.tokens.clone(),
        }
    }

    fn called_chain(&mut self, call: &syn::ExprCall) -> Option<Chain> {
        if let Some(method) = super::super::traits::of_std(call) {
            return self.method_chain(&method);
        }
        if self.is_call_of_iterator(call) {
            return self.chain_of_call(call);
        }
        let arguments: Vec<&syn::Expr> = call.args.iter().collect();
        match (source_function(call)?, &arguments[..]) {
            ("repeat", [value]) => {
                let value = self.repeated(value);
                Some(Chain::of(value))
            }
            ("once", [value]) => {
                let value = self.value(value);
                let one = Opaque::literal(quote::quote!(1));
                Some(Chain::of(Base::Taken(Box::new(Base::Repeated(value, false)), one)))
            }
            ("repeat_n", [value, count]) => {
                let value = self.repeated(value);
                let count = self.number(count);
                Some(Chain::of(Base::Taken(Box::new(value), count)))
            }
            ("repeat_with", [make]) => Some(endless().then(Stage::Make(self.callable(make)?))),
            ("from_fn", [make]) => Some(endless().then(Stage::Make(self.callable(make)?)).then(Stage::WhileSome)),
            ("successors", [first, next]) => {
                let (first, next) = (self.value(first), self.callable(next)?);
                Some(endless().then(Stage::Follow(Rc::new((first, next)))))
            }
            ("zip", [a, b]) => {
                let (a, b) = (self.iterable(a)?, self.iterable(b)?);
                self.zipped(a, b)
            }
            _ => None,
        }
    }

    /// The same value again and again: what may be no number is copied.
    fn repeated(&mut self, expression: &syn::Expr) -> Base {
        let value = self.value(expression);
        let number = value.var().is_none_or(|var| self.ty(var).is_real() || self.ty(var).is_passive());
        let whole = matches!(
            expression,
            syn::Expr::Path(_)
                | syn::Expr::MethodCall(_)
                | syn::Expr::Call(_)
                | syn::Expr::Macro(_)
                | syn::Expr::Struct(_)
                | syn::Expr::Tuple(_)
        );
        Base::Repeated(value, whole && !number)
    }

    fn method_chain(&mut self, call: &syn::ExprMethodCall) -> Option<Chain> {
        if let Some(chain) = self.iterator_of_matrix(call) {
            return Some(chain);
        }
        let name = call.method.to_string();
        match name.as_str() {
            "iter" | "iter_mut" => self.source(call, name == "iter_mut"),
            "into_iter" if !self.is_iterator(&call.receiver) => self.iterable(&call.receiver),
            name if pieces_of(name).is_some() => self.pieces(call, name),
            "by_ref" => self.advancing(&call.receiver).map(Chain::of),
            "drain" => {
                let drained = self.method_call(call)?.var()?;
                Some(Chain::over(Place::whole(drained)))
            }
            _ => {
                let chain = self.chain(&call.receiver)?;
                self.adapted(chain, &name, call)
            }
        }
    }

    fn source(&mut self, call: &syn::ExprMethodCall, mutable: bool) -> Option<Chain> {
        let place = self.elements_of(call, mutable)?;
        Some(Chain::of(self.elements(place, mutable, false)))
    }

    /// Where the elements are. What a call returns a `&mut` to is not known, so it is not written to; a part of a constant
    /// may have no size, so it is borrowed.
    fn elements_of(&mut self, call: &syn::ExprMethodCall, mutable: bool) -> Option<Place> {
        let field = self.field_with_method(call).or_else(|| self.field_as_reference(&call.receiver));
        let receiver = field.as_ref().unwrap_or(&call.receiver);
        if let Some((place, _)) = self.borrow(receiver) {
            return Some(place);
        }
        if mutable {
            return self.place(receiver).filter(|place| self.is_writable(place.root));
        }
        match receiver {
            syn::Expr::Index(_) | syn::Expr::Field(_) => {
                self.place(receiver).or_else(|| self.sequence(&syn::parse_quote!(&#receiver)))
            }
            _ => self.sequence(receiver),
        }
    }

    fn pieces(&mut self, call: &syn::ExprMethodCall, name: &str) -> Option<Chain> {
        let place = self.elements_of(call, name.ends_with("mut"))?;
        let place = self.frozen(place);
        let size = self.number(call.args.first()?);
        let kind = pieces_of(name)?;
        Some(Chain::of(Base::Pieces { place, size, kind, mutable: name.ends_with("mut") }))
    }

    /// An integer that is evaluated once.
    pub(in crate::compiler::lower) fn number(&mut self, expression: &syn::Expr) -> Opaque {
        let opaque = self.opaque(expression);
        let opaque = Opaque { ty: Type::Integer, refusal: None, ..opaque };
        let literal = matches!(expression, syn::Expr::Lit(_));
        if literal { opaque } else { self.bound_once(opaque) }
    }

    fn adapted(&mut self, chain: Chain, name: &str, call: &syn::ExprMethodCall) -> Option<Chain> {
        let Some(argument) = call.args.first() else {
            if name == "rev" && !(chain.stages.iter().all(Stage::is_the_same_backwards) && chain.base.is_indexed()) {
                return self.collected(chain).map(|base| Chain::of(Base::Reversed(Box::new(base), None)));
            }
            if name == "cycle" && !chain.is_indexed() {
                return self.collected(chain).map(|base| Chain::of(Base::Cycled(Box::new(base))));
            }
            return Some(adapted_plainly(chain, &call.method));
        };
        match name {
            "chain" => {
                let other = self.iterable(argument)?;
                return Some(Chain::of(Base::Chained(Rc::new((chain, other)))));
            }
            "zip" => {
                let other = self.iterable(argument)?;
                return self.zipped(chain, other);
            }
            "skip" | "take" | "step_by" => {
                let count = self.number(argument);
                return Some(counted(chain, name, count));
            }
            _ => {}
        }
        if name == "scan" {
            let (initial, callable) = (self.value(argument), self.callable(call.args.last()?)?);
            return Some(chain.then(Stage::Scan(Rc::new((initial, callable)))));
        }
        let callable = self.callable(argument)?;
        Some(match name {
            "map" if chain.is_indexed() && !self.has_effects(&callable) => {
                Chain::of(Base::Mapped(Box::new(chain.base), callable))
            }
            "map" => chain.then(Stage::Map(callable)),
            "filter" => chain.then(Stage::Filter(callable)),
            "filter_map" => chain.then(Stage::FilterMap(callable)),
            "flat_map" if is_option_literal(argument) => chain.then(Stage::FilterMap(callable)),
            "flat_map" => chain.then(Stage::FlatMap(callable, call.method.span())),
            "take_while" => chain.then(Stage::TakeWhile(callable)),
            "skip_while" => chain.then(Stage::SkipWhile(callable)),
            "map_while" => chain.then(Stage::MapWhile(callable)),
            _ => chain.then(Stage::Inspect(callable)),
        })
    }

    fn zipped(&mut self, a: Chain, b: Chain) -> Option<Chain> {
        let b = if b.is_indexed() { b.base } else { self.collected(b)? };
        if a.is_indexed() {
            return Some(Chain::of(Base::Zipped(Box::new(a.base), Box::new(b))));
        }
        Some(a.then(Stage::Zip(b)))
    }

    /// The iterator that a closure returns for an item.
    pub(super) fn chain_from(&mut self, callable: &Callable, item: Item, span: Span) -> Option<Chain> {
        let Callable::Closure(closure) = callable else {
            let item = self.apply_callable(callable, vec![item]);
            return self.chain_of_item(item, span);
        };
        if closure.returns() {
            let item = self.apply_callable(callable, vec![item]);
            return self.chain_of_item(item, span);
        }
        self.enter_closure(&closure.clone(), vec![item], |lowering, body| lowering.iterable_body(body, span))
    }

    /// The iterator at the end of a block.
    pub(in crate::compiler::lower) fn iterable_body(&mut self, body: &syn::Expr, span: Span) -> Option<Chain> {
        let syn::Expr::Block(block) = body else {
            if self.is_iterator(body) {
                return self.chain(body);
            }
            let item = self.item(body);
            return self.chain_of_item(item, span);
        };
        let tail = self.run_to_tail(&block.block.stmts)?;
        self.iterable_body(&tail, span)
    }

    /// The elements of an item; an option has one at most.
    pub(super) fn chain_of_item(&mut self, item: Item, span: Span) -> Option<Chain> {
        let by_value = !matches!(item, Item::View(_));
        let root = match item {
            Item::View(var) => var,
            other => self.item_value(other).var()?,
        };
        let mutable = matches!(self.kind(root), Kind::View(_, true));
        let mut place = Place::whole(root);
        if self.function.place_type(&self.function.resolve(&place)).element().is_none() {
            place = self.elements_in(place, mutable, span);
        }
        Some(Chain::of(Base::Elements { place, mutable, by_value }))
    }

    /// What an option holds as a slice; something indexed as it is.
    fn elements_in(&mut self, mut place: Place, mutable: bool, span: Span) -> Place {
        place.path.push(Step::Variant(Variant::Elements(span)));
        Place::whole(self.view_of("elements", place, mutable))
    }

    /// The chain with items that can be read by their number, collected first if need be.
    pub(in crate::compiler::lower) fn numbered(&mut self, chain: Chain) -> Option<Chain> {
        if chain.is_indexed() { Some(chain) } else { self.collected(chain).map(Chain::of) }
    }

    /// The items of a chain that has to run on its own, collected first; not if anybody could see the difference.
    fn collected(&mut self, chain: Chain) -> Option<Base> {
        let seen = chain.stages.iter().any(|stage| stage.callable().is_some_and(|called| self.has_effects(called)));
        if seen || self.count(&chain.base).is_none() {
            return None;
        }
        let (vector, referred) = self.collect_contents(chain);
        Some(Base::Elements { place: Place::whole(vector), mutable: false, by_value: !referred })
    }
}

impl Chain {
    fn then(mut self, stage: Stage) -> Self {
        self.stages.push(stage);
        self
    }
}

/// An adapter without arguments.
fn adapted_plainly(mut chain: Chain, name: &Ident) -> Chain {
    let direct = chain.is_indexed();
    match name.to_string().as_str() {
        "copied" | "cloned" if direct => Chain::of(Base::Copied(Box::new(chain.base))),
        "copied" | "cloned" => chain.then(Stage::Copy),
        "enumerate" if direct => Chain::of(Base::Numbered(Box::new(chain.base))),
        "enumerate" => chain.then(Stage::Number),
        "flatten" => chain.then(Stage::Flatten(name.span())),
        "cycle" if direct => Chain::of(Base::Cycled(Box::new(chain.base))),
        // Maps and filters do the same in whatever order the items come.
        "rev" => {
            chain.base = Base::Reversed(Box::new(chain.base), None);
            chain
        }
        _ => chain,
    }
}

fn counted(chain: Chain, name: &str, count: Opaque) -> Chain {
    if !chain.is_indexed() {
        return chain.then(match name {
            "skip" => Stage::Skip(count),
            "take" => Stage::Take(count),
            _ => Stage::Step(count),
        });
    }
    let base = Box::new(chain.base);
    Chain::of(match name {
        "skip" => Base::Skipped(base, count),
        "take" => Base::Taken(base, count),
        _ => Base::Stepped(base, count),
    })
}

/// Items of no meaning, without an end.
fn endless() -> Chain {
    Chain::of(Base::Repeated(crate::compiler::lower::pattern::unit(), false))
}

/// How a method cuts a slice.
fn pieces_of(method: &str) -> Option<Pieces> {
    Some(match method {
        "windows" => Pieces::Windows,
        "chunks" | "chunks_mut" => Pieces::Chunks,
        "chunks_exact" | "chunks_exact_mut" => Pieces::ExactChunks,
        "rchunks" | "rchunks_mut" => Pieces::LastChunks,
        "rchunks_exact" | "rchunks_exact_mut" => Pieces::ExactLastChunks,
        _ => return None,
    })
}

/// `start..`: no number of items.
fn unbounded(start: &Operand) -> crate::compiler::ir::Range {
    crate::compiler::ir::Range { start: start.clone(), end: start.clone(), inclusive: false, adapters: Vec::new() }
}

/// `std::iter::repeat` and its like.
fn source_function(call: &syn::ExprCall) -> Option<&'static str> {
    let syn::Expr::Path(path) = &*call.func else { return None };
    let names: Vec<String> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    match names[..] {
        ["self" | "super" | "crate", ..] => None,
        [.., "iter", "repeat"] => Some("repeat"),
        [.., "iter", "once"] => Some("once"),
        [.., "iter", "zip"] => Some("zip"),
        [.., "iter", "repeat_n"] | ["repeat_n"] => Some("repeat_n"),
        [.., "iter", "repeat_with"] | ["repeat_with"] => Some("repeat_with"),
        [.., "iter", "from_fn"] => Some("from_fn"),
        [.., "iter", "successors"] | ["successors"] => Some("successors"),
        _ => None,
    }
}
