//! Functions of own traits of numbers: what they are for `f64` and `f32` is read in the implementations.

use crate::support::{DIFFERENCES, assert_all_close, gradient_by_differences};
use autodiff::{Differentiable, differentiate};
use std::ops::{Add, Div, Mul, Neg, Sub};

trait Arithmetic:
    Copy + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + Div<Output = Self> + Neg<Output = Self>
{
}

impl Arithmetic for f64 {}
impl Arithmetic for f32 {}

trait Scale: Arithmetic + PartialOrd + Default {
    const HALF: Self;
    fn lit(x: f64) -> Self;
    fn to_double(self) -> f64;
    fn root(self) -> Self;
    fn tan(&self) -> Self;
    fn power(self, exponent: &Self) -> Self;
    fn whole(self) -> Self;
    fn is_small(self) -> bool {
        self < Self::lit(0.1)
    }
    fn cubed(self) -> Self {
        self * self * self
    }
    fn polynomial(self) -> Self {
        self.cubed() * self + Self::HALF * Self::lit(3.0) * self
    }
    fn abs(&self) -> Self {
        if *self < Self::default() { Self::default() - *self } else { *self }
    }
    fn distance(&self, other: &Self) -> Self {
        (*self * *self + *other * *other).root()
    }
    /// Names of std's methods with another meaning.
    fn sin(self) -> Self;
    fn max(self, other: Self) -> Self;
    fn softplus(self) -> Self;
    fn doubled(self) -> Self;
}

macro_rules! implement {
    ($ty:ident, $sqrt:path) => {
        impl Scale for $ty {
            const HALF: Self = 0.5;
            fn lit(x: f64) -> Self {
                x as $ty
            }
            fn to_double(self) -> f64 {
                f64::from(self)
            }
            fn root(self) -> Self {
                $sqrt(self)
            }
            fn tan(&self) -> Self {
                (*self).tan()
            }
            fn power(self, exponent: &Self) -> Self {
                self.powf(*exponent)
            }
            fn whole(self) -> Self {
                self.floor()
            }
            fn sin(self) -> Self {
                (self * std::$ty::consts::PI / 180.0).sin()
            }
            fn max(self, other: Self) -> Self {
                if self > other { self + 1.0 } else { other * 2.0 }
            }
            fn softplus(self) -> Self {
                if self > 0.0 {
                    let e = (-self).exp();
                    self + e.ln_1p()
                } else {
                    $ty::ln_1p(self.exp())
                }
            }
            fn doubled(self) -> Self {
                let mut sum = self;
                for _ in 0..1 {
                    sum += self;
                }
                sum
            }
        }
    };
}

implement!(f64, libm::sqrt);
implement!(f32, libm::sqrtf);

#[differentiate]
fn of_std<T: Scale>(x: T, y: T) -> T {
    x.root() * T::root(y) + x.tan() + Scale::tan(&y) + x.power(&y) + x.whole() * x
}

#[differentiate]
fn in_place_of_calls<T: Scale>(x: T, y: T) -> T {
    let inner = (x - y).softplus() + y.polynomial();
    let outer = <T as Scale>::softplus(-x) + inner.distance(&x) * (x - y).abs();
    if inner.is_small() { outer } else { outer + y.cubed() }
}

#[differentiate]
fn with_names_of_std<T: Scale>(x: T, y: T) -> T {
    x.sin() * T::lit(4.0).root() + x.max(y) * y.max(x)
}

#[differentiate]
fn of_slices<T: Scale>(values: &[T], scale: T) -> T {
    let mut total = T::default();
    for value in values {
        if value.is_small() {
            continue;
        }
        total = total + value.polynomial() * scale.root();
    }
    values.iter().map(|value| value.softplus()).fold(total, |a, b| a.max(b))
}

#[derive(Clone, Differentiable)]
struct Oscillator<S> {
    phase: S,
    gains: Vec<S>,
}

#[differentiate]
impl<T: Scale> Oscillator<T> {
    fn next(&mut self, step: T) -> T {
        self.phase = self.phase + step.root();
        self.phase.sin() * self.gains[0].max(self.gains[1]) + self.gains.iter().fold(step, |a, b| a.max(*b))
    }
}

#[differentiate]
fn oscillated(phase: f64, gain: f64, step: f64) -> f64 {
    let mut oscillator = Oscillator { phase, gains: vec![gain, 0.5 * gain] };
    oscillator.next(step) + oscillator.next(step)
}

/// Differentiates at both precisions: the double one is compared with differences, the single one with the double one.
macro_rules! check_both {
    ($function:ident, $x:expr, $y:expr) => {{
        let expected = gradient_by_differences(|z| $function(z[0], z[1]), &[$x, $y]);
        let (value, gradient) = $function::value_and_grad($x, $y);
        assert_eq!(value, $function($x, $y));
        assert_all_close(&gradient, &expected, DIFFERENCES);
        let (value, (d_x, d_y)) = $function::value_and_grad($x as f32, $y as f32);
        assert_eq!(value, $function($x as f32, $y as f32));
        let near = |a: f32, b: f64| (f64::from(a) - b).abs() < 1e-4 * (1.0 + b.abs());
        assert!(near(d_x, gradient.0) && near(d_y, gradient.1), "{d_x} {d_y} {gradient:?}");
    }};
}

#[test]
fn functions_that_call_std_have_the_derivatives_of_std() {
    check_both!(of_std, 1.7, 0.6);
}

#[test]
fn functions_that_are_written_alike_for_all_numbers_stand_in_place_of_their_calls() {
    check_both!(in_place_of_calls, 0.7, 1.2);
    check_both!(in_place_of_calls, 0.7, -0.9);
}

#[test]
fn functions_with_names_of_std_have_derivatives_of_their_own() {
    check_both!(with_names_of_std, 30.0, 1.2);
    check_both!(with_names_of_std, 0.3, 1.2);
}

#[test]
fn functions_of_what_iterators_yield_and_fields_hold_are_known_as_well() {
    let all = |z: &[f64]| of_slices(&z[..3], z[3]);
    let point = [0.7, 0.01, -1.3, 0.4];
    assert_all_close(&of_slices::grad(&point[..3], point[3]), &gradient_by_differences(all, &point), DIFFERENCES);
    let expected = gradient_by_differences(|z| oscillated(z[0], z[1], z[2]), &[20.0, 0.8, 0.3]);
    assert_all_close(&oscillated::grad(20.0, 0.8, 0.3), &expected, DIFFERENCES);
}

#[differentiate]
fn widened<T: Scale>(x: T) -> f64 {
    (x * x).to_double() * 2.0
}

#[differentiate]
fn narrowed<T: Scale>(x: T, factor: f64) -> T {
    x * T::lit(factor)
}

#[test]
fn functions_that_return_their_argument_as_another_number_convert() {
    assert_eq!((widened::grad(1.5), widened::grad(1.5_f32)), (6.0, 6.0));
    assert_eq!(narrowed::grad(1.5, 3.0), (3.0, 1.5));
    assert_eq!(narrowed::grad(1.5_f32, 3.0), (3.0, 1.5));
}

#[differentiate(backward = doubled_backward)]
fn doubled<T: Scale>(x: T) -> T {
    x.doubled()
}

fn doubled_backward<T: Scale>(_x: T, _doubled: T, d: T) -> T {
    d + d
}

#[differentiate]
fn with_a_derivative_by_hand<T: Scale>(x: T) -> T {
    doubled(x) * x
}

#[test]
fn the_derivative_of_another_function_is_given_by_hand() {
    assert_eq!((with_a_derivative_by_hand::grad(3.0), with_a_derivative_by_hand::grad(3.0_f32)), (12.0, 12.0));
}
