//! `?` where it decides: in conditions, of loops too, and in the bounds of ranges.

use crate::support::{DIFFERENCES, assert_close, gradient_by_differences};
use autodiff::differentiate;

#[differentiate]
fn half(x: f64) -> Result<f64, String> {
    if x < 0.0 { Err("negative".into()) } else { Ok(x * 0.5) }
}

#[differentiate]
fn half_if_any(x: f64) -> Option<f64> {
    if x < 0.0 { None } else { Some(x * 0.5) }
}

fn count(x: f64) -> Result<usize, String> {
    if x > 5.0 { Err("large".into()) } else { Ok(3) }
}

#[differentiate]
fn while_it_is_large(x: f64) -> Result<f64, String> {
    let mut y = x;
    while half(y)? > 0.1 {
        y = y * y * 0.4;
    }
    Ok(y)
}

#[differentiate]
fn while_both_hold(x: f64) -> Option<f64> {
    let mut y = x;
    let mut n = 0;
    while n < 3 && half_if_any(y)? > 0.01 {
        y = y * y * 0.4;
        n += 1;
    }
    Some(y * x)
}

#[differentiate]
fn either(x: f64) -> Result<f64, String> {
    if half(x)? > 0.31 || half(x - 0.25)? < 0.1 { Ok(x * x) } else { Ok(x.sin()) }
}

#[differentiate]
fn negated(x: f64) -> Result<f64, String> {
    let large = half(x)?.abs() > 0.31;
    let fine = !(count(x)? > 2 && half(-x).is_err());
    if large {
        Ok(x * x)
    } else if fine {
        Ok(x)
    } else {
        Ok(x.cos())
    }
}

#[differentiate]
fn as_often_as_told(x: f64) -> Result<f64, String> {
    let mut sum = x;
    for i in 0..count(x)? {
        if i == 1 && half(sum)? > 10.0 {
            continue;
        }
        sum = sum * x + half(sum)?;
    }
    Ok(sum)
}

#[differentiate]
fn nested(x: f64) -> Result<f64, String> {
    let mut y = x;
    'outer: while half(y)? > 0.1 {
        let mut k = 0;
        while count(y)? > k {
            k += 1;
            if y < 0.31 {
                y *= 0.6;
                continue 'outer;
            }
            y *= 0.8;
        }
        y = y * 0.9;
    }
    Ok(y)
}

macro_rules! check_possible {
    ($($f:ident)*) => {$(
        for x in [0.4, 0.7, 1.1] {
            let (value, gradient) = $f::value_and_grad(x).unwrap();
            assert_eq!(value, $f(x).unwrap());
            assert_close(gradient, gradient_by_differences(|v| $f(v[0]).unwrap(), &[x])[0], DIFFERENCES);
        }
    )*};
}

#[test]
fn what_may_fail_may_decide() {
    check_possible!(while_it_is_large while_both_hold either negated as_often_as_told nested);
}

#[test]
fn failures_are_handed_on() {
    let negative = || Err("negative".to_owned());
    assert_eq!(while_it_is_large::grad(-1.0), negative());
    assert_eq!(while_both_hold::value_and_grad(-1.0), None);
    assert_eq!((either::grad(-0.5), either::grad(0.1)), (negative(), negative()));
    assert_eq!(as_often_as_told::grad(6.0), Err("large".to_owned()));
}

#[differentiate]
fn neighbours(x: &[f64], grid: &std::collections::HashMap<(i64, i64), usize>) -> f64 {
    let mut total = 0.0;
    for i in -1..=1 {
        if let Some(&at) = grid.get(&(i, 0)) {
            total += x[at] * x[at];
        }
        let Some(&at) = grid.get(&(i, 1)) else { continue };
        total *= x[at];
    }
    total
}

#[test]
fn integers_of_maps_are_read_through_references() {
    let grid = [((0, 0), 1), ((-1, 0), 0), ((1, 1), 2)].into();
    check!([[0.7, 1.3, 0.4], [1.9, 0.4, -0.6]], |v| neighbours(&v, &grid));
}

fn pair(x: f64) -> Option<(f64, f64)> {
    if x > 0.0 { Some((x, x * x)) } else { None }
}

#[differentiate]
fn changed_behind_let_else(x: &[f64], start: Option<usize>) -> f64 {
    let Some(mut at) = start else { return x[0] };
    at = (at + 1) % x.len();
    let mut total = 0.0;
    for &x in x {
        let Some((mut a, b)) = pair(x) else { continue };
        a *= b + total;
        total += a;
    }
    let Some(mut largest) = x.iter().copied().reduce(f64::max) else { return 0.0 };
    largest *= x[at];
    total * largest
}

#[test]
fn names_of_let_else_may_change() {
    let points = [[0.7, 1.3, 0.4], [1.9, 0.4, -0.6]];
    check!(points, |v| changed_behind_let_else(&v, Some(1)));
    check!(points, |v| changed_behind_let_else(&v, None));
}
