//! Sliding windows: where iterations share neighbours, the adjoint of what they share stays in registers.
//!
//! Behind `x[i + 1] - x[i]` every iteration adds to `d_x[i]` and to `d_x[i + 1]`, and the next one to `d_x[i + 1]` again:
//! memory is read right after it was written. With a window of two sums,
//!
//! ```text
//! for i in 0..n { d_x[i] += a;                         for i in 0..n { here += a; ahead += b;
//!                 d_x[i + 1] += b; }          is                       d_x[i] += here; here = ahead; ahead = 0.0; }
//!                                                      if 0 < n { d_x[n] += here; }
//! ```
//!
//! and every element of memory is touched once. A window may also stand still: what all iterations add to one element is
//! added to it behind the loop. Only the rounding of the sums changes.

mod distribute;
mod still;

use super::index;
use super::ir::{
    Block, BlockId, Branch, Constant, Function, Header, Kind, Loop, Opaque, Operand, Operator, Params, Place, Range,
    Scalar, Selector, Statement, Step, Type, Value, Var, Variable, Zero,
};
use super::names::Names;
use super::rules::Comparison;
use super::save::{Plan, needs_trips};
use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, quote};
use std::collections::{BTreeMap, BTreeSet};

/// The largest distance of two neighbours.
const SPAN: i64 = 8;

/// A window over an array of adjoints.
struct Window {
    root: Var,
    /// The parameters that need the sums; `None` if they are always needed.
    guard: Option<Params>,
    /// The distances from the loop variable, without gaps.
    offsets: Vec<i64>,
    scalar: Scalar,
}

/// The variable and the range of a loop that a window can slide along.
pub(crate) fn track(each: &Loop) -> Option<(Var, &Range)> {
    match &each.header {
        Header::Range(var, range) if !range.inclusive && range.adapters.is_empty() && !needs_trips(each) => {
            Some((*var, range))
        }
        _ => None,
    }
}

fn windows(function: &Function, each: &Loop, adjoints: usize) -> Vec<Window> {
    let Some((var, _)) = track(each) else { return Vec::new() };
    let mut search = Search { function, var, found: BTreeMap::new(), other: BTreeSet::new() };
    each.body.statements.iter().for_each(|statement| search.statement(statement, None));
    let Search { found, other, .. } = search;
    let own = found.into_iter().filter(|(root, _)| root.0 >= adjoints && !other.contains(root));
    own.filter_map(|(root, found)| found.window(function, root)).collect()
}

/// The additions to one array.
struct Found {
    guard: Option<Params>,
    offsets: BTreeSet<i64>,
}

impl Found {
    fn window(self, function: &Function, root: Var) -> Option<Window> {
        let (first, last) = (*self.offsets.first()?, *self.offsets.last()?);
        let Some(Type::Real(scalar)) = function.variables[root.0].ty.element().cloned() else { return None };
        let wide = first < last && last - first <= SPAN;
        wide.then(|| Window { root, guard: self.guard, offsets: (first..=last).collect(), scalar })
    }
}

struct Search<'a> {
    function: &'a Function,
    var: Var,
    found: BTreeMap<Var, Found>,
    /// Variables that are mentioned in any other way.
    other: BTreeSet<Var>,
}

impl Search<'_> {
    /// Only what every iteration adds can be in a window: the others need not be within bounds.
    fn statement(&mut self, statement: &Statement, guard: Option<&Params>) {
        if let Statement::Guarded(parameters, inner) = statement {
            return self.statement(inner, Some(parameters));
        }
        let mut mentioned = statement.defines();
        statement.deep_reads(&mut mentioned);
        if let Some((place, operand)) = addition(statement)
            && let Some(offset) = self.offset(place)
        {
            mentioned = operand.var().into_iter().collect();
            self.note(place.root, offset, guard);
        }
        self.other.extend(self.function.bases_of(mentioned));
    }

    fn note(&mut self, root: Var, offset: i64, guard: Option<&Params>) {
        let found = self.found.entry(root).or_insert_with(|| Found { guard: guard.cloned(), offsets: BTreeSet::new() });
        found.offsets.insert(offset);
        if found.guard.as_ref() != guard {
            self.other.insert(root);
        }
    }

    /// The distance of the element from that at the loop variable.
    fn offset(&self, place: &Place) -> Option<i64> {
        index::distance(&place.path, &self.function.variables[self.var.0].ident.to_string())
    }
}

fn addition(statement: &Statement) -> Option<(&Place, &Operand)> {
    match statement {
        Statement::Update(place, Operator::Add | Operator::Sub, operand) => Some((place, operand)),
        _ => None,
    }
}

/// Keeps neighbours in windows. `inserted` is told where statements were inserted: block, position, how many.
pub(crate) fn slide(
    function: &mut Function,
    plan: &Plan,
    block: &mut Block,
    adjoints: usize,
    names: &mut Names,
    fixed: &dyn Fn(BlockId) -> bool,
    inserted: &mut dyn FnMut(BlockId, usize, usize),
) {
    let mut statements = Vec::new();
    for mut statement in std::mem::take(&mut block.statements) {
        match &mut statement {
            Statement::Branch(branch) => {
                branch.arms.iter_mut().for_each(|arm| slide(function, plan, arm, adjoints, names, fixed, inserted));
            }
            Statement::Loop(each) => {
                slide(function, plan, &mut each.body, adjoints, names, fixed, inserted);
                if !each.reversed {
                    let (before, after, end) = (Vec::new(), Vec::new(), Vec::new());
                    let mut pass = Pass { function, plan, names, before, after, end, is_fixed: fixed(each.body.id) };
                    pass.each(each, adjoints);
                    let Pass { before, after, end, .. } = pass;
                    inserted(each.body.id, each.body.statements.len(), end.len());
                    each.body.statements.extend(end);
                    inserted(block.id, statements.len(), before.len());
                    statements.extend(before);
                    inserted(block.id, statements.len() + 1, after.len());
                    statements.push(statement);
                    statements.extend(after);
                    continue;
                }
            }
            _ => {}
        }
        statements.push(statement);
    }
    block.statements = statements;
}

/// Rewrites one loop.
struct Pass<'a> {
    function: &'a mut Function,
    plan: &'a Plan,
    names: &'a mut Names,
    before: Vec<Statement>,
    after: Vec<Statement>,
    /// What each iteration ends with.
    end: Vec<Statement>,
    /// The statements of the loop belong to both programs.
    is_fixed: bool,
}

impl Pass<'_> {
    fn each(&mut self, each: &mut Loop, adjoints: usize) {
        let places = still::places(self.function, self.plan, each, adjoints);
        self.hold(each, &places);
        let windows = windows(self.function, each, adjoints);
        if !windows.is_empty() && !self.is_fixed && self.distribute(each, &windows) {
            return self.sum_apart(each, adjoints);
        }
        for window in windows {
            let Some((var, range)) = track(each).map(|(var, range)| (var, range.clone())) else { return };
            let sum = |offset: &i64| (*offset, self.sum(window.root, Type::Real(window.scalar.clone())));
            let sums: BTreeMap<i64, Var> = window.offsets.iter().map(sum).collect();
            self.move_on(&window, var, &sums);
            self.flush(&window, &range, &sums);
            let name = self.function.variables[var.0].ident.to_string();
            redirect(&mut each.body, window.root, &name, &sums);
            sums.values().last().into_iter().for_each(|ahead| self.start(&mut each.body, *ahead));
        }
    }

    fn sum(&mut self, root: Var, ty: Type) -> Var {
        let ident = self.names.fresh(&format!("{}_sum", self.function.variables[root.0].ident));
        let variable = Variable { ident, kind: Kind::Memory, ty: ty.clone(), temporary: false };
        self.function.variables.push(variable);
        let var = Var(self.function.variables.len() - 1);
        self.before.push(Statement::Declare(var, Some(Value::Zero(Zero::Typed(ty)))));
        var
    }

    /// Writes the first sum to memory, and moves the others to the next iteration.
    fn move_on(&mut self, window: &Window, var: Var, sums: &BTreeMap<i64, Var>) {
        let first = window.offsets[0];
        let name = self.function.variables[var.0].ident.to_token_stream();
        self.end.push(window.add(element(window.root, &name, Some(var), first), sums[&first]));
        for (here, ahead) in sums.values().zip(sums.values().skip(1)) {
            self.end.push(Statement::Assign(Place::whole(*here), Operand::Var(*ahead)));
        }
    }

    /// The sum farthest ahead starts anew in each iteration.
    fn start(&mut self, body: &mut Block, ahead: Var) {
        let sum = |statement: &&mut Statement| addition(statement).is_some_and(|(place, _)| place.root == ahead);
        match body.statements.iter_mut().find(sum) {
            Some(statement @ Statement::Update(_, Operator::Add, _)) => {
                let Some((place, operand)) = addition(statement) else { return };
                *statement = Statement::Assign(place.clone(), operand.clone());
            }
            _ => self.end.push(Statement::Clear(Place::whole(ahead))),
        }
    }

    /// Behind the loop, writes the sums that no iteration has written.
    fn flush(&mut self, window: &Window, range: &Range, sums: &BTreeMap<i64, Var>) {
        let end = match &range.end {
            Operand::Var(var) => self.function.variables[var.0].ident.to_token_stream(),
            Operand::Constant(Constant { tokens, .. }) => quote!((#tokens)),
        };
        let left = sums.iter().take(sums.len() - 1);
        let flushed = left.map(|(offset, sum)| window.add(element(window.root, &end, range.end.var(), *offset), *sum));
        let ran = Value::Compare(Comparison::Less, range.start.clone(), range.end.clone());
        self.behind(ran, flushed.collect());
    }

    /// Statements behind the loop, for when there was an iteration.
    fn behind(&mut self, condition: Value, statements: Vec<Statement>) {
        let ran = Variable { ident: self.names.fresh("ran"), kind: Kind::Value, ty: Type::Passive, temporary: true };
        self.function.variables.push(ran);
        let ran = Var(self.function.variables.len() - 1);
        let arms = [statements, Vec::new()].map(|statements| {
            self.function.blocks += 1;
            Block { id: BlockId(self.function.blocks - 1), statements, yields: None }
        });
        let selector = Selector::If(Operand::Var(ran));
        let branch = Branch { selector, arms: arms.into(), result: None, span: Span::mixed_site() };
        self.after.extend([Statement::Define(ran, condition), Statement::Branch(branch)]);
    }
}

impl Window {
    fn add(&self, place: Place, sum: Var) -> Statement {
        guarded(self.guard.clone(), Statement::Update(place, Operator::Add, Operand::Var(sum)))
    }
}

fn guarded(guard: Option<Params>, statement: Statement) -> Statement {
    match guard {
        Some(parameters) => Statement::Guarded(parameters, Box::new(statement)),
        None => statement,
    }
}

/// The element at some distance from an index.
fn element(root: Var, index: &TokenStream, var: Option<Var>, offset: i64) -> Place {
    let distance = Literal::i64_unsuffixed(offset.abs());
    let tokens = match offset {
        0 => index.clone(),
        1.. => quote!(#index + #distance),
        _ => quote!(#index - #distance),
    };
    let mut index = Opaque::literal(tokens);
    index.reads.extend(var);
    Place { root, path: vec![Step::Index(index)] }
}

/// Lets the additions to an array go to the sums.
fn redirect(block: &mut Block, root: Var, name: &str, sums: &BTreeMap<i64, Var>) {
    block.statements.iter_mut().for_each(|statement| redirect_statement(statement, root, name, sums));
}

fn redirect_statement(statement: &mut Statement, root: Var, name: &str, sums: &BTreeMap<i64, Var>) {
    if let Some(place) = target(statement)
        && place.root == root
        && let Some(sum) = index::distance(&place.path, name).and_then(|offset| sums.get(&offset))
    {
        *statement = retargeted(statement, Place::whole(*sum));
    }
}

/// The place that a statement, guarded or not, adds to.
fn target(statement: &Statement) -> Option<&Place> {
    match statement {
        Statement::Guarded(_, inner) => target(inner),
        statement => addition(statement).map(|(place, _)| place),
    }
}

/// The addition, to a sum that needs no guard.
fn retargeted(statement: &Statement, sum: Place) -> Statement {
    match statement {
        Statement::Guarded(_, inner) => retargeted(inner, sum),
        Statement::Update(_, operator, operand) => Statement::Update(sum, *operator, operand.clone()),
        other => other.clone(),
    }
}
