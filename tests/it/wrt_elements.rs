//! Parts of elements of a parameter without a gradient, passed to functions: there are no adjoints to add to.

use autodiff::{Differentiable, differentiate};

#[derive(Clone, Differentiable)]
struct Sample {
    input: [f64; 2],
    target: f64,
    rows: Vec<(f64, [f64; 2])>,
}

#[differentiate]
fn predicted(weights: &[f64], input: &[f64; 2]) -> f64 {
    (weights[0] * input[0] + weights[1] * input[1]).tanh()
}

#[differentiate]
fn squared(a: f64, b: f64) -> f64 {
    (a - b) * (a - b)
}

#[differentiate]
fn total(row: &(f64, [f64; 2]), by: f64) -> f64 {
    row.0 * by + row.1[0] * by * by
}

#[differentiate]
fn of_slice(numbers: &[f64], by: f64) -> f64 {
    numbers.iter().map(|x| x * by).sum()
}

#[differentiate(wrt(weights))]
fn of_tuples(weights: &[f64], data: &[([f64; 2], f64)]) -> f64 {
    let mut sum = 0.0;
    for (input, target) in data {
        sum += squared(predicted(weights, input), *target) + of_slice(input, weights[0]);
    }
    sum
}

#[differentiate(wrt(weights))]
fn of_structs(weights: &[f64], data: &[Sample], chosen: &Sample) -> f64 {
    let mut sum = 0.0;
    for (k, sample) in data.iter().enumerate() {
        sum += squared(predicted(weights, &sample.input), data[k].target);
        for row in &sample.rows {
            sum += total(row, weights[1]) + of_slice(&row.1[1..], weights[0]) + squared(row.1[0], weights[0]);
        }
    }
    sum + predicted(weights, &chosen.input) * total(&chosen.rows[0], weights[0]) + of_slice(&chosen.input, weights[1])
}

/// The parameters are wanted, but the callers have nothing to give.
#[differentiate]
fn of_all(weights: &[f64], data: &[([f64; 2], f64)], sample: &Sample) -> f64 {
    let mut sum = 0.0;
    for (input, target) in data {
        sum += squared(predicted(weights, input), *target) + of_slice(&input[..1], weights[1]);
    }
    sum + total(&sample.rows[1], weights[0])
}

#[differentiate(wrt(weights))]
fn of_callers(weights: &[f64], data: &[([f64; 2], f64)], samples: &[Sample]) -> f64 {
    let mut sum = 0.0;
    for sample in samples {
        sum += of_all(weights, data, sample);
    }
    sum
}

fn tuples() -> Vec<([f64; 2], f64)> {
    vec![([0.5, -1.0], 0.3), ([1.5, 2.0], -0.4), ([0.1, 0.2], 0.9)]
}

fn samples() -> Vec<Sample> {
    let rows = vec![(0.7, [1.0, -0.5]), (1.3, [0.4, 2.0])];
    let sample = |(input, target)| Sample { input, target, rows: rows.clone() };
    tuples().into_iter().map(sample).collect()
}

const POINTS: [[f64; 2]; 3] = [[0.4, -0.6], [1.2, 0.3], [-0.8, 0.9]];

#[test]
fn parts_of_elements_without_a_gradient_are_passed() {
    check!(POINTS, |v| of_tuples(v, &tuples()));
    check!(POINTS, |v| of_structs(v, &samples(), &samples()[1]));
    check!(POINTS, |v| of_callers(v, &tuples(), &samples()));
}
