//! Methods of arrays.

use super::Number;
use crate::Differentiable;
use crate::activity::Activity;
use crate::foreign::count;
use crate::foreign::traits::{
    StagedColumn, StagedColumns, StagedDot, StagedIsEmpty, StagedMean, StagedOwned, StagedRow, StagedRows, StagedSum,
    StagedT,
};
use core::marker::PhantomData;
use ndarray::{Array, Array1, Array2, ArrayBase, Axis, Data, Dimension, Ix1, Ix2};

/// Methods of an array alone: the trait, the name, the dimensions, the value, and the pullback of the array, the cotangent and
/// the accumulator.
macro_rules! unary {
    ($(
        $(#[$docs:meta])*
        $trait:ident $staged:ident $dimension:ty $([$free:ident])? => $value:ty,
        |$this:ident, $d:ident, $d_this:ident| $evaluated:expr, $backward:expr
    )*) => {$(
        $(#[$docs])*
        impl<T: Number, S: Data<Elem = T> $(, $free: Dimension)?> $trait for ArrayBase<S, $dimension> {
            type Value = $value;

            #[inline]
            fn $staged<A: Activity>(
                &self,
                _: PhantomData<(A,)>,
            ) -> (
                $value,
                impl Fn(&Self, <$value as Differentiable>::Tangent, &mut Array<T, $dimension>)
                + use<T, S $(, $free)?, A>,
            ) {
                let $this = self;
                let backward = |$this: &Self, $d: <$value as Differentiable>::Tangent, $d_this: &mut Array<T, $dimension>| {
                    let _ = ($this, &$d);
                    if A::ACTIVE {
                        $backward;
                    }
                };
                ($evaluated, backward)
            }
        }
    )*};
}

unary! {
    /// `dA += d` in every element.
    StagedSum sum_stages D [D] => T,
        |this, d, d_this| this.sum(), d_this.mapv_inplace(|into| into + d)

    /// `dA += d / n` in each of the `n` elements.
    StagedMean mean_stages D [D] => Option<T>,
        |this, d, d_this| (!this.is_empty()).then(|| this.sum() / count(this.len())), {
            if let Some(d) = d {
                d_this.mapv_inplace(|into| into + d / count(this.len()));
            }
        }

    /// `dA += Dᵀ`
    StagedT t_stages D [D] => Array<T, D>,
        |this, d, d_this| this.t().to_owned(), d_this.zip_mut_with(&d.t(), |into, by| *into += *by)

    /// `dA += D`
    StagedOwned into_owned_stages D [D] => Array<T, D>,
        |this, d, d_this| this.to_owned(), d_this.zip_mut_with(&d, |into, by| *into += *by)

    /// No derivative.
    StagedRows nrows_stages Ix2 => usize, |this, d, d_this| this.nrows(), { let _ = d_this; }

    /// No derivative.
    StagedColumns ncols_stages Ix2 => usize, |this, d, d_this| this.ncols(), { let _ = d_this; }

    /// No derivative.
    StagedIsEmpty is_empty_stages D [D] => bool, |this, d, d_this| this.is_empty(), { let _ = d_this; }
}

/// Products: the dimensions, the value, and the contributions to both operands.
macro_rules! dot {
    ($(
        $(#[$docs:meta])*
        $left:ty, $right:ty => $value:ty,
        |$a:ident, $b:ident, $d:ident, $into:ident| $d_a:expr, $d_b:expr
    )*) => {$(
        $(#[$docs])*
        impl<T: Number, S: Data<Elem = T>, R: Data<Elem = T>> StagedDot<ArrayBase<R, $right>> for ArrayBase<S, $left> {
            type Value = $value;

            #[inline]
            fn dot_stages<A: Activity, B: Activity>(
                &self,
                rhs: &ArrayBase<R, $right>,
                _: PhantomData<(A, B)>,
            ) -> (
                $value,
                impl Fn(
                    &Self,
                    &ArrayBase<R, $right>,
                    <$value as Differentiable>::Tangent,
                    &mut Array<T, $left>,
                    &mut Array<T, $right>,
                )
                + use<T, S, R, A, B>,
            ) {
                let backward = |$a: &Self,
                                $b: &ArrayBase<R, $right>,
                                $d: <$value as Differentiable>::Tangent,
                                d_a: &mut Array<T, $left>,
                                d_b: &mut Array<T, $right>| {
                    if A::ACTIVE {
                        let $into = d_a;
                        $d_a;
                    }
                    if B::ACTIVE {
                        let $into = d_b;
                        $d_b;
                    }
                };
                (self.dot(rhs), backward)
            }
        }
    )*};
}

dot! {
    /// `da += d * b`, `db += d * a`
    Ix1, Ix1 => T,
        |a, b, d, into| into.scaled_add(d, b), into.scaled_add(d, a)

    /// `dA += d ⊗ x`, `dx += Aᵀ · d`
    Ix2, Ix1 => Array1<T>,
        |a, b, d, into| add_outer(&d, b, into), *into += &a.t().dot(&d)

    /// `dx += A · d`, `dA += x ⊗ d`
    Ix1, Ix2 => Array1<T>,
        |a, b, d, into| *into += &b.dot(&d), add_outer(a, &d, into)

    /// `dA += D · Bᵀ`, `dB += Aᵀ · D`
    Ix2, Ix2 => Array2<T>,
        |a, b, d, into| *into += &d.dot(&b.t()), *into += &a.t().dot(&d)
}

/// Adds the outer product of two vectors.
fn add_outer<T: Number, S: Data<Elem = T>, R: Data<Elem = T>>(
    left: &ArrayBase<S, Ix1>,
    right: &ArrayBase<R, Ix1>,
    into: &mut Array2<T>,
) {
    for (mut row, left) in into.rows_mut().into_iter().zip(left) {
        row.scaled_add(*left, right);
    }
}

/// Rows and columns by their number, copied.
macro_rules! parts {
    ($($trait:ident $staged:ident $method:ident $axis:literal)*) => {$(
        impl<T: Number, S: Data<Elem = T>> $trait<usize> for ArrayBase<S, Ix2> {
            type Value = Array1<T>;

            #[inline]
            fn $staged<A: Activity, B: Activity>(
                &self,
                number: usize,
                _: PhantomData<(A, B)>,
            ) -> (Array1<T>, impl Fn(&Self, usize, Array1<T>, &mut Array2<T>, &mut ()) + use<T, S, A, B>) {
                let backward = |_: &Self, number: usize, d: Array1<T>, d_this: &mut Array2<T>, (): &mut ()| {
                    if A::ACTIVE {
                        d_this.index_axis_mut(Axis($axis), number).zip_mut_with(&d, |into, by| *into += *by);
                    }
                };
                (self.$method(number).to_owned(), backward)
            }
        }
    )*};
}

parts! {
    StagedRow row_stages row 0
    StagedColumn column_stages column 1
}
