//! Functions as they are written for microcontrollers: with `alloc`, and the functions of `libm`.
#![no_std]

extern crate alloc;

use alloc::vec;
use alloc::vec::Vec;
use autodiff::{Differentiable, differentiate};

/// The energy of a chain of springs.
#[must_use]
#[differentiate]
pub fn energy(positions: &[f64], stiffness: f64) -> f64 {
    let mut energy = 0.0;
    for i in 1..positions.len() {
        let stretch = positions[i] - positions[i - 1];
        energy += 0.5 * stiffness * stretch * stretch;
    }
    energy
}

/// A sum of squares, scaled.
#[expect(clippy::needless_pass_by_value, reason = "a vector as a parameter is what is tested")]
#[must_use]
#[differentiate]
pub fn scaled(numbers: Vec<f64>) -> f64 {
    let squares: Vec<f64> = numbers.iter().map(|x| x * x).collect();
    squares.iter().sum::<f64>() * numbers[0]
}

/// A damped wave.
#[must_use]
#[differentiate]
pub fn wave(t: f64) -> f64 {
    libm::sin(t) * libm::exp(-0.5 * t) + t.abs()
}

/// A filter with state.
#[derive(Clone, Debug, Differentiable)]
pub struct Filter {
    /// One weight a tap.
    pub weights: Vec<f64>,
    /// What is added.
    pub offset: f64,
}

#[differentiate]
impl Filter {
    /// The filtered sample.
    #[must_use]
    pub fn apply(&self, samples: &[f64]) -> f64 {
        let mut weighted = vec![0.0; samples.len()];
        for i in 0..samples.len() {
            weighted[i] = self.weights[i] * samples[i];
        }
        weighted.iter().fold(self.offset, |sum, x| sum + libm::tanh(*x))
    }
}
