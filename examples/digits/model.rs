//! The network: 64 pixels, 32 tanh units, 10 classes, softmax cross-entropy.
//!
//! These are ordinary functions over slices, small enough to check by eye. Their gradients are what the attribute generates;
//! there is no other backward code in this program.

// Layers are written as the textbook sums over indices.
#![allow(clippy::needless_range_loop)]

use autodiff::differentiate;

pub(crate) const PIXELS: usize = 64;
pub(crate) const HIDDEN: usize = 32;
pub(crate) const CLASSES: usize = 10;

/// `output = weights * input + bias`, with the rows of `weights` one after the other.
#[differentiate]
fn dense(weights: &[f64], bias: &[f64], input: &[f64], output: &mut [f64]) {
    let n = input.len();
    for i in 0..output.len() {
        let row = &weights[i * n..(i + 1) * n];
        let mut sum = bias[i];
        for j in 0..n {
            sum += row[j] * input[j];
        }
        output[i] = sum;
    }
}

/// Replaces every value by its hyperbolic tangent.
#[differentiate]
fn activate(values: &mut [f64]) {
    for value in values.iter_mut() {
        *value = value.tanh();
    }
}

/// The forward pass: one image to the scores of the classes.
#[differentiate]
pub(crate) fn network(w1: &[f64], b1: &[f64], w2: &[f64], b2: &[f64], image: &[f64], scores: &mut [f64]) {
    let mut hidden = [0.0; HIDDEN];
    dense(w1, b1, image, &mut hidden);
    activate(&mut hidden);
    dense(w2, b2, &hidden, scores);
}

/// `-ln softmax(scores)[label]`, shifted by the largest score so that no exponential overflows.
#[differentiate]
fn cross_entropy(scores: &[f64], label: usize) -> f64 {
    let mut largest = scores[0];
    for &score in scores {
        largest = largest.max(score);
    }
    let mut sum = 0.0;
    for &score in scores {
        sum += (score - largest).exp();
    }
    largest + sum.ln() - scores[label]
}

/// The mean cross-entropy over a batch; `images` holds [`PIXELS`] values for each label.
#[differentiate(wrt(w1, b1, w2, b2))]
pub(crate) fn loss(w1: &[f64], b1: &[f64], w2: &[f64], b2: &[f64], images: &[f64], labels: &[usize]) -> f64 {
    let mut total = 0.0;
    for i in 0..labels.len() {
        let image = &images[i * PIXELS..(i + 1) * PIXELS];
        let mut scores = [0.0; CLASSES];
        network(w1, b1, w2, b2, image, &mut scores);
        total += cross_entropy(&scores, labels[i]);
    }
    total / (labels.len() as f64)
}
