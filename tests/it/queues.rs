//! `VecDeque`, as fields, locals, parameters and results.

use autodiff::{Differentiable, Real, differentiate};
use std::collections::VecDeque;

/// A moving average, as crates of indicators have it.
#[derive(Clone, Differentiable)]
struct Average {
    window: VecDeque<f64>,
    period: usize,
    sum: f64,
}

#[differentiate]
impl Average {
    fn new(period: usize) -> Self {
        Self { window: VecDeque::with_capacity(period), period, sum: 0.0 }
    }

    fn next(&mut self, input: f64) -> f64 {
        self.window.push_back(input);
        self.sum += input;
        if self.window.len() > self.period {
            let oldest = self.window.pop_front().unwrap();
            self.sum -= oldest;
        }
        self.sum / self.window.len() as f64
    }

    fn spread(&self) -> f64 {
        let mean = self.window.iter().sum::<f64>() / self.window.len() as f64;
        self.window.iter().map(|x| (x - mean).powi(2)).sum::<f64>().sqrt()
    }

    fn slope(&self) -> Option<f64> {
        let first = self.window.front()?;
        let last = self.window.back()?;
        Some((last - first) / self.window.len() as f64)
    }
}

#[differentiate]
fn averaged(prices: &[f64], period: usize) -> f64 {
    let mut average = Average::new(period);
    let mut total = 0.0;
    for (i, &price) in prices.iter().enumerate() {
        let mean = average.next(price * price);
        total += mean * (i as f64 + 1.0).sin();
        if let Some(slope) = average.slope() {
            total += slope * mean;
        }
    }
    total + average.spread()
}

#[test]
fn a_window_is_a_field() {
    check!([[0.7, 1.3, 0.4, 1.9, 0.8]], |v| averaged(&v, 3));
}

/// Both ends, in a local.
#[differentiate]
fn both_ends(xs: &[f64]) -> f64 {
    let mut queue = VecDeque::new();
    for (i, &x) in xs.iter().enumerate() {
        if i % 2 == 0 {
            queue.push_back(x * x);
        } else {
            queue.push_front(x.sin());
        }
    }
    if let Some(front) = queue.front_mut() {
        *front *= xs[0];
    }
    queue[1] = queue[1] * queue[2];
    let mut weight = 1.0;
    let mut total = 0.0;
    while let Some(value) = queue.pop_front() {
        total += weight * value;
        weight *= value + 1.0;
        if let Some(last) = queue.pop_back() {
            total += last * weight;
        }
    }
    total
}

#[test]
fn both_ends_grow_and_shrink() {
    check!([[0.7, 1.3, 0.4, 1.9, 0.8], [1.1, -0.3, 0.6, 0.2, -0.9]], |v| both_ends(&v));
}

/// Made of other sequences, in four ways, and walked through.
#[differentiate]
fn made_and_walked(xs: &[f64]) -> f64 {
    let queue = VecDeque::from(vec![xs[0], xs[1] * xs[0]]);
    let squares: VecDeque<f64> = xs.iter().map(|x| x * x).collect();
    let mut sines = xs.iter().map(|x| x.sin()).collect::<VecDeque<_>>();
    sines.extend(queue.iter().map(|x| x.exp()));
    for (sine, square) in sines.iter_mut().zip(&squares) {
        *sine *= square;
    }
    sines.truncate(squares.len() + 1);
    let mut total = 0.0;
    for (i, value) in sines.iter().rev().enumerate() {
        total += value / (1.0 + i as f64);
    }
    for value in &queue {
        total += value * sines.get(1).copied().unwrap_or(0.0);
    }
    sines.truncate(sines.len() - 1);
    sines.resize(sines.len() + 2, total.sqrt());
    sines.resize(5, total.cos());
    total += sines[4] * sines[1];
    sines.clear();
    sines.push_back(total);
    sines.iter().chain(squares.iter()).fold(0.0, |sum, x| sum * 0.5 + x)
}

#[test]
fn queues_are_made_of_other_sequences() {
    check!([[0.7, 1.3, 0.4], [-0.3, 0.6, 0.2]], |v| made_and_walked(&v));
}

/// A buffer of a caller's, of any number.
#[differentiate]
fn delayed<T: Real>(line: &mut VecDeque<(T, T)>, input: T) -> T {
    line.push_front((input, input * input));
    match line.pop_back() {
        Some((value, square)) => value + square,
        None => T::from_f64(0.0),
    }
}

#[differentiate]
fn echoes(start: &VecDeque<(f64, f64)>, inputs: &[f64]) -> (f64, VecDeque<(f64, f64)>) {
    let mut line = start.clone();
    let mut total = 0.0;
    for &input in inputs {
        let echo = delayed(&mut line, input);
        total = 0.5 * total + echo * input;
    }
    (total, line)
}

#[differentiate]
fn echoed(xs: &[f64]) -> f64 {
    let start: VecDeque<(f64, f64)> = xs.iter().map(|x| (x.sin(), x.cos())).collect();
    let (total, line) = echoes(&start, xs);
    total + line.iter().map(|(a, b)| a * b).sum::<f64>()
}

#[test]
fn queues_are_passed_and_returned() {
    check!([[0.7, 1.3, 0.4], [-0.3, 0.6, 0.2]], |v| echoed(&v));
    let start = VecDeque::from([(0.5, 0.25), (1.0, 2.0)]);
    let (_, pullback) = echoes::vjp(&start, &[2.0]);
    let (d_start, d_inputs) = pullback((1.0, VecDeque::from([(0.0, 0.0), (1.0, 0.0)])));
    assert_eq!(d_start, [(1.0, 0.0), (2.0, 2.0)]);
    assert_eq!(d_inputs, [3.0]);
}

/// One's own methods of these names come first.
#[derive(Clone, Differentiable)]
struct Ring {
    held: Vec<f64>,
}

#[differentiate]
impl Ring {
    fn push_back(&mut self, value: f64) {
        self.held.insert(0, value.exp());
    }

    fn front(&self) -> f64 {
        self.held[self.held.len() - 1]
    }
}

#[differentiate]
fn ringed(x: f64, y: f64) -> f64 {
    let mut ring = Ring { held: vec![y] };
    ring.push_back(x);
    ring.front() * ring.held[0] * x
}

#[test]
fn methods_of_these_names_are_the_users() {
    check!([[0.7, 1.3]], |v| ringed(v[0], v[1]));
}

#[derive(Clone, Differentiable)]
struct Wrapped(VecDeque<f64>);

#[differentiate]
impl Wrapped {
    fn total(&self) -> f64 {
        let mut sum = 0.0;
        for x in self.0.iter() {
            sum += x * x;
        }
        sum
    }
}

#[differentiate]
fn of_wrapped(x: f64, y: f64) -> f64 {
    let mut queue = VecDeque::new();
    queue.push_back(x);
    queue.push_back(y * x);
    Wrapped(queue).total() * y
}

#[test]
fn queues_become_fields() {
    check!([[1.3, 0.7], [-0.4, 1.9]], |v| of_wrapped(v[0], v[1]));
}
