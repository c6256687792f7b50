//! Loops that count along with their variable: walks through packed triangles and the like.

use crate::support::{DIFFERENCES, assert_all_close, assert_same_bits, gradient_by_differences};
use autodiff::{Real, differentiate};

/// The triangle below the diagonal, column by column.
#[differentiate]
fn columns(q: &[f64], x: &[f64]) -> f64 {
    let n = x.len();
    let mut out = x.to_vec();
    let mut next = 0;
    for i in 0..n {
        for j in i + 1..n {
            out[j] += q[next] * x[i];
            next += 1;
        }
    }
    out.iter().map(|y| y * y).sum()
}

/// Counted before it is used, from one, with neighbours and another counter beside it.
#[differentiate]
fn before_and_behind(q: &[f64], x: &[f64]) -> f64 {
    let (mut next, mut other) = (0, 1);
    let mut sum = 0.0;
    for i in 1..x.len() {
        for j in 0..i {
            next += 1;
            sum += q[next - 1] * x[j].sin() * q[other] + x[i - j];
            other += 1;
        }
        sum += q[next] * q[other - 1];
    }
    sum * sum
}

/// A constant start, and an index that is a multiple of the counter.
#[differentiate]
fn strided(q: &[f64], x: &[f64]) -> f64 {
    let mut at = 1;
    let mut out = vec![0.0; x.len() + 2];
    for row in 0..2 {
        for j in 2..x.len() {
            out[j + 1] += q[2 * at] * x[j] * x[row];
            out[row] += q[at + 1] * x[j - 2];
            at += 1;
        }
    }
    out.iter().product::<f64>() + out.iter().map(|y| y.exp()).sum::<f64>()
}

/// The counter is a number as well, counts by two, is changed in a branch, or sets the pace of a loop.
#[differentiate]
fn not_in_step(q: &[f64], x: &[f64]) -> f64 {
    let (mut next, mut twice, mut some) = (0, 0, 0);
    let mut sum = 0.0;
    for i in 0..x.len() {
        for j in i..x.len() {
            sum += q[next] * x[j] * next as f64;
            next += 1;
        }
        for j in i..x.len() {
            sum += (q[twice] * x[j]).sin();
            twice += 2;
            if j % 2 == 0 {
                sum += q[some] * x[i];
                some += 1;
            }
        }
        twice = i;
        next = 2 * i;
    }
    sum
}

/// An iteration needs the one before it.
#[differentiate]
fn chained(q: &[f64], x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    let mut next = 0;
    for i in 0..x.len() {
        for j in 1..x.len() {
            y[j] = (y[j - 1] * q[next] + x[i]).sin();
            next += 1;
        }
    }
    y.iter().sum()
}

#[differentiate]
fn packed(q: &[f64], x: &[f64], next: &mut usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += q[*next] * x[i];
        *next += 1;
    }
    sum
}

/// The counter is lent to a function.
#[differentiate(wrt(q, x))]
fn lent(q: &[f64], x: &[f64]) -> f64 {
    let mut next = 0;
    let mut sum = 0.0;
    for _ in 0..2 {
        let part = packed(q, x, &mut next);
        sum += part * part;
    }
    sum
}

#[differentiate]
fn inclusive(q: &[f64], x: &[f64]) -> f64 {
    let (mut next, mut sum) = (0, 0.0);
    for i in 0..x.len() {
        for j in 0..=i {
            sum += q[next] * x[j] * x[i];
            next += 1;
        }
    }
    sum.exp()
}

#[differentiate]
fn generic<T: Real>(q: &[T], x: &[T]) -> T {
    let mut sum = T::from_f64(0.0);
    let mut next = 0;
    for i in 0..x.len() {
        let mut row = T::from_f64(0.0);
        let end = i + 1;
        for j in 0..end {
            row += q[next] * x[j];
            next += 1;
        }
        for j in i..x.len() {
            row += q[next - i] * x[j] * x[i];
        }
        sum += row * row;
    }
    sum
}

/// Nothing is asked of the matrix.
#[differentiate(wrt(x))]
fn of_the_vector(q: &[Vec<f64>], x: &[f64]) -> f64 {
    let mut out = [0.0; 4];
    for row in q {
        let mut next = 0;
        for i in 0..4 {
            for j in i..4 {
                out[j] += row[next] * x[i];
                next += 1;
            }
        }
    }
    out.iter().map(|y| y.sin()).sum()
}

/// Compares with differences by all arguments: four of `x`, then those of `q`.
macro_rules! assert_right {
    ($($f:ident)*) => {$(
        for start in [0.4, -1.3, 2.9] {
            let v: Vec<f64> = (0..24).map(|i| 1.3 * f64::sin(start + 1.7 * f64::from(i))).collect();
            let (x, q) = v.split_at(4);
            let (value, (d_q, d_x)) = $f::value_and_grad(q, x);
            assert_same_bits(&value, &$f(q, x));
            let expected = gradient_by_differences(|v| $f(&v[4..], &v[..4]), &v);
            assert_all_close(&[d_x, d_q].concat(), &expected, DIFFERENCES);
        }
    )*};
}

#[test]
fn counters_move_in_step() {
    assert_right!(columns before_and_behind strided generic);
}

#[test]
fn counters_that_do_more_are_counted_back() {
    assert_right!(not_in_step chained lent inclusive);
}

#[test]
fn nothing_is_asked_of_the_matrix() {
    let rows = [vec![0.4, -0.3, 0.8, 1.1, 0.5, 0.9, -0.7, 0.2, 0.1, 0.6], vec![0.7; 10]];
    check!([[0.5, -0.3, 1.7, 0.9]], |v| of_the_vector(&rows, v));
}

#[test]
fn single_precision_counts_as_well() {
    let v = [0.5, -0.3, 1.7, 0.9, 0.25, 1.5, -0.75, 0.125, 0.4, 0.3, -0.6, 1.25, 0.8, 0.1];
    crate::support::check_single(
        &[v],
        |v| generic(&v[4..], &v[..4]),
        |v| {
            let (d_q, d_x) = generic::grad(&v[4..], &v[..4]);
            [d_x, d_q].concat()
        },
    );
}
