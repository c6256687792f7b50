//! Arrays as points, vectors and matrices, and the other way round.

use super::Number;
use crate::activity::Activity;
use crate::ops::StagedFrom;
use crate::{Differentiable, Tangent};
use core::marker::PhantomData;
use nalgebra::{Const, OPoint, OVector, SMatrix, SVector};

/// Arrays become points, vectors and matrices.
macro_rules! from_arrays {
    ($([$($size:ident),*] $array:ty => $this:ty, $cotangent:ty;)*) => {$(
        impl<T: Number, $(const $size: usize),*> StagedFrom<$array> for $this
        where
            $array: Differentiable<Tangent = $array>,
        {
            type Accumulator = $array;

            #[inline]
            fn from_stages<A: Activity>(
                value: $array,
                _: PhantomData<(A,)>,
            ) -> (Self, impl Fn(<$array as Differentiable>::Again, $cotangent, &mut $array) + use<T, $($size,)* A>) {
                let backward = |_: <$array as Differentiable>::Again, d: $cotangent, d_value: &mut $array| {
                    if A::ACTIVE {
                        d_value.accumulate(&d.into());
                    }
                };
                (Self::from(value), backward)
            }
        }
    )*};
}

from_arrays! {
    [D] [T; D] => OPoint<T, Const<D>>, OVector<T, Const<D>>;
    [D] [T; D] => SVector<T, D>, SVector<T, D>;
    [R, C] [[T; R]; C] => SMatrix<T, R, C>, SMatrix<T, R, C>;
}

/// The way back from a vector to an array.
macro_rules! to_arrays {
    ($([$($size:ident),*] $this:ty => $array:ty;)*) => {$(
        impl<T: Number, $(const $size: usize),*> StagedFrom<$this> for $array
        where
            $array: Differentiable<Tangent = $array>,
        {
            type Accumulator = $this;

            #[inline]
            fn from_stages<A: Activity>(
                value: $this,
                _: PhantomData<(A,)>,
            ) -> (Self, impl Fn((), $array, &mut $this) + use<T, $($size,)* A>) {
                let backward = |(): (), d: $array, d_value: &mut $this| {
                    if A::ACTIVE {
                        d_value.accumulate(&d.into());
                    }
                };
                (value.into(), backward)
            }
        }
    )*};
}

to_arrays! {
    [D] SVector<T, D> => [T; D];
    [R, C] SMatrix<T, R, C> => [[T; R]; C];
}
