//! Calls, methods and macros.

use super::super::datum::{Datum, Fault};
use super::super::scalar::{self, Scalar};
use super::{Evaluated, Runner, Stop};
use syn::parse::Parser;
use syn::punctuated::Punctuated;

impl<S: Scalar> Runner<'_, S> {
    pub(super) fn function(&mut self, call: &syn::ExprCall) -> Evaluated<S> {
        let syn::Expr::Path(path) = &*call.func else { return self.closure(call) };
        let name = path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        let arguments: Vec<&syn::Expr> = call.args.iter().collect();
        if path.path.segments.first().is_some_and(|first| first.ident == "f64") {
            return self.scalar_method(&name, arguments[0], &arguments[1..]);
        }
        match (name.as_str(), &arguments[..]) {
            ("stop_gradient", [value]) => {
                let value = self.value(value)?;
                Ok(value.map(&mut |number| S::number(number.value())))
            }
            ("swap", [a, b]) => {
                let (a, b) = (self.place(a)?, self.place(b)?);
                let (old_a, old_b) = (self.memory.load(&a)?, self.memory.load(&b)?);
                self.memory.store(&a, old_b)?;
                self.memory.store(&b, old_a)?;
                Ok(Datum::Unit)
            }
            ("replace", [place, value]) => {
                let place = self.place(place)?;
                let value = self.value(value)?;
                let old = self.memory.load(&place)?;
                self.memory.store(&place, value)?;
                Ok(old)
            }
            ("min" | "max", [a, b]) => {
                let operands = [self.value(a)?, self.value(b)?];
                Ok(apply(&name, &operands)?)
            }
            ("count", [syn::Expr::Reference(items)]) => {
                let count = self.items(&items.expr)?.len();
                Ok(Datum::Integer(i64::try_from(count).map_err(|_| "a length")?))
            }
            ("nth", [syn::Expr::Reference(items), number]) => {
                let (items, number) = (self.items(&items.expr)?, self.index(number)?);
                Ok(items.into_iter().nth(number).ok_or("no such item")?)
            }
            // A conversion to a number of a generic function.
            ("from_f64" | "as_option", [value]) => self.value(value),
            ("from", [value]) => Ok(Datum::some(Some(self.value(value)?))),
            ("Some" | "Ok", [payload]) => Ok(Datum::some(Some(self.value(payload)?))),
            ("Err", [_]) => Ok(Datum::some(None)),
            ("new" | "with_capacity", _) => Ok(Datum::Sequence(Vec::new())),
            (name, arguments) => self.user_function(name, arguments),
        }
    }

    /// `(|x| ..)(y)`
    fn closure(&mut self, call: &syn::ExprCall) -> Evaluated<S> {
        let mut callee = &*call.func;
        while let syn::Expr::Paren(inner) = callee {
            callee = &inner.expr;
        }
        let syn::Expr::Closure(closure) = callee else { return Err("a call of no name".into()) };
        let (arguments, scope) = (self.list(&call.args)?, self.names.len());
        for (pattern, argument) in closure.inputs.iter().zip(arguments) {
            let pattern = if let syn::Pat::Type(typed) = pattern { &*typed.pat } else { pattern };
            self.destructure(pattern, argument)?;
        }
        let value = self.value(&closure.body);
        self.names.truncate(scope);
        value
    }

    /// References are copied in, and copied out again if they are mutable.
    fn user_function(&mut self, name: &str, arguments: &[&syn::Expr]) -> Evaluated<S> {
        let function = self.sources.get(name).ok_or_else(|| format!("no function {name}"))?;
        let mut states = Vec::new();
        let mut values = Vec::new();
        for (number, (argument, input)) in arguments.iter().zip(&function.sig.inputs).enumerate() {
            let reference = match input {
                syn::FnArg::Typed(typed) => match &*typed.ty {
                    syn::Type::Reference(reference) => Some(reference.mutability.is_some()),
                    _ => None,
                },
                syn::FnArg::Receiver(_) => None,
            };
            let Some(mutable) = reference else {
                values.push(self.value(argument)?);
                continue;
            };
            let place = self.place(argument)?;
            values.push(self.memory.load(&place)?);
            states.extend(mutable.then_some((number, place)));
        }
        let (value, after) = super::call_with(self.sources, name, values, self.fuel)?;
        for (number, place) in states {
            self.memory.store(&place, after[number].clone())?;
        }
        Ok(value)
    }

    pub(super) fn method(&mut self, call: &syn::ExprMethodCall) -> Evaluated<S> {
        let name = call.method.to_string();
        let arguments: Vec<&syn::Expr> = call.args.iter().collect();
        match (name.as_str(), &arguments[..]) {
            ("len", []) => {
                let place = self.place(&call.receiver)?;
                let length = self.memory.elements(&place)?.len();
                Ok(Datum::Integer(i64::try_from(length).map_err(|_| "a length")?))
            }
            ("fill", [value]) => {
                let value = self.value(value)?;
                let place = self.place(&call.receiver)?;
                self.memory.elements_mut(&place)?.fill(value);
                Ok(Datum::Unit)
            }
            ("swap", [i, j]) => {
                let (i, j) = (self.index(i)?, self.index(j)?);
                let place = self.place(&call.receiver)?;
                let elements = self.memory.elements_mut(&place)?;
                if i.max(j) >= elements.len() {
                    return Err("a swap out of bounds".into());
                }
                elements.swap(i, j);
                Ok(Datum::Unit)
            }
            ("copy_from_slice" | "clone_from_slice", [from]) => {
                let from = self.place(from)?;
                let from = self.memory.elements(&from)?.to_vec();
                let place = self.place(&call.receiver)?;
                let to = self.memory.elements_mut(&place)?;
                if to.len() != from.len() {
                    return Err("a copy of another length".into());
                }
                to.clone_from_slice(&from);
                Ok(Datum::Unit)
            }
            ("reverse" | "rotate_left" | "rotate_right", _) => {
                let count = arguments.first().map_or(Ok(0), |count| self.index(count))?;
                let place = self.place(&call.receiver)?;
                let elements = self.memory.elements_mut(&place)?;
                match name.as_str() {
                    _ if count > elements.len() => return Err("a rotation by more than the length".into()),
                    "rotate_left" => elements.rotate_left(count),
                    "rotate_right" => elements.rotate_right(count),
                    _ => elements.reverse(),
                }
                Ok(Datum::Unit)
            }
            ("push", [value]) => {
                let value = self.value(value)?;
                let place = self.place(&call.receiver)?;
                self.memory.vector(&place)?.push(value);
                Ok(Datum::Unit)
            }
            ("pop", []) => {
                let place = self.place(&call.receiver)?;
                Ok(Datum::Option(self.memory.vector(&place)?.pop().map(Box::new)))
            }
            ("unwrap", []) => Ok(self.value(&call.receiver)?.unwrap()?),
            ("is_some" | "is_ok", []) => Ok(Datum::Bool(matches!(self.value(&call.receiver)?, Datum::Option(Some(_))))),
            ("is_none" | "is_err", []) => Ok(Datum::Bool(matches!(self.value(&call.receiver)?, Datum::Option(None)))),
            ("clone" | "to_vec" | "as_slice", []) => self.value(&call.receiver),
            (name, arguments) => self.scalar_method(name, &call.receiver, arguments),
        }
    }

    fn scalar_method(&mut self, name: &str, receiver: &syn::Expr, arguments: &[&syn::Expr]) -> Evaluated<S> {
        let mut operands = vec![self.value(receiver)?];
        for argument in arguments {
            operands.push(self.value(argument)?);
        }
        Ok(apply(name, &operands)?)
    }

    pub(super) fn macro_call(&mut self, call: &syn::Macro) -> Evaluated<S> {
        if !call.path.is_ident("vec") {
            return Ok(Datum::Unit);
        }
        let listed = Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated.parse2(call.tokens.clone());
        if let Ok(elements) = listed {
            return Ok(Datum::Sequence(self.list(&elements)?));
        }
        let tokens = &call.tokens;
        let repeat: syn::ExprRepeat = syn::parse2(quote::quote!([#tokens])).map_err(|error| error.to_string())?;
        self.repeat(&repeat.expr, &repeat.len)
    }
}

/// A method of numbers.
pub(in crate::tests) fn apply<S: Scalar>(name: &str, operands: &[Datum<S>]) -> Result<Datum<S>, Fault> {
    match (name, operands) {
        ("powi", [Datum::Real(base), Datum::Integer(exponent)]) => {
            let exponent = i32::try_from(*exponent).map_err(|error| error.to_string())?;
            Ok(Datum::Real(scalar::powi(*base, exponent)))
        }
        ("total_cmp", [Datum::Real(a), Datum::Real(b)]) => Ok(Datum::Integer(a.value().total_cmp(&b.value()) as i64)),
        ("partial_cmp", [Datum::Real(a), Datum::Real(b)]) => {
            let order = a.value().partial_cmp(&b.value());
            Ok(Datum::some(order.map(|order| Datum::Integer(order as i64))))
        }
        ("is_nan", [Datum::Real(value)]) => Ok(Datum::Bool(value.value().is_nan())),
        ("min", [Datum::Integer(a), Datum::Integer(b)]) => Ok(Datum::Integer(*a.min(b))),
        ("max", [Datum::Integer(a), Datum::Integer(b)]) => Ok(Datum::Integer(*a.max(b))),
        ("saturating_sub", [Datum::Integer(a), Datum::Integer(b)]) => Ok(Datum::Integer((a - b).max(0))),
        ("div_ceil", [Datum::Integer(a), Datum::Integer(b)]) if *b > 0 => Ok(Datum::Integer((a + b - 1) / b)),
        (name, operands) => {
            let reals = operands.iter().map(Datum::real).collect::<Result<Vec<S>, Fault>>();
            let reals = reals.map_err(|fault| format!("{name} of {fault}"))?;
            scalar::call(name, &reals).map(Datum::Real).ok_or_else(|| format!("unknown method {name}"))
        }
    }
}

impl<S: Scalar> Stop<S> {
    /// The label of an exit.
    pub(super) fn label(label: Option<&syn::Lifetime>) -> Option<String> {
        label.map(|label| label.ident.to_string())
    }
}
