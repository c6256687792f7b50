//! What consumes an iterator: sums, folds, collections.

use super::Chain;
use crate::compiler::ir::{Constant, Kind, Mutation, Opaque, Operand, Operator, Place, Statement, Type, Value, Var};
use crate::compiler::lower::Lowering;
use crate::compiler::lower::item::Item;
use crate::compiler::types;
use quote::quote;

/// The memory that a fold goes through: in parts, if it starts with a tuple.
enum Slot {
    One(Var),
    Many(Vec<Slot>),
}

impl Lowering<'_> {
    /// A call that consumes an iterator; `None` if it is none, or of one that carries no derivative.
    pub(in crate::compiler::lower) fn consume(&mut self, call: &syn::ExprMethodCall) -> Option<Option<Operand>> {
        let name = call.method.to_string();
        let arguments: Vec<&syn::Expr> = call.args.iter().collect();
        if name == "extend" && arguments.len() == 1 {
            return self.extend(&call.receiver, arguments[0]);
        }
        if !self.is_iterator(&call.receiver) {
            return None;
        }
        let whole = syn::Expr::MethodCall(call.clone());
        if !is_sink(&name) || self.is_inert(&whole) {
            return None;
        }
        if matches!(name.as_str(), "count" | "any" | "all" | "position") && self.written_by(&whole).is_empty() {
            return None;
        }
        let callable = match (&name[..], arguments.last()) {
            ("fold" | "for_each" | "reduce", Some(last)) => Some(self.callable(last)?),
            _ => None,
        };
        let initial = (name == "fold").then(|| self.item(arguments[0]));
        let chain = self.chain(&call.receiver)?;
        let ty = call.turbofish.as_ref().and_then(|turbofish| written_type(turbofish));
        match (name.as_str(), callable) {
            ("sum", _) => Some(Some(self.total(chain, Operator::Add, ty))),
            ("product", _) => Some(Some(self.total(chain, Operator::Mul, ty))),
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
            ("for_each", Some(callable)) => {
                self.drive(chain, &mut |lowering, item, _| {
                    lowering.apply_callable(&callable, vec![item]);
                });
                Some(Some(crate::compiler::lower::pattern::unit()))
            }
            ("count", _) => Some(Some(self.counted_items(chain))),
            ("collect", _) => self.collect(chain, ty),
            ("unzip", _) => Some(Some(self.unzip(chain))),
            _ => None,
        }
    }

    fn total(&mut self, chain: Chain, operator: Operator, ty: Option<syn::Type>) -> Operand {
        let (stem, ty) = (if operator == Operator::Add { "sum" } else { "product" }, self.written_local(ty.as_ref()));
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

    fn written_local(&self, ty: Option<&syn::Type>) -> Type {
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
                self.statements.push(Statement::Declare(memory, Some(Value::Same(value))));
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

    fn collect(&mut self, chain: Chain, ty: Option<syn::Type>) -> Option<Option<Operand>> {
        let ty = ty.or_else(|| self.expected.clone());
        if !ty.as_ref().is_none_or(is_vector) {
            return None;
        }
        let vector = self.collect_vector(chain);
        Some(Some(self.load("collected", Place::whole(vector))))
    }

    /// The items as a vector.
    pub(super) fn collect_vector(&mut self, chain: Chain) -> Var {
        let capacity = self.count(&chain.base).filter(|_| chain.stages.is_empty());
        let vector = self.vector_with("collected", capacity);
        self.drive(chain, &mut |lowering, item, _| {
            let value = lowering.item_value(item);
            lowering.statements.push(Statement::Mutate(Mutation::Push(Place::whole(vector), value)));
        });
        vector
    }

    fn vector_with(&mut self, stem: &str, capacity: Option<Opaque>) -> Var {
        let ident = self.fresh(stem);
        let ty = Type::Vec(Box::new(Type::Unknown));
        let vector = self.variable(ident, Kind::Memory, ty.clone());
        let (tokens, reads) = match capacity {
            Some(count) => {
                let tokens = &count.tokens;
                (quote!(::std::vec::Vec::with_capacity(#tokens)), count.reads)
            }
            None => (quote!(::std::vec::Vec::new()), Vec::new()),
        };
        let opaque = Opaque { reads, cheap: false, ty, ..Opaque::literal(tokens) };
        self.statements.push(Statement::Declare(vector, Some(Value::Passive(opaque))));
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

fn is_sink(name: &str) -> bool {
    matches!(name, "sum" | "product" | "fold" | "for_each" | "count" | "collect" | "unzip")
}

/// The type between `::<` and `>`.
fn written_type(turbofish: &syn::AngleBracketedGenericArguments) -> Option<syn::Type> {
    match turbofish.args.first() {
        Some(syn::GenericArgument::Type(ty)) => Some(ty.clone()),
        _ => None,
    }
}

fn is_vector(ty: &syn::Type) -> bool {
    match ty {
        syn::Type::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == "Vec"),
        syn::Type::Infer(_) => true,
        _ => false,
    }
}
