//! Items that are made, repeated or read again and again: `repeat`, `cycle`, `successors`, `from_fn`; chunks from the end; searches.

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
fn cycle_more(xs: &[f64]) -> f64 {
    let none: [f64; 0] = [];
    let mut t = none.iter().cycle().sum::<f64>();
    for (i, x) in xs.iter().cycle().enumerate() {
        if i > 9 {
            break;
        }
        t = t * 0.5 + x * x;
    }
    let mut k = 0;
    for (x, s) in xs.iter().map(|x| x * x).zip([1.0, -1.0].into_iter().cycle()) {
        t += x * s;
    }
    for x in xs.iter().filter(|x| **x > 0.0).cycle().take(5) {
        t = t * 0.9 + x;
        k += 1;
    }
    t * k as f64
        + (0..3).cycle().take(7).map(|i| xs[i]).sum::<f64>()
        + xs.chunks(2).cycle().skip(1).take(3).map(|c| c[0] * c[1]).sum::<f64>()
}

#[differentiate]
fn successors_more(xs: &[f64]) -> f64 {
    let newton =
        std::iter::successors(Some(1.0 + xs[0] * xs[0]), |x| Some(0.5 * (x + 3.0 / x))).take(5).last().unwrap();
    let ps: Vec<P> = std::iter::successors(Some(P { x: xs[0], y: xs[1] }), |p| {
        if p.x.abs() < 20.0 { Some(P { x: p.x * 2.0, y: p.y + p.x }) } else { None }
    })
    .take(6)
    .collect();
    let first = if xs[1] > 0.0 { Some(xs[1]) } else { None };
    let q: f64 = std::iter::successors(first, |&x| (x < 5.0).then(|| x * 2.0)).zip(xs).map(|(a, b)| a * b).sum();
    let mut t = 0.0;
    for (i, x) in std::iter::successors(Some(xs[2]), |x| Some(x * 0.5)).enumerate() {
        if i == 4 {
            break;
        }
        t += x * x;
    }
    newton + ps.iter().map(|p| p.x * p.y).sum::<f64>() + q + t
}

#[differentiate]
fn from_fn_more(xs: &[f64]) -> f64 {
    let mut i = 0;
    let ps: Vec<P> = std::iter::from_fn(|| {
        if i < xs.len() {
            i += 1;
            Some(P { x: xs[i - 1], y: i as f64 })
        } else {
            None
        }
    })
    .collect();
    let mut state = (xs[0], xs[1]);
    let fib: Vec<f64> = std::iter::repeat_with(|| {
        let r = state.0;
        state = (state.1, state.0 + state.1);
        r
    })
    .take(6)
    .collect();
    let mut n = 0;
    let w: f64 = std::iter::from_fn(|| {
        let x = xs.get(n)?;
        n += 1;
        Some(x * x)
    })
    .map(|x| x.sqrt())
    .filter(|x| *x > 0.5)
    .sum();
    ps.iter().map(|p| p.x * p.y).sum::<f64>() + fib[5] * fib[2] + w
}

#[differentiate]
fn repeats(xs: &[f64]) -> f64 {
    use std::iter;
    let v: Vec<f64> = iter::repeat_n(xs[0] * xs[1], 3).chain(iter::once(xs[2])).collect();
    let rows: Vec<Vec<f64>> = iter::repeat_n(xs.to_vec(), 2).collect();
    let z: f64 = iter::repeat(xs[3]).zip(xs).map(|(a, b)| a * b).sum();
    v.iter().product::<f64>() + rows[0][0] * rows[1][1] + z + iter::zip(&v, xs).map(|(a, b)| a * b).sum::<f64>()
}

#[differentiate]
fn open_ranges(xs: &[f64]) -> f64 {
    let x = 0.4 + 0.1 * xs[0].sin();
    let s: f64 = (1..).map(|i| x.powi(i) * xs[1]).take_while(|t| t.abs() > 1e-3).sum();
    let mut t = 0.0;
    for (i, c) in (0..).zip(xs) {
        t += c * i as f64;
    }
    for i in 0.. {
        if i > 5 {
            break;
        }
        t = t * 0.9 + xs[i % 4];
    }
    let first = (0..).map(|i| xs[0] * xs[0] + i as f64).find(|v| *v > 2.0).unwrap();
    let k = (1..).step_by(2).map(|i| x / i as f64).skip(1).take(3).fold(0.0, |a, b| a * 0.5 + b);
    s + t + first + k
}

#[test]
fn items_are_made_one_after_the_other() {
    check!(FOUR, |v| cycle_more(v));
    check!(FOUR, |v| successors_more(v));
    check!(FOUR, |v| from_fn_more(v));
    check!(FOUR, |v| repeats(v));
    check!(FOUR, |v| open_ranges(v));
}

#[differentiate]
fn rchunks_more(xs: &[f64]) -> f64 {
    let mut t = 1.0;
    for n in 1..6 {
        for c in xs.rchunks(n) {
            t = t * 0.5 + c[0] * c[c.len() - 1];
        }
        for c in xs.rchunks_exact(n) {
            t = t * 0.5 + c.iter().product::<f64>();
        }
    }
    let mut v = xs.to_vec();
    for (i, c) in v.rchunks_mut(3).enumerate() {
        for x in c.iter_mut() {
            *x *= i as f64 + 0.5;
        }
    }
    for c in v.rchunks_exact_mut(3).rev() {
        c[0] += c[2];
    }
    t + v.iter().product::<f64>() + xs.rchunks(3).rev().map(|c| c.len() as f64 * c[0]).sum::<f64>()
}

#[test]
fn chunks_are_counted_from_the_end() {
    check!(FOUR, |v| rchunks_more(v));
}

#[differentiate]
fn partition_more(xs: &[f64]) -> f64 {
    let ps: Vec<P> = xs.iter().map(|&x| P { x, y: x * x }).collect();
    let (a, b): (Vec<P>, Vec<P>) = ps.into_iter().partition(|p| p.x * p.y > 0.5);
    let (c, d): (Vec<f64>, Vec<f64>) = xs.iter().map(|x| x * 2.0).partition(|x| *x < 1.5);
    let (e, g): (Vec<(usize, f64)>, Vec<(usize, f64)>) =
        xs.iter().copied().enumerate().partition(|(i, x)| i % 2 == 0 || *x > 2.5);
    let (even, odd): (Vec<usize>, Vec<usize>) = (0..4).partition(|i| i % 2 == 0);
    a.iter().map(|p| p.y).sum::<f64>() * c.len() as f64
        + b.iter().map(|p| p.x).product::<f64>()
        + d.iter().sum::<f64>()
        + e.iter().map(|(i, x)| x * *i as f64).sum::<f64>() * g.iter().map(|p| p.1).product::<f64>()
        + xs[even[1]] * xs[odd[0]]
}

#[test]
fn items_are_told_apart() {
    check!(FOUR, |v| partition_more(v));
}

mod searches {
    use super::*;

    #[differentiate]
    fn interp(xs: &[f64], ys: &[f64], t: f64) -> f64 {
        let i = xs.partition_point(|&x| x <= t).clamp(1, xs.len() - 1);
        let j = match xs.binary_search_by(|x| x.total_cmp(&t)) {
            Ok(j) => j,
            Err(j) => j,
        };
        let w = (t - xs[i - 1]) / (xs[i] - xs[i - 1]);
        ys[i - 1] * (1.0 - w) + ys[i] * w + ys[j.min(ys.len() - 1)] * 0.1
    }
    #[differentiate]
    pub(super) fn searches(xs: &[f64]) -> f64 {
        interp(&[-10.0, 0.1, 1.0, 10.0], xs, xs[0] * xs[1] * 0.3)
            + xs[xs.iter().rposition(|x| *x < 1.15).unwrap_or(0)]
            + if xs.is_sorted_by(|a, b| a <= b) { xs[1] } else { 0.0 }
    }
}

#[test]
fn positions_are_searched() {
    {
        use searches::searches;
        check!(FOUR, |v| searches(v));
    }
}
