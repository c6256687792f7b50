//! Literals of which containers are made, where methods of their elements need to know what they are.
//!
//! rustc decides what a literal is by how it is used later, but not for a method: `let mut y = vec![0.0; n]; y[i].max(x)` is an
//! error unless the type of `y` is written, and a type that the source writes is not written again.

use crate::compiler::ir::{Block, Function, Operand, Statement, Type, Value, Var, Variable};
use crate::compiler::save;
use crate::compiler::tables::HashSet;

/// Gives the literals of containers and tuples the types of the parts, if some method is called of a part.
pub(super) fn of_parts(function: &mut Function) {
    if !calls_methods_of_parts(function) {
        return;
    }
    let Function { body, variables, .. } = function;
    in_block(body, variables);
}

fn calls_methods_of_parts(function: &Function) -> bool {
    let mut parts: HashSet<Var> = HashSet::default();
    let mut found = false;
    save::walk(&function.body, &mut |block| {
        for statement in &block.statements {
            match statement {
                Statement::Define(var, Value::Read(place)) if !function.resolve(place).path.is_empty() => {
                    parts.insert(*var);
                }
                Statement::Define(_, Value::Apply(_, operands) | Value::Method(_, operands)) => {
                    let of = operands.first().and_then(Operand::var);
                    found |= of.is_some_and(|var| parts.contains(&var));
                }
                _ => {}
            }
        }
    });
    found
}

fn in_block(block: &mut Block, variables: &[Variable]) {
    for statement in &mut block.statements {
        if let Statement::Define(var, value) | Statement::Declare(var, Some(value)) = statement {
            in_value(value, &variables[var.0].ty);
        }
        match statement {
            Statement::Branch(branch) => branch.arms.iter_mut().for_each(|arm| in_block(arm, variables)),
            Statement::Loop(each) => in_block(&mut each.body, variables),
            Statement::Remainder(_, rest) => in_block(rest, variables),
            _ => {}
        }
    }
}

/// The literals in a value of this type, as far as they decide on it.
fn in_value(value: &mut Value, ty: &Type) {
    match (value, ty) {
        (Value::Tuple(operands), Type::Tuple(fields)) => {
            operands.iter_mut().zip(fields).for_each(|(operand, field)| give_type(operand, field));
        }
        (Value::Repeat(operand, ..), ty) => {
            ty.element().into_iter().for_each(|element| give_type(operand, element));
        }
        (Value::Vector(operands) | Value::Array(operands), ty) => {
            let first = operands.first_mut().zip(ty.element());
            first.into_iter().for_each(|(operand, element)| give_type(operand, element));
        }
        _ => {}
    }
}

fn give_type(operand: &mut Operand, ty: &Type) {
    if let Operand::Constant(constant) = operand
        && constant.number.is_some()
    {
        *constant = constant.clone().of_type(ty);
    }
}
