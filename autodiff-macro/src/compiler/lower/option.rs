//! `Option` and `Result`: values that may be missing.
//!
//! Both have a payload, which carries a derivative, and a way to lack it, which does not. Their methods become the `match`
//! that std makes of them.

mod carrier;
mod elements;
mod form;
mod methods;
mod passed;
mod places;
mod rewritten;

use super::Lowering;
use super::destructure::{Arm, Body};
use crate::compiler::ir::{Constant, Constructor, Opaque, Operand, Selector, Step, Target, Type, Value, Var, Variant};
use quote::quote;

pub(super) use carrier::{carrier_of_type, is_option_literal, variant_of_std};

use syn::spanned::Spanned;

/// Which of the two a value is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Carrier {
    Option,
    Result,
}

impl Carrier {
    /// The name of the variant with a payload.
    fn full(self) -> syn::Path {
        match self {
            Self::Option => syn::parse_quote!(Some),
            Self::Result => syn::parse_quote!(Ok),
        }
    }
}

impl Lowering<'_> {
    /// `match option { Some(payload) => some, None => none }`
    fn match_some(
        &mut self,
        option: Operand,
        carrier: impl Into<Option<Carrier>>,
        some: impl FnOnce(&mut Self, Operand) -> Option<Operand>,
        none: impl FnOnce(&mut Self) -> Option<Operand>,
    ) -> Option<Operand> {
        let carrier = carrier.into();
        let scrutinee = self.scrutinized_value(option);
        let scrutinee = if carrier.is_none() { scrutinee.optional() } else { scrutinee };
        let (full, name) = self.full_pattern(carrier.unwrap_or(Carrier::Option));
        let some: Body<'_, '_> = Box::new(move |lowering| {
            let payload = lowering.lookup_variable(&name).map_or_else(super::pattern::unit, Operand::Var);
            some(lowering, payload)
        });
        let otherwise: syn::Pat = syn::parse_quote!(_);
        let arms = vec![
            Arm { pattern: &full, guard: None, body: some },
            Arm { pattern: &otherwise, guard: None, body: Box::new(none) },
        ];
        self.match_arms(&scrutinee, arms, self.at)
    }

    /// `Some(payload)` with a name of its own.
    fn full_pattern(&mut self, carrier: Carrier) -> (syn::Pat, String) {
        let (full, payload) = (carrier.full(), self.names.fresh("payload"));
        (syn::parse_quote!(#full(#payload)), payload.to_string())
    }

    /// `if let Some(payload) = option { .. }`
    pub(super) fn when_some(&mut self, option: Operand, then: impl FnOnce(&mut Self, Operand)) {
        self.match_some(
            option,
            Carrier::Option,
            |lowering, payload| {
                then(lowering, payload);
                None
            },
            |_| None,
        );
    }

    /// The payload, or the end of the loop.
    pub(super) fn some_or_leave(&mut self, option: Operand, target: Target) -> Operand {
        let leave = |lowering: &mut Self| {
            lowering.leave_with(target, None);
            None
        };
        let payload = self.match_some(option, Carrier::Option, |_, payload| Some(payload), leave);
        payload.unwrap_or_else(super::pattern::unit)
    }

    /// The payload; without one, the block is left with the value that lacks it.
    pub(super) fn payload_or_leave(&mut self, option: Operand, carrier: Carrier, block: Target) -> Operand {
        let keep = |_: &mut Self, payload: Operand| Some(payload);
        let payload = self.match_carried(option, carrier, keep, |lowering, error| {
            let failure = lowering.failure(error, false);
            lowering.leave_with(block, Some(failure));
            None
        });
        payload.unwrap_or_else(super::pattern::unit)
    }

    /// `Some(payload)` or `Ok(payload)`
    pub(super) fn full(&mut self, carrier: Carrier, payload: Operand) -> Operand {
        let steps = vec![Step::Variant(Variant::Payload)];
        let constructor = Constructor { path: carrier.full(), steps, fields: None, base: None };
        let full = self.temporary("full", Value::Construct(constructor, vec![payload]));
        self.carriers.extend(full.var().map(|var| (var, carrier)));
        full
    }

    /// Which of the two some arm of a branch yields.
    pub(super) fn carrier_of_arms(&self, arms: &[crate::compiler::ir::Block]) -> Option<Carrier> {
        let mut yielded = arms.iter().filter_map(|arm| arm.yields.as_ref()?.var());
        yielded.find_map(|var| self.carriers.get(&var).copied())
    }

    pub(super) fn none() -> Operand {
        let ty = Type::Optional(Box::new(Type::Unknown));
        Operand::Constant(Constant { tokens: quote!(None), ty, number: None })
    }

    /// A condition that chooses between a payload and none.
    pub(super) fn optional(&mut self, condition: Operand, payload: impl FnOnce(&mut Self) -> Operand) -> Operand {
        let some = self.nested(|lowering| {
            let payload = payload(lowering);
            Some(lowering.full(Carrier::Option, payload))
        });
        let none = self.nested(|_| Some(Self::none()));
        let result = self.finish_branch(Selector::If(condition), vec![some, none], self.at);
        result.unwrap_or_else(super::pattern::unit)
    }

    // `?`

    /// `value?`
    pub(super) fn tried(&mut self, tried: &syn::ExprTry) -> Option<Operand> {
        let carrier = self.carrier_of(&tried.expr).or_else(|| self.returned()).unwrap_or(Carrier::Option);
        let value = self.value(&tried.expr);
        let outer = std::mem::replace(&mut self.at, tried.question_token.span());
        let keep = |_: &mut Self, payload: Operand| Some(payload);
        let value = self.match_carried(value, carrier, keep, |lowering, error| {
            let value = lowering.failure(error, true);
            lowering.return_exit(Some(value));
            None
        });
        self.at = outer;
        value
    }

    /// A `match` in which a `Result` is taken apart for good; the second function is given the error.
    fn match_carried(
        &mut self,
        option: Operand,
        carrier: impl Into<Option<Carrier>>,
        some: impl FnOnce(&mut Self, Operand) -> Option<Operand>,
        none: impl FnOnce(&mut Self, Option<Var>) -> Option<Operand>,
    ) -> Option<Operand> {
        let carrier = carrier.into();
        let Some(carrier @ Carrier::Result) = carrier else {
            return self.match_some(option, carrier, some, |lowering| none(lowering, None));
        };
        let scrutinee = self.scrutinized_value(option).moved();
        let (full, name) = self.full_pattern(carrier);
        let error = self.fresh("error");
        let rest: syn::Pat = syn::parse_quote!(Err(#error));
        let error = error.to_string();
        let some: Body<'_, '_> = Box::new(move |lowering| {
            let payload = lowering.lookup_variable(&name).map_or_else(super::pattern::unit, Operand::Var);
            some(lowering, payload)
        });
        let none: Body<'_, '_> = Box::new(move |lowering| {
            let error = lowering.lookup_variable(&error);
            none(lowering, error)
        });
        let arms =
            vec![Arm { pattern: &full, guard: None, body: some }, Arm { pattern: &rest, guard: None, body: none }];
        self.match_arms(&scrutinee, arms, self.at)
    }

    /// The value without payload, for another payload or, with `converted`, as `?` returns it.
    fn failure(&mut self, error: Option<Var>, converted: bool) -> Operand {
        let tokens = match (error.map(|error| &self.function.variables[error.0].ident), converted) {
            (Some(error), true) => quote!(::core::result::Result::Err(::core::convert::From::from(#error))),
            (Some(error), false) => quote!(::core::result::Result::Err(#error)),
            (None, _) => quote!(::core::option::Option::None),
        };
        let reads = error.into_iter().collect();
        let ty = Type::Optional(Box::new(Type::Unknown));
        let opaque = Opaque { reads, cheap: false, ty: ty.clone(), ..Opaque::literal(tokens) };
        Operand::Var(self.temporary_of("failure", Value::Kept(opaque), ty))
    }

    // Constructors.

    /// `Some(x)`, `Ok(x)`, `Err(e)`
    pub(super) fn carried(&mut self, call: &syn::ExprCall, name: &str) -> Option<Operand> {
        let payload = call.args.first().filter(|_| call.args.len() == 1)?;
        match name {
            "Some" => {
                let payload = self.value(payload);
                Some(self.full(Carrier::Option, payload))
            }
            "Ok" => {
                let payload = self.value(payload);
                Some(self.full(Carrier::Result, payload))
            }
            "Err" => {
                let opaque = self.opaque(&syn::Expr::Call(call.clone()));
                let ty = Type::Optional(Box::new(Type::Unknown));
                let opaque = Opaque { ty: ty.clone(), cheap: false, ..opaque };
                Some(Operand::Var(self.temporary_of("failure", Value::Kept(opaque), ty)))
            }
            _ => None,
        }
    }
}
