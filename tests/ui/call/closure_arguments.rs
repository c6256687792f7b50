use autodiff::differentiate;

#[differentiate]
fn too_few(x: f64) -> f64 {
    let product = |a: f64, b: f64| a * b;
    product(x)
}

fn main() {}
