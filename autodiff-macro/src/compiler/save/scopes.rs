//! Where the variables of the primal program are defined.

use super::Home;
use crate::compiler::ir::{Block, BlockId, Function, Kind, Selector, Statement, Target, Var};
use crate::compiler::lower::may_leave;
use crate::compiler::tables::HashMap;

/// The block, the position in it, and the innermost loop of each definition.
pub(crate) struct Scopes {
    definitions: HashMap<Var, Definition>,
    loops: HashMap<BlockId, Option<Target>>,
    body: BlockId,
}

#[derive(Clone, Copy)]
struct Definition {
    block: BlockId,
    position: usize,
    /// The defining statement may leave the block before it defines the variable.
    uncertain: bool,
}

impl Scopes {
    pub(super) fn of(function: &Function) -> Self {
        let mut scopes = Self { definitions: HashMap::default(), loops: HashMap::default(), body: function.body.id };
        scopes.visit(&function.body, None);
        scopes
    }

    fn visit(&mut self, block: &Block, innermost: Option<Target>) {
        self.loops.insert(block.id, innermost);
        for (position, statement) in block.statements.iter().enumerate() {
            let uncertain = may_leave(statement);
            for var in statement.defines() {
                self.definitions.insert(var, Definition { block: block.id, position, uncertain });
            }
            let mut inside = innermost;
            if let Statement::Loop(each) = statement
                && !each.runs_once()
            {
                inside = Some(each.target);
            }
            if let Statement::Branch(branch) = statement
                && let Selector::Match(_, patterns, _) = &branch.selector
            {
                for (arm, pattern) in branch.arms.iter().zip(patterns) {
                    for var in &pattern.binds {
                        let definition = Definition { block: arm.id, position: 0, uncertain: false };
                        self.definitions.insert(*var, definition);
                    }
                }
            }
            for inner in statement.blocks() {
                self.visit(inner, inside);
            }
        }
    }

    /// The variable is defined in the body of the function, not by its signature or a loop header.
    pub(super) fn is_local(&self, var: Var) -> bool {
        self.definitions.contains_key(&var)
    }

    pub(super) fn block(&self, var: Var) -> BlockId {
        self.definitions.get(&var).map_or(self.body, |definition| definition.block)
    }

    pub(super) fn position(&self, var: Var) -> usize {
        self.definitions.get(&var).map_or(0, |definition| definition.position)
    }

    pub(super) fn home(&self, var: Var) -> Home {
        let Some(definition) = self.definitions.get(&var) else { return Home::Local };
        match self.loops.get(&definition.block).copied().flatten() {
            Some(target) => Home::Stage(target),
            None if definition.block == self.body && !definition.uncertain => Home::Local,
            None => Home::Slot,
        }
    }

    pub(super) fn is_in_loop(&self, block: BlockId) -> bool {
        self.loops.get(&block).is_some_and(Option::is_some)
    }

    /// The variable lives as long as the function.
    pub(super) fn is_outermost(&self, function: &Function, var: Var) -> bool {
        match function.variables[var.0].kind {
            Kind::Argument | Kind::Borrowed(_) => true,
            Kind::Value | Kind::Memory | Kind::View(..) => self.block(var) == self.body,
        }
    }
}
