#![forbid(unsafe_code)]
#![deny(warnings)]

use autodiff::differentiate;

#[differentiate]
#[allow(non_snake_case)]
fn captured(d_a: f64, ctx: f64, tape: f64, grad: f64) -> f64 {
    let __d0 = d_a * ctx;
    let value = __d0 + tape;
    let backward = value * value;
    let mut d_value = backward * grad;
    let mut trips = 0.0;
    for k in 0..3 {
        let pullback = d_value * trips;
        d_value += 0.5 * pullback;
        trips += k as f64;
    }
    let Active = d_value + trips;
    let stages = Active * d_a;
    let private = stages;
    let autodiff = private;
    let r#match = autodiff;
    r#match
}

mod core {}
mod std {}
#[allow(dead_code)]
struct Vec;
#[allow(dead_code)]
struct Option;

fn main() {
    let (a, b, c, d) = (0.7, -0.4, 1.3, 0.9);
    let h = 1e-6;
    let slope = (captured(a + h, b, c, d) - captured(a - h, b, c, d)) / (2.0 * h);
    let (d_a, ..) = captured::grad(a, b, c, d);
    assert!((d_a - slope).abs() < 1e-7);
}
