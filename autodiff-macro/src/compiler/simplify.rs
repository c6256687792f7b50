//! Makes the backward pass read as a person would write it: adjoints start with their first contribution instead of a
//! zero, and what nobody uses is dropped.

use super::adjoint::Backward;
use super::ir::{Block, BlockId, Function, Kind, Operand, Operator, Place, Statement, Type, Value, Var};
use super::tables::{HashMap, HashSet};
use std::collections::BTreeMap;

/// Simplifies the backward pass.
pub(crate) fn backward(function: &mut Function, backward: &mut Backward) {
    block(function, &mut backward.body, &mut backward.origins, backward.seed);
}

type Origins = HashMap<BlockId, Vec<usize>>;

fn block(function: &mut Function, block_: &mut Block, origins: &mut Origins, seed: Option<Var>) {
    for statement in &mut block_.statements {
        match statement {
            Statement::Branch(branch) => branch.arms.iter_mut().for_each(|arm| block(function, arm, origins, None)),
            Statement::Loop(each) => block(function, &mut each.body, origins, None),
            _ => {}
        }
    }
    let numbers = origins.remove(&block_.id).unwrap_or_default();
    let statements = std::mem::take(&mut block_.statements);
    let mut lines: Vec<Line> = numbers.into_iter().zip(statements).collect();
    sink(function, &mut lines);
    hand_on(&mut lines, seed);
    renew(function, &mut lines);
    drop_unused(function, &mut lines);
    let (numbers, statements) = lines.into_iter().unzip();
    origins.insert(block_.id, numbers);
    block_.statements = statements;
}

/// A statement of the backward pass, and the number of the primal statement that it belongs to.
type Line = (usize, Statement);

/// Moves each declaration of a zero adjoint down to the first statement that mentions it.
fn sink(function: &mut Function, lines: &mut Vec<Line>) {
    let count = lines.iter().take_while(|(_, statement)| matches!(statement, Statement::Declare(..))).count();
    let rest = lines.split_off(count);
    let (zeros, first): (Vec<Line>, _) = lines.drain(..).partition(|(_, statement)| declares_zero(statement).is_some());
    let rest = first.into_iter().chain(rest).collect::<Vec<_>>();
    let mut waiting: BTreeMap<Var, Line> =
        zeros.into_iter().filter_map(|line| Some((declares_zero(&line.1)?, line))).collect();
    let mut writes = count_writes(function, &rest);
    for (number, statement) in rest {
        let mut statement = statement;
        for (adjoint, (_, declaration)) in mentioned(function, &statement, &mut waiting) {
            match first_value(function, &statement, adjoint) {
                Some(value) => {
                    writes.entry(adjoint).and_modify(|count| *count -= 1);
                    statement = Statement::Declare(adjoint, Some(value));
                }
                None => lines.push((number, settled(function, declaration, &writes))),
            }
        }
        lines.push((number, settled(function, statement, &writes)));
    }
}

fn declares_zero(statement: &Statement) -> Option<Var> {
    match statement {
        Statement::Declare(var, Some(Value::Zero(_))) => Some(*var),
        _ => None,
    }
}

/// Takes the waiting declarations of what the statement mentions, that of its own target last.
fn mentioned(function: &Function, statement: &Statement, waiting: &mut BTreeMap<Var, Line>) -> Vec<(Var, Line)> {
    let mut reads = Vec::new();
    statement.deep_reads(&mut reads);
    let mut found: Vec<(Var, Line)> = reads.iter().filter_map(|var| waiting.remove_entry(var)).collect();
    found.sort_by_key(|(var, _)| first_value(function, statement, *var).is_some());
    found
}

/// How many statements write each variable.
fn count_writes(function: &Function, lines: &[Line]) -> HashMap<Var, usize> {
    let mut writes = HashMap::default();
    for (_, statement) in lines {
        let mut written = Vec::new();
        function.writes(statement, &mut written);
        written.into_iter().for_each(|var| *writes.entry(var).or_default() += 1);
    }
    writes
}

/// An adjoint that is not written after its declaration is a plain value.
fn settled(function: &mut Function, statement: Statement, writes: &HashMap<Var, usize>) -> Statement {
    match statement {
        Statement::Declare(var, Some(value)) if writes.get(&var).is_none_or(|count| *count == 0) => {
            function.variables[var.0].kind = Kind::Value;
            Statement::Define(var, value)
        }
        other => other,
    }
}

/// The value of an adjoint after the statement, if the statement is its first contribution.
pub(crate) fn first_value(function: &Function, statement: &Statement, adjoint: Var) -> Option<Value> {
    match statement {
        Statement::Update(place, operator, operand) if place.root == adjoint && place.path.is_empty() => match operator
        {
            Operator::Add => Some(Value::Same(operand.clone())),
            Operator::Sub => Some(Value::Negate(operand.clone())),
            _ => None,
        },
        Statement::Accumulate(to, from) if to.root == adjoint && to.path.is_empty() => {
            let ty = function.place_type(from);
            let same = ty == function.place_type(to) && !matches!(ty, Type::Slice(_));
            let clone = proc_macro2::Ident::new("clone", proc_macro2::Span::mixed_site());
            same.then(|| Value::Copied(from.clone(), clone))
        }
        _ => None,
    }
}

/// An adjoint that is copied and never mentioned again is handed on instead.
fn hand_on(lines: &mut [Line], seed: Option<Var>) {
    let mut mentioned = HashSet::default();
    let declared: HashSet<Var> = lines.iter().filter_map(|(_, statement)| declared(statement)).chain(seed).collect();
    for (_, statement) in lines.iter_mut().rev() {
        let mut reads = Vec::new();
        statement.deep_reads(&mut reads);
        if let Statement::Define(_, value) | Statement::Declare(_, Some(value)) = statement
            && let Value::Copied(place, _) = value
            && place.path.is_empty()
            && declared.contains(&place.root)
            && !mentioned.contains(&place.root)
        {
            *value = Value::Same(Operand::Var(place.root));
        }
        mentioned.extend(reads);
    }
}

/// What is taken from an adjoint is made zero again at once, or, if something is handed on to the zero, left for that.
fn renew(function: &Function, lines: &mut Vec<Line>) {
    let mut at = 0;
    while at < lines.len() {
        if let Statement::Reset(place, _) = &lines[at].1
            && let Some(taken) = taken_before(function, &lines[..at], place)
        {
            match handed_on(function, lines, at) {
                Some((next, from)) => leave(lines, [taken, at, next], from),
                None => lines[taken + 1..=at].rotate_right(1),
            }
        }
        at += 1;
    }
}

/// Where the adjoint was taken, if nothing mentions it since.
fn taken_before(function: &Function, lines: &[Line], place: &Place) -> Option<usize> {
    let last = lines.iter().rposition(|(_, statement)| mentions(function, statement, place.root))?;
    let is_taken = matches!(&lines[last].1, Statement::Define(_, Value::Take(taken)) if is_same(taken, place));
    (is_taken && place.path.is_empty()).then_some(last)
}

fn mentions(function: &Function, statement: &Statement, var: Var) -> bool {
    let mut reads = Vec::new();
    statement.deep_reads(&mut reads);
    function.bases_of(reads).contains(&var)
}

fn is_same(a: &Place, b: &Place) -> bool {
    a.root == b.root && a.path.is_empty() && b.path.is_empty()
}

/// Where a vector of this block is added to the zero, and is not mentioned again.
fn handed_on(function: &Function, lines: &[Line], reset: usize) -> Option<(usize, Var)> {
    let Statement::Reset(zero, _) = &lines[reset].1 else { return None };
    let is_next = |(_, statement): &Line| mentions(function, statement, zero.root);
    let next = reset + 1 + lines[reset + 1..].iter().position(is_next)?;
    let Statement::Accumulate(to, from) = &lines[next].1 else { return None };
    let are_vectors = [to, from].iter().all(|place| matches!(function.place_type(place), Type::Vec(_)));
    let own = lines.iter().filter_map(|(_, statement)| declared(statement)).any(|var| var == from.root);
    let used = lines[next + 1..].iter().any(|(_, statement)| mentions(function, statement, from.root));
    let whole = is_same(to, zero) && from.path.is_empty();
    (whole && are_vectors && own && !used).then_some((next, from.root))
}

fn leave(lines: &mut Vec<Line>, [taken, reset, next]: [usize; 3], from: Var) {
    let (_, Statement::Reset(place, _)) = lines[reset].clone() else { return };
    if let Statement::Define(_, value) = &mut lines[taken].1 {
        *value = Value::Leave(place.clone());
    }
    lines[next].1 = Statement::Assign(place, Operand::Var(from));
    lines.remove(reset);
}

fn declared(statement: &Statement) -> Option<Var> {
    match statement {
        Statement::Define(var, _) | Statement::Declare(var, Some(_)) => Some(*var),
        _ => None,
    }
}

/// Drops definitions that nothing mentions, be it through a view.
pub(crate) fn drop_unused(function: &Function, lines: &mut Vec<Line>) {
    let mut used: HashMap<Var, usize> = HashMap::default();
    for (_, statement) in lines.iter() {
        let mut reads = Vec::new();
        statement.deep_reads(&mut reads);
        function.bases_of(reads).into_iter().for_each(|var| *used.entry(var).or_default() += 1);
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
        let bases = function.bases_of(reads);
        bases.iter().filter_map(|read| used.get_mut(read).map(|count| *count -= 1)).for_each(drop);
        lines.remove(at);
    }
}

fn has_effect(value: &Value) -> bool {
    match value {
        Value::Take(_) | Value::Leave(_) | Value::Pop(_) => true,
        Value::Passive(opaque) => !opaque.cheap,
        _ => false,
    }
}
