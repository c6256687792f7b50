//! Calls, recursion, results of several parts, and the shapes of arguments. The numbers are those of the project's list
//! of tricky cases.

use crate::support::{DIFFERENCES, EXACT, SINGLE, array, assert_all_close, assert_close, assert_same_bits};
use autodiff::differentiate;

#[differentiate]
fn wave(x: f64, frequency: f64) -> f64 {
    (frequency * x).sin() + x
}

#[differentiate]
fn calls_with_expressions(x: f64, y: f64) -> f64 {
    wave(x * y + 1.0, wave(x, 2.0) - y) * wave(3.0, y.exp())
}

#[differentiate]
fn call_in_a_condition(x: f64, y: f64) -> f64 {
    if wave(x, y) > 0.5 {
        wave(y, x)
    } else if wave(y, x) * 2.0 < x {
        x * x
    } else {
        y
    }
}

#[differentiate]
fn unused_result(x: f64) -> f64 {
    wave(x, 3.0);
    let _ = wave(x, 4.0);
    let _kept = wave(x, 5.0);
    x * x
}

#[differentiate]
fn same_callee_twice_in_a_loop(x: f64, n: usize) -> f64 {
    let mut y = x;
    for i in 0..n {
        y = wave(y, 0.5) * wave(x, i as f64);
    }
    y
}

#[test]
fn case_43_calls_with_expression_arguments() {
    check!([[0.7, -0.3], [1.1, 0.4]], |v| calls_with_expressions(v[0], v[1]));
}

#[test]
fn case_43_calls_in_conditions() {
    check!([[0.7, 1.3], [-1.2, 0.4], [2.0, -3.0], [-2.0, 0.1]], |v| { call_in_a_condition(v[0], v[1]) });
}

#[test]
fn case_43_calls_whose_result_is_unused() {
    assert_eq!(unused_result::grad(3.0), 6.0);
}

#[test]
fn case_43_the_same_callee_twice_in_a_loop() {
    for n in 0..5 {
        check!([[0.7], [-1.4]], |v| same_callee_twice_in_a_loop(v[0], n));
    }
}

#[differentiate]
fn polar(r: f64, angle: f64) -> (f64, f64) {
    let (s, c) = angle.sin_cos();
    (r * c, r * s)
}

#[differentiate]
fn one_component_ignored(r: f64, angle: f64) -> f64 {
    let (x, _) = polar(r, angle);
    let point = polar(x, angle * 2.0);
    x * point.1
}

#[test]
fn case_44_pullbacks_of_two_outputs_add_up() {
    let (value, pullback) = polar::vjp(2.0, 0.6);
    assert_same_bits(&value, &polar(2.0, 0.6));
    let (first, second, both) = (pullback((1.0, 0.0)), pullback((0.0, 1.0)), pullback((1.0, 1.0)));
    assert_all_close(&first, &[0.6_f64.cos(), -2.0 * 0.6_f64.sin()], EXACT);
    assert_all_close(&second, &[0.6_f64.sin(), 2.0 * 0.6_f64.cos()], EXACT);
    assert_all_close(&both, &[first.0 + second.0, first.1 + second.1], EXACT);
    check_vjp!([[2.0, 0.6], [-1.0, 4.0]], |v| polar(v[0], v[1]));
}

#[test]
fn case_44_an_ignored_component_has_no_cotangent() {
    check!([[2.0, 0.6], [-1.0, 4.0]], |v| one_component_ignored(v[0], v[1]));
}

// Case 49: shapes and types of arguments.

#[differentiate]
fn cubes_of_positive_numbers(v: &[f64]) -> f64 {
    v.iter().filter(|&&x| x > 0.0).map(|x| x.powi(3)).sum()
}

#[test]
fn case_46_a_filter_passes_the_gradient_of_what_it_passes() {
    assert_eq!(cubes_of_positive_numbers::grad(&[-1.0, 2.0, 3.0]), [0.0, 12.0, 27.0]);
}

#[differentiate]
fn captures(x: f64, y: f64) -> f64 {
    let mut total = 0.0;
    let scaled = |a: f64| a * x + y;
    let mut add = |a: f64| {
        total += a * a * y;
        total
    };
    let first = add(scaled(y));
    let second = add(scaled(first.sin()));
    first * second + total
}

#[test]
fn case_47_closures_capture_by_reference_and_change_what_they_capture() {
    check!([[0.4, -0.7], [1.2, 0.3]], |v| captures(v[0], v[1]));
}

#[differentiate]
fn sum_of_squares<const N: usize>(x: [f64; N]) -> f64 {
    let mut sum = 0.0;
    for i in 0..N {
        sum += x[i] * x[i];
    }
    sum
}

#[differentiate]
fn trace_of_square<const N: usize>(a: &[[f64; N]; N]) -> f64 {
    let mut trace = 0.0;
    for i in 0..N {
        for j in 0..N {
            trace += a[i][j] * a[j][i];
        }
    }
    trace
}

#[differentiate]
fn bilinear(rows: &[Vec<f64>], x: &Vec<f64>, scale: f64) -> f64 {
    let mut total = 0.0;
    for i in 0..rows.len() {
        for j in 0..rows[i].len() {
            total += rows[i][j] * x[i] * x[j];
        }
    }
    scale * total
}

#[differentiate]
fn owned_and_nested(mut table: Vec<Vec<f64>>, x: Vec<f64>) -> f64 {
    table[0][1] *= x[0];
    table[1] = x;
    table[0][1] + table[1][0] * table[1][1] * table[0][0]
}

#[test]
fn case_49_const_generic_arrays_keep_their_shape() {
    let gradient: [f64; 4] = sum_of_squares::grad([1.0, -2.0, 3.0, 0.5]);
    assert_eq!(gradient, [2.0, -4.0, 6.0, 1.0]);
    let gradient: [[f64; 2]; 2] = trace_of_square::grad(&[[1.0, 2.0], [3.0, 4.0]]);
    assert_eq!(gradient, [[2.0, 6.0], [4.0, 8.0]]);
}

#[test]
fn case_49_nested_vectors_keep_their_ragged_shape() {
    let rows = [vec![1.0, 2.0, 3.0], vec![-1.0], vec![0.5, 4.0]];
    let x = vec![0.3, -0.7, 2.0];
    let (d_rows, d_x, d_scale): (Vec<Vec<f64>>, Vec<f64>, f64) = bilinear::grad(&rows, &x, 1.5);
    let lengths: Vec<usize> = d_rows.iter().map(Vec::len).collect();
    assert_eq!(lengths, [3, 1, 2]);
    for i in 0..3 {
        for j in 0..rows[i].len() {
            assert_close(d_rows[i][j], 1.5 * x[i] * x[j], EXACT);
        }
    }
    assert_close(d_scale, bilinear(&rows, &x, 1.0), EXACT);
    check!([[0.3, -0.7, 2.0, 1.5]], |v| bilinear_in_x(v));
    assert_all_close(&d_x, &bilinear_in_x::grad(&[x[0], x[1], x[2], 1.5])[..3], DIFFERENCES);
}

#[differentiate]
fn bilinear_in_x(v: &[f64]) -> f64 {
    let rows = vec![vec![1.0, 2.0, 3.0], vec![-1.0], vec![0.5, 4.0]];
    let x = v[..3].to_vec();
    bilinear(&rows, &x, v[3])
}

#[test]
fn case_49_owned_nested_vectors() {
    let (d_table, d_x) = owned_and_nested::grad(vec![vec![2.0, 3.0], vec![5.0]], vec![7.0, 11.0]);
    assert_eq!(d_table, vec![vec![77.0, 7.0], vec![0.0]]);
    assert_eq!(d_x, vec![3.0 + 22.0, 14.0]);
}

#[differentiate]
fn single_precision(w: &[f32], x: f32) -> f32 {
    let mut y = x;
    for i in 0..w.len() {
        y = (w[i] * y).tanh() + 0.1;
    }
    y
}

#[test]
fn case_49_single_precision_stays_single() {
    let (w, x) = ([0.7_f32, -1.2], 0.4_f32);
    let (d_w, d_x): (Vec<f32>, f32) = single_precision::grad(&w, x);
    let first = (0.7_f64 * 0.4).tanh();
    let second = (-1.2 * (first + 0.1)).tanh();
    let (slope_1, slope_2) = (1.0 - first * first, 1.0 - second * second);
    let expected = [slope_2 * -1.2 * slope_1 * 0.4, slope_2 * (first + 0.1), slope_2 * -1.2 * slope_1 * 0.7];
    assert_all_close(&(d_w, d_x), &expected, SINGLE);
}

// Recursion and buffers that pass through calls.

#[differentiate]
fn power(x: f64, n: u32) -> f64 {
    if n == 0 { 1.0 } else { x * power(x, n - 1) }
}

#[differentiate]
fn halving_sum(x: &[f64]) -> f64 {
    let n = x.len();
    if n == 1 {
        return x[0].sin();
    }
    let left = halving_sum(&x[..n / 2]);
    let right = halving_sum(&x[n / 2..]);
    left * right + left - right
}

#[differentiate]
fn depth_decided_by_the_value(x: f64) -> f64 {
    if x > 1.0 { depth_decided_by_the_value(x / 2.0) * x } else { x.exp() }
}

#[test]
fn recursion_is_walked_back_call_by_call() {
    assert_close(power::grad(1.5, 5), 5.0 * 1.5_f64.powi(4), EXACT);
    assert_eq!(power::grad(1.5, 0), 0.0);
    check!([[1.0, -0.4, 0.8, 2.0, 0.1]], |v| halving_sum(v));
    check!([[0.7], [1.6], [13.0]], |v| depth_decided_by_the_value(v[0]));
}

#[differentiate]
fn relax(u: &mut [f64], p: &[f64], h: f64) {
    for i in 0..u.len() {
        u[i] += h * p[i] * u[i] * u[i];
    }
}

#[differentiate]
fn relaxed(start: &[f64], p: &[f64], h: f64, steps: usize) -> f64 {
    let mut u = start.to_vec();
    for _ in 0..steps {
        relax(&mut u, p, h);
        relax(&mut u[1..], &p[..2], -h);
    }
    u[0] * u[1] + u[2]
}

#[test]
fn a_helper_that_mutates_a_local_buffer_in_a_loop() {
    let points = [[0.4, -0.2, 0.9, 1.0, 0.5, -0.7, 0.1], [1.4, 0.2, 0.1, -1.0, 0.3, 0.7, 0.05]];
    for steps in [0, 1, 5] {
        check!(points, |v| relaxed(&v[..3], &v[3..6], v[6], steps));
    }
}

#[differentiate]
fn scale_both(x: &mut f64, y: &mut f64, factor: f64) -> f64 {
    *x *= factor;
    *y = *x * *y;
    *x + *y
}

#[differentiate]
fn through_mutable_scalars(v: [f64; 3]) -> f64 {
    let (mut a, mut b) = (v[0], v[1]);
    let first = scale_both(&mut a, &mut b, v[2]);
    let second = scale_both(&mut b, &mut a, first);
    first * second + a - b
}

#[test]
fn mutable_scalars_pass_through_calls() {
    check!([[0.4, -0.2, 0.9], [1.4, 0.7, -1.1]], |v| { through_mutable_scalars(array(v, 0)) });
    let (mut x, mut y) = (3.0, 5.0);
    let (dx, dy, d_factor): (f64, f64, f64) = scale_both::grad(&mut x, &mut y, 2.0);
    assert_eq!((x, y), (3.0, 5.0));
    assert_eq!((dx, dy, d_factor), (2.0 + 10.0, 6.0, 3.0 + 15.0));
}

#[differentiate]
fn turned(x: f64, y: f64, angle: f64) -> (f64, f64) {
    (x * angle.cos() - y * angle.sin(), x * angle.sin() + y * angle.cos())
}

#[differentiate]
fn powers(x: f64) -> [f64; 3] {
    [x, x * x, x * x * x]
}

#[differentiate]
fn nested(x: f64) -> ((f64, f64), [f64; 2]) {
    ((x.sin(), x), [x * x, x.cos()])
}

/// The types of the results are known from the source, the quotient is the same in each round.
#[differentiate]
fn results_in_a_loop(start: f64, step: f64, rounds: usize) -> f64 {
    let (mut x, mut y) = (start, 1.0);
    let mut sum = 0.0;
    for round in 0..rounds {
        let both = turned(x, y, step / 3.0);
        (x, y) = both;
        let [one, two, three] = powers(x * y / start);
        let ((a, b), c) = nested(x);
        if round % 2 == 0 {
            let cubes = powers(a + c[0]);
            sum += cubes[2] * b;
        }
        sum += one * two - three * c[1] * (1.0 / start) + both.1;
        y += x / (round + 1) as f64;
    }
    sum
}

#[test]
fn results_of_functions_nearby_are_kept_as_they_are() {
    check!([[0.7, 0.4]], |v| results_in_a_loop(v[0], v[1], 4));
    check!([[0.7, 0.4]], |v| results_in_a_loop(v[0], v[1], 0));
    check_vjp!([[-0.3, 1.4]], |v| results_in_a_loop(v[0], v[1], 3));
}
