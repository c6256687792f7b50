//! What tells all of a number without being one: integers made of its bits, and text. They are no constants, so that no number
//! may be made of them.

use super::Activity;
use crate::compiler::diagnostics;
use crate::compiler::ir::{
    Argument, Call, Callee, Exit, Function, Opaque, Operand, Refusal, Statement, Type, Value, Var,
};
use crate::compiler::neighbours::{Bits, Neighbours, names};
use crate::compiler::{helpers, save};
use proc_macro2::Ident;

/// The errors of calls whose results become numbers, or leave the function.
pub(super) fn refused(function: &Function, activity: &Activity, neighbours: &Neighbours) -> Vec<Refusal> {
    let mut pass = Pass { function, activity, neighbours, made: vec![None; function.variables.len()] };
    let sources = pass.sources();
    while !sources.is_empty() && pass.spread() {}
    let made = |vars: Vec<Var>| vars.into_iter().filter_map(|var| pass.made[var.0]).collect::<Vec<_>>();
    let (used, chosen, read) = (made(pass.sinks()), made(pass.choices()), made(pass.read()));
    let is_refused = |number: usize, source: &Source| match source.kind {
        Kind::Bits => used.contains(&number) || chosen.contains(&number) || read.contains(&number),
        Kind::Unknown => used.contains(&number),
        Kind::Text => read.contains(&number),
    };
    let refused = sources.iter().enumerate().filter(|(number, source)| is_refused(*number, source));
    refused.map(|(_, source)| source.refusal.clone()).collect()
}

/// Where something comes from that is no number but may tell all of one.
struct Source {
    kind: Kind,
    refusal: Refusal,
}

enum Kind {
    /// The bits of a number are read for sure: they do not even say which element is meant.
    Bits,
    /// Code of which that is not known.
    Unknown,
    Text,
}

struct Pass<'a> {
    function: &'a Function,
    activity: &'a Activity,
    neighbours: &'a Neighbours,
    /// Which call the variables are made of.
    made: Vec<Option<usize>>,
}

impl Pass<'_> {
    /// Marks what comes out of such code.
    fn sources(&mut self) -> Vec<Source> {
        let mut sources = Vec::new();
        save::walk(&self.function.body, &mut |block| {
            for statement in &block.statements {
                let source = match statement {
                    Statement::Call(call) => self.call(call),
                    Statement::Define(var, Value::Passive(opaque))
                    | Statement::Declare(var, Some(Value::Passive(opaque))) => self.kept(*var, opaque),
                    Statement::Define(var, Value::Method(name, operands)) if name == "to_string" => {
                        operands[0].var().filter(|operand| self.varies(*operand)).map(|_| self.text(*var))
                    }
                    _ => None,
                };
                if let Some(source) = source {
                    self.targets(statement).into_iter().for_each(|var| self.made[var.0] = Some(sources.len()));
                    sources.push(source);
                }
            }
        });
        sources
    }

    fn call(&self, call: &Call) -> Option<Source> {
        let mut roots = call.arguments.iter().filter_map(|argument| argument.root(self.function));
        let changed = |argument: &Argument| matches!(argument, Argument::Reference(place, true) if self.may_hold_bits(self.function.root(place.root)));
        if !roots.any(|root| self.varies(root))
            || !(self.may_hold_bits(call.result) || call.arguments.iter().any(changed))
        {
            return None;
        }
        let name = name_of(&call.callee)?;
        match self.read_by(call) {
            Bits::Unread => None,
            Bits::Read => Some(Source { kind: Kind::Bits, refusal: diagnostics::function_of_bits(name) }),
            Bits::Unknown => Some(Source { kind: Kind::Unknown, refusal: diagnostics::unknown_function(name) }),
        }
    }

    fn read_by(&self, call: &Call) -> Bits {
        match &call.callee {
            Callee::Method(name) => match self.neighbours.bits_of_method(name) {
                Bits::Unknown if is_size_of_matrix(name) && !self.neighbours.have_method(name) => Bits::Unread,
                bits => bits,
            },
            Callee::Associated(path) => self.neighbours.bits_of_function(&path.path),
            Callee::Function(path) => match path.get_ident().and_then(|name| helpers::bits_of(self.function, name)) {
                Some(bits) => bits,
                None => self.neighbours.bits_of_function(path),
            },
            Callee::Binary(_) | Callee::Compound(_) | Callee::Conversion(_) | Callee::Cast(_) | Callee::Negation => {
                Bits::Unread
            }
        }
    }

    /// Kept code calls what is not known, reads bits, or writes text.
    fn kept(&self, var: Var, opaque: &Opaque) -> Option<Source> {
        let mut values = opaque.reads.iter().filter(|read| !opaque.measures.contains(read));
        if self.ty(var).is_real() || *self.ty(var) == Type::Unit || !values.any(|read| self.varies(*read)) {
            return None;
        }
        match &opaque.refusal {
            Some(refusal) => {
                let kind = if refusal.of_bits { Kind::Bits } else { Kind::Unknown };
                Some(Source { kind, refusal: refusal.clone() })
            }
            None if self.neighbours.read_bits(&opaque.tokens) => {
                Some(Source { kind: Kind::Bits, refusal: diagnostics::code_of_bits(opaque.span) })
            }
            None => names(opaque.tokens.clone()).iter().any(is_of_text).then(|| self.text(var)),
        }
    }

    fn text(&self, var: Var) -> Source {
        let span = self.function.variables[var.0].ident.span();
        Source { kind: Kind::Text, refusal: diagnostics::number_of_text(span) }
    }

    /// Marks what is made of marked variables; true if there was something new.
    fn spread(&mut self) -> bool {
        let mut changed = false;
        save::walk(&self.function.body, &mut |block| {
            for statement in &block.statements {
                let made = inputs(statement).into_iter().find_map(|read| self.made[self.function.root(read).0]);
                let targets = if made.is_some() { self.targets(statement) } else { Vec::new() };
                for var in targets {
                    changed |= self.made[var.0].is_none();
                    self.made[var.0] = self.made[var.0].or(made);
                }
            }
        });
        changed
    }

    /// What a statement itself defines or changes, if it may hold bits: no numbers, which are refused where they are made.
    fn targets(&self, statement: &Statement) -> Vec<Var> {
        let mut targets = match statement {
            Statement::Loop(_) | Statement::Remainder(..) => return Vec::new(),
            Statement::Branch(branch) => branch.result.into_iter().collect(),
            other => other.defines(),
        };
        if !matches!(statement, Statement::Branch(_)) {
            self.function.writes(statement, &mut targets);
        }
        let fills =
            matches!(statement, Statement::Define(_, Value::Construct(..) | Value::Passive(_)) | Statement::Assign(..));
        targets.retain(|var| self.may_hold_bits(*var) || fills && self.ty(*var).is_named());
        targets
    }

    /// The variables that become numbers, or what the function returns.
    fn sinks(&self) -> Vec<Var> {
        let result = self.function.body.yields.as_ref().filter(|_| !self.function.decides);
        let mut sinks: Vec<Var> = result.and_then(Operand::var).into_iter().collect();
        save::walk(&self.function.body, &mut |block| {
            sinks.extend(block.statements.iter().flat_map(|statement| self.sunk(statement)));
        });
        sinks
    }

    /// The variables that say which element is read, or that a function takes that returns a number.
    fn choices(&self) -> Vec<Var> {
        let mut choices = Vec::new();
        save::walk(&self.function.body, &mut |block| {
            for statement in &block.statements {
                statement.places().into_iter().for_each(|place| place.index_reads(&mut choices));
                if let Statement::Call(call) = statement
                    && !self.ty(call.result).is_passive()
                {
                    statement.reads(&mut choices);
                }
            }
        });
        choices
    }

    /// The variables that kept code makes numbers of.
    fn read(&self) -> Vec<Var> {
        let mut read = Vec::new();
        save::walk(&self.function.body, &mut |block| {
            read.extend(block.statements.iter().flat_map(|statement| match statement {
                Statement::Define(var, Value::Passive(opaque)) if !self.ty(*var).is_passive() => opaque.reads.clone(),
                _ => Vec::new(),
            }));
        });
        read
    }

    fn sunk(&self, statement: &Statement) -> Vec<Var> {
        match statement {
            Statement::Define(var, value @ (Value::Cast(..) | Value::Convert(..))) if !self.may_hold_bits(*var) => {
                value.operands().into_iter().filter_map(Operand::var).collect()
            }
            Statement::Call(Call { callee: Callee::Cast(_) | Callee::Conversion(_), arguments, .. }) => {
                arguments.iter().filter_map(|argument| argument.root(self.function)).collect()
            }
            Statement::Exit(Exit::Return(value)) if !self.function.decides => {
                value.as_ref().and_then(Operand::var).into_iter().collect()
            }
            Statement::Remainder(_, rest) if !self.function.decides => {
                rest.yields.as_ref().and_then(Operand::var).into_iter().collect()
            }
            _ => Vec::new(),
        }
    }

    fn varies(&self, var: Var) -> bool {
        self.activity.is_varied(self.function.root(var)) && !self.ty(var).is_passive()
    }

    fn may_hold_bits(&self, var: Var) -> bool {
        self.ty(var).is_passive() && *self.ty(var) != Type::Unit
    }

    fn ty(&self, var: Var) -> &Type {
        &self.function.variables[var.0].ty
    }
}

/// What the targets of a statement are made of.
fn inputs(statement: &Statement) -> Vec<Var> {
    if let Statement::Branch(branch) = statement {
        return branch.arms.iter().filter_map(super::yielded).collect();
    }
    let mut reads = Vec::new();
    statement.reads(&mut reads);
    reads
}

/// A macro or method that makes text of numbers.
fn is_of_text(name: &Ident) -> bool {
    name == "format" || name == "to_string"
}

fn name_of(callee: &Callee) -> Option<&Ident> {
    match callee {
        Callee::Function(path) | Callee::Associated(syn::ExprPath { path, .. }) => {
            path.segments.last().map(|last| &last.ident)
        }
        Callee::Method(name) => Some(name),
        Callee::Binary(_) | Callee::Compound(_) | Callee::Conversion(_) | Callee::Cast(_) | Callee::Negation => None,
    }
}

/// A method of matrices of other crates that counts elements.
fn is_size_of_matrix(name: &Ident) -> bool {
    ["nrows", "ncols", "shape", "dim", "len_of"].iter().any(|size| name == size)
}
