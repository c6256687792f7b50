//! Sums that the iterations of a loop of the backward pass add to, in lanes.
//!
//! In `for k in 0..n { d_w += x[k] * d_y[k]; .. }` each addition waits for the one before it, and rustc may not change that. So such
//! loops are run by [`lanes`](autodiff_core::private::lanes), which has several partial sums. Only adjoints are added up so.

use super::Writer;
use super::cuts::Cuts;
use crate::compiler::effects::Effects;
use crate::compiler::index;
use crate::compiler::ir::{Header, Kind, Loop, Operand, Operator, Place, Range, Scalar, Statement, Type, Value, Var};
use proc_macro2::{Literal, TokenStream};
use std::collections::BTreeSet;

/// What a loop reads of arrays: elements at some distance of the one at its variable.
#[derive(Default)]
pub(super) struct Parts {
    behind: i64,
    ahead: i64,
    arrays: BTreeSet<Var>,
}

impl Writer<'_> {
    /// The sums of a loop that are worth it. `cut` says that its variable is a `usize`, since slices are indexed by it.
    pub(super) fn sums_in_lanes(&self, each: &Loop, cut: bool) -> Vec<Var> {
        let plain = match &each.header {
            Header::Range(_, range) => {
                // Loops with counters are mostly triangles, of which the rows are short.
                let in_step = range.end.var().is_some_and(|end| end.0 >= self.activity.len());
                cut && !in_step && !range.inclusive && range.adapters.is_empty()
            }
            Header::Elements(_, _, from_the_end) => !from_the_end,
            Header::While(_) | Header::Forever | Header::Once => false,
        };
        let statements = &each.body.statements;
        if !self.has_lanes || !plain || each.reversed || self.trips(each).is_some() || !statements.iter().all(is_light)
        {
            return Vec::new();
        }
        let effects = Effects::of_block(self.function, self.plan, &each.body);
        let alone = |var: &Var| effects.added.get(var) == Some(&1) && !effects.read.contains(var);
        let outside = |var: &Var| !effects.local.contains(var) && !effects.written.contains(var);
        let sums = statements.iter().filter_map(|statement| match statement {
            Statement::Update(place, ..) if place.path.is_empty() => Some(place.root),
            _ => None,
        });
        let mut sums: Vec<Var> = sums.filter(|var| self.is_number(*var) && alone(var) && outside(var)).collect();
        let ty = sums.first().map(|first| self.function.variables[first.0].ty.clone());
        sums.retain(|var| Some(&self.function.variables[var.0].ty) == ty.as_ref());
        sums
    }

    fn is_number(&self, var: Var) -> bool {
        let variable = &self.function.variables[var.0];
        matches!((&variable.kind, &variable.ty), (Kind::Memory, Type::Real(Scalar::F64 | Scalar::F32)))
    }

    /// What a loop that only adds to its sums reads of the arrays that have been cut for it; `None` if there is nothing, or if it uses
    /// its variable for anything else.
    pub(super) fn parts_in_lanes(&self, each: &Loop, cuts: &Cuts) -> Option<Parts> {
        let Header::Range(var, _) = &each.header else { return None };
        let mut parts = Parts::default();
        for statement in &each.body.statements {
            let value = match statement {
                Statement::Define(_, value) | Statement::Declare(_, Some(value)) => value,
                Statement::Update(place, _, operand) if place.path.is_empty() && operand.var() != Some(*var) => {
                    continue;
                }
                _ => return None,
            };
            match value {
                Value::Read(place) => self.part_in_lanes(&self.function.resolve(place), *var, cuts, &mut parts)?,
                Value::Take(_) => return None,
                value if value.operands().iter().any(|operand| operand.var() == Some(*var)) => return None,
                _ => {}
            }
        }
        (!parts.arrays.is_empty() && parts.ahead >= 0).then_some(parts)
    }

    /// Notes what a place is of its array, if that is one of those that have been cut.
    fn part_in_lanes(&self, place: &Place, var: Var, cuts: &Cuts, parts: &mut Parts) -> Option<()> {
        let mut reads = Vec::new();
        place.index_reads(&mut reads);
        let is_number = matches!(self.function.place_type(place), Type::Real(Scalar::F64));
        let (is_cut, is_near) = (cuts.is_there(place.root), cuts.near.contains(&place.root));
        if !reads.contains(&var) {
            return (!is_cut && !is_near).then_some(());
        }
        let distance = match (is_cut, is_near) {
            (true, _) => 0,
            (false, true) => index::distance(&place.path, &self.ident(var).to_string())?,
            (false, false) => return None,
        };
        parts.behind = parts.behind.max(-distance);
        parts.ahead = parts.ahead.max(distance);
        parts.arrays.insert(place.root);
        is_number.then_some(())
    }

    /// The loop, whose body adds to lanes.
    pub(super) fn in_lanes(
        &mut self,
        each: &Loop,
        sums: &[Var],
        parts: Option<&Parts>,
        numbered: bool,
        body: &TokenStream,
    ) -> TokenStream {
        let private = &self.private.clone();
        let (var, steps, number) = match &each.header {
            Header::Range(var, range) => (*var, self.range(range), numbered.then(|| self.number_in(each, *var, range))),
            Header::Elements(_, target, _) => {
                let target = self.receiver(target);
                (each.counter, code!(0..#target.len()), None)
            }
            Header::While(_) | Header::Forever | Header::Once => return TokenStream::new(),
        };
        let var = self.ident(var);
        let names: Vec<_> = sums.iter().map(|sum| self.ident(*sum)).collect();
        let ty = self.function.variables[sums[0].0].ty.tokens();
        let count = Literal::usize_unsuffixed(sums.len());
        let total = (0..sums.len()).map(Literal::usize_unsuffixed);
        let lanes = match parts {
            Some(Parts { behind, ahead, arrays }) => {
                let [behind, ahead] = [behind, ahead].map(|distance| Literal::i64_unsuffixed(*distance));
                let arrays: Vec<_> = arrays.iter().map(|root| self.ident(*root)).collect();
                code! {
                    #private::lanes_near::<#behind, #ahead, _, _, _>(
                        #steps,
                        [#(&#arrays[..]),*],
                        |#var, [#(#arrays),*], [#(#names),*]: &mut [#ty; #count]| { #body },
                    )
                }
            }
            None => code!(#private::lanes(#steps, |#var, [#(#names),*]: &mut [#ty; #count]| { #number #body })),
        };
        code!(let lanes = #lanes; #(#names += lanes[#total];)*)
    }

    /// The number of the iteration.
    fn number_in(&self, each: &Loop, var: Var, range: &Range) -> TokenStream {
        let (counter, var) = (self.ident(each.counter), self.ident(var));
        match &range.start {
            Operand::Constant(start) if start.number == Some(0.0) => code!(let #counter = #var;),
            start => {
                let start = self.bound(start);
                code!(let #counter = #var - #start;)
            }
        }
    }
}

/// The statement takes no longer than an addition, so that iterations wait for one another.
fn is_light(statement: &Statement) -> bool {
    match statement {
        Statement::Guarded(_, inner) => is_light(inner),
        Statement::Update(_, operator, _) => matches!(operator, Operator::Add | Operator::Sub),
        Statement::Restore(..) => true,
        Statement::Define(_, value) | Statement::Declare(_, Some(value)) => match value {
            Value::Read(_) | Value::Take(_) | Value::Same(_) | Value::Negate(_) => true,
            Value::Binary(operator, ..) => matches!(operator, Operator::Add | Operator::Sub | Operator::Mul),
            _ => false,
        },
        _ => false,
    }
}
