//! Decompositions that solve systems, `LU` and `QR`. The tangent of one is that of the matrix `A` which it was made of: what is asked
//! of it is a function of `A`, whatever the factors are. (The factors alone have no derivative here.)
//!
//! And systems with a triangular matrix, of which one triangle is read.

use super::Field;
use super::methods::add_cofactors;
use crate::Differentiable;
use crate::activity::Activity;
use crate::foreign::traits::{
    StagedDeterminant, StagedIsInvertible, StagedLu, StagedNewOf1, StagedQr, StagedSolve, StagedSolveLowerTriangular,
    StagedSolveUpperTriangular, StagedTrSolveLowerTriangular, StagedTrSolveUpperTriangular, StagedTryInverse,
};
use core::marker::PhantomData;
use nalgebra::allocator::Allocator;
use nalgebra::linalg::{LU, QR};
use nalgebra::{DefaultAllocator, Dim, DimMin, Matrix, OMatrix, Storage};

/// A decomposition of a square matrix.
trait Decomposed<T: Field, D: Dim>
where
    DefaultAllocator: Allocator<D, D>,
{
    fn dimension(&self) -> D;

    /// Returns `A⁻ᵀ * d`, if there is one.
    fn solve_transposed<C: Dim>(&self, d: &OMatrix<T, D, C>) -> Option<OMatrix<T, D, C>>
    where
        DefaultAllocator: Allocator<D, C>;
}

impl<T: Field, D: DimMin<D, Output = D>> Decomposed<T, D> for LU<T, D, D>
where
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    fn dimension(&self) -> D {
        self.u().shape_generic().0
    }

    fn solve_transposed<C: Dim>(&self, d: &OMatrix<T, D, C>) -> Option<OMatrix<T, D, C>>
    where
        DefaultAllocator: Allocator<D, C>,
    {
        let mut solved = self.l().tr_solve_lower_triangular(&self.u().tr_solve_upper_triangular(d)?)?;
        self.p().inv_permute_rows(&mut solved);
        Some(solved)
    }
}

impl<T: Field, D: DimMin<D, Output = D>> Decomposed<T, D> for QR<T, D, D>
where
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    fn dimension(&self) -> D {
        self.r().shape_generic().0
    }

    fn solve_transposed<C: Dim>(&self, d: &OMatrix<T, D, C>) -> Option<OMatrix<T, D, C>>
    where
        DefaultAllocator: Allocator<D, C>,
    {
        Some(self.q() * self.r().tr_solve_upper_triangular(d)?)
    }
}

macro_rules! decompositions {
    ($($this:ident $trait:ident $staged:ident;)*) => {$(
        impl<T: Field, D: DimMin<D, Output = D>> Differentiable for $this<T, D, D>
        where
            DefaultAllocator: Allocator<D, D> + Allocator<D>,
        {
            type Tangent = OMatrix<T, D, D>;
            type Shape = (D, D);
            type Again = ();

            #[inline]
            fn shape(&self) -> (D, D) {
                (self.dimension(), self.dimension())
            }

            #[inline]
            fn zero_tangent(shape: &(D, D)) -> OMatrix<T, D, D> {
                OMatrix::<T, D, D>::zero_tangent(shape)
            }

            #[inline]
            fn unused() -> OMatrix<T, D, D> {
                <OMatrix<T, D, D> as Differentiable>::unused()
            }

            #[inline]
            fn again(&self) {}

            #[inline]
            fn matches(&self, tangent: &OMatrix<T, D, D>) -> bool {
                self.dimension().value() == tangent.nrows() && tangent.is_square()
            }
        }

        impl<T: Field, D: DimMin<D, Output = D>> StagedNewOf1<OMatrix<T, D, D>> for $this<T, D, D>
        where
            DefaultAllocator: Allocator<D, D> + Allocator<D>,
        {
            type Value = Self;

            #[inline]
            fn new_stages<A: Activity>(
                matrix: OMatrix<T, D, D>,
                _: PhantomData<(A,)>,
            ) -> (Self, impl Fn((), OMatrix<T, D, D>, &mut OMatrix<T, D, D>) + use<T, D, A>) {
                let backward = |(): (), d: OMatrix<T, D, D>, d_matrix: &mut OMatrix<T, D, D>| {
                    if A::ACTIVE {
                        *d_matrix += d;
                    }
                };
                (Self::new(matrix), backward)
            }
        }

        impl<T: Field, D: DimMin<D, Output = D>, S: Storage<T, D, D>> $trait for Matrix<T, D, D, S>
        where
            DefaultAllocator: Allocator<D, D> + Allocator<D>,
        {
            type Value = $this<T, D, D>;

            #[inline]
            fn $staged<A: Activity>(
                &self,
                _: PhantomData<(A,)>,
            ) -> ($this<T, D, D>, impl Fn(&Self, OMatrix<T, D, D>, &mut OMatrix<T, D, D>) + use<T, D, S, A>) {
                let backward = |_: &Self, d: OMatrix<T, D, D>, d_this: &mut OMatrix<T, D, D>| {
                    if A::ACTIVE {
                        *d_this += d;
                    }
                };
                ($this::new(self.clone_owned()), backward)
            }
        }

        /// Of `X = A⁻¹ * B`: `dB += A⁻ᵀ * D`, `dA -= A⁻ᵀ * D * Xᵀ`.
        impl<T: Field, D: DimMin<D, Output = D>, C: Dim, S: Storage<T, D, C>> StagedSolve<Matrix<T, D, C, S>>
            for $this<T, D, D>
        where
            DefaultAllocator: Allocator<D, D> + Allocator<D> + Allocator<D, C> + Allocator<C, D>,
        {
            type Value = Option<OMatrix<T, D, C>>;

            #[inline]
            fn solve_stages<A: Activity, B: Activity>(
                &self,
                rhs: &Matrix<T, D, C, S>,
                _: PhantomData<(A, B)>,
            ) -> (
                Option<OMatrix<T, D, C>>,
                impl Fn(
                    &Self,
                    &Matrix<T, D, C, S>,
                    Option<OMatrix<T, D, C>>,
                    &mut OMatrix<T, D, D>,
                    &mut OMatrix<T, D, C>,
                ) + use<T, D, C, S, A, B>,
            ) {
                let value = self.solve(rhs);
                let kept = value.clone();
                let backward = move |this: &Self,
                                     _: &Matrix<T, D, C, S>,
                                     d: Option<OMatrix<T, D, C>>,
                                     d_this: &mut OMatrix<T, D, D>,
                                     d_rhs: &mut OMatrix<T, D, C>| {
                    let (Some(x), Some(d)) = (&kept, d) else { return };
                    let Some(solved) = this.solve_transposed(&d) else { return };
                    if A::ACTIVE {
                        *d_this -= &solved * x.transpose();
                    }
                    if B::ACTIVE {
                        *d_rhs += solved;
                    }
                };
                (value, backward)
            }
        }

        /// `dA -= A⁻ᵀ * D * A⁻ᵀ`
        impl<T: Field, D: DimMin<D, Output = D>> StagedTryInverse for $this<T, D, D>
        where
            DefaultAllocator: Allocator<D, D> + Allocator<D>,
        {
            type Value = Option<OMatrix<T, D, D>>;

            #[inline]
            fn try_inverse_stages<A: Activity>(
                &self,
                _: PhantomData<(A,)>,
            ) -> (
                Option<OMatrix<T, D, D>>,
                impl Fn(&Self, Option<OMatrix<T, D, D>>, &mut OMatrix<T, D, D>) + use<T, D, A>,
            ) {
                let value = self.try_inverse();
                let kept = value.clone();
                let backward = move |_: &Self, d: Option<OMatrix<T, D, D>>, d_this: &mut OMatrix<T, D, D>| {
                    if let (true, Some(inverse), Some(d)) = (A::ACTIVE, &kept, d) {
                        let transposed = inverse.transpose();
                        *d_this -= &transposed * d * &transposed;
                    }
                };
                (value, backward)
            }
        }

        /// No derivative.
        impl<T: Field, D: DimMin<D, Output = D>> StagedIsInvertible for $this<T, D, D>
        where
            DefaultAllocator: Allocator<D, D> + Allocator<D>,
        {
            type Value = bool;

            #[inline]
            fn is_invertible_stages<A: Activity>(
                &self,
                _: PhantomData<(A,)>,
            ) -> (bool, impl Fn(&Self, (), &mut OMatrix<T, D, D>) + use<T, D, A>) {
                (self.is_invertible(), |_: &Self, (), _: &mut OMatrix<T, D, D>| {})
            }
        }
    )*};
}

decompositions! {
    LU StagedLu lu_stages;
    QR StagedQr qr_stages;
}

/// `dA += d * det(A) * A⁻ᵀ`, which is `d` times the matrix of the cofactors.
impl<T: Field, D: DimMin<D, Output = D>> StagedDeterminant for LU<T, D, D>
where
    DefaultAllocator: Allocator<D, D> + Allocator<D>,
{
    type Value = T;

    #[inline]
    fn determinant_stages<A: Activity>(
        &self,
        _: PhantomData<(A,)>,
    ) -> (T, impl Fn(&Self, T, &mut OMatrix<T, D, D>) + use<T, D, A>) {
        let value = self.determinant();
        let backward = move |this: &Self, d: T, d_this: &mut OMatrix<T, D, D>| {
            if !A::ACTIVE {
                return;
            }
            if let Some(inverse) = this.try_inverse() {
                *d_this += inverse.transpose() * (d * value);
            } else {
                let mut matrix = this.l() * this.u();
                this.p().inv_permute_rows(&mut matrix);
                add_cofactors(&matrix, d, d_this);
            }
        };
        (value, backward)
    }
}

/// Systems with one triangle of a matrix: the method, what solves the transposed system, the triangle, and whether the method itself
/// transposes.
macro_rules! triangular {
    ($($(#[$docs:meta])* $trait:ident $staged:ident $method:ident $back:ident $triangle:ident |$x:ident, $solved:ident| $d_this:expr;)*) => {$(
        $(#[$docs])*
        impl<T: Field, D: Dim, C: Dim, S: Storage<T, D, D>, Z: Storage<T, D, C>> $trait<Matrix<T, D, C, Z>>
            for Matrix<T, D, D, S>
        where
            DefaultAllocator: Allocator<D, D> + Allocator<D, C> + Allocator<C, D>,
        {
            type Value = Option<OMatrix<T, D, C>>;

            #[inline]
            fn $staged<A: Activity, B: Activity>(
                &self,
                rhs: &Matrix<T, D, C, Z>,
                _: PhantomData<(A, B)>,
            ) -> (
                Option<OMatrix<T, D, C>>,
                impl Fn(
                    &Self,
                    &Matrix<T, D, C, Z>,
                    Option<OMatrix<T, D, C>>,
                    &mut OMatrix<T, D, D>,
                    &mut OMatrix<T, D, C>,
                ) + use<T, D, C, S, Z, A, B>,
            ) {
                let value = self.$method(rhs);
                let kept = value.clone();
                let backward = move |this: &Self,
                                     _: &Matrix<T, D, C, Z>,
                                     d: Option<OMatrix<T, D, C>>,
                                     d_this: &mut OMatrix<T, D, D>,
                                     d_rhs: &mut OMatrix<T, D, C>| {
                    let (Some($x), Some(d)) = (&kept, d) else { return };
                    let Some($solved) = this.$back(&d) else { return };
                    if A::ACTIVE {
                        let d_whole: OMatrix<T, D, D> = $d_this;
                        *d_this -= d_whole.$triangle();
                    }
                    if B::ACTIVE {
                        *d_rhs += $solved;
                    }
                };
                (value, backward)
            }
        }
    )*};
}

triangular! {
    /// Of `X = L⁻¹ * B`: `dB += L⁻ᵀ * D`, `dL -= L⁻ᵀ * D * Xᵀ` below the diagonal and on it.
    StagedSolveLowerTriangular solve_lower_triangular_stages solve_lower_triangular tr_solve_lower_triangular
        lower_triangle |x, solved| &solved * x.transpose();

    /// The same of `U`, above the diagonal and on it.
    StagedSolveUpperTriangular solve_upper_triangular_stages solve_upper_triangular tr_solve_upper_triangular
        upper_triangle |x, solved| &solved * x.transpose();

    /// Of `X = L⁻ᵀ * B`: `dB += L⁻¹ * D`, `dL -= X * (L⁻¹ * D)ᵀ` below the diagonal and on it.
    StagedTrSolveLowerTriangular tr_solve_lower_triangular_stages tr_solve_lower_triangular solve_lower_triangular
        lower_triangle |x, solved| x * solved.transpose();

    /// The same of `U`, above the diagonal and on it.
    StagedTrSolveUpperTriangular tr_solve_upper_triangular_stages tr_solve_upper_triangular solve_upper_triangular
        upper_triangle |x, solved| x * solved.transpose();
}
