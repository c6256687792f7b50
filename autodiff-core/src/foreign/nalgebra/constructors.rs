//! Matrices made of numbers.

use super::Number;
use crate::Differentiable;
use crate::activity::Activity;
use alloc::vec::Vec;
use core::marker::PhantomData;
use nalgebra::allocator::Allocator;
use nalgebra::{
    Const, DMatrix, DVector, DefaultAllocator, Dim, Matrix, Matrix2, Matrix2x3, Matrix2x4, Matrix2x5, Matrix2x6,
    Matrix3, Matrix3x2, Matrix3x4, Matrix3x5, Matrix3x6, Matrix4, Matrix4x2, Matrix4x3, Matrix4x5, Matrix4x6, Matrix5,
    Matrix5x2, Matrix5x3, Matrix5x4, Matrix5x6, Matrix6, Matrix6x2, Matrix6x3, Matrix6x4, Matrix6x5, OMatrix, Point1,
    Point2, Point3, Point4, Point5, Point6, RowVector2, RowVector3, RowVector4, RowVector5, RowVector6, Storage,
    Translation1, Translation2, Translation3, U1, Vector1, Vector2, Vector3, Vector4, Vector5, Vector6,
};

/// `Vector2::new(x, y)` and its like: the numbers, row by row.
macro_rules! new {
    ($($trait:ident $numbers:tt $($matrix:ident)*;)*) => {$(
        new!(trait $trait $numbers);
        $(new!(impl $trait $numbers $matrix);)*
    )*};
    (trait $trait:ident [$($number:ident $activity:ident),*]) => {
        /// The cotangent of each number is that of its element.
        pub trait $trait<T>: Differentiable + Sized {
            /// Returns the matrix and the pullback.
            #[allow(clippy::too_many_arguments, clippy::type_complexity, reason = "the signature of `new`")]
            fn new_stages<$($activity: Activity),*>(
                $($number: T,)*
                activities: PhantomData<($($activity,)*)>,
            ) -> (
                Self,
                impl Fn($(new!(@ $number T),)* Self::Tangent, $(new!(@ $number &mut T)),*) + use<Self, T, $($activity),*>,
            );
        }
    };
    (impl $trait:ident [$($number:ident $activity:ident),*] $matrix:ident) => {
        impl<T: Number> $trait<T> for $matrix<T> {
            #[inline]
            fn new_stages<$($activity: Activity),*>(
                $($number: T,)*
                _: PhantomData<($($activity,)*)>,
            ) -> (
                Self,
                impl Fn($(new!(@ $number T),)* Self::Tangent, $(new!(@ $number &mut T)),*) + use<T, $($activity),*>,
            ) {
                let backward = |$(_: new!(@ $number T),)* d: Self::Tangent, $($number: &mut T),*| {
                    let d = d.transpose();
                    let mut numbers = d.iter();
                    $(if let Some(d) = numbers.next() {
                        *$number += *d;
                    })*
                };
                (Self::new($($number),*), backward)
            }
        }
    };
    (@ $number:ident $ty:ty) => { $ty };
}

new! {
    StagedNew1 [a A] Vector1 Point1 Translation1;
    StagedNew2 [a A, b B] Vector2 RowVector2 Point2 Translation2;
    StagedNew3 [a A, b B, c C] Vector3 RowVector3 Point3 Translation3;
    StagedNew4 [a A, b B, c C, d D] Vector4 RowVector4 Matrix2 Point4;
    StagedNew5 [a A, b B, c C, d D, e E] Vector5 RowVector5 Point5;
    StagedNew6 [a A, b B, c C, d D, e E, f F] Vector6 RowVector6 Matrix2x3 Matrix3x2 Point6;
    StagedNew8 [x0 X0, x1 X1, x2 X2, x3 X3, x4 X4, x5 X5, x6 X6, x7 X7] Matrix2x4 Matrix4x2;
    StagedNew9 [a A, b B, c C, d D, e E, f F, g G, h H, i I] Matrix3;
    StagedNew10 [x0 X0, x1 X1, x2 X2, x3 X3, x4 X4, x5 X5, x6 X6, x7 X7, x8 X8, x9 X9] Matrix2x5 Matrix5x2;
    StagedNew12 [x0 X0, x1 X1, x2 X2, x3 X3, x4 X4, x5 X5, x6 X6, x7 X7, x8 X8, x9 X9, x10 X10, x11 X11] Matrix2x6 Matrix6x2 Matrix3x4 Matrix4x3;
    StagedNew15 [x0 X0, x1 X1, x2 X2, x3 X3, x4 X4, x5 X5, x6 X6, x7 X7, x8 X8, x9 X9, x10 X10, x11 X11, x12 X12, x13 X13, x14 X14] Matrix3x5 Matrix5x3;
    StagedNew16 [a A, b B, c C, d D, e E, f F, g G, h H, i I, j J, k K, l L, m M, n N, o O, p P] Matrix4;
    StagedNew18 [x0 X0, x1 X1, x2 X2, x3 X3, x4 X4, x5 X5, x6 X6, x7 X7, x8 X8, x9 X9, x10 X10, x11 X11, x12 X12, x13 X13, x14 X14, x15 X15, x16 X16, x17 X17] Matrix3x6 Matrix6x3;
    StagedNew20 [x0 X0, x1 X1, x2 X2, x3 X3, x4 X4, x5 X5, x6 X6, x7 X7, x8 X8, x9 X9, x10 X10, x11 X11, x12 X12, x13 X13, x14 X14, x15 X15, x16 X16, x17 X17, x18 X18, x19 X19] Matrix4x5 Matrix5x4;
    StagedNew24 [x0 X0, x1 X1, x2 X2, x3 X3, x4 X4, x5 X5, x6 X6, x7 X7, x8 X8, x9 X9, x10 X10, x11 X11, x12 X12, x13 X13, x14 X14, x15 X15, x16 X16, x17 X17, x18 X18, x19 X19, x20 X20, x21 X21, x22 X22, x23 X23] Matrix4x6 Matrix6x4;
    StagedNew25 [x0 X0, x1 X1, x2 X2, x3 X3, x4 X4, x5 X5, x6 X6, x7 X7, x8 X8, x9 X9, x10 X10, x11 X11, x12 X12, x13 X13, x14 X14, x15 X15, x16 X16, x17 X17, x18 X18, x19 X19, x20 X20, x21 X21, x22 X22, x23 X23, x24 X24] Matrix5;
    StagedNew30 [x0 X0, x1 X1, x2 X2, x3 X3, x4 X4, x5 X5, x6 X6, x7 X7, x8 X8, x9 X9, x10 X10, x11 X11, x12 X12, x13 X13, x14 X14, x15 X15, x16 X16, x17 X17, x18 X18, x19 X19, x20 X20, x21 X21, x22 X22, x23 X23, x24 X24, x25 X25, x26 X26, x27 X27, x28 X28, x29 X29] Matrix5x6 Matrix6x5;
    StagedNew36 [x0 X0, x1 X1, x2 X2, x3 X3, x4 X4, x5 X5, x6 X6, x7 X7, x8 X8, x9 X9, x10 X10, x11 X11, x12 X12, x13 X13, x14 X14, x15 X15, x16 X16, x17 X17, x18 X18, x19 X19, x20 X20, x21 X21, x22 X22, x23 X23, x24 X24, x25 X25, x26 X26, x27 X27, x28 X28, x29 X29, x30 X30, x31 X31, x32 X32, x33 X33, x34 X34, x35 X35] Matrix6;
}

/// The pullback of a vector that a matrix is made of, column by column.
fn add_elements<T: Number, R: Dim, C: Dim>(d: &OMatrix<T, R, C>, elements: &mut [T])
where
    DefaultAllocator: Allocator<R, C>,
{
    for (into, by) in elements.iter_mut().zip(d.iter()) {
        *into += *by;
    }
}

/// The same, row by row.
fn add_rows<T: Number, R: Dim, C: Dim>(d: &OMatrix<T, R, C>, elements: &mut [T])
where
    DefaultAllocator: Allocator<R, C>,
{
    let columns = d.ncols();
    for (number, into) in elements.iter_mut().enumerate() {
        *into += d[(number / columns, number % columns)];
    }
}

/// A matrix of dynamic dimensions that is made of its elements.
macro_rules! dynamic {
    ($($trait:ident $staged:ident $function:ident [$($dimension:ident $activity:ident),*] $matrix:ident $elements:ty, $again:ty, $add:ident;)*) => {$(
        /// The cotangent of each element is that of its place in the matrix.
        pub trait $trait<T>: Sized {
            /// Returns the matrix and the pullback.
            #[allow(clippy::type_complexity, reason = "the signature of the pullback is the interface")]
            fn $staged<$($activity: Activity,)* V: Activity>(
                $($dimension: usize,)*
                elements: $elements,
                activities: PhantomData<($($activity,)* V,)>,
            ) -> (
                Self,
                impl Fn($(dynamic!(@ $dimension usize),)* $again, Self, $(dynamic!(@ $dimension &mut ()),)* &mut [T])
                + use<Self, T, $($activity,)* V>,
            );
        }

        impl<T: Number> $trait<T> for $matrix<T> {
            #[inline]
            fn $staged<$($activity: Activity,)* V: Activity>(
                $($dimension: usize,)*
                elements: $elements,
                _: PhantomData<($($activity,)* V,)>,
            ) -> (
                Self,
                impl Fn($(dynamic!(@ $dimension usize),)* $again, Self, $(dynamic!(@ $dimension &mut ()),)* &mut [T])
                + use<T, $($activity,)* V>,
            ) {
                let backward = |$(_: dynamic!(@ $dimension usize),)* _: $again, d: Self, $(_: dynamic!(@ $dimension &mut ()),)* d_elements: &mut [T]| {
                    if V::ACTIVE {
                        $add(&d, d_elements);
                    }
                };
                (Self::$function($($dimension,)* elements), backward)
            }
        }
    )*};
    (@ $dimension:ident $ty:ty) => { $ty };
}

dynamic! {
    StagedDynamicVectorOfVec from_vec_stages from_vec [] DVector Vec<T>, (), add_elements;
    StagedDynamicVectorOfColumns from_column_slice_stages from_column_slice [] DVector &[T], &[T], add_elements;
    StagedDynamicVectorOfRows from_row_slice_stages from_row_slice [] DVector &[T], &[T], add_rows;
    StagedDynamicMatrixOfVec from_vec_stages from_vec [rows N, columns M] DMatrix Vec<T>, (), add_elements;
    StagedDynamicMatrixOfColumns from_column_slice_stages from_column_slice [rows N, columns M] DMatrix &[T], &[T], add_elements;
    StagedDynamicMatrixOfRows from_row_slice_stages from_row_slice [rows N, columns M] DMatrix &[T], &[T], add_rows;
}

/// The same for static dimensions.
macro_rules! fixed {
    ($($trait:ident $staged:ident $function:ident $elements:ty, $again:ty, $add:ident;)*) => {$(
        /// The cotangent of each element is that of its place in the matrix.
        pub trait $trait<T>: Sized {
            /// Returns the matrix and the pullback.
            #[allow(clippy::type_complexity, reason = "the signature of the pullback is the interface")]
            fn $staged<V: Activity>(
                elements: $elements,
                activities: PhantomData<(V,)>,
            ) -> (Self, impl Fn($again, Self, &mut [T]) + use<Self, T, V>);
        }

        impl<T: Number, const R: usize, const C: usize> $trait<T> for OMatrix<T, Const<R>, Const<C>>
        where
            DefaultAllocator: Allocator<Const<R>, Const<C>>,
        {
            #[inline]
            fn $staged<V: Activity>(
                elements: $elements,
                _: PhantomData<(V,)>,
            ) -> (Self, impl Fn($again, Self, &mut [T]) + use<T, R, C, V>) {
                let backward = |_: $again, d: Self, d_elements: &mut [T]| {
                    if V::ACTIVE {
                        $add(&d, d_elements);
                    }
                };
                (Self::$function(elements), backward)
            }
        }
    )*};
}

fixed! {
    StagedStaticOfColumns from_column_slice_stages from_column_slice &[T], &[T], add_elements;
    StagedStaticOfRows from_row_slice_stages from_row_slice &[T], &[T], add_rows;
    StagedStaticOfVec from_vec_stages from_vec Vec<T>, (), add_elements;
}

/// `Matrix3::from_diagonal(&v)`
pub trait StagedOfDiagonal<V: Differentiable>: Differentiable + Sized {
    /// Returns the matrix and the pullback: the cotangent of the vector is the diagonal of that of the matrix.
    fn from_diagonal_stages<A: Activity>(
        diagonal: &V,
        activity: PhantomData<(A,)>,
    ) -> (Self, impl Fn(&V, Self::Tangent, &mut V::Tangent) + use<Self, V, A>);
}

impl<T: Number, D: Dim, S: Storage<T, D>> StagedOfDiagonal<Matrix<T, D, U1, S>> for OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    #[inline]
    fn from_diagonal_stages<A: Activity>(
        diagonal: &Matrix<T, D, U1, S>,
        _: PhantomData<(A,)>,
    ) -> (Self, impl Fn(&Matrix<T, D, U1, S>, Self, &mut OMatrix<T, D, U1>) + use<T, D, S, A>) {
        let backward = |_: &Matrix<T, D, U1, S>, d: Self, d_diagonal: &mut OMatrix<T, D, U1>| {
            if A::ACTIVE {
                d_diagonal.iter_mut().enumerate().for_each(|(i, into)| *into += d[(i, i)]);
            }
        };
        (Self::from_diagonal(diagonal), backward)
    }
}
