//! Methods of optional values that are short for other Rust.

use super::Carrier;
use crate::compiler::ir::{Operand, Type};
use crate::compiler::lower::{Lowering, Scope};
use syn::parse_quote;

impl Lowering<'_> {
    /// A method that is lowered as the code that it is short for; `None` if it is none.
    pub(super) fn rewritten_method(&mut self, call: &syn::ExprMethodCall) -> Option<Option<Operand>> {
        let carrier = self.carrier_of(&call.receiver).or_else(|| self.supposed_carrier(call))?;
        let arguments: Vec<&syn::Expr> = call.args.iter().collect();
        let code = self.code_of(&call.method.to_string(), carrier, &call.receiver, &arguments)?;
        self.scopes.push(Scope::default());
        let value = self.block_value(&code);
        self.scopes.pop();
        Some(value)
    }

    /// What the receiver is if nothing is known of it: the name of the method may be one that only options have.
    fn supposed_carrier(&mut self, call: &syn::ExprMethodCall) -> Option<Carrier> {
        let carrier = match (call.method.to_string().as_str(), call.args.len()) {
            ("zip", 1) => self.carrier_of(&call.args[0])?,
            ("xor", 1) => Carrier::Option,
            ("and", 1) => self.returned()?,
            ("err", 0) if matches!(&*call.receiver, syn::Expr::Call(_)) => Carrier::Result,
            _ => return None,
        };
        (!self.is_iterator(&call.receiver) && !self.is_named_or_indexed(&call.receiver)).then_some(carrier)
    }

    fn is_named_or_indexed(&mut self, receiver: &syn::Expr) -> bool {
        let syn::Expr::Path(path) = receiver else { return false };
        let var = path.path.get_ident().and_then(|name| self.lookup_variable(&name.to_string()));
        var.is_some_and(|var| matches!(self.ty(var), Type::Named(_)) || self.ty(var).element().is_some())
    }

    fn code_of(
        &mut self,
        name: &str,
        carrier: Carrier,
        receiver: &syn::Expr,
        arguments: &[&syn::Expr],
    ) -> Option<syn::Block> {
        let [first, second, x, y, e] =
            ["option", "other", "payload", "other_payload", "error"].map(|stem| self.names.fresh(stem));
        Some(match (name, carrier, arguments) {
            ("zip", Carrier::Option, [other]) => parse_quote!({
                let #first = #receiver;
                let #second = #other;
                match #first {
                    Some(#x) => match #second {
                        Some(#y) => Some((#x, #y)),
                        None => None,
                    },
                    None => None,
                }
            }),
            ("xor", Carrier::Option, [other]) => parse_quote!({
                let #first = #receiver;
                let #second = #other;
                match #first {
                    Some(#x) => match #second {
                        Some(_) => None,
                        None => Some(#x),
                    },
                    None => #second,
                }
            }),
            ("and", Carrier::Option, [other]) => parse_quote!({
                let #first = #receiver;
                let #second = #other;
                match #first {
                    Some(_) => #second,
                    None => None,
                }
            }),
            ("and", Carrier::Result, [other]) => parse_quote!({
                let #first = #receiver;
                let #second = #other;
                match #first {
                    Ok(_) => #second,
                    Err(#e) => Err(#e),
                }
            }),
            ("flatten", Carrier::Option, []) => parse_quote!({
                match #receiver {
                    Some(#x) => #x,
                    None => None,
                }
            }),
            ("unzip", Carrier::Option, []) => parse_quote!({
                match #receiver {
                    Some((#x, #y)) => (Some(#x), Some(#y)),
                    None => (None, None),
                }
            }),
            ("transpose", Carrier::Option, []) => parse_quote!({
                match #receiver {
                    Some(Ok(#x)) => Ok(Some(#x)),
                    Some(Err(#e)) => Err(#e),
                    None => Ok(None),
                }
            }),
            ("transpose", Carrier::Result, []) => parse_quote!({
                match #receiver {
                    Ok(Some(#x)) => Some(Ok(#x)),
                    Ok(None) => None,
                    Err(#e) => Some(Err(#e)),
                }
            }),
            ("err", Carrier::Result, []) => parse_quote!({
                match #receiver {
                    Err(#e) => Some(#e),
                    Ok(_) => None,
                }
            }),
            _ => return None,
        })
    }
}
