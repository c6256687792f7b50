//! The loss that the `digits` example trains with, on a batch of 64; the function is the example's own.

use std::hint::black_box;

use self::model::{CLASSES, HIDDEN, PIXELS};
use super::numbers;
use crate::harness::{Kernel, Size};

#[path = "../../examples/digits/model.rs"]
pub(crate) mod model;

const BATCH: usize = 64;

/// Weights and biases, or the gradient on them.
pub(crate) struct Parameters {
    w1: Vec<f64>,
    b1: Vec<f64>,
    w2: Vec<f64>,
    b2: Vec<f64>,
}

/// `output = weights * input + bias`.
#[inline]
fn dense(weights: &[f64], bias: &[f64], input: &[f64], output: &mut [f64]) {
    let rows = weights.chunks_exact(input.len());
    for ((row, bias), output) in rows.zip(bias).zip(output) {
        *output = row.iter().zip(input).fold(*bias, |sum, (w, x)| sum + w * x);
    }
}

/// Adds the gradient on weights and bias; there is none on the input.
#[inline]
fn dense_adjoint(input: &[f64], d_output: &[f64], d_weights: &mut [f64], d_bias: &mut [f64]) {
    let d_rows = d_weights.chunks_exact_mut(input.len());
    for ((d_row, d_bias), d_output) in d_rows.zip(d_bias).zip(d_output) {
        *d_bias += d_output;
        for (d_w, x) in d_row.iter_mut().zip(input) {
            *d_w += x * d_output;
        }
    }
}

/// Turns scores into `softmax(scores) - onehot(label)`, the gradient of the cross-entropy, and returns the latter.
#[inline]
fn cross_entropy_and_gradient(scores: &mut [f64; CLASSES], label: usize) -> f64 {
    let largest = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let at_label = scores[label];
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = (*score - largest).exp();
        sum += *score;
    }
    for score in scores.iter_mut() {
        *score /= sum;
    }
    scores[label] -= 1.0;
    largest + sum.ln() - at_label
}

/// Forwards and backwards image by image: the stages of one image live in two small arrays.
fn by_hand(p: &Parameters, images: &[f64], labels: &[usize], d: &mut Parameters) -> f64 {
    let mut total = 0.0;
    let scale = 1.0 / labels.len() as f64;
    for (image, &label) in images.chunks_exact(PIXELS).zip(labels) {
        let mut hidden = [0.0; HIDDEN];
        let mut scores = [0.0; CLASSES];
        dense(&p.w1, &p.b1, image, &mut hidden);
        hidden = hidden.map(f64::tanh);
        dense(&p.w2, &p.b2, &hidden, &mut scores);
        total += cross_entropy_and_gradient(&mut scores, label);

        let d_scores = scores.map(|score| scale * score);
        dense_adjoint(&hidden, &d_scores, &mut d.w2, &mut d.b2);
        let mut d_hidden = [0.0; HIDDEN];
        for (row, d_score) in p.w2.chunks_exact(HIDDEN).zip(d_scores) {
            for (d_h, w) in d_hidden.iter_mut().zip(row) {
                *d_h += w * d_score;
            }
        }
        for (d_h, h) in d_hidden.iter_mut().zip(hidden) {
            *d_h *= 1.0 - h * h;
        }
        dense_adjoint(image, &d_hidden, &mut d.w1, &mut d.b1);
    }
    total / labels.len() as f64
}

pub(crate) struct Mlp {
    parameters: Parameters,
    pub(crate) images: Vec<f64>,
    pub(crate) labels: Vec<usize>,
}

impl Kernel for Mlp {
    type Gradient = Parameters;

    const NAME: &'static str = "mlp loss, 64-32-10, batch 64";

    fn new(_size: Size) -> Self {
        let small = |count, seed| numbers(count, seed).iter().map(|x| 0.2 * x).collect();
        let parameters = Parameters {
            w1: small(HIDDEN * PIXELS, 0.1),
            b1: small(HIDDEN, 0.2),
            w2: small(CLASSES * HIDDEN, 0.3),
            b2: small(CLASSES, 0.4),
        };
        let images = numbers(BATCH * PIXELS, 0.5).iter().map(|x| x.abs()).collect();
        Self { parameters, images, labels: (0..BATCH).map(|i| i * 7 % CLASSES).collect() }
    }

    fn zero(&self) -> Self::Gradient {
        Parameters {
            w1: vec![0.0; HIDDEN * PIXELS],
            b1: vec![0.0; HIDDEN],
            w2: vec![0.0; CLASSES * HIDDEN],
            b2: vec![0.0; CLASSES],
        }
    }

    fn flatten(d: &Self::Gradient) -> Vec<f64> {
        [&d.w1[..], &d.b1, &d.w2, &d.b2].concat()
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        let Parameters { w1, b1, w2, b2 } = &mut self.parameters;
        vec![w1, b1, w2, b2]
    }

    fn primal(&self) -> f64 {
        let p = black_box(&self.parameters);
        model::loss(&p.w1, &p.b1, &p.w2, &p.b2, black_box(&self.images), black_box(&self.labels))
    }

    fn ours(&self, d: &mut Self::Gradient) -> f64 {
        let p = black_box(&self.parameters);
        let (images, labels) = (black_box(&self.images), black_box(&self.labels));
        let Parameters { w1, b1, w2, b2 } = d;
        model::loss::accumulate_grad(&p.w1, &p.b1, &p.w2, &p.b2, images, labels, w1, b1, w2, b2)
    }

    fn hand(&mut self, d: &mut Self::Gradient) -> f64 {
        by_hand(black_box(&self.parameters), black_box(&self.images), black_box(&self.labels), d)
    }
}
