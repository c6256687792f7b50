use autodiff::differentiate;
use std::collections::{BTreeMap, HashMap};

#[differentiate]
fn scaled(prices: &HashMap<String, f64>, x: f64) -> f64 {
    prices["oil"] * x
}

#[differentiate(wrt(prices))]
fn squared(prices: &BTreeMap<usize, f64>, x: f64) -> f64 {
    prices[&1] * prices[&1] * x
}

#[differentiate]
fn width(range: std::ops::Range<f64>) -> f64 {
    range.end - range.start
}

#[differentiate(wrt(x))]
fn fine(prices: &HashMap<String, f64>, x: f64) -> f64 {
    prices["oil"] * x
}

fn main() {
    fine::grad(&HashMap::new(), scaled::grad(&HashMap::new(), 1.0).1);
}
