//! Functions that take functions: each call is differentiated in place, with what it is given.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use crate::support::{EXACT, assert_all_close};
use autodiff::{Real, differentiate};
use num_traits::Float;

const STEPS: usize = 8;

fn twice(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(f(x))
}

fn simpson<F: Fn(f64) -> f64>(f: F, from: f64, to: f64) -> f64 {
    let h = (to - from) / STEPS as f64;
    let mut sum = f(from) + f(to);
    for i in 1..STEPS {
        let weight = if i % 2 == 1 { 4.0 } else { 2.0 };
        sum += weight * f(from + i as f64 * h);
    }
    sum * h / 3.0
}

fn newton(f: &dyn Fn(f64) -> f64, slope: &dyn Fn(f64) -> f64, start: f64) -> Result<f64, String> {
    let mut x = start;
    for _ in 0..30 {
        let d = slope(x);
        if d == 0.0 {
            return Err(format!("flat at {x}"));
        }
        let step = f(x) / d;
        x -= step;
        if step.abs() < 1e-14 {
            return Ok(x);
        }
    }
    Ok(x)
}

fn bracketed(f: fn(f64) -> f64, target: f64) -> Option<f64> {
    let (mut low, mut high) = (0.0, 4.0);
    if (f(low) - target) * (f(high) - target) > 0.0 {
        return None;
    }
    while high - low > 1e-3 {
        let middle = 0.5 * (low + high);
        if (f(middle) - target) * (f(low) - target) <= 0.0 { high = middle } else { low = middle }
    }
    let slope = (f(high) - f(low)) / (high - low);
    Some(low + (target - f(low)) / slope)
}

/// The attribute is welcome here, though there is nothing to do before a call.
#[differentiate]
fn runge_kutta(f: impl Fn(f64, [f64; 2]) -> [f64; 2], start: [f64; 2], h: f64, steps: usize) -> [f64; 2] {
    let along = |y: [f64; 2], k: [f64; 2], h: f64| [y[0] + h * k[0], y[1] + h * k[1]];
    let (mut t, mut y) = (0.0, start);
    for _ in 0..steps {
        let k1 = f(t, y);
        let k2 = f(t + h / 2.0, along(y, k1, h / 2.0));
        let k3 = f(t + h / 2.0, along(y, k2, h / 2.0));
        let k4 = f(t + h, along(y, k3, h));
        for i in 0..2 {
            y[i] += h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
        t += h;
    }
    y
}

fn for_each(values: &[f64], mut visit: impl FnMut(usize, f64)) {
    for (i, value) in values.iter().enumerate() {
        visit(i, *value);
    }
}

fn sum_by<F>(values: &[f64], weigh: &F) -> f64
where
    F: Fn(&f64) -> f64,
{
    values.iter().map(weigh).sum()
}

fn smallest(f: &impl Fn(&[f64]) -> f64, points: &[Vec<f64>]) -> f64 {
    let mut best = f64::INFINITY;
    for point in points {
        let value = f(point);
        if value < best {
            best = value;
        }
    }
    best
}

/// Hands its function on.
fn mean_of_twice(f: impl Fn(f64) -> f64, x: f64, y: f64) -> f64 {
    0.5 * (twice(&f, x) + simpson(|t| f(t), x, y))
}

fn square(x: f64) -> f64 {
    x * x
}

/// Without the attribute, and calls a function that takes one.
fn area(x: f64, y: f64) -> f64 {
    simpson(|t| t * twice(square, t) + y, 0.0, x)
}

#[differentiate]
fn with_closures(x: f64, y: f64) -> f64 {
    let k = 2.0 * x;
    let wave = |t: f64| (k * t).sin() + y * t;
    twice(|t| t * y + x, x) + simpson(wave, 0.0, y) + simpson(&wave, x, 1.0)
}

#[differentiate]
fn with_functions(x: f64, y: f64) -> f64 {
    twice(square, x) + simpson(f64::exp, x, y) + twice(f64::sin, y) + area(x, y)
}

#[differentiate]
fn one_in_another(x: f64, y: f64) -> f64 {
    simpson(|s| simpson(|t| (s * t * x).cos() * y, 0.0, s), 0.0, y) + mean_of_twice(|t| t * t * x, y, x)
}

#[differentiate]
fn root(c: f64, d: f64) -> Result<f64, String> {
    let x = newton(&|x| x * x * x - c * x - d, &|x| 3.0 * x * x - c, 2.0)?;
    Ok(x * c)
}

/// The type of the error is that of the function which is called.
#[differentiate]
fn root_or(c: f64, d: f64) -> f64 {
    match newton(&|x| x * x * x - c * x - d, &|x| 3.0 * x * x - c, 2.0) {
        Ok(x) => x * c,
        Err(_) => c * d,
    }
}

#[differentiate]
fn inverse(x: f64, y: f64) -> f64 {
    bracketed(square, x).unwrap_or(y) + bracketed(square, -x).unwrap_or(y * y)
}

#[differentiate]
fn pendulum(angle: f64, friction: f64) -> f64 {
    let field = |t: f64, y: [f64; 2]| [y[1], -y[0].sin() - friction * y[1] + 0.1 * t];
    let end = runge_kutta(field, [angle, 0.0], 0.1, 12);
    end[0] * end[1]
}

#[differentiate]
fn collecting(xs: &[f64], w: f64) -> f64 {
    let mut total = 0.0;
    let mut last = w;
    for_each(xs, |i, x| {
        total += x * last * (i as f64 + 1.0);
        last = x.sin();
    });
    total + last + sum_by(xs, &|x| x * w)
}

#[differentiate]
fn over_points(points: &[Vec<f64>], a: f64) -> f64 {
    smallest(&|p: &[f64]| (a - p[0]).powi(2) + 3.0 * (p[1] - p[0] * a).powi(2), points)
}

#[differentiate]
fn in_loops(x: f64, n: usize) -> f64 {
    fn shifted(f: impl Fn(f64) -> f64, x: f64, by: f64) -> f64 {
        const FACTOR: f64 = 0.5;
        f(x + by * FACTOR)
    }
    let mut y = x;
    for i in 0..n {
        y += shifted(|t| t.sin() * y, x, i as f64);
        if y > 2.0 {
            y = shifted(f64::sqrt, y, x);
        }
    }
    y
}

fn apply_to<T: Float>(f: impl Fn(T) -> T, x: T) -> T {
    f(x) * T::from(2.0).unwrap()
}

#[differentiate]
fn generic<T: Float>(x: T, y: T) -> T {
    apply_to(|t| t.powi(3) + y, x)
}

#[differentiate]
fn of_own_numbers<T: Real>(x: T, y: T) -> T {
    fn pair<T: Real>(f: impl Fn(T) -> T, a: T, b: T) -> (T, T) {
        (f(a), f(b))
    }
    let (a, b) = pair(|t| t.sin() * x, x, y);
    a * b
}

const TWO: [[f64; 2]; 3] = [[0.7, 1.3], [1.9, 0.4], [0.6, 2.2]];

#[test]
fn closures_and_functions_are_passed() {
    check!(TWO, |v| with_closures(v[0], v[1]));
    check!(TWO, |v| with_functions(v[0], v[1]));
    check!(TWO, |v| one_in_another(v[0], v[1]));
    check!(TWO, |v| inverse(v[0], v[1]));
    check!([[2.0, 1.0]], |v| root_or(v[0], v[1]));
    check!(TWO, |v| pendulum(v[0], v[1]));
    check!([[0.7], [1.9]], |v| in_loops(v[0], 5));
    check!(TWO, |v| generic(v[0], v[1]));
    check!(TWO, |v| of_own_numbers(v[0], v[1]));
}

#[test]
fn closures_change_what_they_capture() {
    check!([[0.7, 1.3, -0.4, 2.0]], |v| collecting(&v[..3], v[3]));
    check!([[0.7, 1.3, -0.4, 2.0, 0.9]], |v| over_points(&[v[..2].to_vec(), v[2..4].to_vec()], v[4]));
}

#[test]
fn exits_of_the_function_are_not_those_of_its_caller() {
    // x³ = c x + d, so that 3 x² dx = x dc + c dx + dd.
    let (c, d) = (2.0, 1.0);
    let (value, gradient) = root::value_and_grad(c, d).unwrap();
    let x = value / c;
    let slope = 1.0 / (3.0 * x * x - c);
    assert_all_close(&gradient, &[x + c * x * slope, c * slope], 1e-9);
    assert_eq!(root_or::grad(12.0, 1.5), (1.5, 12.0));
    assert!(root::grad(12.0, 1.0).unwrap_err().starts_with("flat at 2"));
    // d sqrt(x) = dx / (2 sqrt(x)), as far as the secant goes; what is not bracketed is replaced.
    let (d_x, d_y) = inverse::grad(2.0, 3.0);
    assert_all_close(&d_x, &[0.5 / 2.0_f64.sqrt()], 1e-3);
    assert_all_close(&d_y, &[6.0], EXACT);
}

trait Layer {
    fn forward(&self, x: f64) -> f64;
    fn initial(&self) -> fn(usize, usize) -> f64;
}

fn even(rows: usize, columns: usize) -> f64 {
    1.0 / (rows + columns) as f64
}

#[derive(Clone, autodiff::Differentiable)]
struct Saturating {
    k: f64,
}

#[differentiate]
impl Layer for Saturating {
    fn forward(&self, x: f64) -> f64 {
        (x * self.k).tanh()
    }

    fn initial(&self) -> fn(usize, usize) -> f64 {
        even
    }
}

#[differentiate]
fn through_layer(k: f64, x: f64) -> f64 {
    let layer = Saturating { k };
    layer.forward(x) * k
}

#[test]
fn methods_may_return_functions() {
    assert_eq!(Saturating { k: 1.0 }.initial()(1, 3), 0.25);
    check!([[0.7, 1.3], [1.4, -0.6]], |v| through_layer(v[0], v[1]));
}

fn cubed(x: f64) -> f64 {
    x * x * x
}

#[differentiate]
fn run(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    let n = cubed(2.0) as usize;
    let mut s = x;
    for _ in 0..n {
        s = f(s);
    }
    s * cubed(x)
}

#[differentiate]
fn beside_a_name_of_the_module(x: f64) -> f64 {
    let cubed = |v: f64| v * 0.5;
    let total = (0..3).map(|i| cubed(f64::from(i))).sum::<f64>();
    run(|v| v.sin() + cubed(v), x) * total
}

#[test]
fn names_of_the_caller_are_not_those_of_the_module() {
    let (value, _) = beside_a_name_of_the_module::value_and_grad(0.7);
    assert_eq!(value, beside_a_name_of_the_module(0.7));
    check!([[0.7], [0.3]], |v| beside_a_name_of_the_module(v[0]));
}

/// Nothing but `return` ends the loop.
#[differentiate]
fn settled<G: Fn(f64) -> f64>(start: f64, g: G) -> f64 {
    let mut x = start;
    let mut count = 0;
    loop {
        x = g(x);
        count += 1;
        if count > 2 {
            return x;
        }
    }
}

/// It never fails, and says so by its type alone.
#[differentiate]
fn tried<G: Fn(f64) -> f64>(x: f64, g: G) -> Result<f64, String> {
    Ok(g(x) * x)
}

#[differentiate]
fn settled_and_tried(x: f64, k: f64) -> f64 {
    settled(x, |x| k * x * x) + tried(x, |x| k * x.sin()).unwrap()
}

#[test]
fn bodies_without_an_end_and_results_without_an_error() {
    check!([[0.7, 0.9], [0.3, 1.4]], |v| settled_and_tried(v[0], v[1]));
}

/// Whether it goes on is decided by the function.
#[differentiate]
fn grown<G: Fn(f64) -> f64>(g: G, mut x: f64) -> f64 {
    while g(x) < 3.0 {
        x *= 1.5;
    }
    if g(x) > 4.0 { x } else { x + g(x) }
}

/// Numbers of any type, made by the functions of their trait.
#[differentiate]
fn averaged<T: Float, F: Fn(T) -> T>(g: F, y: T, n: usize) -> T {
    let start = T::from(n).unwrap_or(T::one()) + T::zero();
    (g(y) + T::sqrt(start) * y) / T::from(n).unwrap() * T::from(0.5).map_or(T::nan(), |half| half)
}

trait Number: Float + num_traits::FloatConst {}

impl Number for f64 {}

#[differentiate]
fn stepped<T: Number, F: Fn(T) -> T>(g: F, y: T, h: T) -> T {
    y + h * g(y) * T::PI() / T::from(2).expect("small")
}

#[differentiate]
fn stepped_twice<T: Number, F: Fn(T) -> T>(g: F, y: T, h: T) -> T {
    stepped(&g, stepped(&g, y, h), h)
}

#[differentiate]
fn with_numbers_of_the_call(x: f64, k: f64) -> f64 {
    let g = { |t: f64| k * t.sin() };
    grown(|t| t * t * k, x) + averaged(g, x, 3) * stepped_twice(|y: f64| -k * y.sin(), x, 0.1)
}

/// The same, in numbers of any type.
#[differentiate]
fn with_numbers_of_the_caller<U: Number>(x: U, k: U) -> U {
    averaged(|t: U| k * t.sin(), x, 3) * stepped_twice(|y: U| -k * y.sin(), x, k)
}

#[test]
fn numbers_of_any_type_beside_functions() {
    check!([[0.7, 0.9], [0.3, 1.4]], |v| with_numbers_of_the_call(v[0], v[1]));
    check!([[0.7, 0.9], [0.3, 1.4]], |v| with_numbers_of_the_caller(v[0], v[1]));
    let (x, k) = (0.7_f64, 0.9_f64);
    let mean = (k * x.sin() + 3.0_f64.sqrt() * x) / 3.0 * 0.5;
    let step = |y: f64| y - k * k * y.sin() * std::f64::consts::FRAC_PI_2;
    assert_all_close(&with_numbers_of_the_caller(x, k), &[mean * step(step(x))], EXACT);
}

/// What `T` is, only a slice shows.
#[differentiate]
fn advanced<T: Float, F>(mut rates: F, start: &[T], step: T) -> Vec<T>
where
    F: FnMut(T, &[T], &mut [T]),
{
    let mut y = start.to_vec();
    let mut slope = vec![T::zero(); y.len()];
    rates(step, &y, &mut slope);
    for i in 0..y.len() {
        y[i] = y[i] + step * slope[i];
    }
    y
}

#[differentiate]
fn advanced_twice(v: &[f64], k: f64) -> f64 {
    let rates = |t: f64, y: &[f64], slope: &mut [f64]| {
        slope[0] = k * y[1] * t;
        slope[1] = -y[0];
    };
    let first = advanced(rates, &v[..2], k);
    let second = advanced(|_, y: &[f64], slope: &mut [f64]| slope[0] = k * y[0], &first[1..], 0.5);
    first[0] * second[0]
}

#[test]
fn slices_show_what_numbers_a_function_is_of() {
    check!([[0.7, 0.9, 1.1], [0.3, 1.4, -0.8]], |v| advanced_twice(&v[..2], v[2]));
}
