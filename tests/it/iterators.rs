//! Iterator chains: sources, adapters, sinks, and loops over them.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use crate::support::{SINGLE, array, assert_all_close, assert_same_bits};
use autodiff::differentiate;
use num_traits::Float;
use std::iter::Sum;

/// Points of mixed signs, with no ties and nothing near zero.
const FOUR: [[f64; 4]; 3] = [[0.7, -1.3, 2.1, 0.4], [-0.6, 1.9, -0.2, 3.0], [1.1, 1.2, 1.3, 1.4]];
const SIX: [[f64; 6]; 2] = [[0.7, -1.3, 2.1, 0.4, -0.9, 1.6], [-0.6, 1.9, -0.2, 3.0, 0.8, -2.5]];

// Sources.

#[differentiate]
fn over_references(xs: &[f64]) -> f64 {
    xs.iter().map(|x| x * x * x).sum()
}

#[differentiate]
fn over_an_array(xs: [f64; 4]) -> f64 {
    xs.iter().map(|&x| x.sin()).sum::<f64>() + xs.into_iter().map(|x| x * x).sum::<f64>()
}

#[differentiate]
fn over_a_vector(xs: Vec<f64>) -> f64 {
    let squares: f64 = xs.iter().map(|x| x * x).sum();
    squares * xs.into_iter().map(|x| x.exp()).sum::<f64>()
}

#[differentiate]
fn over_a_reference_to_an_array(xs: &[f64; 4]) -> f64 {
    xs.into_iter().map(|x| x.cos()).sum::<f64>() * (&xs[1..]).iter().product::<f64>()
}

#[differentiate]
fn over_a_part(xs: &[f64]) -> f64 {
    xs[1..3].iter().map(|x| x.exp()).sum::<f64>() + xs[..2].iter().copied().product::<f64>()
}

#[differentiate]
fn over_a_mutable_buffer(xs: &[f64]) -> f64 {
    let mut buffer = xs.to_vec();
    buffer.iter_mut().for_each(|x| *x = x.sin() * *x);
    for x in buffer.iter_mut() {
        *x *= *x + 1.0;
    }
    buffer.iter().sum()
}

#[differentiate]
fn over_ranges(xs: &[f64]) -> f64 {
    let n = xs.len();
    let forwards: f64 = (0..n).map(|i| xs[i] * i as f64).sum();
    let inclusive: f64 = (1..=n - 1).map(|i| xs[i] * xs[i - 1]).sum();
    let backwards = (0..n).rev().fold(0.0, |acc, i| acc * 0.5 + xs[i]);
    let stepped: f64 = (0..n).step_by(2).map(|i| xs[i].sin()).sum();
    let both = (0..n).rev().step_by(2).fold(1.0, |acc, i| acc * xs[i] + 1.0);
    let other = (1..n).step_by(2).rev().fold(1.0, |acc, i| acc * xs[i] + 2.0);
    forwards * inclusive + backwards * stepped + both * other
}

#[differentiate]
fn over_an_open_range(xs: &[f64]) -> f64 {
    let weighted: f64 = (1..).zip(xs).map(|(k, x)| x * f64::from(k)).sum();
    let behind: f64 = xs.iter().zip(2..).map(|(x, k)| x.powi(k)).sum();
    let taken: f64 = (0..).take(3).map(|i| xs[i] * xs[i + 1]).sum();
    weighted * behind + taken
}

#[differentiate]
fn over_chunks(xs: &[f64], n: usize) -> f64 {
    let whole: f64 = xs.chunks(n).map(|c| c.iter().product::<f64>()).sum();
    let exact: f64 = xs.chunks_exact(n).map(|c| c[0] * c[n - 1]).sum();
    let last = xs.chunks(n).rev().fold(0.0, |acc, c| 0.5 * acc + c[0] * c.iter().sum::<f64>());
    whole + exact * last
}

#[differentiate]
fn over_windows(xs: &[f64], n: usize) -> f64 {
    let differences: f64 = xs.windows(2).map(|w| (w[1] - w[0]).powi(2)).sum();
    let products: f64 = xs.windows(n).map(|w| w.iter().product::<f64>()).sum();
    let patterns: f64 = xs.windows(2).enumerate().map(|(i, w)| w[0] * w[1] * i as f64).sum();
    differences * products + patterns
}

#[differentiate]
fn over_chunks_of_chunks(xs: &[f64]) -> f64 {
    let mut state = xs.to_vec();
    state.chunks_mut(4).for_each(|c| c.chunks_mut(3).for_each(|d| d[0] *= xs[1]));
    state.chunks(4).map(|c| c.chunks(3).map(|d| d[0] * d[0]).sum::<f64>()).sum()
}

#[differentiate]
fn over_mutable_chunks(xs: &[f64]) -> f64 {
    let mut state = xs.to_vec();
    for chunk in state.chunks_mut(4) {
        chunk[0] *= chunk[1];
        let total: f64 = chunk.iter().sum();
        chunk.iter_mut().for_each(|x| *x *= total);
    }
    state.chunks_exact_mut(3).enumerate().for_each(|(i, chunk)| chunk[2] = chunk[0] * chunk[1] * (i as f64 + 1.0));
    state.iter().map(|x| x * x).sum()
}

#[differentiate]
fn over_std_sources(xs: &[f64], y: f64) -> f64 {
    let repeated: f64 = std::iter::repeat(y).zip(xs).map(|(y, x)| x * y).sum();
    let once: f64 = std::iter::once(y * y).map(|y| y * xs[0]).sum();
    let zipped: f64 = std::iter::zip(xs, &xs[1..]).map(|(a, b)| a * b).sum();
    let taken: f64 = std::iter::repeat(y.sin()).take(3).product();
    repeated * once + zipped * taken
}

#[test]
fn every_source_of_items() {
    check!(FOUR, |v| over_references(v));
    check!(FOUR, |v| over_an_array(array(v, 0)));
    check!(FOUR, |v| over_a_vector(v.to_vec()));
    check!(FOUR, |v| over_a_reference_to_an_array(&array(v, 0)));
    check!(FOUR, |v| over_a_part(v));
    check!(FOUR, |v| over_a_mutable_buffer(v));
    check!(FOUR, |v| over_ranges(v));
    check!(FOUR, |v| over_an_open_range(v));
    for n in 1..=4 {
        check!(SIX, |v| over_windows(v, n));
    }
    for n in [1, 2, 3, 4, 5, 6] {
        check!(SIX, |v| over_chunks(v, n));
    }
    check!(SIX, |v| over_mutable_chunks(v));
    check!(SIX, |v| over_chunks_of_chunks(v));
    check!(FOUR, |v| over_std_sources(&v[..3], v[3]));
}

// Adapters.

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

// Sinks.

#[differentiate]
fn products(xs: &[f64]) -> f64 {
    let all: f64 = xs.iter().product();
    all + xs.iter().map(|x| x + 1.0).product::<f64>()
}

#[differentiate]
fn folds(xs: &[f64]) -> f64 {
    let scalar = xs.iter().fold(1.0, |acc, x| acc * x.cos() + 0.1);
    let (sum, squares) = xs.iter().fold((0.0, 0.0), |(s, q), x| (s + x, q + x * x));
    let swapped = xs.iter().fold((1.0, 0.0), |(a, b), x| (b + x, a * x));
    let max = xs.iter().copied().fold(f64::MIN, f64::max);
    let min = xs.iter().copied().fold(f64::INFINITY, f64::min);
    let closure = xs.iter().fold(f64::NEG_INFINITY, |m, &x| m.max(x));
    scalar * sum + squares + swapped.0 * swapped.1 + max * min * closure
}

#[differentiate]
fn welford(xs: &[f64]) -> f64 {
    let (n, mean, m2) = xs.iter().fold((0.0, 0.0, 0.0), |(n, mean, m2), x| {
        let n = n + 1.0;
        let delta = x - mean;
        let mean = mean + delta / n;
        (n, mean, m2 + delta * (x - mean))
    });
    m2 / n + mean
}

#[differentiate]
fn counted_with_effects(xs: &[f64]) -> f64 {
    let mut total = 0.0;
    let n = xs
        .iter()
        .filter(|&&x| {
            total += x * x;
            x > 0.0
        })
        .count();
    total * n as f64
}

#[differentiate]
fn collected(xs: &[f64]) -> f64 {
    let squares: Vec<f64> = xs.iter().map(|x| x * x).collect();
    let shifted = squares.iter().map(|s| s + 1.0).collect::<Vec<_>>();
    let positive = xs.iter().copied().filter(|&x| x > 0.0).collect::<Vec<f64>>();
    squares.iter().zip(&shifted).map(|(a, b)| a * b).sum::<f64>() + positive.iter().product::<f64>() + shifted[1]
}

#[differentiate]
fn collected_result(xs: &[f64]) -> Vec<f64> {
    xs.iter().zip(xs.iter().skip(1)).map(|(a, b)| a * b).collect()
}

#[differentiate]
fn collected_pairs(xs: &[f64]) -> f64 {
    let pairs: Vec<(f64, f64)> = xs.iter().map(|x| (x.sin(), x.cos())).collect();
    pairs.iter().map(|(s, c)| s * c * c).sum::<f64>() + pairs[0].0 * pairs[1].1
}

#[differentiate]
fn collected_rows(xs: &[f64]) -> f64 {
    let rows: Vec<Vec<f64>> = xs.iter().map(|x| xs.iter().map(|y| x * y * y).collect()).collect();
    rows.iter().enumerate().map(|(i, row)| row.iter().take(i + 1).product::<f64>()).sum()
}

#[differentiate]
fn unzipped(xs: &[f64]) -> f64 {
    let (sines, squares): (Vec<f64>, Vec<f64>) = xs.iter().map(|x| (x.sin(), x * x)).unzip();
    sines.iter().sum::<f64>() * squares.iter().rev().fold(0.0, |acc, x| acc * 0.5 + x)
}

#[differentiate]
fn extended(xs: &[f64], ys: &[f64]) -> f64 {
    let mut all = vec![1.0];
    all.extend(xs.iter().map(|x| x * x));
    all.extend(ys);
    all.extend(ys.iter().filter(|&&y| y > 0.0));
    all.windows(2).map(|w| w[0] * w[1]).sum()
}

#[differentiate]
fn for_eached(xs: &[f64], ys: &[f64]) -> f64 {
    let mut out = vec![0.0; xs.len()];
    let mut total = 0.0;
    out.iter_mut().zip(xs).zip(ys).for_each(|((o, x), y)| {
        *o = x * y;
        total += *o * x;
    });
    out.iter().for_each(|o| total += o * o);
    total
}

#[test]
fn every_sink() {
    check!(SIX, |v| products(v));
    check!(SIX, |v| folds(v));
    check!(SIX, |v| welford(v));
    check!(SIX, |v| counted_with_effects(v));
    check!(SIX, |v| collected(v));
    check_vjp!(SIX, |v| collected_result(v));
    check!(FOUR, |v| collected_pairs(v));
    check!(FOUR, |v| collected_rows(v));
    check!(FOUR, |v| unzipped(v));
    check!(SIX, |v| extended(&v[..3], &v[3..]));
    check!(SIX, |v| for_eached(&v[..3], &v[3..]));
    check!(SIX, |v| for_eached(&v[..4], &v[4..]));
}

#[test]
fn a_product_with_zeros_has_the_gradient_of_the_other_factors() {
    let mut xs = [3.0, 0.0, 2.0, 5.0];
    assert_eq!(simple_product::grad(&xs), [0.0, 30.0, 0.0, 0.0]);
    xs[3] = 0.0;
    assert_eq!(simple_product::grad(&xs), [0.0; 4]);
}

#[differentiate]
fn simple_product(xs: &[f64]) -> f64 {
    xs.iter().product()
}

#[differentiate]
fn simple_sum(xs: &[f64]) -> f64 {
    xs.iter().sum()
}

#[test]
fn nothing_has_the_sum_and_product_of_std() {
    let nothing: [f64; 0] = [];
    let (sum, gradient) = simple_sum::value_and_grad(&nothing);
    assert_same_bits(&sum, &nothing.iter().sum::<f64>());
    assert!(gradient.is_empty());
    assert_same_bits(&simple_product::value_and_grad(&nothing).0, &1.0);
    let (value, gradient) = filtered::value_and_grad(&[-1.0, -2.0]);
    assert_same_bits(&value, &filtered(&[-1.0, -2.0]));
    assert_eq!(gradient, [0.0, 0.0]);
    assert_same_bits(&folds::value_and_grad(&nothing).0, &folds(&nothing));
    assert_same_bits(&collected_result::vjp(&nothing).0, &Vec::<f64>::new());
}

// Loops over chains.

#[differentiate]
fn loops(xs: &[f64], ys: &[f64]) -> f64 {
    let mut out = ys.to_vec();
    for (i, x) in xs.iter().enumerate() {
        out[i % 2] += x * x * i as f64;
    }
    for (o, x) in out.iter_mut().zip(xs) {
        *o *= x.sin() + *o;
    }
    let mut total = 0.0;
    for (i, (x, y)) in xs.iter().zip(&out).enumerate().rev() {
        total = total * 0.5 + x * y * (i + 1) as f64;
    }
    for w in xs.windows(2) {
        total += w[0] * w[1];
    }
    for (a, b) in xs.iter().zip(ys).skip(1) {
        total *= a + b;
    }
    total
}

#[differentiate]
fn loops_with_exits(xs: &[f64], limit: f64) -> f64 {
    let mut total = 0.0;
    for (i, x) in xs.iter().enumerate().filter(|&(_, &x)| x > 0.0) {
        if i == 1 {
            continue;
        }
        total += x * x;
        if total > limit {
            break;
        }
        total *= 1.1;
    }
    total
}

#[differentiate]
fn break_inside_a_flat_map(xs: &[f64], limit: f64) -> f64 {
    let mut total = 0.0;
    for p in xs.iter().flat_map(|x| xs.iter().map(move |y| x * y)) {
        if p < 0.0 {
            continue;
        }
        if total > limit {
            break;
        }
        total += p * p;
    }
    total + xs[0]
}

#[differentiate]
fn labels_and_chains(xs: &[f64], limit: f64) -> f64 {
    let mut total = 1.0;
    'rows: for (i, x) in xs.iter().enumerate() {
        for y in xs.iter().skip(i + 1).filter(|&&y| y > -1.0) {
            if x * y < -1.0 {
                continue 'rows;
            }
            total += x * y * total;
            if total.abs() > limit {
                break 'rows;
            }
        }
        total += 0.5 * x;
    }
    total
}

#[differentiate]
fn return_inside_a_chain(xs: &[f64], limit: f64) -> f64 {
    let mut total = 0.0;
    for (x, y) in xs.iter().zip(xs.iter().skip(1)).filter(|&(x, y)| x < y) {
        total += x * y;
        if total.abs() > limit {
            return total * x;
        }
    }
    total.sin()
}

#[test]
fn loops_run_over_chains_and_leave_them() {
    check!(SIX, |v| loops(&v[..4], &v[4..]));
}

#[test]
fn exits_do_not_disturb_the_gradient() {
    for point in &SIX {
        for limit in [0.1, 0.5, 1.3, 3.0, 8.0, 100.0] {
            for (f, grad) in [
                (
                    break_inside_a_flat_map as fn(&[f64], f64) -> f64,
                    break_inside_a_flat_map::grad as fn(&[f64], f64) -> (Vec<f64>, f64),
                ),
                (labels_and_chains, labels_and_chains::grad),
                (return_inside_a_chain, return_inside_a_chain::grad),
                (loops_with_exits, loops_with_exits::grad),
            ] {
                let expected = crate::support::gradient_by_differences(|v: &[f64]| f(v, limit), point);
                assert_all_close(&grad(point, limit).0, &expected, crate::support::DIFFERENCES);
            }
        }
    }
}

#[differentiate]
fn map_state_step(xs: &[f64]) -> f64 {
    let mut s = 1.0;
    let t = xs
        .iter()
        .map(|x| {
            s = s * 0.5 + x;
            s * x
        })
        .step_by(2)
        .fold(0.0, |a, x| a * 0.5 + x);
    s * t
}

#[differentiate]
fn map_state_zip_left(xs: &[f64]) -> f64 {
    let mut s = 1.0;
    let ys = [1.0, xs[0]];
    let t = xs
        .iter()
        .filter_map(|x| {
            s = s * 0.5 + x;
            Some(s * x)
        })
        .zip(&ys)
        .fold(0.0, |a, (y, x)| a * 0.5 + x * y);
    s * t
}

#[differentiate]
fn named_state_rev_skip(xs: &[f64]) -> f64 {
    let mut s = 1.0;
    let mut f = |x: &f64| {
        s = s * 0.5 + x;
        s * x
    };
    let t = xs.iter().map(&mut f).rev().enumerate().fold(0.0, |a, (i, x)| a * 0.5 + x * i as f64);
    s * t
}

#[differentiate]
fn zip_filtered_rev(xs: &[f64]) -> f64 {
    xs.iter().zip(xs.iter().filter(|&&x| x > 0.0).rev()).fold(0.0, |a, (x, y)| a * 0.5 + x * y * y)
}

#[differentiate]
fn zip_filtered_both(xs: &[f64]) -> f64 {
    xs.iter().filter(|&&x| x < 1.5).zip(xs.iter().filter(|&&x| x > 0.0)).fold(0.0, |a, (x, y)| a * 0.5 + x * y * y)
}

#[differentiate]
fn shadowed_source(xs: &[f64]) -> f64 {
    let ys = vec![xs[0], xs[1]];
    let it = ys.iter();
    let ys = vec![xs[2], 3.0];
    it.zip(&ys).map(|(a, b)| a * b).sum()
}

#[differentiate]
fn iter_mut_written_then_read(xs: &[f64]) -> f64 {
    let mut a = xs.to_vec();
    let s: f64 = a
        .iter_mut()
        .map(|x| {
            let old = *x;
            *x = old * old;
            old * *x
        })
        .sum();
    s * a[0] + a[1]
}

#[differentiate]
fn iter_mut_rev_enumerate(xs: &[f64]) -> f64 {
    let mut a = xs.to_vec();
    let mut carry = 1.0;
    for (i, x) in a.iter_mut().enumerate().rev() {
        carry = carry * 0.5 + *x;
        *x = carry * (i + 1) as f64;
    }
    a.iter().map(|x| x * x).sum()
}

#[differentiate]
fn iter_mut_skip_step(xs: &[f64]) -> f64 {
    let mut a = xs.to_vec();
    a.iter_mut().skip(1).step_by(2).for_each(|x| *x = x.sin() * *x);
    a.iter_mut().take(2).for_each(|x| *x += 1.0);
    a.iter().product()
}

#[differentiate]
fn iter_mut_zip_iter_mut(xs: &[f64]) -> f64 {
    let mut a = xs.to_vec();
    let mut b = vec![xs[0]; 3];
    for (x, y) in a.iter_mut().zip(b.iter_mut()) {
        *x *= *y;
        *y += *x;
        std::mem::swap(x, y);
    }
    a.iter().sum::<f64>() * b.iter().product::<f64>()
}

#[differentiate]
fn iter_mut_of_rows(xs: &[f64]) -> f64 {
    let mut m = vec![xs.to_vec(), vec![1.0, xs[0]]];
    for row in m.iter_mut() {
        for x in row.iter_mut() {
            *x = *x * *x;
        }
        let s: f64 = row.iter().sum();
        row[0] = s;
    }
    m.iter().map(|r| r.iter().product::<f64>()).sum()
}

#[differentiate]
fn map_over_mutated_capture(xs: &[f64]) -> f64 {
    let mut k = 1.0;
    xs.iter()
        .map(|x| {
            k *= x;
            k + x
        })
        .filter(|&v| v > 0.0)
        .map(|v| v * v)
        .sum()
}

#[differentiate]
fn filter_with_state(xs: &[f64]) -> f64 {
    let mut last = 0.0;
    xs.iter()
        .filter(|&&x| {
            let keep = x > last;
            last = x;
            keep
        })
        .map(|x| x * x)
        .sum()
}

#[differentiate]
fn scan_enumerate_zip(xs: &[f64]) -> f64 {
    xs.iter()
        .scan(1.0, |s, x| {
            *s = *s * 0.5 + x;
            Some(*s)
        })
        .enumerate()
        .zip(xs)
        .map(|((i, s), x)| s * x * i as f64)
        .sum()
}

#[differentiate]
fn scan_pair_state(xs: &[f64]) -> f64 {
    xs.iter()
        .scan((0.0, 1.0), |s, &x| {
            s.0 += x;
            s.1 *= x;
            Some(s.0 * s.1)
        })
        .sum()
}

#[differentiate]
fn scan_state_replaced(xs: &[f64]) -> f64 {
    xs.iter()
        .scan(xs[0], |prev, &x| {
            let d = x * *prev;
            *prev = x;
            Some(d)
        })
        .map(|d| d * d)
        .sum()
}

#[differentiate]
fn fold_array_state(xs: &[f64]) -> f64 {
    let s = xs.iter().fold([0.0, 1.0], |s, x| [s[0] + x, s[1] * x]);
    s[0] * s[1]
}

#[differentiate]
fn fold_vec_state(xs: &[f64]) -> f64 {
    let v = xs.iter().fold(Vec::new(), |mut v, x| {
        v.push(x * x);
        v
    });
    v[0] * v[1] + v[2]
}

#[differentiate]
fn fold_mut_acc(xs: &[f64]) -> f64 {
    xs.iter().fold(0.0, |mut acc, x| {
        acc += x * x;
        acc *= 0.9;
        acc
    })
}

#[differentiate]
fn fold_nested(xs: &[f64]) -> f64 {
    xs.iter().fold(1.0, |acc, x| acc * 0.5 + xs.iter().fold(0.0, |s, y| s + x * y * acc))
}

#[differentiate]
fn fold_tuple_of_tuple(xs: &[f64]) -> f64 {
    let ((a, b), c) = xs.iter().fold(((0.0, 1.0), xs[0]), |((a, b), c), x| ((a + c, b * x), a + b));
    a * b + c
}

#[differentiate]
fn closure_early_return_in_map(xs: &[f64]) -> f64 {
    xs.iter()
        .map(|&x| {
            if x < 0.0 {
                return x * x;
            }
            x.sqrt()
        })
        .sum()
}

#[differentiate]
fn closure_loop_in_map(xs: &[f64]) -> f64 {
    xs.iter()
        .map(|&x| {
            let mut t = x;
            for i in 0..4 {
                if t > 3.3 {
                    break;
                }
                t += x * i as f64;
            }
            t * t
        })
        .sum()
}

#[differentiate]
fn flat_map_vec(xs: &[f64]) -> f64 {
    xs.iter().flat_map(|&x| vec![x, x * x]).fold(0.0, |a, x| a * 0.5 + x)
}

#[differentiate]
fn flat_map_array(xs: &[f64]) -> f64 {
    xs.iter().flat_map(|&x| [x.sin(), x * x, 1.0]).enumerate().map(|(i, x)| x * i as f64).sum()
}

#[differentiate]
fn flat_map_take(xs: &[f64]) -> f64 {
    xs.iter().flat_map(|x| xs.iter().map(move |y| x * y)).skip(2).take(7).step_by(2).fold(0.0, |a, x| a * 0.5 + x)
}

#[differentiate]
fn flat_map_state(xs: &[f64]) -> f64 {
    let mut k = 1.0;
    let s = xs
        .iter()
        .flat_map(|x| {
            k *= x;
            (0..2).map(move |i| k * x + i as f64)
        })
        .fold(0.0, |a, x| a * 0.5 + x);
    s * k
}

#[differentiate]
fn flat_map_three(xs: &[f64]) -> f64 {
    (0..3)
        .flat_map(|i| (0..i).flat_map(move |j| (0..=j).map(move |k| (i, j, k))))
        .map(|(i, j, k)| xs[i] * xs[j] * xs[k])
        .sum()
}

#[differentiate]
fn flat_map_continue(xs: &[f64]) -> f64 {
    let mut t = 0.0;
    for (i, p) in (0..3).flat_map(|i| (0..3).map(move |j| (i, j))).filter(|&(i, j)| i != j).enumerate() {
        if i == 2 {
            continue;
        }
        if i == 5 {
            break;
        }
        t = t * 0.5 + xs[p.0] * xs[p.1] * xs[p.1];
    }
    t
}

#[differentiate]
fn flat_map_inner_break_label(xs: &[f64]) -> f64 {
    let mut t = 0.0;
    'o: for x in xs.iter().flat_map(|x| [x * x, x + 1.0]) {
        for k in 0..3 {
            if k as f64 > x {
                continue 'o;
            }
            if t > 6.0 {
                break 'o;
            }
            t += x * k as f64;
        }
        t += 0.1 * x;
    }
    t
}

#[differentiate]
fn take_while_then(xs: &[f64]) -> f64 {
    let mut n = 0.0;
    let s: f64 = xs
        .iter()
        .take_while(|x| {
            n += 1.0;
            x.abs() < 2.0
        })
        .map(|x| x * x)
        .sum();
    s * n * xs[0]
}

#[differentiate]
fn skip_while_state(xs: &[f64]) -> f64 {
    let mut n = xs[0];
    let s: f64 = xs
        .iter()
        .skip_while(|x| {
            n *= 2.0;
            x.abs() < 1.5
        })
        .map(|x| x * x)
        .sum();
    s * n
}

#[differentiate]
fn map_while_index(xs: &[f64]) -> f64 {
    xs.iter().enumerate().map_while(|(i, x)| if i < 3 { Some(x * x * i as f64) } else { None }).sum()
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
fn chunks_exact_mut_zip(xs: &[f64]) -> f64 {
    let mut a = vec![0.0; 6];
    for (o, (x, y)) in a.chunks_exact_mut(2).zip(xs.iter().zip(xs.iter().rev())) {
        o[0] = x * y;
        o[1] = o[0] * x;
    }
    a.iter().fold(0.0, |s, x| s * 0.5 + x)
}

#[differentiate]
fn collect_sum_of_ref(xs: &[f64]) -> f64 {
    let v: Vec<&f64> = xs.iter().filter(|&&x| x > 0.0).collect();
    v.iter().map(|x| **x * **x).sum()
}

#[differentiate]
fn collect_then_mutate(xs: &[f64]) -> f64 {
    let mut v: Vec<f64> = xs.iter().map(|x| x * 2.0).collect();
    v[0] *= v[1];
    v.iter_mut().for_each(|x| *x *= *x);
    v.into_iter().sum()
}

#[differentiate]
fn collect_in_loop(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    for _ in 0..3 {
        v = v.iter().zip(v.iter().skip(1)).map(|(a, b)| a * b + 0.1).collect();
    }
    v.iter().sum()
}

#[differentiate]
fn dotted(v: Vec<f64>, w: &[f64]) -> f64 {
    v.iter().zip(w).map(|(a, b)| a * b).sum()
}
#[differentiate]
fn collect_argument(xs: &[f64]) -> f64 {
    let t: f64 = dotted(xs.iter().map(|x| x * x).collect(), &xs.iter().map(|x| x.sin()).collect::<Vec<_>>());
    t
}

#[differentiate]
fn collect_in_tuple(xs: &[f64]) -> f64 {
    let (a, b): (Vec<f64>, f64) = (xs.iter().map(|x| x * x).collect(), xs.iter().sum());
    a[0] * b + a[1]
}

#[differentiate]
fn softmax_loss(xs: &[f64]) -> f64 {
    let m = xs.iter().cloned().fold(f64::NEG_INFINITY, f64::max);
    let e: Vec<f64> = xs.iter().map(|x| (x - m).exp()).collect();
    let s: f64 = e.iter().sum();
    -(e[1] / s).ln()
}

#[differentiate]
fn matrix_vector(xs: &[f64]) -> f64 {
    let m: Vec<Vec<f64>> = xs.chunks(2).map(|c| c.to_vec()).collect();
    let v = [xs[0], xs[1]];
    m.iter().map(|row| row.iter().zip(&v).map(|(a, b)| a * b).sum::<f64>()).map(|y| y.tanh()).sum()
}

#[differentiate]
fn columns(xs: &[f64]) -> f64 {
    let m = [[xs[0], xs[1]], [xs[2], xs[3]], [xs[1] * xs[0], 2.0]];
    (0..2).map(|j| m.iter().map(|row| row[j]).product::<f64>()).sum::<f64>()
        * m.iter().enumerate().map(|(i, [a, b])| a * b * i as f64).sum::<f64>()
}

#[differentiate]
fn tuples(xs: &[f64]) -> f64 {
    let ps = [(xs[0], xs[1]), (xs[2], xs[3])];
    ps.iter().map(|(a, b)| a * b).sum::<f64>()
        + ps.iter().map(|p| p.0 * p.1 * p.1).product::<f64>()
        + ps.iter().map(|&(a, b)| a - b).sum::<f64>()
}

#[differentiate]
fn pairs_in_vec_mut(xs: &[f64]) -> f64 {
    let mut ps: Vec<(f64, f64)> = xs.iter().map(|&x| (x, 1.0)).collect();
    for (a, b) in ps.iter_mut() {
        *b += *a * *a;
        *a *= *b;
    }
    for p in &mut ps {
        p.0 += p.1;
    }
    ps.iter().map(|(a, b)| a * b).sum()
}

#[differentiate]
fn shadowed_param_names(xs: &[f64]) -> f64 {
    let x = xs[0];
    let y = xs.iter().map(|x| x * x).map(|y| y + x).sum::<f64>();
    xs.iter().map(|y| y * x).sum::<f64>() * y
}

#[differentiate]
fn for_each_break_free(xs: &[f64]) -> f64 {
    let mut a = vec![1.0; 4];
    (0..4).for_each(|i| {
        for j in 0..i {
            a[i] += a[j] * xs[j];
        }
        a[0] *= xs[i];
    });
    a.iter().product()
}

#[differentiate]
fn nested_closure_state(xs: &[f64]) -> f64 {
    let mut s = 0.0;
    for x in xs {
        let mut add = |y: f64| {
            s = s * 0.5 + y * x;
        };
        for y in xs.iter().take(2) {
            add(*y);
            add(y.sin());
        }
    }
    s * xs[0]
}

#[differentiate]
fn closure_over_row(xs: &[f64]) -> f64 {
    let mut t = 0.0;
    for i in 0..2 {
        let row = &xs[2 * i..2 * i + 2];
        let dot = |v: &[f64; 2]| row.iter().zip(v).map(|(a, b)| a * b).sum::<f64>();
        t += dot(&[xs[i], 2.0]) * dot(&[1.0, t]);
    }
    t
}

#[differentiate]
fn repeat_zip(xs: &[f64]) -> f64 {
    xs.iter().zip(std::iter::repeat(xs[0] * xs[1])).map(|(x, r)| x * r * r).sum()
}

#[differentiate]
fn sum_in_condition(xs: &[f64]) -> f64 {
    if xs.iter().sum::<f64>() > 1.0 {
        xs.iter().product()
    } else {
        let mut t = 1.0;
        while xs.iter().map(|x| x * x).sum::<f64>() * t < 50.0 {
            t *= 2.0 + xs[0] * xs[0];
        }
        t
    }
}

#[differentiate]
fn extend_from_self(xs: &[f64]) -> f64 {
    let mut v = vec![xs[0]];
    for i in 1..4 {
        let last = v[v.len() - 1];
        v.extend((0..i).map(|k| last * xs[k]));
    }
    v.iter().sum()
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

#[differentiate]
fn while_with_chain(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    let mut n = 0;
    while v.iter().map(|x| x.abs()).fold(0.0, f64::max) > 0.5 {
        v.iter_mut().for_each(|x| *x *= 0.5 + 0.1 * x.sin());
        n += 1;
    }
    v.iter().sum::<f64>() * n as f64
}

#[differentiate]
fn max_by_key_loop(xs: &[f64]) -> f64 {
    let mut best = (0, f64::MIN);
    for (i, x) in xs.iter().enumerate() {
        if *x > best.1 {
            best = (i, *x);
        }
    }
    best.1 * best.1 * best.0 as f64 + xs[best.0]
}

#[differentiate]
fn weighted(v: Vec<f64>) -> f64 {
    let mut t = 1.0;
    for (i, x) in v.into_iter().enumerate() {
        t = t * 0.5 + x * i as f64;
    }
    t
}
#[differentiate]
fn by_value_param_iter(xs: &[f64]) -> f64 {
    weighted(xs.to_vec()) * weighted(xs.iter().rev().copied().collect())
}

#[differentiate]
fn bump(v: &mut [f64], w: &[f64]) {
    for (a, b) in v.iter_mut().zip(w.iter().rev()) {
        *a = *a * b + a.sin();
    }
    v.iter_mut().rev().skip(0).for_each(|x| *x += 1.0);
}
#[differentiate]
fn mutable_param(xs: &[f64]) -> f64 {
    let mut v = xs.to_vec();
    bump(&mut v, &xs[1..]);
    bump(&mut v[..2], xs);
    v.iter().product()
}

#[differentiate]
fn bound_and_looped_over(xs: &[f64]) -> f64 {
    let it = xs.iter().map(|x| x * xs[0]);
    let mut t = 0.0;
    for x in it {
        t = t * 0.5 + x;
    }
    t
}

#[differentiate]
fn rows_by_index(xs: &[f64]) -> f64 {
    let mut t = 1.0;
    for row in xs.chunks(2) {
        for i in 0..row.len() {
            t += row[i] * t;
        }
    }
    t
}

#[differentiate]
fn filtered_by_method(xs: &[f64]) -> f64 {
    xs.iter().filter(|x| x.abs() > 1.0).map(|x| x * x).sum()
}

#[differentiate]
fn compared_in_a_loop(xs: &[f64]) -> f64 {
    let mut t = 0.0;
    for x in xs {
        if *x > 0.5 {
            t += x * x;
        }
    }
    t
}

#[differentiate]
fn compared_in_a_map(xs: &[f64]) -> f64 {
    xs.iter().map(|x| if *x > 0.5 { x * x } else { *x }).sum()
}

#[differentiate]
fn compared_in_pairs(xs: &[f64]) -> f64 {
    xs.iter().zip(xs).map(|(a, b)| if *a > 0.5 && *b > 0.1 { a * b } else { -a }).sum()
}

#[differentiate]
fn compared_in_a_fold(xs: &[f64]) -> f64 {
    xs.iter().fold(0.0, |a, x| if *x > a { *x } else { a })
}

#[test]
fn elements_are_changed_through_iterators() {
    check!(SIX, |v| iter_mut_written_then_read(v));
    check!(FOUR, |v| iter_mut_written_then_read(v));
    check!(SIX, |v| iter_mut_rev_enumerate(v));
    check!(FOUR, |v| iter_mut_rev_enumerate(v));
    check!(SIX, |v| iter_mut_skip_step(v));
    check!(FOUR, |v| iter_mut_skip_step(v));
    check!(SIX, |v| iter_mut_zip_iter_mut(v));
    check!(FOUR, |v| iter_mut_zip_iter_mut(v));
    check!(SIX, |v| iter_mut_of_rows(v));
    check!(FOUR, |v| iter_mut_of_rows(v));
    check!(SIX, |v| map_over_mutated_capture(v));
    check!(FOUR, |v| map_over_mutated_capture(v));
    check!(SIX, |v| fold_mut_acc(v));
    check!(FOUR, |v| fold_mut_acc(v));
    check!(SIX, |v| chunks_exact_mut_zip(v));
    check!(FOUR, |v| chunks_exact_mut_zip(v));
    check!(SIX, |v| collect_then_mutate(v));
    check!(FOUR, |v| collect_then_mutate(v));
    check!(SIX, |v| pairs_in_vec_mut(v));
    check!(FOUR, |v| pairs_in_vec_mut(v));
    check!(SIX, |v| mutable_param(v));
    check!(FOUR, |v| mutable_param(v));
}

#[test]
fn state_goes_from_item_to_item() {
    check!(SIX, |v| map_state_step(v));
    check!(FOUR, |v| map_state_step(v));
    check!(SIX, |v| map_state_zip_left(v));
    check!(FOUR, |v| map_state_zip_left(v));
    check!(SIX, |v| named_state_rev_skip(v));
    check!(FOUR, |v| named_state_rev_skip(v));
    check!(SIX, |v| filter_with_state(v));
    check!(FOUR, |v| filter_with_state(v));
    check!(SIX, |v| scan_enumerate_zip(v));
    check!(FOUR, |v| scan_enumerate_zip(v));
    check!(SIX, |v| scan_pair_state(v));
    check!(FOUR, |v| scan_pair_state(v));
    check!(SIX, |v| scan_state_replaced(v));
    check!(FOUR, |v| scan_state_replaced(v));
    check!(SIX, |v| fold_array_state(v));
    check!(FOUR, |v| fold_array_state(v));
    check!(SIX, |v| fold_vec_state(v));
    check!(FOUR, |v| fold_vec_state(v));
    check!(SIX, |v| fold_nested(v));
    check!(FOUR, |v| fold_nested(v));
    check!(SIX, |v| fold_tuple_of_tuple(v));
    check!(FOUR, |v| fold_tuple_of_tuple(v));
    check!(SIX, |v| flat_map_state(v));
    check!(FOUR, |v| flat_map_state(v));
    check!(SIX, |v| skip_while_state(v));
    check!(FOUR, |v| skip_while_state(v));
    check!(SIX, |v| nested_closure_state(v));
    check!(FOUR, |v| nested_closure_state(v));
    check!(SIX, |v| compared_in_a_fold(v));
    check!(FOUR, |v| compared_in_a_fold(v));
}

#[test]
fn nested_iterators_run_in_order() {
    check!(SIX, |v| flat_map_vec(v));
    check!(FOUR, |v| flat_map_vec(v));
    check!(SIX, |v| flat_map_array(v));
    check!(FOUR, |v| flat_map_array(v));
    check!(SIX, |v| flat_map_take(v));
    check!(FOUR, |v| flat_map_take(v));
    check!(SIX, |v| flat_map_three(v));
    check!(FOUR, |v| flat_map_three(v));
    check!(SIX, |v| flat_map_continue(v));
    check!(FOUR, |v| flat_map_continue(v));
    check!(SIX, |v| flat_map_inner_break_label(v));
    check!(FOUR, |v| flat_map_inner_break_label(v));
    check!(SIX, |v| collect_sum_of_ref(v));
    check!(FOUR, |v| collect_sum_of_ref(v));
    check!(SIX, |v| matrix_vector(v));
    check!(FOUR, |v| matrix_vector(v));
    check!(SIX, |v| columns(v));
    check!(FOUR, |v| columns(v));
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

#[test]
fn collections_are_collected() {
    check!(SIX, |v| collect_in_loop(v));
    check!(FOUR, |v| collect_in_loop(v));
    check!(SIX, |v| collect_argument(v));
    check!(FOUR, |v| collect_argument(v));
    check!(SIX, |v| collect_in_tuple(v));
    check!(FOUR, |v| collect_in_tuple(v));
    check!(SIX, |v| extend_from_self(v));
    check!(FOUR, |v| extend_from_self(v));
}

#[test]
fn chains_stand_anywhere() {
    check!(SIX, |v| shadowed_source(v));
    check!(FOUR, |v| shadowed_source(v));
    check!(SIX, |v| closure_early_return_in_map(v));
    check!(FOUR, |v| closure_early_return_in_map(v));
    check!(SIX, |v| closure_loop_in_map(v));
    check!(FOUR, |v| closure_loop_in_map(v));
    check!(SIX, |v| take_while_then(v));
    check!(FOUR, |v| take_while_then(v));
    check!(SIX, |v| map_while_index(v));
    check!(FOUR, |v| map_while_index(v));
    check!(SIX, |v| softmax_loss(v));
    check!(FOUR, |v| softmax_loss(v));
    check!(SIX, |v| tuples(v));
    check!(FOUR, |v| tuples(v));
    check!(SIX, |v| shadowed_param_names(v));
    check!(FOUR, |v| shadowed_param_names(v));
    check!(SIX, |v| for_each_break_free(v));
    check!(FOUR, |v| for_each_break_free(v));
    check!(SIX, |v| closure_over_row(v));
    check!(FOUR, |v| closure_over_row(v));
    check!(SIX, |v| sum_in_condition(v));
    check!(FOUR, |v| sum_in_condition(v));
    check!(SIX, |v| while_with_chain(v));
    check!(FOUR, |v| while_with_chain(v));
    check!(SIX, |v| max_by_key_loop(v));
    check!(FOUR, |v| max_by_key_loop(v));
    check!(SIX, |v| by_value_param_iter(v));
    check!(FOUR, |v| by_value_param_iter(v));
    check!(SIX, |v| bound_and_looped_over(v));
    check!(FOUR, |v| bound_and_looped_over(v));
    check!(SIX, |v| rows_by_index(v));
    check!(FOUR, |v| rows_by_index(v));
    check!(SIX, |v| filtered_by_method(v));
    check!(FOUR, |v| filtered_by_method(v));
    check!(SIX, |v| compared_in_a_loop(v));
    check!(FOUR, |v| compared_in_a_loop(v));
    check!(SIX, |v| compared_in_a_map(v));
    check!(FOUR, |v| compared_in_a_map(v));
    check!(SIX, |v| compared_in_pairs(v));
    check!(FOUR, |v| compared_in_pairs(v));
}

// Precision.

#[differentiate]
fn single(xs: &[f32]) -> f32 {
    let scaled: Vec<f32> = xs.iter().map(|x| x * 0.5 + 1.0).collect();
    scaled.iter().zip(xs).map(|(s, x)| s * x.sin()).sum::<f32>() * scaled.iter().copied().fold(f32::MIN, f32::max)
}

fn double(xs: &[f64]) -> f64 {
    let scaled: Vec<f64> = xs.iter().map(|x| x * 0.5 + 1.0).collect();
    scaled.iter().zip(xs).map(|(s, x)| s * x.sin()).sum::<f64>() * scaled.iter().copied().fold(f64::MIN, f64::max)
}

#[differentiate]
fn generic<T: Float + Sum>(xs: &[T], ys: &[T]) -> T {
    let dot = xs.iter().zip(ys).map(|(&x, &y)| x * y).sum::<T>();
    let norm = xs.iter().map(|x| *x * *x).sum::<T>().sqrt();
    let largest = ys.iter().copied().fold(T::neg_infinity(), T::max);
    dot / norm + largest * xs.iter().fold(T::one(), |acc, &x| acc * x + T::one())
}

#[test]
fn chains_keep_the_precision_of_their_items() {
    let xs = [0.7, -1.3, 2.1];
    crate::support::check_single(&[xs], double, |v| single::grad(v));
    assert_same_bits(&single::value_and_grad(&xs).0, &single(&xs));
    check!(SIX, |v| generic(&v[..3], &v[3..]));
    let (d_x, d_y) = generic::grad(&[0.7, -1.3, 2.1], &[0.4, -0.9, 1.6]);
    let (single_x, single_y) = generic::grad(&[0.7_f32, -1.3, 2.1], &[0.4, -0.9, 1.6]);
    assert_all_close(&single_x, &d_x, SINGLE);
    assert_all_close(&single_y, &d_y, SINGLE);
}

// What fails, each with what happens.

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

mod map_state_take {
    use super::*;

    #[differentiate]
    fn map_state_take(xs: &[f64]) -> f64 {
        let mut s = 1.0;
        let t = xs
            .iter()
            .map(|x| {
                s = s * 0.5 + x;
                s * x
            })
            .take(2)
            .fold(0.0, |a, x| a * 0.5 + x);
        s * t
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| map_state_take(v));
        check!(FOUR, |v| map_state_take(v));
    }
}

mod filter_state_take {
    use super::*;

    #[differentiate]
    fn filter_state_take(xs: &[f64]) -> f64 {
        let mut s = 1.0;
        let t = xs
            .iter()
            .filter(|&&x| {
                s += x * x;
                x > -0.5
            })
            .take(2)
            .fold(0.0, |a, x| a * 0.5 + x);
        s * t
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| filter_state_take(v));
        check!(FOUR, |v| filter_state_take(v));
    }
}

mod named_state_skip {
    use super::*;

    #[differentiate]
    fn named_state_skip(xs: &[f64]) -> f64 {
        let mut s = 1.0;
        let f = |x: &f64| {
            s = s * 0.5 + x;
            s * x
        };
        let t = xs.iter().map(f).skip(2).fold(0.0, |a, x| a * 0.5 + x);
        s * t
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| named_state_skip(v));
        check!(FOUR, |v| named_state_skip(v));
    }
}

mod named_state_step {
    use super::*;

    #[differentiate]
    fn named_state_step(xs: &[f64]) -> f64 {
        let mut s = 1.0;
        let f = |x: &f64| {
            s = s * 0.5 + x;
            s * x
        };
        let t = xs.iter().map(f).step_by(2).fold(0.0, |a, x| a * 0.5 + x);
        s * t
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| named_state_step(v));
        check!(FOUR, |v| named_state_step(v));
    }
}

mod range_var {
    use super::*;

    #[differentiate]
    fn range_var(xs: &[f64]) -> f64 {
        let mut n = 2;
        let it = (0..n).map(|i| xs[i] * xs[i]);
        n = 3;
        it.sum::<f64>() * xs[n]
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| range_var(v));
        check!(FOUR, |v| range_var(v));
    }
}

mod shadowed_iter {
    use super::*;

    #[differentiate]
    fn shadowed_iter(xs: &[f64]) -> f64 {
        let k = xs[0];
        let it = xs.iter().map(|x| x * k);
        let k = xs[1];
        let x = 2.0;
        it.sum::<f64>() * k * x
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| shadowed_iter(v));
        check!(FOUR, |v| shadowed_iter(v));
    }
}

mod moved_iter {
    use super::*;

    #[differentiate]
    fn moved_iter(xs: &[f64]) -> f64 {
        let mut k = xs[0];
        let it = xs.iter().map(move |x| x * k);
        k = k * k;
        it.sum::<f64>() * k
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| moved_iter(v));
        check!(FOUR, |v| moved_iter(v));
    }
}

mod cloned_iter {
    use super::*;

    #[differentiate]
    fn cloned_iter(xs: &[f64]) -> f64 {
        let it = xs.iter().map(|x| x * x);
        let a: f64 = it.clone().sum();
        a * it.product::<f64>()
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| cloned_iter(v));
        check!(FOUR, |v| cloned_iter(v));
    }
}

mod for_copy_array_into_iter {
    use super::*;

    #[differentiate]
    fn for_copy_array_into_iter(xs: &[f64]) -> f64 {
        let mut a = [xs[0], xs[1], xs[2]];
        let mut t = 0.0;
        for (i, x) in a.into_iter().enumerate() {
            a[2 - i] = a[2] * x + 1.0;
            t = t * 0.5 + x * a[2];
        }
        t
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| for_copy_array_into_iter(v));
        check!(FOUR, |v| for_copy_array_into_iter(v));
    }
}

mod into_iter_copy_array {
    use super::*;

    #[differentiate]
    fn into_iter_copy_array(xs: &[f64]) -> f64 {
        let mut a = [xs[0], xs[1], xs[2]];
        let it = a.into_iter().map(|x| x * x);
        a[1] = 7.0 * a[0];
        it.sum::<f64>() * a[1]
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| into_iter_copy_array(v));
        check!(FOUR, |v| into_iter_copy_array(v));
    }
}

mod for_copy_array {
    use super::*;

    #[differentiate]
    fn for_copy_array(xs: &[f64]) -> f64 {
        let mut a = [xs[0], xs[1], xs[2]];
        let mut t = 0.0;
        for x in a {
            a[2] = a[2] * x + 1.0;
            t = t * 0.5 + x * a[2];
        }
        t
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| for_copy_array(v));
        check!(FOUR, |v| for_copy_array(v));
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

mod sum_of_refs_via_closure {
    use super::*;

    #[differentiate]
    fn sum_of_refs_via_closure(xs: &[f64]) -> f64 {
        let norm = |v: &[f64]| v.iter().map(|x| x * x).sum::<f64>().sqrt();
        norm(xs) * norm(&xs[1..3])
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| sum_of_refs_via_closure(v));
        check!(FOUR, |v| sum_of_refs_via_closure(v));
    }
}

mod sum_of_sums {
    use super::*;

    #[differentiate]
    fn sum_of_sums(xs: &[f64]) -> f64 {
        let n = xs.len() as f64;
        let mean = xs.iter().sum::<f64>() / n;
        let var = xs.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / n;
        xs.iter().map(|x| (x - mean) / (var + 1e-3).sqrt()).map(|z| z.powi(3)).sum::<f64>() / n
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| sum_of_sums(v));
        check!(FOUR, |v| sum_of_sums(v));
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

mod flat_map_with_return {
    use super::*;

    #[differentiate]
    fn flat_map_with_return(xs: &[f64]) -> f64 {
        xs.iter()
            .flat_map(|&x| {
                if x < 0.0 {
                    return vec![x * x];
                }
                vec![x, x.sqrt()]
            })
            .fold(0.0, |a, x| a * 0.5 + x)
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| flat_map_with_return(v));
        check!(FOUR, |v| flat_map_with_return(v));
    }
}

mod iter_mut_filter {
    use super::*;

    #[differentiate]
    fn iter_mut_filter(xs: &[f64]) -> f64 {
        let mut a = xs.to_vec();
        for x in a.iter_mut().filter(|x| **x > 0.0) {
            *x *= *x;
        }
        a.iter().fold(1.0, |s, x| s * 0.5 + x)
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| iter_mut_filter(v));
        check!(FOUR, |v| iter_mut_filter(v));
    }
}

mod iter_mut_zip_itself_shifted {
    use super::*;

    #[differentiate]
    fn iter_mut_zip_itself_shifted(xs: &[f64]) -> f64 {
        let mut a = xs.to_vec();
        for i in 1..3 {
            let (l, r) = a.split_at_mut(i);
            for (x, y) in r.iter_mut().zip(l.iter()) {
                *x += y * *x;
            }
        }
        a.iter().product()
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| iter_mut_zip_itself_shifted(v));
        check!(FOUR, |v| iter_mut_zip_itself_shifted(v));
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

mod a_list_of_slices {
    use super::*;

    #[differentiate]
    fn a_list_of_slices(xs: &[f64]) -> f64 {
        let mut t = 1.0;
        for r in [&xs[..2], &xs[1..3]] {
            t *= r[0] + r[1];
        }
        t
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| a_list_of_slices(v));
        check!(FOUR, |v| a_list_of_slices(v));
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

mod bound_and_mapped {
    use super::*;

    #[differentiate]
    fn bound_and_mapped(xs: &[f64]) -> f64 {
        let pairs = xs.iter().zip(xs.iter().rev());
        pairs.map(|(a, b)| a * b * a).sum()
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| bound_and_mapped(v));
        check!(FOUR, |v| bound_and_mapped(v));
    }
}

mod bound_and_summed {
    use super::*;

    #[differentiate]
    fn bound_and_summed(xs: &[f64]) -> f64 {
        let it = xs.iter().map(|x| x * x);
        it.sum()
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| bound_and_summed(v));
        check!(FOUR, |v| bound_and_summed(v));
    }
}

mod normalised {
    use super::*;

    #[differentiate]
    fn normalised(xs: &[f64]) -> f64 {
        let w = xs.iter().map(|x| x * x).sum::<f64>();
        xs.iter().map(|x| x / w.sqrt()).sum::<f64>()
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| normalised(v));
        check!(FOUR, |v| normalised(v));
    }
}

mod centred {
    use super::*;

    #[differentiate]
    fn centred(xs: &[f64]) -> f64 {
        let n = xs.len() as f64;
        let var = xs.iter().sum::<f64>() / n;
        xs.iter().map(|x| x - var).sum::<f64>() / n
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| centred(v));
        check!(FOUR, |v| centred(v));
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
