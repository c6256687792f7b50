//! Derivatives of special functions, which std's floats lack: functions of other crates (`crates.rs`) compute them.
//!
//! The formulas are those of Abramowitz and Stegun, *Handbook of Mathematical Functions*: chapters 6 (gamma), 7 (error)
//! and 9 (Bessel). `digamma` and `trigamma` are in `autodiff-core`; any other special function in a formula is that of
//! the crate whose function is differentiated.

use super::rule::{Argument, Domain, Rule, rules, term};
use super::term::{Term, select};
use super::{INTEGERS, LINE, POSITIVE};
use std::f64::consts::{FRAC_2_SQRT_PI, LN_10};

/// Samples between the poles of the gamma function.
const BETWEEN_POLES: Domain = &[(-2.8, -2.2), (-0.8, -0.2), (0.2, 6.0)];
/// Samples where the error function is not yet flat.
const STEEP: Domain = &[(-1.5, -0.2), (0.2, 1.5)];
/// Samples between powers of two.
const BINADES: Domain = &[(-1.9, -1.1), (0.6, 0.9), (4.5, 7.5)];
/// Samples of a probability.
const PROBABILITY: Domain = &[(0.05, 0.95)];

pub(super) static SPECIAL: &[Rule] = rules! {
    // Powers.
    exp10(x) -> y           { LN_10 * y }                                   kept  regular  [STEEP];
    // The mantissa; the exponent, which is constant between powers of two, is the logarithm of their quotient.
    frexp(x) -> y           { select(x.is(0.0), 1.0, y / x) }               kept  regular  [BINADES];
    ldexp(x, n: integer) -> y { n.real().exp2() } {}                        kept  regular  [LINE, INTEGERS];
    // The nearest multiple is taken off.
    remainder(x, y) -> r    { 1.0 } { -((x - r) / y).round() }              kept  regular  [LINE, LINE];

    // The logistic function and its inverse, in forms that do not cancel.
    logistic(x) -> y        { (-x.abs()).exp() / ((1.0 + (-x.abs()).exp()) * (1.0 + (-x.abs()).exp())) }
                                                                            kept  regular  [LINE];
    logit(p) -> y           { 1.0 / (p * (1.0 - p)) }                       kept  singular [PROBABILITY];

    // Error function, A&S 7.1.19, and its inverse.
    erf(x) -> y             { FRAC_2_SQRT_PI * (-(x * x)).exp() }           kept  regular  [STEEP];
    erfc(x) -> y            { -FRAC_2_SQRT_PI * (-(x * x)).exp() }          kept  regular  [STEEP];
    erf_inv(x) -> y         { (y * y).exp() / FRAC_2_SQRT_PI }              kept  singular [&[(-0.9, 0.9)]];
    erfc_inv(x) -> y        { -(y * y).exp() / FRAC_2_SQRT_PI }             kept  singular [&[(0.1, 1.9)]];

    // Gamma function, A&S 6.3.1 and 6.2.2. Where a crate has no logarithm, there is no derivative.
    gamma(x) -> y           { y * x.digamma() }                             kept  singular [BETWEEN_POLES];
    ln_gamma(x) -> y        { x.digamma().on(y.at_least(f64::NEG_INFINITY)) } kept singular [BETWEEN_POLES];
    digamma(x) -> y         { x.trigamma().on(y.at_least(f64::NEG_INFINITY)) } kept singular [BETWEEN_POLES];
    beta(a, b) -> y         { y * (a.digamma() - (a + b).digamma()) }
                            { y * (b.digamma() - (a + b).digamma()) }       kept  singular [POSITIVE, POSITIVE];
    ln_beta(a, b) -> y      { (a.digamma() - (a + b).digamma()).on(y.at_least(f64::NEG_INFINITY)) }
                            { (b.digamma() - (a + b).digamma()).on(y.at_least(f64::NEG_INFINITY)) }
                                                                            kept  singular [POSITIVE, POSITIVE];

    // Bessel functions, A&S 9.1.27 and 9.1.28; at 0 by 9.1.10.
    bessel_j0(x) -> y       { -x.bessel_j1() }                              kept  regular  [LINE];
    bessel_j1(x) -> y       { select(x.is(0.0), 0.5, x.bessel_j0() - y / x) } kept regular [LINE];
    bessel_jn(n: integer, x) -> y {}
                            { select(
                                x.is(0.0),
                                select(n.real().abs().is(1.0), 0.5 * n.real(), 0.0),
                                n.decrement().bessel_jn(x) - n.real() * y / x,
                            ) }                                             kept  regular  [INTEGERS, LINE];
    bessel_y0(x) -> y       { -x.bessel_y1() }                              kept  singular [POSITIVE];
    bessel_y1(x) -> y       { select(x.is(0.0), f64::INFINITY, x.bessel_y0() - y / x) } kept singular [POSITIVE];
    bessel_yn(n: integer, x) -> y {}
                            { n.decrement().bessel_yn(x) - n.real() * y / x } kept singular [INTEGERS, POSITIVE];
};

/// No method of std's floats, and none of `autodiff-core`.
pub(crate) fn is_special(name: &str) -> bool {
    !is_of_run_time(name) && SPECIAL.iter().any(|rule| rule.name == name)
}

/// The function is one of `autodiff-core`.
pub(crate) fn is_of_run_time(name: &str) -> bool {
    matches!(name, "digamma" | "trigamma")
}
