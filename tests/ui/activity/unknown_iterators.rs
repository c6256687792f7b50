use autodiff::differentiate;
use std::collections::BTreeMap;

#[differentiate]
fn of_text(x: f64, text: &str) -> f64 {
    text.chars().map(|letter| x * f64::from(u32::from(letter))).sum()
}

#[differentiate]
fn around(values: &[f64]) -> f64 {
    values.iter().cycle().take(5).sum()
}

#[differentiate]
fn of_a_map(prices: &BTreeMap<u32, f64>) -> f64 {
    prices.values().map(|price| price * price).sum()
}

#[differentiate]
fn halved(x: f64) -> f64 {
    std::iter::successors(Some(x), |x| Some(x / 2.0)).take(3).sum()
}

#[differentiate]
fn from_the_end(values: &[f64]) -> f64 {
    values.rchunks(2).map(|pair| pair[0]).fold(0.0, |sum, x| sum + x)
}

fn main() {}
