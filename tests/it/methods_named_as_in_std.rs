//! Own methods with the names of methods of std, whose meaning is that of the type.

#![allow(
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    clippy::unnecessary_fold,
    clippy::many_single_char_names,
    clippy::unused_self,
    reason = "the names are what is tested"
)]

use autodiff::{Differentiable, differentiate};

/// Names of methods of vectors, options and iterators.
#[derive(autodiff::Differentiable, Clone)]
struct Stack {
    v: Vec<f64>,
    n: usize,
}
#[differentiate]
impl Stack {
    fn push(&mut self, x: f64) {
        self.v.push(x * 2.0);
        self.n += 1;
    }
    fn pop(&mut self) -> f64 {
        self.v.pop().unwrap() * 3.0
    }
    fn len(&self) -> usize {
        self.n
    }
    fn is_empty(&self) -> bool {
        self.n > 100
    }
    fn first(&self) -> f64 {
        self.v[0].sin()
    }
    fn last(&self) -> Option<f64> {
        self.v.last().map(|x| x * x)
    }
    fn get(&self, i: usize) -> f64 {
        self.v[i] * 0.5
    }
    fn swap(&mut self, a: f64) {
        self.v[0] *= a;
    }
    fn fill(&mut self, a: f64, b: f64) {
        for x in &mut self.v {
            *x = a * b;
        }
    }
    fn clear(&mut self) {
        self.v[0] = 1.0;
    }
    fn insert(&mut self, a: f64) {
        self.v.insert(0, a);
    }
    fn remove(&mut self, i: usize) -> f64 {
        self.v[i]
    }
    fn sum(&self) -> f64 {
        self.v.iter().sum::<f64>() * 2.0
    }
    fn extend(&mut self, a: f64) {
        self.v.push(a);
        self.v.push(a * a);
    }
    fn max(&self, a: f64) -> f64 {
        self.v[0] * a
    }
    fn map(&self, k: f64) -> Stack {
        Stack { v: self.v.iter().map(|x| x * k).collect(), n: self.n }
    }
    fn take(&mut self) -> f64 {
        self.v[0].exp()
    }
    fn replace(&mut self, x: f64) -> f64 {
        self.v[0] = x;
        x
    }
    fn sort(&mut self) {
        self.v[0] = self.v[0] * self.v[0];
    }
    fn reverse(&mut self) {
        self.v[0] += 1.0;
    }
    fn truncate(&mut self, x: f64) {
        self.v[0] *= x;
    }
    fn resize(&mut self, x: f64) {
        self.v[0] -= x;
    }
    fn concat(&self) -> f64 {
        self.v[0]
    }
    fn next(&mut self) -> Option<f64> {
        if self.n > 0 {
            self.n -= 1;
            Some(self.v[0] * self.n as f64)
        } else {
            None
        }
    }
    fn min_by(&self, x: f64) -> f64 {
        x * self.v[0]
    }
    fn count(&self) -> usize {
        self.n + 7
    }
    fn to_vec(&self) -> f64 {
        self.v[0]
    }
    fn contains(&self, x: f64) -> bool {
        x > 0.0
    }
    fn drain(&mut self, x: f64) -> f64 {
        x * self.v[0]
    }
    fn unwrap(&self) -> f64 {
        self.v[0] * 7.0
    }
    fn abs(&self) -> f64 {
        self.v[0] * 9.0
    }
}
#[derive(autodiff::Differentiable, Clone)]
struct Outer {
    s: Stack,
    t: Vec<Stack>,
}
#[differentiate]
impl Outer {
    fn run(&mut self, x: f64) -> f64 {
        let mut r = 0.0;
        self.s.push(x);
        self.s.push(x * x);
        r += self.s.pop();
        if !self.s.is_empty() {
            r += self.s.len() as f64 * x;
        }
        r += self.s.first() * 1.5;
        if let Some(l) = self.s.last() {
            r += l;
        }
        r += self.s.last().unwrap_or(0.0) * self.s.get(0);
        self.s.swap(x);
        r *= self.s.get(0);
        self.s.insert(x.sin());
        r += self.s.remove(0);
        r += self.s.sum();
        self.s.extend(x);
        r += self.s.max(x) + self.s.min_by(x) + self.s.to_vec() * self.s.concat() + self.s.abs() + self.s.unwrap();
        r += self.s.map(x).get(0);
        r += self.s.take() + self.s.replace(x * 3.0);
        self.s.sort();
        self.s.reverse();
        self.s.truncate(x);
        self.s.resize(x);
        r += self.s.get(0);
        while let Some(n) = self.s.next() {
            r += n * x;
        }
        r += self.s.count() as f64 * x + self.s.drain(x);
        if self.s.contains(x) {
            r *= x;
        }
        self.s.fill(x, r);
        self.s.clear();
        self.t[0].push(x);
        r += self.t[0].pop() + self.t[1].first() * self.t[0].last().unwrap();
        r + self.s.sum() + self.t[0].sum()
    }
}
#[differentiate]
fn of_fields(x: f64) -> f64 {
    let mut o = Outer {
        s: Stack { v: vec![x, 2.0], n: 2 },
        t: vec![Stack { v: vec![x, 2.0], n: 2 }, Stack { v: vec![x, 2.0 * x], n: 2 }],
    };
    o.run(x)
}
#[differentiate]
fn of_locals(x: f64) -> f64 {
    let mut s = Stack { v: vec![x, 2.0], n: 2 };
    let mut r = 0.0;
    s.push(x);
    r += s.pop() + s.first() + s.last().unwrap() * s.get(0);
    s.insert(x);
    s.swap(x);
    s.sort();
    s.fill(r, x);
    s.extend(x);
    r + s.sum() * s.max(x) + s.abs() + s.unwrap() + s.map(x).get(1) + s.len() as f64 * x
}
#[differentiate]
fn of_parameters(s: &mut Stack, x: f64) -> f64 {
    let mut r = 0.0;
    s.push(x);
    r += s.pop() + s.first() + s.last().unwrap() * s.get(0);
    s.insert(x);
    s.swap(x);
    s.sort();
    s.fill(r, x);
    s.extend(x);
    r + s.sum() * s.max(x) + s.abs() + s.unwrap() + s.map(x).get(1) + s.len() as f64 * x
}
#[differentiate]
fn of_references(x: f64) -> f64 {
    let mut s = Stack { v: vec![x, 2.0], n: 2 };
    of_parameters(&mut s, x)
}

#[test]
fn methods_of_a_type_come_before_those_of_std() {
    check!([[1.3], [0.8]], |v| of_fields(v[0]));
    check!([[1.3], [0.8]], |v| of_locals(v[0]));
    check!([[1.3], [0.8]], |v| of_references(v[0]));
}

/// Names of methods that return no real numbers in std.
mod body {
    #[derive(autodiff::Differentiable, Clone)]
    pub(super) struct Body {
        pub(super) p: f64,
        pub(super) v: f64,
    }
    #[autodiff::differentiate]
    impl Body {
        pub(super) fn position(&self) -> f64 {
            self.p * self.p
        }
        pub(super) fn count(&self) -> f64 {
            self.v * self.v
        }
        pub(super) fn pow(&self, k: f64) -> f64 {
            self.p.powf(k)
        }
        pub(super) fn lt(&self, k: f64) -> f64 {
            self.p * k
        }
        pub(super) fn cmp(&self, k: f64) -> f64 {
            self.p + k
        }
        pub(super) fn to_f32(&self) -> f64 {
            self.p * 0.5
        }
        pub(super) fn any(&self) -> f64 {
            self.p * 0.7
        }
        pub(super) fn all(&self) -> Body {
            Body { p: self.v, v: self.p }
        }
        pub(super) fn saturating_sub(&self, o: f64) -> f64 {
            self.p - o
        }
        pub(super) fn abs_diff(&self, o: f64) -> f64 {
            (self.p - o).abs()
        }
        pub(super) fn to_usize(&self) -> f64 {
            self.p * 1.5
        }
        pub(super) fn eq(&self, o: f64) -> f64 {
            self.p * o * o
        }
        pub(super) fn max_by(&self, o: f64) -> f64 {
            self.p * o * 3.0
        }
        pub(super) fn is_some(&self) -> f64 {
            self.p * 5.0
        }
    }
}
use body::Body;
fn make(x: f64) -> Body {
    Body { p: x * 2.0, v: x * x }
}
#[derive(autodiff::Differentiable, Clone)]
struct Pair {
    b: Body,
    l: Vec<Body>,
}
#[differentiate]
impl Pair {
    fn energy(&self, x: f64) -> f64 {
        let b = &self.b;
        let mut r =
            b.position() + b.count() * b.pow(x) + b.lt(x) * b.cmp(x) + b.to_f32() * b.any() + b.all().p * b.all().v;
        r += self.b.position()
            + self.b.count() * self.b.pow(x)
            + self.b.lt(x) * self.b.cmp(x)
            + self.b.to_f32() * self.b.any();
        r += self.b.saturating_sub(x) * self.b.abs_diff(x)
            + self.b.to_usize() * self.b.eq(x)
            + self.b.max_by(x) * self.b.is_some();
        for c in &self.l {
            r += c.position() * c.count() + c.all().position() + c.eq(x) + c.is_some();
        }
        for c in self.l.iter() {
            r += c.position() * c.count() + c.all().position() + c.to_usize() + c.abs_diff(x);
        }
        r += self.l.iter().map(|c| c.position() + c.count() * c.any()).sum::<f64>();
        r += self.l[0].position() * self.l[1].count();
        r
    }
}
#[differentiate]
fn of_another_module(x: f64) -> f64 {
    let w = Pair { b: Body { p: x, v: 2.0 * x }, l: vec![Body { p: x * x, v: 1.0 }, make(x)] };
    let m = make(x);
    w.energy(x) + m.position() * m.count() + make(x * x).position() + make(x).all().count() + m.eq(x) + m.to_f32()
}

#[test]
fn methods_may_return_numbers_where_those_of_std_do_not() {
    check!([[1.3], [0.8]], |v| of_another_module(v[0]));
}

/// Methods of traits of these names: in generic functions, for vectors, and with changes.
mod of_traits {
    use autodiff::{Differentiable, differentiate};

    trait Moving {
        fn position(&self, t: f64) -> f64;
        fn cmp(&mut self, by: f64);
    }

    #[derive(Clone, Copy, Differentiable)]
    struct Ball {
        speed: f64,
    }

    #[differentiate]
    impl Moving for Ball {
        fn position(&self, t: f64) -> f64 {
            self.speed * t
        }

        fn cmp(&mut self, by: f64) {
            self.speed = self.speed * by + by * by;
        }
    }

    #[differentiate]
    fn moved<B: Moving>(body: &B, t: f64) -> f64 {
        body.position(t) * t
    }

    trait Corners {
        fn to_usize(&self) -> f64;
    }

    #[differentiate]
    impl Corners for Vec<f64> {
        fn to_usize(&self) -> f64 {
            self[0] * self[1]
        }
    }

    #[differentiate]
    fn of_traits(x: f64) -> f64 {
        let mut ball = Ball { speed: x * x };
        let early = moved(&ball, x);
        ball.cmp(x * x);
        let corners = vec![x, ball.position(x)];
        early + ball.speed * corners.to_usize()
    }

    #[test]
    fn methods_of_traits_may_have_these_names() {
        check!([[1.3], [0.8]], |v| of_traits(v[0]));
    }
}

/// A length in space, whatever `len` is elsewhere.
#[derive(Clone, Copy, Debug, Differentiable)]
struct Arrow {
    x: f64,
    y: f64,
}

#[differentiate]
impl Arrow {
    fn len(&self) -> f64 {
        self.x.hypot(self.y)
    }

    fn unit(self) -> Self {
        let len = self.len();
        Self { x: self.x / len, y: self.y / len }
    }
}

#[differentiate]
fn lengths(x: f64, y: f64) -> f64 {
    let arrow = Arrow { x, y: x * y };
    let half = Arrow { x: arrow.len() / 2.0, y: arrow.unit().x };
    half.len() * arrow.len()
}

#[test]
fn a_length_may_be_a_number_with_a_derivative() {
    check!([[1.3, 0.7], [-0.4, 1.9]], |v| lengths(v[0], v[1]));
}
