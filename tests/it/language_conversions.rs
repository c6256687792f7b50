//! Conversions between numbers by traits.

use crate::support::{DIFFERENCES, SINGLE, assert_all_close, assert_same_bits, gradient_by_differences};
use autodiff::{Differentiable, differentiate};
use num_traits::{Float, FromPrimitive};

/// Compares with differences at two points, and the value bit for bit.
macro_rules! check_conversion {
    (|$v:ident| $f:ident($($argument:expr),*)) => {
        for $v in [[0.7, 0.4, -1.3], [2.5, 3.5, 0.8]] {
            let (value, gradient) = $f::value_and_grad($($argument),*);
            assert_same_bits(&value, &$f($($argument),*));
            let expected = gradient_by_differences(|$v: &[f64]| $f($($argument),*), &$v);
            assert_all_close(&gradient, &expected, DIFFERENCES);
        }
    };
}

#[differentiate]
fn into_and_back<T: Float + FromPrimitive + Into<f64>>(x: &[T; 3]) -> T {
    let a: f64 = x[0].into();
    let b: f64 = x[1].into();
    T::from_f64((a * b).sin() + a).unwrap() * x[2]
}

#[differentiate]
fn within_a_chain<T: Float + FromPrimitive + Into<f64>>(x: &[T]) -> T {
    let two = T::from_f64(2.0).unwrap();
    x.iter().map(|x| two * *x + T::from_f64(f64::sin((two * *x).into())).unwrap()).fold(T::zero(), |a, b| a * b + b)
}

#[differentiate]
fn out_of_options<T: Float>(x: T, y: T, z: f64) -> f64 {
    let k: T = num_traits::NumCast::from(x.to_f64().unwrap() * 3.0).unwrap();
    let mut sum = k * y;
    for i in 0..3 {
        if z > 0.0 {
            sum = sum + num_traits::cast::<T, T>(y * sum).expect("finite") * T::from(i).unwrap();
        }
        sum = sum * T::from(z).unwrap();
    }
    (sum * k).to_f64().unwrap() * z
}

/// Casts that cannot fail, and what would stand in for them.
#[differentiate]
fn with_defaults<T: Float>(x: T, y: f64) -> T {
    let a = <T as num_traits::NumCast>::from(y * y).unwrap_or(T::zero());
    let b = T::from(y.sin()).unwrap_or_else(T::one);
    let empty: Vec<(f64, f64)> = vec![];
    a * x + b * x * x * T::from(empty.len() + 2).unwrap()
}

#[test]
fn conversions_hand_their_cotangent_back() {
    check!([[0.7, 0.4], [2.5, -3.5]], |v| with_defaults(v[0], v[1]));
    check_conversion!(|v| into_and_back(&[v[0], v[1], v[2]]));
    check_conversion!(|v| within_a_chain(&[v[0], v[1], v[2]]));
    check_conversion!(|v| out_of_options(v[0], v[1], v[2]));
}

#[test]
fn conversions_of_single_precision_have_gradients_in_it() {
    let d_x: [f32; 3] = into_and_back::grad(&[0.7_f32, 0.4, -1.3]);
    assert_all_close(&d_x, &into_and_back::grad(&[0.7_f64, 0.4, -1.3]), SINGLE * 10.0);
    let (d_x, d_y, d_z): (f32, f32, f64) = out_of_options::grad(0.7_f32, 0.4, -1.3);
    let (e_x, e_y, e_z) = out_of_options::grad(0.7, 0.4, -1.3);
    assert_all_close(&(d_x, d_y, d_z), &[e_x, e_y, e_z], SINGLE * 10.0);
}

#[differentiate]
fn of_anything_that_becomes_a_number<T: Into<f64> + Copy>(x: T, y: f32) -> f64 {
    let (x, single): (f64, f64) = (x.into(), y.into());
    x * x * x * f64::from(y) + single
}

#[test]
fn a_parameter_that_becomes_a_number_is_one() {
    assert_eq!(of_anything_that_becomes_a_number(2_i32, 1.0), 9.0);
    assert_eq!(of_anything_that_becomes_a_number::value_and_grad(2.0, 0.5), (4.5, (6.0, 9.0)));
    assert_eq!(of_anything_that_becomes_a_number::grad(2.0_f32, 0.5), (6.0, 9.0));
}

#[derive(Clone, Copy, Differentiable)]
struct Sample {
    single: f32,
    double: f64,
    count: i32,
}

#[differentiate]
impl Sample {
    fn weighted(&self) -> f64 {
        let single: f64 = self.single.into();
        single * f64::from(self.single) + f64::from(self.count) * self.double
    }
}

#[test]
fn fields_are_converted_by_what_they_are() {
    let (value, gradient) = Sample { single: 0.5, double: 2.0, count: 3 }.weighted_value_and_grad();
    assert_eq!((value, gradient.single, gradient.double), (6.25, 1.0, 3.0));
}

/// A conversion that says whether it could, and names that are keywords but for their end.
#[differentiate]
fn converted_if_any<T: Float>(fn_: T, self_: T) -> Option<f64> {
    let scaled = fn_.sin().to_f64()? * 2.0;
    Some(scaled * self_.to_f64().unwrap_or(0.5))
}

#[test]
fn conversions_that_may_fail() {
    for x in [[0.7, 1.3], [-0.4, 2.0]] {
        let Some((value, (by_fn, by_self))) = converted_if_any::value_and_grad(x[0], x[1]) else { panic!("a number") };
        assert_eq!(value, 2.0 * x[0].sin() * x[1]);
        assert_eq!(by_fn, 2.0 * x[0].cos() * x[1]);
        assert_eq!(by_self, 2.0 * x[0].sin());
    }
}

#[derive(Clone, Copy, autodiff::Differentiable)]
struct Degrees(f64);

#[derive(Clone, Copy, autodiff::Differentiable)]
struct Radians(f64);

#[differentiate]
impl From<Degrees> for Radians {
    fn from(degrees: Degrees) -> Self {
        Self(degrees.0.to_radians())
    }
}

/// What each is converted to stands in the type of the pair.
#[differentiate]
fn between(a: f64, b: f64) -> f64 {
    let (from, to): (Radians, Radians) = (Degrees(a).into(), Degrees(b).into());
    (to.0 - from.0).sin() * from.0
}

#[test]
fn conversions_of_pairs() {
    check!([[20.0, 70.0], [-35.0, 12.0]], |v| between(v[0], v[1]));
}
