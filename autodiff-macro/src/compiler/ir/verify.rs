//! Checks the invariants of the IR, after every pass; a violation is a bug of the compiler and panics.
//!
//! - Every variable has one definition, and is used after it and in its scope.
//! - Only memory is written, and a view is the name of a place whose parts are in scope.
//! - An exit ends its block, and its target encloses it; what follows a statement that may leave is a remainder.
//! - The primal program has no statement of the backward pass, and every block has its own number.

mod backward;

use super::{Block, BlockId, Exit, Function, Header, Kind, Place, Selector, Statement, Target, Value, Var};
use crate::compiler::lower::may_leave;
use crate::compiler::tables::HashSet;

pub(crate) use backward::{after_plan, before_plan};

/// The pass that the IR comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Stage {
    Lowered,
    /// With records of what writes destroy.
    Prepared,
}

/// Panics with all violations if there are any.
///
/// # Panics
///
/// Panics if there are violations: the compiler has a bug.
pub(crate) fn demand(pass: &str, violations: &[String]) {
    assert!(violations.is_empty(), "invalid IR after {pass}: {}", violations.join("; "));
}

/// The violations in the primal program.
pub(crate) fn primal(function: &Function, stage: Stage) -> Vec<String> {
    let mut check = Check {
        function,
        stage,
        scopes: vec![function.parameters.iter().map(|parameter| parameter.var).collect()],
        defined: HashSet::default(),
        blocks: HashSet::default(),
        targets: Vec::new(),
        violations: Vec::new(),
    };
    check.block(&function.body);
    check.violations
}

struct Check<'a> {
    function: &'a Function,
    stage: Stage,
    scopes: Vec<HashSet<Var>>,
    /// Everything defined so far, in scope or not.
    defined: HashSet<Var>,
    blocks: HashSet<BlockId>,
    /// The loops around the statement.
    targets: Vec<Target>,
    violations: Vec<String>,
}

impl Check<'_> {
    fn violation(&mut self, what: &str, var: Var) {
        let ident = &self.function.variables[var.0].ident;
        self.violations.push(format!("{what}: {ident}"));
    }

    fn define(&mut self, var: Var) {
        if !self.defined.insert(var) {
            self.violation("defined twice", var);
        }
        if let Some(scope) = self.scopes.last_mut() {
            scope.insert(var);
        }
    }

    fn demand_scope(&mut self, var: Var) {
        if !self.scopes.iter().any(|scope| scope.contains(&var)) {
            self.violation("used out of scope", var);
        }
    }

    fn demand_all(&mut self, vars: &[Var]) {
        vars.iter().for_each(|var| self.demand_scope(*var));
    }

    fn block(&mut self, block: &Block) {
        self.nested(block, &[]);
    }

    /// A block in a scope of its own, in which some variables are given.
    fn nested(&mut self, block: &Block, given: &[Var]) {
        if !self.blocks.insert(block.id) {
            self.violations.push(format!("two blocks with number {}", block.id.0));
        }
        self.scopes.push(HashSet::default());
        given.iter().for_each(|var| self.define(*var));
        for (position, statement) in block.statements.iter().enumerate() {
            self.ends(block, position);
            self.statement(statement);
        }
        if let Some(var) = block.yields.as_ref().and_then(super::Operand::var) {
            self.demand_scope(var);
        }
        self.scopes.pop();
    }

    /// What may leave the block stands at its end, or before the remainder at its end.
    fn ends(&mut self, block: &Block, position: usize) {
        let rest = &block.statements[position + 1..];
        let leaves = may_leave(&block.statements[position]);
        let exits = matches!(block.statements[position], Statement::Exit(_));
        let is_remainder = matches!(rest, [Statement::Remainder(..)]);
        if leaves && !rest.is_empty() && (exits || !is_remainder) {
            self.violations.push(format!("statements behind one that may leave block {}", block.id.0));
        }
        if exits && block.yields.is_some() {
            self.violations.push(format!("block {} yields a value and ends in an exit", block.id.0));
        }
    }

    fn statement(&mut self, statement: &Statement) {
        let mut reads = Vec::new();
        statement.reads(&mut reads);
        if let Statement::Branch(branch) = statement
            && let Selector::Match(_, patterns, _) = &branch.selector
        {
            reads.retain(|read| !patterns.iter().any(|pattern| pattern.binds.contains(read)));
        }
        self.demand_all(&reads);
        self.kind(statement);
        self.inside(statement);
        let mut defines = statement.defines();
        if let Statement::Call(call) = statement {
            // What is passed again has a definition of its own, and counts as the call's only for the plan.
            defines = vec![call.result, call.pullback];
        }
        defines.into_iter().for_each(|var| self.define(var));
    }

    /// The statement belongs here, and writes memory only.
    fn kind(&mut self, statement: &Statement) {
        match statement {
            Statement::Define(var, value) => {
                self.demand_value(*var);
                self.value(value);
            }
            Statement::Declare(var, value) => {
                if !matches!(self.function.variables[var.0].kind, Kind::Memory) {
                    self.violation("declared, but no memory", *var);
                }
                value.iter().for_each(|value| self.value(value));
            }
            Statement::View(var) => self.view(*var),
            Statement::Assign(place, _) | Statement::Update(place, ..) => self.written(place),
            Statement::Mutate(mutation) => mutation.targets().into_iter().for_each(|place| self.written(place)),
            Statement::Exit(exit) => self.exit(exit),
            Statement::Keep(..) => {
                if self.stage == Stage::Lowered {
                    self.violations.push("a record before there is an adjoint".to_owned());
                }
            }
            Statement::Call(_)
            | Statement::Branch(_)
            | Statement::Loop(_)
            | Statement::Remainder(..)
            | Statement::Passive(_) => {}
            Statement::Restore(..)
            | Statement::Uncount(..)
            | Statement::Undo(_)
            | Statement::Accumulate(..)
            | Statement::Gather(..)
            | Statement::Append(..)
            | Statement::Clear(_)
            | Statement::Regrow(..)
            | Statement::Reset(..)
            | Statement::Pullback(_)
            | Statement::Guarded(..) => {
                self.violations.push("a statement of the backward pass in the primal program".to_owned());
            }
        }
    }

    fn demand_value(&mut self, var: Var) {
        if !matches!(self.function.variables[var.0].kind, Kind::Value) {
            self.violation("defined, but no value", var);
        }
    }

    fn written(&mut self, place: &Place) {
        let root = self.function.root(place.root);
        if !self.function.is_memory(root) {
            self.violation("written, but no memory", root);
        }
    }

    fn view(&mut self, var: Var) {
        let Kind::View(place, _) = &self.function.variables[var.0].kind else {
            return self.violation("a view without a place", var);
        };
        let mut reads = Vec::new();
        place.reads(&mut reads);
        self.demand_all(&reads);
    }

    fn value(&mut self, value: &Value) {
        let again = matches!(value, Value::Again(_)) && self.stage == Stage::Prepared;
        if is_backward(value) && !again {
            self.violations.push("a value of the backward pass in the primal program".to_owned());
        }
    }

    fn exit(&mut self, exit: &Exit) {
        if let Exit::Break(target, _) | Exit::Continue(target) = exit
            && !self.targets.contains(target)
        {
            self.violations.push(format!("an exit to {}, which is not around it", target.0));
        }
    }

    /// The blocks of the statement.
    fn inside(&mut self, statement: &Statement) {
        match statement {
            Statement::Branch(branch) => match &branch.selector {
                Selector::Match(_, patterns, _) => {
                    if patterns.len() != branch.arms.len() {
                        self.violations.push("a match with more arms than patterns, or fewer".to_owned());
                    }
                    for (pattern, arm) in patterns.iter().zip(&branch.arms) {
                        self.nested(arm, &pattern.binds);
                    }
                }
                Selector::If(_) | Selector::Arm(_) => branch.arms.iter().for_each(|arm| self.block(arm)),
            },
            Statement::Loop(each) => {
                self.targets.push(each.target);
                self.nested(&each.body, &provided(&each.header, each.counter));
                self.targets.pop();
            }
            Statement::Remainder(_, rest) => self.block(rest),
            _ => {}
        }
    }
}

/// What the header of a loop defines for its body.
fn provided(header: &Header, counter: Var) -> Vec<Var> {
    match header {
        Header::Range(var, _) | Header::Elements(var, ..) => vec![counter, *var],
        Header::While(_) | Header::Forever | Header::Once => vec![counter],
    }
}

/// Only the backward pass has values of this kind.
fn is_backward(value: &Value) -> bool {
    match value {
        Value::Read(_)
        | Value::Same(_)
        | Value::Negate(_)
        | Value::Binary(..)
        | Value::Apply(..)
        | Value::Method(..)
        | Value::Cast(..)
        | Value::Convert(..)
        | Value::Tuple(_)
        | Value::Array(_)
        | Value::Vector(_)
        | Value::Repeat(..)
        | Value::Empty(_)
        | Value::Copied(..)
        | Value::Stopped(_)
        | Value::Known(..)
        | Value::Kept(_)
        | Value::Neutral(_)
        | Value::Bound(..)
        | Value::ArrayOf(..)
        | Value::Construct(..)
        | Value::Unwrapped(..)
        | Value::Passive(_)
        | Value::Shape(_) => false,
        Value::Compare(..)
        | Value::IsNan(_)
        | Value::Both(..)
        | Value::Either(..)
        | Value::Select(..)
        | Value::FromInteger(_)
        | Value::Decrement(_)
        | Value::Zero(_)
        | Value::Again(_)
        | Value::Take(_)
        | Value::Leave(_)
        | Value::Total(_)
        | Value::Pop(_) => true,
    }
}
