use std::f64::consts::{LN_2, TAU};

use super::{Generic, log_sum_exp};
use crate::kernels::gmm::{DIMENSION as D, GAMMA, Gmm, M, log_gamma_distribution};
use crate::number::Number;

/// Of one factor.
const SIZE: usize = D * (D + 1) / 2;

/// `out = Q x`, of a lower triangular matrix with its columns below the diagonal one after the other.
fn multiply_lower<T: Number>(diagonal: &[T], columns: &[T], x: &[T], out: &mut [T]) {
    for i in 0..D {
        out[i] = diagonal[i] * x[i];
    }
    let mut next = 0;
    for i in 0..D {
        for j in i + 1..D {
            out[j] = out[j] + columns[next] * x[i];
            next += 1;
        }
    }
}

fn squared_norm<T: Number>(x: &[T]) -> T {
    let mut sum = x[0].constant(0.0);
    for &value in x {
        sum = sum + value * value;
    }
    sum
}

fn log_wishart_prior<T: Number>(sums: &[T], diagonals: &[T], factors: &[T]) -> T {
    let n = D + M + 1;
    let constant = (n * D) as f64 * (GAMMA.ln() - 0.5 * LN_2) - log_gamma_distribution(0.5 * n as f64, D);
    let mut out = sums[0].constant(0.0);
    for k in 0..sums.len() {
        let frobenius =
            squared_norm(&diagonals[k * D..(k + 1) * D]) + squared_norm(&factors[k * SIZE + D..(k + 1) * SIZE]);
        out = out + frobenius.times(0.5 * GAMMA * GAMMA) - sums[k].times(M as f64);
    }
    out.plus(-(sums.len() as f64) * constant)
}

impl<const COMPONENTS: usize> Generic for Gmm<COMPONENTS> {
    fn evaluate<T: Number>(&self, x: &[T]) -> T {
        let (alphas, x) = x.split_at(COMPONENTS);
        let (means, factors) = x.split_at(COMPONENTS * D);
        let zero = alphas[0].constant(0.0);

        let mut diagonals = vec![zero; D * COMPONENTS];
        let mut sums = vec![zero; COMPONENTS];
        for k in 0..COMPONENTS {
            for i in 0..D {
                let q = factors[k * SIZE + i];
                sums[k] = sums[k] + q;
                diagonals[k * D + i] = q.exp();
            }
        }

        let mut centered = [zero; D];
        let mut whitened = [zero; D];
        let mut terms = [zero; COMPONENTS];
        let mut total = zero;
        for point in self.x.chunks_exact(D) {
            for k in 0..COMPONENTS {
                for i in 0..D {
                    centered[i] = means[k * D + i].subtracted_from(point[i]);
                }
                let diagonal = &diagonals[k * D..(k + 1) * D];
                let columns = &factors[k * SIZE + D..(k + 1) * SIZE];
                multiply_lower(diagonal, columns, &centered, &mut whitened);
                terms[k] = alphas[k] + sums[k] - squared_norm(&whitened).times(0.5);
            }
            total = total + log_sum_exp(&terms);
        }

        let n = (self.x.len() / D) as f64;
        let constant = -0.5 * n * D as f64 * TAU.ln();
        let prior = log_wishart_prior(&sums, &diagonals, factors);
        total.plus(constant) - log_sum_exp(alphas).times(n) + prior
    }
}
