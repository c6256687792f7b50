use super::Generic;
use crate::kernels::cholesky::{Cholesky, N};
use crate::number::Number;

/// Overwrites the lower triangle of `a` by `L`, with `a = L L^T`.
fn cholesky<T: Number>(a: &mut [T]) {
    for i in 0..N {
        for j in 0..=i {
            let mut sum = a[i * N + j];
            for k in 0..j {
                sum = sum - a[i * N + k] * a[j * N + k];
            }
            a[i * N + j] = if i == j { sum.sqrt() } else { sum / a[j * N + j] };
        }
    }
}

/// Overwrites `b` by `L^-1 b`.
fn solve_lower<T: Number>(l: &[T], b: &mut [T]) {
    for i in 0..N {
        let mut sum = b[i];
        for j in 0..i {
            sum = sum - l[i * N + j] * b[j];
        }
        b[i] = sum / l[i * N + i];
    }
}

impl Generic for Cholesky {
    fn evaluate<T: Number>(&self, x: &[T]) -> T {
        let (covariance, y) = x.split_at(N * N);
        let mut l = covariance.to_vec();
        let mut z = y.to_vec();
        cholesky(&mut l);
        solve_lower(&l, &mut z);
        let mut log_determinant = x[0].constant(0.0);
        let mut quadratic = x[0].constant(0.0);
        for i in 0..N {
            log_determinant = log_determinant + l[i * N + i].ln();
            quadratic = quadratic + z[i] * z[i];
        }
        log_determinant + quadratic.times(0.5)
    }
}
