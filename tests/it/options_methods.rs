//! Methods of options and results, on locals, parameters, fields and elements.

#![allow(
    clippy::all,
    clippy::pedantic,
    dead_code,
    unused_must_use,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::{Differentiable, Real, differentiate};

/// Points of mixed signs, with no ties and nothing near zero.
const SIX: [[f64; 6]; 4] = [
    [0.7, -1.3, 2.1, 0.4, -0.9, 1.6],
    [-0.6, 1.9, -0.2, 3.0, 0.8, -2.5],
    [1.1, 1.2, 1.3, 1.4, 1.5, 1.6],
    [-0.3, -0.4, -0.5, -0.6, -0.7, -0.8],
];

#[derive(Clone, Debug, Differentiable)]
struct Row {
    x: f64,
    v: Vec<f64>,
}

#[derive(Debug, Clone, PartialEq)]
enum Failure {
    Small(usize),
    Negative,
}

#[differentiate]
fn square(x: f64) -> Result<f64, Failure> {
    if x > 0.0 {
        Ok(x * x)
    } else if x > -1.0 {
        Err(Failure::Small(3))
    } else {
        Err(Failure::Negative)
    }
}

// What is taken out and put in.

#[differentiate]
fn taken_and_replaced(xs: &[f64]) -> f64 {
    let mut o = if xs[0] > 0.0 { Some(xs[0] * xs[1]) } else { None };
    let a = o.take().unwrap_or(xs[2]);
    let none = o.is_none();
    let mut p = Some(a * xs[3]);
    let b = p.replace(xs[1] * a);
    let c = p.unwrap() * b.unwrap();
    if none { c * a } else { 0.0 }
}

#[differentiate]
fn inserted(xs: &[f64]) -> f64 {
    let mut o: Option<f64> = None;
    let x = o.insert(xs[0] * xs[1]);
    *x *= xs[2];
    let mut p: Option<f64> = None;
    let y = *p.get_or_insert(xs[3]);
    o.unwrap() * y + p.unwrap()
}

#[differentiate]
fn inserted_if_missing(xs: &[f64]) -> f64 {
    let mut o = if xs[0] > 0.0 { Some(xs[0] * xs[1]) } else { None };
    let v = *o.get_or_insert_with(|| xs[2] * xs[3]);
    *o.get_or_insert(5.0) += xs[4];
    v * o.unwrap()
}

#[differentiate]
fn slot_in_a_loop(xs: &[f64]) -> f64 {
    let mut slot = Some(xs[0] * xs[1]);
    let mut t = xs[2];
    let mut i = 0;
    while let Some(x) = slot.take() {
        t += x * x * xs[3];
        i += 1;
        if i < 4 {
            slot = Some(x * xs[4]);
        }
    }
    t
}

#[differentiate]
fn slot_in_a_closure(xs: &[f64]) -> f64 {
    let mut best: Option<f64> = None;
    xs.iter().for_each(|x| {
        let new = match best.take() {
            Some(b) if b > *x => b,
            Some(b) => b * 0.5 + x,
            None => *x,
        };
        best = Some(new);
    });
    let push = |o: Option<f64>, x: f64| o.or(Some(x)).map(|v| v * x);
    best.unwrap() * push(None, xs[1]).unwrap() + push(Some(xs[0]), xs[2]).unwrap_or(1.0)
}

#[differentiate]
fn slot_in_a_chain_of_conditions(xs: &[f64]) -> f64 {
    let mut a = Some(xs[0]);
    let mut t = 1.0;
    for i in 1..6 {
        if let Some(x) = a.take()
            && x * xs[i] < 1.0
        {
            t *= x * xs[i];
            a = Some(xs[i]);
        } else if a.is_none() {
            a.insert(xs[i] * t);
        }
    }
    t + a.unwrap_or(xs[3])
}

#[derive(Clone, Debug, Differentiable)]
struct Cell {
    slot: Option<f64>,
    k: f64,
}

#[differentiate]
impl Cell {
    fn put(&mut self, x: f64) {
        self.slot = Some(x * self.k);
    }

    fn get(&mut self) -> Option<f64> {
        self.slot.take()
    }

    fn peek(&self) -> f64 {
        self.slot.unwrap_or(self.k)
    }

    fn full(&self) -> bool {
        self.slot.is_some()
    }

    fn swap(&mut self, x: f64) -> f64 {
        self.slot.replace(x).unwrap_or(1.0)
    }
}

#[differentiate]
fn slot_in_a_field(xs: &[f64]) -> f64 {
    let mut s = Cell { slot: None, k: xs[0] };
    s.put(xs[1]);
    let a = s.get().unwrap_or(0.0);
    let b = s.peek();
    let c = s.swap(xs[2]);
    let d = s.swap(xs[3]);
    if s.slot.is_none() {
        return xs[0];
    }
    if s.full() { a * b + c * d + s.slot.unwrap() } else { xs[1] }
}

#[differentiate]
fn slots_in_elements(xs: &[f64]) -> f64 {
    let mut v = vec![None; 3];
    for i in 0..6 {
        let j = i % 3;
        if v[j].is_none() {
            v[j] = Some(xs[i]);
        } else {
            v[j] = v[j].map(|x| x * xs[i]);
        }
    }
    let a = v[0].take().unwrap();
    let b = v[1].replace(xs[0] * xs[1]).unwrap();
    a * b + v[1].unwrap() + v[2].unwrap_or(0.0) + v[0].unwrap_or(xs[5])
}

#[differentiate]
fn step(slot: &mut Option<f64>, x: f64) -> f64 {
    let old = slot.take();
    *slot = Some(old.unwrap_or(1.0) * x);
    slot.map_or(0.0, |v| v * v)
}

#[differentiate]
fn slot_of_the_caller(xs: &[f64]) -> f64 {
    let mut s = None;
    let mut t = 0.0;
    for x in xs {
        t += step(&mut s, *x);
    }
    t + s.unwrap()
}

#[differentiate]
fn slot_of_a_struct(xs: &[f64]) -> f64 {
    let mut slot: Option<Row> = None;
    let p = slot.get_or_insert_with(|| Row { x: xs[0], v: xs.to_vec() });
    p.x *= xs[1];
    p.v[1] *= p.x;
    let q = slot.as_mut().unwrap();
    q.v.push(xs[2] * xs[3]);
    q.x += q.v[6];
    if let Some(Row { x, v }) = slot.as_mut() {
        *x *= 2.0;
        v[0] += *x;
    }
    let taken = slot.take().expect("there");
    let old = slot.replace(Row { x: xs[4], v: vec![xs[5]] });
    if old.is_none() && slot.is_some() {
        taken.x * taken.v[1] + taken.v[6] * slot.unwrap().v[0] + taken.v[0]
    } else {
        0.0
    }
}

#[test]
fn what_is_taken_and_put_in_keeps_its_derivative() {
    check!(SIX, |v| taken_and_replaced(v));
    check!(SIX, |v| inserted(v));
    check!(SIX, |v| inserted_if_missing(v));
    check!(SIX, |v| slot_in_a_loop(v));
    check!(SIX, |v| slot_in_a_closure(v));
    check!(SIX, |v| slot_in_a_chain_of_conditions(v));
    check!(SIX, |v| slot_in_a_field(v));
    check!(SIX, |v| slots_in_elements(v));
    check!(SIX, |v| slot_of_the_caller(v));
    check!(SIX, |v| slot_of_a_struct(v));
}

#[test]
#[should_panic(expected = "nothing was put in")]
fn a_missing_payload_panics_as_the_source_says() {
    #[differentiate]
    fn changed(x: f64) -> f64 {
        let mut slot = if x > 0.0 { Some(x) } else { None };
        *slot.as_mut().expect("nothing was put in") *= x;
        slot.unwrap()
    }
    let _ = changed::grad(-1.0);
}

// Two options at once.

#[differentiate]
fn zipped(xs: &[f64]) -> f64 {
    let a = if xs[0] > 0.0 { Some(xs[0] * xs[1]) } else { None };
    let b = Some(xs[2] * xs[3]);
    let c = a.zip(b).map(|(x, y)| x * y).unwrap_or(xs[4]);
    let d = match a.zip(b) {
        Some((x, y)) => x + y * y,
        None => xs[5],
    };
    let e = if let Some((x, y)) = xs.first().zip(xs.last()) { x * y * y } else { 1.0 };
    c * d + e
}

#[differentiate]
fn one_of_two(xs: &[f64]) -> f64 {
    let a = if xs[0] > 0.0 { Some(xs[0] * xs[1]) } else { None };
    let b = if xs[1] > 0.0 { Some(xs[2] * xs[3]) } else { None };
    let c = a.xor(b).unwrap_or(xs[4] * xs[5]);
    let d = a.or(b).unwrap_or(xs[4]);
    let e = a.or_else(|| b.map(|x| x * x)).unwrap_or(xs[2]);
    let g = a.and(b).unwrap_or(xs[3]);
    let h = a.filter(|x| *x > 0.3).unwrap_or(xs[1]);
    let k = a.inspect(|x| assert!(*x < 1000.0)).unwrap_or(xs[2]);
    c * d + e * g + h * h + k
}

#[differentiate]
fn nested(xs: &[f64]) -> f64 {
    let a = if xs[0] > 0.0 { Some(Some(xs[1])) } else { Some(None) };
    let b = a.flatten().unwrap_or(xs[2]);
    let (p, q) = Some((xs[3], xs[4])).unzip();
    let d = match a {
        Some(Some(x)) => x * x,
        Some(None) => xs[5],
        None => 0.0,
    };
    b * p.unwrap() * q.unwrap() + d
}

#[differentiate]
fn transposed_within(xs: &[f64]) -> Result<f64, Failure> {
    let a = if xs[0] > 0.0 { Some(square(xs[1])) } else { None };
    let b = a.transpose()?;
    Ok(b.unwrap_or(xs[2]) * xs[3])
}

#[differentiate]
fn transposed(xs: &[f64]) -> f64 {
    transposed_within(xs).unwrap_or(xs[4] * xs[5])
}

#[differentiate]
fn generic<T: Real>(x: T, y: T) -> T {
    let mut o: Option<T> = None;
    let a = *o.get_or_insert_with(|| x * y);
    let b = o.replace(a * y).unwrap();
    let c = o.take().xor(None).unwrap_or(x);
    a * b + c * o.unwrap_or(x)
}

#[test]
fn options_combine() {
    check!(SIX, |v| zipped(v));
    check!(SIX, |v| one_of_two(v));
    check!(SIX, |v| nested(v));
    check!(SIX, |v| transposed(v));
    check!([[0.7, 1.3], [-0.6, 1.9]], |v| generic(v[0], v[1]));
    // (x y)^2 + x^2 y^2 with x y as the payload, and x y^2 x behind it
    let (x, y) = (2.0_f32, 3.0_f32);
    let (d_x, d_y) = generic::grad(x, y);
    assert_eq!((d_x, d_y), (2.0 * x * y * y + 2.0 * x * y * y, 2.0 * x * x * y + 2.0 * x * x * y));
}

// Results.

#[differentiate]
fn results_within(xs: &[f64]) -> Result<f64, Failure> {
    let a = square(xs[0]).or_else(|e| if e == Failure::Negative { Ok(xs[1] * xs[2]) } else { Err(e) })?;
    let b = square(xs[1]).unwrap_or_else(|e| match e {
        Failure::Small(_) => xs[2],
        Failure::Negative => xs[3],
    });
    let c = square(xs[2]).map_or_else(|e| if e == Failure::Negative { 1.0 } else { xs[4] }, |v| v * xs[0]);
    let d = square(xs[3]).and(square(xs[0])).unwrap_or(xs[5]);
    let e = square(xs[4]).inspect(|v| assert!(*v > 0.0)).ok().unwrap_or(2.0);
    Ok(a * b + c * d + e)
}

#[differentiate]
fn results(xs: &[f64]) -> f64 {
    match results_within(xs) {
        Ok(v) => v,
        Err(Failure::Small(_)) => xs[0],
        Err(Failure::Negative) => xs[1],
    }
}

#[differentiate]
fn errors(xs: &[f64]) -> f64 {
    let a = square(xs[0]);
    let e = square(xs[1]).err();
    let s = if e.is_some() { xs[2] } else { xs[3] };
    let k = if a.is_ok() { 2.0 } else { 3.0 };
    let b = a.ok().unwrap_or(xs[4]);
    let c = square(xs[2]).map_err(|e| if let Failure::Small(n) = e { n } else { 0 }).unwrap_or_default();
    b * s * k + square(xs[5]).unwrap_or_else(|_| xs[0] * xs[1]) + c
}

#[test]
fn errors_lead_other_ways() {
    check!(SIX, |v| results(v));
    check!(SIX, |v| errors(v));
}

// Conditions.

#[differentiate]
fn asked_for_more(xs: &[f64]) -> f64 {
    let a = if xs[0] > 0.0 { Some(xs[0] * xs[1]) } else { None };
    let mut t = xs[2];
    if a.is_some_and(|x| x > -5.0) {
        t *= xs[3];
    }
    if a.is_none_or(|x| x > 0.0) {
        t *= xs[4];
    }
    let k = a.is_some_and(|x| x < xs[5]);
    if k { t * t } else { t * xs[5] }
}

#[differentiate]
fn asked_while_it_changes(xs: &[f64]) -> f64 {
    let mut a = None;
    let mut b = None;
    let mut t = 0.0;
    for i in 0..xs.len() {
        if a.is_none_or(|m| xs[i] > m) {
            a = Some(xs[i]);
            t += xs[i] * xs[i];
        }
        if b.map_or(true, |m| xs[i] < m) {
            b = Some(xs[i]);
            t *= xs[i];
        }
        if a.is_some() && xs[i] > 1.0 {
            t *= xs[0];
        }
    }
    t * a.unwrap() + b.map_or(xs[0], |m| m * m)
}

#[test]
fn conditions_ask_options() {
    check!(SIX, |v| asked_for_more(v));
    check!(SIX, |v| asked_while_it_changes(v));
}

// What rustc has to be told.

#[differentiate]
fn missing(a: Option<f64>, b: Option<(f64, f64)>, c: Option<Vec<f64>>) -> f64 {
    a.unwrap_or(1.0) + b.map_or(2.0, |(x, y)| x * y) + c.map(|v| v.iter().sum::<f64>()).unwrap_or(3.0)
}

#[differentiate]
fn none_as_an_argument(xs: &[f64]) -> f64 {
    let n = None;
    missing(None, None, Some(xs.to_vec())) * missing(Some(xs[0]), Some((xs[1], xs[2])), None) * missing(n, None, None)
}

#[differentiate]
fn parsed(text: &str, x: f64) -> Option<f64> {
    let n: u8 = text.parse().ok()?;
    let k: u8 = text.parse().unwrap_or(1);
    Some(x * n as f64 + k as f64 * x * x)
}

#[differentiate]
fn numbers_in_texts(xs: &[f64]) -> f64 {
    parsed("3", xs[0]).unwrap_or(1.0) * parsed("x", xs[1]).unwrap_or(xs[2])
}

#[differentiate]
fn the_best_of_structs(xs: &[f64]) -> f64 {
    let mut best: Option<Row> = None;
    for i in 0..3 {
        let p = Row { x: xs[i], v: vec![xs[i + 1]] };
        best = match best {
            Some(b) if b.x > p.x => Some(b),
            _ => Some(p),
        };
    }
    let b = best.unwrap();
    b.x * b.v[0]
}

#[differentiate]
fn of_all_kinds(a: Option<f64>, b: &Option<f64>, c: &mut Option<f64>, d: Result<f64, String>) -> f64 {
    let t = c.take().unwrap_or(1.0);
    let u = a.zip(*b).map_or(0.5, |(x, y)| x * y);
    let w = b.as_ref().map(|x| x * x).unwrap_or(2.0);
    *c = a.map(|x| x * t);
    t * u * w + d.ok().unwrap_or(t)
}

#[differentiate]
fn parameters(xs: &[f64]) -> f64 {
    let mut c = Some(xs[0]);
    let b = Some(xs[2]);
    let r = of_all_kinds(Some(xs[1]), &b, &mut c, Ok(xs[3]));
    let q = of_all_kinds(None, &Some(xs[4]), &mut c, Err("x".to_string()));
    r * q + c.unwrap_or(xs[5])
}

#[test]
fn types_that_the_source_tells_are_known() {
    check!(SIX, |v| none_as_an_argument(v));
    check!(SIX, |v| numbers_in_texts(v));
    check!(SIX, |v| the_best_of_structs(v));
    check!(SIX, |v| parameters(v));
}

#[differentiate]
fn powers(x: f64, y: f64) -> Vec<f64> {
    vec![x, x * y, x * y * y]
}

struct Curve;

#[differentiate]
impl Curve {
    fn points(&self, x: f64, y: f64) -> Vec<f64> {
        powers(y, x)
    }
}

#[differentiate]
fn elements_of_what_is_made(x: f64, y: f64) -> f64 {
    let last = *powers(x, y).last().unwrap() * Curve.points(x, y).first().copied().unwrap_or(0.0);
    let second = powers(x, y).get(1).map(|z| z * x).unwrap_or(1.0);
    match powers(y, x).last() {
        Some(z) => last + second * z,
        None => last,
    }
}

#[test]
fn elements_are_taken_of_what_a_function_makes() {
    check!([[0.7, 0.4], [1.3, -0.6]], |v| elements_of_what_is_made(v[0], v[1]));
}
