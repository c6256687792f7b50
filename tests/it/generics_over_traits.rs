//! Functions over types that implement a trait of the user's: they are differentiated where they are called.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::{Differentiable, differentiate};

const POINTS: [[f64; 2]; 3] = [[0.7, 0.4], [0.3, 1.2], [1.1, -0.8]];

trait Shape {
    const SIDES: f64;
    fn area(&self) -> f64;
    fn grow(&mut self, by: f64);
    fn of(x: f64) -> Self;
}

#[derive(Clone, Differentiable)]
struct Square {
    side: f64,
}

#[derive(Clone, Differentiable)]
struct Circle {
    radius: f64,
}

#[differentiate]
impl Shape for Square {
    const SIDES: f64 = 4.0;

    fn area(&self) -> f64 {
        self.side * self.side
    }

    fn grow(&mut self, by: f64) {
        self.side *= by;
    }

    fn of(x: f64) -> Self {
        Self { side: x.sin() }
    }
}

#[differentiate]
impl Shape for Circle {
    const SIDES: f64 = 0.5;

    fn area(&self) -> f64 {
        3.0 * self.radius * self.radius
    }

    fn grow(&mut self, by: f64) {
        self.radius += by;
    }

    fn of(x: f64) -> Self {
        Self { radius: x * x }
    }
}

#[differentiate]
impl Shape for f64 {
    const SIDES: f64 = 1.0;

    fn area(&self) -> f64 {
        self * self.cos()
    }

    fn grow(&mut self, by: f64) {
        *self *= by;
    }

    fn of(x: f64) -> Self {
        x
    }
}

#[differentiate]
fn doubled<T: Shape>(shape: &T) -> f64 {
    shape.area() * 2.0
}

fn both(first: &impl Shape, second: impl Shape) -> f64 {
    first.area() * second.area() + doubled(first)
}

fn grown<T>(shape: &mut T, by: f64) -> f64
where
    T: Shape,
{
    shape.grow(by);
    shape.area()
}

fn sum<T: Shape>(shapes: &[T]) -> f64 {
    let mut sum = 0.0_f64;
    for shape in shapes {
        sum += shape.area() * sum.cos();
    }
    sum + shapes.iter().map(|shape| shape.area()).sum::<f64>()
}

fn larger<T: Shape + Clone>(a: &T, b: &T) -> T {
    if a.area() > b.area() { a.clone() } else { b.clone() }
}

#[differentiate]
fn corners<T: Shape>(shape: &T, x: f64) -> f64 {
    T::SIDES * shape.area() + T::of(x).area() * <T as Shape>::of(x * x).area()
}

#[differentiate]
fn of_own_types(x: f64, y: f64) -> f64 {
    let (square, circle) = (Square { side: x * y }, Circle { radius: x });
    let mut other = Circle { radius: y };
    let after = grown(&mut other, x) + doubled(&other);
    let largest = larger(&Square { side: x }, &Square { side: y }).side;
    doubled(&square) + doubled(&circle) * both(&square, circle.clone()) + both(&circle, square) + after * largest
}

#[differentiate]
fn of_many(x: f64, y: f64) -> f64 {
    let mut total = 0.0;
    for i in 0..3 {
        let shapes = vec![Circle { radius: x + i as f64 }, Circle { radius: total }];
        total += if i == 1 { sum(&shapes) * y } else { sum(&[Square { side: y }]) };
    }
    let by = |circle: &Circle| doubled(circle) * x;
    total + by(&Circle { radius: x * y })
}

#[differentiate]
fn of_numbers(x: f64, y: f64) -> f64 {
    let mut z = x * y;
    doubled(&x) * grown(&mut z, y) + both(&z, Square { side: x }) + sum(&[x, y, z])
}

#[differentiate]
fn by_their_types(x: f64, y: f64) -> f64 {
    let circle = Circle { radius: y };
    corners(&circle, x) + corners(&Square { side: x * y }, y) + corners::<Circle>(&circle, x * y)
}

trait Field {
    fn slope(&self, t: f64, y: &[f64; 2]) -> [f64; 2];
}

#[derive(Clone, Differentiable)]
struct Prey {
    births: f64,
    deaths: f64,
}

#[differentiate]
impl Field for Prey {
    fn slope(&self, t: f64, y: &[f64; 2]) -> [f64; 2] {
        [self.births * y[0] - y[0] * y[1] * t, self.deaths * y[0] * y[1] - y[1]]
    }
}

/// Heun's method
#[differentiate]
fn integrate<S: Field>(system: &S, start: [f64; 2], step: f64, n: usize) -> [f64; 2] {
    let (mut y, mut t) = (start, 0.0);
    for _ in 0..n {
        let first = system.slope(t, &y);
        let ahead = [y[0] + step * first[0], y[1] + step * first[1]];
        let second = system.slope(t + step, &ahead);
        for i in 0..2 {
            y[i] += 0.5 * step * (first[i] + second[i]);
        }
        t += step;
    }
    y
}

#[differentiate]
fn of_a_system(x: f64, y: f64) -> f64 {
    let system = Prey { births: x, deaths: y };
    let end = integrate(&system, [1.0 + x, y], 0.1, 5);
    end[0] * end[1]
}

trait Metric {
    fn distance(&self, a: &[f64], b: &[f64]) -> f64;
}

#[derive(Clone, Copy)]
struct Euclid;

#[differentiate]
impl Metric for Euclid {
    fn distance(&self, a: &[f64], b: &[f64]) -> f64 {
        a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
    }
}

#[differentiate]
fn spread<M: Metric>(metric: M, points: &[Vec<f64>]) -> f64 {
    let mut sum = 0.0;
    for i in 0..points.len() {
        for j in 0..i {
            sum += metric.distance(&points[i], &points[j]);
        }
    }
    sum
}

#[differentiate]
fn of_points(x: f64, y: f64) -> f64 {
    spread(Euclid, &[vec![x, y], vec![x * y, 1.0], vec![2.0, x]])
}

#[test]
fn they_are_differentiated_in_place() {
    check!(POINTS, |v| of_own_types(v[0], v[1]));
    check!(POINTS, |v| of_many(v[0], v[1]));
    check!(POINTS, |v| of_numbers(v[0], v[1]));
    check!(POINTS, |v| of_a_system(v[0], v[1]));
    check!(POINTS, |v| of_points(v[0], v[1]));
}

#[test]
fn the_types_of_the_call_stand_for_their_parameters() {
    check!(POINTS, |v| by_their_types(v[0], v[1]));
}

trait Halves<A> {
    fn half(&self, by: A) -> A
    where
        A: num_traits::Float,
        Self: Sized;
}

#[derive(Clone, Differentiable)]
struct Values<A> {
    all: Vec<A>,
}

#[differentiate]
impl<A: 'static> Halves<A> for Values<A> {
    fn half(&self, by: A) -> A
    where
        A: num_traits::Float,
        Self: Sized,
    {
        self.all[0] * by / (by + A::one())
    }
}

#[differentiate]
fn of_halves(x: f64, by: f64) -> f64 {
    Values { all: vec![x * x] }.half(by)
}

#[test]
fn methods_may_ask_more_of_the_parameters_of_their_block() {
    check!(POINTS, |v| of_halves(v[0], v[1]));
}

/// Types of which an index or a slice is asked are those of the call.
#[differentiate]
fn between<D>(data: &D, at: f64) -> f64
where
    D: std::ops::Index<usize, Output = f64>,
{
    data[0] + at * (data[1] - data[0])
}

#[differentiate]
fn overwrite<D: std::ops::IndexMut<usize, Output = f64>>(data: &mut D, by: f64) {
    data[0] = data[1] * by;
}

#[differentiate]
fn squares_of<V: AsRef<[f64]>>(values: V) -> f64 {
    let values = values.as_ref();
    values.iter().map(|v| v * v).sum()
}

#[differentiate]
fn scaled(values: impl AsRef<[f64]>, by: f64) -> f64 {
    let mut sum = 0.0;
    for value in values.as_ref() {
        sum += value * by;
    }
    sum
}

#[differentiate]
fn of_whatever_is_passed(x: f64, y: f64) -> f64 {
    let mut array = [x, y];
    let mut vector = vec![x, y, x];
    overwrite(&mut array, x);
    overwrite(&mut vector, y);
    squares_of([x, y]) * scaled(&array[..], y) + between(&vector, x) * squares_of(&vector) + scaled(vector, x)
}

#[test]
fn indices_and_slices_are_asked_of_types() {
    check!([[1.3, 0.7], [-0.4, 1.9]], |v| of_whatever_is_passed(v[0], v[1]));
}
