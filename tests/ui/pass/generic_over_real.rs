#![forbid(unsafe_code)]
#![deny(warnings)]

use autodiff::{Real, differentiate};

#[differentiate]
fn softplus<T: Real>(x: T) -> T {
    (x.exp() + T::from_f64(1.0)).ln()
}

#[differentiate]
fn energy<T>(values: &[T]) -> T
where
    T: Real,
{
    let mut sum = T::from_f64(0.0);
    for value in values {
        sum += softplus(*value);
    }
    sum
}

fn main() {
    assert_eq!(softplus::grad(0.0_f64), 0.5);
    assert_eq!(softplus::grad(0.0_f32), 0.5);
    assert_eq!(energy::grad(&[0.0_f32, 0.0]), [0.5, 0.5]);
}
