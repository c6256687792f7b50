//! Arguments that carry no derivative, for parameters whose tangents have the length or the variant of the argument: what
//! nobody asks for is not summed.

use autodiff::{Differentiable, differentiate};
use std::time::Duration;

const POINTS: [[f64; 1]; 2] = [[2.0], [-0.7]];

#[derive(Clone, Differentiable)]
struct Bond {
    coupon: f64,
    price: Option<f64>,
    flows: Vec<f64>,
    rows: [Vec<f64>; 2],
}

#[differentiate]
impl Bond {
    fn new(coupon: f64, price: Option<f64>, flows: Vec<f64>) -> Self {
        Self { coupon, price, rows: [flows.clone(), vec![]], flows }
    }

    fn with(self, flows: Vec<f64>) -> Self {
        Self { flows, ..self }
    }

    fn pay(&self) -> f64 {
        self.coupon * self.coupon + self.flows[0] * self.price.unwrap_or(1.0) + self.rows[0][0]
    }
}

#[differentiate]
fn of_options(x: f64) -> f64 {
    Bond::new(x, Some(1000.0), vec![3.0]).pay()
}

#[differentiate]
fn of_bases(x: f64) -> f64 {
    Bond::new(1.0, Some(1000.0), vec![3.0]).with(vec![x, 2.0]).pay()
}

#[differentiate]
fn tuple(x: f64, values: Vec<f64>, more: Option<Vec<f64>>) -> (f64, Vec<f64>, Option<Vec<f64>>) {
    (x * x, values, more)
}

#[differentiate]
fn of_tuples(x: f64) -> f64 {
    let (square, values, more) = tuple(x, vec![1.0, 2.0], Some(vec![3.0]));
    square * values[0] + more.unwrap()[0] * x
}

#[differentiate]
fn repeated(x: f64, values: Vec<f64>) -> (f64, Vec<Vec<f64>>) {
    (x, vec![values; 3])
}

#[differentiate]
fn array(x: f64, values: Vec<f64>) -> (f64, [f64; 2]) {
    (x * x, values.try_into().unwrap())
}

#[differentiate]
fn of_sequences(x: f64) -> f64 {
    let (first, rows) = repeated(x, vec![1.0, 2.0]);
    let (second, values) = array(x, vec![1.0, 3.0]);
    first * rows[0][1] + second * values[1]
}

#[differentiate]
fn exchanged(x: f64, values: Vec<f64>, others: Vec<f64>) -> (f64, Vec<f64>) {
    let mut first = values;
    let mut second = others;
    std::mem::swap(&mut first, &mut second);
    second.push(x);
    first.reverse();
    first.truncate(1);
    (x, first)
}

#[differentiate]
fn pushed(x: f64, values: Vec<f64>) -> Vec<Vec<f64>> {
    let mut rows = vec![values];
    rows.push(vec![x]);
    rows
}

#[differentiate]
fn of_changes(x: f64) -> f64 {
    let (first, values) = exchanged(x, vec![1.0, 2.0], vec![3.0, 4.0]);
    let rows = pushed(x, vec![1.0, 2.0]);
    first * values[0] + rows[1][0] * rows[0][1] * x
}

#[test]
fn arguments_without_derivatives_have_tangents_of_no_shape() {
    check!(POINTS, |v| of_options(v[0]));
    check!(POINTS, |v| of_bases(v[0]));
    check!(POINTS, |v| of_tuples(v[0]));
    check!(POINTS, |v| of_sequences(v[0]));
    check!(POINTS, |v| of_changes(v[0]));
}

#[derive(Clone, autodiff::Differentiable)]
struct Controller {
    gain: f64,
    last: f64,
    total: f64,
}

#[differentiate]
impl Controller {
    fn update(&mut self, error: f64, elapsed: Duration) -> f64 {
        let seconds = elapsed.as_secs_f64();
        self.total += error * seconds;
        let slope = if seconds > 0.0 { (error - self.last) / seconds } else { 0.0 };
        self.last = error;
        self.gain * (error + self.total + 0.1 * slope)
    }
}

#[differentiate]
fn scaled_by(x: f64, elapsed: Duration) -> f64 {
    x * x * elapsed.as_secs_f64()
}

#[differentiate]
fn controlled(x: f64, y: f64) -> f64 {
    let mut controller = Controller { gain: y, last: 0.3, total: 0.0 };
    let elapsed = Duration::from_millis(20);
    let first = controller.update(x, elapsed) * controller.update(x * y, Duration::from_secs_f64(0.5));
    first + controller.update(y, elapsed * 2) + scaled_by(x, elapsed)
}

#[test]
fn durations() {
    check!([[0.7, 1.2], [1.1, 0.3]], |v| controlled(v[0], v[1]));
    assert!((scaled_by::grad(3.0, Duration::from_millis(500)) - 3.0).abs() < 1e-12);
}
