//! Places that all iterations of a loop add to: what they add is summed up in registers.
//!
//! In the sum over pairs, `for j in 0..i { energy += f(x[i], x[j]) }`, each iteration adds to `d_x[i]`. The sum is added to memory
//! behind the loop, also if iterations add to other elements of the same array: sums commute, and none of them reads it.

use super::{Pass, guarded, retargeted, target, track};
use crate::compiler::effects::Effects;
use crate::compiler::ir::{
    Block, Constant, Function, Header, Kind, Length, Loop, Opaque, Operand, Operator, Params, Place, Range, Statement,
    Step, Type, Value, Var, Variable, Variant,
};
use crate::compiler::rules::Comparison;
use crate::compiler::save::{Plan, needs_trips};
use crate::compiler::tables::HashSet;
use quote::{ToTokens, quote};

/// How many sums a loop has at most.
const SUMS: usize = 12;

/// How many numbers an array has at most that lies in registers.
const ELEMENTS: usize = 16;

/// A place that every iteration adds to, or a short array of which every iteration adds to elements.
pub(super) struct Still {
    place: Place,
    guard: Option<Params>,
    /// What tells it from others.
    text: String,
}

/// The places that the iterations of a loop add to and that are the same for all of them.
pub(super) fn places(function: &Function, plan: &Plan, each: &Loop, adjoints: usize) -> Vec<Still> {
    if bounds(function, each).is_none() {
        return Vec::new();
    }
    let effects = Effects::of_block(function, plan, &each.body);
    let mut varying: HashSet<Var> =
        effects.local.iter().chain(&effects.written).chain(effects.added.keys()).copied().collect();
    varying.insert(each.counter);
    if let Header::Range(var, _) | Header::Elements(var, ..) = &each.header {
        varying.insert(*var);
    }
    let own = [each.counter].into_iter().chain(track(each).map(|(var, _)| var)).collect();
    let mut search = Search { function, effects, varying, own, unrolled: runs(each), adjoints, found: Vec::new() };
    search.block(&each.body, false);
    search.found.truncate(SUMS);
    search.found
}

/// What tells whether a loop has an iteration.
enum Bounds {
    Range(Operand, Operand),
    Length(Opaque),
}

struct Search<'a> {
    function: &'a Function,
    effects: Effects,
    varying: HashSet<Var>,
    /// What numbers the iterations.
    own: Vec<Var>,
    /// The loop has so few iterations that it will not be one.
    unrolled: bool,
    adjoints: usize,
    found: Vec<Still>,
}

impl Search<'_> {
    /// What runs in every iteration: the others need not be within bounds. Of loops `within`, arrays may lie in registers.
    fn block(&mut self, block: &Block, within: bool) {
        for statement in &block.statements {
            match statement {
                Statement::Loop(inner) if runs(inner) => self.block(&inner.body, true),
                statement => {
                    let still = self.still(statement, within);
                    self.found.extend(still);
                }
            }
        }
    }

    fn still(&self, statement: &Statement, within: bool) -> Option<Still> {
        let place = target(statement)?;
        let root = place.root;
        let outside = !self.effects.local.contains(&root) && !self.effects.written.contains(&root);
        if root.0 < self.adjoints || !outside || self.effects.read.contains(&root) {
            return None;
        }
        let fixed = place.path.iter().take_while(|step| self.is_fixed(step)).count();
        let (path, rest) = place.path.split_at(fixed);
        let is_all = rest.is_empty();
        let place = Place { root, path: path.to_vec() };
        let ty = self.function.place_type(&place);
        let guard = if let Statement::Guarded(parameters, _) = statement { Some(parameters.clone()) } else { None };
        let text = text(&place.path)?;
        let is_new = !self.found.iter().any(|still| still.is(root, guard.as_ref(), &text));
        let is_held = if is_all { ty.is_real() } else { within && is_short(&ty) && self.is_met_again(rest) };
        (fixed > 0 && is_new && is_held).then_some(Still { place, guard, text })
    }

    /// All iterations add to the same elements of an array.
    fn is_met_again(&self, rest: &[Step]) -> bool {
        !self.unrolled && rest.iter().flat_map(Step::reads).all(|var| !self.own.contains(var))
    }

    fn is_fixed(&self, step: &Step) -> bool {
        let reads = step.reads();
        let fixed = |var: &Var| !self.varying.contains(var);
        reads.iter().all(fixed) && self.function.bases_of(reads.iter().copied()).iter().all(fixed)
    }
}

impl Still {
    fn is(&self, root: Var, guard: Option<&Params>, text: &str) -> bool {
        self.place.root == root && self.guard.as_ref() == guard && self.text == text
    }

    /// The way from the place to what the statement adds to, if that is a part of it.
    fn rest(&self, statement: &Statement) -> Option<Vec<Step>> {
        let (head, rest) = target(statement)?.path.split_at_checked(self.place.path.len())?;
        let guard = if let Statement::Guarded(parameters, _) = statement { Some(parameters) } else { None };
        self.is(target(statement)?.root, guard, &text(head)?).then(|| rest.to_vec())
    }
}

impl Pass<'_> {
    /// Adds up in registers what all iterations add to some places.
    pub(super) fn hold(&mut self, each: &mut Loop, places: &[Still]) {
        let Some(bounds) = bounds(self.function, each).filter(|_| !places.is_empty()) else { return };
        let sums: Vec<Statement> = places.iter().map(|still| self.held(each, still)).collect();
        if runs(each) {
            self.after.extend(sums);
            return;
        }
        let (start, end) = match bounds {
            Bounds::Range(start, end) => (start, end),
            Bounds::Length(length) => (
                Operand::Constant(Constant { tokens: quote!(0), ty: Type::Integer, number: Some(0.0) }),
                self.length(length),
            ),
        };
        self.behind(Value::Compare(Comparison::Less, start, end), sums);
    }

    /// A variable of the length.
    fn length(&mut self, length: Opaque) -> Operand {
        let ident = self.names.fresh("length");
        self.function.variables.push(Variable { ident, kind: Kind::Value, ty: Type::Integer, temporary: true });
        let var = Var(self.function.variables.len() - 1);
        self.after.push(Statement::Define(var, Value::Passive(length)));
        Operand::Var(var)
    }

    /// Lets the loop add to a sum, and adds that to the place.
    fn held(&mut self, each: &mut Loop, still: &Still) -> Statement {
        let ty = self.function.place_type(&still.place);
        let is_number = ty.is_real();
        let sum = self.sum(still.place.root, ty);
        redirect(&mut each.body, still, sum);
        let flushed = if is_number {
            Statement::Update(still.place.clone(), Operator::Add, Operand::Var(sum))
        } else {
            Statement::Accumulate(still.place.clone(), Place::whole(sum))
        };
        guarded(still.guard.clone(), flushed)
    }
}

fn redirect(block: &mut Block, still: &Still, sum: Var) {
    for statement in &mut block.statements {
        if let Statement::Loop(inner) = statement
            && runs(inner)
        {
            redirect(&mut inner.body, still, sum);
        } else if let Some(path) = still.rest(statement) {
            *statement = retargeted(statement, Place { root: sum, path });
        }
    }
}

/// Whether there is an iteration, if that is told before the loop begins.
fn bounds(function: &Function, each: &Loop) -> Option<Bounds> {
    if let Some((_, Range { start, end, .. })) = track(each) {
        return Some(Bounds::Range(start.clone(), end.clone()));
    }
    let Header::Elements(_, place, _) = &each.header else { return None };
    if needs_trips(each) {
        return None;
    }
    let borrow = crate::compiler::emit::borrow(function, place, false);
    let mut length = Opaque::literal(quote!((#borrow).len()));
    place.reads(&mut length.reads);
    length.measures = vec![place.root];
    Some(Bounds::Length(length))
}

/// The loop has an iteration, and all of them run to their end.
fn runs(each: &Loop) -> bool {
    let number = |operand: &Operand| match operand {
        Operand::Constant(constant) => constant.number,
        Operand::Var(_) => None,
    };
    track(each).is_some_and(|(_, range)| number(&range.start) < number(&range.end) && number(&range.start).is_some())
}

/// An array, perhaps of arrays, of few numbers.
fn is_short(ty: &Type) -> bool {
    fn count(ty: &Type) -> Option<usize> {
        match ty {
            Type::Array(element, Length(length)) => {
                let length: syn::LitInt = syn::parse2(length.clone()).ok()?;
                count(element)?.checked_mul(length.base10_parse().ok()?)
            }
            ty => ty.is_real().then_some(1),
        }
    }
    matches!(ty, Type::Array(..)) && count(ty).is_some_and(|count| count <= ELEMENTS)
}

/// The way as written, if it goes by indices and fields.
fn text(path: &[Step]) -> Option<String> {
    let step = |step: &Step| match step {
        Step::Index(index) => Some(format!("[{}]", index.tokens)),
        Step::Range(range) => Some(format!("[{}]", range.tokens)),
        Step::Field(member) => Some(format!(".{}", member.to_token_stream())),
        Step::Variant(Variant::Field(name)) => Some(format!(".{name}()")),
        Step::Variant(Variant::Payload) => Some(".some".to_string()),
        Step::Variant(Variant::Content) => Some(".box".to_string()),
        Step::Variant(Variant::Error | Variant::Elements(_) | Variant::Part(..) | Variant::At(..)) => None,
    };
    path.iter().map(step).collect()
}
