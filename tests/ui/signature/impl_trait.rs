use autodiff::differentiate;
use std::ops::Deref;

#[differentiate]
fn twice(x: impl Deref<Target = [f64]>) -> f64 {
    2.0 * x[0]
}

fn main() {}
