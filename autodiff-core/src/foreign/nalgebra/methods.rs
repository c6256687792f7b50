//! Methods of matrices.

use super::{Field, Number};
use crate::Differentiable;
use crate::activity::Activity;
use crate::foreign::count;
use crate::foreign::traits::{
    StagedAbs, StagedAddScalar, StagedColumnSum, StagedColumns, StagedComponentDiv, StagedComponentMul, StagedCross,
    StagedCrossMatrix, StagedDeterminant, StagedDiagonal, StagedDot, StagedIsEmpty, StagedIsSquare, StagedMagnitude,
    StagedMagnitudeSquared, StagedMax, StagedMean, StagedMetricDistance, StagedMin, StagedNorm, StagedNormSquared,
    StagedNormalize, StagedOwned, StagedPow, StagedRowSum, StagedRows, StagedScale, StagedShape, StagedSum,
    StagedTrMul, StagedTrace, StagedTranspose, StagedTryInverse, StagedUnscale, StagedVariance,
};
use core::marker::PhantomData;
use nalgebra::allocator::Allocator;
use nalgebra::{DefaultAllocator, Dim, DimMin, Matrix, Matrix3, OMatrix, Storage, U1, U3, Vector3};

/// Methods of a matrix alone: the trait, the name, the dimensions, the types, and the pullback of the matrix, the value, its
/// cotangent and the accumulator.
macro_rules! unary {
    ($(
        $(#[$docs:meta])*
        $trait:ident $staged:ident $method:ident
        [$number:ident$(; $($dim:ident: $bound:path),*)?] ($rows:ty, $columns:ty) => $value:ty, [$($allocator:path),+]
        $backward:expr
    )*) => {$(
        $(#[$docs])*
        impl<T: $number, $($($dim: $bound,)*)? S: Storage<T, $rows, $columns>> $trait for Matrix<T, $rows, $columns, S>
        where
            DefaultAllocator: $($allocator +)+,
        {
            type Value = $value;

            #[inline]
            fn $staged<A: Activity>(
                &self,
                _: PhantomData<(A,)>,
            ) -> (
                $value,
                impl Fn(&Self, <$value as Differentiable>::Tangent, &mut OMatrix<T, $rows, $columns>)
                + use<T, $($($dim,)*)? S, A>,
            ) {
                let value = self.$method();
                let kept = value.clone();
                let backward: fn(
                    &Self,
                    &$value,
                    <$value as Differentiable>::Tangent,
                    &mut OMatrix<T, $rows, $columns>,
                ) = $backward;
                (value, move |this: &Self, d: <$value as Differentiable>::Tangent, d_this: &mut _| {
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
    StagedSum sum_stages sum [Number; R: Dim, C: Dim] (R, C) => T, [Allocator<R, C>]
        |_, _, d, d_this| d_this.add_scalar_mut(d)

    /// `dM += d / n` in each of the `n` elements.
    StagedMean mean_stages mean [Field; R: Dim, C: Dim] (R, C) => T, [Allocator<R, C>]
        |this, _, d, d_this| d_this.add_scalar_mut(d / count(this.len()))

    /// `dM += 2 * d * (M - mean) / n`
    StagedVariance variance_stages variance [Field; R: Dim, C: Dim] (R, C) => T, [Allocator<R, C>]
        |this, _, d, d_this| if !this.is_empty() {
            let factor = (d + d) / count(this.len());
            *d_this += this.add_scalar(-this.mean()) * factor;
        }

    /// All to the first of the largest elements.
    StagedMax max_stages max [Field; R: Dim, C: Dim] (R, C) => T, [Allocator<R, C>]
        |this, value, d, d_this| add_to_first(this, *value, d, d_this)

    /// All to the first of the smallest elements.
    StagedMin min_stages min [Field; R: Dim, C: Dim] (R, C) => T, [Allocator<R, C>]
        |this, value, d, d_this| add_to_first(this, *value, d, d_this)

    /// `dM += D ∘ sign(M)`, and nothing at zero.
    StagedAbs abs_stages abs [Field; R: Dim, C: Dim] (R, C) => OMatrix<T, R, C>, [Allocator<R, C>]
        |this, _, d, d_this| *d_this += d.zip_map(this, |d, element| {
            if element > T::zero() { d } else if element < T::zero() { -d } else { element * d }
        })

    /// `dM += D`
    StagedOwned into_owned_stages clone_owned [Number; R: Dim, C: Dim] (R, C) => OMatrix<T, R, C>, [Allocator<R, C>]
        |_, _, d, d_this| *d_this += d

    /// `dM += D` on the diagonal.
    StagedDiagonal diagonal_stages diagonal [Number; D: DimMin<D, Output = D>] (D, D) => OMatrix<T, D, U1>, [Allocator<D, D>, Allocator<D>]
        |_, _, d, d_this| d.iter().enumerate().for_each(|(i, d)| d_this[(i, i)] += *d)

    /// `dM += D` in every row.
    StagedRowSum row_sum_stages row_sum [Number; R: Dim, C: Dim] (R, C) => OMatrix<T, U1, C>, [Allocator<R, C>, Allocator<U1, C>]
        |_, _, d, d_this| d_this.row_iter_mut().for_each(|mut row| row += &d)

    /// `dM += D` in every column.
    StagedColumnSum column_sum_stages column_sum [Number; R: Dim, C: Dim] (R, C) => OMatrix<T, R, U1>, [Allocator<R, C>, Allocator<R>]
        |_, _, d, d_this| d_this.column_iter_mut().for_each(|mut column| column += &d)

    /// `dv += (D_32 - D_23, D_13 - D_31, D_21 - D_12)`
    StagedCrossMatrix cross_matrix_stages cross_matrix [Field] (U3, U1) => Matrix3<T>, [Allocator<U3>]
        |_, _, d, d_this| *d_this += Vector3::new(d.m32 - d.m23, d.m13 - d.m31, d.m21 - d.m12)

    /// `dM += d * M / |M|`, and nothing at zero.
    StagedNorm norm_stages norm [Field; R: Dim, C: Dim] (R, C) => T, [Allocator<R, C>]
        along

    /// `dM += d * M / |M|`, and nothing at zero.
    StagedMagnitude magnitude_stages magnitude [Field; R: Dim, C: Dim] (R, C) => T, [Allocator<R, C>]
        along

    /// `dM += 2 * d * M`
    StagedNormSquared norm_squared_stages norm_squared [Field; R: Dim, C: Dim] (R, C) => T, [Allocator<R, C>]
        |this, _, d, d_this| *d_this += this * (d + d)

    /// `dM += 2 * d * M`
    StagedMagnitudeSquared magnitude_squared_stages magnitude_squared [Field; R: Dim, C: Dim] (R, C) => T, [Allocator<R, C>]
        |this, _, d, d_this| *d_this += this * (d + d)

    /// `dM += (D - Y * (Y · D)) / |M|` for `Y = M / |M|`.
    StagedNormalize normalize_stages normalize [Field; R: Dim, C: Dim] (R, C) => OMatrix<T, R, C>, [Allocator<R, C>]
        |this, value, d, d_this| *d_this += (&d - value * value.dot(&d)) / this.norm()

    /// `dM += Dᵀ`
    StagedTranspose transpose_stages transpose [Number; R: Dim, C: Dim] (R, C) => OMatrix<T, C, R>, [Allocator<R, C>, Allocator<C, R>]
        |_, _, d, d_this| *d_this += d.transpose()

    /// `dM += d` on the diagonal.
    StagedTrace trace_stages trace [Number; D: Dim] (D, D) => T, [Allocator<D, D>, Allocator<D>]
        |_, _, d, d_this| (0..d_this.nrows()).for_each(|i| d_this[(i, i)] += d)

    /// `dM += d * det(M) * M⁻ᵀ`, which is `d` times the matrix of the cofactors.
    StagedDeterminant determinant_stages determinant [Field; D: DimMin<D, Output = D>] (D, D) => T, [Allocator<D, D>, Allocator<D>]
        |this, value, d, d_this| match this.of_inverse() {
            Some(inverse) => *d_this += inverse.transpose() * (d * *value),
            None => add_cofactors(this, d, d_this),
        }

    /// `dM -= M⁻ᵀ * D * M⁻ᵀ`
    StagedTryInverse try_inverse_stages of_inverse [Field; D: Dim] (D, D) => Option<OMatrix<T, D, D>>, [Allocator<D, D>]
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
            $trait $staged $method [Number; R: Dim, C: Dim] (R, C) => $answer, [Allocator<R, C>]
                |_, _, (), _| {}
        )*}
    };
}

unary! {
    /// No derivative.
    StagedShape shape_stages shape [Number; R: Dim, C: Dim] (R, C) => (usize, usize), [Allocator<R, C>]
        |_, _, _, _| {}
}

questions! {
    StagedRows nrows_stages nrows usize
    StagedColumns ncols_stages ncols usize
    StagedIsEmpty is_empty_stages is_empty bool
    StagedIsSquare is_square_stages is_square bool
}

/// The pullback of a Euclidean norm.
fn along<T: Field, R: Dim, C: Dim, S: Storage<T, R, C>>(
    this: &Matrix<T, R, C, S>,
    norm: &T,
    d: T,
    d_this: &mut OMatrix<T, R, C>,
) where
    DefaultAllocator: Allocator<R, C>,
{
    if !norm.is_zero() {
        *d_this += this * (d / *norm);
    }
}

/// A matrix over its norm, and zero for zero.
fn unit<T: Field, R: Dim, C: Dim>(matrix: &OMatrix<T, R, C>) -> OMatrix<T, R, C>
where
    DefaultAllocator: Allocator<R, C>,
{
    let norm = matrix.norm();
    if norm.is_zero() { matrix.clone() } else { matrix / norm }
}

/// Adds to the first element of a value.
fn add_to_first<T: Field, R: Dim, C: Dim, S: Storage<T, R, C>>(
    this: &Matrix<T, R, C, S>,
    value: T,
    d: T,
    d_this: &mut OMatrix<T, R, C>,
) where
    DefaultAllocator: Allocator<R, C>,
{
    if let Some(number) = this.iter().position(|element| *element == value) {
        d_this[number] += d;
    }
}

/// Adds the cofactors of a singular matrix, which has no inverse to read them from.
pub(super) fn add_cofactors<T: Field, D: Dim, S: Storage<T, D, D>>(
    this: &Matrix<T, D, D, S>,
    d: T,
    d_this: &mut OMatrix<T, D, D>,
) where
    DefaultAllocator: Allocator<D, D>,
{
    let matrix = nalgebra::DMatrix::from_iterator(this.nrows(), this.ncols(), this.iter().copied());
    for row in 0..this.nrows() {
        for column in 0..this.ncols() {
            let minor = matrix.clone().remove_row(row).remove_column(column).determinant();
            d_this[(row, column)] += if (row + column).is_multiple_of(2) { d * minor } else { -(d * minor) };
        }
    }
}

/// The inverse of a matrix that is not consumed.
trait OfInverse {
    type Inverse;

    fn of_inverse(&self) -> Option<Self::Inverse>;
}

impl<T: Field, D: Dim, S: Storage<T, D, D>> OfInverse for Matrix<T, D, D, S>
where
    DefaultAllocator: Allocator<D, D>,
{
    type Inverse = OMatrix<T, D, D>;

    #[inline]
    fn of_inverse(&self) -> Option<OMatrix<T, D, D>> {
        self.clone_owned().try_inverse()
    }
}

/// Methods of two matrices.
macro_rules! binary {
    ($(
        $(#[$docs:meta])*
        $trait:ident $staged:ident $method:ident
        [$number:ident; $($dim:ident),*] ($rows:ty, $columns:ty), ($rhs_rows:ty, $rhs_columns:ty) => $value:ty, [$($allocator:path),+]
        $d_this:expr, $d_rhs:expr
    )*) => {$(
        $(#[$docs])*
        impl<T: $number, $($dim: Dim,)* S: Storage<T, $rows, $columns>, Z: Storage<T, $rhs_rows, $rhs_columns>>
            $trait<Matrix<T, $rhs_rows, $rhs_columns, Z>> for Matrix<T, $rows, $columns, S>
        where
            DefaultAllocator: $($allocator +)+,
        {
            type Value = $value;

            #[inline]
            fn $staged<A: Activity, B: Activity>(
                &self,
                rhs: &Matrix<T, $rhs_rows, $rhs_columns, Z>,
                _: PhantomData<(A, B)>,
            ) -> (
                $value,
                impl Fn(
                    &Self,
                    &Matrix<T, $rhs_rows, $rhs_columns, Z>,
                    <$value as Differentiable>::Tangent,
                    &mut OMatrix<T, $rows, $columns>,
                    &mut OMatrix<T, $rhs_rows, $rhs_columns>,
                )
                + use<T, $($dim,)* S, Z, A, B>,
            ) {
                let value = self.$method(rhs);
                let backward = |this: &Self,
                                rhs: &Matrix<T, $rhs_rows, $rhs_columns, Z>,
                                d: <$value as Differentiable>::Tangent,
                                d_this: &mut OMatrix<T, $rows, $columns>,
                                d_rhs: &mut OMatrix<T, $rhs_rows, $rhs_columns>| {
                    if A::ACTIVE {
                        let add: fn(
                            &Self,
                            &Matrix<T, $rhs_rows, $rhs_columns, Z>,
                            &<$value as Differentiable>::Tangent,
                            &mut OMatrix<T, $rows, $columns>,
                        ) = $d_this;
                        add(this, rhs, &d, d_this);
                    }
                    if B::ACTIVE {
                        let add: fn(
                            &Self,
                            &Matrix<T, $rhs_rows, $rhs_columns, Z>,
                            &<$value as Differentiable>::Tangent,
                            &mut OMatrix<T, $rhs_rows, $rhs_columns>,
                        ) = $d_rhs;
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
    StagedDot dot_stages dot [Number; R, C] (R, C), (R, C) => T, [Allocator<R, C>]
        |_, rhs, d, d_this| *d_this += rhs * *d,
        |this, _, d, d_rhs| *d_rhs += this * *d

    /// The norm of the difference: `dA += d * (A - B) / |A - B|`, `dB` the opposite, and nothing at zero.
    StagedMetricDistance metric_distance_stages metric_distance [Field; R, C] (R, C), (R, C) => T, [Allocator<R, C>]
        |this, rhs, d, d_this| *d_this += unit(&(this - rhs)) * *d,
        |this, rhs, d, d_rhs| *d_rhs -= unit(&(this - rhs)) * *d

    /// `da += b × d`, `db += d × a`
    StagedCross cross_stages cross [Number; R, C] (R, C), (R, C) => OMatrix<T, R, C>, [Allocator<R, C>]
        |_, rhs, d, d_this| *d_this += rhs.cross(d),
        |this, _, d, d_rhs| *d_rhs += d.cross(this)

    /// `dA += D ∘ B`, `dB += D ∘ A`
    StagedComponentMul component_mul_stages component_mul [Number; R, C] (R, C), (R, C) => OMatrix<T, R, C>, [Allocator<R, C>]
        |_, rhs, d, d_this| *d_this += d.component_mul(rhs),
        |this, _, d, d_rhs| *d_rhs += d.component_mul(this)

    /// `dA += D / B`, `dB -= D ∘ A / B²`
    StagedComponentDiv component_div_stages component_div [Number; R, C] (R, C), (R, C) => OMatrix<T, R, C>, [Allocator<R, C>]
        |_, rhs, d, d_this| *d_this += d.component_div(rhs),
        |this, rhs, d, d_rhs| *d_rhs -= d.component_mul(this).component_div(rhs).component_div(rhs)

    /// The product `Aᵀ * B`: `dA += B * Dᵀ`, `dB += A * D`
    StagedTrMul tr_mul_stages tr_mul [Number; K, R, C] (K, R), (K, C) => OMatrix<T, R, C>,
        [Allocator<K, R>, Allocator<K, C>, Allocator<R, C>, Allocator<C, R>]
        |_, rhs, d, d_this| *d_this += rhs * d.transpose(),
        |this, _, d, d_rhs| *d_rhs += this * d
}

/// Methods of a matrix and a number.
macro_rules! with_number {
    ($(
        $(#[$docs:meta])*
        $trait:ident $staged:ident $method:ident [$bound:ident]
        |$this:ident, $number:ident, $d:ident| $d_this:expr, $d_number:expr
    )*) => {$(
        $(#[$docs])*
        impl<T: $bound, R: Dim, C: Dim, S: Storage<T, R, C>> $trait<T> for Matrix<T, R, C, S>
        where
            DefaultAllocator: Allocator<R, C>,
        {
            type Value = OMatrix<T, R, C>;

            #[inline]
            fn $staged<A: Activity, B: Activity>(
                &self,
                number: T,
                _: PhantomData<(A, B)>,
            ) -> (
                OMatrix<T, R, C>,
                impl Fn(&Self, T, OMatrix<T, R, C>, &mut OMatrix<T, R, C>, &mut T) + use<T, R, C, S, A, B>,
            ) {
                let backward = |$this: &Self,
                                $number: T,
                                $d: OMatrix<T, R, C>,
                                d_this: &mut OMatrix<T, R, C>,
                                d_number: &mut T| {
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
    StagedScale scale_stages scale [Field]
        |this, number, d| &d * number, this.dot(&d)

    /// `dA += D / s`, `ds -= Σ A ∘ D / s²`
    StagedUnscale unscale_stages unscale [Field]
        |this, number, d| &d / number, -(this.dot(&d) / number / number)

    /// `dA += D`, `ds += Σ D`
    StagedAddScalar add_scalar_stages add_scalar [Number]
        |_this, _number, d| &d, d.sum()
}

/// The sum over `k < n` of `(Mᵀ)ᵏ * D * (Mᵀ)ⁿ⁻¹⁻ᵏ`, each term of which has one of the factors for `D`.
impl<T: Field, D: Dim, S: Storage<T, D, D>> StagedPow<u32> for Matrix<T, D, D, S>
where
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
    D: DimMin<D, Output = D>,
{
    type Value = OMatrix<T, D, D>;

    #[inline]
    fn pow_stages<A: Activity, B: Activity>(
        &self,
        exponent: u32,
        _: PhantomData<(A, B)>,
    ) -> (OMatrix<T, D, D>, impl Fn(&Self, u32, OMatrix<T, D, D>, &mut OMatrix<T, D, D>, &mut ()) + use<T, D, S, A, B>)
    {
        let backward = |this: &Self, exponent: u32, d: OMatrix<T, D, D>, d_this: &mut OMatrix<T, D, D>, (): &mut ()| {
            if A::ACTIVE && exponent > 0 {
                let transposed = this.transpose();
                let (mut left, mut sum) = (d.clone(), d);
                for _ in 1..exponent {
                    left = &transposed * left;
                    sum = sum * &transposed + &left;
                }
                *d_this += sum;
            }
        };
        (self.clone_owned().pow(exponent), backward)
    }
}
