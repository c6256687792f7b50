use autodiff::differentiate;
use std::ops::Deref;

#[differentiate]
fn first<V: Deref<Target = [f64]>>(values: V) -> f64 {
    values[0]
}

fn main() {}
