//! Sinks of iterators that choose an item, stop early or make arrays; iterators that are advanced by hand.

use crate::support::array;
use autodiff::differentiate;

const FOUR: [[f64; 4]; 3] = [[0.7, -1.3, 2.1, 0.4], [-0.6, 1.9, -0.2, 3.0], [1.1, 1.2, 1.3, 1.4]];
const SIX: [[f64; 6]; 2] = [[0.7, -1.3, 2.1, 0.4, -0.9, 1.6], [-0.6, 1.9, -0.2, 3.0, 0.8, -2.5]];

#[differentiate]
fn extremes(xs: &[f64]) -> f64 {
    let largest = xs.iter().copied().max_by(f64::total_cmp).unwrap();
    let smallest = xs.iter().min_by(|a, b| a.partial_cmp(b).unwrap()).unwrap();
    let (i, best) = xs.iter().enumerate().max_by(|(_, a), (_, b)| a.total_cmp(b)).unwrap();
    largest * smallest + best * best * i as f64
}

#[differentiate]
fn reduced(xs: &[f64]) -> f64 {
    let max = xs.iter().copied().reduce(f64::max).unwrap_or(0.0);
    let product = xs.iter().map(|x| x * x).reduce(|a, b| a * b + 1.0).unwrap();
    max * product
}

#[differentiate]
fn single_items(xs: &[f64]) -> f64 {
    let last = xs.iter().last().unwrap();
    let second = xs.iter().nth(1).unwrap();
    let next = xs.iter().map(|x| x * x).next().unwrap();
    let found = xs.iter().find(|x| **x > 1.0).unwrap();
    let mapped = xs.iter().find_map(|&x| if x > 1.0 { Some(x * x) } else { None }).unwrap_or(0.0);
    last * second + next * found + mapped
}

#[differentiate]
fn questions(xs: &[f64]) -> f64 {
    let mut total = 0.0;
    if xs.iter().any(|x| *x > 2.0) {
        total += xs[0] * xs[1];
    }
    if xs.iter().all(|&x| x > 0.0) {
        total += xs[1] * xs[2];
    }
    match xs.iter().position(|&x| x < 0.0) {
        Some(i) => total + xs[i] * xs[i],
        None => total * xs[3],
    }
}

#[differentiate]
fn questions_with_effects(xs: &[f64]) -> f64 {
    let mut total = 0.0;
    let found = xs.iter().any(|x| {
        total += x * x;
        total > 2.0
    });
    if found { total * xs[0] } else { total }
}

#[differentiate]
fn chained(xs: &[f64], ys: &[f64]) -> f64 {
    xs.iter().chain(ys).map(|x| x * x * x).sum::<f64>()
        + xs.iter().chain(ys.iter().rev()).enumerate().map(|(i, x)| x * i as f64).product::<f64>()
        + std::iter::once(&xs[0]).chain(ys).zip(xs).map(|(a, b)| a * b).sum::<f64>()
}

#[differentiate]
fn tried_fold(xs: &[f64]) -> Option<f64> {
    xs.iter().try_fold(1.0, |acc, &x| if x > -2.0 { Some(acc * x + 1.0) } else { None })
}

#[differentiate]
fn collected_options(xs: &[f64]) -> Option<f64> {
    let roots: Option<Vec<f64>> = xs.iter().map(|&x| if x > -5.0 { Some((x + 5.0).sqrt()) } else { None }).collect();
    Some(roots?.iter().product())
}

#[differentiate]
fn into_an_array(xs: &[f64]) -> f64 {
    let squares: [f64; 4] = xs.iter().map(|x| x * x).collect::<Vec<_>>().try_into().unwrap();
    squares[0] * squares[3]
}

#[differentiate]
fn made_by_index(xs: [f64; 4]) -> f64 {
    let turned: [f64; 4] = core::array::from_fn(|i| xs[3 - i] * (i + 1) as f64);
    let mapped = turned.map(|x| x * x);
    mapped[0] * turned[1] + mapped[2] * turned[3]
}

#[differentiate]
fn stepped_by_hand(xs: &[f64]) -> f64 {
    let mut items = xs.iter();
    let first = items.next().unwrap();
    let mut total = first * first;
    while let Some(x) = items.next() {
        total = total * 0.5 + x;
    }
    total
}

#[differentiate]
fn stepped_backwards_by_hand(xs: &[f64]) -> f64 {
    let mut items = xs.iter().copied().rev();
    let mut total = items.next().unwrap_or(2.0);
    while let Some(x) = items.next() {
        total = total * 0.5 + x * x;
    }
    total
}

#[differentiate]
fn chosen_before_an_exit(xs: &[f64]) -> f64 {
    let least = (0..4).map(|i| 0.25 * i as f64 + xs[i].sin()).min_by(|a, b| a.total_cmp(b));
    if xs[0] * least.unwrap_or(0.5) > 50.0 {
        return least.unwrap_or(1.5);
    }
    least.map_or(2.0, |least| least * xs[1])
}

#[differentiate]
fn flattened_options(xs: &[f64]) -> f64 {
    xs.iter().map(|&x| if x > 0.0 { Some(x * x) } else { None }).flatten().sum::<f64>()
        + xs.iter().flat_map(|&x| if x > 0.0 { Some(x * x) } else { None }).sum::<f64>()
}

#[test]
fn items_are_chosen_and_iterators_advanced() {
    check!(FOUR, |v| extremes(v));
    check!(FOUR, |v| reduced(v));
    check!(FOUR, |v| single_items(v));
    check!(FOUR, |v| questions(v));
    check!(FOUR, |v| questions_with_effects(v));
    check!(SIX, |v| chained(&v[..2], &v[2..]));
    check!(FOUR, |v| into_an_array(v));
    check!(FOUR, |v| made_by_index(array(v, 0)));
    check!(FOUR, |v| stepped_by_hand(v));
    check!(FOUR, |v| stepped_backwards_by_hand(v));
    check!(FOUR, |v| chosen_before_an_exit(v));
    check!(SIX, |v| flattened_options(v));
}

#[test]
fn chains_may_stop_without_a_value() {
    for point in &FOUR {
        let (value, pullback) = tried_fold::vjp(point);
        assert_eq!(value, tried_fold(point));
        let expected = crate::support::gradient_by_differences(|v: &[f64]| tried_fold(v).unwrap(), point);
        crate::support::assert_all_close(&pullback(Some(1.0)), &expected, crate::support::DIFFERENCES);
        let (value, pullback) = collected_options::vjp(point);
        assert_eq!(value, collected_options(point));
        let expected = crate::support::gradient_by_differences(|v: &[f64]| collected_options(v).unwrap(), point);
        crate::support::assert_all_close(&pullback(Some(1.0)), &expected, crate::support::DIFFERENCES);
    }
}
