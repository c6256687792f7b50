//! Arguments that carry no derivative, for parameters whose tangents have the length or the variant of the argument: what
//! nobody asks for is not summed.

use autodiff::{Differentiable, differentiate};

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
