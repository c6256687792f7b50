//! One reciprocal instead of several divisions by the same number.
//!
//! A processor divides several times slower than it multiplies, and one division after the other. Where the backward pass divides
//! by a number more than once, as in each iteration of a loop over a number that the loop does not change, it computes
//! `1.0 / b` once and multiplies. Values are never touched, and derivatives only in their last digits.

use super::adjoint::Backward;
use super::ir::{
    Block, BlockId, Constant, Function, Kind, Operand, Operator, Scalar, Statement, Type, Value, Var, Variable,
};
use super::names::Names;
use super::save;
use super::tables::{HashMap, HashSet};
use std::collections::BTreeMap;

/// Lets divisions by the same number share its reciprocal.
pub(crate) fn share(function: &mut Function, backward: &mut Backward, names: &mut Names) {
    let mut homes = HashMap::default();
    for body in [&function.body, &backward.body] {
        save::walk(body, &mut |block| {
            let defined = block.statements.iter().flat_map(Statement::defines);
            homes.extend(defined.map(|var| (var, block.id)));
        });
    }
    let Backward { body, origins, .. } = backward;
    Pass { function, names, homes, origins }.block(body);
}

struct Pass<'a> {
    function: &'a mut Function,
    names: &'a mut Names,
    /// The block in which a variable is defined; none of a parameter.
    homes: HashMap<Var, BlockId>,
    origins: &'a mut HashMap<BlockId, Vec<usize>>,
}

impl Pass<'_> {
    fn block(&mut self, block: &mut Block) {
        for (divisor, lines) in self.divisors(block) {
            if !self.is_worth_it(block, divisor, &lines) {
                continue;
            }
            let reciprocal = self.reciprocal(divisor);
            block.statements[lines[0]..].iter_mut().for_each(|statement| multiply(statement, divisor, reciprocal.0));
            block.statements.insert(lines[0], reciprocal.1);
            if let Some(origins) = self.origins.get_mut(&block.id) {
                origins.insert(lines[0], origins[lines[0]]);
            }
        }
        for statement in &mut block.statements {
            match statement {
                Statement::Loop(each) => self.block(&mut each.body),
                Statement::Branch(branch) => branch.arms.iter_mut().for_each(|arm| self.block(arm)),
                _ => {}
            }
        }
    }

    /// The numbers that a block divides by, itself or in loops, with the statements that do so.
    fn divisors(&self, block: &Block) -> Vec<(Var, Vec<usize>)> {
        let mut lines: BTreeMap<Var, Vec<usize>> = BTreeMap::new();
        for (line, statement) in block.statements.iter().enumerate() {
            for divisor in self.divided_by(statement) {
                lines.entry(divisor).or_default().push(line);
            }
        }
        let mut all: Vec<_> = lines.into_iter().collect();
        // From the end, so that the numbers of the lines before stay as they are.
        all.sort_by_key(|(divisor, lines)| std::cmp::Reverse((lines[0], *divisor)));
        all
    }

    fn divided_by(&self, statement: &Statement) -> HashSet<Var> {
        match statement {
            Statement::Define(_, value) | Statement::Declare(_, Some(value)) => divisor(value).into_iter().collect(),
            Statement::Loop(each) => {
                let within = each.body.statements.iter().flat_map(|inner| self.divided_by(inner));
                within.filter(|divisor| self.homes.get(divisor) != Some(&each.body.id)).collect()
            }
            _ => HashSet::default(),
        }
    }

    /// There is more than one division, and the divisor stays what it is between the first and the last of them.
    fn is_worth_it(&self, block: &Block, divisor: Var, lines: &[usize]) -> bool {
        let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return false };
        let variable = &self.function.variables[divisor.0];
        let number = matches!(variable.ty, Type::Real(_)) && !matches!(variable.kind, Kind::View(..));
        let mut written = Vec::new();
        for statement in &block.statements[*first..=*last] {
            self.function.writes(statement, &mut written);
        }
        let repeated = lines.len() > 1 || matches!(block.statements[*first], Statement::Loop(_));
        number && repeated && !written.contains(&divisor)
    }

    /// The reciprocal and its definition.
    fn reciprocal(&mut self, divisor: Var) -> (Var, Statement) {
        let Variable { ident, ty, .. } = self.function.variables[divisor.0].clone();
        let scalar = if let Type::Real(scalar) = &ty { scalar.clone() } else { Scalar::Literal };
        let one = Constant::number(1.0, &scalar, &self.function.private);
        let ident = self.names.fresh(&format!("{}_reciprocal", ident.to_string().trim_start_matches("r#")));
        self.function.variables.push(Variable { ident, kind: Kind::Value, ty, temporary: false });
        let var = Var(self.function.variables.len() - 1);
        let value = Value::Binary(Operator::Div, Operand::Constant(one), Operand::Var(divisor));
        (var, Statement::Define(var, value))
    }
}

/// What the value is divided by.
fn divisor(value: &Value) -> Option<Var> {
    match value {
        Value::Binary(Operator::Div, _, Operand::Var(divisor)) => Some(*divisor),
        _ => None,
    }
}

/// Multiplies by the reciprocal instead of dividing, but in arms of branches, which may come to other divisions.
fn multiply(statement: &mut Statement, by: Var, reciprocal: Var) {
    match statement {
        Statement::Define(_, value) | Statement::Declare(_, Some(value)) if divisor(value) == Some(by) => {
            if let Value::Binary(operator, _, operand) = value {
                (*operator, *operand) = (Operator::Mul, Operand::Var(reciprocal));
            }
        }
        Statement::Loop(each) => {
            each.body.statements.iter_mut().for_each(|inner| multiply(inner, by, reciprocal));
        }
        _ => {}
    }
}
