//! Structs and enums of the user's: made, taken apart, changed, passed and returned.
#![allow(clippy::implicit_clone, reason = "a method of slices that fields are given")]

use crate::support::{EXACT, Flat, assert_all_close};
use autodiff::{Advance, Differentiable, differentiate};

mod cases;
mod containers;
mod enums;
mod fields;
mod generic;
mod parameters;

/// Points of mixed signs, with no ties and nothing near zero.
const FOUR: [[f64; 4]; 3] = [[0.7, -1.3, 2.1, 0.4], [-0.6, 1.9, -0.2, 3.0], [1.1, 1.2, 1.3, 1.4]];

#[derive(Clone, Copy, Debug, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

/// Fields of all kinds.
#[derive(Clone, Debug, Differentiable)]
#[allow(dead_code, reason = "integers and text are passed through")]
struct Layer {
    weights: Vec<f64>,
    bias: f64,
    units: usize,
    name: String,
}

#[derive(Clone, Debug, Differentiable)]
struct Body {
    at: Point,
    inner: Layer,
    box_: [f64; 2],
    active: bool,
    pair: (f64, usize),
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Meters(f64);

#[derive(Clone, Copy, Debug, Differentiable)]
struct Rgb(f64, f64, f64);

#[derive(Clone, Debug, Differentiable)]
struct Weights(Vec<f64>);

#[derive(Clone, Debug, Differentiable)]
#[allow(dead_code, reason = "integers are passed through")]
enum Shape {
    Circle { r: f64 },
    Rectangle(f64, f64),
    Polygon(Vec<f64>),
    Marked { at: Point, id: usize },
    Empty,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Square,
    Cube,
}

/// Known to have no derivative only by the `wrt` of the functions that take it.
#[derive(Clone, Debug)]
struct Settings {
    scale: f64,
    steps: usize,
}

impl Flat for () {
    fn push_to(&self, _: &mut Vec<f64>) {}

    fn filled(&self, _: &mut dyn FnMut() -> f64) -> Self {}
}

impl Flat for PointTangent {
    fn push_to(&self, list: &mut Vec<f64>) {
        list.extend([self.x, self.y]);
    }

    fn filled(&self, next: &mut dyn FnMut() -> f64) -> Self {
        PointTangent { x: next(), y: next() }
    }
}

impl Flat for LayerTangent {
    fn push_to(&self, list: &mut Vec<f64>) {
        list.extend(&self.weights);
        list.push(self.bias);
    }

    fn filled(&self, next: &mut dyn FnMut() -> f64) -> Self {
        LayerTangent { weights: self.weights.filled(next), bias: next() }
    }
}

impl Flat for BodyTangent {
    fn push_to(&self, list: &mut Vec<f64>) {
        self.at.push_to(list);
        self.inner.push_to(list);
        self.box_.push_to(list);
        list.push(self.pair.0);
    }

    fn filled(&self, next: &mut dyn FnMut() -> f64) -> Self {
        let (at, inner, box_) = (self.at.filled(next), self.inner.filled(next), self.box_.filled(next));
        BodyTangent { at, inner, box_, pair: (next(), ()) }
    }
}

impl Flat for MetersTangent {
    fn push_to(&self, list: &mut Vec<f64>) {
        list.push(self.0);
    }

    fn filled(&self, next: &mut dyn FnMut() -> f64) -> Self {
        MetersTangent(next())
    }
}

impl Flat for ShapeTangent {
    fn push_to(&self, list: &mut Vec<f64>) {
        match self {
            Self::Circle { r } => list.push(*r),
            Self::Rectangle(a, b) => list.extend([*a, *b]),
            Self::Polygon(sides) => list.extend(sides),
            Self::Marked { at } => at.push_to(list),
            Self::Empty => {}
        }
    }

    fn filled(&self, _: &mut dyn FnMut() -> f64) -> Self {
        self.clone()
    }
}

fn point(v: &[f64]) -> Point {
    Point { x: v[0], y: v[1] }
}

fn layer(v: &[f64]) -> Layer {
    Layer { weights: v[..v.len() - 1].to_vec(), bias: v[v.len() - 1], units: 3, name: "layer".to_string() }
}

/// Of eight numbers.
fn body(v: &[f64]) -> Body {
    Body { at: point(v), inner: layer(&v[2..5]), box_: [v[5], v[6]], active: true, pair: (v[7], 2) }
}

const EIGHT: [[f64; 8]; 2] = [[0.7, -1.3, 2.1, 0.4, -0.9, 1.6, 0.3, -0.8], [-0.6, 1.9, -0.2, 3.0, 0.8, -2.5, 1.1, 0.9]];

#[differentiate]
fn squared(p: Point) -> f64 {
    p.x * p.x + p.y * p.y * p.x
}

#[differentiate]
fn made(a: f64, b: f64) -> Point {
    Point { x: a * b, y: a.sin() + b }
}

#[differentiate]
fn made_of_parts(p: Point, w: &[f64]) -> Layer {
    let mut weights = w.to_vec();
    weights[0] *= p.x;
    Layer { bias: p.y * weights[1], weights, units: w.len(), name: "made".to_string() }
}

#[differentiate]
fn train_layer(l: &mut Layer, rate: f64) {
    for i in 0..l.weights.len() {
        l.weights[i] -= rate * l.bias * l.weights[i];
    }
    l.bias *= 1.0 - rate;
}

#[differentiate]
fn area(shape: &Shape) -> f64 {
    match shape {
        Shape::Circle { r } => 3.0 * r * r,
        Shape::Rectangle(a, b) => a * b,
        Shape::Polygon(sides) => {
            let mut total = 1.0;
            for s in sides {
                total *= s;
            }
            total
        }
        Shape::Marked { at: Point { x, y }, .. } => x * y * 2.0,
        Shape::Empty => 0.0,
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Rows {
    array: [f64; 3],
    vector: Vec<f64>,
    nested: [[f64; 2]; 2],
}

#[differentiate]
impl Rows {
    fn taken_along(&self, x: f64) -> f64 {
        let mut array = self.array.to_vec();
        array[0] *= x;
        array.push(x);
        let (vector, nested, part) = (self.vector.to_vec(), self.nested.to_vec(), self.array[1..].to_vec());
        let mut total = 0.0;
        for i in 0..2 {
            let row = self.nested[i].to_vec();
            total += row[0] * row[1] * nested[1][i] * part[i];
        }
        array.iter().sum::<f64>() * vector[0] + total
    }
}

#[differentiate]
fn rows_taken_along(xs: &[f64]) -> f64 {
    let rows = Rows { array: [xs[0], xs[1], xs[2]], vector: vec![xs[3]], nested: [[xs[0], xs[3]], [xs[2], xs[1]]] };
    let mut copy = rows.array.to_vec();
    copy[1] *= rows.vector.to_vec()[0];
    rows.taken_along(xs[1]) * copy[1]
}

#[test]
fn fields_are_taken_along_as_vectors() {
    check!(FOUR, |v| rows_taken_along(v));
}
