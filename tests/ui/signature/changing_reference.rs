use autodiff::differentiate;

#[differentiate]
fn sum_of_squares(mut values: &[f64]) -> f64 {
    let mut sum = 0.0;
    while !values.is_empty() {
        sum += values[0] * values[0];
        values = &values[1..];
    }
    sum
}

fn main() {
    sum_of_squares::grad(&[1.0]);
}
