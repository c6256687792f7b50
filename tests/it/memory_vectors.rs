//! Vectors of structs and of rows: elements are taken out and put in.

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

#[derive(Clone, Debug, Differentiable)]
struct L {
    w: Vec<f64>,
    b: f64,
    id: usize,
}

#[differentiate]
fn pop_struct(xs: &[f64]) -> f64 {
    let mut v: Vec<P> = xs.iter().map(|&x| P { x, y: x * x }).collect();
    let p = v.pop().unwrap();
    let mut t = p.x * p.y;
    for q in &v {
        t += q.x * q.y * t;
    }
    t
}

#[differentiate]
fn pop_struct_while(xs: &[f64]) -> f64 {
    let mut v: Vec<P> = Vec::new();
    for i in 0..xs.len() {
        v.push(P { x: xs[i], y: xs[i] * xs[0] });
    }
    let mut t = 1.0;
    while let Some(p) = v.pop() {
        t = t * 0.5 + p.x * p.y;
    }
    t
}

#[differentiate]
fn remove_struct(xs: &[f64]) -> f64 {
    let mut v: Vec<P> = xs.iter().map(|&x| P { x, y: x * x }).collect();
    let p = v.remove(1);
    let mut t = p.x * p.y;
    for q in &v {
        t += q.x * q.y * t;
    }
    t
}

#[differentiate]
fn swap_remove_struct(xs: &[f64]) -> f64 {
    let mut v: Vec<P> = xs.iter().map(|&x| P { x, y: x * x }).collect();
    let p = v.swap_remove(1);
    let mut t = p.x * p.y;
    for (i, q) in v.iter().enumerate() {
        t += q.x * q.y * t * i as f64;
    }
    t
}

#[differentiate]
fn rows_remove(xs: &[f64]) -> f64 {
    let mut m: Vec<Vec<f64>> = vec![vec![xs[0], xs[1]], vec![xs[2]]];
    let row = m.remove(1);
    let last = m.pop().unwrap();
    let mut total = row[0] * last[1];
    for row in &m {
        total += row[0] * (1.0 + 0.1 * total);
    }
    total
}

#[differentiate]
fn rows_pop(xs: &[f64]) -> f64 {
    let mut m: Vec<Vec<f64>> = vec![vec![xs[0], xs[1]], vec![xs[2], xs[3]]];
    let row = m.pop().unwrap();
    m[0][1] *= row[0];
    let mut total = row[0] * row[1];
    for r in &m {
        total += r[0] * r[1] * total;
    }
    total
}

#[differentiate]
fn rows_swap_remove_loop(xs: &[f64]) -> f64 {
    let mut m: Vec<Vec<f64>> = (0..4).map(|i| vec![xs[i], xs[(i + 1) % 4] * 2.0]).collect();
    let mut t = 0.0;
    while m.len() > 1 {
        let r = m.swap_remove(0);
        t = t * 0.5 + r[0] * r[1];
    }
    t + m[0][0]
}

#[differentiate]
fn pop_if_let(xs: &[f64]) -> f64 {
    let mut v: Vec<P> = xs.iter().map(|&x| P { x, y: x * x }).collect();
    let mut t = 1.0;
    if let Some(P { x, y }) = v.pop() {
        t *= x * y;
    }
    if let Some(p) = v.pop() {
        t += p.x * p.y;
    }
    let Some(q) = v.pop() else { return 0.0 };
    t * q.x + v[0].y
}

#[differentiate]
fn pop_rpn(xs: &[f64]) -> f64 {
    let ops = [0, 1, 2];
    let mut stack = xs.to_vec();
    for op in ops {
        let b = stack.pop().unwrap();
        let a = stack.pop().unwrap();
        stack.push(match op {
            0 => a + b,
            1 => a * b,
            _ => a / b,
        });
    }
    stack.pop().unwrap_or(0.0)
}

#[differentiate]
fn layers(xs: &[f64]) -> f64 {
    let mut ls: Vec<L> = (0..3).map(|i| L { w: vec![xs[i], xs[i + 1]], b: xs[i], id: i }).collect();
    let last = ls.pop().unwrap();
    let first = ls.remove(0);
    ls[0].w[1] *= last.w[0];
    ls.push(first);
    ls.insert(1, last);
    ls.iter().map(|l| l.w[0] * l.w[1] + l.b * l.id as f64).fold(1.0, |a, x| a * 0.5 + x)
}

#[differentiate]
fn two_pops_twice(xs: &[f64]) -> f64 {
    let mut v: Vec<Vec<f64>> = xs.iter().map(|&x| vec![x]).collect();
    let a = v.pop().unwrap();
    let b = v.pop().expect("b");
    v.push(vec![a[0] * b[0]]);
    v.push(b);
    let c = v.pop().unwrap();
    let d = v.remove(0);
    c[0] * d[0] + v.iter().map(|r| r[0] * r[0]).sum::<f64>() + a[0]
}

#[differentiate]
fn branch_pop(xs: &[f64]) -> f64 {
    let mut v: Vec<P> = xs.iter().map(|&x| P { x, y: x * x }).collect();
    let mut t;
    if xs[0] > 0.0 {
        let p = v.pop().unwrap();
        t = p.x * p.y;
    } else {
        let p = v.remove(0);
        t = p.x;
        v.truncate(2);
    }
    for p in &v {
        t = t * p.x + p.y;
    }
    t
}

mod early_return_pop {
    use super::*;

    #[differentiate]
    fn g(xs: &[f64], mut v: Vec<Vec<f64>>) -> f64 {
        let mut t = 1.0;
        while let Some(r) = v.pop() {
            t = t * 0.5 + r[0] * r[0];
            if t > 4.0 {
                return t * xs[0];
            }
            if r[0] > 1.0 {
                v.push(vec![r[0] - 1.0 + xs[1] * 0.01]);
            }
        }
        t
    }
    #[differentiate]
    pub(super) fn early_return_pop(xs: &[f64]) -> f64 {
        g(xs, xs.iter().map(|&x| vec![x]).collect())
    }
}

#[test]
fn elements_are_taken_out() {
    check!(FOUR, |v| pop_struct(v));
    check!(FOUR, |v| pop_struct_while(v));
    check!(FOUR, |v| remove_struct(v));
    check!(FOUR, |v| swap_remove_struct(v));
    check!(FOUR, |v| rows_remove(v));
    check!(FOUR, |v| rows_pop(v));
    check!(FOUR, |v| rows_swap_remove_loop(v));
    check!(FOUR, |v| pop_if_let(v));
    check!(FOUR, |v| pop_rpn(v));
    check!(FOUR, |v| layers(v));
    check!(FOUR, |v| two_pops_twice(v));
    check!(FOUR, |v| branch_pop(v));
    {
        use early_return_pop::early_return_pop;
        check!(FOUR, |v| early_return_pop(v));
    }
}

#[differentiate]
fn insert_struct(xs: &[f64]) -> f64 {
    let mut v: Vec<P> = Vec::new();
    for x in xs {
        v.insert(0, P { x: *x, y: x * 2.0 });
    }
    v.insert(2, P { x: xs[0] * xs[1], y: 1.0 });
    let mut t = 1.0;
    for q in &v {
        t = t * 0.5 + q.x * q.y * t;
    }
    t
}

#[differentiate]
fn push_captured(xs: &[f64]) -> f64 {
    let row = vec![xs[0], xs[1] * xs[0]];
    let mut m: Vec<Vec<f64>> = Vec::new();
    m.push(row);
    m.push(vec![xs[2], xs[3]]);
    m[0][0] *= m[1][1];
    m[0][0] * m[0][1] + m[1][0]
}

mod push_captured_param {
    use super::*;

    #[differentiate]
    fn g(row: Vec<f64>, y: f64) -> f64 {
        let mut m = vec![vec![y, y * y]];
        m.push(row);
        let mut t = 0.0;
        for r in &m {
            t += r[0] * r[1];
        }
        t
    }
    #[differentiate]
    pub(super) fn push_captured_param(xs: &[f64]) -> f64 {
        g(xs.to_vec(), xs[2]) * xs[0]
    }
}

#[differentiate]
fn push_captured_struct(xs: &[f64]) -> f64 {
    let p = P { x: xs[0], y: xs[1] };
    let mut m = Vec::new();
    m.push(p);
    m.push(P { x: xs[2], y: xs[3] });
    let mut t = 1.0;
    for q in m.iter() {
        t *= q.x + q.y * q.y;
    }
    t
}

#[differentiate]
fn push_captured_clone(xs: &[f64]) -> f64 {
    let p = P { x: xs[0], y: xs[1] };
    let mut m = Vec::new();
    for i in 0..3 {
        m.push(p.clone());
        m[i].x *= xs[i];
    }
    let mut t = 1.0;
    for q in m {
        t *= q.x + q.y * q.y;
    }
    t
}

#[differentiate]
fn extend_structs(xs: &[f64]) -> f64 {
    let mut v = vec![P { x: xs[0], y: xs[1] }];
    v.extend(xs.iter().map(|&x| P { x: x * x, y: x }));
    let more = vec![P { x: xs[2], y: xs[0] }];
    v.extend(more);
    v.extend_from_slice(&[P { x: xs[3], y: xs[1] }]);
    v.iter().fold(1.0, |a, p| a * 0.5 + p.x * p.y)
}

#[differentiate]
fn resize_rows(xs: &[f64]) -> f64 {
    let mut m = vec![vec![xs[0], xs[1]]];
    m.resize(3, vec![xs[2]; 2]);
    m[1][0] *= xs[3];
    m[0][0] * m[1][0] + m[2][1] * m[1][1]
}

#[test]
fn elements_are_put_in() {
    check!(FOUR, |v| insert_struct(v));
    check!(FOUR, |v| push_captured(v));
    {
        use push_captured_param::push_captured_param;
        check!(FOUR, |v| push_captured_param(v));
    }
    check!(FOUR, |v| push_captured_struct(v));
    check!(FOUR, |v| push_captured_clone(v));
    check!(FOUR, |v| extend_structs(v));
    check!(FOUR, |v| resize_rows(v));
}
