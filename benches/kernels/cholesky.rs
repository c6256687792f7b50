//! The log-likelihood of a Gaussian: a matrix is factored in place, and the factor gives a determinant and a quadratic form.

use std::hint::black_box;

use autodiff::differentiate;

use super::numbers;
use crate::harness::{Kernel, Size};

pub(crate) const N: usize = 64;

/// Overwrites the lower triangle of `a` by `L`, with `a = L L^T`.
#[differentiate]
fn cholesky(a: &mut [f64], n: usize) {
    for i in 0..n {
        for j in 0..=i {
            let mut sum = a[i * n + j];
            for k in 0..j {
                sum -= a[i * n + k] * a[j * n + k];
            }
            if i == j {
                a[i * n + i] = sum.sqrt();
            } else {
                a[i * n + j] = sum / a[j * n + j];
            }
        }
    }
}

/// Overwrites `b` by `L^-1 b`.
#[differentiate]
fn solve_lower(l: &[f64], b: &mut [f64]) {
    let n = b.len();
    for i in 0..n {
        let mut sum = b[i];
        for j in 0..i {
            sum -= l[i * n + j] * b[j];
        }
        b[i] = sum / l[i * n + i];
    }
}

/// `ln det A / 2 + y^T A^-1 y / 2`: minus the logarithm of a Gaussian density, but for a constant.
#[differentiate]
fn gaussian(covariance: &[f64], y: &[f64]) -> f64 {
    let n = y.len();
    let mut l = covariance.to_vec();
    let mut z = y.to_vec();
    cholesky(&mut l, n);
    solve_lower(&l, &mut z);
    let mut log_determinant = 0.0;
    let mut quadratic = 0.0;
    for i in 0..n {
        log_determinant += l[i * n + i].ln();
        quadratic += z[i] * z[i];
    }
    log_determinant + 0.5 * quadratic
}

/// What by hand is kept between the sweeps.
#[derive(Default)]
struct Workspace {
    l: Vec<f64>,
    z: Vec<f64>,
    d_l: Vec<f64>,
    d_z: Vec<f64>,
}

/// The factor is all that the way back needs; it turns the adjoint of the factor into that of the matrix in place.
fn by_hand(covariance: &[f64], y: &[f64], workspace: &mut Workspace, d_covariance: &mut [f64], d_y: &mut [f64]) -> f64 {
    let n = y.len();
    let Workspace { l, z, d_l, d_z } = workspace;
    l.clear();
    l.extend_from_slice(covariance);
    z.clear();
    z.extend_from_slice(y);
    cholesky(l, n);
    solve_lower(l, z);
    let (mut log_determinant, mut quadratic) = (0.0, 0.0);
    d_l.clear();
    d_l.resize(n * n, 0.0);
    d_z.clear();
    for i in 0..n {
        log_determinant += l[i * n + i].ln();
        quadratic += z[i] * z[i];
        d_l[i * n + i] = 1.0 / l[i * n + i];
        d_z.push(z[i]);
    }
    solve_lower_adjoint(l, z, d_l, d_z);
    cholesky_adjoint(l, d_l, n);
    for (d_a, d_l) in d_covariance.iter_mut().zip(d_l) {
        *d_a += *d_l;
    }
    for (d_y, d_z) in d_y.iter_mut().zip(d_z) {
        *d_y += *d_z;
    }
    log_determinant + 0.5 * quadratic
}

/// Turns the adjoint of the solution into that of the right-hand side, row by row from the last.
fn solve_lower_adjoint(l: &[f64], z: &[f64], d_l: &mut [f64], d_z: &mut [f64]) {
    let n = z.len();
    for i in (0..n).rev() {
        let (row, d_row) = (&l[i * n..=i * n + i], &mut d_l[i * n..=i * n + i]);
        let d_sum = d_z[i] / row[i];
        d_z[i] = d_sum;
        d_row[i] -= d_sum * z[i];
        for j in 0..i {
            d_z[j] -= row[j] * d_sum;
            d_row[j] -= z[j] * d_sum;
        }
    }
}

/// Turns the adjoint of the factor into that of the matrix, entry by entry from the last; all loops run along rows.
fn cholesky_adjoint(l: &[f64], d_l: &mut [f64], n: usize) {
    for i in (0..n).rev() {
        let row = &l[i * n..=i * n + i];
        let (above, d_row) = d_l.split_at_mut(i * n);
        let d_row = &mut d_row[..=i];
        let d_sum = 0.5 * d_row[i] / row[i];
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
    }
}

pub(crate) struct Cholesky {
    covariance: Vec<f64>,
    y: Vec<f64>,
    workspace: Workspace,
}

impl Kernel for Cholesky {
    type Gradient = (Vec<f64>, Vec<f64>);

    const NAME: &'static str = "cholesky in place, 64 x 64";

    fn new(_size: Size) -> Self {
        let mut covariance: Vec<f64> = numbers(N * N, 0.6).iter().map(|x| 0.1 * x).collect();
        for i in 0..N {
            covariance[i * N + i] += 2.0 + 0.01 * i as f64;
        }
        Self { covariance, y: numbers(N, 0.8), workspace: Workspace::default() }
    }

    fn zero(&self) -> Self::Gradient {
        (vec![0.0; N * N], vec![0.0; N])
    }

    fn flatten((d_covariance, d_y): &Self::Gradient) -> Vec<f64> {
        [&d_covariance[..], d_y].concat()
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![&mut self.covariance, &mut self.y]
    }

    fn primal(&self) -> f64 {
        gaussian(black_box(&self.covariance), black_box(&self.y))
    }

    fn ours(&self, (d_covariance, d_y): &mut Self::Gradient) -> f64 {
        gaussian::accumulate_grad(black_box(&self.covariance), black_box(&self.y), d_covariance, d_y)
    }

    fn hand(&mut self, (d_covariance, d_y): &mut Self::Gradient) -> f64 {
        by_hand(black_box(&self.covariance), black_box(&self.y), &mut self.workspace, d_covariance, d_y)
    }
}
