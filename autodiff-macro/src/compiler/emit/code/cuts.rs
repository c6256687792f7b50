//! Slices cut to the length of a loop, so that indexing them by the loop variable needs no check in the loop.
//!
//! The forward pass has run the loop to its end, so every `x[i]` of every iteration is within bounds; the backward pass
//! says so once before the loop: `let x = &x[..n];`.

use super::Writer;
use crate::compiler::ir::{Block, Loop, Params, Place, Range, Statement, Step, Var};
use crate::compiler::save::needs_trips;
use proc_macro2::TokenStream;
use quote::ToTokens;
use std::collections::{BTreeMap, BTreeSet};

/// The arrays that a loop touches at the loop variable only.
#[derive(Default)]
struct Touched {
    /// With the parameters that have to be differentiated for the array to be there.
    certain: BTreeMap<Var, Option<Params>>,
    /// Touched in any other way.
    other: BTreeSet<Var>,
}

impl Writer<'_> {
    /// The cuts before a reversed loop over `0..n`.
    pub(super) fn cuts(&self, each: &Loop, var: Var, range: &Range) -> TokenStream {
        let from_zero =
            matches!(&range.start, crate::compiler::ir::Operand::Constant(start) if start.number == Some(0.0));
        if !from_zero || range.inclusive || !range.adapters.is_empty() || needs_trips(each) {
            return TokenStream::new();
        }
        let index = self.ident(var).to_string();
        let mut touched = Touched::default();
        self.touch(&each.body, &index, true, &mut touched);
        let mut written = Vec::new();
        self.function.block_writes(&each.body, &mut written);
        let end = self.bound(&range.end);
        let arrays = touched.certain.iter().filter(|(root, _)| !touched.other.contains(root));
        arrays.map(|(root, guard)| self.cut(*root, guard.as_ref(), written.contains(root), &end)).collect()
    }

    fn cut(&self, root: Var, guard: Option<&Params>, written: bool, end: &TokenStream) -> TokenStream {
        let ident = self.ident(root);
        let mutability = written.then(|| code!(mut));
        let cut = code!(&#mutability #ident[..#end]);
        match guard {
            Some(parameters) => {
                let wanted = self.wanted(parameters);
                code!(let #ident = if #wanted { #cut } else { &#mutability [] };)
            }
            None => code!(let #ident = #cut;),
        }
    }

    fn touch(&self, block: &Block, index: &str, certain: bool, touched: &mut Touched) {
        for statement in &block.statements {
            self.touch_statement(statement, index, certain, None, touched);
        }
    }

    fn touch_statement(
        &self,
        statement: &Statement,
        index: &str,
        certain: bool,
        guard: Option<&Params>,
        touched: &mut Touched,
    ) {
        let place = match statement {
            Statement::Guarded(parameters, inner) => {
                return self.touch_statement(inner, index, certain, Some(parameters), touched);
            }
            Statement::Define(_, value) | Statement::Declare(_, Some(value)) => value.place(),
            Statement::Update(place, ..) | Statement::Assign(place, _) | Statement::Restore(place, _) => Some(place),
            _ => None,
        };
        let mut mentioned = Vec::new();
        statement.reads(&mut mentioned);
        for inner in statement.blocks() {
            self.touch(inner, index, false, touched);
        }
        let place = place.map(|place| self.function.resolve(place));
        if let Some(place) = place.filter(|place| self.is_at(place, index)) {
            let mut steps = Vec::new();
            place.index_reads(&mut steps);
            touched.other.extend(steps);
            mentioned.retain(|var| self.function.root(*var) != place.root);
            if certain {
                touched.certain.entry(place.root).or_insert_with(|| guard.cloned());
            }
        }
        touched.other.extend(self.function.bases_of(mentioned));
    }

    /// The place is an element, at the loop variable, of something with a length.
    fn is_at(&self, place: &Place, index: &str) -> bool {
        let first =
            matches!(place.path.first(), Some(Step::Index(at)) if at.tokens.to_token_stream().to_string() == index);
        first && self.function.variables[place.root.0].ty.element().is_some()
    }
}
