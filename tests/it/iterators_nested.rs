//! Iterators within iterators.

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
fn collect_sum_of_ref(xs: &[f64]) -> f64 {
    let v: Vec<&f64> = xs.iter().filter(|&&x| x > 0.0).collect();
    v.iter().map(|x| **x * **x).sum()
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

/// The second chain is collected first, and its items are references nevertheless.
#[differentiate]
fn zipped_with_references(xs: &[f64]) -> f64 {
    let rows = [[xs[0], xs[1]], [xs[2], xs[0] * xs[3]]];
    let mut total = 0.0;
    for (a, b) in xs.chunks_exact(2).map(|pair| pair[0] * xs[1]).zip(rows.iter().flatten()).take(2) {
        total += a * (if *b > 0.2 { Some(xs[2]) } else { None }).unwrap_or(xs[3]) * b.sin();
    }
    let positive = |x: &&f64| **x > 0.5;
    total + xs.iter().zip(rows.iter().flatten().filter(positive)).map(|(a, &b)| a * b).sum::<f64>()
}

#[test]
fn what_is_collected_to_be_zipped_is_referred_to() {
    check!(FOUR, |v| zipped_with_references(v));
}
