use autodiff::differentiate;
use std::collections::BTreeMap;

#[differentiate]
fn summed(values: impl Iterator<Item = f64>) -> f64 {
    values.sum()
}

#[differentiate]
fn of_a_map(prices: &BTreeMap<u32, f64>, x: f64) -> f64 {
    x * summed(prices.values().copied())
}

#[differentiate]
fn of_made(x: f64) -> f64 {
    summed(std::iter::from_fn(move || Some(x)).take(3))
}

#[differentiate]
fn counted(values: impl ExactSizeIterator<Item = f64>) -> f64 {
    values.len() as f64
}

#[differentiate]
fn of_a_count(xs: &[f64]) -> f64 {
    counted(xs.iter().copied()) * xs[0]
}

#[differentiate]
fn advanced(values: &mut impl Iterator<Item = f64>) -> f64 {
    values.next().unwrap_or(0.0)
}

fn main() {
    summed::grad([1.0].into_iter());
}
