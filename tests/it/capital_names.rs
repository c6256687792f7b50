//! Names with a capital letter in patterns, which are variables where no constant is in scope, and the constants that are.

#![allow(non_snake_case, non_upper_case_globals, reason = "as formulas are written")]
#![allow(clippy::min_ident_chars, clippy::manual_map, reason = "the patterns are what is tested")]

use autodiff::{Differentiable, differentiate};
use limits::Gain;
use limits::deep::*;
// What it brings is not known here.
use std::f64::consts::*;

const POINTS: [[f64; 2]; 3] = [[0.7, 0.4], [0.3, 1.2], [-1.1, 0.8]];

mod limits {
    pub(super) const Gain: u32 = 0;

    pub(super) mod deep {
        pub(in super::super) const FIRST: u32 = 1;
        pub(in super::super) const D: u32 = 2;
    }
}

#[derive(Clone, Copy, Differentiable)]
enum Kind {
    Scaled(f64),
    Plain { by: f64 },
    Unit,
}

#[differentiate]
fn positive(x: f64) -> Option<f64> {
    if x > 0.0 { Some(x * x) } else { None }
}

#[differentiate]
fn both(x: f64, y: f64) -> Result<(f64, f64), String> {
    if x > 0.0 { Ok((x * y, y)) } else { Err("negative".to_owned()) }
}

#[differentiate]
fn of_options(x: f64, y: f64) -> f64 {
    let mut sum = match positive(x) {
        Some(R) => R * R * y,
        None => y,
    };
    if let Some(S) = positive(y) {
        sum += S * x;
    }
    if let Ok((A, B)) = both(x, y) {
        sum += A * B;
    }
    let Some(K_inv) = positive(x + 1.5) else { return sum };
    sum += match (positive(x), positive(y)) {
        (Some(P), Some(Q)) => P * Q,
        (Some(P), None) | (None, Some(P)) if P > 0.1 => P * x,
        _ => x,
    };
    sum * K_inv
}

#[differentiate]
fn of_kinds(x: f64, y: f64) -> f64 {
    let kind = if x > 0.5 {
        Kind::Scaled(x * y)
    } else if x < -1.0 {
        Kind::Unit
    } else {
        Kind::Plain { by: y * y }
    };
    let first = match kind {
        Kind::Scaled(R) => R * R,
        Kind::Plain { by: R } => R * x,
        Kind::Unit => x,
    };
    let second = match x * y {
        L if L > 0.0 => L * y,
        L => L * L,
    };
    first + second
}

#[differentiate]
fn of_memory(x: f64, y: f64) -> f64 {
    const Q: f64 = 4.0;
    let mut values = vec![x, x * y];
    let mut sum = 0.0;
    while let Some(V) = values.pop() {
        sum += V * V * Q;
    }
    let [Y, .., Z] = &[y, 1.0, x * y][..] else { return sum };
    match positive(*Y) {
        Some(mut N) => {
            N *= 2.0;
            sum + N * Z
        }
        None => sum,
    }
}

#[differentiate]
fn of_generics<T: autodiff::Real>(values: &[T], X: T) -> T {
    match values.first() {
        Some(T) if *T > X => *T * X * X,
        Some(&T) => T * T + X,
        None => X,
    }
}

#[differentiate]
fn by_macro(x: f64, y: f64) -> f64 {
    macro_rules! squared {
        ($value:expr) => {
            match positive($value) {
                Some(J) => J * J,
                None => 0.0,
            }
        };
    }
    squared!(x) * y + squared!(y)
}

#[differentiate]
fn in_arguments_of_macros(x: f64, y: f64) -> f64 {
    let values = vec![
        match positive(x) {
            Some(R) => R * R * y,
            None => y,
        },
        if let Some(S) = positive(y) { S * x } else { x },
    ];
    values[0] * values[1]
}

#[differentiate]
fn by_constants(kind: u32, x: f64, y: f64) -> f64 {
    const Last: u32 = 3;
    match kind {
        Gain => x * y * f64::from(Gain + 1),
        FIRST => x + f64::from(FIRST) * y,
        D => x * f64::from(D),
        Last => y * f64::from(Last) * FRAC_1_SQRT_2,
        N => x * y * f64::from(N),
    }
}

#[test]
fn variables_in_capitals_are_no_constants() {
    check!(POINTS, |v| of_options(v[0], v[1]));
    check!(POINTS, |v| of_kinds(v[0], v[1]));
    check!(POINTS, |v| of_memory(v[0], v[1]));
    check!(POINTS, |v| by_macro(v[0], v[1]));
    check!(POINTS, |v| in_arguments_of_macros(v[0], v[1]));
    check!(POINTS, |v| of_generics(&v[..1], v[1]));
    assert_eq!(of_options::grad(-1.0, -2.0), (0.25 - 2.0 - 1.0, 0.25));
}

#[test]
fn constants_stay_what_they_are() {
    for kind in 0..6 {
        check!(POINTS, |v| by_constants(kind, v[0], v[1]));
    }
    assert_eq!([0, 1, 2, 4].map(|kind| by_constants::grad(kind, 3.0, 5.0).0), [5.0, 1.0, 2.0, 20.0]);
}

#[differentiate]
fn A(x: f64, y: f64) -> f64 {
    x * y.sin()
}

#[differentiate]
fn named_as_the_function(x: f64, y: f64) -> f64 {
    let A = A(x, y);
    x * A.cos() + A.sin()
}

#[test]
fn variables_are_named_as_the_functions_that_compute_them() {
    check!(POINTS, |v| named_as_the_function(v[0], v[1]));
}
