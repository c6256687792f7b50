#![deny(warnings)]

//! Types that only rustc knows, and patterns that bind them.

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

#[differentiate]
fn shadowed(x: f64) -> Number {
    let k = 2.0 * x;
    let k: Number = square(k);
    k * square(x)
}

#[differentiate]
fn matched(x: f64, pair: (f64, usize)) -> f64 {
    let product = match pair {
        (scale, 1) => scale * x,
        _ => x,
    };
    match (product, x) {
        (large, _) if large > 10.0 => large,
        (_, small) => small * small,
    }
}

fn main() {
    assert_eq!((of_calls::grad(1.0), nested::grad(1.0)), (12.0, 128.0));
    assert_eq!((of_an_alias::grad(1.0), shadowed::grad(1.0)), (2.0, 16.0));
    assert_eq!(matched::grad(1.0, (20.0, 1)), (20.0, (1.0, ())));
    assert_eq!(matched::grad(3.0, (2.0, 1)), (6.0, (0.0, ())));
}
