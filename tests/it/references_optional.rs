//! Optional references as parameters and arguments: `Option<&Candle>`, `Option<&[f64]>`.

use crate::support::{EXACT, assert_all_close, flat};
use autodiff::{Differentiable, differentiate};

const POINTS: [[f64; 4]; 3] = [[1.3, 0.7, 0.6, 1.4], [3.0, 2.0, 1.0, -0.5], [-0.4, 0.9, 2.5, 0.2]];

#[derive(Clone, Differentiable)]
struct Candle {
    high: f64,
    volumes: Vec<f64>,
}

/// Neither `Clone` nor `Differentiable`.
struct Scale {
    factor: f64,
}

#[differentiate]
fn true_range(candle: &Candle, previous: Option<&Candle>) -> f64 {
    match previous {
        Some(previous) => (candle.high - previous.high).abs() * previous.volumes[0],
        None => candle.high * candle.high,
    }
}

#[differentiate]
fn step(x: f64, control: Option<&[f64]>) -> f64 {
    if let Some(control) = control { x + 0.5 * control[0] * control[1] * x } else { x - 0.1 * x * x }
}

#[differentiate]
fn weighted(x: &[f64], weights: Option<&Vec<f64>>) -> f64 {
    let Some(weights) = weights else { return x.iter().map(|x| x * x).sum() };
    x.iter().zip(weights).map(|(x, w)| x * w * w).sum()
}

#[differentiate]
fn scaled(x: f64, scale: Option<&f64>) -> f64 {
    x * scale.copied().unwrap_or(3.0) + scale.map_or(0.0, |scale| scale * scale)
}

#[differentiate]
fn defaulted(x: f64, weights: Option<&[f64]>) -> f64 {
    let weights = weights.unwrap_or(&[1.0, 2.0]);
    x * weights[0] + weights[1] * x * x
}

#[differentiate]
fn dot<'a, T: num_traits::Float>(x: &'a [T], weights: Option<&'a [T]>) -> T {
    match weights {
        Some(weights) => x.iter().zip(weights.iter()).fold(T::zero(), |sum, (x, w)| sum + *x * *w),
        None => x.iter().fold(T::zero(), |sum, x| sum + *x * *x),
    }
}

#[differentiate]
fn passes_on(x: &[f64], weights: Option<&[f64]>) -> f64 {
    let count = weights.map_or(0, |weights| weights.len()) as f64;
    dot(x, weights) * dot(x, None) + count * dot(x, weights)
}

#[differentiate]
fn recursion(x: &[f64], previous: Option<&f64>) -> f64 {
    if x.is_empty() {
        return 0.0;
    }
    let here = match previous {
        Some(&previous) => previous * x[0],
        None => x[0] * x[0],
    };
    here + recursion(&x[1..], Some(&x[0]))
}

#[differentiate]
fn after(previous: Option<&f64>, x: &[f64]) -> f64 {
    recursion(x, previous)
}

#[differentiate]
fn without_numbers(x: f64, scale: Option<&Scale>, places: Option<&[usize]>, name: Option<&str>) -> f64 {
    let count = places.map_or(1, |places| places.len()) as f64;
    let named = if name.is_some() { 2.0 } else { 1.0 };
    x * x * count * named * scale.map_or(1.0, |scale| scale.factor)
}

#[differentiate]
fn of_passive(x: f64, places: &[usize]) -> f64 {
    let name = String::from("a");
    without_numbers(x, None, Some(places), Some("a")) + without_numbers(x, None, Some(&places[1..]), Some(&name))
}

#[differentiate]
fn of_slices(x: &[f64]) -> f64 {
    let first = step(x[0], Some(&x[1..]));
    let second = step(first, Some(x)) + step(first, None);
    let weights = x.to_vec();
    second * weighted(x, Some(&weights)) + weighted(x, None) + defaulted(first, Some(&x[2..])) + defaulted(second, None)
}

#[differentiate]
fn of_elements(x: &[f64]) -> f64 {
    let last = x.last();
    let elements = scaled(x[1], x.first()) * scaled(x[0], last) + scaled(x[2], x.get(1)) * scaled(x[1], last);
    elements + scaled(x[0], x.get(9)) + step(x[3], Some(&[0.5, 2.0]))
}

#[differentiate]
fn of_one_before(x: &[f64]) -> f64 {
    let mut total = 0.0;
    let mut previous: Option<&f64> = None;
    for value in x {
        total += scaled(*value, previous);
        previous = Some(value);
    }
    total
}

#[differentiate]
fn of_candles(x: &[f64]) -> f64 {
    let candles: Vec<Candle> = x.windows(2).map(|w| Candle { high: w[0] * w[1], volumes: w.to_vec() }).collect();
    let mut total = 0.0;
    for (i, candle) in candles.iter().enumerate() {
        let previous = if i > 0 { Some(&candles[i - 1]) } else { None };
        total += true_range(candle, previous) * true_range(candle, candles.get(i + 1)) + true_range(candle, previous);
    }
    total + candles.windows(2).map(|pair| true_range(&pair[1], Some(&pair[0]))).sum::<f64>()
}

#[derive(Clone, Differentiable)]
struct Average {
    weight: f64,
    last: Option<f64>,
}

trait Filter {
    fn filtered(&self, x: f64, taps: Option<&[f64]>) -> f64;
}

#[differentiate]
impl Average {
    fn next(&mut self, candle: &Candle, previous: Option<&Candle>) -> f64 {
        let base = previous.map_or(candle.high, |previous| previous.high * previous.volumes[0]);
        let value = self.last.map_or(base, |last| last + self.weight * (base - last));
        self.last = Some(value);
        value
    }
}

#[differentiate]
impl Filter for Average {
    fn filtered(&self, x: f64, taps: Option<&[f64]>) -> f64 {
        if let Some(taps) = taps { x * taps.iter().sum::<f64>() * self.weight } else { x }
    }
}

#[differentiate]
fn of_methods(x: &[f64]) -> f64 {
    let mut average = Average { weight: x[2], last: None };
    let candles = [Candle { high: x[0] * x[1], volumes: x.to_vec() }, Candle { high: x[3], volumes: vec![x[1]] }];
    let first = average.next(&candles[0], None);
    let second = average.next(&candles[1], candles.first());
    first * second * average.filtered(x[0], Some(&x[1..])) + average.filtered(x[1], None)
}

#[test]
fn parameters_have_gradients_of_what_they_refer_to() {
    check!(POINTS.map(|[x, y, ..]| [x, y]), |v| scaled(v[0], Some(&v[1])));
    check!(POINTS.map(|[x, y, z, _]| [x, y, z]), |v| step(v[0], Some(&v[1..])));
    check!(POINTS, |v| weighted(&v[..2], Some(&v[2..].to_vec())));
    check!(POINTS.map(|[x, y, z, _]| [x, y, z]), |v| defaulted(v[0], Some(&v[1..])));
    check!(POINTS, |v| dot(&v[..2], Some(&v[2..])));
    check!(POINTS, |v| passes_on(&v[..2], Some(&v[2..])));
    check!(POINTS, |v| after(Some(&v[0]), &v[1..]));
    check!(POINTS.map(|[x, ..]| [x]), |v| without_numbers(v[0], Some(&Scale { factor: 3.0 }), Some(&[1, 2]), None));
}

#[test]
fn missing_parameters_have_none() {
    assert_eq!(scaled::grad(2.0, None), (3.0, None));
    assert_eq!(step::grad(1.5, None), (0.7, None));
    assert_eq!(passes_on::grad(&[2.0, 3.0], None), (vec![104.0, 156.0], None));
    assert_eq!(dot::grad(&[2.0_f32, 3.0], None), (vec![4.0, 6.0], None));
    assert_eq!(without_numbers::grad(3.0, None, None, Some("a")), 12.0);
}

#[test]
fn fields_of_what_is_referred_to_have_gradients() {
    let candle = |high, volume| Candle { high, volumes: vec![volume] };
    let (now, before) = true_range::grad(&candle(3.0, 5.0), Some(&candle(1.0, 7.0)));
    let before = before.expect("a gradient");
    assert_all_close(&[now.high, before.high], &[7.0, -7.0], EXACT);
    assert_all_close(&[now.volumes[0], before.volumes[0]], &[0.0, 2.0], EXACT);
    let alone = candle(3.0, 5.0);
    let (_, pullback) = true_range::vjp(&alone, None);
    let (now, before) = pullback(2.0);
    assert_eq!((now.high, before.is_none()), (12.0, true));
}

#[test]
fn arguments_are_made_of_references() {
    check!(POINTS, |v| of_slices(v));
    check!(POINTS, |v| of_elements(v));
    check!(POINTS, |v| of_one_before(v));
    check!(POINTS, |v| of_candles(v));
    check!(POINTS, |v| of_methods(v));
    assert_all_close(&flat(&of_passive::grad(3.0, &[1, 2])), &[36.0], EXACT);
}
