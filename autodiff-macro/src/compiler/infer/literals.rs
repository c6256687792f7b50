//! Literals of which containers are made, where methods of their elements need to know what they are.
//!
//! rustc decides what a literal is by how it is used later, but not for a method: `let mut y = vec![0.0; n]; y[i].max(x)` is an
//! error unless the type of `y` is written, and a type that the source writes is not written again.

use crate::compiler::ir::{Block, Function, Operand, Statement, Step, Type, Value, Var, Variable};
use crate::compiler::save;
use crate::compiler::tables::HashSet;

/// Gives the literals of containers the type of the elements, if some method is called of an element.
pub(super) fn of_elements(function: &mut Function) {
    if !calls_methods_of_elements(&function.body) {
        return;
    }
    let Function { body, variables, .. } = function;
    in_block(body, variables);
}

fn calls_methods_of_elements(body: &Block) -> bool {
    let mut elements: HashSet<Var> = HashSet::default();
    let mut found = false;
    save::walk(body, &mut |block| {
        for statement in &block.statements {
            match statement {
                Statement::Define(var, Value::Read(place)) if matches!(place.path.last(), Some(Step::Index(_))) => {
                    elements.insert(*var);
                }
                Statement::Define(_, Value::Apply(_, operands) | Value::Method(_, operands)) => {
                    let of = operands.first().and_then(Operand::var);
                    found |= of.is_some_and(|var| elements.contains(&var));
                }
                _ => {}
            }
        }
    });
    found
}

fn in_block(block: &mut Block, variables: &[Variable]) {
    for statement in &mut block.statements {
        if let Statement::Define(var, value) | Statement::Declare(var, Some(value)) = statement
            && let Some(element) = variables[var.0].ty.element()
        {
            literals(value).into_iter().for_each(|operand| type_literal(operand, element));
        }
        match statement {
            Statement::Branch(branch) => branch.arms.iter_mut().for_each(|arm| in_block(arm, variables)),
            Statement::Loop(each) => in_block(&mut each.body, variables),
            Statement::Remainder(_, rest) => in_block(rest, variables),
            _ => {}
        }
    }
}

/// What decides the type of the elements.
fn literals(value: &mut Value) -> Option<&mut Operand> {
    match value {
        Value::Repeat(operand, ..) => Some(operand),
        Value::Vector(operands) | Value::Array(operands) => operands.first_mut(),
        _ => None,
    }
}

fn type_literal(operand: &mut Operand, ty: &Type) {
    if let Operand::Constant(constant) = operand
        && constant.number.is_some()
    {
        *constant = constant.clone().of_type(ty);
    }
}
