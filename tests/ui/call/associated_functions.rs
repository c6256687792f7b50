use autodiff::differentiate;

use std::ops::Mul;

struct Scale;

impl Scale {
    fn apply(x: f64) -> f64 {
        2.0 * x
    }
}

#[differentiate]
fn boxed(x: f64) -> f64 {
    let boxed = Box::new(x);
    let values = Vec::from([x, 2.0]);
    Scale::apply(x) * Mul::mul(*boxed, values[0])
}

#[differentiate]
fn qualified(x: f64) -> f64 {
    <f64>::sin(x) * <f64 as Mul>::mul(x, x)
}

fn main() {}
