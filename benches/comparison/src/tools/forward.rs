//! Forward mode with several tangents at once: as many runs as it takes to give each input its own.

use super::Tool;
use crate::generic::Expressed;
use crate::number::Number;

/// A number with `WIDTH` tangents.
pub(crate) trait Dual: Number {
    const WIDTH: usize;

    /// An input, with tangent one in this direction if there is such a direction.
    fn input(value: f64, direction: usize) -> Self;

    fn tangent(&self, direction: usize) -> f64;
}

pub(crate) struct Forward<D> {
    x: Vec<D>,
}

impl<D> Default for Forward<D> {
    fn default() -> Self {
        Self { x: Vec::new() }
    }
}

impl<D: Dual> Tool for Forward<D> {
    fn width(&self, _inputs: usize) -> usize {
        D::WIDTH
    }

    fn run<K: Expressed>(&mut self, kernel: &K, call: usize, x: &[f64], first: usize, jacobian: &mut [f64]) -> f64 {
        self.x.clear();
        self.x.extend(x.iter().enumerate().map(|(i, &value)| D::input(value, i.wrapping_sub(first))));
        let results = kernel.evaluate(call, &self.x);
        let results = results.as_ref();
        for (row, result) in jacobian.chunks_exact_mut(x.len()).zip(results) {
            for (direction, d) in row[first..].iter_mut().take(D::WIDTH).enumerate() {
                *d = result.tangent(direction);
            }
        }
        results[0].value()
    }
}
