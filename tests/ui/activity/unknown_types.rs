use autodiff::differentiate;

type Number = f64;

#[differentiate]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiate]
fn of_calls(x: f64) -> f64 {
    let a = square(x);
    let product = a * square(a);
    square(product)
}

#[differentiate]
fn nested(x: f64) -> f64 {
    square(square(x) * square(2.0 * x))
}

#[differentiate(wrt(x))]
fn of_an_alias(x: Number) -> Number {
    2.0 * x
}

fn main() {}
