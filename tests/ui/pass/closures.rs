#![deny(warnings)]

//! Closures that are called where they can be seen.

use autodiff::differentiate;

#[differentiate]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiate]
fn with_closures(x: f64) -> f64 {
    let square = |v: f64| v * v;
    let shifted = move || x + 1.0;
    square(x) * shifted()
}

#[differentiate]
fn chosen(x: f64) -> f64 {
    let named: fn(f64) -> f64 = square;
    named(x) + (|x: f64| 2.0 * x)(x)
}

fn main() {
    assert_eq!(with_closures::grad(1.0), 5.0);
    assert_eq!(chosen::grad(3.0), 8.0);
}
