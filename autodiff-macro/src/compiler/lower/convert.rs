//! Conversions between numbers by traits that may fail: `T::from_f64(x).unwrap()`, `x.to_f64().unwrap()`.

use super::Lowering;
use crate::compiler::ir::{Conversion, Opaque, Operand, Scalar, Type, Value};
use crate::compiler::types;
use proc_macro2::Ident;
use quote::{ToTokens, format_ident, quote};
use syn::parse_quote;

impl Lowering<'_> {
    /// `unwrap`, `expect` or `unwrap_or` of a conversion that may fail: the number itself.
    pub(super) fn number_for_sure(&mut self, call: &syn::ExprMethodCall) -> Option<Operand> {
        if let Some((operand, to)) = self.cast_by_trait(call) {
            return self.expression(&parse_quote!((#operand) as #to));
        }
        let (operand, conversion, ty) = self.conversion(call)?;
        let operand = self.value(operand);
        Some(Operand::Var(self.temporary_of("converted", Value::Convert(operand, conversion), ty)))
    }

    /// `x.to_f64()` of a number, which is there if it fits.
    pub(super) fn number_if_any(&mut self, call: &syn::ExprMethodCall) -> Option<Operand> {
        let method = call.method.clone();
        let ty = type_of_method(&method).filter(|_| call.args.is_empty())?;
        if !self.seen_type(&call.receiver)?.is_real() {
            return None;
        }
        let number = self.value(&call.receiver);
        let (tokens, reads) = match &number {
            Operand::Var(var) => (self.function.variables[var.0].ident.to_token_stream(), vec![*var]),
            Operand::Constant(constant) => (constant.tokens.clone(), Vec::new()),
        };
        let fits = Opaque { ty: Type::Passive, reads, ..Opaque::literal(quote!(#tokens.#method().is_some())) };
        let fits = self.temporary_of("fits", Value::Passive(fits), Type::Passive);
        let conversion = Conversion::Method(method, quote!(.unwrap()));
        Some(self.optional(Operand::Var(fits), |lowering| {
            Operand::Var(lowering.temporary_of("converted", Value::Convert(number, conversion), ty))
        }))
    }

    /// The type of `T::from(0.5).unwrap()`, where `T` is a number.
    pub(super) fn type_of_conversion(&self, call: &syn::ExprMethodCall) -> Option<Type> {
        if let Some((_, _, ty)) = self.conversion(call) {
            return Some(ty);
        }
        if let Some((_, to)) = self.cast_by_trait(call) {
            return type_of_method(&format_ident!("to_{to}"));
        }
        match (&*call.receiver, call.method.to_string().as_str()) {
            (syn::Expr::Call(inner), "unwrap" | "expect") => match &*inner.func {
                syn::Expr::Path(path) => self.scalar_of(&path.path),
                _ => None,
            },
            _ => None,
        }
    }

    /// The number and the type of `ToPrimitive::to_f64(&x).unwrap()`, where `x` is of a type of std: it always fits.
    fn cast_by_trait(&self, call: &syn::ExprMethodCall) -> Option<(syn::Expr, Ident)> {
        let syn::Expr::Call(inner) = &*call.receiver else { return None };
        let syn::Expr::Path(path) = &*inner.func else { return None };
        let mut names = path.path.segments.iter().rev();
        let (method, of_trait) = (&names.next()?.ident, &names.next()?.ident);
        let operand = inner.args.first().filter(|_| of_trait == "ToPrimitive" && inner.args.len() == 1)?;
        let to = match type_of_method(method).filter(|_| self.is_sure(call))? {
            Type::Real(scalar) => scalar.tokens(),
            _ => return None,
        };
        let is_float = matches!(self.seen_type(operand)?, Type::Real(Scalar::F64 | Scalar::F32));
        let number = match operand {
            syn::Expr::Reference(reference) => (*reference.expr).clone(),
            reference => parse_quote!(*#reference),
        };
        is_float.then_some((number, syn::parse2(to).ok()?))
    }

    /// The method takes the number out of what a conversion returns.
    fn is_sure(&self, call: &syn::ExprMethodCall) -> bool {
        match (call.method.to_string().as_str(), call.args.first()) {
            ("unwrap" | "unwrap_or_default", None) | ("expect", Some(syn::Expr::Lit(_))) => true,
            ("unwrap_or" | "unwrap_or_else", Some(other)) => self.is_inert(other),
            _ => false,
        }
    }

    /// What is converted, how, and to what type.
    fn conversion<'a>(&self, call: &'a syn::ExprMethodCall) -> Option<(&'a syn::Expr, Conversion, Type)> {
        let (method, arguments) = (&call.method, &call.args);
        if !self.is_sure(call) {
            return None;
        }
        let taken = quote!(.#method(#arguments));
        match &*call.receiver {
            syn::Expr::MethodCall(inner) if inner.args.is_empty() => {
                let ty = type_of_method(&inner.method)?;
                Some((&*inner.receiver, Conversion::Method(inner.method.clone(), taken), ty))
            }
            syn::Expr::Call(inner) if inner.args.len() == 1 => {
                let syn::Expr::Path(path) = &*inner.func else { return None };
                let ty = self.converts_to(&path.path)?;
                let ty = path.qself.as_ref().map_or(ty, |qself| types::written(&qself.ty, &self.scalars));
                Some((&inner.args[0], Conversion::Function(path.path.clone(), taken), ty))
            }
            _ => None,
        }
    }

    /// The type of number that `T::from`, `T::from_f64`, `NumCast::from` and `num_traits::cast` make.
    fn converts_to(&self, path: &syn::Path) -> Option<Type> {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        match names[..] {
            [.., "NumCast", "from"] | ["num" | "num_traits", "cast"] => Some(Type::Unknown),
            [_, "from"] => self.scalar_of(path),
            [_, name] if name.strip_prefix("from_").is_some_and(types::is_number) => self.scalar_of(path),
            _ => None,
        }
    }
}

/// What the method makes of a number.
fn type_of_method(method: &Ident) -> Option<Type> {
    match method.to_string().as_str() {
        "to_f64" => Some(Type::Real(Scalar::F64)),
        "to_f32" => Some(Type::Real(Scalar::F32)),
        _ => None,
    }
}
