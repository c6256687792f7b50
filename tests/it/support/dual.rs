//! Forward-mode dual numbers: a second opinion that is exact up to rounding and shares nothing with the macro.

use std::cmp::Ordering;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub};

/// A value and its derivative in one direction.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dual {
    pub(crate) value: f64,
    pub(crate) slope: f64,
}

/// The gradient of `f` at `point`, one direction after the other.
pub(crate) fn gradient_by_duals(f: impl Fn(&[Dual]) -> Dual, point: &[f64]) -> Vec<f64> {
    let mut inputs: Vec<Dual> = point.iter().copied().map(Dual::constant).collect();
    let mut gradient = Vec::with_capacity(point.len());
    for i in 0..point.len() {
        inputs[i].slope = 1.0;
        gradient.push(f(&inputs).slope);
        inputs[i].slope = 0.0;
    }
    gradient
}

impl Dual {
    pub(crate) fn constant(value: f64) -> Self {
        Self { value, slope: 0.0 }
    }

    fn chain(self, value: f64, local: f64) -> Self {
        Self { value, slope: local * self.slope }
    }

    pub(crate) fn exp(self) -> Self {
        self.chain(self.value.exp(), self.value.exp())
    }

    pub(crate) fn ln(self) -> Self {
        self.chain(self.value.ln(), 1.0 / self.value)
    }

    pub(crate) fn sin(self) -> Self {
        self.chain(self.value.sin(), self.value.cos())
    }

    pub(crate) fn sqrt(self) -> Self {
        self.chain(self.value.sqrt(), 0.5 / self.value.sqrt())
    }

    pub(crate) fn tanh(self) -> Self {
        let t = self.value.tanh();
        self.chain(t, 1.0 - t * t)
    }

    pub(crate) fn abs(self) -> Self {
        if self.value < 0.0 { -self } else { self }
    }

    pub(crate) fn max(self, other: Self) -> Self {
        if self.value > other.value { self } else { other }
    }
}

impl From<f64> for Dual {
    fn from(value: f64) -> Self {
        Self::constant(value)
    }
}

impl PartialEq for Dual {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl PartialOrd for Dual {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.value.partial_cmp(&other.value)
    }
}

impl PartialEq<f64> for Dual {
    fn eq(&self, other: &f64) -> bool {
        self.value == *other
    }
}

impl PartialOrd<f64> for Dual {
    fn partial_cmp(&self, other: &f64) -> Option<Ordering> {
        self.value.partial_cmp(other)
    }
}

impl Neg for Dual {
    type Output = Self;
    fn neg(self) -> Self {
        Self { value: -self.value, slope: -self.slope }
    }
}

impl Add for Dual {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { value: self.value + other.value, slope: self.slope + other.slope }
    }
}

impl Sub for Dual {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self { value: self.value - other.value, slope: self.slope - other.slope }
    }
}

impl Mul for Dual {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        Self { value: self.value * other.value, slope: self.slope * other.value + self.value * other.slope }
    }
}

impl Div for Dual {
    type Output = Self;
    fn div(self, other: Self) -> Self {
        let value = self.value / other.value;
        Self { value, slope: (self.slope - value * other.slope) / other.value }
    }
}

impl AddAssign for Dual {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

/// Mixed operations with plain numbers on either side.
macro_rules! with_plain_numbers {
    ($($operation:ident :: $method:ident),*) => {$(
        impl $operation<f64> for Dual {
            type Output = Dual;
            fn $method(self, other: f64) -> Dual {
                $operation::$method(self, Dual::constant(other))
            }
        }

        impl $operation<Dual> for f64 {
            type Output = Dual;
            fn $method(self, other: Dual) -> Dual {
                $operation::$method(Dual::constant(self), other)
            }
        }
    )*};
}

with_plain_numbers!(Add::add, Sub::sub, Mul::mul, Div::div);

#[test]
fn duals_follow_the_chain_rule() {
    let gradient = gradient_by_duals(|v| (v[0] * v[1]).sin() / (1.0 + v[1].exp()), &[0.8, 1.3]);
    let (x, y) = (0.8_f64, 1.3_f64);
    let below = 1.0 + y.exp();
    let expected = [y * (x * y).cos() / below, x * (x * y).cos() / below - (x * y).sin() * y.exp() / (below * below)];
    super::assert_all_close(&gradient, &expected, super::EXACT);
}
