//! THE table of scalar derivatives: what the compiler knows of every method of `f64` and `f32`, and of the operators.
//!
//! The adjoint, the tangent, what must be recorded for the backward pass, second derivatives and the tests all follow
//! from a row of [`RULES`]. To add a derivative, add a row: the generated tests then compare it with differences,
//! differentiate it once more, and ask for its reference values (`rules/reference/make_reference.py`).
//!
//! # Sources
//!
//! The formulas are those of Abramowitz and Stegun, *Handbook of Mathematical Functions*, chapter 4, "Differentiation
//! Formulas" of sections 4.1 to 4.6 (trigonometric: 4.3.105 to 4.3.110). Some are written in the result, which saves an
//! evaluation, and some in a form that neither cancels nor overflows where the function does not. Values at zeros,
//! infinities and NaN follow IEEE 754-2019 and the documentation of Rust's standard library.
//!
//! # Kinks and singular points
//!
//! - The derivative is that of the branch that the value was computed by; a kink gets the convention of its row.
//! - A NaN that the function makes, as `ln(-1)`, has a NaN derivative: [`Term::on`] names the domain where the formula
//!   alone would be finite outside of it. A function that hands its operand on, as `x + y`, `fract` or `clamp`, has
//!   the derivative of a linear function also where that operand is a NaN.
//! - Infinite derivatives are infinite, with the sign of the formula; see [`Rule::singular`].

mod rule;
mod special;
mod term;

#[cfg(test)]
mod tests;

use std::f64::consts::{LN_2, LOG2_E, LOG10_E, PI};

pub(crate) use rule::{Argument, Rule};
pub(crate) use term::{Comparison, Condition, Operator, Term};

use rule::{Domain, rules, term};
use special::SPECIAL;
pub(crate) use special::{is_of_run_time, is_special};
use term::select;

/// What the compiler does with a method of `f64` and `f32`.
///
/// Methods that values of every type have, as `clone` and `borrow`, are none of the table's business.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Method {
    /// Differentiates it by a row of the table.
    Rule(&'static Rule),
    /// Computes it only: the result is no real number, or is constant between jumps.
    Passive,
    /// Differentiates the pair as [`rule`]s `sin` and `cos`, each of which is the other's derivative.
    SinCos,
    /// Refuses it, with this remedy.
    Refused(&'static str),
}

/// What the compiler does with the method of this name; `None` if std's floats have none.
pub(crate) fn method(name: &str) -> Option<Method> {
    if is_operator(name) {
        return None;
    }
    if let Some(rule) = RULES.iter().find(|rule| rule.name == name) {
        return Some(Method::Rule(rule));
    }
    if name == "sin_cos" {
        return Some(Method::SinCos);
    }
    if PASSIVE.contains(&name) {
        return Some(Method::Passive);
    }
    let (_, remedy) = REFUSED.iter().find(|(refused, _)| *refused == name)?;
    Some(Method::Refused(remedy))
}

/// The rule is that of an operator: floats have a method of this name by the operator's trait alone.
pub(crate) fn is_operator(name: &str) -> bool {
    matches!(name, "add" | "sub" | "mul" | "div" | "rem" | "neg")
}

/// The method compares values of any type.
pub(crate) fn is_comparison(name: &str) -> bool {
    matches!(name, "eq" | "ne" | "lt" | "le" | "gt" | "ge" | "partial_cmp")
}

/// The rule of this name, of a method or of a special function.
pub(crate) fn rule(name: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.name == name)
}

/// The rules of methods and special functions.
fn all() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().chain(SPECIAL)
}

/// Samples of a function that is defined everywhere.
const LINE: Domain = &[(-4.0, -0.2), (0.2, 4.0)];
/// Samples of a function that is defined, or smooth, for positive arguments.
const POSITIVE: Domain = &[(0.1, 9.0)];
/// Samples of a function that is defined between -1 and 1.
const UNIT: Domain = &[(-0.9, 0.9)];
/// Samples between whole numbers.
const STEP: Domain = &[(-1.9, -1.1), (0.1, 0.9)];
/// Samples of an integer argument.
const INTEGERS: Domain = &[(-4.0, 5.0)];

// A row: `name(arguments) -> result { partial } { partial } cost points [domain, domain];`
//
// - one pair of braces an argument, empty if there is no derivative with respect to it;
// - cost: `kept` or `cheap` ([`Rule::expensive`]); points: `regular` or `singular` ([`Rule::singular`]);
// - one domain an argument.
static RULES: &[Rule] = rules! {
    // Arithmetic.
    neg(x) -> y             { -1.0 }                                        cheap regular  [LINE];
    add(a, b) -> y          { 1.0 } { 1.0 }                                 cheap regular  [LINE, LINE];
    sub(a, b) -> y          { 1.0 } { -1.0 }                                cheap regular  [LINE, LINE];
    mul(a, b) -> y          { b } { a }                                     cheap regular  [LINE, LINE];
    div(a, b) -> y          { 1.0 / b } { -y / b }                          kept  singular [LINE, LINE];
    recip(x) -> y           { -(y * y) }                                    kept  singular [LINE];
    mul_add(a, b, c) -> y   { b } { a } { 1.0 }                             cheap regular  [LINE, LINE, LINE];
    midpoint(a, b) -> y     { 0.5 } { 0.5 }                                 cheap regular  [LINE, LINE];
    to_degrees(x) -> y      { 180.0 / PI }                                  cheap regular  [LINE];
    to_radians(x) -> y      { PI / 180.0 }                                  cheap regular  [LINE];

    // The neighbours of x follow it but for a rounding.
    next_up(x) -> y         { 1.0 }                                         cheap regular  [LINE];
    next_down(x) -> y       { 1.0 }                                         cheap regular  [LINE];

    // Remainders: x - q y with a whole number q. It is recovered from the remainder, because x / y rounds up to the
    // next whole number where x is just below a multiple of y: 0.9 / 0.1 is 9, but 0.9 % 0.1 is 0.9 - 8 * 0.1.
    rem(x, y) -> r          { 1.0 } { -((x - r) / y).round() }              kept  regular  [LINE, LINE];
    rem_euclid(x, y) -> r   { 1.0 } { -((x - r) / y).round() }              kept  regular  [LINE, LINE];
    fract(x) -> y           { 1.0 }                                         cheap regular  [STEP];

    // Choices. A tie goes to the other operand, so that x.max(0.0) has derivative 0 at 0. A NaN loses, as in std; of
    // two NaNs the first one wins.
    max(a, b) -> y          { select(a.greater(b) | b.is_nan(), 1.0, 0.0) }
                            { select(a.greater(b) | b.is_nan(), 0.0, 1.0) } cheap regular  [LINE, LINE];
    min(a, b) -> y          { select(a.less(b) | b.is_nan(), 1.0, 0.0) }
                            { select(a.less(b) | b.is_nan(), 0.0, 1.0) }    cheap regular  [LINE, LINE];
    clamp(x, low, high) -> y
                            { select(x.less(low) | x.greater(high), 0.0, 1.0) }
                            { select(x.less(low), 1.0, 0.0) }
                            { select(x.greater(high), 1.0, 0.0) }
                                        cheap regular  [&[(-4.0, 4.0)], &[(-2.0, -1.0)], &[(1.0, 2.0)]];
    abs_sub(a, b) -> y      { select(a.at_most(b), 0.0, 1.0) }
                            { select(a.at_most(b), 0.0, -1.0) }             cheap regular  [LINE, LINE];

    // Signs. The standard library's signum(0) is 1, with the sign of the zero; signum(NaN) is NaN.
    abs(x) -> y             { select(x.is(0.0), 0.0, x.signum()) }          cheap regular  [LINE];
    copysign(x, sign) -> y  { x.signum() * term(1.0).copysign(sign) } {}    cheap regular  [LINE, LINE];

    // Powers and roots, A&S 4.2. The value of x^0 is 1 for a zero and even for a NaN, so the derivative by x is 0 there
    // (only there: elsewhere the formula says so itself, and has the right derivative by p). A negative base has a
    // power only if the exponent is whole; that of the derivative may be whole by rounding, as 1e-17 - 1.
    powi(x, n: integer) -> y { select(n.real().is(0.0), 0.0, n.real() * x.powi(n.decrement())) }
                            {}                                              kept  singular [LINE, INTEGERS];
    powf(x, p) -> y         { select(
                                p.is(0.0) & (x.is(0.0) | x.is_nan()),
                                0.0,
                                (p * x.powf(p - 1.0)).on(x.at_least(0.0) | p.fract().is(0.0)),
                            ) }
                            { select(x.is(0.0) & p.greater(0.0), 0.0, y * x.ln()) }
                                                                            kept  singular [POSITIVE, LINE];
    sqrt(x) -> y            { 0.5 / y }                                     kept  singular [POSITIVE];
    cbrt(x) -> y            { 1.0 / (3.0 * y * y) }                         kept  singular [LINE];
    hypot(a, b) -> r        { select(r.is(0.0), 0.0, a / r) }
                            { select(r.is(0.0), 0.0, b / r) }               kept  regular  [LINE, LINE];

    // Exponentials and logarithms, A&S 4.1 and 4.2. For exp_m1 the result is no short cut: y + 1 cancels below -1.
    exp(x) -> y             { y }                                           kept  regular  [LINE];
    exp2(x) -> y            { LN_2 * y }                                    kept  regular  [LINE];
    exp_m1(x) -> y          { x.exp() }                                     kept  regular  [LINE];
    ln(x) -> y              { (1.0 / x).on(x.at_least(0.0)) }               kept  singular [POSITIVE];
    log2(x) -> y            { (LOG2_E / x).on(x.at_least(0.0)) }            kept  singular [POSITIVE];
    log10(x) -> y           { (LOG10_E / x).on(x.at_least(0.0)) }           kept  singular [POSITIVE];
    ln_1p(x) -> y           { (1.0 / (1.0 + x)).on(x.at_least(-1.0)) }      kept  singular [&[(-0.9, 9.0)]];
    log(x, base) -> y       { (1.0 / (x * base.ln())).on(x.at_least(0.0)) }
                            { -y / (base * base.ln()) }     kept  singular [POSITIVE, &[(0.1, 0.8), (1.3, 9.0)]];

    // Trigonometric functions, A&S 4.3 and 4.4.
    sin(x) -> y             { x.cos() }                                     kept  regular  [LINE];
    cos(x) -> y             { -x.sin() }                                    kept  regular  [LINE];
    tan(x) -> y             { 1.0 + y * y }                                 kept  regular  [&[(-1.4, 1.4), (1.8, 4.5)]];
    asin(x) -> y            { 1.0 / ((1.0 - x) * (1.0 + x)).sqrt() }        kept  singular [UNIT];
    acos(x) -> y            { -1.0 / ((1.0 - x) * (1.0 + x)).sqrt() }       kept  singular [UNIT];
    atan(x) -> y            { 1.0 / (1.0 + x * x) }                         kept  regular  [LINE];
    atan2(y, x) -> angle    { x / x.hypot(y) / x.hypot(y) }
                            { -y / x.hypot(y) / x.hypot(y) }                kept  singular [LINE, LINE];

    // Hyperbolic functions, A&S 4.5 and 4.6. Both roots of acosh are needed: (x - 1) (x + 1) is positive below -1, too.
    sinh(x) -> y            { x.cosh() }                                    kept  regular  [LINE];
    cosh(x) -> y            { x.sinh() }                                    kept  regular  [LINE];
    tanh(x) -> y            { 1.0 - y * y }                                 kept  regular  [LINE];
    asinh(x) -> y           { 1.0 / x.hypot(1.0) }                          kept  regular  [LINE];
    acosh(x) -> y           { 1.0 / ((x - 1.0).sqrt() * (x + 1.0).sqrt()) } kept  singular [&[(1.1, 9.0)]];
    atanh(x) -> y           { (1.0 / ((1.0 - x) * (1.0 + x))).on(x.abs().at_most(1.0)) }
                                                                            kept  singular [UNIT];
};

/// Methods of floats whose result is no real number, or is constant between jumps. What has no `self`, as `from_bits`, is
/// none of them: a method of that name would be the user's.
static PASSIVE: &[&str] = &[
    "ceil",
    "classify",
    "div_euclid",
    "eq",
    "floor",
    "ge",
    "gt",
    "is_finite",
    "is_infinite",
    "is_nan",
    "is_negative",
    "is_normal",
    "is_one",
    "is_positive",
    "is_sign_negative",
    "is_sign_positive",
    "is_subnormal",
    "is_zero",
    "le",
    "lt",
    "ne",
    "partial_cmp",
    "round",
    "round_ties_even",
    "signum",
    "to_string",
    "total_cmp",
    "trunc",
];

/// What bits are turned into would lose its derivative without a word.
pub(crate) const BITS: &str =
    "compute with the number itself, or pass it through `autodiff::stop_gradient(..)` if no gradient should flow";

/// The method reads bits, or makes a number of them.
pub(crate) fn is_of_bits(method: &str) -> bool {
    method == "transmute" || REFUSED.iter().any(|(name, remedy)| *name == method && *remedy == BITS)
}

/// Methods that have a derivative but not as a function of floats alone, each with what to write instead.
static REFUSED: &[(&str, &str)] = &[
    ("to_bits", BITS),
    ("to_be_bytes", BITS),
    ("to_le_bytes", BITS),
    ("to_ne_bytes", BITS),
    ("from_bits", BITS),
    ("from_be_bytes", BITS),
    ("from_le_bytes", BITS),
    ("from_ne_bytes", BITS),
    ("to_int_unchecked", "write `x as i64`, whose derivative is zero"),
    ("add_assign", "write `a += b`"),
    ("sub_assign", "write `a -= b`"),
    ("mul_assign", "write `a *= b`"),
    ("div_assign", "write `a /= b`"),
    ("rem_assign", "write `a %= b`"),
    ("clone_from", "write `a = b`"),
    ("from", "write `a as f64`"),
    ("into", "write `a as f64` for a number, and `Point::from(a)` for a type of yours"),
    ("try_from", "write `a as f64`"),
    ("try_into", "write `a as f64`, naming the type"),
];
