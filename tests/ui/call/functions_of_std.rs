use autodiff::differentiate;
use std::convert::identity;
use std::hint;

#[differentiate]
fn functions(x: f64) -> f64 {
    let handle = std::thread::spawn(move || x * x);
    std::hint::black_box(x) + ::core::convert::identity(x)
}

#[differentiate]
fn imported(x: f64) -> f64 {
    use std::thread::spawn as start;
    let handle = start(move || x * x);
    hint::black_box(x) + identity(x) + Some(x).map(identity).unwrap_or(x)
}

fn main() {
    functions::grad(1.0);
    imported::grad(1.0);
}
