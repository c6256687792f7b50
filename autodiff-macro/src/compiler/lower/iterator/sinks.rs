//! What consumes an iterator: sums, folds, collections.

use super::Chain;
use crate::compiler::ir::{
    Constant, Kind, Mutation, Opaque, Operand, Operator, Place, Selector, Statement, Type, Value, Var,
};
use crate::compiler::lower::callable::Callable;
use crate::compiler::lower::item::Item;
use crate::compiler::lower::option::Carrier;
use crate::compiler::lower::{Binding, Lowering};
use crate::compiler::types;
use quote::quote;

/// The memory that a fold goes through: in parts, if it starts with a tuple.
enum Slot {
    One(Var),
    Many(Vec<Slot>),
}

impl Lowering<'_> {
    /// A call that consumes an iterator; `None` if it is none, or of one that carries no derivative.
    pub(in crate::compiler::lower) fn consume(
        &mut self,
        call: &syn::ExprMethodCall,
        expected: Option<&syn::Type>,
    ) -> Option<Option<Operand>> {
        let name = call.method.to_string();
        let arguments: Vec<&syn::Expr> = call.args.iter().collect();
        if name == "extend" && arguments.len() == 1 {
            return self.extend(&call.receiver, arguments[0]);
        }
        if !self.is_iterator(&call.receiver) {
            return None;
        }
        let whole = syn::Expr::MethodCall(call.clone());
        if let Some(by_order) = by_order(call).filter(|_| !self.is_inert(&whole)) {
            return self.consume(&by_order, expected);
        }
        if !is_sink(&name) || self.is_inert(&whole) {
            return None;
        }
        if let Some(cursor) = self.advanced(call, &name) {
            return Some(Some(cursor));
        }
        let kept = matches!(name.as_str(), "count" | "any" | "all" | "position") && self.written_by(&whole).is_empty();
        if kept && !self.mentions_iterator(&quote::ToTokens::to_token_stream(&whole)) {
            return None;
        }
        let callable = match (&name[..], arguments.last()) {
            (
                "fold" | "try_fold" | "for_each" | "reduce" | "find" | "find_map" | "any" | "all" | "partition",
                Some(last),
            ) => Some(self.callable(last)?),
            ("max_by" | "min_by" | "max_by_key" | "min_by_key", Some(last)) => Some(self.callable(last)?),
            _ => None,
        };
        let number = (name == "nth").then(|| self.number(arguments[0]));
        let initial = name.ends_with("fold").then(|| self.item(arguments[0]));
        let chain = self.chain(&call.receiver)?;
        if super::choices::is_choice(&name) {
            return Some(self.chosen_item(chain, &name, callable.as_ref(), number.as_ref()));
        }
        let ty = call.turbofish.as_ref().and_then(written_type);
        if matches!(name.as_str(), "sum" | "product")
            && let Some(total) = self.own_total(&chain, &call.method, ty.as_ref().or(expected))
        {
            return Some(Some(total));
        }
        match (name.as_str(), callable) {
            ("sum", _) => Some(Some(self.total(chain, Operator::Add, ty.as_ref()))),
            ("product", _) => Some(Some(self.total(chain, Operator::Mul, ty.as_ref()))),
            ("fold", Some(callable)) => {
                let slot = self.slot(initial?);
                self.drive(chain, &mut |lowering, item, _| {
                    let so_far = lowering.slot_item(&slot);
                    let next = lowering.apply_callable(&callable, vec![so_far, item]);
                    lowering.refill(&slot, next);
                });
                let result = self.slot_item(&slot);
                Some(Some(self.item_value(result)))
            }
            ("try_fold", Some(callable)) => Some(Some(self.try_fold(chain, initial?, &callable))),
            ("any" | "all", Some(callable)) => Some(Some(self.any_or_all(chain, &callable, name == "any"))),
            ("for_each", Some(callable)) => {
                self.drive(chain, &mut |lowering, item, _| {
                    lowering.apply_callable(&callable, vec![item]);
                });
                Some(Some(crate::compiler::lower::pattern::unit()))
            }
            ("count", _) => Some(Some(self.counted_items(chain))),
            ("collect", _) => self.collect(chain, ty.as_ref().or(expected)),
            ("unzip", _) => Some(Some(self.unzip(chain))),
            ("partition", Some(test)) => Some(Some(self.partitioned(chain, &test))),
            _ => None,
        }
    }

    /// `next` of an iterator that is bound to a variable.
    fn advanced(&mut self, call: &syn::ExprMethodCall, name: &str) -> Option<Operand> {
        let syn::Expr::Path(path) = &*call.receiver else { return None };
        let Some(Binding::Iterator(chain, Some(position))) = self.lookup(&path.path.get_ident()?.to_string()) else {
            return None;
        };
        if !matches!(name, "next" | "peek") {
            return None;
        }
        let (base, position) = (chain.base.clone(), *position);
        let number = self.load("number", Place::whole(position));
        let number = self.index_of(&number);
        let condition = match self.count(&base) {
            Some(count) => {
                let reads = count.reads.iter().chain(&number.reads).copied().collect();
                let (number, count_tokens) = (&number.tokens, &count.tokens);
                Opaque { reads, ..Opaque::literal(quote!(#number < #count_tokens)) }
            }
            None => Opaque::literal(quote!(true)),
        };
        let condition = self.passive_test(&condition, Clone::clone);
        let next = self.optional(condition, |lowering| {
            let item = lowering.item_at(&base, &super::base::At::Index(number));
            lowering.item_value(item)
        });
        if name == "next" {
            let one = crate::compiler::lower::expr::literal_constant(&syn::parse_quote!(1));
            self.statements.push(Statement::Update(Place::whole(position), Operator::Add, Operand::Constant(one)));
        }
        Some(next)
    }

    fn any_or_all(&mut self, chain: Chain, test: &Callable, any: bool) -> Operand {
        let start = if any { quote!(false) } else { quote!(true) };
        let answer = self.memory_of("answer", start, Type::Passive);
        self.drive(chain, &mut |lowering, item, target| {
            let holds = lowering.apply_value(test, vec![item]);
            let holds = lowering.index_of(&holds);
            let settled = lowering.passive_test(&holds, |holds| if any { holds.clone() } else { quote!(!(#holds)) });
            lowering.when(settled, |lowering| {
                let tokens = if any { quote!(true) } else { quote!(false) };
                let constant = Constant { tokens, ty: Type::Passive, number: None };
                lowering.statements.push(Statement::Assign(Place::whole(answer), Operand::Constant(constant)));
                lowering.leave_with(target, None);
            });
        });
        self.load("answer", Place::whole(answer))
    }

    fn try_fold(&mut self, chain: Chain, initial: Item, callable: &Callable) -> Operand {
        let slot = self.slot(initial);
        let carrier = self.returned().unwrap_or(Carrier::Option);
        let value = self.leaving_block(|lowering, block| {
            lowering.drive(chain, &mut |lowering, item, _| {
                let so_far = lowering.slot_item(&slot);
                let option = lowering.apply_value(callable, vec![so_far, item]);
                let payload = lowering.payload_or_leave(option, carrier, block);
                lowering.refill(&slot, Item::Value(payload));
            });
            let folded = lowering.slot_item(&slot);
            let folded = lowering.item_value(folded);
            Some(lowering.full(carrier, folded))
        });
        value.unwrap_or_else(crate::compiler::lower::pattern::unit)
    }

    fn total(&mut self, chain: Chain, operator: Operator, ty: Option<&syn::Type>) -> Operand {
        let (stem, ty) = (if operator == Operator::Add { "sum" } else { "product" }, self.written_local(ty));
        let ident = self.fresh(stem);
        let memory = self.variable(ident, Kind::Memory, ty);
        self.statements.push(Statement::Declare(memory, Some(Value::Neutral(operator))));
        let place = Place::whole(memory);
        self.drive(chain, &mut |lowering, item, _| {
            let value = lowering.item_value(item);
            if operator == Operator::Add {
                lowering.statements.push(Statement::Update(place.clone(), operator, value));
            } else {
                let before = lowering.temporary("before", Value::Read(place.clone()));
                let after = lowering.temporary("after", Value::Binary(operator, before, value));
                lowering.statements.push(Statement::Assign(place.clone(), after));
            }
        });
        self.load(stem, place)
    }

    pub(super) fn written_local(&self, ty: Option<&syn::Type>) -> Type {
        ty.map_or(Type::Unknown, |ty| types::written(ty, &self.scalars))
    }

    fn counted_items(&mut self, chain: Chain) -> Operand {
        let count = self.memory_of("count", quote!(0_usize), Type::Integer);
        self.drive(chain, &mut |lowering, _, _| {
            let one = crate::compiler::lower::expr::literal_constant(&syn::parse_quote!(1));
            lowering.statements.push(Statement::Update(Place::whole(count), Operator::Add, Operand::Constant(one)));
        });
        self.load("count", Place::whole(count))
    }

    // Folds.

    fn slot(&mut self, item: Item) -> Slot {
        match item {
            Item::Parts(parts) => Slot::Many(parts.into_iter().map(|part| self.slot(part)).collect()),
            other => {
                let value = self.item_value(other);
                let ident = self.fresh("folded");
                let memory = self.variable(ident, Kind::Memory, Type::Unknown);
                let value = Value::Same(value);
                self.note_type(memory, &value);
                self.statements.push(Statement::Declare(memory, Some(value)));
                Slot::One(memory)
            }
        }
    }

    fn slot_item(&mut self, slot: &Slot) -> Item {
        match slot {
            Slot::One(memory) => Item::Value(self.load("folded", Place::whole(*memory))),
            Slot::Many(slots) => Item::Parts(slots.iter().map(|slot| self.slot_item(slot)).collect()),
        }
    }

    /// Writes the new state: all values first.
    fn refill(&mut self, slot: &Slot, item: Item) {
        let mut writes = Vec::new();
        self.settle(slot, item, &mut writes);
        for (memory, value) in writes {
            self.statements.push(Statement::Assign(Place::whole(memory), value));
        }
    }

    fn settle(&mut self, slot: &Slot, item: Item, writes: &mut Vec<(Var, Operand)>) {
        match (slot, item) {
            (Slot::Many(slots), Item::Parts(parts)) => {
                slots.iter().zip(parts).for_each(|(slot, part)| self.settle(slot, part, writes));
            }
            (Slot::Many(slots), item) => {
                let value = self.item_value(item);
                for (position, slot) in slots.iter().enumerate() {
                    let part = self.part(&value, position);
                    self.settle(slot, Item::Value(part), writes);
                }
            }
            (Slot::One(memory), item) => {
                let value = self.item_value(item);
                writes.push((*memory, value));
            }
        }
    }

    /// A component of a tuple.
    fn part(&mut self, tuple: &Operand, position: usize) -> Operand {
        let Operand::Var(root) = tuple else { return tuple.clone() };
        if let Some(parts) = self.parts_of(*root) {
            return parts[position].clone();
        }
        let path = vec![crate::compiler::lower::pattern::field_step(position)];
        self.temporary("part", Value::Read(Place { root: *root, path }))
    }

    // Collections.

    fn collect(&mut self, chain: Chain, ty: Option<&syn::Type>) -> Option<Option<Operand>> {
        let optional = ty.and_then(crate::compiler::lower::option::carrier_of_type);
        if let Some(carrier) = optional {
            return Some(Some(self.collect_carried(chain, carrier)));
        }
        if !ty.is_none_or(is_vector) {
            return None;
        }
        let vector = self.collect_vector(chain);
        Some(Some(self.load("collected", Place::whole(vector))))
    }

    /// `collect::<Result<Vec<_>, _>>()`: up to the first failure.
    fn collect_carried(&mut self, chain: Chain, carrier: Carrier) -> Operand {
        let vector = self.vector_with("collected", None);
        let value = self.leaving_block(|lowering, block| {
            lowering.drive(chain, &mut |lowering, item, _| {
                let option = lowering.item_value(item);
                let payload = lowering.payload_or_leave(option, carrier, block);
                lowering.statements.push(Statement::Mutate(Mutation::Push(Place::whole(vector), payload)));
            });
            let collected = lowering.load("collected", Place::whole(vector));
            Some(lowering.full(carrier, collected))
        });
        value.unwrap_or_else(crate::compiler::lower::pattern::unit)
    }

    /// The items as a vector.
    pub(in crate::compiler::lower) fn collect_vector(&mut self, chain: Chain) -> Var {
        self.collect_contents(chain).0
    }

    /// What the items are or refer to, as a vector, and whether they are references.
    pub(super) fn collect_contents(&mut self, chain: Chain) -> (Var, bool) {
        let capacity = self.count(&chain.base).filter(|_| chain.stages.is_empty());
        let vector = self.vector_with("collected", capacity);
        let mut referred = false;
        self.drive(chain, &mut |lowering, item, _| {
            referred = matches!(item, Item::View(_));
            let value = lowering.item_value(item);
            lowering.statements.push(Statement::Mutate(Mutation::Push(Place::whole(vector), value)));
        });
        (vector, referred)
    }

    fn vector_with(&mut self, stem: &str, capacity: Option<Opaque>) -> Var {
        let ident = self.fresh(stem);
        let ty = Type::Vec(Box::new(Type::Unknown));
        let vector = self.variable(ident, Kind::Memory, ty.clone());
        self.statements.push(Statement::Declare(vector, Some(Value::Empty(capacity))));
        vector
    }

    fn unzip(&mut self, chain: Chain) -> Operand {
        let vectors = [self.vector_with("left", None), self.vector_with("right", None)];
        self.drive(chain, &mut |lowering, item, _| {
            let whole = match item {
                Item::Parts(parts) => parts,
                other => {
                    let value = lowering.item_value(other);
                    (0..2).map(|position| Item::Value(lowering.part(&value, position))).collect()
                }
            };
            let values: Vec<Operand> = whole.into_iter().map(|part| lowering.item_value(part)).collect();
            for (vector, value) in vectors.iter().zip(values) {
                lowering.statements.push(Statement::Mutate(Mutation::Push(Place::whole(*vector), value)));
            }
        });
        let parts = vectors.map(|vector| self.load("collected", Place::whole(vector)));
        self.temporary("tuple", Value::Tuple(parts.to_vec()))
    }

    /// `partition`: the items of which the test holds, and the others.
    fn partitioned(&mut self, chain: Chain, test: &Callable) -> Operand {
        let vectors = [self.vector_with("left", None), self.vector_with("right", None)];
        self.drive(chain, &mut |lowering, item, _| {
            let holds = lowering.looked_at(test, &item);
            let blocks = vectors.map(|vector| {
                lowering.nested(|lowering| {
                    let value = lowering.item_value(item.clone());
                    lowering.statements.push(Statement::Mutate(Mutation::Push(Place::whole(vector), value)));
                    None
                })
            });
            lowering.finish_branch(Selector::If(holds), blocks.to_vec(), lowering.at);
        });
        let parts = vectors.map(|vector| self.load("collected", Place::whole(vector)));
        self.temporary("tuple", Value::Tuple(parts.to_vec()))
    }

    /// `vector.extend(iterator)`
    fn extend(&mut self, receiver: &syn::Expr, items: &syn::Expr) -> Option<Option<Operand>> {
        let place = self.target_place(receiver)?;
        if self.is_inert(items) && self.is_inert_variable(self.function.root(place.root)) {
            return None;
        }
        let chain = self.iterable(items)?;
        self.drive(chain, &mut |lowering, item, _| {
            let value = lowering.item_value(item);
            lowering.statements.push(Statement::Mutate(Mutation::Push(place.clone(), value)));
        });
        Some(Some(crate::compiler::lower::pattern::unit()))
    }

    /// A constant to loop over.
    pub(in crate::compiler::lower) fn constant_place(&mut self, constant: Constant) -> Place {
        let ty = constant.ty.clone();
        let root = self.temporary_of("items", Value::Same(Operand::Constant(constant)), ty);
        Place { root, path: Vec::new() }
    }
}

/// `items.max()` as `items.max_by(|a, b| a.cmp(b))`
fn by_order(call: &syn::ExprMethodCall) -> Option<syn::ExprMethodCall> {
    let name = call.method.to_string();
    if !matches!(name.as_str(), "max" | "min") || !call.args.is_empty() {
        return None;
    }
    let method = quote::format_ident!("{name}_by", span = call.method.span());
    let order: syn::Expr = syn::parse_quote!(|a, b| a.cmp(b));
    let args = std::iter::once(order).collect();
    Some(syn::ExprMethodCall { method, args, ..call.clone() })
}

fn is_sink(name: &str) -> bool {
    super::choices::is_choice(name)
        || matches!(
            name,
            "sum"
                | "product"
                | "fold"
                | "try_fold"
                | "any"
                | "all"
                | "position"
                | "for_each"
                | "count"
                | "collect"
                | "unzip"
                | "partition"
                | "peek"
        )
}

/// The type between `::<` and `>`.
fn written_type(turbofish: &syn::AngleBracketedGenericArguments) -> Option<syn::Type> {
    match turbofish.args.first() {
        Some(syn::GenericArgument::Type(ty)) => Some(ty.clone()),
        _ => None,
    }
}

/// `Vec<_>`, or whatever it is.
pub(in crate::compiler::lower) fn is_vector(ty: &syn::Type) -> bool {
    match ty {
        syn::Type::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == "Vec"),
        syn::Type::Infer(_) => true,
        _ => false,
    }
}
