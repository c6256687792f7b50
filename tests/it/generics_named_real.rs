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

/// Items of the names of type parameters: an enum without numbers, and another name for an integer.
mod hidden {
    use autodiff::{Differentiable, differentiate};
    use num_traits::Float;

    #[derive(Clone, Copy, Debug)]
    pub(super) enum T {
        A,
    }

    pub(super) type S = usize;

    #[differentiate]
    pub(super) fn cubed<T: Float>(x: T, y: &T) -> T {
        x * x * *y
    }

    #[differentiate]
    pub(super) fn waved<S: Float>(x: S) -> S {
        x.sin() * x
    }

    #[differentiate]
    pub(super) fn perhaps<T: Float>(x: T, y: Option<&T>) -> T {
        let kept: T = x * x;
        y.map_or(x, |y| *y * kept)
    }

    #[derive(Clone, Copy, Debug, Differentiable)]
    pub(super) struct Scaled<T> {
        pub(super) by: T,
    }

    #[differentiate]
    impl<T: Float> Scaled<T> {
        pub(super) fn of(&self, x: T) -> T {
            self.by * x
        }
    }
}

#[differentiate]
fn of_hidden_names(x: f64, y: f64) -> f64 {
    hidden::perhaps(x, Some(&y)) + hidden::cubed(x, &y) + hidden::waved(x * y) * hidden::Scaled { by: y }.of(x)
}

#[test]
fn type_parameters_hide_items_of_their_names() {
    let _: (hidden::T, hidden::S) = (hidden::T::A, 1);
    check!([[1.3, 0.7], [-0.4, 1.9]], |v| of_hidden_names(v[0], v[1]));
    assert_eq!(hidden::cubed::grad(2.0, &3.0), (12.0, 4.0));
    assert_eq!(hidden::Scaled { by: 2.0 }.of_grad(5.0).1, 2.0);
}
