//! Methods that change the length and order of what a struct holds.

use autodiff::{Differentiable, differentiate};

/// Points of mixed signs, with no ties and nothing near zero.
const FOUR: [[f64; 4]; 3] = [[0.7, -1.3, 2.1, 0.4], [-0.6, 1.9, -0.2, 3.0], [1.1, 1.2, 1.3, 1.4]];

#[derive(Clone, Copy, Debug, Differentiable, PartialEq)]
struct P {
    x: f64,
    y: f64,
}

#[derive(Clone, Debug, Differentiable, PartialEq)]
struct S {
    v: Vec<f64>,
    rows: Vec<Vec<f64>>,
    p: P,
    k: f64,
}

#[differentiate]
impl S {
    fn make(xs: &[f64]) -> S {
        S { v: xs.to_vec(), rows: vec![vec![xs[0]], vec![xs[1], xs[2]]], p: P { x: xs[1], y: xs[0] }, k: xs[3] }
    }
    fn grow(&mut self, d: f64) {
        self.v.push(d * self.k);
        self.rows[0].push(d);
        self.k *= self.v[0];
        self.rows.push(vec![self.k, d]);
    }
    fn shrink(&mut self) {
        self.v.pop();
        self.rows.pop();
        self.v[0] *= 0.5;
        self.rows[0][0] += self.k;
    }
    fn arrange(&mut self) {
        self.v.sort_by(|a, b| a.total_cmp(b));
        self.v.insert(1, self.k);
        self.v.remove(0);
    }
    fn rebuild(&mut self) {
        let old = std::mem::replace(&mut self.v, Vec::new());
        for x in &old {
            self.v.push(x * self.k);
        }
        self.v.rotate_left(1);
        self.p = P { x: self.p.y, y: self.v[0] };
    }
    fn whole(&mut self, d: f64) {
        *self = S { v: vec![self.k, d, self.p.x], rows: vec![vec![d]], p: self.p, k: self.v[0] * d };
    }
    fn total(&self) -> f64 {
        let mut t = self.k * self.p.x + self.p.y;
        for (i, x) in self.v.iter().enumerate() {
            t += x * x * (i as f64 + 0.5);
        }
        for r in &self.rows {
            for x in r {
                t += x * t * 0.1;
            }
        }
        t
    }
    fn halved(&mut self, n: usize) -> f64 {
        if n == 0 {
            return self.k;
        }
        self.k *= self.v[n % self.v.len()];
        self.v[0] += self.k;
        let r = self.k * 0.5;
        r
    }
    fn big(&self) -> bool {
        self.k > 0.5
    }
    fn idx(&self) -> usize {
        if self.v[0] > self.v[1] { 0 } else { 1 }
    }
    fn ends(&self) -> (f64, f64) {
        (self.v[0], self.v[self.v.len() - 1] * self.k)
    }
    fn mix(&mut self, other: &mut S) {
        std::mem::swap(&mut self.v, &mut other.v);
        self.k *= other.k;
        other.k = self.v[0];
        other.p.x *= self.k;
    }
    fn count_rec(&self, n: usize, x: f64) -> f64 {
        if n == 0 {
            x
        } else if x > 1.0 {
            self.count_rec(n - 1, x * 0.5 * self.k)
        } else {
            self.count_rec(n - 1, x + self.p.x * self.p.x) * x
        }
    }
}

#[differentiate]
fn grown_and_shrunk(xs: &[f64]) -> f64 {
    let mut s = S::make(xs);
    s.grow(xs[1]);
    s.grow(xs[2]);
    s.shrink();
    s.total()
}

#[differentiate]
fn rebuilt_and_replaced_whole(xs: &[f64]) -> f64 {
    let mut s = S::make(xs);
    s.rebuild();
    let t = s.total();
    s.rebuild();
    s.whole(xs[2]);
    t * s.total()
}

#[differentiate]
fn replaced_whole_in_loops(xs: &[f64]) -> f64 {
    let mut s = S::make(xs);
    let mut t = 0.0;
    for i in 0..3 {
        s.whole(xs[i]);
        t += s.total();
        s.grow(0.3);
        t *= s.k;
    }
    t
}

#[differentiate]
fn indices_and_conditions_from_methods(xs: &[f64]) -> f64 {
    let s = S::make(xs);
    let i = s.idx();
    let (a, b) = s.ends();
    if s.big() { a * b * xs[i] } else { a - b * s.v[i] }
}

#[differentiate]
fn two_states_mixed(xs: &[f64]) -> f64 {
    let mut a = S::make(xs);
    let mut b = a.clone();
    b.grow(xs[0]);
    a.mix(&mut b);
    b.mix(&mut a);
    a.grow(b.k);
    a.total() * b.total()
}

#[differentiate]
fn methods_that_call_themselves(xs: &[f64]) -> f64 {
    let s = S::make(xs);
    s.count_rec(4, xs[0]) * s.count_rec(2, xs[1])
}

#[differentiate]
fn structs_sorted_and_truncated(xs: &[f64]) -> f64 {
    let mut all: Vec<S> = Vec::new();
    for x in xs {
        let mut s = S::make(xs);
        s.k = *x;
        s.rebuild();
        all.push(s);
    }
    all.sort_by(|a, b| a.k.total_cmp(&b.k));
    all.truncate(2);
    let mut t = 0.0;
    for s in &all {
        t += s.total() * (1.0 + t);
    }
    t
}

#[differentiate]
fn fields_in_a_while_condition(xs: &[f64]) -> f64 {
    let mut s = S::make(xs);
    let mut n = 0;
    while s.k * s.k < 4.0 && n < 5 {
        s.k = s.k * 1.5 + 0.1 * s.v[0];
        s.v[0] -= 0.1 * s.k;
        n += 1;
        if s.v[0] < -1.0 {
            break;
        }
    }
    s.total()
}

#[differentiate]
fn structs_moved_about_in_a_vector(xs: &[f64]) -> f64 {
    let mut ps: Vec<P> = xs.iter().map(|&x| P { x, y: x + 1.0 }).collect();
    let q = ps.remove(1);
    ps.insert(0, q);
    ps.rotate_right(1);
    ps[0].x *= q.y;
    let tail = ps.split_off(2);
    ps.extend(tail.iter().copied());
    ps.extend_from_slice(&tail);
    ps.reverse();
    ps.swap(0, 2);
    let mut t = 1.0;
    for (i, p) in ps.iter().enumerate() {
        t += p.x * p.y * t * 0.1 * i as f64;
    }
    t
}

#[differentiate]
fn two_stacks(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let mut w: Vec<f64> = Vec::new();
    while let Some(x) = v.pop() {
        if x > 0.5 {
            w.push(x * x);
        } else if w.len() > 1 {
            let y = w.swap_remove(0);
            v.push(y * x + 0.6);
            w[0] *= y;
        } else {
            w.insert(0, x * 0.7);
        }
        if w.len() > 6 {
            break;
        }
    }
    let mut t = 0.0;
    for (i, x) in w.iter().enumerate() {
        t += x * (i as f64 + 1.0) * (1.0 + x);
    }
    t
}

#[differentiate]
fn rows_made_of_rows(xs: &[f64]) -> f64 {
    let mut rows = vec![xs.to_vec(), vec![xs[0]; 3]];
    for i in 0..3 {
        let row: Vec<f64> = rows[rows.len() - 1].iter().map(|x| x * xs[i]).collect();
        rows.push(row);
        rows[i].clear();
        rows[i].push(xs[i]);
    }
    let mut t = 0.0;
    for r in &rows {
        for x in r {
            t += x * x + t * 0.1;
        }
    }
    t
}

#[differentiate]
fn parts_of_an_array_of_structs(xs: &[f64]) -> f64 {
    let mut a = [P { x: xs[0], y: xs[1] }, P { x: xs[2], y: xs[3] }];
    let (l, r) = a.split_at_mut(1);
    l[0].x *= r[0].y;
    r[0].x = l[0].x * l[0].y;
    a.swap(0, 1);
    a[0].x * a[1].x * a[0].y
}

#[differentiate]
fn a_view_of_a_vector_in_a_field(xs: &[f64]) -> f64 {
    let mut s = S::make(xs);
    {
        let v = &mut s.v;
        v.sort_by(|a, b| b.total_cmp(a));
        v[0] *= v[1];
        v.drain(1..2);
    }
    let w = s.v.clone();
    s.v.clear();
    s.v.extend(w.iter().rev());
    for x in s.v.iter_mut() {
        *x *= s.k;
    }
    s.v.retain(|_| true);
    s.total()
}

#[test]
fn states_change_their_shape() {
    check!(FOUR, |v| grown_and_shrunk(v));
    check!(FOUR, |v| rebuilt_and_replaced_whole(v));
    check!(FOUR, |v| replaced_whole_in_loops(v));
    check!(FOUR, |v| indices_and_conditions_from_methods(v));
    check!(FOUR, |v| two_states_mixed(v));
    check!(FOUR, |v| methods_that_call_themselves(v));
    check!(FOUR, |v| structs_sorted_and_truncated(v));
    check!(FOUR, |v| fields_in_a_while_condition(v));
    check!(FOUR, |v| structs_moved_about_in_a_vector(v));
    check!(FOUR, |v| two_stacks(v));
    check!(FOUR, |v| rows_made_of_rows(v));
    check!(FOUR, |v| parts_of_an_array_of_structs(v));
    check!(FOUR, |v| a_view_of_a_vector_in_a_field(v));
}

#[test]
fn states_are_put_back_whatever_their_length() {
    for point in FOUR {
        let mut s = S::make(&point);
        let before = s.clone();
        let ((), backward) = s.grow_forward(0.3);
        let mut after = before.clone();
        after.grow(0.3);
        assert_eq!(s, after);
        let (mut d_s, mut d_d) = (s.zero_like(), 0.0);
        d_s.k = 1.0;
        backward(&mut s, 0.3, (), &mut d_s, &mut d_d);
        assert_eq!(s, before);
        assert_eq!((d_s.v.len(), d_s.rows.len(), d_s.rows[0].len()), (4, 2, 1));
        assert_eq!((d_s.k, d_s.v[0], d_d), (point[0], point[3], 0.0));
        let (value, _) = s.halved_value_and_grad(3);
        assert_eq!((value, &s), (before.clone().halved(3), &before));
    }
}
