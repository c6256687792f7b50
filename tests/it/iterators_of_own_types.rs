//! Loops over iterators of the user's: their `next` is called by hand.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::{Differentiable, differentiate};

const POINTS: [[f64; 2]; 3] = [[1.5, 0.4], [0.3, -1.2], [-2.1, 0.8]];

/// Halves again and again.
#[derive(Clone, Differentiable)]
struct Halves {
    left: usize,
    x: f64,
}

#[differentiate]
impl Halves {
    fn new(left: usize, x: f64) -> Self {
        Self { left, x }
    }
}

#[differentiate]
impl Iterator for Halves {
    type Item = f64;

    fn next(&mut self) -> Option<f64> {
        if self.left == 0 {
            return None;
        }
        self.left -= 1;
        self.x *= 0.5;
        Some(self.x)
    }
}

/// No number in it carries a derivative.
struct Odd {
    at: usize,
}

impl Iterator for Odd {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        self.at += 2;
        (self.at < 9).then_some(self.at)
    }
}

#[differentiate]
fn consumed(x: f64, y: f64) -> f64 {
    let mut sum = 0.0;
    for i in 0..3 {
        let halves = Halves { left: i, x: x + y };
        for v in halves {
            sum += v * x * i as f64;
        }
    }
    for v in Halves::new(3, x * y) {
        sum = sum * v + y;
    }
    sum
}

#[differentiate]
fn left_and_continued(x: f64, y: f64) -> f64 {
    let mut halves = Halves { left: 9, x };
    let mut sum = 0.0;
    'outer: for v in &mut halves {
        if v.abs() < 0.2 {
            continue;
        }
        for i in (Odd { at: 1 }) {
            sum += v * y * i as f64;
            if sum.abs() > 100.0 {
                break 'outer;
            }
        }
        if v.abs() < 0.3 {
            break;
        }
    }
    for v in halves {
        sum += v * v;
    }
    sum * x
}

#[differentiate]
fn given(mut halves: Halves, y: f64) -> f64 {
    let mut product = y;
    for v in halves.clone() {
        product *= v;
    }
    halves.x *= y;
    for v in halves {
        product += v * y;
    }
    product
}

#[differentiate]
fn giving(x: f64, y: f64) -> f64 {
    given(Halves { left: 3, x }, y)
}

#[test]
fn loops_over_own_iterators_call_next() {
    check!(POINTS, |v| consumed(v[0], v[1]));
    check!(POINTS, |v| left_and_continued(v[0], v[1]));
    check!(POINTS, |v| giving(v[0], v[1]));
}

#[derive(Clone, Copy, Differentiable)]
struct Coordinates<const N: usize>([f64; N]);

/// The attribute does no harm to what has no derivative.
#[differentiate]
impl<const N: usize> IntoIterator for Coordinates<N> {
    type Item = f64;
    type IntoIter = std::array::IntoIter<f64, N>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

#[differentiate]
impl<const N: usize> Coordinates<N> {
    fn distance_squared(self, other: Self) -> f64 {
        self.0.into_iter().zip(other.0).fold(0.0, |sum, (a, b)| sum + (a - b) * (a - b))
    }
}

#[differentiate]
fn distance(x: f64, y: f64) -> f64 {
    Coordinates([x, y, x * y]).distance_squared(Coordinates([y, 1.0, x]))
}

#[test]
fn fields_are_iterated_beside_an_annotated_iterator() {
    check!(POINTS, |v| distance(v[0], v[1]));
}
