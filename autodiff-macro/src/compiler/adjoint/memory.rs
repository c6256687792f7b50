//! Adjoints of writes.

use super::Pass;
use crate::compiler::ir::{Mutation, Operand, Operator, Place, Statement, Value, Zero};

impl Pass<'_> {
    pub(super) fn assignment(&mut self, place: &Place, value: &Operand, before: Option<&Statement>) {
        if !self.has_adjoint(place) {
            return;
        }
        let target = self.adjoint_place(place);
        let ty = self.function.place_type(&target);
        let reset = match before {
            Some(Statement::Keep(_, old)) if !ty.is_static() => Statement::Reset(target.clone(), Zero::Like(*old)),
            _ => Statement::Clear(target.clone()),
        };
        let resized = matches!(reset, Statement::Reset(..));
        if value.var().is_some_and(|var| self.is_active(var)) {
            let taken = self.temporary("d_new", ty, Value::Take(target));
            self.contribute(value, Operator::Add, taken);
            if !resized {
                return;
            }
        }
        self.emit_guarded(reset, place.root);
    }

    pub(super) fn update(&mut self, place: &Place, operator: Operator, value: &Operand) {
        if !self.has_adjoint(place) || !value.var().is_some_and(|var| self.is_active(var)) {
            return;
        }
        let target = self.adjoint_place(place);
        let ty = self.function.place_type(&target);
        let amount = self.temporary("d_sum", ty, Value::Read(target));
        self.contribute(value, operator, amount);
    }

    pub(super) fn mutation(&mut self, mutation: &Mutation) {
        match mutation {
            Mutation::Fill(place, value) if self.has_adjoint(place) => {
                let target = self.adjoint_place(place);
                self.repeated(value, target.clone());
                self.emit_guarded(Statement::Clear(target), place.root);
            }
            Mutation::CopyFrom(to, from) if self.has_adjoint(to) => {
                let target = self.adjoint_place(to);
                if self.has_adjoint(from) {
                    let source = self.adjoint_place(from);
                    self.emit_guarded(Statement::Accumulate(source, target.clone()), from.root);
                }
                self.emit_guarded(Statement::Clear(target), to.root);
            }
            Mutation::Swap(place, i, j) => {
                if self.has_adjoint(place) {
                    let target = self.adjoint_place(place);
                    let swap = Statement::Mutate(Mutation::Swap(target, i.clone(), j.clone()));
                    self.emit_guarded(swap, place.root);
                }
                self.emit(Statement::Undo(mutation.clone()));
            }
            Mutation::Shuffle(place, order) => {
                if self.has_adjoint(place) {
                    let target = self.adjoint_place(place);
                    let back = Statement::Mutate(Mutation::Shuffle(target, order.inverse()));
                    self.emit_guarded(back, place.root);
                }
                self.emit(Statement::Undo(mutation.clone()));
            }
            Mutation::Exchange(a, b) => {
                if self.has_adjoint(a) {
                    let (d_a, d_b) = (self.adjoint_place(a), self.adjoint_place(b));
                    self.emit(Statement::Mutate(Mutation::Exchange(d_a, d_b)));
                }
                self.emit(Statement::Undo(mutation.clone()));
            }
            Mutation::Push(place, value) => {
                if self.has_adjoint(place) {
                    let target = self.adjoint_place(place);
                    let ty = self.operand_type(value);
                    let popped = self.temporary("d_pushed", ty, Value::Pop(target));
                    self.contribute(value, Operator::Add, popped);
                }
                self.emit(Statement::Undo(mutation.clone()));
            }
            Mutation::Pop(place, var, _) => {
                if self.has_adjoint(place) {
                    let target = self.adjoint_place(place);
                    let adjoint = self.adjoint(*var);
                    self.emit(Statement::Mutate(Mutation::Push(target, Operand::Var(adjoint))));
                }
                self.emit(Statement::Undo(mutation.clone()));
            }
            Mutation::PopOption(place, var) => {
                if self.has_adjoint(place) {
                    let target = self.adjoint_place(place);
                    let adjoint = self.adjoint(*var);
                    self.emit(Statement::Append(target, Place::whole(adjoint)));
                }
                self.emit(Statement::Undo(mutation.clone()));
            }
            Mutation::Discard(place, var) => {
                if self.has_adjoint(place) {
                    let target = self.adjoint_place(place);
                    self.emit(Statement::Regrow(target, *var));
                }
                self.emit(Statement::Undo(mutation.clone()));
            }
            Mutation::Fill(..) | Mutation::CopyFrom(..) => {}
        }
    }

    /// The place may carry a derivative.
    fn has_adjoint(&self, place: &Place) -> bool {
        self.active_root(place) && !self.place_type(place).is_passive()
    }

    /// A value that was copied into every element of a place gets the sum of their cotangents.
    pub(super) fn repeated(&mut self, operand: &Operand, elements: Place) {
        let Operand::Var(var) = operand else { return };
        if !self.is_active(*var) {
            return;
        }
        let ty = self.ty(*var);
        if ty.is_real() {
            let total = self.temporary("total", ty, Value::Total(elements));
            return self.contribute(operand, Operator::Add, total);
        }
        let adjoint = self.adjoint(*var);
        self.emit_guarded(Statement::Gather(Place::whole(adjoint), elements), *var);
    }
}
