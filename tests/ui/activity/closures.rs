use autodiff::differentiate;

#[differentiate]
fn with_closures(x: f64) -> f64 {
    let square = |v: f64| v * v;
    let shifted = move || x + 1.0;
    square(x) * shifted()
}

fn main() {
    with_closures::grad(1.0);
}
