//! Methods that traits provide, of types whose `impl` does not define them.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use crate::support::{EXACT, assert_close, check_single};
use autodiff::{Differentiable, Real, differentiate};

const POINTS: [[f64; 2]; 3] = [[0.7, 0.4], [0.3, 1.2], [1.1, -0.8]];

fn half(x: f64) -> f64 {
    x / 2.0
}

/// All of them: one that is defined, ones that call it, and one that some types define themselves.
#[differentiate]
trait Shape {
    const SIDES: f64;

    fn area(&self) -> f64;

    fn double(&self) -> f64 {
        2.0 * self.area()
    }

    /// Through another one, a constant, and a function of the module.
    fn scaled(&self, by: f64) -> f64 {
        let mut sum = half(self.double());
        for i in 0..3 {
            sum += (by * i as f64).sin() * self.area() / Self::SIDES;
        }
        sum * self.name().len() as f64
    }

    fn name(&self) -> String {
        "shape".to_owned()
    }

    fn shrink(&mut self, by: f64)
    where
        Self: Sized;

    fn shrink_twice(&mut self, by: f64)
    where
        Self: Sized,
    {
        self.shrink(by);
        self.shrink(by * by);
    }

    #[differentiate(skip)]
    fn mapped(&self, f: &dyn Fn(f64) -> f64) -> f64 {
        f(self.area())
    }

    #[differentiate(wrt(x))]
    fn weighted(x: f64, weight: f64) -> f64 {
        x * x * weight
    }
}

#[derive(Clone, Differentiable)]
struct Square {
    side: f64,
}

#[differentiate]
impl Shape for Square {
    const SIDES: f64 = 4.0;

    fn area(&self) -> f64 {
        self.side * self.side
    }

    fn shrink(&mut self, by: f64) {
        self.side *= by;
    }
}

#[derive(Clone, Differentiable)]
struct Circle<T> {
    radius: T,
}

#[differentiate]
impl Shape for Circle<f64> {
    const SIDES: f64 = 0.5;

    fn area(&self) -> f64 {
        3.0 * self.radius * self.radius
    }

    fn double(&self) -> f64 {
        self.area() * self.radius.exp()
    }

    fn name(&self) -> String {
        "circle".to_owned()
    }

    fn shrink(&mut self, by: f64) {
        self.radius -= by;
    }
}

#[differentiate]
impl Shape for f64 {
    const SIDES: f64 = 1.0;

    fn area(&self) -> f64 {
        self * self.cos()
    }

    fn shrink(&mut self, by: f64) {
        *self = self.sin() * by;
    }
}

#[differentiate]
fn of_shapes(x: f64, y: f64) -> f64 {
    let (mut square, mut circle) = (Square { side: x }, Circle { radius: x * y });
    let mut total = square.double() * circle.double() + Square::weighted(y, 3.0);
    square.shrink_twice(y);
    circle.shrink_twice(x);
    for by in [x, y, 0.5] {
        if by > 0.0 {
            total += square.scaled(by) * circle.scaled(y) + Shape::scaled(&square, y);
        }
    }
    total + y.double() * x.scaled(y) + <Circle<f64> as Shape>::scaled(&circle, x)
}

#[test]
fn provided_methods_have_derivatives_of_each_type() {
    check!(POINTS, |v| of_shapes(v[0], v[1]));
}

#[test]
fn the_derivatives_are_methods_of_the_type() {
    let square = Square { side: 3.0 };
    assert_eq!(square.double_grad().side, 12.0);
    let (value, (d_square, d_by)) = square.scaled_value_and_grad(0.5);
    assert_close(value, square.scaled(0.5), EXACT);
    assert_close(d_square.side * 1.5, value, EXACT); // the area is homogeneous
    assert_close(d_by, 5.0 * 9.0 / 4.0 * (0.5_f64.cos() + 2.0 * 1.0_f64.cos()), EXACT);
    assert_eq!(Circle::<f64>::weighted_grad(3.0, 2.0), 12.0);
}

/// Generic over the type of what is given, and with a parameter that is left out.
#[differentiate]
trait Curve<X, const N: usize = 2> {
    type Output;

    fn at(&self, x: X) -> f64;

    fn power(&self, x: X) -> f64 {
        let mut product = 1.0;
        let y = self.at(x);
        for _ in 0..N {
            product *= y;
        }
        product
    }

    fn pair(&self, a: X, b: X) -> (f64, f64) {
        (self.at(a), self.power(b))
    }
}

#[derive(Clone, Differentiable)]
struct Line {
    slope: f64,
}

#[differentiate]
impl Curve<f64, 3> for Line {
    type Output = f64;

    fn at(&self, x: f64) -> f64 {
        self.slope * x
    }
}

#[derive(Clone, Differentiable)]
struct Plane(f64);

#[differentiate]
impl Curve<[f64; 2]> for Plane {
    type Output = f64;

    fn at(&self, x: [f64; 2]) -> f64 {
        self.0 * x[0] + x[1].sin()
    }
}

#[differentiate]
fn of_curves(x: f64, y: f64) -> f64 {
    let (line, plane) = (Line { slope: x }, Plane(y));
    let (a, b) = plane.pair([x, y], [y * x, 0.3]);
    line.power(y) * a + b
}

#[test]
fn the_parameters_of_a_trait_are_those_of_its_impl() {
    check!(POINTS, |v| of_curves(v[0], v[1]));
}

#[differentiate]
trait Norm<T: Real> {
    fn squared(&self) -> T;

    fn norm(&self) -> T {
        self.squared().sqrt()
    }
}

#[derive(Clone, Differentiable)]
struct Pair<T> {
    a: T,
    b: T,
}

#[differentiate]
impl<T: Real> Norm<T> for Pair<T> {
    fn squared(&self) -> T {
        self.a * self.a + self.b * self.b * self.b * self.b
    }
}

#[differentiate]
fn of_pairs<T: Real>(x: T, y: T) -> T {
    let pair = Pair { a: x, b: x * y };
    pair.norm() * pair.squared()
}

#[test]
fn blocks_over_numbers_have_provided_methods() {
    check!(POINTS, |v| of_pairs(v[0], v[1]));
    check_single(&[[0.7, 0.4], [1.1, -0.8]], |v| of_pairs(v[0], v[1]), |v| of_pairs::grad(v[0], v[1]));
}

/// A trait of another module, and one that builds on it.
mod solids {
    use super::{Shape, half};
    use autodiff::differentiate;
    use std::f64::consts::PI;

    #[differentiate]
    pub(super) trait Solid: Shape {
        fn height(&self) -> f64;

        fn volume(&self) -> f64 {
            half(self.area()) * self.height() * f64::max(1.0, self.height())
        }

        fn surface(&self) -> f64 {
            self.volume() + std::f64::consts::TAU * self.area()
        }

        /// Nothing but this module has the constant.
        #[differentiate(skip)]
        fn round(&self) -> f64 {
            PI
        }
    }
}

#[differentiate]
impl solids::Solid for Square {
    fn height(&self) -> f64 {
        self.side.exp()
    }
}

#[differentiate]
impl solids::Solid for Circle<f64> {
    fn height(&self) -> f64 {
        self.radius + 2.0
    }

    fn surface(&self) -> f64 {
        self.volume()
    }
}

#[differentiate]
fn of_solids(x: f64, y: f64) -> f64 {
    use solids::Solid;
    let (square, circle) = (Square { side: x }, Circle { radius: x * y });
    square.volume() * circle.volume() + square.surface() * circle.surface()
}

#[test]
fn traits_of_other_modules_provide_what_means_the_same_here() {
    use solids::Solid;
    check!(POINTS, |v| of_solids(v[0], v[1]));
    assert_eq!((Square { side: 1.0 }).round() + Square { side: 1.0 }.mapped(&|x| x), 1.0 + std::f64::consts::PI);
}

/// Numbers of a trait over those of another crate, with constants that are computed.
#[differentiate]
trait Scalar: num_traits::Float {
    fn two() -> Self {
        Self::one() + Self::one()
    }

    fn half_turn() -> Self {
        Self::from(std::f64::consts::PI).unwrap()
    }

    /// The number of another trait is another one.
    fn epsilon() -> Self {
        Self::from(0.25).unwrap()
    }

    fn bent(self) -> Self {
        (self / Self::two()).sin() * Self::half_turn() + self * <Self as Scalar>::epsilon()
    }
}

#[differentiate]
impl Scalar for f64 {}

#[differentiate]
fn of_scalars<T: Scalar>(x: T, y: T) -> T {
    (x / T::two()).tan() * T::half_turn() + y * x
}

#[differentiate]
fn of_numbers(x: f64, y: f64) -> f64 {
    of_scalars(x, y) * y.bent()
}

#[test]
fn bodies_that_call_functions_of_numbers() {
    check!(POINTS, |v| of_numbers(v[0], v[1]));
}
