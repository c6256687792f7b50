//! Straight-line code and bookkeeping. The numbers are those of the project's list of tricky cases.

use crate::support::{EXACT, assert_all_close, assert_close};
use autodiff::{differentiate, stop_gradient};

#[differentiate]
fn ladder(x: f64) -> f64 {
    let x1 = x;
    let x2 = x1;
    let x3 = x1 + x2;
    let x4 = x1 + x2 + x3;
    let x5 = x1 + x2 + x3 + x4;
    let x6 = x1 + x2 + x3 + x4 + x5;
    let x7 = x1 + x2 + x3 + x4 + x5 + x6;
    let x8 = x1 + x2 + x3 + x4 + x5 + x6 + x7;
    let x9 = x1 + x2 + x3 + x4 + x5 + x6 + x7 + x8;
    let x10 = x1 + x2 + x3 + x4 + x5 + x6 + x7 + x8 + x9;
    x10 * x10
}

#[test]
fn case_01_every_use_of_a_rung_counts() {
    assert_eq!(ladder::grad(1.0), 131_072.0);
    assert_eq!(ladder::grad(-0.5), -65_536.0);
}

#[differentiate]
#[allow(clippy::eq_op, reason = "dividing a variable by itself is the case")]
fn same_operand(x: f64) -> f64 {
    x * x - x * x / x
}

#[differentiate]
#[allow(clippy::eq_op, reason = "dividing a variable by itself is the case")]
fn one_in_disguise(x: f64) -> f64 {
    x / x
}

#[test]
fn case_02_an_operand_used_twice_gets_both_parts() {
    assert_close(same_operand::grad(3.0), 5.0, EXACT);
    assert_eq!(one_in_disguise::grad(3.0), 0.0);
    check!([[3.0], [-0.7]], |v| same_operand(v[0]));
}

#[differentiate]
#[allow(unused_assignments, reason = "the first value of `b` is never read")]
fn overwritten_copy(a: f64) -> f64 {
    let mut b = a;
    b = a * a;
    let c = b * b;
    let d = c * c;
    d
}

#[differentiate]
fn overwritten_original(mut a: f64) -> f64 {
    let b = a;
    a = a * a;
    a *= a;
    a * a / b
}

#[test]
fn case_04_a_copy_and_its_original_are_overwritten_apart() {
    let expected = 8.0 * 1.1_f64.powi(7);
    assert_close(expected, 15.589_736_8, 1e-8);
    assert_close(overwritten_copy::grad(1.1), expected, EXACT);
    assert_close(overwritten_original::grad(1.1), 7.0 * 1.1_f64.powi(6), EXACT);
}

#[differentiate]
fn adjoint_like_name(a: f64) -> f64 {
    let d_a = a * a;
    d_a
}

#[differentiate]
#[allow(clippy::no_effect_underscore_binding, reason = "the odd names are the case")]
fn names_that_generated_code_likes(d_x: f64, seed: f64, ctx: f64) -> f64 {
    let x = d_x * 2.0;
    let tape = x * seed;
    let grad = tape + ctx;
    let backward = grad * x;
    let value = backward * ctx;
    let d_value = value * seed;
    let cotangent = d_value + tape;
    let __d0 = cotangent * cotangent;
    let forward = __d0 + d_x;
    let d_d_x = forward * 0.5;
    d_d_x
}

#[differentiate]
fn shadows_its_parameter(x: f64) -> f64 {
    let x = x * x;
    let x = x.sin() + x;
    let d_x = x * x;
    let x = d_x * x;
    x
}

#[test]
fn case_05_user_names_never_meet_generated_ones() {
    assert_eq!(adjoint_like_name::grad(1.5), 3.0);
    check!([[0.4, 1.3, -0.7], [-1.2, 0.6, 2.0]], |v| { names_that_generated_code_likes(v[0], v[1], v[2]) });
    check!([[0.4], [-1.2]], |v| shadows_its_parameter(v[0]));
}

#[differentiate]
fn dead_singular_code(c: f64, a: f64) -> f64 {
    let _angle = (-c / a).acos();
    2.0 * c * c * a
}

#[test]
fn case_07_dead_code_at_a_singular_point_leaves_no_nan() {
    assert_eq!(dead_singular_code::grad(5.0, 3.0), (60.0, 50.0));
}

#[differentiate]
fn constant(_x: f64) -> f64 {
    3.0_f64.sqrt()
}

#[differentiate]
fn sign(x: f64) -> f64 {
    if x > 0.0 { 1.0 } else { -1.0 }
}

#[differentiate]
fn signed_square(x: f64) -> f64 {
    sign(x) * x * x
}

#[test]
fn case_08_a_constant_has_the_gradient_zero() {
    assert_eq!(constant::value_and_grad(7.0), (3.0_f64.sqrt(), 0.0));
    assert_eq!(sign::grad(3.0), 0.0);
    assert_eq!(sign::grad(-3.0), 0.0);
}

#[test]
fn case_08_a_piecewise_constant_helper_serves_inside_others() {
    assert_eq!(signed_square::grad(3.0), 6.0);
    assert_eq!(signed_square::grad(-3.0), 6.0);
}

#[differentiate(wrt(i))]
#[allow(unused_assignments, reason = "a parameter that is overwritten unread is the case")]
fn passive_overwritten(i: f64, mut j: f64) -> f64 {
    j = i;
    j
}

#[differentiate(wrt(i))]
fn passive_becomes_active(i: f64, mut j: f64) -> f64 {
    let held = j;
    j = i * j;
    j *= j;
    j + held
}

#[test]
fn case_10_a_passive_parameter_becomes_active_when_overwritten() {
    assert_eq!(passive_overwritten::grad(2.0, 7.0), 1.0);
    let d_i: f64 = passive_becomes_active::grad(2.0, 7.0);
    assert_eq!(d_i, 2.0 * 2.0 * 49.0);
}

// Beside the list: the cut, and the order of several gradients.

#[differentiate]
fn partly_cut(x: f64, y: f64) -> f64 {
    let frozen = stop_gradient(x * y);
    frozen * x
}

#[test]
fn stop_gradient_passes_the_value_and_cuts_the_gradient() {
    let (value, gradient) = partly_cut::value_and_grad(3.0, 5.0);
    assert_eq!(value, 45.0);
    assert_eq!(gradient, (15.0, 0.0));
}

#[differentiate]
fn mixed_parameters(n: usize, x: f64, flag: bool, label: &str, y: [f64; 2], k: i32, z: &[f64]) -> f64 {
    let sign = if flag { 1.0 } else { -1.0 };
    sign * x * y[0].powi(k) * y[1] * z[n] + label.len() as f64
}

#[test]
fn parameters_that_carry_no_derivative_are_skipped_in_the_result() {
    let (dx, dy, dz): (f64, [f64; 2], Vec<f64>) =
        mixed_parameters::grad(1, 2.0, false, "ab", [3.0, 5.0], 2, &[7.0, 11.0]);
    assert_all_close(&(dx, dy), &[-495.0, -660.0, -198.0], EXACT);
    assert_all_close(&dz, &[0.0, -90.0], EXACT);
}
