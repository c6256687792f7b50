//! Values that are written to memory which is recorded anyway: they are read from there again, if they still are there.

// What is assigned may not be read.
#![allow(unused_assignments)]

use autodiff::differentiate;

#[differentiate]
fn decay(state: &mut [f64], rate: f64) {
    for i in 0..state.len() {
        let next = (state[i] * rate).exp() / (1.0 + state[i] * state[i]);
        state[i] = next;
    }
}

/// Written, and changed again before the iteration ends.
#[differentiate]
fn changed_at_once(state: &mut [f64], rate: f64) {
    for i in 0..state.len() {
        let root = (state[i] * rate + 0.5).tanh();
        state[i] = root;
        state[i] *= root.sin();
        let other = (i + 1) % state.len();
        state[other] += 0.5 * root * state[i];
    }
}

/// The index moves on after the value was written.
#[differentiate]
fn counted_on(state: &mut [f64], rate: f64) {
    let mut at = 0;
    while at < state.len() {
        let quotient = state[at] / (2.0 + rate * rate + state[at] * state[at]);
        state[at] = quotient;
        at += 1;
        let again = quotient.exp() + rate;
        state[at - 1] *= again;
    }
}

/// Written on some paths, to more than one place, and used behind the branch.
#[differentiate]
fn on_some_paths(state: &mut [f64], rate: f64) {
    for i in 1..state.len() {
        let tanh = (state[i] * rate + state[i - 1]).tanh();
        if tanh > 0.2 {
            let exp = tanh.exp();
            state[i] = exp;
            state[i - 1] = exp;
            if exp > 1.5 {
                continue;
            }
        } else {
            state[i] = tanh;
        }
        state[i - 1] = tanh * tanh * state[i];
    }
}

/// What is in the way of the value afterwards is a call.
#[differentiate]
fn in_the_way(state: &mut [f64], rate: f64) {
    for i in 0..2 {
        let sine = (state[i] + rate).sin();
        state[i] = sine;
        decay(state, 0.1);
        state[2] += sine * sine * state[i];
    }
}

type Change = fn(&mut [f64], f64);
const STATES: [[f64; 4]; 3] = [[0.4, 1.3, -0.7, 0.9], [-1.1, 0.3, 0.2, 1.7], [0.05, -0.4, 1.9, -0.3]];

macro_rules! sums {
    ($($name:ident of $change:ident),*) => {$(
        #[differentiate]
        fn $name(v: &[f64]) -> f64 {
            let mut state = [v[0], v[1], v[2]];
            $change(&mut state, v[3]);
            let before = state[0] * state[1] - state[2];
            $change(&mut state, before.sin());
            state[0] + 2.0 * state[1] * state[2]
        }
    )*};
}

sums!(decays of decay, changes of changed_at_once, counts of counted_on, branches of on_some_paths, calls of in_the_way);

#[test]
fn what_is_written_to_memory_is_found_there() {
    let _: [Change; 5] = [decay, changed_at_once, counted_on, on_some_paths, in_the_way];
    check!(STATES, |v| decays(v));
    check!(STATES, |v| changes(v));
    check!(STATES, |v| counts(v));
    check!(STATES, |v| branches(v));
    check!(STATES, |v| calls(v));
}

const PAIR: (f64, f64) = (2.0, 3.0);

#[differentiate]
fn with_parts(x: f64) -> (f64, [f64; 2]) {
    (x * x, [x, 2.0 * x])
}

#[differentiate]
fn destructured(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = (x, y);
    (a, b) = (b, a);
    let (c, d);
    (c, [d, _]) = with_parts(a);
    let (mut e, mut f) = (x, x);
    (e, f) = PAIR;
    let mut v = [x, y, x * y];
    [v[0], v[1], v[2]] = [v[2] * e, v[0] + f, v[1]];
    [a, _, b] = v;
    ((e, a), f) = ((a, b), e * b);
    (_, (v[1])) = (1.0, e + f);
    a * c + b * d + e * f + v[1] * v[2]
}

#[test]
fn assignments_take_tuples_and_arrays_apart() {
    check!([[1.3, 0.7], [-0.4, 1.9]], |v| destructured(v[0], v[1]));
}
