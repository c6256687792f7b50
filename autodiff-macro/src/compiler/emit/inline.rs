//! Which values are written where they are used, instead of getting a name.
//!
//! A temporary that is used once, further down in the same block, is part of the expression that uses it. This turns
//! A-normal form back into expressions. The order of evaluation does not change what is computed: nothing between the
//! two may write what the value reads.

use crate::compiler::ir::{Argument, Block, Exit, Function, Mutation, Operand, Selector, Statement, Value, Var};
use crate::compiler::tables::{HashMap, HashSet};

/// The variables of a block that are not named. `keep` have to be.
pub(super) fn choose(function: &Function, block: &Block, keep: &HashSet<Var>) -> HashSet<Var> {
    let mut chosen = HashSet::default();
    let may_be_chosen = |statement: &Statement| match statement {
        Statement::Define(var, value) => {
            let fits = function.variables[var.0].temporary && !keep.contains(var) && !has_effect(value);
            fits.then_some(*var)
        }
        _ => None,
    };
    let candidates: HashSet<Var> = block.statements.iter().filter_map(may_be_chosen).collect();
    if candidates.is_empty() {
        return chosen;
    }
    let sites = Sites::of(block, &candidates);
    let mut printed: HashMap<Var, usize> = HashMap::default();
    for (position, statement) in block.statements.iter().enumerate().rev() {
        let Statement::Define(var, value) = statement else { continue };
        if !candidates.contains(var) {
            continue;
        }
        let Some(site) = sites.only_use(*var) else { continue };
        let site = match block.statements.get(site) {
            Some(Statement::Define(user, _)) => printed.get(user).copied().unwrap_or(site),
            _ => site,
        };
        if is_disturbed(function, block, value, position, site) {
            continue;
        }
        printed.insert(*var, site);
        chosen.insert(*var);
    }
    chosen
}

fn has_effect(value: &Value) -> bool {
    match value {
        Value::Take(_) | Value::Pop(_) | Value::Total(_) | Value::Again(_) => true,
        Value::Passive(opaque) => !opaque.writes.is_empty() || !opaque.cheap,
        _ => false,
    }
}

/// Something between the definition and the place where it would be written changes what it reads.
fn is_disturbed(function: &Function, block: &Block, value: &Value, from: usize, to: usize) -> bool {
    let mut reads = Vec::new();
    value.reads(&mut reads);
    let roots = function.bases_of(reads);
    let mut written = Vec::new();
    let between = block.statements.iter().take(to).skip(from + 1);
    between.for_each(|statement| {
        function.writes(statement, &mut written);
        written.extend(moved(function, statement));
    });
    if let Some(site @ (Statement::Call(_) | Statement::Pullback(_) | Statement::Mutate(_) | Statement::Loop(_))) =
        block.statements.get(to)
    {
        function.writes(site, &mut written);
    }
    roots.iter().any(|root| written.contains(root))
}

/// What a statement takes as a whole, so that no part of it can be read afterwards.
fn moved(function: &Function, statement: &Statement) -> Vec<Var> {
    let mut taken = Vec::new();
    operand_uses(statement, &mut taken);
    if let Statement::Define(_, Value::Read(place)) | Statement::Declare(_, Some(Value::Read(place))) = statement {
        taken.extend(place.path.is_empty().then_some(place.root));
    }
    taken.retain(|var| !function.variables[var.0].ty.is_copy());
    taken
}

/// Where some variables of a block are used.
struct Sites {
    /// The position of the only use as an operand, if that is the only mention.
    uses: HashMap<Var, Vec<(usize, bool)>>,
}

impl Sites {
    fn of(block: &Block, candidates: &HashSet<Var>) -> Self {
        let mut sites = Self { uses: HashMap::default() };
        for (position, statement) in block.statements.iter().enumerate() {
            let mut mentioned = Vec::new();
            statement.reads(&mut mentioned);
            mentioned.retain(|var| candidates.contains(var));
            let mut operands = Vec::new();
            if !mentioned.is_empty() {
                operand_uses(statement, &mut operands);
            }
            for var in mentioned {
                let operand = operands.iter().position(|used| *used == var).map(|at| operands.swap_remove(at));
                sites.uses.entry(var).or_default().push((position, operand.is_some()));
            }
            let mut inner = Vec::new();
            statement.blocks().into_iter().for_each(|block| block.deep_reads(&mut inner));
            inner.retain(|var| candidates.contains(var));
            for var in inner {
                sites.uses.entry(var).or_default().push((position, false));
            }
        }
        if let Some(Operand::Var(var)) = &block.yields {
            sites.uses.entry(*var).or_default().push((block.statements.len(), true));
        }
        sites
    }

    fn only_use(&self, var: Var) -> Option<usize> {
        match self.uses.get(&var).map(Vec::as_slice) {
            Some([(position, true)]) => Some(*position),
            _ => None,
        }
    }
}

/// The variables that a statement prints as operands.
fn operand_uses(statement: &Statement, out: &mut Vec<Var>) {
    let operands: Vec<&Operand> = match statement {
        Statement::Define(_, value) | Statement::Declare(_, Some(value)) => value.operands(),
        Statement::Assign(_, operand) | Statement::Update(_, _, operand) => vec![operand],
        Statement::Mutate(Mutation::Fill(_, operand) | Mutation::Push(_, operand)) => vec![operand],
        Statement::Branch(branch) => match &branch.selector {
            Selector::If(operand) | Selector::Arm(operand) => vec![operand],
            Selector::Match(..) => Vec::new(),
        },
        Statement::Call(call) => call.arguments.iter().filter_map(value_argument).collect(),
        Statement::Exit(Exit::Break(_, Some(operand)) | Exit::Return(Some(operand))) => vec![operand],
        Statement::Guarded(_, inner) => return operand_uses(inner, out),
        _ => Vec::new(),
    };
    out.extend(operands.into_iter().filter_map(Operand::var));
}

fn value_argument(argument: &Argument) -> Option<&Operand> {
    match argument {
        Argument::Value(operand, _) => Some(operand),
        Argument::Reference(..) => None,
    }
}
