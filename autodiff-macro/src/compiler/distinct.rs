//! Whether two places can be the same element: a question to their indices and to the loops around them.
//!
//! Indices of natural code are numbers of loops, plus or minus a constant, and so are the bounds of loops: what is known of them are
//! differences, as `k - j <= -1` in `for k in 0..j`. Such inequalities have a solution exactly if no cycle of them adds up to less than
//! zero (Cormen, Leiserson, Rivest and Stein, *Introduction to Algorithms*, section 24.4). Elements are distinct if "all indices
//! are equal" has no solution together with what the loops say (Pugh, *The Omega test*, 1991, asks the same of more general
//! inequalities). `a[i * n + j]` has the indices of a matrix where `j` is below `n`.

mod differences;
mod sums;

use super::ir::{
    Adapter, Block, BlockId, Function, Header, Kind, Loop, Operand, Place, Range, Statement, Step, Target, Type, Var,
};
use super::tables::HashMap;
use differences::{Moment, Node, System};
use sums::{Linear, Sum};

/// A statement: its block and the position there.
pub(crate) type Site = (BlockId, usize);

/// What a function says of the integers in it.
pub(crate) struct Facts {
    /// Values that are other variables plus a number.
    values: HashMap<Var, Linear>,
    /// The ranges of the numbers of loops.
    ranges: HashMap<Var, Range>,
    /// The numbers of loops over ranges.
    numbers: HashMap<Target, Var>,
    /// The loops around the definition of a variable, from outside; those of the number of a loop with its own.
    around: HashMap<Var, Vec<Target>>,
    /// The loops around a block, from outside.
    blocks: HashMap<BlockId, Vec<Target>>,
    /// How many statements of the text come before each of a block, and before its end.
    order: HashMap<BlockId, Vec<usize>>,
}

impl Facts {
    pub(crate) fn of(function: &Function) -> Self {
        let mut facts = Self {
            values: HashMap::default(),
            ranges: HashMap::default(),
            numbers: HashMap::default(),
            around: HashMap::default(),
            blocks: HashMap::default(),
            order: HashMap::default(),
        };
        facts.block(function, &function.body, &mut Vec::new(), &mut 0);
        facts
    }

    fn block(&mut self, function: &Function, block: &Block, loops: &mut Vec<Target>, count: &mut usize) {
        self.blocks.insert(block.id, loops.clone());
        let mut order = Vec::new();
        for statement in &block.statements {
            order.push(*count);
            *count += 1;
            self.around.extend(statement.defines().into_iter().map(|var| (var, loops.clone())));
            if let Statement::Define(var, value) = statement {
                self.values.extend(sums::of_value(function, value).map(|linear| (*var, linear)));
            }
            let depth = loops.len();
            if let Statement::Loop(each) = statement
                && !each.runs_once()
            {
                self.header(each, loops);
            }
            statement.blocks().into_iter().for_each(|inner| self.block(function, inner, loops, count));
            loops.truncate(depth);
        }
        order.push(*count);
        self.order.insert(block.id, order);
    }

    /// Notes the numbers of a loop, and that what follows is in it.
    fn header(&mut self, each: &Loop, loops: &mut Vec<Target>) {
        loops.push(each.target);
        self.around.insert(each.counter, loops.clone());
        if let Header::Range(var, range) = &each.header {
            self.around.insert(*var, loops.clone());
            self.ranges.insert(*var, range.clone());
            self.numbers.insert(each.target, *var);
        }
    }

    /// In one and the same run of all loops around, the two places are never one element.
    pub(crate) fn are_distinct(&self, function: &Function, a: &Place, b: &Place) -> bool {
        let mut query = Query { facts: self, function, shared: None, system: System::default() };
        !query.meet((a, Moment::Earlier), (b, Moment::Later))
    }

    /// What was read by the one statement is never overwritten by a later run of the other.
    pub(crate) fn outlasts(&self, function: &Function, read: (&Place, Site), write: (&Place, Site)) -> bool {
        let [Some(around_read), Some(around_write)] = [read.1, write.1].map(|(block, _)| self.blocks.get(&block))
        else {
            return false;
        };
        let common = around_read.iter().zip(around_write).take_while(|(a, b)| a == b).count();
        let is_apart = |shared: usize, next: Option<Target>| {
            let query =
                Query { facts: self, function, shared: Some(&around_read[..shared]), system: System::default() };
            !query.in_order(next).meet((read.0, Moment::Earlier), (write.0, Moment::Later))
        };
        let in_earlier_iterations = (0..common).all(|at| is_apart(at, Some(around_read[at])));
        in_earlier_iterations && (self.number(read.1) > self.number(write.1) || is_apart(common, None))
    }

    /// Where a statement stands in the text.
    fn number(&self, (block, position): Site) -> Option<usize> {
        let order = self.order.get(&block)?;
        order.get(position).or(order.last()).copied()
    }
}

/// Two places, each in some run of the loops around it.
struct Query<'a> {
    facts: &'a Facts,
    function: &'a Function,
    /// The loops of which both are in the same iteration; all of them if there is nothing.
    shared: Option<&'a [Target]>,
    system: System,
}

impl Query<'_> {
    /// The first place is of an earlier iteration of the loop than the second.
    fn in_order(mut self, each: Option<Target>) -> Self {
        let Some(number) = each.and_then(|each| self.facts.numbers.get(&each).copied()) else { return self };
        let adapters = self.facts.ranges.get(&number).into_iter().flat_map(|range| &range.adapters);
        let reversed = adapters.filter(|adapter| matches!(adapter, Adapter::Rev)).count() % 2 == 1;
        let [mut first, mut second] =
            [Moment::Earlier, Moment::Later].map(|moment| self.term(Linear::of(number), moment));
        if reversed {
            std::mem::swap(&mut first, &mut second);
        }
        self.system.at_most(first.0, second.0, -1);
        self
    }

    /// Both places may be one element, or one part of the other.
    fn meet(&mut self, (a, first): (&Place, Moment), (b, second): (&Place, Moment)) -> bool {
        let [a, b] = [a, b].map(|place| self.function.resolve(place));
        if a.root != b.root {
            return false;
        }
        for (at, steps) in a.path.iter().zip(&b.path).enumerate() {
            match steps {
                (Step::Field(one), Step::Field(other)) if one != other => return false,
                (Step::Field(_), Step::Field(_)) => {}
                (Step::Index(one), Step::Index(other)) if self.is_sequence(&a, at) => {
                    let [one, other] = [one, other].map(|index| Sum::of(self.function, index));
                    if let (Some(one), Some(other)) = (one, other) {
                        self.equate((&one, first), (&other, second));
                    }
                }
                _ => break,
            }
        }
        self.system.has_solution()
    }

    /// What is indexed at this step is of std, where different indices are different elements.
    fn is_sequence(&self, place: &Place, at: usize) -> bool {
        let ty = self.function.place_type(&Place { root: place.root, path: place.path[..at].to_vec() });
        matches!(ty, Type::Array(..) | Type::Slice(_) | Type::Vec(_))
    }

    fn equate(&mut self, (a, first): (&Sum, Moment), (b, second): (&Sum, Moment)) {
        if a.products.is_empty() && b.products.is_empty() {
            self.equal((a.rest, first), (b.rest, second));
        }
        for (row, width) in &a.products {
            let is_fixed = width.var.is_none_or(|var| self.moment(var, first) == Moment::Same);
            let same = |(_, other): &&(Linear, Linear)| is_fixed && other == width;
            if let Some((other, _)) = b.products.iter().find(same)
                && self.is_below((a.rest, first), *width)
                && self.is_below((b.rest, second), *width)
            {
                self.equal((*row, first), (*other, second));
                self.equal((a.rest, first), (b.rest, second));
            }
        }
    }

    fn equal(&mut self, (a, first): (Linear, Moment), (b, second): (Linear, Moment)) {
        let ((a, more), (b, other)) = (self.term(a, first), self.term(b, second));
        self.system.at_most(a, b, other - more);
        self.system.at_most(b, a, more - other);
    }

    fn is_below(&mut self, (column, moment): (Linear, Moment), width: Linear) -> bool {
        let ((column, more), (width, other)) = (self.term(column, moment), self.term(width, moment));
        let mut beyond = self.system.clone();
        beyond.at_most(width, column, more - other);
        !beyond.has_solution()
    }

    /// The variable and the number that a linear expression comes down to, with all that is known of the variable.
    fn term(&mut self, linear: Linear, moment: Moment) -> (Node, i64) {
        let Some(var) = linear.var else { return (None, linear.plus) };
        if let Some(value) = self.facts.values.get(&var) {
            return self.term(value.plus(linear.plus), moment);
        }
        let node = Some((var, self.moment(var, moment)));
        if !self.system.knows(node) {
            self.system.at_most(None, node, 0);
            self.bound(var, node, moment);
        }
        (node, linear.plus)
    }

    /// Notes the bounds of the number of a loop.
    fn bound(&mut self, var: Var, node: Node, moment: Moment) {
        let Some(range) = self.facts.ranges.get(&var) else { return };
        if let Some(start) = Linear::of_operand(&range.start) {
            let (start, more) = self.term(start, moment);
            self.system.at_most(start, node, -more);
        }
        if let Some(end) = Linear::of_operand(&range.end) {
            let (end, more) = self.term(end, moment);
            self.system.at_most(node, end, if range.inclusive { more } else { more - 1 });
        }
    }

    fn moment(&self, var: Var, moment: Moment) -> Moment {
        let is_argument = matches!(self.function.variables[var.0].kind, Kind::Argument);
        let is_around = |shared: &[Target]| match self.facts.around.get(&var) {
            Some(around) => around.iter().all(|each| shared.contains(each)),
            None => is_argument,
        };
        if self.shared.is_none_or(is_around) { Moment::Same } else { moment }
    }
}

/// The variable is the same number wherever it is mentioned in one run of the loops around it.
fn is_fixed(function: &Function, var: Var) -> bool {
    matches!(function.variables[var.0].kind, Kind::Value | Kind::Argument)
}

impl Linear {
    fn of(var: Var) -> Self {
        Self { var: Some(var), plus: 0 }
    }

    fn plus(self, more: i64) -> Self {
        Self { plus: self.plus + more, ..self }
    }

    fn of_operand(operand: &Operand) -> Option<Self> {
        match operand {
            Operand::Var(var) => Some(Self::of(*var)),
            Operand::Constant(constant) => sums::whole(constant.number?).map(|plus| Self { var: None, plus }),
        }
    }
}
