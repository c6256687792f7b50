//! Methods of optional values: the `match` that std makes of them.

use super::Carrier;
use crate::compiler::ir::{Opaque, Operand, Place, Type, Value, Var};
use crate::compiler::lower::Lowering;
use crate::compiler::lower::callable::Callable;
use crate::compiler::lower::destructure::{Arm, Body};
use crate::compiler::lower::item::Item;
use quote::{ToTokens, quote};

impl Lowering<'_> {
    /// A method of an `Option` or `Result`; `None` if it is none.
    pub(in crate::compiler::lower) fn optional_call(&mut self, call: &syn::ExprMethodCall) -> Option<Option<Operand>> {
        let name = call.method.to_string();
        let arguments: Vec<&syn::Expr> = call.args.iter().collect();
        let whole = syn::Expr::MethodCall(call.clone());
        if is_rewritten_method(&name, arguments.len())
            && !self.is_inert(&whole)
            && let Some(value) = self.rewritten_method(call)
        {
            return Some(value);
        }
        if !is_optional_method(&name, arguments.len()) || self.is_inert(&whole) {
            return None;
        }
        if name == "inspect" && self.carrier_of(&call.receiver).is_none() && self.is_iterator(&call.receiver) {
            return None;
        }
        if let ("first" | "last" | "get", false) = (&*name, self.is_iterator(&call.receiver)) {
            return self.optional_element(call, &name).map(Some);
        }
        let carrier = self.carrier_of(&call.receiver);
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
        if let Some(number) = self.number_for_sure(call) {
            return Some(Some(number));
        }
        let callables = self.callables_of(&name, &arguments)?;
        let referred = self.yields_references(&call.receiver);
        let option = self.value(&call.receiver);
        self.optional_method(call, &name, carrier, (option, referred), &arguments, &callables)
    }

    /// The closures among the arguments.
    fn callables_of(&mut self, name: &str, arguments: &[&syn::Expr]) -> Option<Vec<Callable>> {
        let closures = match name {
            "map" | "and_then" | "unwrap_or_else" | "ok_or_else" | "or_else" | "map_err" | "filter" | "inspect" => {
                &arguments[..1]
            }
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
        let (option, form) = self.form_of(option, carrier, name);
        let value = match (name, callables) {
            ("copied" | "cloned" | "as_ref" | "as_deref", _) => Some(option),
            ("unwrap" | "expect" | "unwrap_unchecked", _) => Some(self.unwrapped(call, option)),
            ("unwrap_or", _) => {
                let default = self.value(&self.owned_default(call, arguments[0]));
                self.match_some(option, carrier, keep, |_| Some(default))
            }
            ("unwrap_or_default", _) => {
                let zero = Opaque { ty: Type::Unknown, ..Opaque::literal(quote!(::core::default::Default::default())) };
                self.match_some(option, carrier, keep, |lowering| {
                    Some(lowering.temporary("default", Value::Passive(zero)))
                })
            }
            ("unwrap_or_else", [default]) => {
                let carrier = carrier_by_closure(arguments[0], carrier);
                self.match_carried(option, carrier, keep, |lowering, error| {
                    Some(lowering.apply_value(default, item_of(error)))
                })
            }
            ("map", [function]) => self.match_carried(
                option,
                carrier,
                |lowering, payload| {
                    let mapped = lowering.apply_value(function, vec![given(payload)]);
                    Some(lowering.full_like(form, mapped))
                },
                |lowering, error| Some(lowering.failure_like(form, error)),
            ),
            ("and_then", [function]) => self.match_carried(
                option,
                carrier,
                |lowering, payload| Some(lowering.apply_value(function, vec![given(payload)])),
                |lowering, error| Some(lowering.failure_like(form, error)),
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
            ("map_or_else", [default, function]) => self.match_carried(
                option,
                carrier_by_closure(arguments[0], carrier),
                |lowering, payload| Some(lowering.apply_value(function, vec![given(payload)])),
                |lowering, error| Some(lowering.apply_value(default, item_of(error))),
            ),
            ("inspect", [function]) => self.match_carried(
                option,
                carrier,
                |lowering, payload| {
                    let item = Item::Referred(Box::new(given(payload.clone())));
                    lowering.apply_callable(function, vec![item]);
                    Some(lowering.full_like(form, payload))
                },
                |lowering, error| Some(lowering.failure_like(form, error)),
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
            ("or_else", [other]) => {
                let carrier = carrier_by_closure(arguments[0], carrier);
                self.match_carried(
                    option,
                    carrier,
                    |lowering, payload| Some(lowering.full_like(form, payload)),
                    |lowering, error| Some(lowering.apply_value(other, item_of(error))),
                )
            }
            ("or", _) => {
                let other = self.value(arguments[0]);
                self.match_some(
                    option,
                    carrier,
                    |lowering, payload| Some(lowering.full_like(form, payload)),
                    |_| Some(other),
                )
            }
            ("map_err", _) => {
                let (error, function) = (self.names.fresh("error"), arguments[0]);
                let rest: syn::Pat = syn::parse_quote!(Err(#error));
                let private = &self.private;
                let failure: syn::Expr = syn::parse_quote!(Err(#private::applied(#error, #function)));
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
                    | "inspect"
                    | "then"
                    | "then_some"
                    | "get",
                1
            )
            | ("map_or" | "map_or_else", 2)
    )
}

/// The methods of `rewritten.rs`.
fn is_rewritten_method(name: &str, arguments: usize) -> bool {
    matches!((name, arguments), ("flatten" | "unzip" | "transpose" | "err", 0) | ("zip" | "xor" | "and", 1))
}

/// What is handed an error is called of a `Result`.
fn carrier_by_closure(closure: &syn::Expr, carrier: Option<Carrier>) -> Option<Carrier> {
    match closure {
        syn::Expr::Closure(closure) if closure.inputs.is_empty() => Some(Carrier::Option),
        syn::Expr::Closure(_) => Some(Carrier::Result),
        _ => carrier,
    }
}

fn item_of(error: Option<Var>) -> Vec<Item> {
    error.map(|error| Item::Value(Operand::Var(error))).into_iter().collect()
}
