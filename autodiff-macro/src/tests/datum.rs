//! Run-time values of the interpreters, and the memory that they live in.

use super::interpret::Tape;
use super::scalar::Scalar;
use std::rc::Rc;

/// Why a program could not be run.
pub(super) type Fault = String;

/// A value.
#[derive(Clone, Debug)]
pub(super) enum Datum<S: Scalar> {
    Real(S),
    Integer(i64),
    Bool(bool),
    Unit,
    /// Array, vector or slice.
    Sequence(Vec<Self>),
    Tuple(Vec<Self>),
    /// `Option` or `Result`, whose error is forgotten.
    Option(Option<Box<Self>>),
    /// A reference.
    Pointer(Pointer),
    /// What the forward pass of a call left.
    Pullback(Rc<Tape<S>>),
}

/// A part of memory.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Pointer {
    pub(super) cell: usize,
    pub(super) path: Vec<Part>,
}

/// A step of the way to a part.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Part {
    Index(usize),
    /// From and to; only at the end of a path.
    Slice(usize, usize),
    Field(usize),
    /// What `Some` or `Ok` holds.
    Payload,
}

impl Pointer {
    pub(super) fn whole(cell: usize) -> Self {
        Self { cell, path: Vec::new() }
    }

    /// The part of this part.
    pub(super) fn then(mut self, part: Part) -> Result<Self, Fault> {
        let Some(Part::Slice(from, to)) = self.path.last().cloned() else {
            self.path.push(part);
            return Ok(self);
        };
        self.path.pop();
        self.path.push(match part {
            Part::Index(index) if from + index < to => Part::Index(from + index),
            Part::Slice(start, end) if start <= end && from + end <= to => Part::Slice(from + start, from + end),
            Part::Index(_) | Part::Slice(..) | Part::Field(_) | Part::Payload => {
                return Err("out of bounds of a slice".to_owned());
            }
        });
        Ok(self)
    }
}

impl<S: Scalar> Datum<S> {
    pub(super) fn real(&self) -> Result<S, Fault> {
        match self {
            Self::Real(value) => Ok(*value),
            other => Err(format!("no real number: {other:?}")),
        }
    }

    /// A real number or an integer, to be compared.
    #[allow(clippy::cast_precision_loss, reason = "integers of tests are small")]
    pub(super) fn number(&self) -> Result<f64, Fault> {
        match self {
            Self::Integer(value) => Ok(*value as f64),
            other => Ok(other.real()?.value()),
        }
    }

    pub(super) fn integer(&self) -> Result<i64, Fault> {
        match self {
            Self::Integer(value) => Ok(*value),
            other => Err(format!("no integer: {other:?}")),
        }
    }

    pub(super) fn truth(&self) -> Result<bool, Fault> {
        match self {
            Self::Bool(value) => Ok(*value),
            other => Err(format!("no truth value: {other:?}")),
        }
    }

    /// An optional value.
    pub(super) fn some(payload: Option<Self>) -> Self {
        Self::Option(payload.map(Box::new))
    }

    /// What is in an optional value.
    pub(super) fn unwrap(self) -> Result<Self, Fault> {
        match self {
            Self::Option(Some(payload)) => Ok(*payload),
            Self::Option(None) => Err("nothing to unwrap".to_owned()),
            other => Err(format!("no optional value: {other:?}")),
        }
    }

    /// A zero of the same shape.
    pub(super) fn zero(&self) -> Self {
        let zeros = |all: &[Self]| all.iter().map(Self::zero).collect();
        match self {
            Self::Real(_) => Self::Real(S::number(0.0)),
            Self::Sequence(all) => Self::Sequence(zeros(all)),
            Self::Tuple(all) => Self::Tuple(zeros(all)),
            Self::Option(payload) => Self::some(payload.as_deref().map(Self::zero)),
            Self::Integer(_) | Self::Bool(_) | Self::Unit | Self::Pointer(_) | Self::Pullback(_) => Self::Unit,
        }
    }

    /// What stands in for an accumulator that nobody reads: zeros in place, and no elements.
    pub(super) fn unused(&self) -> Self {
        match self {
            Self::Sequence(_) => Self::Sequence(Vec::new()),
            Self::Tuple(all) => Self::Tuple(all.iter().map(Self::unused).collect()),
            other => other.zero(),
        }
    }

    /// Adds a tangent of the same shape.
    pub(super) fn add(&mut self, by: &Self) -> Result<(), Fault> {
        match (self, by) {
            (Self::Real(a), Self::Real(b)) => {
                *a = super::scalar::call("add", &[*a, *b]).ok_or("no sum")?;
                Ok(())
            }
            (Self::Sequence(a), Self::Sequence(b)) | (Self::Tuple(a), Self::Tuple(b)) if a.len() == b.len() => {
                a.iter_mut().zip(b).try_for_each(|(a, b)| a.add(b))
            }
            (Self::Option(Some(a)), Self::Option(Some(b))) => a.add(b),
            (Self::Unit, Self::Unit) | (Self::Option(None), Self::Option(None)) => Ok(()),
            (a, b) => Err(format!("tangents of different shape: {a:?} += {b:?}")),
        }
    }

    /// The real numbers in it, in order.
    pub(super) fn flat(&self, out: &mut Vec<S>) {
        match self {
            Self::Real(value) => out.push(*value),
            Self::Sequence(all) | Self::Tuple(all) => all.iter().for_each(|part| part.flat(out)),
            Self::Option(payload) => payload.iter().for_each(|payload| payload.flat(out)),
            Self::Integer(_) | Self::Bool(_) | Self::Unit | Self::Pointer(_) | Self::Pullback(_) => {}
        }
    }

    /// The same with other numbers, taken in order.
    pub(super) fn map<T: Scalar>(&self, numbers: &mut impl FnMut(S) -> T) -> Datum<T> {
        match self {
            Self::Real(value) => Datum::Real(numbers(*value)),
            Self::Integer(value) => Datum::Integer(*value),
            Self::Bool(value) => Datum::Bool(*value),
            Self::Sequence(all) => Datum::Sequence(all.iter().map(|part| part.map(numbers)).collect()),
            Self::Tuple(all) => Datum::Tuple(all.iter().map(|part| part.map(numbers)).collect()),
            Self::Option(payload) => Datum::some(payload.as_ref().map(|payload| payload.map(numbers))),
            Self::Unit | Self::Pointer(_) | Self::Pullback(_) => Datum::Unit,
        }
    }
}

/// Variables by number.
#[derive(Debug)]
pub(super) struct Memory<S: Scalar> {
    pub(super) cells: Vec<Option<Datum<S>>>,
}

impl<S: Scalar> Memory<S> {
    pub(super) fn new(size: usize) -> Self {
        Self { cells: vec![None; size] }
    }

    pub(super) fn cell(&self, cell: usize) -> Result<&Datum<S>, Fault> {
        self.cells.get(cell).and_then(Option::as_ref).ok_or_else(|| format!("not available: cell {cell}"))
    }

    /// What the pointer points to, if it is not a slice.
    fn get(&self, pointer: &Pointer) -> Result<&Datum<S>, Fault> {
        pointer.path.iter().try_fold(self.cell(pointer.cell)?, step)
    }

    pub(super) fn get_mut(&mut self, pointer: &Pointer) -> Result<&mut Datum<S>, Fault> {
        let cell = self.cells.get_mut(pointer.cell).and_then(Option::as_mut);
        let cell = cell.ok_or_else(|| format!("not available: cell {}", pointer.cell))?;
        pointer.path.iter().try_fold(cell, step_mut)
    }

    /// The elements of a sequence or slice.
    pub(super) fn elements(&self, pointer: &Pointer) -> Result<&[Datum<S>], Fault> {
        let (base, range) = split(pointer);
        match (self.get(&base)?, range) {
            (Datum::Sequence(all), None) => Ok(all),
            (Datum::Sequence(all), Some((from, to))) => {
                all.get(from..to).ok_or_else(|| format!("out of bounds: {from}..{to} of {}", all.len()))
            }
            (other, _) => Err(format!("no sequence: {other:?}")),
        }
    }

    pub(super) fn elements_mut(&mut self, pointer: &Pointer) -> Result<&mut [Datum<S>], Fault> {
        let (base, range) = split(pointer);
        match (self.get_mut(&base)?, range) {
            (Datum::Sequence(all), None) => Ok(all),
            (Datum::Sequence(all), Some((from, to))) => {
                let length = all.len();
                all.get_mut(from..to).ok_or_else(|| format!("out of bounds: {from}..{to} of {length}"))
            }
            (other, _) => Err(format!("no sequence: {other:?}")),
        }
    }

    /// The vector, to push to and pop from.
    pub(super) fn vector(&mut self, pointer: &Pointer) -> Result<&mut Vec<Datum<S>>, Fault> {
        match self.get_mut(pointer)? {
            Datum::Sequence(all) => Ok(all),
            other => Err(format!("no vector: {other:?}")),
        }
    }

    pub(super) fn load(&self, pointer: &Pointer) -> Result<Datum<S>, Fault> {
        match pointer.path.last() {
            Some(Part::Slice(..)) => Ok(Datum::Sequence(self.elements(pointer)?.to_vec())),
            Some(Part::Index(_) | Part::Field(_) | Part::Payload) | None => self.get(pointer).cloned(),
        }
    }

    pub(super) fn store(&mut self, pointer: &Pointer, value: Datum<S>) -> Result<(), Fault> {
        if let (Some(Part::Slice(..)), Datum::Sequence(new)) = (pointer.path.last(), &value) {
            let old = self.elements_mut(pointer)?;
            if old.len() != new.len() {
                return Err("slices of different length".to_owned());
            }
            old.clone_from_slice(new);
            return Ok(());
        }
        if pointer.path.is_empty() {
            let cell = self.cells.get_mut(pointer.cell).ok_or("no such cell")?;
            *cell = Some(value);
            return Ok(());
        }
        *self.get_mut(pointer)? = value;
        Ok(())
    }
}

fn split(pointer: &Pointer) -> (Pointer, Option<(usize, usize)>) {
    let mut base = pointer.clone();
    match base.path.last() {
        Some(Part::Slice(from, to)) => {
            let range = (*from, *to);
            base.path.pop();
            (base, Some(range))
        }
        Some(Part::Index(_) | Part::Field(_) | Part::Payload) | None => (base, None),
    }
}

fn step<'a, S: Scalar>(datum: &'a Datum<S>, part: &Part) -> Result<&'a Datum<S>, Fault> {
    match (datum, part) {
        (Datum::Sequence(all), Part::Index(at)) | (Datum::Tuple(all), Part::Field(at)) => {
            all.get(*at).ok_or_else(|| format!("out of bounds: {at} of {}", all.len()))
        }
        (Datum::Option(Some(payload)), Part::Payload) => Ok(payload),
        (datum, part) => Err(format!("no {part:?} of {datum:?}")),
    }
}

fn step_mut<'a, S: Scalar>(datum: &'a mut Datum<S>, part: &Part) -> Result<&'a mut Datum<S>, Fault> {
    match (datum, part) {
        (Datum::Sequence(all), Part::Index(at)) | (Datum::Tuple(all), Part::Field(at)) => {
            let length = all.len();
            all.get_mut(*at).ok_or_else(|| format!("out of bounds: {at} of {length}"))
        }
        (Datum::Option(Some(payload)), Part::Payload) => Ok(payload),
        (datum, part) => Err(format!("no {part:?} of {datum:?}")),
    }
}
