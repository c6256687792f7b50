use autodiff::differentiate;

#[differentiate]
fn weighted(values: &[f64]) -> f64 {
    let mut sum = 0.0;
    for pair in values.iter().enumerate() {
        sum += pair.0 as f64 * pair.1;
    }
    sum
}

fn main() {}
