use autodiff::differentiate;

#[differentiate]
fn summed(values: impl Iterator<Item = f64>) -> f64 {
    values.sum()
}

fn main() {}
