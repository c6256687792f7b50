//! What stands behind known values: the forward pass has no use for it, only the backward pass differentiates it.
//!
//! A value that is [`Known`](Value::Known) need not be computed for its own sake. What it is computed from, and nothing else
//! uses, is left to the backward pass: none of it is stored if it can be recomputed there, however much work that is, since it
//! is done once either way.

use super::Home;
use crate::compiler::ir::{Block, Function, Operand, Statement, Value, Var};
use std::collections::{BTreeMap, BTreeSet};

/// Finds it.
pub(super) fn of(function: &Function) -> BTreeSet<Var> {
    let mut found = BTreeSet::new();
    let mut has_known = false;
    super::walk(&function.body, &mut |block| has_known |= block.statements.iter().any(is_known));
    if has_known {
        super::walk(&function.body, &mut |block| in_block(block, &mut found));
    }
    found
}

/// Without what the forward pass needs nevertheless, for what is stored.
pub(super) fn unless_stored(
    function: &Function,
    mut behind: BTreeSet<Var>,
    stored: &BTreeMap<Var, Home>,
) -> BTreeSet<Var> {
    if behind.is_empty() {
        return behind;
    }
    super::walk(&function.body, &mut |block| {
        for statement in block.statements.iter().rev() {
            if let Statement::Define(var, value) = statement
                && (stored.contains_key(var) || !behind.contains(var))
            {
                behind.remove(var);
                behind.retain(|read| !needed(value).contains(read));
            }
        }
    });
    behind
}

fn is_known(statement: &Statement) -> bool {
    matches!(statement, Statement::Define(_, Value::Known(..)))
}

/// Users stand behind what they use, so that one sweep up finds all.
fn in_block(block: &Block, found: &mut BTreeSet<Var>) {
    let (mut candidates, mut used) = (BTreeSet::new(), BTreeSet::new());
    used.extend(block.yields.as_ref().and_then(Operand::var));
    for statement in block.statements.iter().rev() {
        match statement {
            Statement::Define(var, value) if candidates.contains(var) && !used.contains(var) && is_plain(value) => {
                found.insert(*var);
                candidates.extend(needed(value));
            }
            Statement::Define(_, value) => {
                if let Value::Known(_, computed) = value {
                    candidates.extend(computed.var());
                }
                used.extend(needed(value));
            }
            statement => {
                let mut reads = Vec::new();
                statement.deep_reads(&mut reads);
                used.extend(reads);
            }
        }
    }
}

/// It neither moves nor changes anything.
fn is_plain(value: &Value) -> bool {
    matches!(
        value,
        Value::Read(_) | Value::Same(_) | Value::Negate(_) | Value::Binary(..) | Value::Apply(..) | Value::Cast(..)
    )
}

/// What a value is computed from, where what is known is not computed.
pub(super) fn needed(value: &Value) -> Vec<Var> {
    let mut reads = Vec::new();
    match value {
        Value::Known(known, _) => reads.extend(known.var()),
        value => value.reads(&mut reads),
    }
    reads
}
