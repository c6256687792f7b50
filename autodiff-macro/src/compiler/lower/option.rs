//! `Option` and `Result`: values that may be missing.
//!
//! Both have a payload, which carries a derivative, and a way to lack it, which does not. Their methods become the `match`
//! that std makes of them.

use super::Lowering;
use super::callable::Callable;
use super::destructure::{Arm, Body};
use super::item::Item;
use crate::compiler::ir::{
    Constant, Constructor, Opaque, Operand, Place, Selector, Step, Target, Type, Value, Var, Variant,
};
use quote::{ToTokens, quote};
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

    /// The same of an `Option`.
    pub(super) fn match_option(
        &mut self,
        option: Operand,
        some: impl FnOnce(&mut Self, Operand) -> Option<Operand>,
        none: impl FnOnce(&mut Self) -> Option<Operand>,
    ) -> Option<Operand> {
        self.match_some(option, Carrier::Option, some, none)
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
        let error = self.names.fresh("error");
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

    pub(super) fn is_option(&self, expression: &syn::Expr) -> bool {
        self.carrier_of(expression) == Some(Carrier::Option)
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

    // Methods.

    /// What an expression is, as far as its form tells.
    pub(super) fn carrier_of(&self, expression: &syn::Expr) -> Option<Carrier> {
        match expression {
            syn::Expr::Paren(inner) => self.carrier_of(&inner.expr),
            syn::Expr::Path(path) => {
                let name = path.path.get_ident()?.to_string();
                if name == "None" {
                    return Some(Carrier::Option);
                }
                self.carriers.get(&self.lookup_variable(&name)?).copied()
            }
            syn::Expr::Call(call) => match &*call.func {
                syn::Expr::Path(path) => match path.path.segments.last()?.ident.to_string().as_str() {
                    "Some" => Some(Carrier::Option),
                    "Ok" | "Err" => Some(Carrier::Result),
                    _ => None,
                },
                _ => None,
            },
            syn::Expr::MethodCall(call) => self.carrier_of_call(call),
            _ => None,
        }
    }

    fn carrier_of_call(&self, call: &syn::ExprMethodCall) -> Option<Carrier> {
        match call.method.to_string().as_str() {
            "ok_or" | "ok_or_else" | "map_err" | "parse" | "try_into" => Some(Carrier::Result),
            "ok" | "first" | "last" | "get" | "pop" | "next" | "min_by" | "max_by" | "min" | "max" | "reduce"
            | "find" | "find_map" | "position" | "then" | "then_some" | "checked_sub" | "checked_add"
            | "checked_mul" | "partial_cmp" | "zip" | "filter" | "last_mut" | "first_mut" | "get_mut" => {
                Some(Carrier::Option)
            }
            "map" | "and_then" | "or_else" | "or" | "copied" | "cloned" | "as_ref" | "as_mut" | "as_deref" | "take" => {
                self.carrier_of(&call.receiver)
            }
            _ => None,
        }
    }

    /// A method of an `Option` or `Result`; `None` if it is none.
    pub(super) fn optional_call(&mut self, call: &syn::ExprMethodCall) -> Option<Option<Operand>> {
        let name = call.method.to_string();
        let arguments: Vec<&syn::Expr> = call.args.iter().collect();
        let whole = syn::Expr::MethodCall(call.clone());
        if !is_optional_method(&name, arguments.len()) || self.is_inert(&whole) {
            return None;
        }
        if let ("first" | "last" | "get", false) = (&*name, self.is_iterator(&call.receiver)) {
            return self.optional_element(call, &name).map(Some);
        }
        let known = self.carrier_of(&call.receiver);
        let carrier = known.or_else(|| self.returned());
        match (name.as_str(), &arguments[..]) {
            ("then_some", [value]) => {
                let condition = self.condition_value(&call.receiver);
                return Some(Some(self.optional(condition, |lowering| lowering.value(value))));
            }
            ("then", [closure]) => {
                let callable = self.callable(closure)?;
                let condition = self.condition_value(&call.receiver);
                return Some(Some(self.optional(condition, |lowering| lowering.apply_value(&callable, Vec::new()))));
            }
            _ => {}
        }
        if matches!(&*name, "unwrap" | "expect")
            && let Some(array) = self.array_of_slice(&call.receiver)
        {
            return Some(Some(array));
        }
        if matches!(&*name, "unwrap" | "expect")
            && let Some(element) = self.element_for_sure(&call.receiver)
        {
            return Some(Some(element));
        }
        let callables = self.callables_of(&name, &arguments)?;
        let referred = self.yields_references(&call.receiver);
        let option = self.value(&call.receiver);
        self.optional_method(call, &name, carrier, (option, referred), &arguments, &callables)
    }

    /// The source has references where there are values here.
    pub(super) fn yields_references(&self, expression: &syn::Expr) -> bool {
        match expression {
            syn::Expr::Paren(inner) => self.yields_references(&inner.expr),
            syn::Expr::MethodCall(call) => match call.method.to_string().as_str() {
                "first" | "last" | "get" | "as_ref" | "first_mut" | "last_mut" | "get_mut" | "as_mut" => {
                    !self.is_iterator(&call.receiver)
                }
                "filter" | "or" | "unwrap_or" | "unwrap" | "expect" | "ok_or" => self.yields_references(&call.receiver),
                _ => false,
            },
            syn::Expr::Path(path) => path.path.get_ident().is_some_and(|name| {
                let var = self.lookup_variable(&name.to_string());
                var.is_some_and(|var| self.referring.contains(&var))
            }),
            _ => false,
        }
    }

    /// The closures among the arguments.
    fn callables_of(&mut self, name: &str, arguments: &[&syn::Expr]) -> Option<Vec<Callable>> {
        let closures = match name {
            "map" | "and_then" | "unwrap_or_else" | "ok_or_else" | "or_else" | "map_err" | "filter" => &arguments[..1],
            "map_or" => &arguments[1..],
            "map_or_else" => arguments,
            _ => &[],
        };
        closures.iter().map(|closure| self.callable(closure)).collect()
    }

    #[expect(clippy::too_many_lines, reason = "a table: an entry for each method")]
    fn optional_method(
        &mut self,
        call: &syn::ExprMethodCall,
        name: &str,
        carrier: Option<Carrier>,
        (option, referred): (Operand, bool),
        arguments: &[&syn::Expr],
        callables: &[Callable],
    ) -> Option<Option<Operand>> {
        let given = |payload: Operand| {
            let item = Item::Value(payload);
            if referred { Item::Referred(Box::new(item)) } else { item }
        };
        let keep = |_: &mut Self, payload: Operand| Some(payload);
        let value = match (name, callables) {
            ("copied" | "cloned" | "as_ref" | "as_deref", _) => Some(option),
            ("unwrap" | "expect" | "unwrap_unchecked", _) => Some(self.unwrapped(call, option)),
            ("unwrap_or", _) => {
                let default = self.value(arguments[0]);
                self.match_some(option, carrier, keep, |_| Some(default))
            }
            ("unwrap_or_default", _) => {
                let zero = Opaque { ty: Type::Unknown, ..Opaque::literal(quote!(::core::default::Default::default())) };
                self.match_some(option, carrier, keep, |lowering| {
                    Some(lowering.temporary("default", Value::Passive(zero)))
                })
            }
            ("unwrap_or_else", [default]) => {
                let arity = arity(arguments[0]);
                self.match_some(option, carrier, keep, |lowering| {
                    let arguments = (0..arity).map(|_| Item::Value(super::pattern::unit())).collect();
                    Some(lowering.apply_value(default, arguments))
                })
            }
            ("map", [function]) => self.match_carried(
                option,
                carrier,
                |lowering, payload| {
                    let mapped = lowering.apply_value(function, vec![given(payload)]);
                    Some(lowering.full(carrier.unwrap_or(Carrier::Option), mapped))
                },
                |lowering, error| Some(lowering.failure(error, false)),
            ),
            ("and_then", [function]) => self.match_carried(
                option,
                carrier,
                |lowering, payload| Some(lowering.apply_value(function, vec![given(payload)])),
                |lowering, error| Some(lowering.failure(error, false)),
            ),
            ("map_or", [function]) => {
                let default = self.value(arguments[0]);
                self.match_some(
                    option,
                    carrier,
                    |lowering, payload| Some(lowering.apply_value(function, vec![given(payload)])),
                    |_| Some(default),
                )
            }
            ("map_or_else", [default, function]) => self.match_some(
                option,
                carrier,
                |lowering, payload| Some(lowering.apply_value(function, vec![given(payload)])),
                |lowering| Some(lowering.apply_value(default, Vec::new())),
            ),
            ("filter", [test]) => self.match_some(
                option,
                Carrier::Option,
                |lowering, payload| {
                    let item = Item::Referred(Box::new(given(payload.clone())));
                    let holds = lowering.apply_value(test, vec![item]);
                    Some(lowering.optional(holds, |_| payload))
                },
                |_| Some(Self::none()),
            ),
            ("ok", _) => self.match_some(
                option,
                Carrier::Result,
                |lowering, payload| Some(lowering.full(Carrier::Option, payload)),
                |_| Some(Self::none()),
            ),
            ("or_else", [other]) if carrier != Some(Carrier::Result) => self.match_some(
                option,
                carrier,
                |lowering, payload| Some(lowering.full(Carrier::Option, payload)),
                |lowering| Some(lowering.apply_value(other, Vec::new())),
            ),
            ("or", _) => {
                let other = self.value(arguments[0]);
                self.match_some(
                    option,
                    carrier,
                    |lowering, payload| Some(lowering.full(carrier.unwrap_or(Carrier::Option), payload)),
                    |_| Some(other),
                )
            }
            ("map_err", _) => {
                let (error, function) = (self.names.fresh("error"), arguments[0]);
                let rest: syn::Pat = syn::parse_quote!(Err(#error));
                let failure: syn::Expr = syn::parse_quote!(Err((#function)(#error)));
                let scrutinee = self.scrutinized_value(option).moved();
                let (full, payload) = self.full_pattern(Carrier::Result);
                let some: Body<'_, '_> = Box::new(move |lowering| {
                    let payload = lowering.lookup_variable(&payload).map(Operand::Var)?;
                    Some(lowering.full(Carrier::Result, payload))
                });
                let arms = vec![
                    Arm { pattern: &full, guard: None, body: some },
                    Arm { pattern: &rest, guard: None, body: Box::new(|lowering| lowering.expression(&failure)) },
                ];
                self.match_arms(&scrutinee, arms, self.at)
            }
            ("ok_or", _) => {
                let error = arguments[0];
                let failure = quote!(Err(#error));
                self.with_failure(option, Carrier::Option, &syn::parse_quote!(#failure))
            }
            ("ok_or_else", _) => {
                let error = arguments[0];
                self.with_failure(option, Carrier::Option, &syn::parse_quote!(Err((#error)())))
            }
            _ => return None,
        };
        Some(value)
    }

    /// The payload as `Ok`, or else the error.
    fn with_failure(&mut self, option: Operand, carrier: Carrier, failure: &syn::Expr) -> Option<Operand> {
        self.match_some(
            option,
            carrier,
            |lowering, payload| Some(lowering.full(Carrier::Result, payload)),
            |lowering| lowering.expression(failure),
        )
    }

    fn unwrapped(&mut self, call: &syn::ExprMethodCall, option: Operand) -> Operand {
        let Operand::Var(var) = option else { return option };
        let (method, arguments) = (&call.method, &call.args);
        let arguments = self.opaque_tokens(&arguments.to_token_stream()).tokens;
        self.temporary("payload", Value::Unwrapped(Place::whole(var), quote!(.#method(#arguments))))
    }

    /// `x.first()`, `x.last()`, `x.get(i)`
    fn optional_element(&mut self, call: &syn::ExprMethodCall, name: &str) -> Option<Operand> {
        let (place, index, condition) = self.element_of(call, name)?;
        let condition = self.temporary("condition", Value::Passive(condition));
        Some(self.optional(condition, |lowering| {
            let mut place = place;
            place.path.push(Step::Index(index));
            lowering.load("element", place)
        }))
    }

    /// `x.last().unwrap()`
    fn element_for_sure(&mut self, receiver: &syn::Expr) -> Option<Operand> {
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
    pub(super) fn element_of(&mut self, call: &syn::ExprMethodCall, name: &str) -> Option<(Place, Opaque, Opaque)> {
        let borrowed = self.borrow(&call.receiver).map(|(place, _)| place);
        let place = borrowed.or_else(|| self.place(&call.receiver))?;
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

    fn condition_value(&mut self, expression: &syn::Expr) -> Operand {
        match expression {
            syn::Expr::Paren(inner) => self.condition_value(&inner.expr),
            syn::Expr::Path(_) => self.value(expression),
            _ => self.condition(expression),
        }
    }
}

fn is_optional_method(name: &str, arguments: usize) -> bool {
    matches!(
        (name, arguments),
        ("unwrap" | "unwrap_or_default" | "ok" | "copied" | "cloned" | "as_ref" | "as_deref" | "first" | "last", 0)
            | (
                "expect"
                    | "unwrap_or"
                    | "unwrap_or_else"
                    | "map"
                    | "and_then"
                    | "or"
                    | "or_else"
                    | "filter"
                    | "ok_or"
                    | "ok_or_else"
                    | "map_err"
                    | "then"
                    | "then_some"
                    | "get",
                1
            )
            | ("map_or" | "map_or_else", 2)
    )
}

/// The expression is an `Option`, by the form of some value that it may have.
pub(super) fn is_option_literal(expression: &syn::Expr) -> bool {
    let is_tail = |block: &syn::Block| match block.stmts.last() {
        Some(syn::Stmt::Expr(tail, None)) => is_option_literal(tail),
        _ => false,
    };
    match expression {
        syn::Expr::Closure(closure) => is_option_literal(&closure.body),
        syn::Expr::Paren(inner) => is_option_literal(&inner.expr),
        syn::Expr::Block(block) => is_tail(&block.block),
        syn::Expr::If(branch) => {
            is_tail(&branch.then_branch)
                || branch.else_branch.as_ref().is_some_and(|(_, other)| is_option_literal(other))
        }
        syn::Expr::Match(branch) => branch.arms.iter().any(|arm| is_option_literal(&arm.body)),
        syn::Expr::Path(path) => path.path.is_ident("None"),
        syn::Expr::Call(call) => matches!(&*call.func, syn::Expr::Path(path) if path.path.is_ident("Some")),
        syn::Expr::MethodCall(call) => call.method == "then_some" || call.method == "then",
        _ => false,
    }
}

/// How many parameters a closure has.
fn arity(expression: &syn::Expr) -> usize {
    match expression {
        syn::Expr::Closure(closure) => closure.inputs.len(),
        _ => 0,
    }
}

impl Lowering<'_> {
    /// Which of the two the function returns.
    pub(super) fn returned(&self) -> Option<Carrier> {
        self.result_type.as_ref().and_then(carrier_of_type)
    }
}

/// Which of the two a type is.
pub(super) fn carrier_of_type(ty: &syn::Type) -> Option<Carrier> {
    let syn::Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?.ident.to_string();
    match last.as_str() {
        "Option" => Some(Carrier::Option),
        _ if last.ends_with("Result") => Some(Carrier::Result),
        _ => None,
    }
}
