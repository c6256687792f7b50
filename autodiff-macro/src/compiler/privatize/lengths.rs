//! What bounds of loops and lengths of vectors are the same.

use crate::compiler::ir::{Block, Function, Kind, Mutation, Opaque, Operand, Place, Statement, Value, Var};
use crate::compiler::save;
use crate::compiler::tables::{HashMap, HashSet};

/// A number that does not change, told from others by how it is written.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Bound {
    Literal(String),
    Variable(Var),
    /// The length of memory of which no more is known.
    LengthOf(Var),
}

/// How long memory is, and how variables are defined.
pub(crate) struct Lengths<'a> {
    function: &'a Function,
    values: HashMap<Var, &'a Value>,
    declared: HashMap<Var, &'a Value>,
    /// Memory whose length may change.
    pub(super) resized: HashSet<Var>,
}

impl<'a> Lengths<'a> {
    pub(crate) fn of(function: &'a Function) -> Self {
        let mut lengths =
            Self { function, values: HashMap::default(), declared: HashMap::default(), resized: HashSet::default() };
        save::walk(&function.body, &mut |block: &'a Block| {
            block.statements.iter().for_each(|statement| lengths.note(statement));
        });
        lengths
    }

    fn note(&mut self, statement: &'a Statement) {
        match statement {
            Statement::Define(var, value) => {
                self.values.insert(*var, value);
            }
            Statement::Declare(var, Some(value)) => {
                self.declared.insert(*var, value);
            }
            _ => {}
        }
        let elementwise = match statement {
            Statement::Assign(place, _) => {
                !place.path.is_empty() || self.function.variables[place.root.0].ty.is_static()
            }
            Statement::Update(..) => true,
            Statement::Mutate(
                Mutation::Fill(..) | Mutation::CopyFrom(..) | Mutation::Swap(..) | Mutation::Shuffle(..),
            ) => true,
            statement => !statement.blocks().is_empty(),
        };
        if !elementwise {
            let mut written = Vec::new();
            self.function.writes(statement, &mut written);
            self.resized.extend(written);
        }
    }

    /// A bound that is the same wherever it is met.
    pub(super) fn bound(&self, operand: &Operand) -> Option<Bound> {
        match operand {
            Operand::Constant(constant) => Some(Bound::Literal(constant.tokens.to_string())),
            Operand::Var(var) => self.bound_of(*var),
        }
    }

    fn bound_of(&self, var: Var) -> Option<Bound> {
        if !matches!(self.function.variables[var.0].kind, Kind::Value | Kind::Argument) {
            return None;
        }
        match self.values.get(&var) {
            Some(Value::Same(other)) => self.bound(other),
            Some(Value::Passive(opaque)) => match measured(opaque) {
                Some(of) => self.length(&Place::whole(of)),
                None => Some(Bound::Variable(var)),
            },
            _ => Some(Bound::Variable(var)),
        }
    }

    /// The length of all of a variable.
    pub(super) fn length(&self, place: &Place) -> Option<Bound> {
        let resolved = self.function.resolve(place);
        if !resolved.path.is_empty() {
            return None;
        }
        let fixed = !self.resized.contains(&resolved.root);
        fixed.then(|| self.declared(resolved.root).unwrap_or(Bound::LengthOf(resolved.root)))
    }

    /// The length that memory was declared with, if it has kept it.
    pub(super) fn declared(&self, var: Var) -> Option<Bound> {
        if self.resized.contains(&var) {
            return None;
        }
        let value = match self.declared.get(&var).or_else(|| self.values.get(&var))? {
            Value::Same(Operand::Var(made)) => self.values.get(made)?,
            value => value,
        };
        match value {
            Value::Repeat(_, length, _) => self.written(length),
            Value::Array(elements) | Value::Vector(elements) => Some(Bound::Literal(elements.len().to_string())),
            _ => Some(Bound::LengthOf(var)),
        }
    }

    fn written(&self, length: &Opaque) -> Option<Bound> {
        let text = length.tokens.to_string();
        match &length.reads[..] {
            [] => Some(Bound::Literal(text)),
            [var] if self.function.variables[var.0].ident == text => self.bound_of(*var),
            [var] if measured(length) == Some(*var) => self.length(&Place::whole(*var)),
            _ => None,
        }
    }
}

/// What an expression is the length of.
fn measured(opaque: &Opaque) -> Option<Var> {
    let [var] = opaque.reads[..] else { return None };
    let mut text = opaque.tokens.to_string();
    text.retain(|character| !character.is_whitespace());
    let is_length = text.ends_with(".len()") && text.matches('.').count() == 1 && opaque.measures == [var];
    let name = text.trim_end_matches(".len()").trim_start_matches("(*").trim_end_matches(')');
    (is_length && syn::parse_str::<syn::Ident>(name).is_ok()).then_some(var)
}
