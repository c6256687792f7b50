use autodiff::differentiate;

#[differentiate]
fn with_a_box(f: Box<dyn Fn(f64) -> f64>, x: f64) -> f64 {
    f(x)
}

fn main() {
    with_a_box(Box::new(f64::sin), 1.0);
}
