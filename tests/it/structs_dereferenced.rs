//! Types that stand for one of their fields by `Deref` or `AsRef`.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::{Differentiable, differentiate};
use std::ops::{Deref, DerefMut};

const POINTS: [[f64; 3]; 3] = [[0.7, 0.4, -1.1], [0.3, 1.2, 0.5], [1.1, -0.8, 0.9]];

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Metres(f64);

impl Deref for Metres {
    type Target = f64;
    fn deref(&self) -> &f64 {
        &self.0
    }
}

impl DerefMut for Metres {
    fn deref_mut(&mut self) -> &mut f64 {
        &mut self.0
    }
}

/// Its own method comes before that of the number.
#[differentiate]
impl Metres {
    fn exp(&self) -> f64 {
        self.0 * 3.0
    }

    fn tripled(&self) -> f64 {
        self.0 * 3.0
    }
}

#[differentiate]
fn squared(metres: Metres) -> f64 {
    *metres * metres.sin() * metres.exp()
}

#[differentiate]
fn of_numbers(x: f64, y: f64, z: f64) -> f64 {
    let mut a = Metres(x * y);
    let b = Metres(z);
    *a += *b * 2.0;
    let both = [a, b];
    let total: f64 = both.iter().map(|metres| **metres).sum();
    let c = a;
    if *c > 0.5 { total * a.cos() + squared(b) } else { total - b.powi(2) * squared(a) }
}

/// `*` opens the box, and means nothing for the reference.
#[derive(Differentiable)]
struct Held {
    boxed: Box<Metres>,
    other: Metres,
}

#[differentiate]
fn of_boxes(x: f64, y: f64, z: f64) -> f64 {
    let held = Held { boxed: Box::new(Metres(x * z)), other: Metres(y) };
    let (opened, other) = (*held.boxed, &held.other);
    let own = (*other).tripled();
    opened.0 * held.boxed.sin() + **other * held.boxed.tripled() * own + **held.boxed
}

#[derive(Clone, Differentiable)]
struct Series {
    inside: Inside,
    label: usize,
}

#[derive(Clone, Differentiable)]
struct Inside {
    values: Vec<f64>,
}

impl Deref for Series {
    type Target = Vec<f64>;
    fn deref(&self) -> &Vec<f64> {
        &self.inside.values
    }
}

impl DerefMut for Series {
    fn deref_mut(&mut self) -> &mut Vec<f64> {
        &mut self.inside.values
    }
}

impl AsRef<[f64]> for Series {
    fn as_ref(&self) -> &[f64] {
        &self.inside.values
    }
}

#[differentiate]
fn of_a_series(series: &Series, by: f64) -> f64 {
    let mut sum = series[0] * by;
    for (i, value) in series.iter().enumerate() {
        sum += value * by * i as f64;
    }
    for value in series.as_ref() {
        sum *= value.cos();
    }
    for pair in series.windows(2) {
        sum += pair[0] * pair[1];
    }
    sum + series.as_ref().iter().map(|value| value * value).sum::<f64>() * series.len() as f64 + series.label as f64
}

#[differentiate]
fn of_series(x: f64, y: f64, z: f64) -> f64 {
    let mut series = Series { inside: Inside { values: vec![x, y] }, label: 2 };
    series.push(z * x);
    series[1] *= z;
    for value in series.iter_mut() {
        *value += y;
    }
    let last = *series.last().unwrap();
    of_a_series(&series, z) * last
}

#[test]
fn newtypes_are_the_numbers_that_they_refer_to() {
    check!(POINTS, |v| of_numbers(v[0], v[1], v[2]));
    check!(POINTS, |v| of_boxes(v[0], v[1], v[2]));
}

#[test]
fn newtypes_are_the_vectors_that_they_refer_to() {
    check!(POINTS, |v| of_series(v[0], v[1], v[2]));
}
