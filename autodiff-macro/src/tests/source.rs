//! Runs the source of a function as it stands, statement by statement: what plain Rust would compute.
//!
//! The same evaluator serves the inactive expressions of the IR, whose names are those of the IR's variables.

mod calls;
mod control;
mod expression;
mod pattern;

use super::datum::{Datum, Fault, Memory, Pointer};
use super::scalar::Scalar;
use std::cell::Cell;
use std::collections::HashMap;

pub(super) use calls::apply;
pub(super) use expression::{arithmetic, cast};

/// The functions of a program, by name.
pub(super) type Sources = HashMap<String, syn::ItemFn>;

/// How many statements a program may run.
const FUEL: u32 = 40_000;

/// Why the evaluation of an expression did not reach its end.
pub(super) enum Stop<S: Scalar> {
    Fault(Fault),
    Break(Option<String>, Datum<S>),
    Continue(Option<String>),
    Return(Datum<S>),
}

impl<S: Scalar> From<Fault> for Stop<S> {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl<S: Scalar> From<&str> for Stop<S> {
    fn from(fault: &str) -> Self {
        Self::Fault(fault.to_owned())
    }
}

pub(super) type Evaluated<S> = Result<Datum<S>, Stop<S>>;

/// The names in scope, the innermost last.
pub(super) struct Runner<'a, S: Scalar> {
    pub(super) memory: &'a mut Memory<S>,
    names: Vec<(proc_macro2::Ident, usize)>,
    /// The names around an expression of the IR.
    outer: Option<&'a HashMap<String, usize>>,
    sources: &'a Sources,
    fuel: &'a Cell<u32>,
}

/// Calls a function by name; returns its value and its arguments as the call left them.
pub(super) fn call<S: Scalar>(
    sources: &Sources,
    name: &str,
    arguments: Vec<Datum<S>>,
) -> Result<(Datum<S>, Vec<Datum<S>>), Fault> {
    call_with(sources, name, arguments, &Cell::new(FUEL))
}

fn call_with<S: Scalar>(
    sources: &Sources,
    name: &str,
    arguments: Vec<Datum<S>>,
    fuel: &Cell<u32>,
) -> Result<(Datum<S>, Vec<Datum<S>>), Fault> {
    let function = sources.get(name).ok_or_else(|| format!("no function {name}"))?;
    let mut memory = Memory { cells: arguments.into_iter().map(Some).collect() };
    let mut runner = Runner { memory: &mut memory, names: Vec::new(), outer: None, sources, fuel };
    for (number, input) in function.sig.inputs.iter().enumerate() {
        if let syn::FnArg::Typed(typed) = input
            && let syn::Pat::Ident(pattern) = &*typed.pat
        {
            runner.names.push((pattern.ident.clone(), number));
        }
    }
    let value = match runner.block(&function.block) {
        Ok(value) | Err(Stop::Return(value)) => runner.content(value)?,
        Err(Stop::Fault(fault)) => return Err(fault),
        Err(Stop::Break(..) | Stop::Continue(_)) => return Err("an exit without a loop".to_owned()),
    };
    let count = function.sig.inputs.len();
    let arguments = memory.cells.into_iter().take(count).map(|cell| cell.unwrap_or(Datum::Unit)).collect();
    Ok((value, arguments))
}

/// Evaluates an inactive expression of the IR.
pub(super) fn evaluate<S: Scalar>(
    expression: &syn::Expr,
    memory: &mut Memory<S>,
    names: &HashMap<String, usize>,
    sources: &Sources,
) -> Result<Datum<S>, Fault> {
    with_runner(memory, names, sources, |runner| runner.expression(expression))
}

/// The number of the arm that a value of the IR selects, and the values that its pattern binds, by name.
pub(super) fn select<S: Scalar>(
    scrutinee: &syn::Expr,
    patterns: &[syn::Pat],
    memory: &mut Memory<S>,
    names: &HashMap<String, usize>,
    sources: &Sources,
) -> Result<(usize, Vec<(String, Datum<S>)>), Fault> {
    let mut chosen = None;
    with_runner(memory, names, sources, |runner| {
        let value = runner.expression(scrutinee)?;
        for (number, pattern) in patterns.iter().enumerate() {
            let scope = runner.names.len();
            if runner.matches(pattern, &value)? {
                let binds = runner.names[scope..].to_vec();
                let binds =
                    binds.into_iter().map(|(name, cell)| Ok((name.to_string(), runner.memory.cell(cell)?.clone())));
                chosen = Some((number, binds.collect::<Result<Vec<_>, Fault>>()?));
                break;
            }
        }
        Ok(Datum::Unit)
    })?;
    chosen.ok_or_else(|| "no arm matches".to_owned())
}

fn with_runner<S: Scalar>(
    memory: &mut Memory<S>,
    names: &HashMap<String, usize>,
    sources: &Sources,
    run: impl FnOnce(&mut Runner<'_, S>) -> Evaluated<S>,
) -> Result<Datum<S>, Fault> {
    let size = memory.cells.len();
    let mut runner = Runner { memory, names: Vec::new(), outer: Some(names), sources, fuel: &Cell::new(FUEL) };
    let value = run(&mut runner);
    let value = match value {
        Ok(value) => runner.content(value),
        Err(Stop::Fault(fault)) => Err(fault),
        Err(Stop::Break(..) | Stop::Continue(_) | Stop::Return(_)) => {
            Err("an exit in an inactive expression".to_owned())
        }
    };
    memory.cells.truncate(size);
    value
}

impl<S: Scalar> Runner<'_, S> {
    fn burn(&self) -> Result<(), Fault> {
        let left = self.fuel.get().checked_sub(1).ok_or("the program runs too long")?;
        self.fuel.set(left);
        Ok(())
    }

    /// The value behind a reference.
    fn content(&self, value: Datum<S>) -> Result<Datum<S>, Fault> {
        match value {
            Datum::Pointer(pointer) => self.memory.load(&pointer),
            value => Ok(value),
        }
    }

    fn bind(&mut self, name: &proc_macro2::Ident, value: Option<Datum<S>>) {
        self.memory.cells.push(value);
        self.names.push((name.clone(), self.memory.cells.len() - 1));
    }

    fn lookup(&self, name: &proc_macro2::Ident) -> Result<usize, Fault> {
        if let Some((_, cell)) = self.names.iter().rev().find(|(known, _)| known == name) {
            return Ok(*cell);
        }
        let outer = self.outer.and_then(|outer| outer.get(&name.to_string()));
        outer.copied().ok_or_else(|| format!("unknown name {name}"))
    }

    /// What the name stands for, seen through a reference.
    fn named(&self, name: &proc_macro2::Ident) -> Result<Pointer, Fault> {
        let cell = self.lookup(name)?;
        match self.memory.cells.get(cell) {
            Some(Some(Datum::Pointer(pointer))) => Ok(pointer.clone()),
            _ => Ok(Pointer::whole(cell)),
        }
    }

    fn block(&mut self, block: &syn::Block) -> Evaluated<S> {
        let scope = self.names.len();
        let value = self.statements(&block.stmts);
        self.names.truncate(scope);
        value
    }

    fn statements(&mut self, statements: &[syn::Stmt]) -> Evaluated<S> {
        let mut value = Datum::Unit;
        for statement in statements {
            self.burn()?;
            value = Datum::Unit;
            match statement {
                syn::Stmt::Local(local) => self.local(local)?,
                syn::Stmt::Expr(expression, None) => value = self.expression(expression)?,
                syn::Stmt::Expr(expression, Some(_)) => drop(self.expression(expression)?),
                syn::Stmt::Macro(_) | syn::Stmt::Item(_) => {}
            }
        }
        Ok(value)
    }

    fn local(&mut self, local: &syn::Local) -> Result<(), Stop<S>> {
        let pattern = match &local.pat {
            syn::Pat::Type(typed) => &typed.pat,
            pattern => pattern,
        };
        match (&local.init, pattern) {
            (Some(init), pattern) => {
                let value = self.expression(&init.expr)?;
                self.destructure(pattern, value)
            }
            (None, syn::Pat::Ident(name)) => {
                self.bind(&name.ident, None);
                Ok(())
            }
            (None, _) => Err("a late pattern".into()),
        }
    }
}
