//! Storage that arms of a branch share: an iteration takes one of them, and leaves what that one stores.

use crate::compiler::ir::{Block, Function, Statement, Type, Var};
use crate::compiler::save::{Home, Plan};
use std::collections::BTreeMap;

/// For numbers that are staged in one arm, those of another arm in whose stages they lie.
pub(super) fn hosts(function: &Function, plan: &Plan) -> BTreeMap<Var, Var> {
    let mut pass = Pass { function, plan, hosts: BTreeMap::new() };
    pass.block(&function.body);
    let hosts = pass.hosts;
    let outermost = |mut var: Var| {
        while let Some(host) = hosts.get(&var) {
            var = *host;
        }
        var
    };
    hosts.values().zip(hosts.keys()).map(|(host, guest)| (*guest, outermost(*host))).collect()
}

struct Pass<'a> {
    function: &'a Function,
    plan: &'a Plan,
    hosts: BTreeMap<Var, Var>,
}

impl Pass<'_> {
    /// Returns what is staged in a block and has stages of its own.
    fn block(&mut self, block: &Block) -> Vec<Var> {
        let mut own = Vec::new();
        for statement in &block.statements {
            own.extend(statement.defines().into_iter().filter(|var| self.is_number(*var)));
            let inner: Vec<Vec<Var>> = statement.blocks().into_iter().map(|inner| self.block(inner)).collect();
            match statement {
                Statement::Branch(_) => own.extend(self.share(inner)),
                _ => own.extend(inner.into_iter().flatten()),
            }
        }
        own
    }

    /// The numbers of all arms, but for those that find room in the stages of an earlier one.
    fn share(&mut self, arms: Vec<Vec<Var>>) -> Vec<Var> {
        let mut all: Vec<Var> = Vec::new();
        for arm in arms {
            let mut free = all.clone();
            for var in arm {
                match free.iter().position(|host| self.are_alike(*host, var)) {
                    Some(place) => _ = self.hosts.insert(var, free.swap_remove(place)),
                    None => all.push(var),
                }
            }
        }
        all
    }

    fn is_number(&self, var: Var) -> bool {
        let staged = matches!(self.plan.stored.get(&var), Some(Home::Stage(_)));
        staged && matches!(self.function.variables[var.0].ty, Type::Real(_)) && !self.function.is_memory(var)
    }

    /// They are staged by the same loop, in stages of the same type.
    fn are_alike(&self, one: Var, other: Var) -> bool {
        let ty = |var: Var| &self.function.variables[var.0].ty;
        self.plan.stored.get(&one) == self.plan.stored.get(&other) && ty(one) == ty(other)
    }
}
