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
    StagedExp exp_stages "exp"
    StagedLn ln_stages "ln"
    StagedConjugate conjugate_stages "conjugate"
    StagedInverse inverse_stages "inverse"
    StagedInner into_inner_stages "into_inner"
    StagedAsRef as_ref_stages "as_ref"
    StagedImag imag_stages "imag"
    StagedVector vector_stages "vector"
    StagedScalarPart scalar_stages "scalar"
    StagedAsVector as_vector_stages "as_vector"
    StagedQuaternion quaternion_stages "quaternion"
    StagedMatrix matrix_stages "matrix"
    StagedAngle angle_stages "angle"
    StagedAxis axis_stages "axis"
    StagedAxisAngle axis_angle_stages "axis_angle"
    StagedToHomogeneous to_homogeneous_stages "to_homogeneous"
    StagedScaledAxis scaled_axis_stages "scaled_axis"
    StagedEulerAngles euler_angles_stages "euler_angles"
    StagedToRotationMatrix to_rotation_matrix_stages "to_rotation_matrix"
    StagedCholesky cholesky_stages "cholesky"
    StagedUnpack unpack_stages "unpack"
    StagedLu lu_stages "lu"
    StagedQr qr_stages "qr"
    StagedIsInvertible is_invertible_stages "is_invertible"
    StagedL l_stages "l"
    StagedLnDeterminant ln_determinant_stages "ln_determinant"
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
    StagedPow pow_stages "pow" []
    StagedPowf powf_stages "powf" []
    StagedTransformVector transform_vector_stages "transform_vector" [&]
    StagedTransformPoint transform_point_stages "transform_point" [&]
    StagedInverseTransformVector inverse_transform_vector_stages "inverse_transform_vector" [&]
    StagedInverseTransformPoint inverse_transform_point_stages "inverse_transform_point" [&]
    StagedRotationTo rotation_to_stages "rotation_to" [&]
    StagedAngleTo angle_to_stages "angle_to" [&]
    StagedInvMul inv_mul_stages "inv_mul" [&]
    StagedSolve solve_stages "solve" [&]
    StagedSolveLowerTriangular solve_lower_triangular_stages "solve_lower_triangular" [&]
    StagedSolveUpperTriangular solve_upper_triangular_stages "solve_upper_triangular" [&]
    StagedTrSolveLowerTriangular tr_solve_lower_triangular_stages "tr_solve_lower_triangular" [&]
    StagedTrSolveUpperTriangular tr_solve_upper_triangular_stages "tr_solve_upper_triangular" [&]
}

/// Methods between two values, by a share of the way from the first to the second.
macro_rules! between {
    ($($trait:ident $staged:ident $method:literal)*) => {$(
        #[doc = concat!("The method `", $method, "`.")]
        pub trait $trait<Share: Differentiable>: Differentiable {
            /// The type of the value.
            type Value: Differentiable;

            /// Returns the value and the pullback; `A`, `B` and `C` are the activities of the operands.
            #[allow(clippy::type_complexity, reason = "the signature of the pullback is the interface")]
            fn $staged<A: Activity, B: Activity, C: Activity>(
                &self,
                other: &Self,
                share: Share,
                activities: PhantomData<(A, B, C)>,
            ) -> (
                Self::Value,
                impl Fn(
                    &Self,
                    &Self,
                    Share,
                    Cotangent<Self::Value>,
                    &mut Self::Tangent,
                    &mut Self::Tangent,
                    &mut Share::Tangent,
                )
                + use<Self, Share, A, B, C>,
            );
        }
    )*};
}

between! {
    StagedLerp lerp_stages "lerp"
    StagedNlerp nlerp_stages "nlerp"
    StagedSlerp slerp_stages "slerp"
}

/// Methods that change a value. The pullback turns it back into what it was, and its cotangent into that of what it was.
macro_rules! changing {
    ($($trait:ident $staged:ident $method:literal)*) => {$(
        #[doc = concat!("The method `", $method, "`.")]
        pub trait $trait: Differentiable {
            /// The type of the result.
            type Value: Differentiable;

            /// Changes the value and returns the result and the pullback; `A` is the activity of the value.
            #[allow(clippy::type_complexity, reason = "the signature of the pullback is the interface")]
            fn $staged<A: Activity>(
                &mut self,
                activity: PhantomData<(A,)>,
            ) -> (Self::Value, impl Fn(&mut Self, Cotangent<Self::Value>, &mut Self::Tangent) + use<Self, A>);
        }
    )*};
}

changing! {
    StagedRenormalize renormalize_stages "renormalize"
    StagedNormalizeMut normalize_mut_stages "normalize_mut"
    StagedConjugateMut conjugate_mut_stages "conjugate_mut"
    StagedInverseMut inverse_mut_stages "inverse_mut"
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

/// Methods of an array or matrix and something that is no value with a derivative: an axis, a slice, or a shape.
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
    StagedExp2 exp2_stages "exp2"
    StagedFinv finv_stages "finv"
    StagedInv inv_stages "inv"
    StagedL1Norm l1_norm_stages "l1_norm"
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
    StagedPowi powi_stages "powi" []
    StagedPowu powu_stages "powu" []
}

/// Associated functions of arguments by value, `[]`, or by reference, `[&]`.
macro_rules! functions {
    ($($trait:ident $staged:ident $function:literal ($($argument:ident: [$($reference:tt)?] $ty:ident $activity:ident),+))*) => {$(
        #[doc = concat!("The associated function `", $function, "`.")]
        pub trait $trait<$($ty: Differentiable),+>: Sized {
            /// The type of the value.
            type Value: Differentiable;

            /// Returns the value and the pullback.
            #[allow(clippy::type_complexity, reason = "the signature of the pullback is the interface")]
            fn $staged<$($activity: Activity),+>(
                $($argument: $($reference)? $ty,)+
                activities: PhantomData<($($activity,)+)>,
            ) -> (
                Self::Value,
                impl Fn($(functions!(@ [$($reference)?] $ty),)+ Cotangent<Self::Value>, $(&mut Cotangent<$ty>),+)
                + use<Self, $($ty,)+ $($activity),+>,
            );
        }
    )*};
    (@ [] $ty:ident) => { <$ty as Differentiable>::Again };
    (@ [&] $ty:ident) => { &$ty };
}

functions! {
    StagedNewOf1 new_stages "new" (a: [] P A)
    StagedNewOf2 new_stages "new" (a: [] P A, b: [] Q B)
    StagedNewOf4 new_stages "new" (a: [] P A, b: [] Q B, c: [] R C, d: [] S D)
    StagedNewNormalize new_normalize_stages "new_normalize" (value: [] P A)
    StagedNewUnchecked new_unchecked_stages "new_unchecked" (value: [] P A)
    StagedFromParts from_parts_stages "from_parts" (a: [] P A, b: [] Q B)
    StagedFromImag from_imag_stages "from_imag" (imag: [] P A)
    StagedFromReal from_real_stages "from_real" (real: [] P A)
    StagedFromQuaternion from_quaternion_stages "from_quaternion" (quaternion: [] P A)
    StagedFromScaledAxis from_scaled_axis_stages "from_scaled_axis" (axis: [] P A)
    StagedFromAngle from_angle_stages "from_angle" (angle: [] P A)
    StagedFromAxisAngle from_axis_angle_stages "from_axis_angle" (axis: [&] P A, angle: [] Q B)
    StagedFromEulerAngles from_euler_angles_stages "from_euler_angles" (roll: [] P A, pitch: [] Q B, yaw: [] R C)
    StagedFromRotationMatrix from_rotation_matrix_stages "from_rotation_matrix" (matrix: [&] P A)
    StagedRotationBetween rotation_between_stages "rotation_between" (a: [&] P A, b: [&] Q B)
    StagedFromMatrixUnchecked from_matrix_unchecked_stages "from_matrix_unchecked" (matrix: [] P A)
    StagedTranslationOf2 translation_stages "translation" (x: [] P A, y: [] Q B)
    StagedTranslationOf3 translation_stages "translation" (x: [] P A, y: [] Q B, z: [] R C)
    StagedRotationOf rotation_stages "rotation" (by: [] P A)
}
