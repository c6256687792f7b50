//! Spent memory: which variables own vectors that nobody has any more where their block ends, so that later calls can have
//! the memory.
//!
//! A variable *owns* vectors if its type is known to hold some, and nothing that may be borrowed, if what it is made of is
//! known, and where it ends up. It is made of a vector that the function makes, of the result of a differentiated call, or
//! of what another variable owned; an opaque expression may yield a reference instead, which the types of this compiler see
//! through. It ends up at the end of its block, where it is *spent*, in another variable that owns vectors, or as the result.
//! What is lost on the way, as in an opaque expression or a struct, does not come from the pool in the first place.

mod sinks;

use super::ir::{Block, Function, Kind, Mutation, Operand, Place, Statement, Type, Value, Var, Zero};
use super::tables::{HashMap, HashSet};
use super::{save, types};
use sinks::Sink;

/// The variables of a program that own vectors, and those among them that give them away.
///
/// By default there are none, and nothing is reused.
#[derive(Default)]
pub(crate) struct Owners {
    reuses: bool,
    owned: HashSet<Var>,
    moved: HashSet<Var>,
}

impl Owners {
    /// Of one of the two programs, in which the uses of `shared` variables as values are copies, and which is given a seed.
    pub(crate) fn of(function: &Function, body: &Block, shared: &HashSet<Var>, seed: Option<Var>) -> Self {
        let sinks = sinks::of(function, body, shared);
        let moved = sinks.iter().map(|(var, _)| *var).filter(|var| !shared.contains(var)).collect();
        Self { reuses: true, owned: owned(function, &origins(function, body, shared, seed), &sinks), moved }
    }

    /// The memory of the variable is from the pool, or may go there.
    pub(crate) fn owns(&self, var: Var) -> bool {
        self.owned.contains(&var)
    }

    /// The same of all that a place is part of.
    pub(crate) fn are_of(&self, function: &Function, place: &Place) -> bool {
        let root = function.root(place.root);
        match function.variables[root.0].kind {
            Kind::Borrowed(_) | Kind::Argument => self.reuses && holds_values(function, root),
            Kind::Value | Kind::Memory | Kind::View(..) => self.owned.contains(&root),
        }
    }

    /// Its memory goes to another variable somewhere.
    pub(crate) fn moves(&self, var: Var) -> bool {
        self.moved.contains(&var)
    }

    /// It goes to the pool at the end of the block.
    pub(crate) fn is_spent(&self, var: Var) -> bool {
        self.owned.contains(&var) && !self.moves(var)
    }
}

/// A type with vectors, of which the run time knows how to reuse the memory.
pub(crate) fn recycles(function: &Function, ty: &Type) -> bool {
    holds_vector(ty) && is_plain(function, ty)
}

fn holds_vector(ty: &Type) -> bool {
    match ty {
        Type::Vec(_) => true,
        Type::Array(element, _) => holds_vector(element),
        Type::Tuple(fields) => fields.iter().any(holds_vector),
        _ => false,
    }
}

/// Numbers, and vectors, arrays and tuples of them, but for numbers by the traits of other crates.
pub(crate) fn is_plain(function: &Function, ty: &Type) -> bool {
    ty.is_of_numbers() && !function.foreign.iter().any(|name| ty.holds_real_of(name))
}

/// What a value is made of.
enum Origin {
    Fresh,
    /// Owned if all of these are.
    Of(Vec<Var>),
    Foreign,
}

fn owned(function: &Function, origins: &HashMap<Var, Origin>, sinks: &[(Var, Sink)]) -> HashSet<Var> {
    let is_candidate = |(var, origin): &(&Var, &Origin)| {
        !matches!(origin, Origin::Foreign) && recycles(function, &function.variables[var.0].ty)
    };
    let mut owned: HashSet<Var> = origins.iter().filter(is_candidate).map(|(var, _)| *var).collect();
    loop {
        let is_owned = |var: &Var| owned.contains(var) || function.variables[var.0].ty.is_copy();
        let unknown = |var: &&Var| matches!(&origins[*var], Origin::Of(sources) if !sources.iter().all(is_owned));
        let is_lost = |sink: &Sink| match sink {
            Sink::Pool => false,
            Sink::To(var) => !owned.contains(var),
            Sink::Lost => true,
        };
        let lost = sinks.iter().filter(|(var, sink)| owned.contains(var) && is_lost(sink)).map(|(var, _)| var);
        let lost: Vec<Var> = owned.iter().filter(unknown).chain(lost).copied().collect();
        if lost.is_empty() {
            return owned;
        }
        lost.iter().for_each(|var| _ = owned.remove(var));
    }
}

fn origins(function: &Function, body: &Block, shared: &HashSet<Var>, seed: Option<Var>) -> HashMap<Var, Origin> {
    let mut origins: HashMap<Var, Origin> = seed.into_iter().map(|seed| (seed, Origin::Fresh)).collect();
    save::walk(body, &mut |block| {
        block.statements.iter().for_each(|statement| note(function, statement, shared, &mut origins));
    });
    origins
}

fn note(function: &Function, statement: &Statement, shared: &HashSet<Var>, origins: &mut HashMap<Var, Origin>) {
    match statement {
        Statement::Define(var, value) | Statement::Declare(var, Some(value)) => {
            origins.insert(*var, origin(function, value, shared));
        }
        Statement::Call(call) => _ = origins.insert(call.result, Origin::Fresh),
        Statement::Mutate(Mutation::Pop(place, var, _)) => {
            origins.insert(*var, Origin::Of(vec![function.root(place.root)]));
        }
        Statement::Branch(branch) => {
            let Some(result) = branch.result else { return };
            let mut sources = Vec::new();
            branch.arms.iter().for_each(|arm| yields(arm, &mut sources));
            origins.insert(result, Origin::Of(sources));
        }
        _ => {}
    }
}

/// The operands that the value of a block may be.
fn yields(block: &Block, out: &mut Vec<Var>) {
    out.extend(block.yields.as_ref().and_then(Operand::var));
    if let Some(Statement::Remainder(_, rest)) = block.statements.last() {
        yields(rest, out);
    }
}

fn origin(function: &Function, value: &Value, shared: &HashSet<Var>) -> Origin {
    let operands = || Origin::Of(value.operands().into_iter().filter_map(Operand::var).collect());
    match value {
        Value::Empty(_) => Origin::Fresh,
        Value::Zero(zero) => match zero {
            Zero::Typed(_) | Zero::Shaped(_) | Zero::Like(_) => Origin::Fresh,
            Zero::Row(_) => Origin::Foreign,
        },
        Value::Take(_) => Origin::Fresh,
        Value::Passive(opaque) if opaque.pooled => Origin::Fresh,
        Value::Same(_) | Value::Tuple(_) | Value::Array(_) | Value::Vector(_) | Value::Repeat(..) => operands(),
        Value::Leave(place) => Origin::Of(vec![function.root(place.root)]),
        Value::Read(place) if moves(function, place, shared) => Origin::Of(vec![function.root(place.root)]),
        Value::Read(place) | Value::Copied(place, _) | Value::Pop(place) => {
            let root = function.root(place.root);
            match function.variables[root.0].kind {
                Kind::Borrowed(_) | Kind::Argument if holds_values(function, root) => Origin::Fresh,
                Kind::Borrowed(_) | Kind::Argument => Origin::Foreign,
                Kind::Value | Kind::Memory | Kind::View(..) => Origin::Of(vec![root]),
            }
        }
        _ => Origin::Foreign,
    }
}

/// The parameter that the variable is or adds to holds values, and no references to them.
pub(crate) fn holds_values(function: &Function, var: Var) -> bool {
    let written = function.parameters.iter().find(|parameter| parameter.var == var).map(|parameter| &parameter.written);
    written.is_none_or(|ty| match ty {
        syn::Type::Reference(reference) => !types::has_reference(&reference.elem),
        ty => !types::has_reference(ty),
    })
}

/// Reading the place moves it out of where it lies.
fn moves(function: &Function, place: &Place, shared: &HashSet<Var>) -> bool {
    let root = function.root(place.root);
    let in_sequence = !place.path.is_empty() && function.variables[root.0].ty.element().is_some();
    let reference = matches!(function.variables[place.root.0].kind, Kind::Borrowed(_) | Kind::View(..));
    !(in_sequence || reference || shared.contains(&root))
}
