//! `num-dual`: dual numbers with a vector of tangents.

use num_dual::{DualNum, DualSVec64};
use num_traits::Signed;

use super::forward::{Dual, Forward};
use crate::number::{Number, by_reference};

pub(crate) type NumDual<const WIDTH: usize> = Forward<DualSVec64<WIDTH>>;

impl<const WIDTH: usize> Dual for DualSVec64<WIDTH> {
    const WIDTH: usize = WIDTH;

    fn input(value: f64, direction: usize) -> Self {
        let x = Self::from_re(value);
        if direction < WIDTH { x.derivative(direction) } else { x }
    }

    fn tangent(&self, direction: usize) -> f64 {
        self.eps.0.map_or(0.0, |tangents| tangents[direction])
    }
}

impl<const WIDTH: usize> Number for DualSVec64<WIDTH> {
    by_reference!(DualNum: exp ln sqrt tanh sin cos);
    by_reference!(Signed: abs);

    fn value(self) -> f64 {
        self.re
    }

    fn constant(self, value: f64) -> Self {
        Self::from_re(value)
    }

    fn plus(self, value: f64) -> Self {
        self + value
    }

    fn times(self, value: f64) -> Self {
        self * value
    }

    fn subtracted_from(self, value: f64) -> Self {
        -self + value
    }

    fn reciprocal(self) -> Self {
        self.recip()
    }
}
