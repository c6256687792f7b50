use autodiff::{Differentiable, differentiate};
use std::ops::Mul;

/// A trait with an exponential that is not that of std.
trait Number: Copy + Mul<Output = Self> {
    fn exp(self) -> Self;
}

impl Number for f64 {
    fn exp(self) -> Self {
        1.0 + self
    }
}

trait Growth: Copy {
    fn ln(self) -> f64;
}

#[differentiate]
impl Growth for f64 {
    fn ln(self) -> f64 {
        self - 1.0
    }
}

#[derive(Differentiable, Clone, Copy)]
struct Scaled<R> {
    by: R,
}

#[differentiate]
impl<R: Number> Scaled<R> {
    fn after_exp(&self, f: impl Fn(R) -> R, x: R) -> R {
        f(x.exp()) * self.by
    }
}

#[differentiate]
fn after_exp<R: Number>(f: impl Fn(R) -> R, x: R) -> R {
    f(x.exp())
}

#[differentiate]
fn grown<G: Growth>(growth: G, x: f64) -> f64 {
    growth.ln() * x
}

#[differentiate]
fn by_function(x: f64) -> f64 {
    after_exp(|t| t * t, x)
}

#[differentiate]
fn by_method(x: f64) -> f64 {
    Scaled { by: x }.after_exp(|t| t * t, x)
}

#[differentiate]
fn by_trait(x: f64) -> f64 {
    grown(x, x)
}

type Float = f64;

#[derive(Differentiable, Clone, Copy)]
struct Held {
    scaled: Scaled<Float>,
    x: Float,
}

#[differentiate]
fn by_alias(held: Held) -> f64 {
    held.scaled.after_exp(|t| t * t, held.x)
}

#[differentiate]
fn by_field(held: Held) -> f64 {
    grown(held.x, held.x)
}

mod elsewhere {
    use autodiff::differentiate;

    #[differentiate]
    fn by_path(x: f64) -> f64 {
        super::after_exp(|t| t * t, x)
    }
}

fn main() {}
