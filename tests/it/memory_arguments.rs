//! Parts of the same memory as arguments of one call.

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
struct S {
    ps: Vec<P>,
    m: Vec<Vec<f64>>,
    a: [f64; 3],
}

#[differentiate]
fn mk(xs: &[f64]) -> S {
    S {
        ps: xs.iter().map(|&x| P { x, y: x * x }).collect(),
        m: vec![xs[..2].to_vec(), xs[2..].to_vec()],
        a: [xs[0], xs[1], xs[2]],
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
fn mix1(a: &mut f64, b: &mut f64, s: f64) {
    let t = *a * s;
    *a += *b * t;
    *b = t * *a;
}

#[differentiate]
fn dotinto(a: &mut f64, b: &[f64]) {
    *a += b.iter().map(|x| x * x).sum::<f64>();
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

mod split_at_mut_call {
    use super::*;

    #[differentiate]
    fn exchange(a: &mut [f64], b: &mut [f64]) {
        let t = a[0];
        a[0] = b[0];
        b[0] = t * 3.0;
    }
    #[differentiate]
    pub(super) fn split_at_mut_call(xs: &[f64]) -> f64 {
        let mut v = xs.to_vec();
        let (a, b) = v.split_at_mut(2);
        exchange(a, b);
        v[0] * 2.0 + v[1] * 3.0 + v[2] * v[3]
    }
}

mod split_at_mut_call_loop {
    use super::*;

    #[differentiate]
    fn add(a: &mut [f64], b: &[f64]) {
        for (x, y) in a.iter_mut().zip(b) {
            *x += x.sin() * y;
        }
    }
    #[differentiate]
    pub(super) fn split_at_mut_call_loop(xs: &[f64]) -> f64 {
        let mut v = xs.to_vec();
        for i in 1..4 {
            let (a, b) = v.split_at_mut(i);
            add(b, a);
            add(a, b);
        }
        v[0] * 2.0 + v[1] * 3.0 + v[2] * v[3]
    }
}

#[differentiate]
fn pairs_of_particles(xs: &[f64]) -> f64 {
    let mut ps: Vec<P> = xs.iter().map(|&x| P { x, y: x * x }).collect();
    let mut e = 0.0;
    for i in 0..ps.len() {
        let (left, right) = ps.split_at_mut(i + 1);
        let a = &mut left[i];
        for b in right.iter_mut() {
            e += a.collide(b, 0.1);
        }
    }
    for i in 1..ps.len() {
        let (left, right) = ps.split_at_mut(i);
        e += left[i - 1].collide(&mut right[0], e * 0.01);
    }
    e + ps.iter().map(|p| p.x * p.y).sum::<f64>()
}

#[differentiate]
fn index_args(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let (a, b) = v.split_at_mut(1);
    mix1(&mut a[0], &mut b[2], xs[1]);
    let (f, r) = v.split_first_mut().unwrap();
    dotinto(f, r);
    let (l, r) = v.split_last_mut().unwrap();
    mix1(l, &mut r[1], 0.3);
    let [p, .., q] = &mut v[..] else { panic!() };
    mix1(p, q, xs[2] * 0.1);
    let mut arr = [xs[0], xs[1], xs[2]];
    let [x, y, z] = &mut arr;
    mix1(x, z, *y);
    mix1(y, x, 0.2);
    v.iter().fold(1.0, |a, x| a * 0.5 + x * x) + arr[0] * arr[1] * arr[2]
}

#[differentiate]
fn nested_splits(xs: &[f64]) -> f64 {
    let mut v = xs.iter().chain(xs).copied().collect::<Vec<f64>>();
    let (a, rest) = v.split_at_mut(2);
    let (b, rest) = rest.split_at_mut(3);
    mix(a, b);
    mix(b, rest);
    rest[0] *= a[1];
    let (c, d) = b.split_at_mut(1);
    mix(&mut c[..1], &mut d[1..]);
    mix(&mut a[..], rest);
    v.iter().fold(1.0, |a, x| a * 0.5 + x * x)
}

#[differentiate]
fn rows_pairs(xs: &[f64]) -> f64 {
    let mut m = vec![xs[..2].to_vec(), xs[2..].to_vec(), vec![xs[0] * xs[1], 1.0]];
    for i in 0..2 {
        let (top, bottom) = m.split_at_mut(i + 1);
        mix(&mut top[i], &mut bottom[0]);
        mix(&mut bottom[0][..1], &mut top[0][1..]);
    }
    if let [a, b, c] = &mut m[..] {
        mix(a, c);
        mix(&mut b[1..], a);
        std::mem::swap(b, c);
    }
    if let [first, rest @ ..] = m.as_mut_slice() {
        for r in rest {
            mix(first, r);
        }
    }
    m[0][0] * m[1][1] + m[2][1] * m[1][0] + m[0][1]
}

mod self_parts {
    use super::*;

    #[differentiate]
    impl S {
        fn self_parts_go(&mut self) {
            let (l, r) = self.ps.split_at_mut(2);
            l[0].collide(&mut r[1], 0.5);
            std::mem::swap(&mut l[1], &mut r[0]);
            let [a, b, c] = &mut self.a;
            mix1(a, c, 0.1);
            *b *= *a;
            mix(&mut self.m[0], &mut self.a[..2]);
            let Some(x) = self.a.last_mut() else { return };
            *x += self.ps[0].y;
        }
    }
    #[differentiate]
    pub(super) fn self_parts(xs: &[f64]) -> f64 {
        let mut s = mk(xs);
        s.self_parts_go();
        s.self_parts_go();
        s.ps.iter().fold(1.0, |a, p| a * 0.5 + p.x * p.y) + s.a[0] * s.a[1] * s.a[2] + s.m[0][1]
    }
}

mod buffer_param {
    use super::*;

    #[differentiate]
    fn g(v: &mut [f64], s: f64) -> f64 {
        let (a, b) = v.split_at_mut(2);
        mix(a, b);
        if let Some(l) = v.last_mut() {
            *l *= s;
        }
        let n = v.len();
        if let Some((l, init)) = v.split_last_mut() {
            init[0] += *l;
            *l *= init[n - 2];
        }
        v[0]
    }
    #[differentiate]
    pub(super) fn buffer_param(xs: &[f64]) -> f64 {
        let mut v = xs.to_vec();
        g(&mut v, xs[0]) * v[1] + v[3] * v[0]
    }
}

mod wrt_mask {
    use super::*;

    #[differentiate(wrt(x))]
    fn h(w: &[f64], x: &[f64]) -> f64 {
        let mut v = w.to_vec();
        let mut u = x.to_vec();
        {
            let (a, b) = v.split_at_mut(2);
            mix(a, b);
            mix1(&mut a[0], &mut b[0], x[0]);
        }
        {
            let (a, b) = u.split_at_mut(2);
            mix(a, b);
            mix1(&mut a[0], &mut b[0], w[0]);
        }
        v[0] * u[3] + u[0]
    }
    #[differentiate]
    pub(super) fn wrt_mask(xs: &[f64]) -> f64 {
        h(&[0.3, 0.5, 0.7, 1.1], xs) * h(xs, &[0.3, 0.5, 0.7, 1.1])
    }
}

#[test]
fn parts_are_arguments() {
    {
        use split_at_mut_call::split_at_mut_call;
        check!(FOUR, |v| split_at_mut_call(v));
    }
    {
        use split_at_mut_call_loop::split_at_mut_call_loop;
        check!(FOUR, |v| split_at_mut_call_loop(v));
    }
    check!(FOUR, |v| pairs_of_particles(v));
    check!(FOUR, |v| index_args(v));
    check!(FOUR, |v| nested_splits(v));
    check!(FOUR, |v| rows_pairs(v));
    {
        use self_parts::self_parts;
        check!(FOUR, |v| self_parts(v));
    }
    {
        use buffer_param::buffer_param;
        check!(FOUR, |v| buffer_param(v));
    }
    {
        use wrt_mask::wrt_mask;
        check!(FOUR, |v| wrt_mask(v));
    }
}

const ORDER: usize = 2;
const LENGTH: usize = ORDER + 1;

/// Nothing is returned, and the length is computed.
#[differentiate]
fn fill(x: f64, powers: &mut [f64; LENGTH]) {
    let mut power = x;
    for l in 1..=ORDER {
        powers[l] = power * x;
        power *= x;
    }
}

#[differentiate]
fn filled(x: f64, y: f64) -> f64 {
    let mut powers = [y; LENGTH];
    fill(x, &mut powers);
    powers[0] * powers[1] + powers[2]
}

#[test]
fn arrays_of_a_computed_length_are_filled() {
    check!([[0.7, -1.3], [1.1, 0.4]], |v| filled(v[0], v[1]));
}
