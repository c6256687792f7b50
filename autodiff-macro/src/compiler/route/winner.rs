//! The iteration that won a maximum or minimum, looked up behind the loop.
//!
//! Where the numbers that are compared cost no more than a load and some sums, the loop itself remembers nothing, so that it
//! stays the plain reduction that compilers turn into vector code. The winner is the last iteration whose number is what the
//! loop came to; the first one, if what is held wins a tie:
//!
//! ```text
//! for i in 0..n { m = m.max(x[i]) }    is    for i in 0..n { last = last.max(x[i]) }
//!                                            for i in 0..n { if x[i] == last { at = i } }
//! ```

use super::copy::{self, Copy};
use super::{Choice, Pass, Route, Written, condition};
use crate::compiler::index;
use crate::compiler::ir::{
    Adapter, Block, BlockId, Function, Header, Kind, Loop, Opaque, Operand, Operator, Place, Range, Statement, Step,
    Target, Type, Value, Var,
};
use quote::{ToTokens, quote};

/// How many values are computed once more at most for an iteration.
const MOST: usize = 8;

impl Pass<'_> {
    /// The loop that looks for the winner; nothing if it is better remembered.
    pub(super) fn winner(&mut self, each: &Loop, written: &Written, route: &Route) -> Option<Loop> {
        let choice = written.choice.as_ref()?;
        let needed = copy::needed(self.function, each, route.iteration, written)?;
        let worthwhile = needed.len() <= MOST && needed.iter().all(|(_, value)| is_cheap(value));
        if !worthwhile || !needed.iter().any(|(_, value)| self.function.is_indexed(value, route.iteration)) {
            return None;
        }
        let (header, here, counter) = self.header_like(&each.header, choice.held == 1);
        let mut copy = Copy::new(self.function, self.names, route.iteration, here);
        let mut statements: Vec<Statement> = needed.iter().map(|(var, value)| copy.define(*var, value)).collect();
        let value = copy.operand(&written.value);
        let last = self.value("last", self.function.variables[route.last.0].ty.clone());
        let wins = self.value("wins", Type::Passive);
        statements.extend([
            Statement::Define(last, Value::Read(Place::whole(route.last))),
            Statement::Define(wins, Value::Passive(self.compared(&value, "==", last))),
        ]);
        let remember = Statement::Assign(Place::whole(route.at), Operand::Var(here));
        statements.push(self.branch(wins, vec![remember]));
        self.function.targets += 1;
        self.function.blocks += 1;
        Some(Loop {
            header,
            target: Target(self.function.targets - 1),
            body: Block { id: BlockId(self.function.blocks - 1), statements, yields: None },
            result: None,
            trips: self.variable("trips", Kind::Memory, Type::Integer),
            counter,
            breaks: false,
            leaves: false,
            reversed: false,
        })
    }

    /// A header like that of the routed loop, perhaps in the other order, with what it calls the iteration and counts.
    fn header_like(&mut self, header: &Header, turned: bool) -> (Header, Var, Var) {
        let counter = self.value("k", Type::Integer);
        match header {
            Header::Range(var, range) => {
                let here = self.value("i", self.function.variables[var.0].ty.clone());
                (Header::Range(here, if turned { reversed(range) } else { range.clone() }), here, counter)
            }
            Header::Elements(item, place, from_end) => {
                let mut index = Opaque::literal(self.function.variables[counter.0].ident.to_token_stream());
                index.reads.push(counter);
                let mut element = place.clone();
                element.path.push(Step::Index(index));
                let ty = self.function.variables[item.0].ty.clone();
                let item = self.variable("item", Kind::View(element, false), ty);
                (Header::Elements(item, place.clone(), *from_end != turned), counter, counter)
            }
            Header::While(_) | Header::Forever | Header::Once => unreachable!("only counted loops are routed"),
        }
    }

    /// Behind the loops: there is a winner. Where what is held wins a tie, its number is another one than that before.
    pub(super) fn has_winner(
        &mut self,
        choice: &Choice,
        route: &Route,
        before: Var,
        output: &mut Vec<Statement>,
    ) -> Opaque {
        let at = self.value("at", Type::Integer);
        output.push(Statement::Define(at, Value::Read(Place::whole(route.at))));
        let ident = &self.function.variables[at.0].ident;
        let mut found = condition(quote!(#ident != usize::MAX));
        found.reads.push(at);
        if choice.held == 1 {
            let last = self.value("last", self.function.variables[route.last.0].ty.clone());
            output.push(Statement::Define(last, Value::Read(Place::whole(route.last))));
            let other = self.compared(&Operand::Var(before), "!=", last);
            let (first, second) = (found.tokens, other.tokens);
            found.tokens = quote!(#first && #second);
            found.reads.extend(other.reads);
        }
        found
    }

    fn compared(&self, value: &Operand, operator: &str, with: Var) -> Opaque {
        let name = |var: Var| self.function.variables[var.0].ident.to_token_stream();
        let number = match value {
            Operand::Var(var) => name(*var),
            Operand::Constant(constant) => constant.tokens.clone(),
        };
        let with_name = name(with);
        let tokens = if operator == "==" { quote!(#number == #with_name) } else { quote!(#number != #with_name) };
        Opaque { reads: value.var().into_iter().chain([with]).collect(), ..condition(tokens) }
    }
}

impl Function {
    /// The value is an element at an index that a variable is a summand or factor of, and so a `usize`.
    fn is_indexed(&self, value: &Value, var: Var) -> bool {
        let Value::Read(place) = value else { return false };
        let place = self.resolve(place);
        let name = self.variables[var.0].ident.to_string();
        (0..place.path.len()).any(|at| {
            let container = self.place_type(&Place { root: place.root, path: place.path[..at].to_vec() });
            let own = matches!(container, Type::Slice(_) | Type::Vec(_) | Type::Array(..));
            own && matches!(&place.path[at], Step::Index(opaque) if index::is_part(&opaque.tokens, &name))
        })
    }
}

fn reversed(range: &Range) -> Range {
    let mut range = range.clone();
    if let Some(Adapter::Rev) = range.adapters.last() {
        range.adapters.pop();
    } else {
        range.adapters.push(Adapter::Rev);
    }
    range
}

fn is_cheap(value: &Value) -> bool {
    match value {
        Value::Read(_) | Value::Same(_) | Value::Negate(_) | Value::Cast(..) | Value::Stopped(_) => true,
        Value::Binary(operator, ..) => matches!(operator, Operator::Add | Operator::Sub | Operator::Mul),
        _ => false,
    }
}
