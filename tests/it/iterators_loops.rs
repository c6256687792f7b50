//! Loops over iterator chains, and chains in odd places.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use crate::support::assert_all_close;
use autodiff::differentiate;

/// Points of mixed signs, with no ties and nothing near zero.
const FOUR: [[f64; 4]; 3] = [[0.7, -1.3, 2.1, 0.4], [-0.6, 1.9, -0.2, 3.0], [1.1, 1.2, 1.3, 1.4]];
const SIX: [[f64; 6]; 2] = [[0.7, -1.3, 2.1, 0.4, -0.9, 1.6], [-0.6, 1.9, -0.2, 3.0, 0.8, -2.5]];

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
fn shadowed_source(xs: &[f64]) -> f64 {
    let ys = vec![xs[0], xs[1]];
    let it = ys.iter();
    let ys = vec![xs[2], 3.0];
    it.zip(&ys).map(|(a, b)| a * b).sum()
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
fn map_while_index(xs: &[f64]) -> f64 {
    xs.iter().enumerate().map_while(|(i, x)| if i < 3 { Some(x * x * i as f64) } else { None }).sum()
}

#[differentiate]
fn softmax_loss(xs: &[f64]) -> f64 {
    let m = xs.iter().cloned().fold(f64::NEG_INFINITY, f64::max);
    let e: Vec<f64> = xs.iter().map(|x| (x - m).exp()).collect();
    let s: f64 = e.iter().sum();
    -(e[1] / s).ln()
}

#[differentiate]
fn tuples(xs: &[f64]) -> f64 {
    let ps = [(xs[0], xs[1]), (xs[2], xs[3])];
    ps.iter().map(|(a, b)| a * b).sum::<f64>()
        + ps.iter().map(|p| p.0 * p.1 * p.1).product::<f64>()
        + ps.iter().map(|&(a, b)| a - b).sum::<f64>()
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
