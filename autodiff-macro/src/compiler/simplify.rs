//! Makes the backward pass read as a person would write it: adjoints start with their first contribution instead of a
//! zero, and what nobody uses is dropped.

use super::adjoint::Backward;
use super::ir::{Block, BlockId, Function, Kind, Operator, Statement, Step, Value, Var};
use std::collections::HashMap;

/// Simplifies the backward pass.
pub(crate) fn backward(function: &mut Function, backward: &mut Backward) {
    block(function, &mut backward.body, &mut backward.origins);
}

type Origins = HashMap<BlockId, Vec<usize>>;

fn block(function: &mut Function, block_: &mut Block, origins: &mut Origins) {
    for statement in &mut block_.statements {
        match statement {
            Statement::Branch(branch) => branch.arms.iter_mut().for_each(|arm| block(function, arm, origins)),
            Statement::Loop(each) => block(function, &mut each.body, origins),
            _ => {}
        }
    }
    let numbers = origins.remove(&block_.id).unwrap_or_default();
    let statements = std::mem::take(&mut block_.statements);
    let mut lines: Vec<(usize, Statement)> = numbers.into_iter().zip(statements).collect();
    sink(function, &mut lines);
    drop_unused(&mut lines);
    let (numbers, statements) = lines.into_iter().unzip();
    origins.insert(block_.id, numbers);
    block_.statements = statements;
}

/// Moves each declaration of a zero adjoint down to the first statement that mentions it.
fn sink(function: &mut Function, lines: &mut Vec<(usize, Statement)>) {
    let mut position = 0;
    while let Some((_, Statement::Declare(adjoint, Some(Value::Zero(_))))) = lines.get(position) {
        let adjoint = *adjoint;
        let mention = (position + 1..lines.len()).find(|at| mentions(&lines[*at].1, adjoint));
        let declaration = lines.remove(position);
        let Some(at) = mention.map(|at| at - 1) else { continue };
        match first_value(&lines[at].1, adjoint) {
            Some(value) => lines[at].1 = Statement::Declare(adjoint, Some(value)),
            None if is_zero(&declaration.1) && at >= position && at > 0 && !leading(lines, at) => {
                let number = lines[at].0;
                lines.insert(at, (number, declaration.1));
            }
            None => {
                lines.insert(position, declaration);
                position += 1;
            }
        }
        settle(function, lines, adjoint);
    }
}

fn is_zero(statement: &Statement) -> bool {
    matches!(statement, Statement::Declare(_, Some(Value::Zero(_))))
}

/// Everything before this line is a declaration still to be moved.
fn leading(lines: &[(usize, Statement)], at: usize) -> bool {
    lines[..at].iter().all(|(_, statement)| is_zero(statement))
}

fn mentions(statement: &Statement, var: Var) -> bool {
    let mut reads = Vec::new();
    statement.deep_reads(&mut reads);
    reads.contains(&var)
}

/// The value of an adjoint after the statement, if the statement is its first contribution.
fn first_value(statement: &Statement, adjoint: Var) -> Option<Value> {
    match statement {
        Statement::Update(place, operator, operand) if place.root == adjoint && place.path.is_empty() => {
            match operator {
                Operator::Add => Some(Value::Same(operand.clone())),
                Operator::Sub => Some(Value::Negate(operand.clone())),
                _ => None,
            }
        }
        Statement::Accumulate(to, from) if to.root == adjoint && to.path.is_empty() => {
            let whole = !matches!(from.path.last(), Some(Step::Range(_)));
            let clone = proc_macro2::Ident::new("clone", proc_macro2::Span::mixed_site());
            whole.then(|| Value::Copied(from.clone(), clone))
        }
        _ => None,
    }
}

/// An adjoint that is not written after its declaration is a plain value.
fn settle(function: &mut Function, lines: &mut [(usize, Statement)], adjoint: Var) {
    let mut writes = Vec::new();
    lines.iter().for_each(|(_, statement)| function.writes(statement, &mut writes));
    if writes.contains(&adjoint) {
        return;
    }
    for (_, statement) in lines {
        if let Statement::Declare(var, Some(value)) = statement
            && *var == adjoint
        {
            *statement = Statement::Define(adjoint, value.clone());
            function.variables[adjoint.0].kind = Kind::Value;
        }
    }
}

/// Drops definitions that nothing mentions.
fn drop_unused(lines: &mut Vec<(usize, Statement)>) {
    let mut used: HashMap<Var, usize> = HashMap::new();
    for (_, statement) in lines.iter() {
        let mut reads = Vec::new();
        statement.deep_reads(&mut reads);
        reads.into_iter().for_each(|var| *used.entry(var).or_default() += 1);
    }
    let mut at = lines.len();
    while at > 0 {
        at -= 1;
        let Statement::Define(var, value) = &lines[at].1 else { continue };
        if used.get(var).copied().unwrap_or(0) > 0 || has_effect(value) {
            continue;
        }
        let mut reads = Vec::new();
        value.reads(&mut reads);
        reads.iter().filter_map(|read| used.get_mut(read).map(|count| *count -= 1)).for_each(drop);
        lines.remove(at);
    }
}

fn has_effect(value: &Value) -> bool {
    match value {
        Value::Take(_) | Value::Pop(_) => true,
        Value::Passive(opaque) => !opaque.cheap,
        _ => false,
    }
}
