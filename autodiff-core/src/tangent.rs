//! Vectors: what derivatives are made of.

/// A value of a tangent space: it can be added to, scaled and measured.
///
/// Tangents (directions in which a primal moves) and cotangents (gradients) have the same type: the
/// cotangent of a number is stored as the number by which it multiplies a tangent, so that
/// [`dot`](Tangent::dot) pairs the two.
///
/// # Shapes
///
/// Tangents of two vectors combine only if their lengths agree. The unit type is the space of
/// dimension zero, the tangent of whatever cannot vary.
///
/// # Examples
///
/// One step of gradient descent:
///
/// ```
/// use autodiff_core::Tangent;
///
/// let (mut w, mut d_w) = ([1.0, 2.0], [0.5, -1.0]);
/// d_w.scale(-0.1);
/// w.accumulate(&d_w);
/// assert_eq!(w, [0.95, 2.1]);
/// ```
///
/// # Source
///
/// Griewank and Walther, *Evaluating Derivatives*, 2nd edition, SIAM, 2008.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no vector that autodiff can accumulate into",
    label = "not a tangent",
    note = "tangents are `f64`, `f32`, `()`, arrays, slices, `Vec`s, `Option`s and tuples of tangents, and what `#[derive(Differentiable)]` generates"
)]
pub trait Tangent {
    /// Adds `other` to `self`, element by element.
    ///
    /// # Panics
    ///
    /// Panics if the shapes differ; the message has both lengths.
    #[track_caller]
    fn accumulate(&mut self, other: &Self);

    /// Sets every number to exactly zero, a NaN included, and keeps the shape.
    ///
    /// On a `Vec`, the method call `v.clear()` means the method of `Vec`, which empties it; write
    /// `Tangent::clear(&mut v)` or `v[..].clear()`.
    fn clear(&mut self);

    /// Multiplies every number by `factor`.
    ///
    /// An `f32` is multiplied in `f64` and rounded once.
    fn scale(&mut self, factor: f64);

    /// Returns the sum of the products of corresponding numbers, `Σ self[i] * other[i]`.
    ///
    /// The sum runs from the first to the last element, in `f64`.
    ///
    /// # Panics
    ///
    /// Panics if the shapes differ; the message has both lengths.
    #[track_caller]
    fn dot(&self, other: &Self) -> f64;

    /// Returns the Euclidean norm, `sqrt(Σ self[i]²)`.
    ///
    /// # Examples
    ///
    /// ```
    /// use autodiff_core::Tangent;
    ///
    /// assert_eq!(([3.0, 0.0], 4.0).norm(), 5.0);
    /// ```
    #[cfg(feature = "std")]
    fn norm(&self) -> f64 {
        self.dot(self).sqrt()
    }
}

#[cfg(test)]
mod tests {
    use super::Tangent;
    use alloc::vec::Vec;
    use alloc::{format, vec};
    use core::fmt::Debug;

    fn sum<T: Tangent + Clone>(a: &T, b: &T) -> T {
        let mut sum = a.clone();
        sum.accumulate(b);
        sum
    }

    fn scaled<T: Tangent + Clone>(a: &T, factor: f64) -> T {
        let mut scaled = a.clone();
        scaled.scale(factor);
        scaled
    }

    /// Checks the laws on small integers, where floating point is exact.
    #[track_caller]
    fn check_laws<T: Tangent + Clone + PartialEq + Debug>(a: &T, b: &T) {
        let mut zero = a.clone();
        zero.clear();

        assert_eq!(sum(a, &zero), *a, "zero is neutral");
        assert_eq!(sum(a, b), sum(b, a), "addition commutes");
        assert_eq!(sum(a, &scaled(a, -1.0)), zero, "inverse");
        assert_eq!(scaled(&sum(a, b), 2.0), sum(&scaled(a, 2.0), &scaled(b, 2.0)), "scaling distributes");
        assert_eq!(scaled(&scaled(a, 2.0), 3.0), scaled(a, 6.0), "scaling composes");
        check_inner_product(a, b);
    }

    #[track_caller]
    fn check_inner_product<T: Tangent + Clone>(a: &T, b: &T) {
        let square = |x: &T| format!("{}", x.dot(x));
        assert_eq!(format!("{}", a.dot(b)), format!("{}", b.dot(a)), "symmetric");
        assert_eq!(format!("{}", scaled(a, 2.0).dot(b)), format!("{}", 2.0 * a.dot(b)), "linear");
        let polarised = a.dot(a) + 2.0 * a.dot(b) + b.dot(b);
        assert_eq!(square(&sum(a, b)), format!("{polarised}"), "bilinear");
    }

    #[test]
    fn every_tangent_is_a_vector_space() {
        check_laws(&3.0_f64, &-2.0);
        check_laws(&3.0_f32, &-2.0);
        check_laws(&(), &());
        check_laws(&[1.0, -2.0, 5.0], &[4.0, 0.0, -3.0]);
        check_laws(&vec![1.0_f32, -2.0], &vec![4.0, 7.0]);
        check_laws(&Vec::<f64>::new(), &Vec::new());
        check_laws(&vec![vec![1.0], vec![2.0, 3.0]], &vec![vec![-4.0], vec![5.0, 6.0]]);
        check_laws(&(1.0, [2.0_f32, 3.0], ()), &(5.0, [-1.0, 2.0], ()));
    }

    #[test]
    fn clear_removes_nan_and_keeps_the_shape() {
        let mut tangent = (vec![f64::NAN, f64::INFINITY], f32::NAN);
        tangent.clear();
        assert_eq!(tangent, (vec![0.0, 0.0], 0.0));
    }

    #[test]
    #[cfg(feature = "std")]
    fn norm_is_euclidean() {
        assert_eq!(format!("{}", [3.0, 4.0].norm()), "5");
        assert_eq!(format!("{}", [0.0; 0].norm()), "0");
    }

    #[test]
    #[should_panic(expected = "a tangent of length 3 does not combine with one of length 2")]
    fn accumulate_refuses_other_lengths() {
        vec![1.0, 2.0, 3.0].accumulate(&vec![1.0, 2.0]);
    }

    #[test]
    #[should_panic(expected = "a tangent of length 1 does not combine with one of length 0")]
    fn accumulate_refuses_other_lengths_inside() {
        vec![vec![1.0]].accumulate(&vec![vec![]]);
    }

    #[test]
    #[should_panic(expected = "a tangent of length 1 does not combine with one of length 2")]
    fn dot_refuses_other_lengths() {
        [1.0][..].dot(&[1.0, 2.0][..]);
    }
}
