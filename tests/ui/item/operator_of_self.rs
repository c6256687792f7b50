use autodiff::{Differentiable, differentiate};
use std::ops::{Mul, MulAssign};

#[derive(Clone, Copy, Differentiable)]
struct Pair {
    x: f64,
    y: f64,
}

#[differentiate]
impl<S> MulAssign<S> for Pair
where
    Self: Mul<S, Output = Self> + Clone,
{
    fn mul_assign(&mut self, other: S) {
        *self = self.clone().mul(other);
    }
}

fn main() {}
