use autodiff::differentiate;

#[differentiate]
fn mean_square(values: &[f64]) -> f64 {
    let sum: f64 = values.iter().map(|value| value * value).sum();
    sum / values.len() as f64
}

#[differentiate]
fn largest(values: &[f64]) -> f64 {
    values.iter().copied().fold(f64::MIN, f64::max)
}

#[differentiate]
fn summed(values: &[f64]) -> f64 {
    let mut sum = 0.0;
    values.iter().for_each(|value| sum += value);
    sum
}

fn main() {
    mean_square::grad(&[1.0]);
}
