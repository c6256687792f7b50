use autodiff::differentiate;

#[differentiate]
fn twice(x: impl AsRef<[f64]>) -> f64 {
    2.0 * x.as_ref()[0]
}

fn main() {}
