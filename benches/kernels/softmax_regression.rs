//! Softmax regression of 500 samples, 64 features, 10 classes: one vector of scores serves all samples.

use std::hint::black_box;

use autodiff::differentiate;

use super::numbers;
use crate::harness::{Kernel, Size};

const SAMPLES: usize = 500;
pub(crate) const FEATURES: usize = 64;
pub(crate) const CLASSES: usize = 10;

/// The mean cross-entropy; `inputs` holds the features of one sample after those of another.
#[differentiate(wrt(weights, bias))]
fn softmax_regression(weights: &[f64], bias: &[f64], inputs: &[f64], labels: &[usize]) -> f64 {
    let classes = bias.len();
    let features = weights.len() / classes;
    let mut scores = vec![0.0; classes];
    let mut total = 0.0;
    for (sample, &label) in labels.iter().enumerate() {
        let input = &inputs[sample * features..(sample + 1) * features];
        for class in 0..classes {
            let row = &weights[class * features..(class + 1) * features];
            let mut score = bias[class];
            for i in 0..features {
                score += row[i] * input[i];
            }
            scores[class] = score;
        }
        let mut largest = scores[0];
        for &score in &scores {
            largest = largest.max(score);
        }
        let mut sum = 0.0;
        for &score in &scores {
            sum += (score - largest).exp();
        }
        total += largest + sum.ln() - scores[label];
    }
    total / labels.len() as f64
}

#[differentiate(wrt(weights, bias))]
fn softmax_regression_chain(weights: &[f64], bias: &[f64], inputs: &[f64], labels: &[usize]) -> f64 {
    let features = weights.len() / bias.len();
    let total: f64 = inputs
        .chunks_exact(features)
        .zip(labels)
        .map(|(input, &label)| {
            let scores: Vec<f64> = weights
                .chunks_exact(features)
                .zip(bias)
                .map(|(row, bias)| row.iter().zip(input).fold(*bias, |sum, (w, x)| sum + w * x))
                .collect();
            let largest = scores.iter().copied().fold(scores[0], f64::max);
            let sum: f64 = scores.iter().map(|score| (score - largest).exp()).sum();
            largest + sum.ln() - scores[label]
        })
        .sum();
    total / labels.len() as f64
}

/// Each sample forwards and back: the gradient on its scores is all that it needs, and takes their place.
fn by_hand(
    weights: &[f64],
    bias: &[f64],
    inputs: &[f64],
    labels: &[usize],
    scores: &mut Vec<f64>,
    d_weights: &mut [f64],
    d_bias: &mut [f64],
) -> f64 {
    let classes = bias.len();
    let features = weights.len() / classes;
    scores.resize(classes, 0.0);
    let count = labels.len() as f64;
    let mut total = 0.0;
    for (input, &label) in inputs.chunks_exact(features).zip(labels) {
        for ((row, bias), score) in weights.chunks_exact(features).zip(bias).zip(scores.iter_mut()) {
            *score = row.iter().zip(input).fold(*bias, |sum, (w, x)| sum + w * x);
        }
        let largest = scores.iter().copied().fold(scores[0], f64::max);
        let at_label = scores[label];
        let mut sum = 0.0;
        for score in scores.iter_mut() {
            *score = (*score - largest).exp();
            sum += *score;
        }
        total += largest + sum.ln() - at_label;
        let scale = 1.0 / (sum * count);
        for (class, d_row) in d_weights.chunks_exact_mut(features).enumerate() {
            let hit = if class == label { 1.0 / count } else { 0.0 };
            let d_score = scale * scores[class] - hit;
            d_bias[class] += d_score;
            for (d_w, x) in d_row.iter_mut().zip(input) {
                *d_w += d_score * x;
            }
        }
    }
    total / count
}

/// As loops over indices, or as a chain of iterators.
pub(crate) struct SoftmaxRegression<const CHAIN: bool> {
    weights: Vec<f64>,
    bias: Vec<f64>,
    pub(crate) inputs: Vec<f64>,
    pub(crate) labels: Vec<usize>,
    scores: Vec<f64>,
}

impl<const CHAIN: bool> Kernel for SoftmaxRegression<CHAIN> {
    type Gradient = (Vec<f64>, Vec<f64>);

    const NAME: &'static str = if CHAIN { "softmax regression, chain" } else { "softmax regression" };

    fn new(size: Size) -> Self {
        let samples = size.of(SAMPLES, 50);
        Self {
            weights: numbers(CLASSES * FEATURES, 0.1),
            bias: numbers(CLASSES, 0.2),
            inputs: numbers(samples * FEATURES, 0.3),
            labels: (0..samples).map(|i| i * 7 % CLASSES).collect(),
            scores: Vec::new(),
        }
    }

    fn zero(&self) -> Self::Gradient {
        (vec![0.0; self.weights.len()], vec![0.0; self.bias.len()])
    }

    fn flatten((d_weights, d_bias): &Self::Gradient) -> Vec<f64> {
        [&d_weights[..], d_bias].concat()
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![&mut self.weights, &mut self.bias]
    }

    fn primal(&self) -> f64 {
        let Self { weights, bias, inputs, labels, .. } = black_box(self);
        if CHAIN {
            softmax_regression_chain(weights, bias, inputs, labels)
        } else {
            softmax_regression(weights, bias, inputs, labels)
        }
    }

    fn twin(&self, (d_weights, d_bias): &mut Self::Gradient) -> Option<f64> {
        let Self { weights, bias, inputs, labels, .. } = self;
        CHAIN.then(|| softmax_regression::accumulate_grad(weights, bias, inputs, labels, d_weights, d_bias))
    }

    fn ours(&self, (d_weights, d_bias): &mut Self::Gradient) -> f64 {
        let Self { weights, bias, inputs, labels, .. } = black_box(self);
        if CHAIN {
            softmax_regression_chain::accumulate_grad(weights, bias, inputs, labels, d_weights, d_bias)
        } else {
            softmax_regression::accumulate_grad(weights, bias, inputs, labels, d_weights, d_bias)
        }
    }

    fn hand(&mut self, (d_weights, d_bias): &mut Self::Gradient) -> f64 {
        let Self { weights, bias, inputs, labels, scores } = black_box(self);
        by_hand(weights, bias, inputs, labels, scores, d_weights, d_bias)
    }
}
