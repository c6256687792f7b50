//! What a loop overwrites now and then: the gradient goes to the iteration that wrote last.

use autodiff::{Real, differentiate};

const FIVE: [[f64; 5]; 3] = [[0.5, -0.3, 1.7, 0.9, 1.05], [-2.0, -0.5, -1.5, -3.0, -0.7], [1.2, 0.4, 0.3, 0.25, -1.9]];

#[differentiate]
fn largest(x: &[f64]) -> f64 {
    let mut largest = x[0] * x[0].sin();
    for i in 1..x.len() {
        let value = x[i] * x[i].sin();
        if value > largest {
            largest = value;
        }
    }
    largest * x[1]
}

#[differentiate]
fn folded(x: &[f64], y: &[f64]) -> f64 {
    let low = x.iter().zip(y).map(|(a, b)| a * b).fold(f64::INFINITY, f64::min);
    let high = x.iter().enumerate().map(|(i, a)| a * i as f64).fold(f64::NEG_INFINITY, |held, value| value.max(held));
    low * high + (low - high).exp()
}

/// The start may win, be of a parameter, and matter behind the loop.
#[differentiate]
fn from_a_start(start: f64, x: &[f64]) -> f64 {
    let mut held = start * x[0];
    let before = held;
    for &value in x {
        held = held.max(value * 0.5);
    }
    let mut lowest = held;
    for &value in x.iter().rev() {
        lowest = (value * value).min(lowest);
    }
    held * before + lowest
}

/// The position of the largest is used, too, and the condition has more to it than a comparison.
#[differentiate]
fn with_position(x: &[f64], y: &[f64]) -> f64 {
    let mut best = f64::NEG_INFINITY;
    let mut at = 0;
    let mut changes = 0;
    for (i, &value) in x.iter().enumerate() {
        if i % 2 == 0 && value.sin() > best {
            best = value.sin() * y[i];
            at = i;
            changes += 1;
        }
    }
    best * x[at] * at as f64 + y[at] * changes as f64
}

#[differentiate]
fn last_of_a_kind(x: &[f64], kinds: &[usize]) -> f64 {
    let mut last = x[0];
    for i in (0..x.len()).rev().step_by(2) {
        if kinds[i] == 1 {
            last = x[i].exp() * x[0];
        }
    }
    last * last
}

/// One route in each iteration of another loop, with what that changes.
#[differentiate]
fn in_a_loop(x: &[f64]) -> f64 {
    let mut weights = x.to_vec();
    let mut sum = 0.0;
    for round in 0..3 {
        let mut high = weights[0];
        for value in &weights {
            high = high.max(value * (1.0 + round as f64));
        }
        for weight in &mut weights {
            *weight = weight.sin() - high * 0.1;
        }
        let mut total = 0.0;
        for value in &weights {
            total += (value - high).exp();
        }
        sum += high + total.ln();
    }
    sum
}

#[differentiate]
fn without_iterations(x: f64, values: &[f64]) -> f64 {
    let mut held = x * x;
    for value in values {
        held = held.max(*value);
    }
    held
}

/// What follows the loop reads what it overwrote, and is overwritten itself.
#[differentiate]
fn twice(x: &[f64]) -> f64 {
    let mut held = f64::NEG_INFINITY;
    for value in x {
        held = held.max(*value);
    }
    let first = held;
    for value in x {
        if value * 2.0 < held {
            held = value * first;
        }
    }
    held + first
}

/// Not a route: the value depends on what the loop has overwritten.
#[differentiate]
fn of_what_was_held(x: &[f64]) -> f64 {
    let mut held = x[0];
    for value in x {
        if *value > held {
            held = 0.5 * (held + value);
        }
    }
    let mut n = 0;
    let mut chosen = x[1];
    for value in x {
        n += 1;
        if *value > chosen {
            chosen = value * n as f64;
        }
    }
    held * chosen
}

#[differentiate]
fn generic<T: Real>(x: &[T]) -> T {
    let mut held = x[0];
    for value in x {
        held = held.max(*value * *value);
    }
    held * x[2]
}

/// No routes: the loop changes what it holds in other ways, too, or reads it under another name.
#[differentiate]
fn changed_otherwise(x: &[f64]) -> f64 {
    let mut held = x[0];
    for value in x {
        if *value > held {
            held = *value;
        }
        held += 0.1 * value;
    }
    let mut halved = x[1];
    for value in x {
        halved *= 0.5;
        if *value > halved {
            halved = value.sin();
        }
    }
    let mut product = x[2];
    for (i, value) in x.iter().enumerate() {
        if i == 1 {
            product = value.sin();
        } else {
            let place = &mut product;
            *place *= value;
        }
    }
    held * halved + product
}

#[differentiate]
fn read_by_another_name(x: &[f64]) -> f64 {
    let mut held = x[0];
    for value in x {
        let mut larger = false;
        {
            let view = &held;
            if *value > *view {
                larger = true;
            }
        }
        if larger {
            held = value * value;
        }
    }
    held * x[2]
}

/// No route: which element is read depends on what the loop changes by another name.
#[differentiate]
fn at_a_changing_place(x: &[f64]) -> f64 {
    let mut order = [2, 0, 1, 3];
    let mut held = -10.0;
    let view = &mut order;
    for i in 0..4 {
        view[0] = (view[0] + i) % 4;
        if x[view[0]] > held {
            held = x[view[0]] * x[i] * 0.9;
        }
    }
    held * held
}

#[test]
fn what_is_no_route_is_walked_back() {
    check!(FIVE, |v| changed_otherwise(v));
    check!(FIVE, |v| read_by_another_name(v));
    check!(FIVE, |v| at_a_changing_place(v));
}

#[test]
fn the_last_to_write_has_the_gradient() {
    check!(FIVE, |v| largest(v));
    check!(FIVE, |v| from_a_start(v[0], &v[1..]));
    check!(FIVE, |v| in_a_loop(v));
    check!(FIVE, |v| twice(v));
    check!(FIVE, |v| of_what_was_held(v));
    check!(FIVE, |v| generic(v));
}

#[test]
fn several_inputs_have_their_parts() {
    for v in &FIVE {
        let y = [1.0, -0.4, 0.7, 2.0, 0.3];
        for (gradient, f) in [
            (folded::grad(v, &y).0, folded as fn(&[f64], &[f64]) -> f64),
            (with_position::grad(v, &y).0, with_position as fn(&[f64], &[f64]) -> f64),
        ] {
            let expected = crate::support::gradient_by_differences(|x| f(x, &y), v);
            crate::support::assert_all_close(&gradient, &expected, crate::support::DIFFERENCES);
        }
        let kinds = [0, 1, 1, 0, 0];
        let expected = crate::support::gradient_by_differences(|x| last_of_a_kind(x, &kinds), v);
        crate::support::assert_all_close(&last_of_a_kind::grad(v, &kinds), &expected, crate::support::DIFFERENCES);
    }
}

#[test]
fn without_iterations_the_start_has_it() {
    assert_eq!(without_iterations::grad(1.5, &[]), (3.0, vec![]));
    assert_eq!(without_iterations::grad(1.5, &[2.0, 5.0, 5.0]), (0.0, vec![0.0, 0.0, 1.0]), "a tie goes to the second");
    assert_eq!(without_iterations::grad(1.5, &[f64::NAN, 1.0]), (3.0, vec![0.0, 0.0]), "NaN is no maximum");
}
