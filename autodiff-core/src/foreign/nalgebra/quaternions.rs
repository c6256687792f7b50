//! Quaternions, as the four numbers that they are. The tangent is the vector of the derivatives by `i`, `j`, `k` and `w`, in
//! this order, in which `nalgebra` stores them; it is no quaternion, so that code which takes a quaternion for a real
//! number does not compile: the cotangent of a product is one by the conjugate.

use super::table::{
    Cotangent, again, conversions, differentiable, functions, methods, methods_between, methods_changing,
};
use super::table::{methods_of_two, negations, operators, scaling};
use super::turns::{conjugate, exp_back, normalize_back, parts, product_back};
use super::{Field, Number};
use crate::activity::Activity;
use crate::foreign::traits::{
    StagedAsVector, StagedConjugate, StagedConjugateMut, StagedDot, StagedExp, StagedFromImag, StagedFromParts,
    StagedFromReal, StagedImag, StagedLerp, StagedLn, StagedMagnitude, StagedMagnitudeSquared, StagedNewOf4,
    StagedNorm, StagedNormSquared, StagedNormalize, StagedNormalizeMut, StagedPowf, StagedScalarPart, StagedTryInverse,
    StagedVector,
};
use crate::ops::{
    Form, StagedAdd, StagedAddAssign, StagedDiv, StagedDivAssign, StagedFrom, StagedIndex, StagedMul, StagedMulAssign,
    StagedNeg, StagedSub, StagedSubAssign,
};
use crate::{Advance, Differentiable, Tangent};
use core::marker::PhantomData;
use nalgebra::{Quaternion, Vector3, Vector4};

differentiable! {
    [Number;] Quaternion<T> => Vector4<T>, Vector4::from_element(T::default());
}

impl<T: Field + Advance> Advance for Quaternion<T> {
    #[inline]
    fn advance(&mut self, direction: &Vector4<T>, step: f64) {
        self.coords.advance(direction, step);
    }
}

impl<T: Field> StagedIndex<usize> for Quaternion<T> {
    type Part = T;

    #[inline]
    fn tangent_at<'t>(&self, index: usize, tangent: &'t mut Vector4<T>) -> &'t mut T {
        &mut tangent[index]
    }
}

functions! {
    /// The real part comes first, and is stored last.
    StagedNewOf4 new_stages [;] Quaternion<T> => Self, Self::new,
        |d| (w d_w A [] T: d.w) (i d_i B [] T: d.x) (j d_j C [] T: d.y) (k d_k E [] T: d.z);

    StagedFromParts from_parts_stages [;] Quaternion<T> => Self, Self::from_parts,
        |d| (real d_real A [] T: d.w) (imag d_imag B [] Vector3<T>: d.xyz());

    StagedFromImag from_imag_stages [;] Quaternion<T> => Self, Self::from_imag,
        |d| (imag d_imag A [] Vector3<T>: d.xyz());

    StagedFromReal from_real_stages [;] Quaternion<T> => Self, Self::from_real,
        |d| (real d_real A [] T: d.w);
}

conversions! {
    [;] Vector4<T> => Quaternion<T>, |_, d| *d;
}

methods! {
    /// `dq += d * q / |q|`, and nothing at zero.
    StagedNorm norm_stages [;] Quaternion<T> => T, |q| q.norm(), |q, norm, d| along(q, *norm, *d);

    /// `dq += d * q / |q|`, and nothing at zero.
    StagedMagnitude magnitude_stages [;] Quaternion<T> => T, |q| q.magnitude(), |q, norm, d| along(q, *norm, *d);

    /// `dq += 2 * d * q`
    StagedNormSquared norm_squared_stages [;] Quaternion<T> => T, |q| q.norm_squared(), |q, _, d| q.coords * (*d + *d);

    /// `dq += 2 * d * q`
    StagedMagnitudeSquared magnitude_squared_stages [;] Quaternion<T> => T,
        |q| q.magnitude_squared(), |q, _, d| q.coords * (*d + *d);

    /// `dq += (D - Y * (Y · D)) / |q|` for `Y = q / |q|`.
    StagedNormalize normalize_stages [;] Quaternion<T> => Self, |q| q.normalize(), |q, _, d| normalize_back(&q.coords, d);

    /// `dq += D*`
    StagedConjugate conjugate_stages [;] Quaternion<T> => Self, |q| q.conjugate(), |_, _, d| conjugate(d);

    /// The parts of the cotangent are those of the quaternion's.
    StagedImag imag_stages [;] Quaternion<T> => Vector3<T>, |q| q.imag(), |_, _, d| parts(*d, T::zero());

    /// The parts of the cotangent are those of the quaternion's.
    StagedVector vector_stages [;] Quaternion<T> => Vector3<T>,
        |q| q.vector().into_owned(), |_, _, d| parts(*d, T::zero());

    /// The parts of the cotangent are those of the quaternion's.
    StagedScalarPart scalar_stages [;] Quaternion<T> => T, |q| q.scalar(), |_, _, d| parts(Vector3::zeros(), *d);

    /// `dq += D`
    StagedAsVector as_vector_stages [;] Quaternion<T> => Vector4<T>, |q| *q.as_vector(), |_, _, d| *d;

    /// That of the exponential; at an imaginary part of zero its limit.
    StagedExp exp_stages [;] Quaternion<T> => Self, |q| q.exp(), |q, _, d| exp_back(q, d);

    /// `ln q = ln |q| + v / |v| * acos(s / |q|)`
    StagedLn ln_stages [;] Quaternion<T> => Self, |q| q.ln(), |q, _, d| ln_back(q, d);

    /// Of `q⁻¹ = q* / |q|²`.
    StagedTryInverse try_inverse_stages [;] Quaternion<T> => Option<Self>, |q| q.try_inverse(), |q, inverse, d| {
        match (inverse, d) {
            (Some(inverse), Some(d)) => inverse_back(q, inverse, d),
            _ => Vector4::zeros(),
        }
    };
}

methods_of_two! {
    /// `da += d * b`, `db += d * a`
    StagedDot dot_stages [;] Quaternion<T>, [&] Self => T,
        |a, b| a.dot(b), |_, b, d| b.coords * *d, |a, _, d| a.coords * *d;

    /// `exp(n * ln q)`
    StagedPowf powf_stages [;] Quaternion<T>, [] T => Self,
        |q, n| q.powf(n),
        |q, n, d| ln_back(q, &(exp_back(&(q.ln() * n), d) * n)),
        |q, n, d| { let ln = q.ln(); ln.coords.dot(&exp_back(&(ln * n), d)) };
}

methods_between! {
    /// `a * (1 - t) + b * t`
    StagedLerp lerp_stages Quaternion<T> => Self, |a, b, t| a.lerp(b, t),
        |_, _, t, d| d * (T::one() - t), |_, _, t, d| d * t, |a, b, _, d| (b.coords - a.coords).dot(d);
}

methods_changing! {
    /// That of `normalize`, and of the norm that is returned.
    StagedNormalizeMut normalize_mut_stages [;] Quaternion<T> => T,
        |q| q.normalize_mut(), |q, d, d_norm| normalize_back(&q.coords, d) + along(q, q.norm(), *d_norm);

    /// That of `conjugate`.
    StagedConjugateMut conjugate_mut_stages [;] Quaternion<T> => (), |q| q.conjugate_mut(), |_, d, ()| conjugate(d);
}

operators! {
    StagedAdd staged_add (StagedAddAssign staged_add_assign) [;] Quaternion<T>, Quaternion<T> => Self,
        |a, b| a + b, |_, _, d| *d, |_, _, d| *d;
    StagedSub staged_sub (StagedSubAssign staged_sub_assign) [;] Quaternion<T>, Quaternion<T> => Self,
        |a, b| a - b, |_, _, d| *d, |_, _, d| -d;
    StagedMul staged_mul (StagedMulAssign staged_mul_assign) [;] Quaternion<T>, Quaternion<T> => Self,
        |a, b| a * b, |a, b, d| product_back(a, b, d).0, |a, b, d| product_back(a, b, d).1;
    StagedMul staged_mul (StagedMulAssign staged_mul_assign) [;] Quaternion<T>, T => Self,
        |q, s| q * *s, |_, s, d| d * *s, |q, _, d| q.coords.dot(d);
    StagedDiv staged_div (StagedDivAssign staged_div_assign) [;] Quaternion<T>, T => Self,
        |q, s| q / *s, |_, s, d| d / *s, |q, s, d| -(q.coords.dot(d) / *s) / *s;
}

negations! {
    [;] Quaternion<T>;
}

scaling! {
    f64 Quaternion<f64>;
    f32 Quaternion<f32>;
}

/// The pullback of a Euclidean norm.
pub(super) fn along<T: Field>(q: &Quaternion<T>, norm: T, d: T) -> Vector4<T> {
    if norm.is_zero() { Vector4::zeros() } else { q.coords * (d / norm) }
}

fn inverse_back<T: Field>(q: &Quaternion<T>, inverse: &Quaternion<T>, d: &Vector4<T>) -> Vector4<T> {
    let square = q.norm_squared();
    conjugate(d) / square - q.coords * ((T::one() + T::one()) * inverse.coords.dot(d) / square)
}

fn ln_back<T: Field>(q: &Quaternion<T>, d: &Vector4<T>) -> Vector4<T> {
    let (v, s, norm, square) = (q.imag(), q.w, q.norm(), q.norm_squared());
    let length = v.norm();
    let unit = v / length;
    let d_v = d.xyz();
    let along = unit.dot(&d_v);
    let imag = (d_v - unit * along) * ((s / norm).acos() / length) + unit * (along * s / square);
    parts(imag, -along * length / square) + q.coords * (d.w / square)
}
