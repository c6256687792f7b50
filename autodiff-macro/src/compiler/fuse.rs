//! One sweep instead of two: where the cotangent of what a loop computes is known before the loop runs, each iteration
//! goes forwards and back before the next one starts.
//!
//! With the seed 1 this is so for every loop that only adds to sums, such as `for i in 0..n { sum += loss(x[i]) }` at the
//! end of a function. What an iteration computes need not be stored then, and what it loads is loaded once. (Tapenade calls
//! such loops *II-loops*: independent iterations; Hascoët, Fidanova and Held, *Adjoining independent computations*, 2001.)
//!
//! The pass merges the statements of the two programs. A loop is fused if
//!
//! - it is run to its end, and its reversed iterations commute, see [`Effects::commute`], but for memory that is
//!   private to each of them, see [`privatize`];
//! - all statements of the backward pass that have to run before it can run before the primal loop: they mention nothing
//!   that is computed, and no memory that is written, in the loop or behind it.

mod branches;

use super::adjoint::Backward;
use super::effects::Effects;
use super::ir::{Block, BlockId, Direction, Exit, Function, Header, Kind, Loop, Params, Statement, Target, Type, Var};
use super::names::Names;
use super::privatize;
use super::save::{self, Home, Plan, Private, needs_trips};
use super::schedule::Tuning;
use super::simplify;
use super::tables::{HashMap, HashSet};
use branches::Arms;
use std::collections::BTreeSet;
use std::rc::Rc;

/// The two programs as one.
pub(crate) struct Fused {
    pub(crate) body: Block,
    /// The memory that is private to the iterations of the fused loops, where there is any.
    pub(crate) private: Private,
    /// The blocks with statements of both programs: the body, and those of the fused loops.
    pub(crate) mixed: HashMap<BlockId, Mixed>,
    pub(crate) plan: Plan,
}

/// Of a block with statements of both programs.
#[derive(Clone, Default)]
pub(crate) struct Mixed {
    /// The program that each statement belongs to.
    pub(crate) directions: Vec<Direction>,
    /// What is staged by loops within, and walked back within.
    pub(crate) staged: Vec<Var>,
}

impl Fused {
    /// Puts the loops in order that walk back. Variables from `adjoints` on are those of the backward pass.
    pub(crate) fn tune(&mut self, function: &mut Function, adjoints: usize, names: &mut Names) {
        let fixed: HashSet<BlockId> = self.mixed.keys().copied().collect();
        let fixed = |block| fixed.contains(&block);
        let mixed = &mut self.mixed;
        let inserted = &mut |block: BlockId, position: usize, count: usize| {
            if let Some(mixed) = mixed.get_mut(&block) {
                mixed.directions.splice(position..position, vec![Direction::Backward; count]);
            }
        };
        Tuning { plan: &self.plan, adjoints, names, fixed: &fixed }.block(function, &mut self.body, inserted);
    }
}

/// Merges the two programs, if there is a loop to fuse.
///
/// With `branches`, both programs choose at once within the loops.
pub(crate) fn program(function: &Function, backward: &Backward, plan: &Plan, branches: bool) -> Option<Fused> {
    if !is_fusable(function, backward) {
        return None;
    }
    let mut backward = backward.clone();
    decide(function, &mut backward);
    let mut merge = Merge::of(function, plan, &backward.body.statements, &backward.adjoints, branches);
    for (position, statement) in function.body.statements.iter().enumerate() {
        if !merge.fuse(position, statement) {
            merge.push(Direction::Forward, statement.clone());
        }
    }
    (!merge.fused.is_empty()).then(|| merge.finish())
}

/// The seed is known, nothing leaves the function early, and no memory of the caller has to be put back.
fn is_fusable(function: &Function, backward: &Backward) -> bool {
    let lent = |var: Var| matches!(function.variables[var.0].kind, Kind::Borrowed(true));
    matches!(function.result, Type::Real(_))
        && backward.seed.is_some()
        && function.body.yields.is_some()
        && !function.parameters.iter().any(|parameter| lent(parameter.var))
        && !leaves(&function.body, &|exit| matches!(exit, Exit::Return(_)))
}

/// Some exit in the block is of the given kind.
fn leaves(block: &Block, kind: &dyn Fn(&Exit) -> bool) -> bool {
    let mut found = false;
    save::walk(block, &mut |block| {
        found |= block.statements.iter().any(|statement| matches!(statement, Statement::Exit(exit) if kind(exit)));
    });
    found
}

/// Decides the guards of the backward pass: it is known whose derivatives are wanted. What only others needed is dropped.
pub(crate) fn decide(function: &Function, backward: &mut Backward) {
    let wanted = function.parameters.iter().enumerate().filter(|(_, parameter)| parameter.wanted);
    let wanted = wanted.map(|(number, _)| number).collect();
    decide_block(function, &mut backward.body, &mut backward.origins, &wanted);
}

fn decide_block(function: &Function, block: &mut Block, origins: &mut HashMap<BlockId, Vec<usize>>, wanted: &Params) {
    let statements = std::mem::take(&mut block.statements);
    // Whoever has moved statements since the plan was made has no use for the numbers any more.
    let mut numbers = origins.remove(&block.id).unwrap_or_default();
    numbers.resize(statements.len(), 0);
    let mut lines = Vec::new();
    for (number, statement) in numbers.into_iter().zip(statements) {
        let mut statement = match statement {
            Statement::Guarded(parameters, _) if parameters.is_disjoint(wanted) => continue,
            Statement::Guarded(_, inner) => *inner,
            other => other,
        };
        match &mut statement {
            Statement::Loop(each) => decide_block(function, &mut each.body, origins, wanted),
            Statement::Branch(branch) => {
                branch.arms.iter_mut().for_each(|arm| decide_block(function, arm, origins, wanted));
            }
            _ => {}
        }
        lines.push((number, statement));
    }
    simplify::drop_unused(function, &mut lines);
    let (numbers, statements) = lines.into_iter().unzip();
    origins.insert(block.id, numbers);
    block.statements = statements;
}

struct Merge<'a> {
    function: &'a Function,
    plan: &'a Plan,
    backward: &'a [Statement],
    adjoints: &'a HashMap<Var, Var>,
    effects: Vec<Effects>,
    /// The statements of the backward pass that have their place.
    placed: HashSet<usize>,
    primal: Primal,
    body: Vec<Statement>,
    directions: Vec<Direction>,
    /// The fused loops, by their bodies.
    fused: HashMap<BlockId, Target>,
    arms: Arms<'a>,
    private: Private,
}

impl<'a> Merge<'a> {
    fn of(
        function: &'a Function,
        plan: &'a Plan,
        backward: &'a [Statement],
        adjoints: &'a HashMap<Var, Var>,
        branches: bool,
    ) -> Self {
        let blocks = Rc::new(blocks(function));
        Self {
            function,
            plan,
            backward,
            adjoints,
            effects: backward.iter().map(|statement| Effects::of(function, plan, statement)).collect(),
            placed: HashSet::default(),
            primal: Primal::of(function, plan, &function.body, &blocks),
            arms: Arms {
                function,
                plan,
                blocks,
                deep: branches,
                directions: HashMap::default(),
                loops: HashMap::default(),
            },
            body: Vec::new(),
            directions: Vec::new(),
            fused: HashMap::default(),
            private: Private::default(),
        }
    }

    fn push(&mut self, direction: Direction, statement: Statement) {
        self.body.push(statement);
        self.directions.push(direction);
    }

    /// Places a loop together with its reversal and all that has to run before it. Says whether it could.
    fn fuse(&mut self, position: usize, statement: &Statement) -> bool {
        let Statement::Loop(each) = statement else { return false };
        let Some((number, reversed)) = self.reversal(each) else { return false };
        if !is_plain(each) {
            return false;
        }
        let private = privatize::memory(self.function, position, each);
        let adjoints = private.iter().filter_map(|var| self.adjoints.get(var)).copied();
        let own = private.iter().copied().chain(adjoints).collect();
        if !self.effects[number].commute_without(&own) {
            return false;
        }
        let before = required(&self.effects, &self.placed, number);
        if !self.are_available(&before, number, position, &private) {
            return false;
        }
        let Some(body) = self.arms.merge(&each.body, &reversed.body) else { return false };
        for number in before {
            self.place(number, position);
        }
        if !private.is_empty() {
            self.private.insert(each.target, private);
        }
        self.placed.insert(number);
        self.fused.insert(body.id, each.target);
        self.push(Direction::Forward, Statement::Loop(Loop { body, ..each.clone() }));
        true
    }

    fn reversal(&self, each: &Loop) -> Option<(usize, &'a Loop)> {
        let rest = self.backward.iter().enumerate().filter(|(number, _)| !self.placed.contains(number));
        rest.into_iter().find_map(|(number, statement)| match statement {
            Statement::Loop(reversed) if reversed.target == each.target => Some((number, reversed)),
            _ => None,
        })
    }

    /// All that a reversed loop and the statements before it mention is as it has to be before the primal loop at
    /// `position`, or made by the statements themselves.
    fn are_available(&self, before: &[usize], reversed: usize, position: usize, private: &HashSet<Var>) -> bool {
        let made: HashSet<Var> = before.iter().flat_map(|number| &self.effects[*number].local).copied().collect();
        let known = |var: &Var| made.contains(var) || self.primal.is_settled(*var, position);
        let own = |var: &Var| known(var) || self.primal.is_at(*var, position) || private.contains(var);
        let effects = |number: &usize| &self.effects[*number];
        let unwritten = |effects: &Effects, allowed: &HashSet<Var>| {
            let mut outside = effects.written.iter().filter(|var| !effects.local.contains(var));
            !outside.any(|var| self.primal.is_primal(*var) && !allowed.contains(var))
        };
        let stored = |effects: &Effects| effects.loaded.iter().all(|var| self.primal.is_settled(*var, position));
        before
            .iter()
            .map(effects)
            .all(|effects| unwritten(effects, &HashSet::default()) && stored(effects) && effects.read.iter().all(known))
            && unwritten(effects(&reversed), private)
            && effects(&reversed).read.iter().all(own)
    }

    /// Moves a statement of the backward pass before the primal statement at `position`.
    fn place(&mut self, number: usize, position: usize) {
        self.placed.insert(number);
        let statement = &self.backward[number];
        let known = matches!(statement, Statement::Define(var, _) if self.primal.is_known(*var, position));
        if !known {
            self.push(Direction::Backward, statement.clone());
        }
    }

    fn finish(mut self) -> Fused {
        let rest: Vec<usize> = (0..self.backward.len()).filter(|number| !self.placed.contains(number)).collect();
        for number in rest {
            self.push(Direction::Backward, self.backward[number].clone());
        }
        let plan = self.fused_plan();
        let mixed = self.mixed(&plan);
        let body = Block { statements: self.body, ..self.function.body.clone() };
        Fused { body, private: self.private, mixed, plan }
    }

    /// What a fused loop stored once an iteration is at hand, or in a slot if it is computed on some paths only.
    fn fused_plan(&self) -> Plan {
        let mut plan = self.plan.clone();
        let targets: HashSet<Target> = self.fused.values().chain(self.arms.loops.values()).copied().collect();
        for (var, home) in &mut plan.stored {
            if matches!(home, Home::Stage(target) if targets.contains(target)) {
                let block = self.primal.blocks.get(var);
                let at_hand = block.is_some_and(|block| self.arms.directions.contains_key(block));
                *home = if at_hand { Home::Local } else { Home::Slot };
            }
        }
        plan
    }

    fn mixed(&mut self, plan: &Plan) -> HashMap<BlockId, Mixed> {
        self.fused.extend(self.arms.loops.drain());
        let mut all = HashMap::default();
        let mut inner = BTreeSet::new();
        for statement in &self.body {
            inner.extend(self.staged_within(statement, plan, &mut all));
        }
        let mut staged = staged(plan, |_| true);
        staged.retain(|var| !inner.contains(var));
        all.insert(self.function.body.id, Mixed { directions: std::mem::take(&mut self.directions), staged });
        for (block, directions) in self.arms.directions.drain() {
            all.entry(block).or_default().directions = directions;
        }
        all
    }

    /// What is staged and walked back by the fused loops in a statement; notes it at each of them.
    fn staged_within(&self, statement: &Statement, plan: &Plan, all: &mut HashMap<BlockId, Mixed>) -> BTreeSet<Var> {
        let blocks = statement.blocks();
        let statements = blocks.iter().flat_map(|block| &block.statements);
        let inner: BTreeSet<Var> = statements.flat_map(|inner| self.staged_within(inner, plan, all)).collect();
        let Statement::Loop(each) = statement else { return inner };
        if !self.fused.contains_key(&each.body.id) {
            return inner;
        }
        let effects = Effects::of_block(self.function, self.plan, &each.body);
        let mut staged = staged(plan, |target| effects.loops.contains(&target));
        let within = staged.iter().copied().collect();
        staged.retain(|var| !inner.contains(var));
        all.insert(each.body.id, Mixed { staged, ..Mixed::default() });
        within
    }
}

fn staged(plan: &Plan, of: impl Fn(Target) -> bool) -> Vec<Var> {
    let own = |home: &Home| matches!(home, Home::Stage(target) if of(*target));
    plan.stored.iter().filter(|(_, home)| own(home)).map(|(var, _)| *var).collect()
}

/// A loop that runs all iterations that its header asks for, each to its end.
pub(crate) fn is_plain(each: &Loop) -> bool {
    let counted = matches!(each.header, Header::Range(..) | Header::Elements(..));
    let own = |exit: &Exit| matches!(exit, Exit::Break(target, _) | Exit::Continue(target) if *target == each.target);
    counted && !needs_trips(each) && each.result.is_none() && !leaves(&each.body, &own)
}

/// The statements of a backward pass that have to run before one of them and are not placed yet, in order.
fn required(effects: &[Effects], placed: &HashSet<usize>, last: usize) -> Vec<usize> {
    let mut all = effects[last].clone();
    let mut required = Vec::new();
    for number in (0..last).rev().filter(|number| !placed.contains(number)) {
        if effects[number].conflicts(&all) {
            all.extend(&effects[number]);
            required.push(number);
        }
    }
    required.reverse();
    required
}

/// The block in which each variable of the primal program is defined.
fn blocks(function: &Function) -> HashMap<Var, BlockId> {
    let mut blocks = HashMap::default();
    save::walk(&function.body, &mut |block| {
        let defined = block.statements.iter().flat_map(Statement::defines);
        blocks.extend(defined.map(|var| (var, block.id)));
    });
    blocks
}

/// Where a block of the primal program defines and writes variables, by the number of its own statement.
struct Primal {
    defined: HashMap<Var, usize>,
    written: HashMap<Var, usize>,
    /// All variables of the primal program but the parameters, with their blocks.
    blocks: Rc<HashMap<Var, BlockId>>,
    parameters: HashSet<Var>,
}

impl Primal {
    fn of(function: &Function, plan: &Plan, block: &Block, blocks: &Rc<HashMap<Var, BlockId>>) -> Self {
        let parameters = function.parameters.iter().map(|parameter| parameter.var).collect();
        let blocks = Rc::clone(blocks);
        let mut primal = Self { defined: HashMap::default(), written: HashMap::default(), blocks, parameters };
        for (position, statement) in block.statements.iter().enumerate() {
            let effects = Effects::of(function, plan, statement);
            primal.defined.extend(effects.local.iter().map(|var| (*var, position)));
            let mut written = Vec::new();
            function.writes(statement, &mut written);
            primal.written.extend(written.into_iter().map(|var| (var, position)));
        }
        primal
    }

    fn is_primal(&self, var: Var) -> bool {
        self.defined.contains_key(&var) || self.blocks.contains_key(&var) || self.parameters.contains(&var)
    }

    fn is_at(&self, var: Var, position: usize) -> bool {
        self.defined.get(&var) == Some(&position)
    }

    /// The variable has its value before the statement at `position`, and keeps it.
    fn is_settled(&self, var: Var, position: usize) -> bool {
        let before = |at: Option<&usize>| at.is_none_or(|at| *at < position);
        before(self.defined.get(&var)) && before(self.written.get(&var))
    }

    /// The primal program has defined the variable before the statement at `position`.
    fn is_known(&self, var: Var, position: usize) -> bool {
        self.defined.get(&var).is_some_and(|at| *at < position)
    }
}
