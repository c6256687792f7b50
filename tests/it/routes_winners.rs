//! Which element has the gradient of a maximum or minimum, where there are ties, zeros of both signs and NaN.

use autodiff::{Real, differentiate};

#[differentiate]
fn held_first(start: f64, x: &[f64]) -> f64 {
    let mut held = start;
    for &value in x {
        held = held.max(value);
    }
    held
}

#[differentiate]
fn held_second(start: f64, x: &[f64]) -> f64 {
    let mut held = start;
    for &value in x {
        held = value.max(held);
    }
    held
}

#[differentiate]
fn smallest_backwards(start: f64, x: &[f64]) -> f64 {
    x.iter().rev().copied().fold(start, f64::min)
}

#[differentiate]
fn smallest_by_index(start: f64, x: &[f64]) -> f64 {
    let mut held = start;
    for i in (0..x.len()).rev() {
        held = x[i].min(held);
    }
    held
}

type Beyond = fn(f64, f64) -> bool;

/// The walk that the derivatives of `max` and `min` take: who has the gradient, the start or an element.
fn owner(start: f64, x: &[(usize, f64)], beyond: Beyond, first: bool) -> Option<usize> {
    let (mut held, mut owner) = (start, None);
    for &(i, value) in x {
        let wins = if first {
            !beyond(held, value) && !value.is_nan()
        } else {
            beyond(value, held) || held.is_nan() && !value.is_nan()
        };
        if wins {
            (held, owner) = (value, Some(i));
        }
    }
    owner
}

fn assert_owned((d_start, d_x): (f64, Vec<f64>), owner: Option<usize>, case: &str) {
    let expected: Vec<f64> = (0..d_x.len()).map(|i| f64::from(owner == Some(i))).collect();
    assert_eq!((d_start, d_x), (f64::from(owner.is_none()), expected), "{case}");
}

#[test]
fn ties_zeros_and_nan_go_where_the_rules_say() {
    let numbers = [-1.0, -0.0, 0.0, 1.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY];
    for code in 0..7_usize.pow(4) {
        let [start, a, b, c] = [1, 7, 49, 343].map(|place| numbers[code / place % 7]);
        let x = [a, b, c];
        let case = format!("{start} and {x:?}");
        let forwards: Vec<(usize, f64)> = x.into_iter().enumerate().collect();
        let backwards: Vec<(usize, f64)> = forwards.iter().rev().copied().collect();
        let (above, below): (Beyond, Beyond) = (|a, b| a > b, |a, b| a < b);
        assert_owned(held_first::grad(start, &x), owner(start, &forwards, above, true), &case);
        assert_owned(smallest_backwards::grad(start, &x), owner(start, &backwards, below, true), &case);
        if start.is_nan() && x.iter().all(|value| value.is_nan()) {
            continue;
        }
        assert_owned(held_second::grad(start, &x), owner(start, &forwards, above, false), &case);
        assert_owned(smallest_by_index::grad(start, &x), owner(start, &backwards, below, false), &case);
    }
}

const FIVE: [[f64; 5]; 3] = [[0.5, -0.3, 1.7, 0.9, 1.05], [-2.0, -0.5, -1.5, -3.0, -0.7], [1.2, 0.4, 0.3, 0.25, -1.9]];

/// What is compared is computed, from neighbours and under other names.
#[differentiate]
fn of_neighbours(x: &[f64]) -> f64 {
    let mut steepest = f64::NEG_INFINITY;
    for i in 1..x.len() {
        steepest = steepest.max(2.0 * (x[i] - x[i - 1]) + x[i] * x[0]);
    }
    let mut lowest = x[0];
    for pair in x.windows(2) {
        lowest = lowest.min(pair[0] * pair[1]);
    }
    steepest * lowest
}

#[differentiate]
fn of_every_other(x: &[f64], y: &[f64; 4]) -> f64 {
    let mut high = 0.25 * x[0];
    for i in (0..4).step_by(2) {
        high = high.max(x[i + 1] - y[i] * y[i]);
    }
    let mut low = f64::INFINITY;
    for (a, b) in x.iter().zip(y) {
        low = low.min(a - b);
    }
    high * low
}

#[differentiate]
fn twice_in_a_branch(x: &[f64]) -> f64 {
    let mut high = f64::NEG_INFINITY;
    let mut sum = 0.0;
    if x[0] > 0.0 {
        for round in 0..2 {
            for value in x {
                high = high.max(value * (1.0 - round as f64));
            }
            sum += high * x[1];
            high = sum;
        }
    } else {
        let row = [x[1], x[2], x[0]];
        for value in &row {
            high = high.max(*value);
        }
    }
    high + sum * sum
}

/// Nothing is looked up with numbers that are dear or no indices.
#[differentiate]
fn remembered(x: &[f64]) -> f64 {
    let mut high = f64::NEG_INFINITY;
    for i in 0..5_u8 {
        high = high.max(x[usize::from(i)] - 0.5);
    }
    let mut far = 0.0;
    for value in x {
        far = f64::max(far, value.exp().sin());
    }
    let mut constant = 0.1;
    for i in 0..4 {
        constant = f64::max(constant, i as f64 * x[2]);
    }
    high * far + constant
}

#[differentiate]
fn generic<T: Real>(x: &[T]) -> T {
    let mut held = x[0];
    for value in x {
        held = held.max(*value - x[1]);
    }
    held * x[2]
}

#[differentiate]
fn single(x: &[f32]) -> f32 {
    let mut held = f32::NEG_INFINITY;
    for value in x {
        held = held.max(*value * x[1]);
    }
    held * x[2]
}

#[derive(autodiff::Differentiable, Clone)]
struct Scores {
    rows: Vec<Vec<f64>>,
}

/// Of rows with and without a derivative.
#[differentiate(wrt(x))]
fn of_rows(x: &[f64], scores: &Scores) -> f64 {
    let mut sum = 0.0;
    let local = vec![x.to_vec(), vec![x[1] * x[2], x[0]]];
    for row in &local {
        let mut high = row[0];
        for value in row {
            high = high.max(*value);
        }
        sum += high * high;
    }
    for row in &scores.rows {
        let mut high = x[0];
        for value in row {
            high = high.max(value * 1.0);
        }
        sum += high * x[3];
    }
    sum
}

/// What the winner came from is computed on the way back alone, which here runs with the way there.
#[differentiate]
fn in_a_fused_loop(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 1..x.len() {
        let mut high = x[i];
        for value in x {
            high = (value * (0.5 * x[i].abs())).max(high);
        }
        sum -= high * high;
    }
    sum
}

#[test]
fn winners_are_found() {
    check!(FIVE, |v| in_a_fused_loop(v));
    check!(FIVE, |v| of_neighbours(v));
    check!(FIVE, |v| twice_in_a_branch(v));
    check!(FIVE, |v| remembered(v));
    check!(FIVE, |v| generic(v));
    crate::support::check_single(&[[0.5, -0.3, 1.7], [1.5, 2.0, 0.25]], generic_twin, single::grad);
    let y = [0.3, 0.9, -0.2, 0.4];
    let scores = Scores { rows: vec![vec![0.1, 0.7], vec![], vec![2.5, -1.0]] };
    for v in &FIVE {
        let expected = crate::support::gradient_by_differences(|x| of_every_other(x, &y), v);
        crate::support::assert_all_close(&of_every_other::grad(v, &y).0, &expected, crate::support::DIFFERENCES);
        let expected = crate::support::gradient_by_differences(|x| of_rows(x, &scores), v);
        crate::support::assert_all_close(&of_rows::grad(v, &scores), &expected, crate::support::DIFFERENCES);
    }
}

/// As `single`.
fn generic_twin(x: &[f64]) -> f64 {
    x.iter().map(|value| value * x[1]).fold(f64::NEG_INFINITY, f64::max) * x[2]
}

#[differentiate]
fn largest_between(x: &[f64], from: usize, to: usize) -> f64 {
    let mut held = f64::NEG_INFINITY;
    for i in from..to {
        held = held.max(x[i]);
    }
    held
}

#[differentiate]
fn smallest_between(x: &[f64], from: usize, to: usize) -> f64 {
    let mut held = f64::INFINITY;
    for i in from..to {
        held = x[i].min(held);
    }
    held
}

#[differentiate]
fn largest_of_rows(rows: &[Vec<f32>]) -> f32 {
    let mut sum = 0.0;
    for row in rows {
        sum += row.iter().copied().fold(f32::NEG_INFINITY, f32::max) * row[0];
    }
    sum
}

#[test]
fn the_winner_is_found_in_any_range() {
    let x: Vec<f64> = (0..150_u32).map(|i| f64::from(i * i % 23)).collect();
    for (from, to) in [(0, 150), (0, 32), (3, 67), (31, 33), (149, 150), (0, 0), (9, 4)] {
        let range: Vec<(usize, f64)> = x.iter().copied().enumerate().take(to).skip(from).collect();
        let case = format!("{from}..{to}");
        let (mut d_x, mut expected) = (vec![0.0; 150], vec![0.0; 150]);
        largest_between::accumulate_grad(&x, from, to, &mut d_x);
        owner(f64::NEG_INFINITY, &range, |a, b| a > b, true).into_iter().for_each(|at| expected[at] = 1.0);
        assert_eq!(d_x, expected, "{case}");
        let (mut d_x, mut expected) = (vec![0.0; 150], vec![0.0; 150]);
        smallest_between::accumulate_grad(&x, from, to, &mut d_x);
        owner(f64::INFINITY, &range, |a, b| a < b, false).into_iter().for_each(|at| expected[at] = 1.0);
        assert_eq!(d_x, expected, "{case}");
    }
    let rows = [vec![1.0, 5.0, 5.0], vec![3.0], vec![2.0; 40]];
    let mut expected = [vec![5.0, 0.0, 1.0], vec![6.0], vec![0.0; 40]];
    (expected[2][0], expected[2][39]) = (2.0, 2.0);
    assert_eq!(largest_of_rows::grad(&rows), expected);
}
