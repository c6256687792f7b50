//! Privatisation: memory outside of a loop that is as good as declared in it.
//!
//! A vector that each iteration fills before it reads it, and that nobody reads behind the loop, carries nothing from one
//! iteration to another. Only its memory is shared (Tu and Padua, *Automatic array privatization*, LCPC 1993).
//!
//! An iteration is followed from its start to its end, with the parts that it has overwritten for sure so far: all of it, the
//! elements up to some bound, or those of some index. What it reads has to be among them. A bound is told from others by its
//! variable, and the length of a vector by what it was declared with.

mod lengths;

use super::ir::{
    Adapter, Block, Function, Header, Kind, Loop, Mutation, Opaque, Operand, Place, Range, Statement, Step, Type,
    Value, Var,
};
use super::tables::{HashMap, HashSet};
pub(crate) use lengths::Lengths;
use lengths::{Bound, Cell};

/// The private memory of a loop among the statements of the function's body.
pub(crate) fn memory(function: &Function, position: usize, each: &Loop) -> HashSet<Var> {
    let declared = function.body.statements.iter().take(position).filter_map(|statement| match statement {
        Statement::Declare(var, Some(_)) if matches!(function.variables[var.0].kind, Kind::Memory) => Some(*var),
        _ => None,
    });
    let mut written = Vec::new();
    function.block_writes(&each.body, &mut written);
    let lengths = Lengths::of(function);
    let is_fixed = |var: &Var| written.contains(var) && !lengths.resized.contains(var);
    let candidates = declared.filter(|var| is_fixed(var) && !is_mentioned_after(function, position, *var));
    candidates.filter(|var| Iteration::of(function, &lengths, *var).run(&each.body)).collect()
}

/// The memory of which the loop overwrites all elements, each in an iteration of its own.
pub(crate) fn filled(function: &Function, lengths: &Lengths<'_>, each: &Loop) -> Vec<Var> {
    let assigned = each.body.statements.iter().filter_map(|statement| match statement {
        Statement::Assign(place, _) => Some(function.root(place.root)),
        _ => None,
    });
    let is_filled = |var: &Var| {
        let mut iteration = Iteration::of(function, lengths, *var);
        iteration.note_bounds(each);
        iteration.run(&each.body);
        iteration.filled(each) == Some(Part::Whole)
    };
    assigned.filter(is_filled).collect()
}

/// Something behind the statement reads or writes the memory, or the function yields it.
fn is_mentioned_after(function: &Function, position: usize, var: Var) -> bool {
    let mut mentioned: Vec<Var> = function.body.yields.iter().filter_map(Operand::var).collect();
    for statement in function.body.statements.iter().skip(position + 1) {
        statement.deep_reads(&mut mentioned);
        function.writes(statement, &mut mentioned);
    }
    function.bases_of(mentioned).contains(&var)
}

/// What has been overwritten for sure.
#[derive(Clone, PartialEq)]
enum Part {
    Whole,
    /// The elements with numbers below the bound.
    Below(Bound),
    /// The element of this index, as written.
    Element(String),
    /// The element of a matrix.
    Cell(Cell),
    /// The row of this number, of a matrix of some width.
    Row(Var, Bound),
}

/// One iteration, and what it does to one variable.
#[derive(Clone)]
struct Iteration<'a> {
    function: &'a Function,
    lengths: &'a Lengths<'a>,
    var: Var,
    overwritten: Vec<Part>,
    /// What the numbers of the loops around are below of.
    below: HashMap<Var, Bound>,
}

impl<'a> Iteration<'a> {
    fn of(function: &'a Function, lengths: &'a Lengths<'a>, var: Var) -> Self {
        Self { function, lengths, var, overwritten: Vec::new(), below: HashMap::default() }
    }

    /// Follows the statements. Says whether all that they read of the variable had been overwritten.
    fn run(&mut self, block: &Block) -> bool {
        let mut fine = true;
        for statement in &block.statements {
            fine &= self.statement(statement);
        }
        fine && block.yields.as_ref().and_then(Operand::var).is_none_or(|var| !self.is_it(var))
    }

    fn statement(&mut self, statement: &Statement) -> bool {
        match statement {
            Statement::Define(_, value) | Statement::Declare(_, Some(value)) => self.reads_well(value),
            Statement::Declare(_, None) | Statement::Exit(_) => true,
            Statement::View(_) => true,
            Statement::Keep(place, _) => self.indices_are_known(place),
            Statement::Assign(place, operand) => {
                let fine = self.operand(operand) && self.indices_are_known(place);
                self.overwrite(place);
                fine
            }
            Statement::Update(place, _, operand) => self.operand(operand) && self.is_known(place),
            Statement::Mutate(mutation) => self.mutation(mutation),
            Statement::Branch(branch) => {
                let mut after: Option<Vec<Part>> = None;
                let mut mentioned = Vec::new();
                statement.reads(&mut mentioned);
                let mut fine = !self.mentions(mentioned);
                for arm in &branch.arms {
                    let mut taken = self.clone();
                    fine &= taken.run(arm);
                    let common = |mut before: Vec<Part>| {
                        before.retain(|part| taken.overwritten.contains(part));
                        before
                    };
                    after = Some(after.map_or_else(|| taken.overwritten.clone(), common));
                }
                self.overwritten = after.unwrap_or_default();
                fine
            }
            Statement::Loop(each) => self.each(each),
            Statement::Remainder(_, rest) => self.clone().run(rest),
            // What a callee does is not known; other statements are not of the primal program.
            other => {
                let mut mentioned = Vec::new();
                other.deep_reads(&mut mentioned);
                self.function.writes(other, &mut mentioned);
                !self.mentions(mentioned)
            }
        }
    }

    fn mutation(&mut self, mutation: &Mutation) -> bool {
        let target = match mutation {
            Mutation::Fill(place, value) if self.operand(value) => place,
            Mutation::CopyFrom(place, from) if self.is_known(from) => place,
            other => {
                let mut mentioned = Vec::new();
                Statement::Mutate(other.clone()).reads(&mut mentioned);
                return !self.mentions(mentioned) || self.overwritten.contains(&Part::Whole);
            }
        };
        let fine = self.indices_are_known(target);
        if self.is_it(target.root) && self.function.resolve(target).path.is_empty() {
            self.overwritten.push(Part::Whole);
        }
        fine
    }

    fn each(&mut self, each: &Loop) -> bool {
        let mut mentioned = Vec::new();
        match &each.header {
            Header::Range(_, range) => range.reads(&mut mentioned),
            Header::Elements(_, place, _) => place.index_reads(&mut mentioned),
            Header::While(condition) => mentioned.extend(&condition.reads),
            Header::Forever | Header::Once => {}
        }
        if self.mentions(mentioned) {
            return false;
        }
        let mut within = self.clone();
        within.note_bounds(each);
        let fine = within.run(&each.body);
        self.overwritten.extend(within.filled(each));
        fine
    }

    fn note_bounds(&mut self, each: &Loop) {
        match &each.header {
            Header::Range(var, range) if !range.inclusive => {
                self.below.extend(self.lengths.bound(&range.end).map(|bound| (*var, bound)));
            }
            Header::Elements(_, place, _) => {
                self.below.extend(self.lengths.length(place).map(|bound| (each.counter, bound)));
            }
            Header::Range(..) | Header::While(_) | Header::Forever | Header::Once => {}
        }
    }

    /// What a loop has overwritten that overwrites one element an iteration, in order, or one row.
    fn filled(&self, each: &Loop) -> Option<Part> {
        let counter = match &each.header {
            Header::Range(var, range) if starts_at_zero(range) => *var,
            Header::Elements(..) => each.counter,
            Header::Range(..) | Header::While(_) | Header::Forever | Header::Once => return None,
        };
        let is_sequence =
            matches!(self.function.variables[self.var.0].ty, Type::Array(..) | Type::Slice(_) | Type::Vec(_));
        let bound = self.below.get(&counter).filter(|_| is_sequence)?;
        if !super::fuse::is_plain(each) || each.leaves {
            return None;
        }
        let declared = self.lengths.declared(self.var);
        if self.overwritten.contains(&Part::Element(self.function.variables[counter.0].ident.to_string())) {
            let is_all = declared.as_ref() == Some(bound);
            return Some(if is_all { Part::Whole } else { Part::Below(bound.clone()) });
        }
        self.overwritten.iter().find_map(|part| match part {
            Part::Cell(cell) if cell.column == counter && cell.width == *bound => {
                Some(Part::Row(cell.row, cell.width.clone()))
            }
            Part::Row(row, width) if *row == counter && declared.as_ref()?.is_product(bound, width) => {
                Some(Part::Whole)
            }
            _ => None,
        })
    }

    fn overwrite(&mut self, place: &Place) {
        if !self.is_it(place.root) {
            return;
        }
        match &self.function.resolve(place).path[..] {
            [] => self.overwritten.push(Part::Whole),
            [Step::Index(index)] => {
                self.overwritten.push(Part::Element(index.tokens.to_string()));
                self.overwritten.extend(self.lengths.cells(index).into_iter().map(Part::Cell));
            }
            _ => {}
        }
    }

    fn reads_well(&self, value: &Value) -> bool {
        let operands = value.operands().into_iter().all(|operand| self.operand(operand));
        let place = value.place().is_none_or(|place| self.is_known(place));
        let opaque = match value {
            Value::Passive(opaque) | Value::Kept(opaque) | Value::Repeat(_, opaque, _) | Value::Empty(Some(opaque)) => {
                self.opaque(opaque)
            }
            // Its shape is that of the declaration.
            Value::Shape(_) => true,
            Value::ArrayOf(_, Some(like)) => self.is_known(like),
            _ => true,
        };
        operands && place && opaque
    }

    /// The code mentions the variable for its length, if at all.
    fn opaque(&self, opaque: &Opaque) -> bool {
        let read = opaque.reads.iter().filter(|var| !opaque.measures.contains(var)).copied();
        !self.mentions(read.chain(opaque.writes.iter().copied()))
    }

    fn operand(&self, operand: &Operand) -> bool {
        operand.var().is_none_or(|var| !self.is_it(var) || self.overwritten.contains(&Part::Whole))
    }

    /// What is read has been overwritten.
    fn is_known(&self, place: &Place) -> bool {
        if !self.indices_are_known(place) {
            return false;
        }
        if !self.is_it(place.root) || self.overwritten.contains(&Part::Whole) {
            return true;
        }
        let resolved = self.function.resolve(place);
        let Some(Step::Index(index)) = resolved.path.first() else { return false };
        let is_below = match &index.reads[..] {
            [var] if self.function.variables[var.0].ident == index.tokens.to_string() => self.below.get(var),
            _ => None,
        };
        self.overwritten.contains(&Part::Element(index.tokens.to_string()))
            || is_below.is_some_and(|bound| self.overwritten.contains(&Part::Below(bound.clone())))
    }

    /// No index on the way is read off the variable itself, or off other memory.
    fn indices_are_known(&self, place: &Place) -> bool {
        let resolved = self.function.resolve(place);
        if !self.is_it(resolved.root) {
            let mut reads = Vec::new();
            resolved.index_reads(&mut reads);
            return !self.mentions(reads);
        }
        let fixed = |var: &Var| !self.function.is_memory(self.function.root(*var));
        resolved.path.iter().all(|step| step.reads().iter().all(fixed))
    }

    fn is_it(&self, var: Var) -> bool {
        self.function.root(var) == self.var
    }

    fn mentions(&self, vars: impl IntoIterator<Item = Var>) -> bool {
        self.function.bases_of(vars).contains(&self.var)
    }
}

fn starts_at_zero(range: &Range) -> bool {
    let zero = matches!(&range.start, Operand::Constant(start) if start.number == Some(0.0));
    zero && !range.inclusive && range.adapters.iter().all(|adapter| matches!(adapter, Adapter::Rev))
}
