use autodiff::differentiate;
use std::collections::HashMap;

#[differentiate]
fn summed(x: f64, names: &[String]) -> f64 {
    let mut scores: HashMap<String, f64> = HashMap::new();
    for name in names {
        scores.insert(name.clone(), x);
    }
    let mut sum = 0.0;
    for (_, score) in &scores {
        sum += score;
    }
    sum
}

#[differentiate]
fn collected(values: &[f64]) -> f64 {
    let squares = values.iter().enumerate().map(|(i, v)| (i, v * v)).collect::<HashMap<usize, f64>>();
    squares[&0]
}

fn main() {}
