//! Which values are options and which are results, as far as the source shows it.

use super::Carrier;
use crate::compiler::lower::Lowering;
use crate::compiler::types;

impl Lowering<'_> {
    /// Which of the two the function returns.
    pub(in crate::compiler::lower) fn returned(&self) -> Option<Carrier> {
        self.result_type.as_ref().and_then(carrier_of_type)
    }

    pub(in crate::compiler::lower) fn is_option(&self, expression: &syn::Expr) -> bool {
        self.carrier_of(expression) == Some(Carrier::Option)
    }

    /// What an expression is, as far as its form tells.
    pub(in crate::compiler::lower) fn carrier_of(&self, expression: &syn::Expr) -> Option<Carrier> {
        match expression {
            syn::Expr::Paren(inner) => self.carrier_of(&inner.expr),
            syn::Expr::Unary(syn::ExprUnary { op: syn::UnOp::Deref(_), expr, .. }) => self.carrier_of(expr),
            syn::Expr::Path(path) => {
                let name = path.path.get_ident()?.to_string();
                if name == "None" {
                    return Some(Carrier::Option);
                }
                self.carriers.get(&self.lookup_variable(&name)?).copied()
            }
            syn::Expr::Call(call) => match &*call.func {
                syn::Expr::Path(path) => match variant_of_std(&path.path)? {
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
            "ok" | "err" | "first" | "last" | "get" | "pop" | "next" | "min_by" | "max_by" | "min" | "max"
            | "reduce" | "find" | "find_map" | "position" | "then" | "then_some" | "checked_sub" | "checked_add"
            | "checked_mul" | "partial_cmp" | "filter" | "last_mut" | "first_mut" | "get_mut" => Some(Carrier::Option),
            "map" | "and_then" | "or_else" | "or" | "and" | "xor" | "inspect" | "copied" | "cloned" | "as_ref"
            | "as_mut" | "as_deref" | "take" | "zip" => self.carrier_of(&call.receiver),
            _ => None,
        }
    }

    /// The source has references where there are values here.
    pub(in crate::compiler::lower) fn yields_references(&self, expression: &syn::Expr) -> bool {
        match expression {
            syn::Expr::Paren(inner) => self.yields_references(&inner.expr),
            syn::Expr::Try(tried) => self.yields_references(&tried.expr),
            syn::Expr::MethodCall(call) => match call.method.to_string().as_str() {
                "last" if self.is_iterator(&call.receiver) => yields_elements(&call.receiver),
                "first" | "last" | "get" | "as_ref" | "first_mut" | "last_mut" | "get_mut" | "as_mut" => {
                    !self.is_iterator(&call.receiver)
                }
                "filter" | "or" | "unwrap_or" | "unwrap" | "expect" | "ok_or" => self.yields_references(&call.receiver),
                "next" | "nth" | "find" | "max_by" | "min_by" | "max_by_key" | "min_by_key" | "reduce" => {
                    yields_elements(&call.receiver)
                }
                _ => false,
            },
            syn::Expr::Path(path) => path.path.get_ident().is_some_and(|name| {
                let var = self.lookup_variable(&name.to_string());
                var.is_some_and(|var| self.referring.contains(&var))
            }),
            _ => false,
        }
    }
}

/// The expression is an `Option`, by the form of some value that it may have.
pub(in crate::compiler::lower) fn is_option_literal(expression: &syn::Expr) -> bool {
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

/// Which of the two a type is.
pub(in crate::compiler::lower) fn carrier_of_type(ty: &syn::Type) -> Option<Carrier> {
    let path = match ty {
        syn::Type::Reference(reference) => return carrier_of_type(&reference.elem),
        syn::Type::Paren(inner) => return carrier_of_type(&inner.elem),
        syn::Type::Path(path) => path,
        _ => return None,
    };
    let last = path.path.segments.last()?.ident.to_string();
    match last.as_str() {
        "Option" => Some(Carrier::Option),
        _ if last.ends_with("Result") && !types::is_of_this_module(&path.path) => Some(Carrier::Result),
        _ => None,
    }
}

/// The items of the iterator are references to elements.
fn yields_elements(iterator: &syn::Expr) -> bool {
    let syn::Expr::MethodCall(call) = iterator else { return false };
    match call.method.to_string().as_str() {
        "iter" => true,
        "rev" | "skip" | "take" | "step_by" | "filter" | "skip_while" | "take_while" | "inspect" => {
            yields_elements(&call.receiver)
        }
        _ => false,
    }
}

/// The variant of an `Option` or `Result` that a path leads to: by its name alone or by that of the type, since types of the
/// user's may have variants with these names as well.
pub(in crate::compiler::lower) fn variant_of_std(path: &syn::Path) -> Option<&'static str> {
    let mut names = path.segments.iter().rev().map(|segment| &segment.ident);
    let (name, owner) = (names.next()?, names.next());
    let of_std = owner.is_none_or(|owner| owner == "Option" || owner == "Result");
    ["Some", "None", "Ok", "Err"].into_iter().find(|variant| of_std && name == variant)
}
