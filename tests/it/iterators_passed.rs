//! Functions that take iterators: they are differentiated where they are called.

use autodiff::{Differentiable, differentiate};

#[differentiate]
fn compensated(items: impl Iterator<Item = f64>) -> f64 {
    let (mut sum, mut lost) = (0.0_f64, 0.0_f64);
    for item in items {
        let due = item - lost;
        let next = sum + due;
        lost = (next - sum) - due;
        sum = next;
    }
    sum
}

#[differentiate]
fn mean_square<I: IntoIterator<Item = f64>>(values: I) -> f64 {
    let (mut sum, mut count) = (0.0, 0);
    for value in values {
        sum += value * value;
        count += 1;
    }
    sum / count as f64
}

#[differentiate]
fn steepest<'a, I>(mut values: I) -> Option<f64>
where
    I: Iterator<Item = &'a f64>,
{
    let mut last = values.next()?;
    let mut most = 0.0;
    for value in values {
        most += (value - last).powi(2);
        last = value;
    }
    Some(most)
}

/// Without the attribute.
fn weighted(values: impl Iterator<Item = f64>, weights: impl Iterator<Item = f64>) -> f64 {
    values.zip(weights).map(|(value, weight)| value * weight).fold(0.0, |sum, term| sum + term)
}

/// Passed on.
#[differentiate]
fn root_mean_square(values: impl DoubleEndedIterator<Item = f64>) -> f64 {
    mean_square(values.rev().map(|value| value.sin())).sqrt()
}

#[derive(Clone, Differentiable)]
struct Filter {
    gain: f64,
}

#[differentiate]
impl Filter {
    fn sent<'a>(&self, signal: impl IntoIterator<Item = &'a f64>) -> Vec<f64> {
        signal.into_iter().map(|x| self.gain * x * x).collect()
    }

    fn power(&self, signal: &[f64]) -> f64 {
        self.sent(signal).iter().sum::<f64>() + compensated(self.sent(&signal[1..]).into_iter())
    }
}

#[differentiate]
fn of_iterators(xs: &[f64], gain: f64) -> f64 {
    let ys: Vec<f64> = xs.iter().map(|x| x.exp()).collect();
    let mut total = compensated(xs.iter().copied()) * compensated(xs.iter().zip(&ys).map(|(x, y)| x * y));
    total += mean_square(ys.clone()) + mean_square(xs.iter().map(|x| x * gain)) + mean_square([gain, xs[0]]);
    total += steepest(xs.iter()).unwrap() * steepest(ys.iter().skip(1)).unwrap_or(1.0);
    total += weighted(xs.iter().copied(), ys.iter().rev().copied());
    for i in 1..3 {
        total += root_mean_square(xs[..i].iter().map(|x| x * gain));
    }
    total + Filter { gain }.power(xs)
}

#[test]
fn functions_take_iterators() {
    check!([[0.7, 1.3, -0.4, 0.9], [0.2, -0.5, 1.1, 0.6]], |v| of_iterators(&v[..3], v[3]));
}

fn largest<T: num_traits::Float>(values: impl Iterator<Item = T>) -> T {
    values.fold(T::zero(), T::max)
}

#[differentiate]
fn largest_of_doubles(v: &[f64]) -> f64 {
    largest(v.iter().map(|x| x * x)) * v[1]
}

#[differentiate]
fn largest_of_singles(v: &[f32]) -> f32 {
    largest(v.iter().map(|x| x * x)) * v[1]
}

#[test]
fn numbers_that_iterators_alone_name() {
    check!([[0.7, 1.2, -1.9], [1.1, 0.3, 0.2]], |v| largest_of_doubles(v));
    assert_eq!(largest_of_singles::grad(&[2.0, 3.0]), vec![0.0, 27.0]);
}
