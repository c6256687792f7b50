//! The order of reversed loops: one whose iterations do not depend on each other runs forwards.
//!
//! The iterations of a reversed loop are independent if all they do is to add to adjoints that none of them reads. They
//! then may run in any order, and the order of the primal loop is the one that compilers turn into vector code. Only the
//! rounding of the sums changes. Where several statements add to the same array, as in a stencil, the loop stays reversed:
//! there the sums pass from one iteration to the next, in registers if the order is that of the adjoint.

use super::adjoint::Backward;
use super::ir::{Block, Header, Loop, Operator, Statement, Target, Value, Var};
use super::save::{Home, Plan};
use std::collections::{HashMap, HashSet};

/// Turns the independent loops of the backward pass forwards.
pub(crate) fn loops(backward: &mut Backward, plan: &Plan) {
    let staged = plan.stored.values().filter_map(|home| match home {
        Home::Stage(target) => Some(*target),
        Home::Local | Home::Slot => None,
    });
    block(&mut backward.body, &staged.collect());
}

fn block(body: &mut Block, staged: &HashSet<Target>) {
    for statement in &mut body.statements {
        match statement {
            Statement::Loop(each) => {
                block(&mut each.body, staged);
                each.reversed = !is_independent(each, staged);
            }
            Statement::Branch(branch) => branch.arms.iter_mut().for_each(|arm| block(arm, staged)),
            _ => {}
        }
    }
}

fn is_independent(each: &Loop, staged: &HashSet<Target>) -> bool {
    let counted = matches!(each.header, Header::Range(..) | Header::Elements(..));
    let mut effects =
        Effects { staged, local: HashSet::new(), added: HashMap::new(), read: HashSet::new(), plain: counted };
    effects.block(&each.body);
    let outside = |(var, _): &(&Var, &usize)| !effects.local.contains(var);
    effects.plain && effects.added.iter().filter(outside).all(|(var, times)| *times == 1 && !effects.read.contains(var))
}

/// What the iterations of a loop do to each other.
struct Effects<'a> {
    staged: &'a HashSet<Target>,
    /// Variables of one iteration.
    local: HashSet<Var>,
    /// How many statements add to a variable.
    added: HashMap<Var, usize>,
    read: HashSet<Var>,
    /// Nothing but additions so far.
    plain: bool,
}

impl Effects<'_> {
    fn block(&mut self, block: &Block) {
        block.statements.iter().for_each(|statement| self.statement(statement));
    }

    fn statement(&mut self, statement: &Statement) {
        match statement {
            Statement::Define(var, value) | Statement::Declare(var, Some(value)) => {
                self.local.insert(*var);
                self.plain &= !matches!(value, Value::Take(_) | Value::Pop(_));
                self.reads(statement);
            }
            Statement::Declare(var, None) => {
                self.local.insert(*var);
            }
            Statement::Update(place, Operator::Add | Operator::Sub, operand) => {
                *self.added.entry(place.root).or_default() += 1;
                self.read.extend(operand.var());
                self.read.extend(place.path.iter().flat_map(super::ir::Step::reads));
            }
            Statement::Accumulate(to, from) | Statement::Gather(to, from) => {
                *self.added.entry(to.root).or_default() += 1;
                let mut reads = Vec::new();
                from.reads(&mut reads);
                to.index_reads(&mut reads);
                self.read.extend(reads);
            }
            Statement::Guarded(_, inner) => self.statement(inner),
            Statement::Branch(branch) => {
                self.reads(statement);
                branch.arms.iter().for_each(|arm| self.block(arm));
            }
            Statement::Loop(each) => {
                self.plain &= !self.staged.contains(&each.target);
                self.reads(statement);
                self.block(&each.body);
            }
            Statement::Update(..)
            | Statement::View(_)
            | Statement::Assign(..)
            | Statement::Mutate(_)
            | Statement::Call(_)
            | Statement::Remainder(..)
            | Statement::Exit(_)
            | Statement::Passive(_)
            | Statement::Keep(..)
            | Statement::Restore(..)
            | Statement::Undo(_)
            | Statement::Clear(_)
            | Statement::Reset(..)
            | Statement::Regrow(..)
            | Statement::Pullback(_) => self.plain = false,
        }
    }

    fn reads(&mut self, statement: &Statement) {
        let mut reads = Vec::new();
        statement.reads(&mut reads);
        self.read.extend(reads);
    }
}
