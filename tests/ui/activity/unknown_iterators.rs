use autodiff::differentiate;
use std::collections::BTreeMap;

#[differentiate]
fn of_text(x: f64, text: &str) -> f64 {
    text.chars().map(|letter| x * f64::from(u32::from(letter))).sum()
}

#[differentiate]
fn of_a_map(prices: &BTreeMap<u32, f64>) -> f64 {
    prices.values().map(|price| price * price).sum()
}

fn main() {}
