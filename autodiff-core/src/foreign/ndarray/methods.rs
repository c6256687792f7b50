//! Methods of arrays.

use super::Number;
use crate::Differentiable;
use crate::activity::Activity;
use crate::foreign::count;
use crate::foreign::traits::{
    StagedColumn, StagedColumns, StagedDiag, StagedDot, StagedInsertAxis, StagedIsEmpty, StagedMean, StagedMeanAxis,
    StagedOwned, StagedProduct, StagedRow, StagedRows, StagedSlice, StagedStd, StagedSum, StagedSumAxis, StagedT,
    StagedVar, StagedView,
};
use alloc::vec;
use alloc::vec::Vec;
use core::marker::PhantomData;
use ndarray::{Array, Array1, Array2, ArrayBase, Axis, Data, Dimension, Ix1, Ix2, RemoveAxis, SliceArg};

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

    /// `da_i += d * Π a_j` over `j != i`.
    StagedProduct product_stages D [D] => T,
        |this, d, d_this| this.product(), add_cofactors(this, d, d_this)

    /// `dA += D`
    StagedView view_stages D [D] => Array<T, D>,
        |this, d, d_this| this.to_owned(), d_this.zip_mut_with(&d, |into, by| *into += *by)

    /// `dA += D` on the diagonal.
    StagedDiag diag_stages Ix2 => Array1<T>,
        |this, d, d_this| this.diag().to_owned(), d_this.diag_mut().zip_mut_with(&d, |into, by| *into += *by)

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

/// The products of all elements but one, from both sides: none is a quotient, since elements may be zero.
fn add_cofactors<T: Number, S: Data<Elem = T>, D: Dimension>(this: &ArrayBase<S, D>, d: T, d_this: &mut Array<T, D>) {
    let elements: Vec<T> = this.iter().copied().collect();
    let mut behind = vec![T::one(); elements.len() + 1];
    for (i, element) in elements.iter().enumerate().rev() {
        behind[i] = behind[i + 1] * *element;
    }
    let mut before = T::one();
    for (i, (into, element)) in d_this.iter_mut().zip(elements).enumerate() {
        *into += d * before * behind[i + 1];
        before = before * element;
    }
}

/// The variance and its root, by degrees of freedom: `dA += 2 * d * (A - mean) / (n - ddof)`, and for the root over twice the
/// root. Nothing where the root is zero.
macro_rules! spread {
    ($($number:ident $trait:ident $staged:ident $method:ident |$value:ident, $d:ident| $d_variance:expr;)*) => {$(
        impl<S: Data<Elem = $number>, D: Dimension> $trait<$number> for ArrayBase<S, D> {
            type Value = $number;

            #[inline]
            fn $staged<A: Activity, B: Activity>(
                &self,
                freedom: $number,
                _: PhantomData<(A, B)>,
            ) -> (
                $number,
                impl Fn(&Self, $number, $number, &mut Array<$number, D>, &mut $number) + use<S, D, A, B>,
            ) {
                let $value = self.$method(freedom);
                let backward = move |this: &Self,
                                     freedom: $number,
                                     $d: $number,
                                     d_this: &mut Array<$number, D>,
                                     d_freedom: &mut $number| {
                    let n: $number = count(this.len());
                    let d_variance: $number = $d_variance;
                    if A::ACTIVE && !this.is_empty() {
                        let mean = this.sum() / n;
                        let factor = 2.0 * d_variance / (n - freedom);
                        d_this.zip_mut_with(this, |into, element| *into += factor * (element - mean));
                    }
                    if B::ACTIVE {
                        *d_freedom += d_variance * this.var(freedom) / (n - freedom);
                    }
                };
                ($value, backward)
            }
        }
    )*};
    ($($number:ident)*) => {$(
        spread! {
            $number StagedVar var_stages var |value, d| { let _ = value; d };
            $number StagedStd std_stages std |value, d| if value == 0.0 { 0.0 } else { d / (2.0 * value) };
        }
    )*};
}

spread!(f64 f32);

/// Sums along an axis, parts and shapes, each a copy: the trait, the choice, the dimensions, the value, and what adds its
/// cotangent.
macro_rules! chosen {
    ($(
        $(#[$docs:meta])*
        $trait:ident $staged:ident [$($free:ident: $bound:path),*] $choice:ty, $dimension:ty => $value:ty,
        |$this:ident, $chosen:ident, $d:ident, $into:ident| $evaluated:expr, $backward:expr
    )*) => {$(
        $(#[$docs])*
        impl<T: Number, S: Data<Elem = T>, $($free: $bound),*> $trait<$choice> for ArrayBase<S, $dimension> {
            type Value = $value;

            #[inline]
            fn $staged<A: Activity, B: Activity>(
                &self,
                choice: $choice,
                _: PhantomData<(A, B)>,
            ) -> (
                $value,
                impl Fn(&Self, (), <$value as Differentiable>::Tangent, &mut Array<T, $dimension>, &mut ())
                + use<T, S, $($free,)* A, B>,
            ) {
                let ($this, $chosen) = (self, &choice);
                let value = $evaluated;
                let backward = move |$this: &Self,
                                     (): (),
                                     $d: <$value as Differentiable>::Tangent,
                                     $into: &mut Array<T, $dimension>,
                                     (): &mut ()| {
                    let ($chosen, _) = (&choice, $this);
                    if A::ACTIVE {
                        $backward;
                    }
                };
                (value, backward)
            }
        }
    )*};
}

chosen! {
    /// `dA += D` in every lane.
    StagedSumAxis sum_axis_stages [D: RemoveAxis] Axis, D => Array<T, D::Smaller>,
        |this, axis, d, into| this.sum_axis(*axis), add_lanes(into, *axis, &d, T::one())

    /// `dA += D / n` in each of the `n` lanes.
    StagedMeanAxis mean_axis_stages [D: RemoveAxis] Axis, D => Option<Array<T, D::Smaller>>,
        |this, axis, d, into| mean_axis(this, *axis), {
            if let Some(d) = d {
                add_lanes(into, *axis, &d, T::one() / count(this.len_of(*axis)));
            }
        }

    /// `dA += D`, without the axis.
    StagedInsertAxis insert_axis_stages [D: Dimension] Axis, D => Array<T, D::Larger>,
        |this, axis, d, into| this.to_owned().insert_axis(*axis),
        into.zip_mut_with(&d.index_axis(*axis, 0), |into, by| *into += *by)

    /// `dA[..] += D`
    StagedSlice slice_stages [D: Dimension, I: SliceArg<D>] I, D => Array<T, I::OutDim>,
        |this, slice, d, into| this.slice(slice).to_owned(),
        into.slice_mut(slice).zip_mut_with(&d, |into, by| *into += *by)
}

/// The mean along an axis, as `ndarray` computes it.
fn mean_axis<T: Number, S: Data<Elem = T>, D: RemoveAxis>(
    this: &ArrayBase<S, D>,
    axis: Axis,
) -> Option<Array<T, D::Smaller>> {
    let n = this.len_of(axis);
    (n > 0).then(|| this.sum_axis(axis).mapv_into(|sum| sum / count(n)))
}

/// Adds an array to all lanes along an axis.
fn add_lanes<T: Number, D: RemoveAxis>(into: &mut Array<T, D>, axis: Axis, d: &Array<T, D::Smaller>, factor: T) {
    for mut lane in into.axis_iter_mut(axis) {
        lane.zip_mut_with(d, |into, by| *into += *by * factor);
    }
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
