//! Arrays and vectors of references as arguments, and optional references to arrays.

use autodiff::{Differentiable, differentiate};

#[derive(Clone, Debug, Differentiable)]
struct Rule {
    weights: Vec<f64>,
    scale: f64,
}

#[differentiate]
fn product(rules: &[&Rule]) -> f64 {
    let mut product = 1.0;
    for rule in rules {
        product *= rule.weights[0] + rule.scale;
    }
    product
}

#[differentiate]
fn sum(rules: &Vec<&Rule>) -> f64 {
    rules.iter().map(|rule| rule.weights[0] * rule.scale).sum()
}

#[differentiate]
fn of_slices(rows: &[&[f64]]) -> f64 {
    rows.iter().map(|row| row.iter().sum::<f64>() * row[0]).sum()
}

#[differentiate]
fn of_arrays(rows: &[&[f64; 2]]) -> f64 {
    rows.iter().map(|row| row[0] * row[1]).sum()
}

#[differentiate]
fn references(x: f64, y: f64) -> f64 {
    let a = Rule { weights: vec![x], scale: y };
    let b = Rule { weights: vec![y * y], scale: 1.0 };
    let (p, q) = ([x, y], [y, 2.0]);
    let structs = product(&[&a, &b]) + sum(&vec![&a, &b]) * product(&[&a]);
    structs + of_slices(&[&p, &q]) * of_arrays(&[&p, &q]) + of_slices(&[&p[..1], &a.weights])
}

#[test]
fn arrays_of_references_are_arguments() {
    check!([[0.7, 1.3], [-0.4, 1.9]], |v| references(v[0], v[1]));
}

#[differentiate]
fn weighted(x: &[f64], weights: Option<&[f64]>) -> f64 {
    let count = weights.map_or(0, <[f64]>::len);
    let sum: f64 = match weights {
        Some(weights) => x.iter().zip(weights).map(|(a, b)| a * b).sum(),
        None => x.iter().sum(),
    };
    sum * (count as f64 + 0.5)
}

#[differentiate]
fn optional(x: f64, y: f64) -> f64 {
    let weights = [x, x * y];
    let mut reversed = weights.to_vec();
    <[f64]>::reverse(&mut reversed);
    let sines = <[f64; 2]>::map(weights, f64::sin);
    weighted(&[x, 1.0], Some(&weights)) + weighted(&weights, None) * weighted(&sines, Some(&reversed))
}

#[test]
fn optional_references_to_arrays_are_slices() {
    check!([[0.7, 1.3], [-0.4, 1.9]], |v| optional(v[0], v[1]));
}

#[derive(Clone, Debug, Differentiable)]
enum Shape {
    Single(usize),
    Double(usize, usize),
}

#[derive(Clone, Debug, Differentiable)]
struct Tensor {
    shape: Shape,
    data: Vec<f64>,
}

#[differentiate]
impl Tensor {
    /// What is matched by reference is moved in the arm.
    fn resized(&self, shape: Shape) -> Self {
        match (&self.shape, &shape) {
            (Shape::Single(old), Shape::Double(rows, columns)) => {
                let mut data = vec![0.0; *rows * *columns];
                for i in 0..(*old).min(data.len()) {
                    data[i] = self.data[i] * self.data[i];
                }
                Self { shape, data }
            }
            _ => Self { shape, data: self.data.clone() },
        }
    }

    /// The length is asked for where the vector is moved.
    fn joined(&self, other: &Tensor) -> Self {
        let mut data = self.data.clone();
        data.extend(&other.data);
        Self { shape: Shape::Single(data.len()), data }
    }
}

#[differentiate]
fn tensors(x: f64, y: f64) -> f64 {
    let tensor = Tensor { shape: Shape::Single(2), data: vec![x, y] };
    let joined = tensor.resized(Shape::Double(2, 2)).joined(&tensor.resized(Shape::Single(2)));
    joined.data.iter().enumerate().map(|(i, v)| v * (i + 1) as f64).product::<f64>() + joined.data[4] * joined.data[0]
}

#[test]
fn what_is_referred_to_is_there_later() {
    check!([[0.7, 1.3], [-0.4, 1.9]], |v| tensors(v[0], v[1]));
}

#[differentiate]
fn corner(row: &[f64]) -> f64 {
    row[0] * row[1]
}

#[differentiate]
fn weighted_rule(rule: &Rule, by: f64) -> f64 {
    rule.weights[0] * rule.scale * by
}

#[differentiate]
fn by_their_numbers<const N: usize>(rows: &[&[f64]; N], rules: &[&Rule]) -> f64 {
    let mut total = 0.0;
    for i in 0..N {
        total += corner(rows[i]) * (i + 1) as f64 + weighted_rule(rules[i], total);
    }
    total
}

#[differentiate]
fn elements_passed_on(x: f64, y: f64) -> f64 {
    let a = Rule { weights: vec![x], scale: y };
    let b = Rule { weights: vec![y * y], scale: x };
    let (p, q) = ([x, y], vec![y, x * x]);
    by_their_numbers(&[&p[..], &q[..]], &[&a, &b])
}

#[test]
fn elements_that_are_references_are_passed_on() {
    check!([[0.7, 1.3], [-0.4, 1.9]], |v| elements_passed_on(v[0], v[1]));
}
