//! The methods of types of other crates, each with its way back, whatever crate the type is of.

use crate::Differentiable;
use crate::activity::Activity;
use alloc::borrow::ToOwned;
use core::marker::PhantomData;

/// The cotangent of a value of the type.
type Cotangent<T> = <T as Differentiable>::Tangent;

/// Methods of a value alone.
macro_rules! unary {
    ($($trait:ident $staged:ident $method:literal)*) => {$(
        #[doc = concat!("The method `", $method, "`.")]
        pub trait $trait: Differentiable {
            /// The type of the value.
            type Value: Differentiable;

            /// Returns the value and the pullback; `A` is the activity of the operand.
            #[allow(clippy::type_complexity, reason = "the signature of the pullback is the interface")]
            #[allow(clippy::wrong_self_convention, reason = "`self` is borrowed, whatever the method takes")]
            fn $staged<A: Activity>(
                &self,
                activity: PhantomData<(A,)>,
            ) -> (Self::Value, impl Fn(&Self, Cotangent<Self::Value>, &mut Self::Tangent) + use<Self, A>);
        }
    )*};
}

unary! {
    StagedSum sum_stages "sum"
    StagedProduct product_stages "product"
    StagedMean mean_stages "mean"
    StagedVariance variance_stages "variance"
    StagedMax max_stages "max"
    StagedMin min_stages "min"
    StagedAbs abs_stages "abs"
    StagedNorm norm_stages "norm"
    StagedMagnitude magnitude_stages "magnitude"
    StagedNormSquared norm_squared_stages "norm_squared"
    StagedMagnitudeSquared magnitude_squared_stages "magnitude_squared"
    StagedNormalize normalize_stages "normalize"
    StagedTranspose transpose_stages "transpose"
    StagedT t_stages "t"
    StagedView view_stages "view"
    StagedDiag diag_stages "diag"
    StagedDiagonal diagonal_stages "diagonal"
    StagedRowSum row_sum_stages "row_sum"
    StagedColumnSum column_sum_stages "column_sum"
    StagedCrossMatrix cross_matrix_stages "cross_matrix"
    StagedTrace trace_stages "trace"
    StagedDeterminant determinant_stages "determinant"
    StagedTryInverse try_inverse_stages "try_inverse"
    StagedOwned into_owned_stages "into_owned"
    StagedShape shape_stages "shape"
    StagedRows nrows_stages "nrows"
    StagedColumns ncols_stages "ncols"
    StagedIsEmpty is_empty_stages "is_empty"
    StagedIsSquare is_square_stages "is_square"
}

/// Methods of a value and something else: another value behind a reference, or a number.
macro_rules! binary {
    ($($trait:ident $staged:ident $method:literal [$($reference:tt)?])*) => {$(
        #[doc = concat!("The method `", $method, "`.")]
        pub trait $trait<Rhs: Differentiable>: Differentiable {
            /// The type of the value.
            type Value: Differentiable;

            /// Returns the value and the pullback; `A` and `B` are the activities of the operands.
            #[allow(clippy::type_complexity, reason = "the signature of the pullback is the interface")]
            fn $staged<A: Activity, B: Activity>(
                &self,
                rhs: $($reference)? Rhs,
                activities: PhantomData<(A, B)>,
            ) -> (
                Self::Value,
                impl Fn(&Self, $($reference)? Rhs, Cotangent<Self::Value>, &mut Self::Tangent, &mut Rhs::Tangent)
                + use<Self, Rhs, A, B>,
            );
        }
    )*};
}

binary! {
    StagedDot dot_stages "dot" [&]
    StagedCross cross_stages "cross" [&]
    StagedComponentMul component_mul_stages "component_mul" [&]
    StagedComponentDiv component_div_stages "component_div" [&]
    StagedTrMul tr_mul_stages "tr_mul" [&]
    StagedScale scale_stages "scale" []
    StagedUnscale unscale_stages "unscale" []
    StagedAddScalar add_scalar_stages "add_scalar" []
    StagedColumn column_stages "column" []
    StagedRow row_stages "row" []
    StagedMetricDistance metric_distance_stages "metric_distance" [&]
    StagedVar var_stages "var" []
    StagedStd std_stages "std" []
}

/// A view or a matrix of any storage, or an optional reference, of which generated code reads a copy.
pub trait Viewed {
    /// What has the elements for itself.
    type Owned;

    /// The view that functions take by value.
    type View<'a>
    where
        Self: 'a;

    /// Returns a copy of the elements.
    fn elements(&self) -> Self::Owned;

    /// Returns a view of the whole.
    fn shown(&self) -> Self::View<'_>;
}

impl<T: ToOwned + ?Sized> Viewed for Option<&T> {
    type Owned = Option<T::Owned>;
    type View<'a>
        = Option<&'a T>
    where
        Self: 'a;

    #[inline]
    fn elements(&self) -> Option<T::Owned> {
        self.map(T::to_owned)
    }

    #[inline]
    fn shown(&self) -> Option<&T> {
        *self
    }
}

impl<V: Viewed> Viewed for &V {
    type Owned = V::Owned;
    type View<'a>
        = V::View<'a>
    where
        Self: 'a;

    #[inline]
    fn elements(&self) -> V::Owned {
        (**self).elements()
    }

    #[inline]
    fn shown(&self) -> V::View<'_> {
        (**self).shown()
    }
}

/// Methods of an array and something that is no value with a derivative: an axis, a slice, or a shape.
macro_rules! chosen {
    ($($trait:ident $staged:ident $method:literal)*) => {$(
        #[doc = concat!("The method `", $method, "`.")]
        pub trait $trait<Choice>: Differentiable {
            /// The type of the value.
            type Value: Differentiable;

            /// Returns the value and the pullback; `A` is the activity of the array.
            #[allow(clippy::type_complexity, reason = "the signature of the pullback is the interface")]
            fn $staged<A: Activity, B: Activity>(
                &self,
                choice: Choice,
                activities: PhantomData<(A, B)>,
            ) -> (
                Self::Value,
                impl Fn(&Self, (), Cotangent<Self::Value>, &mut Self::Tangent, &mut ()) + use<Self, Choice, A, B>,
            );
        }
    )*};
}

chosen! {
    StagedSumAxis sum_axis_stages "sum_axis"
    StagedMeanAxis mean_axis_stages "mean_axis"
    StagedInsertAxis insert_axis_stages "insert_axis"
    StagedSlice slice_stages "slice"
}

/// Methods of a matrix that return a part of it by two numbers: the first row or column, and how many there are.
macro_rules! range {
    ($($trait:ident $staged:ident $method:literal)*) => {$(
        #[doc = concat!("The method `", $method, "`.")]
        pub trait $trait: Differentiable {
            /// The type of the value.
            type Value: Differentiable;

            /// Returns the value and the pullback; `A` is the activity of the matrix.
            #[allow(clippy::type_complexity, reason = "the signature of the pullback is the interface")]
            fn $staged<A: Activity, B: Activity, C: Activity>(
                &self,
                first: usize,
                count: usize,
                activities: PhantomData<(A, B, C)>,
            ) -> (
                Self::Value,
                impl Fn(&Self, usize, usize, Cotangent<Self::Value>, &mut Self::Tangent, &mut (), &mut ())
                + use<Self, A, B, C>,
            );
        }
    )*};
}

range! {
    StagedRowRange rows_stages "rows"
    StagedColumnRange columns_stages "columns"
}

#[cfg(feature = "num-complex")]
unary! {
    StagedAcos acos_stages "acos"
    StagedAcosh acosh_stages "acosh"
    StagedArg arg_stages "arg"
    StagedAsin asin_stages "asin"
    StagedAsinh asinh_stages "asinh"
    StagedAtan atan_stages "atan"
    StagedAtanh atanh_stages "atanh"
    StagedCbrt cbrt_stages "cbrt"
    StagedConj conj_stages "conj"
    StagedCos cos_stages "cos"
    StagedCosh cosh_stages "cosh"
    StagedExp exp_stages "exp"
    StagedExp2 exp2_stages "exp2"
    StagedFinv finv_stages "finv"
    StagedInv inv_stages "inv"
    StagedL1Norm l1_norm_stages "l1_norm"
    StagedLn ln_stages "ln"
    StagedLog2 log2_stages "log2"
    StagedLog10 log10_stages "log10"
    StagedNormSqr norm_sqr_stages "norm_sqr"
    StagedSin sin_stages "sin"
    StagedSinh sinh_stages "sinh"
    StagedSqrt sqrt_stages "sqrt"
    StagedTan tan_stages "tan"
    StagedTanh tanh_stages "tanh"
    StagedToPolar to_polar_stages "to_polar"
}

#[cfg(feature = "num-complex")]
binary! {
    StagedExpf expf_stages "expf" []
    StagedFdiv fdiv_stages "fdiv" []
    StagedLog log_stages "log" []
    StagedPowc powc_stages "powc" []
    StagedPowf powf_stages "powf" []
    StagedPowi powi_stages "powi" []
    StagedPowu powu_stages "powu" []
}
