//! Own types that hold matrices of `nalgebra` of any number, with and without bounds.

use autodiff::{Differentiable, differentiate};
use nalgebra::allocator::Allocator;
use nalgebra::{
    ClosedAddAssign, ClosedMulAssign, DefaultAllocator, Dim, Matrix2, Matrix3, OMatrix, OVector, RealField, Scalar,
    Vector2, Vector3,
};
use num_traits::{Float, Signed};
use std::ops::Mul;

/// A trait of this crate by the name of the library's.
trait Real: RealField + Copy {}
impl<T: RealField + Copy> Real for T {}

trait Group {
    type Algebra;
    fn log(&self) -> Self::Algebra;
}

/// No bound says that it is a number.
#[derive(Clone, Differentiable)]
struct Twist<T> {
    axes: Vector3<T>,
    scale: T,
}

#[differentiate]
impl Twist<f64> {
    fn skewed(&self) -> f64 {
        self.axes.x * self.axes.y + self.axes.z * self.scale
    }
}

#[derive(Differentiable)]
struct Rotation<T: RealField> {
    matrix: Matrix3<T>,
}

#[differentiate]
impl<T> Group for Rotation<T>
where
    T: Real,
{
    type Algebra = Twist<T>;

    fn log(&self) -> Self::Algebra {
        let matrix = self.matrix;
        let one: T = T::one();
        let two = one + one;
        let angle = ((matrix.trace() - one) / two).acos();
        let skew = (matrix - matrix.transpose()) * (angle / two / angle.sin());
        Twist { axes: Vector3::new(skew[(2, 1)], skew[(0, 2)], skew[(1, 0)]), scale: angle }
    }
}

#[differentiate]
fn twisted(x: f64, y: f64) -> f64 {
    let rotation = Rotation { matrix: Matrix3::new(0.8, -x, 0.3, 0.6, 0.7, y, -0.1, 0.4, 0.9) };
    let twist = rotation.log();
    twist.skewed() * twist.axes[0]
}

fn assert_right(function: fn(f64, f64) -> f64, (d_x, d_y): (f64, f64), (x, y): (f64, f64)) {
    let step = 1e-6;
    let expected_x = (function(x + step, y) - function(x - step, y)) / (2.0 * step);
    let expected_y = (function(x, y + step) - function(x, y - step)) / (2.0 * step);
    assert!((d_x - expected_x).abs() < 1e-8, "{d_x} is not {expected_x}");
    assert!((d_y - expected_y).abs() < 1e-8, "{d_y} is not {expected_y}");
}

#[test]
fn types_of_any_number_hold_matrices() {
    assert_right(twisted, twisted::grad(0.5, -0.2), (0.5, -0.2));
}

/// Elements of which `nalgebra` asks less than that they are a field.
#[differentiate]
fn sheared<T: Scalar + Copy + Signed + ClosedAddAssign + ClosedMulAssign>(m: &Matrix2<T>, x: T) -> Matrix2<T> {
    m * Matrix2::new(T::one(), x, T::zero(), T::one())
}

trait Quantity: Float + Scalar + ClosedMulAssign {}
impl Quantity for f64 {}

#[differentiate]
fn scaled<T: Quantity, D: Dim>(v: &OVector<T, D>, by: T) -> OVector<T, D>
where
    OVector<T, D>: Mul<T, Output = OVector<T, D>>,
    DefaultAllocator: Allocator<D>,
{
    v.clone() * by
}

/// A name for vectors of the elements.
type Samples<N> = Vec<Vector2<N>>;

#[derive(Clone, Differentiable)]
struct Cloud<N: RealField> {
    samples: Samples<N>,
    weights: Vec<f64>,
}

#[derive(Differentiable)]
struct Grown<N: RealField> {
    by: N,
}

#[differentiate]
impl<N: Copy + RealField> Grown<N> {
    fn grow<R: Dim, C: Dim>(&self, m: &mut OMatrix<N, R, C>)
    where
        DefaultAllocator: Allocator<R, C>,
    {
        let t = m[(0, 1)];
        m[(0, 0)] += t * self.by;
    }
}

#[differentiate]
fn of_few_bounds(x: f64, y: f64) -> f64 {
    let sheared = sheared(&Matrix2::new(x, 0.3, 0.4, y), y);
    let v = scaled(&Vector2::new(x, y), x);
    let cloud = Cloud { samples: vec![v, Vector2::new(y, x)], weights: vec![x, y] };
    let mut m = Matrix2::new(x, y, y, x * y);
    Grown { by: 0.5 * y }.grow(&mut m);
    sheared[(0, 1)] * cloud.samples[0][1] * cloud.weights[0] + cloud.samples[1][0] * m[(0, 0)]
}

#[test]
fn elements_are_fields_where_derivatives_are_taken() {
    assert_right(of_few_bounds, of_few_bounds::grad(0.7, 1.3), (0.7, 1.3));
}

/// Numbers whose roots and sines are not those of `nalgebra`.
trait Measure: num_traits::real::Real + num_traits::NumAssignOps + std::fmt::Debug + 'static {}
impl Measure for f64 {}

#[differentiate]
fn length<T: Measure>(v: &Vector2<T>) -> T {
    (v.x * v.x + v.y * v.y).sqrt()
}

#[derive(Differentiable)]
struct Turn<T: Measure> {
    axes: Matrix2<T>,
}

#[differentiate]
impl<T: Measure> Turn<T> {
    fn of(angle: T) -> Self {
        let (sin, cos) = angle.sin_cos();
        Turn { axes: Matrix2::new(cos, -sin, sin, cos) }
    }

    fn apply(&self, v: &Vector2<T>) -> Vector2<T> {
        self.axes * v * self.axes[(0, 0)].exp()
    }
}

#[differentiate]
fn of_float<T: Float + Scalar>(v: &Vector2<T>) -> T {
    v.x.sqrt() * v[1].abs()
}

#[differentiate]
fn measured(x: f64, y: f64) -> f64 {
    let v = Turn::of(x).apply(&Vector2::new(y, 0.5));
    length(&v) * of_float(&Vector2::new(x, y)) + v.x
}

#[test]
fn functions_of_numbers_are_those_of_the_bound() {
    assert_right(measured, measured::grad(0.5, -0.2), (0.5, -0.2));
    assert_right(measured, measured::grad(1.1, 0.7), (1.1, 0.7));
}
