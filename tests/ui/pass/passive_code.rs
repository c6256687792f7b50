#![forbid(unsafe_code)]
#![deny(warnings)]

//! Code without derivatives may use all of Rust.

use autodiff::differentiate;
use std::collections::HashMap;

struct Random(u64);

impl Random {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }
}

fn unannotated(n: usize) -> usize {
    n + 1
}

macro_rules! three {
    () => {
        3.0
    };
}

#[differentiate]
fn noisy(x: f64, names: &str) -> f64 {
    let longest: usize = names.split(' ').map(str::len).max().unwrap_or(0);
    let weights: Vec<f64> = (0..3).map(f64::from).collect();
    let mut random = Random(7);
    let noise = random.next() - random.next();
    let mut seen = HashMap::new();
    seen.insert(longest, weights[1] + noise - noise);
    let double = |n: usize| 2 * unannotated(n);
    let scale = three!() + f64::from(u8::from(x > 0.0));
    x * x * scale * seen[&longest] * double(longest) as f64
}

fn main() {
    assert_eq!(noisy::grad(2.0, "a bcd ef"), 4.0 * 4.0 * 8.0);
}
