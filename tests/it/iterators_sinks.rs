//! What consumes iterator chains: sums, folds, collections.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use crate::support::{SINGLE, assert_all_close, assert_same_bits};
use autodiff::differentiate;
use num_traits::Float;
use std::iter::Sum;

/// Points of mixed signs, with no ties and nothing near zero.
const FOUR: [[f64; 4]; 3] = [[0.7, -1.3, 2.1, 0.4], [-0.6, 1.9, -0.2, 3.0], [1.1, 1.2, 1.3, 1.4]];
const SIX: [[f64; 6]; 2] = [[0.7, -1.3, 2.1, 0.4, -0.9, 1.6], [-0.6, 1.9, -0.2, 3.0, 0.8, -2.5]];

#[differentiate]
fn products(xs: &[f64]) -> f64 {
    let all: f64 = xs.iter().product();
    all + xs.iter().map(|x| x + 1.0).product::<f64>()
}

#[differentiate]
fn folds(xs: &[f64]) -> f64 {
    let scalar = xs.iter().fold(1.0, |acc, x| acc * x.cos() + 0.1);
    let (sum, squares) = xs.iter().fold((0.0, 0.0), |(s, q), x| (s + x, q + x * x));
    let swapped = xs.iter().fold((1.0, 0.0), |(a, b), x| (b + x, a * x));
    let max = xs.iter().copied().fold(f64::MIN, f64::max);
    let min = xs.iter().copied().fold(f64::INFINITY, f64::min);
    let closure = xs.iter().fold(f64::NEG_INFINITY, |m, &x| m.max(x));
    scalar * sum + squares + swapped.0 * swapped.1 + max * min * closure
}

#[differentiate]
fn welford(xs: &[f64]) -> f64 {
    let (n, mean, m2) = xs.iter().fold((0.0, 0.0, 0.0), |(n, mean, m2), x| {
        let n = n + 1.0;
        let delta = x - mean;
        let mean = mean + delta / n;
        (n, mean, m2 + delta * (x - mean))
    });
    m2 / n + mean
}

#[differentiate]
fn counted_with_effects(xs: &[f64]) -> f64 {
    let mut total = 0.0;
    let n = xs
        .iter()
        .filter(|&&x| {
            total += x * x;
            x > 0.0
        })
        .count();
    total * n as f64
}

#[differentiate]
fn collected(xs: &[f64]) -> f64 {
    let squares: Vec<f64> = xs.iter().map(|x| x * x).collect();
    let shifted = squares.iter().map(|s| s + 1.0).collect::<Vec<_>>();
    let positive = xs.iter().copied().filter(|&x| x > 0.0).collect::<Vec<f64>>();
    squares.iter().zip(&shifted).map(|(a, b)| a * b).sum::<f64>() + positive.iter().product::<f64>() + shifted[1]
}

#[differentiate]
fn collected_result(xs: &[f64]) -> Vec<f64> {
    xs.iter().zip(xs.iter().skip(1)).map(|(a, b)| a * b).collect()
}

#[differentiate]
fn collected_pairs(xs: &[f64]) -> f64 {
    let pairs: Vec<(f64, f64)> = xs.iter().map(|x| (x.sin(), x.cos())).collect();
    pairs.iter().map(|(s, c)| s * c * c).sum::<f64>() + pairs[0].0 * pairs[1].1
}

#[differentiate]
fn collected_rows(xs: &[f64]) -> f64 {
    let rows: Vec<Vec<f64>> = xs.iter().map(|x| xs.iter().map(|y| x * y * y).collect()).collect();
    rows.iter().enumerate().map(|(i, row)| row.iter().take(i + 1).product::<f64>()).sum()
}

#[differentiate]
fn unzipped(xs: &[f64]) -> f64 {
    let (sines, squares): (Vec<f64>, Vec<f64>) = xs.iter().map(|x| (x.sin(), x * x)).unzip();
    sines.iter().sum::<f64>() * squares.iter().rev().fold(0.0, |acc, x| acc * 0.5 + x)
}

#[differentiate]
fn extended(xs: &[f64], ys: &[f64]) -> f64 {
    let mut all = vec![1.0];
    all.extend(xs.iter().map(|x| x * x));
    all.extend(ys);
    all.extend(ys.iter().filter(|&&y| y > 0.0));
    all.windows(2).map(|w| w[0] * w[1]).sum()
}

#[differentiate]
fn for_eached(xs: &[f64], ys: &[f64]) -> f64 {
    let mut out = vec![0.0; xs.len()];
    let mut total = 0.0;
    out.iter_mut().zip(xs).zip(ys).for_each(|((o, x), y)| {
        *o = x * y;
        total += *o * x;
    });
    out.iter().for_each(|o| total += o * o);
    total
}

#[test]
fn every_sink() {
    check!(SIX, |v| products(v));
    check!(SIX, |v| folds(v));
    check!(SIX, |v| welford(v));
    check!(SIX, |v| counted_with_effects(v));
    check!(SIX, |v| collected(v));
    check_vjp!(SIX, |v| collected_result(v));
    check!(FOUR, |v| collected_pairs(v));
    check!(FOUR, |v| collected_rows(v));
    check!(FOUR, |v| unzipped(v));
    check!(SIX, |v| extended(&v[..3], &v[3..]));
    check!(SIX, |v| for_eached(&v[..3], &v[3..]));
    check!(SIX, |v| for_eached(&v[..4], &v[4..]));
}

#[test]
fn a_product_with_zeros_has_the_gradient_of_the_other_factors() {
    let mut xs = [3.0, 0.0, 2.0, 5.0];
    assert_eq!(simple_product::grad(&xs), [0.0, 30.0, 0.0, 0.0]);
    xs[3] = 0.0;
    assert_eq!(simple_product::grad(&xs), [0.0; 4]);
}

#[differentiate]
fn simple_product(xs: &[f64]) -> f64 {
    xs.iter().product()
}

#[differentiate]
fn simple_sum(xs: &[f64]) -> f64 {
    xs.iter().sum()
}

#[differentiate]
fn sum_of_positive(xs: &[f64]) -> f64 {
    xs.iter().filter(|&&x| x > 0.0).map(|x| x.powi(3)).sum()
}

#[test]
fn nothing_has_the_sum_and_product_of_std() {
    let nothing: [f64; 0] = [];
    let (sum, gradient) = simple_sum::value_and_grad(&nothing);
    assert_same_bits(&sum, &nothing.iter().sum::<f64>());
    assert!(gradient.is_empty());
    assert_same_bits(&simple_product::value_and_grad(&nothing).0, &1.0);
    let (value, gradient) = sum_of_positive::value_and_grad(&[-1.0, -2.0]);
    assert_same_bits(&value, &sum_of_positive(&[-1.0, -2.0]));
    assert_eq!(gradient, [0.0, 0.0]);
    assert_same_bits(&folds::value_and_grad(&nothing).0, &folds(&nothing));
    assert_same_bits(&collected_result::vjp(&nothing).0, &Vec::<f64>::new());
}

#[differentiate]
fn collect_in_loop(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    for _ in 0..3 {
        v = v.iter().zip(v.iter().skip(1)).map(|(a, b)| a * b + 0.1).collect();
    }
    v.iter().sum()
}

#[differentiate]
fn dotted(v: Vec<f64>, w: &[f64]) -> f64 {
    v.iter().zip(w).map(|(a, b)| a * b).sum()
}

#[differentiate]
fn collect_argument(xs: &[f64]) -> f64 {
    let t: f64 = dotted(xs.iter().map(|x| x * x).collect(), &xs.iter().map(|x| x.sin()).collect::<Vec<_>>());
    t
}

#[differentiate]
fn collect_in_tuple(xs: &[f64]) -> f64 {
    let (a, b): (Vec<f64>, f64) = (xs.iter().map(|x| x * x).collect(), xs.iter().sum());
    a[0] * b + a[1]
}

#[differentiate]
fn extend_from_self(xs: &[f64]) -> f64 {
    let mut v = vec![xs[0]];
    for i in 1..4 {
        let last = v[v.len() - 1];
        v.extend((0..i).map(|k| last * xs[k]));
    }
    v.iter().sum()
}

#[test]
fn collections_are_collected() {
    check!(SIX, |v| collect_in_loop(v));
    check!(FOUR, |v| collect_in_loop(v));
    check!(SIX, |v| collect_argument(v));
    check!(FOUR, |v| collect_argument(v));
    check!(SIX, |v| collect_in_tuple(v));
    check!(FOUR, |v| collect_in_tuple(v));
    check!(SIX, |v| extend_from_self(v));
    check!(FOUR, |v| extend_from_self(v));
}

#[differentiate]
fn single(xs: &[f32]) -> f32 {
    let scaled: Vec<f32> = xs.iter().map(|x| x * 0.5 + 1.0).collect();
    scaled.iter().zip(xs).map(|(s, x)| s * x.sin()).sum::<f32>() * scaled.iter().copied().fold(f32::MIN, f32::max)
}

fn double(xs: &[f64]) -> f64 {
    let scaled: Vec<f64> = xs.iter().map(|x| x * 0.5 + 1.0).collect();
    scaled.iter().zip(xs).map(|(s, x)| s * x.sin()).sum::<f64>() * scaled.iter().copied().fold(f64::MIN, f64::max)
}

#[differentiate]
fn generic<T: Float + Sum>(xs: &[T], ys: &[T]) -> T {
    let dot = xs.iter().zip(ys).map(|(&x, &y)| x * y).sum::<T>();
    let norm = xs.iter().map(|x| *x * *x).sum::<T>().sqrt();
    let largest = ys.iter().copied().fold(T::neg_infinity(), T::max);
    dot / norm + largest * xs.iter().fold(T::one(), |acc, &x| acc * x + T::one())
}

#[test]
fn chains_keep_the_precision_of_their_items() {
    let xs = [0.7, -1.3, 2.1];
    crate::support::check_single(&[xs], double, |v| single::grad(v));
    assert_same_bits(&single::value_and_grad(&xs).0, &single(&xs));
    check!(SIX, |v| generic(&v[..3], &v[3..]));
    let (d_x, d_y) = generic::grad(&[0.7, -1.3, 2.1], &[0.4, -0.9, 1.6]);
    let (single_x, single_y) = generic::grad(&[0.7_f32, -1.3, 2.1], &[0.4, -0.9, 1.6]);
    assert_all_close(&single_x, &d_x, SINGLE);
    assert_all_close(&single_y, &d_y, SINGLE);
}

mod sum_of_refs_via_closure {
    use super::*;

    #[differentiate]
    fn sum_of_refs_via_closure(xs: &[f64]) -> f64 {
        let norm = |v: &[f64]| v.iter().map(|x| x * x).sum::<f64>().sqrt();
        norm(xs) * norm(&xs[1..3])
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| sum_of_refs_via_closure(v));
        check!(FOUR, |v| sum_of_refs_via_closure(v));
    }
}

mod sum_of_sums {
    use super::*;

    #[differentiate]
    fn sum_of_sums(xs: &[f64]) -> f64 {
        let n = xs.len() as f64;
        let mean = xs.iter().sum::<f64>() / n;
        let var = xs.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / n;
        xs.iter().map(|x| (x - mean) / (var + 1e-3).sqrt()).map(|z| z.powi(3)).sum::<f64>() / n
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| sum_of_sums(v));
        check!(FOUR, |v| sum_of_sums(v));
    }
}

mod normalised {
    use super::*;

    #[differentiate]
    fn normalised(xs: &[f64]) -> f64 {
        let w = xs.iter().map(|x| x * x).sum::<f64>();
        xs.iter().map(|x| x / w.sqrt()).sum::<f64>()
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| normalised(v));
        check!(FOUR, |v| normalised(v));
    }
}

mod centred {
    use super::*;

    #[differentiate]
    fn centred(xs: &[f64]) -> f64 {
        let n = xs.len() as f64;
        let var = xs.iter().sum::<f64>() / n;
        xs.iter().map(|x| x - var).sum::<f64>() / n
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| centred(v));
        check!(FOUR, |v| centred(v));
    }
}
