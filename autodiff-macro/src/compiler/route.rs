//! Routes: what a loop overwrites now and then is, behind the loop, what one iteration left there.
//!
//! A maximum routes the gradient to the element that won. So the loop need not be walked back, and nothing is stored for
//! that: forwards it remembers the last iteration that wrote, and behind it what was written is computed once more.
//!
//! ```text
//! for i in 0..n {                          let (mut last, mut at, mut routed) = (m, 0, false);
//!     if x[i] > m { m = x[i]; }    is      for i in 0..n { if x[i] > last { last = x[i]; at = i; routed = true; } }
//! }                                        if routed { m = last, with the derivative of x[at]; }
//! ```
//!
//! In the loop of the right there is no derivative: what it writes is stopped. The same holds for `m = m.max(x[i])` and its like,
//! which remember nothing where the winner can be looked up, see [`winner`].

mod copy;
mod winner;

use super::activity::Activity;
use super::ir::{
    Block, BlockId, Branch, Constant, Function, Header, Kind, Loop, Opaque, Operand, Place, Selector, Statement, Type,
    Value, Var, Variable,
};
use super::names::Names;
use super::rules::Rule;
use super::tables::HashSet;
use copy::Copy;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};

/// Routes what it can; returns whether there was something.
pub(crate) fn loops(function: &mut Function, activity: &Activity, names: &mut Names) -> bool {
    let id = function.body.id;
    let mut body = std::mem::replace(&mut function.body, Block { id, statements: Vec::new(), yields: None });
    let mut pass = Pass { function, activity, names, changed: false };
    pass.block(&mut body);
    let changed = pass.changed;
    function.body = body;
    changed
}

struct Pass<'a> {
    function: &'a mut Function,
    activity: &'a Activity,
    names: &'a mut Names,
    changed: bool,
}

/// What a loop overwrites, with what the loop becomes.
struct Route {
    /// The memory that is overwritten.
    memory: Var,
    /// The same in the loop, without a derivative.
    last: Var,
    /// What names the iteration in the loop, and the memory that remembers it.
    iteration: Var,
    at: Var,
    /// Some iteration has written.
    routed: Var,
}

impl Pass<'_> {
    fn block(&mut self, block: &mut Block) {
        for mut statement in std::mem::take(&mut block.statements) {
            match &mut statement {
                Statement::Branch(branch) => branch.arms.iter_mut().for_each(|arm| self.block(arm)),
                Statement::Remainder(_, rest) => self.block(rest),
                Statement::Loop(each) => self.block(&mut each.body),
                _ => {}
            }
            match statement {
                Statement::Loop(each) => self.each(each, &mut block.statements),
                other => block.statements.push(other),
            }
        }
    }

    /// The loop, and what its route adds before and behind it.
    fn each(&mut self, mut each: Loop, output: &mut Vec<Statement>) {
        let found = self.memory(&each).and_then(|memory| Some((memory, Written::by(self.function, &each, memory)?)));
        let again = found.as_ref().and_then(|(memory, written)| self.again(&each, *memory, written));
        let (Some((_, written)), Some((statements, value, route))) = (found, again) else {
            return output.push(Statement::Loop(each));
        };
        self.changed = true;
        let winner = self.winner(&each, &written, &route);
        let remembered = match (&winner, &written.choice) {
            (Some(_), Some(choice)) => Remembered::Nothing(choice),
            (_, Some(choice)) => Remembered::If(choice),
            (_, None) => Remembered::Always,
        };
        let before = self.start(&route, &each, &remembered, output);
        each.body = self.without_derivative(&each.body, &route, &remembered);
        output.push(Statement::Loop(each));
        output.extend(winner.map(Statement::Loop));
        let routed = match &remembered {
            Remembered::Nothing(choice) => Value::Passive(self.has_winner(choice, &route, before, output)),
            Remembered::Always | Remembered::If(_) => Value::Read(Place::whole(route.routed)),
        };
        self.finish(&route, routed, (statements, value), output);
    }

    /// The only memory with a derivative that a loop without early exits writes.
    fn memory(&self, each: &Loop) -> Option<Var> {
        let counted = matches!(each.header, Header::Range(..) | Header::Elements(..));
        if !counted || each.breaks || each.leaves || each.reversed || each.result.is_some() {
            return None;
        }
        let mut written = Vec::new();
        self.function.block_writes(&each.body, &mut written);
        let written: HashSet<Var> = written.into_iter().map(|var| self.function.root(var)).collect();
        let mut open = written.iter().filter(|var| !self.function.variables[var.0].ty.is_passive());
        let memory = *open.next().filter(|_| open.next().is_none())?;
        let Variable { kind, ty, .. } = &self.function.variables[memory.0];
        let is_number = matches!((kind, ty), (Kind::Memory, Type::Real(_)));
        (is_number
            && memory.0 < self.activity.len()
            && self.activity.is_active(memory)
            && !self.function.late.contains(&memory))
        .then_some(memory)
    }

    /// The statements that compute the value once more behind the loop, the value, and the route.
    fn again(&mut self, each: &Loop, memory: Var, written: &Written) -> Option<(Vec<Statement>, Operand, Route)> {
        let iteration = match &each.header {
            Header::Range(var, _) => *var,
            _ => each.counter,
        };
        let needed = copy::needed(self.function, each, iteration, written)?;
        let route = self.route(memory, iteration);
        let here = self.value("at", Type::Integer);
        let mut copy = Copy::new(self.function, self.names, iteration, here);
        let mut statements = vec![Statement::Define(here, Value::Read(Place::whole(route.at)))];
        statements.extend(needed.iter().map(|(var, value)| copy.define(*var, value)));
        let value = copy.operand(&written.value);
        Some((statements, value, route))
    }

    fn route(&mut self, memory: Var, iteration: Var) -> Route {
        let Variable { ident, ty, .. } = &self.function.variables[memory.0];
        let (ident, ty) = (ident.clone(), ty.clone());
        Route {
            memory,
            last: self.variable(&format!("last_{ident}"), Kind::Memory, ty),
            iteration,
            at: self.variable(&format!("{ident}_at"), Kind::Memory, Type::Integer),
            routed: self.variable(&format!("{ident}_routed"), Kind::Memory, Type::Passive),
        }
    }

    /// Before the loop; returns what is in the memory then.
    fn start(&mut self, route: &Route, each: &Loop, remembered: &Remembered, output: &mut Vec<Statement>) -> Var {
        let ty = self.function.variables[route.memory.0].ty.clone();
        let [before, stopped] = [0; 2].map(|_| self.value("before", ty.clone()));
        let first = match (&each.header, remembered) {
            (_, Remembered::Nothing(_)) => constant(quote!(usize::MAX), Type::Integer),
            (Header::Range(_, range), _) => range.start.clone(),
            _ => constant(quote!(0), Type::Integer),
        };
        output.extend([
            Statement::Define(before, Value::Read(Place::whole(route.memory))),
            Statement::Define(stopped, Value::Stopped(Operand::Var(before))),
            Statement::Declare(route.last, Some(Value::Same(Operand::Var(stopped)))),
            Statement::Declare(route.at, Some(Value::Same(first))),
        ]);
        if !matches!(remembered, Remembered::Nothing(_)) {
            let not_yet = Value::Same(constant(quote!(false), Type::Passive));
            output.push(Statement::Declare(route.routed, Some(not_yet)));
        }
        stopped
    }

    /// Behind the loop: the value is what the loop left, and the derivative goes to what it was computed from.
    fn finish(
        &mut self,
        route: &Route,
        routed_value: Value,
        (mut again, value): (Vec<Statement>, Operand),
        output: &mut Vec<Statement>,
    ) {
        let routed = self.value("routed", Type::Passive);
        output.push(Statement::Define(routed, routed_value));
        let ty = self.function.variables[route.memory.0].ty.clone();
        let [last, found] = ["last", "found"].map(|name| self.value(name, ty.clone()));
        again.push(Statement::Define(last, Value::Read(Place::whole(route.last))));
        again.push(Statement::Define(found, Value::Known(Operand::Var(last), value)));
        again.push(Statement::Assign(Place::whole(route.memory), Operand::Var(found)));
        output.push(self.branch(routed, again));
    }

    /// The body with `last` in the place of the memory, and what remembers the iteration.
    fn without_derivative(&mut self, body: &Block, route: &Route, remembered: &Remembered) -> Block {
        let mut statements = Vec::new();
        body.statements.iter().for_each(|statement| self.line(statement, route, remembered, &mut statements));
        Block { id: body.id, statements, yields: body.yields.clone() }
    }

    fn line(&mut self, statement: &Statement, route: &Route, remembered: &Remembered, output: &mut Vec<Statement>) {
        let rename = |opaque: &Opaque| copy::renamed(self.function, opaque, &[(route.memory, route.last)]);
        match statement {
            Statement::Assign(place, operand) if place.root == route.memory => {
                let remember =
                    [(route.at, Operand::Var(route.iteration)), (route.routed, constant(quote!(true), Type::Passive))]
                        .map(|(memory, value)| Statement::Assign(Place::whole(memory), value));
                match remembered {
                    Remembered::If(choice) => {
                        let wins = self.value("wins", Type::Passive);
                        output.push(Statement::Define(wins, Value::Passive(choice.condition(self.function))));
                        output.push(self.branch(wins, remember.into()));
                    }
                    Remembered::Always => output.extend(remember),
                    Remembered::Nothing(_) => {}
                }
                let stopped = self.value("stopped", self.function.variables[route.memory.0].ty.clone());
                output.push(Statement::Define(stopped, Value::Stopped(operand.clone())));
                output.push(Statement::Assign(Place::whole(route.last), Operand::Var(stopped)));
            }
            Statement::Define(var, Value::Read(place)) if place.root == route.memory => {
                output.push(Statement::Define(*var, Value::Read(Place::whole(route.last))));
            }
            Statement::Define(var, Value::Passive(opaque)) => {
                output.push(Statement::Define(*var, Value::Passive(rename(opaque))));
            }
            Statement::Passive(opaque) => output.push(Statement::Passive(rename(opaque))),
            Statement::Branch(branch) => {
                let arms = branch.arms.iter().map(|arm| self.without_derivative(arm, route, remembered)).collect();
                output.push(Statement::Branch(Branch { arms, ..branch.clone() }));
            }
            other => output.push(other.clone()),
        }
    }

    /// `if condition { statements }`
    fn branch(&mut self, condition: Var, statements: Vec<Statement>) -> Statement {
        let arms = [statements, Vec::new()].map(|statements| {
            self.function.blocks += 1;
            Block { id: BlockId(self.function.blocks - 1), statements, yields: None }
        });
        let selector = Selector::If(Operand::Var(condition));
        Statement::Branch(Branch { selector, arms: arms.into(), result: None, span: Span::mixed_site() })
    }

    fn value(&mut self, name: &str, ty: Type) -> Var {
        self.variable(name, Kind::Value, ty)
    }

    fn variable(&mut self, name: &str, kind: Kind, ty: Type) -> Var {
        let temporary = matches!(kind, Kind::Value);
        self.function.variables.push(Variable { ident: self.names.fresh(name), kind, ty, temporary });
        Var(self.function.variables.len() - 1)
    }
}

/// What the loop notes of the iteration that wrote last.
enum Remembered<'a> {
    /// Each iteration that gets to the write.
    Always,
    /// Those of which the number is chosen.
    If(&'a Choice),
    /// None: the winner is looked up.
    Nothing(&'a Choice),
}

/// A number that a loop writes.
struct Written {
    value: Operand,
    /// What defines values on the way from the start of the body to where it is written.
    path: Vec<(Var, Value)>,
    choice: Option<Choice>,
}

impl Written {
    /// What the loop writes to the memory, if it reads it for nothing but to decide whether.
    fn by(function: &Function, each: &Loop, memory: Var) -> Option<Self> {
        let mut search =
            Search { function, memory, path: Vec::new(), reads: Vec::new(), choice: None, written: None, fails: false };
        search.block(&each.body, true);
        search.written.filter(|_| !search.fails)
    }
}

/// `max(a, b)` or `min(a, b)`, of the number and of what is in the memory.
struct Choice {
    rule: &'static Rule,
    operands: [Operand; 2],
    /// Which of the operands is what is in the memory.
    held: usize,
}

impl Choice {
    /// The number is chosen: as the rule has it, the second operand unless the first is beyond it, or the second is none.
    fn condition(&self, function: &Function) -> Opaque {
        let [first, second] = self.operands.each_ref().map(|operand| match operand {
            Operand::Var(var) => function.variables[var.0].ident.to_token_stream(),
            Operand::Constant(constant) => constant.tokens.clone(),
        });
        let beyond = if self.rule.name == "max" { quote!(#first > #second) } else { quote!(#first < #second) };
        let tokens = match self.held {
            0 => quote!(!(#beyond) && #second == #second),
            _ => quote!(#beyond || #second != #second),
        };
        Opaque { reads: self.operands.iter().filter_map(Operand::var).collect(), ..condition(tokens) }
    }
}

/// Looks for the one place where the memory is written.
struct Search<'a> {
    function: &'a Function,
    memory: Var,
    path: Vec<(Var, Value)>,
    /// Values that are what is in the memory.
    reads: Vec<Var>,
    choice: Option<(Var, Choice)>,
    written: Option<Written>,
    fails: bool,
}

impl Search<'_> {
    fn block(&mut self, block: &Block, always: bool) {
        let before = self.path.len();
        block.statements.iter().for_each(|statement| self.statement(statement, always));
        if self.written.is_none() {
            self.path.truncate(before);
        }
    }

    fn statement(&mut self, statement: &Statement, always: bool) {
        match statement {
            Statement::Define(var, value) => self.define(*var, value),
            Statement::Assign(place, operand) if place.root == self.memory => self.assign(operand, always),
            Statement::Assign(_, operand) | Statement::Update(_, _, operand) => {
                self.use_of(operand);
                self.fails |= self.touches(statement);
            }
            Statement::View(view) => self.fails |= self.function.root(*view) == self.memory,
            Statement::Passive(opaque) => self.fails |= self.is_changed_by(opaque),
            Statement::Branch(branch) if matches!(branch.selector, Selector::If(_)) && branch.result.is_none() => {
                branch.arms.iter().for_each(|arm| self.block(arm, false));
            }
            _ => self.fails = true,
        }
    }

    /// The statement reads or writes the memory, by whatever name.
    fn touches(&self, statement: &Statement) -> bool {
        let mut touched = Vec::new();
        statement.reads(&mut touched);
        self.function.writes(statement, &mut touched);
        self.function.bases_of(touched).contains(&self.memory)
    }

    /// Kept code may read the memory by its own name alone, since that is what it gets another one for.
    fn is_changed_by(&self, opaque: &Opaque) -> bool {
        let others = opaque.reads.iter().copied().filter(|var| *var != self.memory);
        self.function.bases_of(others.chain(opaque.writes.iter().copied())).contains(&self.memory)
    }

    fn define(&mut self, var: Var, value: &Value) {
        match value {
            Value::Read(place) if place.root == self.memory => self.reads.push(var),
            Value::Same(operand) if self.holds(operand) => self.reads.push(var),
            Value::Apply(rule, operands) if self.is_choice(rule, operands) => {
                let held = usize::from(!self.holds(&operands[0]));
                let operands = [operands[0].clone(), operands[1].clone()];
                self.fails |= self.choice.replace((var, Choice { rule, operands, held })).is_some();
            }
            value => {
                value.operands().into_iter().for_each(|operand| self.use_of(operand));
                self.fails |= match value {
                    Value::Passive(opaque) => self.is_changed_by(opaque),
                    _ => self.touches(&Statement::Define(var, value.clone())),
                };
                if self.written.is_none() {
                    self.path.push((var, value.clone()));
                }
            }
        }
    }

    /// `m.max(x)` of what is in the memory and something else.
    fn is_choice(&self, rule: &Rule, operands: &[Operand]) -> bool {
        matches!(rule.name, "max" | "min") && operands.iter().filter(|operand| self.holds(operand)).count() == 1
    }

    fn holds(&self, operand: &Operand) -> bool {
        operand.var().is_some_and(|var| self.reads.contains(&var))
    }

    /// Nothing but a choice may take what is in the memory.
    fn use_of(&mut self, operand: &Operand) {
        let chosen = self.choice.as_ref().map(|(var, _)| *var);
        self.fails |= self.holds(operand) || operand.var().is_some() && operand.var() == chosen;
    }

    fn assign(&mut self, operand: &Operand, always: bool) {
        let of_choice = self.choice.take_if(|(var, _)| operand.var() == Some(*var)).map(|(_, choice)| choice);
        self.fails |= self.written.is_some() || self.holds(operand) || of_choice.is_some() != always;
        let value = of_choice.as_ref().map_or(operand, |choice| &choice.operands[1 - choice.held]).clone();
        self.written = Some(Written { value, path: self.path.clone(), choice: of_choice });
    }
}

/// A truth value that nothing is mentioned in yet.
fn condition(tokens: TokenStream) -> Opaque {
    Opaque {
        tokens,
        reads: Vec::new(),
        measures: Vec::new(),
        writes: Vec::new(),
        cheap: true,
        ty: Type::Passive,
        claimed: false,
        pooled: false,
        refusal: None,
        span: Span::mixed_site(),
    }
}

fn constant(tokens: TokenStream, ty: Type) -> Operand {
    Operand::Constant(Constant { tokens, ty, number: None })
}
