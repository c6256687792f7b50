//! Vectors that are replaced as a whole, as the states of a simulation are: of the old one no more may be kept than its length,
//! its adjoint is handed on, and the way back refers to what was kept.

use crate::support::gradient_by_differences;
use autodiff::differentiate;

const POINTS: [[f64; 5]; 3] = [[0.7, -1.3, 0.4, 0.9, 0.3], [-0.6, 1.9, -0.2, 0.8, 1.1], [1.1, 1.2, 1.3, -1.4, -0.5]];

/// The gradient in one sweep, and the pullback of the staged pair.
macro_rules! both {
    ($($arguments:tt)*) => {{
        check!($($arguments)*);
        check_vjp!($($arguments)*);
    }};
}

fn weighted(values: &[f64]) -> f64 {
    values.iter().enumerate().map(|(i, value)| (i + 1) as f64 * value * value).sum()
}

/// The wave equation: two states back, of which the value of one alone is needed on the way back.
#[differentiate]
fn wave(start: &[f64], c: f64, steps: usize) -> f64 {
    let n = start.len();
    let mut previous = start.to_vec();
    let mut current = start.to_vec();
    let mut energy = 0.0;
    for _ in 0..steps {
        let mut next = vec![0.0; n];
        for i in 1..n - 1 {
            next[i] = 2.0 * current[i] - previous[i] + c * c * (current[i + 1] - 2.0 * current[i] + current[i - 1]);
        }
        previous = current;
        current = next;
        energy += current[n / 2] * current[n / 2];
    }
    energy + previous[1]
}

/// The same through `clone` and with nothing but sums, so that no state is needed on the way back.
#[differentiate]
fn linear(start: &[f64], steps: usize) -> f64 {
    let mut u = start.to_vec();
    for _ in 0..steps {
        let mut next = u.clone();
        for i in 1..u.len() - 1 {
            next[i] = u[i] + 0.1 * (u[i - 1] - 2.0 * u[i] + u[i + 1]);
        }
        u = next;
    }
    u[1] * u[2] + u[3]
}

/// Each state has another length.
#[differentiate]
fn shrinking(start: &[f64]) -> f64 {
    let mut u = start.to_vec();
    let mut total = 0.0;
    while u.len() > 1 {
        u = u.windows(2).map(|pair| pair[0] * 0.5 + pair[1]).collect();
        total += u[0] * u[u.len() - 1];
    }
    total
}

/// The old state is moved out of the variable before a new one is put there.
#[differentiate]
fn moved_into_a_pair(start: &[f64]) -> f64 {
    let mut u = start.to_vec();
    for _ in 0..3 {
        let pair = (u, 2.0);
        let mut new = vec![0.0; 3];
        for i in 0..3 {
            new[i] = pair.0[i] * pair.1 * start[i];
        }
        u = new;
    }
    u.iter().sum()
}

#[differentiate]
fn moved_in_arms(start: &[f64]) -> f64 {
    let mut u = start.to_vec();
    for k in 0..3 {
        let old = if k == 1 { u } else { u.into_iter().map(|x| x * 1.5).collect() };
        let mut new = vec![0.0; 3 + k];
        for i in 0..3 {
            new[i] = old[i] * old[0] * start[i];
        }
        u = new;
    }
    weighted(&u)
}

#[differentiate]
fn replaced_in_arms(start: &[f64]) -> f64 {
    let mut u = start.to_vec();
    let mut total = 0.0;
    for k in 0..4 {
        let old = u;
        if k == 2 {
            u = vec![1.0; 4];
        } else {
            u = old.iter().map(|x| x * 1.5).collect();
            total += old[1];
        }
        total += u[2] * u[1];
    }
    total
}

/// Two vectors change places through a third.
#[differentiate]
fn exchanged(start: &[f64]) -> f64 {
    let mut u = start.to_vec();
    let mut v = vec![0.5; 2];
    let mut total = 0.0;
    for k in 0..4 {
        let t = u;
        u = v;
        v = t;
        u.push(v[0]);
        total += u[0] * v[1] * (f64::from(k) + 1.0);
    }
    total
}

/// A state in each iteration of an outer loop, replaced in an inner one, and an exit.
#[differentiate(wrt(start))]
fn nested(start: &[f64], limit: f64) -> f64 {
    let mut total = 0.0;
    for k in 0..3 {
        let mut u: Vec<f64> = start.iter().map(|x| x * (f64::from(k) + 0.5)).collect();
        let mut steps = 0;
        loop {
            let norm = u.iter().map(|x| x * x).sum::<f64>();
            if norm > limit || steps > 4 {
                break;
            }
            let next = u.iter().zip(start).map(|(a, b)| a * 1.25 + a * b * 0.5).collect::<Vec<f64>>();
            total += next[0] * u[4];
            u = next;
            steps += 1;
        }
        total += u[1] * u[2];
    }
    total
}

/// A vector grows in place and is handed from name to name.
#[differentiate]
fn grown(xs: &[f64]) -> f64 {
    let v = xs.iter().fold(Vec::new(), |mut v, x| {
        v.push(x * x);
        v
    });
    v[0] * v[1] + v[2]
}

/// The state is replaced and changed in place.
#[differentiate]
fn replaced_and_changed(start: &[f64]) -> f64 {
    let mut u = start.to_vec();
    for k in 0..4 {
        if k % 2 == 0 {
            u = u.iter().map(|x| x * start[1]).collect();
        } else {
            u[k] = u[k - 1] * u[k];
            u[0] *= u[0];
        }
    }
    weighted(&u)
}

/// Rows that are replaced in a vector of rows.
#[differentiate]
fn rows(start: &[f64]) -> f64 {
    let mut rows = vec![start.to_vec(); 3];
    for k in 0..3 {
        let sum: Vec<f64> = rows[k].iter().zip(&rows[(k + 1) % 3]).map(|(a, b)| a * b + b).collect();
        rows[(k + 2) % 3] = sum;
    }
    rows.iter().map(|row| weighted(row)).sum()
}

#[test]
fn states_that_are_replaced() {
    both!(POINTS, |v| wave(&v[..4], v[4], 6));
    both!(POINTS, |v| wave(&v[..4], v[4], 0));
    both!(POINTS, |v| linear(v, 4));
    both!(POINTS, |v| shrinking(v));
    both!(POINTS, |v| nested(v, 20.0));
    both!(POINTS, |v| replaced_and_changed(v));
    both!(POINTS, |v| rows(v));
}

#[test]
fn vectors_that_are_moved_on() {
    both!(POINTS, |v| moved_into_a_pair(v));
    both!(POINTS, |v| moved_in_arms(v));
    both!(POINTS, |v| replaced_in_arms(v));
    both!(POINTS, |v| exchanged(v));
    both!(POINTS, |v| grown(v));
}

#[test]
fn a_pullback_finds_each_time_what_was_kept() {
    let start = [0.7, -1.3, 0.4, 0.9, 0.3];
    let (_, pullback) = wave::vjp(&start, 0.6, 6);
    let (first, second) = (pullback(1.0), pullback(1.0));
    assert_eq!(first, second);
    let expected = gradient_by_differences(|v: &[f64]| wave(v, 0.6, 6), &start);
    crate::support::assert_all_close(&first.0, &expected, crate::support::DIFFERENCES);
}
