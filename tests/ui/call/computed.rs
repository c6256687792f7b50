use autodiff::differentiate;

#[differentiate]
fn chosen(x: f64, n: usize) -> f64 {
    let functions = [f64::sin, f64::cos];
    functions[n](x)
}

fn main() {}
