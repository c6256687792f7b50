//! Methods of slices that change the order of elements, or many elements at once.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::{Differentiable, differentiate};

/// Points of mixed signs, with no ties and nothing near zero.
const FOUR: [[f64; 4]; 3] = [[0.7, -1.3, 2.1, 0.4], [-0.6, 1.9, -0.2, 3.0], [1.1, 1.2, 1.3, 1.4]];

#[derive(Clone, Debug, Differentiable)]
struct P {
    x: f64,
    y: f64,
}

#[differentiate]
fn sort_by_struct(xs: &[f64]) -> f64 {
    let mut v: Vec<P> = xs.iter().map(|&x| P { x, y: x * x }).collect();
    v.sort_by(|a, b| a.x.partial_cmp(&b.x).unwrap());
    v.iter().fold(1.0, |a, p| a * 0.5 + p.x * p.y)
}

#[differentiate]
fn sort_by_key_tuple(xs: &[f64]) -> f64 {
    let mut v = vec![(xs[0] * xs[1], 2_usize), (xs[1], 0), (xs[2], 3), (xs[3], 1)];
    v.sort_by_key(|p| p.1);
    v.iter().fold(1.0, |a, p| a * 0.5 + p.0 * p.0)
}

#[differentiate]
fn sort_by_key_cast(xs: &[f64]) -> f64 {
    let mut v: Vec<(f64, f64)> = xs.iter().enumerate().map(|(i, &x)| (x, ((i * 7) % 4) as f64)).collect();
    v.sort_by_key(|p| p.1 as usize);
    v.sort_unstable_by_key(|p| std::cmp::Reverse(p.1 as usize));
    v.iter().fold(1.0, |a, p| a * 0.5 + p.0 * p.0)
}

#[differentiate]
fn sort_unstable_by(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    v.sort_unstable_by(|a, b| a.partial_cmp(b).unwrap());
    let m = 0.5 * (v[1] + v[2]);
    v.sort_by(|a, b| b.total_cmp(a));
    v[1..].sort_by(f64::total_cmp);
    m * v[0] * v[1]
}

#[differentiate]
fn sort_indices(xs: &[f64]) -> f64 {
    let mut order: Vec<usize> = (0..xs.len()).collect();
    order.sort_by(|&i, &j| xs[i].partial_cmp(&xs[j]).unwrap());
    let mut ranks = vec![0usize; xs.len()];
    for (r, &i) in order.iter().enumerate() {
        ranks[i] = r;
    }
    order.iter().fold(1.0, |a, &i| a * 0.5 + xs[i] * xs[i]) + ranks[0] as f64 * xs[0]
}

#[differentiate]
fn sort_rows(xs: &[f64]) -> f64 {
    let mut m: Vec<Vec<f64>> = xs.iter().map(|&x| vec![x, x * x]).collect();
    m.sort_by(|a, b| b[1].total_cmp(&a[1]));
    m.iter().fold(1.0, |a, r| a * 0.5 + r[0] * r[1])
}

#[test]
fn elements_are_sorted() {
    check!(FOUR, |v| sort_by_struct(v));
    check!(FOUR, |v| sort_by_key_tuple(v));
    check!(FOUR, |v| sort_by_key_cast(v));
    check!(FOUR, |v| sort_unstable_by(v));
    check!(FOUR, |v| sort_indices(v));
    check!(FOUR, |v| sort_rows(v));
}

#[differentiate]
fn select_nth(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    v.select_nth_unstable_by(2, |a, b| a.total_cmp(b));
    let mut w = xs.to_vec();
    let (_, median, _) = w.select_nth_unstable_by(1, |a, b| a.total_cmp(b));
    let median = *median;
    v[2] * v[2] + median
}

#[differentiate]
fn select_nth_value(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let m = *v.select_nth_unstable_by(2, |a, b| a.total_cmp(b)).1;
    m * m
}

mod select_more {
    use super::*;

    #[differentiate]
    fn median(xs: &[f64]) -> f64 {
        let mut v = xs.to_vec();
        let mid = v.len() / 2;
        let (lower, m, upper) = v.select_nth_unstable_by(mid, |a, b| a.partial_cmp(b).unwrap());
        let low = lower.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        0.5 * (low + *m) + upper.len() as f64 * 0.1 * *m
    }
    #[differentiate]
    pub(super) fn select_more(xs: &[f64]) -> f64 {
        let mut ps: Vec<P> = xs.iter().map(|&x| P { x, y: x * x }).collect();
        ps.select_nth_unstable_by(1, |a, b| a.y.total_cmp(&b.y));
        let q = {
            let mut ks = xs.to_vec();
            *ks.select_nth_unstable_by_key(0, |x| (x * 100.0) as i64).1
        };
        median(xs) * ps[1].x + q * q
    }
}

#[test]
fn elements_are_selected() {
    check!(FOUR, |v| select_nth(v));
    check!(FOUR, |v| select_nth_value(v));
    {
        use select_more::select_more;
        check!(FOUR, |v| select_more(v));
    }
}

#[differentiate]
fn swap_with_slice(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let mut w = vec![xs[0] * xs[1], xs[2] * xs[3]];
    v[1..3].swap_with_slice(&mut w);
    v[0..2].swap_with_slice(&mut w[..]);
    v.iter().chain(&w).fold(1.0, |a, x| a * 0.5 + x * x)
}

#[differentiate]
fn split_rows(xs: &[f64]) -> f64 {
    let mut m = vec![vec![xs[0], xs[1]], vec![xs[2], xs[3]], vec![xs[0] * xs[3], 1.0]];
    for i in 1..3 {
        let (top, bottom) = m.split_at_mut(i);
        for r in bottom.iter_mut() {
            let q = r[0] / top[i - 1][0];
            for j in 0..2 {
                r[j] -= q * top[i - 1][j];
            }
        }
        top[0].swap_with_slice(&mut bottom[0]);
    }
    m[0][0] * m[1][1] + m[2][1] + m[1][0]
}

#[differentiate]
fn fill(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    v[1..].fill(xs[0] * xs[1]);
    let mut m = vec![vec![0.0; 2]; 2];
    m.fill(vec![xs[2], xs[3]]);
    m[0].fill(xs[1]);
    for r in m.iter_mut() {
        r[0] *= v[1];
    }
    m[0][0] * m[1][0] * m[1][1] + v[3]
}

#[differentiate]
fn fill_with(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let mut k = 1.0;
    v[1..].fill_with(|| {
        k *= 2.0;
        k * xs[0]
    });
    v.iter().fold(1.0, |a, x| a * 0.5 + x * x)
}

#[differentiate]
fn copy_from_slice(xs: &[f64]) -> f64 {
    let mut v = vec![0.0; 6];
    v[1..5].copy_from_slice(xs);
    v[..2].clone_from_slice(&xs[2..]);
    v.copy_within(1..3, 4);
    v.copy_within(0..3, 1);
    v.iter().fold(1.0, |a, x| a * 0.5 + x * x)
}

#[differentiate]
fn rotate(xs: &[f64]) -> f64 {
    let mut v: Vec<P> = xs.iter().map(|&x| P { x, y: x * x }).collect();
    v.rotate_left(1);
    v[..3].rotate_right(2);
    v.reverse();
    v[1..].reverse();
    v.iter().fold(1.0, |a, p| a * 0.5 + p.x * p.y)
}

#[differentiate]
fn concat(xs: &[f64]) -> f64 {
    let a = [xs, &xs[1..3]].concat();
    let m = vec![vec![xs[0]], xs.to_vec()];
    let b = m.concat();
    a.iter().zip(b.iter().rev()).map(|(a, b)| a * b).sum()
}

#[differentiate]
fn swap_slice_self(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let (a, b) = v.split_at_mut(2);
    a.swap_with_slice(b);
    a[0] *= b[1];
    let mut m = [[xs[0], xs[1]], [xs[2], xs[3]]];
    let (r, s) = m.split_at_mut(1);
    r[0].swap_with_slice(&mut s[0]);
    m[0].copy_within(0..1, 1);
    m[1].fill_with(|| xs[0] * 2.0);
    v.iter().fold(1.0, |a, x| a * 0.5 + x * x) + m[0][0] * m[0][1] * m[1][1]
}

#[test]
fn slices_are_copied_and_exchanged() {
    check!(FOUR, |v| swap_with_slice(v));
    check!(FOUR, |v| split_rows(v));
    check!(FOUR, |v| fill(v));
    check!(FOUR, |v| fill_with(v));
    check!(FOUR, |v| copy_from_slice(v));
    check!(FOUR, |v| rotate(v));
    check!(FOUR, |v| concat(v));
    check!(FOUR, |v| swap_slice_self(v));
}
