//! Elements whose index the function does not check: its derivative does.

#![allow(unsafe_code, reason = "what users write")]

use autodiff::differentiate;
use foreign::check_by_differences;

#[differentiate]
fn element(t: &[f64], i: usize) -> f64 {
    assert!(i < t.len());
    unsafe { *t.get_unchecked(i) }
}

#[differentiate]
fn read(v: &[f64]) -> f64 {
    element(v, 0) * element(v, 1) * element(v, 1)
}

#[differentiate]
fn written(v: &[f64]) -> f64 {
    let n = v.len();
    let mut y = vec![0.0; n];
    for i in 0..n {
        unsafe {
            *y.get_unchecked_mut(i) = v.get_unchecked(i) * v[0] + *v.get_unchecked(n - 1 - i);
        }
    }
    unsafe {
        let a = y.get_unchecked(0);
        let b = y.get_unchecked(1);
        a * b + y.get_unchecked(0..2).iter().sum::<f64>()
    }
}

fn add_scaled(a: f64, x: &[f64], y: &mut [f64]) {
    for i in 0..x.len() {
        *unsafe { y.get_unchecked_mut(i) } += a * unsafe { x.get_unchecked(i) };
    }
}

#[differentiate]
fn added(v: &[f64]) -> f64 {
    let mut y = [1.0, 2.0];
    add_scaled(v[0], v, &mut y);
    add_scaled(v[1], &v[..2], &mut y);
    y[0] * y[1].sin()
}

#[differentiate]
fn of_rows(v: &[f64]) -> f64 {
    let rows = [v.to_vec(), vec![v[0] * v[1]; 2]];
    let mut sum = 0.0;
    for i in 0..2 {
        for j in 0..2 {
            sum += unsafe { rows.get_unchecked(i).get_unchecked(j).powi(2) };
        }
    }
    sum
}

#[test]
fn unchecked_elements_are_elements() {
    macro_rules! check {
        ($($name:ident)*) => {$(
            for point in [[1.3, 0.7], [-0.4, 1.9]] {
                check_by_differences(point, |v| $name(v), |v| $name::value_and_grad(v));
            }
        )*};
    }
    check!(read written added of_rows);
}
