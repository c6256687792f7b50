//! What an `Err` holds: no derivative goes through there, so that nothing that is to have one may come out of it.

use super::Refusals;
use crate::compiler::diagnostics;
use crate::compiler::ir::{Argument, Call, Mutation, Place, Var};

impl Refusals<'_> {
    /// What comes out of an `Err` carries no derivative, and nobody must rely on one.
    pub(super) fn out_of_error(&mut self, var: Var, place: &Place) {
        self.out_of_error_at(var, var, place);
    }

    pub(super) fn out_of_error_at(&mut self, at: Var, var: Var, place: &Place) {
        if self.function.is_of_error(place) && self.activity.is_active(var) {
            let span = self.function.variables[at.0].ident.span();
            let remedy = "return the value as `Ok`, or pass it on through `autodiff::stop_gradient(..)`";
            self.diagnostics.report(diagnostics::unsupported(span, "a value out of an `Err`", remedy));
        }
    }

    pub(super) fn moved_out_of_error(&mut self, mutation: &Mutation) {
        let (from, to) = match mutation {
            Mutation::Pop(place, var, _) | Mutation::PopOption(place, var) => (vec![place], *var),
            Mutation::CopyFrom(to, from) => (vec![from], to.root),
            Mutation::Exchange(a, b) => (vec![a, b], b.root),
            Mutation::Fill(..)
            | Mutation::Push(..)
            | Mutation::Swap(..)
            | Mutation::Shuffle(..)
            | Mutation::Discard(..) => return,
        };
        let to = self.function.root(to);
        from.into_iter().for_each(|place| self.out_of_error_at(place.root, to, place));
    }

    /// Functions may want the derivative of what they are given a reference to.
    pub(super) fn lent_error(&mut self, call: &Call) {
        let is_error = |argument: &Argument| match argument {
            Argument::Reference(place, _) => {
                self.function.is_of_error(place) && self.activity.is_active(self.function.root(place.root))
            }
            Argument::Value(..) => false,
        };
        if call.arguments.iter().any(is_error) {
            let span = self.function.variables[call.result.0].ident.span();
            let remedy = "assign a new value, as `*error = ..` or `result = Err(..)`";
            self.diagnostics.report(diagnostics::unsupported(span, "a call that is given what an `Err` holds", remedy));
        }
    }
}
