//! Cholesky's decomposition `A = L * Lᵀ`. Its tangent is a matrix: the derivative by the entries of `L`, zero above the diagonal,
//! as `nalgebra` stores there what it does not read.
//!
//! # Source
//!
//! Murray, *Differentiation of the Cholesky decomposition*, 2016, section 3.1.

use super::Field;
use crate::Differentiable;
use crate::activity::Activity;
use crate::foreign::traits::{
    StagedCholesky, StagedDeterminant, StagedInverse, StagedL, StagedLnDeterminant, StagedNewOf1, StagedSolve,
    StagedUnpack,
};
use crate::real::scalar::number;
use core::marker::PhantomData;
use nalgebra::allocator::Allocator;
use nalgebra::{Cholesky, DefaultAllocator, Dim, Matrix, OMatrix, Storage};

impl<T: Field, D: Dim> Differentiable for Cholesky<T, D>
where
    DefaultAllocator: Allocator<D, D>,
{
    type Tangent = OMatrix<T, D, D>;
    type Shape = (D, D);
    type Again = ();

    #[inline]
    fn shape(&self) -> (D, D) {
        self.l_dirty().shape_generic()
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
        self.l_dirty().shape() == tangent.shape()
    }
}

impl<T: Field, D: Dim> StagedNewOf1<OMatrix<T, D, D>> for Cholesky<T, D>
where
    DefaultAllocator: Allocator<D, D>,
{
    type Value = Option<Self>;

    #[inline]
    fn new_stages<A: Activity>(
        matrix: OMatrix<T, D, D>,
        _: PhantomData<(A,)>,
    ) -> (Option<Self>, impl Fn((), Option<OMatrix<T, D, D>>, &mut OMatrix<T, D, D>) + use<T, D, A>) {
        let value = Self::new(matrix);
        let factor = value.as_ref().map(Self::l);
        let backward = move |(): (), d: Option<OMatrix<T, D, D>>, d_matrix: &mut OMatrix<T, D, D>| {
            if let (true, Some(l), Some(d)) = (A::ACTIVE, &factor, d) {
                *d_matrix += decomposition_back(l, &d);
            }
        };
        (value, backward)
    }
}

impl<T: Field, D: Dim, S: Storage<T, D, D>> StagedCholesky for Matrix<T, D, D, S>
where
    DefaultAllocator: Allocator<D, D>,
{
    type Value = Option<Cholesky<T, D>>;

    #[inline]
    fn cholesky_stages<A: Activity>(
        &self,
        activity: PhantomData<(A,)>,
    ) -> (Option<Cholesky<T, D>>, impl Fn(&Self, Option<OMatrix<T, D, D>>, &mut OMatrix<T, D, D>) + use<T, D, S, A>)
    {
        let (value, back) = Cholesky::new_stages(self.clone_owned(), activity);
        let backward = move |_: &Self, d: Option<OMatrix<T, D, D>>, d_this: &mut OMatrix<T, D, D>| back((), d, d_this);
        (value, backward)
    }
}

/// Methods of a decomposition alone: the value, and the cotangent of `L` by `L`, the value and its cotangent.
macro_rules! methods {
    ($($(#[$docs:meta])* $trait:ident $staged:ident $method:ident => $value:ty, $d_factor:expr;)*) => {$(
        $(#[$docs])*
        impl<T: Field, D: Dim> $trait for Cholesky<T, D>
        where
            DefaultAllocator: Allocator<D, D>,
        {
            type Value = $value;

            #[inline]
            fn $staged<A: Activity>(
                &self,
                _: PhantomData<(A,)>,
            ) -> ($value, impl Fn(&Self, $value, &mut OMatrix<T, D, D>) + use<T, D, A>) {
                let value = self.$method();
                let kept = value.clone();
                let backward = move |this: &Self, d: $value, d_this: &mut OMatrix<T, D, D>| {
                    if A::ACTIVE {
                        let rule: fn(OMatrix<T, D, D>, &$value, $value) -> OMatrix<T, D, D> = $d_factor;
                        *d_this += rule(this.l(), &kept, d).lower_triangle();
                    }
                };
                (value, backward)
            }
        }
    )*};
}

methods! {
    /// `dL += D` below the diagonal and on it.
    StagedL l_stages l => OMatrix<T, D, D>, |_, _, d| d;

    /// The same.
    StagedUnpack unpack_stages l => OMatrix<T, D, D>, |_, _, d| d;

    /// Of `A⁻¹`: `dA -= A⁻¹ * D * A⁻¹`.
    StagedInverse inverse_stages inverse => OMatrix<T, D, D>,
        |l, inverse, d| product_back(&l, &-(inverse.transpose() * d * inverse.transpose()));

    /// The product of the squares of the diagonal: `dL += 2 * d * det / L` there.
    StagedDeterminant determinant_stages determinant => T, |l, value, d| over_diagonal(l, d * *value);

    /// The sum of the logarithms of these squares: `dL += 2 * d / L` there.
    StagedLnDeterminant ln_determinant_stages ln_determinant => T, |l, _, d| over_diagonal(l, d);
}

/// Of `x = A⁻¹ * b`: `db += A⁻¹ * D`, `dA -= A⁻¹ * D * xᵀ`.
impl<T: Field, D: Dim, C: Dim, S: Storage<T, D, C>> StagedSolve<Matrix<T, D, C, S>> for Cholesky<T, D>
where
    DefaultAllocator: Allocator<D, D> + Allocator<D, C> + Allocator<C, D>,
{
    type Value = OMatrix<T, D, C>;

    #[inline]
    fn solve_stages<A: Activity, B: Activity>(
        &self,
        rhs: &Matrix<T, D, C, S>,
        _: PhantomData<(A, B)>,
    ) -> (
        OMatrix<T, D, C>,
        impl Fn(&Self, &Matrix<T, D, C, S>, OMatrix<T, D, C>, &mut OMatrix<T, D, D>, &mut OMatrix<T, D, C>)
        + use<T, D, C, S, A, B>,
    ) {
        let value = self.solve(rhs);
        let kept = value.clone();
        let backward = move |this: &Self,
                             _: &Matrix<T, D, C, S>,
                             d: OMatrix<T, D, C>,
                             d_this: &mut OMatrix<T, D, D>,
                             d_rhs: &mut OMatrix<T, D, C>| {
            let solved = this.solve(&d);
            if A::ACTIVE {
                *d_this += product_back(&this.l(), &-(&solved * kept.transpose())).lower_triangle();
            }
            if B::ACTIVE {
                *d_rhs += solved;
            }
        };
        (value, backward)
    }
}

/// Of the product `L * Lᵀ`.
fn product_back<T: Field, D: Dim>(l: &OMatrix<T, D, D>, d: &OMatrix<T, D, D>) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D>,
{
    (d + d.transpose()) * l
}

fn over_diagonal<T: Field, D: Dim>(mut l: OMatrix<T, D, D>, d: T) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D>,
{
    for column in 0..l.ncols() {
        for row in 0..l.nrows() {
            l[(row, column)] = if row == column { number::<T>(2.0) * d / l[(row, column)] } else { T::zero() };
        }
    }
    l
}

/// Of the decomposition, by `P`, the lower triangle of `Lᵀ * D` with half its diagonal: `L⁻ᵀ * P * L⁻¹`. It reads the lower
/// triangle of the matrix alone, so that both entries of a pair go to the one below the diagonal.
fn decomposition_back<T: Field, D: Dim>(l: &OMatrix<T, D, D>, d: &OMatrix<T, D, D>) -> OMatrix<T, D, D>
where
    DefaultAllocator: Allocator<D, D>,
{
    let mut lower = (l.transpose() * d.lower_triangle()).lower_triangle();
    (0..lower.nrows()).for_each(|i| lower[(i, i)] /= number(2.0));
    let left = l.tr_solve_lower_triangular_unchecked(&lower);
    let both = l.tr_solve_lower_triangular_unchecked(&left.transpose());
    let mut sum = (&both + both.transpose()).lower_triangle();
    (0..sum.nrows()).for_each(|i| sum[(i, i)] /= number(2.0));
    sum
}
