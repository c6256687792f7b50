//! Arrays as primals and tangents.

use super::Number;
use crate::foreign::traits::Viewed;
use crate::ops::StagedIndex;
use crate::real::scalar::Scalar;
use crate::{Advance, Differentiable, Tangent};
use ndarray::{Array, Array1, Array2, ArrayBase, ArrayView, Data, DataMut, Dimension, Ix1, Ix2};

impl<T: Scalar, S: Data<Elem = T>, D: Dimension> Differentiable for ArrayBase<S, D> {
    type Tangent = Array<T, D>;
    type Shape = D;
    type Again = ();

    #[inline]
    fn shape(&self) -> D {
        self.raw_dim()
    }

    #[inline]
    fn zero_tangent(shape: &D) -> Array<T, D> {
        Array::from_elem(shape.clone(), T::default())
    }

    #[inline]
    fn unused() -> Array<T, D> {
        Array::from_elem(D::zeros(D::NDIM.unwrap_or_default()), T::default())
    }

    #[inline]
    fn again(&self) {}

    #[inline]
    fn matches(&self, tangent: &Array<T, D>) -> bool {
        self.raw_dim() == tangent.raw_dim()
    }
}

impl<T: Scalar, S: Data<Elem = T>, D: Dimension> Viewed for ArrayBase<S, D> {
    type Owned = Array<T, D>;
    type View<'a>
        = ArrayView<'a, T, D>
    where
        Self: 'a;

    #[inline]
    fn elements(&self) -> Array<T, D> {
        self.to_owned()
    }

    #[inline]
    fn shown(&self) -> ArrayView<'_, T, D> {
        self.view()
    }
}

impl<T: Scalar, D: Dimension> Tangent for Array<T, D> {
    #[inline]
    fn accumulate(&mut self, other: &Self) {
        agree(self, other);
        self.zip_mut_with(other, |into, by| *into += *by);
    }

    #[inline]
    fn clear(&mut self) {
        self.fill(T::default());
    }

    #[inline]
    fn scale(&mut self, factor: f64) {
        self.iter_mut().for_each(|element| Tangent::scale(element, factor));
    }

    #[inline]
    fn dot(&self, other: &Self) -> f64 {
        agree(self, other);
        self.iter().zip(other).fold(0.0, |dot, (left, right)| dot + Tangent::dot(left, right))
    }
}

impl<T: Scalar + Advance, S: DataMut<Elem = T>, D: Dimension> Advance for ArrayBase<S, D> {
    #[inline]
    fn advance(&mut self, direction: &Array<T, D>, step: f64) {
        agree(self, direction);
        self.zip_mut_with(direction, |element, direction| element.advance(direction, step));
    }
}

/// Checks that two arrays have the same shape.
#[inline]
#[track_caller]
pub(super) fn agree<S: Data, R: Data, D: Dimension, E: Dimension>(left: &ArrayBase<S, D>, right: &ArrayBase<R, E>) {
    let (left, right) = (left.shape(), right.shape());
    assert!(left == right, "arrays of the shapes {left:?} and {right:?} do not combine");
}

impl<T: Number, S: Data<Elem = T>> StagedIndex<usize> for ArrayBase<S, Ix1> {
    type Part = T;

    #[inline]
    fn tangent_at<'t>(&self, index: usize, tangent: &'t mut Array1<T>) -> &'t mut T {
        &mut tangent[index]
    }
}

macro_rules! plane {
    ($($index:ty)*) => {$(
        impl<T: Number, S: Data<Elem = T>> StagedIndex<$index> for ArrayBase<S, Ix2> {
            type Part = T;

            #[inline]
            fn tangent_at<'t>(&self, index: $index, tangent: &'t mut Array2<T>) -> &'t mut T {
                &mut tangent[index]
            }
        }
    )*};
}

plane!([usize; 2](usize, usize));
