//! Types that the functions of other files use.

use autodiff::{Differentiable, differentiate};
use std::ops::Index;

pub(super) type Row = Vec<Number>;
type Number = f64;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Kind {
    Linear,
    Squared,
}

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Model {
    pub(super) rate: Number,
    pub(super) core: Core,
    #[differentiate(skip)]
    pub(super) decay: f64,
}

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Core {
    pub(super) heat: f64,
    #[differentiate(skip)]
    pub(super) age: f64,
}

#[derive(Clone, Debug, Differentiable)]
pub(super) struct View<'a> {
    pub(super) data: &'a [f64],
    pub(super) scale: f64,
}

impl<'a> View<'a> {
    pub(super) fn of(data: &'a [f64]) -> Self {
        Self { data, scale: 0.5 }
    }
}

impl Model {
    pub(super) fn of(numbers: &[f64]) -> Self {
        Self { rate: numbers[0], core: Core { heat: numbers[1], age: 3.0 }, decay: 0.25 }
    }
}

/// Turned around: index 0 is the last.
#[derive(Clone, Debug, Differentiable)]
pub(super) struct Pair {
    values: [f64; 2],
}

#[differentiate]
impl Index<usize> for Pair {
    type Output = f64;
    fn index(&self, i: usize) -> &f64 {
        &self.values[1 - i]
    }
}

#[derive(Clone, Debug, Differentiable)]
pub(super) struct Pairs {
    pub(super) first: Pair,
    factor: f64,
}

#[differentiate]
pub(super) fn pair_of(x: f64) -> Pair {
    Pair { values: [x * x, x.sin()] }
}

#[differentiate]
impl Pairs {
    pub(super) fn new(x: f64) -> Self {
        Self { first: pair_of(x), factor: x }
    }

    pub(super) fn scaled(&self) -> Pair {
        Pair { values: [self.first[0] * self.factor, self.first[1] * 3.0] }
    }

    pub(super) fn boxed(&self) -> Box<Pair> {
        Box::new(self.scaled())
    }

    pub(super) fn both(&self) -> Vec<Pair> {
        vec![self.first.clone(), self.scaled()]
    }

    pub(super) fn positive(&self) -> Option<Pair> {
        if self.factor > 0.0 { Some(pair_of(self.factor.exp())) } else { None }
    }
}
