//! Operators whose operands have types that only rustc knows become calls: rustc finds the operator's derivative by the
//! types, as it finds the operator itself. Those that assign are then spelt out for numbers: `a *= b` as `a = a * b`.
//!
//! A value that a call takes twice gets a second name, so that each argument has an adjoint of its own.

use super::ir::{
    ASSIGNED, Argument, Block, Call, Callee, Conversion, Function, Kind, Operand, Operator, Place, Statement, Type,
    Value, Var, Variable,
};
use super::names::Names;
use super::tables::HashSet;

/// Turns them into calls.
pub(crate) fn operators(function: &mut Function, names: &mut Names) {
    let mut body = std::mem::replace(
        &mut function.body,
        Block { id: super::ir::BlockId(0), statements: Vec::new(), yields: None },
    );
    let mut pass = Pass { function, names, referred: HashSet::default() };
    pass.block(&mut body);
    let referred = pass.referred;
    drop_loads(&mut body, &referred);
    function.body = body;
}

/// Drops the values of operands that are passed by reference now, unless something else needs them.
fn drop_loads(body: &mut Block, referred: &HashSet<Var>) {
    let mut mentioned = Vec::new();
    body.deep_reads(&mut mentioned);
    let is_needless = |var: &Var| referred.contains(var) && !mentioned.contains(var);
    retain(body, &|statement| match statement {
        Statement::Define(var, Value::Read(_) | Value::Same(_)) => !is_needless(var),
        _ => true,
    });
}

fn retain(block: &mut Block, is_needed: &dyn Fn(&Statement) -> bool) {
    block.statements.retain(is_needed);
    for statement in &mut block.statements {
        match statement {
            Statement::Branch(branch) => branch.arms.iter_mut().for_each(|arm| retain(arm, is_needed)),
            Statement::Loop(each) => retain(&mut each.body, is_needed),
            Statement::Remainder(_, rest) => retain(rest, is_needed),
            _ => {}
        }
    }
}

struct Pass<'a> {
    function: &'a mut Function,
    names: &'a mut Names,
    /// The values of operands that are passed by reference.
    referred: HashSet<Var>,
}

impl Pass<'_> {
    fn block(&mut self, block: &mut Block) {
        let statements = std::mem::take(&mut block.statements);
        for mut statement in statements {
            match &mut statement {
                Statement::Branch(branch) => branch.arms.iter_mut().for_each(|arm| self.block(arm)),
                Statement::Loop(each) => self.block(&mut each.body),
                Statement::Remainder(_, rest) => self.block(rest),
                _ => {}
            }
            self.statement(statement, &mut block.statements);
        }
    }

    fn statement(&mut self, statement: Statement, output: &mut Vec<Statement>) {
        match statement {
            Statement::Update(ref place, ..) if self.function.is_of_error(place) => output.push(statement),
            Statement::Define(var, Value::Binary(operator, a, b))
                if is_arithmetic(operator)
                    && [Some(var), a.var(), b.var()].into_iter().flatten().any(|var| self.is_open(var)) =>
            {
                let arguments = vec![self.argument(a, (var, 0)), self.argument(b, (var, 1))];
                let call = self.call(Callee::Binary(operator), arguments, var);
                self.call_once_each(call, output);
            }
            Statement::Define(var, Value::Negate(a))
                if [Some(var), a.var()].into_iter().flatten().any(|var| self.is_open(var)) =>
            {
                let argument = self.argument(a, (var, 0));
                let call = self.call(Callee::Negation, vec![argument], var);
                output.push(Statement::Call(call));
            }
            Statement::Update(place, operator, operand) if is_arithmetic(operator) && self.is_open_place(&place) => {
                let nothing = self.variable("nothing", Type::Unit);
                self.locate(nothing, operand.var().unwrap_or(place.root));
                let operand = match operand.var() {
                    Some(var) => self.argument(operand, (var, ASSIGNED)),
                    None => value(operand),
                };
                let arguments = vec![Argument::Reference(place, true), operand];
                output.push(Statement::Call(self.call(Callee::Compound(operator), arguments, nothing)));
            }
            Statement::Update(place, operator @ (Operator::Mul | Operator::Div | Operator::Rem), operand) => {
                let ty = self.function.place_type(&self.function.resolve(&place));
                let [before, after] = ["before", "after"].map(|stem| self.variable(stem, ty.clone()));
                [before, after].iter().for_each(|var| self.at_the_place_of(*var, place.root));
                output.push(Statement::Define(before, Value::Read(place.clone())));
                output.push(Statement::Define(after, Value::Binary(operator, Operand::Var(before), operand)));
                output.push(Statement::Assign(place, Operand::Var(after)));
            }
            Statement::Define(var, Value::Cast(operand, ty)) if self.is_open_cast(var, &operand) => {
                let call = self.call(Callee::Cast(Box::new(ty)), vec![value(operand)], var);
                output.push(Statement::Call(call));
            }
            Statement::Define(var, Value::Convert(operand, Conversion::From(ty)))
                if operand.var().is_some_and(|var| self.is_open(var)) =>
            {
                let call = self.call(Callee::Conversion(Some(ty)), vec![value(operand)], var);
                output.push(Statement::Call(call));
            }
            Statement::Define(var, Value::Convert(operand, Conversion::Into(expected)))
                if !self.is_real(var) || !operand.var().is_some_and(|var| self.is_real(var)) =>
            {
                let call = self.call(Callee::Conversion(expected), vec![value(operand)], var);
                output.push(Statement::Call(call));
            }
            Statement::Call(call) => self.call_once_each(call, output),
            other => output.push(other),
        }
    }

    /// A value that is passed twice is passed under two names.
    fn call_once_each(&mut self, mut call: Call, output: &mut Vec<Statement>) {
        let mut seen = Vec::new();
        for argument in &mut call.arguments {
            let Argument::Value(Operand::Var(var), _) = argument else { continue };
            if seen.contains(var) {
                let Variable { ident, ty, .. } = self.function.variables[var.0].clone();
                let twin = self.variable(&ident.to_string(), ty);
                output.push(Statement::Define(twin, Value::Same(Operand::Var(*var))));
                *var = twin;
            }
            seen.push(*var);
        }
        output.push(Statement::Call(call));
    }

    /// An operand in the form in which the source passes it.
    fn argument(&mut self, operand: Operand, of: (Var, usize)) -> Argument {
        let Some(place) = self.function.references.get(&of).cloned() else { return value(operand) };
        self.function.variables[place.root.0].temporary = false;
        self.referred.extend(operand.var());
        Argument::Reference(place, false)
    }

    fn is_real(&self, var: Var) -> bool {
        self.function.variables[var.0].ty.is_real()
    }

    /// Nothing is known of the type, or its name alone.
    fn is_open(&self, var: Var) -> bool {
        matches!(self.function.variables[var.0].ty, Type::Unknown | Type::Named(_))
    }

    /// What becomes a real number may have been one, or an integer.
    fn is_open_cast(&self, var: Var, operand: &Operand) -> bool {
        let open = operand.var().is_some_and(|var| self.is_open(var));
        open && self.function.variables[var.0].ty.is_real()
    }

    fn is_open_place(&self, place: &Place) -> bool {
        matches!(self.function.place_type(&self.function.resolve(place)), Type::Unknown | Type::Named(_))
    }

    fn call(&mut self, callee: Callee, arguments: Vec<Argument>, result: Var) -> Call {
        let pullback = self.variable("operator_backward", Type::Unknown);
        Call { callee, arguments, result, pullback, recursive: false }
    }

    /// Makes a variable a temporary of what is done to another.
    fn at_the_place_of(&mut self, var: Var, other: Var) {
        self.locate(var, other);
        self.function.variables[var.0].temporary = true;
    }

    /// Errors about a variable are to be reported where another one is.
    fn locate(&mut self, var: Var, other: Var) {
        let span = self.function.variables[other.0].ident.span();
        let variable = &mut self.function.variables[var.0];
        variable.ident.set_span(span.resolved_at(variable.ident.span()));
    }

    fn variable(&mut self, stem: &str, ty: Type) -> Var {
        let ident = self.names.fresh(stem);
        self.function.variables.push(Variable { ident, kind: Kind::Value, ty, temporary: false });
        Var(self.function.variables.len() - 1)
    }
}

fn is_arithmetic(operator: Operator) -> bool {
    matches!(operator, Operator::Add | Operator::Sub | Operator::Mul | Operator::Div | Operator::Rem)
}

fn value(operand: Operand) -> Argument {
    Argument::Value(operand, None)
}
