//! The loop of a chain.

use super::{Base, Chain, Stage, State};
use crate::compiler::ir::{Kind, Opaque, Operand, Operator, Place, Selector, Statement, Target, Type, Value, Var};
use crate::compiler::lower::Lowering;
use crate::compiler::lower::callable::Callable;
use crate::compiler::lower::control::LoopScope;
use crate::compiler::lower::item::Item;
use proc_macro2::{Span, TokenStream};
use quote::quote;

/// What is done with each item at the end of a chain; the target is the loop that a `break` leaves.
pub(in crate::compiler::lower) type Sink<'a, 'b> = &'a mut dyn FnMut(&mut Lowering<'b>, Item, Target);

impl<'b> Lowering<'b> {
    /// Runs all items of a chain into a sink.
    pub(in crate::compiler::lower) fn drive(&mut self, chain: Chain, sink: Sink<'_, 'b>) {
        let scope = self.loop_scope(None, false);
        self.drive_in(chain, scope, sink);
    }

    /// The same, in a loop with a scope of the caller's.
    pub(in crate::compiler::lower) fn drive_in(&mut self, mut chain: Chain, scope: LoopScope, sink: Sink<'_, 'b>) {
        let states: Vec<State> = chain.stages.iter_mut().map(|stage| self.open(stage)).collect();
        if let Some(any) = self.takes_any(&chain.stages) {
            let outer = self.nested(|lowering| {
                lowering.drive_opened(chain, scope, &states, sink);
                None
            });
            let otherwise = self.nested(|_| None);
            self.finish_branch(Selector::If(any), vec![outer, otherwise], Span::mixed_site());
            return;
        }
        self.drive_opened(chain, scope, &states, sink);
    }

    /// Runs one chain after the other, in a block that is left as one loop would be.
    fn drive_both(
        &mut self,
        parts: &(Chain, Chain),
        stages: &[Stage],
        scope: LoopScope,
        states: &[State],
        sink: Sink<'_, 'b>,
    ) {
        let target = scope.target;
        let (body, mut scope) = self.loop_body(scope, |lowering| {
            lowering.nest(Some(parts.0.clone()), stages, states, target, sink);
            lowering.nest(Some(parts.1.clone()), stages, states, target, sink);
            lowering.leave_with(target, None);
        });
        scope.breaks = true;
        self.finish_loop(crate::compiler::ir::Header::Forever, body, &scope, None);
    }

    /// Whether there is anything to do for a chain that takes only so many items.
    fn takes_any(&mut self, stages: &[Stage]) -> Option<Operand> {
        let counts: Vec<&Opaque> = stages
            .iter()
            .filter_map(|stage| match stage {
                Stage::Take(count) => Some(count),
                _ => None,
            })
            .collect();
        let tokens: Vec<_> = counts.iter().map(|count| &count.tokens).collect();
        let reads = counts.iter().flat_map(|count| count.reads.clone()).collect();
        let any = Opaque { reads, ..Opaque::literal(quote!(#(#tokens > 0)&&*)) };
        (!counts.is_empty()).then(|| self.passive_test(&any, Clone::clone))
    }

    fn drive_opened(&mut self, mut chain: Chain, scope: LoopScope, states: &[State], sink: Sink<'_, 'b>) {
        if let Base::Chained(parts) = &chain.base {
            return self.drive_both(&parts.clone(), &chain.stages, scope, states, sink);
        }
        if let Base::Left(base, position) = chain.base {
            return self.drive_left(&base, position, &chain.stages, scope, states, sink);
        }
        if chain.base.is_endless() {
            return self.drive_endless(chain, scope, states, sink);
        }
        let (header, at, counter) = self.header(&mut chain.base);
        let target = scope.target;
        let (body, scope) = self.loop_body(scope, |lowering| {
            let item = lowering.item_at(&chain.base, &at);
            lowering.pass(&chain.stages, states, item, target, sink);
        });
        self.finish_loop(header, body, &scope, Some(counter));
    }

    /// The items that an iterator has left, which are taken from it.
    fn drive_left(
        &mut self,
        base: &Base,
        position: Var,
        stages: &[Stage],
        scope: LoopScope,
        states: &[State],
        sink: Sink<'_, 'b>,
    ) {
        let target = scope.target;
        let (body, mut scope) = self.loop_body(scope, |lowering| {
            let item = lowering.taken_from(base, position, target);
            lowering.pass(stages, states, item, target, sink);
        });
        scope.breaks = true;
        self.finish_loop(crate::compiler::ir::Header::Forever, body, &scope, None);
    }

    /// The next item; leaves the loop if there is none.
    fn taken_from(&mut self, base: &Base, position: Var, target: Target) -> Item {
        if let Some(count) = self.count(base) {
            let number = Operand::Var(self.temporary_of("number", Value::Read(Place::whole(position)), Type::Integer));
            let more = self.test_both(&number, &count, |number, count| quote!(#number < #count));
            self.leave_unless(more, target);
        }
        let number = self.count_up(position);
        self.item_at(base, &super::base::At::Index(self.index_of(&number)))
    }

    /// Items without an end: something leaves the loop.
    fn drive_endless(&mut self, mut chain: Chain, scope: LoopScope, states: &[State], sink: Sink<'_, 'b>) {
        self.measure_reversed(&mut chain.base);
        let limit = self.count(&chain.base).map(|limit| self.bound_once(Opaque { cheap: false, ..limit }));
        let seen = self.memory_of("seen", quote!(0_usize), Type::Integer);
        let target = scope.target;
        let (body, mut scope) = self.loop_body(scope, |lowering| {
            let number = lowering.count_up(seen);
            if let Some(limit) = limit {
                let more = lowering.test_both(&number, &limit, |number, limit| quote!(#number < #limit));
                lowering.leave_unless(more, target);
            }
            let item = lowering.item_at(&chain.base, &super::base::At::Index(lowering.index_of(&number)));
            lowering.pass(&chain.stages, states, item, target, sink);
        });
        scope.breaks = true;
        self.finish_loop(crate::compiler::ir::Header::Forever, body, &scope, None);
    }

    /// Declares the memory that a stage has between items.
    fn open(&mut self, stage: &mut Stage) -> State {
        if let Stage::Zip(base) = stage {
            self.measure_reversed(base);
        }
        let (stem, tokens, ty) = match stage {
            Stage::Number | Stage::Skip(_) | Stage::Take(_) | Stage::Step(_) | Stage::Zip(_) => {
                ("seen", quote!(0_usize), Type::Integer)
            }
            Stage::SkipWhile(_) => ("skipping", quote!(true), Type::Passive),
            Stage::Scan(pair) | Stage::Follow(pair) => {
                let value = pair.0.clone();
                let ident = self.names.fresh("state");
                let state = self.variable(ident, Kind::Memory, Type::Unknown);
                self.statements.push(Statement::Declare(state, Some(Value::Same(value))));
                return Some(state);
            }
            Stage::Map(_)
            | Stage::Filter(_)
            | Stage::FlatMap(..)
            | Stage::Flatten(_)
            | Stage::TakeWhile(_)
            | Stage::Inspect(_)
            | Stage::Copy
            | Stage::FilterMap(_)
            | Stage::MapWhile(_)
            | Stage::Make(_)
            | Stage::WhileSome => return None,
        };
        Some(self.memory_of(stem, tokens, ty))
    }

    /// Memory that starts with a constant.
    pub(in crate::compiler::lower) fn memory_of(&mut self, stem: &str, tokens: TokenStream, ty: Type) -> Var {
        let ident = self.names.fresh(stem);
        let var = self.variable(ident, Kind::Memory, ty.clone());
        let constant = crate::compiler::ir::Constant { tokens, ty, number: None };
        self.statements.push(Statement::Declare(var, Some(Value::Same(Operand::Constant(constant)))));
        var
    }

    /// Takes an item through the stages.
    #[expect(clippy::too_many_lines, reason = "a table: an arm for each stage")]
    fn pass(&mut self, stages: &[Stage], states: &[State], item: Item, target: Target, sink: Sink<'_, 'b>) {
        let Some((stage, rest)) = stages.split_first() else { return sink(self, item, target) };
        let (state, states) = (states[0], &states[1..]);
        match (stage, state) {
            (Stage::Map(callable), _) => {
                let item = self.apply_callable(callable, vec![item]);
                self.pass(rest, states, item, target, sink);
            }
            (Stage::Inspect(callable), _) => {
                self.looked_at(callable, &item);
                self.pass(rest, states, item, target, sink);
            }
            (Stage::Copy, _) => {
                let value = self.item_value(item);
                self.pass(rest, states, Item::Value(value), target, sink);
            }
            (Stage::Filter(callable), _) => {
                let condition = self.looked_at(callable, &item);
                self.when(condition, |lowering| lowering.pass(rest, states, item, target, sink));
            }
            (Stage::TakeWhile(callable), _) => {
                let condition = self.looked_at(callable, &item);
                self.leave_unless(condition, target);
                self.pass(rest, states, item, target, sink);
            }
            (Stage::SkipWhile(callable), Some(skipping)) => {
                self.still_skips(callable, &item, skipping);
                let skipping = self.named(skipping);
                let done = self.passive_test(&skipping, |skipping| quote!(!#skipping));
                self.when(done, |lowering| lowering.pass(rest, states, item, target, sink));
            }
            (Stage::Number, Some(seen)) => {
                let number = self.count_up(seen);
                self.pass(rest, states, Item::Parts(vec![Item::Value(number), item]), target, sink);
            }
            (Stage::Skip(count), Some(seen)) => {
                let number = self.count_up(seen);
                let condition = self.test_both(&number, count, |number, count| quote!(#number >= #count));
                self.when(condition, |lowering| lowering.pass(rest, states, item, target, sink));
            }
            (Stage::Take(count), Some(seen)) => {
                let number = self.count_up(seen);
                let condition = self.test_both(&number, count, |number, count| quote!(#number < #count));
                self.leave_unless(condition, target);
                self.pass(rest, states, item, target, sink);
                self.leave_when_full(seen, count, target);
            }
            (Stage::Step(step), Some(seen)) => {
                let number = self.count_up(seen);
                let condition = self.test_both(&number, step, |number, step| quote!(#number % #step == 0));
                self.when(condition, |lowering| lowering.pass(rest, states, item, target, sink));
            }
            (Stage::Zip(base), Some(seen)) => {
                let other = self.counterpart(base, seen, target);
                self.pass(rest, states, Item::Parts(vec![item, other]), target, sink);
            }
            (Stage::FlatMap(callable, span), _) => {
                let chain = self.chain_from(callable, item, *span);
                self.nest(chain, rest, states, target, sink);
            }
            (Stage::Flatten(_), _) if self.is_optional(&item) => {
                let option = self.item_value(item);
                self.when_some(option, |lowering, payload| {
                    lowering.pass(rest, states, Item::Value(payload), target, sink);
                });
            }
            (Stage::Flatten(span), _) => {
                let chain = self.chain_of_item(item, *span);
                self.nest(chain, rest, states, target, sink);
            }
            (Stage::FilterMap(callable), _) => {
                let option = self.apply_value(callable, vec![item]);
                self.when_some(option, |lowering, payload| {
                    lowering.pass(rest, states, Item::Value(payload), target, sink);
                });
            }
            (Stage::MapWhile(callable), _) => {
                let option = self.apply_value(callable, vec![item]);
                let payload = self.some_or_leave(option, target);
                self.pass(rest, states, Item::Value(payload), target, sink);
            }
            (Stage::Make(callable), _) => {
                let item = self.apply_callable(callable, Vec::new());
                self.pass(rest, states, item, target, sink);
            }
            (Stage::WhileSome, _) => {
                let option = self.item_value(item);
                let payload = self.some_or_leave(option, target);
                self.pass(rest, states, Item::Value(payload), target, sink);
            }
            (Stage::Follow(pair), Some(state)) => {
                let option = self.load("state", Place::whole(state));
                let payload = Item::Value(self.some_or_leave(option, target));
                let next = self.apply_value(&pair.1, vec![Item::Referred(Box::new(payload.clone()))]);
                self.statements.push(Statement::Assign(Place::whole(state), next));
                self.pass(rest, states, payload, target, sink);
            }
            (Stage::Scan(scan), Some(state)) => {
                let view = self.view_of("state", Place::whole(state), true);
                let option = self.apply_value(&scan.1, vec![Item::View(view), item]);
                let payload = self.some_or_leave(option, target);
                self.pass(rest, states, Item::Value(payload), target, sink);
            }
            (
                Stage::SkipWhile(_)
                | Stage::Number
                | Stage::Skip(_)
                | Stage::Take(_)
                | Stage::Step(_)
                | Stage::Zip(_)
                | Stage::Scan(_)
                | Stage::Follow(_),
                None,
            ) => {}
        }
    }

    /// The item of the other iterator of a `zip`; leaves the loop if there is none.
    fn counterpart(&mut self, base: &Base, seen: Var, target: Target) -> Item {
        let number = self.count_up(seen);
        let index = self.index_of(&number);
        if let Some(count) = self.count(base) {
            let condition = self.test_both(&number, &count, |number, count| quote!(#number < #count));
            self.leave_unless(condition, target);
        }
        self.item_at(base, &super::base::At::Index(index))
    }

    fn is_optional(&self, item: &Item) -> bool {
        let place = match item {
            Item::Value(Operand::Var(var)) if self.carriers.contains_key(var) => return true,
            Item::View(var) | Item::Value(Operand::Var(var)) => Place::whole(*var),
            _ => return false,
        };
        let place = match self.statements.last() {
            Some(Statement::Define(var, Value::Read(read))) if *var == place.root => read.clone(),
            _ => place,
        };
        matches!(self.function.place_type(&self.function.resolve(&place)), Type::Optional(_))
    }

    /// The loop over a nested iterator.
    fn nest(&mut self, chain: Option<Chain>, rest: &[Stage], states: &[State], target: Target, sink: Sink<'_, 'b>) {
        let Some(chain) = chain else { return };
        self.drive(chain, &mut |lowering, item, inner| {
            if let Some(scope) = lowering.loops.iter_mut().find(|scope| scope.target == target) {
                scope.inner = Some(inner);
            }
            lowering.pass(rest, states, item, target, sink);
        });
    }

    /// What a closure that is given a reference to the item says.
    pub(super) fn looked_at(&mut self, callable: &Callable, item: &Item) -> Operand {
        self.apply_value(callable, vec![Item::Referred(Box::new(item.clone()))])
    }

    /// `if condition { .. }`
    pub(in crate::compiler::lower) fn when(&mut self, condition: Operand, then: impl FnOnce(&mut Self)) {
        let then = self.nested(|lowering| {
            then(lowering);
            None
        });
        let otherwise = self.nested(|_| None);
        self.finish_branch(Selector::If(condition), vec![then, otherwise], Span::mixed_site());
    }

    fn leave_unless(&mut self, condition: Operand, target: Target) {
        let then = self.nested(|_| None);
        let otherwise = self.nested(|lowering| {
            lowering.leave_with(target, None);
            None
        });
        self.finish_branch(Selector::If(condition), vec![then, otherwise], Span::mixed_site());
    }

    /// No item is asked for behind the last one that is taken.
    fn leave_when_full(&mut self, seen: Var, count: &Opaque, target: Target) {
        if self.has_left() {
            return;
        }
        let (seen, count_tokens) = (self.named(seen), &count.tokens);
        let tokens = &seen.tokens;
        let reads = seen.reads.iter().chain(&count.reads).copied().collect();
        let more = Opaque { reads, ..Opaque::literal(quote!(#tokens < #count_tokens)) };
        let more = self.passive_test(&more, Clone::clone);
        self.leave_unless(more, target);
    }

    /// The number of items before this one, counted.
    pub(super) fn count_up(&mut self, seen: Var) -> Operand {
        let number = Operand::Var(self.temporary_of("number", Value::Read(Place::whole(seen)), Type::Integer));
        let one = super::super::expr::literal_constant(&syn::parse_quote!(1));
        self.statements.push(Statement::Update(Place::whole(seen), Operator::Add, Operand::Constant(one)));
        number
    }

    /// A condition on something passive.
    pub(super) fn passive_test(&mut self, on: &Opaque, condition: impl FnOnce(&TokenStream) -> TokenStream) -> Operand {
        let tokens = condition(&on.tokens);
        let opaque = Opaque { reads: on.reads.clone(), ty: Type::Passive, ..Opaque::literal(tokens) };
        self.temporary("condition", Value::Passive(opaque))
    }

    pub(super) fn test_both(
        &mut self,
        a: &Operand,
        b: &Opaque,
        condition: impl FnOnce(&TokenStream, &TokenStream) -> TokenStream,
    ) -> Operand {
        let a = self.index_of(a);
        let tokens = condition(&a.tokens, &b.tokens);
        let reads = a.reads.iter().chain(&b.reads).copied().collect();
        self.passive_test(&Opaque { reads, ..Opaque::literal(tokens) }, Clone::clone)
    }

    /// Ends the skipping at the first item that the test refuses.
    fn still_skips(&mut self, test: &Callable, item: &Item, skipping: Var) {
        let flag = self.named(skipping);
        let asked = self.passive_test(&flag, Clone::clone);
        self.when(asked, |lowering| {
            let holds = lowering.looked_at(test, item);
            lowering.statements.push(Statement::Assign(Place::whole(skipping), holds));
        });
    }

    pub(super) fn index_of(&self, number: &Operand) -> Opaque {
        match number {
            Operand::Var(var) => self.named(*var),
            Operand::Constant(constant) => Opaque::literal(constant.tokens.clone()),
        }
    }
}
