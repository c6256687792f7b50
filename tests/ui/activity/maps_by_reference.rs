use autodiff::differentiate;
use std::collections::HashMap;

#[differentiate(wrt(x))]
fn raised(x: f64, prices: &mut HashMap<u32, f64>) -> f64 {
    let price = prices.entry(1).or_insert(0.0);
    *price += x;
    prices[&1] * 2.0 * x
}

fn main() {}
