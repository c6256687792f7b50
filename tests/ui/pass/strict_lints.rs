//! A crate with strict lints.
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, unreachable_pub)]

use autodiff::differentiate;

/// Public functions with documentation.
pub mod shapes {
    use autodiff::differentiate;

    /// Returns the area of a disc.
    #[differentiate]
    #[must_use]
    #[inline]
    pub fn area(radius: f64) -> f64 {
        std::f64::consts::PI * radius * radius
    }

    /// Returns the sum of the squares.
    #[differentiate]
    pub fn sum_of_squares(values: &[f64]) -> f64 {
        let mut sum = 0.0;
        for value in values {
            sum += value * value;
        }
        sum
    }
}

/// Of this one only the gradient is used.
#[differentiate]
fn only_the_gradient(x: f64, y: f64) -> f64 {
    x * y
}

/// And of this one nothing but the value.
#[differentiate]
fn only_the_value(x: f64) -> f64 {
    x + 1.0
}

fn main() {
    assert_eq!(shapes::area::grad(1.0), 2.0 * std::f64::consts::PI);
    assert_eq!(shapes::sum_of_squares::grad(&[1.0, 2.0]), [2.0, 4.0]);
    assert_eq!(only_the_gradient::grad(2.0, 3.0), (3.0, 2.0));
    assert_eq!(only_the_value(1.0), 2.0);
}
