//! Kinds of functions: options, generics, qualifiers, visibility, attributes.

use autodiff::{Real, differentiate};

/// Generic over the precision.
#[differentiate]
#[must_use]
pub fn softplus<T: Real>(x: T) -> T {
    x.max(T::zero()) + (-x.abs()).exp().ln_1p()
}

/// Generic over precision and length, with a `where` clause.
#[differentiate]
#[must_use]
pub fn sum_of_squares<T, const N: usize>(x: [T; N]) -> T
where
    T: Real,
{
    let mut sum = T::zero();
    for value in x {
        sum += value * value;
    }
    sum
}

/// Generic over the precision, with slices, views and a buffer.
#[differentiate]
pub fn axpy<T: Real>(a: T, x: &[T], y: &mut [T]) {
    let n = x.len();
    let y = &mut y[..n];
    for i in 0..n {
        y[i] += a * x[i];
    }
}

/// A lint that is expected, once.
#[expect(clippy::needless_pass_by_value, reason = "a gradient for each type of parameter")]
#[differentiate]
#[must_use]
pub fn expected(x: Vec<f64>) -> f64 {
    x[0] * x[1]
}

/// The crate under another name.
#[differentiate(crate = autodiff)]
#[must_use]
pub fn renamed(x: f64) -> f64 {
    x * x
}

/// A lifetime.
#[differentiate]
#[must_use]
pub fn with_lifetimes<'a>(x: &'a [f64], y: &'a [f64]) -> f64 {
    x[0] * y[0]
}

/// Some gradients only.
#[differentiate(wrt(weights, bias))]
#[must_use]
pub fn loss(weights: &[f64], bias: f64, inputs: &[f64], label: usize, name: &str) -> f64 {
    let mut score = bias;
    for (i, weight) in weights.iter().enumerate() {
        score += weight * inputs[i];
    }
    if label == 0 || name.is_empty() { score } else { -score }
}

/// Constant evaluation.
#[differentiate]
#[must_use]
pub const fn constant_function(x: f64, y: f64) -> f64 {
    x * x * y - 3.0 * y
}

/// Visible in the crate only.
pub(crate) mod internal {
    use autodiff::differentiate;

    #[differentiate]
    pub(crate) fn visible_in_the_crate(x: f64) -> f64 {
        x * x
    }

    #[differentiate]
    pub(in crate::signatures) fn visible_in_the_parent(x: f64) -> f64 {
        x * x
    }
}

/// Uses what is visible in the crate.
#[must_use]
pub fn uses_internals(x: f64) -> f64 {
    internal::visible_in_the_crate::grad(x) + internal::visible_in_the_parent(x)
}

/// A configured function.
#[cfg(not(target_family = "wasm"))]
#[differentiate]
#[must_use]
pub fn configured(x: f64) -> f64 {
    x * x
}

/// A deprecated function.
#[deprecated = "write `x * x`"]
#[differentiate]
#[must_use]
pub fn old(x: f64) -> f64 {
    x * x
}

/// Raw identifiers and names that the generated code likes, too.
#[differentiate]
#[must_use]
pub fn names(r#type: f64, d_value: f64, backward: f64) -> f64 {
    let d_type = r#type * d_value;
    let value = d_type + backward;
    let stages = value * value;
    stages + d_type
}

/// A result that is no number.
#[differentiate]
#[must_use]
pub fn polar(x: f64, y: f64) -> (f64, f64) {
    (x.hypot(y), y.atan2(x))
}

/// Parameters without a derivative only.
#[differentiate]
#[must_use]
pub fn no_derivative(n: usize) -> usize {
    n / 2
}

/// Patterns among the parameters, and one that is changed.
#[differentiate]
#[must_use]
pub fn patterns((x, y): (f64, f64), mut scale: f64) -> f64 {
    scale *= 2.0;
    (x - y) * scale
}

/// References to numbers.
#[differentiate]
#[must_use]
pub fn references(x: &f64, y: &[f64; 2]) -> f64 {
    x * y[0] - y[1]
}
