//! Tables of coefficients that a condition chooses.

use autodiff::differentiate;

const POINTS: [[f64; 1]; 3] = [[0.3], [0.7], [1.3]];

const A: [f64; 3] = [1.0, 2.0, 3.0];
const B: [f64; 3] = [2.0, 2.0, 3.0];
static C: [f64; 2] = [1.0, 4.0];
const D: [f64; 2] = [1.0, 5.0];
const SLICE: &[f64] = &[1.0, 2.0];

#[differentiate]
fn polynomial(x: f64, coefficients: &[f64]) -> f64 {
    coefficients.iter().rev().fold(0.0, |sum, c| sum * x + c)
}

#[differentiate]
fn rational(x: f64) -> f64 {
    let (p, q) = if x < 1.0 { (&A[..], &B[..]) } else { (&C[..], &D[..]) };
    polynomial(x, p) / polynomial(x, q)
}

#[differentiate]
fn of_different_lengths(x: f64) -> f64 {
    let p: &[f64] = if x < 0.5 {
        &A
    } else if x < 1.0 {
        &C
    } else {
        SLICE
    };
    polynomial(x, p) * p[1]
}

#[differentiate]
fn with_a_number_beside(x: f64) -> f64 {
    let (p, n) = match x {
        x if x < 1.0 => (&A[..], 2),
        _ => (&C[..], 3),
    };
    polynomial(x, p).powi(n)
}

#[differentiate]
fn as_an_argument(x: f64) -> f64 {
    polynomial(x, if x > 0.5 { &A[..2] } else { &C[..] })
}

#[differentiate]
fn by_index(x: f64) -> f64 {
    let table = if x > 0.5 { &A } else { &B };
    let mut sum = table[0] * x;
    for i in 0..table.len() {
        sum += table[i] * x.powi(i as i32);
    }
    sum
}

#[differentiate]
fn anew_in_each_round(values: &[f64]) -> f64 {
    let mut sum = 0.0;
    for &x in values {
        let (table, factor) = if x > 0.6 { (&A[1..], 0.5) } else { (&D[..], 0.25) };
        sum = sum * 0.5 + polynomial(x * sum, table) * factor * table[0] * x;
    }
    sum
}

#[differentiate]
fn by_an_integer(x: f64, kind: usize) -> f64 {
    let table = match kind {
        0 => &A[..],
        1 => &C[..],
        _ => &[],
    };
    let last = table.last().copied().unwrap_or(2.0);
    table.iter().fold(last * x, |sum, c| sum * x + c)
}

#[differentiate]
fn in_closures(x: f64) -> f64 {
    let at = |y: f64| {
        let table: &[f64] = if y > 1.0 { &A } else { &C };
        polynomial(y, table) * table[1]
    };
    at(x) + at(2.0 * x)
}

#[differentiate]
fn what_patterns_bind_is_no_table(x: Option<f64>) -> f64 {
    let (table, y) = if let Some(x) = x { (&A[..], x) } else { (&C[..], 0.5) };
    polynomial(y, table)
}

#[differentiate]
fn what_varies_is_no_table(x: f64) -> f64 {
    let (first, second) = ([x, x * x], [x.sin(), 2.0]);
    let chosen = if x > 0.5 { &first[..] } else { &second[..] };
    chosen[0] * chosen[1]
}

#[differentiate]
fn in_single_precision(x: f32) -> f32 {
    const SHORT: [f32; 2] = [1.0, 2.0];
    const LONG: [f32; 3] = [1.0, 2.0, 4.0];
    let table: &[f32] = if x > 1.0 { &SHORT } else { &LONG };
    let mut y = 0.0;
    for c in table.iter().rev() {
        y = y * x + c;
    }
    y
}

#[test]
fn chosen_tables_are_constants() {
    check!(POINTS, |v| rational(v[0]));
    check!(POINTS, |v| of_different_lengths(v[0]));
    check!(POINTS, |v| with_a_number_beside(v[0]));
    check!(POINTS, |v| as_an_argument(v[0]));
    check!(POINTS, |v| by_index(v[0]));
    check!([[0.3, 0.8, 1.3], [1.4, 0.2, 0.5]], |v| anew_in_each_round(v));
    for kind in 0..3 {
        check!(POINTS, |v| by_an_integer(v[0], kind));
    }
    check!(POINTS, |v| in_closures(v[0]));
    check!(POINTS, |v| what_varies_is_no_table(v[0]));
    assert_eq!(what_patterns_bind_is_no_table::grad(Some(0.5)), Some(5.0));
    assert_eq!(what_patterns_bind_is_no_table::value_and_grad(None), (3.0, None));
    assert_eq!((in_single_precision::grad(2.0), in_single_precision::grad(0.5)), (2.0, 6.0));
}
