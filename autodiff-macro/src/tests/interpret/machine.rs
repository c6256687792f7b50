//! What both passes share: variables, places, and the control of loops.

use super::super::datum::{Datum, Fault, Memory, Part, Pointer};
use super::super::scalar::Scalar;
use super::super::source;
use super::{Library, Unit};
use crate::compiler::ir::{
    Adapter, Constant, Function, Kind, Mutation, Opaque, Operand, Order, Place, Range, Step, Type, Var, Variant,
};

/// The state of a pass.
pub(super) struct Machine<'a, S: Scalar> {
    pub(super) library: &'a Library,
    pub(super) unit: &'a Unit,
    pub(super) memory: Memory<S>,
    /// Views are built anew at each use.
    pub(super) backward: bool,
    /// The variables defined so far, in order.
    pub(super) trail: Vec<Var>,
}

impl<'a, S: Scalar> Machine<'a, S> {
    pub(super) fn new(library: &'a Library, unit: &'a Unit, backward: bool) -> Self {
        let memory = Memory::new(unit.function().variables.len());
        Self { library, unit, memory, backward, trail: Vec::new() }
    }

    pub(super) fn function(&self) -> &'a Function {
        self.unit.function()
    }

    pub(super) fn set(&mut self, var: Var, value: Datum<S>) {
        self.memory.cells[var.0] = Some(value);
        self.trail.push(var);
    }

    pub(super) fn get(&self, var: Var) -> Result<&Datum<S>, Fault> {
        let ident = &self.function().variables[var.0].ident;
        self.memory.cells[var.0].as_ref().ok_or_else(|| format!("not available: {ident}"))
    }

    /// Ends the scope of what was defined since.
    pub(super) fn forget(&mut self, since: usize) {
        for var in self.trail.drain(since..) {
            self.memory.cells[var.0] = None;
        }
    }

    /// The content of a variable, seen through views and references.
    pub(super) fn content(&mut self, var: Var) -> Result<Datum<S>, Fault> {
        match self.function().variables[var.0].kind {
            Kind::View(..) => {
                let pointer = self.locate(&Place::whole(var))?;
                self.memory.load(&pointer)
            }
            Kind::Value | Kind::Memory | Kind::Argument | Kind::Borrowed(_) => self.get(var).cloned(),
        }
    }

    pub(super) fn operand(&mut self, operand: &Operand) -> Result<Datum<S>, Fault> {
        match operand {
            Operand::Var(var) => self.content(*var),
            Operand::Constant(constant) => self.constant(constant),
        }
    }

    #[allow(clippy::cast_possible_truncation, reason = "integer literals of tests are small")]
    fn constant(&mut self, constant: &Constant) -> Result<Datum<S>, Fault> {
        match (&constant.ty, constant.number) {
            (Type::Real(_), Some(number)) => Ok(Datum::Real(S::number(number))),
            (Type::Integer, Some(number)) => Ok(Datum::Integer(number as i64)),
            (Type::Unit, _) => Ok(Datum::Unit),
            _ => {
                let node = std::ptr::from_ref(constant).addr();
                let expression = self.library.cache.tokens(node, &constant.tokens)?;
                source::evaluate(&expression, &mut self.memory, &self.unit.names, &self.library.sources)
            }
        }
    }

    /// The value of an inactive expression.
    pub(super) fn opaque(&mut self, opaque: &Opaque) -> Result<Datum<S>, Fault> {
        let expression = self.library.cache.opaque(opaque)?;
        let views = if self.backward { self.rebuild(&opaque.reads)? } else { Vec::new() };
        let value = source::evaluate(&expression, &mut self.memory, &self.unit.names, &self.library.sources);
        for view in views {
            self.memory.cells[view.0] = None;
        }
        value
    }

    fn rebuild(&mut self, reads: &[Var]) -> Result<Vec<Var>, Fault> {
        let is_view = |var: &&Var| matches!(self.function().variables[var.0].kind, Kind::View(..));
        let views: Vec<Var> = reads.iter().filter(is_view).copied().collect();
        for view in &views {
            let pointer = self.locate(&Place::whole(*view))?;
            self.memory.cells[view.0] = Some(Datum::Pointer(pointer));
        }
        Ok(views)
    }

    /// Where a place is.
    pub(super) fn locate(&mut self, place: &Place) -> Result<Pointer, Fault> {
        let function = self.function();
        let mut pointer = match &function.variables[place.root.0].kind {
            Kind::View(viewed, _) if self.backward => self.locate(viewed)?,
            Kind::View(..) => match self.get(place.root)? {
                Datum::Pointer(pointer) => pointer.clone(),
                other => return Err(format!("a view that is no reference: {other:?}")),
            },
            Kind::Value | Kind::Memory | Kind::Argument | Kind::Borrowed(_) => Pointer::whole(place.root.0),
        };
        for step in &place.path {
            let part = self.part(step, &pointer)?;
            pointer = pointer.then(part)?;
        }
        Ok(pointer)
    }

    fn part(&mut self, step: &Step, base: &Pointer) -> Result<Part, Fault> {
        match step {
            Step::Field(syn::Member::Unnamed(index)) => Ok(Part::Field(index.index as usize)),
            Step::Field(syn::Member::Named(_)) => Err("a named field".to_owned()),
            Step::Variant(Variant::Payload) => Ok(Part::Payload),
            Step::Variant(
                Variant::Error
                | Variant::Content
                | Variant::Elements(_)
                | Variant::Part(..)
                | Variant::Field(_)
                | Variant::At(..),
            ) => Err("a variant that the tests do not know".to_owned()),
            Step::Index(index) => Ok(Part::Index(self.index(index)?)),
            Step::Range(range) => {
                let expression = self.library.cache.opaque(range)?;
                let syn::Expr::Range(bounds) = &*expression else { return Err("no range".to_owned()) };
                let mut bound = |bound: &syn::Expr| {
                    source::evaluate(bound, &mut self.memory, &self.unit.names, &self.library.sources)
                };
                let start = bounds.start.as_ref().map_or(Ok(Datum::Integer(0)), |start| bound(start))?;
                let end = bounds.end.as_ref().map(|end| bound(end)).transpose()?;
                let inclusive = matches!(bounds.limits, syn::RangeLimits::Closed(_));
                let end = match end {
                    Some(end) => unsigned(&end)? + usize::from(inclusive),
                    None => self.memory.elements(base)?.len(),
                };
                Ok(Part::Slice(unsigned(&start)?, end))
            }
        }
    }

    pub(super) fn index(&mut self, index: &Opaque) -> Result<usize, Fault> {
        unsigned(&self.opaque(index)?)
    }

    pub(super) fn load(&mut self, place: &Place) -> Result<Datum<S>, Fault> {
        let pointer = self.locate(place)?;
        if pointer.path.is_empty() {
            return self.get(Var(pointer.cell)).cloned();
        }
        self.get(Var(pointer.cell))?;
        self.memory.load(&pointer)
    }

    pub(super) fn store(&mut self, place: &Place, value: Datum<S>) -> Result<(), Fault> {
        let pointer = self.locate(place)?;
        self.memory.store(&pointer, value)
    }

    /// The integers that a range runs over.
    pub(super) fn range(&mut self, range: &Range) -> Result<Vec<i64>, Fault> {
        let (start, end) = (self.operand(&range.start)?.integer()?, self.operand(&range.end)?.integer()?);
        let end = if range.inclusive { end + 1 } else { end };
        let mut items: Vec<i64> = (start..end).collect();
        for adapter in &range.adapters {
            match adapter {
                Adapter::Rev => items.reverse(),
                Adapter::StepBy(step) => {
                    let step = unsigned(&self.operand(step)?)?;
                    items = items.into_iter().step_by(step.max(1)).collect();
                }
            }
        }
        Ok(items)
    }

    /// Fill, swap, exchange, copy and push, which define no variable.
    pub(super) fn mutate(&mut self, mutation: &Mutation) -> Result<(), Fault> {
        match mutation {
            Mutation::Fill(place, value) => {
                let value = self.operand(value)?;
                let pointer = self.locate(place)?;
                self.memory.elements_mut(&pointer)?.fill(value);
            }
            Mutation::Swap(place, i, j) => self.swap(place, i, j)?,
            Mutation::Shuffle(place, order) => self.shuffle(place, order)?,
            Mutation::Exchange(a, b) => {
                let (old_a, old_b) = (self.load(a)?, self.load(b)?);
                self.store(a, old_b)?;
                self.store(b, old_a)?;
            }
            Mutation::CopyFrom(to, from) => {
                let from = self.locate(from)?;
                let from = self.memory.elements(&from)?.to_vec();
                let to = self.locate(to)?;
                let to = self.memory.elements_mut(&to)?;
                if to.len() != from.len() {
                    return Err("a copy of another length".to_owned());
                }
                to.clone_from_slice(&from);
            }
            Mutation::Push(place, value) => {
                let value = self.operand(value)?;
                self.push(place, value)?;
            }
            Mutation::Pop(..) | Mutation::PopOption(..) | Mutation::Discard(..) => {
                return Err("a pop defines a variable".to_owned());
            }
        }
        Ok(())
    }

    pub(super) fn swap(&mut self, place: &Place, i: &Opaque, j: &Opaque) -> Result<(), Fault> {
        let (i, j) = (self.index(i)?, self.index(j)?);
        let pointer = self.locate(place)?;
        let elements = self.memory.elements_mut(&pointer)?;
        if i.max(j) >= elements.len() {
            return Err("a swap out of bounds".to_owned());
        }
        elements.swap(i, j);
        Ok(())
    }

    /// All but sorting, for which the programs of the tests have no order.
    pub(super) fn shuffle(&mut self, place: &Place, order: &Order) -> Result<(), Fault> {
        let count = match order {
            Order::RotatedLeft(count) | Order::RotatedRight(count) => self.index(count)?,
            Order::Reversed => 0,
            Order::By(_) | Order::Back(_) => return Err("a sort".to_owned()),
        };
        let pointer = self.locate(place)?;
        let elements = self.memory.elements_mut(&pointer)?;
        if count > elements.len() {
            return Err("a rotation by more than the length".to_owned());
        }
        match order {
            Order::RotatedLeft(_) => elements.rotate_left(count),
            Order::RotatedRight(_) => elements.rotate_right(count),
            Order::Reversed | Order::By(_) | Order::Back(_) => elements.reverse(),
        }
        Ok(())
    }

    pub(super) fn push(&mut self, place: &Place, value: Datum<S>) -> Result<(), Fault> {
        let pointer = self.locate(place)?;
        self.memory.vector(&pointer)?.push(value);
        Ok(())
    }

    pub(super) fn pop(&mut self, place: &Place) -> Result<Option<Datum<S>>, Fault> {
        let pointer = self.locate(place)?;
        Ok(self.memory.vector(&pointer)?.pop())
    }
}

pub(super) fn unsigned<S: Scalar>(value: &Datum<S>) -> Result<usize, Fault> {
    usize::try_from(value.integer()?).map_err(|error| error.to_string())
}
