//! The generated tests find wrong rows.

use super::differences::check;
use super::reference::is_accurate;
use crate::compiler::rules::rule::{Argument, Domain, Rule, rules, term};
use crate::compiler::rules::term::{Term, select};

const LINE: Domain = &[(-4.0, -0.2), (0.2, 4.0)];

static WRONG: &[Rule] = rules! {
    // A lost sign, a lost factor, a lost argument.
    cos(x) -> y         { x.sin() }                                     kept regular [LINE];
    exp2(x) -> y        { y }                                           kept regular [LINE];
    mul(a, b) -> y      { b } {}                                        cheap regular [LINE, LINE];
    // The operands in the wrong order.
    atan2(y, x) -> angle { y / (x * x + y * y) } { -x / (x * x + y * y) } kept singular [LINE, LINE];
    mul(a, b) -> y      { a } { b }                                     cheap regular [LINE, LINE];
    // Right where arguments are positive, wrong in another quadrant.
    abs(x) -> y         { 1.0 }                                         cheap regular [LINE];
    copysign(x, sign) -> y { select(sign.less(0.0), -1.0, 1.0) } {}     cheap regular [LINE, LINE];
    rem_euclid(x, y) -> r { 1.0 } { -(x / y).trunc() }                  kept regular [LINE, LINE];
    // The argument in the place of the result.
    sqrt(x) -> y        { 0.5 / x }                                     kept singular [&[(0.1, 9.0)]];
    // The wrong branch.
    max(a, b) -> y      { select(a.less(b), 1.0, 0.0) } { select(a.less(b), 0.0, 1.0) } cheap regular [LINE, LINE];
};

#[test]
fn a_wrong_row_is_found() {
    for rule in WRONG {
        assert!(check(rule).is_err(), "the wrong rule for {} went unnoticed", rule.name);
    }
}

static INACCURATE: &[Rule] = rules! {
    // Cancellation, overflow, and a quotient that is rounded up: mathematically these are right.
    asin(x) -> y        { 1.0 / (1.0 - x * x).sqrt() }                  kept singular [&[(-0.9, 0.9)]];
    exp(x) -> y         { y * (1.0 + 1e-14) }                           kept regular [LINE];
    acosh(x) -> y       { 1.0 / (x * x - 1.0).sqrt() }                  kept singular [&[(1.1, 9.0)]];
    hypot(a, b) -> r    { a / (a * a + b * b).sqrt() } { b / r }        kept regular [LINE, LINE];
    rem(x, y) -> r      { 1.0 } { -(x / y).trunc() }                    kept regular [LINE, LINE];
};

#[test]
fn an_inaccurate_row_is_found() {
    for rule in INACCURATE {
        assert!(check(rule).is_ok(), "differences already find the inaccurate rule for {}", rule.name);
        assert!(!is_accurate(rule), "the inaccurate rule for {} went unnoticed", rule.name);
    }
}
