//! Functions that return a reference to a part of what they are given.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::{Differentiable, differentiate};

const POINTS: [[f64; 4]; 2] = [[0.7, 0.4, -1.2, 0.6], [0.3, -1.2, 0.5, 0.9]];

#[differentiate]
fn trimmed(values: &[f64]) -> &[f64] {
    let is_there = |x: &f64| *x != 0.0;
    let end = values.iter().rposition(is_there).unwrap_or(values.len() - 1) + 1;
    &values[0..end]
}

#[differentiate]
fn row<'a>(matrix: &'a [f64], width: usize, i: usize) -> &'a [f64] {
    &matrix[i * width..(i + 1) * width]
}

#[derive(Differentiable)]
struct Node {
    weight: f64,
}

#[differentiate]
fn node(nodes: &[Node], i: usize) -> &Node {
    let i = i % nodes.len();
    &nodes[i]
}

#[differentiate]
fn sum(values: &[f64]) -> f64 {
    values.iter().sum()
}

#[differentiate]
fn of_trimmed(values: &[f64]) -> f64 {
    let values = trimmed(values);
    let mean = sum(values) / values.len() as f64;
    values.iter().map(|v| v * v * mean).sum::<f64>() + values[0]
}

#[differentiate]
fn of_rows(matrix: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..2 {
        let row_of_i = row(matrix, 2, i);
        for j in 0..2 {
            total += row_of_i[j] * matrix[j];
        }
        total += sum(row(matrix, 2, i)) * row(matrix, 2, 1)[0];
    }
    for (a, b) in row(matrix, 2, 1).iter().zip(trimmed(matrix)) {
        total += a * b;
    }
    total
}

#[differentiate]
fn of_nodes(values: &[f64]) -> f64 {
    let nodes = [Node { weight: values[0] }, Node { weight: values[1] * values[2] }];
    let other = node(&nodes, 3);
    other.weight * node(&nodes, 0).weight + other.weight
}

#[test]
fn parts_are_parts_of_the_arguments() {
    check!(POINTS, |v| of_trimmed(v));
    assert_eq!(of_trimmed::grad(&[1.0, 2.0, 0.0])[2], 0.0);
    check!(POINTS, |v| of_rows(v));
    check!(POINTS, |v| of_nodes(v));
}
