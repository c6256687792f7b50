use super::Generic;
use crate::kernels::matrix_product::{MatrixProduct, N};
use crate::number::Number;

impl Generic for MatrixProduct {
    fn evaluate<T: Number>(&self, x: &[T]) -> T {
        let (a, b) = x.split_at(N * N);
        let zero = x[0].constant(0.0);
        let mut total = zero;
        for i in 0..N {
            for j in 0..N {
                let mut sum = zero;
                for k in 0..N {
                    sum = sum + a[i * N + k] * b[k * N + j];
                }
                total = total + sum.times(self.weights[i * N + j]);
            }
        }
        total
    }
}
