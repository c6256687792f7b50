//! Where the items of iterator chains come from, and chains that are bound by `let`.

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

/// Four at a time, and what is left over.
#[differentiate]
fn in_fours(x: &[f64], w: &[f64]) -> f64 {
    let x = x.chunks_exact(4);
    let chunks = w.chunks_exact(4);
    let left: f64 = x.remainder().iter().zip(chunks.remainder()).map(|(x, w)| x * x * w).sum();
    let mut total = left;
    for (x, w) in x.zip(chunks) {
        total += x[0] * w[0] + x[1] * w[1] + x[2] * w[2] * x[3] * w[3];
    }
    total
}

/// A variable has the name that one would give to what is left over.
#[differentiate]
fn in_pairs(x: &[f64]) -> f64 {
    let remainder_of_chunks = x[0] * 3.0;
    let chunks = x.chunks_exact(2);
    let left: f64 = chunks.remainder().iter().map(|x| x * x).sum();
    left * remainder_of_chunks
}

#[test]
fn what_chunks_leave_over() {
    check!([[0.3, -0.4, 0.7]], |v| in_pairs(v));
    check!([[0.3, -0.4, 0.7, 0.5, 1.1, 0.8, 0.2, 0.9, -0.6, 0.4, 1.3, -0.2]], |v| in_fours(&v[..6], &v[6..]));
    check!([[0.3, -0.4, 0.7, 0.5, 1.1, 0.8, 0.2, 0.9]], |v| in_fours(&v[..4], &v[4..]));
}
