//! Macro calls.

use super::Lowering;
use super::pattern::unit;
use crate::compiler::diagnostics;
use crate::compiler::ir::{Exit, Opaque, Operand, Statement, Type, Value, Var};
use quote::{ToTokens, quote};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Expr, Token};

impl Lowering<'_> {
    pub(super) fn macro_call(&mut self, call: &syn::Macro) -> Option<Operand> {
        let name = call.path.segments.last().map_or_else(String::new, |last| last.ident.to_string());
        match name.as_str() {
            "vec" => Some(self.vector(call)),
            "assert" | "assert_eq" | "assert_ne" | "debug_assert" | "debug_assert_eq" | "debug_assert_ne"
            | "println" | "eprintln" | "print" | "eprint" => {
                let opaque = self.verbatim(call);
                self.passive_statement(opaque);
                None
            }
            "panic" | "unreachable" | "todo" | "unimplemented" => {
                let opaque = self.verbatim(call);
                self.passive_statement(opaque);
                self.statements.push(Statement::Exit(Exit::Never));
                None
            }
            "matches" => Some(self.passive_macro(call, Type::Passive, false)),
            "format" | "stringify" | "concat" | "line" | "file" | "column" | "env" | "cfg" => {
                Some(self.passive_macro(call, Type::Passive, false))
            }
            _ => Some(self.passive_macro(call, Type::Unknown, true)),
        }
    }

    /// A macro that only looks at values: it runs once, in the forward pass.
    fn verbatim(&mut self, call: &syn::Macro) -> Opaque {
        let writes = self.written_by_macro(call);
        Opaque { span: call.path.span(), writes, ..self.opaque_tokens(&call.to_token_stream()) }
    }

    /// The memory that the arguments change; that of macros nobody knows, all that they mention.
    pub(super) fn written_by_macro(&self, call: &syn::Macro) -> Vec<Var> {
        let name = call.path.segments.last().map_or_else(String::new, |last| last.ident.to_string());
        if is_known(&name) {
            return arguments(call).iter().flat_map(|argument| self.written_by(argument)).collect();
        }
        let mut mentioned = self.opaque_tokens(&call.tokens).reads;
        mentioned.retain(|var| self.is_writable(*var));
        mentioned
    }

    fn passive_macro(&mut self, call: &syn::Macro, ty: Type, refused: bool) -> Operand {
        let mut opaque = self.verbatim(call);
        opaque.ty = ty.clone();
        if refused {
            let name = call.path.to_token_stream();
            opaque.refusal = Some(diagnostics::unknown_macro(call.path.span(), name));
            // A `break` in it cannot leave the closure without an error.
            let tokens = opaque.tokens;
            opaque.tokens = quote!((|| #tokens)());
        }
        Operand::Var(self.temporary_of("value", Value::Passive(opaque), ty))
    }

    /// `vec![a, b]` and `vec![element; length]`
    fn vector(&mut self, call: &syn::Macro) -> Operand {
        let listed = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(call.tokens.clone());
        if let Ok(elements) = listed {
            let elements = elements.iter().map(|element| self.value(element)).collect();
            return self.temporary("vector", Value::Vector(elements));
        }
        let repeated = |input: syn::parse::ParseStream<'_>| {
            let element: Expr = input.parse()?;
            input.parse::<Token![;]>()?;
            Ok((element, input.parse::<Expr>()?))
        };
        let Ok((element, length)) = repeated.parse2(call.tokens.clone()) else {
            self.unsupported(call.span(), "this `vec!`", "write `vec![a, b]` or `vec![element; length]`");
            return unit();
        };
        let element = self.value(&element);
        let length = self.opaque(&length);
        let length = self.cheap(Opaque { ty: Type::Integer, refusal: None, ..length });
        self.temporary("vector", Value::Repeat(element, length, true))
    }
}

/// A macro of std that does with its arguments no more than evaluate them.
fn is_known(name: &str) -> bool {
    matches!(
        name,
        "vec"
            | "assert"
            | "assert_eq"
            | "assert_ne"
            | "debug_assert"
            | "debug_assert_eq"
            | "debug_assert_ne"
            | "println"
            | "eprintln"
            | "print"
            | "eprint"
            | "panic"
            | "unreachable"
            | "todo"
            | "unimplemented"
            | "matches"
            | "format"
            | "stringify"
            | "concat"
            | "line"
            | "file"
            | "column"
            | "env"
            | "cfg"
    )
}

/// The arguments that are expressions; of `name = value` the value.
fn arguments(call: &syn::Macro) -> Vec<Expr> {
    let list = |input: syn::parse::ParseStream<'_>| {
        let mut arguments = Vec::new();
        while let Ok(argument) = input.parse::<Expr>() {
            arguments.push(match argument {
                Expr::Assign(named) => *named.right,
                argument => argument,
            });
            if input.parse::<Token![,]>().is_err() {
                break;
            }
        }
        // Of `matches!` a pattern is left.
        input.parse::<proc_macro2::TokenStream>()?;
        Ok(arguments)
    };
    list.parse2(call.tokens.clone()).unwrap_or_default()
}
