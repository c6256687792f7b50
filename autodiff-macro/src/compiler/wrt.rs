//! The option `wrt(..)`: which gradients are asked for.

use super::activity::Activity;
use super::diagnostics::{self, Diagnostics};
use super::ir::Function;
use super::options::Options;
use quote::ToTokens;

/// Marks the parameters whose gradient is wanted, and reports names that cannot be.
pub(crate) fn apply(function: &mut Function, options: &Options, diagnostics: &mut Diagnostics) {
    let Some(wrt) = &options.wrt else { return };
    mark(function, wrt, diagnostics);
    for parameter in &mut function.parameters {
        let named = function.variables[parameter.var.0].ty.is_named();
        parameter.differentiable &= parameter.wanted || !named;
    }
}

fn mark(function: &mut Function, wrt: &[proc_macro2::Ident], diagnostics: &mut Diagnostics) {
    for parameter in &mut function.parameters {
        parameter.wanted = false;
    }
    for (position, name) in wrt.iter().enumerate() {
        if wrt[..position].contains(name) {
            diagnostics.report(diagnostics::wrt_twice(name.span(), name));
            continue;
        }
        let variables = &function.variables;
        let found = function.parameters.iter_mut().find(|parameter| variables[parameter.var.0].ident == *name);
        match found {
            Some(parameter) if parameter.differentiable => parameter.wanted = true,
            Some(parameter) => {
                let ty = parameter.written.to_token_stream();
                diagnostics.report(diagnostics::wrt_not_differentiable(name.span(), name, ty));
            }
            None => {
                let known = real_names(function);
                diagnostics.report(diagnostics::wrt_not_a_parameter(name.span(), name, &known));
            }
        }
    }
}

fn real_names(function: &Function) -> Vec<String> {
    let real = function.parameters.iter().filter(|parameter| parameter.differentiable);
    real.map(|parameter| format!("`{}`", function.variables[parameter.var.0].ident)).collect()
}

/// Reports names in `wrt` that the result does not depend on in any way.
pub(crate) fn check_influence(
    function: &Function,
    options: &Options,
    activity: &Activity,
    diagnostics: &mut Diagnostics,
) {
    for name in options.wrt.iter().flatten() {
        let position = function
            .parameters
            .iter()
            .position(|parameter| function.variables[parameter.var.0].ident == *name);
        if position.is_some_and(|position| !activity.influential.contains(&position)) {
            diagnostics.report(diagnostics::wrt_without_influence(name.span(), name));
        }
    }
}
