//! A trait of the crate's own called `Real`, which is not the one of this library.

use autodiff::{Differentiable, differentiate};
use num_traits::{Float, FloatConst};
use std::ops::Index;

trait Real: Copy + Float + FloatConst {
    fn half() -> Self {
        Self::from(0.5).unwrap()
    }
}

impl<T: Copy + Float + FloatConst> Real for T {}

#[derive(Clone, Differentiable)]
enum Tolerance<T: Real> {
    Scalar(T),
    Vector(Vec<T>),
}

#[differentiate]
impl<T: Real> Index<usize> for Tolerance<T> {
    type Output = T;

    fn index(&self, i: usize) -> &T {
        match self {
            Tolerance::Scalar(least) => least,
            Tolerance::Vector(least) => &least[i],
        }
    }
}

trait State<T: Real> {
    fn error_norm(&self, error: &Self, tolerance: &Tolerance<T>) -> T;
}

#[differentiate]
impl<T> State<T> for Vec<T>
where
    T: Real,
{
    fn error_norm(&self, error: &Self, tolerance: &Tolerance<T>) -> T {
        let mut sum = T::zero();
        for i in 0..self.len() {
            let least = match tolerance {
                Tolerance::Scalar(least) => *least,
                Tolerance::Vector(least) => least[i],
            };
            let scaled = error[i] * tolerance[i] / (least + self[i].abs());
            sum = sum + scaled * scaled;
        }
        (sum * T::PI()).sqrt()
    }
}

#[differentiate]
fn halved<T: Real>(x: T, y: T) -> T {
    (x * y).sin() * T::half() + x.powi(2)
}

#[differentiate]
fn norms(x: f64, y: f64) -> f64 {
    let (state, error) = (vec![x, y], vec![y, x * y]);
    let least = Tolerance::Vector(vec![x * x, y]);
    state.error_norm(&error, &Tolerance::Scalar(x)) * state.error_norm(&error, &least) + halved(x, y)
}

#[test]
fn a_trait_of_this_name_is_the_crates() {
    check!([[1.3, 0.7], [0.4, 1.9]], |v| norms(v[0], v[1]));
}
