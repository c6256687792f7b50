//! Numerical corner cases. The numbers are those of the project's list of tricky cases.

use crate::support::{
    DIFFERENCES, EXACT, array, assert_all_close, assert_close, assert_same_bits, flat, gradient_by_differences,
};
use autodiff::differentiate;

#[differentiate]
fn log_sum_exp(x: &[f64]) -> f64 {
    let mut shift = f64::NEG_INFINITY;
    for &item in x {
        shift = shift.max(item);
    }
    let mut sum = 0.0;
    for &item in x {
        sum += (item - shift).exp();
    }
    shift + sum.ln()
}

#[test]
fn case_50_log_sum_exp_with_a_shift_survives_large_numbers() {
    assert_eq!(log_sum_exp::value_and_grad(&[1000.0, 0.0]), (1000.0, vec![1.0, 0.0]));
    let gradient = log_sum_exp::grad(&[0.5, -1.0, 2.0]);
    let total: f64 = [0.5_f64, -1.0, 2.0].map(f64::exp).iter().sum();
    assert_all_close(&gradient, &[0.5_f64, -1.0, 2.0].map(|x| x.exp() / total), EXACT);
}

#[differentiate]
fn normalised_guard_before_the_root(v: [f64; 3]) -> [f64; 3] {
    let squares = v[0] * v[0] + v[1] * v[1] + v[2] * v[2];
    if squares == 0.0 {
        return [0.0; 3];
    }
    let norm = squares.sqrt();
    [v[0] / norm, v[1] / norm, v[2] / norm]
}

#[differentiate]
fn normalised_guard_after_the_root(v: [f64; 3]) -> [f64; 3] {
    let norm = (v[0] * v[0] + v[1] * v[1] + v[2] * v[2]).sqrt();
    if norm > 0.0 { [v[0] / norm, v[1] / norm, v[2] / norm] } else { [0.0, 0.0, 0.0 * norm] }
}

const FLOOR: f64 = 1e-3;

#[differentiate]
fn normalised_with_a_floor(v: [f64; 3]) -> [f64; 3] {
    let norm = (v[0] * v[0] + v[1] * v[1] + v[2] * v[2]).sqrt().max(FLOOR);
    [v[0] / norm, v[1] / norm, v[2] / norm]
}

/// The three rows of the Jacobian.
fn rows(pullback: impl Fn([f64; 3]) -> [f64; 3]) -> [[f64; 3]; 3] {
    [pullback([1.0, 0.0, 0.0]), pullback([0.0, 1.0, 0.0]), pullback([0.0, 0.0, 1.0])]
}

#[test]
fn case_52_three_ways_to_guard_a_norm_at_zero() {
    assert_eq!(rows(normalised_guard_before_the_root::vjp([0.0; 3]).1), [[0.0; 3]; 3]);
    assert_eq!(rows(normalised_guard_after_the_root::vjp([0.0; 3]).1), [[0.0; 3]; 3]);
    let at_zero = rows(normalised_with_a_floor::vjp([0.0; 3]).1);
    for i in 0..3 {
        for j in 0..3 {
            assert_eq!(at_zero[i][j], if i == j { 1.0 / FLOOR } else { 0.0 });
        }
    }
}

#[test]
fn case_52_away_from_zero_normalising_projects() {
    let v: [f64; 3] = [0.6, -1.2, 0.4];
    let norm = (v[0] * v[0] + v[1] * v[1] + v[2] * v[2]).sqrt();
    let unit = v.map(|x| x / norm);
    for jacobian in [
        rows(normalised_guard_before_the_root::vjp(v).1),
        rows(normalised_guard_after_the_root::vjp(v).1),
        rows(normalised_with_a_floor::vjp(v).1),
    ] {
        for i in 0..3 {
            for j in 0..3 {
                let identity = if i == j { 1.0 } else { 0.0 };
                assert_close(jacobian[i][j], (identity - unit[i] * unit[j]) / norm, EXACT);
                assert_close(jacobian[i][j], jacobian[j][i], EXACT);
            }
            let along: f64 = (0..3).map(|j| jacobian[i][j] * unit[j]).sum();
            assert_close(along, 0.0, EXACT);
        }
    }
}

#[differentiate]
fn any_power(x: f64, p: f64) -> f64 {
    x.powf(p)
}

#[test]
fn case_53_powers_at_zero() {
    const INF: f64 = f64::INFINITY;
    let table = [
        ((1.0, 2.0), 2.0),
        ((2.0, 2.0), 4.0),
        ((0.0, 2.0), 0.0),
        ((-0.0, 2.0), 0.0),
        ((0.0, 1.0), 1.0),
        ((-0.0, 1.0), 1.0),
        ((0.0, 0.0), 0.0),
        ((-0.0, 0.0), 0.0),
        ((0.0, -1.0), -INF),
        ((-0.0, -1.0), -INF),
        ((0.0, -2.0), -INF),
        ((-0.0, -2.0), INF),
        ((0.0, 0.5), INF),
        ((0.0, 3.5), 0.0),
        ((0.0, -1.5), -INF),
        ((-2.0, 3.0), 12.0),
        ((-2.0, 2.0), -4.0),
        ((-2.0, -1.0), -0.25),
        ((4.0, 0.5), 0.25),
    ];
    for ((x, p), d_x) in table {
        let found = any_power::grad(x, p).0;
        assert!(
            found == d_x || (found - d_x).abs() <= EXACT,
            "the derivative of x^{p:?} at {x:?}: got {found:?}, expected {d_x:?}"
        );
    }
}

#[test]
fn case_53_powers_with_respect_to_the_exponent() {
    assert_close(any_power::grad(2.0, 2.0).1, 2.772_588_722_239_781, EXACT);
    assert_eq!(any_power::grad(1.0, 2.0).1, 0.0);
    for p in [0.5, 1.0, 2.0, 3.5] {
        assert_eq!(any_power::grad(0.0, p).1, 0.0);
    }
    check!([[0.3, 1.7], [2.5, -0.4], [1.2, 0.0]], |v| any_power(v[0], v[1]));
}

#[differentiate]
fn guarded_angle(x: f64) -> f64 {
    if x > 1e-8 { x.atan2(x) } else { 0.0 }
}

#[test]
fn case_53_a_guard_keeps_the_singular_angle_away() {
    assert_eq!(guarded_angle::grad(0.0), 0.0);
    assert_close(guarded_angle::grad(2.0), 0.0, EXACT);
}

#[differentiate]
fn truncated_remainder(x: f64, y: f64) -> f64 {
    x % y
}

#[differentiate]
fn euclidean_remainder(x: f64, y: f64) -> f64 {
    x.rem_euclid(y)
}

#[test]
fn case_55_remainders_in_all_quadrants() {
    assert_eq!(truncated_remainder::grad(-5.5, 2.0), (1.0, 2.0));
    assert_eq!(euclidean_remainder::grad(-5.5, 2.0), (1.0, 3.0));
    assert_eq!(truncated_remainder::grad(5.5, -2.0), (1.0, 2.0));
    assert_eq!(euclidean_remainder::grad(5.5, -2.0), (1.0, 2.0));
    let points = [[5.5, 2.0], [-5.5, 2.0], [5.5, -2.0], [-5.5, -2.0], [0.7, 3.0]];
    check!(points, |v| truncated_remainder(v[0], v[1]));
    check!(points, |v| euclidean_remainder(v[0], v[1]));
}

#[differentiate]
fn rosenbrock(x: f64, y: f64) -> f64 {
    (1.0 - x).powi(2) + 100.0 * (y - x * x).powi(2)
}

#[test]
fn case_56_differences_of_the_rosenbrock_gradient_are_its_hessian() {
    let row = |i: usize| gradient_by_differences(|v| flat(&rosenbrock::grad(v[0], v[1]))[i], &[-1.2, 1.0]);
    assert_all_close(&row(0), &[1330.0, 480.0], DIFFERENCES);
    assert_all_close(&row(1), &[480.0, 200.0], DIFFERENCES);
    assert_eq!(rosenbrock::grad(1.0, 1.0), (0.0, 0.0));
}

#[differentiate]
fn floor_of_a_square(x: f64) -> f64 {
    0.5_f64.max(x * x)
}

#[differentiate]
fn ceiling_of_a_square(x: f64) -> f64 {
    0.5_f64.min(x * x)
}

#[test]
fn case_58_differences_of_a_gradient_through_max_and_min() {
    let second = |f: fn(f64) -> f64, x: f64| gradient_by_differences(|v| f(v[0]), &[x])[0];
    assert_close(second(floor_of_a_square::grad, 1.0), 2.0, DIFFERENCES);
    assert_close(second(floor_of_a_square::grad, 0.25), 0.0, DIFFERENCES);
    assert_close(second(ceiling_of_a_square::grad, 0.25), 2.0, DIFFERENCES);
    assert_close(second(ceiling_of_a_square::grad, 1.0), 0.0, DIFFERENCES);
}

#[differentiate]
fn babylonian(a: f64, steps: usize) -> f64 {
    let mut x = a;
    for _ in 0..steps {
        x = 0.5 * (x + a / x);
    }
    x
}

#[differentiate(wrt(a))]
fn babylonian_to_tolerance(a: f64, tolerance: f64) -> f64 {
    let mut x = 1.0;
    loop {
        let next = 0.5 * (x + a / x);
        if (next - x).abs() < tolerance {
            break next;
        }
        x = next;
    }
}

/// The steps it takes, and the result.
fn plain_babylonian(a: f64, tolerance: f64) -> (usize, f64) {
    let (mut x, mut steps) = (1.0, 0);
    loop {
        let next = 0.5 * (x + a / x);
        steps += 1;
        if (next - x).abs() < tolerance {
            return (steps, next);
        }
        x = next;
    }
}

#[test]
fn case_59_an_unrolled_fixed_point_has_the_gradient_of_the_root() {
    assert_close(babylonian::grad(2.0, 8), 0.353_553_390_593_273_8, EXACT);
    assert_close(babylonian::grad(9.0, 10), 1.0 / 6.0, EXACT);
    check!([[2.0], [0.3]], |v| babylonian(v[0], 2));
}

#[test]
fn case_59_differentiating_does_not_change_the_number_of_iterations() {
    // Near the root every step doubles the digits, so that one step more or less shows in the value.
    for tolerance in [0.4, 0.05, 1e-3, 1e-6] {
        let (steps, root) = plain_babylonian(2.0, tolerance);
        let (value, d_a) = babylonian_to_tolerance::value_and_grad(2.0, tolerance);
        assert_same_bits(&value, &root);
        let (mut x, mut slope) = (1.0, 0.0);
        for _ in 0..steps {
            slope = 0.5 * (slope + (x - 2.0 * slope) / (x * x));
            x = 0.5 * (x + 2.0 / x);
        }
        assert_close(d_a, slope, EXACT);
    }
    assert_close(babylonian_to_tolerance::grad(2.0, 1e-12), 0.353_553_390_593_273_8, EXACT);
}

#[differentiate]
fn product_of_all(x: [f64; 4]) -> f64 {
    let mut product = 1.0;
    for item in x.iter() {
        product *= item;
    }
    product
}

#[test]
fn products_with_zeros_are_exact() {
    assert_eq!(product_of_all::grad([2.0, 0.0, 3.0, 5.0]), [0.0, 30.0, 0.0, 0.0]);
    assert_eq!(product_of_all::grad([0.0, 0.0, 3.0, 5.0]), [0.0; 4]);
    check!([[2.0, -1.0, 3.0, 5.0]], |v| product_of_all(array(v, 0)));
}
