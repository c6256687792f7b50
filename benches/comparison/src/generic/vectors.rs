//! The kernels that are one or two loops over vectors.

use super::Generic;
use crate::kernels::dot::Dot;
use crate::kernels::log_sum_exp::LogSumExp;
use crate::kernels::rosenbrock::Rosenbrock;
use crate::kernels::running_log_sum_exp::RunningLogSumExp;
use crate::kernels::sum_of_squares::SumOfSquares;
use crate::number::Number;

impl Generic for Rosenbrock<false, false> {
    fn evaluate<T: Number>(&self, x: &[T]) -> T {
        let mut sum = x[0].constant(0.0);
        for i in 0..x.len() - 1 {
            let valley = x[i + 1] - x[i] * x[i];
            let slope = x[i].subtracted_from(1.0);
            sum = sum + (valley * valley).times(100.0) + slope * slope;
        }
        sum
    }
}

impl Generic for Dot<false> {
    fn evaluate<T: Number>(&self, x: &[T]) -> T {
        let (a, b) = x.split_at(x.len() / 2);
        let mut sum = x[0].constant(0.0);
        for i in 0..a.len() {
            sum = sum + a[i] * b[i];
        }
        sum
    }
}

impl Generic for SumOfSquares {
    fn evaluate<T: Number>(&self, x: &[T]) -> T {
        let mut sum = x[0].constant(0.0);
        for &value in x {
            sum = sum + value * value;
        }
        sum
    }
}

impl Generic for LogSumExp<false> {
    fn evaluate<T: Number>(&self, x: &[T]) -> T {
        super::log_sum_exp(x)
    }
}

impl Generic for RunningLogSumExp {
    fn evaluate<T: Number>(&self, x: &[T]) -> T {
        let mut largest = x[0];
        let mut sum = x[0].constant(1.0);
        for &value in &x[1..] {
            if value.value() > largest.value() {
                sum = (sum * (largest - value).exp()).plus(1.0);
                largest = value;
            } else {
                sum = sum + (value - largest).exp();
            }
        }
        largest + sum.ln()
    }
}
