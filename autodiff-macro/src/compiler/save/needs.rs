//! What the backward pass mentions, and whether it is recomputed or stored.

use super::Scopes;
use super::records::Records;
use crate::compiler::distinct::Site;
use crate::compiler::ir::{Block, BlockId, Function, Opaque, Operand, Operator, Place, Statement, Type, Value, Var};
use crate::compiler::tables::HashMap;
use std::collections::{BTreeMap, BTreeSet};

/// The result.
#[derive(Default)]
pub(super) struct Needs {
    /// Values that have to be stored.
    pub(super) stored: BTreeSet<Var>,
    /// Memory whose content the backward pass reads.
    pub(super) memory: BTreeSet<Var>,
    /// For each block and position, the memory that has to be as it was after the statement.
    pub(super) reads: HashMap<BlockId, Vec<(usize, Var)>>,
    /// Which part of memory is read where; nothing where that is not known.
    pub(super) parts: HashMap<Var, Vec<(Site, Option<Place>)>>,
}

/// Finds the needs, and inserts the definitions of recomputed values.
pub(super) fn find(
    function: &Function,
    scopes: &Scopes,
    body: &mut Block,
    origins: &mut HashMap<BlockId, Vec<usize>>,
    records: &Records,
    everything: bool,
) -> Needs {
    let mut forward = HashMap::default();
    super::walk(&function.body, &mut |block| {
        forward.insert(block.id, block);
    });
    let counts = counts(function);
    let behind = super::behind::of(function);
    let recorded = records.whole(function);
    let needs = Needs::default();
    let mut pass = Pass { function, scopes, forward, origins, needs, everything, counts, behind, recorded };
    pass.block(body);
    pass.needs
}

/// The integers that are counted with after their declaration.
fn counts(function: &Function) -> BTreeSet<Var> {
    let (mut counted, mut written) = (BTreeSet::new(), BTreeSet::new());
    super::walk(&function.body, &mut |block| {
        for statement in &block.statements {
            match statement {
                Statement::Keep(place, old)
                    if function.counted.contains_key(old) && function.resolve(place).path.is_empty() =>
                {
                    counted.insert(function.root(place.root));
                }
                Statement::Keep(place, _) => {
                    written.insert(function.root(place.root));
                }
                _ => {}
            }
        }
    });
    counted.difference(&written).copied().collect()
}

struct Pass<'a> {
    function: &'a Function,
    scopes: &'a Scopes,
    forward: HashMap<BlockId, &'a Block>,
    origins: &'a mut HashMap<BlockId, Vec<usize>>,
    needs: Needs,
    everything: bool,
    /// Integers that nothing but a constant is added to.
    counts: BTreeSet<Var>,
    /// What nothing but the backward pass has a use for.
    behind: BTreeSet<Var>,
    /// Memory that the way back finds as it was after each write.
    recorded: BTreeSet<Var>,
}

impl Pass<'_> {
    /// Handles a reversed block; returns what it needs from outside.
    fn block(&mut self, block: &mut Block) -> BTreeSet<Var> {
        let Some(forward) = self.forward.get(&block.id).copied() else {
            return BTreeSet::new();
        };
        let origins = self.origins.get(&block.id).cloned().unwrap_or_default();
        let mut uses = Uses::default();
        for (statement, origin) in block.statements.iter_mut().zip(&origins) {
            let restored = self.restored(statement);
            let mut reads = Vec::new();
            statement.reads(&mut reads);
            self.note_parts(&statement.places(), reads, (block.id, *origin), restored);
            for var in self.mentioned(statement) {
                if restored == Some(var) {
                    self.needs.memory.insert(var);
                    continue;
                }
                self.mention(var, *origin, block.id, &mut uses);
            }
        }
        let mut insertions: Vec<(usize, Statement)> = Vec::new();
        while let Some(((_, var), last)) = uses.values.pop_last() {
            self.settle(var, last, forward, &mut uses, &mut insertions);
        }
        self.insert(block, insertions);
        uses.outside
    }

    /// The memory that the statement puts something back in, whatever its content is.
    fn restored(&self, statement: &Statement) -> Option<Var> {
        let Statement::Restore(place, _) = statement else { return None };
        let place = self.function.resolve(place);
        let mut indices = Vec::new();
        place.index_reads(&mut indices);
        (!self.function.bases_of(indices).contains(&place.root)).then_some(place.root)
    }

    /// Notes that the backward pass mentions a variable where it reverses the statement at `position`.
    fn mention(&mut self, var: Var, position: usize, block: BlockId, uses: &mut Uses) {
        let own = self.scopes.is_local(var) && self.scopes.block(var) == block;
        if !own {
            uses.outside.insert(var);
        }
        if self.function.is_memory(var) {
            self.needs.memory.insert(var);
            self.needs.reads.entry(block).or_default().push((position, var));
        } else if own {
            let last = uses.values.entry((self.scopes.position(var), var)).or_insert(position);
            *last = (*last).max(position);
        }
    }

    /// Notes which parts of memory the backward pass reads at a place, as far as all that it mentions are places.
    fn note_parts(&mut self, places: &[&Place], reads: Vec<Var>, site: Site, restored: Option<Var>) {
        let bases = self.function.bases_of(reads);
        let memory: BTreeSet<Var> =
            bases.iter().copied().filter(|var| self.function.is_memory(*var) && restored != Some(*var)).collect();
        for var in memory {
            let of_var = places.iter().map(|place| self.function.resolve(place)).filter(|place| place.root == var);
            let of_var: Vec<Place> = of_var.collect();
            let is_all = of_var.len() == bases.iter().filter(|base| **base == var).count();
            let parts = self.needs.parts.entry(var).or_default();
            if is_all {
                parts.extend(of_var.into_iter().map(|place| (site, Some(place))));
            } else {
                parts.push((site, None));
            }
        }
    }

    /// Decides on a variable of this block whose last use belongs to the statement `last`.
    fn settle(
        &mut self,
        var: Var,
        last: usize,
        forward: &Block,
        uses: &mut Uses,
        insertions: &mut Vec<(usize, Statement)>,
    ) {
        let position = self.scopes.position(var);
        let value = match forward.statements.get(position) {
            Some(Statement::Define(defined, value)) if *defined == var => value,
            _ => {
                self.needs.stored.insert(var);
                return;
            }
        };
        let moved = matches!(value, Value::Same(_) | Value::Tuple(_) | Value::Array(_) | Value::Stopped(_));
        let moved = moved && value.operands().iter().any(|operand| operand.var().is_some());
        let owned = moved && !self.function.variables[var.0].ty.is_copy();
        let worthwhile = self.behind.contains(&var)
            || is_cheap(value)
            || self.scopes.is_in_loop(forward.id) && self.is_invariant(value);
        let worthwhile = worthwhile && !self.reads_references(value);
        let (value, last) =
            if !self.everything && !owned && worthwhile && self.is_recomputable(value, position, last, forward) {
                (value.clone(), last)
            } else if let Some(found) = self.written(var, position, last, forward) {
                found
            } else {
                self.needs.stored.insert(var);
                return;
            };
        let mut reads = Vec::new();
        value.reads(&mut reads);
        self.note_parts(&value.place().into_iter().collect::<Vec<_>>(), reads, (forward.id, last), None);
        for read in self.bases(&value) {
            if self.is_primal(read) {
                self.mention(read, last, forward.id, uses);
            }
        }
        insertions.push((last, Statement::Define(var, value)));
    }

    /// The code is kept, and asks what is perhaps a reference that kept code made: that one cannot be stored.
    fn reads_references(&self, value: &Value) -> bool {
        let Value::Passive(opaque) = value else { return false };
        let is_reference = |var: &Var| {
            let block = self.forward.get(&self.scopes.block(*var));
            let statement = block.and_then(|block| block.statements.get(self.scopes.position(*var)));
            let is_open = matches!(self.function.variables[var.0].ty, Type::Unknown | Type::Passive);
            let made = |made: &Opaque| !made.reads.is_empty() && is_open;
            matches!(statement, Some(Statement::Define(defined, Value::Passive(opaque))) if defined == var && made(opaque))
        };
        opaque.reads.iter().any(|var| self.scopes.is_local(*var) && is_reference(var))
    }

    /// What reads the value from where it is written to and still is when the backward pass needs it first, at the position
    /// that comes with it: such a value is not stored twice.
    fn written(&self, var: Var, position: usize, last: usize, forward: &Block) -> Option<(Value, usize)> {
        if self.everything || forward.id == self.function.body.id {
            return None;
        }
        let following = forward.statements.iter().enumerate().skip(position + 1);
        let mut places = following.filter_map(|(at, statement)| match statement {
            Statement::Assign(place, Operand::Var(written)) if *written == var => {
                Some((at, self.function.resolve(place)))
            }
            _ => None,
        });
        let (at, place) = places.next()?;
        let last = last.max(at);
        let recorded = self.recorded.contains(&place.root) && !self.is_nested_scalar(place.root);
        let small = self.function.place_type(&place).is_copy();
        let value = Value::Read(place);
        let mut changed = Vec::new();
        let between = forward.statements.iter().take(last + 1).skip(at + 1);
        between.for_each(|statement| self.function.writes(statement, &mut changed));
        let stays = !self.bases(&value).iter().any(|read| changed.contains(read));
        (recorded && small && stays).then_some((value, last))
    }

    fn bases(&self, value: &Value) -> Vec<Var> {
        self.function.bases_of(super::behind::needed(value))
    }

    /// The primal variables that a statement of the backward pass mentions.
    fn mentioned(&mut self, statement: &mut Statement) -> BTreeSet<Var> {
        let mut reads = Vec::new();
        statement.reads(&mut reads);
        if let Statement::Loop(each) = statement
            && needs_trips(each)
        {
            reads.push(each.trips);
        }
        let bases = self.function.bases_of(reads);
        let mut mentioned: BTreeSet<Var> = bases.into_iter().filter(|var| self.is_primal(*var)).collect();
        for inner in blocks_mut(statement) {
            mentioned.extend(self.block(inner));
        }
        mentioned
    }

    /// The variable belongs to the primal program, and the backward pass does not get it for nothing.
    fn is_primal(&self, var: Var) -> bool {
        self.scopes.is_local(var) || self.function.is_memory(var) && self.is_parameter(var)
    }

    fn is_parameter(&self, var: Var) -> bool {
        self.function.parameters.iter().any(|parameter| parameter.var == var)
    }

    /// What the value reads is still there when the backward pass is at `last`.
    fn is_recomputable(&self, value: &Value, position: usize, last: usize, forward: &Block) -> bool {
        if !self.is_small(value) {
            return false;
        }
        let outermost = forward.id == self.function.body.id;
        let memory: Vec<Var> = self.bases(value).into_iter().filter(|var| self.function.is_memory(*var)).collect();
        if memory.is_empty() {
            return true;
        }
        if outermost || memory.iter().any(|var| self.is_nested_scalar(*var)) {
            return false;
        }
        let mut written = Vec::new();
        let between = forward.statements.iter().take(last + 1).skip(position + 1);
        between.for_each(|statement| self.function.writes(statement, &mut written));
        !memory.iter().any(|var| written.contains(var))
    }

    /// A quotient of what no loop changes: rustc takes it out of the loop.
    fn is_invariant(&self, value: &Value) -> bool {
        let fixed = |var: Var| {
            !self.function.is_memory(var)
                && (!self.scopes.is_local(var) || self.scopes.is_outermost(self.function, var))
        };
        matches!(value, Value::Binary(Operator::Div, ..)) && self.bases(value).into_iter().all(fixed)
    }

    /// A scalar of a nested block: storing what is read of it is no more than storing it, unless it only counts.
    fn is_nested_scalar(&self, var: Var) -> bool {
        !self.counts.contains(&var)
            && !self.scopes.is_outermost(self.function, var)
            && self.function.variables[var.0].ty.is_scalar()
    }

    /// Only what is copied for nothing is loaded again.
    fn is_small(&self, value: &Value) -> bool {
        match value {
            Value::Read(place) => self.function.place_type(place).is_copy(),
            _ => true,
        }
    }

    /// Puts the recomputed definitions before the first statement that belongs to their last use.
    fn insert(&mut self, block: &mut Block, insertions: Vec<(usize, Statement)>) {
        let Some(origins) = self.origins.get_mut(&block.id) else { return };
        for (last, statement) in insertions.into_iter().rev() {
            let recomputed =
                |statement: &Statement| matches!(statement, Statement::Define(var, _) if self.scopes.is_local(*var));
            let at = origins
                .iter()
                .zip(&block.statements)
                .position(|(origin, statement)| *origin < last || *origin == last && !recomputed(statement))
                .unwrap_or(origins.len());
            let at = skip_declarations(block, at);
            origins.insert(at, last);
            block.statements.insert(at, statement);
        }
    }
}

/// Adjoints of the block are declared first.
fn skip_declarations(block: &Block, at: usize) -> usize {
    let declared = |statement: &&Statement| matches!(statement, Statement::Declare(_, Some(Value::Zero(_))));
    at.max(block.statements.iter().take_while(declared).count().min(at))
}

/// What one reversed block mentions.
#[derive(Default)]
struct Uses {
    /// Values defined in the block, by the position of their definition, with the last statement at whose reversal they
    /// are needed.
    values: BTreeMap<(usize, Var), usize>,
    /// Variables of the blocks around it.
    outside: BTreeSet<Var>,
}

/// The number of iterations cannot be read off the header.
pub(crate) fn needs_trips(each: &crate::compiler::ir::Loop) -> bool {
    use crate::compiler::ir::Header;
    match each.header {
        Header::Range(..) | Header::Elements(..) => each.breaks || each.leaves,
        Header::While(_) | Header::Forever => true,
        Header::Once => false,
    }
}

fn blocks_mut(statement: &mut Statement) -> Vec<&mut Block> {
    match statement {
        Statement::Branch(branch) => branch.arms.iter_mut().collect(),
        Statement::Loop(each) => vec![&mut each.body],
        Statement::Guarded(_, inner) => blocks_mut(inner),
        _ => Vec::new(),
    }
}

/// The value costs no more than a load from memory.
fn is_cheap(value: &Value) -> bool {
    match value {
        Value::Read(_)
        | Value::Same(_)
        | Value::Negate(_)
        | Value::Cast(..)
        | Value::Convert(..)
        | Value::Tuple(_)
        | Value::Array(_)
        | Value::Stopped(_)
        | Value::Known(..)
        | Value::Neutral(_)
        | Value::Method(..)
        | Value::Compare(..)
        | Value::IsNan(_)
        | Value::Both(..)
        | Value::Either(..)
        | Value::Select(..)
        | Value::FromInteger(_)
        | Value::Decrement(_) => true,
        Value::Binary(operator, ..) => match operator {
            Operator::Add | Operator::Sub | Operator::Mul => true,
            Operator::And | Operator::Or | Operator::Xor | Operator::Shl | Operator::Shr => true,
            Operator::Div | Operator::Rem => false,
        },
        Value::Apply(rule, _) => !rule.expensive,
        Value::Passive(opaque) => is_plain(opaque),
        Value::Kept(_)
        | Value::Bound(..)
        | Value::ArrayOf(..)
        | Value::Construct(..)
        | Value::Unwrapped(..)
        | Value::Vector(_)
        | Value::Repeat(..)
        | Value::Empty(_)
        | Value::Copied(..)
        | Value::Shape(_)
        | Value::Zero(_)
        | Value::Again(_)
        | Value::Take(_)
        | Value::Leave(_)
        | Value::Total(_)
        | Value::Pop(_) => false,
    }
}

fn is_plain(opaque: &Opaque) -> bool {
    opaque.cheap && opaque.writes.is_empty()
}
