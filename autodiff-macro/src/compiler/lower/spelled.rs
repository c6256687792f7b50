//! The functions of a type parameter, `T::from(n)`, `T::zero()`, `T::sqrt(x)`, in code in which it is known to be `f64` or `f32`:
//! std's floats have some of them under other names.

use crate::compiler::ir::Scalar;
use crate::compiler::neighbours::Neighbours;
use crate::compiler::rules;
use crate::compiler::tables::HashMap;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::parse_quote;
use syn::visit_mut::{self, VisitMut};

/// The traits whose `from` casts any number.
const CASTING: &[&str] = &["Float", "FloatCore", "NumCast", "Real"];

/// A type parameter that is a number.
pub(super) struct Number {
    scalar: Scalar,
    /// Its `from` casts any number, and returns an option.
    casts: bool,
}

impl Number {
    pub(super) fn of(scalar: Scalar, bounds: &[syn::Path], neighbours: &Neighbours) -> Self {
        Self { scalar, casts: neighbours.stand_on(bounds, CASTING) }
    }

    /// What a function without arguments returns, which is a constant of std.
    fn constant(&self, function: &Ident) -> Option<TokenStream> {
        let ty = self.scalar.tokens();
        Some(match &*function.to_string() {
            "zero" => quote!((0.0 as #ty)),
            "one" => quote!((1.0 as #ty)),
            "infinity" => quote!(#ty::INFINITY),
            "neg_infinity" => quote!(#ty::NEG_INFINITY),
            "nan" => quote!(#ty::NAN),
            "epsilon" | "default_epsilon" => quote!(#ty::EPSILON),
            "min_positive_value" => quote!(#ty::MIN_POSITIVE),
            "max_value" => quote!(#ty::MAX),
            "min_value" => quote!(#ty::MIN),
            "two_pi" => quote!(::core::#ty::consts::TAU),
            name => {
                let name = CONSTANTS.iter().find(|constant| **constant == name.to_uppercase())?;
                let name = Ident::new(name, function.span());
                quote!(::core::#ty::consts::#name)
            }
        })
    }

    /// The number that a conversion casts.
    fn cast(&self, function: &Ident, argument: &syn::Expr) -> Option<syn::Expr> {
        let ty = self.scalar.tokens();
        let name = function.to_string();
        let casts =
            if name == "from" { self.casts } else { name.starts_with("from_") && is_primitive(&name["from_".len()..]) };
        casts.then(|| parse_quote!(((#argument) as #ty)))
    }
}

/// The constants of `std::f64::consts`, which `num_traits` has by the same names, and `nalgebra` in lower case.
const CONSTANTS: &[&str] = &[
    "E",
    "FRAC_1_PI",
    "FRAC_1_SQRT_2",
    "FRAC_2_PI",
    "FRAC_2_SQRT_PI",
    "FRAC_PI_2",
    "FRAC_PI_3",
    "FRAC_PI_4",
    "FRAC_PI_6",
    "FRAC_PI_8",
    "LN_10",
    "LN_2",
    "LOG10_2",
    "LOG10_E",
    "LOG2_10",
    "LOG2_E",
    "PI",
    "SQRT_2",
    "TAU",
];

fn is_primitive(name: &str) -> bool {
    const PRIMITIVES: &[&str] =
        &["f64", "f32", "usize", "isize", "u8", "i8", "u16", "i16", "u32", "i32", "u64", "i64", "u128", "i128"];
    PRIMITIVES.contains(&name)
}

/// Spells the functions of the numbers out, as far as std has them.
pub(super) fn spell_out(block: &mut syn::Block, numbers: &HashMap<String, Number>) {
    Spell(numbers).visit_block_mut(block);
}

struct Spell<'a>(&'a HashMap<String, Number>);

impl Spell<'_> {
    /// The number and the function of `T::function`.
    fn function<'p>(&self, expression: &'p syn::Expr) -> Option<(&Number, &'p Ident)> {
        let syn::Expr::Path(syn::ExprPath { qself: None, path, .. }) = expression else { return None };
        match path.segments.iter().collect::<Vec<_>>()[..] {
            [ty, function] => Some((self.0.get(&ty.ident.to_string())?, &function.ident)),
            _ => None,
        }
    }

    fn call(&self, call: &syn::ExprCall) -> Option<syn::Expr> {
        let (number, function) = self.function(&call.func)?;
        match call.args.first() {
            None => syn::parse2(number.constant(function)?).ok(),
            Some(argument) if call.args.len() == 1 && number.cast(function, argument).is_some() => {
                let cast = number.cast(function, argument)?;
                Some(parse_quote!(::core::option::Option::Some(#cast)))
            }
            Some(_) => None,
        }
    }

    /// `T::from(n).unwrap()` and its like, which never fail.
    fn unwrapped(&self, call: &syn::ExprMethodCall) -> Option<syn::Expr> {
        let syn::Expr::Call(inner) = &*call.receiver else { return None };
        let (number, function) = self.function(&inner.func)?;
        let method = call.method.to_string();
        let unwraps = matches!(&*method, "unwrap" | "expect" | "unwrap_or" | "unwrap_or_else" | "unwrap_or_default");
        let argument = inner.args.first().filter(|_| unwraps && inner.args.len() == 1)?;
        number.cast(function, argument)
    }

    /// A function by its name alone.
    fn named(&self, path: &syn::Expr) -> Option<syn::Expr> {
        let (number, function) = self.function(path)?;
        if let Some(constant) = number.constant(function) {
            return Some(parse_quote!((|| #constant)));
        }
        let name = function.to_string();
        let is_of_std = rules::rule(&name).is_some() || rules::method(&name).is_some();
        let ty = number.scalar.tokens();
        is_of_std.then(|| parse_quote!(#ty::#function))
    }
}

impl VisitMut for Spell<'_> {
    fn visit_expr_mut(&mut self, expression: &mut syn::Expr) {
        let spelled = match &*expression {
            syn::Expr::MethodCall(call) => self.unwrapped(call),
            syn::Expr::Call(call) => self.call(call),
            path @ syn::Expr::Path(_) => self.named(path),
            _ => None,
        };
        if let Some(spelled) = spelled {
            *expression = spelled;
        }
        visit_mut::visit_expr_mut(self, expression);
    }
}
