//! Structs that hold references, passed by reference.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use crate::support::{DIFFERENCES, assert_all_close, gradient_by_differences};
use autodiff::{Differentiable, Real, differentiate};

const FOUR: [[f64; 4]; 2] = [[0.7, -1.3, 0.5, 1.2], [1.1, 0.4, -0.6, 0.9]];

#[derive(Clone, Debug, Differentiable)]
struct View<'a> {
    values: &'a [f64],
    scale: f64,
}

#[differentiate]
impl<'a> View<'a> {
    fn head(&self) -> f64 {
        self.values[0] * self.scale
    }
}

#[differentiate]
impl View<'_> {
    fn second(&self, x: f64) -> f64 {
        self.values[1] * self.scale * x
    }
}

#[differentiate]
fn param(v: &View<'_>, x: f64) -> f64 {
    v.values[0] * x * v.scale
}

#[differentiate]
fn param2(v: &View<'_>, x: f64) -> f64 {
    v.values[2] * x * v.scale
}

#[differentiate]
fn param3<'a>(v: &'a View<'a>, x: f64) -> f64 {
    v.values.iter().map(|y| y * x).sum::<f64>() * v.scale
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Pair<'a, T> {
    a: &'a [T],
    b: T,
    _name: &'a str,
}

#[differentiate]
impl<'a, T: Real> Pair<'a, T> {
    fn dot(&self, x: T) -> T {
        let mut s = self.b;
        for i in 0..self.a.len() {
            s = s + self.a[i] * x;
        }
        s
    }
    fn by_value(&self, x: &Pair<'a, T>) -> T {
        self.b * x.b * self.a[0]
    }
}

#[differentiate]
fn pair<'b, T: Real>(p: &Pair<'b, T>, q: &Pair<'_, T>) -> T {
    p.dot(q.b) + q.by_value(p) + p.a[1] * q.a[0]
}

#[differentiate]
fn whole(v: &View<'_>, w: &View<'_>, x: f64) -> f64 {
    let s = v.head() + v.second(x) + param(v, x) * param3(v, x);
    let mut t = 0.0;
    for i in 0..2 {
        t += w.values[i] * w.head() * x;
    }
    s + t + param2(w, x)
}

/// Compares a gradient in its numbers with differences.
fn compare(primal: impl Fn(&[f64]) -> f64, gradient: impl Fn(&[f64]) -> Vec<f64>) {
    for point in FOUR {
        assert_all_close(&gradient(&point), &gradient_by_differences(&primal, &point), DIFFERENCES);
    }
}

#[test]
fn borrowed_numbers_have_gradients() {
    let first = |x: &[f64]| (x[..3].to_vec(), x[3]);
    let primal = |x: &[f64]| {
        let (values, scale) = first(x);
        whole(&View { values: &values, scale }, &View { values: &x[1..], scale: x[0] }, x[2])
    };
    compare(primal, |x| {
        let (values, scale) = first(x);
        let (v, w) = (View { values: &values, scale }, View { values: &x[1..], scale: x[0] });
        let (d_v, d_w, d_x) = whole::grad(&v, &w, x[2]);
        let mut gradient = vec![d_w.scale, 0.0, d_x, d_v.scale];
        for i in 0..3 {
            gradient[i] += d_v.values[i];
            gradient[i + 1] += d_w.values[i];
        }
        gradient
    });
}

#[test]
fn lifetimes_stand_beside_type_parameters() {
    let pairs = |x: &[f64]| (x[..2].to_vec(), x[1..].to_vec());
    let primal = |x: &[f64]| {
        let (p, q) = pairs(x);
        pair(&Pair { a: &p, b: x[2], _name: "p" }, &Pair { a: &q, b: x[0], _name: "q" })
    };
    compare(primal, |x| {
        let (p, q) = pairs(x);
        let (d_p, d_q) = pair::grad(&Pair { a: &p, b: x[2], _name: "p" }, &Pair { a: &q, b: x[0], _name: "q" });
        let mut gradient = vec![d_q.b, 0.0, d_p.b, 0.0];
        (0..2).for_each(|i| gradient[i] += d_p.a[i]);
        (0..3).for_each(|i| gradient[i + 1] += d_q.a[i]);
        gradient
    });
}

#[test]
fn methods_of_borrowing_types_have_all_derivatives() {
    let view = View { values: &[2.0, 3.0], scale: 5.0 };
    assert_eq!(view.head_grad().values, [5.0, 0.0]);
    let (value, pullback) = view.second_vjp(2.0);
    assert_eq!((value, pullback(1.0).0.values, pullback(2.0).1), (30.0, vec![0.0, 10.0], 30.0));
    let (mut d_view, mut d_x) = (ViewTangent { values: vec![0.0; 2], scale: 0.0 }, 0.0);
    view.second_accumulate_grad(3.0, &mut d_view, &mut d_x);
    assert_eq!((d_view.values, d_view.scale, d_x), (vec![0.0, 15.0], 9.0, 15.0));
}

#[derive(Clone, Differentiable)]
struct Parts<'a> {
    first: &'a [f64],
    second: &'a [f64],
}

#[derive(Clone, Differentiable)]
struct Part<'a, T: Real> {
    values: &'a [T],
    factor: T,
}

#[differentiate]
fn hidden_before_a_parameter(part: &Part<f64>) -> f64 {
    part.values[0] * part.factor * part.factor
}

#[differentiate]
fn hidden_lifetime(view: &View, x: f64) -> f64 {
    view.values[0] * x * view.scale + view.values[1]
}

#[differentiate]
fn hidden_lifetimes(pair: &Parts, view: &View, x: f64) -> f64 {
    hidden_lifetime(view, x) * pair.first[0] * x + pair.second[1] * view.scale
}

#[test]
fn lifetimes_may_be_left_out() {
    for point in FOUR {
        let with = |v: &[f64]| {
            let view = View { values: &v[..2], scale: v[2] };
            hidden_lifetimes(&Parts { first: &v[1..], second: &v[2..] }, &view, v[3])
        };
        let view = View { values: &point[..2], scale: point[2] };
        let pair = Parts { first: &point[1..], second: &point[2..] };
        let (value, (d_pair, d_view, d_x)) = hidden_lifetimes::value_and_grad(&pair, &view, point[3]);
        assert_eq!(value, with(&point));
        let mut gradient = [d_view.values[0], d_view.values[1], d_view.scale, d_x];
        d_pair.first.iter().enumerate().for_each(|(i, d)| gradient[1 + i] += d);
        d_pair.second.iter().enumerate().for_each(|(i, d)| gradient[2 + i] += d);
        assert_all_close(&gradient, &gradient_by_differences(with, &point), DIFFERENCES);
    }
}

#[test]
fn lifetimes_may_be_left_out_before_parameters() {
    let gradient = hidden_before_a_parameter::grad(&Part { values: &[3.0, 1.0], factor: 0.5 });
    assert_eq!((gradient.values, gradient.factor), (vec![0.25, 0.0], 3.0));
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiate]
fn lent_in_a_tuple((point, scale): (&Point, f64)) -> f64 {
    scale * point.x * point.y
}

#[differentiate]
fn lent_in_an_array(points: [&Point; 2]) -> f64 {
    points[0].x * points[1].y
}

#[test]
fn references_to_structs_are_passed_by_value() {
    let (one, two) = (Point { x: 2.0, y: 3.0 }, Point { x: 5.0, y: 7.0 });
    let (d, d_scale) = lent_in_a_tuple::grad((&one, 4.0));
    assert_eq!((d.x, d.y, d_scale), (12.0, 8.0, 6.0));
    let [d_one, d_two] = lent_in_an_array::grad([&one, &two]);
    assert_eq!((d_one.x, d_one.y, d_two.x, d_two.y), (7.0, 0.0, 0.0, 2.0));
}

/// What may be missing is borrowed.
#[derive(Clone, Differentiable)]
struct Weighted<'a> {
    weights: Option<&'a [f64]>,
    zoom: f64,
}

#[differentiate]
fn of_weighted(weighted: &Weighted<'_>, x: f64) -> f64 {
    let factor = if weighted.weights.is_some() { 2.0 } else { 1.0 };
    weighted.zoom * x * x * factor
}

#[test]
fn borrowed_fields_may_be_missing() {
    let weighted = Weighted { weights: Some(&[1.0, 2.0]), zoom: 0.5 };
    let (d_weighted, d_x) = of_weighted::grad(&weighted, 2.0);
    assert_eq!((d_weighted.weights, d_weighted.zoom, d_x), (Some(vec![0.0, 0.0]), 8.0, 4.0));
}

/// A method that changes what it is called on, of a struct whose lifetime has no name.
#[derive(Clone, Differentiable)]
struct Filter<'a> {
    weights: &'a [f64],
    state: f64,
}

#[differentiate]
impl Filter<'_> {
    fn push(&mut self, x: f64) {
        self.state = self.weights[0] * self.state + self.weights[1] * x * x;
    }
}

#[differentiate]
fn filtered(weights: &[f64], x: f64, y: f64) -> f64 {
    let mut filter = Filter { weights: &[0.5, 0.25], state: x };
    filter.push(y);
    filter.push(x * y);
    filter.state * weights[0]
}

#[test]
fn methods_change_structs_of_any_lifetime() {
    for [x, y, w, _] in FOUR {
        let (_, gradient) = filtered::value_and_grad(&[w], x, y);
        let expected = gradient_by_differences(|v| filtered(&v[..1], v[1], v[2]), &[w, x, y]);
        assert_all_close(&[gradient.0[0], gradient.1, gradient.2], &expected, DIFFERENCES);
    }
}
