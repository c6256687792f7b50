//! Kinks and singular points: what the derivative is where the function has none, or has an infinite one.

use crate::support::{EXACT, assert_all_close, assert_close};
use autodiff::differentiate;

const INF: f64 = f64::INFINITY;
const NAN: f64 = f64::NAN;

#[differentiate]
fn maximum(a: f64, b: f64) -> f64 {
    a.max(b)
}

#[differentiate]
fn minimum(a: f64, b: f64) -> f64 {
    a.min(b)
}

#[differentiate]
fn relu(x: f64) -> f64 {
    x.max(0.0)
}

#[differentiate]
fn relu_turned(x: f64) -> f64 {
    0.0_f64.max(x)
}

#[test]
fn a_tie_goes_to_the_second_operand_alone() {
    assert_eq!(maximum::grad(2.0, 2.0), (0.0, 1.0));
    assert_eq!(minimum::grad(2.0, 2.0), (0.0, 1.0));
    assert_eq!(maximum::grad(3.0, 2.0), (1.0, 0.0));
    assert_eq!(minimum::grad(3.0, 2.0), (0.0, 1.0));
    assert_eq!(minimum::grad(1.0, 2.0), (1.0, 0.0));
    assert_eq!(relu::grad(0.0), 0.0);
    assert_eq!(relu_turned::grad(0.0), 1.0);
}

#[test]
fn signed_zeros_tie_like_any_other_numbers() {
    assert_eq!(maximum::grad(-0.0, 0.0), (0.0, 1.0));
    assert_eq!(maximum::grad(0.0, -0.0), (0.0, 1.0));
    assert_eq!(minimum::grad(-0.0, 0.0), (0.0, 1.0));
    assert_eq!(minimum::grad(0.0, -0.0), (0.0, 1.0));
    assert_eq!(relu::grad(-0.0), 0.0);
}

#[test]
fn beside_a_nan_the_operand_that_rust_returns_gets_the_cotangent() {
    assert_eq!(maximum::value_and_grad(NAN, 2.0), (2.0, (0.0, 1.0)));
    assert_eq!(maximum::value_and_grad(2.0, NAN), (2.0, (1.0, 0.0)));
    assert_eq!(minimum::value_and_grad(NAN, 2.0), (2.0, (0.0, 1.0)));
    assert_eq!(minimum::value_and_grad(2.0, NAN), (2.0, (1.0, 0.0)));
    let (value, (d_a, d_b)) = maximum::value_and_grad(NAN, NAN);
    assert!(value.is_nan());
    assert_eq!(d_a + d_b, 1.0);
}

#[differentiate]
fn absolute(x: f64) -> f64 {
    x.abs()
}

#[test]
fn the_absolute_value_is_flat_at_zero() {
    assert_eq!(absolute::grad(0.0), 0.0);
    assert_eq!(absolute::grad(-0.0), 0.0);
    assert_eq!(absolute::grad(1e-320), 1.0);
    assert_eq!(absolute::grad(-1e-320), -1.0);
    let (value, slope) = absolute::value_and_grad(NAN);
    assert!(value.is_nan() && slope.is_nan());
}

#[differentiate]
fn clamped(x: f64, low: f64, high: f64) -> f64 {
    x.clamp(low, high)
}

#[test]
fn clamp_is_inclusive_and_outside_the_bound_counts() {
    assert_eq!(clamped::grad(0.5, -1.0, 1.0), (1.0, 0.0, 0.0));
    assert_eq!(clamped::grad(-1.0, -1.0, 1.0), (1.0, 0.0, 0.0));
    assert_eq!(clamped::grad(1.0, -1.0, 1.0), (1.0, 0.0, 0.0));
    assert_eq!(clamped::grad(-1.5, -1.0, 1.0), (0.0, 1.0, 0.0));
    assert_eq!(clamped::grad(1.5, -1.0, 1.0), (0.0, 0.0, 1.0));
}

#[differentiate]
fn steps(x: f64) -> f64 {
    x.floor() + 10.0 * x.ceil() + 100.0 * x.round() + 1000.0 * x.trunc() + x.signum()
}

#[differentiate]
fn through_an_integer(x: f64) -> f64 {
    let whole = x as i64;
    x * whole as f64
}

#[differentiate]
fn fraction(x: f64) -> f64 {
    x.fract()
}

#[test]
fn step_functions_have_the_derivative_zero_and_the_fraction_one() {
    for x in [-2.5, -0.0, 0.0, 0.5, 3.0, 3.7] {
        assert_eq!(steps::grad(x), 0.0);
        assert_eq!(fraction::grad(x), 1.0);
        assert_eq!(through_an_integer::grad(x), x.trunc());
    }
}

#[differentiate]
fn integer_power(x: f64, n: i32) -> f64 {
    x.powi(n)
}

#[test]
fn integer_powers_at_zero() {
    assert_eq!(integer_power::grad(0.0, 0), 0.0);
    assert_eq!(integer_power::grad(0.0, 1), 1.0);
    assert_eq!(integer_power::grad(0.0, 2), 0.0);
    assert_eq!(integer_power::grad(0.0, 3), 0.0);
    assert_eq!(integer_power::grad(0.0, -1), -INF);
    assert_eq!(integer_power::grad(-2.0, 3), 12.0);
    assert_eq!(integer_power::grad(-2.0, -2), 0.25);
}

#[differentiate]
fn real_power(x: f64, p: f64) -> f64 {
    x.powf(p)
}

#[differentiate(wrt(x))]
fn power_of_passive_exponent(x: f64, p: f64) -> f64 {
    x.powf(p)
}

#[differentiate]
fn power_of_literal_exponent(x: f64) -> f64 {
    x.powf(3.0)
}

#[test]
fn real_powers_at_zero() {
    assert_eq!(real_power::grad(0.0, 2.5), (0.0, 0.0));
    assert_eq!(real_power::grad(0.0, 1.0), (1.0, 0.0));
    assert_eq!(real_power::grad(0.0, 0.5), (INF, 0.0));
    assert_eq!(power_of_passive_exponent::grad(0.0, 1.0), 1.0);
    assert_eq!(power_of_passive_exponent::grad(0.0, 0.25), INF);
}

#[test]
fn negative_bases_need_no_logarithm_if_the_exponent_is_passive() {
    assert_eq!(power_of_passive_exponent::grad(-2.0, 3.0), 12.0);
    assert_eq!(power_of_literal_exponent::grad(-2.0), 12.0);
    assert_eq!(power_of_literal_exponent::grad(0.0), 0.0);
}

#[differentiate]
fn length(x: f64, y: f64) -> f64 {
    x.hypot(y)
}

#[test]
fn the_length_of_a_zero_vector_is_flat() {
    assert_eq!(length::grad(0.0, 0.0), (0.0, 0.0));
    assert_all_close(&length::grad(-3.0, 4.0), &[-0.6, 0.8], EXACT);
    assert_all_close(&length::grad(3e200, 4e200), &[0.6, 0.8], EXACT);
}

#[differentiate]
fn root(x: f64) -> f64 {
    x.sqrt()
}

#[differentiate]
fn logarithm(x: f64) -> f64 {
    x.ln()
}

#[differentiate]
fn reciprocal(x: f64) -> f64 {
    1.0 / x
}

#[differentiate]
fn angle(y: f64, x: f64) -> f64 {
    y.atan2(x)
}

#[test]
fn singular_points_follow_ieee_arithmetic() {
    assert_eq!(root::grad(0.0), INF);
    assert_eq!(logarithm::grad(0.0), INF);
    assert_eq!(reciprocal::grad(0.0), -INF);
    let (d_y, d_x) = angle::grad(0.0, 0.0);
    assert!(!d_y.is_finite() && !d_x.is_finite());
}

#[test]
fn a_cotangent_of_exactly_zero_gives_exactly_zero_even_there() {
    assert_eq!(root::vjp(0.0).1(0.0), 0.0);
    assert_eq!(logarithm::vjp(0.0).1(0.0), 0.0);
    assert_eq!(reciprocal::vjp(0.0).1(0.0), 0.0);
    assert_eq!(angle::vjp(0.0, 0.0).1(0.0), (0.0, 0.0));
    assert_eq!(real_power::vjp(0.0, 0.5).1(0.0), (0.0, 0.0));
    assert_eq!(integer_power::vjp(0.0, -1).1(0.0), 0.0);
}

#[differentiate]
fn root_that_is_not_chosen(x: f64, y: f64) -> f64 {
    let r = x.sqrt();
    let chosen = if y > 0.0 { y } else { r };
    chosen * y
}

#[test]
fn an_infinite_slope_that_is_not_used_leaves_no_nan() {
    assert_eq!(root_that_is_not_chosen::grad(0.0, 3.0), (0.0, 6.0));
}

#[test]
fn the_gradient_of_a_nan_value_is_nan() {
    for (value, slope) in [logarithm::value_and_grad(-1.0), root::value_and_grad(-1.0)] {
        assert!(value.is_nan() && slope.is_nan(), "value {value}, slope {slope}");
    }
}

#[differentiate]
fn with_sign_of(x: f64, y: f64) -> f64 {
    x.copysign(y)
}

#[test]
fn copysign_goes_by_the_sign_bits() {
    assert_eq!(with_sign_of::grad(3.0, 2.0), (1.0, 0.0));
    assert_eq!(with_sign_of::grad(-3.0, 2.0), (-1.0, 0.0));
    assert_eq!(with_sign_of::grad(3.0, -0.0), (-1.0, 0.0));
    assert_eq!(with_sign_of::grad(-3.0, -2.0), (1.0, 0.0));
    assert_eq!(with_sign_of::grad(-0.0, 1.0), (-1.0, 0.0));
    assert_eq!(with_sign_of::grad(0.0, 1.0), (1.0, 0.0));
}

#[differentiate]
fn remainder(x: f64, y: f64) -> f64 {
    x % y
}

#[differentiate]
fn euclidean(x: f64, y: f64) -> f64 {
    x.rem_euclid(y)
}

#[test]
fn remainders_have_the_truncated_or_euclidean_quotient_as_slope() {
    for (x, y) in [(7.5_f64, 2.0_f64), (-7.5, 2.0), (7.5, -2.0), (-7.5, -2.0), (6.0, 2.0), (0.5, 8.0)] {
        assert_eq!(remainder::grad(x, y), (1.0, -(x / y).trunc()));
        assert_eq!(euclidean::grad(x, y), (1.0, -x.div_euclid(y)));
    }
}

#[differentiate]
fn kinks_in_single(x: f32, y: f32) -> f32 {
    x.max(y) + x.abs() + y.clamp(-1.0, 1.0) + x.hypot(y)
}

#[test]
fn single_precision_has_the_same_kinks() {
    assert_eq!(kinks_in_single::grad(0.0, 0.0), (0.0, 2.0));
    assert_eq!(kinks_in_single::grad(0.0, 1.0), (0.0, 3.0));
}

#[differentiate]
fn comparisons(x: f64, y: f64) -> f64 {
    let bigger = x > y;
    let count = usize::from(bigger) + usize::from(x == y);
    count as f64 * x + if bigger { y } else { 0.0 }
}

#[test]
fn comparisons_are_passive() {
    assert_eq!(comparisons::grad(2.0, 1.0), (1.0, 1.0));
    assert_eq!(comparisons::grad(1.0, 1.0), (1.0, 0.0));
    assert_eq!(comparisons::grad(0.0, 1.0), (0.0, 0.0));
    assert_close(comparisons::value_and_grad(2.0, 1.0).0, 3.0, EXACT);
}
