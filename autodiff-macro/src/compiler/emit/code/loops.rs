//! Loops, forwards and backwards.

use super::Writer;
use super::cuts::Cuts;
use crate::compiler::ir::{Adapter, Direction, Header, Kind, Loop, Operand, Range, Statement, Type, Value, Var};
use crate::compiler::save::{Home, needs_trips};
use proc_macro2::TokenStream;

impl Writer<'_> {
    pub(super) fn loop_line(&mut self, each: &Loop) -> TokenStream {
        let tokens = self.each(each);
        if self.direction == Direction::Backward {
            return tokens;
        }
        self.with_result(each.result, &tokens)
    }

    pub(super) fn each(&mut self, each: &Loop) -> TokenStream {
        match self.direction {
            Direction::Forward => self.forward_loop(each),
            Direction::Backward => self.backward_loop(each),
        }
    }

    /// The number of iterations can be told behind the loop.
    fn is_counted(each: &Loop) -> bool {
        matches!(each.header, Header::Range(..) | Header::Elements(..))
    }

    /// There may be far fewer iterations than the range has items, as in a loop over `0..usize::MAX` that ends when it has
    /// converged.
    fn may_end_early(each: &Loop) -> bool {
        matches!(each.header, Header::Range(..)) && (each.breaks || each.leaves)
    }

    /// What the iterations store has its place before the loop begins.
    fn is_framed(each: &Loop) -> bool {
        Self::is_counted(each) && !Self::may_end_early(each)
    }

    fn forward_loop(&mut self, each: &Loop) -> TokenStream {
        let staged = self.storage.of_loop(each.target);
        let counts = self.storage.home(each.trips).is_some();
        if let Some(search) = self.search(each).filter(|_| staged.is_empty() && !counts) {
            return search;
        }
        let trips = self.ident(each.trips).clone();
        let mut before = TokenStream::new();
        let mut start = TokenStream::new();
        if counts && matches!(self.storage.home(each.trips), Some(Home::Stage(_))) {
            before.extend(code!(let mut #trips = 0;));
        } else if counts {
            before.extend(code!(#trips = 0;));
        }
        if counts {
            let save = self.assign_stage(each.trips);
            start.extend(code!(#trips += 1; #save));
        }
        let mut mentioned = Vec::new();
        each.body.deep_reads(&mut mentioned);
        let numbered = mentioned.contains(&each.counter)
            || !staged.is_empty() && Self::is_framed(each)
            || self.mixed.contains_key(&each.body.id) && self.mentions_counter(each);
        start.extend(self.emptied(each));
        if let (Header::Elements(item, ..), true) = (&each.header, self.is_extremum(each)) {
            let (item, counter) = (self.ident(*item), self.ident(each.counter));
            start.extend(code!(let #item = &#item[#counter];));
        }
        if !staged.is_empty() {
            self.open_stages(each, &staged, &mut before, &mut start);
        }
        let cuts = match &each.header {
            Header::Range(var, range) => self.forward_cuts(each, *var, range).map(|cuts| (cuts, *var, range)),
            Header::Elements(..) | Header::While(_) | Header::Forever | Header::Once => None,
        };
        self.cut.extend(cuts.iter().flat_map(|(cuts, var, _)| cuts.roots.iter().map(|root| (*root, *var))));
        let body = self.block(&each.body, Some(each.target));
        self.counted.remove(&each.target);
        let label = self.label(each.target).map(|label| code!(#label:));
        let body = code!({ #start #body });
        let mut tokens = self.forward_header(each, numbered, &body);
        if let Some((Cuts { lines, roots, .. }, _, range)) = cuts {
            self.cut.retain(|root, _| !roots.contains(root));
            let (start, end) = (self.bound(&range.start), self.bound(&range.end));
            tokens = code!(if #start < #end { #lines #tokens });
        }
        if before.is_empty() {
            return code!(#label #tokens);
        }
        if each.result.is_some() { code!({ #before #label #tokens }) } else { code!(#before #label #tokens) }
    }

    /// What an iteration that also walks back has staged is of no use to the next one.
    fn emptied(&self, each: &Loop) -> TokenStream {
        let staged = self.mixed.get(&each.body.id).into_iter().flat_map(|mixed| &mixed.staged);
        staged.filter_map(|var| self.storage.own_store(*var)).map(|store| code!(#store.clear();)).collect()
    }

    fn forward_header(&mut self, each: &Loop, numbered: bool, body: &TokenStream) -> TokenStream {
        let counter = self.ident(each.counter).clone();
        match &each.header {
            Header::Range(var, range) => {
                let (var, range) = (self.ident(*var).clone(), self.range(range));
                if numbered {
                    code!(for (#counter, #var) in (#range).enumerate() #body)
                } else {
                    code!(for #var in #range #body)
                }
            }
            Header::Elements(item, target, reversed) => {
                let item_name = self.ident(*item);
                let mutable = matches!(self.function.variables[item.0].kind, Kind::View(_, true));
                let target = if mutable { self.receiver_mut(target) } else { self.receiver(target) };
                let iter = if mutable { code!(iter_mut) } else { code!(iter) };
                let rev = reversed.then(|| code!(.rev()));
                if self.is_extremum(each) {
                    let steps = code!(0..#item_name.len());
                    let steps = if *reversed { code!((#steps).rev()) } else { steps };
                    return code!({ let #item_name = &#target[..]; for #counter in #steps #body });
                }
                if numbered {
                    code!(for (#counter, #item_name) in #target.#iter().enumerate()#rev #body)
                } else {
                    code!(for #item_name in #target.#iter()#rev #body)
                }
            }
            Header::While(condition) => {
                let condition = &condition.tokens;
                code!(while #condition #body)
            }
            Header::Forever | Header::Once => code!(loop #body),
        }
    }

    /// The loop does nothing but find the largest or smallest element. LLVM turns that into vector code if it walks along an
    /// index, and not if it walks along pointers.
    fn is_extremum(&self, each: &Loop) -> bool {
        let chooses = |statement: &Statement| matches!(statement, Statement::Define(_, Value::Apply(rule, _)) if matches!(rule.name, "max" | "min"));
        let Header::Elements(item, target, _) = &each.header else { return false };
        let shared = matches!(self.function.variables[item.0].kind, Kind::View(_, false));
        let place = self.function.place_type(&self.function.resolve(target));
        matches!(place, Type::Slice(_) | Type::Vec(_) | Type::Array(..))
            && shared
            && !each.breaks
            && each.body.statements.iter().any(chooses)
            && each.body.statements.iter().all(|statement| statement.blocks().is_empty())
    }

    /// Room for what each iteration stores.
    fn open_stages(&mut self, each: &Loop, staged: &[Var], before: &mut TokenStream, start: &mut TokenStream) {
        let counted = Self::is_framed(each);
        if counted {
            self.counted.insert(each.target, each.counter);
        }
        let count = counted.then(|| self.count(each));
        for var in staged {
            let (Some(store), Some(part)) = (self.storage.store(*var), self.storage.part(*var)) else { continue };
            let cleared = self.storage.assigned.contains(var);
            match &count {
                Some(count) if cleared => before.extend(code!(let #part = #store.cleared_frame(#count);)),
                Some(count) => before.extend(code!(let #part = #store.frame(#count);)),
                None if cleared => start.extend(code!(let #part = #store.cleared_slot();)),
                None => start.extend(code!(let #part = #store.slot();)),
            }
        }
    }

    fn assign_stage(&self, trips: Var) -> TokenStream {
        let ident = self.ident(trips);
        match self.storage.home(trips) {
            Some(Home::Stage(_)) => self.store(trips, &code!(#ident)),
            Some(Home::Local | Home::Slot) | None => TokenStream::new(),
        }
    }

    /// The number of iterations that the header asks for.
    fn count(&mut self, each: &Loop) -> TokenStream {
        match &each.header {
            Header::Range(_, range) => {
                let private = self.private.clone();
                let range = self.range(range);
                code!(#private::count(&(#range)))
            }
            Header::Elements(_, target, _) => {
                let target = self.receiver(target);
                code!(#target.len())
            }
            Header::While(_) | Header::Forever | Header::Once => TokenStream::new(),
        }
    }

    /// The range as written.
    pub(super) fn range(&mut self, range: &Range) -> TokenStream {
        let (start, end) = (self.bound(&range.start), self.bound(&range.end));
        let mut tokens = if range.inclusive { code!(#start..=#end) } else { code!(#start..#end) };
        for adapter in &range.adapters {
            tokens = match adapter {
                Adapter::Rev => code!((#tokens).rev()),
                Adapter::StepBy(step) => {
                    let step = self.bound(step);
                    code!((#tokens).step_by(#step))
                }
            };
        }
        tokens
    }

    /// A bound may be written several times, so that it is never a value to be written once.
    pub(in crate::compiler::emit) fn bound(&self, operand: &Operand) -> TokenStream {
        match operand {
            Operand::Var(var) => self.place(&crate::compiler::ir::Place::whole(*var)),
            Operand::Constant(constant) => constant.tokens.clone(),
        }
    }

    // The way back.

    fn backward_loop(&mut self, each: &Loop) -> TokenStream {
        let staged = self.storage.of_loop(each.target);
        let counted = Self::is_counted(each);
        let mut before = TokenStream::new();
        let mut start = TokenStream::new();
        if counted && !staged.is_empty() {
            self.counted.insert(each.target, each.counter);
        }
        let started = self.trips(each).filter(|_| Self::may_end_early(each));
        let count = counted.then(|| started.unwrap_or_else(|| self.count(each)));
        for var in &staged {
            let (Some(rewind), Some(part)) = (self.storage.rewind(*var), self.storage.part(*var)) else { continue };
            match &count {
                Some(count) => before.extend(code!(let #part = #rewind.frame(#count);)),
                None => start.extend(code!(let #part = #rewind.pop();)),
            }
        }
        let numbered = !staged.is_empty() && counted || self.mentions_counter(each);
        let cuts = match &each.header {
            Header::Range(var, range) => self.cuts(each, *var, range).map(|cuts| (cuts, *var, range)),
            Header::Elements(..) | Header::While(_) | Header::Forever | Header::Once => None,
        };
        let cut = cuts.iter().flat_map(|(cuts, var, _)| cuts.roots.iter().map(|root| (*root, *var)));
        self.cut.extend(cut);
        self.lanes = self.sums_in_lanes(each, cuts.is_some());
        let body = self.block(&each.body, Some(each.target));
        let lanes = std::mem::take(&mut self.lanes);
        self.counted.remove(&each.target);
        let body = code!(#start #body);
        let tokens = if lanes.is_empty() {
            self.backward_header(each, numbered, &body, count.as_ref())
        } else {
            let parts = cuts.as_ref().filter(|_| !numbered).and_then(|(cuts, ..)| self.parts_in_lanes(each, cuts));
            self.in_lanes(each, &lanes, parts.as_ref(), numbered, &body)
        };
        let Some((cuts, _, range)) = cuts else { return code!(#before #tokens) };
        self.cut.retain(|root, _| !cuts.roots.contains(root));
        let lines = cuts.lines;
        if !cuts.guarded {
            return code!(#before { #lines #tokens });
        }
        let (start, end) = (self.bound(&range.start), self.bound(&range.end));
        code!(#before if #start < #end { #lines #tokens })
    }

    fn mentions_counter(&self, each: &Loop) -> bool {
        let mut mentioned = Vec::new();
        each.body.deep_reads(&mut mentioned);
        let bases = self.function.bases_of(mentioned);
        bases.contains(&each.counter)
    }

    fn backward_header(
        &mut self,
        each: &Loop,
        numbered: bool,
        body: &TokenStream,
        count: Option<&TokenStream>,
    ) -> TokenStream {
        let counter = self.ident(each.counter).clone();
        let trips = self.trips(each);
        match &each.header {
            Header::Range(var, range) => {
                self.backward_range(each, *var, range, numbered, body, trips.as_ref().or(count))
            }
            Header::Elements(_, target, from_the_end) => {
                let length = self.receiver(target);
                let trips = trips.unwrap_or_else(|| code!(#length.len()));
                let steps = match (from_the_end, each.reversed) {
                    (true, _) => code!(#length.len() - #trips..#length.len()),
                    (false, true) => code!((0..#trips).rev()),
                    (false, false) => code!(0..#trips),
                };
                code!(for #counter in #steps { #body })
            }
            Header::Once => code!({ #body }),
            Header::While(_) | Header::Forever => {
                let counter = if numbered { code!(#counter) } else { code!(_) };
                code!(for #counter in 0..#trips { #body })
            }
        }
    }

    fn backward_range(
        &mut self,
        each: &Loop,
        var: Var,
        range: &Range,
        numbered: bool,
        body: &TokenStream,
        count: Option<&TokenStream>,
    ) -> TokenStream {
        let (counter, var) = (self.ident(each.counter).clone(), self.ident(var).clone());
        let forwards = self.range(range);
        let steps = range.adapters.iter().any(|adapter| matches!(adapter, Adapter::StepBy(_)));
        match (needs_trips(each) || steps && each.reversed, each.reversed) {
            (true, reversed) => {
                let private = &self.private;
                let counts = if reversed { code!((0..#count).rev()) } else { code!(0..#count) };
                code!(for #counter in #counts { let #var = #private::nth(&(#forwards), #counter); #body })
            }
            (false, false) if numbered => code!(for (#counter, #var) in (#forwards).enumerate() { #body }),
            (false, false) => code!(for #var in #forwards { #body }),
            (false, true) => {
                let backwards = self.reversed(range);
                if numbered {
                    code!(let mut #counter = #count; for #var in #backwards { #counter -= 1; #body })
                } else {
                    code!(for #var in #backwards { #body })
                }
            }
        }
    }

    /// The number of iterations that were started, where it is not that of the header.
    pub(super) fn trips(&self, each: &Loop) -> Option<TokenStream> {
        let ident = self.ident(each.trips);
        needs_trips(each).then(|| code!(#ident))
    }

    /// The range from its end to its start.
    fn reversed(&mut self, range: &Range) -> TokenStream {
        let mut range = range.clone();
        if let Some(Adapter::Rev) = range.adapters.last() {
            range.adapters.pop();
        } else {
            range.adapters.push(Adapter::Rev);
        }
        self.range(&range)
    }
}
