//! Matrices of zeros and ones whose sizes are fields beside numbers, and copied code with names of views.

#![allow(
    clippy::needless_range_loop,
    clippy::needless_pass_by_value,
    clippy::cast_precision_loss,
    reason = "functions as their authors write them"
)]

use autodiff::{Differentiable, differentiate};
use foreign::check_by_differences;
use nalgebra::{DMatrix, DVector};
use ndarray::{Array1, Array2, ArrayView1};

#[derive(Differentiable)]
struct Layer {
    size: usize,
    shape: (usize, usize),
    weight: f64,
}

#[differentiate]
impl Layer {
    fn of_nalgebra(&self, p: &[f64]) -> f64 {
        let mut v: DVector<f64> = DVector::zeros(self.size);
        let mut m = DMatrix::<f64>::identity(self.size, self.size + 1);
        for j in 0..self.size {
            v[j] += p[j] * self.weight;
            m[(0, j)] += p[j] * p[j];
        }
        v[0] * v[1] + m[(0, 0)] * m[(0, 1)]
    }

    fn of_ndarray(&self, p: &[f64]) -> f64 {
        let mut v = Array1::<f64>::ones(self.size);
        let mut m: Array2<f64> = Array2::zeros((self.size, 2 * self.size));
        let mut n: Array2<f64> = Array2::zeros(self.shape);
        for j in 0..self.size {
            v[j] += p[j] * self.weight;
            m[[0, j]] += p[j] * p[j];
            n[[j, 0]] = p[j] * self.weight;
        }
        v[0] * v[1] + m[[0, 0]] * m[[0, 1]] * n[[1, 0]]
    }
}

#[differentiate]
fn layered(x: &[f64; 3]) -> f64 {
    let layer = Layer { size: 2, shape: (2, 1), weight: x[0] };
    layer.of_nalgebra(&x[1..]) * layer.of_ndarray(&x[1..])
}

/// The second `y` is the parameter of the closure.
#[differentiate]
fn counted(y: ArrayView1<f64>, least: f64) -> f64 {
    let above = y.iter().enumerate().filter(|&(_, y)| *y > 0.5).map(|(at, _)| at).collect::<Vec<_>>();
    let mut sum = least * y.iter().enumerate().filter(|&(_, y)| *y > 0.5).count() as f64;
    for at in above {
        sum += y[at] * y[at];
    }
    sum
}

#[differentiate]
fn of_counted(x: &[f64; 3]) -> f64 {
    let y = Array1::from_vec(vec![x[0], x[1] * x[2], x[2]]);
    counted(y.view(), x[1])
}

#[test]
fn sizes_may_be_fields() {
    let point = [0.7, 1.2, -0.4];
    check_by_differences(point, layered, |p| {
        let (value, gradient) = layered::value_and_grad(p);
        (value, gradient.to_vec())
    });
    check_by_differences(point, of_counted, |p| {
        let (value, gradient) = of_counted::value_and_grad(p);
        (value, gradient.to_vec())
    });
}
