//! What flows back only through one arm of a branch, goes back in that arm.
//!
//! ```text
//! let mut d_r = 0.0;                           let mut d_r = 0.0;
//! if r < cutoff {                              if r < cutoff {
//!     d_r += ..;                                   d_r += ..;
//! }                                    is          for k in 0..3 {
//! for k in 0..3 {                                      d_x[k] += 2.0 * d[k] * d_r;
//!     d_x[k] += 2.0 * d[k] * d_r;                  }
//! }                                            }
//! ```
//!
//! Where the arm did not run, all that follows would add zeros. (*Sinking*, as compilers do with partially dead code; Knoop,
//! Rüthing and Steffen, *Partial dead code elimination*, PLDI 1994.) It is done where there is a loop to save: numbers alone are
//! computed faster than a branch is missed, and LLVM makes vector code of both arms.

use super::adjoint::Backward;
use super::effects::Effects;
use super::ir::{Block, BlockId, Function, Operand, Operator, Statement, Value, Var, Zero};
use super::save::Plan;
use super::tables::{HashMap, HashSet};

/// Moves statements of the backward pass into the arms that they belong to.
pub(crate) fn into_arms(function: &Function, plan: &Plan, backward: &mut Backward) {
    Pass { function, plan, origins: &mut backward.origins }.block(&mut backward.body);
}

struct Pass<'a> {
    function: &'a Function,
    plan: &'a Plan,
    origins: &'a mut HashMap<BlockId, Vec<usize>>,
}

impl Pass<'_> {
    fn block(&mut self, block: &mut Block) {
        let mut at = 0;
        while at < block.statements.len() {
            match &mut block.statements[at] {
                Statement::Branch(branch) => branch.arms.iter_mut().for_each(|arm| self.block(arm)),
                Statement::Loop(each) => self.block(&mut each.body),
                _ => {}
            }
            if let Some((arm, count)) = Sinking::of(self.function, self.plan, block, at) {
                self.sink(block, at, arm, count);
            }
            at += 1;
        }
    }

    /// Moves so many statements into the arm of the branch before them.
    fn sink(&mut self, block: &mut Block, at: usize, arm: usize, count: usize) {
        let moved: Vec<Statement> = block.statements.drain(at + 1..=at + count).collect();
        let Statement::Branch(branch) = &mut block.statements[at] else { return };
        if let Some(numbers) = self.origins.get_mut(&block.id) {
            numbers.drain(at + 1..=at + count);
            // They belong to what stands before the branch.
            self.origins.entry(branch.arms[arm].id).or_default().extend(vec![0; count]);
        }
        branch.arms[arm].statements.extend(moved);
    }
}

/// What is known of the statements behind a branch, if one of its arms did not run.
struct Sinking<'a> {
    function: &'a Function,
    plan: &'a Plan,
    /// Numbers that are zero then.
    zeros: HashSet<Var>,
    /// What the statements define.
    defined: HashSet<Var>,
    loops: usize,
}

impl<'a> Sinking<'a> {
    /// The arm of the branch at a position that some of the statements behind it belong to, and how many.
    fn of(function: &'a Function, plan: &'a Plan, block: &Block, at: usize) -> Option<(usize, usize)> {
        let Statement::Branch(branch) = &block.statements[at] else { return None };
        let mentions = |arm: &Block, var: Var| {
            let mut mentioned = Vec::new();
            arm.deep_reads(&mut mentioned);
            mentioned.contains(&var)
        };
        let fresh = fresh(block, at);
        let arms = |var: Var| (0..branch.arms.len()).filter(move |arm| mentions(&branch.arms[*arm], var));
        let arm = fresh.iter().find_map(|var| arms(*var).next())?;
        let zeros = fresh.into_iter().filter(|var| arms(*var).all(|other| other == arm)).collect();
        let mut sinking = Self { function, plan, zeros, defined: HashSet::default(), loops: 0 };
        let behind = &block.statements[at + 1..];
        let count = behind.iter().take_while(|statement| sinking.moves(statement)).count();
        let mut mentioned: Vec<Var> = block.yields.iter().filter_map(Operand::var).collect();
        behind[count..].iter().for_each(|statement| statement.deep_reads(&mut mentioned));
        let is_used = function.bases_of(mentioned).iter().any(|var| sinking.defined.contains(var));
        (sinking.loops > 0 && !is_used).then_some((arm, count))
    }

    /// The statement has no effect then, but for what it defines.
    fn moves(&mut self, statement: &Statement) -> bool {
        match statement {
            Statement::Define(var, value) => {
                if self.is_zero_value(value) {
                    self.zeros.insert(*var);
                }
                self.defined.insert(*var);
                is_pure(value)
            }
            Statement::Update(_, Operator::Add | Operator::Sub, operand) => self.is_zero(operand),
            Statement::Guarded(_, inner) => self.moves(inner),
            Statement::Loop(each) => {
                self.loops += 1;
                // A frame of stages has to be taken whenever it was filled.
                Effects::of(self.function, self.plan, statement).loaded.is_empty()
                    && super::fuse::is_plain(each)
                    && each.body.statements.iter().all(|inner| self.moves(inner))
            }
            _ => false,
        }
    }

    fn is_zero(&self, operand: &Operand) -> bool {
        match operand {
            Operand::Var(var) => self.zeros.contains(var),
            Operand::Constant(constant) => constant.number == Some(0.0),
        }
    }

    fn is_zero_value(&self, value: &Value) -> bool {
        match value {
            Value::Read(place) => place.path.is_empty() && self.zeros.contains(&place.root),
            Value::Same(a) | Value::Negate(a) | Value::Binary(Operator::Div, a, _) => self.is_zero(a),
            Value::Binary(Operator::Mul, a, b) => self.is_zero(a) || self.is_zero(b),
            Value::Binary(Operator::Add | Operator::Sub, a, b) | Value::Select(_, a, b) => {
                self.is_zero(a) && self.is_zero(b)
            }
            _ => false,
        }
    }
}

/// Adjoints of numbers that are zero until the branch runs.
fn fresh(block: &Block, at: usize) -> Vec<Var> {
    let declared = block.statements[..at].iter().enumerate().filter_map(|(position, statement)| match statement {
        Statement::Declare(var, Some(Value::Zero(Zero::Typed(ty)))) if ty.is_real() => Some((position, *var)),
        _ => None,
    });
    let untouched = |(position, var): &(usize, Var)| {
        let mut mentioned = Vec::new();
        block.statements[position + 1..at].iter().for_each(|statement| statement.deep_reads(&mut mentioned));
        !mentioned.contains(var)
    };
    declared.filter(untouched).map(|(_, var)| var).collect()
}

/// The value is computed and nothing else happens.
fn is_pure(value: &Value) -> bool {
    matches!(
        value,
        Value::Read(_)
            | Value::Same(_)
            | Value::Negate(_)
            | Value::Binary(..)
            | Value::Apply(..)
            | Value::Cast(..)
            | Value::Compare(..)
            | Value::IsNan(_)
            | Value::Both(..)
            | Value::Either(..)
            | Value::Select(..)
            | Value::FromInteger(_)
    )
}
