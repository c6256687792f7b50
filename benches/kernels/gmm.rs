//! The log-likelihood of a mixture of Gaussians with a Wishart prior, the objective of the collection `ADBench`.
//!
//! 1000 points in 10 dimensions. A component has a weight `alpha`, a mean, and an inverse covariance factor: the logarithms of the
//! diagonal, then the columns below it.

use std::f64::consts::{LN_2, TAU};
use std::hint::black_box;

use autodiff::differentiate;

use super::numbers;
use crate::harness::{Kernel, Size};

const POINTS: usize = 1000;
pub(crate) const DIMENSION: usize = 10;
/// Of the prior.
pub(crate) const GAMMA: f64 = 1.0;
pub(crate) const M: usize = 0;

#[differentiate]
fn log_sum_exp(x: &[f64]) -> f64 {
    let mut largest = x[0];
    for &value in x {
        if value > largest {
            largest = value;
        }
    }
    let mut sum = 0.0;
    for &value in x {
        sum += (value - largest).exp();
    }
    largest + sum.ln()
}

/// `out = Q x`, of a lower triangular matrix with its columns below the diagonal one after the other.
#[differentiate]
fn multiply_lower(diagonal: &[f64], columns: &[f64], x: &[f64], out: &mut [f64]) {
    let d = x.len();
    for i in 0..d {
        out[i] = diagonal[i] * x[i];
    }
    let mut next = 0;
    for i in 0..d {
        for j in i + 1..d {
            out[j] += columns[next] * x[i];
            next += 1;
        }
    }
}

#[differentiate]
fn squared_norm(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for &value in x {
        sum += value * value;
    }
    sum
}

/// The logarithm of the multivariate gamma function; `x` is an integer or half of one.
pub(crate) fn log_gamma_distribution(x: f64, p: usize) -> f64 {
    let mut sum = 0.25 * (p * (p - 1)) as f64 * (TAU / 2.0).ln();
    for j in 1..=p {
        sum += log_gamma(x + 0.5 * (1.0 - j as f64));
    }
    sum
}

/// By the recurrence, from `gamma(1) = 1` or `gamma(1/2) = sqrt(pi)`.
fn log_gamma(x: f64) -> f64 {
    let (mut at, mut sum) = if x.fract() > 0.0 { (0.5, 0.5 * (TAU / 2.0).ln()) } else { (1.0, 0.0) };
    while at < x {
        sum += f64::ln(at);
        at += 1.0;
    }
    sum
}

#[differentiate(wrt(sums, diagonals, factors))]
fn log_wishart_prior(d: usize, sums: &[f64], diagonals: &[f64], factors: &[f64], gamma: f64, m: usize) -> f64 {
    let components = sums.len();
    let size = d * (d + 1) / 2;
    let n = d + m + 1;
    let constant = (n * d) as f64 * (gamma.ln() - 0.5 * LN_2) - log_gamma_distribution(0.5 * n as f64, d);
    let mut out = 0.0;
    for k in 0..components {
        let frobenius =
            squared_norm(&diagonals[k * d..(k + 1) * d]) + squared_norm(&factors[k * size + d..(k + 1) * size]);
        out += 0.5 * gamma * gamma * frobenius - m as f64 * sums[k];
    }
    out - components as f64 * constant
}

#[differentiate(wrt(alphas, means, factors))]
fn log_likelihood(d: usize, alphas: &[f64], means: &[f64], factors: &[f64], x: &[f64], gamma: f64, m: usize) -> f64 {
    let components = alphas.len();
    let n = x.len() / d;
    let size = d * (d + 1) / 2;

    let mut diagonals = vec![0.0; d * components];
    let mut sums = vec![0.0; components];
    for k in 0..components {
        for i in 0..d {
            let q = factors[k * size + i];
            sums[k] += q;
            diagonals[k * d + i] = q.exp();
        }
    }

    let mut centered = vec![0.0; d];
    let mut whitened = vec![0.0; d];
    let mut terms = vec![0.0; components];
    let mut total = 0.0;
    for point in 0..n {
        for k in 0..components {
            for i in 0..d {
                centered[i] = x[point * d + i] - means[k * d + i];
            }
            let diagonal = &diagonals[k * d..(k + 1) * d];
            let columns = &factors[k * size + d..(k + 1) * size];
            multiply_lower(diagonal, columns, &centered, &mut whitened);
            terms[k] = alphas[k] + sums[k] - 0.5 * squared_norm(&whitened);
        }
        total += log_sum_exp(&terms);
    }

    let constant = -0.5 * (n * d) as f64 * TAU.ln();
    let prior = log_wishart_prior(d, &sums, &diagonals, factors, gamma, m);
    constant + total - n as f64 * log_sum_exp(alphas) + prior
}

/// What by hand is kept between calls.
#[derive(Default)]
struct Workspace {
    diagonals: Vec<f64>,
    sums: Vec<f64>,
    /// Of one point, for each component.
    centered: Vec<f64>,
    whitened: Vec<f64>,
    terms: Vec<f64>,
    d_diagonals: Vec<f64>,
    d_centered: Vec<f64>,
}

impl Workspace {
    fn resize(&mut self, d: usize, components: usize) {
        for vector in [&mut self.diagonals, &mut self.centered, &mut self.whitened, &mut self.d_diagonals] {
            vector.resize(d * components, 0.0);
        }
        self.sums.resize(components, 0.0);
        self.terms.resize(components, 0.0);
        self.d_centered.resize(d, 0.0);
    }
}

/// Turns terms into their softmax and returns the logarithm of their sum of exponentials.
fn softmax(terms: &mut [f64]) -> f64 {
    let largest = terms.iter().copied().fold(terms[0], f64::max);
    let mut sum = 0.0;
    for term in terms.iter_mut() {
        *term = (*term - largest).exp();
        sum += *term;
    }
    let scale = 1.0 / sum;
    for term in terms {
        *term *= scale;
    }
    largest + sum.ln()
}

/// On the weights, means and factors.
pub(crate) struct Gradient {
    alphas: Vec<f64>,
    means: Vec<f64>,
    factors: Vec<f64>,
}

/// Each point forwards and back: its derivative by the log-sum-exp of its terms is one.
fn by_hand(
    d: usize,
    (alphas, means, factors): (&[f64], &[f64], &[f64]),
    x: &[f64],
    (gamma, m): (f64, usize),
    workspace: &mut Workspace,
    gradient: &mut Gradient,
) -> f64 {
    let components = alphas.len();
    let size = d * (d + 1) / 2;
    let n = (x.len() / d) as f64;
    workspace.resize(d, components);
    for k in 0..components {
        let logarithms = &factors[k * size..][..d];
        workspace.sums[k] = logarithms.iter().sum();
        for (diagonal, q) in workspace.diagonals[k * d..][..d].iter_mut().zip(logarithms) {
            *diagonal = q.exp();
        }
    }
    workspace.d_diagonals.fill(0.0);
    let total: f64 =
        x.chunks_exact(d).map(|point| point_by_hand(point, (alphas, means, factors), workspace, gradient)).sum();

    workspace.terms.copy_from_slice(alphas);
    let normalizer = softmax(&mut workspace.terms);
    for (d_alpha, term) in gradient.alphas.iter_mut().zip(&workspace.terms) {
        *d_alpha -= n * term;
    }
    let prior = log_wishart_prior(d, &workspace.sums, &workspace.diagonals, factors, gamma, m);
    let weight = gamma * gamma;
    for k in 0..components {
        let (factor, d_factor) = (&factors[k * size..][..size], &mut gradient.factors[k * size..][..size]);
        let (diagonal, d_diagonal) = (&workspace.diagonals[k * d..][..d], &workspace.d_diagonals[k * d..][..d]);
        for i in 0..d {
            d_factor[i] += diagonal[i] * (d_diagonal[i] + weight * diagonal[i]) - m as f64;
        }
        for i in d..size {
            d_factor[i] += weight * factor[i];
        }
    }
    -0.5 * n * d as f64 * TAU.ln() + total - n * normalizer + prior
}

/// The logarithm of the density at a point, up to the constant; adds its gradient.
#[inline]
fn point_by_hand(
    x: &[f64],
    (alphas, means, factors): (&[f64], &[f64], &[f64]),
    workspace: &mut Workspace,
    gradient: &mut Gradient,
) -> f64 {
    let d = x.len();
    let size = d * (d + 1) / 2;
    let Workspace { diagonals, sums, centered, whitened, terms, d_diagonals, d_centered } = workspace;
    for k in 0..terms.len() {
        let (mean, factor, diagonal) = (&means[k * d..][..d], &factors[k * size..][..size], &diagonals[k * d..][..d]);
        let (centered, whitened) = (&mut centered[k * d..][..d], &mut whitened[k * d..][..d]);
        for i in 0..d {
            centered[i] = x[i] - mean[i];
            whitened[i] = diagonal[i] * centered[i];
        }
        let mut columns = &factor[d..];
        for i in 0..d {
            let (column, rest) = columns.split_at(d - i - 1);
            for (out, q) in whitened[i + 1..].iter_mut().zip(column) {
                *out += q * centered[i];
            }
            columns = rest;
        }
        terms[k] = alphas[k] + sums[k] - 0.5 * whitened.iter().map(|w| w * w).sum::<f64>();
    }
    let value = softmax(terms);
    for k in 0..terms.len() {
        let (factor, diagonal) = (&factors[k * size..][..size], &diagonals[k * d..][..d]);
        let (centered, whitened) = (&centered[k * d..][..d], &mut whitened[k * d..][..d]);
        let (d_mean, d_diagonal) = (&mut gradient.means[k * d..][..d], &mut d_diagonals[k * d..][..d]);
        let (d_logarithms, mut d_columns) = gradient.factors[k * size..][..size].split_at_mut(d);
        let d_term = terms[k];
        gradient.alphas[k] += d_term;
        for i in 0..d {
            d_logarithms[i] += d_term;
            whitened[i] *= -d_term;
            d_diagonal[i] += whitened[i] * centered[i];
            d_centered[i] = whitened[i] * diagonal[i];
        }
        let mut columns = &factor[d..];
        for i in 0..d {
            let (column, rest) = columns.split_at(d - i - 1);
            let (d_column, d_rest) = d_columns.split_at_mut(d - i - 1);
            let mut sum = 0.0;
            for ((q, d_q), d_out) in column.iter().zip(d_column).zip(&whitened[i + 1..]) {
                *d_q += centered[i] * d_out;
                sum += q * d_out;
            }
            d_mean[i] -= d_centered[i] + sum;
            (columns, d_columns) = (rest, d_rest);
        }
    }
    value
}

/// With this many components.
pub(crate) struct Gmm<const COMPONENTS: usize> {
    alphas: Vec<f64>,
    means: Vec<f64>,
    factors: Vec<f64>,
    pub(crate) x: Vec<f64>,
    workspace: Workspace,
}

impl<const COMPONENTS: usize> Kernel for Gmm<COMPONENTS> {
    type Gradient = Gradient;

    const NAME: &'static str = match COMPONENTS {
        5 => "gmm, n = 1000, d = 10, K = 5",
        25 => "gmm, n = 1000, d = 10, K = 25",
        _ => panic!("a name is missing"),
    };

    fn new(size: Size) -> Self {
        Self {
            alphas: numbers(COMPONENTS, 0.1),
            means: numbers(COMPONENTS * DIMENSION, 0.2),
            factors: numbers(COMPONENTS * DIMENSION * (DIMENSION + 1) / 2, 0.3),
            x: numbers(size.of(POINTS, 40) * DIMENSION, 0.4).iter().map(|x| 2.0 * x).collect(),
            workspace: Workspace::default(),
        }
    }

    fn zero(&self) -> Self::Gradient {
        let [alphas, means, factors] = [&self.alphas, &self.means, &self.factors].map(|input| vec![0.0; input.len()]);
        Gradient { alphas, means, factors }
    }

    fn flatten(gradient: &Self::Gradient) -> Vec<f64> {
        [&gradient.alphas[..], &gradient.means, &gradient.factors].concat()
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![&mut self.alphas, &mut self.means, &mut self.factors]
    }

    fn primal(&self) -> f64 {
        let Self { alphas, means, factors, x, .. } = black_box(self);
        log_likelihood(black_box(DIMENSION), alphas, means, factors, x, GAMMA, M)
    }

    fn ours(&self, gradient: &mut Self::Gradient) -> f64 {
        let Self { alphas, means, factors, x, .. } = black_box(self);
        let Gradient { alphas: d_alphas, means: d_means, factors: d_factors } = gradient;
        let d = black_box(DIMENSION);
        log_likelihood::accumulate_grad(d, alphas, means, factors, x, GAMMA, M, d_alphas, d_means, d_factors)
    }

    fn hand(&mut self, gradient: &mut Self::Gradient) -> f64 {
        let Self { alphas, means, factors, x, workspace } = black_box(self);
        by_hand(black_box(DIMENSION), (alphas, means, factors), x, (GAMMA, M), workspace, gradient)
    }
}
