//! Traits and types of the user's with names that numbers have by traits of others: `Real`, `add_assign`, `sum`, `epsilon`.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use autodiff::{Differentiable, differentiate};
use num_traits::Float;
use std::iter::Sum;

const POINTS: [[f64; 2]; 3] = [[0.7, 0.4], [0.3, 1.2], [1.1, 0.8]];

/// A struct by the name of the library's trait.
#[derive(Differentiable)]
struct Real<T> {
    re: T,
}

#[differentiate]
impl<T> Real<T> {
    fn new(re: T) -> Self {
        Real { re }
    }
}

#[differentiate]
fn of_struct(x: f64, y: f64) -> f64 {
    let a = Real::new(x * y);
    a.re * x
}

/// What `+=` does, by a method of its own.
#[differentiate]
trait State: Clone {
    fn add_assign(&mut self, other: &Self);

    fn mul(&self, by: f64) -> Self;
}

#[differentiate]
impl State for f64 {
    fn add_assign(&mut self, other: &Self) {
        *self += 2.0 * other;
    }

    fn mul(&self, by: f64) -> Self {
        self * by * by
    }
}

#[differentiate]
fn step<T: State>(y: &mut T, k: &T) {
    let scaled = k.mul(0.5);
    y.add_assign(&scaled);
}

#[differentiate]
fn of_states(x: f64, y: f64) -> f64 {
    let mut state = x;
    step(&mut state, &y);
    step(&mut state, &x);
    state * state
}

#[differentiate]
trait Weight: Copy + Sum {
    const ZERO: Self;

    fn sum(values: &[Self]) -> Self {
        values.iter().copied().sum()
    }
}

#[differentiate]
impl Weight for f64 {
    const ZERO: Self = 0.0;
}

#[differentiate]
fn total<T: Weight>(values: &[T]) -> T {
    values.iter().copied().sum()
}

#[differentiate]
fn of_weights(x: f64, y: f64) -> f64 {
    let t = total(&[x, x * y, f64::ZERO]);
    t * t
}

#[differentiate]
trait Precise: Float + 'static {
    fn epsilon() -> Self;

    fn to_f64(&self) -> f64 {
        num_traits::cast::ToPrimitive::to_f64(self).unwrap_or(f64::NAN)
    }
}

#[differentiate]
impl Precise for f64 {
    fn epsilon() -> Self {
        1e-10
    }
}

#[differentiate]
fn ratio<T: Precise>(m: &[T]) -> T {
    if m[0] > <T as Precise>::epsilon() { m[1] / m[0] } else { T::one() }
}

#[differentiate]
fn of_precise(x: f64, y: f64) -> f64 {
    ratio(&[x, y * y]) * y
}

#[derive(Differentiable)]
struct Annealing<F> {
    start: F,
    temperature: F,
    iterations: u64,
}

trait Cooled: Float + num_traits::FromPrimitive {}
impl<T: Float + num_traits::FromPrimitive> Cooled for T {}

#[differentiate]
impl<F: Cooled> Annealing<F> {
    fn update(&mut self) {
        self.temperature = self.start / F::from_u64(self.iterations + 1).unwrap();
        self.iterations += 1;
    }
}

#[differentiate]
fn of_annealing(x: f64, y: f64) -> f64 {
    let mut annealing = Annealing { start: x, temperature: y, iterations: 2 };
    let before = annealing.temperature;
    annealing.update();
    annealing.update();
    annealing.temperature * y + before
}

#[test]
fn what_is_the_users_own_is_meant() {
    check!(POINTS, |v| of_struct(v[0], v[1]));
    check!(POINTS, |v| of_states(v[0], v[1]));
    check!(POINTS, |v| of_weights(v[0], v[1]));
    check!(POINTS, |v| of_precise(v[0], v[1]));
    check!(POINTS, |v| of_annealing(v[0], v[1]));
}

/// A block without bounds, whose function takes one.
#[derive(Differentiable)]
struct Row<T> {
    elements: Vec<T>,
}

#[differentiate]
impl<T> Row<T> {
    fn from_fn<F>(n: usize, mut f: F) -> Row<T>
    where
        F: FnMut(usize) -> T,
    {
        let mut elements = Vec::with_capacity(n);
        for i in 0..n {
            elements.push(f(i));
        }
        Row { elements }
    }
}

#[differentiate]
fn of_row(x: f64, y: f64) -> f64 {
    let row = Row::from_fn(2, |i| x * i as f64 + y);
    row.elements[0] * row.elements[1]
}

/// Parts of two vectors, of which one is written.
#[differentiate]
fn padded(x: f64, y: f64) -> f64 {
    let source = [x, y];
    let mut target = [0.0, x * y];
    if let (Some(first), Some(last)) = (target.first_mut(), source.last()) {
        *first = *last * x;
    }
    // The second name is that of what is looked into before.
    if let (Some(last), Some(target)) = (target.last_mut(), source.first()) {
        *last += target * 2.0;
    } else {
        target[0] = 0.0;
    }
    target[0] * target[1]
}

#[test]
fn functions_without_bounds_and_parts_of_two() {
    check!(POINTS, |v| of_row(v[0], v[1]));
    check!(POINTS, |v| padded(v[0], v[1]));
}

mod units {
    /// A trait by the name of one of `num_traits`, which all types have by that.
    pub(super) trait One {
        fn one() -> Self;
    }
}

#[differentiate]
impl<T: num_traits::One> units::One for T {
    fn one() -> T {
        num_traits::One::one()
    }
}

#[derive(Differentiable, Clone, Copy)]
struct Point<T> {
    x: T,
    y: T,
}

#[differentiate]
impl<T: Copy> Point<T> {
    fn lerp(self, other: Self, t: T) -> Self
    where
        T: units::One + std::ops::Sub<Output = T> + std::ops::Mul<Output = T> + std::ops::Add<Output = T>,
    {
        let left = T::one() - t;
        Self { x: left * self.x + t * other.x, y: left * self.y + t * other.y }
    }
}

#[differentiate]
fn interpolated(x: f64, y: f64) -> f64 {
    let p = Point { x, y }.lerp(Point { x: y, y: 2.0 }, x);
    p.x * p.y
}

#[test]
fn a_trait_for_all_types_with_a_trait_of_the_same_name() {
    check!(POINTS, |v| interpolated(v[0], v[1]));
}
