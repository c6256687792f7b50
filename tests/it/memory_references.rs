//! Names for elements that may be changed: `last_mut`, `get_mut`, `iter_mut().find(..)` and their like.

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
impl P {
    fn collide(&mut self, o: &mut P, s: f64) -> f64 {
        let t = self.x * o.y;
        self.x += s * o.x;
        o.y -= t * s;
        t
    }
}

#[differentiate]
fn let_last_mut(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let last = v.last_mut().unwrap();
    *last *= xs[0];
    *last += 1.0;
    v[3] * v[2] + v[1]
}

#[differentiate]
fn last_mut_direct(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    *v.last_mut().unwrap() *= xs[0];
    *v.first_mut().unwrap() += xs[1] * v[0];
    *v.get_mut(1).unwrap() = v[0] * v[0];
    v[3] * v[2] + v[1] * v[0]
}

#[differentiate]
fn if_let_last_mut(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    if let Some(x) = v.last_mut() {
        *x *= xs[0];
    }
    if let Some(x) = v.get_mut(0) {
        *x = *x * *x;
    }
    if let Some(x) = v.get_mut(7) {
        *x = 0.0;
    }
    v[3] * v[2] + v[1] * v[0]
}

#[differentiate]
fn if_let_last_mut_struct(xs: &[f64]) -> f64 {
    let mut v: Vec<P> = xs.iter().map(|&x| P { x, y: x * x }).collect();
    if let Some(p) = v.last_mut() {
        p.x *= xs[0];
        p.y += p.x;
    } else {
        return 1.0;
    }
    if let Some(p) = v.iter_mut().max_by(|a, b| a.x.total_cmp(&b.x)) {
        p.y *= 2.0;
    }
    v[3].x * v[3].y + v[0].y
}

#[differentiate]
fn last_mut_field(xs: &[f64]) -> f64 {
    let mut v: Vec<P> = xs.iter().map(|&x| P { x, y: x * x }).collect();
    v.last_mut().unwrap().x *= xs[0];
    v.first_mut().unwrap().y = v[1].x * xs[0];
    v[3].x * v[3].y + v[0].y
}

#[differentiate]
fn last_mut_push(xs: &[f64]) -> f64 {
    let mut m: Vec<Vec<f64>> = vec![vec![]];
    for &x in xs {
        m.last_mut().unwrap().push(x * x);
        if x > 1.0 {
            m.push(vec![x]);
        }
    }
    m.iter().map(|r| r.iter().sum::<f64>()).fold(1.0, |a, x| a * 0.5 + x * x)
}

mod get_question {
    use super::*;

    #[differentiate]
    fn g(xs: &[f64], i: usize) -> Option<f64> {
        let x = xs.get(i)?;
        let l = xs.last()?;
        let mut v = xs.to_vec();
        let m = v.get_mut(i)?;
        *m *= 2.0;
        Some(x * l + v[i] * v[i])
    }
    #[differentiate]
    pub(super) fn get_question(xs: &[f64]) -> f64 {
        g(xs, 1).unwrap_or(0.0) + g(xs, 7).unwrap_or(xs[0])
    }
}

mod first_mut_q {
    use super::*;

    #[differentiate]
    fn g(v: &mut Vec<f64>, s: f64) -> Option<f64> {
        *v.first_mut()? *= s;
        Some(v[0] * v[1])
    }
    #[differentiate]
    pub(super) fn first_mut_q(xs: &[f64]) -> f64 {
        let mut v = xs.to_vec();
        g(&mut v, xs[2]).unwrap() * v[0]
    }
}

#[differentiate]
fn iter_mut_last(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    if let Some(x) = v.iter_mut().last() {
        *x *= 2.0;
    }
    if let Some(x) = v.iter_mut().find(|x| **x > 1.0) {
        *x *= 3.0;
    }
    *v.iter_mut().next().unwrap() += 1.0;
    for x in v.iter_mut().rev().take(2) {
        *x *= *x;
    }
    v.iter().fold(1.0, |a, x| a * 0.5 + x * x)
}

mod methods_of_self {
    use super::*;

    #[differentiate]
    impl S {
        fn methods_of_self_bump(&mut self, by: f64) -> Option<f64> {
            let last = self.ps.last_mut()?;
            last.x *= by;
            let row = self.m.get_mut(1)?;
            row[0] += last.y;
            row.push(by);
            if let Some(p) = self.ps.first_mut() {
                p.y = p.x * by;
            }
            let first = self.a.first_mut().expect("first");
            *first *= 2.0;
            Some(self.ps[0].y * self.m[1][2] + self.a[0])
        }
    }
    #[differentiate]
    pub(super) fn methods_of_self(xs: &[f64]) -> f64 {
        let mut s = mk(xs);
        s.methods_of_self_bump(xs[3]).unwrap() * s.ps[3].x + s.m[1][0]
    }
}

#[differentiate]
fn while_let_mut(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let mut i = 0;
    while let Some(x) = v.get_mut(i) {
        *x = x.sin() * xs[0];
        i += 2;
    }
    match v.get_mut(1) {
        Some(x) => *x *= 2.0,
        _ => {}
    }
    match v.first_mut() {
        None => {}
        Some(x) => *x += 1.0,
    }
    let r = match v.last_mut() {
        Some(x) => {
            *x *= *x;
            *x * 2.0
        }
        None => 0.0,
    };
    let mut t = 0.0;
    let mut k = 0;
    while let Some((first, more)) = xs[k..].split_first() {
        t = t * 0.5 + first * more.len() as f64;
        k += 1;
    }
    v.iter().fold(1.0, |a, x| a * 0.5 + x * x) + r * t
}

#[differentiate]
fn iter_mut_choices(xs: &[f64]) -> f64 {
    let mut ps: Vec<P> = xs.iter().map(|&x| P { x, y: x * x }).collect();
    let mut v = xs.to_vec();
    if let Some(p) = ps.iter_mut().min_by_key(|p| (p.x * 100.0) as i64) {
        p.y *= xs[0];
    }
    *v.iter_mut().nth(2).unwrap() *= xs[0];
    let m = v.iter_mut().max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap();
    *m *= 0.5;
    let Some(p) = ps.iter_mut().find(|p| p.x > 0.5) else { return 1.0 };
    p.x *= p.y;
    if let Some(x) = v[1..].iter_mut().min_by(|a, b| a.total_cmp(b)) {
        *x += xs[1];
    }
    v.iter().fold(1.0, |a, x| a * 0.5 + x * x) + ps.iter().map(|p| p.x * p.y).sum::<f64>()
}

#[test]
fn references_to_elements_have_names() {
    check!(FOUR, |v| let_last_mut(v));
    check!(FOUR, |v| last_mut_direct(v));
    check!(FOUR, |v| if_let_last_mut(v));
    check!(FOUR, |v| if_let_last_mut_struct(v));
    check!(FOUR, |v| last_mut_field(v));
    check!(FOUR, |v| last_mut_push(v));
    {
        use get_question::get_question;
        check!(FOUR, |v| get_question(v));
    }
    {
        use first_mut_q::first_mut_q;
        check!(FOUR, |v| first_mut_q(v));
    }
    check!(FOUR, |v| iter_mut_last(v));
    {
        use methods_of_self::methods_of_self;
        check!(FOUR, |v| methods_of_self(v));
    }
    check!(FOUR, |v| while_let_mut(v));
    check!(FOUR, |v| iter_mut_choices(v));
}

#[differentiate]
fn replaced_elements(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let old = std::mem::replace(v.first_mut().unwrap(), xs[1] * xs[2]) * v[0];
    std::mem::swap(v.last_mut().unwrap(), &mut xs[0].sin());
    old * v[3] + v[0]
}

mod elements_as_arguments {
    use super::*;
    #[differentiate]
    fn bump(a: &mut f64, s: f64) -> f64 {
        *a *= s;
        *a + s
    }
    #[differentiate]
    fn scale(r: &mut Vec<f64>, s: f64) {
        for x in r.iter_mut() {
            *x *= s;
        }
        r.push(s);
    }
    #[differentiate]
    pub(super) fn elements_as_arguments(xs: &[f64]) -> f64 {
        let mut v = xs.to_vec();
        let t = bump(v.last_mut().unwrap(), xs[0]) + bump(v.get_mut(1).expect("one"), 2.0) + bump(&mut v[0], xs[2]);
        let mut m = vec![vec![xs[0]], vec![xs[1], xs[2]]];
        scale(m.last_mut().unwrap(), xs[3]);
        scale(m.first_mut().unwrap(), t);
        if let Some(r) = m.get_mut(1) {
            scale(r, 0.5);
            let n = r.len();
            r[n - 1] *= t;
            r.swap(0, 1);
            r.truncate(3);
        }
        for r in m.iter_mut() {
            scale(r, 1.17);
        }
        let w = m.last_mut().unwrap();
        w.push(xs[0]);
        w.sort_by(|a, b| a.total_cmp(b));
        let top = w.pop().unwrap();
        m.iter().map(|r| r.iter().fold(1.0, |a, x| a * 0.5 + x * x)).sum::<f64>() * top + v.iter().product::<f64>()
    }
}

#[test]
fn elements_behind_references_are_replaced() {
    check!(FOUR, |v| replaced_elements(v));
    use elements_as_arguments::elements_as_arguments;
    check!(FOUR, |v| elements_as_arguments(v));
}

#[differentiate]
fn split_first_mut(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let (first, rest) = v.split_first_mut().unwrap();
    for r in rest.iter_mut() {
        *r *= *first;
        *first += *r;
    }
    v[0] * 2.0 + v[1] * 3.0 + v[2] * v[3]
}

#[differentiate]
fn split_first(xs: &[f64]) -> f64 {
    let (first, rest) = xs.split_first().unwrap();
    let (last, init) = xs.split_last().unwrap();
    let t = if let Some((a, b)) = rest.split_first() { a * b[0] } else { 0.0 };
    first * rest[1] + last * init[0] + t
}

mod split_first_rec {
    use super::*;

    #[differentiate]
    fn horner(c: &[f64], x: f64) -> f64 {
        match c.split_first() {
            Some((a, rest)) => a + x * horner(rest, x),
            None => 0.0,
        }
    }
    #[differentiate]
    pub(super) fn split_first_rec(xs: &[f64]) -> f64 {
        horner(xs, xs[0])
    }
}

#[test]
fn ends_are_split_off() {
    check!(FOUR, |v| split_first_mut(v));
    check!(FOUR, |v| split_first(v));
    {
        use split_first_rec::split_first_rec;
        check!(FOUR, |v| split_first_rec(v));
    }
}
