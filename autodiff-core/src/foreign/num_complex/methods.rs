//! Methods of complex numbers.

use super::{ComplexTangent, Number, Part, along, share};
use crate::activity::Activity;
use crate::foreign::traits::{
    StagedAbs, StagedAcos, StagedAcosh, StagedArg, StagedAsin, StagedAsinh, StagedAtan, StagedAtanh, StagedCbrt,
    StagedConj, StagedCos, StagedCosh, StagedExp, StagedExp2, StagedExpf, StagedFdiv, StagedFinv, StagedInv,
    StagedL1Norm, StagedLn, StagedLog, StagedLog2, StagedLog10, StagedNorm, StagedNormSqr, StagedPowc, StagedPowf,
    StagedPowi, StagedPowu, StagedScale, StagedSin, StagedSinh, StagedSqrt, StagedTan, StagedTanh, StagedToPolar,
    StagedUnscale,
};
use crate::real::scalar::number;
use crate::{Differentiable, Tangent};
use core::f64::consts::{LN_2, LOG2_E, LOG10_E};
use core::marker::PhantomData;
use num_complex::Complex;
use num_traits::{FloatConst, Signed};

/// The cotangent of a value of the type.
type Cotangent<T> = <T as Differentiable>::Tangent;

/// Methods of a number alone: what the parts have to be, and the contribution to the cotangent by the number, the value and
/// its cotangent.
macro_rules! unary {
    ($(
        $(#[$docs:meta])*
        $trait:ident $staged:ident $method:ident [$($bounds:tt)+] => $value:ty,
        |$z:pat_param, $y:pat_param, $d:pat_param| $contribution:expr;
    )*) => {$(
        $(#[$docs])*
        impl<T: $($bounds)+> $trait for Complex<T> {
            type Value = $value;

            #[inline]
            fn $staged<A: Activity>(
                &self,
                _: PhantomData<(A,)>,
            ) -> ($value, impl Fn(&Self, Cotangent<$value>, &mut ComplexTangent<T>) + use<T, A>) {
                let value = self.$method();
                let backward = move |$z: &Self, $d: Cotangent<$value>, d_this: &mut ComplexTangent<T>| {
                    if A::ACTIVE {
                        let $y = value;
                        d_this.accumulate(&ComplexTangent::from($contribution));
                    }
                };
                (value, backward)
            }
        }
    )*};
}

/// Those with a complex derivative, by the number and the value.
macro_rules! holomorphic {
    ($(
        $trait:ident $staged:ident $method:ident [$($bounds:tt)+] |$z:pat_param, $y:pat_param| $slope:expr;
    )*) => {
        unary! {$(
            #[doc = concat!("The derivative is `", stringify!($slope), "`.")]
            $trait $staged $method [$($bounds)+] => Self, |$z, $y, d| along(d.into(), || $slope);
        )*}
    };
}

holomorphic! {
    StagedAcos acos_stages acos [Number] |z, y| -root(one::<T>() - z * z, y.sin()).finv();
    StagedAcosh acosh_stages acosh [Number] |z, y| root(z * z - one::<T>(), y.sinh()).finv();
    StagedAsin asin_stages asin [Number] |z, y| root(one::<T>() - z * z, y.cos()).finv();
    StagedAsinh asinh_stages asinh [Number] |z, y| root(one::<T>() + z * z, y.cosh()).finv();
    StagedAtan atan_stages atan [Number] |z, _| (one::<T>() + z * z).finv();
    StagedAtanh atanh_stages atanh [Number] |z, _| (one::<T>() - z * z).finv();
    StagedCbrt cbrt_stages cbrt [Number] |_, y| (y * y * number::<T>(3.0)).finv();
    StagedCos cos_stages cos [Number] |z, _| -z.sin();
    StagedCosh cosh_stages cosh [Number] |z, _| z.sinh();
    StagedExp exp_stages exp [Number] |_, y| y;
    StagedExp2 exp2_stages exp2 [Number + FloatConst] |_, y| y * number::<T>(LN_2);
    StagedFinv finv_stages finv [Number] |_, y| -(y * y);
    StagedInv inv_stages inv [Part] |_, y| -(y * y);
    StagedLn ln_stages ln [Number] |z, _| z.finv();
    StagedLog2 log2_stages log2 [Number + FloatConst] |z, _| z.finv() * number::<T>(LOG2_E);
    StagedLog10 log10_stages log10 [Number + FloatConst] |z, _| z.finv() * number::<T>(LOG10_E);
    StagedSin sin_stages sin [Number] |z, _| z.cos();
    StagedSinh sinh_stages sinh [Number] |z, _| z.cosh();
    StagedSqrt sqrt_stages sqrt [Number] |_, y| (y + y).finv();
    StagedTan tan_stages tan [Number] |_, y| one::<T>() + y * y;
    StagedTanh tanh_stages tanh [Number] |_, y| one::<T>() - y * y;
}

unary! {
    /// `dz += d * z / |z|`, and nothing at zero. (It is that of the trait `ComplexFloat`.)
    StagedAbs abs_stages norm [Number] => T, |z, r, d| outwards(z, r, d);

    /// `dz += d * z / |z|`, and nothing at zero.
    StagedNorm norm_stages norm [Number] => T, |z, r, d| outwards(z, r, d);

    /// `dz += 2 * d * z`
    StagedNormSqr norm_sqr_stages norm_sqr [Part] => T, |z, _, d| z * (d + d);

    /// `dz += d * (sign(x), sign(y))`, where the sign of zero is zero.
    StagedL1Norm l1_norm_stages l1_norm [Part + Signed] => T, |z, _, d| Complex::new(d * sign(z.re), d * sign(z.im));

    /// `dz += d * (-y, x) / |z|²`
    StagedArg arg_stages arg [Number] => T, |z, _, d| around(z, z.norm(), d);

    /// Those of `norm` and `arg`.
    StagedToPolar to_polar_stages to_polar [Number] => (T, T), |z, (r, _), (d_r, d_angle)| {
        outwards(z, r, d_r) + around(z, r, d_angle)
    };

    /// `dz += conj(d)`
    StagedConj conj_stages conj [Part] => Self, |_, _, d| Complex::from(d).conj();
}

#[inline]
fn one<T: Part>() -> Complex<T> {
    Complex::new(T::one(), T::zero())
}

/// The square root that points where the other number does: the value of an inverse function tells on which side of a cut it
/// was computed.
fn root<T: Number>(square: Complex<T>, like: Complex<T>) -> Complex<T> {
    let root = square.sqrt();
    if super::inner(root, like) < T::zero() { -root } else { root }
}

/// The pullback of the norm.
fn outwards<T: Number>(z: &Complex<T>, norm: T, d: T) -> Complex<T> {
    if norm.is_zero() { Complex::new(norm, norm) } else { z * (d / norm) }
}

/// The pullback of the argument, and zero if `d` is.
fn around<T: Number>(z: &Complex<T>, norm: T, d: T) -> Complex<T> {
    if d.is_zero() { Complex::new(d, d) } else { Complex::new(-z.im, z.re) / norm / norm * d }
}

/// The derivative of the absolute value.
fn sign<T: Signed>(x: T) -> T {
    if x.is_zero() { x } else { x.signum() }
}

/// Methods of a number and something else: the contributions to both cotangents.
macro_rules! binary {
    ($(
        $(#[$docs:meta])*
        $trait:ident $staged:ident $method:ident [$($bounds:tt)+] $rhs:ty,
        |$z:pat_param, $p:pat_param, $y:pat_param, $d:ident| $d_this:expr, $d_rhs:expr;
    )*) => {$(
        $(#[$docs])*
        impl<T: $($bounds)+> $trait<$rhs> for Complex<T> {
            type Value = Self;

            #[inline]
            fn $staged<A: Activity, B: Activity>(
                &self,
                rhs: $rhs,
                _: PhantomData<(A, B)>,
            ) -> (
                Self,
                impl Fn(&Self, $rhs, ComplexTangent<T>, &mut ComplexTangent<T>, &mut Cotangent<$rhs>) + use<T, A, B>,
            ) {
                let value = self.$method(rhs);
                let backward = move |
                    $z: &Self,
                    $p: $rhs,
                    d: ComplexTangent<T>,
                    d_this: &mut ComplexTangent<T>,
                    d_rhs: &mut Cotangent<$rhs>,
                | {
                    let ($y, $d) = (value, Complex::from(d));
                    if A::ACTIVE {
                        d_this.accumulate(&ComplexTangent::from($d_this));
                    }
                    if B::ACTIVE {
                        d_rhs.accumulate(&From::from($d_rhs));
                    }
                };
                (value, backward)
            }
        }
    )*};
}

binary! {
    /// `dz += s * d`, `ds` gets the real part of `d * conj(z)`.
    StagedScale scale_stages scale [Part] T, |z, s, _, d| d * s, (d * z.conj()).re;

    /// `dz += d / s`, `ds` gets the real part of `-d / s * conj(y)`.
    StagedUnscale unscale_stages unscale [Part] T, |_, s, y, d| share(d, s.into()), -along(share(d, s.into()), || y).re;

    /// That of `z / w`.
    StagedFdiv fdiv_stages fdiv [Number] Self, |_, w, y, d| along(d, || w.finv()), -along(d, || w.finv() * y);

    /// `dz += d * conj(n * z^(n - 1))`
    StagedPowi powi_stages powi [Part] i32, |z, n, _, d| along(d, || match n {
        0 => Complex::default(),
        _ => z.powi(n.saturating_sub(1)) * number::<T>(f64::from(n)),
    }), ();

    /// `dz += d * conj(n * z^(n - 1))`
    StagedPowu powu_stages powu [Part] u32, |z, n, _, d| along(d, || match n {
        0 => Complex::default(),
        _ => z.powu(n - 1) * number::<T>(f64::from(n)),
    }), ();

    /// `dz += d * conj(p * z^(p - 1))`, `dp` gets the real part of `d * conj(y * ln(z))`, and at zero nothing for `p > 0`.
    StagedPowf powf_stages powf [Number] T, |z, p, y, d|
        along(d, || if p.is_zero() { Complex::default() } else { z.powf(p - T::one()) * p }),
        along(d, || if z.norm().is_zero() && p > T::zero() { Complex::default() } else { y * z.ln() }).re;

    /// `dz += d * conj(p * z^(p - 1))`, `dp += d * conj(y * ln(z))`
    StagedPowc powc_stages powc [Number] Self, |z, p, y, d|
        along(d, || z.powc(p - one::<T>()) * p),
        along(d, || y * z.ln());

    /// The power `b^z`: `dz += d * conj(y * ln(b))`, `db` gets the real part of `d * conj(y * z / b)`.
    StagedExpf expf_stages expf [Number] T, |z, b, y, d| along(d, || y * b.ln()), along(d, || y * z / b).re;

    /// `dz += d / conj(z * ln(b))`, `db` gets the real part of `-d * conj(y / (b * ln(b)))`.
    StagedLog log_stages log [Number] T, |z, b, y, d|
        along(d, || z.finv() / b.ln()),
        -along(d, || y / (b * b.ln())).re;
}
