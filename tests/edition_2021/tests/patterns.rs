//! The functions of the crate against central differences.

use edition_2021::{above, divergence, extremes, grouped};

const STEP: f64 = 1e-6;

fn differences(f: impl Fn(&[f64]) -> f64, at: &[f64]) -> Vec<f64> {
    let moved = |i: usize, by: f64| {
        let mut moved = at.to_vec();
        moved[i] += by;
        f(&moved)
    };
    (0..at.len()).map(|i| (moved(i, STEP) - moved(i, -STEP)) / (2.0 * STEP)).collect()
}

fn assert_close(found: &[f64], expected: &[f64]) {
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(expected) {
        assert!((found - expected).abs() < 1e-8, "{found} instead of {expected}");
    }
}

#[test]
fn a_reference_inside_of_a_pattern_is_read_through() {
    let (p, q) = ([0.3, 0.7], [0.4, 0.6]);
    let (d_p, d_q) = divergence::grad(&p, &q);
    assert_close(&d_p, &differences(|p| divergence(p, &q), &p));
    assert_close(&d_q, &differences(|q| divergence(&p, q), &q));
    assert_close(&d_q, &[-0.3 / 0.4, -0.7 / 0.6]);
}

#[test]
fn comparisons_may_read_through_references() {
    let x = [0.2, 0.9, 0.7];
    assert_close(&extremes::grad(&x), &differences(extremes, &x));
    assert_close(&extremes::grad(&x), &[0.9 + 0.63, 0.2 + 0.2 * 0.7, 0.2 * 0.9]);
}

#[test]
fn filters_may_read_through_references() {
    let (x, w) = ([0.2, 0.9, 0.7], [1.5, -0.5, 2.0]);
    let (d_x, d_w, d_limit) = above::grad(&x, &w, 0.5);
    assert_close(&d_x, &differences(|x| above(x, &w, 0.5), &x));
    assert_close(&d_w, &differences(|w| above(&x, w, 0.5), &w));
    assert_close(&d_w, &[0.0, 0.9 + 0.81, 0.7]);
    assert_close(&[d_limit], &[0.0]);
}

#[test]
fn labels_may_be_read_through_references() {
    let (x, labels) = ([0.2, 0.9, 0.7], [2, 1, 2]);
    assert_close(&grouped::grad(&x, &labels), &differences(|x| grouped(x, &labels), &x));
    assert_close(&grouped::grad(&x, &labels), &[4.0 * 0.2, 2.0 * 0.9, 4.0 * 0.7]);
}
