//! `f64` and `f32`: each is its own tangent.

use crate::{Advance, Differentiable, Tangent};

macro_rules! scalar {
    ($($scalar:ident)*) => {$(
        impl Differentiable for $scalar {
            type Tangent = $scalar;
            type Shape = ();
            type Again = $scalar;

            #[inline]
            fn shape(&self) {}

            #[inline]
            fn zero_tangent((): &()) -> $scalar {
                0.0
            }

            #[inline]
            fn unused() -> $scalar {
                0.0
            }

            #[inline]
            fn again(&self) -> $scalar {
                *self
            }

            #[inline]
            fn matches(&self, _tangent: &$scalar) -> bool {
                true
            }
        }
    )*};
}

scalar!(f64 f32);

impl Advance for f64 {
    #[inline]
    fn advance(&mut self, direction: &f64, step: f64) {
        *self += step * direction;
    }
}

impl Advance for f32 {
    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "the one rounding of the sum")]
    fn advance(&mut self, direction: &f32, step: f64) {
        *self = (f64::from(*self) + step * f64::from(*direction)) as f32;
    }
}

impl Tangent for f64 {
    #[inline]
    fn accumulate(&mut self, other: &Self) {
        *self += other;
    }

    #[inline]
    fn clear(&mut self) {
        *self = 0.0;
    }

    #[inline]
    fn scale(&mut self, factor: f64) {
        *self *= factor;
    }

    #[inline]
    fn dot(&self, other: &Self) -> f64 {
        self * other
    }
}

impl Tangent for f32 {
    #[inline]
    fn accumulate(&mut self, other: &Self) {
        *self += other;
    }

    #[inline]
    fn clear(&mut self) {
        *self = 0.0;
    }

    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "the one rounding of the product")]
    fn scale(&mut self, factor: f64) {
        *self = (f64::from(*self) * factor) as f32;
    }

    #[inline]
    fn dot(&self, other: &Self) -> f64 {
        f64::from(*self) * f64::from(*other)
    }
}

#[cfg(test)]
mod tests {
    use crate::Tangent;

    #[test]
    fn single_precision_is_scaled_with_one_rounding() {
        let mut tangent = 1e-30_f32;
        tangent.scale(1e50);
        assert_eq!(tangent.to_bits(), 1e20_f32.to_bits());
    }
}
