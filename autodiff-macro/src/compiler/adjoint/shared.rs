//! Functions of the table that partials are made of, where the primal program computes them already.
//!
//! The derivative of `x.sin()` is made of `x.cos()`, and that of `x.powf(p)` of `x.ln()`. If the primal program has such a
//! value, be it for another purpose, the backward pass takes that one instead of computing it again: it is kept, as all
//! values of functions that cost more than a load. (Common subexpressions across the two programs; Hascoët and Pascual,
//! *The Tapenade AD tool*, ACM TOMS 39(3), 2013, share them within the backward pass.)
//!
//! A sine and a cosine of the same number take little longer than one of them, since both reduce it first: `sincos` of C
//! is what rustc makes of the two. So [`complete`] gives each of them that has a derivative the other one as a companion.

use crate::compiler::activity::Activity;
use crate::compiler::ir::{Block, BlockId, Function, Kind, Operand, Scalar, Statement, Type, Value, Var, Variable};
use crate::compiler::names::Names;
use crate::compiler::rules::{self, Rule};
use crate::compiler::tables::HashMap;

/// Functions that are computed together.
const COMPANIONS: &[(&str, &str)] = &[("sin", "cos"), ("cos", "sin")];

/// A function of the table, of these arguments.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Application {
    name: &'static str,
    arguments: Vec<Argument>,
}

/// An argument, told apart from all others.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Argument {
    Value(Var),
    Constant(String),
}

/// The applications of functions that cost more than a load, by the blocks that they stand in.
pub(super) struct Shared {
    blocks: HashMap<BlockId, HashMap<Application, (usize, Var)>>,
    arguments: HashMap<Var, Argument>,
}

impl Shared {
    pub(super) fn of(function: &Function) -> Self {
        let mut shared = Self { blocks: HashMap::default(), arguments: HashMap::default() };
        shared.block(function, &function.body);
        shared
    }

    fn block(&mut self, function: &Function, block: &Block) {
        let mut found = HashMap::default();
        for (position, statement) in block.statements.iter().enumerate() {
            if let Statement::Define(var, value) = statement {
                self.note(function, *var, value);
                if let Value::Apply(rule, operands) = value
                    && let Some(application) = self.application(function, rule, operands)
                {
                    found.entry(application).or_insert((position, *var));
                }
            }
            statement.blocks().into_iter().for_each(|inner| self.block(function, inner));
        }
        self.blocks.insert(block.id, found);
    }

    /// Notes what a value is another name for.
    fn note(&mut self, function: &Function, var: Var, value: &Value) {
        if let Value::Same(operand) = value
            && let Some(argument) = self.argument(function, operand)
        {
            self.arguments.insert(var, argument);
        }
    }

    fn application(&self, function: &Function, rule: &Rule, operands: &[Operand]) -> Option<Application> {
        let arguments = operands.iter().map(|operand| self.argument(function, operand)).collect::<Option<_>>()?;
        rule.expensive.then_some(Application { name: rule.name, arguments })
    }

    fn argument(&self, function: &Function, operand: &Operand) -> Option<Argument> {
        match operand {
            Operand::Constant(constant) => Some(Argument::Constant(constant.tokens.to_string())),
            Operand::Var(var) if function.is_memory(*var) => None,
            Operand::Var(var) => Some(self.arguments.get(var).cloned().unwrap_or(Argument::Value(*var))),
        }
    }

    /// The value of this function of these arguments, where the primal program has it in one of the blocks: in the innermost,
    /// which are last, anywhere, in those around it before the position.
    pub(super) fn find(
        &self,
        function: &Function,
        rule: &Rule,
        operands: &[Operand],
        blocks: &[(BlockId, usize)],
    ) -> Option<Var> {
        let application = self.application(function, rule, operands)?;
        let found = |block: &BlockId| self.blocks.get(block)?.get(&application).copied();
        let ((innermost, _), around) = blocks.split_last()?;
        let own = found(innermost).map(|(_, var)| var);
        own.or_else(|| {
            let mut around = around.iter().rev();
            around.find_map(|(block, position)| found(block).filter(|(at, _)| at < position).map(|(_, var)| var))
        })
    }
}

/// Gives each active function that has a companion its companion, unless the program has it.
pub(crate) fn complete(function: &mut Function, activity: &mut Activity, names: &mut Names) {
    let shared = Shared::of(function);
    let mut body = function.body.clone();
    Pass { function, activity, names, shared, blocks: Vec::new() }.block(&mut body);
    function.body = body;
}

struct Pass<'a> {
    function: &'a mut Function,
    activity: &'a mut Activity,
    names: &'a mut Names,
    shared: Shared,
    blocks: Vec<(BlockId, usize)>,
}

impl Pass<'_> {
    fn block(&mut self, block: &mut Block) {
        let statements = std::mem::take(&mut block.statements);
        self.blocks.push((block.id, 0));
        for (position, mut statement) in statements.into_iter().enumerate() {
            if let Some((_, at)) = self.blocks.last_mut() {
                *at = position;
            }
            match &mut statement {
                Statement::Branch(branch) => branch.arms.iter_mut().for_each(|arm| self.block(arm)),
                Statement::Loop(each) => self.block(&mut each.body),
                Statement::Remainder(_, rest) => self.block(rest),
                _ => {}
            }
            let companion = self.companion(&statement);
            block.statements.push(statement);
            block.statements.extend(companion);
        }
        self.blocks.pop();
    }

    /// The definition of what is to stand beside the statement.
    fn companion(&mut self, statement: &Statement) -> Option<Statement> {
        let Statement::Define(var, Value::Apply(rule, operands)) = statement else { return None };
        let (_, name) = COMPANIONS.iter().find(|(name, _)| *name == rule.name)?;
        let companion = rules::rule(name)?;
        if !self.is_of_std(*var) || !self.is_active(*var, operands) || self.is_known(companion, operands) {
            return None;
        }
        let ident = self.names.fresh(name);
        let ty = self.function.variables[var.0].ty.clone();
        self.function.variables.push(Variable { ident, kind: Kind::Value, ty, temporary: false });
        self.activity.push_passive();
        let new = Var(self.function.variables.len() - 1);
        if let Some(application) = self.shared.application(self.function, companion, operands)
            && let Some((block, position)) = self.blocks.last()
        {
            self.shared.blocks.entry(*block).or_default().insert(application, (*position, new));
        }
        Some(Statement::Define(new, Value::Apply(companion, operands.clone())))
    }

    /// A method of std's floats, which has the other one beside it.
    fn is_of_std(&self, var: Var) -> bool {
        let foreign = matches!(&self.function.variables[var.0].ty, Type::Real(Scalar::Generic(name)) if self.function.foreign.contains(name));
        !foreign && !self.function.foreign_functions.contains_key(&var)
    }

    fn is_active(&self, var: Var, operands: &[Operand]) -> bool {
        let active = |operand: &Operand| operand.var().is_some_and(|var| self.activity.is_active(var));
        self.activity.is_active(var) && operands.iter().any(active)
    }

    /// The program has the companion already, or could not be seen to have it.
    fn is_known(&self, companion: &Rule, operands: &[Operand]) -> bool {
        self.shared.application(self.function, companion, operands).is_none()
            || self.shared.find(self.function, companion, operands, &self.blocks).is_some()
    }
}
