//! A weighted sum of the entries of a 96 by 96 matrix product, computed by the three textbook loops.

use std::hint::black_box;

use autodiff::differentiate;

use super::numbers;
use crate::harness::{Kernel, Size};

pub(crate) const N: usize = 96;

/// `c = a b`, all of them `N` by `N`, row after row.
#[differentiate]
fn multiply(a: &[f64], b: &[f64], c: &mut [f64]) {
    for i in 0..N {
        for j in 0..N {
            let mut sum = 0.0;
            for k in 0..N {
                sum += a[i * N + k] * b[k * N + j];
            }
            c[i * N + j] = sum;
        }
    }
}

#[differentiate(wrt(a, b))]
fn weighted_product(a: &[f64], b: &[f64], weights: &[f64]) -> f64 {
    let mut c = [0.0; N * N];
    multiply(a, b, &mut c);
    let mut sum = 0.0;
    for i in 0..N * N {
        sum += weights[i] * c[i];
    }
    sum
}

/// `dA += dC B^T` and `dB += A^T dC`. `B` is transposed once, so that all inner loops run along rows.
fn by_hand(a: &[f64], b: &[f64], weights: &[f64], transposed: &mut Vec<f64>, d_a: &mut [f64], d_b: &mut [f64]) -> f64 {
    let value = weighted_product(a, b, weights);
    let d_c = weights;
    transposed.resize(N * N, 0.0);
    for k in 0..N {
        for j in 0..N {
            transposed[j * N + k] = b[k * N + j];
        }
    }
    for i in 0..N {
        let (a, d_a, d_c) = (&a[i * N..][..N], &mut d_a[i * N..][..N], &d_c[i * N..][..N]);
        for j in 0..N {
            let row = &transposed[j * N..][..N];
            for k in 0..N {
                d_a[k] += d_c[j] * row[k];
            }
        }
        for k in 0..N {
            let row = &mut d_b[k * N..][..N];
            for j in 0..N {
                row[j] += a[k] * d_c[j];
            }
        }
    }
    value
}

pub(crate) struct MatrixProduct {
    a: Vec<f64>,
    b: Vec<f64>,
    pub(crate) weights: Vec<f64>,
    transposed: Vec<f64>,
}

impl Kernel for MatrixProduct {
    type Gradient = (Vec<f64>, Vec<f64>);

    const NAME: &'static str = "matrix product, 96 x 96";

    fn new(_size: Size) -> Self {
        let [a, b, weights] = [0.1, 0.2, 0.4].map(|seed| numbers(N * N, seed));
        Self { a, b, weights, transposed: Vec::new() }
    }

    fn zero(&self) -> Self::Gradient {
        (vec![0.0; N * N], vec![0.0; N * N])
    }

    fn flatten((d_a, d_b): &Self::Gradient) -> Vec<f64> {
        [&d_a[..], d_b].concat()
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![&mut self.a, &mut self.b]
    }

    fn primal(&self) -> f64 {
        weighted_product(black_box(&self.a), black_box(&self.b), black_box(&self.weights))
    }

    fn ours(&self, (d_a, d_b): &mut Self::Gradient) -> f64 {
        weighted_product::accumulate_grad(black_box(&self.a), black_box(&self.b), black_box(&self.weights), d_a, d_b)
    }

    fn hand(&mut self, (d_a, d_b): &mut Self::Gradient) -> f64 {
        by_hand(black_box(&self.a), black_box(&self.b), black_box(&self.weights), &mut self.transposed, d_a, d_b)
    }
}
