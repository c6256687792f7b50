//! The adapters of iterator chains.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use crate::support::array;
use autodiff::differentiate;

/// Points of mixed signs, with no ties and nothing near zero.
const FOUR: [[f64; 4]; 3] = [[0.7, -1.3, 2.1, 0.4], [-0.6, 1.9, -0.2, 3.0], [1.1, 1.2, 1.3, 1.4]];
const SIX: [[f64; 6]; 2] = [[0.7, -1.3, 2.1, 0.4, -0.9, 1.6], [-0.6, 1.9, -0.2, 3.0, 0.8, -2.5]];

#[differentiate]
fn filtered(xs: &[f64]) -> f64 {
    xs.iter().filter(|&&x| x > 0.0).map(|x| x.powi(3)).sum()
}

#[differentiate]
fn filtered_by_pattern(xs: &[f64]) -> f64 {
    xs.iter().copied().filter(|&x| x > 0.5).map(f64::sqrt).sum::<f64>()
        + xs.iter().enumerate().filter(|(i, _)| i % 2 == 1).map(|(_, x)| x * x).sum::<f64>()
        + xs.iter().enumerate().filter(|&(i, &x)| i > 0 && x < 2.0).map(|(i, x)| x * xs[i - 1]).sum::<f64>()
}

#[differentiate]
fn filter_mapped(xs: &[f64]) -> f64 {
    xs.iter().filter_map(|&x| if x > 0.0 { Some(x.ln() * x) } else { None }).sum()
}

#[differentiate]
fn filter_mapped_with_then(xs: &[f64], y: f64) -> f64 {
    xs.iter().enumerate().filter_map(|(i, x)| (x * y > 0.0).then(|| x * y * i as f64)).sum()
}

#[differentiate]
fn flat_mapped(rows: &[[f64; 2]]) -> f64 {
    rows.iter().flat_map(|row| row.iter()).map(|x| x * x).sum::<f64>()
        * rows.iter().flatten().map(|x| x.sin()).sum::<f64>()
}

#[differentiate]
fn pairs(xs: &[f64]) -> f64 {
    let n = xs.len();
    (0..n).flat_map(|i| (i + 1..n).map(move |j| (i, j))).map(|(i, j)| xs[i] * xs[j] * xs[j]).sum()
}

#[differentiate]
fn flat_mapped_products(xs: &[f64], ys: &[f64]) -> f64 {
    xs.iter().flat_map(|x| ys.iter().map(move |y| x * y.sin())).enumerate().map(|(k, p)| p * p * (k + 1) as f64).sum()
}

#[differentiate]
fn zipped_two(xs: &[f64], ys: &[f64]) -> f64 {
    xs.iter().zip(ys).map(|(x, y)| x * y * y).sum()
}

#[differentiate]
fn zipped_three(xs: &[f64], ys: &[f64], zs: &[f64]) -> f64 {
    xs.iter().zip(ys).zip(zs).map(|((x, y), z)| x * y.exp() * z).sum()
}

#[differentiate]
fn zipped_four(xs: &[f64], ys: &[f64]) -> f64 {
    xs.iter()
        .zip(ys.iter().rev())
        .zip(xs.iter().skip(1))
        .zip(ys.iter().step_by(2))
        .map(|(((a, b), c), d)| a * b + c * d * d)
        .sum()
}

#[differentiate]
fn zipped_with_itself(xs: &[f64]) -> f64 {
    xs.iter().zip(xs).map(|(a, b)| a * b).sum::<f64>()
        + xs.iter().zip(xs.iter().skip(1)).map(|(a, b)| a * b * b).sum::<f64>()
        + xs.iter().zip(&xs[2..]).rev().fold(0.0, |acc, (a, b)| 0.3 * acc + a * b)
}

#[differentiate]
fn enumerated(xs: &[f64]) -> f64 {
    let first: f64 = xs.iter().enumerate().map(|(i, x)| x.powi(i as i32)).sum();
    let numbered_then_reversed = xs.iter().enumerate().rev().fold(0.0, |acc, (i, x)| acc * 0.5 + x * i as f64);
    let reversed_then_numbered = xs.iter().rev().enumerate().fold(0.0, |acc, (i, x)| acc * 0.5 + x * i as f64);
    first + numbered_then_reversed * reversed_then_numbered
}

#[differentiate]
fn reversed(xs: &[f64]) -> f64 {
    let horner = xs.iter().rev().fold(0.0, |acc, x| acc * 0.7 + x);
    let twice = xs.iter().rev().rev().fold(0.0, |acc, x| acc * 0.3 + x);
    let filtered = xs.iter().filter(|&&x| x > 0.0).rev().fold(0.0, |acc, x| acc * 0.4 + x * x);
    let before = xs.iter().rev().filter(|&&x| x > 0.0).fold(0.0, |acc, x| acc * 0.6 + x * x);
    horner * twice + filtered * before
}

#[differentiate]
fn offsets(xs: &[f64], n: usize) -> f64 {
    let skipped = xs.iter().skip(n).fold(1.0, |acc, x| acc * 0.5 + x * x);
    let taken = xs.iter().take(n).fold(1.0, |acc, x| acc * 0.5 + x * x);
    let stepped = xs.iter().step_by(n + 1).fold(1.0, |acc, x| acc * 0.5 + x * x);
    let after = xs.iter().skip(n).step_by(2).take(2).fold(1.0, |acc, x| acc * 0.5 + x);
    let turned = xs.iter().rev().step_by(2).fold(1.0, |acc, x| acc * 0.5 + x);
    let ended = xs.iter().skip(1).take(n).rev().fold(1.0, |acc, x| acc * 0.5 + x);
    let odd = xs.iter().skip(1).step_by(2).rev().enumerate().fold(1.0, |acc, (i, x)| acc * 0.5 + x * i as f64);
    skipped * taken + stepped * after + turned * ended + odd
}

#[differentiate]
fn offsets_behind_a_filter(xs: &[f64], n: usize) -> f64 {
    let skipped = xs.iter().filter(|&&x| x > 0.0).skip(n).fold(1.0, |acc, x| acc * 0.5 + x * x);
    let taken = xs.iter().filter(|&&x| x > 0.0).take(n).fold(1.0, |acc, x| acc * 0.5 + x * x);
    let stepped = xs.iter().filter(|&&x| x > 0.0).step_by(n + 1).fold(1.0, |acc, x| acc * 0.5 + x * x);
    let numbered = xs.iter().filter(|&&x| x > 0.0).enumerate().fold(1.0, |acc, (i, x)| acc * 0.5 + x * i as f64);
    skipped * taken + stepped * numbered
}

#[differentiate]
fn while_it_holds(xs: &[f64]) -> f64 {
    let taken: f64 = xs.iter().take_while(|&&x| x < 1.5).map(|x| x * x).sum();
    let skipped: f64 = xs.iter().skip_while(|&&x| x < 1.5).map(|x| x * x * x).sum();
    let mapped: f64 = xs.iter().map_while(|&x| if x < 1.5 { Some(x.exp()) } else { None }).sum();
    taken + skipped * mapped
}

#[differentiate]
fn scanned(xs: &[f64]) -> f64 {
    xs.iter()
        .scan(1.0, |state, x| {
            *state *= x;
            Some(*state)
        })
        .map(|p| p * p)
        .sum()
}

#[differentiate]
fn scanned_until(xs: &[f64]) -> f64 {
    xs.iter()
        .scan(0.0, |total, &x| {
            *total += x.abs();
            if *total > 3.5 { None } else { Some(*total * x) }
        })
        .sum()
}

#[differentiate]
fn inspected(xs: &[f64]) -> f64 {
    let mut seen = 0.0;
    let sum: f64 = xs.iter().inspect(|x| seen += **x * **x).map(|x| x.sin()).sum();
    sum * seen
}

#[differentiate]
fn copied_and_cloned(xs: &[f64]) -> f64 {
    xs.iter().copied().map(|x| x * x).sum::<f64>() * xs.iter().cloned().filter(|&x| x > 0.0).sum::<f64>()
        + xs.iter().filter(|&&x| x > 0.0).copied().map(f64::ln).sum::<f64>()
}

#[test]
fn every_adapter() {
    check!(FOUR, |v| filtered(v));
    assert_eq!(filtered::grad(&[-1.0, 2.0, 3.0]), [0.0, 12.0, 27.0]);
    check!(FOUR, |v| filtered_by_pattern(v));
    check!(FOUR, |v| filter_mapped(v));
    check!(FOUR, |v| filter_mapped_with_then(&v[..3], v[3]));
    check!(FOUR, |v| flat_mapped(&[array(v, 0), array(v, 2)]));
    check!(SIX, |v| pairs(v));
    check!(SIX, |v| flat_mapped_products(&v[..4], &v[4..]));
    check!(SIX, |v| scanned(v));
    check!(SIX, |v| scanned_until(v));
    check!(SIX, |v| inspected(v));
    check!(SIX, |v| copied_and_cloned(v));
    check!(SIX, |v| while_it_holds(v));
    check!(SIX, |v| reversed(v));
    check!(SIX, |v| enumerated(v));
    for n in 0..=7 {
        check!(SIX, |v| offsets(v, n));
        check!(SIX, |v| offsets_behind_a_filter(v, n));
    }
}

#[test]
fn zips_end_with_the_shortest() {
    for cut in 0..=6 {
        check!(SIX, |v| zipped_two(&v[..cut], &v[cut..]));
        check!(SIX, |v| zipped_four(&v[..cut], &v[cut..]));
    }
    check!(SIX, |v| zipped_three(&v[..3], &v[3..5], &v[5..]));
    check!(SIX, |v| zipped_three(&v[..2], &v[2..4], &v[4..]));
    check!(SIX, |v| zipped_with_itself(v));
}

mod offsets_of_reversed {
    use super::{FOUR, SIX};
    use autodiff::differentiate;

    #[differentiate]
    fn skipped_from_the_end(xs: &[f64], n: usize) -> f64 {
        xs.iter().rev().skip(n).fold(1.0, |acc, x| acc * 0.5 + x)
    }

    #[differentiate]
    fn skipped_pairs(xs: &[f64], ys: &[f64]) -> f64 {
        xs.iter().zip(ys.iter().rev()).skip(1).map(|(a, b)| a * b).sum()
    }

    #[differentiate]
    fn turned_twice(xs: &[f64]) -> f64 {
        xs.iter().enumerate().rev().rev().fold(1.0, |acc, (i, x)| acc * 0.5 + x * i as f64)
    }

    #[test]
    fn items_are_skipped_from_the_end() {
        for n in 0..=5 {
            check!(FOUR, |v| skipped_from_the_end(v, n));
        }
        check!(SIX, |v| skipped_pairs(&v[..3], &v[3..]));
        check!(FOUR, |v| turned_twice(v));
    }
}

mod tests_through_references {
    use super::SIX;
    use autodiff::differentiate;

    #[differentiate]
    fn filtered(xs: &[f64]) -> f64 {
        xs.iter().filter(|x| **x > 0.0).map(|x| x.powi(3)).sum()
    }

    #[differentiate]
    fn filtered_copies(xs: &[f64]) -> f64 {
        xs.iter().copied().filter(|x| *x > 0.0).sum()
    }

    #[differentiate]
    fn taken_and_skipped(xs: &[f64]) -> f64 {
        xs.iter().take_while(|x| **x < 1.5).sum::<f64>() * xs.iter().skip_while(|x| **x < 1.5).sum::<f64>()
    }

    #[differentiate]
    fn filtered_pairs(xs: &[f64]) -> f64 {
        xs.iter().zip(&xs[1..]).filter(|(a, b)| *a < *b).map(|(a, b)| a * b).sum::<f64>()
            + xs.iter().enumerate().filter(|(i, x)| *i > 0 && **x > 0.0).map(|(_, x)| x * x).sum::<f64>()
    }

    #[differentiate]
    fn with_effects(xs: &[f64]) -> f64 {
        let mut total = 0.0;
        let n = xs
            .iter()
            .filter(|x| {
                total += **x * **x;
                **x > 0.0
            })
            .count();
        total * n as f64
    }

    #[test]
    fn items_are_compared_through_references() {
        check!(SIX, |v| filtered(v));
        check!(SIX, |v| filtered_copies(v));
        check!(SIX, |v| taken_and_skipped(v));
        check!(SIX, |v| filtered_pairs(v));
        check!(SIX, |v| with_effects(v));
    }
}

mod parameter_by_pattern {
    use super::*;

    #[differentiate]
    fn parameter_by_pattern(xs: &[f64]) -> f64 {
        xs.iter().filter(|&x| *x > 0.5).sum()
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| parameter_by_pattern(v));
        check!(FOUR, |v| parameter_by_pattern(v));
    }
}

mod compared_with_a_reference {
    use super::*;

    #[differentiate]
    fn compared_with_a_reference(xs: &[f64]) -> f64 {
        xs.iter().copied().filter(|x| x > &0.5).sum()
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| compared_with_a_reference(v));
        check!(FOUR, |v| compared_with_a_reference(v));
    }
}

mod length_of_a_window_as_index {
    use super::*;

    #[differentiate]
    fn length_of_a_window_as_index(xs: &[f64]) -> f64 {
        let mut t = 1.0;
        for w in xs.windows(2) {
            t += w[w.len() - 1] * w[0];
        }
        t
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| length_of_a_window_as_index(v));
        check!(FOUR, |v| length_of_a_window_as_index(v));
    }
}

#[differentiate]
fn weighted_differences(w: &[f64], pairs: &[(f64, f64)]) -> f64 {
    pairs.iter().zip(w.iter()).map(|((l, r), w)| (r - l) * w).sum()
}

#[test]
fn parts_of_an_item_are_taken_beside_another_item() {
    let (d_w, d_pairs) = weighted_differences::grad(&[1.0, 2.0], &[(1.0, 2.0), (3.0, 5.0)]);
    assert_eq!(d_w, [1.0, 2.0]);
    assert_eq!(d_pairs, [(-1.0, 1.0), (-2.0, 2.0)]);
}
