//! Rows and columns of matrices, copied.

use super::Number;
use crate::activity::Activity;
use crate::foreign::traits::{StagedColumn, StagedColumnRange, StagedRow, StagedRowRange};
use core::marker::PhantomData;
use nalgebra::allocator::Allocator;
use nalgebra::{DefaultAllocator, Dim, Dyn, Matrix, OMatrix, Storage, U1};

/// Parts of a matrix by their number, copied.
macro_rules! parts {
    ($(
        $(#[$docs:meta])*
        $trait:ident $staged:ident $method:ident $method_mut:ident $part:ty, $allocator:path
    )*) => {$(
        $(#[$docs])*
        impl<T: Number, R: Dim, C: Dim, S: Storage<T, R, C>> $trait<usize> for Matrix<T, R, C, S>
        where
            DefaultAllocator: Allocator<R, C> + $allocator,
        {
            type Value = $part;

            #[inline]
            fn $staged<A: Activity, B: Activity>(
                &self,
                number: usize,
                _: PhantomData<(A, B)>,
            ) -> (
                $part,
                impl Fn(&Self, usize, $part, &mut OMatrix<T, R, C>, &mut ()) + use<T, R, C, S, A, B>,
            ) {
                let backward = |_: &Self, number: usize, d: $part, d_this: &mut OMatrix<T, R, C>, (): &mut ()| {
                    if A::ACTIVE {
                        let mut part = d_this.$method_mut(number);
                        part += &d;
                    }
                };
                (self.$method(number).into_owned(), backward)
            }
        }
    )*};
}

parts! {
    /// `dM[.., j] += d`
    StagedColumn column_stages column column_mut OMatrix<T, R, U1>, Allocator<R>

    /// `dM[i, ..] += d`
    StagedRow row_stages row row_mut OMatrix<T, U1, C>, Allocator<U1, C>
}

/// Several rows or columns, copied.
macro_rules! ranges {
    ($(
        $(#[$docs:meta])*
        $trait:ident $staged:ident $method:ident $method_mut:ident $part:ty, $allocator:path
    )*) => {$(
        $(#[$docs])*
        impl<T: Number, R: Dim, C: Dim, S: Storage<T, R, C>> $trait for Matrix<T, R, C, S>
        where
            DefaultAllocator: Allocator<R, C> + $allocator,
        {
            type Value = $part;

            #[inline]
            fn $staged<A: Activity, B: Activity, I: Activity>(
                &self,
                first: usize,
                count: usize,
                _: PhantomData<(A, B, I)>,
            ) -> (
                $part,
                impl Fn(&Self, usize, usize, $part, &mut OMatrix<T, R, C>, &mut (), &mut ())
                + use<T, R, C, S, A, B, I>,
            ) {
                let backward = |_: &Self,
                                first: usize,
                                count: usize,
                                d: $part,
                                d_this: &mut OMatrix<T, R, C>,
                                (): &mut (),
                                (): &mut ()| {
                    if A::ACTIVE {
                        let mut part = d_this.$method_mut(first, count);
                        part += &d;
                    }
                };
                (self.$method(first, count).into_owned(), backward)
            }
        }
    )*};
}

ranges! {
    /// `dM[first.., ..] += D`
    StagedRowRange rows_stages rows rows_mut OMatrix<T, Dyn, C>, Allocator<Dyn, C>

    /// `dM[.., first..] += D`
    StagedColumnRange columns_stages columns columns_mut OMatrix<T, R, Dyn>, Allocator<R, Dyn>
}
