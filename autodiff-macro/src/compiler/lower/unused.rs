//! Drops what lowering has made to no avail: closures that were only ever called, and tuples that were taken apart.

use crate::compiler::ir::{Block, Function, Kind, Origin, Statement, Value, Var, Variable};
use crate::compiler::tables::HashSet;

/// Drops definitions that nothing mentions, and those that only they mention.
pub(in crate::compiler) fn drop(function: &mut Function) {
    loop {
        let mut mentioned = Vec::new();
        function.body.deep_reads(&mut mentioned);
        let mut mentioned: HashSet<Var> =
            function.bases_of(mentioned.iter().copied()).into_iter().chain(mentioned).collect();
        mentioned.extend(function.late.iter());
        mention_views(function, &mut mentioned);
        let nothing = Block { id: function.body.id, statements: Vec::new(), yields: None };
        let mut body = std::mem::replace(&mut function.body, nothing);
        let dropped = prune(function, &mut body, &mentioned);
        function.body = body;
        if !dropped {
            return;
        }
    }
}

/// A view is borrowed from the one that it is part of, not from where that lies.
fn mention_views(function: &Function, mentioned: &mut HashSet<Var>) {
    let named = |variable: &Variable| matches!(variable.kind, Kind::View(..)) && !variable.temporary;
    let named = function.variables.iter().enumerate().filter(|(_, variable)| named(variable));
    let mut views: Vec<Var> = mentioned.iter().copied().chain(named.map(|(number, _)| Var(number))).collect();
    while let Some(view) = views.pop() {
        let Kind::View(place, _) = &function.variables[view.0].kind else { continue };
        let mut reads = Vec::new();
        place.reads(&mut reads);
        views.extend(reads.into_iter().filter(|read| mentioned.insert(*read)));
    }
}

fn prune(function: &Function, block: &mut Block, mentioned: &HashSet<Var>) -> bool {
    let before = block.statements.len();
    block.statements.retain(|statement| match statement {
        Statement::Define(var, value) => {
            mentioned.contains(var) || !(is_pure(value) && (function.variables[var.0].temporary || is_closure(value)))
        }
        Statement::View(var) => {
            let together = matches!(function.origins.get(var), Some(Origin::Pattern(..) | Origin::Beside));
            together || mentioned.contains(var) || !function.variables[var.0].temporary
        }
        _ => true,
    });
    let mut dropped = block.statements.len() < before;
    for statement in &mut block.statements {
        match statement {
            Statement::Branch(branch) => {
                branch.arms.iter_mut().for_each(|arm| dropped |= prune(function, arm, mentioned));
            }
            Statement::Loop(each) => dropped |= prune(function, &mut each.body, mentioned),
            Statement::Remainder(_, rest) => dropped |= prune(function, rest, mentioned),
            _ => {}
        }
    }
    dropped
}

fn is_closure(value: &Value) -> bool {
    matches!(value, Value::Kept(_))
}

/// Nothing happens when the value is made.
fn is_pure(value: &Value) -> bool {
    matches!(value, Value::Kept(_) | Value::Tuple(_) | Value::Array(_) | Value::Same(_))
}
