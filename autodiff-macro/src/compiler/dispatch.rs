//! Operators whose operands have types that only rustc knows become calls: rustc finds the operator's derivative by the
//! types, as it finds the operator itself.

use super::ir::{
    Argument, Block, Call, Callee, Function, Kind, Operand, Operator, Place, Statement, Type, Value, Var, Variable,
};
use super::names::Names;

/// Turns them into calls.
pub(crate) fn operators(function: &mut Function, names: &mut Names) {
    let mut body = std::mem::replace(&mut function.body, Block { id: super::ir::BlockId(0), statements: Vec::new(), yields: None });
    Pass { function, names }.block(&mut body);
    function.body = body;
}

struct Pass<'a> {
    function: &'a mut Function,
    names: &'a mut Names,
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
            Statement::Define(var, Value::Binary(operator, a, b)) if self.is_open(var) && is_arithmetic(operator) => {
                output.push(self.call(Callee::Binary(operator), vec![a, b], var));
            }
            Statement::Define(var, Value::Negate(a)) if self.is_open(var) => {
                output.push(self.call(Callee::Negation, vec![a], var));
            }
            Statement::Update(place, operator, value) if self.is_open_place(&place) => {
                let old = self.variable("before", Type::Unknown);
                let new = self.variable("after", Type::Unknown);
                output.push(Statement::Define(old, Value::Read(place.clone())));
                output.push(self.call(Callee::Binary(operator), vec![Operand::Var(old), value], new));
                output.push(Statement::Assign(place, Operand::Var(new)));
            }
            other => output.push(other),
        }
    }

    /// Nothing is known of the type, or its name alone.
    fn is_open(&self, var: Var) -> bool {
        matches!(self.function.variables[var.0].ty, Type::Unknown | Type::Named(_))
    }

    fn is_open_place(&self, place: &Place) -> bool {
        matches!(self.function.place_type(&self.function.resolve(place)), Type::Unknown | Type::Named(_))
    }

    fn call(&mut self, callee: Callee, operands: Vec<Operand>, result: Var) -> Statement {
        let pullback = self.variable("operator_backward", Type::Unknown);
        let arguments = operands.into_iter().map(|operand| Argument::Value(operand, None)).collect();
        Statement::Call(Call { callee, arguments, result, pullback, recursive: false })
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
