//! Structs and enums of the user's: made, taken apart, changed, passed and returned.

use crate::support::{EXACT, Flat, assert_all_close};
use autodiff::{Advance, Differentiable, differentiate};

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

// Literals, fields and assignments.

#[differentiate]
fn literals_and_reads(xs: &[f64]) -> f64 {
    let p = Point { x: xs[0] * xs[1], y: xs[2] };
    let y = xs[3];
    let q = Point { y, x: p.x * p.y };
    q.x * q.y + p.x
}

#[differentiate]
fn fields_in_another_order(xs: &[f64]) -> f64 {
    let q = Point { y: xs[0].sin(), x: xs[1] * xs[0] };
    q.x * q.x + q.y * xs[2] * q.x
}

#[differentiate]
fn functional_update(xs: &[f64]) -> f64 {
    let p = Point { x: xs[0], y: xs[1] * xs[2] };
    let q = Point { x: p.y * xs[3], ..p };
    let r = Point { y: q.x, ..q };
    p.x * q.x + q.y * r.y + r.x
}

#[differentiate]
fn functional_update_of_a_vector(xs: &[f64]) -> f64 {
    let a = Layer { weights: vec![xs[0], xs[1]], bias: xs[2], units: 2, name: String::from("a") };
    let b = Layer { bias: a.bias * xs[3], ..a.clone() };
    let c = Layer { weights: vec![b.bias, a.weights[0]], ..b.clone() };
    a.bias * b.bias + b.weights[0] * b.weights[1] * c.weights[0] * c.weights[1] + c.bias
}

#[differentiate]
fn functional_update_moves_the_base(xs: &[f64]) -> f64 {
    let a = Layer { weights: vec![xs[0], xs[1]], bias: xs[2], units: 2, name: String::from("a") };
    let b = Layer { bias: a.bias * xs[3], ..a };
    b.weights[0] * b.weights[1] * b.bias
}

#[differentiate]
fn assigned_fields(xs: &[f64]) -> f64 {
    let mut p = Point { x: xs[0], y: xs[1] };
    p.x = p.x * p.y;
    p.y += p.x * xs[2];
    p.x *= p.y;
    p.y -= 1.5 * xs[3];
    let old = p;
    p.x /= 2.0 + p.y * p.y;
    p.x * p.y + old.x * old.y
}

#[differentiate]
fn overwritten_and_read(xs: &[f64]) -> f64 {
    let mut p = Point { x: xs[0] * xs[1], y: xs[2] };
    let a = p.x * p.y;
    p.x = a * a;
    let b = p.x * p.y;
    p = Point { x: b, y: p.x };
    p.x * p.y + a
}

#[differentiate]
fn swapped_through_itself(xs: &[f64]) -> f64 {
    let mut p = Point { x: xs[0], y: xs[1] };
    for _ in 0..3 {
        p = Point { x: p.y * xs[2], y: p.x + xs[3] };
    }
    p.x * p.y
}

#[differentiate]
fn nested_fields(xs: &[f64]) -> f64 {
    let mut b = Body {
        at: Point { x: xs[0], y: xs[1] },
        inner: Layer { weights: xs.to_vec(), bias: xs[2], units: 1, name: String::new() },
        box_: [xs[0] * xs[1], xs[3]],
        active: xs[0] > 0.0,
        pair: (xs[1], 4),
    };
    for i in 0..b.inner.weights.len() {
        b.inner.weights[i] *= b.at.x + i as f64;
        b.at.y += b.inner.weights[i] * b.box_[i % 2];
    }
    b.box_[0] = b.at.y * b.box_[1];
    b.inner.bias -= b.box_[0];
    b.pair.0 *= b.inner.bias;
    if b.active {
        b.at.x *= b.pair.0;
    }
    let n: usize = b.pair.1;
    b.at.x * b.at.y + b.pair.0 * n as f64 + b.inner.bias
}

#[differentiate]
fn a_clone_is_another_value(xs: &[f64]) -> f64 {
    let a = Layer { weights: xs.to_vec(), bias: xs[0], units: 2, name: "a".to_string() };
    let mut b = a.clone();
    b.weights[1] *= a.weights[0];
    b.bias = b.weights[1] * a.bias;
    let c = b.clone();
    b.weights[2] = 0.0;
    a.weights[1] * b.weights[1] * c.weights[2] + b.bias * b.weights[2] + c.bias
}

#[differentiate]
fn a_copy_keeps_its_value(xs: &[f64]) -> f64 {
    let mut p = Point { x: xs[0], y: xs[1] };
    let q = p;
    p.x = xs[2] * q.y;
    let mut r = p;
    r.y *= p.x;
    p.x * q.x * r.y + p.y
}

#[differentiate]
fn a_field_through_a_reference(xs: &[f64]) -> f64 {
    let mut b = Layer { weights: xs.to_vec(), bias: xs[2], units: 3, name: String::new() };
    {
        let w = &mut b.weights;
        w[0] = w[1] * w[2];
        w.push(xs[0] * xs[0]);
    }
    let bias = &mut b.bias;
    *bias *= xs[3];
    *bias += 1.0;
    let r = &b;
    r.bias * r.weights[0] + r.weights[4] * r.weights.len() as f64
}

#[differentiate]
fn a_struct_through_a_mutable_reference(xs: &[f64]) -> f64 {
    let mut p = Point { x: xs[0], y: xs[1] };
    let q = &mut p;
    q.x *= xs[2];
    q.y = q.x * q.y;
    *q = Point { x: q.y * xs[3], y: q.x };
    q.x += 1.0;
    p.x * p.y
}

#[differentiate]
fn late_initialised(xs: &[f64]) -> f64 {
    let p;
    if xs[0] > 0.0 {
        p = Point { x: xs[1], y: xs[2] };
    } else {
        p = Point { x: xs[2] * xs[3], y: xs[0] };
    }
    p.x * p.y
}

#[differentiate]
fn chosen_by_a_branch(xs: &[f64]) -> f64 {
    let p = if xs[0] > 0.0 { Point { x: xs[1], y: xs[2] } } else { Point { x: xs[3] * xs[1], y: 2.0 } };
    let q = match xs[1] > 0.0 {
        true => p,
        false => Point { x: p.y, y: p.x * xs[0] },
    };
    p.x * q.y + q.x * q.x
}

#[test]
fn fields_are_variables() {
    check!(FOUR, |v| literals_and_reads(v));
    check!(FOUR, |v| fields_in_another_order(v));
    check!(FOUR, |v| functional_update(v));
    check!(FOUR, |v| functional_update_of_a_vector(v));
    check!(FOUR, |v| functional_update_moves_the_base(v));
    check!(FOUR, |v| assigned_fields(v));
    check!(FOUR, |v| overwritten_and_read(v));
    check!(FOUR, |v| swapped_through_itself(v));
    check!(FOUR, |v| nested_fields(v));
    check!(FOUR, |v| a_clone_is_another_value(v));
    check!(FOUR, |v| a_copy_keeps_its_value(v));
    check!(FOUR, |v| a_field_through_a_reference(v));
    check!(FOUR, |v| a_struct_through_a_mutable_reference(v));
    check!(FOUR, |v| late_initialised(v));
    check!(FOUR, |v| chosen_by_a_branch(v));
}

// Taken apart.

#[differentiate]
fn taken_apart_by_match(xs: &[f64]) -> f64 {
    let p = Point { x: xs[0], y: xs[1] };
    match p {
        Point { x, y } if x > 1.0 => x * y * xs[2],
        Point { x, y: 1.5..=2.5 } => x * x,
        Point { x, y } => x.sin() * y + xs[3],
    }
}

#[differentiate]
fn squared(p: Point) -> f64 {
    p.x * p.x + p.y * p.y * p.x
}

#[differentiate]
fn newtypes(xs: &[f64]) -> f64 {
    let m = Meters(xs[0] * xs[1]);
    let mut c = Rgb(xs[0], xs[1], m.0);
    c.1 *= c.2;
    c.0 += c.1;
    let w = Weights(vec![c.0, c.1, xs[2]]);
    let v = w.0;
    v[0] * v[1] * v[2] + c.2 * xs[3]
}

#[differentiate]
fn newtypes_of_vectors(xs: &[f64]) -> f64 {
    let mut w = Weights(xs.to_vec());
    w.0[1] *= w.0[0];
    w.0.push(xs[2] * xs[3]);
    let n = w.0.len();
    for i in 0..n {
        w.0[i] += w.0[(i + 1) % n] * 0.5;
    }
    let mut total = 0.0;
    for x in &w.0 {
        total += x * x;
    }
    total + w.0.iter().sum::<f64>()
}

#[test]
fn patterns_reach_the_fields() {
    check!(FOUR, |v| taken_apart_by_match(v));
    check!(FOUR, |v| newtypes(v));
    check!(FOUR, |v| newtypes_of_vectors(v));
    check!([[0.7, -1.3], [1.9, 0.4]], |v| squared(point(v)));
}

// In containers, passed and returned.

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
fn train_layer(l: &mut Layer, rate: f64) {
    for i in 0..l.weights.len() {
        l.weights[i] -= rate * l.bias * l.weights[i];
    }
    l.bias *= 1.0 - rate;
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

// As parameters.

#[differentiate]
fn of_a_body(b: &Body, scale: f64) -> f64 {
    let mut total = b.at.x * b.at.y * scale;
    for (i, w) in b.inner.weights.iter().enumerate() {
        total += w * w * b.box_[i] + b.inner.bias;
    }
    total * b.pair.0
}

#[differentiate]
fn of_a_body_by_value(mut b: Body) -> f64 {
    b.inner.weights[0] += b.at.x;
    b.at.x = b.inner.weights[0] * b.inner.weights[1];
    b.box_[1] *= b.at.x;
    b.at.x * b.box_[0] + b.box_[1] * b.inner.bias + b.at.y * b.pair.0
}

#[differentiate]
fn of_points(points: &[Point]) -> f64 {
    let mut total = 0.0;
    for i in 1..points.len() {
        let (p, q) = (&points[i - 1], &points[i]);
        total += p.x * q.y - q.x * p.y * p.x;
    }
    total
}

#[differentiate]
fn of_layers(layers: Vec<Layer>, x: f64) -> f64 {
    let mut y = x;
    for layer in &layers {
        y = layer.weights[0] * y + layer.bias;
        y = y.tanh();
    }
    y
}

#[differentiate]
fn of_an_array(corners: [Point; 2], pair: (Point, f64)) -> f64 {
    corners[0].x * corners[1].y * pair.0.x + pair.1 * pair.0.y * corners[0].y
}

#[differentiate(wrt(p))]
fn by_one_of_two(p: Point, q: Point) -> f64 {
    p.x * q.x * p.x + p.y * q.y
}

#[differentiate(wrt(x))]
fn with_settings(x: f64, settings: &Settings) -> f64 {
    let mut y = x;
    for _ in 0..settings.steps {
        y = y * settings.scale + x * y;
    }
    y
}

#[differentiate]
fn of_a_kind(x: f64, kind: Kind) -> f64 {
    match kind {
        Kind::Square => x * x,
        Kind::Cube => x * x * x,
    }
}

#[differentiate]
fn of_kinds(xs: &[f64]) -> f64 {
    let kind = if xs[0] > 0.0 { Kind::Square } else { Kind::Cube };
    let mut total = of_a_kind(xs[1], kind) * of_a_kind(xs[2], Kind::Cube);
    if kind == Kind::Square {
        total *= xs[3];
    }
    total
}

#[test]
fn the_gradient_of_a_struct_is_its_tangent() {
    check!([[0.7, -1.3, 2.1, 0.4, -0.9, 1.6, 0.3, -0.8, 1.7]], |v| of_a_body(&body(v), v[8]));
    check!(EIGHT, |v| of_a_body_by_value(body(v)));
    check!(EIGHT, |v| of_points(&[point(v), point(&v[2..]), point(&v[4..]), point(&v[6..])]));
    check!([[0.7, -1.3, 0.5, 1.2, -0.4]], |v| of_layers(vec![layer(&v[..2]), layer(&v[2..4])], v[4]));
    check!([[0.7, -1.3, 0.5, 1.2, -0.4, 0.8, 0.9]], |v| of_an_array(
        [point(v), point(&v[2..])],
        (point(&v[4..]), v[6])
    ));
    check!([[0.7, -1.3]], |v| by_one_of_two(point(v), Point { x: 1.5, y: -2.0 }));
    check!([[0.7], [-1.3]], |v| with_settings(v[0], &Settings { scale: 0.5, steps: 3 }));
    check!([[0.7], [-1.3]], |v| of_a_kind(v[0], Kind::Cube));
    check!(FOUR, |v| of_kinds(v));
    let gradient: (f64, ()) = of_a_kind::grad(3.0, Kind::Square);
    assert_eq!(gradient, (6.0, ()));
}

#[test]
fn every_derivative_takes_structs() {
    let p = Point { x: 2.0, y: 3.0 };
    let gradient: PointTangent = squared::grad(p);
    assert_eq!((gradient.x, gradient.y), (13.0, 12.0));
    let (value, gradient) = squared::value_and_grad(p);
    assert_eq!((value, gradient.x, gradient.y), (22.0, 13.0, 12.0));
    let (value, pullback) = squared::vjp(p);
    assert_eq!((value, pullback(1.0).x, pullback(2.0).y), (22.0, 13.0, 24.0));
    let mut d_p = PointTangent { x: 1.0, y: -1.0 };
    assert_eq!(squared::accumulate_grad(p, &mut d_p), 22.0);
    assert_eq!((d_p.x, d_p.y), (14.0, 11.0));
    let (value, backward) = squared::forward(p);
    backward(p.again(), 1.0, &mut d_p);
    assert_eq!((value, d_p.x, d_p.y), (22.0, 27.0, 23.0));
}

#[test]
fn the_cotangent_of_a_struct_is_its_tangent() {
    let (value, pullback) = made::vjp(2.0, 3.0);
    assert_eq!((value.x, value.y), (6.0, 2.0_f64.sin() + 3.0));
    assert_eq!(pullback(PointTangent { x: 1.0, y: 0.0 }), (3.0, 2.0));
    assert_eq!(pullback(PointTangent { x: 0.0, y: 2.0 }), (2.0 * 2.0_f64.cos(), 2.0));

    let (value, pullback) = made_of_parts::vjp(Point { x: 2.0, y: 3.0 }, &[5.0, 7.0]);
    assert_eq!((value.bias, value.weights, value.units), (21.0, vec![10.0, 7.0], 2));
    let (d_p, d_w) = pullback(LayerTangent { weights: vec![1.0, 10.0], bias: 100.0 });
    assert_eq!((d_p.x, d_p.y, d_w), (5.0, 700.0, vec![2.0, 310.0]));
}

#[test]
fn mutable_structs_are_put_back() {
    let mut l = layer(&[0.5, -2.0, 3.0]);
    let before = l.clone();
    let ((), backward) = train_layer::forward(&mut l, 0.1);
    assert_eq!((l.weights.clone(), l.bias, l.units), (vec![0.35, -1.4], 2.7, 3));
    let mut d_l = LayerTangent { weights: vec![1.0, 2.0], bias: 1.0 };
    let mut d_rate = 0.0;
    backward(&mut l, 0.1, (), &mut d_l, &mut d_rate);
    assert_eq!((&l.weights, l.bias, l.units), (&before.weights, before.bias, before.units));
    assert_all_close(&d_l, &[0.7, 1.4, -0.05 + 0.4 + 0.9], EXACT);
    assert_all_close(&d_rate, &[-1.5 + 12.0 - 3.0], EXACT);
}

#[differentiate]
fn of_everything(p: Point, q: &Point, ps: [Point; 2], v: Vec<Point>, w: &[(Point, f64)]) -> f64 {
    p.x * q.y * ps[1].x * v[0].y * w[0].0.x * w[0].1 + ps[0].y * v[1].x
}

#[test]
fn structs_are_parameters_in_all_containers() {
    let at = |v: &[f64]| (point(v), point(&v[2..]), [point(&v[4..]), point(&v[6..])]);
    let vector = |v: &[f64]| vec![point(&v[8..]), point(&v[10..])];
    let point_and_weight = |v: &[f64]| [(point(&v[12..]), v[14])];
    let numbers: [f64; 15] = std::array::from_fn(|i| 0.3 + 0.1 * i as f64);
    check!([numbers], |v| of_everything(at(v).0, &at(v).1, at(v).2, vector(v), &point_and_weight(v)));
}

#[differentiate]
fn handed_on(ps: &mut [Point], k: f64) -> f64 {
    for i in 1..ps.len() {
        ps[i].x += ps[i - 1].x * k;
        ps[i - 1] = Point { x: ps[i].y, y: k };
    }
    ps[0].x * ps[ps.len() - 1].x
}

#[differentiate]
fn slices_of_structs_changed_by_calls(xs: &[f64]) -> f64 {
    let mut ps = vec![Point { x: xs[0], y: xs[1] }, Point { x: xs[2], y: xs[3] }, Point { x: xs[1], y: xs[2] }];
    let a = handed_on(&mut ps, xs[0]);
    let b = handed_on(&mut ps[1..], a);
    b * ps[1].x + ps[0].y
}

#[differentiate]
fn moved_along(p: &mut Point, v: &mut Vec<Point>) -> Point {
    let old = *p;
    v.push(old);
    p.x = v[0].y;
    let q = Point { x: p.x * old.x, y: old.y };
    v[0] = q;
    q
}

#[differentiate]
fn two_states_and_a_result(xs: &[f64]) -> f64 {
    let mut p = Point { x: xs[0], y: xs[1] };
    let mut v = vec![Point { x: xs[2], y: xs[3] }];
    let mut total = 0.0;
    for _ in 0..3 {
        let r = moved_along(&mut p, &mut v);
        total += r.x * r.y;
        p.y += 0.1 * r.x;
    }
    total * v[1].x + v.len() as f64 * v[0].y
}

#[test]
fn states_and_results_are_told_apart() {
    check!(FOUR, |v| slices_of_structs_changed_by_calls(v));
    check!(FOUR, |v| two_states_and_a_result(v));
}

// Enums.

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

#[differentiate]
fn area_by_value(shape: Shape) -> f64 {
    match shape {
        Shape::Circle { r } => 3.0 * r * r,
        Shape::Rectangle(a, b) => a * b,
        Shape::Polygon(sides) => sides[0] * sides[1] + sides.iter().sum::<f64>(),
        Shape::Marked { at, .. } => at.x * at.y,
        Shape::Empty => 0.0,
    }
}

#[differentiate]
fn shapes_made_and_matched(xs: &[f64]) -> f64 {
    let a = if xs[0] > 0.0 { Shape::Circle { r: xs[0] * xs[1] } } else { Shape::Rectangle(xs[1], xs[2]) };
    let b = Shape::Polygon(vec![xs[0], xs[3] * xs[1]]);
    let c = Shape::Marked { at: Point { x: xs[2], y: xs[0] }, id: 2 };
    area(&a) * area(&b)
        + area(&c)
        + area_by_value(a)
        + area_by_value(Shape::Empty)
        + area_by_value(b) * area_by_value(c)
}

#[differentiate]
fn matched_at_once(xs: &[f64]) -> f64 {
    let s = if xs[1] > 0.0 { Shape::Rectangle(xs[0], xs[1]) } else { Shape::Circle { r: xs[2] } };
    let t = match s {
        Shape::Rectangle(a, b) if a > 0.0 => a * b,
        Shape::Rectangle(a, b) => a - b * b,
        Shape::Circle { r } => r * r * r,
        _ => 0.0,
    };
    t * xs[3]
}

#[differentiate]
fn variants_change_in_loops(xs: &[f64]) -> f64 {
    let mut s = Shape::Empty;
    let mut total = xs[0];
    for i in 0..8 {
        s = match s {
            Shape::Empty => Shape::Circle { r: total * xs[i % 4] },
            Shape::Circle { r } => Shape::Rectangle(r, r * xs[1] + i as f64),
            Shape::Rectangle(a, b) => Shape::Polygon(vec![a, b, a * b * 0.1]),
            Shape::Polygon(v) => Shape::Marked { at: Point { x: v[2], y: v[0] * 0.1 }, id: i },
            Shape::Marked { at, .. } => {
                total += at.x * 0.5;
                Shape::Empty
            }
        };
        if let Shape::Rectangle(_, b) = &s {
            total += b * 0.5;
        }
    }
    total
}

#[differentiate]
fn vectors_of_enums(xs: &[f64]) -> f64 {
    let mut shapes: Vec<Shape> = Vec::new();
    for i in 0..xs.len() {
        if xs[i] > 0.0 {
            shapes.push(Shape::Circle { r: xs[i] });
        } else {
            shapes.push(Shape::Rectangle(xs[i], xs[(i + 1) % 4]));
        }
    }
    let mut total = 0.0;
    for s in &shapes {
        total += area(s);
        if let Shape::Circle { r } = s {
            total *= *r;
        }
    }
    total
}

#[test]
fn enums_hold_what_is_differentiated() {
    check!(FOUR, |v| shapes_made_and_matched(v));
    check!(FOUR, |v| matched_at_once(v));
    check!(FOUR, |v| variants_change_in_loops(v));
    check!(FOUR, |v| vectors_of_enums(v));
    check!(FOUR, |v| area(&Shape::Polygon(v.to_vec())));
    check!([[0.7]], |v| area(&Shape::Circle { r: v[0] }));
    check!([[0.7, 0.3]], |v| area(&Shape::Marked { at: point(v), id: 3 }));
    check!([[0.7, 0.3]], |v| area_by_value(Shape::Rectangle(v[0], v[1])));
    check!([[0.7, 0.3]], |v| area_by_value(Shape::Polygon(v.to_vec())));
    assert!(matches!(area::grad(&Shape::Empty), ShapeTangent::Empty));
}

// Generics.

#[derive(Clone, Copy, Debug, Differentiable)]
struct Pair<T> {
    a: T,
    b: T,
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Grid<const R: usize, const C: usize> {
    rows: [[f64; C]; R],
}

#[differentiate]
fn trace<const N: usize>(g: &Grid<N, N>) -> f64 {
    let mut total = 1.0;
    for i in 0..N {
        total *= g.rows[i][i] + g.rows[0][i];
    }
    total
}

#[differentiate]
fn transposed<const R: usize, const C: usize>(g: &Grid<R, C>) -> Grid<C, R> {
    let mut rows = [[0.0; R]; C];
    for i in 0..R {
        for j in 0..C {
            rows[j][i] = g.rows[i][j] * (i + 1) as f64;
        }
    }
    Grid { rows }
}

#[differentiate]
fn of_generics(xs: &[f64]) -> f64 {
    let p = Pair { a: xs[0], b: xs[1] };
    let g = Grid { rows: [[xs[0], xs[1]], [xs[2], xs[3]]] };
    let t = transposed(&g);
    p.a * p.b * trace(&g) * t.rows[0][1]
}

#[test]
fn generic_structs_serve_every_parameter() {
    check!(FOUR, |v| of_generics(v));
    let g = Grid { rows: [[1.0, 2.0], [3.0, 4.0]] };
    // (1 + 1) * (4 + 2)
    assert_eq!(trace::grad(&g).rows, [[12.0, 2.0], [0.0, 2.0]]);
}

#[test]
fn a_struct_descends_along_its_gradient() {
    #[differentiate]
    fn miss(p: &Point) -> f64 {
        (p.x - 3.0).powi(2) + 2.0 * (p.y + 1.0).powi(2)
    }
    let mut p = Point { x: 0.0, y: 0.0 };
    for _ in 0..100 {
        p.advance(&miss::grad(&p), -0.2);
    }
    assert!((p.x - 3.0).abs() < 1e-6 && (p.y + 1.0).abs() < 1e-6);
}

mod cast_of_an_integer_field {
    use super::*;

    #[differentiate]
    fn cast_field(l: &Layer) -> f64 {
        l.bias * l.units as f64
    }

    #[differentiate]
    fn cast_payload(s: &Shape) -> f64 {
        match s {
            Shape::Marked { at, id } => at.x * *id as f64,
            _ => 0.0,
        }
    }

    #[test]
    fn integers_are_cast() {
        check!([[0.7, 0.3]], |v| cast_field(&layer(v)));
        check!([[0.7, 0.3]], |v| cast_payload(&Shape::Marked { at: point(v), id: 3 }));
    }
}

mod counting_in_a_field {
    use super::*;

    #[differentiate]
    fn counted(l: &mut Layer) -> f64 {
        l.units += 1;
        l.bias
    }

    #[differentiate]
    fn counted_of_own(x: f64) -> f64 {
        let mut l = Layer { weights: vec![x], bias: x * x, units: 0, name: String::new() };
        l.units += 1;
        l.name = "changed".to_string();
        l.bias
    }

    #[test]
    fn counters_in_structs_count() {
        check!([[0.7, 0.3]], |v| counted(&mut layer(v)));
        check!([[0.7]], |v| counted_of_own(v[0]));
    }
}

mod struct_patterns_in_let {
    use super::*;

    #[differentiate]
    fn taken_apart_by_let(xs: &[f64]) -> f64 {
        let p = Point { x: xs[0], y: xs[1] * xs[2] };
        let Point { x, y } = p;
        let Point { x: a, .. } = Point { x: y * x, y: xs[3] };
        let Point { x: mut b, y: _ } = p;
        b *= a;
        let Meters(m) = Meters(b);
        x * y + a * p.x + m
    }

    #[differentiate]
    fn taken_apart_whole(xs: &[f64]) -> f64 {
        let b = Body {
            at: Point { x: xs[0], y: xs[1] },
            inner: Layer { weights: xs.to_vec(), bias: xs[2], units: 2, name: String::new() },
            box_: [xs[1] * xs[1], xs[3]],
            active: true,
            pair: (xs[3], 3),
        };
        let Body { at: Point { x, y }, inner: Layer { weights, bias, .. }, box_: [p, q], pair: (r, _), .. } = b;
        let mut total = x * y + p * q * r;
        for w in &weights {
            total += w * bias;
        }
        total
    }

    #[test]
    fn patterns_reach_the_fields() {
        check!(FOUR, |v| taken_apart_by_let(v));
        check!(FOUR, |v| taken_apart_whole(v));
    }
}

mod square_of_a_payload_in_a_constructor {
    use super::*;

    #[differentiate]
    fn squared_shape(s: &Shape) -> Shape {
        match s {
            Shape::Circle { r } => Shape::Circle { r: r * r },
            _ => Shape::Empty,
        }
    }

    #[differentiate]
    fn squared_area(xs: &[f64]) -> f64 {
        area(&squared_shape(&Shape::Circle { r: xs[0] })) * xs[1]
    }

    #[test]
    fn agrees_with_differences() {
        check!(FOUR, |v| squared_area(v));
    }
}

mod square_of_a_field_in_a_mapped_array {
    use super::*;

    #[differentiate]
    fn mapped(xs: &[f64]) -> f64 {
        let ps = [Point { x: xs[0], y: xs[1] }, Point { x: xs[2], y: xs[3] }];
        let qs = ps.map(|p| Point { x: p.y, y: p.x * p.x });
        qs[0].x * qs[1].y
    }

    #[test]
    fn agrees_with_differences() {
        check!(FOUR, |v| mapped(v));
    }
}

mod struct_patterns_in_closures {
    use super::*;

    #[differentiate]
    fn seconds(xs: &[f64]) -> f64 {
        let ps = [Point { x: xs[0], y: xs[1] }, Point { x: xs[2], y: xs[3] }];
        ps.iter().map(|&Point { x, y }| x * y).sum()
    }

    #[test]
    fn agrees_with_differences() {
        check!(FOUR, |v| seconds(v));
    }
}

mod two_mutable_fields_in_one_call {
    use super::*;

    #[differentiate]
    fn overwrite_and_scale(a: &mut f64, b: &mut f64) {
        *a = 2.0;
        *b *= 3.0;
    }

    #[differentiate]
    fn exchange(a: &mut Vec<f64>, b: &mut Vec<f64>) {
        let t = a[0];
        a[0] = b[0];
        b[0] = t * 3.0;
        a.push(t);
    }

    #[differentiate]
    fn fields(xs: &[f64]) -> f64 {
        let mut p = Point { x: xs[0], y: xs[1] };
        overwrite_and_scale(&mut p.x, &mut p.y);
        p.x * 2.0 + p.y * 5.0
    }

    #[differentiate]
    fn parts_of_a_tuple(xs: &[f64]) -> f64 {
        let mut p = (xs[0], xs[1]);
        overwrite_and_scale(&mut p.0, &mut p.1);
        p.0 * 2.0 + p.1 * 5.0
    }

    #[differentiate]
    fn vectors_of_a_tuple(xs: &[f64]) -> f64 {
        let mut p = (vec![xs[0]], vec![xs[1]]);
        exchange(&mut p.0, &mut p.1);
        p.0[0] * 2.0 + p.1[0] * 5.0 + p.0[1]
    }

    #[derive(Clone, Debug, Differentiable)]
    struct Two {
        a: Point,
        b: Point,
    }

    #[differentiate]
    fn cross(a: &mut Point, b: &mut Point) {
        let t = a.x;
        a.x = b.y;
        b.y = t;
    }

    #[differentiate]
    impl Two {
        fn crossed(&mut self) {
            cross(&mut self.a, &mut self.b);
        }
    }

    #[differentiate]
    fn parts_of_self(xs: &[f64]) -> f64 {
        let mut s = Two { a: Point { x: xs[0], y: xs[1] }, b: Point { x: xs[2], y: xs[3] } };
        s.crossed();
        s.a.x * s.b.x + s.a.y * s.b.y
    }

    #[differentiate]
    fn scale_by(by: &f64, b: &mut f64) {
        *b *= by;
    }

    #[differentiate]
    fn shared_and_mutable(xs: &[f64]) -> f64 {
        let mut p = Point { x: xs[0], y: xs[1] };
        scale_by(&p.x, &mut p.y);
        p.x * 2.0 + p.y * 5.0
    }

    #[test]
    fn a_mutable_field_behind_a_shared_one_agrees_with_differences() {
        check!(FOUR, |v| shared_and_mutable(v));
    }

    #[test]
    fn agrees_with_differences() {
        check!(FOUR, |v| fields(v));
        check!(FOUR, |v| parts_of_a_tuple(v));
        check!(FOUR, |v| vectors_of_a_tuple(v));
        check!(FOUR, |v| parts_of_self(v));
    }
}
