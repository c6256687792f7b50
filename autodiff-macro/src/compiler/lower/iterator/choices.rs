//! Sinks that come to one item: the largest, the last, the first of a kind.

use super::{Base, Chain};
use crate::compiler::ir::{
    Constant, Kind, Opaque, Operand, Place, Selector, Statement, Step, Target, Type, Value, Var,
};
use crate::compiler::lower::Lowering;
use crate::compiler::lower::callable::Callable;
use crate::compiler::lower::destructure::{Arm, Body};
use crate::compiler::lower::item::Item;
use crate::compiler::lower::option::Carrier;
use quote::quote;

impl<'b> Lowering<'b> {
    /// The item that the sink chooses, as an option; `None` if it is no such sink.
    pub(super) fn chosen_item(
        &mut self,
        chain: Chain,
        name: &str,
        callable: Option<&Callable>,
        count: Option<&Opaque>,
    ) -> Option<Operand> {
        let best = self.missing("best");
        match (name, callable, count) {
            ("last", None, None) => self.drive(chain, &mut |lowering, item, _| lowering.choose(best, item)),
            ("next", None, None) => self.drive(chain, &mut |lowering, item, target| {
                lowering.choose(best, item);
                lowering.leave_with(target, None);
            }),
            ("nth", None, Some(count)) => {
                let seen = self.memory_of("seen", quote!(0_usize), Type::Integer);
                self.drive(chain, &mut |lowering, item, target| {
                    let number = lowering.count_up(seen);
                    let condition = lowering.test_both(&number, count, |number, count| quote!(#number == #count));
                    lowering.when(condition, |lowering| {
                        lowering.choose(best, item);
                        lowering.leave_with(target, None);
                    });
                });
            }
            ("find", Some(test), None) => self.drive(chain, &mut |lowering, item, target| {
                let holds = lowering.looked_at(test, &item);
                lowering.when(holds, |lowering| {
                    lowering.choose(best, item);
                    lowering.leave_with(target, None);
                });
            }),
            ("find_map", Some(function), None) => self.drive(chain, &mut |lowering, item, target| {
                let option = lowering.apply_value(function, vec![item]);
                lowering.when_some(option, |lowering, payload| {
                    lowering.choose(best, Item::Value(payload));
                    lowering.leave_with(target, None);
                });
            }),
            ("reduce", Some(function), None) => self.drive(chain, &mut |lowering, item, target| {
                lowering.replace_best(best, item, target, &mut |lowering, old, item| {
                    let new = lowering.apply_value(function, vec![Item::Value(old), item]);
                    lowering.choose(best, Item::Value(new));
                });
            }),
            ("max_by" | "min_by", Some(compare), None) => {
                // Of equal items `max_by` returns the last one, `min_by` the first.
                let largest = name == "max_by";
                self.drive(chain, &mut |lowering, item, target| {
                    lowering.replace_best(best, item, target, &mut |lowering, old, item| {
                        let better = lowering.is_better(compare, &Item::Value(old), &item, largest);
                        lowering.when(better, |lowering| lowering.choose(best, item));
                    });
                });
            }
            ("max_by_key" | "min_by_key", Some(key), None) => {
                let largest = name == "max_by_key";
                self.drive(chain, &mut |lowering, item, target| {
                    lowering.replace_best(best, item, target, &mut |lowering, old, item| {
                        let better = lowering.has_better_key(key, &Item::Value(old), &item, largest);
                        lowering.when(better, |lowering| lowering.choose(best, item));
                    });
                });
            }
            _ => return None,
        }
        Some(self.load("best", Place::whole(best)))
    }

    /// Where the element is that `find`, `max_by` or one of their like chooses, and whether there is one: both are memory.
    pub(in crate::compiler::lower) fn chosen_position(
        &mut self,
        place: &Place,
        name: &str,
        callable: &Callable,
    ) -> (Var, Var) {
        let at = self.memory_of("at", quote!(0_usize), Type::Integer);
        let found = self.memory_of("found", quote!(false), Type::Passive);
        let elements = Base::Elements { place: place.clone(), mutable: false, by_value: false };
        let (largest, by_key) = (name.starts_with("max"), name.ends_with("key"));
        self.drive(Chain::of(Base::Numbered(Box::new(elements))), &mut |lowering, item, target| {
            let Item::Parts(parts) = item else { return };
            let [Item::Value(number), item] = &parts[..] else { return };
            if name == "find" {
                let holds = lowering.looked_at(callable, item);
                return lowering.when(holds, |lowering| {
                    lowering.settle_on(at, number, found);
                    lowering.leave_with(target, None);
                });
            }
            let seen = lowering.named(found);
            let first = lowering.passive_test(&seen, |seen| quote!(!#seen));
            let first_block = lowering.nested(|lowering| {
                lowering.settle_on(at, number, found);
                None
            });
            let other_block = lowering.nested(|lowering| {
                let mut best = place.clone();
                best.path.push(Step::Index(lowering.named(at)));
                let best = Item::View(lowering.view_of("best", best, false));
                let better = if by_key {
                    lowering.has_better_key(callable, &best, item, largest)
                } else {
                    lowering.is_better(callable, &best, item, largest)
                };
                lowering.when(better, |lowering| lowering.settle_on(at, number, found));
                None
            });
            lowering.finish_branch(Selector::If(first), vec![first_block, other_block], lowering.at);
        });
        (at, found)
    }

    fn settle_on(&mut self, at: Var, number: &Operand, found: Var) {
        self.statements.push(Statement::Assign(Place::whole(at), number.clone()));
        let yes = Constant { tokens: quote!(true), ty: Type::Passive, number: None };
        self.statements.push(Statement::Assign(Place::whole(found), Operand::Constant(yes)));
    }

    /// An option without a payload, to be changed.
    fn missing(&mut self, stem: &str) -> Var {
        let ident = self.fresh(stem);
        let ty = Type::Optional(Box::new(Type::Unknown));
        let memory = self.variable(ident, Kind::Memory, ty);
        let none = Self::none();
        self.statements.push(Statement::Declare(memory, Some(Value::Same(none))));
        memory
    }

    fn choose(&mut self, best: Var, item: Item) {
        let value = self.item_value(item);
        let full = self.full(Carrier::Option, value);
        self.statements.push(Statement::Assign(Place::whole(best), full));
    }

    /// The first item is the best so far; of every other one, `replace` decides.
    fn replace_best(
        &mut self,
        best: Var,
        item: Item,
        _: Target,
        replace: &mut dyn FnMut(&mut Lowering<'b>, Operand, Item),
    ) {
        let old = self.load("best", Place::whole(best));
        let first = item.clone();
        let scrutinee = self.scrutinized_value(old);
        let payload = self.names.fresh("payload");
        let name = payload.to_string();
        // The arm without an item is the first one, so that rustc knows of what type the items are in the other.
        let (none, some): (syn::Pat, syn::Pat) = (syn::parse_quote!(None), syn::parse_quote!(Some(#payload)));
        let start: Body<'_, 'b> = Box::new(|lowering| {
            lowering.choose(best, first);
            None
        });
        let compare: Body<'_, 'b> = Box::new(|lowering| {
            let old = lowering.lookup_variable(&name).map_or_else(crate::compiler::lower::pattern::unit, Operand::Var);
            replace(lowering, old, item);
            None
        });
        let arms =
            vec![Arm { pattern: &none, guard: None, body: start }, Arm { pattern: &some, guard: None, body: compare }];
        self.match_arms(&scrutinee, arms, self.at);
    }

    fn is_better(&mut self, compare: &Callable, old: &Item, new: &Item, largest: bool) -> Operand {
        let referred = |item: &Item| Item::Referred(Box::new(item.clone()));
        let order = self.apply_value(compare, vec![referred(old), referred(new)]);
        self.order_says(&order, largest)
    }

    fn has_better_key(&mut self, key: &Callable, old: &Item, new: &Item, largest: bool) -> Operand {
        let [old, new] = [old, new].map(|item| self.looked_at(key, item));
        let (old, new) = (self.index_of(&old), self.index_of(&new));
        let (a, b) = (&old.tokens, &new.tokens);
        let tokens = if largest { quote!(#b >= #a) } else { quote!(#b < #a) };
        let reads = old.reads.iter().chain(&new.reads).copied().collect();
        self.passive_test(&Opaque { reads, ..Opaque::literal(tokens) }, Clone::clone)
    }

    /// Whether the second of two items that compare like this is the one to keep.
    fn order_says(&mut self, order: &Operand, largest: bool) -> Operand {
        let order = self.index_of(order);
        let tokens = &order.tokens;
        let greater = quote!(::core::cmp::Ordering::Greater);
        let tokens = if largest { quote!(#tokens != #greater) } else { quote!(#tokens == #greater) };
        self.passive_test(&Opaque { tokens, ..order }, Clone::clone)
    }
}

/// The sink chooses an item.
pub(super) fn is_choice(name: &str) -> bool {
    matches!(
        name,
        "last" | "next" | "nth" | "find" | "find_map" | "reduce" | "max_by" | "min_by" | "max_by_key" | "min_by_key"
    )
}
