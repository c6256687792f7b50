//! Copies of what a loop computes in one iteration.

use super::Written;
use crate::compiler::ir::{
    Function, Header, Kind, Loop, Opaque, Operand, Place, Statement, Step, Value, Var, Variable,
};
use crate::compiler::names::Names;
use crate::compiler::rewrite::replaced;
use crate::compiler::save;
use crate::compiler::tables::{HashMap, HashSet};
use quote::ToTokens;

/// What has to be computed for the value that is written, in its order; nothing if that depends on more than the number of
/// the iteration and on what the loop leaves alone.
pub(super) fn needed(function: &Function, each: &Loop, iteration: Var, written: &Written) -> Option<Vec<(Var, Value)>> {
    let mut changing: HashSet<Var> = [each.counter, each.trips].into_iter().collect();
    if let Header::Range(var, _) | Header::Elements(var, ..) = &each.header {
        changing.insert(*var);
    }
    let mut writes = Vec::new();
    function.block_writes(&each.body, &mut writes);
    changing.extend(writes.into_iter().map(|var| function.root(var)));
    save::walk(&each.body, &mut |block| changing.extend(block.statements.iter().flat_map(Statement::defines)));
    changing.remove(&iteration);

    let mut waiting: HashSet<Var> = written.value.var().into_iter().collect();
    let mut needed = Vec::new();
    for (var, value) in
        written.path.iter().rev().filter(|(var, _)| !matches!(function.variables[var.0].kind, Kind::Memory))
    {
        if waiting.remove(var) {
            let value = resolved(function, value)?;
            let mut reads = Vec::new();
            value.reads(&mut reads);
            waiting.extend(reads);
            needed.push((*var, value));
        }
    }
    needed.reverse();
    let depends = waiting.iter().copied().chain(function.bases_of(waiting.iter().copied()));
    depends.into_iter().all(|var| !changing.contains(&var)).then_some(needed)
}

/// The value with the places that its views stand for; nothing if it is not a number or flag that can be computed again.
fn resolved(function: &Function, value: &Value) -> Option<Value> {
    match value {
        Value::Read(place) => {
            let place = function.resolve(place);
            place.path.iter().all(|step| matches!(step, Step::Index(_) | Step::Field(_))).then_some(Value::Read(place))
        }
        Value::Passive(opaque) => (opaque.cheap && opaque.writes.is_empty()).then(|| value.clone()),
        Value::Same(_)
        | Value::Negate(_)
        | Value::Binary(..)
        | Value::Apply(..)
        | Value::Method(..)
        | Value::Cast(..)
        | Value::Convert(..)
        | Value::Stopped(_) => Some(value.clone()),
        _ => None,
    }
}

/// Code with other variables in the place of some.
pub(super) fn renamed(function: &Function, opaque: &Opaque, pairs: &[(Var, Var)]) -> Opaque {
    let name = |var: Var| &function.variables[var.0].ident;
    let tokens = replaced(opaque.tokens.clone(), &|ident| {
        pairs.iter().find(|(from, _)| name(*from) == ident).map(|(_, to)| name(*to).to_token_stream())
    });
    let other = |var: &Var| pairs.iter().find(|(from, _)| from == var).map_or(*var, |(_, to)| *to);
    let [reads, measures] = [&opaque.reads, &opaque.measures].map(|vars| vars.iter().map(other).collect());
    Opaque { tokens, reads, measures, ..opaque.clone() }
}

/// Copies of values.
pub(super) struct Copy<'a> {
    function: &'a mut Function,
    names: &'a mut Names,
    copies: HashMap<Var, Var>,
}

impl<'a> Copy<'a> {
    /// Copies of one iteration: `here` is its number.
    pub(super) fn new(function: &'a mut Function, names: &'a mut Names, iteration: Var, here: Var) -> Self {
        Self { function, names, copies: [(iteration, here)].into_iter().collect() }
    }

    pub(super) fn define(&mut self, var: Var, value: &Value) -> Statement {
        let value = self.value(value);
        let Variable { ident, ty, .. } = &self.function.variables[var.0];
        let (ident, ty) = (self.names.fresh(&ident.to_string()), ty.clone());
        self.function.variables.push(Variable { ident, kind: Kind::Value, ty, temporary: true });
        let copy = Var(self.function.variables.len() - 1);
        if let Some(foreign) = self.function.foreign_functions.get(&var).cloned() {
            self.function.foreign_functions.insert(copy, foreign);
        }
        if let Some(annotation) = self.function.annotations.get(&var).cloned() {
            self.function.annotations.insert(copy, annotation);
        }
        self.copies.insert(var, copy);
        Statement::Define(copy, value)
    }

    pub(super) fn operand(&self, operand: &Operand) -> Operand {
        match operand {
            Operand::Var(var) => Operand::Var(self.var(*var)),
            Operand::Constant(_) => operand.clone(),
        }
    }

    fn var(&self, var: Var) -> Var {
        self.copies.get(&var).copied().unwrap_or(var)
    }

    fn value(&self, value: &Value) -> Value {
        let one = |operand: &Operand| self.operand(operand);
        let all = |operands: &[Operand]| operands.iter().map(one).collect();
        match value {
            Value::Read(place) => Value::Read(self.place(place)),
            Value::Same(a) => Value::Same(one(a)),
            Value::Negate(a) => Value::Negate(one(a)),
            Value::Binary(operator, a, b) => Value::Binary(*operator, one(a), one(b)),
            Value::Apply(rule, operands) => Value::Apply(rule, all(operands)),
            Value::Method(name, operands) => Value::Method(name.clone(), all(operands)),
            Value::Cast(a, ty) => Value::Cast(one(a), ty.clone()),
            Value::Convert(a, conversion) => Value::Convert(one(a), conversion.clone()),
            Value::Stopped(a) => Value::Stopped(one(a)),
            Value::Passive(opaque) => Value::Passive(self.opaque(opaque)),
            other => other.clone(),
        }
    }

    fn place(&self, place: &Place) -> Place {
        let step = |step: &Step| match step {
            Step::Index(index) => Step::Index(self.opaque(index)),
            other => other.clone(),
        };
        Place { root: self.var(place.root), path: place.path.iter().map(step).collect() }
    }

    fn opaque(&self, opaque: &Opaque) -> Opaque {
        let pairs: Vec<(Var, Var)> = self.copies.iter().map(|(from, to)| (*from, *to)).collect();
        renamed(self.function, opaque, &pairs)
    }
}
