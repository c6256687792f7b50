//! Functions over the traits of `num_traits`, as published crates write them.

use crate::support::{DIFFERENCES, EXACT, SINGLE, assert_all_close, gradient_by_differences};
use autodiff::differentiate;
use num_traits::{Float, FloatConst, FromPrimitive, Num, NumAssign};
use std::iter::{Product, Sum};

#[differentiate]
fn rosenbrock<T>(x: &[T], a: T, b: T) -> T
where
    T: Float + FromPrimitive,
{
    let two = T::from_f64(2.0).unwrap();
    let mut sum = T::zero();
    for i in 0..x.len() - 1 {
        sum = sum + b * (x[i + 1] - x[i].powi(2)).powf(two) + (a - x[i]).powi(2);
    }
    sum
}

#[test]
fn a_float_is_differentiated_in_both_precisions() {
    let x = [0.7, -0.3, 1.4, 0.2];
    let (value, (d_x, d_a, d_b)) = rosenbrock::value_and_grad(&x, 1.0, 100.0);
    assert_eq!(value, rosenbrock(&x, 1.0, 100.0));
    let all = |z: &[f64]| rosenbrock(&z[..4], z[4], z[5]);
    let expected = gradient_by_differences(all, &[0.7, -0.3, 1.4, 0.2, 1.0, 100.0]);
    assert_all_close(&(d_x.clone(), d_a, d_b), &expected, DIFFERENCES);

    let single: [f32; 4] = [0.7, -0.3, 1.4, 0.2];
    let (d_single, _, _): (Vec<f32>, f32, f32) = rosenbrock::grad(&single, 1.0, 100.0);
    assert_all_close(&d_single, &d_x, SINGLE * 10.0);
}

#[differentiate]
fn every_kind_of_rule<F: Float + FloatConst>(x: F, y: F) -> F {
    let limit = F::max_value().sqrt();
    let angle = y.atan2(x) / F::PI() + F::from(0.5).unwrap();
    if x.abs() > limit || F::sqrt(x) < F::epsilon() {
        return F::nan();
    }
    let (s, c) = angle.sin_cos();
    let far = x.hypot(y).ln_1p().tanh().cbrt() + s.max(c).exp_m1();
    let near = F::min(x, y).sinh().mul_add(x.recip(), far.signum()) - (-y).asinh().abs();
    (far * near + x.log(y + F::one())) % F::from(7.5).unwrap()
}

#[test]
fn methods_and_constants_of_the_trait_are_those_of_the_number() {
    for (x, y) in [(0.7, 0.4), (2.5, 3.5)] {
        let (value, gradient) = every_kind_of_rule::value_and_grad(x, y);
        assert_eq!(value, every_kind_of_rule(x, y));
        let expected = gradient_by_differences(|z: &[f64]| every_kind_of_rule(z[0], z[1]), &[x, y]);
        assert_all_close(&gradient, &expected, DIFFERENCES);
    }
}

#[differentiate]
fn horner<T: Num + Copy>(x: T, coefficients: &[T]) -> T {
    let mut value = T::zero();
    for i in (0..coefficients.len()).rev() {
        value = value * x + coefficients[i];
    }
    value
}

#[differentiate]
fn quotient<T: Copy + std::ops::Div<Output = T> + std::ops::Mul<Output = T>>(x: T, y: T) -> T {
    x / y / y * horner_of_one(x)
}

#[differentiate]
fn horner_of_one<T>(x: T) -> T {
    x
}

#[test]
fn arithmetic_alone_is_enough() {
    assert_all_close(&horner::grad(2.0, &[1.0, 3.0, 5.0]), &[23.0, 1.0, 2.0, 4.0], EXACT);
    assert_all_close(&quotient::grad(3.0, 2.0), &[1.5, -2.25], EXACT);
}

// A macro that rewrites the function has its turn first.

#[differentiate]
#[numeric_literals::replace_float_literals(T::from(literal).unwrap())]
fn with_literals<T: Float>(x: T) -> T {
    let half = 0.5 * x;
    if x > 1.0 { half * x } else { 3.0 * half + 1.0 }
}

#[test]
fn other_attributes_may_rewrite_the_function_before() {
    assert_eq!(with_literals::value_and_grad(2.0), (2.0, 2.0));
    assert_eq!(with_literals::value_and_grad(0.5_f32), (1.75, 1.5));
}

#[differentiate]
fn scaled_differences<T: Float + FromPrimitive>(x: &[T], scale: T) -> Vec<T> {
    let mut result = vec![T::from_f64(0.0).unwrap(); x.len()];
    for i in 0..x.len() - 1 {
        let difference = scale * (x[i + 1] - x[i].powi(2));
        result[i] = result[i] + difference;
        result[i + 1] = result[i + 1] - difference;
    }
    result
}

#[test]
fn a_generic_vector_is_a_result() {
    let (value, pullback) = scaled_differences::vjp(&[1.0, 2.0, 4.0], 3.0);
    assert_eq!(value, [3.0, -3.0, -0.0]);
    let (d_x, d_scale) = pullback(vec![1.0, 10.0, 100.0]);
    assert_all_close(&(d_x, d_scale), &[54.0, 1053.0, -270.0, -9.0], EXACT);
}

#[differentiate]
fn sinks<T: Float + Sum + Product>(x: &[T], c: T) -> T {
    let product: T = x.iter().map(|v| *v + c).product();
    let sum: T = x.iter().map(|v| *v * c - c / *v).sum();
    product - sum
}

#[differentiate]
fn assigned<T: Float + NumAssign>(x: T, y: T) -> T {
    let mut z = x * y;
    z *= x + y;
    z -= x - y * x;
    z /= x * y;
    z
}

#[test]
fn what_is_assigned_by_an_operator_is_evaluated_before_it() {
    for points in [[0.7, -1.3, 2.1], [1.9, 0.3, -0.8]] {
        let (value, gradient) = sinks::value_and_grad(&points[..2], points[2]);
        assert_eq!(value, sinks(&points[..2], points[2]));
        assert_all_close(&gradient, &gradient_by_differences(|v| sinks(&v[..2], v[2]), &points), DIFFERENCES);

        let (value, gradient) = assigned::value_and_grad(points[0], points[1]);
        assert_eq!(value, assigned(points[0], points[1]));
        assert_all_close(&gradient, &gradient_by_differences(|v| assigned(v[0], v[1]), &points[..2]), DIFFERENCES);
    }
}

/// Constants that belong to a precision.
trait Constants<T> {
    fn tolerance() -> T;
}

impl Constants<f64> for f64 {
    fn tolerance() -> f64 {
        0.25
    }
}

#[differentiate]
fn with_constants<T: Float, C: Constants<T>>(x: T) -> T {
    x * x * C::tolerance()
}

#[differentiate]
fn power<const N: usize>(x: f64) -> f64 {
    (0..N).map(|_| x).product()
}

#[differentiate]
fn with_arguments<T: Float>(x: T) -> T
where
    f64: Constants<T>,
{
    with_constants::<T, f64>(x) * x
}

#[test]
fn generic_arguments_that_only_the_caller_knows_are_passed_on() {
    assert_eq!(with_constants::value_and_grad::<f64, f64>(1.5), (0.5625, 0.75));
    assert_eq!(with_arguments::value_and_grad(2.0), (2.0, 3.0));
    assert_eq!(power::value_and_grad::<3>(2.0), (8.0, 12.0));
    assert_eq!(powers::grad(2.0), 5.0);
}

#[differentiate]
fn powers(x: f64) -> f64 {
    power::<2>(x) + power::<1>(x)
}

/// A trait of numbers as crates without dependencies define it.
trait FloatType:
    Copy
    + PartialOrd
    + From<i16>
    + std::ops::Neg<Output = Self>
    + std::ops::Add<Output = Self>
    + std::ops::Sub<Output = Self>
    + std::ops::Mul<Output = Self>
    + std::ops::Div<Output = Self>
{
    fn half() -> Self;
    fn sqrt(self) -> Self;
    fn powf(self, exponent: Self) -> Self;
}

impl FloatType for f64 {
    fn half() -> f64 {
        0.5
    }

    fn sqrt(self) -> f64 {
        f64::sqrt(self)
    }

    fn powf(self, exponent: f64) -> f64 {
        f64::powf(self, exponent)
    }
}

#[differentiate]
fn over_an_own_trait<F: FloatType>(x: F, y: F) -> F {
    if x > F::from(1) { x.sqrt() * y + F::from(3) / y } else { -y.powf(x) * F::half() }
}

#[test]
fn own_traits_of_numbers_are_known_by_their_names() {
    for point in [[1.5, 2.0], [0.3, 0.7]] {
        let (value, gradient) = over_an_own_trait::value_and_grad(point[0], point[1]);
        assert_eq!(value, over_an_own_trait(point[0], point[1]));
        assert_all_close(&gradient, &gradient_by_differences(|v| over_an_own_trait(v[0], v[1]), &point), DIFFERENCES);
    }
}

#[differentiate]
fn squared<T: Float>(x: T) -> T {
    x * x
}

#[differentiate]
fn of_a_number_that_was_converted<T: Float>(m: T) -> T {
    let mut c = T::from(1.5).unwrap();
    if m < T::zero() {
        return squared(T::from(2).unwrap() / c);
    }
    c = c * squared(m);
    squared(c / T::from(3.0).expect("a number"))
}

#[test]
fn converted_numbers_are_of_the_type_that_is_named() {
    assert_eq!(of_a_number_that_was_converted::value_and_grad(2.0), (4.0, 8.0));
    assert_eq!(of_a_number_that_was_converted::grad(-1.0), 0.0);
}

#[differentiate]
fn unless_zero<T: Float>(x: T, y: T) -> T {
    let mut zeros: u8 = 0;
    zeros += x.is_zero() as u8;
    zeros += num_traits::One::is_one(&y) as u8;
    let none = !x.is_zero();
    if zeros > 1 || (x - y).is_zero() {
        return y * y;
    }
    if none { x * y.sin() } else { y }
}

#[test]
fn zero_and_one_are_asked_for() {
    for point in [[1.5, 2.0], [0.0, 0.7], [0.0, 1.0], [0.4, 0.4]] {
        let (value, gradient) = unless_zero::value_and_grad(point[0], point[1]);
        assert_eq!(value, unless_zero(point[0], point[1]));
        let (x, y) = (point[0], point[1]);
        let expected = match (x == 0.0, y == 1.0, x == y) {
            (true, true, _) | (_, _, true) => [0.0, 2.0 * y],
            (true, false, _) => [0.0, 1.0],
            (false, ..) => [y.sin(), x * y.cos()],
        };
        assert_all_close(&gradient, &expected, DIFFERENCES);
    }
}

#[differentiate]
fn chosen<T: autodiff::Differentiable + Clone>(a: T, b: T, k: f64) -> (T, f64) {
    let one = if k > 0.0 { a } else { b };
    (one, k * k)
}

#[derive(Clone, autodiff::Differentiable)]
struct Held<T> {
    inner: T,
    k: f64,
}

#[differentiate]
impl<T: autodiff::Differentiable + Clone> Held<T> {
    fn new(inner: T, k: f64) -> Self {
        Self { inner, k: k * k }
    }
}

#[differentiate]
fn of_any_type(x: f64, k: f64) -> f64 {
    let (one, square) = chosen(x, k, k);
    let (list, _) = chosen(vec![x, k], vec![k], k);
    let held = Held::new(list, x);
    one * square + held.inner[0] * held.k
}

#[test]
fn values_of_any_type_with_a_derivative_are_passed_on() {
    check!([[0.7, 1.3], [1.4, -0.6]], |v| of_any_type(v[0], v[1]));
}
