//! Type parameters that are numbers without a bound that says so: two for one number, and those that only fields hold.

use crate::support::{DIFFERENCES, assert_all_close, gradient_by_differences};
use autodiff::{Differentiable, differentiate};
use num_traits::ConstZero;
use std::ops::{Add, Div, Mul, Sub};

#[differentiate]
fn line<C: Copy + Mul<T, Output = T>, T: Copy + Add<Output = T>>(slope: C, x: T, offset: T) -> T {
    slope * x + offset
}

#[differentiate]
fn polynomial<C, T>(coefficients: &[C], x: T) -> T
where
    T: Copy + ConstZero + Mul<Output = T> + Add<C, Output = T>,
    C: Copy,
{
    coefficients.iter().rev().fold(T::ZERO, |sum, c| sum * x + *c)
}

#[test]
fn two_parameters_for_one_number_are_one_in_the_derivatives() {
    assert_eq!(line::grad(3.0, 4.0, 5.0), (4.0, 3.0, 1.0));
    assert_eq!(line::grad(3.0_f32, 4.0, 5.0), (4.0, 3.0, 1.0));
    let all = |z: &[f64]| polynomial(&z[..3], z[3]);
    let (d_coefficients, d_x) = polynomial::grad(&[1.0, -2.0, 0.5], 0.7);
    let expected = gradient_by_differences(all, &[1.0, -2.0, 0.5, 0.7]);
    assert_all_close(&(d_coefficients, d_x), &expected, DIFFERENCES);
}

#[derive(Clone, Copy, Differentiable)]
struct Coefficients<T> {
    b0: T,
    b1: T,
    a1: T,
}

trait Filter<C, T> {
    fn run(&mut self, input: T) -> T;
    fn reset(&mut self);
}

#[derive(Clone, Differentiable)]
struct FirstOrder<C, T> {
    state: T,
    coefficients: Coefficients<C>,
}

#[differentiate]
impl<C, T> FirstOrder<C, T>
where
    T: ConstZero,
{
    const fn new(coefficients: Coefficients<C>) -> Self {
        Self { state: T::ZERO, coefficients }
    }
}

#[differentiate]
impl<C, T> Filter<C, T> for FirstOrder<C, T>
where
    T: Copy + Add<T, Output = T> + Sub<T, Output = T> + ConstZero,
    C: Copy + Mul<T, Output = T>,
{
    fn run(&mut self, input: T) -> T {
        let output = self.coefficients.b0 * input + self.state;
        self.state = self.coefficients.b1 * input - self.coefficients.a1 * output;
        output
    }

    fn reset(&mut self) {
        self.state = T::ZERO;
    }
}

#[differentiate]
impl<C: Copy + Add<Output = C>, T: Copy + Div<C, Output = T> + Mul<C, Output = T>> FirstOrder<C, T> {
    fn gain(&self) -> C {
        self.coefficients.b0 + self.coefficients.b1
    }

    fn offset(&self) -> T {
        self.state / self.gain()
    }

    fn scaled<D: Copy + Mul<T, Output = T>>(&self, by: D) -> T {
        by * self.state * self.coefficients.b0
    }
}

#[differentiate]
fn filtered(v: &[f64]) -> f64 {
    let mut filter = FirstOrder::new(Coefficients { b0: v[0], b1: v[1], a1: v[2] });
    let mut energy = 0.0;
    for (i, x) in v.iter().enumerate() {
        if i == 3 {
            filter.reset();
        }
        let y = filter.run(*x);
        energy += y * y;
    }
    energy + filter.offset() * filter.scaled(v[1])
}

/// A tag that is no number, and a part of any type with a derivative.
#[derive(Clone, Differentiable)]
struct Named<L, P> {
    label: L,
    part: P,
    x: f64,
}

#[differentiate]
impl<L: Clone, P: Clone> Named<L, P> {
    fn energy(&self, y: f64) -> f64 {
        self.x * self.x * y
    }

    fn moved(self, by: f64) -> Self {
        Self { x: self.x * by, ..self }
    }
}

#[differentiate]
fn labelled(v: &[f64]) -> f64 {
    let named = Named { label: "a", part: [v[0] * v[1], v[2]], x: v[1] };
    let moved = named.moved(v[0]);
    moved.energy(v[2]) * moved.part[0] + moved.part[1] * f64::from(moved.label == "a")
}

#[derive(Clone, Debug, Differentiable)]
struct Heap<T: PartialOrd> {
    items: Vec<T>,
}

#[differentiate]
impl<T: PartialOrd> Heap<T> {
    fn sift_up(&mut self) {
        for i in (1..self.items.len()).rev() {
            if self.items[i] < self.items[i - 1] {
                self.items.swap(i, i - 1);
            }
        }
    }
}

#[derive(Clone, Differentiable)]
struct Pair<T>(T, [T; 2]);

#[differentiate]
impl<T: Clone> Pair<T> {
    fn turn(&mut self) {
        self.1.swap(0, 1);
        std::mem::swap(&mut self.0, &mut self.1[0]);
    }
}

#[differentiate]
fn least(v: &[f64]) -> f64 {
    let mut heap = Heap { items: vec![v[0] * v[1], v[1] - v[2], v[2] * v[2]] };
    heap.sift_up();
    let mut pair = Pair(v[0] * v[2], [heap.items[1], heap.items[2]]);
    pair.turn();
    heap.items[0] * 3.0 + pair.0 * pair.1[0] * pair.1[1] + pair.0
}

mod parts {
    #[derive(Clone, autodiff::Differentiable)]
    pub(super) struct Gain<C> {
        pub(super) factor: C,
        pub(super) name: &'static str,
    }

    #[derive(Clone, autodiff::Differentiable)]
    pub(super) struct Controller<C, T> {
        pub(super) proportional: Gain<C>,
        pub(super) integral: Gain<C>,
        pub(super) sum: T,
    }
}

#[differentiate]
impl<C, T> parts::Controller<C, T>
where
    C: Copy + Mul<T, Output = T>,
    T: Copy + Add<Output = T> + std::ops::AddAssign + Default,
{
    fn step(&mut self, error: T) -> T {
        self.sum += error;
        self.proportional.factor * error + self.integral.factor * self.sum
    }
}

#[differentiate]
fn controlled(v: &[f64]) -> f64 {
    let (proportional, integral) = (parts::Gain { factor: v[0], name: "p" }, parts::Gain { factor: v[1], name: "i" });
    let mut controller = parts::Controller { proportional, integral, sum: 0.0 };
    let mut x = v[2];
    for _ in 0..5 {
        x += 0.3 * controller.step(1.0 - x);
    }
    x * x + controller.sum + f64::from(controller.integral.name == "i")
}

#[derive(Clone, Differentiable)]
struct Ring<T, const N: usize> {
    items: [T; N],
    at: usize,
}

#[differentiate]
impl<T: Copy + Default, const N: usize> Ring<T, N> {
    fn new() -> Self {
        Self { items: [T::default(); N], at: 0 }
    }

    fn push(&mut self, item: T) -> T {
        let old = self.items[self.at];
        self.items[self.at] = item;
        self.at = (self.at + 1) % N;
        old
    }
}

#[differentiate]
fn delayed(v: &[f64]) -> f64 {
    let mut ring: Ring<f64, 2> = Ring::new();
    let mut sum = 0.0;
    for x in v {
        sum += ring.push(*x * *x) * v[0];
    }
    sum + ring.items[0]
}

const POINTS: [[f64; 3]; 2] = [[0.6, -1.3, 0.9], [1.1, 0.4, -0.7]];

#[test]
fn what_the_fields_hold_is_asked_to_carry_a_derivative() {
    check!(POINTS, |v| filtered(v));
    check!(POINTS, |v| labelled(v));
    check!(POINTS, |v| least(v));
    check!(POINTS, |v| controlled(v));
    check!(POINTS, |v| delayed(v));
    let named = Named { label: "a".to_owned(), part: (), x: 2.0 };
    let (d_named, d_y) = named.energy_grad(3.0);
    assert_eq!((d_named.x, d_y), (12.0, 4.0));
}
