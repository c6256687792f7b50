//! Which overwritten memory has to be put back on the way back.

use super::needs::Needs;
use super::{Private, Scopes};
use crate::compiler::distinct::{Facts, Site};
use crate::compiler::ir::{Block, BlockId, Function, Kind, Loop, Place, Statement, Type, Var, Zero};
use crate::compiler::privatize::{self, Lengths};
use crate::compiler::tables::HashMap;
use std::collections::BTreeSet;

/// The records of overwritten memory.
#[derive(Default, PartialEq, Clone)]
pub(super) struct Records {
    /// The variables of the [`Statement::Keep`]s that are kept.
    pub(super) kept: BTreeSet<Var>,
    /// Memory whose mutations are undone.
    pub(super) undone: BTreeSet<Var>,
}

impl Records {
    /// Every record there could be of numbers. What else is overwritten may be tied to the memory of the caller, or none that can
    /// be copied.
    pub(super) fn all(&mut self, function: &Function) {
        super::walk(&function.body, &mut |block| {
            for statement in &block.statements {
                match statement {
                    Statement::Keep(place, old) if holds_numbers(function, place.root) => {
                        self.kept.insert(*old);
                    }
                    Statement::Mutate(mutation) => {
                        let roots = mutation.targets().into_iter().map(|place| function.root(place.root));
                        self.undone.extend(roots.filter(|root| holds_numbers(function, *root)));
                    }
                    _ => {}
                }
            }
        });
    }
}

impl Records {
    /// Memory of which every write is recorded.
    pub(super) fn whole(&self, function: &Function) -> BTreeSet<Var> {
        let (mut recorded, mut others) = (BTreeSet::new(), BTreeSet::new());
        super::walk(&function.body, &mut |block| {
            for statement in &block.statements {
                match statement {
                    Statement::Keep(place, old) => {
                        let roots = if self.kept.contains(old) { &mut recorded } else { &mut others };
                        roots.insert(function.root(place.root));
                    }
                    Statement::Mutate(mutation) => {
                        others.extend(mutation.targets().into_iter().map(|place| function.root(place.root)));
                    }
                    _ => {}
                }
            }
        });
        recorded.difference(&others).copied().collect()
    }
}

fn holds_numbers(function: &Function, var: Var) -> bool {
    fn of_numbers(ty: &Type) -> bool {
        ty.is_copy() || ty.element().is_some_and(of_numbers)
    }
    of_numbers(&function.variables[function.root(var).0].ty)
}

/// Finds the records that are needed for the given reads; never fewer than `known`.
pub(super) fn find(
    function: &Function,
    scopes: &Scopes,
    needs: &Needs,
    known: &Records,
    private: &Private,
    facts: &Facts,
) -> Records {
    let borrowed = function.parameters.iter().map(|parameter| parameter.var);
    let lasting: BTreeSet<Var> =
        borrowed.filter(|var| matches!(function.variables[var.0].kind, Kind::Borrowed(true))).collect();
    let mut flow = Flow {
        function,
        scopes,
        needs,
        records: known.clone(),
        lengths: &Lengths::of(function),
        private,
        facts,
        needed: lasting.clone(),
        lasting,
        left: BTreeSet::new(),
    };
    flow.block(&function.body);
    flow.records
}

/// The state of the forward analysis: memory whose present content the way back will read.
struct Flow<'a> {
    function: &'a Function,
    scopes: &'a Scopes,
    needs: &'a Needs,
    records: Records,
    lengths: &'a Lengths<'a>,
    private: &'a Private,
    facts: &'a Facts,
    needed: BTreeSet<Var>,
    /// Memory of the caller, which is always put back.
    lasting: BTreeSet<Var>,
    /// What was needed where an exit was taken.
    left: BTreeSet<Var>,
}

impl Flow<'_> {
    fn block(&mut self, block: &Block) {
        let reads = self.needs.reads.get(&block.id);
        for (position, statement) in block.statements.iter().enumerate() {
            self.statement(statement, (block.id, position));
            let here = reads.into_iter().flatten().filter(|(at, _)| *at == position);
            self.needed.extend(here.map(|(_, var)| *var));
        }
        let end = reads.into_iter().flatten().filter(|(at, _)| *at >= block.statements.len());
        self.needed.extend(end.map(|(_, var)| *var));
        self.leave(block);
    }

    /// The end of the scope of what the block declared.
    fn leave(&mut self, block: &Block) {
        for statement in &block.statements {
            if let Statement::Declare(var, _) = statement
                && (self.needed.contains(var) || self.left.contains(var))
                && block.id != self.function.body.id
            {
                self.needed.remove(var);
            }
        }
    }

    fn statement(&mut self, statement: &Statement, site: Site) {
        match statement {
            Statement::Keep(place, old) => self.overwrite(place, *old, site),
            Statement::Mutate(mutation) => {
                let roots = mutation.targets().into_iter().map(|place| self.function.root(place.root));
                let roots: Vec<Var> = roots.collect();
                if roots.iter().any(|root| self.needed.contains(root)) {
                    self.records.undone.extend(roots);
                }
            }
            Statement::Branch(branch) => {
                let before = self.needed.clone();
                let mut after = BTreeSet::new();
                for arm in &branch.arms {
                    self.needed.clone_from(&before);
                    self.block(arm);
                    after.extend(std::mem::take(&mut self.needed));
                }
                self.needed = after;
                self.needed.extend(self.left.iter().copied());
            }
            Statement::Loop(each) if each.runs_once() => {
                self.block(&each.body);
                self.needed.extend(self.left.iter().copied());
            }
            Statement::Loop(each) => {
                self.each(each);
                self.fill(each);
            }
            Statement::Remainder(_, rest) => {
                self.block(rest);
                self.needed.extend(self.left.iter().copied());
            }
            Statement::Exit(_) => self.left.extend(self.needed.iter().copied()),
            _ => {}
        }
    }

    fn overwrite(&mut self, place: &Place, old: Var, site: Site) {
        let root = self.function.root(place.root);
        let is_needed =
            self.needed.contains(&root) && (self.lasting.contains(&root) || self.is_read_before(place, site));
        if is_needed || self.needs.stored.contains(&old) {
            self.records.kept.insert(old);
        }
        let whole = self.function.resolve(place).path.is_empty();
        if whole && !self.lasting.contains(&root) {
            self.needed.remove(&root);
        }
    }

    /// The way back reads what lies there some time before it is overwritten.
    fn is_read_before(&self, place: &Place, site: Site) -> bool {
        let is_spared = |(at, part): &(Site, Option<Place>)| {
            part.as_ref().is_some_and(|part| self.facts.outlasts(self.function, (part, *at), (place, site)))
        };
        let parts = self.needs.parts.get(&self.function.root(place.root));
        parts.is_none_or(|parts| !parts.iter().all(is_spared))
    }

    /// What a loop overwrites wholly is put back by its reversal, whatever is in it by then.
    fn fill(&mut self, each: &Loop) {
        for var in privatize::filled(self.function, self.lengths, each) {
            if !self.lasting.contains(&var) && !self.is_read(&each.body, var) {
                self.needed.remove(&var);
            }
        }
    }

    /// The way back reads the content of the variable somewhere in the block.
    fn is_read(&self, block: &Block, var: Var) -> bool {
        let mut read = false;
        super::walk(block, &mut |block| {
            read |= self.needs.reads.get(&block.id).into_iter().flatten().any(|(_, own)| *own == var);
        });
        read
    }

    /// The body runs any number of times.
    fn each(&mut self, each: &Loop) {
        let body = &each.body;
        let mut private: BTreeSet<Var> = self.private.get(&each.target).into_iter().flatten().copied().collect();
        private.retain(|var| !self.needed.contains(var));
        loop {
            let before = self.needed.clone();
            self.block(body);
            self.needed.retain(|var| !private.contains(var));
            self.needed.extend(before.iter().copied());
            self.needed.extend(self.left.iter().copied());
            if self.needed == before {
                break;
            }
        }
        let outermost = |var: &Var| self.scopes.is_local(*var) || self.lasting.contains(var);
        debug_assert!(self.needed.iter().all(outermost), "memory is declared or a parameter");
    }
}

/// Removes from the backward pass what restores memory that nobody reads, and what is empty then. What it asks the shape of
/// need not be kept for that.
pub(super) fn prune(
    function: &Function,
    block: &mut Block,
    origins: &mut HashMap<BlockId, Vec<usize>>,
    records: &Records,
) {
    let numbers = origins.remove(&block.id).unwrap_or_default();
    let statements = std::mem::take(&mut block.statements);
    let mut kept_numbers = Vec::new();
    for (mut statement, number) in statements.into_iter().zip(numbers) {
        match &mut statement {
            Statement::Branch(branch) => {
                branch.arms.iter_mut().for_each(|arm| prune(function, arm, origins, records));
            }
            Statement::Loop(each) => prune(function, &mut each.body, origins, records),
            Statement::Reset(_, zero) => shape(function, zero, records),
            _ => {}
        }
        if is_wanted(function, &statement, records) {
            block.statements.push(statement);
            kept_numbers.push(number);
        }
    }
    origins.insert(block.id, kept_numbers);
}

/// Has a zero made from the shape of what was overwritten where the content is not kept.
fn shape(function: &Function, zero: &mut Zero, records: &Records) {
    if let Zero::Like(old) = zero
        && !records.kept.contains(old)
        && let Some(shape) = function.shapes.get(old)
    {
        *zero = Zero::Shaped(*shape);
    }
}

fn is_wanted(function: &Function, statement: &Statement, records: &Records) -> bool {
    match statement {
        Statement::Restore(_, old) | Statement::Uncount(_, _, _, old) => records.kept.contains(old),
        Statement::Undo(mutation) => {
            mutation.targets().iter().any(|place| records.undone.contains(&function.root(place.root)))
        }
        Statement::Branch(branch) => branch.arms.iter().any(|arm| !arm.statements.is_empty()),
        Statement::Loop(each) => !each.body.statements.is_empty(),
        _ => true,
    }
}
