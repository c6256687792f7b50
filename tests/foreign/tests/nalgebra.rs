//! Matrices and vectors of `nalgebra`.

// Functions as their authors write them; values that are exact in floating point are compared exactly.
#![allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap, clippy::float_cmp, clippy::manual_midpoint)]

use autodiff::{Advance, Differentiable, differentiate};
use foreign::check;
use nalgebra::{DMatrix, DVector, Matrix2, Matrix3, OMatrix, OVector, RealField, Vector2, Vector3};

const POINT: [f64; 6] = [1.4, 0.2, -0.7, 0.9, 0.3, -1.1];

/// `[a b; c d]` and `(x, y)`.
type Parts = (DMatrix<f64>, DVector<f64>);

fn parts(p: &[f64; 6]) -> Parts {
    (DMatrix::from_row_slice(2, 2, &p[..4]), DVector::from_column_slice(&p[4..]))
}

fn flat((matrix, vector): &Parts) -> Vec<f64> {
    matrix.transpose().iter().chain(vector.iter()).copied().collect()
}

macro_rules! check_parts {
    ($function:ident, $plain:ident) => {
        check(
            POINT,
            |p| {
                let (matrix, vector) = parts(p);
                $function(&matrix, &vector)
            },
            |p| {
                let (matrix, vector) = parts(p);
                let (value, gradient) = $function::value_and_grad(&matrix, &vector);
                (value, flat(&gradient))
            },
            $plain::value_and_grad,
        )
    };
}

#[differentiate]
fn operators(m: &DMatrix<f64>, v: &DVector<f64>) -> f64 {
    let w = m * v + v * 2.0 - -(v / v[0]);
    let mut u = 0.5 * &w;
    u += &w;
    u -= v;
    u *= m[(0, 1)];
    u /= v[1];
    (m * m * &u).dot(&w)
}

#[differentiate]
fn operators_of_slices(p: &[f64; 6]) -> f64 {
    let [a, b, c, d, x, y] = *p;
    let w = [a * x + b * y + 2.0 * x + 1.0, c * x + d * y + 2.0 * y + y / x];
    let u = [(1.5 * w[0] - x) * b / y, (1.5 * w[1] - y) * b / y];
    let t = [a * u[0] + b * u[1], c * u[0] + d * u[1]];
    (a * t[0] + b * t[1]) * w[0] + (c * t[0] + d * t[1]) * w[1]
}

#[test]
fn operators_have_their_ways_back() {
    check_parts!(operators, operators_of_slices);
}

#[differentiate]
fn methods(m: &DMatrix<f64>, v: &DVector<f64>) -> f64 {
    let w = m.tr_mul(v).component_mul(v) + v.component_div(&m.column(1)) + m.row(0).transpose().scale(v[0]);
    let size = v.norm() * v.norm_squared() + w.magnitude() + m.trace() * m.sum();
    size * m.determinant() + w.normalize().dot(v) + w.add_scalar(v[1]).mean()
}

#[differentiate]
fn methods_of_slices(p: &[f64; 6]) -> f64 {
    let [a, b, c, d, x, y] = *p;
    let w = [(a * x + c * y) * x + x / b + a * x, (b * x + d * y) * y + y / d + b * x];
    let square = x * x + y * y;
    let norm = (w[0] * w[0] + w[1] * w[1]).sqrt();
    let size = square.sqrt() * square + norm + (a + d) * (a + b + c + d);
    size * (a * d - b * c) + (w[0] * x + w[1] * y) / norm + (w[0] + w[1]) / 2.0 + y
}

#[test]
fn methods_have_their_ways_back() {
    check_parts!(methods, methods_of_slices);
}

#[differentiate]
fn functions(m: &DMatrix<f64>, v: &DVector<f64>) -> f64 {
    let hidden = (m * v).map(|x| x.tanh() * v[0]);
    let mut both = hidden.zip_map(v, |x, y| x * y.exp());
    both.apply(|x| *x += v[1] * 2.0);
    let largest = both.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let total: f64 = both.iter().zip(v.iter()).map(|(x, y)| x * y).sum();
    let mut odd = 0.0;
    for (i, x) in m.iter().enumerate() {
        odd += x.powi(i as i32 + 1);
    }
    both.fold(0.0, |sum, x| sum + x * x) + largest * total + odd
}

#[differentiate]
fn functions_of_slices(p: &[f64; 6]) -> f64 {
    let [a, b, c, d, x, y] = *p;
    let hidden = [(a * x + b * y).tanh() * x, (c * x + d * y).tanh() * x];
    let both = [hidden[0] * x.exp() + y * 2.0, hidden[1] * y.exp() + y * 2.0];
    let odd = a + c * c + b * b * b + d * d * d * d;
    both[0] * both[0] + both[1] * both[1] + both[0].max(both[1]) * (both[0] * x + both[1] * y) + odd
}

#[test]
fn functions_are_applied_to_elements() {
    check_parts!(functions, functions_of_slices);
}

#[differentiate]
fn loops(m: &DMatrix<f64>, v: &DVector<f64>) -> f64 {
    let mut solution: DVector<f64> = DVector::zeros(v.len());
    for i in (0..m.nrows()).rev() {
        let mut rest = v[i];
        for j in i + 1..m.ncols() {
            rest -= m[(i, j)] * solution[j];
        }
        solution[i] = rest / m[(i, i)];
    }
    solution.dot(v)
}

#[differentiate]
fn loops_of_slices(p: &[f64; 6]) -> f64 {
    let [a, b, _, d, x, y] = *p;
    let second = y / d;
    (x - b * second) / a * x + second * y
}

#[test]
fn elements_are_read_and_written() {
    check_parts!(loops, loops_of_slices);
}

#[differentiate]
fn small(x: f64, y: f64, z: f64) -> f64 {
    let a = Vector3::new(x, y * z, 1.0);
    let b = a.cross(&Vector3::new(z, x, y)) + a * x;
    let m = Matrix3::new(x, 1.0, y, z, y, 2.0, 0.5, x, z);
    let n = Matrix2::new(b.x, b.y, b.z, 3.0);
    let c = m * b;
    c.x * c.z - c.y + n.determinant() * n.m12 + n.try_inverse().unwrap()[(0, 0)]
}

#[differentiate]
fn small_of_slices(p: &[f64; 3]) -> f64 {
    let [x, y, z] = *p;
    let a = [x, y * z, 1.0];
    let b = [a[1] * y - x + a[0] * x, z - a[0] * y + a[1] * x, a[0] * x - a[1] * z + x];
    let c = [x * b[0] + b[1] + y * b[2], z * b[0] + y * b[1] + 2.0 * b[2], 0.5 * b[0] + x * b[1] + z * b[2]];
    let determinant = b[0] * 3.0 - b[1] * b[2];
    c[0] * c[2] - c[1] + determinant * b[1] + 3.0 / determinant
}

#[test]
fn small_matrices_are_made_of_numbers() {
    check(
        [0.7, -1.2, 1.9],
        |p| small(p[0], p[1], p[2]),
        |p| {
            let (value, (x, y, z)) = small::value_and_grad(p[0], p[1], p[2]);
            (value, vec![x, y, z])
        },
        small_of_slices::value_and_grad,
    );
}

#[differentiate]
fn fields(v: Vector3<f64>) -> Vector3<f64> {
    let mut w = Vector3::<f64>::zeros();
    w.x = v.y * 2.0;
    w.y = v.x * v.z;
    w[2] = v.z.sin();
    w
}

#[test]
fn fields_are_elements() {
    let (value, pullback) = fields::vjp(Vector3::new(1.0, 2.0, 3.0));
    assert_eq!(value, Vector3::new(4.0, 3.0, 3.0_f64.sin()));
    assert_eq!(pullback(Vector3::new(1.0, 10.0, 100.0)), Vector3::new(30.0, 2.0, 10.0 + 100.0 * 3.0_f64.cos()));
}

#[differentiate]
fn scaled(v: &mut DVector<f64>, rate: f64) {
    for i in 0..v.len() {
        v[i] *= rate;
    }
    *v *= rate;
}

#[differentiate]
fn scaled_norm(x: f64, y: f64, rate: f64) -> f64 {
    let mut v = DVector::from_vec(vec![x, y]);
    scaled(&mut v, rate);
    v.norm_squared()
}

#[test]
fn memory_changes_in_place() {
    assert_eq!(scaled_norm::value_and_grad(3.0, 4.0, 1.0), (25.0, (6.0, 8.0, 100.0)));
}

#[differentiate]
fn generic<T: RealField + Copy, const N: usize>(a: &nalgebra::SVector<T, N>, b: &nalgebra::SVector<T, N>) -> T {
    (a * b[0]).dot(b) + a[1]
}

#[differentiate]
fn any_dimension<D: nalgebra::Dim>(m: &OMatrix<f64, D, D>, v: &OVector<f64, D>) -> f64
where
    nalgebra::DefaultAllocator: nalgebra::allocator::Allocator<D, D>
        + nalgebra::allocator::Allocator<D>
        + nalgebra::allocator::Allocator<nalgebra::U1, D>,
{
    (m * v).dot(v)
}

#[test]
fn functions_may_be_generic_over_numbers_and_dimensions() {
    let (a, b) = (Vector2::new(1.0_f32, 2.0), Vector2::new(3.0, 5.0));
    assert_eq!(generic::value_and_grad(&a, &b), (41.0, (Vector2::new(9.0, 16.0), Vector2::new(16.0, 6.0))));
    let (m, v) = (Matrix2::new(1.0, 2.0, 3.0, 4.0), Vector2::new(1.0, -1.0));
    let (value, (d_m, d_v)) = any_dimension::value_and_grad(&m, &v);
    assert_eq!(value, 0.0);
    assert_eq!((d_m, d_v), (Matrix2::new(1.0, -1.0, -1.0, 1.0), Vector2::new(-3.0, -3.0)));
}

#[derive(Clone, Debug, Differentiable)]
struct Layer {
    weights: DMatrix<f64>,
    bias: DVector<f64>,
}

#[differentiate]
impl Layer {
    fn forward(&self, x: &DVector<f64>) -> DVector<f64> {
        &self.weights * x + &self.bias
    }

    fn loss(&self, x: &DVector<f64>, y: &DVector<f64>) -> f64 {
        (self.forward(x) - y).norm_squared() / 2.0
    }
}

#[test]
fn gradient_descent_moves_a_layer() {
    let mut layer = Layer { weights: DMatrix::zeros(2, 2), bias: DVector::zeros(2) };
    let (x, y) = (DVector::from_vec(vec![1.0, 2.0]), DVector::from_vec(vec![-1.0, 0.5]));
    for _ in 0..50 {
        let gradient = layer.loss_grad(&x, &y).0;
        layer.advance(&gradient, -0.1);
    }
    assert!(layer.loss(&x, &y) < 1e-12);
}

#[test]
fn singular_matrices_have_a_gradient() {
    #[differentiate]
    fn determinant(m: &Matrix3<f64>) -> f64 {
        m.determinant()
    }
    let gradient = determinant::grad(&Matrix3::new(1.0, 2.0, 3.0, 2.0, 4.0, 6.0, 1.0, 0.0, 1.0));
    assert_eq!(gradient, Matrix3::new(4.0, 4.0, -4.0, -2.0, -2.0, 2.0, 0.0, 0.0, 0.0));
}

#[test]
#[should_panic(expected = "tangents of the shapes (2, 2) and (3, 3) do not combine")]
fn accumulators_have_the_shape_of_the_matrix() {
    let mut d_m: DMatrix<f64> = DMatrix::zeros(2, 2);
    autodiff::Tangent::accumulate(&mut d_m, &DMatrix::zeros(3, 3));
}

#[derive(Clone, Debug, Differentiable)]
struct Weights {
    weights: DVector<f64>,
    count: usize,
}

#[differentiate]
impl Weights {
    fn effective(&self) -> f64 {
        self.weights.iter().take(self.count).sum::<f64>().powi(2)
            / self.weights.iter().take(self.count).map(|w| w.powi(2)).sum::<f64>()
    }
}

#[test]
fn fields_are_read_from_their_start() {
    let weights = Weights { weights: DVector::from_vec(vec![1.0, 3.0, 5.0]), count: 2 };
    let (value, gradient) = weights.effective_value_and_grad();
    assert!((value - 1.6).abs() < 1e-12);
    let expected = DVector::from_vec(vec![0.8 - 0.32, 0.8 - 0.96, 0.0]);
    assert!((gradient.weights - expected).norm() < 1e-12);
}

#[differentiate]
fn sums_of_vectors(v: &Vector3<f64>, x: f64) -> f64 {
    let all = [v * x, v * (x * x), v + v];
    let sum: Vector3<f64> = all.iter().sum();
    all.iter().map(|w| w * x).sum::<Vector3<f64>>().dot(&sum)
}

#[differentiate]
fn sum_of_products(p: &[f64; 6]) -> f64 {
    let (m, v) = (Matrix2::new(p[0], p[1], p[2], p[3]), Vector2::new(p[4], p[5]));
    let all = [v, v * p[0], m.column(1) * p[5]];
    all.iter().map(|w| m * w).sum::<Vector2<f64>>().dot(&v)
}

#[differentiate]
fn sum_of_products_of_slices(p: &[f64; 6]) -> f64 {
    let [a, b, c, d, x, y] = *p;
    let (u, v) = (x + x * a + b * y, y + y * a + d * y);
    (a * u + b * v) * x + (c * u + d * v) * y
}

#[test]
fn products_by_references_are_summed() {
    check(
        POINT,
        sum_of_products,
        |p| {
            let (value, gradient) = sum_of_products::value_and_grad(p);
            (value, gradient.to_vec())
        },
        sum_of_products_of_slices::value_and_grad,
    );
}

#[test]
fn vectors_of_a_fixed_length_have_sums() {
    let (v, x) = (Vector3::new(0.5, -1.0, 2.0), 0.7);
    let factor = |x: f64| (x + x * x + 2.0) * (x + x * x + 2.0) * x;
    let (value, (d_v, d_x)) = sums_of_vectors::value_and_grad(&v, x);
    let slope = (factor(x + 1e-6) - factor(x - 1e-6)) / 2e-6;
    assert!((value - factor(x) * v.norm_squared()).abs() < 1e-12);
    assert!((d_v - v * (2.0 * factor(x))).norm() < 1e-12);
    assert!((d_x - slope * v.norm_squared()).abs() < 1e-7);
}

#[differentiate]
fn of_many_shapes(t: f64, u: f64) -> f64 {
    let a = nalgebra::SMatrix::<f64, 4, 2>::new(t, 0.0, u, t * t, t, 1.0, 2.0, u);
    let b = nalgebra::Matrix2x4::new(u, t * u, 0.5, 1.0, t, u, -1.0, 2.0);
    let mut c = a * b;
    let d = nalgebra::Matrix4::from_element(u * t);
    c.component_mul_assign(&d);
    c.neg_mut();
    let e = nalgebra::Matrix4::from_element(2.0 + t * t);
    c.component_div_assign(&e);
    c[(0, 1)] * c[(3, 2)] + c[(2, 0)]
}

#[test]
fn matrices_of_many_shapes_are_made_of_numbers_and_changed_by_elements() {
    let (t, u, h) = (0.7, 1.3, 1e-6);
    let slope_t = (of_many_shapes(t + h, u) - of_many_shapes(t - h, u)) / (2.0 * h);
    let slope_u = (of_many_shapes(t, u + h) - of_many_shapes(t, u - h)) / (2.0 * h);
    let (value, (d_t, d_u)) = of_many_shapes::value_and_grad(t, u);
    assert!((value - of_many_shapes(t, u)).abs() < 1e-14);
    assert!((d_t - slope_t).abs() < 1e-7 && (d_u - slope_u).abs() < 1e-7);
}
