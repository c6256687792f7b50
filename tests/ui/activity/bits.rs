//! The bits of a number are no number.

use autodiff::differentiate;

#[differentiate]
fn fast_exp2(x: f64) -> f64 {
    f64::from_bits((x.to_bits() >> 1) + 1)
}

fn main() {}
