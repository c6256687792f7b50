//! Loop distribution: what a loop adds to neighbours is added by loops of their own, one for each distance.
//!
//! A loop that adds to `d_x[i - 1]`, `d_x[i]` and `d_x[i + 1]` cannot run as vector code: its iterations meet in memory. Three
//! loops that add to one of them each can, and if what they add is a few sums and products, it is cheaper to compute those three
//! times, for several elements at once, than one element after the other (Allen and Kennedy, *Optimizing Compilers for Modern
//! Architectures*, 2001, chapter 2). What is left of the loop has no neighbours any more. If it still adds to sums besides what it
//! does to memory, the sums get a loop of their own: one that only reads is vector code as well.

use super::{Pass, Window, addition, target};
use crate::compiler::index;
use crate::compiler::ir::{Block, BlockId, Function, Loop, Operand, Operator, Place, Statement, Target, Value, Var};
use crate::compiler::save::Plan;
use crate::compiler::tables::{HashMap, HashSet};

/// How much more the loops may compute than the one did.
const REPETITION: usize = 2;

/// The statements of a loop, told apart.
struct Body<'a> {
    function: &'a Function,
    statements: &'a [Statement],
    name: String,
    local: HashSet<Var>,
}

/// What one of the loops adds to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Added {
    /// All sums.
    Sums,
    /// The element of an array at a distance from the loop variable.
    Element(Var, i64),
}

impl Pass<'_> {
    /// Takes what the loop adds to the arrays of the windows out of it, into loops before it. Says whether that is worth it.
    pub(super) fn distribute(&mut self, each: &mut Loop, windows: &[Window]) -> bool {
        let Some((var, _)) = super::track(each) else { return false };
        let name = self.function.variables[var.0].ident.to_string();
        let body = Body::of(self.function, &each.body, name);
        let roots: Vec<Var> = windows.iter().map(|window| window.root).collect();
        let Some(parts) = body.parts(&roots, self.plan, each) else { return false };
        let loops: Vec<Statement> = parts.into_iter().map(|part| Statement::Loop(self.part(each, part))).collect();
        self.before.extend(loops);
        let rest = Body::of(self.function, &each.body, String::new()).rest(&roots);
        each.body.statements = rest;
        true
    }

    /// Takes the sums out of a loop that also changes memory, into a loop before it.
    pub(super) fn sum_apart(&mut self, each: &mut Loop, adjoints: usize) {
        let Some((var, _)) = super::track(each) else { return };
        let name = self.function.variables[var.0].ident.to_string();
        let body = Body::of(self.function, &each.body, name);
        let sums = body.sums(adjoints);
        let rest = body.rest(&sums);
        if sums.is_empty() || rest.is_empty() {
            return;
        }
        let Some(parts) = body.parts(&sums, self.plan, each) else { return };
        let loops: Vec<Statement> = parts.into_iter().map(|part| Statement::Loop(self.part(each, part))).collect();
        self.before.extend(loops);
        each.body.statements = rest;
    }

    /// A loop of some of the statements, which define variables of their own.
    fn part(&mut self, each: &Loop, statements: Vec<Statement>) -> Loop {
        let mut renamed = HashMap::default();
        let statements = statements.into_iter().map(|statement| self.copy(statement, &mut renamed)).collect();
        self.function.blocks += 1;
        self.function.targets += 1;
        let body = Block { id: BlockId(self.function.blocks - 1), statements, yields: None };
        Loop { target: Target(self.function.targets - 1), body, ..each.clone() }
    }

    fn copy(&mut self, statement: Statement, renamed: &mut HashMap<Var, Var>) -> Statement {
        match statement {
            Statement::Guarded(parameters, inner) => {
                Statement::Guarded(parameters, Box::new(self.copy(*inner, renamed)))
            }
            Statement::Define(var, value) => {
                let value = copied(value, renamed);
                Statement::Define(self.renamed(var, renamed), value)
            }
            Statement::Declare(var, Some(value)) => {
                let value = copied(value, renamed);
                Statement::Declare(self.renamed(var, renamed), Some(value))
            }
            Statement::Update(place, operator, operand) => {
                Statement::Update(within(place, renamed), operator, of(&operand, renamed))
            }
            other => other,
        }
    }

    fn renamed(&mut self, var: Var, renamed: &mut HashMap<Var, Var>) -> Var {
        let mut variable = self.function.variables[var.0].clone();
        variable.ident = self.names.fresh(&variable.ident.to_string());
        self.function.variables.push(variable);
        let own = Var(self.function.variables.len() - 1);
        renamed.insert(var, own);
        own
    }
}

impl<'a> Body<'a> {
    fn of(function: &'a Function, block: &'a Block, name: String) -> Self {
        let local = block.statements.iter().flat_map(Statement::defines).collect();
        Self { function, statements: &block.statements, name, local }
    }

    /// The statements of a loop for each element that is added to; `None` if the loop cannot be taken apart, or should not.
    fn parts(&self, roots: &[Var], plan: &Plan, each: &Loop) -> Option<Vec<Vec<Statement>>> {
        if !self.statements.iter().all(is_simple) {
            return None;
        }
        let loaded = plan.loads.get(&each.body.id);
        let foreign = |var: &Var| *var == each.counter || loaded.is_some_and(|loaded| loaded.contains(var));
        let mut parts = Vec::new();
        for distance in self.distances(roots) {
            let wanted = |statement: &Statement| self.adds(statement, roots) == Some(distance);
            let part = self.slice(&wanted);
            let mut reads = Vec::new();
            part.iter().for_each(|statement| statement.deep_reads(&mut reads));
            if reads.iter().any(foreign) || !part.iter().all(|statement| self.is_repeatable(statement)) {
                return None;
            }
            parts.push(part.iter().map(|statement| untaken(statement)).collect());
        }
        let work = |statements: &[Statement]| statements.iter().map(work).sum::<usize>();
        let repeated: usize = parts.iter().map(|part: &Vec<Statement>| work(part)).sum();
        (repeated <= REPETITION * work(self.statements)).then_some(parts)
    }

    /// The adjoints that all iterations add to.
    fn sums(&self, adjoints: usize) -> Vec<Var> {
        let sums = self.statements.iter().filter_map(target).filter(|place| place.path.is_empty());
        let sums = sums.map(|place| place.root).filter(|root| root.0 >= adjoints && !self.local.contains(root));
        sums.filter(|root| self.function.root(*root) == *root && self.mentions(*root) == 1).collect()
    }

    /// The elements that are added to: arrays, and the distances from the loop variable.
    fn distances(&self, roots: &[Var]) -> Vec<Added> {
        let mut all: Vec<_> = self.statements.iter().filter_map(|statement| self.adds(statement, roots)).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    fn adds(&self, statement: &Statement, roots: &[Var]) -> Option<Added> {
        let place = target(statement).filter(|place| roots.contains(&place.root))?;
        match &place.path[..] {
            [] => Some(Added::Sums),
            path => Some(Added::Element(place.root, index::distance(path, &self.name)?)),
        }
    }

    /// The wanted statements, and those that they need.
    fn slice(&self, wanted: &dyn Fn(&Statement) -> bool) -> Vec<&'a Statement> {
        let mut needed: HashSet<Var> = HashSet::default();
        let mut slice = Vec::new();
        for statement in self.statements.iter().rev() {
            let own = addition(statement).filter(|(place, _)| place.path.is_empty()).map(|(place, _)| place.root);
            let makes = statement.defines().into_iter().chain(own).any(|var| needed.contains(&var));
            if makes || wanted(statement) {
                let mut reads = Vec::new();
                statement.deep_reads(&mut reads);
                needed.extend(reads.into_iter().filter(|var| self.local.contains(var)));
                slice.push(statement);
            }
        }
        slice.reverse();
        slice
    }

    /// What the statement reads is still there if it runs before the loop.
    fn is_repeatable(&self, statement: &Statement) -> bool {
        let (Statement::Define(_, value) | Statement::Declare(_, Some(value))) = statement else { return true };
        let Some(place) = value.place() else { return true };
        let root = self.function.root(place.root);
        let changes = |other: &&Statement| changed(other).is_some_and(|place| self.function.root(place.root) == root);
        let count = self.statements.iter().filter(changes).count();
        let mut indices = Vec::new();
        place.index_reads(&mut indices);
        let own = matches!(value, Value::Take(_)) && index::distance(&place.path, &self.name) == Some(0);
        let fixed = !indices.iter().any(|var| self.local.contains(var));
        fixed && (count == 0 || own && count == 1 && self.mentions(root) == 1)
    }

    fn mentions(&self, root: Var) -> usize {
        let mentions = |statement: &&Statement| {
            let mut mentioned = Vec::new();
            statement.deep_reads(&mut mentioned);
            self.function.writes(statement, &mut mentioned);
            self.function.bases_of(mentioned).contains(&root)
        };
        self.statements.iter().filter(mentions).count()
    }

    /// What is left of the loop.
    fn rest(&self, roots: &[Var]) -> Vec<Statement> {
        let wanted = |statement: &Statement| {
            let lasting = match statement {
                Statement::Define(_, value) | Statement::Declare(_, Some(value)) => matches!(value, Value::Take(_)),
                statement => changed(statement).is_some_and(|place| !self.local.contains(&place.root)),
            };
            lasting && !target(statement).is_some_and(|place| roots.contains(&place.root))
        };
        self.slice(&wanted).into_iter().cloned().collect()
    }
}

/// Few of them make a loop that vector code is good at.
fn is_simple(statement: &Statement) -> bool {
    match statement {
        Statement::Guarded(_, inner) => is_simple(inner),
        Statement::Update(_, operator, _) => matches!(operator, Operator::Add | Operator::Sub),
        Statement::Restore(..) => true,
        Statement::Define(_, value) | Statement::Declare(_, Some(value)) => match value {
            Value::Read(_) | Value::Take(_) | Value::Same(_) | Value::Negate(_) => true,
            Value::Binary(operator, ..) => {
                matches!(operator, Operator::Add | Operator::Sub | Operator::Mul | Operator::Div)
            }
            _ => false,
        },
        _ => false,
    }
}

/// The place that a statement writes.
fn changed(statement: &Statement) -> Option<&Place> {
    match statement {
        Statement::Guarded(_, inner) => changed(inner),
        Statement::Update(place, ..) | Statement::Restore(place, _) => Some(place),
        Statement::Define(_, Value::Take(place)) | Statement::Declare(_, Some(Value::Take(place))) => Some(place),
        _ => None,
    }
}

/// How long a statement takes, about.
fn work(statement: &Statement) -> usize {
    match statement {
        Statement::Guarded(_, inner) => work(inner),
        Statement::Update(..) => 1,
        Statement::Define(_, value) | Statement::Declare(_, Some(value)) => match value {
            Value::Binary(Operator::Div, ..) => 8,
            Value::Binary(..) => 1,
            _ => 0,
        },
        _ => 0,
    }
}

/// The statement, but it leaves what it takes where it is.
fn untaken(statement: &Statement) -> Statement {
    let read = |value: &Value| match value {
        Value::Take(place) => Value::Read(place.clone()),
        value => value.clone(),
    };
    match statement {
        Statement::Define(var, value) => Statement::Define(*var, read(value)),
        Statement::Declare(var, Some(value)) => Statement::Declare(*var, Some(read(value))),
        other => other.clone(),
    }
}

fn of(operand: &Operand, renamed: &HashMap<Var, Var>) -> Operand {
    match operand {
        Operand::Var(var) => Operand::Var(renamed.get(var).copied().unwrap_or(*var)),
        Operand::Constant(_) => operand.clone(),
    }
}

fn within(place: Place, renamed: &HashMap<Var, Var>) -> Place {
    let root = renamed.get(&place.root).copied().unwrap_or(place.root);
    Place { root, ..place }
}

fn copied(value: Value, renamed: &HashMap<Var, Var>) -> Value {
    match value {
        Value::Read(place) => Value::Read(within(place, renamed)),
        Value::Same(operand) => Value::Same(of(&operand, renamed)),
        Value::Negate(operand) => Value::Negate(of(&operand, renamed)),
        Value::Binary(operator, a, b) => Value::Binary(operator, of(&a, renamed), of(&b, renamed)),
        other => other,
    }
}
