//! Straight-line code.

use autodiff::{differentiate, stop_gradient};

/// A neuron with a sigmoid.
#[differentiate]
#[must_use]
pub fn neuron(w: [f64; 3], x: [f64; 2]) -> f64 {
    let dot = w[0] * x[0] + w[1] * x[1] + w[2];
    1.0 / (1.0 + (-dot).exp())
}

/// Every operator, with compound assignments.
#[differentiate]
#[must_use]
pub fn operators(x: f64, y: f64) -> f64 {
    let mut z = x + y;
    z -= 2.0 * x;
    z *= y;
    z /= 1.0 + x * x;
    z %= 0.7;
    -z
}

/// Scalar functions, in all the forms of a call.
#[differentiate]
#[must_use]
pub fn scalar_functions(x: f64, y: f64) -> f64 {
    let (sin, cos) = x.sin_cos();
    let powers = x.powi(3) + y.powf(1.5) + y.sqrt() + x.hypot(y) + f64::cbrt(y);
    let exponentials = x.exp() + x.exp_m1() + y.ln() + y.ln_1p() + y.log10() + y.log(3.0);
    let hyperbolic = x.tanh() + x.sinh().atan() + y.atan2(x) + (0.1 * x).asin();
    let choices = x.max(y) + f64::min(x, 1.0) + x.clamp(-1.0, 1.0) + x.abs().copysign(y);
    let steps = x.floor() + x.fract() + x.signum() * y + x.rem_euclid(0.3);
    sin.mul_add(cos, powers) + exponentials * hyperbolic + choices - steps
}

/// Tuples, shadowing and blocks as expressions.
#[differentiate]
#[must_use]
pub fn bindings(point: (f64, f64), scale: f64) -> f64 {
    let (x, y) = point;
    let x = x * scale;
    let product = {
        let x = x + 1.0;
        x * y
    };
    let pair = (product, x);
    pair.0 - pair.1 * pair.1
}

/// A cut.
#[differentiate]
#[must_use]
pub fn reweighted(residual: f64) -> f64 {
    let weight = stop_gradient(1.0 / (1.0 + residual.abs()));
    weight * residual * residual
}

/// A constant result.
#[differentiate]
#[must_use]
pub fn constant(_x: f64) -> f64 {
    3.0_f64.sqrt()
}

/// Dead code that carries a derivative.
#[differentiate]
#[must_use]
pub fn unused_value(x: f64) -> f64 {
    let _unused = (x - 2.0).ln();
    x * x
}

/// Single precision.
#[differentiate]
#[must_use]
pub fn single(x: f32, y: f32) -> f32 {
    (x * y).tanh() + 0.5
}

/// Casts between precisions and from counters.
#[differentiate]
#[must_use]
pub fn casts(x: f64, n: u32, y: f32) -> f64 {
    x * f64::from(n) + f64::from(y)
}
