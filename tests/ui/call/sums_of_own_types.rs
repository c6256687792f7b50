use autodiff::{Differentiable, differentiate};
use std::iter::Sum;

#[derive(Clone, Copy, Differentiable)]
struct Point {
    x: f64,
}

impl Point {
    fn this(&self) -> &Self {
        self
    }
}

impl Sum for Point {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self { x: 0.0 }, |a, b| Self { x: a.x + b.x })
    }
}

impl<'a> Sum<&'a Self> for Point {
    fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
        iter.fold(Self { x: 1.0 }, |a, b| Self { x: a.x + b.x })
    }
}

#[differentiate]
fn one_of_two(points: &[Point]) -> f64 {
    points.iter().map(|point| point.this()).sum::<Point>().x
}

mod weights {
    use autodiff::Differentiable;
    use std::iter::Sum;

    const START: f64 = 1.0;

    #[derive(Clone, Differentiable)]
    pub struct Weight {
        pub value: f64,
    }

    impl Sum for Weight {
        fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
            iter.fold(Weight { value: START }, |a, b| Weight { value: a.value * b.value })
        }
    }
}

#[differentiate]
fn with_unknown_names(x: f64) -> f64 {
    let weights = vec![weights::Weight { value: x }];
    let sum: weights::Weight = weights.into_iter().sum();
    sum.value
}

fn main() {}
