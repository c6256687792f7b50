//! The golden expansions, compiled and run as they stand.

#![allow(dead_code, unreachable_pub, reason = "the expansions are those of public functions")]

use crate::support::{DIFFERENCES, assert_all_close, assert_close};

#[rustfmt::skip]
#[path = "../expand/exits.rs"]
mod exits;
#[rustfmt::skip]
#[path = "../expand/least_squares.rs"]
mod least_squares;
#[rustfmt::skip]
#[path = "../expand/neuron.rs"]
mod neuron;
#[rustfmt::skip]
#[path = "../expand/power.rs"]
mod power;
#[rustfmt::skip]
#[path = "../expand/step.rs"]
mod step;

const SLOPE: f64 = 1e-6;

fn difference(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    (f(x + SLOPE) - f(x - SLOPE)) / (2.0 * SLOPE)
}

#[test]
fn the_neuron_has_the_gradients_of_the_notes() {
    let (f, (d_w, d_x)) = neuron::neuron::value_and_grad([2.0, -3.0, -3.0], [-1.0, -2.0]);
    assert_close(f, 0.731_058_578_630_005, 1e-14);
    assert_all_close(&d_w, &[-0.196_611_933_241, -0.393_223_866_483, 0.196_611_933_241], 1e-10);
    assert_all_close(&d_x, &[0.393_223_866_483, -0.589_835_799_724], 1e-10);
}

#[test]
fn every_exit_of_the_loop_is_reversed() {
    for (x, y) in [(2.0, 3.0), (1.0, 1.0), (-2.0, 3.0), (8.0, 7.0)] {
        let (value, (d_x, d_y)) = exits::exits::value_and_grad(x, y);
        assert_eq!(value, exits::exits(x, y));
        assert_close(d_x, difference(|t| exits::exits(t, y), x), DIFFERENCES);
        assert_close(d_y, difference(|t| exits::exits(x, t), y), DIFFERENCES);
    }
}

#[test]
fn a_buffer_is_walked_back() {
    let (start, p, h) = ([0.1, 0.2, 0.3], [1.0, 0.5, 0.2], 0.01);
    let mut u = start;
    let ((), backward) = step::step::forward(&mut u, &p, h);
    let (mut d_u, mut d_p, mut d_h) = ([1.0; 3], [0.0; 3], 0.0);
    backward(&mut u, &p, h, (), &mut d_u, &mut d_p, &mut d_h);
    assert_eq!(u, start);
    for i in 0..3 {
        assert_close(d_u[i], 1.0 + 2.0 * h * p[i] * start[i], 1e-12);
        assert_close(d_p[i], h * start[i] * start[i], 1e-12);
    }
}

#[test]
fn views_are_rebuilt() {
    let (a, x, b) = ([1.0, 2.0, -0.5, 0.3, 4.0, 1.5], [0.2, -0.7, 1.1], [0.4, -0.9]);
    let gradient = least_squares::least_squares::grad(&a, &x, &b);
    for j in 0..3 {
        let moved = |t: f64| {
            let mut x = x;
            x[j] = t;
            least_squares::least_squares(&a, &x, &b)
        };
        assert_close(gradient[j], difference(moved, x[j]), DIFFERENCES);
    }
}

#[test]
fn recursion_is_unwound() {
    let (value, gradient) = power::power::value_and_grad(1.5, 5);
    assert_eq!(value, 7.593_75);
    assert_close(gradient, 5.0 * 1.5_f64.powi(4), 1e-12);
}
