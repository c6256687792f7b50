//! The numbers that a call gives a function for its type parameters, and the functions of these, `T::from(n)`, `T::zero()`,
//! `T::sqrt(x)`, where they are `f64` or `f32`: std's floats have some of them under other names.

use super::Lowering;
use super::helpers::{owners, parameter_of};
use crate::compiler::imports::visit_arguments;
use crate::compiler::ir::{Scalar, Type, Variable};
use crate::compiler::neighbours::{self, Neighbours};
use crate::compiler::rewrite::{Projection, projected, replaced};
use crate::compiler::tables::HashMap;
use crate::compiler::{generics, rules, types};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::parse_quote;
use syn::visit_mut::{self, VisitMut};

impl Lowering<'_> {
    /// The function with the numbers that this call gives it for its type parameters; `named` are the types that are known already.
    pub(super) fn with_numbers_of_call(
        &self,
        call: &syn::ExprCall,
        mut source: syn::ItemFn,
        named: &HashMap<String, TokenStream>,
    ) -> syn::ItemFn {
        let numbers = self.numbers_of(call, &source, named);
        let of_std = self.spelled_of(&numbers, &source);
        spell_out(&mut source.block, &of_std);
        with_numbers(&numbers, source)
    }

    /// The type parameters that are numbers in this call, with the types of these, but for those whose functions the body
    /// calls and that std's floats do not have: it would call others of `f64`, by the same names.
    fn numbers_of(
        &self,
        call: &syn::ExprCall,
        source: &syn::ItemFn,
        named: &HashMap<String, TokenStream>,
    ) -> HashMap<String, Scalar> {
        let mentioned = neighbours::names(source.block.to_token_stream());
        let bounding = generics::bounding(&source.sig.generics);
        let is_called = |name: &Ident, bounds: &[syn::Path], scalar: &Scalar| {
            let mut spelled = source.block.clone();
            let number = self.spelled_number(scalar, bounds, &mentioned);
            spell_out(&mut spelled, &HashMap::from_iter([(name.to_string(), number)]));
            owners(spelled.to_token_stream()).contains(name)
                || mentioned.iter().any(|function| !self.is_as_in_std(bounds, function, name))
        };
        let scalars = self.numbers_of_source(source);
        let known = bounding.iter().filter_map(|(name, bounds)| {
            let scalar = self.number_for(name, (call, source), named, &scalars)?;
            let is_generic = matches!(scalar, Scalar::Generic(_));
            (is_generic || !is_called(name, bounds, &scalar)).then(|| (name.to_string(), scalar))
        });
        known.collect()
    }

    /// A number with the functions among these that a trait of the user's has.
    fn spelled_number(&self, scalar: &Scalar, bounds: &[syn::Path], mentioned: &[Ident]) -> Number {
        let own = mentioned.iter().filter_map(|function| {
            let of_trait = self.neighbours.function_of_numbers(bounds, function)?.of_trait;
            let is_of_trait = |bound: &&syn::Path| bound.segments.last().is_some_and(|last| last.ident == of_trait);
            Some((function.clone(), bounds.iter().find(is_of_trait).cloned()))
        });
        Number { own: own.collect(), ..Number::of(scalar.clone(), bounds, self.neighbours) }
    }

    /// The type parameters of a function beside this one that are numbers. Those that this one has under the same name are its own.
    fn numbers_of_source(&self, source: &syn::ItemFn) -> Vec<Ident> {
        let mut scalars = generics::scalars(&source.sig);
        scalars.retain(|name| !self.scalars.contains(name));
        scalars
    }

    /// The number that a call gives a function for a type parameter.
    fn number_for(
        &self,
        name: &Ident,
        (call, source): (&syn::ExprCall, &syn::ItemFn),
        named: &HashMap<String, TokenStream>,
        scalars: &[Ident],
    ) -> Option<Scalar> {
        let mut pairs = source.sig.inputs.iter().zip(&call.args);
        let shown = pairs.find_map(|(input, argument)| match self.type_given_for(name, input, argument)? {
            Type::Real(scalar) if scalar != Scalar::Literal => Some(scalar),
            _ => None,
        });
        let named = named.get(&name.to_string());
        let named = named.and_then(|ty| syn::parse2::<syn::Type>(ty.clone()).ok());
        match named.map(|ty| types::written(&ty, &self.scalars)) {
            Some(Type::Real(scalar)) => Some(scalar),
            Some(_) => None,
            None => shown.or_else(|| scalars.contains(name).then(|| self.only_scalar()).flatten()),
        }
    }

    /// A function with the types that traits have for what this call gives it: `Pair` for its `V::Plane`.
    pub(super) fn with_defined_types_of_call(
        &self,
        call: &syn::ExprCall,
        source: &syn::ItemFn,
        named: &HashMap<String, TokenStream>,
    ) -> syn::ItemFn {
        let scalars = self.numbers_of_source(source);
        let number = |name: &Ident| self.number_for(name, (call, source), named, &scalars);
        let given =
            |name: &Ident| named.get(&name.to_string()).cloned().or_else(|| number(name).map(|number| number.tokens()));
        self.with_defined_types(source, &given)
    }

    /// The same by what is known of its parameters.
    pub(super) fn with_defined_types(
        &self,
        source: &syn::ItemFn,
        known: &dyn Fn(&Ident) -> Option<TokenStream>,
    ) -> syn::ItemFn {
        let generics = &source.sig.generics;
        let last = |path: &syn::Path| path.segments.last().map(|last| last.ident.clone());
        let defined = |of: &Projection| {
            let of_trait = of.of_trait.as_ref().map(|written| syn::parse2::<syn::Path>(written.clone()));
            let traits: Vec<Ident> = match of_trait {
                Some(path) => last(&path.ok()?).into_iter().collect(),
                None => generics::traits_of(generics, &of.owner).iter().filter_map(last).collect(),
            };
            let is_parameter = generics.type_params().any(|parameter| parameter.ident == of.owner);
            let ty = is_parameter.then(|| known(&of.owner)).flatten()?;
            self.neighbours.defined_type(&ty, &traits, &of.name)
        };
        syn::parse2(projected(source.to_token_stream(), &defined)).unwrap_or_else(|_| source.clone())
    }

    /// The number of this function, if there is one for all that is seen; rustc rejects another one.
    pub(super) fn only_scalar(&self) -> Option<Scalar> {
        let is_narrow = |variable: &Variable| {
            let types = std::iter::successors(Some(&variable.ty), |ty| ty.element());
            types.into_iter().any(|ty| *ty == Type::Real(Scalar::F32))
        };
        match &self.scalars[..] {
            [] if self.function.variables.iter().any(is_narrow) => Some(Scalar::F32),
            [] => Some(Scalar::F64),
            [only] => Some(Scalar::Generic(only.clone())),
            _ => None,
        }
    }

    /// The numbers whose functions can be spelled out.
    fn spelled_of(&self, numbers: &HashMap<String, Scalar>, source: &syn::ItemFn) -> HashMap<String, Number> {
        let bounding = generics::bounding(&source.sig.generics);
        let mentioned = neighbours::names(source.block.to_token_stream());
        let of_std = |(name, bounds): &(Ident, Vec<syn::Path>)| {
            let scalar = numbers.get(&name.to_string()).filter(|scalar| !matches!(scalar, Scalar::Generic(_)))?;
            Some((name.to_string(), self.spelled_number(scalar, bounds, &mentioned)))
        };
        bounding.iter().filter_map(of_std).collect()
    }

    /// The type that an argument gives for a type parameter.
    pub(super) fn type_given_for(&self, name: &Ident, input: &syn::FnArg, argument: &syn::Expr) -> Option<Type> {
        let syn::FnArg::Typed(typed) = input else { return None };
        let seen = self.seen_type(argument).or_else(|| self.number_returned_by(argument))?;
        standing_in(&types::written(&typed.ty, std::slice::from_ref(name)), &seen)
    }

    /// The number that a call returns, of a function that returns the type of an argument.
    fn number_returned_by(&self, call: &syn::Expr) -> Option<Type> {
        let syn::Expr::Call(call) = call else { return None };
        let syn::Expr::Path(path) = &*call.func else { return None };
        let source = &self.neighbours.known_function(path.path.get_ident()?)?.item;
        let syn::ReturnType::Type(_, returned) = &source.sig.output else { return None };
        let number = self.numbers_of(call, source, &HashMap::default()).remove(&parameter_of(returned)?.to_string())?;
        Some(Type::Real(number))
    }
}

/// The function with these numbers for its type parameters.
fn with_numbers(numbers: &HashMap<String, Scalar>, source: syn::ItemFn) -> syn::ItemFn {
    let mut generics = source.sig.generics.clone();
    let is_left = |parameter: &syn::GenericParam| !matches!(parameter, syn::GenericParam::Type(ty) if numbers.contains_key(&ty.ident.to_string()));
    generics.params = generics.params.into_iter().filter(is_left).collect();
    let left = syn::ItemFn { sig: syn::Signature { generics, ..source.sig.clone() }, ..source.clone() };
    let replace = |name: &Ident| numbers.get(&name.to_string()).map(Scalar::tokens);
    syn::parse2(replaced(left.to_token_stream(), &replace)).unwrap_or(source)
}

/// The type that stands in another for the type parameter in the same type as it is written.
fn standing_in(written: &Type, seen: &Type) -> Option<Type> {
    match written {
        Type::Real(Scalar::Generic(_)) => Some(seen.clone()),
        written => standing_in(written.element()?, seen.element()?),
    }
}

/// The traits whose `from` casts any number.
pub(super) const CASTING: &[&str] = &["Float", "FloatCore", "NumCast", "Real"];

/// A type parameter that is a number.
struct Number {
    scalar: Scalar,
    /// Its `from` casts any number, and returns an option.
    casts: bool,
    /// The functions that a trait of the user's has in place of those of numbers, and the trait where it is to be named.
    own: HashMap<Ident, Option<syn::Path>>,
}

impl Number {
    fn of(scalar: Scalar, bounds: &[syn::Path], neighbours: &Neighbours) -> Self {
        Self { scalar, casts: neighbours.stand_on(bounds, CASTING), own: HashMap::default() }
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
        let casts = if name == "from" {
            self.casts
        } else {
            name.starts_with("from_") && types::is_number(&name["from_".len()..])
        };
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

/// Spells the functions of `Self` out in a body that a trait provides, if that is `f64` or `f32`.
pub(in crate::compiler) fn spell_out_self(
    body: &mut syn::Block,
    this: &syn::Type,
    of_trait: &syn::Path,
    neighbours: &Neighbours,
) {
    let Type::Real(scalar) = types::written(this, &[]) else { return };
    let bounds = std::slice::from_ref(of_trait);
    let mut own = neighbours::names(body.to_token_stream());
    own.retain(|name| neighbours.has_function(bounds, &name.to_string()));
    let own = own.into_iter().map(|name| (name, None)).collect();
    let number = Number { own, ..Number::of(scalar, bounds, neighbours) };
    spell_out(body, &HashMap::from_iter([("Self".to_owned(), number)]));
}

/// Spells the functions of the numbers out, as far as std has them.
fn spell_out(block: &mut syn::Block, numbers: &HashMap<String, Number>) {
    Spell(numbers).visit_block_mut(block);
}

struct Spell<'a>(&'a HashMap<String, Number>);

impl Spell<'_> {
    /// The number and the function of `T::function`.
    fn function<'p>(&self, expression: &'p syn::Expr) -> Option<(&Number, &'p Ident)> {
        let syn::Expr::Path(syn::ExprPath { qself: None, path, .. }) = expression else { return None };
        match path.segments.iter().collect::<Vec<_>>()[..] {
            [ty, function] => {
                let number = self.0.get(&ty.ident.to_string())?;
                (!number.own.contains_key(&function.ident)).then_some((number, &function.ident))
            }
            _ => None,
        }
    }

    fn call(&self, call: &syn::ExprCall) -> Option<syn::Expr> {
        let (number, function) = self.function(&call.func)?;
        match call.args.first() {
            None => syn::parse2(number.constant(function)?).ok(),
            Some(argument) if call.args.len() == 1 => {
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

    /// `<f64 as Number>::from_int`
    fn of_trait(&self, path: &syn::Expr) -> Option<syn::Expr> {
        let syn::Expr::Path(syn::ExprPath { qself: None, path, .. }) = path else { return None };
        let [owner, function] = path.segments.iter().collect::<Vec<_>>()[..] else { return None };
        let number = self.0.get(&owner.ident.to_string())?;
        let of_trait = number.own.get(&function.ident)?.as_ref()?;
        let ty = number.scalar.tokens();
        let is_of_std = matches!(rules::method(&function.ident.to_string()), Some(rules::Method::Rule(_)));
        Some(if is_of_std { parse_quote!(#ty::#function) } else { parse_quote!(<#ty as #of_trait>::#function) })
    }

    /// A function by its name alone.
    fn named(&self, path: &syn::Expr) -> Option<syn::Expr> {
        if let Some(function) = self.of_trait(path) {
            return Some(function);
        }
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

    fn visit_macro_mut(&mut self, call: &mut syn::Macro) {
        visit_arguments(call, &mut |argument| self.visit_expr_mut(argument));
    }
}
