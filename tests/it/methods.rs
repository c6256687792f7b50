//! Methods, associated functions and operators of the user's types.

use crate::support::{DIFFERENCES, EXACT, Flat, assert_all_close, gradient_by_differences};
use autodiff::{Advance, Differentiable, differentiate};
use num_traits::Float;
use std::ops::{Add, Div, Mul, Neg, Sub};

/// Points of mixed signs, with no ties and nothing near zero.
const FOUR: [[f64; 4]; 3] = [[0.7, -1.3, 2.1, 0.4], [-0.6, 1.9, -0.2, 3.0], [1.1, 1.2, 1.3, 1.4]];
const SIX: [[f64; 6]; 2] = [[0.7, -1.3, 2.1, 0.4, -0.9, 1.6], [-0.6, 1.9, -0.2, 3.0, 0.8, -2.5]];

/// Compares the derivatives of a method with differences: `check_method!(points, |v| model(v) => loss(v[0]), ..)`.
macro_rules! check_method {
    ($points:expr, |$v:ident| $this:expr => $f:ident / $value_and_grad:ident / $grad:ident ($($argument:expr),*)) => {
        crate::support::check(
            &$points,
            |$v: &[f64]| $this.$f($($argument),*),
            |$v: &[f64]| {
                let (value, gradient) = $this.$value_and_grad($($argument),*);
                crate::support::Derivative {
                    value,
                    gradient: crate::support::flat(&gradient),
                    gradient_alone: crate::support::flat(&$this.$grad($($argument),*)),
                }
            },
        )
    };
}

// Vectors with operators.

#[derive(Clone, Copy, Debug, Differentiable, PartialEq)]
struct Vec3 {
    x: f64,
    y: f64,
    z: f64,
}

impl Flat for Vec3Tangent {
    fn push_to(&self, list: &mut Vec<f64>) {
        list.extend([self.x, self.y, self.z]);
    }

    fn filled(&self, next: &mut dyn FnMut() -> f64) -> Self {
        Self { x: next(), y: next(), z: next() }
    }
}

fn vec3(v: &[f64]) -> Vec3 {
    Vec3 { x: v[0], y: v[1], z: v[2] }
}

#[differentiate]
impl Add for Vec3 {
    type Output = Vec3;

    fn add(self, other: Vec3) -> Vec3 {
        Vec3::new(self.x + other.x, self.y + other.y, self.z + other.z)
    }
}

#[differentiate]
impl Sub for Vec3 {
    type Output = Self;

    fn sub(self, rhs: Self) -> Self::Output {
        Self { x: self.x - rhs.x, y: self.y - rhs.y, z: self.z - rhs.z }
    }
}

#[differentiate]
impl Mul<f64> for Vec3 {
    type Output = Vec3;

    fn mul(self, by: f64) -> Vec3 {
        Vec3 { x: self.x * by, y: self.y * by, z: self.z * by }
    }
}

/// The cross product.
#[differentiate]
impl Mul<Vec3> for Vec3 {
    type Output = Vec3;

    fn mul(self, b: Vec3) -> Vec3 {
        let a = self;
        Vec3 { x: a.y * b.z - a.z * b.y, y: a.z * b.x - a.x * b.z, z: a.x * b.y - a.y * b.x }
    }
}

#[differentiate]
impl Mul<Vec3> for f64 {
    type Output = Vec3;

    fn mul(self, v: Vec3) -> Vec3 {
        v * self
    }
}

#[differentiate]
impl Div<f64> for Vec3 {
    type Output = Vec3;

    fn div(self, by: f64) -> Vec3 {
        self * (1.0 / by)
    }
}

#[differentiate]
impl Neg for Vec3 {
    type Output = Vec3;

    fn neg(self) -> Vec3 {
        Vec3 { x: -self.x, y: -self.y, z: -self.z }
    }
}

#[differentiate]
impl Vec3 {
    const UP: Vec3 = Vec3 { x: 0.0, y: 0.0, z: 1.0 };
    const EDGE: f64 = 2.5;

    const fn new(x: f64, y: f64, z: f64) -> Self {
        Self { x, y, z }
    }

    fn zero() -> Self {
        Self::new(0.0, 0.0, 0.0)
    }

    fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    pub(crate) fn dot_of(&self, other: &Vec3) -> f64 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    fn norm(&self) -> f64 {
        self.dot(*self).sqrt()
    }

    fn normalized(self) -> Vec3 {
        let n = self.norm();
        self / n
    }

    fn scale(&mut self, by: f64) {
        self.x *= by;
        self.y *= by;
        self.z *= by;
    }

    fn rotated(self, angle: f64) -> Self {
        let (s, c) = angle.sin_cos();
        Vec3 { x: c * self.x - s * self.y, y: s * self.x + c * self.y, ..self }
    }

    fn height(&self) -> f64 {
        self.dot(Self::UP) * Self::EDGE
    }

    fn clamped(&self, low: f64) -> f64 {
        if self.x < low {
            return low * self.y;
        }
        for i in 0..3 {
            if self.y > i as f64 {
                return self.x * self.z + i as f64 * self.y;
            }
        }
        self.x * self.y
    }
}

#[differentiate]
fn operators(xs: &[f64]) -> f64 {
    let a = Vec3 { x: xs[0], y: xs[1], z: xs[2] };
    let b = Vec3 { x: xs[3], y: xs[4], z: xs[5] };
    let c = (a + b) * 0.5 - (a - b) / xs[0];
    let d = 2.0 * c * b + xs[1] * -a;
    let e = -(d * (a * xs[2]));
    e.dot(a) + d.dot(c * b)
}

#[differentiate]
fn operators_in_loops(xs: &[f64]) -> f64 {
    let v = Vec3::new(xs[0], xs[1], xs[2]);
    let mut acc = Vec3::new(0.0, 0.0, 0.0);
    let mut w = v;
    for i in 0..4 {
        acc = acc + w * 0.5;
        w = w * v * xs[3] + acc / (i as f64 + 1.0);
    }
    acc.dot(w)
}

#[differentiate]
fn compound_assignment_by_add(xs: &[f64]) -> f64 {
    let mut acc = Vec3::new(xs[0], xs[1], xs[2]);
    for i in 0..3 {
        let step = Vec3::new(xs[i], xs[i + 1], xs[i + 2]);
        acc = acc + step;
        acc = acc * xs[i];
        acc = acc - step * acc;
    }
    acc.dot(acc)
}

#[differentiate]
fn temporaries(xs: &[f64]) -> f64 {
    Vec3::new(xs[0], xs[1], xs[2]).norm() * (Vec3::new(xs[3], xs[4], xs[5]) - Vec3::UP).norm()
        + Vec3::new(xs[0], xs[4], 1.0).normalized().rotated(xs[1]).x
}

#[differentiate]
fn shadowed_receivers(xs: &[f64]) -> f64 {
    let v = Vec3::new(xs[0], xs[1], xs[2]);
    let n = v.norm();
    let v = v.rotated(xs[3]) + v;
    let m = v.dot(Vec3::UP);
    let v = v * n;
    v.dot(v) * m + v.height()
}

#[differentiate]
fn a_moved_value_is_copied(xs: &[f64]) -> f64 {
    let mut v = Vec3::new(xs[0], xs[1], xs[2]);
    let w = v;
    v.scale(xs[3]);
    let n = v.norm();
    v.x = n * w.x;
    v.scale(v.y);
    v.dot(w) + w.clamped(0.3) * v.clamped(0.1)
}

#[test]
fn operators_are_those_of_the_types() {
    check!(SIX, |v| operators(v));
    check!(SIX, |v| operators_in_loops(v));
    check!(SIX, |v| compound_assignment_by_add(v));
}

#[test]
fn methods_are_called_on_values_of_all_kinds() {
    check!(SIX, |v| temporaries(v));
    check!(SIX, |v| shadowed_receivers(v));
    check!(SIX, |v| a_moved_value_is_copied(v));
    check_method!(FOUR, |v| vec3(v) => clamped / clamped_value_and_grad / clamped_grad (v[3]));
    check_method!([[0.7, -1.3, 2.0]], |v| vec3(v) => norm / norm_value_and_grad / norm_grad());
    check_method!(SIX, |v| vec3(v) => dot / dot_value_and_grad / dot_grad (vec3(&v[3..])));
    check_method!(SIX, |v| vec3(v) => dot_of / dot_of_value_and_grad / dot_of_grad (&vec3(&v[3..])));
}

#[test]
fn every_derivative_of_a_method_has_its_name() {
    let (a, b) = (Vec3::new(1.0, 2.0, 3.0), Vec3::new(4.0, 5.0, 6.0));
    let (d_a, d_b) = a.dot_grad(b);
    assert_eq!((d_a.x, d_a.y, d_b.z), (4.0, 5.0, 3.0));
    let (value, pullback) = a.dot_vjp(b);
    let (d_a, d_b) = pullback(2.0);
    assert_eq!((value, d_a.x, d_b.x), (32.0, 8.0, 2.0));
    let mut d = (Vec3Tangent { x: 1.0, y: 0.0, z: 0.0 }, Vec3Tangent { x: 0.0, y: 0.0, z: 0.0 });
    assert_eq!(a.dot_accumulate_grad(b, &mut d.0, &mut d.1), 32.0);
    assert_eq!((d.0.x, d.1.y), (5.0, 2.0));
    let (value, pullback) = a.rotated_vjp(0.0);
    assert_eq!((value.x, value.y), (1.0, 2.0));
    let (d_a, d_angle) = pullback(Vec3Tangent { x: 1.0, y: 10.0, z: 100.0 });
    assert_eq!((d_a.x, d_a.y, d_a.z, d_angle), (1.0, 10.0, 100.0, -2.0 + 10.0));
    let (value, pullback) = Vec3::new_vjp(1.0, 2.0, 3.0);
    assert_eq!((value.z, pullback(Vec3Tangent { x: 1.0, y: 2.0, z: 3.0 })), (3.0, (1.0, 2.0, 3.0)));
}

// State machines.

#[derive(Clone, Debug, Differentiable)]
#[allow(dead_code, reason = "integers are passed through")]
struct Pendulum {
    angle: f64,
    speed: f64,
    length: f64,
    steps: usize,
    history: Vec<f64>,
}

#[differentiate]
impl Pendulum {
    const G: f64 = 9.81;

    fn new(angle: f64, length: f64) -> Self {
        Pendulum { angle, speed: 0.0, length, steps: 0, history: Vec::new() }
    }

    fn acceleration(&self) -> f64 {
        -Self::G / self.length * self.angle.sin()
    }

    fn step(&mut self, dt: f64) {
        self.speed += 0.5 * dt * self.acceleration();
        self.angle += dt * self.speed;
        let a = self.acceleration();
        self.speed = self.speed + 0.5 * dt * a;
    }

    fn recorded_step(&mut self, dt: f64) {
        self.step(dt);
        self.history.push(self.angle);
        if self.history.len() > 3 {
            self.speed *= 0.9;
        }
    }

    fn energy(&self) -> f64 {
        0.5 * self.length * self.length * self.speed * self.speed - Self::G * self.length * self.angle.cos()
    }

    /// With the state as it is before.
    fn run(&mut self, n: usize, dt: f64) -> f64 {
        let mut total = 0.0;
        for _ in 0..n {
            self.recorded_step(dt);
            total += self.energy() * self.angle;
        }
        total
    }

    fn run_by_value(mut self, n: usize) -> f64 {
        for i in 0..n {
            self.step(0.1);
            if self.speed > 100.0 {
                return self.angle;
            }
            self.length += 0.01 * self.angle * i as f64;
        }
        self.energy()
    }

    /// Overwrites what it has read.
    fn reset(&mut self, to: f64) -> f64 {
        let before = self.angle * self.speed;
        self.angle = to;
        self.speed = before * to;
        before + self.angle
    }
}

impl Flat for PendulumTangent {
    fn push_to(&self, list: &mut Vec<f64>) {
        list.extend([self.angle, self.speed, self.length]);
        list.extend(&self.history);
    }

    fn filled(&self, next: &mut dyn FnMut() -> f64) -> Self {
        Self { angle: next(), speed: next(), length: next(), history: self.history.filled(next) }
    }
}

fn pendulum(v: &[f64]) -> Pendulum {
    Pendulum { angle: v[0], speed: v[1], length: v[2], steps: 0, history: vec![] }
}

#[differentiate]
fn a_pendulum(xs: &[f64]) -> f64 {
    let mut p = Pendulum::new(xs[0], 2.0 + xs[1]);
    for _ in 0..5 {
        p.step(0.1 * xs[3]);
    }
    p.recorded_step(0.1);
    p.energy() + p.history[0] * p.angle
}

#[test]
fn state_machines_run_and_are_walked_back() {
    check!(FOUR, |v| a_pendulum(v));
    const STATE: [[f64; 4]; 2] = [[0.7, -0.3, 2.1, 0.1], [-0.6, 0.4, 1.2, 0.2]];
    check_method!([[0.7, -0.3, 2.1]], |v| pendulum(v) => energy / energy_value_and_grad / energy_grad());
    check_method!(STATE, |v| pendulum(v) => run / run_value_and_grad / run_grad (4, v[3]));
    check_method!(STATE, |v| pendulum(v) => reset / reset_value_and_grad / reset_grad (v[3]));
    check_method!([[0.7, -0.3, 2.1]], |v| pendulum(v) => run_by_value / run_by_value_value_and_grad / run_by_value_grad (3));
}

#[test]
fn a_state_is_put_back_and_its_cotangent_is_in_out() {
    let mut p = pendulum(&[0.7, -0.3, 2.1]);
    let before = p.clone();
    let (value, backward) = p.reset_forward(0.5);
    assert_eq!((value, p.angle, p.speed), (-0.21 + 0.5, 0.5, -0.105));
    let mut d_p = PendulumTangent { angle: 2.0, speed: 10.0, length: 5.0, history: vec![] };
    let mut d_to = 0.0;
    backward(&mut p, 0.5, 1.0, &mut d_p, &mut d_to);
    assert_eq!((p.angle, p.speed, p.length), (before.angle, before.speed, before.length));
    // before = angle * speed has the cotangent 1 + 10 * 0.5
    assert_all_close(&d_p, &[6.0 * -0.3, 6.0 * 0.7, 5.0], EXACT);
    assert_all_close(&d_to, &[1.0 + 2.0 + 10.0 * -0.21], EXACT);
}

// A network.

#[derive(Clone, Debug, Differentiable)]
struct Layer {
    weights: Vec<Vec<f64>>,
    bias: Vec<f64>,
}

#[derive(Clone, Debug, Differentiable)]
struct Network {
    layers: Vec<Layer>,
    name: String,
}

#[differentiate]
impl Layer {
    fn forward(&self, x: &[f64]) -> Vec<f64> {
        let mut out = Vec::with_capacity(self.bias.len());
        for (i, b) in self.bias.iter().enumerate() {
            let mut z = *b;
            for (w, x) in self.weights[i].iter().zip(x) {
                z += w * x;
            }
            out.push(z.tanh());
        }
        out
    }
}

#[differentiate]
impl Network {
    const DECAY: f64 = 1e-4;

    fn forward(&self, x: &[f64]) -> Vec<f64> {
        let mut y = x.to_vec();
        for layer in &self.layers {
            y = layer.forward(&y);
        }
        y
    }

    fn forward_by_index(&self, x: &[f64]) -> Vec<f64> {
        let mut y = x.to_vec();
        for i in 0..self.layers.len() {
            y = self.layers[i].forward(&y);
        }
        y
    }

    fn loss(&self, inputs: &[[f64; 2]], targets: &[f64]) -> f64 {
        let mut total = 0.0;
        for (x, t) in inputs.iter().zip(targets) {
            let y = self.forward(x);
            let e = y[0] - t;
            total += e * e;
        }
        total / inputs.len() as f64 + self.penalty()
    }

    fn penalty(&self) -> f64 {
        let mut total = 0.0;
        for layer in &self.layers {
            for row in &layer.weights {
                for w in row {
                    total += w * w;
                }
            }
        }
        Self::DECAY * total
    }

    #[differentiate(skip)]
    fn describe(&self) -> String {
        format!("{} with {} layers", self.name, self.layers.len())
    }
}

/// Of thirteen numbers.
fn network(v: &[f64]) -> Network {
    let hidden = Layer { weights: v[..6].chunks(2).map(<[f64]>::to_vec).collect(), bias: v[6..9].to_vec() };
    let last = Layer { weights: vec![v[9..12].to_vec()], bias: vec![v[12]] };
    Network { layers: vec![hidden, last], name: "xor".to_string() }
}

impl Flat for NetworkTangent {
    fn push_to(&self, list: &mut Vec<f64>) {
        for layer in &self.layers {
            layer.weights.push_to(list);
            layer.bias.push_to(list);
        }
    }

    fn filled(&self, _: &mut dyn FnMut() -> f64) -> Self {
        self.clone()
    }
}

const START: [f64; 13] = [0.9, -0.7, 0.4, 0.6, -0.8, 0.3, 0.1, -0.2, 0.3, 0.7, -0.5, 0.6, 0.05];
const INPUTS: [[f64; 2]; 4] = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]];
const TARGETS: [f64; 4] = [-0.8, 0.8, 0.8, -0.8];

#[test]
fn a_network_learns() {
    let (value, (gradient, ..)) = network(&START).loss_value_and_grad(&INPUTS, &TARGETS);
    assert_eq!(value, network(&START).loss(&INPUTS, &TARGETS));
    let expected = gradient_by_differences(|v: &[f64]| network(v).loss(&INPUTS, &TARGETS), &START);
    let found = crate::support::flat(&gradient);
    assert_all_close(&found[..13], &expected, DIFFERENCES);
    let mut network = network(&START);
    assert_eq!(network.describe(), "xor with 2 layers");
    let first = network.loss(&INPUTS, &TARGETS);
    for _ in 0..2000 {
        let (gradient, ..) = network.loss_grad(&INPUTS, &TARGETS);
        network.advance(&gradient, -0.2);
    }
    let last = network.loss(&INPUTS, &TARGETS);
    assert!(last < 0.2 * first, "{first} {last}");
    assert_eq!(network.forward(&INPUTS[1]), network.forward_by_index(&INPUTS[1]));
    let (value, pullback) = network.forward_by_index_vjp(&INPUTS[1]);
    let (expected, other) = network.forward_vjp(&INPUTS[1]);
    assert_eq!(value, expected);
    let (a, b) = (pullback(vec![1.0]), other(vec![1.0]));
    assert_eq!((crate::support::flat(&a.0), a.1), (crate::support::flat(&b.0), b.1));
}

// Traits, generics, recursion, attributes on single methods.

trait Shape {
    fn area(&self) -> f64;
    fn scaled(&self, by: f64) -> Self;
}

#[derive(Clone, Debug, Differentiable)]
struct Circle {
    r: f64,
}

#[derive(Clone, Debug, Differentiable)]
struct Rectangle {
    sides: [f64; 2],
}

#[differentiate]
impl Shape for Circle {
    fn area(&self) -> f64 {
        std::f64::consts::PI * self.r * self.r
    }

    fn scaled(&self, by: f64) -> Self {
        Circle { r: self.r * by }
    }
}

#[differentiate]
impl Shape for Rectangle {
    fn area(&self) -> f64 {
        self.sides[0] * self.sides[1]
    }

    fn scaled(&self, by: f64) -> Self {
        Self { sides: [self.sides[0] * by, self.sides[1] * by] }
    }
}

#[differentiate]
fn areas(xs: &[f64]) -> f64 {
    let c = Circle { r: xs[0] };
    let r = Rectangle { sides: [xs[1], xs[2]] };
    c.scaled(xs[3]).area() + r.area() * r.scaled(c.area()).area()
}

/// A trait whose implementations say what goes in and what comes out.
trait Curve {
    type Argument;
    type Point;

    fn at(&self, angle: Self::Argument) -> Self::Point;
}

#[differentiate]
impl Curve for Circle {
    type Argument = f64;
    type Point = (Self::Argument, f64);

    fn at(&self, angle: Self::Argument) -> Self::Point {
        (self.r * angle.cos(), self.r * angle.sin())
    }
}

#[differentiate]
fn on_a_circle(xs: &[f64]) -> f64 {
    let (x, y) = Circle { r: xs[0] }.at(xs[1]);
    x * y * y + x * xs[2] * xs[3]
}

#[derive(Clone, Debug, Differentiable)]
struct Polynomial {
    coefficients: Vec<f64>,
}

#[differentiate]
impl Polynomial {
    fn value(&self, x: f64) -> f64 {
        self.tail(0, x)
    }

    fn tail(&self, from: usize, x: f64) -> f64 {
        if from == self.coefficients.len() { 0.0 } else { self.coefficients[from] + x * self.tail(from + 1, x) }
    }

    fn iterated(&self, x: f64, n: usize) -> f64 {
        if n == 0 {
            return x;
        }
        let y = self.iterated(x, n - 1);
        self.value(y)
    }

    fn derivative(&self) -> Polynomial {
        let mut coefficients = Vec::new();
        for i in 1..self.coefficients.len() {
            coefficients.push(self.coefficients[i] * i as f64);
        }
        Polynomial { coefficients }
    }
}

#[derive(Differentiable)]
struct Line {
    slope: f64,
    label: String,
}

impl Line {
    #[differentiate(wrt(x))]
    fn at(&self, x: f64) -> f64 {
        self.slope * x * x
    }
}

impl Flat for PolynomialTangent {
    fn push_to(&self, list: &mut Vec<f64>) {
        list.extend(&self.coefficients);
    }

    fn filled(&self, next: &mut dyn FnMut() -> f64) -> Self {
        Self { coefficients: self.coefficients.filled(next) }
    }
}

fn polynomial(v: &[f64]) -> Polynomial {
    Polynomial { coefficients: v.to_vec() }
}

#[differentiate]
fn newton(xs: &[f64]) -> f64 {
    let p = Polynomial { coefficients: xs.to_vec() };
    let d = p.derivative();
    let mut x = xs[0];
    for _ in 0..3 {
        x = x - 0.1 * p.value(x) / (2.0 + d.value(x) * d.value(x));
    }
    x * p.iterated(0.1 * x, 2)
}

#[test]
fn methods_of_traits_have_derivatives() {
    check!(FOUR, |v| areas(v));
    check!(FOUR, |v| on_a_circle(v));
    assert_eq!(Rectangle { sides: [2.0, 3.0] }.area_grad().sides, [3.0, 2.0]);
}

#[test]
fn methods_call_methods_and_themselves() {
    check!(FOUR, |v| newton(v));
    const FIVE: [[f64; 5]; 2] = [[0.7, -1.3, 2.1, 0.4, 0.5], [-0.6, 1.9, -0.2, 3.0, -0.4]];
    check_method!(FIVE, |v| polynomial(&v[..4]) => value / value_value_and_grad / value_grad (v[4]));
    check_method!(FIVE, |v| polynomial(&v[..4]) => iterated / iterated_value_and_grad / iterated_grad (v[4], 3));
}

#[test]
fn single_methods_may_bear_the_attribute() {
    let line = Line { slope: 2.0, label: "line".to_string() };
    assert_eq!(line.at_grad(3.0), 12.0);
    assert_eq!(line.at_value_and_grad(3.0), (18.0, 12.0));
    assert_eq!(line.label, "line");
}

#[derive(Clone, Debug, Differentiable)]
struct Poly<T> {
    coefficients: Vec<T>,
}

#[differentiate]
impl<T: Float> Poly<T> {
    fn value(&self, x: T) -> T {
        let mut total = T::zero();
        for c in self.coefficients.iter().rev() {
            total = total * x + *c;
        }
        total
    }
}

#[differentiate]
fn of_a_generic_method(xs: &[f64]) -> f64 {
    let p = Poly { coefficients: xs.to_vec() };
    p.value(xs[0]) * p.value(xs[1])
}

#[test]
fn generic_blocks_serve_both_precisions() {
    check!(FOUR, |v| of_a_generic_method(v));
    let (d_p, d_x) = Poly { coefficients: vec![1.0_f32, 2.0, 3.0] }.value_grad(2.0_f32);
    assert_eq!((d_p.coefficients, d_x), (vec![1.0_f32, 2.0, 4.0], 14.0_f32));
}

mod results_of_mutating_methods {
    use super::*;

    #[differentiate]
    fn reset_in_a_loop(xs: &[f64]) -> f64 {
        let mut p = Pendulum::new(xs[0], 3.0);
        let mut total = 0.0;
        for i in 0..3 {
            p.step(0.1);
            let kept = p.reset(xs[i] * p.angle);
            total += kept * p.speed;
            p.reset(xs[3]);
        }
        total + p.angle * p.speed
    }

    #[test]
    fn agrees_with_differences() {
        check!(FOUR, |v| reset_in_a_loop(v));
    }
}

mod elements_of_what_wrt_leaves_out {
    use super::*;

    #[differentiate]
    fn weighted(w: f64, x: &[f64]) -> f64 {
        w * x[0]
    }

    #[differentiate(wrt(w))]
    fn loss(w: f64, inputs: &[[f64; 2]]) -> f64 {
        let mut total = 0.0;
        for x in inputs {
            total += weighted(w, x);
        }
        total
    }

    #[differentiate(wrt(w))]
    fn loss_by_index(w: f64, inputs: &[Vec<f64>]) -> f64 {
        let mut total = 0.0;
        for i in 0..inputs.len() {
            total += weighted(w, &inputs[i]);
        }
        total
    }

    #[test]
    fn they_are_passed_to_calls() {
        check!([[0.7], [-1.3]], |v| loss(v[0], &[[1.0, 2.0], [3.0, 4.0]]));
        check!([[0.7], [-1.3]], |v| loss_by_index(v[0], &[vec![1.0, 2.0], vec![3.0]]));
    }

    impl Network {
        #[differentiate(wrt(self))]
        fn loss_by_network(&self, inputs: &[[f64; 2]], targets: &[f64]) -> f64 {
            let mut total = 0.0;
            for (x, t) in inputs.iter().zip(targets) {
                let y = self.forward(x);
                let e = y[0] - t;
                total += e * e;
            }
            total
        }
    }

    #[test]
    fn methods_do_the_same() {
        check_method!([START], |v| network(v) => loss_by_network / loss_by_network_value_and_grad / loss_by_network_grad (&INPUTS, &TARGETS));
    }
}

mod add_assign_of_its_own {
    use super::*;
    use std::ops::AddAssign;

    #[derive(Clone, Copy, Debug, Differentiable)]
    struct Average {
        sum: f64,
        weight: f64,
    }

    #[differentiate]
    impl Add for Average {
        type Output = Average;

        fn add(self, other: Average) -> Average {
            Average { sum: self.sum + other.sum, weight: self.weight + other.weight }
        }
    }

    #[differentiate]
    impl AddAssign for Average {
        fn add_assign(&mut self, other: Average) {
            self.sum = 0.9 * self.sum + other.sum;
            self.weight = 0.9 * self.weight + other.weight;
        }
    }

    #[differentiate]
    fn decaying(xs: &[f64]) -> f64 {
        let mut a = Average { sum: xs[0], weight: 1.0 };
        a += Average { sum: xs[1], weight: 2.0 };
        a.sum / a.weight
    }

    #[test]
    fn agrees_with_differences() {
        check!(FOUR, |v| decaying(v));
    }
}

mod product_that_is_a_number {
    use super::*;
    use std::ops::AddAssign;

    #[derive(Clone, Copy, Debug, Differentiable)]
    struct Affine {
        x: f64,
        y: f64,
    }

    #[differentiate]
    impl Add for Affine {
        type Output = Affine;

        fn add(self, other: Affine) -> Affine {
            Affine { x: self.x + other.x, y: self.y + other.y }
        }
    }

    #[differentiate]
    impl Mul<f64> for Affine {
        type Output = Affine;

        fn mul(self, by: f64) -> Affine {
            Affine { x: self.x * by, y: self.y + by }
        }
    }

    #[differentiate]
    impl Mul<Affine> for Affine {
        type Output = f64;

        fn mul(self, other: Affine) -> f64 {
            self.x * other.x + self.y * other.y
        }
    }

    impl AddAssign for Affine {
        fn add_assign(&mut self, other: Affine) {
            *self = *self + other;
        }
    }

    #[differentiate]
    fn product(xs: &[f64]) -> f64 {
        let p = Affine { x: xs[0], y: xs[1] };
        let q = Affine { x: xs[2], y: xs[3] };
        p * q
    }

    #[test]
    fn agrees_with_differences() {
        check!(FOUR, |v| product(v));
    }
}

mod dot_product_by_an_operator {
    use super::*;

    #[derive(Clone, Copy, Debug, Differentiable)]
    struct Dot {
        x: f64,
        y: f64,
    }

    #[differentiate]
    impl Mul for Dot {
        type Output = f64;

        fn mul(self, other: Dot) -> f64 {
            self.x * other.x + self.y * other.y
        }
    }

    #[differentiate]
    fn product(xs: &[f64]) -> f64 {
        let p = Dot { x: xs[0], y: xs[1] };
        let q = Dot { x: xs[2], y: xs[3] };
        p * q
    }

    #[test]
    fn agrees_with_differences() {
        check!(FOUR, |v| product(v));
    }
}

mod compound_assignments {
    use super::*;
    use std::ops::AddAssign;

    #[derive(Clone, Copy, Debug, Differentiable)]
    struct Step {
        x: f64,
        y: f64,
    }

    #[differentiate]
    impl AddAssign<f64> for Step {
        fn add_assign(&mut self, by: f64) {
            self.x += by;
            self.y += 2.0 * by;
        }
    }

    #[differentiate]
    fn only_assigned(xs: &[f64]) -> f64 {
        let mut p = Step { x: xs[0], y: xs[1] };
        p += xs[2];
        p.x * p.y
    }

    #[test]
    fn agrees_with_differences() {
        check!(FOUR, |v| only_assigned(v));
    }
}
