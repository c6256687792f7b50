//! Arrays made of vectors.

use super::Number;
use crate::activity::Activity;
use alloc::vec::Vec;
use core::marker::PhantomData;
use ndarray::Array1;

/// `Array1::from_vec(elements)`
pub trait StagedArrayOfVec<T>: Sized {
    /// Returns the array and the pullback: the cotangent of each element is that of its place.
    fn from_vec_stages<A: Activity>(
        elements: Vec<T>,
        activity: PhantomData<(A,)>,
    ) -> (Self, impl Fn((), Self, &mut [T]) + use<Self, T, A>);
}

impl<T: Number> StagedArrayOfVec<T> for Array1<T> {
    #[inline]
    fn from_vec_stages<A: Activity>(
        elements: Vec<T>,
        _: PhantomData<(A,)>,
    ) -> (Self, impl Fn((), Self, &mut [T]) + use<T, A>) {
        let backward = |(): (), d: Self, d_elements: &mut [T]| {
            if A::ACTIVE {
                d_elements.iter_mut().zip(&d).for_each(|(into, by)| *into += *by);
            }
        };
        (Self::from_vec(elements), backward)
    }
}
