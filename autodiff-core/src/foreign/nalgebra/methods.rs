//! Methods of matrices.

use super::Number;
use crate::Differentiable;
use crate::activity::Activity;
use crate::foreign::count;
use crate::foreign::traits::{
    StagedAddScalar, StagedColumn, StagedColumns, StagedComponentDiv, StagedComponentMul, StagedCross,
    StagedDeterminant, StagedDot, StagedIsEmpty, StagedIsSquare, StagedMagnitude, StagedMagnitudeSquared, StagedMean,
    StagedNorm, StagedNormSquared, StagedNormalize, StagedRow, StagedRows, StagedScale, StagedShape, StagedSum,
    StagedTrMul, StagedTrace, StagedTranspose, StagedTryInverse, StagedUnscale,
};
use core::marker::PhantomData;
use nalgebra::allocator::Allocator;
use nalgebra::{DefaultAllocator, Dim, DimMin, OMatrix, U1};

/// Methods of a matrix alone: the trait, the name, the dimensions, the types, and the pullback of the matrix, the value, its
/// cotangent and the accumulator.
macro_rules! unary {
    ($(
        $(#[$docs:meta])*
        $trait:ident $staged:ident $method:ident
        [$($dim:ident: $bound:path),*] $this:ty => $value:ty, [$($allocator:path),+]
        $backward:expr
    )*) => {$(
        $(#[$docs])*
        impl<T: Number, $($dim: $bound),*> $trait for $this
        where
            DefaultAllocator: $($allocator +)+,
        {
            type Value = $value;

            #[inline]
            fn $staged<A: Activity>(
                &self,
                _: PhantomData<(A,)>,
            ) -> ($value, impl Fn(&Self, <$value as Differentiable>::Tangent, &mut Self) + use<T, $($dim,)* A>) {
                let value = self.$method();
                let kept = value.clone();
                let backward: fn(&Self, &$value, <$value as Differentiable>::Tangent, &mut Self) = $backward;
                (value, move |this: &Self, d: <$value as Differentiable>::Tangent, d_this: &mut Self| {
                    if A::ACTIVE {
                        backward(this, &kept, d, d_this);
                    }
                })
            }
        }
    )*};
}

unary! {
    /// `dM += d` in every element.
    StagedSum sum_stages sum [R: Dim, C: Dim] OMatrix<T, R, C> => T, [Allocator<R, C>]
        |_, _, d, d_this| d_this.add_scalar_mut(d)

    /// `dM += d / n` in each of the `n` elements.
    StagedMean mean_stages mean [R: Dim, C: Dim] OMatrix<T, R, C> => T, [Allocator<R, C>]
        |this, _, d, d_this| d_this.add_scalar_mut(d / count(this.len()))

    /// `dM += d * M / |M|`, and nothing at zero.
    StagedNorm norm_stages norm [R: Dim, C: Dim] OMatrix<T, R, C> => T, [Allocator<R, C>]
        along

    /// `dM += d * M / |M|`, and nothing at zero.
    StagedMagnitude magnitude_stages magnitude [R: Dim, C: Dim] OMatrix<T, R, C> => T, [Allocator<R, C>]
        along

    /// `dM += 2 * d * M`
    StagedNormSquared norm_squared_stages norm_squared [R: Dim, C: Dim] OMatrix<T, R, C> => T, [Allocator<R, C>]
        |this, _, d, d_this| *d_this += this * (d + d)

    /// `dM += 2 * d * M`
    StagedMagnitudeSquared magnitude_squared_stages magnitude_squared [R: Dim, C: Dim] OMatrix<T, R, C> => T, [Allocator<R, C>]
        |this, _, d, d_this| *d_this += this * (d + d)

    /// `dM += (D - Y * (Y · D)) / |M|` for `Y = M / |M|`.
    StagedNormalize normalize_stages normalize [R: Dim, C: Dim] OMatrix<T, R, C> => OMatrix<T, R, C>, [Allocator<R, C>]
        |this, value, d, d_this| *d_this += (&d - value * value.dot(&d)) / this.norm()

    /// `dM += Dᵀ`
    StagedTranspose transpose_stages transpose [R: Dim, C: Dim] OMatrix<T, R, C> => OMatrix<T, C, R>, [Allocator<R, C>, Allocator<C, R>]
        |_, _, d, d_this| *d_this += d.transpose()

    /// `dM += d` on the diagonal.
    StagedTrace trace_stages trace [D: Dim] OMatrix<T, D, D> => T, [Allocator<D, D>, Allocator<D>]
        |_, _, d, d_this| (0..d_this.nrows()).for_each(|i| d_this[(i, i)] += d)

    /// `dM += d * det(M) * M⁻ᵀ`, which is `d` times the matrix of the cofactors.
    StagedDeterminant determinant_stages determinant [D: DimMin<D, Output = D>] OMatrix<T, D, D> => T, [Allocator<D, D>, Allocator<D>]
        |this, value, d, d_this| match this.clone().try_inverse() {
            Some(inverse) => *d_this += inverse.transpose() * (d * *value),
            None => add_cofactors(this, d, d_this),
        }

    /// `dM -= M⁻ᵀ * D * M⁻ᵀ`
    StagedTryInverse try_inverse_stages of_inverse [D: Dim] OMatrix<T, D, D> => Option<OMatrix<T, D, D>>, [Allocator<D, D>]
        |_, value, d, d_this| if let (Some(inverse), Some(d)) = (value, d) {
            let transposed = inverse.transpose();
            *d_this -= &transposed * d * &transposed;
        }
}

/// What is counted and asked of a matrix has no derivative.
macro_rules! questions {
    ($($trait:ident $staged:ident $method:ident $answer:ty)*) => {
        unary! {$(
            /// No derivative.
            $trait $staged $method [R: Dim, C: Dim] OMatrix<T, R, C> => $answer, [Allocator<R, C>]
                |_, _, (), _| {}
        )*}
    };
}

unary! {
    /// No derivative.
    StagedShape shape_stages shape [R: Dim, C: Dim] OMatrix<T, R, C> => (usize, usize), [Allocator<R, C>]
        |_, _, _, _| {}
}

questions! {
    StagedRows nrows_stages nrows usize
    StagedColumns ncols_stages ncols usize
    StagedIsEmpty is_empty_stages is_empty bool
    StagedIsSquare is_square_stages is_square bool
}

/// The pullback of a Euclidean norm.
fn along<T: Number, R: Dim, C: Dim>(this: &OMatrix<T, R, C>, norm: &T, d: T, d_this: &mut OMatrix<T, R, C>)
where
    DefaultAllocator: Allocator<R, C>,
{
    if !norm.is_zero() {
        *d_this += this * (d / *norm);
    }
}

/// Adds the cofactors of a singular matrix, which has no inverse to read them from.
fn add_cofactors<T: Number, D: Dim>(this: &OMatrix<T, D, D>, d: T, d_this: &mut OMatrix<T, D, D>)
where
    DefaultAllocator: Allocator<D, D>,
{
    let matrix = nalgebra::DMatrix::from_column_slice(this.nrows(), this.ncols(), this.as_slice());
    for row in 0..this.nrows() {
        for column in 0..this.ncols() {
            let minor = matrix.clone().remove_row(row).remove_column(column).determinant();
            d_this[(row, column)] += if (row + column).is_multiple_of(2) { d * minor } else { -(d * minor) };
        }
    }
}

/// The inverse of a matrix that is not consumed.
trait OfInverse: Sized {
    fn of_inverse(&self) -> Option<Self>;
}

impl<T: Number, D: Dim> OfInverse for OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D>,
{
    #[inline]
    fn of_inverse(&self) -> Option<Self> {
        self.clone().try_inverse()
    }
}

/// Methods of two matrices.
macro_rules! binary {
    ($(
        $(#[$docs:meta])*
        $trait:ident $staged:ident $method:ident
        [$($dim:ident),*] $this:ty, $rhs:ty => $value:ty, [$($allocator:path),+]
        $d_this:expr, $d_rhs:expr
    )*) => {$(
        $(#[$docs])*
        impl<T: Number, $($dim: Dim),*> $trait<$rhs> for $this
        where
            DefaultAllocator: $($allocator +)+,
        {
            type Value = $value;

            #[inline]
            fn $staged<A: Activity, B: Activity>(
                &self,
                rhs: &$rhs,
                _: PhantomData<(A, B)>,
            ) -> (
                $value,
                impl Fn(&Self, &$rhs, <$value as Differentiable>::Tangent, &mut Self, &mut $rhs)
                + use<T, $($dim,)* A, B>,
            ) {
                let value = self.$method(rhs);
                let backward = |this: &Self, rhs: &$rhs, d: <$value as Differentiable>::Tangent, d_this: &mut Self, d_rhs: &mut $rhs| {
                    if A::ACTIVE {
                        let add: fn(&Self, &$rhs, &<$value as Differentiable>::Tangent, &mut Self) = $d_this;
                        add(this, rhs, &d, d_this);
                    }
                    if B::ACTIVE {
                        let add: fn(&Self, &$rhs, &<$value as Differentiable>::Tangent, &mut $rhs) = $d_rhs;
                        add(this, rhs, &d, d_rhs);
                    }
                };
                (value, backward)
            }
        }
    )*};
}

binary! {
    /// `dA += d * B`, `dB += d * A`
    StagedDot dot_stages dot [R, C] OMatrix<T, R, C>, OMatrix<T, R, C> => T, [Allocator<R, C>]
        |_, rhs, d, d_this| *d_this += rhs * *d,
        |this, _, d, d_rhs| *d_rhs += this * *d

    /// `da += b × d`, `db += d × a`
    StagedCross cross_stages cross [R, C] OMatrix<T, R, C>, OMatrix<T, R, C> => OMatrix<T, R, C>, [Allocator<R, C>]
        |_, rhs, d, d_this| *d_this += rhs.cross(d),
        |this, _, d, d_rhs| *d_rhs += d.cross(this)

    /// `dA += D ∘ B`, `dB += D ∘ A`
    StagedComponentMul component_mul_stages component_mul [R, C] OMatrix<T, R, C>, OMatrix<T, R, C> => OMatrix<T, R, C>, [Allocator<R, C>]
        |_, rhs, d, d_this| *d_this += d.component_mul(rhs),
        |this, _, d, d_rhs| *d_rhs += d.component_mul(this)

    /// `dA += D / B`, `dB -= D ∘ A / B²`
    StagedComponentDiv component_div_stages component_div [R, C] OMatrix<T, R, C>, OMatrix<T, R, C> => OMatrix<T, R, C>, [Allocator<R, C>]
        |_, rhs, d, d_this| *d_this += d.component_div(rhs),
        |this, rhs, d, d_rhs| *d_rhs -= d.component_mul(this).component_div(rhs).component_div(rhs)

    /// The product `Aᵀ * B`: `dA += B * Dᵀ`, `dB += A * D`
    StagedTrMul tr_mul_stages tr_mul [K, R, C] OMatrix<T, K, R>, OMatrix<T, K, C> => OMatrix<T, R, C>,
        [Allocator<K, R>, Allocator<K, C>, Allocator<R, C>, Allocator<C, R>]
        |_, rhs, d, d_this| *d_this += rhs * d.transpose(),
        |this, _, d, d_rhs| *d_rhs += this * d
}

/// Methods of a matrix and a number.
macro_rules! with_number {
    ($(
        $(#[$docs:meta])*
        $trait:ident $staged:ident $method:ident
        |$this:ident, $number:ident, $d:ident| $d_this:expr, $d_number:expr
    )*) => {$(
        $(#[$docs])*
        impl<T: Number, R: Dim, C: Dim> $trait<T> for OMatrix<T, R, C>
        where
            DefaultAllocator: Allocator<R, C>,
        {
            type Value = Self;

            #[inline]
            fn $staged<A: Activity, B: Activity>(
                &self,
                number: T,
                _: PhantomData<(A, B)>,
            ) -> (Self, impl Fn(&Self, T, Self, &mut Self, &mut T) + use<T, R, C, A, B>) {
                let backward = |$this: &Self, $number: T, $d: Self, d_this: &mut Self, d_number: &mut T| {
                    if A::ACTIVE {
                        *d_this += $d_this;
                    }
                    if B::ACTIVE {
                        *d_number += $d_number;
                    }
                };
                (self.$method(number), backward)
            }
        }
    )*};
}

with_number! {
    /// `dA += s * D`, `ds += Σ A ∘ D`
    StagedScale scale_stages scale
        |this, number, d| &d * number, this.dot(&d)

    /// `dA += D / s`, `ds -= Σ A ∘ D / s²`
    StagedUnscale unscale_stages unscale
        |this, number, d| &d / number, -(this.dot(&d) / number / number)

    /// `dA += D`, `ds += Σ D`
    StagedAddScalar add_scalar_stages add_scalar
        |_this, _number, d| &d, d.sum()
}

/// Parts of a matrix by their number, copied.
macro_rules! parts {
    ($(
        $(#[$docs:meta])*
        $trait:ident $staged:ident $method:ident $method_mut:ident $part:ty, $allocator:path
    )*) => {$(
        $(#[$docs])*
        impl<T: Number, R: Dim, C: Dim> $trait<usize> for OMatrix<T, R, C>
        where
            DefaultAllocator: Allocator<R, C> + $allocator,
        {
            type Value = $part;

            #[inline]
            fn $staged<A: Activity, B: Activity>(
                &self,
                number: usize,
                _: PhantomData<(A, B)>,
            ) -> ($part, impl Fn(&Self, usize, $part, &mut Self, &mut ()) + use<T, R, C, A, B>) {
                let backward = |_: &Self, number: usize, d: $part, d_this: &mut Self, (): &mut ()| {
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
