//! Both programs in one block: where a fused iteration chooses, it chooses once, and its own loops go forwards and back as well.
//!
//! The reversal of an `if` may stand at the end of its arms, if all that it needs is known before the `if`: the cotangent of what
//! the `if` comes to, and adjoints that were declared. What an arm computes is at hand then, and need not be kept in slots.
//! The same holds of a block with a label, whose exits come last.

use super::{Primal, is_plain, required};
use crate::compiler::effects::Effects;
use crate::compiler::ir::{Block, BlockId, Branch, Direction, Function, Loop, Statement, Target, Var};
use crate::compiler::lower::may_leave;
use crate::compiler::save::{Home, Plan};
use crate::compiler::tables::{HashMap, HashSet};
use std::rc::Rc;

/// Merges blocks with their reversals.
pub(super) struct Arms<'a> {
    pub(super) function: &'a Function,
    pub(super) plan: &'a Plan,
    pub(super) blocks: Rc<HashMap<Var, BlockId>>,
    /// Branches are merged as well, not only run one after the other.
    pub(super) deep: bool,
    /// The program that each statement of a merged block belongs to.
    pub(super) directions: HashMap<BlockId, Vec<Direction>>,
    /// The fused loops within, by their bodies.
    pub(super) loops: HashMap<BlockId, Target>,
}

/// One block under construction.
struct Pair<'a> {
    backward: Vec<&'a Statement>,
    effects: Vec<Effects>,
    placed: HashSet<usize>,
    primal: Primal,
    merged: Vec<(Direction, Statement)>,
}

impl Arms<'_> {
    /// The block forwards and back; what is recomputed is still at hand, unless it is left to the way back. `None` if that
    /// cannot stand there.
    pub(super) fn merge(&mut self, forward: &Block, reversed: &Block) -> Option<Block> {
        let defined = forward.statements.iter().flat_map(Statement::defines);
        let known: HashSet<Var> = defined.filter(|var| !self.plan.behind.contains(var)).collect();
        let recomputed = |statement: &&Statement| matches!(statement, Statement::Define(var, _) if known.contains(var));
        let backward: Vec<&Statement> = reversed.statements.iter().filter(|statement| !recomputed(statement)).collect();
        let effects = backward.iter().map(|statement| Effects::of(self.function, self.plan, statement)).collect();
        let primal = Primal::of(self.function, self.plan, forward, &self.blocks);
        let mut pair = Pair { backward, effects, placed: HashSet::default(), primal, merged: Vec::new() };
        for (position, statement) in forward.statements.iter().enumerate() {
            let merged = if self.deep { self.choice(statement, position, &mut pair) } else { None };
            let merged = merged.or_else(|| self.inner(statement, position, &mut pair));
            pair.merged.push((Direction::Forward, merged.unwrap_or_else(|| statement.clone())));
        }
        let merged = pair.finish(forward)?;
        let (directions, statements) = merged.into_iter().unzip();
        self.directions.insert(forward.id, directions);
        Some(Block { statements, ..forward.clone() })
    }

    /// A branch or a block with a label together with its reversal, before which all has been placed that it needs.
    fn choice(&mut self, statement: &Statement, position: usize, pair: &mut Pair<'_>) -> Option<Statement> {
        let number = pair.reversal(statement)?;
        let needed = required(&pair.effects, &pair.placed, number);
        if !self.saves(statement, pair.backward[number])
            || self.has_stages(statement)
            || !pair.is_available(&needed, number, position, statement)
        {
            return None;
        }
        let merged = self.tried(|arms, reversed| arms.merged(statement, reversed), pair.backward[number])?;
        pair.place(needed, number);
        Some(merged)
    }

    /// A loop of the iteration together with its reversal: the cotangents of what it adds to are known before it runs.
    ///
    /// If all that it keeps is some numbers for each of its iterations, these lie in the first cache, and two short loops are
    /// faster than a long one: the processor has more of their iterations in work at once. One that keeps what it computes on some
    /// paths only chooses once instead of twice.
    fn inner(&mut self, statement: &Statement, position: usize, pair: &mut Pair<'_>) -> Option<Statement> {
        let Statement::Loop(each) = statement else { return None };
        let reversal =
            |reversed: &&Statement| matches!(reversed, Statement::Loop(reversed) if reversed.target == each.target);
        let number = pair.backward.iter().position(reversal)?;
        let Statement::Loop(reversed) = pair.backward[number] else { return None };
        let needed = required(&pair.effects, &pair.placed, number);
        if pair.placed.contains(&number)
            || !is_plain(each)
            || !(self.has_stages_within(&each.body) || self.has_stages_of_arms(each))
            || !pair.effects[number].commute()
            || !pair.is_available(&needed, number, position, statement)
        {
            return None;
        }
        let body = self.tried(|arms, reversed| arms.merge(&each.body, reversed), &reversed.body)?;
        self.loops.insert(body.id, each.target);
        pair.place(needed, number);
        Some(Statement::Loop(Loop { body, ..each.clone() }))
    }

    /// Notes nothing of what turns out to be impossible.
    fn tried<R, T>(&mut self, merge: impl FnOnce(&mut Self, &R) -> Option<T>, reversed: &R) -> Option<T> {
        let before = (self.directions.clone(), self.loops.clone());
        let merged = merge(self, reversed);
        if merged.is_none() {
            (self.directions, self.loops) = before;
        }
        merged
    }

    fn merged(&mut self, forward: &Statement, reversed: &Statement) -> Option<Statement> {
        match (forward, reversed) {
            (Statement::Branch(branch), Statement::Branch(reversed)) => {
                let arms = branch.arms.iter().zip(&reversed.arms);
                let arms = arms.map(|(forward, reversed)| self.merge(forward, reversed)).collect::<Option<_>>()?;
                Some(Statement::Branch(Branch { arms, ..branch.clone() }))
            }
            (Statement::Loop(each), Statement::Loop(reversed)) => {
                let body = self.merge(&each.body, &reversed.body)?;
                Some(Statement::Loop(Loop { body, ..each.clone() }))
            }
            _ => None,
        }
    }

    /// The way back through the arms reads what they compute. Otherwise one choice saves nothing, and two of numbers are no
    /// branches at all once they are compiled.
    fn saves(&self, statement: &Statement, reversed: &Statement) -> bool {
        let mut read = Vec::new();
        reversed.deep_reads(&mut read);
        let within: Vec<Var> =
            statement.blocks().iter().flat_map(|block| &block.statements).flat_map(Statement::defines).collect();
        self.function.bases_of(read).iter().any(|var| within.contains(var))
    }

    /// A loop within stores something for each of its iterations.
    fn has_stages(&self, statement: &Statement) -> bool {
        self.are_staged(&Effects::of(self.function, self.plan, statement).loops)
    }

    fn has_stages_within(&self, body: &Block) -> bool {
        self.are_staged(&Effects::of_block(self.function, self.plan, body).loops)
    }

    /// Some arm of a branch within stores something for each iteration in which it runs.
    fn has_stages_of_arms(&self, each: &Loop) -> bool {
        let staged = |(var, home): (&Var, &Home)| {
            *home == Home::Stage(each.target) && self.blocks.get(var).is_some_and(|block| *block != each.body.id)
        };
        self.deep && self.plan.stored.iter().any(staged)
    }

    fn are_staged(&self, loops: &[Target]) -> bool {
        let staged = |home: &Home| matches!(home, Home::Stage(target) if loops.contains(target));
        self.plan.stored.values().any(staged)
    }
}

impl Pair<'_> {
    /// Moves the statements before a reversal that has its place, too.
    fn place(&mut self, needed: Vec<usize>, reversal: usize) {
        for number in needed {
            self.placed.insert(number);
            self.merged.push((Direction::Backward, self.backward[number].clone()));
        }
        self.placed.insert(reversal);
    }

    fn reversal(&self, statement: &Statement) -> Option<usize> {
        let is_reversal = |reversed: &Statement| match (statement, reversed) {
            (Statement::Branch(branch), Statement::Branch(reversed)) => {
                let ids = |branch: &Branch| branch.arms.iter().map(|arm| arm.id).collect::<Vec<_>>();
                ids(branch) == ids(reversed)
            }
            (Statement::Loop(each), Statement::Loop(reversed)) => each.runs_once() && each.target == reversed.target,
            _ => false,
        };
        let number = self.backward.iter().position(|reversed| is_reversal(reversed))?;
        (!self.placed.contains(&number)).then_some(number)
    }

    /// All that the reversal and the statements before it mention has its value before the primal statement, and keeps it;
    /// but for what is within.
    fn is_available(&self, needed: &[usize], reversal: usize, position: usize, statement: &Statement) -> bool {
        let result = match statement {
            Statement::Branch(branch) => branch.result,
            Statement::Loop(each) => each.result,
            _ => None,
        };
        let settled = |var: &Var| self.primal.is_settled(*var, position);
        let within = |var: &Var| self.primal.is_at(*var, position) && result != Some(*var);
        let unwritten = |effects: &Effects, own: &dyn Fn(&Var) -> bool| {
            let mut outside = effects.written.iter().filter(|var| !effects.local.contains(var));
            !outside.any(|var| self.primal.is_primal(*var) && !own(var))
        };
        let reversed = &self.effects[reversal];
        needed
            .iter()
            .map(|number| &self.effects[*number])
            .all(|effects| unwritten(effects, &|_| false) && effects.read.iter().chain(&effects.loaded).all(settled))
            && unwritten(reversed, &within)
            && reversed.read.iter().chain(&reversed.loaded).all(|var| settled(var) || within(var))
    }

    /// Adds what is left of the way back: at the end, or before the exit that is there.
    fn finish(mut self, forward: &Block) -> Option<Vec<(Direction, Statement)>> {
        let rest = (0..self.backward.len()).filter(|number| !self.placed.contains(number));
        let rest: Vec<_> = rest.map(|number| (Direction::Backward, self.backward[number].clone())).collect();
        let exit = self.merged.pop_if(|(_, last)| matches!(last, Statement::Exit(_)));
        if exit.is_none() && !rest.is_empty() && forward.statements.iter().any(may_leave) {
            return None;
        }
        self.merged.extend(rest);
        self.merged.extend(exit);
        Some(self.merged)
    }
}
