//! References in the source: to elements, to parts, in patterns; each is another operand than the value.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::{Differentiable, differentiate};
use std::ops::{Add, AddAssign, Mul};

const FOUR: [[f64; 4]; 2] = [[0.7, -1.3, 0.5, 1.2], [1.1, 0.4, -0.6, 0.9]];

#[derive(Clone, Debug, Differentiable)]
struct V {
    d: Vec<f64>,
}

#[differentiate]
impl Add for V {
    type Output = V;
    fn add(self, o: V) -> V {
        V { d: self.d.iter().zip(&o.d).map(|(a, b)| a + b * b).collect() }
    }
}

#[differentiate]
impl Add<&V> for V {
    type Output = V;
    fn add(self, o: &V) -> V {
        V { d: self.d.iter().zip(&o.d).map(|(a, b)| a + 2.0 * b).collect() }
    }
}

#[differentiate]
impl Mul<f64> for V {
    type Output = V;
    fn mul(self, o: f64) -> V {
        V { d: self.d.iter().map(|a| a * o).collect() }
    }
}

#[differentiate]
impl Mul<f64> for &V {
    type Output = V;
    fn mul(self, o: f64) -> V {
        V { d: self.d.iter().map(|a| a * o * o).collect() }
    }
}

#[differentiate]
impl AddAssign for V {
    fn add_assign(&mut self, o: V) {
        for i in 0..self.d.len() {
            self.d[i] += o.d[i];
        }
    }
}

#[differentiate]
impl AddAssign<&V> for V {
    fn add_assign(&mut self, o: &V) {
        for i in 0..self.d.len() {
            self.d[i] += 3.0 * o.d[i];
        }
    }
}

#[differentiate]
impl V {
    fn sum(&self) -> f64 {
        let mut s = 0.0;
        for x in &self.d {
            s += x * x;
        }
        s
    }
}

#[differentiate]
fn byval(xs: &[f64]) -> f64 {
    let list = vec![V { d: xs.to_vec() }, V { d: vec![xs[1], xs[0], xs[2], xs[2]] }];
    let mut s = V { d: vec![0.0; 4] };
    for v in list.clone() {
        s = s + v;
    }
    for v in &list {
        s = s + v;
    }
    for v in list.iter() {
        s += v;
    }
    for v in list.clone().into_iter() {
        s += v;
    }
    for (i, v) in list.iter().enumerate() {
        if i == 1 {
            s = s + v * 2.0;
        }
    }
    for (v, x) in list.iter().zip(xs) {
        s += v * *x;
        s += v;
        s += v.clone();
    }
    for v in list {
        s = s + v * 3.0;
    }
    s.sum()
}

#[differentiate]
fn folds(xs: &[f64]) -> f64 {
    let list = vec![V { d: xs.to_vec() }, V { d: vec![xs[1], xs[0], xs[2], xs[2]] }];
    let z = V { d: vec![0.0; 4] };
    let z2 = z.clone();
    let a = list.iter().fold(z.clone(), |acc, v| acc + v);
    let b = list.iter().cloned().fold(z.clone(), |acc, v| acc + v);
    let c = list.clone().into_iter().reduce(|a, b| a + b).unwrap();
    let d = list.iter().map(|v| v * xs[0]).fold(z.clone(), |acc, v| acc + v);
    let e = list.iter().map(|v| v.clone() * xs[0]).reduce(|a, b| a + &b).unwrap();
    let f: Vec<V> = list.iter().map(|v| v * 2.0).collect();
    let g = list.first().unwrap() * 2.0;
    let h = list[0].clone() + list[1].clone() * 2.0 + &list[0];
    let k = match list.get(1) {
        Some(v) => v * 2.0,
        None => z,
    };
    let l = if let Some(v) = list.last() { v * xs[1] } else { list[0].clone() };
    let fst = list.first().unwrap();
    let ffst = fst * 3.0;
    let nx = list.iter().skip(1).next().unwrap() * xs[0];
    let owned = list.iter().cloned().next().unwrap() * xs[0];
    let q = if let Some(w) = list.iter().rev().last() { w * 2.0 } else { z2 };
    ffst.sum()
        + nx.sum()
        + owned.sum()
        + q.sum()
        + a.sum()
        + b.sum()
        + c.sum()
        + d.sum()
        + e.sum()
        + f[1].sum()
        + g.sum()
        + h.sum()
        + k.sum()
        + l.sum()
}

#[differentiate]
fn closures(xs: &[f64]) -> f64 {
    let f = |v: &V, k: f64| v * k;
    let g = |v: V, k: f64| v * k;
    let h = |v: &V| {
        let w = v;
        w * 2.0
    };
    let a = V { d: xs.to_vec() };
    let opt = Some(a.clone());
    let m = opt.as_ref().map(|v| v * 2.0).unwrap();
    let n = opt.map(|v| v * 2.0).unwrap();
    let arr = [a.clone(), a.clone() * 2.0];
    let o = arr.map(|v| v * xs[1]);
    let p = arr_of(&o);
    f(&a, xs[0]).sum() + g(a.clone(), xs[1]).sum() + h(&a).sum() + m.sum() + n.sum() + o[1].sum() + p
}

#[differentiate]
fn arr_of(o: &[V; 2]) -> f64 {
    let [a, b] = o;
    (a * 2.0).sum() + (b * 3.0).sum()
}

#[differentiate]
fn tup(xs: &[f64]) -> f64 {
    let t = (V { d: xs.to_vec() }, V { d: vec![xs[1], xs[0], xs[2], xs[2]] });
    let (a, b) = &t;
    let s = (a * 2.0).sum() + (b * 3.0).sum();
    let (c, d) = t;
    s + (c * 2.0).sum() + (d * 3.0).sum()
}

#[differentiate]
fn pats(xs: &[f64]) -> f64 {
    let t = (xs[0], (xs[1], xs[2]), [xs[3], xs[0]]);
    let (a, (b, c), [d, e]) = &t;
    let mut s = a * b + c * d * e;
    if *a > 0.5 && *b < 1.0 {
        s += a.sin();
    }
    let f = |p: &(f64, f64)| {
        let (u, v) = p;
        if *u > *v { u * 2.0 } else { *v }
    };
    s += f(&t.1);
    let &(g, _, [h, ..]) = &t;
    if g > h {
        s += g * h;
    }
    let k = a;
    s += k * 2.0 + *k;
    let r = &t.1;
    let (m, n) = r;
    s += m.powi(2) * n.max(*m);
    s *= *m;
    s += m;
    s -= &g;
    s
}

#[differentiate]
fn params((a, b): &(f64, f64), &(c, d): &(f64, f64), &e: &f64) -> f64 {
    let x = if *a > 0.0 { a * b } else { *b };
    x * c * d + e
}

#[differentiate]
fn of(xs: &[f64]) -> f64 {
    params(&(xs[0], xs[1]), &(xs[2], xs[3]), &xs[0])
}

#[test]
fn items_of_loops_are_references_or_values() {
    check!(FOUR, |v| byval(v));
}

#[test]
fn items_of_chains_are_references_or_values() {
    check!(FOUR, |v| folds(v));
}

#[test]
fn arguments_of_closures_are_references_or_values() {
    check!(FOUR, |v| closures(v));
}

#[test]
fn parts_of_references_are_references() {
    check!(FOUR, |v| tup(v));
    check!(FOUR, |v| pats(v));
}

#[test]
fn parameters_take_references_apart() {
    check!(FOUR, |v| of(v));
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct P {
    x: f64,
    y: f64,
}

#[derive(Clone, Debug, Differentiable)]
struct Q {
    p: P,
    v: Vec<f64>,
    n: usize,
}

#[differentiate]
fn muts(xs: &[f64]) -> f64 {
    let mut p = P { x: xs[0], y: xs[1] };
    {
        let P { x, y } = &mut p;
        *x *= 2.0;
        *y += *x * *y;
    }
    let mut t = (xs[2], [xs[3], xs[0]]);
    {
        let (a, b) = &mut t;
        *a += b[0];
        b.swap(0, 1);
        b[1] *= *a;
    }
    let mut q = Q { p, v: xs.to_vec(), n: 3 };
    for i in 0..2 {
        let Q { p, v, n } = &mut q;
        p.x += v[i];
        v[i] *= p.y;
        let k = *n as f64;
        p.y *= k;
    }
    let Q { p: P { x, .. }, v, n } = &q;
    let m = *n;
    let w = v.iter().sum::<f64>();
    x * w + q.p.y + t.0 * t.1[1] + m as f64 * t.1[0] + p.x
}

#[differentiate]
fn elements(q: &Q, (a, b): &(P, f64), P { x, y }: P, m: &mut [f64; 2]) -> f64 {
    let Q { p, v, .. } = q;
    m[0] *= m[1];
    m[1] += p.x * v[1];
    let [c, d] = &*m;
    a.x * b * x + y * *c + *d * a.y
}

#[differentiate]
fn of_elements(xs: &[f64]) -> f64 {
    let q = Q { p: P { x: xs[0], y: xs[1] }, v: xs.to_vec(), n: 1 };
    let mut buf = [xs[2], xs[3]];
    let r = elements(&q, &(q.p, xs[1]), P { x: xs[3], ..q.p }, &mut buf);
    r * buf[0] + buf[1]
}

#[differentiate]
fn pairs(xs: &[f64]) -> f64 {
    let list: Vec<(f64, P)> = xs.iter().map(|x| (*x, P { x: x * x, y: 2.0 })).collect();
    let mut s = 0.0;
    for (k, P { x, y }) in &list {
        s += k * x * y;
        if *k > 0.0 {
            s *= *x;
        }
    }
    for (i, (k, p)) in list.iter().enumerate() {
        let (a, b) = (k, &p.x);
        s += a * b * i as f64;
    }
    let last = list.last().unwrap();
    let (k, p) = last;
    s += k * p.y;
    let Some((k, p)) = list.first() else { return 0.0 };
    s += k.sin() * p.x;
    let best = list.iter().map(|(k, _)| k).fold(f64::MIN, |a, b| a.max(*b));
    let small = list.iter().map(|(k, p)| k * p.x).fold(f64::INFINITY, f64::min);
    if let Some(m) = list.iter().map(|(k, _)| *k).reduce(|a, b| if a > b { a } else { b }) {
        s += m;
    }
    let z = xs.iter().skip(1).next().unwrap();
    s += z * z + *z;
    let y = xs.iter().max_by(|a, b| a.total_cmp(b)).unwrap();
    if *y > 0.5 {
        s += y * 2.0;
    }
    match xs.iter().min_by(|a, b| a.partial_cmp(b).unwrap()) {
        Some(w) if *w < 5.0 => s += w * w,
        Some(_) | None => {}
    }
    s + best * small
}

#[test]
fn parts_are_changed_through_references() {
    check!(FOUR, |v| muts(v));
    check!(FOUR, |v| of_elements(v));
}

#[test]
fn what_iterators_choose_is_a_reference() {
    check!(FOUR, |v| pairs(v));
}

#[differentiate]
fn mixed_into(k: f64, inputs: &[&[f64]], outputs: &mut [Vec<f64>]) {
    let input = &inputs[0];
    let factors = if inputs.len() > 1 { inputs[1] } else { &[] };
    let output = &mut outputs[0];
    for i in 0..input.len() {
        let factor = k + if factors.is_empty() { 0.0 } else { factors[i] };
        output[i] = input[i] * factor;
    }
}

#[differentiate]
fn total_of_rows(rows: &[&[f64]; 2], k: f64) -> f64 {
    rows[0][0] * rows[1][1] * k + rows.iter().map(|row| row.iter().sum::<f64>()).sum::<f64>()
}

#[differentiate]
fn of_vectors(rows: &[&Vec<f64>], k: f64) -> f64 {
    rows[0][0] * rows[1][1] * k
}

fn size(rows: &[&[f64]]) -> usize {
    rows.len() + rows[0].len()
}

#[differentiate]
fn of_rows(x: &[f64], y: Vec<f64>, k: f64) -> f64 {
    let mut out = vec![vec![0.0; 3]];
    mixed_into(k, &[&x[..]], &mut out);
    let first = out[0][0] + out[0][1] * out[0][2];
    mixed_into(k * k, &[x, &y], &mut out);
    let z = vec![k, first];
    let mut sum = 0.0;
    for i in 0..2 {
        sum += total_of_rows(&[&x[i..], &y], k) * first + of_vectors(&[&y, &z], k);
    }
    sum + out[0][1] * total_of_rows(&[&z, &x[1..]], first) + size(&[x, &y]) as f64 * k
}

#[test]
fn arrays_of_references_to_slices_are_passed() {
    let point = [0.3, 0.7, 1.1, 0.4, -0.6, 0.9, 1.3];
    let (d_x, d_y, d_k) = of_rows::grad(&point[..3], point[3..6].to_vec(), point[6]);
    let expected = crate::support::gradient_by_differences(|v| of_rows(&v[..3], v[3..6].to_vec(), v[6]), &point);
    let found: Vec<f64> = d_x.into_iter().chain(d_y).chain([d_k]).collect();
    crate::support::assert_all_close(&found, &expected, crate::support::DIFFERENCES);
}
