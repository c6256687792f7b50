//! Methods and functions of types that are called by path.
#![allow(
    clippy::suspicious_arithmetic_impl,
    clippy::suspicious_op_assign_impl,
    clippy::op_ref,
    clippy::needless_lifetimes,
    clippy::neg_multiply,
    reason = "implementations are told apart by what they compute, in all forms in which they are written"
)]
#![allow(
    clippy::double_ended_iterator_last,
    clippy::explicit_into_iter_loop,
    clippy::iter_next_slice,
    clippy::iter_skip_next,
    clippy::map_unwrap_or,
    clippy::redundant_closure,
    clippy::cloned_instead_of_copied,
    clippy::manual_next_back,
    clippy::needless_return,
    clippy::collapsible_match,
    clippy::useless_conversion,
    clippy::from_iter_instead_of_collect,
    clippy::toplevel_ref_arg,
    reason = "the long forms are what is tested"
)]

use autodiff::{Differentiable, differentiate};

const FOUR: [[f64; 4]; 2] = [[0.7, -1.3, 0.5, 1.2], [1.1, 0.4, -0.6, 0.9]];

#[derive(Clone, Copy, Debug, Differentiable)]
struct Line {
    slope: f64,
    offset: f64,
}

trait Shape {
    fn area(&self) -> f64;
    fn scaled(&self, by: f64) -> Self;
    fn unit() -> Self;
    const K: f64;
}

#[differentiate]
impl Shape for Line {
    const K: f64 = 2.5;
    fn area(&self) -> f64 {
        self.slope * self.offset * Self::K
    }
    fn scaled(&self, by: f64) -> Self {
        Line { slope: self.slope * by, ..*self }
    }
    fn unit() -> Self {
        Line { slope: 1.0, offset: 1.0 }
    }
}

#[differentiate]
impl Line {
    const FACTOR: f64 = 3.0;
    fn new(slope: f64, offset: f64) -> Self {
        Self { slope, offset }
    }
    fn at(&self, x: f64) -> f64 {
        self.slope * x + self.offset
    }
    fn at_self(self, x: f64) -> f64 {
        self.slope * x * x + self.offset
    }
    fn helper(x: f64) -> f64 {
        x * x * Self::FACTOR
    }
    fn whole(&self, x: f64) -> f64 {
        Self::helper(Line::at(self, x)) + Line::helper(x) + Self::at(self, Self::FACTOR * x)
    }
    fn shift(&mut self, by: f64) {
        self.offset += by * self.slope;
    }
    fn by_trait(&self) -> f64 {
        <Self as Shape>::area(self) + self.area() * Self::unit().offset + Self::K
    }
}

#[differentiate]
fn by_path(xs: &[f64]) -> f64 {
    let line = Line::new(xs[0], xs[1]);
    let mut other = line;
    Line::shift(&mut other, xs[3]);
    Line::at(&line, xs[2]) * Line::at(&other, xs[3]) + line.whole(xs[2]) + Line::at_self(line, xs[0])
}

#[differentiate]
fn by_trait(xs: &[f64]) -> f64 {
    let line = Line::new(xs[0], xs[1]);
    <Line as Shape>::area(&line) * line.area()
        + line.by_trait()
        + <Line>::helper(xs[2])
        + <Line as Shape>::scaled(&line, xs[3]).area()
}

#[differentiate]
fn mapped(xs: &[f64]) -> f64 {
    let lines: Vec<Line> = xs.iter().map(|&x| Line::new(x, x * x)).collect();
    let a: f64 = lines.iter().map(|l| Line::at(l, xs[1])).sum();
    let b: f64 = lines.iter().map(Line::area).sum();
    let c = xs.iter().copied().map(Line::helper).sum::<f64>();
    a * b + c
}

#[derive(Clone, Debug, Differentiable)]
struct Model {
    w: Vec<f64>,
    rate: f64,
}

#[differentiate]
impl Model {
    fn join(&self, model: &Model) -> f64 {
        self.rate * model.rate
    }
    fn other(&self, mut model: Self, this: f64) -> f64 {
        model.rate += this;
        model.rate * self.w[0]
    }
    fn of(model: Model, layer: f64) -> f64 {
        model.rate * layer
    }
    fn at(&self, model: f64) -> f64 {
        self.rate * model
    }
}

#[differentiate]
fn named(xs: &[f64]) -> f64 {
    let model = Model { w: xs.to_vec(), rate: xs[1] };
    let other = Model { w: xs.to_vec(), rate: xs[2] };
    model.join(&other) + model.other(other.clone(), xs[3]) + model.at(xs[2]) + Model::of(model.clone(), xs[0])
}

#[test]
fn methods_are_called_by_path() {
    check!(FOUR, |v| by_path(v));
    check!(FOUR, |v| mapped(v));
}

#[test]
fn methods_of_traits_are_called_by_their_types() {
    check!(FOUR, |v| by_trait(v));
}

#[test]
fn parameters_may_be_called_as_types() {
    check!(FOUR, |v| named(v));
}

#[derive(Clone, Copy, autodiff::Differentiable)]
struct Wide<T> {
    w: T,
    x: T,
}

#[differentiate]
impl<T> Wide<T> {
    fn new(w: T, x: T) -> Self {
        Self { w, x }
    }
}

#[derive(Clone, Copy, autodiff::Differentiable)]
struct Thin<T> {
    x: T,
}

#[differentiate]
impl<T: std::ops::Mul<T, Output = T> + Copy> std::ops::Mul<Wide<T>> for Thin<T> {
    type Output = Wide<T>;

    fn mul(self, other: Wide<T>) -> Self::Output {
        Self::Output::new(self.x * other.w, self.x * other.x)
    }
}

#[derive(Clone, Copy, autodiff::Differentiable)]
enum HitResult<T> {
    Miss,
    Single(T),
}

#[differentiate]
impl<T: num_traits::Float> Wide<T> {
    fn hit(&self, b: T) -> HitResult<T> {
        if b > T::zero() { HitResult::Single(self.w * b) } else { HitResult::Miss }
    }

    fn doubled(&self) -> Wide<T> {
        Wide { w: self.w + self.w, x: self.x }
    }

    fn narrow(&self) -> &T {
        &self.x
    }

    fn of_doubled(&self) -> T {
        let doubled = self.doubled();
        let narrow = doubled.narrow();
        *narrow * doubled.w
    }
}

#[differentiate]
fn of_wide(a: f64, b: f64) -> f64 {
    let wide = Thin { x: a } * Wide { w: b, x: 2.0 };
    let hit = match wide.hit(a) {
        HitResult::Single(at) => at,
        HitResult::Miss => b,
    };
    hit * wide.of_doubled()
}

#[test]
fn results_of_methods_of_generic_types_are_known() {
    check!([[0.7, 1.3], [-0.4, 0.9]], |v| of_wide(v[0], v[1]));
}
