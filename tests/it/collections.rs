//! Maps and sets of what carries no derivative: they count and find, and no gradient flows through them.

use autodiff::differentiate;
use std::collections::{BTreeMap, HashMap, HashSet};

/// The most frequent of the rounded values, by the order of the keys if there are several.
#[differentiate]
fn mode(values: &[f64]) -> f64 {
    let mut counts: HashMap<i64, usize> = HashMap::new();
    for &value in values {
        *counts.entry(value.round() as i64).or_insert(0) += 1;
    }
    let most = counts.values().copied().max().unwrap();
    let modes: Vec<i64> = counts.iter().filter_map(|(&value, &count)| (count == most).then_some(value)).collect();
    modes.iter().sum::<i64>() as f64 / modes.len() as f64
}

#[differentiate]
fn scaled(values: &[f64], x: f64) -> f64 {
    mode(values) * x * values[0]
}

#[differentiate]
fn seen(values: &[f64], x: f64) -> f64 {
    let mut counts: BTreeMap<usize, u32> = BTreeMap::new();
    let mut known: HashSet<u64> = HashSet::new();
    let mut sum = 0.0;
    for value in values {
        let count = counts.entry(value.abs() as usize).or_insert(0);
        *count += 1;
        if known.insert(value.floor() as u64) {
            sum += value * x;
        }
    }
    counts.insert(7, 3);
    sum * counts.len() as f64 * known.len() as f64
}

const POINTS: [[f64; 5]; 2] = [[1.1, 1.2, 3.4, 2.3, 0.7], [0.4, 5.2, 0.3, 5.3, 1.7]];

#[test]
fn counts_are_constants() {
    check!(POINTS, |v| scaled(&v[..4], v[4]));
    check!(POINTS, |v| seen(&v[..4], v[4]));
}
