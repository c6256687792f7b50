//! Sums that are written as assignments: `sum = sum + x` is `sum += x`.
//!
//! A fold ends each iteration with such an assignment, and some write it themselves. To overwrite is to need a record of what was
//! there and to end the adjoint of that; to add is neither, and iterations that only add are independent of one another. The
//! value is the same to the last bit.

use super::ir::{Block, Function, Kind, Operand, Operator, Place, Statement, Type, Value, Var};
use super::tables::HashMap;

/// Writes the sums of a function as such.
pub(crate) fn as_updates(function: &mut Function) {
    let id = function.body.id;
    let uses = uses(function);
    let mut body = std::mem::replace(&mut function.body, Block { id, statements: Vec::new(), yields: None });
    Pass { function, uses }.block(&mut body);
    function.body = body;
}

/// How often each variable is mentioned.
fn uses(function: &Function) -> HashMap<Var, usize> {
    let mut mentioned = Vec::new();
    function.body.deep_reads(&mut mentioned);
    for variable in &function.variables {
        if let Kind::View(place, _) = &variable.kind {
            place.reads(&mut mentioned);
        }
    }
    let mut uses = HashMap::default();
    mentioned.into_iter().for_each(|var| *uses.entry(var).or_default() += 1);
    uses
}

struct Pass<'a> {
    function: &'a Function,
    uses: HashMap<Var, usize>,
}

/// A sum that is assigned to where its first summand was read.
struct Sum {
    operator: Operator,
    summand: Operand,
    /// Where the definitions stand that are of no use any more.
    unused: Vec<usize>,
}

impl Pass<'_> {
    fn block(&self, block: &mut Block) {
        for statement in &mut block.statements {
            match statement {
                Statement::Branch(branch) => branch.arms.iter_mut().for_each(|arm| self.block(arm)),
                Statement::Loop(each) => self.block(&mut each.body),
                Statement::Remainder(_, rest) => self.block(rest),
                _ => {}
            }
        }
        let mut unused = Vec::new();
        for at in 0..block.statements.len() {
            if let Some((place, sum)) = self.sum(block, at) {
                block.statements[at] = Statement::Update(place, sum.operator, sum.summand);
                unused.extend(sum.unused);
            }
        }
        let mut position = 0..;
        block.statements.retain(|_| position.next().is_none_or(|position| !unused.contains(&position)));
    }

    /// What the assignment at a position adds to its target.
    fn sum(&self, block: &Block, at: usize) -> Option<(Place, Sum)> {
        let Statement::Assign(place, Operand::Var(value)) = &block.statements[at] else { return None };
        if !self.is_number(place) {
            return None;
        }
        let (defined, Value::Binary(operator, a, b)) = self.only_use(block, *value)? else { return None };
        let [first, second] = [a, b].map(|operand| self.held(block, operand, place.root));
        let (summand, mut unused) = match (operator, first, second) {
            (Operator::Add | Operator::Sub, Some(held), _) => (b, held),
            (Operator::Add, None, Some(held)) => (a, held),
            _ => return None,
        };
        let read = *unused.last()?;
        let mut written = Vec::new();
        block.statements[read..at].iter().for_each(|statement| self.function.writes(statement, &mut written));
        unused.push(defined);
        let sum = Sum { operator: *operator, summand: summand.clone(), unused };
        (!self.function.bases_of(written).contains(&place.root)).then(|| (place.clone(), sum))
    }

    /// The place is a local number that has a value.
    fn is_number(&self, place: &Place) -> bool {
        let variable = &self.function.variables[place.root.0];
        matches!((&variable.kind, &variable.ty), (Kind::Memory, Type::Real(_)))
            && place.path.is_empty()
            && !self.function.late.contains(&place.root)
    }

    /// The definition of a value that nothing else uses, in the block.
    fn only_use<'b>(&self, block: &'b Block, var: Var) -> Option<(usize, &'b Value)> {
        if self.uses.get(&var) != Some(&1) {
            return None;
        }
        block.statements.iter().enumerate().find_map(|(position, statement)| match statement {
            Statement::Define(defined, value) if *defined == var => Some((position, value)),
            _ => None,
        })
    }

    /// Where the definitions of an operand stand, down to the read, if it is what was in the memory.
    fn held(&self, block: &Block, operand: &Operand, memory: Var) -> Option<Vec<usize>> {
        let (position, value) = self.only_use(block, operand.var()?)?;
        match value {
            Value::Read(place) => (place.root == memory && place.path.is_empty()).then(|| vec![position]),
            Value::Same(other) => {
                let mut positions = self.held(block, other, memory)?;
                positions.insert(0, position);
                Some(positions)
            }
            _ => None,
        }
    }
}
