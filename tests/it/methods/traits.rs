//! Traits, generics, recursion, attributes on single methods.

use super::*;

trait Shape {
    fn area(&self) -> f64;
    fn scaled(&self, by: f64) -> Self;
}

#[derive(Clone, Debug, Differentiable)]
struct Circle {
    r: f64,
}

#[derive(Clone, Debug, Differentiable)]
struct Rectangle {
    sides: [f64; 2],
}

#[differentiate]
impl Shape for Circle {
    fn area(&self) -> f64 {
        std::f64::consts::PI * self.r * self.r
    }

    fn scaled(&self, by: f64) -> Self {
        Circle { r: self.r * by }
    }
}

#[differentiate]
impl Shape for Rectangle {
    fn area(&self) -> f64 {
        self.sides[0] * self.sides[1]
    }

    fn scaled(&self, by: f64) -> Self {
        Self { sides: [self.sides[0] * by, self.sides[1] * by] }
    }
}

#[differentiate]
fn areas(xs: &[f64]) -> f64 {
    let c = Circle { r: xs[0] };
    let r = Rectangle { sides: [xs[1], xs[2]] };
    c.scaled(xs[3]).area() + r.area() * r.scaled(c.area()).area()
}

/// A trait whose implementations say what goes in and what comes out.
trait Curve {
    type Argument;
    type Point;

    fn at(&self, angle: Self::Argument) -> Self::Point;
}

#[differentiate]
impl Curve for Circle {
    type Argument = f64;
    type Point = (Self::Argument, f64);

    fn at(&self, angle: Self::Argument) -> Self::Point {
        (self.r * angle.cos(), self.r * angle.sin())
    }
}

#[differentiate]
fn on_a_circle(xs: &[f64]) -> f64 {
    let (x, y) = Circle { r: xs[0] }.at(xs[1]);
    x * y * y + x * xs[2] * xs[3]
}

#[derive(Clone, Debug, Differentiable)]
struct Polynomial {
    coefficients: Vec<f64>,
}

#[differentiate]
impl Polynomial {
    fn value(&self, x: f64) -> f64 {
        self.tail(0, x)
    }

    fn tail(&self, from: usize, x: f64) -> f64 {
        if from == self.coefficients.len() { 0.0 } else { self.coefficients[from] + x * self.tail(from + 1, x) }
    }

    fn iterated(&self, x: f64, n: usize) -> f64 {
        if n == 0 {
            return x;
        }
        let y = self.iterated(x, n - 1);
        self.value(y)
    }

    fn derivative(&self) -> Polynomial {
        let mut coefficients = Vec::new();
        for i in 1..self.coefficients.len() {
            coefficients.push(self.coefficients[i] * i as f64);
        }
        Polynomial { coefficients }
    }
}

#[derive(Differentiable)]
struct Line {
    slope: f64,
    label: String,
}

impl Line {
    #[differentiate(wrt(x))]
    fn at(&self, x: f64) -> f64 {
        self.slope * x * x
    }
}

impl Flat for PolynomialTangent {
    fn push_to(&self, list: &mut Vec<f64>) {
        list.extend(&self.coefficients);
    }

    fn filled(&self, next: &mut dyn FnMut() -> f64) -> Self {
        Self { coefficients: self.coefficients.filled(next) }
    }
}

fn polynomial(v: &[f64]) -> Polynomial {
    Polynomial { coefficients: v.to_vec() }
}

#[differentiate]
fn newton(xs: &[f64]) -> f64 {
    let p = Polynomial { coefficients: xs.to_vec() };
    let d = p.derivative();
    let mut x = xs[0];
    for _ in 0..3 {
        x = x - 0.1 * p.value(x) / (2.0 + d.value(x) * d.value(x));
    }
    x * p.iterated(0.1 * x, 2)
}

#[test]
fn methods_of_traits_have_derivatives() {
    check!(FOUR, |v| areas(v));
    check!(FOUR, |v| on_a_circle(v));
    assert_eq!(Rectangle { sides: [2.0, 3.0] }.area_grad().sides, [3.0, 2.0]);
}

#[test]
fn methods_call_methods_and_themselves() {
    check!(FOUR, |v| newton(v));
    const FIVE: [[f64; 5]; 2] = [[0.7, -1.3, 2.1, 0.4, 0.5], [-0.6, 1.9, -0.2, 3.0, -0.4]];
    check_method!(FIVE, |v| polynomial(&v[..4]) => value / value_value_and_grad / value_grad (v[4]));
    check_method!(FIVE, |v| polynomial(&v[..4]) => iterated / iterated_value_and_grad / iterated_grad (v[4], 3));
}

#[test]
fn single_methods_may_bear_the_attribute() {
    let line = Line { slope: 2.0, label: "line".to_string() };
    assert_eq!(line.at_grad(3.0), 12.0);
    assert_eq!(line.at_value_and_grad(3.0), (18.0, 12.0));
    assert_eq!(line.label, "line");
}

#[derive(Clone, Debug, Differentiable)]
struct Poly<T> {
    coefficients: Vec<T>,
}

#[differentiate]
impl<T: Float> Poly<T> {
    fn value(&self, x: T) -> T {
        let mut total = T::zero();
        for c in self.coefficients.iter().rev() {
            total = total * x + *c;
        }
        total
    }
}

#[differentiate]
fn of_a_generic_method(xs: &[f64]) -> f64 {
    let p = Poly { coefficients: xs.to_vec() };
    p.value(xs[0]) * p.value(xs[1])
}

#[test]
fn generic_blocks_serve_both_precisions() {
    check!(FOUR, |v| of_a_generic_method(v));
    let (d_p, d_x) = Poly { coefficients: vec![1.0_f32, 2.0, 3.0] }.value_grad(2.0_f32);
    assert_eq!((d_p.coefficients, d_x), (vec![1.0_f32, 2.0, 4.0], 14.0_f32));
}

// Traits with parameters of their own.

trait Easing<F> {
    fn start(t: F, b: F) -> F;
    fn both(t: F, b: F) -> F;
}

trait Power<const N: usize> {
    fn power(&self, x: f64) -> f64;
}

#[derive(Clone, Copy, Differentiable)]
struct Back {
    overshoot: f64,
}

#[differentiate]
impl<F: Float> Easing<F> for Back {
    fn start(t: F, b: F) -> F {
        t * t * (t - b)
    }

    fn both(t: F, b: F) -> F {
        if t < b { Back::start(t + t, b) } else { Back::start(t, b) + b * t }
    }
}

#[differentiate]
impl<const N: usize> Power<N> for Back
where
    [f64; N]: Sized,
{
    fn power(&self, x: f64) -> f64 {
        let mut power = self.overshoot;
        for _ in 0..N {
            power *= x;
        }
        power
    }
}

#[test]
fn parameters_of_a_trait_become_those_of_the_derivatives() {
    let both = |v: &[f64]| Back::both(v[0], v[1]);
    for point in [[0.3, 0.7], [0.9, 0.2]] {
        let (value, gradient) = Back::both_value_and_grad(point[0], point[1]);
        assert_eq!(value, both(&point));
        assert_all_close(&gradient, &gradient_by_differences(both, &point), DIFFERENCES);
    }
    let (value, (d_back, d_x)) = Back { overshoot: 3.0 }.power_value_and_grad::<2>(2.0);
    assert_eq!(value, Power::<2>::power(&Back { overshoot: 3.0 }, 2.0));
    assert_eq!((value, d_back.overshoot, d_x), (12.0, 4.0, 12.0));
}

trait Parameterized {
    type Parameters;
    type Value;
    fn parameters(&self) -> Self::Parameters;
    fn with(parameters: Self::Parameters) -> Self;
    fn at(&self, x: Self::Value) -> Self::Value;
}

#[derive(Clone, Debug, Differentiable)]
struct Slopes {
    up: f64,
    down: f64,
}

#[derive(Clone, Debug, Differentiable)]
struct Roof {
    up: f64,
    down: f64,
}

#[differentiate]
impl Parameterized for Roof {
    type Parameters = Slopes;
    type Value = f64;

    fn parameters(&self) -> Self::Parameters {
        Self::Parameters { up: self.up * 2.0, down: self.down }
    }

    fn with(parameters: Self::Parameters) -> Self {
        let slopes: Self::Parameters = parameters;
        Self { up: slopes.up, down: slopes.down }
    }

    fn at(&self, x: Self::Value) -> Self::Value {
        let y: Self::Value = x * self.up;
        Self::Value::max(y, 0.0) + self.parameters().up
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Power1<T: autodiff::Real> {
    factor: T,
}

#[differentiate]
impl<T: autodiff::Real> Parameterized for Power1<T> {
    type Parameters = (T, T);
    type Value = T;

    fn parameters(&self) -> Self::Parameters {
        (self.factor, self.factor * self.factor)
    }

    fn with(parameters: Self::Parameters) -> Self {
        Self { factor: parameters.0 }
    }

    fn at(&self, x: Self::Value) -> Self::Value {
        let (factor, square): Self::Parameters = self.parameters();
        factor * x + square
    }
}

#[differentiate]
fn by_types_of_the_trait(x: f64) -> f64 {
    let roof = Roof { up: x, down: x * x };
    let slopes = roof.parameters();
    let again = slopes.up * slopes.down + roof.at(x) + Roof::with(slopes).up;
    again + Power1 { factor: x }.at(x) * Power1::<f64>::with((x, 1.0)).factor
}

#[test]
fn types_of_a_trait_may_be_mentioned_in_the_body() {
    for x in [0.7, -0.4] {
        let (value, gradient) = by_types_of_the_trait::value_and_grad(x);
        assert_eq!(value, by_types_of_the_trait(x));
        let expected = gradient_by_differences(|v| by_types_of_the_trait(v[0]), &[x]);
        assert_all_close(&[gradient], &expected, DIFFERENCES);
    }
}

mod shapes {
    use autodiff::{Differentiable, differentiate};

    #[derive(Clone, Differentiable)]
    pub(super) struct Disc<T> {
        pub(super) radius: T,
    }

    mod deep {
        pub(super) trait Shape {
            fn new(radius: f64) -> Self;
            fn area(&self) -> f64;
        }
    }

    #[differentiate]
    impl deep::Shape for Disc<f64> {
        fn new(radius: f64) -> Self {
            Self { radius }
        }

        fn area(&self) -> f64 {
            self.radius * self.radius
        }
    }

    pub(super) struct Named(pub(super) f64);

    impl Named {
        pub(super) fn size(&self) -> f64 {
            self.0
        }
    }

    pub(super) trait Size {
        fn size(&self) -> f64;
    }

    impl Size for Named {
        fn size(&self) -> f64 {
            2.0 * self.0
        }
    }

    #[differentiate]
    pub(super) fn by_path(x: f64) -> f64 {
        use deep::Shape as _;
        let disc = <Disc<f64> as deep::Shape>::new(x);
        let named = Named(3.0);
        <Disc<f64> as deep::Shape>::area(&disc) * disc.area() * <Named as Size>::size(&named) + x * named.size()
    }
}

#[test]
fn a_path_tells_the_trait() {
    assert_eq!(shapes::by_path(2.0), 102.0);
    assert_eq!(shapes::by_path::value_and_grad(2.0), (102.0, 195.0));
}
