use autodiff::differentiate;

use std::cell::Cell;

#[differentiate]
fn celled(x: f64) -> f64 {
    let cell = Cell::new(0.0);
    cell.set(x * x);
    cell.get()
}

fn main() {}
