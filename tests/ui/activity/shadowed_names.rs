use autodiff::differentiate;

type Number = f64;

#[differentiate]
fn shadowed(x: f64) -> f64 {
    let k = 2.0 * x;
    let k: Number = k * k;
    k * x
}

fn main() {}
