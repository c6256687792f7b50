//! The order of reversed loops: one whose iterations do not depend on each other runs forwards.
//!
//! The iterations of a reversed loop are independent if all they do is to add to adjoints that none of them reads, and to
//! change elements that no other iteration touches. They then may run in any order, and the order of the primal loop is the
//! one that compilers turn into vector code. Only the rounding of the sums changes.

use super::adjoint::Backward;
use super::effects::Effects;
use super::ir::{Block, BlockId, Function, Header, Loop, Place, Statement, Step, Target, Value, Var};
use super::names::Names;
use super::save::{Home, Plan};
use super::tables::{HashMap, HashSet};
use super::{counters, index, interchange, window};

/// Turns the independent loops of the backward pass forwards.
pub(crate) fn loops(function: &Function, backward: &mut Backward, plan: &Plan) {
    turn(function, plan, &mut backward.body);
}

/// Chooses the order of nested loops, and what stays in registers.
pub(crate) fn tune(function: &mut Function, backward: &mut Backward, plan: &Plan, adjoints: usize, names: &mut Names) {
    Tuning { plan, adjoints, names, fixed: &|_| false }.block(function, &mut backward.body, &mut |_, _, _| {});
}

/// How the loops of the backward pass are put in order.
pub(crate) struct Tuning<'a> {
    pub(crate) plan: &'a Plan,
    /// The first variable of the backward pass.
    pub(crate) adjoints: usize,
    pub(crate) names: &'a mut Names,
    /// The blocks whose statements cannot be moved.
    pub(crate) fixed: &'a dyn Fn(BlockId) -> bool,
}

impl Tuning<'_> {
    /// Tunes the loops in a block; `inserted` is told where statements were inserted: block, position, how many.
    pub(crate) fn block(
        self,
        function: &mut Function,
        body: &mut Block,
        inserted: &mut dyn FnMut(BlockId, usize, usize),
    ) {
        let Self { plan, adjoints, names, fixed } = self;
        counters::Pass { function, plan, names, inserted, fixed }.block(body);
        interchange::Pass { function, plan, names, inserted, fixed }.block(body);
        window::slide(function, plan, body, adjoints, names, fixed, inserted);
    }
}

/// Puts other statements in the place of loops, of inner ones first; `inserted` is told how many there are more, and where.
pub(crate) fn replace_loops<P>(
    pass: &mut P,
    block: &mut Block,
    replacement: fn(&mut P, &Loop) -> Option<Vec<Statement>>,
    inserted: fn(&mut P, BlockId, usize, usize),
) {
    let mut statements = Vec::new();
    for mut statement in std::mem::take(&mut block.statements) {
        match &mut statement {
            Statement::Branch(branch) => {
                branch.arms.iter_mut().for_each(|arm| replace_loops(pass, arm, replacement, inserted));
            }
            Statement::Loop(each) => {
                replace_loops(pass, &mut each.body, replacement, inserted);
                if let Some(others) = replacement(pass, each) {
                    inserted(pass, block.id, statements.len(), others.len() - 1);
                    statements.extend(others);
                    continue;
                }
            }
            _ => {}
        }
        statements.push(statement);
    }
    block.statements = statements;
}

fn turn(function: &Function, plan: &Plan, body: &mut Block) {
    for statement in &mut body.statements {
        match statement {
            Statement::Loop(each) => {
                turn(function, plan, &mut each.body);
                each.reversed = !is_independent(function, plan, each);
            }
            Statement::Branch(branch) => {
                branch.arms.iter_mut().for_each(|arm| turn(function, plan, arm));
            }
            _ => {}
        }
    }
}

/// The iterations may run in any order.
pub(crate) fn is_independent(function: &Function, plan: &Plan, each: &Loop) -> bool {
    let effects = Effects::of_block(function, plan, &each.body);
    let own = own_elements(function, &effects, each);
    let staged = |target: &Target| plan.stored.values().any(|home| *home == Home::Stage(*target));
    matches!(each.header, Header::Range(..) | Header::Elements(..))
        && effects.commute_without(&own)
        && !effects.loops.iter().any(staged)
}

/// The arrays of which each iteration touches nothing but the element at the loop variable, or that far from some start, so that
/// none meets another there.
fn own_elements(function: &Function, effects: &Effects, each: &Loop) -> HashSet<Var> {
    let var = match &each.header {
        Header::Elements(..) => each.counter,
        _ => match window::track(each) {
            Some((var, _)) => var,
            None => return HashSet::default(),
        },
    };
    let name = function.variables[var.0].ident.to_string();
    let varies =
        |read: &Var| effects.local.contains(read) || effects.written.contains(read) || effects.added.contains_key(read);
    let mut own: HashMap<Var, String> = HashMap::default();
    let mut other = HashSet::default();
    for statement in &each.body.statements {
        let (place, mut mentioned) = touched(statement);
        let place = place.map(|place| function.resolve(place));
        match place.as_ref().and_then(|place| Some((place, start_of(place, &name)?))) {
            Some((place, start)) => {
                let mut indices = Vec::new();
                place.index_reads(&mut indices);
                let fixed = !function.bases_of(indices.iter().copied()).iter().any(|read| *read != var && varies(read));
                if !fixed || own.entry(place.root).or_insert_with(|| start.clone()) != &start {
                    other.insert(place.root);
                }
                mentioned.extend(indices);
            }
            None => {
                statement.deep_reads(&mut mentioned);
                function.writes(statement, &mut mentioned);
            }
        }
        other.extend(function.bases_of(mentioned));
    }
    own.into_keys().filter(|root| !other.contains(root)).collect()
}

/// What is added to the loop variable in the index of an element, if it is that variable or a sum with it.
fn start_of(place: &Place, name: &str) -> Option<String> {
    match &place.path[..] {
        [Step::Index(index)] => Some(index::start(&index.tokens, name)?.unwrap_or_default().to_string()),
        path => (index::distance(path, name)? == 0).then(String::new),
    }
}

/// The place that a statement touches, and what else it mentions.
fn touched(statement: &Statement) -> (Option<&Place>, Vec<Var>) {
    match statement {
        Statement::Guarded(_, inner) => touched(inner),
        Statement::Update(place, _, operand) | Statement::Assign(place, operand) => {
            (Some(place), operand.var().into_iter().collect())
        }
        Statement::Restore(place, old) => (Some(place), vec![*old]),
        Statement::Define(_, Value::Read(place) | Value::Take(place)) => (Some(place), Vec::new()),
        _ => (None, Vec::new()),
    }
}
