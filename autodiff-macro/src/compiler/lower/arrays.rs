//! Arrays that are made element by element: `map`, `from_fn`, and what is collected into them.

use super::Lowering;
use super::iterator::Chain;
use crate::compiler::diagnostics;
use crate::compiler::ir::{Operand, Place, Type, Value};
use quote::ToTokens;
use syn::spanned::Spanned;

impl Lowering<'_> {
    /// `array.map(f)`; `None` if it is none.
    pub(super) fn array_map(&mut self, call: &syn::ExprMethodCall) -> Option<Operand> {
        let whole = syn::Expr::MethodCall(call.clone());
        if call.method != "map" || call.args.len() != 1 || self.is_iterator(&call.receiver) || self.is_inert(&whole) {
            return None;
        }
        let place = self.array_place(&call.receiver)?;
        let callable = self.callable(call.args.first()?)?;
        let chain = Chain::over(place.clone()).mapped(callable);
        let vector = self.collect_vector(chain);
        Some(self.temporary("array", Value::ArrayOf(Place::whole(vector), Some(place))))
    }

    /// The place of what is known to be an array.
    fn array_place(&mut self, receiver: &syn::Expr) -> Option<Place> {
        let is_array = |lowering: &Self, place: &Place| {
            let ty = lowering.function.place_type(&lowering.function.resolve(place));
            matches!(ty, Type::Array(..)) || lowering.is_array(place.root) && place.path.is_empty()
        };
        if let syn::Expr::Array(_) | syn::Expr::Repeat(_) = receiver {
            return self.value(receiver).var().map(Place::whole);
        }
        let place = self.place(receiver)?;
        is_array(self, &place).then(|| self.frozen(place))
    }

    /// The variable was made as an array.
    fn is_array(&self, var: crate::compiler::ir::Var) -> bool {
        self.statements.iter().any(|statement| {
            use crate::compiler::ir::Statement;
            matches!(statement, Statement::Define(made, Value::Array(_) | Value::Repeat(_, _, false) | Value::ArrayOf(..)) if *made == var)
        })
    }

    /// `core::array::from_fn(f)`, of the length that the source gives to the array.
    pub(super) fn array_from_fn(
        &mut self,
        call: &syn::ExprCall,
        function: &syn::Expr,
        expected: Option<&syn::Type>,
    ) -> Operand {
        let Some(length) = expected_length(call, expected) else {
            let remedy = "say how long the array is: `let a: [f64; 3] = ..`";
            let refusal = diagnostics::unsupported(call.func.span(), "this call of `from_fn`", remedy);
            self.diagnostics.report(refusal.over(&call.func));
            return super::pattern::unit();
        };
        let range: syn::Expr = syn::parse_quote!(0..#length);
        let (Some(callable), Some(chain)) = (self.callable(function), self.chain(&range)) else {
            return super::pattern::unit();
        };
        let vector = self.collect_vector(chain.mapped(callable));
        self.temporary("array", Value::ArrayOf(Place::whole(vector), None))
    }

    /// `slice.try_into().unwrap()`: an array of the same elements.
    pub(super) fn array_of_slice(&mut self, receiver: &syn::Expr) -> Option<Operand> {
        let syn::Expr::MethodCall(conversion) = receiver else { return None };
        if conversion.method != "try_into" || self.is_inert(receiver) {
            return None;
        }
        let inner = &conversion.receiver;
        let borrowed = self.borrow(inner).map(|(place, _)| place);
        let place = match borrowed.or_else(|| self.place(inner)) {
            Some(place) => {
                let method = proc_macro2::Ident::new("to_vec", proc_macro2::Span::mixed_site());
                Place::whole(self.temporary("copy", Value::Copied(place, method)).var()?)
            }
            None => Place::whole(self.value(inner).var()?),
        };
        Some(self.temporary("array", Value::ArrayOf(place, None)))
    }
}

/// The length that the call or its place in the source gives to an array.
fn expected_length(call: &syn::ExprCall, expected: Option<&syn::Type>) -> Option<syn::Expr> {
    if let syn::Expr::Path(path) = &*call.func
        && let Some(last) = path.path.segments.last()
        && let syn::PathArguments::AngleBracketed(arguments) = &last.arguments
        && let Some(length) = arguments.args.iter().nth(1)
    {
        return syn::parse2(length.to_token_stream()).ok();
    }
    match expected {
        Some(syn::Type::Array(array)) => Some(array.len.clone()),
        _ => None,
    }
}
