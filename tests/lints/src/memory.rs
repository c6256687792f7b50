//! Arrays, vectors, views and buffers of the caller.

use autodiff::differentiate;

/// Writes into the caller's memory.
#[differentiate]
pub fn square_all(values: &mut [f64], scale: f64) {
    for value in values.iter_mut() {
        *value = *value * *value * scale;
    }
}

/// A buffer and a result.
#[differentiate]
pub fn normalise(values: &mut [f64]) -> f64 {
    let mut total = 0.0;
    for value in values.iter() {
        total += value.abs();
    }
    for value in values.iter_mut() {
        *value /= total;
    }
    total
}

/// In-out scalars and arrays.
#[differentiate]
pub fn step(position: &mut [f64; 2], time: &mut f64, dt: f64) {
    position[0] += dt * position[1];
    position[1] -= dt * position[0];
    *time += dt;
}

/// A matrix by rows, with views.
#[differentiate]
#[must_use]
pub fn quadratic_form(matrix: &[f64], x: &[f64]) -> f64 {
    let n = x.len();
    let mut sum = 0.0;
    for i in 0..n {
        let row = &matrix[i * n..(i + 1) * n];
        for (entry, j) in [(row[0], 0), (row[1], 1)] {
            sum += entry * x[i] * x[j];
        }
    }
    sum
}

/// Local arrays, nested.
#[differentiate]
#[must_use]
pub fn rotate(angle: f64, point: [f64; 2]) -> [f64; 2] {
    let (sin, cos) = angle.sin_cos();
    let matrix = [[cos, -sin], [sin, cos]];
    let mut rotated = [0.0; 2];
    for (i, row) in matrix.iter().enumerate() {
        for j in 0..2 {
            rotated[i] += row[j] * point[j];
        }
    }
    rotated
}

/// Vectors: made, grown, copied, swapped.
///
/// # Panics
///
/// Panics if `x` is empty.
#[differentiate]
#[must_use]
pub fn vectors(x: &[f64], n: usize) -> f64 {
    let mut stack = Vec::with_capacity(n);
    for value in x {
        stack.push(value * value);
    }
    let mut copy = stack.clone();
    copy.swap(0, 1);
    let mut other = vec![0.0; x.len()];
    other.copy_from_slice(&copy);
    std::mem::swap(&mut copy, &mut stack);
    copy.fill(x[0]);
    let last = stack.pop().expect("`x` has an element");
    let mut sum = 0.0;
    for (i, value) in other.iter().enumerate() {
        sum += value * copy[i];
    }
    sum + stack[0] * last
}

/// A vector of vectors, and one taken by value.
#[differentiate]
#[must_use]
pub fn ragged(rows: &[Vec<f64>], weights: Vec<f64>) -> f64 {
    let mut scaled = weights;
    let mut sum = 0.0;
    for (i, row) in rows.iter().enumerate() {
        for value in row {
            sum += value * scaled[i];
        }
        scaled[i] *= sum;
    }
    sum + scaled[0]
}

/// A vector that the caller sees grow.
#[differentiate]
pub fn extend(values: &mut Vec<f64>, x: f64) {
    values.push(x * values[0]);
    values[0] = x;
}
