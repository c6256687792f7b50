//! Macro calls.

use super::pattern::unit;
use super::{Binding, Lowering, Scope, lookup_in};
use crate::compiler::ir::{Exit, Opaque, Operand, Statement, Type, Value, Var};
use crate::compiler::{capitals, declarative, diagnostics, imports, neighbours};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Expr, Token};

/// Macros that call themselves are expanded as deep as rustc does it.
const MOST_EXPANSIONS: usize = 128;

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
            _ if self.is_of_log(call) => {
                let opaque = self.verbatim(call);
                self.passive_statement(opaque);
                None
            }
            "matches" => Some(self.passive_macro(call, Type::Passive, false)),
            _ if self.is_of_approx(call) => Some(self.passive_macro(call, Type::Passive, false)),
            "format" | "stringify" | "concat" | "line" | "file" | "column" | "env" | "cfg" => {
                Some(self.passive_macro(call, Type::Passive, false))
            }
            _ if let Some(made) = self.matrix_literal(call) => self.expression(&made),
            _ => match self.expanded(call) {
                Some(statements) => self.in_place(statements),
                None => Some(self.passive_macro(call, Type::Unknown, true)),
            },
        }
    }

    /// `debug!(..)` and its like, of the crate `log` or `tracing`.
    fn is_of_log(&self, call: &syn::Macro) -> bool {
        self.is_of_crate(call, &["log", "tracing"], &["trace", "debug", "info", "warn", "error"])
    }

    /// `ulps_eq!(..)` and its like, of the crate `approx`, which compare numbers and do nothing else.
    fn is_of_approx(&self, call: &syn::Macro) -> bool {
        const EQUALITIES: &[&str] = &["abs_diff_eq", "abs_diff_ne", "relative_eq", "relative_ne", "ulps_eq", "ulps_ne"];
        self.is_of_crate(call, &["approx"], EQUALITIES)
    }

    /// The call is one of the macros of these crates.
    pub(super) fn is_of_crate(&self, call: &syn::Macro, crates: &[&str], macros: &[&str]) -> bool {
        let Some(name) = call.path.segments.last().map(|last| last.ident.to_string()) else { return false };
        let krate = &call.path.segments[0].ident;
        macros.contains(&&*name)
            && crates.iter().any(|of| match call.path.get_ident() {
                Some(own) => self.rules(own).is_none() && self.neighbours.import(of, &name),
                None => krate == of,
            })
    }

    /// A macro by example in the body.
    pub(super) fn macro_definition(&mut self, definition: &syn::ItemMacro) {
        if let Some(name) = definition.ident.as_ref().filter(|_| definition.mac.path.is_ident("macro_rules")) {
            let binding = Binding::Macro(definition.mac.tokens.clone(), self.scopes.clone());
            self.insert_as(key(name), binding);
        }
    }

    /// What a macro in the body or beside the function makes of the call.
    fn expanded(&mut self, call: &syn::Macro) -> Option<Vec<syn::Stmt>> {
        let name = call.path.get_ident().filter(|_| self.expansions < MOST_EXPANSIONS)?;
        let (rules, around) = self.rules(name)?;
        let names = &mut *self.names;
        let expansion = declarative::expand(rules, &call.tokens, name.span(), &mut |stem| names.fresh(stem))?;
        self.names.reserve(&expansion.tokens);
        let means_the_same = expansion.free.iter().all(|name| self.means_the_same(name, &around));
        syn::Block::parse_within.parse2(expansion.tokens).ok().filter(|_| means_the_same)
    }

    /// The rules of a macro in the body or beside the function, and what is around them.
    fn rules(&self, name: &Ident) -> Option<(TokenStream, Vec<Scope>)> {
        match self.lookup(&key(name)) {
            Some(Binding::Macro(rules, around)) => Some((rules.clone(), around.clone())),
            _ => Some((self.neighbours.macro_rules(name).filter(|rules| self.reached_by(rules))?, Vec::new())),
        }
    }

    /// The memory that is changed by what a macro becomes, if that calls no further macro.
    fn written_by_expansion(&self, call: &syn::Macro) -> Option<Vec<Var>> {
        let block = self.looked_through(call, &mut |stem| quote::format_ident!("__{stem}"))?;
        let calls_macro = block.to_token_stream().to_string().contains('!');
        (!calls_macro).then(|| self.written_by(&syn::parse_quote!(#block)))
    }

    /// The expression that a macro in the body or beside the function becomes, if that is all it becomes.
    pub(super) fn expression_of_macro(&self, call: &syn::Macro, own: &mut dyn FnMut(&str) -> Ident) -> Option<Expr> {
        let mut block = self.looked_through(call, own)?;
        self.as_written_here(&mut block);
        match block.stmts.pop() {
            Some(syn::Stmt::Expr(expression, None)) if block.stmts.is_empty() => Some(expression),
            _ => None,
        }
    }

    /// What a macro becomes, with these names for its own variables.
    fn looked_through(&self, call: &syn::Macro, own: &mut dyn FnMut(&str) -> Ident) -> Option<syn::Block> {
        let name = call.path.get_ident()?;
        let (rules, around) = self.rules(name)?;
        let expansion = declarative::expand(rules, &call.tokens, name.span(), own)?;
        let means_the_same = expansion.free.iter().all(|name| self.means_the_same(name, &around));
        let statements = expansion.tokens;
        syn::parse2(quote!({ #statements })).ok().filter(|_| means_the_same)
    }

    /// Lowers what a macro became, unless that goes on for too long.
    pub(super) fn within_expansion<T>(&mut self, lower: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        if self.expansions >= MOST_EXPANSIONS {
            return None;
        }
        self.expansions += 1;
        let lowered = lower(self);
        self.expansions -= 1;
        lowered
    }

    /// Names in what a macro became as the rest of this pass has them.
    fn as_written_here(&self, block: &mut syn::Block) {
        let variables = self.scopes.iter().flat_map(|scope| scope.keys().cloned()).collect();
        capitals::mark(block, &self.function.items, self.neighbours);
        imports::written_out_within(block, &self.function.items, variables, self.neighbours);
    }

    /// No item of the body hides what the tokens from outside of it may mention.
    fn reached_by(&self, rules: &TokenStream) -> bool {
        neighbours::names(rules.clone()).iter().all(|name| !self.inner.contains(&name.to_string()))
    }

    /// The name is bound here as it is in other scopes.
    fn means_the_same(&self, name: &str, around: &[Scope]) -> bool {
        match (self.lookup(name), lookup_in(around, name)) {
            (Some(Binding::Variable(here)), Some(Binding::Variable(there))) => here == there,
            (Some(Binding::Referred(here, _)), Some(Binding::Referred(there, _))) => here == there,
            (Some(Binding::Callable(_, here)), Some(Binding::Callable(_, there))) => here.is_some() && here == there,
            (Some(Binding::Constant(_)) | None, Some(Binding::Constant(_)) | None) => true,
            _ => false,
        }
    }

    /// The value of statements that stand in place of the call.
    fn in_place(&mut self, statements: Vec<syn::Stmt>) -> Option<Operand> {
        let mut block = syn::Block { brace_token: syn::token::Brace::default(), stmts: statements };
        self.as_written_here(&mut block);
        self.items(&block);
        self.expansions += 1;
        let mut value = None;
        for statement in &block.stmts {
            value = if self.has_left() { None } else { self.statement(statement) };
        }
        self.expansions -= 1;
        value
    }

    /// A macro that only looks at values: it runs once, in the forward pass.
    fn verbatim(&mut self, call: &syn::Macro) -> Opaque {
        let writes = self.written_by_macro(call);
        Opaque { span: call.path.span(), writes, ..self.opaque_tokens(&call.to_token_stream()) }
    }

    /// The memory that the arguments change; that of macros nobody knows, all that they mention.
    pub(super) fn written_by_macro(&self, call: &syn::Macro) -> Vec<Var> {
        let name = call.path.segments.last().map_or_else(String::new, |last| last.ident.to_string());
        if is_known(&name) || self.is_of_log(call) || self.is_of_approx(call) {
            return arguments(call).iter().flat_map(|argument| self.written_by(argument)).collect();
        }
        self.written_by_expansion(call).unwrap_or_else(|| {
            let mut mentioned = self.opaque_tokens(&call.tokens).reads;
            mentioned.retain(|var| self.is_writable(*var));
            mentioned
        })
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
        input.parse::<TokenStream>()?;
        Ok(arguments)
    };
    list.parse2(call.tokens.clone()).unwrap_or_default()
}

/// The name of a macro among other names.
fn key(name: &Ident) -> String {
    format!("{name}!")
}
