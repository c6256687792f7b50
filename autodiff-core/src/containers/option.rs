//! `Option`: the tangent of `Some` is `Some`, that of `None` is `None`.

use crate::{Advance, Differentiable, Tangent, check};

impl<T: Differentiable> Differentiable for Option<T> {
    type Tangent = Option<T::Tangent>;
    type Shape = Option<T::Shape>;
    type Again = Option<T::Again>;

    #[inline]
    fn shape(&self) -> Self::Shape {
        self.as_ref().map(T::shape)
    }

    #[inline]
    fn zero_tangent(shape: &Self::Shape) -> Self::Tangent {
        shape.as_ref().map(T::zero_tangent)
    }

    #[inline]
    fn zero_like(&self) -> Self::Tangent {
        self.as_ref().map(T::zero_like)
    }

    #[inline]
    fn unused() -> Self::Tangent {
        None
    }

    #[inline]
    fn again(&self) -> Self::Again {
        self.as_ref().map(T::again)
    }

    #[inline]
    fn matches(&self, tangent: &Self::Tangent) -> bool {
        match (self, tangent) {
            (Some(primal), Some(tangent)) => primal.matches(tangent),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        }
    }
}

impl<T: Advance> Advance for Option<T> {
    #[inline]
    fn advance(&mut self, direction: &Self::Tangent, step: f64) {
        match (self, direction) {
            (Some(primal), Some(direction)) => primal.advance(direction, step),
            (None, None) => {}
            (Some(_), None) | (None, Some(_)) => check::other_variant("Option"),
        }
    }
}

impl<T: Tangent> Tangent for Option<T> {
    #[inline]
    fn accumulate(&mut self, other: &Self) {
        match (self, other) {
            (Some(into), Some(by)) => into.accumulate(by),
            (None, None) => {}
            (Some(_), None) | (None, Some(_)) => some_and_none(),
        }
    }

    #[inline]
    fn clear(&mut self) {
        if let Some(tangent) = self {
            tangent.clear();
        }
    }

    #[inline]
    fn scale(&mut self, factor: f64) {
        if let Some(tangent) = self {
            tangent.scale(factor);
        }
    }

    #[inline]
    fn dot(&self, other: &Self) -> f64 {
        match (self, other) {
            (Some(left), Some(right)) => left.dot(right),
            (None, None) => 0.0,
            (Some(_), None) | (None, Some(_)) => some_and_none(),
        }
    }
}

#[cold]
#[inline(never)]
#[track_caller]
fn some_and_none() -> ! {
    panic!("a tangent of `Some` does not combine with one of `None`")
}

#[cfg(test)]
mod tests {
    use crate::{Differentiable, Tangent};
    use alloc::vec;

    #[test]
    fn what_is_missing_has_no_derivative() {
        assert_eq!(Some(vec![1.0, 2.0]).zero_like(), Some(vec![0.0, 0.0]));
        assert_eq!(None::<f64>.zero_like(), None);
        assert_eq!(Option::<f64>::zero_tangent(&Some(())), Some(0.0));
        assert_eq!(Option::<f64>::unused(), None);
        assert_eq!(Some(1.5).again(), Some(1.5));
        assert!(Some(vec![1.0]).matches(&Some(vec![0.0])));
        assert!(!Some(vec![1.0]).matches(&Some(vec![])));
        assert!(!Some(1.0).matches(&None));
    }

    #[test]
    fn tangents_of_one_variant_combine() {
        let mut d_x = Some(1.0);
        d_x.accumulate(&Some(2.0));
        d_x.scale(2.0);
        assert_eq!(d_x.dot(&Some(0.5)).to_bits(), 3.0_f64.to_bits());
        Tangent::clear(&mut d_x);
        assert_eq!(d_x, Some(0.0));
        None::<f64>.accumulate(&None);
        assert_eq!(None::<f64>.dot(&None).to_bits(), 0);
    }

    #[test]
    #[should_panic(expected = "a tangent of `Some` does not combine with one of `None`")]
    fn tangents_of_two_variants_do_not_combine() {
        Some(1.0).accumulate(&None);
    }
}
