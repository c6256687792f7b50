//! Calls, recursion, nested functions.

use autodiff::differentiate;

/// Functions that are called by path.
pub mod geometry {
    use autodiff::differentiate;

    /// The area of an ellipse.
    #[differentiate]
    #[must_use]
    #[inline]
    pub fn area(a: f64, b: f64) -> f64 {
        std::f64::consts::PI * a * b
    }

    #[differentiate]
    pub(super) fn doubled(x: f64) -> f64 {
        2.0 * x
    }
}

#[differentiate]
fn helper(x: f64) -> f64 {
    x.sin() * geometry::doubled(x)
}

/// Calls in expressions, loops and branches.
#[differentiate]
#[must_use]
pub fn caller(x: f64, y: f64, n: usize) -> f64 {
    let mut sum = geometry::area(x, y + 1.0);
    for _ in 0..n {
        sum = helper(sum) + helper(x * y);
    }
    if sum > 0.0 { helper(sum) } else { sum }
}

#[differentiate]
fn fill_with_powers(x: f64, out: &mut [f64]) {
    let mut power = 1.0;
    for value in out.iter_mut() {
        *value = power;
        power *= x;
    }
}

/// A call that writes a local buffer.
#[differentiate]
#[must_use]
pub fn polynomial(x: f64, coefficients: &[f64]) -> f64 {
    let mut powers = vec![0.0; coefficients.len()];
    fill_with_powers(x, &mut powers);
    let mut sum = 0.0;
    for (i, coefficient) in coefficients.iter().enumerate() {
        sum += coefficient * powers[i];
    }
    sum
}

/// A function that calls itself.
#[differentiate]
#[must_use]
pub fn power(x: f64, n: u32) -> f64 {
    if n == 0 { 1.0 } else { x * power(x, n - 1) }
}

/// Two functions that call each other.
#[differentiate(recursive)]
#[must_use]
pub fn even(x: f64, n: u32) -> f64 {
    if n == 0 { x } else { odd(x * x, n - 1) }
}

/// Two functions that call each other.
#[differentiate(recursive)]
#[must_use]
pub fn odd(x: f64, n: u32) -> f64 {
    if n == 0 { -x } else { even(x.sin(), n - 1) }
}

/// A function inside a function.
#[differentiate]
#[must_use]
pub fn outer(x: f64) -> f64 {
    const SHIFT: f64 = 0.25;
    #[differentiate]
    fn inner(x: f64) -> f64 {
        x.cos()
    }
    inner(x) + SHIFT
}

/// A helper without a derivative.
#[differentiate]
#[must_use]
pub fn bucket(x: f64) -> bool {
    x > 0.5
}

/// Calls a helper without a derivative.
#[differentiate]
#[must_use]
pub fn bucketed(x: f64) -> f64 {
    if bucket(x) { x * x } else { x }
}

/// How long something is.
pub trait Length {
    /// Returns it.
    fn length(&self) -> f64;

    /// Returns it as a multiple of a unit.
    #[must_use]
    fn measured(self, unit: f64) -> Self;
}

#[differentiate]
impl Length for f64 {
    fn length(&self) -> f64 {
        self.abs()
    }

    fn measured(self, unit: f64) -> Self {
        self / unit
    }
}

#[differentiate]
impl<const N: usize> Length for [f64; N] {
    fn length(&self) -> f64 {
        self.iter().map(|x| x * x).sum::<f64>().sqrt()
    }

    fn measured(self, unit: f64) -> Self {
        self.map(|x| x.measured(unit))
    }
}

/// Returns the length in units.
#[differentiate]
#[must_use]
pub fn relative_length(x: f64, unit: f64) -> f64 {
    [x, unit].measured(unit).length() + x.length()
}
