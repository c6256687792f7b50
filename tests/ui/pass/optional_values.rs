#![deny(warnings)]

//! Values that may be missing, and the forms that ask for them.

use autodiff::differentiate;

#[differentiate]
fn scaled(x: f64, scale: &[f64]) -> f64 {
    if let Some(first) = scale.first() { first * x } else { x }
}

#[differentiate]
fn chained(x: f64, n: usize) -> f64 {
    if n > 1 && let Some(m) = n.checked_sub(3) { x * m as f64 } else { x }
}

#[differentiate]
fn first_squared(values: &[f64]) -> f64 {
    let Some(first) = values.first() else {
        return 0.0;
    };
    first * first
}

#[differentiate]
fn squares(mut values: Vec<f64>) -> f64 {
    let mut sum = 0.0;
    while let Some(value) = values.pop() {
        sum += value * value;
    }
    sum
}

#[differentiate]
fn parsed(x: f64, text: &str) -> Option<f64> {
    let n = text.parse::<u8>().ok()?;
    Some(x * f64::from(n))
}

fn main() {
    assert_eq!(scaled::grad(1.0, &[2.0]), (2.0, vec![1.0]));
    assert_eq!(chained::grad(1.0, 7), 4.0);
    assert_eq!(first_squared::grad(&[3.0, 4.0]), [6.0, 0.0]);
    assert_eq!(squares::grad(vec![1.0, 2.0]), [2.0, 4.0]);
    assert_eq!(parsed::vjp(1.0, "5").1(Some(1.0)), 5.0);
}
