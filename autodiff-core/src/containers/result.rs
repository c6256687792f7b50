//! `Result`: the derivative is that of the success; an error carries none.

use crate::{Advance, Differentiable, check};

impl<T: Differentiable, E> Differentiable for Result<T, E> {
    type Tangent = Option<T::Tangent>;
    type Shape = Option<T::Shape>;
    type Again = ();

    #[inline]
    fn shape(&self) -> Self::Shape {
        self.as_ref().ok().map(T::shape)
    }

    #[inline]
    fn zero_tangent(shape: &Self::Shape) -> Self::Tangent {
        shape.as_ref().map(T::zero_tangent)
    }

    #[inline]
    fn zero_like(&self) -> Self::Tangent {
        self.as_ref().ok().map(T::zero_like)
    }

    #[inline]
    fn unused() -> Self::Tangent {
        None
    }

    #[inline]
    fn again(&self) {}

    #[inline]
    fn matches(&self, tangent: &Self::Tangent) -> bool {
        match (self, tangent) {
            (Ok(primal), Some(tangent)) => primal.matches(tangent),
            (Err(_), None) => true,
            (Ok(_), None) | (Err(_), Some(_)) => false,
        }
    }
}

impl<T: Advance, E> Advance for Result<T, E> {
    #[inline]
    fn advance(&mut self, direction: &Self::Tangent, step: f64) {
        match (self, direction) {
            (Ok(primal), Some(direction)) => primal.advance(direction, step),
            (Err(_), None) => {}
            (Ok(_), None) | (Err(_), Some(_)) => check::other_variant("Result"),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::Differentiable;
    use alloc::vec;
    use alloc::vec::Vec;

    #[test]
    fn an_error_of_any_type_has_no_derivative() {
        struct Failure;
        assert_eq!(Ok::<_, Failure>(vec![1.0]).zero_like(), Some(vec![0.0]));
        assert_eq!(Err::<f64, _>(Failure).zero_like(), None);
        assert_eq!(Result::<f64, Failure>::zero_tangent(&Some(())), Some(0.0));
        assert_eq!(Result::<f64, Failure>::unused(), None);
        assert!(Ok::<_, Failure>(1.0).matches(&Some(0.0)));
        assert!(!Err::<Vec<f64>, _>(Failure).matches(&Some(vec![])));
        let () = Ok::<f64, Failure>(1.0).again();
    }
}
