//! Iterator chains: sources, adapters, sinks, and loops over them.

use crate::support::{EXACT, SINGLE, array, assert_all_close, assert_same_bits};
use autodiff::differentiate;

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
                (break_inside_a_flat_map as fn(&[f64], f64) -> f64, break_inside_a_flat_map::grad as fn(&[f64], f64) -> (Vec<f64>, f64)),
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

// What fails, each with what happens.

/// Panics: index out of bounds. The index of a reversed item is written as `length - 1 - (k) + n`, without parentheses
/// around what is subtracted.
#[cfg(any())]
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

/// error[E0614]: type `f64` cannot be dereferenced: the parameter of a test is bound to a value, not to a reference.
#[cfg(any())]
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
