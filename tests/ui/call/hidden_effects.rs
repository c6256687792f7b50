use autodiff::{differentiate, stop_gradient};
use std::cell::Cell;

fn store(cell: &Cell<f64>, value: f64) {
    cell.set(value);
}

#[differentiate]
fn carried_away(x: f64) -> f64 {
    let cell = Cell::new(0.0);
    store(&cell, x * x);
    let _ = store(&cell, x);
    store(&cell, stop_gradient(x * x));
    store(&cell, 1.0);
    let stored: f64 = cell.get();
    x + stored
}

fn main() {}
