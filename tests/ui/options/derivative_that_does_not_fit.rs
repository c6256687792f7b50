//! The function behind `backward = ..` takes the arguments, the value and the cotangent, and returns the gradients.

use autodiff::differentiate;

#[differentiate(backward = without_value)]
fn square(x: f64) -> f64 {
    x * x
}

fn without_value(x: f64, d: f64) -> f64 {
    2.0 * x * d
}

#[differentiate(backward = one_of_two)]
fn product(x: f64, y: f64) -> f64 {
    x * y
}

fn one_of_two(_x: f64, y: f64, _value: f64, d: f64) -> f64 {
    y * d
}

fn main() {
    square::grad(1.0);
    product::grad(1.0, 2.0);
}
