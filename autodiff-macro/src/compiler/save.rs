//! To-be-recorded analysis: what the backward pass needs of the forward pass, and how it gets it.
//!
//! The backward pass mentions values of the primal program. Each of them is either *stored* when it is computed or
//! *recomputed*, right before its first use on the way back, from what is available there. Memory is *restored*: a write
//! is preceded by a record of what it destroys, but only where some later step of the way back reads it (Hascoët,
//! Naumann and Pascual, *"To be recorded" analysis in reverse-mode automatic differentiation*, FGCS 21(8), 2005).
//!
//! # Which values are recomputed
//! Sums, products, casts and loads are recomputed; calls, divisions and transcendental functions are stored.
//! What reads memory is recomputed only if the memory still has its value: nothing may write it between the definition
//! and the last use.
//!
//! # Fixpoint
//! Restoring memory may need values (indices) of its own, which may read memory in turn. The plan is therefore made
//! anew, with the records found so far, until no record is added.

mod behind;
mod needs;
mod records;
mod scopes;

use super::adjoint::Backward;
use super::distinct::Facts;
use super::ir::{Block, BlockId, Function, Target, Var};
use super::tables::{HashMap, HashSet};
use std::collections::{BTreeMap, BTreeSet};

pub(crate) use needs::needs_trips;
pub(crate) use scopes::Scopes;

/// How the backward pass gets what it needs.
#[derive(Clone, Default)]
pub(crate) struct Plan {
    /// The variables that are stored, and where.
    pub(crate) stored: BTreeMap<Var, Home>,
    /// The stored variables that are made available at the start of a reversed block.
    pub(crate) loads: HashMap<BlockId, Vec<Var>>,
    /// The records of overwritten memory that are kept.
    pub(crate) kept: BTreeSet<Var>,
    /// Memory whose mutations are undone.
    pub(crate) undone: BTreeSet<Var>,
    /// What the forward pass does not compute: the backward pass alone has a use for it.
    pub(crate) behind: BTreeSet<Var>,
}

/// Where a stored variable lives between the two passes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Home {
    /// A local of the forward pass, owned by the backward closure.
    Local,
    /// The same, but computed on some paths only.
    Slot,
    /// One value an iteration of this loop.
    Stage(Target),
}

/// Memory that is private to the iterations of loops, each of which walks back before the next one starts.
pub(crate) type Private = HashMap<Target, HashSet<Var>>;

/// Makes the plan, and inserts into the backward pass what it recomputes. With `everything`, all is stored.
pub(crate) fn plan(function: &Function, backward: &mut Backward, everything: bool) -> Plan {
    plan_with(function, backward, everything, &Private::default())
}

/// The same, where what one iteration leaves in private memory is of no use to another.
pub(crate) fn plan_with(function: &Function, backward: &mut Backward, everything: bool, private: &Private) -> Plan {
    let (scopes, facts) = (Scopes::of(function), Facts::of(function));
    let mut records = records::Records::default();
    if everything {
        records.all(function);
    }
    loop {
        let mut body = backward.body.clone();
        let mut origins = backward.origins.clone();
        records::prune(function, &mut body, &mut origins, &records);
        let needs = needs::find(function, &scopes, &mut body, &mut origins, &records, everything);
        let found = records::find(function, &scopes, &needs, &records, private, &facts);
        if found == records {
            backward.body = body;
            backward.origins = origins;
            return finish(function, &scopes, &needs, found);
        }
        records = found;
    }
}

fn finish(function: &Function, scopes: &Scopes, needs: &needs::Needs, records: records::Records) -> Plan {
    let mut plan = Plan { kept: records.kept, undone: records.undone, ..Plan::default() };
    let memory = needs.memory.iter().filter(|var| scopes.is_local(**var)).copied();
    for var in needs.stored.iter().copied().chain(memory) {
        let home = scopes.home(var);
        plan.stored.insert(var, home);
        if home != Home::Local || function.is_memory(var) {
            plan.loads.entry(scopes.block(var)).or_default().push(var);
        }
    }
    plan.behind = behind::unless_stored(function, behind::of(function), &plan.stored);
    plan
}

/// Visits a block and all blocks in it.
pub(crate) fn walk<'a>(block: &'a Block, visit: &mut impl FnMut(&'a Block)) {
    visit(block);
    for statement in &block.statements {
        statement.blocks().into_iter().for_each(|inner| walk(inner, visit));
    }
}
