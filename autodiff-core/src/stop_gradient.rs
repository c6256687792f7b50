//! The explicit way to cut a derivative.

/// Returns `value` unchanged; a differentiated function treats the result as a constant.
///
/// The value depends on `value`, the derivative is zero by request: `d stop_gradient(x) = 0`.
///
/// # Examples
///
/// ```
/// use autodiff_core::stop_gradient;
///
/// // A weight that is computed from the residual, yet takes no part in the gradient.
/// fn reweighted(residual: f64) -> f64 {
///     let weight = stop_gradient(1.0 / (1.0 + residual.abs()));
///     weight * residual * residual
/// }
/// assert_eq!(reweighted(1.0), 0.5);
/// ```
///
/// # Source
///
/// `jax.lax.stop_gradient` of JAX.
#[inline]
pub fn stop_gradient<T>(value: T) -> T {
    value
}

#[cfg(test)]
mod tests {
    use super::stop_gradient;

    #[test]
    fn the_value_passes_unchanged() {
        assert_eq!(stop_gradient("text"), "text");
        assert_eq!(stop_gradient(-0.0_f64).to_bits(), (-0.0_f64).to_bits());
    }
}
