use autodiff::differentiate;

type Number = f64;

#[differentiate]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiate]
fn shadowed(x: f64) -> Number {
    let k = 2.0 * x;
    let k: Number = square(k);
    k * square(x)
}

fn main() {}
