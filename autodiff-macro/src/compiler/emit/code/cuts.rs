//! Slices cut to what a loop touches, so that indexing them by the loop variable needs no check in the loop.
//!
//! The forward pass has run the loop to its end, so every `x[a + i]` of every iteration is within bounds; the backward pass
//! says so once before the loop, `let x = &x[a..][..n];`, and writes `x[i]` in it. So does the forward pass where the loop does
//! nothing but compute numbers: it comes to a panic earlier if an index is out of bounds, but to the same.

use super::Writer;
use crate::compiler::effects::Effects;
use crate::compiler::fuse;
use crate::compiler::index;
use crate::compiler::ir::{Block, Function, Loop, Operand, Params, Place, Range, Statement, Step, Type, Value, Var};
use crate::compiler::save::needs_trips;
use crate::compiler::tables::HashSet;
use proc_macro2::{Literal, TokenStream};
use std::collections::{BTreeMap, BTreeSet};

/// The cuts before a loop.
#[derive(Default)]
pub(super) struct Cuts {
    pub(super) lines: TokenStream,
    /// The arrays that have been cut.
    pub(super) roots: Vec<Var>,
    /// Those of them that are empty if their parameter is not differentiated.
    optional: Vec<Var>,
    /// The arrays that have been cut behind the last element at a fixed distance, and are always there.
    pub(super) near: Vec<Var>,
    /// The cuts are right only if there is an iteration.
    pub(super) guarded: bool,
}

impl Cuts {
    /// The array has been cut, and all of the cut is there.
    pub(super) fn is_there(&self, root: Var) -> bool {
        self.roots.contains(&root) && !self.optional.contains(&root)
    }
}

/// What a loop touches of an array: a slice of it, at the loop variable.
#[derive(Clone)]
struct Slice {
    /// The way to the slice.
    prefix: TokenStream,
    /// Where it starts.
    start: Option<TokenStream>,
    /// The parameters that have to be differentiated for the array to be there.
    guard: Option<Params>,
    /// It is an array, slice or vector; otherwise only rustc knows.
    certain: bool,
}

impl Slice {
    fn is_same(&self, other: &Self) -> bool {
        let text = |slice: &Self| (slice.prefix.to_string(), slice.start.as_ref().map(ToString::to_string));
        text(self) == text(other)
    }

    fn is_whole(&self) -> bool {
        self.prefix.is_empty() && self.start.is_none()
    }
}

/// The arrays that a loop touches at the loop variable only.
struct Touched {
    var: Var,
    /// Variables that are not the same in all iterations.
    varying: HashSet<Var>,
    certain: BTreeMap<Var, Slice>,
    /// Touched in any other way.
    other: BTreeSet<Var>,
    /// Touched at fixed distances from the loop variable, such as `x[i - 1]` and `x[i + 1]`: the largest of them.
    near: BTreeMap<Var, (i64, Option<Params>)>,
    /// Touched neither at the loop variable nor near it.
    far: BTreeSet<Var>,
    /// Views are names of their own, as in the forward pass.
    views: bool,
}

impl Touched {
    fn of(effects: &Effects, each: &Loop, var: Var, views: bool) -> Self {
        let varying = effects.local.iter().chain(&effects.written).chain(effects.added.keys());
        let varying = varying.chain([&var, &each.counter]).copied().collect();
        let (certain, other, near, far) = (BTreeMap::new(), BTreeSet::new(), BTreeMap::new(), BTreeSet::new());
        Self { var, varying, certain, other, near, far, views }
    }

    /// Nothing is known of the variables.
    fn mention(&mut self, function: &Function, vars: &[Var]) {
        self.other.extend(function.bases_of(vars.iter().copied()));
        self.other.extend(vars.iter().filter(|_| self.views));
    }
}

impl Writer<'_> {
    /// The cuts before a loop of the backward pass.
    pub(super) fn cuts(&self, each: &Loop, var: Var, range: &Range) -> Option<Cuts> {
        if range.inclusive || !range.adapters.is_empty() || needs_trips(each) {
            return None;
        }
        let effects = Effects::of_block(self.function, self.plan, &each.body);
        let mut touched = Touched::of(&effects, each, var, false);
        self.touch(&each.body, true, &mut touched);
        let mut written = Vec::new();
        self.function.block_writes(&each.body, &mut written);
        let from_zero = matches!(&range.start, Operand::Constant(start) if start.number == Some(0.0));
        let mut cuts = Cuts::default();
        for (root, slice) in
            touched.certain.iter().filter(|(root, _)| !touched.other.contains(root) && !effects.local.contains(root))
        {
            cuts.lines.extend(self.cut(*root, slice, written.contains(root), &self.bound(&range.end)));
            cuts.roots.push(*root);
            cuts.optional.extend(slice.guard.is_some().then_some(*root));
            cuts.guarded |= !(from_zero && slice.is_whole());
        }
        let near = touched.near.iter().filter(|(root, _)| {
            !cuts.roots.contains(root) && !touched.far.contains(root) && !effects.local.contains(root)
        });
        let near: Vec<_> = near.collect();
        let lines: TokenStream =
            near.iter().map(|(root, near)| self.cut_near(**root, near, written.contains(root), range)).collect();
        let there = near.iter().filter(|(_, (distance, guard))| *distance >= 0 && guard.is_none());
        cuts.near = there.map(|(root, _)| **root).collect();
        if !cuts.roots.is_empty() && !lines.is_empty() {
            cuts.lines.extend(lines);
            cuts.guarded = true;
        }
        (!cuts.roots.is_empty()).then_some(cuts)
    }

    /// The cuts before a loop of the forward pass that does nothing but compute numbers.
    pub(super) fn forward_cuts(&self, each: &Loop, var: Var, range: &Range) -> Option<Cuts> {
        let plain = fuse::is_plain(each) && !each.leaves && !range.inclusive && range.adapters.is_empty();
        if !plain || !self.computes(&each.body) {
            return None;
        }
        let effects = Effects::of_block(self.function, self.plan, &each.body);
        let mut touched = Touched::of(&effects, each, var, true);
        self.touch(&each.body, true, &mut touched);
        let mut written = Vec::new();
        self.function.block_writes(&each.body, &mut written);
        let mut cuts = Cuts { guarded: true, ..Cuts::default() };
        for (root, slice) in &touched.certain {
            let base = self.function.root(*root);
            let aliased = base != *root && (written.contains(&base) || touched.certain.contains_key(&base));
            let array = match &self.function.variables[root.0].ty {
                Type::Slice(element) | Type::Vec(element) => element.is_real() || **element == Type::Integer,
                _ => false,
            };
            if array
                && !aliased
                && slice.prefix.is_empty()
                && !touched.other.contains(root)
                && !effects.local.contains(root)
            {
                cuts.lines.extend(self.cut(*root, slice, written.contains(root), &self.bound(&range.end)));
                cuts.roots.push(*root);
            }
        }
        (!cuts.roots.is_empty()).then_some(cuts)
    }

    /// The block does nothing that is seen outside but to change memory, unless an index is out of bounds.
    fn computes(&self, block: &Block) -> bool {
        let pure = |value: &Value| match value {
            Value::Passive(opaque) => opaque.cheap,
            Value::Read(_)
            | Value::Same(_)
            | Value::Negate(_)
            | Value::Binary(..)
            | Value::Apply(..)
            | Value::Select(..)
            | Value::Compare(..)
            | Value::Cast(..) => true,
            _ => false,
        };
        let computes = |statement: &Statement| match statement {
            Statement::Define(_, value) | Statement::Declare(_, Some(value)) => pure(value),
            Statement::Declare(_, None) | Statement::Assign(..) | Statement::Update(..) | Statement::Keep(..) => true,
            Statement::Loop(each) => fuse::is_plain(each) && !each.leaves && self.computes(&each.body),
            _ => false,
        };
        !self.mixed.contains_key(&block.id) && block.statements.iter().all(computes)
    }

    /// Cuts an array behind the last element that the loop touches; its indices stay what they are.
    fn cut_near(
        &self,
        root: Var,
        (distance, guard): &(i64, Option<Params>),
        written: bool,
        range: &Range,
    ) -> TokenStream {
        let end = self.bound(&range.end);
        let by = Literal::u64_unsuffixed(distance.unsigned_abs());
        let before = Literal::u64_unsuffixed(distance.unsigned_abs().saturating_sub(1));
        let end = match distance {
            0 => code!(..#end),
            1 => code!(..=#end),
            2.. => code!(..=#end + #before),
            _ => code!(..#end - #by),
        };
        let (ident, mutability) = (self.ident(root), written.then(|| code!(mut)));
        self.shadowed(root, &code!(&#mutability #ident[#end]), guard.as_ref(), written)
    }

    fn cut(&self, root: Var, slice: &Slice, written: bool, end: &TokenStream) -> TokenStream {
        let Slice { prefix, start, guard, certain } = slice;
        let (ident, private) = (self.ident(root), &self.private);
        let mutability = written.then(|| code!(mut));
        let start = start.as_ref().map(|start| code!([#start..]));
        let cut = if *certain {
            code!(&#mutability #ident #prefix #start[..#end])
        } else {
            code!(#private::cut!(&#mutability #ident #prefix, #end))
        };
        self.shadowed(root, &cut, guard.as_ref(), written)
    }

    /// The array is the cut from here on.
    fn shadowed(&self, root: Var, cut: &TokenStream, guard: Option<&Params>, written: bool) -> TokenStream {
        let ident = self.ident(root);
        let mutability = written.then(|| code!(mut));
        match guard {
            Some(parameters) => {
                let wanted = self.wanted(parameters);
                code!(let #ident = if #wanted { #cut } else { &#mutability [] };)
            }
            None => code!(let #ident = #cut;),
        }
    }

    fn touch(&self, block: &Block, certain: bool, touched: &mut Touched) {
        for statement in &block.statements {
            self.touch_statement(statement, certain, None, touched);
        }
    }

    fn touch_statement(&self, statement: &Statement, certain: bool, guard: Option<&Params>, touched: &mut Touched) {
        let place = match statement {
            Statement::Guarded(parameters, inner) => {
                return self.touch_statement(inner, certain, Some(parameters), touched);
            }
            Statement::Define(_, value) | Statement::Declare(_, Some(value)) => value.place(),
            Statement::Update(place, ..) | Statement::Assign(place, _) | Statement::Restore(place, _) => Some(place),
            Statement::Uncount(place, ..) | Statement::Keep(place, _) => Some(place),
            _ => None,
        };
        let mut mentioned = Vec::new();
        statement.reads(&mut mentioned);
        for inner in statement.blocks() {
            self.touch(inner, false, touched);
        }
        let place = place.map(|place| if touched.views { place.clone() } else { self.function.resolve(place) });
        let views = touched.views;
        let is_root = |var: Var, root: Var| if views { var == root } else { self.function.root(var) == root };
        let near = place.as_ref().filter(|_| certain).and_then(|place| self.near(place, guard, touched));
        let far = mentioned.iter().copied().filter(|var| Some(self.function.root(*var)) != near);
        touched.far.extend(self.function.bases_of(far));
        if certain
            && let Some(place) = place
            && let Some(mut slice) = self.slice(&place, touched)
            && (slice.certain || guard.is_none())
        {
            let mut steps = Vec::new();
            place.index_reads(&mut steps);
            touched.mention(self.function, &steps);
            mentioned.retain(|var| !is_root(*var, place.root));
            slice.guard = guard.cloned();
            let known = touched.certain.entry(place.root).or_insert_with(|| slice.clone());
            if !known.is_same(&slice) {
                touched.other.insert(place.root);
            }
        }
        touched.mention(self.function, &mentioned);
    }

    /// Notes an element at a fixed distance from the loop variable, and returns its array.
    fn near(&self, place: &Place, guard: Option<&Params>, touched: &mut Touched) -> Option<Var> {
        let distance = index::distance(&place.path, &self.ident(touched.var).to_string())?;
        let sequence = matches!(self.function.variables[place.root.0].ty, Type::Slice(_) | Type::Vec(_));
        if !sequence || place.path.len() > 1 {
            return None;
        }
        let known = touched.near.entry(place.root).or_insert_with(|| (distance, guard.cloned()));
        known.0 = known.0.max(distance);
        (known.1.as_ref() == guard).then_some(place.root)
    }

    /// The slice that the place is the element of at the loop variable.
    fn slice(&self, place: &Place, touched: &Touched) -> Option<Slice> {
        let (Step::Index(index), prefix) = place.path.split_last()? else { return None };
        let varies = |var: &Var| touched.varying.contains(var);
        let moving = index.reads.iter().filter(|var| **var != touched.var).any(varies);
        let container = self.function.place_type(&Place { root: place.root, path: prefix.to_vec() });
        if moving || prefix.iter().flat_map(Step::reads).any(varies) || container.element().is_none() {
            return None;
        }
        let start = index::start(&index.tokens, &self.ident(touched.var).to_string())?;
        let certain = !matches!(container, Type::Sequence(_));
        if !certain && start.is_some() {
            return None;
        }
        let prefix = prefix.iter().map(|step| match step {
            Step::Index(index) | Step::Range(index) => {
                let index = &index.tokens;
                code!([#index])
            }
            Step::Field(member) => code!(.#member),
            Step::Variant(_) => TokenStream::new(),
        });
        Some(Slice { prefix: prefix.collect(), start, guard: None, certain })
    }
}
