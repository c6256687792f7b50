//! A function of another module that an iterator applies needs the attribute as one that is called does.

use autodiff::differentiate;
use helpers::squared;

mod helpers {
    pub(crate) fn squared(x: &f64) -> f64 {
        x * x
    }
}

#[differentiate]
fn energy(values: &[f64]) -> f64 {
    values.iter().map(squared).sum()
}

fn main() {
    energy::grad(&[1.0, 2.0]);
}
