//! Parts of the same memory that a call has in its hands at once.
//!
//! Where the source has two mutable views, the way back has two places with one root. Rustc takes different fields for
//! different memory, but not different elements, so these are cut out of what they are elements of.

use super::Writer;
use crate::compiler::ir::{Argument, Call, Place, Step};
use proc_macro2::{Ident, TokenStream};

/// A place that is left to be written, from an expression for some place around it.
type Rest<'p> = (usize, &'p [Step]);

impl Writer<'_> {
    /// The places of a call that lie in the same memory, as expressions that can be borrowed at once; `None` for the others.
    pub(super) fn apart(
        &self,
        call: &Call,
        places: &[Option<&Place>],
        stem: &str,
        before: &mut TokenStream,
    ) -> Vec<Option<TokenStream>> {
        let resolved: Vec<Option<Place>> = places.iter().map(|place| place.map(|place| self.resolve(place))).collect();
        let mut written = vec![None; places.len()];
        for (at, place) in resolved.iter().enumerate() {
            let Some(place) = place else { continue };
            let same =
                |(_, other): &(usize, &Option<Place>)| other.as_ref().is_some_and(|other| other.root == place.root);
            let group: Vec<usize> = resolved.iter().enumerate().filter(same).map(|(other, _)| other).collect();
            if group[0] != at || !is_exclusive(call, &group) || !self.is_there(call, &group, &resolved) {
                continue;
            }
            let rests: Vec<Rest> =
                group.iter().filter_map(|at| Some((*at, &resolved[*at].as_ref()?.path[..]))).collect();
            let mut cuts = Cuts {
                stem: format!("{stem}_{}", place.root.0),
                count: 0,
                lines: TokenStream::new(),
                written: Vec::new(),
            };
            let root = self.place(&Place::whole(place.root));
            let root = if root.to_string().starts_with('*') { code!((#root)) } else { root };
            if self.cut_apart(&root, &rests, &mut cuts).is_some() {
                before.extend(cuts.lines);
                cuts.written.into_iter().for_each(|(at, tokens)| written[at] = Some(tokens));
            }
        }
        written
    }

    /// There are elements to be cut out, even if the derivative is not wanted: then accumulators are empty.
    fn is_there(&self, call: &Call, group: &[usize], places: &[Option<Place>]) -> bool {
        group.iter().all(|at| {
            let elements = places[*at].iter().flat_map(|place| &place.path).any(|step| matches!(step, Step::Index(_)));
            let root = self.active_root(&call.arguments[*at]);
            !elements || root.is_none_or(|root| *self.activity.parameters(root) == self.activity.differentiated())
        })
    }

    fn cut_apart(&self, whole: &TokenStream, rests: &[Rest<'_>], cuts: &mut Cuts) -> Option<()> {
        if let [(at, rest)] = rests {
            cuts.written.push((*at, along(whole, rest)?));
            return Some(());
        }
        let mut groups: Vec<(&Step, Vec<Rest<'_>>)> = Vec::new();
        for (at, rest) in rests {
            let (step, rest) = rest.split_first()?;
            match groups.iter_mut().find(|(other, _)| is_same(step, other)) {
                Some((_, group)) => group.push((*at, rest)),
                None => groups.push((step, vec![(*at, rest)])),
            }
        }
        let is_field = |step: &Step| matches!(step, Step::Field(_));
        if groups.len() == 1 || groups.iter().all(|(step, _)| is_field(step)) {
            return groups.iter().try_for_each(|(step, group)| {
                let part = along(whole, std::slice::from_ref(*step))?;
                self.cut_apart(&part, group, cuts)
            });
        }
        let ranges = groups.iter().map(|(step, _)| range_of(step)).collect::<Option<Vec<_>>>()?;
        let parts: Vec<Ident> = groups.iter().map(|_| cuts.name()).collect();
        let private = &self.private;
        cuts.lines.extend(code!(let [#(#parts),*] = #private::apart(&mut #whole[..], [#(#ranges),*]);));
        groups.iter().zip(&parts).try_for_each(|((step, group), part)| {
            let part = if let Step::Index(_) = step { code!(#part[0]) } else { code!((*#part)) };
            self.cut_apart(&part, group, cuts)
        })
    }
}

/// What has been cut so far.
struct Cuts {
    stem: String,
    count: usize,
    lines: TokenStream,
    written: Vec<(usize, TokenStream)>,
}

impl Cuts {
    fn name(&mut self) -> Ident {
        self.count += 1;
        quote::format_ident!("{}_{}", self.stem, self.count, span = proc_macro2::Span::mixed_site())
    }
}

/// The source has borrowed all of these at once, and at most one of them only to read it, so that they do not overlap.
fn is_exclusive(call: &Call, group: &[usize]) -> bool {
    let shared = group.iter().filter(|at| !matches!(call.arguments[**at], Argument::Reference(_, true))).count();
    group.len() > 1 && shared <= 1 && group.iter().all(|at| matches!(call.arguments[*at], Argument::Reference(..)))
}

fn along(whole: &TokenStream, path: &[Step]) -> Option<TokenStream> {
    path.iter().try_fold(whole.clone(), |whole, step| match step {
        Step::Index(index) | Step::Range(index) => {
            let index = &index.tokens;
            Some(code!(#whole[#index]))
        }
        Step::Field(member) => Some(code!(#whole.#member)),
        Step::Variant(_) => None,
    })
}

/// The steps are written in the same way.
fn is_same(a: &Step, b: &Step) -> bool {
    match (a, b) {
        (Step::Index(a), Step::Index(b)) | (Step::Range(a), Step::Range(b)) => {
            a.tokens.to_string() == b.tokens.to_string()
        }
        (a, b) => a == b,
    }
}

/// The elements that a step leads to, as the first and the one behind the last.
fn range_of(step: &Step) -> Option<TokenStream> {
    match step {
        Step::Index(index) => {
            let index = &index.tokens;
            Some(code!((#index, (#index) + 1)))
        }
        Step::Range(range) => {
            let range: syn::ExprRange = syn::parse2(range.tokens.clone()).ok()?;
            let start = range.start.map_or_else(|| code!(0), |start| code!(#start));
            let end = match (range.end, range.limits) {
                (Some(end), syn::RangeLimits::HalfOpen(_)) => code!(#end),
                (Some(end), syn::RangeLimits::Closed(_)) => code!((#end) + 1),
                (None, _) => code!(usize::MAX),
            };
            Some(code!((#start, #end)))
        }
        Step::Field(_) | Step::Variant(_) => None,
    }
}
