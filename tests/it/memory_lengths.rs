//! Vectors of structs and of rows that get shorter: elements are dropped, drained, told apart.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::{Differentiable, differentiate};
use std::collections::VecDeque;

/// Points of mixed signs, with no ties and nothing near zero.
const FOUR: [[f64; 4]; 3] = [[0.7, -1.3, 2.1, 0.4], [-0.6, 1.9, -0.2, 3.0], [1.1, 1.2, 1.3, 1.4]];

#[derive(Clone, Debug, Differentiable)]
struct P {
    x: f64,
    y: f64,
}

#[derive(Clone, Debug, Differentiable)]
struct L {
    w: Vec<f64>,
    b: f64,
}

#[differentiate]
fn truncate(xs: &[f64]) -> f64 {
    let mut m: Vec<Vec<f64>> = (0..4).map(|i| vec![xs[i], xs[(i + 1) % 4] * 2.0]).collect();
    m.truncate(2);
    m[1].truncate(1);
    m[0][0] * m[0][1] + m[1][0] * m[1][0]
}

#[differentiate]
fn truncate_struct(xs: &[f64]) -> f64 {
    let mut v: Vec<P> = xs.iter().map(|&x| P { x, y: x * x }).collect();
    v.sort_by(|a, b| b.x.total_cmp(&a.x));
    v.truncate(2);
    v.iter().map(|p| p.x * p.y).sum::<f64>() * v[0].y
}

#[differentiate]
fn split_off(xs: &[f64]) -> f64 {
    let mut v: Vec<P> = xs.iter().map(|&x| P { x, y: x * x }).collect();
    let w = v.split_off(2);
    v[0].x * w[1].y + v[1].y * w[0].x
}

#[differentiate]
fn retain(xs: &[f64]) -> f64 {
    let mut v: Vec<P> = xs.iter().map(|&x| P { x, y: x * x }).collect();
    v.retain(|p| p.x > 0.5);
    v.iter().fold(1.0, |a, p| a * 0.5 + p.y * p.x)
}

#[differentiate]
fn retain_mut(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    v.retain_mut(|x| {
        *x *= 2.0;
        *x > 0.5
    });
    v.iter().fold(1.0, |a, p| a * 0.5 + p * p)
}

#[differentiate]
fn clear_rows(xs: &[f64]) -> f64 {
    let mut m = vec![vec![xs[0], xs[1]]];
    let mut t = 0.0;
    for i in 0..3 {
        t += m[0][0] * m[0][1];
        m.clear();
        m.push(vec![t * xs[i], xs[i + 1]]);
    }
    t
}

#[differentiate]
fn clear_reuse(xs: &[f64]) -> f64 {
    let mut buffer: Vec<f64> = Vec::new();
    let mut t = 1.0;
    for i in 0..3 {
        buffer.clear();
        for j in 0..=i {
            buffer.push(xs[j] * t);
        }
        t = buffer.iter().map(|b| b * b).sum::<f64>().sqrt();
    }
    t
}

#[differentiate]
fn clear_field(xs: &[f64]) -> f64 {
    let mut l = L { w: vec![], b: xs[0] };
    let mut t = 1.0;
    for i in 0..3 {
        l.w.clear();
        l.w.push(xs[i] * l.b);
        l.w.extend(xs.iter().map(|x| x * t));
        t = l.w.iter().map(|b| b * b).sum::<f64>().sqrt();
    }
    t
}

#[differentiate]
fn dedup_active(xs: &[f64]) -> f64 {
    let mut v = vec![xs[0], xs[0], xs[1], xs[2], xs[2]];
    v.dedup();
    v.iter().fold(1.0, |a, p| a * 0.5 + p * p)
}

#[differentiate]
fn dedup_by_key(xs: &[f64]) -> f64 {
    let mut v: Vec<(usize, f64)> = xs.iter().enumerate().map(|(i, &x)| (i / 2, x)).collect();
    v.dedup_by_key(|p| p.0);
    v.iter().fold(1.0, |a, p| a * 0.5 + p.1 * p.1)
}

#[differentiate]
fn retain_index(xs: &[f64]) -> f64 {
    let keep = [true, false, true, true];
    let mut v = xs.to_vec();
    let mut i = 0;
    v.retain(|_| {
        i += 1;
        keep[i - 1]
    });
    let mut w: Vec<P> = xs.iter().map(|&x| P { x, y: x * x }).collect();
    let big = xs[0];
    w.retain_mut(|p| {
        p.y *= big;
        p.x > 0.0
    });
    v.iter().fold(1.0, |a, x| a * 0.5 + x * x) + w.iter().map(|p| p.x * p.y).sum::<f64>()
}

#[test]
fn elements_are_dropped() {
    check!(FOUR, |v| truncate(v));
    check!(FOUR, |v| truncate_struct(v));
    check!(FOUR, |v| split_off(v));
    check!(FOUR, |v| retain(v));
    check!(FOUR, |v| retain_mut(v));
    check!(FOUR, |v| clear_rows(v));
    check!(FOUR, |v| clear_reuse(v));
    check!(FOUR, |v| clear_field(v));
    check!(FOUR, |v| dedup_active(v));
    check!(FOUR, |v| dedup_by_key(v));
    check!(FOUR, |v| retain_index(v));
}

#[differentiate]
fn drain_collect(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let first: Vec<f64> = v.drain(1..3).collect();
    v[1] *= first[1];
    v[0] * v[1] + first[0] * first[0]
}

#[differentiate]
fn drain_sum(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let total = v.drain(..2).map(|x| x * x).sum::<f64>();
    let u: f64 = v.drain(1..).sum();
    total * v[0] + u
}

#[differentiate]
fn drain_for(xs: &[f64]) -> f64 {
    let mut v: Vec<P> = xs.iter().map(|&x| P { x, y: x * x }).collect();
    let mut t = 1.0;
    for p in v.drain(1..3) {
        t = t * p.x + p.y;
    }
    for (i, p) in v.drain(..).enumerate() {
        t = t * p.x + p.y * i as f64;
    }
    t * (1.0 + v.len() as f64)
}

#[differentiate]
fn drain_inclusive(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let mut t = 1.0;
    for (a, b) in v.drain(..=1).zip(xs.iter().rev()) {
        t = t * a + b;
    }
    let rest = v.drain(..).rev().collect::<Vec<_>>();
    t * rest[0]
}

#[differentiate]
fn drain_in_loop(xs: &[f64]) -> f64 {
    let mut m: Vec<Vec<f64>> = vec![xs.to_vec(), xs.iter().map(|x| x * x).collect()];
    let mut t = 1.0;
    for i in 0..2 {
        let n = m[i].len();
        t = t * 0.5 + m[i].drain(n - 2..).map(|x| x * t).sum::<f64>();
        if t > 0.0 {
            t += m[1 - i].drain(..1).next().unwrap();
        }
    }
    t + m[0].iter().sum::<f64>() * m[1].len() as f64
}

#[differentiate]
fn drain_row(xs: &[f64]) -> f64 {
    let mut m: Vec<Vec<f64>> = xs.iter().map(|&x| vec![x, 2.0 * x]).collect();
    let mut t = 1.0;
    let tail: Vec<Vec<f64>> = m.drain(2..).collect();
    for r in tail {
        t *= r[0] + r[1] * r[0];
    }
    t + m[0][1] * m[1][0]
}

#[differentiate]
fn drain_passive(xs: &[f64]) -> f64 {
    let mut ids = vec![0usize, 1, 2, 3];
    let mut names = vec!["a".to_string(), "b".to_string()];
    let a: Vec<usize> = ids.drain(1..3).collect();
    let mut q: VecDeque<usize> = VecDeque::from(vec![0, 1]);
    let b: Vec<usize> = q.drain(..1).collect();
    names.retain(|n| n != "a");
    let mut s = String::from("abc");
    s.truncate(1);
    s.insert(0, 'x');
    s.retain(|c| c != 'x');
    names.dedup();
    xs[a[0]] * xs[b[0]] * xs[ids[1]] + names.len() as f64 * xs[1] + s.len() as f64
}

#[test]
fn drained_elements_are_a_chain() {
    check!(FOUR, |v| drain_collect(v));
    check!(FOUR, |v| drain_sum(v));
    check!(FOUR, |v| drain_for(v));
    check!(FOUR, |v| drain_inclusive(v));
    check!(FOUR, |v| drain_in_loop(v));
    check!(FOUR, |v| drain_row(v));
    check!(FOUR, |v| drain_passive(v));
}
