//! Adjoints that all iterations of a loop add to, in loops short and long.

use crate::support::{DIFFERENCES, assert_all_close, assert_same_bits, gradient_by_differences};
use autodiff::differentiate;

#[differentiate]
fn scaled(s: f64, b: f64, x: &[f64]) -> f64 {
    let mut out = x.to_vec();
    for i in 0..x.len() {
        out[i] = s * x[i] + b;
    }
    out.iter().map(|v| v.sin() * v).sum()
}

#[differentiate]
fn standardised(s: f64, b: f64, x: &[f64]) -> f64 {
    let n = x.len() as f64;
    let mean = x.iter().sum::<f64>() / n;
    let mut centered = vec![0.0; x.len()];
    for (c, value) in centered.iter_mut().zip(x) {
        *c = value - mean;
    }
    let variance = centered.iter().map(|c| c * c).sum::<f64>() / n;
    let scale = s / (variance + b * b).sqrt();
    let mut loss = 0.0;
    for c in &centered {
        loss += (c * scale + b).tanh();
    }
    loss
}

/// What is overwritten is restored, by elements of its own and of neighbours.
#[differentiate]
fn overwritten(s: f64, b: f64, x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    for i in 0..y.len() {
        y[i] = y[i] * y[i] * s;
    }
    for i in 0..y.len() {
        y[i] *= b - y[i];
    }
    for i in 1..y.len() {
        y[i] = y[i - 1] * b + y[i] * s;
    }
    for i in 1..y.len() {
        y[i - 1] = y[i] * s - b * x[i];
    }
    y.iter().map(|v| v * v).sum::<f64>().ln_1p()
}

#[differentiate]
fn single(s: f32, x: &[f32]) -> f32 {
    let mut out = vec![0.0; x.len()];
    for i in 0..x.len() {
        out[i] = s * x[i];
    }
    out.iter().map(|v| v * v).sum::<f32>()
}

macro_rules! assert_right {
    ($($f:ident)*) => {$(
        for n in [0, 1, 2, 7, 15, 16, 17, 24, 41] {
            let v: Vec<f64> = (0..n + 2).map(|i| f64::sin(0.3 + 1.7 * i as f64)).collect();
            let (value, (d_s, d_b, d_x)) = $f::value_and_grad(v[0], v[1], &v[2..]);
            if n == 0 {
                assert_eq!(d_x, vec![]);
                continue;
            }
            assert_same_bits(&value, &$f(v[0], v[1], &v[2..]));
            let expected = gradient_by_differences(|v| $f(v[0], v[1], &v[2..]), &v);
            assert_all_close(&[vec![d_s, d_b], d_x].concat(), &expected, DIFFERENCES);
        }
    )*};
}

#[test]
fn sums_in_lanes_are_complete() {
    assert_right!(scaled standardised overwritten);
    let x: Vec<f32> = (0..20_u8).map(f32::from).collect();
    let (d_s, d_x) = single::grad(0.5, &x);
    assert_eq!((d_s, d_x[4]), (2470.0, 2.0));
}
