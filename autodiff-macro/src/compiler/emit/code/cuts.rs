//! Slices cut to what a loop touches, so that indexing them by the loop variable needs no check in the loop.
//!
//! The forward pass has run the loop to its end, so every `x[a + i]` of every iteration is within bounds; the backward pass
//! says so once before the loop, `let x = &x[a..][..n];`, and writes `x[i]` in it.

use super::Writer;
use crate::compiler::effects::Effects;
use crate::compiler::index;
use crate::compiler::ir::{Block, Loop, Operand, Params, Place, Range, Statement, Step, Type, Var};
use crate::compiler::save::needs_trips;
use crate::compiler::tables::HashSet;
use proc_macro2::TokenStream;
use std::collections::{BTreeMap, BTreeSet};

/// The cuts before a loop.
#[derive(Default)]
pub(super) struct Cuts {
    pub(super) lines: TokenStream,
    /// The arrays that have been cut.
    pub(super) roots: Vec<Var>,
    /// The cuts are right only if there is an iteration.
    pub(super) guarded: bool,
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
}

impl Writer<'_> {
    /// The cuts before a loop of the backward pass.
    pub(super) fn cuts(&self, each: &Loop, var: Var, range: &Range) -> Option<Cuts> {
        if range.inclusive || !range.adapters.is_empty() || needs_trips(each) {
            return None;
        }
        let effects = Effects::of_block(self.function, self.plan, &each.body);
        let varying = effects.local.iter().chain(&effects.written).chain(effects.added.keys());
        let varying = varying.chain([&var, &each.counter]).copied().collect();
        let mut touched = Touched { var, varying, certain: BTreeMap::new(), other: BTreeSet::new() };
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
            cuts.guarded |= !(from_zero && slice.is_whole());
        }
        (!cuts.roots.is_empty()).then_some(cuts)
    }

    fn cut(&self, root: Var, slice: &Slice, written: bool, end: &TokenStream) -> TokenStream {
        let ident = self.ident(root);
        let mutability = written.then(|| code!(mut));
        let Slice { prefix, start, guard, certain } = slice;
        let start = start.as_ref().map(|start| code!([#start..]));
        let private = &self.private;
        let cut = if *certain {
            code!(&#mutability #ident #prefix #start[..#end])
        } else {
            code!(#private::cut!(&#mutability #ident #prefix, #end))
        };
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
            Statement::Uncount(place, ..) => Some(place),
            _ => None,
        };
        let mut mentioned = Vec::new();
        statement.reads(&mut mentioned);
        for inner in statement.blocks() {
            self.touch(inner, false, touched);
        }
        let place = place.map(|place| self.function.resolve(place));
        if certain
            && let Some(place) = place
            && let Some(mut slice) = self.slice(&place, touched)
            && (slice.certain || guard.is_none())
        {
            let mut steps = Vec::new();
            place.index_reads(&mut steps);
            touched.other.extend(steps);
            mentioned.retain(|var| self.function.root(*var) != place.root);
            slice.guard = guard.cloned();
            let known = touched.certain.entry(place.root).or_insert_with(|| slice.clone());
            if !known.is_same(&slice) {
                touched.other.insert(place.root);
            }
        }
        touched.other.extend(self.function.bases_of(mentioned));
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
