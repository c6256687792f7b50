use autodiff::differentiate;

#[differentiate]
fn twice(x: impl Into<f64>) -> f64 {
    2.0 * x.into()
}

fn main() {}
