//! Exits made structural: after this, whatever follows a statement that may leave its block stands in a block of its own.
//!
//! `if c { A; continue } B` becomes `if c { A; continue } else { B }`. Where the rest cannot move into a branch
//! (`if a { if b { return } C } B`), it becomes a [`Statement::Remainder`], whose flag says at run time whether it was
//! reached; the backward pass reads the flag.

use crate::compiler::ir::{
    Block, BlockId, Branch, Exit, Function, Header, Kind, Operand, Statement, Target, Type, Value, Var, Variable,
};
use proc_macro2::{Ident, Span};

/// Restructures a whole function.
pub(super) fn structure(function: &mut Function) {
    let body = take(&mut function.body);
    let mut pass = Pass { function };
    let mut body = pass.block(body);
    pass.returns_to_yields(&mut body);
    function.body = body;
}

fn take(block: &mut Block) -> Block {
    let id = block.id;
    std::mem::replace(block, Block { id, statements: Vec::new(), yields: None })
}

struct Pass<'a> {
    function: &'a mut Function,
}

impl Pass<'_> {
    fn block(&mut self, mut block: Block) -> Block {
        let statements = std::mem::take(&mut block.statements);
        let statements = statements.into_iter().map(|statement| self.statement(statement)).collect();
        self.sequence(block.id, statements, block.yields)
    }

    fn statement(&mut self, statement: Statement) -> Statement {
        match statement {
            Statement::Branch(branch) => {
                let arms = branch.arms.into_iter().map(|arm| self.block(arm)).collect();
                Statement::Branch(Branch { arms, ..branch })
            }
            Statement::Loop(mut each) => {
                each.body = self.block(each.body);
                each.leaves = block_leaves(&each.body, &mut vec![each.target]);
                if each.is_left_at_once() {
                    each.header = Header::Once;
                }
                Statement::Loop(each)
            }
            other => other,
        }
    }

    /// A block of these statements, the rest behind the first one that may leave it moved aside.
    fn sequence(&mut self, id: BlockId, mut statements: Vec<Statement>, yields: Option<Operand>) -> Block {
        let leaving = statements.iter().position(may_leave);
        let Some(position) = leaving else {
            return Block { id, statements, yields };
        };
        let rest = statements.split_off(position + 1);
        if rest.is_empty() && yields.is_none() || matches!(statements[position], Statement::Exit(_)) {
            return Block { id, statements, yields: None };
        }
        if let Some(Statement::Branch(branch)) = statements.last()
            && rest.is_empty()
            && let (Some(Operand::Var(value)), Some(result)) = (&yields, branch.result)
            && *value == result
        {
            return Block { id, statements, yields };
        }
        let yields = self.set_aside(&mut statements, rest, yields);
        Block { id, statements, yields }
    }

    /// Moves `rest` into the only arm that goes on, or else into a remainder; returns what the block now yields.
    fn set_aside(
        &mut self,
        statements: &mut Vec<Statement>,
        rest: Vec<Statement>,
        yields: Option<Operand>,
    ) -> Option<Operand> {
        if let Some(Statement::Branch(branch)) = statements.last_mut()
            && let Some(arm) = only_survivor(branch)
        {
            let outer = yields.is_some().then(|| self.variable("outcome", Type::Unknown));
            let Some(Statement::Branch(branch)) = statements.last_mut() else { return yields };
            let result = std::mem::replace(&mut branch.result, outer);
            let mut inner = take(&mut branch.arms[arm]);
            let value = inner.yields.take();
            let glue = result.zip(value).map(|(result, value)| Statement::Define(result, Value::Same(value)));
            inner = self.append(inner, glue.into_iter().chain(rest).collect(), yields);
            if let Some(Statement::Branch(branch)) = statements.last_mut() {
                branch.arms[arm] = inner;
            }
            return outer.map(Operand::Var);
        }
        let reached = self.variable("reached", Type::Passive);
        let id = self.block_id();
        let rest = self.sequence(id, rest, yields);
        statements.push(Statement::Remainder(reached, rest));
        None
    }

    /// Adds statements at the end of a block that was structured before.
    fn append(&mut self, mut block: Block, rest: Vec<Statement>, yields: Option<Operand>) -> Block {
        if let Some(Statement::Remainder(reached, inner)) = block.statements.pop_if(is_remainder) {
            let inner = self.append(inner, rest, yields);
            block.statements.push(Statement::Remainder(reached, inner));
            return block;
        }
        let id = block.id;
        block.statements.extend(rest);
        self.sequence(id, block.statements, yields)
    }

    fn variable(&mut self, stem: &str, ty: Type) -> Var {
        let number = self.function.variables.len();
        let ident = Ident::new(&format!("{stem}_{number}"), Span::mixed_site());
        self.function.variables.push(Variable { ident, kind: Kind::Value, ty, temporary: true });
        Var(number)
    }

    fn block_id(&mut self) -> BlockId {
        self.function.blocks += 1;
        BlockId(self.function.blocks - 1)
    }

    /// `return` at the end of the function is the value of the function.
    fn returns_to_yields(&mut self, block: &mut Block) {
        match block.statements.last_mut() {
            Some(Statement::Exit(Exit::Return(value))) => {
                block.yields = value.take();
                block.statements.pop();
            }
            Some(Statement::Remainder(_, inner)) => self.returns_to_yields(inner),
            Some(Statement::Branch(branch)) => {
                let mut branch = branch.clone();
                let passes = match (&block.yields, branch.result) {
                    (Some(Operand::Var(value)), Some(result)) => *value == result,
                    (None, None) => true,
                    _ => false,
                };
                if !passes {
                    return;
                }
                for arm in &mut branch.arms {
                    self.returns_to_yields(arm);
                }
                if branch.result.is_none() && branch.arms.iter().any(yields) {
                    let result = self.variable("outcome", Type::Unknown);
                    branch.result = Some(result);
                    block.yields = Some(Operand::Var(result));
                }
                block.statements.pop();
                block.statements.push(Statement::Branch(branch));
            }
            _ => {}
        }
    }
}

fn is_remainder(statement: &mut Statement) -> bool {
    matches!(statement, Statement::Remainder(..))
}

/// The block, or the remainder at its end, yields a value.
fn yields(block: &Block) -> bool {
    match block.statements.last() {
        Some(Statement::Remainder(_, inner)) => yields(inner),
        _ => block.yields.is_some(),
    }
}

/// The statement may leave the block that it stands in.
pub(crate) fn may_leave(statement: &Statement) -> bool {
    leaves(statement, &mut Vec::new())
}

fn leaves(statement: &Statement, inside: &mut Vec<Target>) -> bool {
    match statement {
        Statement::Exit(Exit::Break(target, _) | Exit::Continue(target)) => !inside.contains(target),
        Statement::Exit(Exit::Return(_) | Exit::Never) => true,
        Statement::Branch(branch) => branch.arms.iter().any(|arm| block_leaves(arm, inside)),
        Statement::Loop(each) => {
            inside.push(each.target);
            let leaves = block_leaves(&each.body, inside);
            inside.pop();
            leaves
        }
        Statement::Remainder(_, rest) => block_leaves(rest, inside),
        _ => false,
    }
}

fn block_leaves(block: &Block, inside: &mut Vec<Target>) -> bool {
    block.statements.iter().any(|statement| leaves(statement, inside))
}

/// The number of the arm that reaches its end, if all others end in an exit.
fn only_survivor(branch: &Branch) -> Option<usize> {
    let mut survivors = (0..branch.arms.len()).filter(|arm| !always_leaves(&branch.arms[*arm]));
    let survivor = survivors.next()?;
    survivors.next().is_none().then_some(survivor)
}

fn always_leaves(block: &Block) -> bool {
    match block.statements.last() {
        Some(Statement::Exit(_)) => true,
        Some(Statement::Branch(branch)) => branch.arms.iter().all(always_leaves),
        Some(Statement::Remainder(_, rest)) => always_leaves(rest),
        _ => false,
    }
}
