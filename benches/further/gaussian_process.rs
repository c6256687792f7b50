//! The marginal likelihood of a Gaussian process with the squared exponential kernel, by its parameters.

use std::hint::black_box;

use autodiff::differentiate;

use crate::harness::{Kernel, Size};
use crate::kernels::numbers;

const POINTS: usize = 64;
const DIMENSIONS: usize = 3;

/// Minus the logarithm of the likelihood of `y` at the rows of `x`, but for a constant; the parameters are one length for each
/// dimension, and the deviations of signal and noise.
#[differentiate(wrt(lengths, signal, noise))]
fn likelihood(x: &[Vec<f64>], y: &[f64], lengths: &[f64], signal: f64, noise: f64) -> f64 {
    let n = x.len();
    let mut l = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..=i {
            let mut squared = 0.0;
            for k in 0..lengths.len() {
                let d = (x[i][k] - x[j][k]) / lengths[k];
                squared += d * d;
            }
            l[i][j] = signal * signal * (-0.5 * squared).exp();
        }
        l[i][i] += noise * noise;
    }
    for j in 0..n {
        for k in 0..j {
            l[j][j] -= l[j][k] * l[j][k];
        }
        l[j][j] = l[j][j].sqrt();
        for i in j + 1..n {
            for k in 0..j {
                l[i][j] -= l[i][k] * l[j][k];
            }
            l[i][j] /= l[j][j];
        }
    }
    let mut z = y.to_vec();
    let mut total = 0.0;
    for i in 0..n {
        for k in 0..i {
            z[i] -= l[i][k] * z[k];
        }
        z[i] /= l[i][i];
        total += 0.5 * z[i] * z[i] + l[i][i].ln();
    }
    total
}

/// What by hand is kept between the calls: the covariance without its noise, its factor, and adjoints, all by rows.
#[derive(Default)]
struct Workspace {
    covariance: Vec<f64>,
    l: Vec<f64>,
    z: Vec<f64>,
    d_l: Vec<f64>,
    d_z: Vec<f64>,
}

struct Parameters<'p> {
    lengths: &'p [f64],
    signal: f64,
    noise: f64,
}

/// Fills the workspace, and returns the value.
fn forward(x: &[Vec<f64>], y: &[f64], parameters: &Parameters, workspace: &mut Workspace) -> f64 {
    let n = x.len();
    let Parameters { lengths, signal, noise } = parameters;
    let Workspace { covariance, l, z, d_l, d_z } = workspace;
    for matrix in [&mut *covariance, &mut *l] {
        matrix.resize(n * n, 0.0);
    }
    z.clear();
    z.extend_from_slice(y);
    d_l.clear();
    d_l.resize(n * n, 0.0);
    d_z.clear();
    d_z.resize(n, 0.0);
    let mut total = 0.0;
    for i in 0..n {
        let (above, row) = l.split_at_mut(i * n);
        for j in 0..=i {
            let mut squared = 0.0;
            for k in 0..lengths.len() {
                let d = (x[i][k] - x[j][k]) / lengths[k];
                squared += d * d;
            }
            covariance[i * n + j] = signal * signal * (-0.5 * squared).exp();
            let mut sum = covariance[i * n + j];
            if i == j {
                sum += noise * noise;
                for l in &row[..j] {
                    sum -= l * l;
                }
                row[i] = sum.sqrt();
            } else {
                let other = &above[j * n..=j * n + j];
                for (a, b) in row[..j].iter().zip(other) {
                    sum -= a * b;
                }
                row[j] = sum / other[j];
            }
        }
        let mut sum = z[i];
        for (l, z) in row[..i].iter().zip(&*z) {
            sum -= l * z;
        }
        z[i] = sum / row[i];
        total += 0.5 * z[i] * z[i] + row[i].ln();
    }
    total
}

/// Turns the adjoint of the solution and the factor, row by row from the last, into that of the covariance, and that into those of
/// the parameters.
fn by_hand(
    x: &[Vec<f64>],
    y: &[f64],
    parameters: &Parameters,
    workspace: &mut Workspace,
    d_lengths: &mut [f64],
) -> (f64, f64, f64) {
    let n = x.len();
    let total = forward(x, y, parameters, workspace);
    let Parameters { lengths, signal, noise } = parameters;
    let Workspace { covariance, l, z, d_l, d_z } = workspace;
    let (mut d_scale, mut d_variance) = (0.0, 0.0);
    for i in (0..n).rev() {
        let (row, (above, d_row)) = (&l[i * n..=i * n + i], d_l.split_at_mut(i * n));
        let d_row = &mut d_row[..=i];
        let inverse = 1.0 / row[i];
        let d_sum = (d_z[i] + z[i]) * inverse;
        d_row[i] += inverse - d_sum * z[i];
        for k in 0..i {
            d_row[k] -= d_sum * z[k];
            d_z[k] -= d_sum * row[k];
        }
        let d_sum = 0.5 * d_row[i] * inverse;
        d_row[i] = d_sum;
        for k in 0..i {
            d_row[k] -= 2.0 * d_sum * row[k];
        }
        for j in (0..i).rev() {
            let (other, d_other) = (&l[j * n..=j * n + j], &mut above[j * n..=j * n + j]);
            let d_sum = d_row[j] / other[j];
            d_row[j] = d_sum;
            d_other[j] -= d_sum * row[j];
            for k in 0..j {
                d_row[k] -= d_sum * other[k];
                d_other[k] -= d_sum * row[k];
            }
        }
        d_variance += d_row[i];
        for j in 0..=i {
            let d = d_row[j] * covariance[i * n + j];
            d_scale += d;
            for k in 0..lengths.len() {
                let difference = x[i][k] - x[j][k];
                d_lengths[k] += d * difference * difference / (lengths[k] * lengths[k] * lengths[k]);
            }
        }
    }
    (total, 2.0 * d_scale / signal, 2.0 * d_variance * noise)
}

pub(crate) struct GaussianProcess {
    x: Vec<Vec<f64>>,
    y: Vec<f64>,
    lengths: Vec<f64>,
    deviations: [f64; 2],
    workspace: Workspace,
}

impl Kernel for GaussianProcess {
    type Gradient = (Vec<f64>, f64, f64);

    const NAME: &'static str = "gaussian process, 64 points";

    fn new(_size: Size) -> Self {
        Self {
            x: numbers(POINTS * DIMENSIONS, 0.2).chunks_exact(DIMENSIONS).map(<[f64]>::to_vec).collect(),
            y: numbers(POINTS, 0.6),
            lengths: vec![0.7, 0.9, 1.3],
            deviations: [1.2, 0.3],
            workspace: Workspace::default(),
        }
    }

    fn zero(&self) -> Self::Gradient {
        (vec![0.0; DIMENSIONS], 0.0, 0.0)
    }

    fn flatten((d_lengths, d_signal, d_noise): &Self::Gradient) -> Vec<f64> {
        [&d_lengths[..], &[*d_signal, *d_noise]].concat()
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![&mut self.lengths, &mut self.deviations]
    }

    fn primal(&self) -> f64 {
        let Self { x, y, lengths, deviations: [signal, noise], .. } = black_box(self);
        likelihood(x, y, lengths, *signal, *noise)
    }

    fn ours(&self, (d_lengths, d_signal, d_noise): &mut Self::Gradient) -> f64 {
        let Self { x, y, lengths, deviations: [signal, noise], .. } = black_box(self);
        likelihood::accumulate_grad(x, y, lengths, *signal, *noise, d_lengths, d_signal, d_noise)
    }

    fn hand(&mut self, (d_lengths, d_signal, d_noise): &mut Self::Gradient) -> f64 {
        let Self { x, y, lengths, deviations: [signal, noise], workspace } = black_box(self);
        let parameters = Parameters { lengths, signal: *signal, noise: *noise };
        let (value, by_signal, by_noise) = by_hand(x, y, &parameters, workspace, d_lengths);
        *d_signal += by_signal;
        *d_noise += by_noise;
        value
    }
}
