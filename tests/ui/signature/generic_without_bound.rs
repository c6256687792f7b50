use autodiff::differentiate;

use std::ops::Mul;

#[differentiate]
fn square<T: Copy + Mul<Output = T>>(x: T) -> T {
    x * x
}

#[differentiate]
fn first<T>(values: &[T]) -> T
where
    T: Copy,
{
    values[0]
}

fn main() {
    square::grad(first(&[1.0]));
}
