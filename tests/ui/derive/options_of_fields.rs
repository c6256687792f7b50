//! Options of a field that are unknown, repeated, misspelt or empty, all told at once.

use autodiff::Differentiable;

#[derive(Differentiable)]
struct Point {
    #[differentiate(ignore)]
    x: f64,
    #[differentiate(skip, skip)]
    y: f64,
    #[differentiate(skip)]
    #[differentiate(skip)]
    z: f64,
    #[differentiate(skip = true)]
    name: String,
    #[differentiate]
    count: usize,
    #[differentiate(crate = autodiff)]
    rest: f64,
}

fn main() {}
