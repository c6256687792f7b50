use autodiff::differentiate;

#[differentiate]
fn first<V: AsRef<[f64]>>(values: V) -> f64 {
    values.as_ref()[0]
}

fn main() {}
