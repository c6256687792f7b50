//! What the library promises of every function, as far as it can be observed at run time.

use crate::support::{Flat, SINGLE, assert_close, assert_same_bits, flat};
use autodiff::differentiate;
use std::sync::atomic::{AtomicUsize, Ordering};

// The value is bitwise the one that the plain function returns.

#[differentiate]
fn rounding_sensitive(x: f64, y: f64, n: usize) -> f64 {
    let mut sum = 0.1;
    for i in 0..n {
        sum = sum * x + y / (i as f64 + 0.3) - (x * 1e-7).exp();
        sum += x.mul_add(y, -sum) * 1e-3;
        if sum > 1e3 {
            sum = sum.ln() * y.cbrt() + x.powf(0.3);
        }
    }
    sum - 1.0 + x + y - x
}

#[differentiate]
fn edge_values(x: f64, y: f64) -> [f64; 7] {
    let near = y.clamp(-1.0, 1.0);
    [x.max(y), x.min(y), x.abs().copysign(y), near, x % 3.0, x.round() - y.floor(), x * near + y]
}

#[test]
fn the_value_is_bitwise_that_of_the_plain_function() {
    for i in 0..60 {
        let (x, y) = (0.37 * f64::from(i) - 9.1, 0.0031 * f64::from(i * i) - 2.0);
        for n in [0, 1, 7, 40] {
            let plain = rounding_sensitive(x, y, n);
            assert_same_bits(&rounding_sensitive::value_and_grad(x, y, n).0, &plain);
            assert_same_bits(&rounding_sensitive::forward(x, y, n).0, &plain);
            assert_same_bits(&rounding_sensitive::vjp(x, y, n).0, &plain);
            let (mut d_x, mut d_y) = (0.0, 0.0);
            let value = rounding_sensitive::accumulate_grad(x, y, n, &mut d_x, &mut d_y);
            assert_same_bits(&value, &plain);
        }
    }
}

#[test]
fn special_values_come_out_bitwise_too() {
    let special = [0.0, -0.0, 1.0, f64::INFINITY, f64::NEG_INFINITY, f64::MIN_POSITIVE, 1e-310, f64::MAX];
    for x in special {
        for y in special {
            if x == y {
                continue; // Which zero `max` returns is left open by the standard library.
            }
            let (value, plain) = (edge_values::vjp(x, y).0, edge_values(x, y));
            for (v, p) in value.into_iter().zip(plain) {
                assert!(v.to_bits() == p.to_bits() || (v.is_nan() && p.is_nan()), "{v} against {p} at {x:?}, {y:?}");
            }
        }
    }
}

// `forward` leaves `&mut` arguments as the plain call does, `backward` walks back, `grad` changes nothing.

#[differentiate]
fn smooth(u: &mut [f64], last: &mut f64, corner: &mut [f64; 2], weight: f64) -> f64 {
    for i in 1..u.len() {
        u[i] = weight * u[i] + (1.0 - weight) * u[i - 1];
    }
    *last += u[u.len() - 1] * corner[0];
    corner[1] = *last / 3.0;
    corner[0] -= 0.1;
    *last * corner[1]
}

const BUFFER: [f64; 4] = [0.1, 0.7, -1e-17, 3.3];
const LAST: f64 = 0.2;
const CORNER: [f64; 2] = [0.3, 1e30];
const WEIGHT: f64 = 0.3;

#[test]
fn grad_and_value_and_grad_leave_mutable_arguments_untouched() {
    let (mut u, mut last, mut corner) = (BUFFER, LAST, CORNER);
    let gradient = smooth::grad(&mut u, &mut last, &mut corner, WEIGHT);
    assert_same_bits(&(u, last, corner), &(BUFFER, LAST, CORNER));
    let (_, again) = smooth::value_and_grad(&mut u, &mut last, &mut corner, WEIGHT);
    assert_same_bits(&(u, last, corner), &(BUFFER, LAST, CORNER));
    assert_same_bits(&again, &gradient);
    let (d_u, d_last, d_corner, d_weight): (Vec<f64>, f64, [f64; 2], f64) = gradient;
    assert_eq!((d_u.len(), d_corner[1]), (4, 0.0));
    assert!(d_last != 0.0 && d_weight != 0.0);
    check!([[0.1, 0.7, -0.4, 3.3, 0.2, 0.3, 1.0, 0.3]], |v| smooth(
        &mut v[..4].to_vec(),
        &mut { v[4] },
        &mut [v[5], v[6]],
        v[7]
    ));
}

#[test]
fn forward_leaves_mutable_arguments_as_the_plain_call_does_and_backward_restores_them() {
    let (mut u, mut last, mut corner) = (BUFFER, LAST, CORNER);
    let plain = smooth(&mut u, &mut last, &mut corner, WEIGHT);
    let after = (u, last, corner);

    let (mut u, mut last, mut corner) = (BUFFER, LAST, CORNER);
    let (value, backward) = smooth::forward(&mut u, &mut last, &mut corner, WEIGHT);
    assert_same_bits(&value, &plain);
    assert_same_bits(&(u, last, corner), &after);

    let (mut d_u, mut d_last, mut d_corner, mut d_weight) = ([0.0; 4], 0.0, [0.0; 2], 0.0);
    backward(&mut u, &mut last, &mut corner, WEIGHT, 1.0, &mut d_u, &mut d_last, &mut d_corner, &mut d_weight);
    assert_same_bits(&(u, last, corner), &(BUFFER, LAST, CORNER));
    // With a zero cotangent of the state after the call this is the gradient.
    let (mut u, mut last, mut corner) = (BUFFER, LAST, CORNER);
    let gradient = smooth::grad(&mut u, &mut last, &mut corner, WEIGHT);
    for (found, expected) in flat(&(d_u, d_last, d_corner, d_weight)).iter().zip(flat(&gradient)) {
        assert_close(*found, expected, crate::support::EXACT);
    }
}

#[differentiate]
fn doubled(v: &mut [f64]) {
    for x in v.iter_mut() {
        *x *= 2.0;
    }
}

#[test]
fn the_accumulator_of_a_mutable_argument_is_in_out() {
    let mut v = [1.0, 2.0];
    let ((), backward) = doubled::forward(&mut v);
    let mut d_v = [5.0, -1.0];
    backward(&mut v, (), &mut d_v);
    assert_eq!((v, d_v), ([1.0, 2.0], [10.0, -2.0]));
}

// Accumulation is `+=`.

#[differentiate]
fn scaled_sum(x: &[f64], pair: (f64, f64), offset: &f64) -> f64 {
    let mut sum = *offset;
    for item in x.iter() {
        sum += item * pair.0;
    }
    sum * pair.1
}

#[test]
fn accumulation_adds_to_every_kind_of_buffer() {
    let x = [1.0, 2.0, 4.0];
    let (mut d_x, mut d_pair, mut d_offset) = ([10.0, 20.0, 30.0], (40.0, 50.0), 60.0);
    for _ in 0..2 {
        let value = scaled_sum::accumulate_grad(&x, (3.0, 0.5), &1.0, &mut d_x, &mut d_pair, &mut d_offset);
        assert_eq!(value, 11.0);
    }
    assert_eq!(d_x, [13.0, 23.0, 33.0]);
    assert_eq!((d_pair, d_offset), ((47.0, 94.0), 61.0));
    let gradient: (Vec<f64>, (f64, f64), f64) = scaled_sum::grad(&x, (3.0, 0.5), &1.0);
    assert_eq!(gradient, (vec![1.5; 3], (3.5, 22.0), 0.5));
}

#[test]
fn an_accumulator_may_be_a_part_of_a_larger_buffer() {
    let x = [1.0, 2.0];
    let mut all = [1.0; 6];
    let (mut d_pair, mut d_offset) = ((0.0, 0.0), 0.0);
    scaled_sum::accumulate_grad(&x, (3.0, 0.5), &1.0, &mut all[2..4], &mut d_pair, &mut d_offset);
    assert_eq!(all, [1.0, 1.0, 2.5, 2.5, 1.0, 1.0]);
}

// f32 stays f32.

#[differentiate]
fn in_single(x: f32, y: &[f32]) -> f32 {
    let mut total = x.sin() * 0.5;
    for item in y.iter() {
        total = (total * item).exp() - 2.0 * x.powi(2);
    }
    total.max(-3.0)
}

#[test]
fn single_precision_stays_single_and_its_value_is_bitwise_right() {
    let y = [0.3_f32, -0.7];
    let (value, (d_x, d_y)): (f32, (f32, Vec<f32>)) = in_single::value_and_grad(0.4, &y);
    assert_eq!(value.to_bits(), in_single(0.4, &y).to_bits());
    // The same by hand in double precision.
    let x = f64::from(0.4_f32);
    let (y0, y1) = (f64::from(y[0]), f64::from(y[1]));
    let start = x.sin() * 0.5;
    let (first, second) = ((start * y0).exp(), ((start * y0).exp() - 2.0 * x * x) * y1);
    let last = second.exp();
    let slope = first * y0 * 0.5 * x.cos() - 4.0 * x;
    assert_close(f64::from(d_x), last * y1 * slope - 4.0 * x, SINGLE);
    assert_close(f64::from(d_y[0]), last * y1 * first * start, SINGLE);
    assert_close(f64::from(d_y[1]), last * (first - 2.0 * x * x), SINGLE);
}

// NaN in, NaN out.

#[differentiate]
fn clipped_then_squared(x: f64, y: f64) -> f64 {
    let low = if x > 3.0 { 3.0 } else { x };
    low * low + y
}

#[differentiate]
fn through_everything(x: f64) -> f64 {
    (x.abs().sqrt() + x.sin() * x.exp() - x.tanh() / (1.0 + x * x)).powi(2)
}

#[test]
fn a_nan_is_never_masked() {
    let (value, (d_x, d_y)) = clipped_then_squared::value_and_grad(f64::NAN, 1.0);
    assert!(value.is_nan() && d_x.is_nan());
    assert_eq!(d_y, 1.0);
    let (value, slope) = through_everything::value_and_grad(f64::NAN);
    assert!(value.is_nan() && slope.is_nan());
    assert!(clipped_then_squared::vjp(2.0, 1.0).1(f64::NAN).0.is_nan());
}

// Side effects happen in the forward pass, once.

static CALLS: AtomicUsize = AtomicUsize::new(0);

/// Counts how often it is written out.
struct Noted;

impl std::fmt::Display for Noted {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        CALLS.fetch_add(1, Ordering::SeqCst);
        formatter.write_str("noted")
    }
}

const NOTE: Noted = Noted;

#[differentiate]
fn prints_in_a_loop(x: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        println!("{NOTE}");
        y = y.sin() * x;
    }
    y
}

#[test]
fn printing_happens_once_and_only_in_the_forward_pass() {
    let calls_of = |run: &dyn Fn()| {
        let before = CALLS.load(Ordering::SeqCst);
        run();
        CALLS.load(Ordering::SeqCst) - before
    };
    assert_eq!(calls_of(&|| assert!(prints_in_a_loop(0.5, 3).is_finite())), 3);
    assert_eq!(calls_of(&|| assert!(prints_in_a_loop::grad(0.5, 3).is_finite())), 3);
    let (value, backward) = prints_in_a_loop::forward(0.5, 3);
    assert_same_bits(&value, &prints_in_a_loop(0.5, 3));
    let after_forward = CALLS.load(Ordering::SeqCst);
    let mut d_x = 0.0;
    backward(0.5, 3, 1.0, &mut d_x);
    assert_eq!(CALLS.load(Ordering::SeqCst), after_forward);
}

// Debug and release give the same gradient: this one has no function whose rounding depends on the platform.

#[differentiate]
fn only_exactly_rounded_operations(x: f64, y: f64) -> f64 {
    let a = x * y;
    let b = (a - x).sqrt();
    b / y
}

#[test]
fn gradients_are_right_to_the_last_bits_in_every_build() {
    let (x, y) = (3.0_f64, 5.0_f64);
    let (d_x, d_y) = only_exactly_rounded_operations::grad(x, y);
    // By hand: sqrt(12) / 5, so (y - 1) / (2 y sqrt(12)) and x / (2 y sqrt(12)) - sqrt(12) / y^2.
    let expected: [f64; 2] = [0.115_470_053_837_925_15, -0.051_961_524_227_066_32];
    for (found, expected) in [d_x, d_y].into_iter().zip(expected) {
        assert!((found - expected).abs() <= 4.0 * f64::EPSILON * expected.abs(), "{found} against {expected}");
    }
}

// The shapes of the gradient are those of the arguments.

#[test]
fn gradients_have_the_shape_of_their_arguments() {
    fn shape<T: Flat>(_: &T) -> &'static str {
        std::any::type_name::<T>()
    }
    let gradient =
        shapes::grad(1.0, &2.0, [1.0; 2], &[[1.0; 2]; 3], &[1.0; 4], vec![1.0; 5], &vec![1.0; 6], (1.0, [2.0]));
    assert_eq!(shape(&gradient.0), shape(&0.0_f64));
    assert_eq!(shape(&gradient.1), shape(&0.0_f64));
    assert_eq!(shape(&gradient.2), shape(&[0.0_f64; 2]));
    assert_eq!(shape(&gradient.3), shape(&[[0.0_f64; 2]; 3]));
    assert_eq!((gradient.4.len(), gradient.5.len(), gradient.6.len()), (4, 5, 6));
    assert_eq!(shape(&gradient.7), shape(&(0.0_f64, [0.0_f64])));
    assert_eq!(flat(&gradient.7), [1.0, 1.0]);
}

#[differentiate]
#[allow(clippy::too_many_arguments, reason = "one parameter of each shape")]
#[allow(clippy::ptr_arg, clippy::needless_pass_by_value, reason = "these are shapes that users write")]
fn shapes(
    a: f64,
    b: &f64,
    c: [f64; 2],
    d: &[[f64; 2]; 3],
    e: &[f64],
    f: Vec<f64>,
    g: &Vec<f64>,
    h: (f64, [f64; 1]),
) -> f64 {
    a + b + c[0] + d[2][1] + e[3] + f[4] + g[5] + h.0 + h.1[0]
}

// An accumulator of another shape than its argument is refused, wherever the length could be wrong.

#[differentiate]
#[allow(clippy::ptr_arg, clippy::needless_pass_by_value, reason = "these are shapes that users write")]
fn lengths(a: &[f64], b: Vec<f64>, c: &Vec<Vec<f64>>, d: &[Vec<f64>; 2]) -> f64 {
    a[0] * b[0] + c[0][0] * d[1][0]
}

/// Runs `lengths` with accumulators of the given lengths, in one sweep and in two; returns the message of the panic.
fn refusal(lengths_of: [usize; 4]) -> String {
    let run = |sweeps: usize| {
        let [mut d_a, mut d_b, mut d_c] = [0, 1, 2].map(|number| vec![0.0; lengths_of[number]]);
        let mut d_c = [std::mem::take(&mut d_c)].to_vec();
        let mut d_d = [vec![0.0], vec![0.0; lengths_of[3]]];
        let (a, b, c, d) = ([1.0; 2], vec![1.0; 2], vec![vec![1.0; 2]], [vec![1.0], vec![1.0; 2]]);
        if sweeps == 1 {
            lengths::accumulate_grad(&a, b, &c, &d, &mut d_a, &mut d_b, &mut d_c, &mut d_d);
        } else {
            let (_, backward) = lengths::forward(&a, b, &c, &d);
            backward(&a, (), &c, &d, 1.0, &mut d_a, &mut d_b, &mut d_c, &mut d_d);
        }
    };
    let message = |sweeps| match std::panic::catch_unwind(|| run(sweeps)) {
        Ok(()) => String::from("accepted"),
        Err(payload) => payload.downcast_ref::<String>().expect("a message").clone(),
    };
    assert_eq!(message(1), message(2));
    message(1)
}

#[test]
fn accumulators_of_other_shapes_are_refused_with_both_shapes() {
    assert_eq!(refusal([2, 2, 2, 2]), "accepted");
    assert_eq!(refusal([3, 2, 2, 2]), "the gradient of `a` has 3 elements, but `a` has 2");
    assert_eq!(refusal([2, 1, 2, 2]), "the gradient of `b` has 1 element, but `b` has 2");
    assert_eq!(refusal([2, 2, 1, 2]), "the gradient of `c` differs in shape from `c` at index 0");
    assert_eq!(refusal([2, 2, 2, 0]), "the gradient of `d` differs in shape from `d`");
}
