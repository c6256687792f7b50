//! Functions of other crates that compute what methods of std's floats do, and so have their derivatives.
//!
//! `libm` has the names of C: those of `f32` end in `f`. The value is what the crate's function returns.

use super::Lowering;
use crate::compiler::ir::{Operand, Scalar, Type, Value};
use crate::compiler::rules::{self, Rule};

impl Lowering<'_> {
    /// `libm::pow(x, y)`; `None` if it is no such function.
    pub(super) fn foreign_call(&mut self, call: &syn::ExprCall, path: &syn::Path) -> Option<Operand> {
        let mut names = path.segments.iter().rev().map(|segment| segment.ident.to_string());
        let (name, of_libm) = (names.next()?, names.any(|name| name == "libm"));
        if !of_libm {
            return None;
        }
        let (method, scalar) = method_of(&name)?;
        if is_step(method) {
            let whole = syn::Expr::Call(call.clone());
            let opaque = self.opaque(&whole);
            let ty = Type::Real(scalar);
            let opaque = crate::compiler::ir::Opaque { ty: ty.clone(), refusal: None, ..opaque };
            return Some(Operand::Var(self.temporary_of(method, Value::Passive(opaque), ty)));
        }
        let rule: &'static Rule = rules::rule(method).filter(|rule| rule.arguments.len() == call.args.len())?;
        let operands = call.args.iter().map(|argument| self.value(argument)).collect();
        let var = self.temporary_of(rule.name, Value::Apply(rule, operands), Type::Real(scalar));
        self.function.paths.insert(var, path.clone());
        Some(Operand::Var(var))
    }
}

/// The method of std, and the scalar type.
fn method_of(name: &str) -> Option<(&'static str, Scalar)> {
    if let Some(method) = method_of_double(name) {
        return Some((method, Scalar::F64));
    }
    method_of_double(name.strip_suffix('f')?).map(|method| (method, Scalar::F32))
}

fn method_of_double(name: &str) -> Option<&'static str> {
    Some(match name {
        "acos" => "acos",
        "acosh" => "acosh",
        "asin" => "asin",
        "asinh" => "asinh",
        "atan" => "atan",
        "atan2" => "atan2",
        "atanh" => "atanh",
        "cbrt" => "cbrt",
        "ceil" => "ceil",
        "copysign" => "copysign",
        "cos" => "cos",
        "cosh" => "cosh",
        "exp" => "exp",
        "exp2" => "exp2",
        "expm1" => "exp_m1",
        "fabs" => "abs",
        "floor" => "floor",
        "fma" => "mul_add",
        "fmax" => "max",
        "fmin" => "min",
        "fmod" => "rem",
        "hypot" => "hypot",
        "log" => "ln",
        "log10" => "log10",
        "log1p" => "ln_1p",
        "log2" => "log2",
        "pow" => "powf",
        "rint" | "round" | "roundeven" => "round",
        "sin" => "sin",
        "sinh" => "sinh",
        "sqrt" => "sqrt",
        "tan" => "tan",
        "tanh" => "tanh",
        "trunc" => "trunc",
        _ => return None,
    })
}

/// The derivative is zero wherever there is one.
fn is_step(method: &str) -> bool {
    matches!(method, "ceil" | "floor" | "round" | "trunc")
}
