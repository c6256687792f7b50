use autodiff::differentiate;

use std::ops::Mul;

#[differentiate]
fn boxed(x: f64) -> f64 {
    let boxed = Box::new(x);
    let values = Vec::from([x, 2.0]);
    Mul::mul(*boxed, values[0])
}

#[differentiate]
fn qualified(x: f64) -> f64 {
    <f64>::sin(x) * <f64 as Mul>::mul(x, x)
}

fn main() {}
