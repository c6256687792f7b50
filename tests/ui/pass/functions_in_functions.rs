#![forbid(unsafe_code)]
#![deny(warnings)]

use autodiff::differentiate;

#[differentiate]
fn outer(x: f64) -> f64 {
    #[differentiate]
    fn inner(x: f64) -> f64 {
        x * x * x
    }
    inner(x) + x
}

fn main() {
    #[differentiate]
    fn local(x: f64) -> f64 {
        outer(x) * x
    }
    assert_eq!(local::grad(2.0), 36.0);
    assert_eq!(outer::grad(2.0), 13.0);
}
