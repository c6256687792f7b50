//! Options, results, and the patterns that take values apart.

#![allow(
    clippy::all,
    clippy::pedantic,
    dead_code,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use crate::support::{DIFFERENCES, assert_all_close, gradient_by_differences};
use autodiff::differentiate;

/// Points of mixed signs, with no ties and nothing near zero.
const FOUR: [[f64; 4]; 3] = [[0.7, -1.3, 2.1, 0.4], [-0.6, 1.9, -0.2, 3.0], [1.1, 1.2, 1.3, 1.4]];
const SIX: [[f64; 6]; 2] = [[0.7, -1.3, 2.1, 0.4, -0.9, 1.6], [-0.6, 1.9, -0.2, 3.0, 0.8, -2.5]];

#[differentiate]
fn root(x: f64) -> Option<f64> {
    if x >= 0.0 { Some(x.sqrt()) } else { None }
}

#[differentiate]
fn log(x: f64) -> Result<f64, String> {
    if x <= 0.0 {
        return Err(String::from("no logarithm"));
    }
    Ok(x.ln())
}

#[differentiate]
fn an_option_through_unwrap(xs: &[f64]) -> f64 {
    root(xs[0] * xs[0]).unwrap() * root(xs[1].abs()).expect("not negative")
}

#[differentiate]
fn an_option_with_a_default(xs: &[f64]) -> f64 {
    root(xs[0]).unwrap_or(xs[1]) * root(xs[2]).unwrap_or(0.0)
        + root(xs[1]).unwrap_or_else(|| xs[0] * xs[0])
        + root(xs[3]).unwrap_or_default()
}

#[differentiate]
fn an_option_mapped(xs: &[f64]) -> f64 {
    let a = root(xs[0]).map(|r| r * xs[1]).unwrap_or(xs[2]);
    let b = root(xs[1]).and_then(|r| root(r - 1.0)).unwrap_or(2.0 * xs[0]);
    a * b
}

#[differentiate]
fn an_option_mapped_or(xs: &[f64]) -> f64 {
    root(xs[0]).map_or(xs[1], |r| r * xs[2]) + root(xs[1]).map_or_else(|| xs[0] * xs[2], |r| r * r * r)
}

#[differentiate]
fn both(x: f64, y: f64) -> Option<f64> {
    let a = root(x)?;
    let b = root(y - a)?;
    Some(a * b + root(a * b)?)
}
#[differentiate]
fn tries_in_a_row(xs: &[f64]) -> f64 {
    both(xs[0], xs[1]).unwrap_or(xs[2] * xs[0]) + both(xs[2].abs(), 5.0).unwrap_or(0.0)
}

#[differentiate]
fn checked(x: f64) -> Result<f64, &'static str> {
    let r = root(x).ok_or("negative")?;
    Ok(r * x)
}
#[differentiate]
fn lazily(x: f64) -> Result<f64, String> {
    let r = root(x).ok_or_else(|| "negative".to_string())?;
    Ok(r + x)
}
#[differentiate]
fn ok_or_and_ok(xs: &[f64]) -> f64 {
    checked(xs[0]).ok().unwrap_or(xs[1]) * lazily(xs[1]).ok().map_or(xs[2], |v| v * v)
}

#[differentiate]
fn a_local_assigned_in_branches(xs: &[f64]) -> f64 {
    let mut best = None;
    if xs[0] > 0.0 {
        best = Some(xs[0] * xs[1]);
    } else if xs[1] > 1.5 {
        best = Some(xs[2]);
    }
    match best {
        Some(b) => b * b,
        None => xs[3],
    }
}

#[differentiate]
fn a_local_of_a_branch(xs: &[f64]) -> f64 {
    let chosen = if xs[0] > 0.0 { Some(xs[1] * xs[0]) } else { None };
    chosen.unwrap_or(xs[2]) * chosen.map_or(1.0, |c| c + xs[3])
}

#[differentiate]
fn let_chains(xs: &[f64]) -> f64 {
    let a = if xs[0] > 0.0 { Some(xs[0]) } else { None };
    let b = if xs[1] > 0.0 { Some(xs[1] * xs[0]) } else { None };
    let mut total = xs[2];
    if let Some(x) = a
        && x < 1.0
        && let Some(y) = b
    {
        total += x * y;
    }
    if let Some(y) = b
        && y > -10.0
    {
        total *= y;
    } else {
        total *= xs[3];
    }
    total
}

#[differentiate]
fn let_else(xs: &[f64]) -> f64 {
    let a = if xs[0] > 0.0 { Some(xs[0] * xs[1]) } else { None };
    let Some(x) = a else {
        return xs[2] * xs[3];
    };
    x * x + xs[3]
}

#[differentiate]
fn first_and_last_of_a_slice(xs: &[f64]) -> f64 {
    if let [first, .., last] = xs { first * last * last } else { 0.0 }
}

#[differentiate]
fn chunks_by_pattern(xs: &[f64]) -> f64 {
    let mut total = 0.0;
    for pair in xs.chunks(2) {
        if let [a, b] = pair {
            total += a * b * b;
        }
    }
    for w in xs.windows(3) {
        let [a, b, c] = w else { unreachable!() };
        total += a * b * c;
    }
    total
}

#[differentiate]
fn an_array_pattern(xs: &[f64]) -> f64 {
    let a = [xs[0], xs[1], xs[2]];
    let [x, y, z] = a;
    let [p, q] = [x * y, z];
    match [p, q] {
        [p, q] if p > 0.0 => p * q,
        [p, _] => p * x,
    }
}

#[differentiate]
fn match_with_guards(xs: &[f64]) -> f64 {
    let o = if xs[0] > 0.0 { Some((xs[0], xs[1] * xs[0])) } else { None };
    match o {
        Some((a, b)) if a > 1.0 => a * b,
        Some((a, b)) if b > 0.0 => a + b * b,
        Some((a, _)) => a * xs[2],
        None => xs[3] * xs[2],
    }
}

#[differentiate]
fn nested_options(xs: &[f64]) -> f64 {
    let o = if xs[0] > 0.0 { Some(if xs[1] > 0.0 { Some(xs[1] * xs[0]) } else { None }) } else { None };
    match o {
        Some(Some(x)) => x * x,
        Some(None) => xs[2],
        None => xs[3],
    }
}

#[differentiate]
fn pairs_of_options_apart(xs: &[f64]) -> f64 {
    let a = if xs[0] > 0.0 { Some(xs[0]) } else { None };
    let b = if xs[1] > 0.0 { Some(xs[1]) } else { None };
    match (a, b) {
        (Some(x), Some(y)) => x * y,
        (Some(x), None) => x * x,
        (None, Some(y)) => y.sin(),
        (None, None) => xs[2],
    }
}

#[differentiate]
fn matches_macro(xs: &[f64]) -> f64 {
    let o = if xs[0] > 0.0 { Some(xs[0] * 2.0) } else { None };
    let mut t = xs[1];
    if matches!(o, Some(x) if x > 1.5) {
        t *= xs[2];
    }
    if o.is_some() {
        t += xs[0] * xs[0];
    }
    if o.is_none() {
        t *= xs[3];
    }
    t
}

#[differentiate]
fn then_and_then_some(xs: &[f64]) -> f64 {
    let a = (xs[0] > 0.0).then(|| xs[0] * xs[1]);
    let b = (xs[1] > 0.0).then_some(xs[2] * xs[2]);
    a.unwrap_or(xs[3]) * b.unwrap_or(1.0) + (xs[2] > 1.0).then(|| xs[2].ln()).unwrap_or_default()
}

#[differentiate]
fn all(xs: &[f64]) -> Option<f64> {
    let mut total = 1.0;
    for x in xs {
        total *= root(*x + 1.0)?;
        total += x;
    }
    Some(total)
}
#[differentiate]
fn tries_in_a_loop(xs: &[f64]) -> f64 {
    all(&xs[..2]).unwrap_or(xs[2]) + all(&xs[1..]).unwrap_or(xs[0] * xs[1])
}

#[differentiate]
fn tries_in_closures(xs: &[f64]) -> f64 {
    let sum = |a: f64, b: f64| -> Option<f64> {
        let r = root(a)?;
        Some(r + root(b)? * r)
    };
    sum(xs[0], xs[1]).unwrap_or(xs[2]) * sum(xs[1], xs[2]).map_or(xs[3], |v| v * v)
}

#[differentiate]
fn a_passive_payload(xs: &[f64]) -> f64 {
    let mut at: Option<usize> = None;
    for i in 0..xs.len() {
        if xs[i] < 0.0 {
            at = Some(i);
            break;
        }
    }
    match at {
        Some(i) => xs[i] * xs[i] * xs[0],
        None => xs[1],
    }
}

#[differentiate]
fn option_refs(xs: &[f64]) -> f64 {
    let o = if xs[0] > 0.0 { Some(xs[0] * xs[1]) } else { None };
    let mut t = 0.0;
    if let Some(x) = &o {
        t += x * xs[1];
    }
    if let Some(x) = o.as_ref() {
        t += x * x;
    }
    t + o.unwrap_or(xs[2])
}

#[differentiate]
fn changing_a_payload(xs: &[f64]) -> f64 {
    let mut o = if xs[0] > 0.0 { Some(xs[0]) } else { None };
    if let Some(x) = &mut o {
        *x *= xs[1];
    }
    if let Some(x) = o.as_mut() {
        *x += xs[2];
    }
    match &mut o {
        Some(x) => *x = *x * *x,
        None => {}
    }
    o.unwrap_or(xs[3]) * xs[0]
}

#[differentiate]
fn vectors_of_options(xs: &[f64]) -> f64 {
    let os: Vec<Option<f64>> = xs.iter().map(|&x| if x > 0.0 { Some(x * x) } else { None }).collect();
    let mut total = xs[0];
    for o in &os {
        if let Some(v) = o {
            total += v * total;
        } else {
            total *= 0.5;
        }
    }
    total
}

#[differentiate]
fn if_let_else_if_let(xs: &[f64]) -> f64 {
    let a = (xs[0] > 0.8).then_some(xs[0]);
    let b = (xs[1] > 0.0).then_some(xs[1]);
    if let Some(x) = a {
        x * x
    } else if let Some(y) = b {
        y * y * y
    } else if xs[2] > 0.0 {
        xs[2].sin()
    } else {
        xs[3]
    }
}

#[differentiate]
fn mutable_bindings_in_patterns(xs: &[f64]) -> f64 {
    let o = Some((xs[0], xs[1]));
    if let Some((mut a, b)) = o {
        for _ in 0..3 {
            a = a * b + 1.0;
        }
        a
    } else {
        0.0
    }
}

#[differentiate]
fn bound_whole_and_parts(xs: &[f64]) -> f64 {
    let p = (xs[0], (xs[1], xs[2]));
    match p {
        (a, whole @ (b, _)) if a > 0.0 => a * b * whole.1,
        (a, (b, c)) => a * c - b,
    }
}

#[differentiate]
fn ranges_of_reals(xs: &[f64]) -> f64 {
    match xs[0] {
        x if x < 0.0 => -x,
        x @ 0.0..=1.0 => x * x * xs[1],
        x => 2.0 * x - 1.0,
    }
}

#[differentiate]
fn a_result_in_a_let(xs: &[f64]) -> f64 {
    let r = log(xs[0]);
    let s: Result<f64, String> = if xs[1] > 0.0 { Ok(xs[1] * xs[1]) } else { log(xs[2]) };
    let mut t = 0.0;
    if let Ok(v) = &r {
        t += v * v;
    }
    if let Err(e) = &r {
        t += e.len() as f64 * xs[1];
    }
    if let Ok(v) = s {
        t += v * xs[3];
    }
    t
}

#[differentiate]
fn last_and_first(xs: &[f64]) -> f64 {
    xs.last().copied().unwrap_or_default() * xs.first().cloned().unwrap_or(1.0)
}

#[differentiate]
fn payload_of_an_element(xs: &[f64]) -> f64 {
    let v: Vec<f64> = xs.iter().map(|x| x * x).collect();
    let mut best: Option<f64> = None;
    for i in 0..4 {
        if v[i] > 1.0 {
            best = Some(v[i]);
        }
    }
    best.unwrap_or(0.0)
}

#[differentiate]
fn annotated_none(xs: &[f64]) -> f64 {
    let mut best: Option<f64> = None;
    for i in 0..4 {
        best = Some(xs[i]);
    }
    match best {
        Some(b) => b,
        None => 0.0,
    }
}

#[differentiate]
fn annotated_none_in_a_branch(xs: &[f64]) -> f64 {
    let mut best: Option<f64> = None;
    if xs[0] > 0.0 {
        best = Some(xs[0]);
    }
    if let Some(b) = best { b * b } else { 0.0 }
}

#[test]
fn options_of_calls_are_taken_apart_by_methods() {
    check!(SIX, |v| an_option_through_unwrap(v));
    check!(FOUR, |v| an_option_through_unwrap(v));
    check!(SIX, |v| an_option_with_a_default(v));
    check!(FOUR, |v| an_option_with_a_default(v));
    check!(SIX, |v| an_option_mapped(v));
    check!(FOUR, |v| an_option_mapped(v));
    check!(SIX, |v| an_option_mapped_or(v));
    check!(FOUR, |v| an_option_mapped_or(v));
    check!(SIX, |v| then_and_then_some(v));
    check!(FOUR, |v| then_and_then_some(v));
    check!(SIX, |v| annotated_none(v));
    check!(FOUR, |v| annotated_none(v));
}

#[test]
fn tries_leave_with_what_is_missing() {
    check!(SIX, |v| tries_in_a_row(v));
    check!(FOUR, |v| tries_in_a_row(v));
    check!(SIX, |v| ok_or_and_ok(v));
    check!(FOUR, |v| ok_or_and_ok(v));
    check!(SIX, |v| tries_in_a_loop(v));
    check!(FOUR, |v| tries_in_a_loop(v));
    check!(SIX, |v| tries_in_closures(v));
    check!(FOUR, |v| tries_in_closures(v));
    check!(SIX, |v| a_result_in_a_let(v));
    check!(FOUR, |v| a_result_in_a_let(v));
}

#[test]
fn options_are_variables_like_others() {
    check!(SIX, |v| a_local_assigned_in_branches(v));
    check!(FOUR, |v| a_local_assigned_in_branches(v));
    check!(SIX, |v| a_local_of_a_branch(v));
    check!(FOUR, |v| a_local_of_a_branch(v));
    check!(SIX, |v| a_passive_payload(v));
    check!(FOUR, |v| a_passive_payload(v));
    check!(SIX, |v| option_refs(v));
    check!(FOUR, |v| option_refs(v));
    check!(SIX, |v| changing_a_payload(v));
    check!(FOUR, |v| changing_a_payload(v));
    check!(SIX, |v| vectors_of_options(v));
    check!(FOUR, |v| vectors_of_options(v));
    check!(SIX, |v| last_and_first(v));
    check!(FOUR, |v| last_and_first(v));
    check!(SIX, |v| payload_of_an_element(v));
    check!(FOUR, |v| payload_of_an_element(v));
    check!(SIX, |v| annotated_none_in_a_branch(v));
    check!(FOUR, |v| annotated_none_in_a_branch(v));
}

#[test]
fn patterns_bind_what_carries_a_derivative() {
    check!(SIX, |v| let_chains(v));
    check!(FOUR, |v| let_chains(v));
    check!(SIX, |v| let_else(v));
    check!(FOUR, |v| let_else(v));
    check!(SIX, |v| first_and_last_of_a_slice(v));
    check!(FOUR, |v| first_and_last_of_a_slice(v));
    check!(SIX, |v| chunks_by_pattern(v));
    check!(FOUR, |v| chunks_by_pattern(v));
    check!(SIX, |v| an_array_pattern(v));
    check!(FOUR, |v| an_array_pattern(v));
    check!(SIX, |v| match_with_guards(v));
    check!(FOUR, |v| match_with_guards(v));
    check!(SIX, |v| nested_options(v));
    check!(FOUR, |v| nested_options(v));
    check!(SIX, |v| pairs_of_options_apart(v));
    check!(FOUR, |v| pairs_of_options_apart(v));
    check!(SIX, |v| matches_macro(v));
    check!(FOUR, |v| matches_macro(v));
    check!(SIX, |v| if_let_else_if_let(v));
    check!(FOUR, |v| if_let_else_if_let(v));
    check!(SIX, |v| mutable_bindings_in_patterns(v));
    check!(FOUR, |v| mutable_bindings_in_patterns(v));
    check!(SIX, |v| bound_whole_and_parts(v));
    check!(FOUR, |v| bound_whole_and_parts(v));
    check!(SIX, |v| ranges_of_reals(v));
    check!(FOUR, |v| ranges_of_reals(v));
}

#[differentiate]
fn solve(a: f64, b: f64) -> Result<(f64, f64), String> {
    let d = a * a - 4.0 * b;
    if d < 0.0 {
        Err(String::from("no real roots"))
    } else {
        let r = d.sqrt();
        Ok(((-a + r) / 2.0, (-a - r) / 2.0))
    }
}

#[differentiate]
fn product_of_roots(xs: &[f64]) -> Option<f64> {
    let mut total = xs[0];
    for x in xs {
        total *= root(*x)? + x;
    }
    Some(total)
}

#[test]
fn a_pullback_takes_the_cotangent_of_the_payload() {
    let point = [0.7, 1.3, 2.1];
    let (value, pullback) = product_of_roots::vjp(&point);
    assert_eq!(value, product_of_roots(&point));
    let expected = gradient_by_differences(|v: &[f64]| product_of_roots(v).unwrap(), &point);
    assert_all_close(&pullback(Some(1.0)), &expected, DIFFERENCES);
    assert_all_close(&pullback(Some(0.0)), &[0.0; 3], DIFFERENCES);

    let (value, pullback) = root::vjp(4.0);
    assert_eq!((value, pullback(Some(1.0)), pullback(Some(2.0))), (Some(2.0), 0.25, 0.5));
}

#[test]
fn what_is_missing_has_no_gradient() {
    let (value, pullback) = root::vjp(-4.0);
    assert_eq!((value, pullback(None)), (None, 0.0));
    let (value, pullback) = product_of_roots::vjp(&[0.7, -1.3, 2.1]);
    assert_eq!((value, pullback(None)), (None, vec![0.0; 3]));
}

#[test]
fn the_cotangent_of_a_result_is_that_of_its_payload() {
    let (value, pullback) = solve::vjp(-3.0, 2.0);
    assert_eq!(value, Ok((2.0, 1.0)));
    // The derivative of a root t of t^2 + a t + b is (-t, -1) / (2 t + a).
    let (d_a, d_b) = pullback(Some((1.0, 10.0)));
    assert_all_close(&(d_a, d_b), &[-2.0 + 10.0, -1.0 + 10.0], DIFFERENCES);
}

// What fails, each with what happens.

mod taking_and_replacing {
    use super::*;

    #[differentiate]
    fn taking_and_replacing(xs: &[f64]) -> f64 {
        let mut o = Some(xs[0]);
        let a = o.take();
        let b = o.unwrap_or(xs[1]);
        let mut p = Some(b * xs[2]);
        let c = p.replace(xs[3]);
        a.unwrap_or(1.0) * b + c.unwrap() * p.unwrap()
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| taking_and_replacing(v));
        check!(FOUR, |v| taking_and_replacing(v));
    }
}

mod a_passive_position {
    use super::*;

    #[differentiate]
    fn a_passive_position(xs: &[f64]) -> f64 {
        let at = xs.iter().position(|&x| x > 1.0);
        let n = xs.len().checked_sub(5).unwrap_or(1);
        match at {
            Some(i) if i > 0 => xs[i] * xs[i - 1] * xs[n],
            Some(i) => xs[i].exp(),
            None => xs[1] * xs[n],
        }
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| a_passive_position(v));
        check!(FOUR, |v| a_passive_position(v));
    }
}

mod recursion_over_a_slice {
    use super::*;

    #[differentiate]
    fn horner(xs: &[f64], t: f64) -> f64 {
        match xs {
            [] => 0.0,
            [head, rest @ ..] => head + t * horner(rest, t),
        }
    }
    #[differentiate]
    fn recursion_over_a_slice(xs: &[f64]) -> f64 {
        horner(&xs[1..], xs[0])
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| recursion_over_a_slice(v));
        check!(FOUR, |v| recursion_over_a_slice(v));
    }
}

mod middle_of_a_slice {
    use super::*;

    #[differentiate]
    fn middle_of_a_slice(xs: &[f64]) -> f64 {
        let [a, middle @ .., z] = xs else { return 0.0 };
        a * middle.iter().map(|m| m * m).sum::<f64>() - z * middle[0]
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| middle_of_a_slice(v));
        check!(FOUR, |v| middle_of_a_slice(v));
    }
}

mod matching_slices {
    use super::*;

    #[differentiate]
    fn matching_slices(xs: &[f64]) -> f64 {
        match xs {
            [] => 0.0,
            [a] => *a,
            [a, b] => a * b,
            [a, b, rest @ ..] => a * b * rest.iter().sum::<f64>(),
        }
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| matching_slices(v));
        check!(FOUR, |v| matching_slices(v));
    }
}

mod let_else_in_a_loop {
    use super::*;

    #[differentiate]
    fn let_else_in_a_loop(xs: &[f64]) -> f64 {
        let mut total = 0.0;
        for i in 0..xs.len() {
            let Some(x) = xs.get(i + 1) else {
                break;
            };
            let Some(y) = (if *x > 0.0 { Some(x * xs[i]) } else { None }) else {
                continue;
            };
            total += y * x;
        }
        total
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| let_else_in_a_loop(v));
        check!(FOUR, |v| let_else_in_a_loop(v));
    }
}

mod popping_and_pushing {
    use super::*;

    #[differentiate]
    fn popping_and_pushing(xs: &[f64]) -> f64 {
        let mut stack = vec![xs[0], xs[1]];
        let mut total = 0.0;
        let mut n = 0;
        while let Some(x) = stack.pop() {
            total += x * x;
            if n < 3 {
                stack.push(x * xs[2]);
                stack.push(x + xs[3]);
                n += 1;
            }
        }
        total
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| popping_and_pushing(v));
        check!(FOUR, |v| popping_and_pushing(v));
    }
}

mod popping {
    use super::*;

    #[differentiate]
    fn popping(xs: &[f64]) -> f64 {
        let mut stack = xs.to_vec();
        let mut total = 1.0;
        while let Some(x) = stack.pop() {
            total = total * 0.5 + x * x;
            if total > 3.0 {
                if let Some(y) = stack.pop() {
                    total -= y * x;
                }
            }
        }
        total
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| popping(v));
        check!(FOUR, |v| popping(v));
    }
}

mod the_last_positive_one {
    use super::*;

    #[differentiate]
    fn the_last_positive_one(xs: &[f64]) -> f64 {
        let mut previous = None;
        let mut total = 0.0;
        for &x in xs {
            if let Some(p) = previous {
                total += p * x;
            }
            if x > 0.0 {
                previous = Some(x);
            }
        }
        total
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| the_last_positive_one(v));
        check!(FOUR, |v| the_last_positive_one(v));
    }
}

mod a_maximum_with_if_let {
    use super::*;

    #[differentiate]
    fn a_maximum_with_if_let(xs: &[f64]) -> f64 {
        let mut best: Option<f64> = None;
        for &x in xs {
            if let Some(b) = best {
                if x > b {
                    best = Some(x);
                }
            } else {
                best = Some(x);
            }
        }
        if let Some(b) = best { b * b } else { 0.0 }
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| a_maximum_with_if_let(v));
        check!(FOUR, |v| a_maximum_with_if_let(v));
    }
}

mod a_maximum_in_a_loop {
    use super::*;

    #[differentiate]
    fn a_maximum_in_a_loop(xs: &[f64]) -> f64 {
        let mut best: Option<f64> = None;
        for x in xs {
            best = match best {
                Some(b) if b > x * x => Some(b),
                _ => Some(x * x),
            };
        }
        best.unwrap() * xs[0]
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| a_maximum_in_a_loop(v));
        check!(FOUR, |v| a_maximum_in_a_loop(v));
    }
}

mod a_result_with_a_default {
    use super::*;

    #[differentiate]
    fn a_result_with_a_default(xs: &[f64]) -> f64 {
        log(xs[0]).unwrap_or(xs[1])
            + log(xs[1]).unwrap_or_else(|_| xs[0] * xs[2]) * log(xs[2]).map(|v| v * xs[0]).unwrap_or(1.0)
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| a_result_with_a_default(v));
        check!(FOUR, |v| a_result_with_a_default(v));
    }
}

mod an_error_that_is_converted {
    use super::*;

    #[derive(Debug)]
    enum Low {
        Bad(f64),
    }
    #[derive(Debug)]
    struct High(String);
    impl From<Low> for High {
        fn from(l: Low) -> Self {
            High(format!("{l:?}"))
        }
    }
    #[differentiate]
    fn low(x: f64) -> Result<f64, Low> {
        if x < -1.0 { Err(Low::Bad(x)) } else { Ok((x + 1.0).sqrt()) }
    }
    #[differentiate]
    fn high(x: f64, y: f64) -> Result<f64, High> {
        Ok(low(x)? * low(y)?)
    }
    #[differentiate]
    fn an_error_that_is_converted(xs: &[f64]) -> f64 {
        high(xs[0], xs[1]).unwrap_or(xs[2] * xs[1])
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| an_error_that_is_converted(v));
        check!(FOUR, |v| an_error_that_is_converted(v));
    }
}

mod a_result_with_a_pair {
    use super::*;

    #[derive(Debug)]
    struct Failed;
    #[differentiate]
    fn solve(a: f64, b: f64) -> Result<(f64, f64), Failed> {
        let d = a * a - 4.0 * b;
        if d < 0.0 {
            Err(Failed)
        } else {
            let r = d.sqrt();
            Ok(((-a + r) / 2.0, (-a - r) / 2.0))
        }
    }
    #[differentiate]
    fn spread(a: f64, b: f64) -> Result<f64, Failed> {
        let (hi, lo) = solve(a, b)?;
        Ok(hi * hi - lo)
    }
    #[differentiate]
    fn a_result_with_a_pair(xs: &[f64]) -> f64 {
        let x = spread(xs[0], xs[1]);
        match x {
            Ok(v) => v,
            Err(Failed) => xs[2],
        }
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| a_result_with_a_pair(v));
        check!(FOUR, |v| a_result_with_a_pair(v));
    }
}

mod a_result_with_text {
    use super::*;

    #[differentiate]
    fn log(x: f64) -> Result<f64, String> {
        if x <= 0.0 {
            return Err(format!("{x} has no logarithm"));
        }
        Ok(x.ln())
    }
    #[differentiate]
    fn twice(x: f64) -> Result<f64, String> {
        let a = log(x)?;
        Ok(log(a + 2.0)? * x)
    }
    #[differentiate]
    fn a_result_with_text(xs: &[f64]) -> f64 {
        twice(xs[0]).unwrap_or(xs[1])
            * match twice(xs[1]) {
                Ok(v) => v * v,
                Err(_) => xs[2],
            }
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| a_result_with_text(v));
        check!(FOUR, |v| a_result_with_text(v));
    }
}

mod an_option_filtered {
    use super::*;

    #[differentiate]
    fn an_option_filtered(xs: &[f64]) -> f64 {
        root(xs[0]).filter(|r| *r > 0.5).map_or(xs[1], |r| r * r)
            + root(xs[1]).or(Some(xs[2])).unwrap() * root(xs[2]).or_else(|| Some(xs[0] * 2.0)).unwrap()
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| an_option_filtered(v));
        check!(FOUR, |v| an_option_filtered(v));
    }
}

mod first_last_get {
    use super::*;

    #[differentiate]
    fn first_last_get(xs: &[f64]) -> f64 {
        let a = xs.first().unwrap() * xs.last().unwrap();
        let b = xs.get(2).copied().unwrap_or(0.0) * xs.get(17).copied().unwrap_or(xs[1]);
        let c = match xs.get(1) {
            Some(x) => x * x,
            None => 0.0,
        };
        let d = if let Some(&x) = xs.last() { x.sin() } else { 1.0 };
        a * b + c * d
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| first_last_get(v));
        check!(FOUR, |v| first_last_get(v));
    }
}

mod get_with_a_default {
    use super::*;

    #[differentiate]
    fn get_with_a_default(xs: &[f64]) -> f64 {
        let mut total = 0.0;
        for i in 0..xs.len() + 2 {
            let left = if i == 0 { None } else { xs.get(i - 1) };
            total += left.map_or(0.0, |x| x * x) * xs.get(i).unwrap_or(&0.5);
        }
        total
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| get_with_a_default(v));
        check!(FOUR, |v| get_with_a_default(v));
    }
}

mod payload_compared_through_a_reference {
    use super::*;

    #[differentiate]
    fn payload_compared_through_a_reference(xs: &[f64]) -> f64 {
        if let Some(x) = xs.get(1) {
            if *x > 0.0 {
                return x * x;
            }
        }
        xs[0]
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| payload_compared_through_a_reference(v));
        check!(FOUR, |v| payload_compared_through_a_reference(v));
    }
}

mod slice_of_a_vector {
    use super::*;

    #[differentiate]
    fn slice_of_a_vector(xs: &[f64]) -> f64 {
        let v = xs.to_vec();
        match v.as_slice() {
            [a, b, ..] if a > b => a * b,
            [a, ..] => a * a,
            [] => 0.0,
        }
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| slice_of_a_vector(v));
        check!(FOUR, |v| slice_of_a_vector(v));
    }
}

mod if_let_get {
    use super::*;

    #[differentiate]
    fn if_let_get(xs: &[f64]) -> f64 {
        let i = 20;
        if let Some(x) = xs.get(i) { *x } else { xs[0] }
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| if_let_get(v));
        check!(FOUR, |v| if_let_get(v));
    }
}

mod a_get_of_its_own {
    use super::*;

    #[differentiate]
    fn a_get_of_its_own(xs: &[f64]) -> f64 {
        let a = xs.get(20);
        match a {
            Some(a) => *a,
            None => xs[0],
        }
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| a_get_of_its_own(v));
        check!(FOUR, |v| a_get_of_its_own(v));
    }
}

mod first_filtered {
    use super::*;

    #[differentiate]
    fn first_filtered(xs: &[f64]) -> f64 {
        xs.first().filter(|x| **x > 0.0).map_or(xs[1], |x| x * x)
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| first_filtered(v));
        check!(FOUR, |v| first_filtered(v));
    }
}

mod get_and_map {
    use super::*;

    #[differentiate]
    fn get_and_map(xs: &[f64]) -> f64 {
        xs.get(20).map(|x| x * x).unwrap_or(xs[0])
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| get_and_map(v));
        check!(FOUR, |v| get_and_map(v));
    }
}

mod get_behind_the_end {
    use super::*;

    #[differentiate]
    fn get_behind_the_end(xs: &[f64]) -> f64 {
        xs.get(20).copied().unwrap_or(xs[0])
    }

    #[test]
    fn agrees_with_differences() {
        check!(SIX, |v| get_behind_the_end(v));
        check!(FOUR, |v| get_behind_the_end(v));
    }
}
