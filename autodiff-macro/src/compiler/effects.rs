//! What statements of the backward pass do to variables, told apart by what may change places: sums commute, writes do not.

use super::ir::{Argument, Block, Function, Operator, Place, Selector, Statement, Target, Value, Var};
use super::save::Plan;
use super::tables::{HashMap, HashSet};

/// The variables that statements define, add to, write and read.
#[derive(Clone, Default)]
pub(crate) struct Effects {
    /// Variables that are defined or loaded within.
    pub(crate) local: HashSet<Var>,
    /// Variables that are added to, and how many statements do so.
    pub(crate) added: HashMap<Var, usize>,
    /// Memory that is changed in any other way.
    pub(crate) written: HashSet<Var>,
    pub(crate) read: HashSet<Var>,
    /// Variables of the primal program that were stored for what is within.
    pub(crate) loaded: HashSet<Var>,
    /// The loops within.
    pub(crate) loops: Vec<Target>,
}

impl Effects {
    /// The effects of one statement, with all that is in it.
    pub(crate) fn of(function: &Function, plan: &Plan, statement: &Statement) -> Self {
        let mut collector = Collector { function, plan, effects: Self::default() };
        collector.statement(statement);
        collector.effects
    }

    /// The effects of the statements of a block.
    pub(crate) fn of_block(function: &Function, plan: &Plan, block: &Block) -> Self {
        let mut collector = Collector { function, plan, effects: Self::default() };
        collector.block(block);
        collector.effects
    }

    /// Run many times, the statements may run in any order: all that they do to what is outside is to add to it.
    pub(crate) fn commute(&self) -> bool {
        let outside = |var: &&Var| !self.local.contains(var);
        self.written.iter().filter(outside).count() == 0
            && self.added.keys().filter(outside).all(|var| !self.read.contains(var))
    }

    /// The same, if some variables are private to each run.
    pub(crate) fn commute_without(&self, private: &HashSet<Var>) -> bool {
        let shared = |vars: &HashSet<Var>| vars.difference(private).copied().collect();
        let added = self.added.iter().filter(|(var, _)| !private.contains(var));
        let shared = Self {
            local: self.local.clone(),
            added: added.map(|(var, times)| (*var, *times)).collect(),
            written: shared(&self.written),
            read: shared(&self.read),
            ..Self::default()
        };
        shared.commute()
    }

    /// The statements may not change places with later ones that have the given effects, which may be those of many.
    pub(crate) fn conflicts(&self, later: &Self) -> bool {
        let later_writes = |var: &Var| later.written.contains(var) || later.local.contains(var);
        let later_touches = |var: &Var| later_writes(var) || later.added.contains_key(var) || later.read.contains(var);
        let mut writes = self.written.iter().chain(&self.local);
        let mut others = self.added.keys().chain(&self.read);
        writes.any(later_touches)
            || others.any(later_writes)
            || self.added.keys().any(|var| later.read.contains(var))
            || self.read.iter().any(|var| later.added.contains_key(var))
    }

    /// Adds those of other statements.
    pub(crate) fn extend(&mut self, other: &Self) {
        self.local.extend(&other.local);
        self.written.extend(&other.written);
        self.read.extend(&other.read);
        self.loaded.extend(&other.loaded);
        self.loops.extend(&other.loops);
        other.added.iter().for_each(|(var, count)| *self.added.entry(*var).or_default() += count);
    }
}

struct Collector<'a> {
    function: &'a Function,
    plan: &'a Plan,
    effects: Effects,
}

impl Collector<'_> {
    fn block(&mut self, block: &Block) {
        self.effects.local.extend(self.plan.loads.get(&block.id).into_iter().flatten());
        self.effects.loaded.extend(self.plan.loads.get(&block.id).into_iter().flatten());
        block.statements.iter().for_each(|statement| self.statement(statement));
    }

    fn statement(&mut self, statement: &Statement) {
        self.effects.local.extend(statement.defines());
        match statement {
            Statement::Update(place, Operator::Add | Operator::Sub, operand) => {
                self.add(place);
                self.read(operand.var());
            }
            Statement::Accumulate(to, from) | Statement::Gather(to, from) => {
                self.add(to);
                let mut reads = Vec::new();
                from.reads(&mut reads);
                self.read(reads);
            }
            Statement::Guarded(_, inner) => self.statement(inner),
            Statement::Branch(branch) => {
                self.own_reads(statement);
                if let Selector::Match(_, patterns, _) = &branch.selector {
                    self.effects.local.extend(patterns.iter().flat_map(|pattern| &pattern.binds));
                }
                branch.arms.iter().for_each(|arm| self.block(arm));
            }
            Statement::Loop(each) => {
                self.own_reads(statement);
                self.effects.loops.push(each.target);
                self.effects.local.insert(each.counter);
                if let super::ir::Header::Range(var, _) | super::ir::Header::Elements(var, ..) = &each.header {
                    self.effects.local.insert(*var);
                }
                self.block(&each.body);
            }
            Statement::Remainder(_, block) => self.block(block),
            Statement::Pullback(pullback) => {
                let mut reads = Vec::new();
                pullback.inputs(&mut reads);
                self.read(reads);
                self.pulled(&pullback.call.arguments, &pullback.accumulators);
            }
            Statement::Define(_, value) | Statement::Declare(_, Some(value)) => {
                self.own_reads(statement);
                self.value(value);
            }
            Statement::Declare(_, None) | Statement::View(_) => {}
            Statement::Assign(..)
            | Statement::Update(..)
            | Statement::Mutate(_)
            | Statement::Call(_)
            | Statement::Exit(_)
            | Statement::Passive(_)
            | Statement::Keep(..)
            | Statement::Restore(..)
            | Statement::Uncount(..)
            | Statement::Undo(_)
            | Statement::Clear(_)
            | Statement::Reset(..)
            | Statement::Append(..)
            | Statement::Regrow(..) => {
                self.own_reads(statement);
                let mut written = Vec::new();
                self.function.writes(statement, &mut written);
                self.effects.written.extend(written);
            }
        }
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Take(place) | Value::Leave(place) | Value::Pop(place) => {
                self.effects.written.insert(self.function.root(place.root));
            }
            Value::Passive(opaque) => {
                self.effects.written.extend(opaque.writes.iter().map(|var| self.function.root(*var)));
            }
            _ => {}
        }
    }

    /// A pullback adds to its accumulators, but walks back what it was lent for writing.
    fn pulled(&mut self, arguments: &[Argument], accumulators: &[Option<Place>]) {
        for (argument, accumulator) in arguments.iter().zip(accumulators) {
            let lent = if let Argument::Reference(place, true) = argument { Some(place) } else { None };
            self.effects.written.extend(lent.map(|place| self.function.root(place.root)));
            match accumulator {
                Some(place) if lent.is_some() => {
                    self.effects.written.insert(place.root);
                }
                Some(place) => self.add(place),
                None => {}
            }
        }
    }

    fn add(&mut self, place: &Place) {
        *self.effects.added.entry(self.function.root(place.root)).or_default() += 1;
        let mut reads = Vec::new();
        place.index_reads(&mut reads);
        self.read(reads);
    }

    fn own_reads(&mut self, statement: &Statement) {
        let mut reads = Vec::new();
        statement.reads(&mut reads);
        self.read(reads);
    }

    fn read(&mut self, vars: impl IntoIterator<Item = Var>) {
        self.effects.read.extend(self.function.bases_of(vars));
    }
}
