//! Arrays made of vectors, and in another shape.

use super::Number;
use crate::activity::Activity;
use alloc::vec::Vec;
use core::marker::PhantomData;
use ndarray::{Array1, Array2, ShapeError};

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

/// `Array2::from_shape_vec((rows, columns), elements)`
pub trait StagedArrayOfShape<T>: Sized {
    /// Returns the array and the pullback: the cotangent of each element is that of its place.
    #[allow(clippy::type_complexity, reason = "the signature of the pullback is the interface")]
    fn from_shape_vec_stages<A: Activity, B: Activity>(
        shape: (usize, usize),
        elements: Vec<T>,
        activities: PhantomData<(A, B)>,
    ) -> (
        Result<Self, ShapeError>,
        impl Fn((usize, usize), (), Option<Self>, &mut ((), ()), &mut [T]) + use<Self, T, A, B>,
    );
}

impl<T: Number> StagedArrayOfShape<T> for Array2<T> {
    #[inline]
    fn from_shape_vec_stages<A: Activity, B: Activity>(
        shape: (usize, usize),
        elements: Vec<T>,
        _: PhantomData<(A, B)>,
    ) -> (Result<Self, ShapeError>, impl Fn((usize, usize), (), Option<Self>, &mut ((), ()), &mut [T]) + use<T, A, B>)
    {
        let backward = |_: (usize, usize), (): (), d: Option<Self>, _: &mut ((), ()), d_elements: &mut [T]| {
            if let Some(d) = d.filter(|_| B::ACTIVE) {
                d_elements.iter_mut().zip(&d).for_each(|(into, by)| *into += *by);
            }
        };
        (Self::from_shape_vec(shape, elements), backward)
    }
}
