use autodiff::{Differentiable, differentiate};
use std::ops::Mul;

#[derive(Clone, Differentiable)]
struct Gain<C, T> {
    factor: C,
    last: T,
}

impl<C: Copy + Mul<T, Output = T>, T: Copy> Gain<C, T> {
    #[differentiate]
    fn apply(&self, x: T) -> T {
        self.factor * x
    }
}

fn main() {}
