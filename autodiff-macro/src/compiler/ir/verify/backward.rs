//! The invariants of the backward pass: what it mentions is its own, or available by the plan.

use crate::compiler::adjoint::Backward;
use crate::compiler::ir::{Block, BlockId, Function, Header, Selector, Statement, Var};
use crate::compiler::save::{self, Home, Plan};
use crate::compiler::tables::{HashMap, HashSet};

/// The violations before there is a plan: every variable of the primal program counts as available.
pub(crate) fn before_plan(function: &Function, backward: &Backward) -> Vec<String> {
    let mut known = given(function, backward);
    save::walk(&function.body, &mut |block| {
        block.statements.iter().for_each(|statement| known.extend(defined(statement)));
    });
    check(function, backward, known, &HashMap::default())
}

/// The violations after the plan was made: what is neither stored, recomputed nor provided is not available.
pub(crate) fn after_plan(function: &Function, backward: &Backward, plan: &Plan) -> Vec<String> {
    let mut known = given(function, backward);
    let assigned = assigned(function);
    known.extend(plan.stored.iter().filter_map(|(var, home)| match home {
        Home::Local => Some(*var),
        Home::Slot => assigned.contains(var).then_some(*var),
        Home::Stage(_) => None,
    }));
    check(function, backward, known, &plan.loads)
}

fn check(
    function: &Function,
    backward: &Backward,
    known: HashSet<Var>,
    loads: &HashMap<BlockId, Vec<Var>>,
) -> Vec<String> {
    let mut check = Check { function, scopes: vec![known], loads, violations: Vec::new() };
    check.block(&backward.body, &[]);
    check.violations.extend(misnumbered(backward));
    check.violations
}

/// What the signature of the backward pass provides.
fn given(function: &Function, backward: &Backward) -> HashSet<Var> {
    let parameters = function.parameters.iter().map(|parameter| parameter.var);
    parameters.chain(backward.seed).chain(backward.accumulators.iter().copied()).collect()
}

/// What a statement of the primal program defines, for what follows it and for its own blocks.
fn defined(statement: &Statement) -> Vec<Var> {
    let mut vars = statement.defines();
    match statement {
        Statement::Loop(each) => vars.extend(super::provided(&each.header, each.counter)),
        Statement::Branch(branch) => {
            if let Selector::Match(_, patterns, _) = &branch.selector {
                vars.extend(patterns.iter().flat_map(|pattern| &pattern.binds));
            }
        }
        _ => {}
    }
    vars
}

/// The flags, counts and arm numbers, which are declared before anything else.
pub(super) fn assigned(function: &Function) -> HashSet<Var> {
    let mut assigned = HashSet::default();
    save::walk(&function.body, &mut |block| {
        for statement in &block.statements {
            match statement {
                Statement::Loop(each) => assigned.extend([each.trips]),
                Statement::Remainder(reached, _) => assigned.extend([*reached]),
                Statement::Branch(branch) => {
                    if let Selector::Match(_, _, arm) = &branch.selector {
                        assigned.insert(*arm);
                    }
                }
                _ => {}
            }
        }
    });
    assigned
}

/// Every statement has the number of the primal statement that it belongs to.
fn misnumbered(backward: &Backward) -> Vec<String> {
    let mut violations = Vec::new();
    save::walk(&backward.body, &mut |block| {
        let numbers = backward.origins.get(&block.id).map_or(0, Vec::len);
        if numbers != block.statements.len() {
            violations.push(format!("block {} has {numbers} numbers for its statements", block.id.0));
        }
    });
    violations
}

struct Check<'a> {
    function: &'a Function,
    scopes: Vec<HashSet<Var>>,
    loads: &'a HashMap<BlockId, Vec<Var>>,
    violations: Vec<String>,
}

impl Check<'_> {
    fn block(&mut self, block: &Block, provided: &[Var]) {
        let loads = self.loads.get(&block.id).into_iter().flatten();
        self.scopes.push(loads.chain(provided).copied().collect());
        block.statements.iter().for_each(|statement| self.statement(statement));
        self.scopes.pop();
    }

    fn statement(&mut self, statement: &Statement) {
        let mut reads = Vec::new();
        statement.reads(&mut reads);
        let mut provided = Vec::new();
        if let Statement::Loop(each) = statement {
            provided = super::provided(&each.header, each.counter);
            if save::needs_trips(each) {
                reads.push(each.trips);
            }
            if let Header::While(condition) = &each.header {
                reads.retain(|read| !condition.reads.contains(read));
            }
        }
        reads.into_iter().for_each(|var| self.demand(var));
        statement.blocks().into_iter().for_each(|block| self.block(block, &provided));
        match statement {
            Statement::Define(var, _) | Statement::Declare(var, _) => self.define(*var),
            Statement::Keep(..)
            | Statement::Call(_)
            | Statement::View(_)
            | Statement::Remainder(..)
            | Statement::Exit(_)
            | Statement::Passive(_) => {
                self.violations.push("a statement of the primal program in the backward pass".to_owned());
            }
            _ => {}
        }
    }

    fn define(&mut self, var: Var) {
        let Some(scope) = self.scopes.last_mut() else { return };
        if !scope.insert(var) {
            self.violations.push(format!("defined twice: {}", self.function.variables[var.0].ident));
        }
    }

    /// What the variable is or views has to be available; views are built anew where they are used.
    fn demand(&mut self, var: Var) {
        for base in self.function.bases_of([var]) {
            if !self.scopes.iter().any(|scope| scope.contains(&base)) {
                self.violations.push(format!("not available: {}", self.function.variables[base.0].ident));
            }
        }
    }
}
