//! Dual numbers with all that random programs do with numbers: the second opinion on their gradients.
//!
//! The slopes are written down here once more, on purpose: the table of rules is what they test.

use std::cmp::Ordering;
use std::iter::{Product, Sum};
use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Sub, SubAssign};

/// A value and its derivative in one direction.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Dual {
    value: f64,
    slope: f64,
}

/// The value, and the gradient of the value and the weighted memory after the call, one direction after the other.
pub(crate) fn gradient(f: impl Fn(&mut [Dual]) -> Dual, at: &[f64], weights: &[f64]) -> (f64, Vec<f64>) {
    let along = |direction: usize| {
        let mut memory: Vec<Dual> = at.iter().copied().map(Dual::of).collect();
        if let Some(input) = memory.get_mut(direction) {
            input.slope = 1.0;
        }
        let value = f(&mut memory);
        let left: f64 = memory.iter().zip(weights).map(|(number, weight)| number.slope * weight).sum();
        (value.value, value.slope + left)
    };
    (along(at.len()).0, (0..at.len()).map(|direction| along(direction).1).collect())
}

pub(crate) fn stop_gradient(x: Dual) -> Dual {
    Dual::of(x.value)
}

/// Functions of one number: value and slope.
macro_rules! unary {
    ($($name:ident: |$x:ident| $slope:expr;)*) => {
        $(pub(crate) fn $name(self) -> Self {
            let $x = self.value;
            Self { value: $x.$name(), slope: self.slope * $slope }
        })*
    };
}

impl Dual {
    pub(crate) fn of(value: f64) -> Self {
        Self { value, slope: 0.0 }
    }

    unary! {
        sin: |x| x.cos();
        cos: |x| -x.sin();
        tanh: |x| 1.0 - x.tanh() * x.tanh();
        exp: |x| x.exp();
        ln: |x| 1.0 / x;
        sqrt: |x| 0.5 / x.sqrt();
        atan: |x| 1.0 / (1.0 + x * x);
        recip: |x| -1.0 / (x * x);
        abs: |x| if x == 0.0 { 0.0 } else { x.signum() };
    }

    pub(crate) fn powi(self, n: i32) -> Self {
        let slope = if n == 0 { 0.0 } else { f64::from(n) * self.value.powi(n - 1) };
        Self { value: self.value.powi(n), slope: self.slope * slope }
    }

    pub(crate) fn max(self, other: Self) -> Self {
        if self.value > other.value { self } else { other }
    }

    pub(crate) fn min(self, other: Self) -> Self {
        if self.value < other.value { self } else { other }
    }

    pub(crate) fn clamp(self, low: Self, high: Self) -> Self {
        if self.value < low.value {
            low
        } else if self.value > high.value {
            high
        } else {
            self
        }
    }

    pub(crate) fn mul_add(self, factor: Self, summand: Self) -> Self {
        Self { value: self.value.mul_add(factor.value, summand.value), ..self * factor + summand }
    }

    pub(crate) fn hypot(self, other: Self) -> Self {
        let value = self.value.hypot(other.value);
        Self { value, slope: (self.value * self.slope + other.value * other.slope) / value }
    }

    pub(crate) fn atan2(self, x: Self) -> Self {
        let square = self.value * self.value + x.value * x.value;
        let slope = (x.value * self.slope - self.value * x.slope) / square;
        Self { value: self.value.atan2(x.value), slope }
    }

    #[allow(clippy::trivially_copy_pass_by_ref, reason = "as f64 does")]
    pub(crate) fn total_cmp(&self, other: &Self) -> Ordering {
        self.value.total_cmp(&other.value)
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

impl Neg for Dual {
    type Output = Self;
    fn neg(self) -> Self {
        Self { value: -self.value, slope: -self.slope }
    }
}

impl Neg for &Dual {
    type Output = Dual;
    fn neg(self) -> Dual {
        -*self
    }
}

/// An operator between numbers and references to them, and as an assignment.
macro_rules! operator {
    ($operator:ident $method:ident $assign:ident $assign_method:ident, |$a:ident, $b:ident| $result:expr) => {
        impl $operator for Dual {
            type Output = Self;
            fn $method(self, other: Self) -> Self {
                let ($a, $b) = (self, other);
                $result
            }
        }

        impl $operator<&Self> for Dual {
            type Output = Self;
            fn $method(self, other: &Self) -> Self {
                $operator::$method(self, *other)
            }
        }

        impl $operator<Dual> for &Dual {
            type Output = Dual;
            fn $method(self, other: Dual) -> Dual {
                $operator::$method(*self, other)
            }
        }

        impl $operator for &Dual {
            type Output = Dual;
            fn $method(self, other: Self) -> Dual {
                $operator::$method(*self, *other)
            }
        }

        impl $assign for Dual {
            fn $assign_method(&mut self, other: Self) {
                *self = $operator::$method(*self, other);
            }
        }

        impl $assign<&Self> for Dual {
            fn $assign_method(&mut self, other: &Self) {
                *self = $operator::$method(*self, *other);
            }
        }
    };
}

operator!(Add add AddAssign add_assign, |a, b| Self { value: a.value + b.value, slope: a.slope + b.slope });
operator!(Sub sub SubAssign sub_assign, |a, b| Self { value: a.value - b.value, slope: a.slope - b.slope });
operator!(Mul mul MulAssign mul_assign, |a, b| Self {
    value: a.value * b.value,
    slope: a.slope * b.value + a.value * b.slope
});
operator!(Div div DivAssign div_assign, |a, b| {
    let value = a.value / b.value;
    Self { value, slope: (a.slope - value * b.slope) / b.value }
});

impl Sum for Dual {
    fn sum<I: Iterator<Item = Self>>(items: I) -> Self {
        items.fold(Self::of(0.0), Add::add)
    }
}

impl<'a> Sum<&'a Self> for Dual {
    fn sum<I: Iterator<Item = &'a Self>>(items: I) -> Self {
        items.copied().sum()
    }
}

impl Product for Dual {
    fn product<I: Iterator<Item = Self>>(items: I) -> Self {
        items.fold(Self::of(1.0), Mul::mul)
    }
}

impl<'a> Product<&'a Self> for Dual {
    fn product<I: Iterator<Item = &'a Self>>(items: I) -> Self {
        items.copied().product()
    }
}
