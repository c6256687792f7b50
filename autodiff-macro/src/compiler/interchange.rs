//! The order of two nested loops: the inner one walks along memory.
//!
//! The reversal of `for j { for k { sum += a[i * n + k] * b[k * n + j] } }` adds to `d_b[k * n + j]`, from row to row as the
//! primal loop reads. Its iterations only add, so that the loops may change places. What an iteration over `j` computes
//! first, such as the cotangent of its sum, is kept in a row of its own:
//!
//! ```text
//! for j {                                       for j { d_sum = ..; row[j] = d_sum; }
//!     d_sum = ..;                       is      for k {
//!     for k { d_b[k * n + j] += .. }                for j { d_sum = row[j]; d_b[k * n + j] += .. }
//! }                                             }
//! ```

use super::effects::Effects;
use super::index;
use super::ir::{
    Block, BlockId, Function, Kind, Loop, Opaque, Operand, Place, Statement, Step, Target, Type, Value, Var, Variable,
    Zero,
};
use super::names::Names;
use super::save::{Home, Plan};
use super::schedule;
use super::window::track;
use quote::ToTokens;
use std::collections::BTreeSet;

/// How many rows are kept at most.
const ROWS: usize = 3;

/// Puts nested loops in order.
pub(crate) struct Pass<'a> {
    pub(crate) function: &'a mut Function,
    pub(crate) plan: &'a Plan,
    pub(crate) names: &'a mut Names,
    /// Told where statements were inserted: block, position, how many.
    pub(crate) inserted: &'a mut dyn FnMut(BlockId, usize, usize),
    /// The blocks whose statements cannot be moved.
    pub(crate) fixed: &'a dyn Fn(BlockId) -> bool,
}

impl Pass<'_> {
    pub(crate) fn block(&mut self, block: &mut Block) {
        schedule::replace_loops(self, block, Self::split, |pass, block, at, count| (pass.inserted)(block, at, count));
    }

    /// The two loops in the other order.
    fn split(&mut self, outer: &Loop) -> Option<Vec<Statement>> {
        let (Statement::Loop(inner), before) = outer.body.statements.split_last()? else { return None };
        let ((var, range), (along, _)) = (track(outer)?, track(inner)?);
        let from_zero = matches!(&range.start, Operand::Constant(start) if start.number == Some(0.0));
        if !from_zero || (self.fixed)(outer.body.id) || !self.is_better(inner, along, var) {
            return None;
        }
        let carried = self.carried(outer, inner)?;
        let rows: Vec<(Var, Var)> = carried.into_iter().map(|carried| (carried, self.row(carried))).collect();
        let end = range.end.clone();
        let mut statements: Vec<Statement> =
            rows.iter().map(|(_, row)| Statement::Declare(*row, Some(Value::Zero(Zero::Row(end.clone()))))).collect();
        let keep = rows.iter().map(|(carried, row)| Statement::Assign(self.at(*row, var), Operand::Var(*carried)));
        let first = Block { statements: before.iter().cloned().chain(keep).collect(), ..outer.body.clone() };
        let load = rows.iter().map(|(carried, row)| Statement::Define(*carried, Value::Read(self.at(*row, var))));
        let second = Block { statements: load.chain(inner.body.statements.clone()).collect(), ..inner.body.clone() };
        if !first.statements.is_empty() {
            statements.push(Statement::Loop(Loop { body: first, ..outer.clone() }));
        }
        let second = Loop { body: second, target: self.target(), reversed: false, ..outer.clone() };
        let body = Block { id: self.id(), statements: vec![Statement::Loop(second)], yields: None };
        statements.push(Statement::Loop(Loop { body, reversed: false, ..inner.clone() }));
        Some(statements)
    }

    /// The inner loop jumps through memory along which the outer one walks.
    fn is_better(&self, inner: &Loop, along: Var, var: Var) -> bool {
        let mut places = Vec::new();
        inner.body.statements.iter().for_each(|statement| collect(statement, &mut places));
        let strides = |var: Var| -> Vec<Stride> {
            places.iter().map(|place| self.stride(&self.function.resolve(place), var)).collect()
        };
        let (inner, outer) = (strides(along), strides(var));
        inner.contains(&Stride::Far) && outer.contains(&Stride::Near) && !outer.contains(&Stride::Far)
    }

    fn stride(&self, place: &Place, var: Var) -> Stride {
        let name = self.function.variables[var.0].ident.to_string();
        let mentions = |step: &Step| match step {
            Step::Index(index) | Step::Range(index) => index::mentions(index.tokens.clone(), &name),
            Step::Field(_) | Step::Variant(_) => false,
        };
        match place.path.split_last() {
            Some((last, front)) if mentions(last) => match last {
                Step::Index(index) if index::start(&index.tokens, &name).is_some() && !front.iter().any(mentions) => {
                    Stride::Near
                }
                _ => Stride::Far,
            },
            Some((_, front)) if front.iter().any(mentions) => Stride::Far,
            _ => Stride::None,
        }
    }

    /// What the inner loop uses of the statements before it, if the two can be separated.
    fn carried(&self, outer: &Loop, inner: &Loop) -> Option<BTreeSet<Var>> {
        let function = &*self.function;
        let own = Effects::of_block(function, self.plan, &outer.body);
        let (_, before) = outer.body.statements.split_last()?;
        let before =
            Effects::of_block(function, self.plan, &Block { statements: before.to_vec(), ..outer.body.clone() });
        let effects = Effects::of(function, self.plan, &Statement::Loop(inner.clone()));
        let mut bounds = Vec::new();
        inner.header.reads(&mut bounds);
        let staged = self.plan.stored.values().any(|home| *home == Home::Stage(inner.target));
        let touched = |var: &Var| before.written.contains(var) || before.added.contains_key(var);
        let adds = effects.added.keys().filter(|var| !effects.local.contains(var));
        let apart =
            |var: &Var| !before.read.contains(var) && !before.written.contains(var) && !before.local.contains(var);
        if staged
            || !inner.body.statements.iter().all(|statement| statement.blocks().is_empty())
            || self.plan.loads.contains_key(&inner.body.id)
            || bounds.iter().any(|var| own.local.contains(var))
            || !effects.commute()
            || !adds.clone().all(apart)
        {
            return None;
        }
        let read = effects.read.iter().filter(|var| !effects.local.contains(var) && !effects.added.contains_key(var));
        let (carried, shared): (BTreeSet<Var>, BTreeSet<Var>) = read.partition(|var| before.local.contains(var));
        let real = carried.iter().all(|var| function.variables[var.0].ty.is_real());
        (real && carried.len() <= ROWS && !shared.iter().any(touched)).then_some(carried)
    }

    /// Room for the values of a variable in all iterations.
    fn row(&mut self, carried: Var) -> Var {
        let Variable { ident, ty, .. } = self.function.variables[carried.0].clone();
        let ident = self.names.fresh(&format!("{ident}_row"));
        let row = Variable { ident, kind: Kind::Memory, ty: Type::Vec(Box::new(ty)), temporary: false };
        self.function.variables.push(row);
        Var(self.function.variables.len() - 1)
    }

    fn at(&self, row: Var, var: Var) -> Place {
        let mut index = Opaque::literal(self.function.variables[var.0].ident.to_token_stream());
        index.reads.push(var);
        Place { root: row, path: vec![Step::Index(index)] }
    }

    fn id(&mut self) -> BlockId {
        self.function.blocks += 1;
        BlockId(self.function.blocks - 1)
    }

    fn target(&mut self) -> Target {
        self.function.targets += 1;
        Target(self.function.targets - 1)
    }
}

/// How far apart the elements are that neighbouring iterations touch.
#[derive(PartialEq, Eq)]
enum Stride {
    None,
    Near,
    Far,
}

/// The places that a statement touches.
fn collect<'a>(statement: &'a Statement, places: &mut Vec<&'a Place>) {
    match statement {
        Statement::Guarded(_, inner) => collect(inner, places),
        Statement::Define(_, value) | Statement::Declare(_, Some(value)) => places.extend(value.place()),
        Statement::Update(place, ..) => places.push(place),
        _ => {}
    }
}
