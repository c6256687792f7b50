//! What cannot be differentiated in a helper without the attribute is reported where the helper is called.

use autodiff::differentiate;

fn bits(x: f64) -> f64 {
    f64::from_bits(x.to_bits() + 1)
}

async fn later(x: f64) -> f64 {
    x
}

#[differentiate]
fn sum(x: f64) -> f64 {
    bits(x) * x
}

#[differentiate]
fn delayed(x: f64) -> f64 {
    let _ = later(x);
    x
}

fn main() {
    sum::grad(1.0);
}
