//! Types that the functions of other files use.

use autodiff::Differentiable;

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
