#![deny(warnings)]

//! Chains of iterators, and loops over them.

use autodiff::differentiate;

#[differentiate]
fn weighted(values: &[f64]) -> f64 {
    let mut sum = 0.0;
    for pair in values.iter().enumerate() {
        sum += pair.0 as f64 * pair.1;
    }
    sum
}

#[differentiate]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (x, y) in a.iter().zip(b) {
        sum += x * y;
    }
    for pair in a.windows(2) {
        sum += pair[0] * pair[1];
    }
    for i in 0.. {
        if i == a.len() {
            break;
        }
        sum += a[i];
    }
    sum
}

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
    assert_eq!(weighted::grad(&[1.0, 1.0]), [0.0, 1.0]);
    assert_eq!(dot::grad(&[1.0, 2.0], &[3.0, 4.0]), (vec![6.0, 6.0], vec![1.0, 2.0]));
    assert_eq!(mean_square::grad(&[1.0, 3.0]), [1.0, 3.0]);
    assert_eq!(largest::grad(&[1.0, 3.0]), [0.0, 1.0]);
    assert_eq!(summed::grad(&[1.0, 3.0]), [1.0, 1.0]);
}
