//! The forward pass.

use super::super::datum::{Datum, Fault};
use super::super::scalar::Scalar;
use super::super::source;
use super::machine::{Machine, unsigned};
use super::operators;
use super::{Library, Outcome, Tape, Unit};
use crate::compiler::ir::{
    Argument, Block, Branch, Call, Exit, Header, Kind, Loop, Mutation, Operand, Place, Selector, Statement, Target, Var,
};
use crate::compiler::save::Home;
use std::collections::HashMap;
use std::rc::Rc;

/// How a block ends.
enum Flow<S: Scalar> {
    End(Option<Datum<S>>),
    Break(Target, Option<Datum<S>>),
    Continue(Target),
    Return(Option<Datum<S>>),
}

/// Where the values of the present iteration of a loop are stored.
struct Frame {
    /// Where the frame of each variable starts, and the variable that counts the iterations.
    counted: Option<(HashMap<Var, usize>, Var)>,
}

struct Forward<'a, S: Scalar> {
    machine: Machine<'a, S>,
    tape: Tape<S>,
    frames: HashMap<Target, Frame>,
    /// How many iterations may still be run.
    fuel: u32,
}

pub(super) fn run<S: Scalar>(
    library: &Library,
    unit: &Unit,
    arguments: Vec<Datum<S>>,
    wanted: Vec<bool>,
) -> Result<Outcome<S>, Fault> {
    let tape =
        Tape { locals: Vec::new(), slots: HashMap::new(), stages: HashMap::new(), arguments: Vec::new(), wanted };
    let machine = Machine::new(library, unit, false);
    let mut pass = Forward { machine, tape, frames: HashMap::new(), fuel: 20_000 };
    pass.enter(arguments);
    let flow = pass.statements(&unit.function().body)?;
    let value = match flow {
        Flow::End(value) | Flow::Return(value) => value.unwrap_or(Datum::Unit),
        Flow::Break(..) | Flow::Continue(_) => return Err("an exit without a loop".to_owned()),
    };
    pass.capture();
    let parameters = unit.function().parameters.iter();
    let arguments =
        parameters.map(|parameter| pass.machine.get(parameter.var).cloned()).collect::<Result<_, Fault>>()?;
    Ok(Outcome { value, arguments, tape: pass.tape })
}

impl<S: Scalar> Forward<'_, S> {
    fn enter(&mut self, arguments: Vec<Datum<S>>) {
        let function = self.machine.function();
        for (parameter, argument) in function.parameters.iter().zip(arguments) {
            if let Kind::Argument = function.variables[parameter.var.0].kind {
                self.tape.arguments.push((parameter.var, argument.clone()));
            }
            self.machine.memory.cells[parameter.var.0] = Some(argument);
        }
    }

    /// Moves the locals that are stored to the tape.
    fn capture(&mut self) {
        for (var, home) in &self.machine.unit.derived.plan.stored {
            if *home == Home::Local
                && let Some(value) = self.machine.memory.cells[var.0].clone()
            {
                self.tape.locals.push((*var, value));
            }
        }
    }

    fn block(&mut self, block: &Block) -> Result<Flow<S>, Fault> {
        let since = self.machine.trail.len();
        let flow = self.statements(block)?;
        self.save_finals(block)?;
        self.machine.forget(since);
        Ok(flow)
    }

    fn statements(&mut self, block: &Block) -> Result<Flow<S>, Fault> {
        for statement in &block.statements {
            match self.statement(statement)? {
                Flow::End(None) => {}
                flow => return Ok(flow),
            }
        }
        let value = block.yields.as_ref().map(|value| self.machine.operand(value)).transpose()?;
        Ok(Flow::End(value))
    }

    /// Saves the memory of a nested block at its end, whichever way it ends.
    fn save_finals(&mut self, block: &Block) -> Result<(), Fault> {
        for statement in &block.statements {
            if let Statement::Declare(var, _) = statement
                && self.machine.memory.cells[var.0].is_some()
            {
                self.save(*var)?;
            }
        }
        Ok(())
    }

    // Storage.

    fn define(&mut self, var: Var, value: Datum<S>) -> Result<(), Fault> {
        self.machine.set(var, value);
        self.save(var)
    }

    /// Stores a variable that was just defined.
    fn save(&mut self, var: Var) -> Result<(), Fault> {
        if self.machine.unit.assigned.contains(&var) {
            return Ok(());
        }
        let value = self.machine.get(var)?.clone();
        self.write(var, value)
    }

    /// Sets a flag, count or arm number.
    fn assign(&mut self, var: Var, value: Datum<S>) -> Result<(), Fault> {
        if self.machine.unit.home(var) == Some(Home::Local) {
            self.machine.memory.cells[var.0] = Some(value.clone());
        }
        self.write(var, value)
    }

    fn write(&mut self, var: Var, value: Datum<S>) -> Result<(), Fault> {
        match self.machine.unit.home(var) {
            None | Some(Home::Local) => {}
            Some(Home::Slot) => {
                self.tape.slots.insert(var, value);
            }
            Some(Home::Stage(target)) => {
                let frame = self.frames.get(&target).ok_or("a stage outside of its loop")?;
                let stages = self.tape.stages.entry(var).or_default();
                let position = match &frame.counted {
                    Some((starts, counter)) => {
                        starts.get(&var).copied().unwrap_or(0) + unsigned(self.machine.get(*counter)?)?
                    }
                    None => stages.len().checked_sub(1).ok_or("no slot")?,
                };
                *stages.get_mut(position).ok_or("a stage out of its frame")? = Some(value);
            }
        }
        Ok(())
    }

    // Statements.

    fn statement(&mut self, statement: &Statement) -> Result<Flow<S>, Fault> {
        match statement {
            Statement::Define(var, value) => {
                let value = self.machine.value(*var, value)?;
                self.define(*var, value)?;
            }
            Statement::Declare(var, Some(value)) => {
                let value = self.machine.value(*var, value)?;
                self.machine.set(*var, value);
            }
            Statement::Declare(var, None) => self.machine.trail.push(*var),
            Statement::View(var) => self.view(*var)?,
            Statement::Assign(place, operand) => {
                let value = self.machine.operand(operand)?;
                self.machine.store(place, value)?;
            }
            Statement::Update(place, operator, operand) => self.update(place, *operator, operand)?,
            Statement::Mutate(mutation) => self.mutation(mutation)?,
            Statement::Call(call) => self.call(call)?,
            Statement::Branch(branch) => return self.branch(branch),
            Statement::Loop(each) => return self.each(each),
            Statement::Remainder(reached, rest) => {
                self.assign(*reached, Datum::Bool(true))?;
                return self.block(rest);
            }
            Statement::Exit(exit) => return self.exit(exit),
            Statement::Passive(opaque) => {
                self.machine.opaque(opaque)?;
            }
            Statement::Keep(place, old) => {
                if self.machine.unit.derived.plan.kept.contains(old) {
                    let value = self.machine.load(place)?;
                    self.define(*old, value)?;
                }
            }
            Statement::Restore(..)
            | Statement::Uncount(..)
            | Statement::Undo(_)
            | Statement::Accumulate(..)
            | Statement::Gather(..)
            | Statement::Append(..)
            | Statement::Clear(_)
            | Statement::Regrow(..)
            | Statement::Reset(..)
            | Statement::Pullback(_)
            | Statement::Guarded(..) => return Err("a statement of the backward pass".to_owned()),
        }
        Ok(Flow::End(None))
    }

    fn view(&mut self, var: Var) -> Result<(), Fault> {
        let Kind::View(place, _) = &self.machine.function().variables[var.0].kind else {
            return Err("no view".to_owned());
        };
        let pointer = self.machine.locate(place)?;
        self.machine.set(var, Datum::Pointer(pointer));
        Ok(())
    }

    fn update(
        &mut self,
        place: &Place,
        operator: crate::compiler::ir::Operator,
        operand: &Operand,
    ) -> Result<(), Fault> {
        let by = self.machine.operand(operand)?;
        let old = self.machine.load(place)?;
        let name = if operator == crate::compiler::ir::Operator::Add { "add" } else { "sub" };
        self.machine.store(place, source::arithmetic(name, &old, &by)?)
    }

    fn mutation(&mut self, mutation: &Mutation) -> Result<(), Fault> {
        match mutation {
            Mutation::Pop(place, var, _) => {
                let popped = self.machine.pop(place)?.ok_or("nothing to pop")?;
                self.define(*var, popped)
            }
            Mutation::Discard(place, var) | Mutation::PopOption(place, var) => {
                let popped = self.machine.pop(place)?;
                self.define(*var, Datum::Option(popped.map(Box::new)))
            }
            Mutation::Fill(..)
            | Mutation::Swap(..)
            | Mutation::Shuffle(..)
            | Mutation::Exchange(..)
            | Mutation::CopyFrom(..)
            | Mutation::Push(..) => self.machine.mutate(mutation),
        }
    }

    fn call(&mut self, call: &Call) -> Result<(), Fault> {
        let mut arguments = Vec::new();
        let mut wanted = Vec::new();
        for argument in &call.arguments {
            wanted.push(self.wanted(argument));
            arguments.push(match argument {
                Argument::Value(operand, _) => self.machine.operand(operand)?,
                Argument::Reference(place, _) => self.machine.load(place)?,
            });
        }
        if let Some(operator) = super::operator(call) {
            let value = operators::value(operator, &arguments)?;
            if let Argument::Reference(place, true) = &call.arguments[0] {
                self.machine.store(place, value)?;
            } else {
                self.define(call.result, value)?;
            }
            return self.define(call.pullback, Datum::Tuple(arguments));
        }
        let name = super::callee(call);
        let outcome = self.machine.library.forward(&name, arguments, wanted)?;
        for (argument, after) in call.arguments.iter().zip(outcome.arguments) {
            if let Argument::Reference(place, true) = argument {
                self.machine.store(place, after)?;
            }
        }
        self.define(call.result, outcome.value)?;
        self.define(call.pullback, Datum::Pullback(Rc::new(outcome.tape)))
    }

    /// Whether a derivative by the argument is wanted.
    fn wanted(&self, argument: &Argument) -> bool {
        let activity = &self.machine.unit.derived.activity;
        let root = match argument {
            Argument::Value(operand, _) => operand.var(),
            Argument::Reference(place, _) => Some(self.machine.function().root(place.root)),
        };
        match root.filter(|root| activity.is_active(*root)) {
            None => matches!(argument, Argument::Reference(_, true)),
            Some(root) => {
                let parameters = activity.parameters(root);
                parameters.is_empty() || parameters.iter().any(|parameter| self.tape.wanted[*parameter])
            }
        }
    }

    fn branch(&mut self, branch: &Branch) -> Result<Flow<S>, Fault> {
        let since = self.machine.trail.len();
        let flow = match &branch.selector {
            Selector::If(condition) => {
                let arm = usize::from(!self.machine.operand(condition)?.truth()?);
                self.block(&branch.arms[arm])?
            }
            Selector::Match(scrutinee, patterns, arm) => {
                let (number, binds) = self.select(scrutinee, patterns)?;
                self.assign(*arm, Datum::Integer(i64::try_from(number).map_err(|error| error.to_string())?))?;
                for (var, value) in binds {
                    self.define(var, value)?;
                }
                self.block(&branch.arms[number])?
            }
            Selector::Arm(_) => return Err("a branch of the backward pass".to_owned()),
        };
        self.machine.forget(since);
        self.receive(flow, branch.result)
    }

    #[allow(clippy::type_complexity, reason = "an arm and what it binds")]
    fn select(
        &mut self,
        scrutinee: &crate::compiler::ir::Opaque,
        patterns: &[crate::compiler::ir::Pattern],
    ) -> Result<(usize, Vec<(Var, Datum<S>)>), Fault> {
        let machine = &mut self.machine;
        let parsed = machine.library.cache.patterns(patterns)?;
        let scrutinee = machine.library.cache.opaque(scrutinee)?;
        let (names, sources) = (&machine.unit.names, &machine.library.sources);
        let (number, binds) = source::select(&scrutinee, &parsed, &mut machine.memory, names, sources)?;
        let var = |name: &String| {
            let bound = patterns[number].binds.iter();
            bound.copied().find(|var| machine.function().variables[var.0].ident == *name)
        };
        Ok((number, binds.into_iter().filter_map(|(name, value)| Some((var(&name)?, value))).collect()))
    }

    /// The value that a branch or loop ends with goes to its result.
    fn receive(&mut self, flow: Flow<S>, result: Option<Var>) -> Result<Flow<S>, Fault> {
        match (flow, result) {
            (Flow::End(Some(value)), Some(result)) => {
                self.define(result, value)?;
                Ok(Flow::End(None))
            }
            (Flow::End(_), _) => Ok(Flow::End(None)),
            (flow, _) => Ok(flow),
        }
    }

    fn exit(&mut self, exit: &Exit) -> Result<Flow<S>, Fault> {
        let mut value = |value: &Option<Operand>| value.as_ref().map(|value| self.machine.operand(value)).transpose();
        Ok(match exit {
            Exit::Break(target, operand) => Flow::Break(*target, value(operand)?),
            Exit::Continue(target) => Flow::Continue(*target),
            Exit::Return(operand) => Flow::Return(value(operand)?),
            Exit::Never => return Err("what is never reached".to_owned()),
        })
    }

    // Loops.

    fn each(&mut self, each: &Loop) -> Result<Flow<S>, Fault> {
        self.assign(each.trips, Datum::Integer(0)).or_else(|fault| match self.machine.unit.home(each.trips) {
            Some(Home::Stage(_)) => Ok(()),
            _ => Err(fault),
        })?;
        let flow = match &each.header {
            Header::Range(var, range) => {
                let items = self.machine.range(range)?;
                self.open(each, Some(items.len()));
                self.counted(each, items.len(), |pass, at| {
                    pass.machine.set(*var, Datum::Integer(items[at]));
                    pass.count(each, at)
                })?
            }
            Header::Elements(item, place, reversed) => {
                let place = self.machine.locate(place)?;
                let length = self.machine.memory.elements(&place)?.len();
                self.open(each, Some(length));
                self.counted(each, length, |pass, at| {
                    let at = if *reversed { length - 1 - at } else { at };
                    let element = place.clone().then(super::super::datum::Part::Index(at))?;
                    pass.machine.set(*item, Datum::Pointer(element));
                    pass.count(each, at)
                })?
            }
            Header::While(condition) => self.uncounted(each, Some(condition))?,
            Header::Forever | Header::Once => self.uncounted(each, None)?,
        };
        self.receive(flow, each.result)
    }

    fn count(&mut self, each: &Loop, at: usize) -> Result<(), Fault> {
        let at = i64::try_from(at).map_err(|error| error.to_string())?;
        self.machine.set(each.counter, Datum::Integer(at));
        Ok(())
    }

    /// Makes room for what the iterations store.
    fn open(&mut self, each: &Loop, count: Option<usize>) {
        let mut starts = HashMap::new();
        for var in self.machine.unit.staged(each.target) {
            let stages = self.tape.stages.entry(var).or_default();
            starts.insert(var, stages.len());
            if let Some(count) = count {
                stages.extend(std::iter::repeat_with(|| None).take(count));
            }
        }
        let counted = count.map(|_| (starts, each.counter));
        self.frames.insert(each.target, Frame { counted });
    }

    fn counted(
        &mut self,
        each: &Loop,
        count: usize,
        mut start: impl FnMut(&mut Self, usize) -> Result<(), Fault>,
    ) -> Result<Flow<S>, Fault> {
        for at in 0..count {
            let since = self.machine.trail.len();
            start(self, at)?;
            let flow = self.turn(each, at)?;
            self.machine.forget(since);
            if let Some(flow) = flow {
                return Ok(flow);
            }
        }
        Ok(Flow::End(None))
    }

    fn uncounted(&mut self, each: &Loop, condition: Option<&crate::compiler::ir::Opaque>) -> Result<Flow<S>, Fault> {
        self.open(each, None);
        for at in 0.. {
            if let Some(condition) = condition
                && !self.machine.opaque(condition)?.truth()?
            {
                break;
            }
            for var in self.machine.unit.staged(each.target) {
                self.tape.stages.entry(var).or_default().push(None);
            }
            let since = self.machine.trail.len();
            let flow = self.turn(each, at)?;
            self.machine.forget(since);
            if let Some(flow) = flow {
                return Ok(flow);
            }
        }
        Ok(Flow::End(None))
    }

    /// Runs the body once; returns how the loop ends, if it does.
    fn turn(&mut self, each: &Loop, at: usize) -> Result<Option<Flow<S>>, Fault> {
        self.fuel = self.fuel.checked_sub(1).ok_or("the program runs too long")?;
        let trips = i64::try_from(at + 1).map_err(|error| error.to_string())?;
        self.assign(each.trips, Datum::Integer(trips))?;
        Ok(match self.block(&each.body)? {
            Flow::End(_) => None,
            Flow::Continue(target) if target == each.target => None,
            Flow::Break(target, value) if target == each.target => Some(Flow::End(value)),
            flow => Some(flow),
        })
    }
}
