//! Methods that only change the order of elements: a mutation of its own, since its adjoint changes it back.

use super::Lowering;
use super::item::Item;
use crate::compiler::ir::{Mutation, Opaque, Operand, Order, Place, Statement, Step, Type, Value, Var};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

impl Lowering<'_> {
    pub(super) fn reordering(
        &mut self,
        call: &syn::ExprMethodCall,
        name: &str,
        arguments: &[&syn::Expr],
    ) -> Option<Option<Operand>> {
        let order = match (name, arguments) {
            ("reverse", []) => {
                let place = self.target_place(&call.receiver)?;
                (place, Order::Reversed)
            }
            ("rotate_left", [count]) => {
                let count = self.number(count);
                (self.target_place(&call.receiver)?, Order::RotatedLeft(count))
            }
            ("rotate_right", [count]) => {
                let count = self.number(count);
                (self.target_place(&call.receiver)?, Order::RotatedRight(count))
            }
            ("sort_by" | "sort_unstable_by" | "sort_by_key" | "sort_by_cached_key" | "sort_unstable_by_key", [by]) => {
                let place = self.target_place(&call.receiver)?;
                let order = self.order_of(&place, sorted_as(name), &[by]);
                (place, Order::By(order))
            }
            ("select_nth_unstable_by" | "select_nth_unstable_by_key", [_, _]) => {
                self.selected(call)?;
                return Some(Some(super::pattern::unit()));
            }
            _ => return None,
        };
        let (place, order) = order;
        self.statements.push(Statement::Mutate(Mutation::Shuffle(place, order)));
        Some(Some(super::pattern::unit()))
    }

    /// The order into which a function of the run time brings the elements.
    fn order_of(&mut self, place: &Place, function: &str, arguments: &[&syn::Expr]) -> Var {
        let arguments: syn::Expr = syn::parse_quote!((#(#arguments,)*));
        let arguments = self.opaque(&arguments);
        let mut reads = arguments.reads.clone();
        place.reads(&mut reads);
        let slice = crate::compiler::emit::receiver(&self.function, place);
        let function = quote::format_ident!("{function}");
        let (private, tokens) = (&self.private, list_of(&arguments.tokens));
        let tokens = quote!(#private::#function(&#slice[..], #tokens));
        let opaque = Opaque { tokens, reads, cheap: false, ty: Type::Passive, refusal: None, ..arguments };
        self.temporary_of("order", Value::Passive(opaque), Type::Vec(Box::new(Type::Integer)))
    }

    /// `v.select_nth_unstable_by(n, ..)`: the place of `v`, and `n`.
    fn selected(&mut self, call: &syn::ExprMethodCall) -> Option<(Place, Opaque)> {
        let function = match (call.method.to_string().as_str(), call.args.len()) {
            ("select_nth_unstable_by", 2) => "order_selected",
            ("select_nth_unstable_by_key", 2) => "order_selected_by_key",
            _ => return None,
        };
        let at = self.number(&call.args[0]);
        let place = self.target_place(&call.receiver)?;
        let index: syn::Expr = syn::parse2(at.tokens.clone()).ok()?;
        let order = self.order_of(&place, function, &[&index, &call.args[1]]);
        self.statements.push(Statement::Mutate(Mutation::Shuffle(place.clone(), Order::By(order))));
        Some((place, at))
    }

    /// `let (smaller, nth, larger) = v.select_nth_unstable_by(n, ..);`: three views.
    pub(super) fn selection(&mut self, call: &syn::ExprMethodCall) -> Option<Item> {
        let (place, at) = self.selected(call)?;
        let n = &at.tokens;
        let steps = [
            Step::Range(Opaque { tokens: quote!(..#n), ..at.clone() }),
            Step::Index(at.clone()),
            Step::Range(Opaque { tokens: quote!(#n + 1..), ..at.clone() }),
        ];
        let parts = steps.map(|step| {
            let mut part = place.clone();
            part.path.push(step);
            let view = self.view_of("part", part, false);
            self.function.variables[view.0].temporary = true;
            Item::View(view)
        });
        Some(Item::Parts(parts.to_vec()))
    }

    /// `v.select_nth_unstable_by(n, ..).1`: an element.
    pub(super) fn selected_element(&mut self, field: &syn::ExprField) -> Option<Place> {
        let syn::Expr::MethodCall(call) = &*field.base else { return None };
        if field.member.to_token_stream().to_string() != "1" {
            return None;
        }
        let (mut place, at) = self.selected(call)?;
        place.path.push(Step::Index(at));
        Some(place)
    }
}

/// The function of the run time that finds the order into which a method of std sorts.
fn sorted_as(method: &str) -> &'static str {
    match method {
        "sort_by" => "order",
        "sort_unstable_by" => "order_unstable",
        "sort_unstable_by_key" => "order_unstable_by_key",
        _ => "order_by_key",
    }
}

/// What stands between brackets.
fn list_of(tokens: &TokenStream) -> TokenStream {
    match tokens.clone().into_iter().next() {
        Some(proc_macro2::TokenTree::Group(group)) => group.stream(),
        _ => tokens.clone(),
    }
}
