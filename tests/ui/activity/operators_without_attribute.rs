use autodiff::{Differentiable, differentiate};
use std::ops::{AddAssign, Mul, Neg};

#[derive(Clone, Copy, Differentiable)]
struct Complex {
    re: f64,
    im: f64,
}

impl Mul for Complex {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        Self { re: self.re * other.re - self.im * other.im, im: self.re * other.im + self.im * other.re }
    }
}

impl AddAssign for Complex {
    fn add_assign(&mut self, other: Self) {
        self.re += other.re;
        self.im += other.im;
    }
}

impl Neg for Complex {
    type Output = Self;
    fn neg(self) -> Self {
        Self { re: -self.re, im: -self.im }
    }
}

#[differentiate]
fn square(z: Complex) -> f64 {
    let square = z * z;
    square.re
}

#[differentiate]
fn sum(z: Complex) -> f64 {
    let mut sum = z;
    sum += z;
    sum.re
}

#[differentiate]
fn negated(z: Complex) -> f64 {
    let negated = -z;
    negated.re
}

fn main() {}
