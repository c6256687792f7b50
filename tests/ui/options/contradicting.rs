//! A function that has a derivative and has none.

use autodiff::differentiate;

#[differentiate(passive, backward = square_backward)]
fn square(x: f64) -> f64 {
    x * x
}

fn square_backward(x: f64, _value: f64, d: f64) -> f64 {
    2.0 * x * d
}

fn main() {}
