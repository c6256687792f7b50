//! Points of `nalgebra`, whose tangents are the vectors between two.

// Functions as their authors write them.
#![allow(clippy::cast_precision_loss)]

use autodiff::{Advance, Differentiable, differentiate};
use foreign::check;
use nalgebra::{Const, Matrix3, OPoint, Point2, Point3, RealField, Vector2, Vector3, distance};

#[differentiate]
fn operators(p: &Point3<f64>, v: Vector3<f64>) -> f64 {
    let mut q = p + v * 2.0;
    q += v;
    q -= &(v * v.x);
    q *= p.x;
    q /= v.y;
    let u = -(2.0 * q) / p.y * v.z;
    let w = Matrix3::new(p.x, 1.0, 2.0, 0.0, v.y, 1.0, 0.3, 0.2, p.z) * u;
    let between: Vector3<f64> = w - (p - v);
    between.dot(&v) + w[0] * u.coords.norm_squared() + (q - p).x * p.coords.z
}

#[differentiate]
fn operators_of_slices(p: &[f64; 6]) -> f64 {
    let [a, b, c, x, y, z] = *p;
    let moved = |at: f64, by: f64| (at + by * 2.0 + by - by * x) * a / y;
    let q = [moved(a, x), moved(b, y), moved(c, z)];
    let u = [-(2.0 * q[0]) / b * z, -(2.0 * q[1]) / b * z, -(2.0 * q[2]) / b * z];
    let w = [a * u[0] + u[1] + 2.0 * u[2], y * u[1] + u[2], 0.3 * u[0] + 0.2 * u[1] + c * u[2]];
    let between = (w[0] - (a - x)) * x + (w[1] - (b - y)) * y + (w[2] - (c - z)) * z;
    between + w[0] * (u[0] * u[0] + u[1] * u[1] + u[2] * u[2]) + (q[0] - a) * c
}

fn parts(p: &[f64; 6]) -> (Point3<f64>, Vector3<f64>) {
    (Point3::new(p[0], p[1], p[2]), Vector3::new(p[3], p[4], p[5]))
}

#[test]
fn operators_are_those_of_the_coordinates() {
    check(
        [1.4, 0.2, -0.7, 0.9, 0.3, -1.1],
        |p| {
            let (point, vector) = parts(p);
            operators(&point, vector)
        },
        |p| {
            let (point, vector) = parts(p);
            let (value, (d_point, d_vector)) = operators::value_and_grad(&point, vector);
            (value, d_point.iter().chain(&d_vector).copied().collect())
        },
        operators_of_slices::value_and_grad,
    );
}

#[derive(Clone, Debug, Differentiable)]
struct Triangle {
    a: Point2<f64>,
    b: Point2<f64>,
    c: Point2<f64>,
}

#[differentiate]
impl Triangle {
    fn area(&self) -> f64 {
        let (u, v) = (self.b - self.a, self.c - self.a);
        0.5 * (u.x * v.y - u.y * v.x).abs()
    }

    fn centroid(&self) -> Point2<f64> {
        Point2::from((self.a.coords + self.b.coords + self.c.coords) / 3.0)
    }
}

#[differentiate]
fn triangle(x: f64, y: f64) -> f64 {
    let a = Point2::new(x, y);
    let t = Triangle { a, b: Point2::from([y, x * y]), c: a + Vector2::new(0.5, x) };
    let away: Point2<f64> = Vector2::new(y, 2.0).into();
    t.area() * distance(&t.centroid(), &away) + nalgebra::distance_squared(&t.b, &Point2::origin()) + t.a.coords.y
}

#[differentiate]
fn triangle_of_slices(p: &[f64; 2]) -> f64 {
    let [x, y] = *p;
    let (b, c) = ([y, x * y], [x + 0.5, y + x]);
    let area = 0.5 * ((b[0] - x) * (c[1] - y) - (b[1] - y) * (c[0] - x)).abs();
    let centre = [(x + b[0] + c[0]) / 3.0 - y, (y + b[1] + c[1]) / 3.0 - 2.0];
    area * centre[0].hypot(centre[1]) + b[0] * b[0] + b[1] * b[1] + y
}

#[test]
fn points_are_fields_and_are_made_of_numbers_vectors_and_arrays() {
    check(
        [1.4, 0.6],
        |p| triangle(p[0], p[1]),
        |p| {
            let (value, (x, y)) = triangle::value_and_grad(p[0], p[1]);
            (value, vec![x, y])
        },
        triangle_of_slices::value_and_grad,
    );
}

#[differentiate]
fn between<T: RealField + Copy, const D: usize>(p: &OPoint<T, Const<D>>, q: &OPoint<T, Const<D>>) -> T {
    (p - q).norm()
}

#[differentiate]
fn mean(points: &[Point2<f64>]) -> Point2<f64> {
    let mut sum = Vector2::zeros();
    for point in points {
        sum += point.coords;
    }
    Point2::from(sum / points.len() as f64)
}

#[differentiate]
fn spread(points: &[Point2<f64>]) -> f64 {
    let centre = mean(points);
    let path: f64 = points.windows(2).map(|pair| between(&pair[1], &pair[0])).sum();
    path * points.iter().map(|point| (point - centre).norm_squared()).sum::<f64>()
}

#[differentiate]
fn spread_of_slices(p: &[f64; 6]) -> f64 {
    let [a, b, c, d, e, f] = *p;
    let centre = [(a + c + e) / 3.0, (b + d + f) / 3.0];
    let off = |x: f64, y: f64| (x - centre[0]) * (x - centre[0]) + (y - centre[1]) * (y - centre[1]);
    ((c - a).hypot(d - b) + (e - c).hypot(f - d)) * (off(a, b) + off(c, d) + off(e, f))
}

#[test]
fn points_in_slices_have_their_derivatives() {
    let points = |p: &[f64; 6]| [Point2::new(p[0], p[1]), Point2::new(p[2], p[3]), Point2::new(p[4], p[5])];
    check(
        [1.4, 0.2, -0.7, 0.9, 0.3, -1.1],
        |p| spread(&points(p)),
        |p| {
            let (value, gradient) = spread::value_and_grad(&points(p));
            (value, gradient.iter().flat_map(|d| [d.x, d.y]).collect())
        },
        spread_of_slices::value_and_grad,
    );
}

#[test]
fn points_advance_along_vectors() {
    let mut point = Point2::new(1.0, 2.0);
    point.advance(&Vector2::new(0.5, -1.0), 2.0);
    assert_eq!(point, Point2::new(2.0, 0.0));
}
