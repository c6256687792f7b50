use autodiff::differentiate;

type Number = f64;

#[differentiate]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiate]
fn of_calls(x: f64) -> f64 {
    let a = square(x);
    let b = square(a);
    let product = a * b;
    product + square(product)
}

#[differentiate]
fn nested(x: f64) -> (f64, f64) {
    (square(x) * square(2.0 * x), x)
}

#[differentiate]
fn of_an_alias(x: Number) -> f64 {
    2.0 * x
}

fn main() {}
