//! Structs in containers, passed and returned.

use super::*;

#[differentiate]
fn in_vectors(xs: &[f64]) -> f64 {
    let mut points: Vec<Point> = Vec::new();
    for i in 0..3 {
        points.push(Point { x: xs[i], y: xs[i + 1] * xs[0] });
    }
    points[1].x *= points[0].y;
    points[0].y = points[1].x + points[2].x;
    let mut total = 0.0;
    for p in &points {
        total += p.x * p.y;
    }
    for p in points.iter_mut() {
        p.x += total;
    }
    for i in 0..points.len() {
        total += points[i].x * points[i].y;
    }
    total
}

#[differentiate]
fn in_arrays_and_tuples(xs: &[f64]) -> f64 {
    let mut corners = [Point { x: xs[0], y: xs[1] }, Point { x: xs[2], y: xs[3] }];
    corners[0].x += corners[1].y * corners[1].x;
    let pair = (corners[0], xs[2]);
    let (p, s) = pair;
    let mut t = (p, Meters(s));
    t.0.y *= 3.0;
    t.1.0 *= t.0.y;
    p.y * corners[0].x * t.1.0 + t.0.y
}

#[differentiate]
fn with_vec_macro(xs: &[f64]) -> f64 {
    let points = vec![Point { x: xs[0], y: xs[1] }, Point { x: xs[2], y: xs[3] }];
    let again = vec![points[0]; 3];
    points[1].x * again[2].x * again[1].y + points[0].y
}

#[differentiate]
fn iterated(xs: &[f64]) -> f64 {
    let points: Vec<Point> = xs.iter().map(|&x| Point { x, y: x * xs[1] }).collect();
    let total: f64 = points.iter().map(|p| p.x * p.y).sum();
    let other = points.iter().fold(1.0, |acc, p| acc * 0.5 + p.x);
    total * other + points.iter().filter(|p| p.x > 0.5).map(|p| p.y).sum::<f64>()
}

#[differentiate]
fn returned(xs: &[f64]) -> f64 {
    let p = made(xs[0], xs[1]);
    let q = made(p.y, p.x);
    let l = made_of_parts(q, xs);
    made(l.bias, xs[2]).x + l.weights[0] * l.weights[1]
}

#[differentiate]
fn shifted(mut p: Point, by: f64) -> Point {
    p.x += by;
    p.y *= p.x;
    p
}

#[differentiate]
fn shift(p: &mut Point, by: f64) {
    p.x += by * p.y;
    p.y *= p.x;
}

#[differentiate]
fn passed_in_loops(xs: &[f64]) -> f64 {
    let mut p = Point { x: xs[0], y: xs[1] };
    let mut total = 0.0;
    for i in 0..3 {
        p = shifted(p, 0.1 * xs[i]);
        total += p.x;
        shift(&mut p, 0.1 * xs[3]);
        total += p.y * p.x * 0.1;
    }
    total
}

#[differentiate]
fn changed_by_calls(xs: &[f64]) -> f64 {
    let mut l = Layer { weights: xs.to_vec(), bias: xs[0], units: 0, name: String::new() };
    train_layer(&mut l, xs[3]);
    let kept = l.weights[0] * l.bias;
    train_layer(&mut l, 0.1);
    let mut b = Body { at: Point { x: kept, y: xs[2] }, inner: l, box_: [0.0; 2], active: true, pair: (1.0, 0) };
    shift(&mut b.at, xs[1]);
    train_layer(&mut b.inner, 0.1 * b.at.x);
    b.at.y * b.inner.weights[1] + b.inner.weights[2] * b.inner.bias
}

#[differentiate]
fn elements_by_calls(xs: &[f64]) -> f64 {
    let mut ps = vec![Point { x: xs[0], y: xs[1] }, Point { x: xs[2], y: xs[3] }];
    for i in 0..4 {
        shift(&mut ps[i % 2], 0.1 * xs[i]);
    }
    for p in &mut ps {
        shift(p, 0.3);
    }
    squared(ps[0]) + squared(ps[1])
}

#[test]
fn structs_go_where_values_go() {
    check!(FOUR, |v| in_vectors(v));
    check!(FOUR, |v| in_arrays_and_tuples(v));
    check!(FOUR, |v| with_vec_macro(v));
    check!(FOUR, |v| iterated(v));
    check!(FOUR, |v| returned(v));
    check!(FOUR, |v| passed_in_loops(v));
    check!(FOUR, |v| changed_by_calls(v));
    check!(FOUR, |v| elements_by_calls(v));
}
