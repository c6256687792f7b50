//! Zips, offsets and reversals of iterator chains: which items meet.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::differentiate;

/// Points of mixed signs, with no ties and nothing near zero.
const FOUR: [[f64; 4]; 3] = [[0.7, -1.3, 2.1, 0.4], [-0.6, 1.9, -0.2, 3.0], [1.1, 1.2, 1.3, 1.4]];
const SIX: [[f64; 6]; 2] = [[0.7, -1.3, 2.1, 0.4, -0.9, 1.6], [-0.6, 1.9, -0.2, 3.0, 0.8, -2.5]];

#[differentiate]
fn zip_filtered_rev(xs: &[f64]) -> f64 {
    xs.iter().zip(xs.iter().filter(|&&x| x > 0.0).rev()).fold(0.0, |a, (x, y)| a * 0.5 + x * y * y)
}

#[differentiate]
fn zip_filtered_both(xs: &[f64]) -> f64 {
    xs.iter().filter(|&&x| x < 1.5).zip(xs.iter().filter(|&&x| x > 0.0)).fold(0.0, |a, (x, y)| a * 0.5 + x * y * y)
}

#[differentiate]
fn filter_rev_enumerate(xs: &[f64]) -> f64 {
    xs.iter().rev().filter(|&&x| x > 0.0).enumerate().fold(0.0, |a, (i, x)| a * 0.5 + x * x * i as f64)
}

#[differentiate]
fn enumerate_skip(xs: &[f64]) -> f64 {
    xs.iter().enumerate().skip(2).map(|(i, x)| x * x * i as f64).sum::<f64>()
        + xs.iter().skip(2).enumerate().map(|(i, x)| x * i as f64).sum::<f64>()
}

#[differentiate]
fn enumerate_step_rev_range(xs: &[f64]) -> f64 {
    let n = xs.len();
    (0..n).rev().step_by(3).enumerate().map(|(k, i)| xs[i] * k as f64 + xs[k]).sum::<f64>()
        * (1..n).step_by(2).rev().map(|i| xs[i]).product::<f64>()
}

#[differentiate]
fn range_skip_take(xs: &[f64]) -> f64 {
    (0..xs.len()).skip(1).take(3).rev().fold(0.0, |a, i| a * 0.5 + xs[i] * xs[i - 1])
}

#[differentiate]
fn range_inclusive_rev_step(xs: &[f64]) -> f64 {
    let n = xs.len();
    (1..=n).rev().step_by(2).fold(0.0, |a, i| a * 0.5 + xs[n - i] * i as f64)
        + (0..=n - 1).rev().map(|i| xs[i].sin()).sum::<f64>()
}

#[differentiate]
fn negative_range(xs: &[f64]) -> f64 {
    (-2..3_i32).map(|k| xs[0].powi(k) * xs[(k + 2) as usize % 4]).sum()
}

#[differentiate]
fn zip_range_rev(xs: &[f64]) -> f64 {
    let n = xs.len();
    (0..n).zip((0..n).rev()).map(|(i, j)| xs[i] * xs[j] * i as f64).sum()
}

#[differentiate]
fn zip_unequal_rev(xs: &[f64]) -> f64 {
    xs.iter().zip(&xs[2..]).rev().enumerate().fold(0.0, |a, (i, (x, y))| a * 0.5 + x * y * i as f64)
}

#[differentiate]
fn zip_chunks_windows(xs: &[f64]) -> f64 {
    xs.chunks(2).zip(xs.windows(3)).map(|(c, w)| c.iter().sum::<f64>() * w[2]).sum()
}

#[differentiate]
fn repeat_zip(xs: &[f64]) -> f64 {
    xs.iter().zip(std::iter::repeat(xs[0] * xs[1])).map(|(x, r)| x * r * r).sum()
}

#[differentiate]
fn return_in_for_over_zip(xs: &[f64]) -> f64 {
    for (i, (a, b)) in xs.iter().zip(xs.iter().skip(1)).enumerate() {
        if a * b < -1.0 {
            return a * b * i as f64 + xs[0];
        }
    }
    xs.iter().product()
}

#[test]
fn zips_and_offsets_meet_the_right_items() {
    check!(SIX, |v| zip_filtered_rev(v));
    check!(FOUR, |v| zip_filtered_rev(v));
    check!(SIX, |v| zip_filtered_both(v));
    check!(FOUR, |v| zip_filtered_both(v));
    check!(SIX, |v| filter_rev_enumerate(v));
    check!(FOUR, |v| filter_rev_enumerate(v));
    check!(SIX, |v| enumerate_skip(v));
    check!(FOUR, |v| enumerate_skip(v));
    check!(SIX, |v| enumerate_step_rev_range(v));
    check!(FOUR, |v| enumerate_step_rev_range(v));
    check!(SIX, |v| range_skip_take(v));
    check!(FOUR, |v| range_skip_take(v));
    check!(SIX, |v| range_inclusive_rev_step(v));
    check!(FOUR, |v| range_inclusive_rev_step(v));
    check!(SIX, |v| negative_range(v));
    check!(FOUR, |v| negative_range(v));
    check!(SIX, |v| zip_range_rev(v));
    check!(FOUR, |v| zip_range_rev(v));
    check!(SIX, |v| zip_unequal_rev(v));
    check!(FOUR, |v| zip_unequal_rev(v));
    check!(SIX, |v| zip_chunks_windows(v));
    check!(FOUR, |v| zip_chunks_windows(v));
    check!(SIX, |v| repeat_zip(v));
    check!(FOUR, |v| repeat_zip(v));
    check!(SIX, |v| return_in_for_over_zip(v));
    check!(FOUR, |v| return_in_for_over_zip(v));
}

mod flat_map_rev {
    use super::*;

    #[differentiate]
    fn flat_map_rev(xs: &[f64]) -> f64 {
        xs.chunks(2).flat_map(|c| c.iter()).rev().fold(0.0, |a, x| a * 0.5 + x)
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| flat_map_rev(v));
        check!(FOUR, |v| flat_map_rev(v));
    }
}

mod flatten_rev {
    use super::*;

    #[differentiate]
    fn flatten_rev(xs: &[f64]) -> f64 {
        let rows = vec![xs.to_vec(), vec![xs[0] * xs[1], 2.0]];
        rows.iter().flatten().rev().fold(0.0, |a, x| a * 0.5 + x)
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| flatten_rev(v));
        check!(FOUR, |v| flatten_rev(v));
    }
}

mod zip_stage_rev {
    use super::*;

    #[differentiate]
    fn zip_stage_rev(xs: &[f64]) -> f64 {
        xs.iter().filter(|&&x| x > 0.0).zip(xs.iter().rev()).fold(0.0, |a, (x, y)| a * 0.5 + x * y * y)
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| zip_stage_rev(v));
        check!(FOUR, |v| zip_stage_rev(v));
    }
}

mod chunks_of_buffer_rev {
    use super::*;

    #[differentiate]
    fn chunks_of_buffer_rev(xs: &[f64]) -> f64 {
        let mut a = xs.to_vec();
        for (i, c) in a.chunks_mut(3).rev().enumerate() {
            c[0] *= i as f64 + c[c.len() - 1];
        }
        a.iter().fold(0.0, |s, x| s * 0.5 + x)
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| chunks_of_buffer_rev(v));
        check!(FOUR, |v| chunks_of_buffer_rev(v));
    }
}

mod zip_map_rev {
    use super::*;

    #[differentiate]
    fn zip_map_rev(xs: &[f64]) -> f64 {
        xs.iter()
            .map(|x| x * x)
            .zip(xs.iter().rev().map(|x| x.sin()))
            .map(|(a, b)| a * b)
            .rev()
            .fold(0.0, |a, x| a * 0.5 + x)
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| zip_map_rev(v));
        check!(FOUR, |v| zip_map_rev(v));
    }
}
