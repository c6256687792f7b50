//! The attribute on single methods of blocks with parameters.

use autodiff::{Differentiable, differentiate};
use num_traits::Float;
use std::ops::{Add, Mul};

#[derive(Clone, Differentiable)]
struct Spring<T> {
    stiffness: T,
}

impl<T: Float> Spring<T> {
    #[differentiate]
    fn new(frequency: T) -> Self {
        Self { stiffness: frequency * frequency }
    }

    #[differentiate]
    fn energy(&self, x: T) -> T {
        self.stiffness * x * x + x.sin()
    }

    #[differentiate]
    fn stiffened<const N: usize>(&mut self, by: [T; N]) -> T {
        for factor in by {
            self.stiffness = self.stiffness * factor;
        }
        self.stiffness
    }
}

#[derive(Clone, Differentiable)]
struct Named<L> {
    label: L,
    x: f64,
}

impl<L: Clone + PartialEq> Named<L> {
    #[differentiate]
    fn energy(&self, y: f64) -> f64 {
        self.x * self.x * y
    }
}

#[derive(Differentiable)]
struct View<'a> {
    numbers: &'a [f64],
}

impl View<'_> {
    #[differentiate]
    fn sum(&self, by: f64) -> f64 {
        self.numbers.iter().map(|x| x * by).sum()
    }
}

#[derive(Clone, Differentiable)]
struct Matrix<const R: usize, const C: usize> {
    rows: [[f64; C]; R],
}

impl<const R: usize, const C: usize> Matrix<R, C> {
    #[differentiate]
    fn apply(&self, x: [f64; C]) -> [f64; R] {
        let mut y = [0.0; R];
        for i in 0..R {
            for j in 0..C {
                y[i] += self.rows[i][j] * x[j];
            }
        }
        y
    }

    #[differentiate]
    fn norm(&self) -> f64 {
        self.rows.iter().flatten().map(|x| x * x).sum::<f64>().sqrt()
    }
}

#[derive(Clone, Differentiable)]
struct Filter<T, const N: usize>
where
    T: Copy,
{
    taps: [T; N],
}

impl<T, const N: usize> Filter<T, N>
where
    T: Copy + Mul<Output = T> + Add<Output = T> + Default,
{
    #[differentiate]
    fn run(&self, x: &[T]) -> T {
        let mut sum = T::default();
        for (tap, x) in self.taps.iter().zip(x) {
            sum = sum + *tap * *x;
        }
        sum
    }
}

#[differentiate]
fn together(v: &[f64]) -> f64 {
    let mut spring = Spring::new(v[0]);
    let named = Named { label: "n", x: v[1] };
    let matrix = Matrix { rows: [[v[0], v[1]], [v[2], 1.0]] };
    let y = matrix.apply([v[1], v[2]]);
    let filter = Filter { taps: [v[2], v[0]] };
    let energies = spring.energy(v[2]) * named.energy(v[0]) * f64::from(named.label == "n");
    energies + spring.stiffened([v[1], v[2]]) + y[0] * y[1] + matrix.norm() + filter.run(v)
}

#[test]
fn single_methods_of_generic_blocks_have_derivatives() {
    check!([[0.7, -0.3, 1.2], [1.4, 0.8, -0.6]], |v| together(v));
    let (d_spring, d_x) = Spring { stiffness: 2.0_f32 }.energy_grad(3.0);
    assert_eq!((d_spring.stiffness, d_x), (9.0, 12.0 + 3.0_f32.cos()));
    let (d_view, d_by) = View { numbers: &[2.0, 5.0] }.sum_grad(3.0);
    assert_eq!((d_view.numbers, d_by), (vec![3.0, 3.0], 7.0));
}
