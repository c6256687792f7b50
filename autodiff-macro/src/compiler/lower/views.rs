//! Names for parts of memory that may be written: patterns behind `&mut`, and what `last_mut`, `split_first_mut` and their
//! like return.

use super::Lowering;
use super::item::Item;
use super::option::Carrier;
use super::pattern::{field_step, index_step};
use crate::compiler::ir::{Names, Opaque, Operand, Origin, Place, Selector, Statement, Step, Type, Value, Var};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;

/// A part of memory that may be missing.
pub(super) struct Possible {
    /// It is there.
    condition: Opaque,
    /// The sequence.
    place: Place,
    part: Part,
    mutable: bool,
}

/// Which part.
enum Part {
    Element(Opaque),
    /// An element at one end, and the rest; with how they are made.
    Split(Opaque, Box<Opaque>, &'static str),
}

impl Lowering<'_> {
    // Patterns.

    /// The names in a pattern that is held against a `&mut` reference to a place.
    pub(super) fn bind_apart(&mut self, pattern: &syn::Pat, place: &Place) {
        let mut named = Vec::new();
        let names = self.names_apart(pattern, place, &mut named);
        self.view_together(names, place.clone(), None, &named.iter().map(|(_, view)| *view).collect::<Vec<_>>());
        for (pattern, view) in named {
            self.bind_item(pattern, Item::View(view));
        }
    }

    /// `let [a, b] = &mut v[..] else { diverge };`
    pub(super) fn parts_or_leave(&mut self, pattern: &syn::Pat, place: &Place, diverge: &syn::Expr) {
        let place = self.frozen(place.clone());
        let length = self.length(&place);
        let (whole, blank) = (crate::compiler::emit::receiver(&self.function, &place), blank(pattern));
        let fits = Opaque { tokens: quote!(::core::matches!(&#whole[..], #blank)), ty: Type::Passive, ..length };
        let condition = self.temporary("condition", Value::Passive(fits));
        let fitting = self.nested(|_| None);
        let other = self.nested(|lowering| lowering.expression(diverge));
        self.finish_branch(Selector::If(condition), vec![fitting, other], self.at);
        self.bind_apart(pattern, &place);
    }

    fn names_apart<'p>(&mut self, pattern: &'p syn::Pat, place: &Place, named: &mut Vec<(&'p syn::Pat, Var)>) -> Names {
        match pattern {
            syn::Pat::Paren(inner) => self.names_apart(&inner.pat, place, named),
            syn::Pat::Slice(slice) => {
                let steps = slice_steps(&slice.elems, &self.length(place));
                let parts = slice.elems.iter().zip(steps);
                Names::Slice(parts.map(|(part, step)| self.names_apart(part, &within(place, step), named)).collect())
            }
            syn::Pat::Tuple(tuple) => {
                let parts = tuple.elems.iter().enumerate();
                let names = parts.map(|(at, part)| self.names_apart(part, &within(place, field_step(at)), named));
                Names::Tuple(names.collect())
            }
            syn::Pat::Struct(fields) => {
                let names = fields.fields.iter().map(|field| {
                    let place = within(place, Step::Field(field.member.clone()));
                    (field.member.clone(), self.names_apart(&field.pat, &place, named))
                });
                Names::Struct(fields.path.clone(), names.collect())
            }
            syn::Pat::Wild(_) | syn::Pat::Rest(_) => Names::Ignored(pattern.to_token_stream()),
            syn::Pat::Ident(name) if name.subpat.is_some() => {
                let view = self.part_view(place.clone(), true);
                self.name_part(&name.ident, view);
                Names::Rest(view)
            }
            pattern => {
                let view = self.part_view(place.clone(), true);
                named.push((pattern, view));
                Names::View(view)
            }
        }
    }

    fn part_view(&mut self, part: Place, mutable: bool) -> Var {
        let before = self.statements.len();
        let view = self.view_of("part", part, mutable);
        if mutable {
            // Its statement comes with those of the other views of the pattern.
            self.statements.truncate(before.max(self.statements.len() - 1));
        }
        self.function.variables[view.0].temporary = true;
        view
    }

    fn name_part(&mut self, name: &proc_macro2::Ident, view: Var) {
        let pattern: syn::Pat = syn::parse_quote!(#name);
        self.bind_item(&pattern, Item::View(view));
    }

    /// Views that one pattern makes.
    fn view_together(&mut self, names: Names, whole: Place, method: Option<proc_macro2::TokenStream>, views: &[Var]) {
        let mut all = Vec::new();
        views_in(&names, &mut all);
        debug_assert!(views.iter().all(|view| all.contains(view)), "every view has a name in the pattern");
        self.statements.extend(all.iter().map(|view| Statement::View(*view)));
        if let Some((first, others)) = all.split_first() {
            self.function.origins.insert(*first, Origin::Pattern(names, whole, method));
            self.function.origins.extend(others.iter().map(|view| (*view, Origin::Beside)));
        }
    }

    /// Two parts of a place, and the method that makes them if they may be written.
    pub(super) fn pair(&mut self, place: &Place, steps: [Step; 2], method: Option<proc_macro2::TokenStream>) -> Item {
        let views = steps.map(|step| self.part_view(within(place, step), method.is_some()));
        if let Some(method) = method {
            let names = Names::Tuple(views.iter().map(|view| Names::View(*view)).collect());
            self.view_together(names, place.clone(), Some(method), &views);
        }
        Item::Parts(views.map(Item::View).to_vec())
    }

    // Parts that may be missing.

    /// `v.last_mut()`, `v.split_first()`
    pub(super) fn possible(&mut self, expression: &syn::Expr) -> Option<Possible> {
        let syn::Expr::MethodCall(call) = expression else { return None };
        if let Some(element) = self.possible_item(call) {
            return Some(element);
        }
        let name = call.method.to_string();
        let mutable = name.ends_with("_mut");
        let sequence = match (name.trim_end_matches("_mut"), call.args.len()) {
            ("first" | "last", 0) | ("get", 1) if mutable => name.trim_end_matches("_mut"),
            ("split_first", 0) => "first",
            ("split_last", 0) => "last",
            _ => return None,
        };
        if self.is_inert(&call.receiver) && !mutable {
            return None;
        }
        let (place, index, condition) = self.element_of(call, sequence)?;
        if mutable && !self.is_writable(place.root) {
            return None;
        }
        let part = match (name.as_str(), sequence) {
            ("split_first" | "split_first_mut", _) => {
                let rest = Opaque { tokens: quote!(1..), ..index.clone() };
                Part::Split(index, Box::new(rest), "split_first_mut")
            }
            ("split_last" | "split_last_mut", _) => {
                let end = &index.tokens;
                let rest = Opaque { tokens: quote!(..#end), ..index.clone() };
                Part::Split(index, Box::new(rest), "split_last_mut")
            }
            _ => Part::Element(index),
        };
        Some(Possible { condition, place, part, mutable })
    }

    /// `v.iter_mut().last()`, `v.iter_mut().find(..)`
    fn possible_item(&mut self, call: &syn::ExprMethodCall) -> Option<Possible> {
        let syn::Expr::MethodCall(iterator) = &*call.receiver else { return None };
        if iterator.method != "iter_mut" {
            return None;
        }
        let name = call.method.to_string();
        let end = match (name.as_str(), call.args.first()) {
            ("next", None) => "first",
            ("last", None) => "last",
            ("nth", Some(_)) => "get",
            ("find" | "max_by" | "min_by" | "max_by_key" | "min_by_key", Some(by)) => {
                let place = self.target_place(&iterator.receiver)?;
                let place = self.frozen(place);
                let callable = self.callable(by)?;
                let (at, found) = self.chosen_position(&place, &name, &callable);
                let (index, condition) = (self.named(at), Opaque { ty: Type::Passive, ..self.named(found) });
                return Some(Possible { condition, place, part: Part::Element(index), mutable: true });
            }
            _ => return None,
        };
        let mut of_sequence = call.clone();
        of_sequence.receiver.clone_from(&iterator.receiver);
        let (place, index, condition) = self.element_of(&of_sequence, end)?;
        self.is_writable(place.root).then_some(Possible { condition, place, part: Part::Element(index), mutable: true })
    }

    /// The part, where it is known to be there.
    pub(super) fn surely(&mut self, possible: Possible) -> Item {
        let Possible { place, part, mutable, .. } = possible;
        match part {
            Part::Element(index) => {
                let view = self.view_of("part", within(&place, Step::Index(index)), mutable);
                self.function.variables[view.0].temporary = true;
                Item::View(view)
            }
            Part::Split(at, rest, method) => {
                let method = quote::format_ident!("{method}");
                let method = mutable.then(|| quote!(.#method().expect("an element")));
                self.pair(&place, [Step::Index(at), Step::Range(*rest)], method)
            }
        }
    }

    /// `if let Some(pattern) = possible { then } else { otherwise }`
    pub(super) fn if_possible(
        &mut self,
        possible: Possible,
        pattern: &syn::Pat,
        then: impl FnOnce(&mut Self) -> Option<Operand>,
        otherwise: impl FnOnce(&mut Self) -> Option<Operand>,
    ) -> Option<Operand> {
        let condition = self.temporary("condition", Value::Passive(possible.condition.clone()));
        let some = self.nested(|lowering| {
            let item = lowering.surely(possible);
            lowering.bind_item(pattern, item);
            then(lowering)
        });
        let none = self.nested(otherwise);
        self.finish_branch(Selector::If(condition), vec![some, none], pattern.span())
    }

    /// The part; without it, the function or block is left.
    pub(super) fn possible_or_leave(
        &mut self,
        possible: Possible,
        leave: impl FnOnce(&mut Self) -> Option<Operand>,
    ) -> Item {
        let condition = self.temporary("condition", Value::Passive(possible.condition.clone()));
        let there = self.nested(|_| None);
        let missing = self.nested(leave);
        self.finish_branch(Selector::If(condition), vec![there, missing], self.at);
        self.surely(possible)
    }

    /// `possible?`
    pub(super) fn tried_part(&mut self, tried: &syn::ExprTry) -> Option<Item> {
        let possible = self.possible(&tried.expr)?;
        Some(self.possible_or_leave(possible, |lowering| {
            let value = lowering.missing_value();
            lowering.return_exit(Some(value));
            None
        }))
    }

    fn missing_value(&mut self) -> Operand {
        let ty = Type::Optional(Box::new(Type::Unknown));
        let tokens = quote!(::core::option::Option::None);
        let opaque = Opaque { cheap: false, ty: ty.clone(), ..Opaque::literal(tokens) };
        let missing = self.temporary_of("failure", Value::Kept(opaque), ty);
        self.carriers.insert(missing, Carrier::Option);
        Operand::Var(missing)
    }

    /// `possible.unwrap()`, `possible?`
    pub(super) fn part_for_sure(&mut self, expression: &syn::Expr) -> Option<Item> {
        match expression {
            syn::Expr::Paren(inner) => self.part_for_sure(&inner.expr),
            syn::Expr::Try(tried) => self.tried_part(tried),
            syn::Expr::MethodCall(call) if call.method == "unwrap" || call.method == "expect" => {
                let possible = self.possible(&call.receiver)?;
                Some(self.surely(possible))
            }
            _ => None,
        }
    }
}

/// The ways from a slice of the length to the parts that a pattern names.
pub(super) fn slice_steps(parts: &syn::punctuated::Punctuated<syn::Pat, syn::Token![,]>, length: &Opaque) -> Vec<Step> {
    let rest = parts.iter().position(super::destructure::is_rest);
    let count = parts.len();
    let from_end = |back: usize| {
        let (tokens, back) = (&length.tokens, syn::Index::from(back));
        Opaque { tokens: quote!(#tokens - #back), ..length.clone() }
    };
    let step = |at: usize| match rest {
        Some(rest) if at > rest => Step::Index(from_end(count - at)),
        Some(rest) if at == rest => {
            let (start, end) = (syn::Index::from(at), from_end(count - at - 1));
            let end_tokens = &end.tokens;
            Step::Range(Opaque { tokens: quote!(#start..#end_tokens), ..end })
        }
        _ => index_step(at),
    };
    (0..count).map(step).collect()
}

/// `v.iter_mut().last()`: an element that may be changed.
pub(super) fn is_chosen(expression: &syn::Expr) -> bool {
    let syn::Expr::MethodCall(call) = expression else { return false };
    matches!(&*call.receiver, syn::Expr::MethodCall(iterator) if iterator.method == "iter_mut")
}

/// What is in `Some(..)`.
pub(super) fn some_pattern(pattern: &syn::Pat) -> Option<&syn::Pat> {
    match pattern {
        syn::Pat::Paren(inner) => some_pattern(&inner.pat),
        syn::Pat::TupleStruct(some) if some.path.is_ident("Some") && some.elems.len() == 1 => some.elems.first(),
        _ => None,
    }
}

/// The pattern names elements of a slice or array, so that the names are not borrowed one after the other.
pub(super) fn has_slices(pattern: &syn::Pat) -> bool {
    match pattern {
        syn::Pat::Slice(_) => true,
        syn::Pat::Paren(inner) => has_slices(&inner.pat),
        syn::Pat::Tuple(tuple) => tuple.elems.iter().any(has_slices),
        syn::Pat::Struct(fields) => fields.fields.iter().any(|field| has_slices(&field.pat)),
        _ => false,
    }
}

/// The pattern without names.
fn blank(pattern: &syn::Pat) -> proc_macro2::TokenStream {
    let list =
        |parts: &syn::punctuated::Punctuated<syn::Pat, syn::Token![,]>| -> Vec<_> { parts.iter().map(blank).collect() };
    match pattern {
        syn::Pat::Paren(inner) => blank(&inner.pat),
        syn::Pat::Slice(slice) => {
            let parts = list(&slice.elems);
            quote!([#(#parts),*])
        }
        syn::Pat::Tuple(tuple) => {
            let parts = list(&tuple.elems);
            quote!((#(#parts,)*))
        }
        syn::Pat::Ident(name) => match &name.subpat {
            Some((_, inner)) => blank(inner),
            None => quote!(_),
        },
        syn::Pat::Struct(fields) => {
            let path = &fields.path;
            let (members, parts): (Vec<_>, Vec<_>) =
                fields.fields.iter().map(|field| (&field.member, blank(&field.pat))).unzip();
            quote!(#path { #(#members: #parts,)* .. })
        }
        other => other.to_token_stream(),
    }
}

fn views_in(names: &Names, views: &mut Vec<Var>) {
    match names {
        Names::View(view) | Names::Rest(view) => views.push(*view),
        Names::Ignored(_) => {}
        Names::Slice(parts) | Names::Tuple(parts) => parts.iter().for_each(|part| views_in(part, views)),
        Names::Struct(_, fields) => fields.iter().for_each(|(_, part)| views_in(part, views)),
    }
}

fn within(place: &Place, step: Step) -> Place {
    let mut place = place.clone();
    place.path.push(step);
    place
}
