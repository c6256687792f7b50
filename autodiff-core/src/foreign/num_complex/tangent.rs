//! Complex numbers as primals, and their tangents.

use super::Part;
use crate::components::Components;
use crate::real::scalar::Scalar;
use crate::{Advance, Differentiable, Tangent};
use core::ops::{AddAssign, MulAssign};
use num_complex::Complex;

/// The tangent of a complex number: the derivatives by its real and its imaginary part.
///
/// It is no complex number itself, so that code which takes a complex number for a real one does not compile: the
/// cotangent of a product is one by the conjugate.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ComplexTangent<T> {
    /// The derivative by the real part.
    pub re: T,
    /// The derivative by the imaginary part.
    pub im: T,
}

impl<T> ComplexTangent<T> {
    /// Returns the derivative by the real part.
    #[doc(hidden)]
    #[inline]
    pub fn field_re(&mut self) -> &mut T {
        &mut self.re
    }

    /// Returns the derivative by the imaginary part.
    #[doc(hidden)]
    #[inline]
    pub fn field_im(&mut self) -> &mut T {
        &mut self.im
    }
}

impl<T> From<Complex<T>> for ComplexTangent<T> {
    #[inline]
    fn from(Complex { re, im }: Complex<T>) -> Self {
        Self { re, im }
    }
}

impl<T> From<ComplexTangent<T>> for Complex<T> {
    #[inline]
    fn from(ComplexTangent { re, im }: ComplexTangent<T>) -> Self {
        Self { re, im }
    }
}

impl<T: Tangent> Tangent for ComplexTangent<T> {
    #[inline]
    fn accumulate(&mut self, other: &Self) {
        self.re.accumulate(&other.re);
        self.im.accumulate(&other.im);
    }

    #[inline]
    fn clear(&mut self) {
        self.re.clear();
        self.im.clear();
    }

    #[inline]
    fn scale(&mut self, factor: f64) {
        self.re.scale(factor);
        self.im.scale(factor);
    }

    #[inline]
    fn dot(&self, other: &Self) -> f64 {
        self.re.dot(&other.re) + self.im.dot(&other.im)
    }
}

impl<T: Tangent> AddAssign for ComplexTangent<T> {
    #[inline]
    fn add_assign(&mut self, other: Self) {
        self.accumulate(&other);
    }
}

impl<T: Tangent> AddAssign<&Self> for ComplexTangent<T> {
    #[inline]
    fn add_assign(&mut self, other: &Self) {
        self.accumulate(other);
    }
}

impl<T: Tangent> MulAssign<f64> for ComplexTangent<T> {
    #[inline]
    fn mul_assign(&mut self, factor: f64) {
        self.scale(factor);
    }
}

/// The real part, and then the imaginary part.
#[diagnostic::do_not_recommend]
impl<T: Scalar> Components for ComplexTangent<T> {
    const COUNT: Option<usize> = Some(2);

    #[inline]
    fn count(&self) -> usize {
        2
    }

    #[inline]
    fn mark(&mut self, position: usize) {
        let part = if position == 0 { &mut self.re } else { &mut self.im };
        *part = crate::real::scalar::number(1.0);
    }
}

impl<T: Scalar> Differentiable for Complex<T> {
    type Tangent = ComplexTangent<T>;
    type Shape = ();
    type Again = Self;

    #[inline]
    fn shape(&self) {}

    #[inline]
    fn zero_tangent((): &()) -> ComplexTangent<T> {
        ComplexTangent::default()
    }

    #[inline]
    fn unused() -> ComplexTangent<T> {
        ComplexTangent::default()
    }

    #[inline]
    fn again(&self) -> Self {
        *self
    }

    #[inline]
    fn matches(&self, _tangent: &ComplexTangent<T>) -> bool {
        true
    }
}

impl<T: Scalar + Advance> Advance for Complex<T> {
    #[inline]
    fn advance(&mut self, direction: &ComplexTangent<T>, step: f64) {
        self.re.advance(&direction.re, step);
        self.im.advance(&direction.im, step);
    }
}

/// None of the methods that numbers have and that carry no derivative is another one here.
#[diagnostic::do_not_recommend]
impl<T: Part> crate::seed::Number for Complex<T> {}
