//! Complex numbers of `num-complex`: pairs of real numbers.
//!
//! The cotangent of `z = x + iy` has the derivatives by `x` and by `y`. For `w = f(z)` with a complex derivative `f'` it is
//! `dz += dw * conj(f'(z))`.
//!
//! # Source
//!
//! Kreutz-Delgado, *The Complex Gradient Operator and the CR-Calculus*, 2009.

pub(super) mod constructors;
mod methods;
mod operators;
mod tangent;

pub use tangent::ComplexTangent;

use crate::real::scalar::Scalar;
use num_complex::Complex;
use num_traits::{Float, Num, Zero};

/// The parts of complex numbers that can be added, multiplied and divided.
pub trait Part: Scalar + Num {}

impl<T: Scalar + Num> Part for T {}

/// The parts of complex numbers that have all functions.
pub trait Number: Part + Float {}

impl<T: Part + Float> Number for T {}

/// `d * conj(slope)`, and zero if `d` is, whatever the slope.
#[inline]
fn along<T: Part>(d: Complex<T>, slope: impl FnOnce() -> Complex<T>) -> Complex<T> {
    if d.is_zero() { d } else { d * slope().conj() }
}

/// `d / conj(b)`, and zero if `d` is, whatever `b` is.
#[inline]
fn share<T: Part>(d: Complex<T>, b: Complex<T>) -> Complex<T> {
    if d.is_zero() { d } else { d / b.conj() }
}

/// The product of two complex numbers as vectors of the plane: the real part of `conj(a) * b`.
#[inline]
fn inner<T: Part>(a: Complex<T>, b: Complex<T>) -> T {
    a.re * b.re + a.im * b.im
}
