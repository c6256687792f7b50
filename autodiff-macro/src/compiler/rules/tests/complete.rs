//! The table covers std's floats, and nothing else.

use std::collections::HashSet;

use crate::compiler::rules::{
    Argument, Method, PASSIVE, REFUSED, RULES, SPECIAL, Term, all, is_operator, method, rule,
};

/// All methods and associated functions of the inherent `impl`s of the floats in Rust 1.95, from the pages of the
/// standard library's documentation; rustc checks that they exist.
macro_rules! inherent {
    ($($name:ident $(::<$generic:ty>)?),* $(,)?) => {
        const INHERENT: &[&str] = &[$(stringify!($name)),*];

        #[allow(deprecated, reason = "some are")]
        #[test]
        fn the_methods_of_the_list_exist() {
            $(let _ = f64::$name $(::<$generic>)?;)*
            $(let _ = f32::$name $(::<$generic>)?;)*
        }
    };
}

inherent! {
    abs, abs_sub, acos, acosh, asin, asinh, atan, atan2, atanh, cbrt, ceil, clamp, classify, copysign, cos, cosh,
    div_euclid, exp, exp2, exp_m1, floor, fract, from_be_bytes, from_bits, from_le_bytes, from_ne_bytes, hypot,
    is_finite, is_infinite, is_nan, is_normal, is_sign_negative, is_sign_positive, is_subnormal, ln, ln_1p, log, log10,
    log2, max, midpoint, min, mul_add, next_down, next_up, powf, powi, recip, rem_euclid, round, round_ties_even,
    signum, sin, sin_cos, sinh, sqrt, tan, tanh, to_be_bytes, to_bits, to_degrees, to_int_unchecked::<i64>,
    to_le_bytes, to_ne_bytes, to_radians, total_cmp, trunc,
}

/// Left out of the documentation, deprecated, and of `f64` only.
const HIDDEN: &[&str] = &["is_negative", "is_positive"];

/// The methods and associated functions of the stable traits that the floats implement, but for those of every type
/// (`borrow`, `borrow_mut`, `clone`, `clone_into`, `to_owned`, `type_id`) and of iterators (`product`, `sum`), and for
/// those that no method call on a float can mean without further ado (`default`, `fmt`, `from_str`).
const OF_TRAITS: &[&str] = &[
    "add",
    "add_assign",
    "clone_from",
    "div",
    "div_assign",
    "eq",
    "from",
    "ge",
    "gt",
    "into",
    "le",
    "lt",
    "mul",
    "mul_assign",
    "ne",
    "neg",
    "partial_cmp",
    "rem",
    "rem_assign",
    "sub",
    "sub_assign",
    "to_string",
    "try_from",
    "try_into",
];

/// The methods of the traits of numbers outside of std whose results carry no derivative.
const OF_NUMBERS: &[&str] = &["is_one", "is_zero"];

/// Every name that the table has to know.
fn methods() -> impl Iterator<Item = &'static str> {
    [INHERENT, HIDDEN, OF_TRAITS, OF_NUMBERS].into_iter().flatten().copied()
}

/// Every name that the table knows.
fn known() -> impl Iterator<Item = &'static str> {
    let rules = RULES.iter().map(|rule| rule.name);
    let refused = REFUSED.iter().map(|(name, _)| *name);
    rules.chain(PASSIVE.iter().copied()).chain(refused).chain(["sin_cos"])
}

#[test]
fn every_method_of_the_floats_is_covered() {
    for name in methods() {
        assert!(method(name).is_some() || is_operator(name), "{name} is missing");
    }
    assert!(method("frobnicate").is_none());
}

#[test]
fn nothing_is_covered_that_the_floats_do_not_have() {
    for name in known() {
        assert!(methods().any(|method| method == name), "{name} is not a method of the floats");
    }
}

#[test]
fn every_name_is_in_the_tables_once() {
    let mut seen = HashSet::new();
    for name in known().chain(SPECIAL.iter().map(|rule| rule.name)) {
        assert!(seen.insert(name), "{name} is there twice");
    }
}

#[test]
fn the_kinds_of_methods_are_told_apart() {
    assert!(matches!(method("sin"), Some(Method::Rule(rule)) if rule.name == "sin"));
    assert!(matches!(method("floor"), Some(Method::Passive)));
    assert!(matches!(method("sin_cos"), Some(Method::SinCos)));
    assert!(matches!(method("add_assign"), Some(Method::Refused("write `a += b`"))));
}

#[test]
fn what_only_a_trait_of_the_users_can_mean_is_unknown() {
    for name in ["default", "fmt", "from_str", "type_id"] {
        assert!(method(name).is_none(), "{name}");
    }
    assert!(matches!(method("from_bits"), Some(Method::Refused(_))));
}

#[test]
fn every_argument_has_its_place_in_a_row() {
    for rule in all() {
        let arity = rule.arguments.len();
        assert_eq!((rule.partials.len(), rule.domain.len()), (arity, arity), "{}", rule.name);
        for (position, argument) in rule.arguments.iter().enumerate() {
            let is_integer = *argument == Argument::Integer;
            assert!(!(is_integer && rule.partials[position].is_some()), "{}: derivative by an integer", rule.name);
            let out_of_range = |term: &Term| matches!(term, Term::Argument(k) if *k >= arity);
            assert!(!rule.partial(position).is_some_and(|term| term.any(&out_of_range)), "{}", rule.name);
        }
    }
}

#[test]
fn partials_are_made_of_functions_of_the_table() {
    for term in all().flat_map(|rule| (0..rule.arguments.len()).filter_map(|k| rule.partial(k))) {
        assert!(!term.any(&is_unknown), "{term:?}");
    }
}

/// Whether a term cannot be differentiated by the table: an unknown name, or a wrong number of operands.
fn is_unknown(term: &Term) -> bool {
    match term {
        Term::Apply(name, operands) => match rule(name) {
            Some(rule) => rule.arguments.len() != operands.len(),
            None => !matches!(method(name), Some(Method::Passive)) && *name != "trigamma",
        },
        Term::Binary(operator, ..) => rule(operator.name()).is_none(),
        Term::Argument(_)
        | Term::Result
        | Term::Number(_)
        | Term::Negate(_)
        | Term::Select(..)
        | Term::Decrement(_)
        | Term::FromInteger(_) => false,
    }
}
