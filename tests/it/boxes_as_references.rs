//! `as_ref` and `as_mut` of boxes, and methods of numbers that are called of them.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::{Differentiable, differentiate};

const POINTS: [[f64; 2]; 3] = [[0.7, -1.3], [-0.6, 1.9], [1.1, 1.2]];

#[derive(Clone, Differentiable)]
struct Point {
    x: f64,
}

#[differentiate]
impl Point {
    fn square(&self) -> f64 {
        self.x * self.x
    }

    fn grow(&mut self, by: f64) {
        self.x *= by;
    }
}

#[derive(Clone, Differentiable)]
struct Holder {
    rate: Box<f64>,
    all: Box<Vec<f64>>,
    point: Box<Point>,
}

mod elsewhere {
    #[derive(Clone, autodiff::Differentiable)]
    pub(super) struct Rates {
        pub(super) rate: Box<f64>,
    }
}

#[differentiate]
fn square(x: &f64) -> f64 {
    x * x
}

#[differentiate]
fn grow(x: &mut f64, by: f64) {
    *x *= by;
}

#[differentiate]
fn boxed(x: f64) -> Box<f64> {
    Box::new(x * x)
}

#[differentiate]
fn a_number(x: f64, y: f64) -> f64 {
    let mut b = Box::new(x);
    *b.as_mut() *= 2.0;
    for _ in 0..2 {
        *b.as_mut() += y;
        if *b.as_ref() > 1.0 {
            *b.as_mut() *= 0.5;
        }
    }
    grow(b.as_mut(), x);
    {
        let r = b.as_mut();
        *r *= y;
    }
    let s = b.as_ref();
    s * s + square(b.as_ref()) + b.as_ref().sin() * b.as_ref().powi(2)
}

#[differentiate]
fn a_vector(x: f64, y: f64) -> f64 {
    let mut b = Box::new(vec![x, x * y]);
    b.as_mut().push(y);
    b.as_mut()[0] *= 3.0;
    for v in b.as_mut().iter_mut() {
        *v *= x;
    }
    b.as_ref().iter().sum::<f64>() * b.as_ref()[1] + b.as_ref().len() as f64 * x
}

#[differentiate]
fn fields(x: f64, y: f64) -> f64 {
    let mut h = Holder { rate: Box::new(x), all: Box::new(vec![x, y]), point: Box::new(Point { x: y }) };
    *h.rate.as_mut() *= y;
    h.all.as_mut()[1] += x;
    h.point.as_mut().x *= 2.0;
    h.point.as_mut().grow(x);
    let product = h.rate.as_ref() * h.point.as_ref().square();
    product + h.all.as_ref()[1] + h.rate.sin() * h.rate.powi(2) + x.max(*h.rate)
}

#[differentiate]
fn fields_of_another_module(x: f64, y: f64) -> f64 {
    let mut rates = elsewhere::Rates { rate: Box::new(x) };
    *rates.rate.as_mut() *= y;
    *rates.rate.as_ref() * x
}

#[differentiate]
fn results(x: f64, y: f64) -> f64 {
    let b = boxed(x);
    let scaled = |by: f64| b.as_ref() * by;
    b.sin() * b.powi(2) + *b.as_ref() + boxed(y).as_ref() * x + boxed(y).cos() + scaled(y)
}

#[differentiate]
fn options_stay_what_they_are(x: f64, y: f64) -> f64 {
    let (mut boxed, mut plain) = (Some(Box::new(x)), Some(x));
    if let Some(b) = boxed.as_mut() {
        **b *= y;
    }
    if let Some(b) = &mut boxed {
        *b.as_mut() *= y;
    }
    *plain.as_mut().unwrap() *= y;
    **boxed.as_ref().unwrap() + plain.as_ref().map_or(0.0, |v| v * x)
}

#[test]
fn boxes_are_seen_through() {
    check!(POINTS, |v| a_number(v[0], v[1]));
    check!(POINTS, |v| a_vector(v[0], v[1]));
    check!(POINTS, |v| fields(v[0], v[1]));
    check!(POINTS, |v| fields_of_another_module(v[0], v[1]));
    check!(POINTS, |v| results(v[0], v[1]));
    check!(POINTS, |v| options_stay_what_they_are(v[0], v[1]));
}
