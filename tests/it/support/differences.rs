//! Derivatives by differences.
//!
//! Central differences at shrinking steps, extrapolated to step zero (Ridders, *Accurate computation of F'(x) and
//! F'(x)F''(x)*, Advances in Engineering Software 4(2), 1982). Each derivative comes with an error estimate; a point
//! where the estimate is too large is a mistake in the test, not something to be tolerant about.

use super::DIFFERENCES;

const ROWS: usize = 10;
const SHRINK: f64 = 1.4;
/// First steps that are tried, relative to the size of the coordinate: a kink may be near, or the curve very flat.
const FIRST_STEPS: [f64; 4] = [0.2, 0.03, 0.004, 0.0005];

struct Estimate {
    derivative: f64,
    error: f64,
}

/// The gradient of `f` at `point`.
///
/// # Panics
/// If the differences do not converge.
#[track_caller]
pub(crate) fn gradient_by_differences(f: impl Fn(&[f64]) -> f64, point: &[f64]) -> Vec<f64> {
    let mut gradient = Vec::with_capacity(point.len());
    for i in 0..point.len() {
        let along = |t: f64| {
            let mut moved = point.to_vec();
            moved[i] = t;
            f(&moved)
        };
        let Estimate { derivative, error } = best_estimate(along, point[i]);
        assert!(
            error <= DIFFERENCES * (0.01 + derivative.abs()),
            "no reliable difference along coordinate {i} at {point:?}: {derivative} with error {error:e}"
        );
        gradient.push(derivative);
    }
    gradient
}

fn best_estimate(f: impl Fn(f64) -> f64, x: f64) -> Estimate {
    let mut best = Estimate { derivative: f64::NAN, error: f64::INFINITY };
    for step in FIRST_STEPS {
        let estimate = extrapolate(&f, x, step * (x.abs() + 0.1));
        if estimate.error < best.error {
            best = estimate;
        }
    }
    best
}

fn extrapolate(f: impl Fn(f64) -> f64, x: f64, first_step: f64) -> Estimate {
    let mut best = Estimate { derivative: f64::NAN, error: f64::INFINITY };
    let mut previous: Vec<f64> = Vec::new();
    let mut step = first_step;
    for _ in 0..ROWS {
        let (right, left) = (x + step, x - step);
        let mut row = vec![(f(right) - f(left)) / (right - left)];
        let mut factor = SHRINK * SHRINK;
        for (j, above) in previous.iter().enumerate() {
            let entry = (row[j] * factor - above) / (factor - 1.0);
            let error = (entry - row[j]).abs().max((entry - above).abs());
            if error < best.error {
                best = Estimate { derivative: entry, error };
            }
            row.push(entry);
            factor *= SHRINK * SHRINK;
        }
        previous = row;
        step /= SHRINK;
    }
    best
}

#[test]
fn differences_of_known_functions_are_right() {
    let gradient = gradient_by_differences(|v| v[0].sin() * v[1].exp(), &[0.7, -0.4]);
    let expected = [0.7_f64.cos() * (-0.4_f64).exp(), 0.7_f64.sin() * (-0.4_f64).exp()];
    super::assert_all_close(&gradient, &expected, 1e-9);
}

#[test]
#[should_panic(expected = "no reliable difference")]
fn a_jump_has_no_reliable_difference() {
    gradient_by_differences(|v| if v[0] < 1.0 { 0.0 } else { 1.0 }, &[1.0]);
}
