//! Iterators that are advanced by hand: `next`, `peek`, `by_ref`, and what is left of them.

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
fn peeked(xs: &[f64]) -> f64 {
    let mut it = xs.iter().peekable();
    let mut t = 1.0;
    while let Some(x) = it.next() {
        t = t * 0.5 + x * x;
        if let Some(y) = it.peek() {
            t += *x * **y;
        }
    }
    let mut js = xs.iter().map(|x| x * x).peekable();
    let mut runs = 0.0;
    while let Some(a) = js.next() {
        if let Some(&b) = js.peek() {
            runs += a * b;
        } else {
            runs *= a;
        }
    }
    t + runs
}

#[differentiate]
fn filtered_next(xs: &[f64]) -> f64 {
    let mut it = xs.iter().filter(|x| **x > -1.0).map(|x| x * x);
    let a = it.next().unwrap();
    let b = it.next().unwrap_or(1.0);
    let mut flat = xs.chunks(2).flat_map(|c| c.iter());
    let mut t = 0.0;
    while let (Some(p), Some(q)) = (flat.next(), flat.next()) {
        t += p * q;
    }
    let mut w = xs.windows(2).map(|w| w[0] * w[1]).skip_while(|x| *x < 0.0);
    let first = w.next().unwrap_or(0.5);
    a * b + it.sum::<f64>() + t + first
}

mod in_function {
    use super::*;

    #[differentiate]
    fn parse(xs: &[f64], ops: &[u8]) -> f64 {
        let mut numbers = xs.iter();
        let mut ops = ops.iter().peekable();
        let mut t = *numbers.next().unwrap();
        while let Some(op) = ops.next() {
            let x = numbers.next().unwrap();
            t = match op {
                0 => t + x,
                1 => t * x,
                _ => t - x,
            };
            if ops.peek().is_none() {
                t *= 2.0;
            }
        }
        t
    }
    #[differentiate]
    pub(super) fn in_function(xs: &[f64]) -> f64 {
        parse(xs, &[0, 1, 2]) * parse(xs, &[1, 1])
    }
}

#[differentiate]
fn structs(xs: &[f64]) -> f64 {
    let ps: Vec<P> = xs.iter().map(|&x| P { x, y: x * x }).collect();
    let mut it = ps.iter();
    let first = it.next().unwrap();
    let mut t = first.x;
    for p in it.by_ref().take(1) {
        t *= p.y;
    }
    while let Some(p) = it.next() {
        t += p.x * p.y * first.y;
    }
    let mut own = ps.into_iter().filter(|p| p.x > 0.0);
    let q = own.next().unwrap();
    t + q.x * q.y + own.map(|p| p.y).sum::<f64>()
}

#[differentiate]
fn while_let_next(xs: &[f64]) -> f64 {
    let mut it = xs.iter();
    let mut t = *it.next().unwrap();
    while let Some(x) = it.next() {
        t = t * 0.5 + x * x;
    }
    t
}

#[differentiate]
fn next_pairs(xs: &[f64]) -> f64 {
    let mut it = xs.iter().copied();
    let mut t = 0.0;
    while let (Some(a), Some(b)) = (it.next(), it.next()) {
        t += a * b;
    }
    t
}

#[differentiate]
fn next_then_for(xs: &[f64]) -> f64 {
    let mut it = xs.iter().map(|x| x * x);
    let first = it.next().unwrap();
    let mut best = first;
    for x in it {
        if x > best {
            best = x;
        }
    }
    best * first
}

#[test]
fn iterators_are_advanced_and_looked_ahead() {
    check!(FOUR, |v| peeked(v));
    check!(FOUR, |v| filtered_next(v));
    {
        use in_function::in_function;
        check!(FOUR, |v| in_function(v));
    }
    check!(FOUR, |v| structs(v));
    check!(FOUR, |v| while_let_next(v));
    check!(FOUR, |v| next_pairs(v));
    check!(FOUR, |v| next_then_for(v));
}

#[differentiate]
fn by_ref_parts(xs: &[f64]) -> f64 {
    let mut it = xs.iter();
    let head: f64 = it.by_ref().take(2).map(|x| x * x).sum();
    let third = it.next().unwrap();
    let rest: f64 = it.map(|x| x.sin()).sum();
    let mut values = xs.iter().copied();
    let mut t = 0.0;
    for x in &mut values {
        t = t * 0.5 + x;
        if x > 1.0 {
            break;
        }
    }
    for x in values.by_ref().take_while(|x| *x < 2.0) {
        t += x * x;
    }
    let left = values.count();
    let mut pairs = xs.iter().zip(xs.iter().skip(1));
    let (a, b) = pairs.by_ref().next().unwrap();
    let q: f64 = pairs.by_ref().map(|(a, b)| a * b).sum();
    head * third + rest + t * (1.0 + left as f64) + a * b * q
}

#[test]
fn what_is_left_is_taken_by_reference() {
    check!(FOUR, |v| by_ref_parts(v));
}

#[differentiate]
fn named_counts(xs: &[f64]) -> f64 {
    let pairs = xs.iter().zip(xs.iter().skip(1));
    let s: f64 = pairs.clone().map(|(a, b)| a * b).sum();
    let n = pairs.clone().count();
    let big = pairs.clone().any(|(a, b)| a > b);
    let d: f64 = pairs.map(|(a, b)| (a - b) * (a - b)).sum();
    if big { s * d * n as f64 } else { s + d }
}

#[test]
fn named_iterators_are_counted() {
    check!(FOUR, |v| named_counts(v));
}

#[differentiate]
fn items_without_their_number(xs: &[f64]) -> f64 {
    let mut factors = (0..3).map(|_| xs[1].sin() - xs[0]);
    let first = factors.next().unwrap_or(xs[3]);
    let mut product = xs[2];
    while let Some(factor) = factors.next() {
        product = product.sin() * factor;
    }
    product + first
}

#[test]
fn items_that_ignore_their_number_are_advanced() {
    check!(FOUR, |v| items_without_their_number(v));
}
