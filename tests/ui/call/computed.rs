use autodiff::differentiate;

#[differentiate]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiate]
fn chosen(x: f64, n: usize) -> f64 {
    let functions = [f64::sin, f64::cos];
    let named: fn(f64) -> f64 = square;
    functions[n](x) + named(x) + (|x: f64| 2.0 * x)(x)
}

fn main() {}
