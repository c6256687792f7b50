use autodiff::differentiate;

#[differentiate]
fn sum(mut values: Vec<f64>) -> f64 {
    let mut sum = 0.0;
    while let Some(value) = values.pop() {
        sum += value * value;
    }
    sum
}

fn main() {}
