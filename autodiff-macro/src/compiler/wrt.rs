//! The option `wrt(..)`: which gradients are asked for.

use super::activity::Activity;
use super::diagnostics::{self, Diagnostics};
use super::ir::{Function, Parameter};
use super::options::Options;
use proc_macro2::Ident;

/// Marks the parameters whose gradient is wanted, and reports names that cannot be.
pub(crate) fn apply(function: &mut Function, item: &syn::ItemFn, options: &Options, diagnostics: &mut Diagnostics) {
    if let Some(wrt) = &options.wrt {
        mark(function, item, wrt, diagnostics);
        for parameter in &mut function.parameters {
            let named = function.variables[parameter.var.0].ty.named().is_some();
            parameter.differentiable &= parameter.wanted || !named;
        }
    }
}

fn mark(function: &mut Function, item: &syn::ItemFn, wrt: &[Ident], diagnostics: &mut Diagnostics) {
    for parameter in &mut function.parameters {
        parameter.wanted = false;
    }
    for (position, name) in wrt.iter().enumerate() {
        if wrt[..position].contains(name) {
            diagnostics.report(diagnostics::wrt_twice(name.span(), name));
            continue;
        }
        let found = function.parameters.iter_mut().find(|parameter| parameter.source.as_ref() == Some(name));
        match found {
            Some(parameter) if parameter.differentiable => parameter.wanted = true,
            Some(parameter) => {
                let ty = &parameter.written;
                diagnostics.report(diagnostics::wrt_not_differentiable(name.span(), name, ty));
            }
            None if inside_a_pattern(item, name) => {
                diagnostics.report(diagnostics::wrt_inside_pattern(name.span(), name));
            }
            None => {
                let known = real_names(function, item);
                diagnostics.report(diagnostics::wrt_not_a_parameter(name.span(), name, &known));
            }
        }
    }
}

/// The parameters that may carry a derivative.
fn parameters<'a>(
    function: &'a Function,
    item: &'a syn::ItemFn,
) -> impl Iterator<Item = (&'a Parameter, &'a syn::FnArg)> {
    function.parameters.iter().zip(&item.sig.inputs).filter(|(parameter, _)| parameter.differentiable)
}

/// The parameters that `wrt` can name.
fn real_names(function: &Function, item: &syn::ItemFn) -> Vec<String> {
    parameters(function, item).filter_map(|(_, input)| plain_name(input)).map(|name| format!("`{name}`")).collect()
}

/// The name of a parameter that is not taken apart by a pattern.
pub(super) fn plain_name(input: &syn::FnArg) -> Option<&Ident> {
    match input {
        syn::FnArg::Typed(typed) => match &*typed.pat {
            syn::Pat::Ident(name) => Some(&name.ident),
            _ => None,
        },
        syn::FnArg::Receiver(_) => None,
    }
}

/// The name is bound by a parameter that is a pattern, such as `(a, b): (f64, f64)`.
fn inside_a_pattern(item: &syn::ItemFn, name: &Ident) -> bool {
    struct Find<'a>(&'a Ident, bool);
    impl<'ast> syn::visit::Visit<'ast> for Find<'_> {
        fn visit_pat_ident(&mut self, bound: &'ast syn::PatIdent) {
            self.1 |= bound.ident == *self.0;
        }
    }
    let mut find = Find(name, false);
    item.sig.inputs.iter().for_each(|input| syn::visit::Visit::visit_fn_arg(&mut find, input));
    find.1
}

/// Reports names in `wrt` that the result does not depend on in any way.
pub(crate) fn check_influence(
    function: &Function,
    options: &Options,
    activity: &Activity,
    diagnostics: &mut Diagnostics,
) {
    for name in options.wrt.iter().flatten() {
        let position = function.parameters.iter().position(|parameter| parameter.source.as_ref() == Some(name));
        if position.is_some_and(|position| !activity.influential.contains(&position)) {
            diagnostics.report(diagnostics::wrt_without_influence(name.span(), name));
        }
    }
}
