#![forbid(unsafe_code)]
#![deny(warnings)]

mod reexported {
    pub(crate) use autodiff as derivatives;
}

use reexported::derivatives::differentiate;

enum Kind {
    Linear,
    Square,
}

#[differentiate(wrt(x, y), crate = crate::reexported::derivatives)]
fn of_a_kind(kind: &Kind, x: f64, scale: f64, y: f64) -> f64 {
    match kind {
        Kind::Linear => scale * x + y,
        Kind::Square => scale * x * x + y,
    }
}

#[differentiate(recursive,)]
fn even(x: f64, n: u32) -> f64 {
    if n == 0 { x } else { odd(x * x, n - 1) }
}

#[differentiate(recursive)]
fn odd(x: f64, n: u32) -> f64 {
    if n == 0 { x } else { even(2.0 * x, n - 1) }
}

#[differentiate()]
fn without_options(x: f64) -> f64 {
    x * x
}

fn main() {
    assert_eq!(of_a_kind::grad(&Kind::Linear, 3.0, 2.0, 1.0), (2.0, 1.0));
    assert_eq!(of_a_kind::grad(&Kind::Square, 3.0, 2.0, 1.0), (12.0, 1.0));
    assert_eq!(even::grad(3.0, 2), 12.0);
    assert_eq!(without_options::grad(3.0), 6.0);
}
