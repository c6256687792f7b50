//! A trait of numbers upon another one, implemented by a macro.

use autodiff::differentiate;
use std::ops::{Add, Div, Mul, Neg, Sub};

pub(crate) trait Ring: Copy + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> {
    const ZERO: Self;
    const ONE: Self;
}

pub(crate) trait Sample: Ring + Div<Output = Self> + PartialOrd + Neg<Output = Self> + Default {
    const PI: Self;
    fn lit(x: f64) -> Self;
    fn from_usize(n: usize) -> Self;
    fn is_quiet(self) -> bool;
}

macro_rules! implement {
    ($($ty:ident),*) => { $(
        impl Ring for $ty {
            const ZERO: Self = 0.0;
            const ONE: Self = 1.0;
        }

        impl Sample for $ty {
            const PI: Self = std::$ty::consts::PI;
            fn lit(x: f64) -> Self {
                x as $ty
            }
            fn from_usize(n: usize) -> Self {
                n as $ty
            }
            fn is_quiet(self) -> bool {
                self < 0.01
            }
        }
    )* };
}

implement!(f32, f64);

#[differentiate]
pub(crate) fn cube<T: Sample>(x: T) -> T {
    x * x * x
}
