//! Contracts that hold for every function: case 60 of the project's list, on a handful of programs of different kinds.

use crate::support::{
    Dual, EXACT, Flat, array, assert_all_close, assert_close, assert_same_bits, flat, gradient_by_duals, weighted_like,
};
use autodiff::differentiate;

#[differentiate]
fn spring_step(state: [f64; 3], stiffness: f64) -> [f64; 3] {
    let (position, speed, time) = (state[0], state[1], state[2]);
    let force = -stiffness * position.sin() - 0.1 * speed;
    let speed = speed + 0.05 * force;
    [position + 0.05 * speed, speed, time + 0.05]
}

#[differentiate]
fn spring_path(state: [f64; 3], stiffness: f64) -> [f64; 3] {
    let mut now = state;
    for _ in 0..20 {
        now = spring_step(now, stiffness);
        if now[0] > 0.8 {
            now[1] *= -0.9;
        }
    }
    now
}

fn spring_path_of_duals(v: &[Dual]) -> [Dual; 3] {
    let (mut position, mut speed, mut time) = (v[0], v[1], v[2]);
    for _ in 0..20 {
        let force = -v[3] * position.sin() - 0.1 * speed;
        speed += 0.05 * force;
        position += 0.05 * speed;
        time += Dual::constant(0.05);
        if position > 0.8 {
            speed = speed * -0.9;
        }
    }
    [position, speed, time]
}

const STATE: [f64; 3] = [0.7, 0.6, 0.0];
const STIFFNESS: f64 = 2.3;

#[test]
fn case_60a_forward_and_reverse_mode_agree_on_every_inner_product() {
    let (_, pullback) = spring_path::vjp(STATE, STIFFNESS);
    let directions = [[1.0, 0.5, -2.0, 0.25], [0.0, -1.0, 3.0, 1.5], [-0.3, 0.1, 0.0, 0.0]];
    let cotangents = [[1.0, -0.5, 2.0], [0.0, 4.0, 0.125], [-3.0, 0.0, 1.0]];
    for v in directions {
        let point = [STATE.as_slice(), &[STIFFNESS]].concat();
        let inputs: Vec<Dual> = point.iter().zip(v).map(|(&value, slope)| Dual { value, slope }).collect();
        let outputs = spring_path_of_duals(&inputs);
        assert_same_bits(&outputs.map(|d| d.value), &spring_path(STATE, STIFFNESS));
        for w in cotangents {
            let forward: f64 = w.iter().zip(&outputs).map(|(w, d)| w * d.slope).sum();
            let reverse: f64 = flat(&pullback(w)).iter().zip(v).map(|(g, v)| g * v).sum();
            assert_close(reverse, forward, EXACT);
        }
    }
}

#[test]
fn case_60b_a_pullback_is_linear_in_its_cotangent() {
    let (_, pullback) = spring_path::vjp(STATE, STIFFNESS);
    let (u, w) = ([1.0, -0.5, 2.0], [0.3, 4.0, 0.125]);
    let combined = pullback([2.0 * u[0] - w[0], 2.0 * u[1] - w[1], 2.0 * u[2] - w[2]]);
    let apart: Vec<f64> = flat(&pullback(u)).iter().zip(flat(&pullback(w))).map(|(u, w)| 2.0 * u - w).collect();
    assert_all_close(&combined, &apart, EXACT);
    assert_eq!(flat(&pullback([0.0; 3])), [0.0; 4]);
}

#[test]
fn case_60c_a_pullback_may_be_called_again_and_gives_the_same() {
    let (value, pullback) = spring_path::vjp(STATE, STIFFNESS);
    let seed = weighted_like(&value);
    let first = pullback(seed);
    let _ = pullback([7.0, -8.0, 9.0]);
    assert_same_bits(&pullback(seed), &first);
    assert_same_bits(&value, &spring_path(STATE, STIFFNESS));
    check_vjp!([[0.7, 0.6, 0.0, 2.3], [0.1, -0.4, 1.0, -0.5]], |v| { spring_path(array(v, 0), v[3]) });
}

#[differentiate]
fn energy(w: &[f64], x: [f64; 2], scale: f64) -> f64 {
    let mut total = 0.0;
    for i in 0..w.len() {
        total += scale * w[i] * w[i] * x[i % 2];
    }
    total
}

#[test]
fn case_60d_accumulation_adds_exactly_to_what_a_buffer_holds() {
    // All numbers are sums of few powers of two, so that every addition is exact.
    let (w, x, scale) = ([1.5, -2.0, 0.25], [4.0, -0.5], 2.0);
    let (d_w, d_x, d_scale) = energy::grad(&w, x, scale);
    let (mut held_w, mut held_x, mut held_scale) = ([1.0, -64.0, 0.125], [1024.0, -3.0], 7.0);
    let value = energy::accumulate_grad(&w, x, scale, &mut held_w, &mut held_x, &mut held_scale);
    assert_same_bits(&value, &energy(&w, x, scale));
    assert_eq!(held_w, [1.0 + d_w[0], -64.0 + d_w[1], 0.125 + d_w[2]]);
    assert_eq!(held_x, [1024.0 + d_x[0], -3.0 + d_x[1]]);
    assert_eq!(held_scale, 7.0 + d_scale);
    assert_eq!((d_w, d_x, d_scale), (vec![24.0, 4.0, 4.0], [4.625, 8.0], 7.25));
}

#[test]
fn case_60d_backward_adds_to_what_its_accumulators_hold() {
    let (w, x, scale) = ([1.5, -2.0, 0.25], [4.0, -0.5], 2.0);
    let (_, backward) = energy::forward(&w, x, scale);
    let (mut held_w, mut held_x, mut held_scale) = ([1.0, -64.0, 0.125], [1024.0, -3.0], 7.0);
    backward(&w, x, scale, 2.0, &mut held_w, &mut held_x, &mut held_scale);
    assert_eq!(held_w, [49.0, -56.0, 8.125]);
    assert_eq!(held_x, [1033.25, 13.0]);
    assert_eq!(held_scale, 21.5);
}

#[differentiate]
fn messy_update(v: &mut [f64], p: &[f64]) {
    for round in 0..3 {
        for i in 0..v.len() {
            v[i] = (v[i] * p[i % p.len()]).tanh() + 0.1 * v[(i + round) % v.len()];
            if v[i] < 0.0 {
                v[i] /= 3.0;
            }
        }
        v.swap(0, round);
    }
}

#[test]
fn case_60e_buffers_are_restored_bit_for_bit() {
    let start = [0.1, -0.7, 1e-300, 1e10, f64::MIN_POSITIVE];
    let p = [1.1, -0.3];
    let mut v = start;
    let ((), backward) = messy_update::forward(&mut v, &p);
    let mut plain = start;
    messy_update(&mut plain, &p);
    assert_same_bits(&v, &plain);
    let (mut d_v, mut d_p) = ([1.0; 5], [0.0; 2]);
    backward(&mut v, &p, (), &mut d_v, &mut d_p);
    assert_same_bits(&v, &start);
    check_in_out!(messy_update, [0.1, -0.7, 0.4, 1.3, -2.0], [1.1, -0.3]);
}

#[test]
fn case_60f_the_value_is_bitwise_that_of_the_plain_function() {
    let mut x = 0.013_f64;
    for _ in 0..200 {
        x = 3.99 * x * (1.0 - x);
        let w = [x, -1.0 / x, x.sqrt() * 1e5];
        let plain = energy(&w, [x, 0.1], 0.3);
        assert_same_bits(&energy::value_and_grad(&w, [x, 0.1], 0.3).0, &plain);
        assert_same_bits(&energy::vjp(&w, [x, 0.1], 0.3).0, &plain);
        assert_same_bits(&energy::forward(&w, [x, 0.1], 0.3).0, &plain);
        let state = [x - 0.5, 2.0 * x, 0.0];
        assert_same_bits(&spring_path::vjp(state, x).0, &spring_path(state, x));
    }
}

#[differentiate]
fn in_single(x: [f32; 2], n: u8) -> (f32, f32) {
    let mut y = x[0];
    for _ in 0..n {
        y = y * x[1] + 0.25;
    }
    (y, x[0] / x[1])
}

#[test]
fn case_60j_types_are_preserved() {
    let (value, pullback) = in_single::vjp([0.5, 2.0], 2);
    let (first, second): (f32, f32) = value;
    assert_eq!((first, second), (2.75, 0.25));
    let gradient: [f32; 2] = pullback((1.0, 0.0));
    assert_eq!(gradient, [4.0, 2.25]);
    assert_eq!(pullback((0.0, 1.0)), [0.5, -0.125]);
}

#[test]
fn case_60_all_entry_points_give_the_same_gradient() {
    let (w, x, scale) = ([0.3, -1.7, 0.9, 2.2], [0.6, -0.8], 1.3);
    let gradient = flat(&energy::grad(&w, x, scale));
    let dual = |v: &[Dual]| {
        let mut total = Dual::constant(0.0);
        for i in 0..4 {
            total += v[6] * v[i] * v[i] * v[4 + i % 2];
        }
        total
    };
    let point = [&w[..], &x, &[scale]].concat();
    assert_all_close(&gradient, &gradient_by_duals(dual, &point), EXACT);
    assert_all_close(&energy::vjp(&w, x, scale).1(1.0), &gradient, EXACT);
    let mut list = Vec::new();
    energy::value_and_grad(&w, x, scale).1.push_to(&mut list);
    assert_same_bits(&list, &gradient);
    let (mut d_w, mut d_x, mut d_scale) = ([0.0; 4], [0.0; 2], 0.0);
    energy::accumulate_grad(&w, x, scale, &mut d_w, &mut d_x, &mut d_scale);
    assert_all_close(&(d_w, d_x, d_scale), &gradient, EXACT);
}
