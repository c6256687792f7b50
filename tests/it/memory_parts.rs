//! Several mutable parts of the same memory at once: slice patterns, `split_at_mut`, exchanges.

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
struct Two {
    a: P,
    b: P,
    u: Vec<f64>,
    v: Vec<f64>,
    i: usize,
    j: usize,
    m: Vec<Vec<f64>>,
}

#[differentiate]
fn two(xs: &[f64]) -> Two {
    Two {
        a: P { x: xs[0], y: xs[1] },
        b: P { x: xs[2], y: xs[3] },
        u: xs.to_vec(),
        v: vec![0.0; 4],
        i: 0,
        j: 1,
        m: vec![xs[..2].to_vec(), xs[2..].to_vec()],
    }
}

#[differentiate]
fn mix(a: &mut [f64], b: &mut [f64]) {
    for (x, y) in a.iter_mut().zip(b.iter_mut()) {
        let t = *x * *y;
        *y += t.sin();
        *x = t;
    }
}

#[differentiate]
impl P {
    fn collide(&mut self, o: &mut P, s: f64) -> f64 {
        let t = self.x * o.y;
        self.x += s * o.x;
        o.y -= t * s;
        t
    }
}

mod self_loop {
    use super::*;

    #[differentiate]
    impl Two {
        fn self_loop_run(&mut self, n: usize) -> f64 {
            for _ in 0..n {
                for i in 0..4 {
                    self.v[i] = self.u[i].sin() + self.u[(i + 1) % 4] * self.a.x;
                }
                std::mem::swap(&mut self.u, &mut self.v);
                std::mem::swap(&mut self.i, &mut self.j);
                std::mem::swap(&mut self.a, &mut self.b);
                std::mem::swap(&mut self.a.x, &mut self.b.y);
            }
            self.u[self.i] * self.v[self.j]
        }
    }
    #[differentiate]
    pub(super) fn self_loop(xs: &[f64]) -> f64 {
        let mut t = two(xs);
        t.self_loop_run(3) + t.a.x * t.b.y * t.u[0]
    }
}

mod field_elements {
    use super::*;

    #[differentiate]
    impl Two {
        fn field_elements_run(&mut self) {
            std::mem::swap(&mut self.u[0], &mut self.v[1]);
            std::mem::swap(&mut self.m[0], &mut self.u);
            self.m.swap(0, 1);
            self.u.swap(0, 1);
            let (p, q) = self.m.split_at_mut(1);
            std::mem::swap(&mut p[0][1], &mut q[0][0]);
            p[0][..2].swap_with_slice(&mut q[0][..2]);
        }
    }
    #[differentiate]
    pub(super) fn field_elements(xs: &[f64]) -> f64 {
        let mut t = two(xs);
        t.field_elements_run();
        t.m[0][0] * t.m[1][1] + t.u[0] * t.u[1] + t.v[1] * t.v[1]
    }
}

#[differentiate]
fn split_mut_struct(xs: &[f64]) -> f64 {
    let mut v: Vec<P> = xs.iter().map(|&x| P { x, y: x * x }).collect();
    for k in 1..4 {
        let (l, r) = v.split_at_mut(k);
        std::mem::swap(&mut l[0].x, &mut r[0].y);
        if l[0].x > r[0].x {
            std::mem::swap(&mut l[k - 1], &mut r[0]);
        }
        l[0].y *= r[0].x;
    }
    v.iter().fold(1.0, |a, p| a * 0.5 + p.x * p.y)
}

mod buffers_param {
    use super::*;

    #[differentiate]
    fn step(a: &mut Vec<f64>, b: &mut Vec<f64>, n: usize) {
        for _ in 0..n {
            for i in 0..a.len() {
                b[i] = a[i] * a[(i + 1) % a.len()];
            }
            std::mem::swap(a, b);
        }
    }
    #[differentiate]
    pub(super) fn buffers_param(xs: &[f64]) -> f64 {
        let mut a = xs.to_vec();
        let mut b = vec![0.0; 4];
        step(&mut a, &mut b, 3);
        a[0] + b[1]
    }
}

#[differentiate]
fn swap_in_branch(xs: &[f64]) -> f64 {
    let mut lo = xs[0];
    let mut hi = xs[1];
    if lo > hi {
        std::mem::swap(&mut lo, &mut hi);
    }
    let (mut u, mut v) = (xs.to_vec(), vec![xs[1]; 2]);
    if u.len() > v.len() {
        std::mem::swap(&mut u, &mut v);
    }
    let mut m = vec![xs.to_vec(), vec![xs[2]]];
    for r in m.iter_mut() {
        std::mem::swap(r, &mut u);
    }
    lo * 2.0 + hi * hi * u[0] + m[0][0] * m[1][0]
}

#[differentiate]
fn split_swap(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let (a, b) = v.split_at_mut(1);
    a[0] *= b[2];
    std::mem::swap(&mut a[0], &mut b[0]);
    v[0] * 2.0 + v[1] * 3.0 + v[2] * v[3]
}

#[differentiate]
fn swap_locals(xs: &[f64]) -> f64 {
    let (mut a, mut b) = (xs[0] * xs[1], xs[2]);
    std::mem::swap(&mut a, &mut b);
    let mut p = P { x: a, y: xs[3] };
    let mut q = P { x: b, y: xs[0] };
    std::mem::swap(&mut p, &mut q);
    a * p.x + b * q.y
}

#[differentiate]
fn double_buffer(xs: &[f64]) -> f64 {
    let mut a = xs.to_vec();
    let mut b = vec![0.0; 4];
    for _ in 0..5 {
        for i in 0..4 {
            b[i] = 0.5 * a[i] + 0.25 * a[(i + 1) % 4] * a[(i + 3) % 4];
        }
        std::mem::swap(&mut a, &mut b);
    }
    a[0] * a[1] + a[2] - b[3]
}

#[differentiate]
fn swap_rows(xs: &[f64]) -> f64 {
    let mut m = vec![vec![xs[0], xs[1]], vec![xs[2], xs[3]]];
    let (a, b) = m.split_at_mut(1);
    std::mem::swap(&mut a[0], &mut b[0]);
    m.swap(0, 1);
    let mut n = [[xs[0], xs[1]], [xs[2], xs[3]]];
    n.swap(0, 1);
    m[0][0] * m[1][1] + n[0][0] * n[1][1] * n[1][1]
}

#[test]
fn parts_are_exchanged() {
    {
        use self_loop::self_loop;
        check!(FOUR, |v| self_loop(v));
    }
    {
        use field_elements::field_elements;
        check!(FOUR, |v| field_elements(v));
    }
    check!(FOUR, |v| split_mut_struct(v));
    {
        use buffers_param::buffers_param;
        check!(FOUR, |v| buffers_param(v));
    }
    check!(FOUR, |v| swap_in_branch(v));
    check!(FOUR, |v| split_swap(v));
    check!(FOUR, |v| swap_locals(v));
    check!(FOUR, |v| double_buffer(v));
    check!(FOUR, |v| swap_rows(v));
}

#[differentiate]
fn swap_idx_view(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let w = &mut v[1..];
    w.swap(0, 2);
    w[0] *= xs[0];
    let [a, b, ..] = w else { return 0.0 };
    std::mem::swap(a, b);
    v[1] * v[2] * v[2] + v[3]
}

#[differentiate]
fn mut_pattern(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    if let [a, .., b] = &mut v[..] {
        *a *= *b;
        *b += 1.0;
    }
    if let [a, rest @ ..] = v.as_mut_slice() {
        for r in rest.iter_mut() {
            *r *= *a;
        }
    }
    let [p, q] = &mut v[..2] else { return 0.0 };
    *p += *q;
    v[0] * v[1] + v[2] * v[3]
}

#[differentiate]
fn mut_array_pattern(xs: &[f64]) -> f64 {
    let mut a = [xs[0], xs[1], xs[2]];
    let [x, y, z] = &mut a;
    *x *= *y;
    *z += *x;
    let mut m = [[xs[0], xs[1]], [xs[2], xs[3]]];
    let [r, s] = &mut m;
    r[0] *= s[1];
    s[0] += r[0];
    a[0] * a[2] + m[0][0] * m[1][0]
}

#[differentiate]
fn tuple_swap(xs: &[f64]) -> f64 {
    let mut t = (xs[0], (xs[1], vec![xs[2]]), vec![xs[3]]);
    std::mem::swap(&mut t.0, &mut t.1.0);
    std::mem::swap(&mut t.1.1, &mut t.2);
    let mut a = [[xs[0], xs[1]], [xs[2], xs[3]]];
    {
        let [p, q] = &mut a;
        std::mem::swap(p, q);
        std::mem::swap(&mut p[0], &mut q[1]);
    }
    t.0 * t.1.0 * t.1.0 + t.2[0] * a[0][0] + a[1][1]
}

#[differentiate]
fn chunks_pattern(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    for c in v.chunks_mut(2) {
        if let [a, b] = c {
            let t = *a;
            *a = t * *b;
            *b += t;
        }
    }
    for c in v.chunks_exact_mut(2) {
        let [a, b] = c else { continue };
        std::mem::swap(a, b);
        *a *= *b;
    }
    let mut m = vec![[xs[0], xs[1]], [xs[2], xs[3]]];
    for [a, b] in m.iter_mut() {
        *a *= *b;
        *b += *a;
    }
    for [a, b] in &mut m {
        std::mem::swap(a, b);
    }
    m.iter_mut().for_each(|[a, b]| *a += *b);
    v.iter().fold(1.0, |a, x| a * 0.5 + x * x) + m[0][0] * m[1][1]
}

mod generic_n {
    use super::*;

    #[differentiate]
    fn g<const N: usize>(m: &mut [[f64; N]; 2], s: f64) {
        let [a, b] = m;
        for i in 0..N {
            a[i] *= b[i] + s;
        }
        mix(a, b);
    }
    #[differentiate]
    pub(super) fn generic_n(xs: &[f64]) -> f64 {
        let mut m = [[xs[0], xs[1]], [xs[2], xs[3]]];
        g(&mut m, xs[1]);
        m[0][0] * m[1][1] + m[0][1]
    }
}

#[test]
fn patterns_name_parts() {
    check!(FOUR, |v| swap_idx_view(v));
    check!(FOUR, |v| mut_pattern(v));
    check!(FOUR, |v| mut_array_pattern(v));
    check!(FOUR, |v| tuple_swap(v));
    check!(FOUR, |v| chunks_pattern(v));
    {
        use generic_n::generic_n;
        check!(FOUR, |v| generic_n(v));
    }
}
