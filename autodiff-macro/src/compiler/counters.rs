//! Counters: what a loop adds one to in each iteration moves in step with its variable.
//!
//! The walk through a triangle, `for j in i + 1..n { out[j] += q[next] * x; next += 1; }`, is reversed with `next` counted
//! back, so that each iteration depends on the one before it. But the position of every iteration is known beforehand:
//!
//! ```text
//! for j in (i + 1..n).rev() {                 let count = n - (i + 1);
//!     next -= 1;                              next -= count;
//!     d_x += q[next] * d_out[j];        is    for k in 0..count {
//!     d_q[next] += x * d_out[j];                  d_x += q[next + k] * d_out[i + 1 + k];
//! }                                               d_q[next + k] += x * d_out[i + 1 + k];
//!                                             }
//! ```
//!
//! Then the iterations are independent and run forwards, along slices that are cut once. Only the rounding of sums changes.

use super::index;
use super::ir::{
    Block, BlockId, Constant, Function, Header, Kind, Loop, Opaque, Operand, Operator, Place, Range, Statement, Step,
    Type, Value, Var, Variable,
};
use super::names::Names;
use super::rewrite::replaced;
use super::save::Plan;
use super::schedule;
use super::tables::HashMap;
use super::window::track;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

/// Lets counters move in step.
pub(crate) struct Pass<'a> {
    pub(crate) function: &'a mut Function,
    pub(crate) plan: &'a Plan,
    pub(crate) names: &'a mut Names,
    /// Told where statements were inserted: block, position, how many.
    pub(crate) inserted: &'a mut dyn FnMut(BlockId, usize, usize),
    /// The blocks whose statements cannot be moved.
    pub(crate) fixed: &'a dyn Fn(BlockId) -> bool,
}

impl Pass<'_> {
    pub(crate) fn block(&mut self, block: &mut Block) {
        schedule::replace_loops(self, block, Self::in_step, |pass, block, at, count| (pass.inserted)(block, at, count));
    }

    /// The loop without its counters, and before it what they lose in all its iterations.
    fn in_step(&mut self, each: &Loop) -> Option<Vec<Statement>> {
        let (var, range) = track(each)?;
        let counters: Vec<Counter> = each.body.statements.iter().enumerate().filter_map(Counter::of).collect();
        if counters.is_empty() || !each.reversed || (self.fixed)(each.body.id) {
            return None;
        }
        let [step, count] = ["step", "count"].map(|name| self.value(name));
        let mut moving: HashMap<_, _> = [(var, self.start(range, step))].into_iter().collect();
        let mut body = Vec::new();
        for (position, statement) in each.body.statements.iter().enumerate() {
            for counter in &counters {
                moving.insert(counter.var, self.position(counter, step, position));
            }
            if !counters.iter().any(|counter| counter.position == position) {
                body.push(self.moved(statement, &moving)?);
            }
        }
        let header = Header::Range(step, Range { start: zero(), end: Operand::Var(count), ..range.clone() });
        let body = Block { statements: body, ..each.body.clone() };
        let each = Loop { header, body, reversed: false, ..each.clone() };
        if !schedule::is_independent(self.function, self.plan, &each) {
            return None;
        }
        let mut statements = vec![Statement::Define(count, self.count(range))];
        statements.extend(counters.iter().map(|counter| {
            Statement::Uncount(Place::whole(counter.var), Operator::Add, Operand::Var(count), counter.old)
        }));
        statements.push(Statement::Loop(each));
        Some(statements)
    }

    fn value(&mut self, name: &str) -> Var {
        let variable =
            Variable { ident: self.names.fresh(name), kind: Kind::Value, ty: Type::Integer, temporary: false };
        self.function.variables.push(variable);
        Var(self.function.variables.len() - 1)
    }

    fn ident(&self, var: Var) -> TokenStream {
        self.function.variables[var.0].ident.to_token_stream()
    }

    /// The variable of the loop in a step.
    fn start(&self, range: &Range, step: Var) -> Moving {
        let at = self.ident(step);
        match &range.start {
            Operand::Constant(start) if start.number == Some(0.0) => Moving { tokens: at, reads: vec![step] },
            Operand::Constant(Constant { tokens, .. }) => Moving { tokens: quote!((#tokens + #at)), reads: vec![step] },
            Operand::Var(start) => {
                let first = self.ident(*start);
                Moving { tokens: quote!((#first + #at)), reads: vec![*start, step] }
            }
        }
    }

    /// The counter in a step, where the statement at a position of the reversed iteration mentions it.
    fn position(&self, counter: &Counter, step: Var, position: usize) -> Moving {
        let (first, at) = (self.ident(counter.var), self.ident(step));
        let tokens = if position < counter.position { quote!((#first + #at + 1)) } else { quote!((#first + #at)) };
        Moving { tokens, reads: vec![counter.var, step] }
    }

    /// How many iterations there are.
    fn count(&self, range: &Range) -> Value {
        let bound = |operand: &Operand| match operand {
            Operand::Var(var) => self.ident(*var),
            Operand::Constant(Constant { tokens, .. }) => tokens.clone(),
        };
        let (private, start, end) = (&self.function.private, bound(&range.start), bound(&range.end));
        let mut count = Opaque::literal(quote!(#private::count(&(#start..#end))));
        count.reads.extend([&range.start, &range.end].into_iter().filter_map(Operand::var));
        Value::Passive(count)
    }

    /// The statement with what moves written out in its indices; nothing if it mentions that elsewhere.
    fn moved(&self, statement: &Statement, moving: &HashMap<Var, Moving>) -> Option<Statement> {
        let still = |var: Option<Var>| var.is_none_or(|var| !moving.contains_key(&var));
        match statement {
            Statement::Guarded(parameters, inner) => {
                Some(Statement::Guarded(parameters.clone(), Box::new(self.moved(inner, moving)?)))
            }
            Statement::Update(place, operator, operand) if still(operand.var()) => {
                Some(Statement::Update(self.place(place, moving)?, *operator, operand.clone()))
            }
            Statement::Define(var, Value::Read(place)) => {
                Some(Statement::Define(*var, Value::Read(self.place(place, moving)?)))
            }
            statement => {
                let mut reads = Vec::new();
                statement.deep_reads(&mut reads);
                let still = self.function.bases_of(reads).into_iter().all(|var| still(Some(var)));
                still.then(|| statement.clone())
            }
        }
    }

    fn place(&self, place: &Place, moving: &HashMap<Var, Moving>) -> Option<Place> {
        let mut place = self.function.resolve(place);
        for at in 0..place.path.len() {
            let container = self.function.place_type(&Place { root: place.root, path: place.path[..at].to_vec() });
            let reads = self.function.bases_of(place.path[at].reads().iter().copied());
            if !reads.iter().any(|var| moving.contains_key(var)) {
                continue;
            }
            let Step::Index(index) = &mut place.path[at] else { return None };
            let numbered = matches!(container, Type::Slice(_) | Type::Vec(_) | Type::Array(..));
            for var in reads.iter().filter(|var| moving.contains_key(var)) {
                let name = self.function.variables[var.0].ident.to_string();
                if !numbered || !index.reads.contains(var) || !index::is_part(&index.tokens, &name) {
                    return None;
                }
            }
            *index = self.index(index, moving);
        }
        (!moving.contains_key(&place.root)).then_some(place)
    }

    fn index(&self, index: &Opaque, moving: &HashMap<Var, Moving>) -> Opaque {
        let of = |name: &proc_macro2::Ident| {
            let mut named = moving.iter().filter(|(var, _)| self.function.variables[var.0].ident == *name);
            named.next().map(|(_, moving)| moving.tokens.clone())
        };
        let tokens = replaced(index.tokens.clone(), &of);
        let reads = index.reads.iter().flat_map(|var| match moving.get(var) {
            Some(moving) => moving.reads.clone(),
            None => vec![*var],
        });
        Opaque { tokens, reads: reads.collect(), ..index.clone() }
    }
}

/// An integer that each iteration adds one to.
struct Counter {
    var: Var,
    /// What would have kept its old value.
    old: Var,
    /// Where the reversed iteration takes the one back.
    position: usize,
}

impl Counter {
    fn of((position, statement): (usize, &Statement)) -> Option<Self> {
        let Statement::Uncount(place, Operator::Add, Operand::Constant(by), old) = statement else { return None };
        let one = by.number == Some(1.0) && place.path.is_empty();
        one.then_some(Self { var: place.root, old: *old, position })
    }
}

/// What a variable that moves is in a step, and what that mentions.
struct Moving {
    tokens: TokenStream,
    reads: Vec<Var>,
}

fn zero() -> Operand {
    Operand::Constant(Constant { tokens: quote!(0), ty: Type::Integer, number: Some(0.0) })
}
