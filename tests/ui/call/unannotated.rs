//! Helpers of other modules, whose source the attribute does not see.

use autodiff::differentiate;
use helpers::{double, square};

mod helpers {
    pub(crate) fn cube(x: f64) -> f64 {
        x * x * x
    }

    pub(crate) fn square(x: f64) -> f64 {
        x * x
    }

    pub(crate) fn double(values: &mut [f64]) {
        values[0] *= 2.0;
    }
}

#[differentiate]
fn sum(x: f64) -> f64 {
    let mut values = [x];
    double(&mut values);
    square(x) + helpers::cube(x) + values[0]
}

fn main() {
    sum::grad(1.0);
}
