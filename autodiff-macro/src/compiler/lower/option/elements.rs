//! Elements that may be missing: `first`, `last`, `get`.

use crate::compiler::ir::{Opaque, Operand, Place, Step, Type, Value};
use crate::compiler::lower::Lowering;
use crate::compiler::types;
use quote::quote;

impl Lowering<'_> {
    /// `x.first()`, `x.last()`, `x.get(i)`
    pub(super) fn optional_element(&mut self, call: &syn::ExprMethodCall, name: &str) -> Option<Operand> {
        let (place, index, condition) = self.element_of(call, name)?;
        let condition = self.temporary("condition", Value::Passive(condition));
        Some(self.optional(condition, |lowering| {
            let mut place = place;
            place.path.push(Step::Index(index));
            lowering.load("element", place)
        }))
    }

    /// `x.last().unwrap()`
    pub(super) fn element_for_sure(&mut self, receiver: &syn::Expr) -> Option<Operand> {
        let syn::Expr::MethodCall(call) = receiver else { return None };
        let name = call.method.to_string();
        if let ("copied" | "cloned", 0) = (name.as_str(), call.args.len()) {
            return self.element_for_sure(&call.receiver);
        }
        if !matches!((name.as_str(), call.args.len()), ("first" | "last", 0) | ("get", 1)) {
            return None;
        }
        let (mut place, index, _) = self.element_of(call, &name)?;
        place.path.push(Step::Index(index));
        Some(self.load("element", place))
    }

    /// The sequence, the index and the condition under which there is such an element.
    pub(in crate::compiler::lower) fn element_of(
        &mut self,
        call: &syn::ExprMethodCall,
        name: &str,
    ) -> Option<(Place, Opaque, Opaque)> {
        if self.is_method_of_type(call) {
            return None;
        }
        let field = self.field_with_method(call);
        let receiver = field.as_ref().unwrap_or(&call.receiver);
        let borrowed = self.borrow(receiver).map(|(place, _)| place);
        let place = borrowed.or_else(|| self.place(receiver)).or_else(|| self.made_sequence(receiver))?;
        let place = self.frozen(place);
        let length = self.length(&place);
        let tokens = &length.tokens;
        let (index, condition) = match (name, call.args.first()) {
            ("get", Some(index)) if !matches!(index, syn::Expr::Range(_)) => {
                let index = self.number(index);
                let index_tokens = &index.tokens;
                let mut reads = length.reads.clone();
                reads.extend(&index.reads);
                let condition = Opaque { tokens: quote!(#index_tokens < #tokens), reads, ..length.clone() };
                (index, condition)
            }
            ("first", None) => (Opaque::literal(quote!(0)), Opaque { tokens: quote!(#tokens > 0), ..length.clone() }),
            ("last", None) => (
                Opaque { tokens: quote!(#tokens - 1), ..length.clone() },
                Opaque { tokens: quote!(#tokens > 0), ..length.clone() },
            ),
            _ => return None,
        };
        Some((place, index, Opaque { ty: Type::Passive, ..condition }))
    }

    /// The vector or array that a function makes.
    fn made_sequence(&mut self, expression: &syn::Expr) -> Option<Place> {
        let is_sequence = |ty: &syn::Type| matches!(types::written(ty, &[]), Type::Vec(_) | Type::Array(..));
        let is_made = matches!(expression, syn::Expr::Call(_) | syn::Expr::MethodCall(_))
            && self.located(expression).is_some_and(|of| is_sequence(of.ty()) && !types::has_reference(of.ty()));
        let made = is_made.then(|| self.value(expression))?.var()?;
        Some(Place::whole(made))
    }
}
