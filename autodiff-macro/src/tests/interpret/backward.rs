//! The backward pass.

use super::super::datum::{Datum, Fault};
use super::super::scalar::Scalar;
use super::super::source;
use super::machine::{Machine, unsigned};
use super::operators;
use super::{Library, Tape, Unit};
use crate::compiler::ir::{
    Argument, Block, Branch, Header, Kind, Loop, Mutation, Operand, Operator, Place, Pullback, Selector, Statement,
    Target, Type, Var,
};
use crate::compiler::save::{self, Home};
use std::collections::HashMap;

struct Backward<'a, S: Scalar> {
    machine: Machine<'a, S>,
    tape: &'a Tape<S>,
    /// How much of each stage is left.
    cursors: HashMap<Var, usize>,
    /// The variables that count the iterations of loops with frames.
    counters: HashMap<Target, Option<Var>>,
}

pub(super) fn run<S: Scalar>(
    library: &Library,
    unit: &Unit,
    tape: &Tape<S>,
    arguments: Vec<Datum<S>>,
    cotangent: Datum<S>,
    accumulators: Vec<Datum<S>>,
) -> Result<(Vec<Datum<S>>, Vec<Datum<S>>), Fault> {
    let cursors = tape.stages.iter().map(|(var, stages)| (*var, stages.len())).collect();
    let machine = Machine::new(library, unit, true);
    let mut pass = Backward { machine, tape, cursors, counters: HashMap::new() };
    pass.enter(arguments, cotangent, accumulators);
    pass.block(&unit.derived.backward.body)?;
    let all = |vars: Vec<Var>| vars.into_iter().map(|var| pass.machine.get(var).cloned()).collect::<Result<_, Fault>>();
    let parameters = unit.function().parameters.iter().map(|parameter| parameter.var).collect();
    Ok((all(parameters)?, all(unit.derived.backward.accumulators.clone())?))
}

impl<S: Scalar> Backward<'_, S> {
    /// What the signature and the closure provide.
    fn enter(&mut self, arguments: Vec<Datum<S>>, cotangent: Datum<S>, accumulators: Vec<Datum<S>>) {
        let unit = self.machine.unit;
        let cells = &mut self.machine.memory.cells;
        for (parameter, argument) in unit.function().parameters.iter().zip(arguments) {
            cells[parameter.var.0] = Some(argument);
        }
        for (var, value) in self.tape.arguments.iter().chain(&self.tape.locals) {
            cells[var.0] = Some(value.clone());
        }
        for (var, accumulator) in unit.derived.backward.accumulators.iter().zip(accumulators) {
            cells[var.0] = Some(accumulator);
        }
        if let Some(seed) = unit.derived.backward.seed {
            cells[seed.0] = Some(cotangent);
        }
        for var in &unit.assigned {
            match unit.home(*var) {
                Some(Home::Slot) => {
                    cells[var.0] = Some(self.tape.slots.get(var).cloned().unwrap_or_else(|| default(unit, *var)));
                }
                Some(Home::Local) if cells[var.0].is_none() => cells[var.0] = Some(default(unit, *var)),
                Some(Home::Local | Home::Stage(_)) | None => {}
            }
        }
    }

    fn block(&mut self, block: &Block) -> Result<(), Fault> {
        let since = self.machine.trail.len();
        for var in self.machine.unit.derived.plan.loads.get(&block.id).into_iter().flatten() {
            self.load(*var)?;
        }
        block.statements.iter().try_for_each(|statement| self.statement(statement))?;
        self.machine.forget(since);
        Ok(())
    }

    /// Makes a stored variable available. The code unwraps what is not plain, so it has to be there.
    fn load(&mut self, var: Var) -> Result<(), Fault> {
        let unit = self.machine.unit;
        let value = match unit.home(var) {
            None | Some(Home::Local) => return Ok(()),
            Some(Home::Slot) if unit.assigned.contains(&var) => return Ok(()),
            Some(Home::Slot) => self.tape.slots.get(&var).cloned(),
            Some(Home::Stage(target)) => {
                let counter = *self.counters.get(&target).ok_or("a stage outside of its loop")?;
                let offset = counter.map_or(Ok(0), |counter| unsigned(self.machine.get(counter)?))?;
                let start = self.cursors.get(&var).copied().unwrap_or(0);
                self.tape.stages.get(&var).and_then(|stages| stages.get(start + offset)).cloned().flatten()
            }
        };
        match value {
            Some(value) => self.machine.set(var, value),
            None if unit.assigned.contains(&var) => self.machine.set(var, default(unit, var)),
            None if unit.is_plain(var) => {}
            None => return Err(format!("not stored on this path: {}", unit.function().variables[var.0].ident)),
        }
        Ok(())
    }

    fn statement(&mut self, statement: &Statement) -> Result<(), Fault> {
        match statement {
            Statement::Define(var, value) | Statement::Declare(var, Some(value)) => {
                let value = self.machine.value(*var, value)?;
                self.machine.set(*var, value);
                Ok(())
            }
            Statement::Declare(var, None) => {
                self.machine.trail.push(*var);
                Ok(())
            }
            Statement::Assign(place, operand) => {
                let value = self.machine.operand(operand)?;
                self.machine.store(place, value)
            }
            Statement::Update(place, operator, operand) => self.update(place, *operator, operand),
            Statement::Mutate(mutation) => self.machine.mutate(mutation),
            Statement::Undo(mutation) => self.undo(mutation),
            Statement::Branch(branch) => self.branch(branch),
            Statement::Loop(each) => self.each(each),
            Statement::Restore(place, old) => {
                let value = self.machine.get(*old)?.clone();
                self.machine.store(place, value)
            }
            Statement::Uncount(place, operator, operand, _) => {
                let back = if *operator == Operator::Add { Operator::Sub } else { Operator::Add };
                self.update(place, back, operand)
            }
            Statement::Accumulate(to, from) => self.accumulate(to, from),
            Statement::Gather(to, from) => self.gather(to, from),
            Statement::Append(to, from) => match self.machine.load(from)? {
                Datum::Option(Some(value)) => self.machine.push(to, *value),
                _ => Ok(()),
            },
            Statement::Clear(place) => {
                let zero = self.machine.load(place)?.zero();
                self.machine.store(place, zero)
            }
            Statement::Reset(place, zero) => {
                let zero = self.machine.zero(zero)?;
                self.machine.store(place, zero)
            }
            Statement::Regrow(place, var) => match self.machine.get(*var)?.clone() {
                Datum::Option(Some(value)) => self.machine.push(place, value.zero()),
                _ => Ok(()),
            },
            Statement::Pullback(pullback) => self.pullback(pullback),
            Statement::Guarded(parameters, inner) => {
                let wanted = parameters.iter().any(|parameter| self.tape.wanted[*parameter]);
                if wanted { self.statement(inner) } else { Ok(()) }
            }
            Statement::View(_)
            | Statement::Call(_)
            | Statement::Remainder(..)
            | Statement::Exit(_)
            | Statement::Passive(_)
            | Statement::Keep(..) => Err("a statement of the primal program".to_owned()),
        }
    }

    fn update(&mut self, place: &Place, operator: Operator, operand: &Operand) -> Result<(), Fault> {
        let by = self.machine.operand(operand)?;
        let old = self.machine.load(place)?;
        let name = if operator == Operator::Add { "add" } else { "sub" };
        self.machine.store(place, source::arithmetic(name, &old, &by)?)
    }

    fn accumulate(&mut self, to: &Place, from: &Place) -> Result<(), Fault> {
        let from = self.machine.load(from)?;
        let mut sum = self.machine.load(to)?;
        sum.add(&from)?;
        self.machine.store(to, sum)
    }

    /// Adds each element of a tangent.
    fn gather(&mut self, to: &Place, from: &Place) -> Result<(), Fault> {
        let from = self.machine.locate(from)?;
        let parts = self.machine.memory.elements(&from)?.to_vec();
        let mut sum = self.machine.load(to)?;
        parts.iter().try_for_each(|part| sum.add(part))?;
        self.machine.store(to, sum)
    }

    fn undo(&mut self, mutation: &Mutation) -> Result<(), Fault> {
        match mutation {
            Mutation::Swap(..) | Mutation::Exchange(..) => self.machine.mutate(mutation),
            Mutation::Push(place, _) => self.machine.pop(place).map(drop),
            Mutation::Pop(place, var, _) => {
                let value = self.machine.get(*var)?.clone();
                self.machine.push(place, value)
            }
            Mutation::Discard(place, var) | Mutation::PopOption(place, var) => match self.machine.get(*var)?.clone() {
                Datum::Option(Some(value)) => self.machine.push(place, *value),
                _ => Ok(()),
            },
            Mutation::Shuffle(place, order) => self.machine.shuffle(place, &order.inverse()),
            Mutation::Fill(..) | Mutation::CopyFrom(..) => Ok(()),
        }
    }

    fn branch(&mut self, branch: &Branch) -> Result<(), Fault> {
        let arm = match &branch.selector {
            Selector::If(condition) => usize::from(!self.machine.operand(condition)?.truth()?),
            Selector::Arm(arm) => unsigned(&self.machine.operand(arm)?)?,
            Selector::Match(..) => return Err("a branch of the primal program".to_owned()),
        };
        self.block(&branch.arms[arm])
    }

    // Loops.

    fn each(&mut self, each: &Loop) -> Result<(), Fault> {
        let items = match &each.header {
            Header::Range(_, range) => Some(self.machine.range(range)?),
            Header::Elements(_, place, _) => {
                let place = self.machine.locate(place)?;
                let length = self.machine.memory.elements(&place)?.len();
                Some((0..i64::try_from(length).map_err(|error| error.to_string())?).collect())
            }
            Header::While(_) | Header::Forever | Header::Once => None,
        };
        let trips = if save::needs_trips(each) {
            unsigned(self.machine.get(each.trips)?)?
        } else if each.runs_once() {
            1
        } else {
            items.as_ref().map_or(0, Vec::len)
        };
        if let Some(items) = &items {
            self.rewind(each, items.len())?;
        }
        self.counters.insert(each.target, items.as_ref().map(|_| each.counter));
        for at in 0..trips {
            let at = if each.reversed { trips - 1 - at } else { at };
            self.turn(each, items.as_deref(), at)?;
        }
        Ok(())
    }

    /// Takes the last values of what the loop stored.
    fn rewind(&mut self, each: &Loop, count: usize) -> Result<(), Fault> {
        for var in self.machine.unit.staged(each.target) {
            let left = self.cursors.entry(var).or_insert(0);
            *left = left.checked_sub(count).ok_or("more is read than was stored")?;
        }
        Ok(())
    }

    fn turn(&mut self, each: &Loop, items: Option<&[i64]>, at: usize) -> Result<(), Fault> {
        let since = self.machine.trail.len();
        let count = |at: usize| i64::try_from(at).map_err(|error| error.to_string());
        match (&each.header, items) {
            (Header::Range(var, _), Some(items)) => {
                let item = *items.get(at).ok_or("more iterations than the range has")?;
                self.machine.set(*var, Datum::Integer(item));
                self.machine.set(each.counter, Datum::Integer(count(at)?));
            }
            (Header::Elements(_, _, true), Some(items)) => {
                self.machine.set(each.counter, Datum::Integer(count(items.len() - 1 - at)?));
            }
            _ => {
                if items.is_none() {
                    self.rewind(each, 1)?;
                }
                self.machine.set(each.counter, Datum::Integer(count(at)?));
            }
        }
        self.block(&each.body)?;
        self.machine.forget(since);
        Ok(())
    }

    // Calls.

    fn pullback(&mut self, pullback: &Pullback) -> Result<(), Fault> {
        let call = &pullback.call;
        if let Some(operator) = super::operator(call) {
            return self.operator(operator, pullback);
        }
        let Datum::Pullback(tape) = self.machine.get(call.pullback)?.clone() else {
            return Err("no pullback".to_owned());
        };
        let mut arguments = Vec::new();
        for argument in &call.arguments {
            arguments.push(self.again(argument)?);
        }
        let cotangent = self.machine.operand(&pullback.cotangent)?;
        let mut roots = Vec::new();
        let mut accumulators = Vec::new();
        for (argument, target) in arguments.iter().zip(&pullback.accumulators) {
            accumulators.push(match target {
                None => argument.unused(),
                Some(target) if roots.contains(&target.root) => argument.zero(),
                Some(target) => self.machine.load(target)?,
            });
            roots.extend(target.as_ref().map(|target| target.root));
        }
        let name = super::callee(call);
        let placeholders: Vec<Option<Datum<S>>> = call
            .arguments
            .iter()
            .zip(&arguments)
            .map(|(argument, value)| matches!(argument, Argument::Reference(_, true)).then(|| value.zero()))
            .collect();
        for (at, target) in pullback.accumulators.iter().enumerate() {
            if let (None, Some(zero)) = (target, &placeholders[at]) {
                accumulators[at] = zero.clone();
            }
        }
        let library = self.machine.library;
        let (arguments, accumulators) = library.backward(&name, &tape, arguments, cotangent, accumulators)?;
        for (argument, before) in call.arguments.iter().zip(arguments) {
            if let Argument::Reference(place, true) = argument {
                self.machine.store(place, before)?;
            }
        }
        self.collect(pullback, accumulators)
    }

    /// The pullback of an operator whose operands it kept.
    fn operator(&mut self, operator: &str, pullback: &Pullback) -> Result<(), Fault> {
        let Datum::Tuple(operands) = self.machine.get(pullback.call.pullback)?.clone() else {
            return Err("no operands".to_owned());
        };
        let cotangent = match (&pullback.call.arguments[0], &pullback.accumulators[0]) {
            (Argument::Reference(place, true), accumulator) => {
                self.machine.store(place, operands[0].clone())?;
                let Some(target) = accumulator else { return Ok(()) };
                let cotangent = self.machine.load(target)?;
                self.machine.store(target, cotangent.zero())?;
                cotangent
            }
            _ => self.machine.operand(&pullback.cotangent)?,
        };
        let contributions = operators::pullback(operator, &operands, &cotangent)?;
        for (target, contribution) in pullback.accumulators.iter().zip(contributions) {
            let Some(target) = target else { continue };
            let mut sum = self.machine.load(target)?;
            sum.add(&contribution)?;
            self.machine.store(target, sum)?;
        }
        Ok(())
    }

    /// Writes the accumulators back; a second one in the same memory is added afterwards.
    fn collect(&mut self, pullback: &Pullback, accumulators: Vec<Datum<S>>) -> Result<(), Fault> {
        let mut roots = Vec::new();
        let mut twins = Vec::new();
        for (target, accumulator) in pullback.accumulators.iter().zip(accumulators) {
            let Some(target) = target else { continue };
            if roots.contains(&target.root) {
                twins.push((target, accumulator));
            } else {
                self.machine.store(target, accumulator)?;
            }
            roots.push(target.root);
        }
        for (target, twin) in twins {
            let mut sum = self.machine.load(target)?;
            sum.add(&twin)?;
            self.machine.store(target, sum)?;
        }
        Ok(())
    }

    /// An argument as the pullback takes it; what only rustc knows is kept by the pullback itself.
    fn again(&mut self, argument: &Argument) -> Result<Datum<S>, Fault> {
        match argument {
            Argument::Value(_, Some(again)) => self.machine.content(*again),
            Argument::Value(operand, None) => self.machine.operand(operand),
            Argument::Reference(place, _) => self.machine.load(place),
        }
    }
}

fn default<S: Scalar>(unit: &Unit, var: Var) -> Datum<S> {
    match (&unit.function().variables[var.0].ty, &unit.function().variables[var.0].kind) {
        (Type::Integer, _) => Datum::Integer(0),
        (_, Kind::Value | Kind::Memory | Kind::View(..) | Kind::Argument | Kind::Borrowed(_)) => Datum::Bool(false),
    }
}
