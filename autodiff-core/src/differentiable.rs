//! Primals: the types whose values have derivatives.

use crate::Tangent;

/// A type whose values have derivatives, or are known to have none.
///
/// | primal | [`Tangent`](Differentiable::Tangent) |
/// |---|---|
/// | `f64`, `f32` | the same type |
/// | `[T; N]` | `[T::Tangent; N]` |
/// | `[T]`, `Vec<T>` | `Vec<T::Tangent>` |
/// | `(A, B, ..)`, up to twelve | `(A::Tangent, B::Tangent, ..)` |
/// | `&T`, `&mut T`, `Box<T>` | `T::Tangent` |
/// | `Option<T>` | `Option<T::Tangent>`, `Some` for `Some` |
/// | `Result<T, E>` | `Option<T::Tangent>`, `None` for an error |
/// | integers, ranges of them, `bool`, `char`, `()`, `str`, `String`, `Ordering`, `Duration`, `PhantomData` | `()` |
/// | structs and enums with `#[derive(Differentiable)]` | a generated type with the same fields |
///
/// # Shapes
///
/// The tangent of a vector is a vector of the same length. As the length is no part of the type, a
/// zero tangent is made from a [`Shape`](Differentiable::Shape), which outlives the primal.
///
/// # Examples
///
/// ```
/// use autodiff_core::Differentiable;
///
/// let layers = vec![(vec![0.1, 0.2], 7_u8), (vec![0.3], 8)];
/// assert_eq!(layers.zero_like(), [(vec![0.0, 0.0], ()), (vec![0.0], ())]);
/// ```
///
/// # Source
///
/// The `Differentiable` protocol of Swift (*Differentiable Programming Manifesto*), with its
/// `TangentVector` and `zeroTangentVectorInitializer`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` carries no derivative that autodiff knows",
    label = "autodiff does not know the tangent type of `{Self}`",
    note = "if no gradient on it is wanted, name the parameters that need one: `#[differentiate(wrt(..))]`",
    note = "if one is wanted, derive `Differentiable` for it, or pass its numbers as scalars, arrays, tuples, slices or vectors",
    note = "a field without a derivative is left out of a derive by `#[differentiate(skip)]`"
)]
pub trait Differentiable {
    /// The type of derivatives, of tangents and cotangents alike.
    type Tangent: Tangent + Clone;

    /// What it takes to make a zero tangent: lengths, and nothing for numbers.
    type Shape: Clone;

    /// What is passed again to the backward pass for an argument that was taken by value.
    ///
    /// It is `Self` for numbers and shared references, follows the elements of arrays and tuples,
    /// and is `()` for what owns memory or borrows it mutably.
    type Again: Clone;

    /// Returns the shape of the tangents of this value.
    fn shape(&self) -> Self::Shape;

    /// Returns the zero tangent of the given shape.
    ///
    /// # Examples
    ///
    /// ```
    /// use autodiff_core::Differentiable;
    ///
    /// let shape = vec![1.5, 2.5].shape();
    /// assert_eq!(Vec::<f64>::zero_tangent(&shape), [0.0, 0.0]);
    /// ```
    fn zero_tangent(shape: &Self::Shape) -> Self::Tangent;

    /// Returns the zero tangent of the shape of this value.
    #[inline]
    fn zero_like(&self) -> Self::Tangent {
        Self::zero_tangent(&self.shape())
    }

    /// Returns the smallest tangent: zeros in place, and no elements in vectors.
    ///
    /// It stands in for an accumulator that nobody reads.
    fn unused() -> Self::Tangent;

    /// Returns what the backward pass receives again for this argument.
    fn again(&self) -> Self::Again;

    /// Returns whether `tangent` has the shape of the tangents of this value.
    ///
    /// # Examples
    ///
    /// ```
    /// use autodiff_core::Differentiable;
    ///
    /// assert!(vec![1.0, 2.0].matches(&vec![0.0, 0.0]));
    /// assert!(!vec![1.0, 2.0].matches(&vec![0.0]));
    /// ```
    fn matches(&self, tangent: &Self::Tangent) -> bool;
}

#[cfg(test)]
mod tests {
    use super::Differentiable;
    use alloc::boxed::Box;
    use alloc::string::String;
    use alloc::vec;
    use alloc::vec::Vec;
    use core::fmt::Debug;

    /// Checks the zero and the placeholder of one primal.
    #[track_caller]
    fn check<T>(primal: &T, zero: &T::Tangent, unused: &T::Tangent)
    where
        T: Differentiable<Tangent: Debug + PartialEq> + ?Sized,
    {
        assert_eq!(primal.zero_like(), *zero);
        assert_eq!(T::zero_tangent(&primal.shape()), *zero);
        assert_eq!(T::unused(), *unused);
        assert!(primal.matches(zero));
    }

    #[test]
    fn zeros_have_the_shape_of_the_primal() {
        check(&1.5_f64, &0.0, &0.0);
        check(&1.5_f32, &0.0, &0.0);
        check(&[1.5, 2.5], &[0.0, 0.0], &[0.0, 0.0]);
        check(&[1.5, 2.5][..], &vec![0.0, 0.0], &vec![]);
        check(&vec![vec![1.0], vec![2.0, 3.0]], &vec![vec![0.0], vec![0.0, 0.0]], &vec![]);
        check(&[vec![1.0_f32], vec![]], &[vec![0.0], vec![]], &[vec![], vec![]]);
        check(&(1.0, 2_usize, vec![3.0]), &(0.0, (), vec![0.0]), &(0.0, (), vec![]));
    }

    #[test]
    fn pointers_have_the_tangent_of_what_they_point_at() {
        check(&&[1.0, 2.0][..], &vec![0.0; 2], &vec![]);
        check(&&mut 1.0, &0.0, &0.0);
        check(&Box::new([1.0]), &[0.0], &[0.0]);
        check::<Box<[f64]>>(&vec![1.0].into_boxed_slice(), &vec![0.0], &vec![]);
    }

    #[test]
    fn what_cannot_vary_has_the_unit_tangent() {
        check(&true, &(), &());
        check(&'c', &(), &());
        check(&3_i128, &(), &());
        check("text", &(), &());
        check(&String::from("text"), &(), &());
        check(&vec![1_u8, 2], &vec![(), ()], &vec![]);
    }

    #[test]
    fn copies_are_passed_again_and_owners_are_not() {
        let slice = [1.0, 2.0].as_slice();
        let again: (f64, &[f64], (), [i32; 2]) = (1.5, slice, vec![1.0], [1, 2]).again();
        assert_eq!(again, (1.5, slice, (), [1, 2]));
        let () = <&mut f64>::again(&&mut 1.0);
        let () = Box::<f64>::again(&Box::new(1.0));
        let () = <[f64]>::again(slice);
    }

    #[test]
    fn other_shapes_do_not_match() {
        let nested = vec![vec![1.0], vec![2.0, 3.0]];
        assert!(!nested.matches(&vec![vec![0.0], vec![0.0]]));
        assert!(!nested.matches(&vec![vec![0.0]]));
        assert!(!(1.0, [vec![1.0]]).matches(&(0.0, [vec![]])));
    }

    #[test]
    fn the_shape_of_numbers_takes_no_memory() {
        assert_eq!(size_of::<<[f64; 8] as Differentiable>::Shape>(), 0);
        assert_eq!(vec![1.0; 8].shape(), vec![(); 8]);
        assert_eq!(Vec::<Vec<f64>>::zero_tangent(&vec![vec![()], vec![]]), [vec![0.0], vec![]]);
    }
}
