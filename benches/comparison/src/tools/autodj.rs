//! `autodj`: dual numbers with an array of tangents.
//!
//! It has no hyperbolic tangent and no square root; its chain rule is public.

use autodj::prelude::array::{Dual as _, DualNumber};

use super::forward::{Dual, Forward};
use crate::number::{Number, by_reference};

pub(crate) type Autodj<const WIDTH: usize> = Forward<DualNumber<f64, WIDTH>>;

impl<const WIDTH: usize> Dual for DualNumber<f64, WIDTH> {
    const WIDTH: usize = WIDTH;

    fn input(value: f64, direction: usize) -> Self {
        let mut tangents = [0.0; WIDTH];
        if direction < WIDTH {
            tangents[direction] = 1.0;
        }
        autodj::fluid::Dual::new(value, tangents.into())
    }

    fn tangent(&self, direction: usize) -> f64 {
        self.dual().as_ref()[direction]
    }
}

impl<const WIDTH: usize> Number for DualNumber<f64, WIDTH> {
    by_reference!(autodj::fluid::Dual: exp ln abs sin cos);

    fn value(self) -> f64 {
        *autodj::fluid::Dual::value(&self)
    }

    fn constant(self, value: f64) -> Self {
        value.into()
    }

    fn plus(self, value: f64) -> Self {
        self + value.into()
    }

    fn times(self, value: f64) -> Self {
        self * value.into()
    }

    fn subtracted_from(self, value: f64) -> Self {
        Self::from(value) - self
    }

    fn reciprocal(self) -> Self {
        self.recip()
    }

    fn sqrt(self) -> Self {
        self.chain(|x| (x.sqrt(), 0.5 / x.sqrt()))
    }

    fn tanh(self) -> Self {
        self.chain(|x| (x.tanh(), 1.0 - x.tanh() * x.tanh()))
    }
}
