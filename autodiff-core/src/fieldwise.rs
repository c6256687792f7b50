//! Copies of values whose types are not `Clone`: field by field, as the derive writes it.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::array;

/// A type that is not `Clone`, and of which the way back may need a copy.
///
/// Its method has the name of that of `Clone`, so that generated code reads the same for both. It is in scope only there, and
/// only where some type needs it.
#[diagnostic::on_unimplemented(
    message = "the way back needs a copy of `{Self}`, which is not `Clone`",
    label = "not `Clone`",
    note = "derive `Clone` for it"
)]
pub trait CopyByFields {
    /// Returns the copy.
    #[must_use]
    fn clone(&self) -> Self;
}

impl<T: CopyByFields> CopyByFields for Vec<T> {
    #[inline]
    fn clone(&self) -> Self {
        self.iter().map(T::clone).collect()
    }
}

impl<T: CopyByFields> CopyByFields for Box<T> {
    #[inline]
    fn clone(&self) -> Self {
        Self::new(T::clone(self))
    }
}

impl<T: CopyByFields> CopyByFields for Option<T> {
    #[inline]
    fn clone(&self) -> Self {
        self.as_ref().map(T::clone)
    }
}

impl<T: CopyByFields, E: Clone> CopyByFields for Result<T, E> {
    #[inline]
    fn clone(&self) -> Self {
        self.as_ref().map(T::clone).map_err(E::clone)
    }
}

impl<T: CopyByFields, const N: usize> CopyByFields for [T; N] {
    #[inline]
    fn clone(&self) -> Self {
        array::from_fn(|i| self[i].clone())
    }
}

impl<A: CopyByFields, B: CopyByFields> CopyByFields for (A, B) {
    #[inline]
    fn clone(&self) -> Self {
        (self.0.clone(), self.1.clone())
    }
}

impl<A: CopyByFields, B: CopyByFields, C: CopyByFields> CopyByFields for (A, B, C) {
    #[inline]
    fn clone(&self) -> Self {
        (self.0.clone(), self.1.clone(), self.2.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::CopyByFields;
    use alloc::boxed::Box;
    use alloc::vec;

    #[derive(Debug, PartialEq)]
    struct Point(f64);

    impl CopyByFields for Point {
        fn clone(&self) -> Self {
            Self(self.0)
        }
    }

    #[test]
    fn containers_are_copied_element_by_element() {
        let points = vec![Some([Point(1.0), Point(2.0)]), None];
        assert_eq!(CopyByFields::clone(&points), points);
        let result: Result<Box<Point>, f64> = Ok(Box::new(Point(3.0)));
        assert_eq!(CopyByFields::clone(&result), result);
    }
}
