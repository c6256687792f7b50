//! Types of parameters.

use autodiff::{Advance, Differentiable, Real, Tangent};
use core::marker::PhantomData;

/// A struct with names.
#[derive(Clone, Debug, Differentiable, PartialEq)]
pub struct Layer<T: Real, const N: usize> {
    /// Documented.
    pub weights: Vec<[T; N]>,
    /// Documented.
    pub bias: T,
    pub(crate) name: String,
    activation: Option<f64>,
}

/// A struct with positions, of another crate path and with what is left out.
#[derive(Clone, Copy, Debug, Differentiable)]
#[differentiate(crate = ::autodiff)]
pub struct Pair<K>(pub f32, pub u8, #[differentiate(skip)] pub f64, pub PhantomData<K>);

/// An enum with every form of variant.
#[derive(Clone, Debug, Differentiable)]
pub enum Shape<'a> {
    /// Nothing.
    Empty,
    /// One number.
    Circle {
        /// Documented.
        r: f64,
        /// Documented.
        id: u32,
    },
    /// Positions.
    Polygon(Vec<f64>, &'a str),
    /// Behind a reference.
    View(&'a [f64]),
}

/// Constants.
#[derive(Clone, Copy, Debug, Differentiable)]
pub enum Mode {
    /// One.
    Train,
    /// Other.
    Test,
}

/// Seen in this crate only.
#[derive(Debug, Differentiable)]
pub(crate) struct Inner {
    pub(crate) pair: Pair<u8>,
    mode: Mode,
}

#[derive(Debug, Differentiable)]
enum Choice {
    One(f64),
    Other { value: Inner },
}

/// Uses what is generated.
#[must_use]
pub fn step(mut layer: Layer<f64, 2>) -> f64 {
    let mut gradient = layer.zero_like();
    gradient += &LayerTangent::default();
    gradient *= 0.5;
    layer.advance(&gradient, 0.1);
    gradient.norm() + layer.bias + layer.activation.unwrap_or(0.0) + choice()
}

fn choice() -> f64 {
    let mut choices = [Choice::One(1.0), other()];
    for choice in &mut choices {
        let gradient = choice.zero_like();
        choice.advance(&gradient, 1.0);
    }
    choices.iter().map(value).sum()
}

fn other() -> Choice {
    Choice::Other { value: Inner { pair: Pair(1.0, 2, 3.0, PhantomData), mode: Mode::Test } }
}

fn value(choice: &Choice) -> f64 {
    match choice {
        Choice::One(value) => *value,
        Choice::Other { value: Inner { pair, mode: Mode::Test } } => f64::from(pair.0),
        Choice::Other { value: Inner { mode: Mode::Train, .. } } => 0.0,
    }
}
