//! Numbers in memory that stay where they are while a loop runs: they lie in a register meanwhile.
//!
//! ```text
//! c[i][j] = 0.0;                              let mut held = 0.0;
//! for k in 0..n {                  is         for k in 0..n {
//!     c[i][j] += a[i][k] * b[k][j];               held += a[i][k] * b[k][j];
//! }                                           }
//!                                             c[i][j] = held;
//! ```
//!
//! (*Register promotion*; Cooper and Lu, PLDI 1997.) The loop may touch other elements of the same memory if they are distinct, as
//! `l[i][k]` is from `l[i][j]` for `k < j`, which LLVM does not see. What is added to a register overwrites no memory, so that
//! nothing is recorded in each iteration, and its adjoint is in a register as well.

use super::distinct::Facts;
use super::ir::{
    Block, Branch, Function, Header, Kind, Loop, Mutation, Operand, Place, Selector, Statement, Step, Type, Value, Var,
    Variable,
};
use super::lower::may_leave;
use super::names::Names;
use super::tables::HashSet;

/// Lets numbers lie in registers while loops run. Says whether there was any.
pub(crate) fn numbers(function: &mut Function, names: &mut Names) -> bool {
    let mut body = function.body.clone();
    let facts = Facts::of(function);
    let mut pass = Pass { function, names, facts, changed: false };
    pass.block(&mut body);
    let changed = pass.changed;
    function.body = body;
    changed
}

struct Pass<'a> {
    function: &'a mut Function,
    names: &'a mut Names,
    facts: Facts,
    changed: bool,
}

impl Pass<'_> {
    fn block(&mut self, block: &mut Block) {
        let mut at = 0;
        while at < block.statements.len() {
            if let Some(place) = self.candidate(block, at) {
                at += self.promote(block, at, &place);
                continue;
            }
            match &mut block.statements[at] {
                Statement::Branch(branch) => branch.arms.iter_mut().for_each(|arm| self.block(arm)),
                Statement::Loop(each) => self.block(&mut each.body),
                Statement::Remainder(_, rest) => self.block(rest),
                _ => {}
            }
            at += 1;
        }
    }

    /// A place that the loop at a position changes in its iterations, and that can lie in a register meanwhile.
    fn candidate(&self, block: &Block, at: usize) -> Option<Place> {
        let Statement::Loop(each) = &block.statements[at] else { return None };
        if each.runs_once() || may_leave(&block.statements[at]) {
            return None;
        }
        let inside = definitions(each);
        let mut updated = Vec::new();
        updates(&each.body, &mut updated);
        let fits = |place: &&Place| {
            self.is_fixed(place, &inside) && self.is_alone(place, each) && self.is_safe(block, at, place)
        };
        updated.into_iter().find(fits).cloned()
    }

    /// It is one number in a larger memory, and the same one in all iterations.
    fn is_fixed(&self, place: &Place, inside: &HashSet<Var>) -> bool {
        let resolved = self.function.resolve(place);
        if resolved.path.is_empty() || !self.function.place_type(&resolved).is_real() {
            return false;
        }
        let (mut mentioned, mut indices) = (Vec::new(), Vec::new());
        place.reads(&mut mentioned);
        resolved.index_reads(&mut indices);
        mentioned.extend(self.function.bases_of(indices.iter().copied()));
        let is_step = |step: &Step| match step {
            Step::Index(index) => index.cheap && index.writes.is_empty(),
            Step::Field(_) => true,
            Step::Range(_) | Step::Variant(_) => false,
        };
        resolved.path.iter().all(is_step)
            && mentioned.iter().all(|var| !inside.contains(var))
            && self.function.bases_of(indices).into_iter().all(|var| !self.function.is_memory(var))
    }

    /// All that the loop does to the memory is to read and write the number itself, or elements that are distinct.
    fn is_alone(&self, place: &Place, each: &Loop) -> bool {
        self.is_alone_in_header(place, &each.header) && self.is_alone_in(place, &each.body)
    }

    fn is_alone_in_header(&self, place: &Place, header: &Header) -> bool {
        let mut reads = Vec::new();
        header.reads(&mut reads);
        !self.function.bases_of(reads).contains(&self.function.root(place.root))
    }

    fn is_alone_in(&self, place: &Place, block: &Block) -> bool {
        let root = self.function.root(place.root);
        let is_fine = |statement: &Statement| {
            let inner = match statement {
                Statement::Loop(each) => self.is_alone(place, each),
                statement => statement.blocks().into_iter().all(|inner| self.is_alone_in(place, inner)),
            };
            let mut mentioned = Vec::new();
            statement.reads(&mut mentioned);
            let times = self.function.bases_of(mentioned).into_iter().filter(|var| *var == root).count();
            let known = access(statement).filter(|other| self.function.root(other.root) == root);
            let apart = known
                .is_none_or(|other| self.is_same(place, other) || self.facts.are_distinct(self.function, place, other));
            inner && apart && times == usize::from(known.is_some()) && !self.writes_whole(statement, root)
        };
        let yields = block.yields.as_ref().and_then(Operand::var);
        block.statements.iter().all(is_fine) && yields.is_none_or(|var| self.function.root(var) != root)
    }

    /// The statement changes the memory in another way than by writing to an element.
    fn writes_whole(&self, statement: &Statement, root: Var) -> bool {
        if access(statement).is_some() || !statement.blocks().is_empty() {
            return false;
        }
        let mut written = Vec::new();
        self.function.writes(statement, &mut written);
        written.contains(&root)
    }

    fn is_same(&self, a: &Place, b: &Place) -> bool {
        let [a, b] = [a, b].map(|place| self.function.resolve(place));
        let is_same = |(one, other): (&Step, &Step)| match (one, other) {
            (Step::Index(one), Step::Index(other)) => one.tokens.to_string() == other.tokens.to_string(),
            (one, other) => one == other,
        };
        a.root == b.root && a.path.len() == b.path.len() && a.path.iter().zip(&b.path).all(is_same)
    }

    /// The number is read or written in any case, so that to read it before the loop can do no harm.
    fn is_safe(&self, block: &Block, at: usize, place: &Place) -> bool {
        let resolved = self.function.resolve(place);
        if place.path.is_empty() || resolved.path.iter().all(|step| matches!(step, Step::Field(_))) {
            return true;
        }
        let (before, after) = (&block.statements[..at], &block.statements[at + 1..]);
        self.is_met(place, before.iter().rev()) || self.is_met(place, after.iter())
    }

    /// One of the statements reads or writes the number, before any may leave or change the memory in another way.
    fn is_met<'s>(&self, place: &Place, mut statements: impl Iterator<Item = &'s Statement>) -> bool {
        let root = self.function.root(place.root);
        let ends = |statement: &&Statement| {
            let is_it = access(statement).is_some_and(|other| self.is_same(place, other));
            is_it || may_leave(statement) || self.resizes(statement, root)
        };
        statements.find(ends).and_then(access).is_some_and(|other| self.is_same(place, other))
    }

    /// There may be other elements in the memory than before.
    fn resizes(&self, statement: &Statement, root: Var) -> bool {
        match statement {
            Statement::Assign(place, _) => {
                self.function.root(place.root) == root && !self.function.place_type(place).is_real()
            }
            Statement::Mutate(Mutation::Fill(..)) => false,
            Statement::Update(..) => false,
            statement if !statement.blocks().is_empty() => statement
                .blocks()
                .into_iter()
                .flat_map(|inner| &inner.statements)
                .any(|inner| self.resizes(inner, root)),
            statement => {
                let mut written = Vec::new();
                self.function.writes(statement, &mut written);
                written.contains(&root) || statement.defines().contains(&root)
            }
        }
    }

    /// Lets the number lie in a register; returns how many statements to go on from there: at the loop.
    fn promote(&mut self, block: &mut Block, at: usize, place: &Place) -> usize {
        self.changed = true;
        let ty = self.function.place_type(place);
        let [held, last] =
            [(Kind::Memory, false), (Kind::Value, true)].map(|(kind, temporary)| self.variable(kind, &ty, temporary));
        let Statement::Loop(each) = &mut block.statements[at] else { return 1 };
        self.redirect(&mut each.body, place, held);
        let behind = [
            Statement::Define(last, Value::Read(Place::whole(held))),
            Statement::Assign(place.clone(), Operand::Var(last)),
        ];
        let following = block.statements.split_off(at + 1);
        block.statements.extend(behind.into_iter().chain(following));
        let started = match at.checked_sub(1).map(|before| &block.statements[before]) {
            Some(Statement::Assign(other, value)) if self.is_same(place, other) => Some(value.clone()),
            _ => None,
        };
        match started {
            Some(value) => {
                block.statements[at - 1] = Statement::Declare(held, Some(Value::Same(value)));
                0
            }
            None => {
                block.statements.insert(at, Statement::Declare(held, Some(Value::Read(place.clone()))));
                1
            }
        }
    }

    fn variable(&mut self, kind: Kind, ty: &Type, temporary: bool) -> Var {
        let ident = self.names.fresh("held");
        self.function.variables.push(Variable { ident, kind, ty: ty.clone(), temporary });
        Var(self.function.variables.len() - 1)
    }

    fn redirect(&self, block: &mut Block, place: &Place, held: Var) {
        for statement in &mut block.statements {
            match statement {
                Statement::Define(_, Value::Read(other))
                | Statement::Assign(other, _)
                | Statement::Update(other, ..)
                    if self.is_same(place, other) =>
                {
                    *other = Place::whole(held);
                }
                Statement::Branch(branch) => branch.arms.iter_mut().for_each(|arm| self.redirect(arm, place, held)),
                Statement::Loop(each) => self.redirect(&mut each.body, place, held),
                Statement::Remainder(_, rest) => self.redirect(rest, place, held),
                _ => {}
            }
        }
    }
}

/// The place that a statement reads or writes, if it does nothing else to memory.
fn access(statement: &Statement) -> Option<&Place> {
    match statement {
        Statement::Define(_, Value::Read(place)) | Statement::Assign(place, _) | Statement::Update(place, ..) => {
            Some(place)
        }
        _ => None,
    }
}

/// The places that are changed by what they were.
fn updates<'b>(block: &'b Block, found: &mut Vec<&'b Place>) {
    for statement in &block.statements {
        if let Statement::Update(place, ..) = statement {
            found.push(place);
        }
        statement.blocks().into_iter().for_each(|inner| updates(inner, found));
    }
}

/// What is defined in the iterations of a loop.
fn definitions(each: &Loop) -> HashSet<Var> {
    fn of_block(block: &Block, found: &mut HashSet<Var>) {
        for statement in &block.statements {
            found.extend(statement.defines());
            if let Statement::Branch(Branch { selector: Selector::Match(_, patterns, _), .. }) = statement {
                found.extend(patterns.iter().flat_map(|pattern| &pattern.binds));
            }
            if let Statement::Loop(inner) = statement {
                of_loop(inner, found);
            } else {
                statement.blocks().into_iter().for_each(|inner| of_block(inner, found));
            }
        }
    }
    fn of_loop(each: &Loop, found: &mut HashSet<Var>) {
        found.insert(each.counter);
        if let Header::Range(var, _) | Header::Elements(var, ..) = &each.header {
            found.insert(*var);
        }
        of_block(&each.body, found);
    }
    let mut found = HashSet::default();
    of_loop(each, &mut found);
    found
}
