//! `flatten` and `flat_map` where items may be missing, and `iter` of what may be.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use crate::support::{Dual, EXACT, assert_all_close, gradient_by_duals};
use autodiff::{Differentiable, differentiate};

/// Points of mixed signs, with no ties and nothing near zero.
const FOUR: [[f64; 4]; 3] = [[0.7, -1.3, 2.1, 0.4], [-0.6, 1.9, -0.2, 3.0], [1.1, 1.2, 1.3, 1.4]];

#[differentiate]
fn root(x: f64) -> Option<f64> {
    if x > 0.0 { Some(x.sqrt()) } else { None }
}

#[differentiate]
fn log(x: f64) -> Result<f64, String> {
    if x > 0.0 { Ok(x.ln()) } else { Err(format!("no logarithm of {x}")) }
}

#[differentiate]
fn vector_of_literals(xs: &[f64]) -> f64 {
    let v = vec![Some(xs[0]), None, Some(xs[1] * xs[2])];
    v.iter().flatten().map(|x| x * xs[3]).sum::<f64>() * v.into_iter().flatten().sum::<f64>()
}

#[differentiate]
fn array_of_literals(xs: &[f64]) -> f64 {
    let v = [Some(xs[0]), None, Some(xs[1])];
    v.iter().rev().flatten().fold(xs[2], |a, x| a * 0.5 + x) + v.into_iter().flatten().count() as f64 * xs[3]
}

#[differentiate]
fn vector_with_a_type(xs: &[f64]) -> f64 {
    let mut v: Vec<Option<f64>> = Vec::new();
    for (i, x) in xs.iter().enumerate() {
        v.push(if i % 3 == 1 { None } else { Some(x * x) });
    }
    let mut total = 1.0;
    for x in v.iter().flatten() {
        if *x > 8.0 {
            break;
        }
        total = total * x + xs[0];
    }
    total
}

#[differentiate]
fn results_of_functions(xs: &[f64]) -> f64 {
    let v: Vec<_> = xs.iter().map(|x| root(*x)).collect();
    let w: Vec<_> = xs.iter().map(|x| log(x * xs[0])).collect();
    v.into_iter().flatten().product::<f64>() + w.iter().flatten().map(|x| x * x).sum::<f64>()
}

#[differentiate]
fn functions_that_may_fail(xs: &[f64]) -> f64 {
    xs.iter().flat_map(|x| root(*x)).map(|x| x * xs[0]).sum::<f64>()
        + xs.iter().copied().flat_map(root).zip([2.0, 3.0]).map(|(a, b)| a * b).sum::<f64>()
        + xs.iter().map(|x| root(*x)).flatten().sum::<f64>()
}

#[derive(Clone, Differentiable)]
struct Readings {
    values: Vec<Option<f64>>,
    rows: Vec<Vec<f64>>,
}

#[differentiate]
impl Readings {
    fn total(&self, by: f64) -> f64 {
        self.values.iter().flatten().map(|x| x * by).sum::<f64>()
            + self.rows.iter().flatten().map(|x| x * x).sum::<f64>()
    }

    fn scale(&mut self, by: f64) {
        for x in self.values.iter_mut().flatten() {
            *x *= by;
        }
        for x in self.rows.iter_mut().flatten() {
            *x += by;
        }
    }
}

#[differentiate]
fn fields(xs: &[f64]) -> f64 {
    let mut readings =
        Readings { values: vec![Some(xs[0]), None], rows: vec![vec![xs[1], xs[2]], vec![], vec![xs[3]]] };
    readings.scale(xs[2]);
    readings.total(xs[0])
}

#[differentiate]
fn nested_in_both_ways(xs: &[f64]) -> f64 {
    let maybe = vec![Some(vec![xs[0], xs[1]]), None, Some(vec![xs[2]])];
    let pairs = vec![Some((xs[0], xs[3])), None];
    maybe.iter().flatten().flatten().map(|x| x.sin()).sum::<f64>()
        + pairs.iter().flatten().map(|(a, b)| a * b).sum::<f64>()
}

#[differentiate]
fn changed_in_place(xs: &[f64]) -> f64 {
    let mut slots = vec![None; 4];
    for (slot, x) in slots.iter_mut().zip(xs) {
        if *x > 0.0 {
            *slot = Some(x * xs[0]);
        }
    }
    for x in slots.iter_mut().flatten() {
        *x = x.sin() * xs[1];
    }
    slots.iter().flatten().sum()
}

#[differentiate]
fn options_that_are_iterated(xs: &[f64]) -> f64 {
    let (mut first, last) = (root(xs[0]), Some(xs[3]));
    for x in first.iter_mut() {
        *x *= xs[1];
    }
    let both = first.iter().chain(last.iter()).map(|x| x * x).sum::<f64>();
    both + first.into_iter().chain(xs[2..].iter().copied()).fold(1.0, |a, x| a * x)
}

fn twin(xs: &[Dual]) -> Dual {
    let v = [Some(xs[0]), None, Some(xs[1])];
    let mut total = xs[2];
    for x in v.iter().flatten() {
        total = total * *x + xs[3];
    }
    v.iter().flatten().fold(total, |a, x| a + *x * *x)
}

#[differentiate]
fn of_numbers(xs: &[f64]) -> f64 {
    let v = [Some(xs[0]), None, Some(xs[1])];
    let mut total = xs[2];
    for x in v.iter().flatten() {
        total = total * *x + xs[3];
    }
    v.iter().flatten().fold(total, |a, x| a + *x * *x)
}

#[differentiate(wrt(v))]
fn of_parameters(v: &[Option<f64>], w: Vec<Option<f64>>) -> f64 {
    v.iter().flatten().map(|x| x * x).sum::<f64>() * w.into_iter().flatten().sum::<f64>()
}

#[differentiate]
fn in_single_precision(x: f32) -> f32 {
    vec![Some(x), None].into_iter().flatten().map(|y| y * y).sum()
}

#[test]
fn what_may_be_missing_is_flattened() {
    check!(FOUR, |v| vector_of_literals(v));
    check!(FOUR, |v| array_of_literals(v));
    check!(FOUR, |v| vector_with_a_type(v));
    check!(FOUR, |v| results_of_functions(v));
    check!(FOUR, |v| functions_that_may_fail(v));
    check!(FOUR, |v| fields(v));
    check!(FOUR, |v| nested_in_both_ways(v));
    check!(FOUR, |v| changed_in_place(v));
    check!(FOUR, |v| options_that_are_iterated(v));
    check!(FOUR, |v| of_numbers(v));
}

#[test]
fn flattening_agrees_with_dual_numbers_and_by_hand() {
    for point in &FOUR {
        assert_all_close(&of_numbers::grad(point), &gradient_by_duals(twin, point), EXACT);
    }
    assert_eq!(of_parameters::grad(&[Some(2.0), None], vec![None, Some(3.0)]), [Some(12.0), None]);
    assert_eq!(in_single_precision::grad(3.0), 6.0);
}
