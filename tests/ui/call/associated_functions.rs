use autodiff::differentiate;

use std::ops::Mul;
use std::rc::Rc;

#[differentiate]
fn shared(x: f64) -> f64 {
    let shared = Rc::new(x);
    let values = std::collections::LinkedList::from([x, 2.0]);
    Mul::mul(*shared, values.len() as f64)
}

#[differentiate]
fn qualified(x: f64) -> f64 {
    <(f64, f64)>::clone(&(x, x)).0
}

fn main() {}
