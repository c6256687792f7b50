//! The functions of the crate, which has no `std` itself.

use no_std::{Filter, energy, scaled, wave};

const STEP: f64 = 1e-6;

fn difference(f: impl Fn(f64) -> f64, at: f64) -> f64 {
    (f(at + STEP) - f(at - STEP)) / (2.0 * STEP)
}

fn assert_close(found: &[f64], expected: &[f64]) {
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(expected) {
        assert!((found - expected).abs() < 1e-8, "{found} instead of {expected}");
    }
}

/// The differences by each component.
fn differences(f: impl Fn(&[f64]) -> f64, at: &[f64]) -> Vec<f64> {
    let by = |i: usize| {
        difference(
            |x| {
                let mut moved = at.to_vec();
                moved[i] = x;
                f(&moved)
            },
            at[i],
        )
    };
    (0..at.len()).map(by).collect()
}

#[test]
fn slices_and_vectors_need_no_std() {
    let positions = [0.1, 0.7, 0.4];
    let (d_positions, d_stiffness) = energy::grad(&positions, 2.0);
    assert_close(&d_positions, &differences(|x| energy(x, 2.0), &positions));
    assert_close(&d_positions, &[-1.2, 1.8, -0.6]);
    assert_close(&[d_stiffness], &[0.225]);

    let numbers = vec![1.5, -2.0];
    assert_close(&scaled::grad(numbers.clone()), &differences(|x| scaled(x.to_vec()), &numbers));
    assert_close(&scaled::grad(numbers), &[3.0 * 1.5 * 1.5 + 4.0, 2.0 * -2.0 * 1.5]);
}

#[test]
fn functions_of_libm_need_no_std() {
    for t in [0.3_f64, 2.0] {
        let by_hand = (t.cos() - 0.5 * t.sin()) * (-0.5 * t).exp() + 1.0;
        assert_close(&[wave::grad(t), wave::grad(t)], &[difference(wave, t), by_hand]);
    }
}

#[test]
fn structs_need_no_std() {
    let filter = Filter { weights: vec![0.5, -1.0], offset: 0.25 };
    let samples = [0.2, 0.8];
    let (d_filter, d_samples) = filter.apply_grad(&samples);
    assert_close(&d_samples, &differences(|x| filter.apply(x), &samples));
    let of_weights = |weights: &[f64]| Filter { weights: weights.to_vec(), offset: 0.25 }.apply(&samples);
    assert_close(&d_filter.weights, &differences(of_weights, &filter.weights));
    let slope = |x: f64| 1.0 - x.tanh().powi(2);
    assert_close(&d_filter.weights, &[0.2 * slope(0.1), 0.8 * slope(-0.8)]);
    assert_close(&[d_filter.offset], &[1.0]);
}
