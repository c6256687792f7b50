//! Methods that take functions, or values of any type with a trait: they are differentiated in place of their calls.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::{Differentiable, differentiate};
use num_traits::Float;

const TWO: [[f64; 2]; 3] = [[0.7, 1.3], [1.1, 0.4], [0.4, -0.9]];

#[derive(Clone, Differentiable)]
struct Samples {
    data: Vec<f64>,
    k: f64,
}

#[differentiate]
impl Samples {
    fn apply<F>(&mut self, function: F)
    where
        F: Fn(f64) -> f64,
    {
        for value in self.data.iter_mut() {
            *value = function(*value) * self.k;
        }
    }

    fn total(&self, add: impl Fn(f64, f64) -> f64) -> f64 {
        let mut sum = Self::start(self.k);
        for value in &self.data {
            sum = add(sum, *value);
        }
        sum
    }

    fn start(k: f64) -> f64 {
        k * 0.5
    }

    fn made(n: usize, element: impl Fn(usize) -> f64) -> Self {
        let data = (0..n).map(|i| element(i)).collect();
        Self { data, k: element(0) }
    }

    fn through(mut self, function: &dyn Fn(f64) -> f64) -> Self {
        self.apply(|x| function(x) + x);
        self.k = function(self.k);
        self
    }

    fn root(&self, start: f64, f: impl Fn(f64) -> f64, slope: impl Fn(f64) -> f64) -> Result<f64, String> {
        let mut x = start;
        for _ in 0..30 {
            let slope = slope(x);
            if slope == 0.0 {
                return Err("flat".to_owned());
            }
            let step = f(x) / slope;
            x -= step;
            if step.abs() < 1e-14 * self.k.abs() {
                break;
            }
        }
        Ok(x)
    }

    fn both(&mut self, x: f64) -> f64 {
        self.apply(|value| value + x);
        self.total(|a, b| a * b + x)
    }
}

#[differentiate]
fn of_samples(x: f64, y: f64) -> f64 {
    let mut samples = Samples { data: vec![x, 2.0 * y], k: y };
    samples.apply(|value| (value * x).tanh());
    let first = samples.total(|sum, value| sum * 0.9 + value * y);
    let made = Samples::made(3, |i| x * i as f64 + y).through(&|value| value * value * x);
    let root = made.root(1.0, |z| z * z - x, |z| 2.0 * z).unwrap();
    let mut two = [samples, made];
    let second = two[1].both(x);
    first * root + second * two[0].total(f64::max) + two[1].data[1]
}

trait Shape {
    fn area(&self) -> f64;
}

#[derive(Clone, Copy, Differentiable)]
struct Square {
    a: f64,
}

#[differentiate]
impl Shape for Square {
    fn area(&self) -> f64 {
        self.a * self.a
    }
}

#[derive(Clone, Differentiable)]
struct Scale {
    s: f64,
}

impl Scale {
    #[differentiate]
    fn of(&self, shape: &impl Shape) -> f64 {
        shape.area() * self.s
    }

    #[differentiate]
    fn beside<S: Shape>(&self, shape: S) -> f64 {
        shape.area() + self.s
    }
}

#[differentiate]
fn of_shapes(x: f64, y: f64) -> f64 {
    let (square, scale) = (Square { a: x }, Scale { s: y });
    scale.of(&square) * scale.beside(square)
}

#[derive(Clone, Differentiable)]
struct Series<T> {
    values: Vec<T>,
    weight: T,
}

#[differentiate]
impl<T: Float> Series<T> {
    fn new(values: Vec<T>, weight: T) -> Self {
        Self { values, weight }
    }

    fn folded<F: Fn(T, T) -> T>(&self, function: F) -> T {
        let mut sum = T::zero();
        for &value in &self.values {
            sum = function(sum, value);
        }
        sum * self.weight
    }

    fn mean(&self, function: impl Fn(T, T) -> T) -> T {
        let mut sum: T = self.weight;
        for &value in &self.values {
            sum = function(sum, value);
        }
        sum * self.weight
    }

    fn twice(&self) -> T {
        self.folded(|a, b| a + b * b) * self.folded(|a, b| a - b)
    }
}

#[differentiate]
fn of_series(x: f64, y: f64) -> f64 {
    let series = Series { values: vec![x, y, 1.0], weight: x };
    series.mean(|a, b| a * y + b) + Series::new(vec![x, y], x * y).twice()
}

#[test]
fn methods_take_functions() {
    check!(TWO, |v| of_samples(v[0], v[1]));
}

#[test]
fn methods_take_values_of_any_type_with_a_trait() {
    check!(TWO, |v| of_shapes(v[0], v[1]));
}

#[test]
fn methods_of_generic_types_take_functions() {
    check!(TWO, |v| of_series(v[0], v[1]));
}

#[differentiate]
trait Layer {
    fn weight(&self) -> f64;

    fn mapped(&self, x: f64, function: impl Fn(f64) -> f64) -> f64 {
        function(x * self.weight()) * self.weight()
    }
}

#[derive(Clone, Differentiable)]
struct Linear {
    w: f64,
}

#[differentiate]
impl Layer for Linear {
    fn weight(&self) -> f64 {
        self.w * 2.0
    }
}

#[differentiate]
fn of_provided(x: f64, y: f64) -> f64 {
    let layer = Linear { w: x };
    layer.mapped(y, |v| v.sin() * x)
}

#[test]
fn methods_that_traits_provide_take_functions() {
    check!(TWO, |v| of_provided(v[0], v[1]));
}

const FACTOR: f64 = 3.0;

fn cubed(x: f64) -> f64 {
    x * x * FACTOR
}

#[derive(Clone, Copy, Differentiable)]
struct Particle {
    a: f64,
    b: f64,
}

#[differentiate]
impl Particle {
    fn bumped(mut self, f: impl Fn(f64) -> f64) -> Self {
        self.a = f(self.a) * FACTOR;
        self.b += cubed(self.a);
        self
    }

    fn kept(self, f: impl Fn(f64) -> f64) -> f64 {
        f(self.a) + self.b
    }

    fn each(&mut self, mut f: impl FnMut(&mut f64)) {
        f(&mut self.a);
        f(&mut self.b);
    }

    fn map(&self, f: impl Fn(f64) -> f64) -> Particle {
        Particle { a: f(self.a), b: f(self.b) }
    }

    fn zip(&self, other: &Particle, f: impl Fn(f64, f64) -> f64) -> Particle {
        Particle { a: f(self.a, other.a), b: f(self.b, other.b) }
    }

    fn repeated(&self, f: fn(f64) -> f64, n: usize) -> Option<f64> {
        if n == 0 {
            return None;
        }
        let mut x = self.a;
        for _ in 0..n {
            x = f(x);
        }
        Some(x * self.b)
    }

    fn at<F: Fn(&Particle) -> f64>(&self, f: F) -> f64 {
        f(self) * f(&self.map(|x| x + 1.0))
    }
}

#[derive(Clone, Differentiable)]
struct World {
    particles: Vec<Particle>,
    gain: f64,
}

#[differentiate]
impl World {
    fn sum(&self, f: impl Fn(&Particle) -> f64) -> f64 {
        self.particles.iter().map(|p| f(p)).sum::<f64>() * self.gain
    }

    fn step(&mut self, dt: f64, force: impl Fn(&Particle) -> f64) {
        for particle in self.particles.iter_mut() {
            let q = force(particle);
            particle.a += q * dt;
            particle.each(|x| *x *= 1.1);
        }
    }

    fn energy(&self) -> f64 {
        let gain = self.gain;
        self.sum(|p| p.a * p.a * gain + p.map(|x| x * gain).b)
    }
}

#[differentiate]
fn of_worlds(x: f64, y: f64) -> f64 {
    let k = 2.0 * x;
    let p = Particle { a: x, b: y };
    let q = p.bumped(|v| v * k);
    let mut total = p.a * q.b + p.kept(|v| v * q.a);
    let mut r = q;
    r.each(|v| {
        *v = *v * x;
        total += *v;
    });
    let s = r.map(f64::sin).zip(&p, |a, b| a * b);
    total += s.repeated(|v| v * v, 2).unwrap_or(0.0) + s.a;
    total += p.at(|z| z.a * z.b * x);
    let mut world = World { particles: vec![p, s, r.map(|v| v * 0.01)], gain: y };
    for _ in 0..3 {
        let gain = world.gain;
        world.step(0.1, |p| -p.a * gain * x);
        world.gain += 0.1 * world.sum(|p| p.b);
    }
    total + world.energy()
}

#[test]
fn methods_that_take_functions_call_one_another_and_change_what_they_have() {
    check!([[0.7, 0.6], [0.5, -0.4]], |v| of_worlds(v[0], v[1]));
}
