//! What `flatten` finds is known of options, arrays, slices and vectors.

use autodiff::{Differentiable, differentiate};

#[derive(Clone, Differentiable)]
struct Pair {
    left: f64,
    right: f64,
}

impl<'a> IntoIterator for &'a Pair {
    type Item = &'a f64;
    type IntoIter = std::array::IntoIter<&'a f64, 2>;
    fn into_iter(self) -> Self::IntoIter {
        [&self.left, &self.right].into_iter()
    }
}

#[differentiate]
fn of_pairs(x: f64) -> f64 {
    let pairs = vec![Pair { left: x, right: x * x }];
    pairs.iter().flatten().sum()
}

fn main() {}
