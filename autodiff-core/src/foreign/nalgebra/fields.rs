//! The coordinates of small vectors and points and the elements of small matrices by name, as fields.

use super::Number;
use nalgebra::{
    Matrix2, Matrix3, Matrix4, RowVector2, RowVector3, RowVector4, Vector1, Vector2, Vector3, Vector4, Vector5, Vector6,
};

macro_rules! field {
    ($($trait:ident $accessor:ident $field:ident: $($matrix:ident)*;)*) => {$(
        #[doc = concat!("The part `", stringify!($field), "` of a tangent.")]
        pub trait $trait {
            /// Its type.
            type Part;

            /// Returns the part.
            fn $accessor(&mut self) -> &mut Self::Part;
        }

        $(impl<T: Number> $trait for $matrix<T> {
            type Part = T;

            #[inline]
            fn $accessor(&mut self) -> &mut T {
                &mut self.$field
            }
        })*
    )*};
}

field! {
    StagedFieldX field_x x: Vector1 Vector2 Vector3 Vector4 Vector5 Vector6 RowVector2 RowVector3 RowVector4;
    StagedFieldY field_y y: Vector2 Vector3 Vector4 Vector5 Vector6 RowVector2 RowVector3 RowVector4;
    StagedFieldZ field_z z: Vector3 Vector4 Vector5 Vector6 RowVector3 RowVector4;
    StagedFieldW field_w w: Vector4 Vector5 Vector6 RowVector4;
    StagedFieldA field_a a: Vector5 Vector6;
    StagedFieldB field_b b: Vector6;
    StagedField11 field_m11 m11: Matrix2 Matrix3 Matrix4;
    StagedField12 field_m12 m12: Matrix2 Matrix3 Matrix4;
    StagedField13 field_m13 m13: Matrix3 Matrix4;
    StagedField14 field_m14 m14: Matrix4;
    StagedField21 field_m21 m21: Matrix2 Matrix3 Matrix4;
    StagedField22 field_m22 m22: Matrix2 Matrix3 Matrix4;
    StagedField23 field_m23 m23: Matrix3 Matrix4;
    StagedField24 field_m24 m24: Matrix4;
    StagedField31 field_m31 m31: Matrix3 Matrix4;
    StagedField32 field_m32 m32: Matrix3 Matrix4;
    StagedField33 field_m33 m33: Matrix3 Matrix4;
    StagedField34 field_m34 m34: Matrix4;
    StagedField41 field_m41 m41: Matrix4;
    StagedField42 field_m42 m42: Matrix4;
    StagedField43 field_m43 m43: Matrix4;
    StagedField44 field_m44 m44: Matrix4;
    StagedFieldCoords field_coords coords:;
    StagedFieldVector field_vector vector:;
}

/// The parts of the tangents of quaternions and unit complex numbers, which are vectors, by the names that the numbers have.
macro_rules! other_field {
    ($($trait:ident $accessor:ident $field:ident: $vector:ident $part:ident;)*) => {$(
        #[doc = concat!("The part `", stringify!($field), "` of a tangent.")]
        pub trait $trait {
            /// Its type.
            type Part;

            /// Returns the part.
            fn $accessor(&mut self) -> &mut Self::Part;
        }

        impl<T: Number> $trait for $vector<T> {
            type Part = T;

            #[inline]
            fn $accessor(&mut self) -> &mut T {
                &mut self.$part
            }
        }
    )*};
}

other_field! {
    StagedFieldI field_i i: Vector4 x;
    StagedFieldJ field_j j: Vector4 y;
    StagedFieldK field_k k: Vector4 z;
    StagedFieldRe field_re re: Vector2 x;
    StagedFieldIm field_im im: Vector2 y;
}
