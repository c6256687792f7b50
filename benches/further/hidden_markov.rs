//! The log-likelihood of observations under a hidden Markov model, by the forward algorithm with scaling.

use std::hint::black_box;

use autodiff::differentiate;

use crate::harness::{Kernel, Size};
use crate::kernels::numbers;

const STATES: usize = 8;
const SYMBOLS: usize = 12;
const LENGTH: usize = 500;

/// `transition[i][j]` leads from state `i` to `j`, `emission[j][o]` shows `o` in state `j`.
#[differentiate(wrt(start, transition, emission))]
fn log_likelihood(start: &[f64], transition: &[Vec<f64>], emission: &[Vec<f64>], seen: &[usize]) -> f64 {
    let n = start.len();
    let mut alpha: Vec<f64> = (0..n).map(|i| start[i] * emission[i][seen[0]]).collect();
    let mut total = 0.0;
    for t in 1..seen.len() {
        let scale: f64 = alpha.iter().sum();
        total += scale.ln();
        let mut next = vec![0.0; n];
        for j in 0..n {
            let mut sum = 0.0;
            for i in 0..n {
                sum += alpha[i] / scale * transition[i][j];
            }
            next[j] = sum * emission[j][seen[t]];
        }
        alpha = next;
    }
    total + alpha.iter().sum::<f64>().ln()
}

/// What by hand is kept between the calls: the scaled states before each step with their scale, and adjoints.
#[derive(Default)]
struct Workspace {
    alphas: Vec<f64>,
    sums: Vec<f64>,
    scales: Vec<f64>,
    d_alpha: Vec<f64>,
    d_sums: Vec<f64>,
}

fn by_hand(
    start: &[f64],
    transition: &[Vec<f64>],
    emission: &[Vec<f64>],
    seen: &[usize],
    workspace: &mut Workspace,
    (d_start, d_transition, d_emission): (&mut [f64], &mut [Vec<f64>], &mut [Vec<f64>]),
) -> f64 {
    let n = start.len();
    let Workspace { alphas, sums, scales, d_alpha, d_sums } = workspace;
    alphas.resize(n * seen.len(), 0.0);
    sums.resize(n * seen.len(), 0.0);
    scales.resize(seen.len(), 0.0);
    d_alpha.resize(n, 0.0);
    d_sums.resize(n, 0.0);
    for i in 0..n {
        alphas[i] = start[i] * emission[i][seen[0]];
    }
    let mut total = 0.0;
    for t in 0..seen.len() {
        let (before, after) = alphas[t * n..].split_at_mut(n);
        let scale: f64 = before.iter().sum();
        scales[t] = scale;
        total += scale.ln();
        for alpha in before.iter_mut() {
            *alpha /= scale;
        }
        if t + 1 == seen.len() {
            break;
        }
        let sums = &mut sums[(t + 1) * n..(t + 2) * n];
        sums.fill(0.0);
        for (alpha, row) in before.iter().zip(transition) {
            for (sum, probability) in sums.iter_mut().zip(row) {
                *sum += alpha * probability;
            }
        }
        for j in 0..n {
            after[j] = sums[j] * emission[j][seen[t + 1]];
        }
    }
    d_alpha.fill(1.0 / scales[seen.len() - 1]);
    for t in (1..seen.len()).rev() {
        let (before, sums) = (&alphas[(t - 1) * n..t * n], &sums[t * n..(t + 1) * n]);
        for j in 0..n {
            d_sums[j] = d_alpha[j] * emission[j][seen[t]];
            d_emission[j][seen[t]] += d_alpha[j] * sums[j];
        }
        let scale = scales[t - 1];
        let mut d_scale = 1.0;
        for i in 0..n {
            let (row, d_row) = (&transition[i][..n], &mut d_transition[i][..n]);
            let d_sums = &d_sums[..n];
            let mut d_scaled = 0.0;
            for j in 0..n {
                d_scaled += d_sums[j] * row[j];
                d_row[j] += d_sums[j] * before[i];
            }
            d_scale -= d_scaled * before[i];
            d_alpha[i] = d_scaled;
        }
        for d in d_alpha.iter_mut() {
            *d = (*d + d_scale) / scale;
        }
    }
    for i in 0..n {
        d_start[i] += d_alpha[i] * emission[i][seen[0]];
        d_emission[i][seen[0]] += d_alpha[i] * start[i];
    }
    total
}

pub(crate) struct HiddenMarkov {
    start: Vec<f64>,
    transition: Vec<Vec<f64>>,
    emission: Vec<Vec<f64>>,
    seen: Vec<usize>,
    workspace: Workspace,
}

/// Rows that sum to one.
fn probabilities(rows: usize, columns: usize, seed: f64) -> Vec<Vec<f64>> {
    let row = |row: &[f64]| {
        let positive: Vec<f64> = row.iter().map(|x| 1.5 + x).collect();
        let sum: f64 = positive.iter().sum();
        positive.iter().map(|x| x / sum).collect()
    };
    numbers(rows * columns, seed).chunks_exact(columns).map(row).collect()
}

impl Kernel for HiddenMarkov {
    type Gradient = (Vec<f64>, Vec<Vec<f64>>, Vec<Vec<f64>>);

    const NAME: &'static str = "hidden markov model, 8 states, 500 observations";

    fn new(_size: Size) -> Self {
        Self {
            start: probabilities(1, STATES, 0.1).concat(),
            transition: probabilities(STATES, STATES, 0.2),
            emission: probabilities(STATES, SYMBOLS, 0.3),
            seen: (0..LENGTH).map(|t| t * t * 7 % 23 % SYMBOLS).collect(),
            workspace: Workspace::default(),
        }
    }

    fn zero(&self) -> Self::Gradient {
        (vec![0.0; STATES], vec![vec![0.0; STATES]; STATES], vec![vec![0.0; SYMBOLS]; STATES])
    }

    fn flatten((d_start, d_transition, d_emission): &Self::Gradient) -> Vec<f64> {
        [d_start.clone(), d_transition.concat(), d_emission.concat()].concat()
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        let rows = self.transition.iter_mut().chain(&mut self.emission).map(Vec::as_mut_slice);
        [self.start.as_mut_slice()].into_iter().chain(rows).collect()
    }

    fn primal(&self) -> f64 {
        let Self { start, transition, emission, seen, .. } = black_box(self);
        log_likelihood(start, transition, emission, seen)
    }

    fn ours(&self, (d_start, d_transition, d_emission): &mut Self::Gradient) -> f64 {
        let Self { start, transition, emission, seen, .. } = black_box(self);
        log_likelihood::accumulate_grad(start, transition, emission, seen, d_start, d_transition, d_emission)
    }

    fn hand(&mut self, (d_start, d_transition, d_emission): &mut Self::Gradient) -> f64 {
        let Self { start, transition, emission, seen, workspace } = black_box(self);
        by_hand(start, transition, emission, seen, workspace, (d_start, d_transition, d_emission))
    }
}
