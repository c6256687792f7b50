//! Changing what a variant holds, in place: through `match &mut`, `match self`, `if let`, `as_mut`; and conditions that
//! change what they ask.

#![allow(
    clippy::all,
    clippy::pedantic,
    dead_code,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

/// Points of mixed signs, with no ties and nothing near zero.
const SIX: [[f64; 6]; 4] = [
    [0.7, -1.3, 2.1, 0.4, -0.9, 1.6],
    [-0.6, 1.9, -0.2, 3.0, 0.8, -2.5],
    [1.1, 1.2, 1.3, 1.4, 1.5, 1.6],
    [-0.3, -0.4, -0.5, -0.6, -0.7, -0.8],
];

/// A program `f` of six numbers with its types, checked at all points.
macro_rules! program {
    ($name:ident: $($item:item)*) => {
        mod $name {
            #[allow(unused_imports)]
            use autodiff::{Differentiable, differentiate};

            $($item)*

            #[test]
            fn agrees_with_differences() {
                check!(super::SIX, |v| f(v));
            }
        }
    };
}

program! {
of_a_local:
#[derive(Clone, Debug, Differentiable)]
enum Shape { Circle { r: f64 }, Rectangle(f64, f64), Empty }
#[differentiate]
fn area(s: &Shape) -> f64 { match s { Shape::Circle { r } => r * r * 3.0, Shape::Rectangle(a, b) => a * b, Shape::Empty => 0.0 } }
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut s = if xs[0] > 0.0 { Shape::Circle { r: xs[1] } } else { Shape::Rectangle(xs[2], xs[3]) };
    for i in 0..3 {
        match &mut s {
            Shape::Circle { r } => *r *= xs[0] + i as f64,
            Shape::Rectangle(a, b) => {
                *a += *b;
                *b = *a * xs[1];
            }
            _ => {}
        }
    }
    area(&s) * xs[2]
}
}

program! {
of_self:
#[derive(Clone, Debug, Differentiable)]
enum Activation { Relu, Leaky(f64), Two { a: f64, b: Vec<f64> } }
#[differentiate]
impl Activation {
    fn sharpen(&mut self, by: f64) {
        match self {
            Activation::Leaky(a) => *a *= by,
            Self::Two { a, b } => { *a *= b[0]; b[1] += *a * by; b.push(by); if *a > 1.0 { b[0] = *a; } }
            Activation::Relu => {}
        }
    }
    fn apply(&self, x: f64) -> f64 {
        match self {
            Activation::Relu => x.max(0.0),
            Activation::Leaky(a) => a * x,
            Activation::Two { a, b } => a * b[1] * x + b[b.len() - 1] * b[0],
        }
    }
    fn reset(&mut self, x: f64) { *self = Activation::Leaky(x); }
}
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut a = Activation::Leaky(xs[0]);
    a.sharpen(xs[1]);
    a.sharpen(xs[2]);
    let mut b = Activation::Two { a: xs[3], b: vec![xs[4], xs[5]] };
    b.sharpen(xs[0]);
    b.sharpen(xs[1]);
    let t = b.apply(xs[2]);
    b.reset(xs[3] * t);
    b.sharpen(xs[4]);
    a.apply(xs[2]) + t * b.apply(xs[5])
}
}

program! {
of_structs_in_variants:
#[derive(Clone, Debug, Differentiable)]
struct P { x: f64, y: f64 }
#[derive(Clone, Debug, Differentiable)]
enum E { A(P), B { p: P, k: f64 } }
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut v = vec![E::A(P { x: xs[0], y: xs[1] }), E::B { p: P { x: xs[2], y: xs[3] }, k: xs[4] }];
    for e in v.iter_mut() {
        if let E::A(p) = e { p.x *= xs[5]; p.y += p.x; }
        if let E::B { p: P { x, y }, k } = e { *x *= *k; *y -= *x; *k = *x * *y; }
    }
    if let E::A(P { x, .. }) = &mut v[0] { *x = x.sin(); }
    let mut t = 0.0;
    for e in &v { t += match e { E::A(p) => p.x * p.y, E::B { p, k } => p.x * p.y * k }; }
    t
}
}

program! {
of_fields:
#[derive(Clone, Debug, Differentiable)]
enum Mode { Fast(f64), Slow { rate: f64 } }
#[derive(Clone, Debug, Differentiable)]
struct M { mode: Mode, slot: Option<f64>, n: usize }
#[differentiate]
impl M {
    fn step(&mut self, x: f64) -> f64 {
        match &mut self.mode { Mode::Fast(k) => { *k += x; }, Mode::Slow { rate } => *rate *= x }
        if let Some(s) = &mut self.slot { *s *= x; self.n += 1; }
        if let Some(s) = self.slot.as_mut() { *s += x * x; }
        match (&self.mode, self.slot) { (Mode::Fast(k), Some(s)) => k * s, (Mode::Slow { rate }, _) => rate * x, _ => x }
    }
    fn flip(&mut self) {
        self.mode = match &self.mode { Mode::Fast(k) => Mode::Slow { rate: k * 2.0 }, Mode::Slow { rate } => Mode::Fast(rate * rate) };
    }
}
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut m = M { mode: Mode::Fast(xs[0]), slot: Some(xs[1]), n: 0 };
    let mut t = 0.0;
    for i in 0..4 { t += m.step(xs[i]); m.flip(); if m.n > 2 && m.slot.is_some() { m.slot = None; } }
    t * t
}
}

program! {
by_ref_mut:
#[derive(Clone, Debug, Differentiable)]
enum E { A(f64, Vec<f64>), B }
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut e = E::A(xs[0], xs.to_vec());
    match e { E::A(ref mut a, ref mut v) => { *a *= v[1]; v[2] = *a; v.push(*a); } E::B => {} }
    match &mut e { E::A(_, v) if v.len() > 2 => { for x in v.iter_mut() { *x *= xs[0]; } } _ => {} }
    match &mut e { E::A(a, v) => { v[0] += *a; let s: f64 = v.iter().sum(); *a = s; } _ => {} }
    match e { E::A(a, v) => a * v[2] * v[6], E::B => 0.0 }
}
}

program! {
of_results:
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut r: Result<f64, String> = if xs[0] > 0.0 { Ok(xs[1]) } else { Err("no".to_string()) };
    if let Ok(x) = &mut r { *x *= xs[2]; }
    match r.as_mut() { Ok(x) => *x += xs[3], Err(_) => {} }
    match &r { Ok(x) => x * x, Err(e) => e.len() as f64 * xs[4] }
}
}

program! {
of_parameters:
#[derive(Clone, Debug, Differentiable)]
enum E { A(f64), B(f64, f64) }
#[differentiate]
fn bump(e: &mut E, x: f64) -> f64 {
    match e { E::A(a) => { *a *= x; *a } E::B(a, b) => { std::mem::swap(a, b); *b *= x; *a * *b } }
}
#[differentiate]
fn twice(e: &mut E, x: f64) -> f64 { bump(e, x) + bump(e, x * x) }
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut e = E::A(xs[0]);
    let a = twice(&mut e, xs[1]);
    let mut b = E::B(xs[2], xs[3]);
    let c = twice(&mut b, xs[4]);
    let d = match (&e, &b) { (E::A(p), E::B(q, r)) => p * q * r, _ => 0.0 };
    a * c + d
}
}

program! {
by_methods_and_calls:
#[derive(Clone, Debug, Differentiable)]
struct P { x: f64, y: f64 }
#[differentiate]
impl P { fn grow(&mut self, by: f64) { self.x *= by; self.y += self.x; } fn norm(&self) -> f64 { self.x * self.y } }
#[derive(Clone, Debug, Differentiable)]
enum E { A(P), B(Option<P>) }
#[differentiate]
fn shift(p: &mut P, by: f64) { p.x += by * p.y; }
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut e = E::A(P { x: xs[0], y: xs[1] });
    if let E::A(p) = &mut e { p.grow(xs[2]); shift(p, xs[3]); shift(&mut *p, xs[1]); }
    let mut o = E::B(Some(P { x: xs[4], y: xs[5] }));
    if let E::B(Some(p)) = &mut o { p.grow(xs[0]); if p.norm() > 0.0 { shift(p, xs[0]); } }
    match (e, o) { (E::A(p), E::B(Some(q))) => p.norm() * q.norm(), _ => 0.0 }
}
}

program! {
of_optional_vectors:
#[derive(Clone, Debug, Differentiable)]
struct Layer { w: Option<Vec<f64>>, b: Option<f64> }
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut l = Layer { w: Some(xs.to_vec()), b: None };
    if let Some(w) = &mut l.w { for (i, v) in w.iter_mut().enumerate() { *v *= xs[i] + 1.0; } w.push(xs[0]); }
    l.w.as_mut().unwrap()[2] *= xs[1];
    let b = l.b.get_or_insert(xs[3]);
    *b += xs[4];
    *b *= *b;
    let w = l.w.as_ref().unwrap();
    w.iter().sum::<f64>() * l.b.unwrap() + w[6]
}
}

program! {
read_again_on_the_way_back:
#[derive(Clone, Debug, Differentiable)]
enum E { A(f64, f64), B { v: Vec<f64>, k: f64 } }
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut e = E::B { v: xs.to_vec(), k: xs[0] };
    let mut t = 1.0;
    for i in 0..4 {
        match &mut e {
            E::B { v, k } => {
                for j in 0..v.len() { v[j] = v[j].sin() * *k + v[(j + 1) % 6] * xs[j]; }
                *k = v[i] * v[i + 1] + k.cos();
                let n = v.len();
                v.swap(0, n - 1);
                let w = &mut v[1..3];
                w[0] *= w[1];
                w.reverse();
                t += *k * t;
            }
            E::A(..) => {}
        }
        if i == 2 { if let E::B { v, k } = &e { e = E::A(v[0] * v[1], *k); } }
        if let E::A(a, b) = &mut e { std::mem::swap(a, b); *a += *b * t; }
    }
    match e { E::A(a, b) => a * b * t, E::B { k, .. } => k }
}
}

program! {
of_nested_variants:
#[derive(Clone, Debug, Differentiable)]
enum In { X(f64), Y(f64) }
#[derive(Clone, Debug, Differentiable)]
enum Out { P(In, Option<f64>), Q }
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut o = Out::P(In::X(xs[0]), Some(xs[1]));
    for i in 0..5 {
        match &mut o {
            Out::P(In::X(x), Some(k)) => { *x *= *k + xs[i]; *k += *x; if *x > 0.5 { o = Out::P(In::Y(xs[2] * xs[i]), None); } }
            Out::P(inner @ In::Y(_), k) => { if let In::Y(y) = inner { *y += xs[3]; } *k = Some(xs[i]); *inner = In::X(xs[4] * xs[i]); }
            Out::P(..) | Out::Q => {}
        }
    }
    match o { Out::P(In::X(x) | In::Y(x), k) => x * k.unwrap_or(1.0), Out::Q => 0.0 }
}
}

program! {
in_closures_and_loops:
#[derive(Clone, Debug, Differentiable)]
enum E { A(f64), B(f64) }
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut es = vec![E::A(xs[0]), E::B(xs[1]), E::A(xs[2])];
    es.iter_mut().for_each(|e| match e { E::A(x) => *x *= xs[3], E::B(x) => *x = x.sin() });
    let bump = |e: &mut E, k: f64| { if let E::A(x) = e { *x += k; } };
    bump(&mut es[0], xs[4]);
    for (i, e) in es.iter_mut().enumerate() { match e { E::A(x) | E::B(x) => *x *= xs[i] } }
    es.iter().map(|e| match e { E::A(x) => x * x, E::B(x) => x * 2.0 }).sum()
}
}

program! {
of_structs:
#[derive(Clone, Debug, Differentiable)]
struct P { x: f64, y: f64, o: Option<f64> }
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut p = P { x: xs[0], y: xs[1], o: Some(xs[2]) };
    let P { x, y, o } = &mut p;
    *x *= xs[3];
    *y += *x;
    if let Some(o) = o { *o *= *y; }
    match &mut p { P { x, o: Some(k), .. } => { *k += *x; *x = *k * *k; } P { y, .. } => *y = 0.0 }
    p.x * p.y * p.o.unwrap()
}
}

program! {
of_a_state_machine:
#[derive(Clone, Debug, Differentiable)]
enum State { Idle, Run { pos: f64, vel: f64 }, Done(f64) }
#[differentiate]
impl State {
    fn advance(&mut self, dt: f64) -> bool {
        match self {
            State::Idle => { *self = State::Run { pos: 0.0, vel: dt }; true }
            State::Run { pos, vel } => {
                *pos += *vel * dt;
                *vel -= *pos * dt;
                if *pos > 0.8 { let p = *pos; *self = State::Done(p * p); }
                true
            }
            State::Done(_) => false,
        }
    }
    fn energy(&self) -> f64 { match self { State::Idle => 0.0, State::Run { pos, vel } => pos * pos + vel * vel, State::Done(e) => *e } }
}
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut s = State::Idle;
    let mut t = 0.0;
    for i in 0..20 {
        if s.advance(xs[i % 6] * 0.5) { t += s.energy(); } else { t *= xs[2]; break; }
    }
    let mut n = 0;
    while s.advance(xs[0] * 0.3) && n < 5 { n += 1; t += s.energy() * xs[1]; }
    t + s.energy()
}
}

// Conditions that change what they ask.

program! {
conditions_with_effects:
#[derive(Clone, Debug, Differentiable)]
struct S { k: f64, n: usize, slot: Option<f64> }
#[differentiate]
impl S {
    fn grow(&mut self, by: f64) -> bool { self.k *= by; self.n += 1; self.k > 0.0 }
    fn big(&self) -> bool { self.k > 1.0 }
    fn next(&mut self) -> f64 { self.k = self.k * self.k + 0.3; self.k }
    fn pop(&mut self) -> Option<f64> { self.slot.take() }
}
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut s = S { k: xs[0], n: 0, slot: Some(xs[5]) };
    let mut t = xs[1];
    if s.grow(xs[1]) && s.grow(xs[2]) { t *= s.k; }
    if s.big() || s.grow(0.5) { t += xs[3] * s.k; }
    if !s.big() { t *= xs[4]; }
    if s.next() > s.next() { t += s.k; } else { t -= s.k * xs[2]; }
    while s.next() < 3.0 && s.n < 8 { t += s.k; s.n += 1; }
    if s.pop().is_some() { t *= 1.5; }
    if s.slot.is_some() { t = 0.0; }
    t * s.k
}
}

program! {
conditions_of_functions:
#[differentiate]
fn step(state: &mut f64, x: f64) -> bool {
    *state += x * x;
    *state < 7.77
}

#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut state = 0.0;
    let mut t = 1.0;
    while step(&mut state, xs[1]) {
        t += state * xs[2];
    }
    while {
        state += xs[4] * xs[4];
        state < 11.3
    } {
        t *= 1.1;
    }
    if t > 0.0 && (step(&mut state, xs[3]) || !step(&mut state, xs[4])) { state * t } else { xs[5] * state }
}
}

// Alternatives that bind names.

program! {
alternatives:
#[derive(Clone, Debug, Differentiable)]
enum Shape { Circle { r: f64 }, Rectangle(f64, f64), Empty }
#[differentiate]
fn area(s: &Shape) -> f64 {
    match s {
        Shape::Circle { r: s } | Shape::Rectangle(s, _) => s * s,
        _ => 0.5,
    }
}
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let s = if xs[0] > 0.0 { Shape::Circle { r: xs[1] } } else { Shape::Rectangle(xs[2], xs[3]) };
    let t = match s.clone() { Shape::Rectangle(_, k) | Shape::Circle { r: k } if k > 0.0 => k * k * k, _ => xs[5] };
    area(&s) * area(&Shape::Rectangle(xs[0], xs[1])) * t
}
}

program! {
nested_alternatives:
#[derive(Clone, Debug, Differentiable)]
enum Op { Add(f64, f64), Mul(f64, f64), Neg(f64), Nop }
#[differentiate]
fn g(op: Option<Op>, k: f64) -> f64 {
    let a = match &op {
        Some(Op::Add(a, b) | Op::Mul(b, a)) if *a > k => a * b * b,
        Some(Op::Add(a, _) | Op::Mul(_, a) | Op::Neg(a)) => a * k,
        Some(Op::Nop) | None => k * k,
    };
    let b = if let Some(Op::Add(x, _) | Op::Neg(x)) = op { x * x } else { a };
    a * b
}
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    g(Some(Op::Add(xs[0], xs[1])), xs[2]) + g(Some(Op::Mul(xs[2], xs[3])), xs[1]) * g(Some(Op::Neg(xs[4])), xs[0]) + g(None, xs[5]) + g(Some(Op::Nop), xs[0])
}
}

program! {
alternatives_in_loops:
#[derive(Clone, Debug, Differentiable)]
enum St { Run(f64), Slow(f64), Done }
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut s = St::Run(xs[0]);
    let mut t = xs[1];
    let mut i = 0;
    while let St::Run(x) | St::Slow(x) = s {
        t += x * xs[2];
        i += 1;
        s = if i > 4 { St::Done } else if i % 2 == 0 { St::Run(x * xs[3]) } else { St::Slow(x + xs[4]) };
    }
    let (St::Run(u) | St::Slow(u)) = St::Run(t) else { return 0.0 };
    u * t
}
}

// `..base`

program! {
base_of_other_shape:
#[derive(Clone, Debug, Differentiable)]
struct P { x: f64, v: Vec<f64>, q: Option<f64>, n: usize }
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut p = P { x: xs[0], v: xs.to_vec(), q: Some(xs[1]), n: 2 };
    for i in 0..3 {
        p = P { v: vec![p.x, xs[i]], ..p };
        p = P { q: None, x: p.v[0] * p.x, ..p };
        if i == 1 { p = P { q: Some(xs[3] * p.v[1]), n: 7, ..p }; }
        if i == 2 { p = P { n: 8, ..p }; }
    }
    p.x * p.v[1] + p.q.unwrap_or(xs[4]) * p.n as f64
}
}

program! {
constant_base:
#[derive(Clone, Copy, Debug, Differentiable)]
struct Point { x: f64, y: f64 }
const ORIGIN: Point = Point { x: 1.0, y: 2.0 };
impl Default for Point { fn default() -> Self { ORIGIN } }
impl Point { const ONE: Point = ORIGIN; }
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let p = Point { x: xs[0], ..ORIGIN };
    let q = Point { x: xs[1], ..Point::ONE };
    p.x * p.y * q.x * q.y
}
}

program! {
base_moved_or_cloned:
#[derive(Clone, Debug, Differentiable)]
struct P { x: f64, v: Vec<f64>, n: usize }
const K: P = P { x: 1.5, v: Vec::new(), n: 3 };
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let p = P { x: xs[0], v: xs.to_vec(), n: 2 };
    let q = P { x: xs[1] * p.x, ..p.clone() };
    let r = P { v: vec![xs[2]], ..q };
    let s = P { v: vec![xs[3] * r.x], ..K };
    r.x * r.v[0] + s.x * s.v[0] * s.n as f64 + p.v[4] * p.x + r.n as f64
}
}

// Larger programs.

program! {
options_in_functions_that_return_results:
#[derive(Clone, Debug, Differentiable)]
struct S { scale: Option<f64>, shift: Option<f64>, k: f64 }
#[differentiate]
fn look(x: f64) -> Option<f64> { if x > 0.0 { Some(x * x) } else { None } }
#[differentiate]
impl S {
    fn step(&self, x: f64) -> Result<f64, String> {
        let k = self.scale.map(|s| s * x).unwrap_or(x);
        let m = self.shift.or(self.scale).ok_or("no shift")?;
        let n = look(x).map(|v| v + 1.0).unwrap_or(2.0);
        let o = look(k).and_then(|v| look(v - 1.0)).unwrap_or(0.5);
        let p = self.scale.filter(|s| *s > 0.0).ok_or_else(|| "negative".to_string())?;
        Ok(k * m * n + o * p)
    }
    fn maybe(&self, x: f64) -> Option<f64> {
        let a = self.step(x).ok()?;
        let b = self.step(a).map(|v| v * 2.0).ok()?;
        let c = self.shift?;
        Some(a * b + c)
    }
}
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let s = S { scale: Some(xs[0]), shift: if xs[1] > 0.0 { Some(xs[1]) } else { None }, k: xs[2] };
    s.step(xs[3]).unwrap_or(xs[4]) + s.maybe(xs[5]).unwrap_or(xs[2] * xs[3]) * s.k
}
}

program! {
question_marks_behind_fields:
#[derive(Clone, Debug, Differentiable)]
struct S { a: Option<f64>, v: Vec<Option<f64>> }
#[differentiate]
fn g(s: &S, i: usize) -> Option<f64> {
    let a = s.a?;
    let b = s.v.get(i).copied().flatten()?;
    let c = (*s.v.first()?)?;
    let d = s.v[i]?;
    Some(a * b + c * d)
}
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let s = S { a: Some(xs[0]), v: vec![Some(xs[1]), if xs[2] > 0.0 { Some(xs[2]) } else { None }] };
    g(&s, 1).unwrap_or(xs[3]) * g(&s, 0).unwrap_or(xs[4])
}
}

program! {
tuples_of_options:
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
enum Side { Left(f64), Right(f64) }
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let a = if xs[0] > 0.0 { Some(xs[1]) } else { None };
    let b = if xs[1] > 0.0 { Some(xs[2]) } else { None };
    let c = match (a, b) { (Some(x), Some(y)) => x * y, (Some(x), None) | (None, Some(x)) => x * x, (None, None) => xs[3] };
    let s = Side::Left(xs[4]);
    let t = Side::Right(xs[5] * c);
    let d = match (s, t) { (Side::Left(l), Side::Right(r)) => l * r, (Side::Left(l) | Side::Right(l), _) => l };
    c * d
}
}

program! {
a_cache:
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut cache: Vec<Option<f64>> = vec![None; 4];
    let mut t = 0.0;
    for i in 0..12 {
        let j = (i * 7) % 4;
        let v = match cache[j] { Some(v) => v, None => { let v = xs[j].exp() * xs[j + 1]; cache[j] = Some(v); v } };
        t += v * (i as f64 + 1.0);
        if let Some(c) = &mut cache[j] { *c *= 0.5; }
        if i == 6 { cache[j].take(); }
        let w = *cache[(j + 1) % 4].get_or_insert_with(|| xs[5] * xs[j]);
        t += w;
    }
    t
}
}

program! {
the_best_so_far:
#[derive(Clone, Debug, Differentiable)]
struct L { w: Vec<f64>, best: Option<(f64, usize)>, hist: Vec<f64> }
#[differentiate]
impl L {
    fn see(&mut self, x: f64, i: usize) {
        match self.best {
            Some((b, _)) if b >= x => {}
            _ => self.best = Some((x, i)),
        }
        if let Some((b, n)) = self.best.as_mut() { *b *= 1.1; *n += 1; }
        self.hist.push(self.best.map_or(0.0, |(b, n)| b * n as f64));
    }
    fn result(&self) -> Option<f64> { let (b, n) = self.best?; Some(b * self.w[n % self.w.len()]) }
}
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut l = L { w: xs.to_vec(), best: None, hist: Vec::new() };
    for (i, x) in xs.iter().enumerate() { l.see(*x, i); }
    l.result().unwrap() + l.hist.iter().sum::<f64>()
}
}

program! {
defaults:
#[derive(Clone, Debug, Differentiable)]
struct Cfg { lr: f64, m: f64, d: Option<f64>, v: Vec<f64> }
impl Default for Cfg { fn default() -> Self { Cfg { lr: 0.1, m: 0.9, d: None, v: vec![1.0] } } }
#[differentiate]
impl Cfg { fn with_lr(self, lr: f64) -> Self { Cfg { lr, ..self } } }
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let c = Cfg { lr: xs[0], ..Cfg::default() };
    let d = Cfg { d: Some(xs[1]), v: xs.to_vec(), ..Default::default() };
    c.lr * c.m * d.d.unwrap() * d.v[2] + d.lr
}
}

program! {
a_stack:
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut stack = vec![(xs[0], 0usize)];
    let mut t = 0.0;
    while let Some((v, d)) = stack.pop() {
        t += v * v;
        if d < 3 { stack.push((v * xs[1], d + 1)); if d == 1 { stack.push((v + xs[2], d + 2)); } }
    }
    t
}
}

program! {
guards_that_look_at_what_is_changed:
#[derive(Clone, Copy, Debug, Differentiable)]
enum Shape { One(f64), Two { x: f64, y: f64 }, Row([f64; 2]) }
#[differentiate]
fn f(xs: &[f64]) -> f64 {
    let mut shape = if xs[0] < xs[1] { Shape::Two { x: xs[0], y: xs[2] } } else { Shape::One(xs[0]) };
    let mut rows = vec![vec![xs[3], xs[4]], vec![xs[5], xs[0] * xs[1]]];
    let mut sum = 0.0;
    for i in 0..3 {
        match &mut shape {
            Shape::Two { y: p, .. } if autodiff::stop_gradient(*p) > 2.0 => *p *= xs[1],
            Shape::Two { x: p, y: q } if *p < 0.75 && *q + rows[0][1] > 0.1 => { *p += xs[4]; *q = *p * *q; }
            Shape::Two { x: p, .. } if p.sin() > 0.0 => { *p *= xs[3]; rows[1][0] += *p; }
            Shape::One(p) | Shape::Two { y: p, .. } if *p > 0.0 => *p *= 2.0,
            Shape::Row([a, b]) if *a > *b => std::mem::swap(a, b),
            _ => {}
        }
        match i {
            1 if rows[1][0] > xs[4] => sum += rows[1][0],
            k if sum + xs[0] > 0.5 * k as f64 => { sum += xs[0] * rows[0][0]; shape = Shape::Row([sum, xs[0]]); }
            _ => sum += xs[2],
        }
    }
    let mut last = Some(xs[0] * xs[1]);
    match &mut last { Some(v) if *v > 0.1 => *v *= xs[5], Some(v) => *v += 1.0, None => {} }
    let value = match shape { Shape::One(a) => a * sum, Shape::Two { x: a, y: b } => a * b + sum, Shape::Row([a, b]) => a * b + sum };
    value + rows[1][0] * last.unwrap_or(0.0)
}
}

#[autodiff::differentiate]
fn ends(xs: &[f64], x: f64) -> f64 {
    match (xs.first(), xs.last()) {
        (Some(first), Some(last)) if x >= *first && x <= *last => x * x * *first,
        (Some(first), Some(&last)) => {
            if *first > last {
                x * last * first
            } else {
                *first + x
            }
        }
        _ => x,
    }
}

#[autodiff::differentiate]
fn pairs(a: Option<f64>, b: &Option<f64>, x: f64) -> f64 {
    match (&a, b, x > 1.0) {
        (Some(p), Some(q), true) if *p > *q => p * *q * x,
        (Some(p), None, _) => *p * x * x,
        (_, Some(q), large) => {
            if large {
                *q * x
            } else {
                x + q
            }
        }
        _ => x,
    }
}

#[autodiff::differentiate]
fn of_pairs(x: f64, y: f64) -> f64 {
    let some = pairs(Some(x * y), &Some(y), x) + pairs(Some(x), &None, y) + pairs(None, &Some(x), y);
    some + ends(&[x, x * y, x + 2.0], x + 1.0) + ends(&[x, -y], y)
}

#[test]
fn components_of_tuples_may_be_references() {
    check!([[1.3, 1.7], [0.4, 0.6], [1.9, 0.3]], |v| of_pairs(v[0], v[1]));
}
