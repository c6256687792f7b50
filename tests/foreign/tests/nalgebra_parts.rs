//! Matrices of `nalgebra` by rows, columns, parts and views, and made of functions and iterators.

// Functions as their authors write them.
#![allow(clippy::cast_precision_loss, clippy::many_single_char_names)]

use autodiff::differentiate;
use foreign::check;
use nalgebra::{
    DMatrix, DMatrixView, DVector, DVectorView, Dyn, Matrix, Matrix2, Matrix3, RealField, SMatrix, SVector, Storage,
    U1, Vector2, Vector3, Vector6,
};

const POINT: [f64; 6] = [1.4, 0.2, -0.7, 0.9, 0.3, -1.1];

type Parts = (DMatrix<f64>, DVector<f64>);

fn parts(p: &[f64; 6]) -> Parts {
    (DMatrix::from_row_slice(2, 2, &p[..4]), DVector::from_column_slice(&p[4..]))
}

fn flat((matrix, vector): &Parts) -> Vec<f64> {
    matrix.transpose().iter().chain(vector.iter()).copied().collect()
}

/// Checks a function of a matrix and a vector, as they are passed, beside the same function of slices.
macro_rules! check_parts {
    ($function:ident, $plain:ident) => {
        check_parts!($function, $plain, |matrix, vector| (&matrix, &vector))
    };
    ($function:ident, $plain:ident, |$matrix:ident, $vector:ident| ($m:expr, $v:expr)) => {
        check(
            POINT,
            |p| {
                let ($matrix, $vector) = parts(p);
                $function($m, $v)
            },
            |p| {
                let ($matrix, $vector) = parts(p);
                let (value, gradient) = $function::value_and_grad($m, $v);
                (value, flat(&gradient))
            },
            $plain::value_and_grad,
        )
    };
}

#[differentiate]
fn made(m: &DMatrix<f64>, v: &DVector<f64>) -> f64 {
    let n = v.len();
    let kernel = DMatrix::from_fn(n, n, |i, j| (-(v[i] - v[j]).powi(2)).exp() * m[(i, j)]);
    let weights = DVector::from_fn(n, |i, _| v[i] * (i + 1) as f64);
    let sines = DVector::from_iterator(n, v.iter().map(|x| x.sin()));
    let small = SMatrix::<f64, 2, 2>::from_fn(|i, j| v[i] * v[j].exp());
    let filled = DVector::from_element(n, m[(0, 1)]) + DVector::repeat(n, v[1]);
    let diagonal = Matrix2::from_diagonal(&Vector2::new(v[0], m[(1, 1)]));
    let lines = Matrix2::from_columns(&[Vector2::new(v[0], 1.0), Vector2::new(m[(1, 0)], v[1])]);
    (kernel * weights).dot(&sines) + (small * diagonal).sum() + filled.dot(v) + lines.determinant()
}

#[differentiate]
fn made_of_slices(p: &[f64; 6]) -> f64 {
    let [a, b, c, d, x, y] = *p;
    let near = (-(x - y) * (x - y)).exp();
    let product = [a * x + b * near * 2.0 * y, c * near * x + d * 2.0 * y];
    let small = (x + y) * (x.exp() * x + y.exp() * d);
    product[0] * x.sin() + product[1] * y.sin() + small + (b + y) * (x + y) + x * y - c
}

#[test]
fn matrices_are_made_of_functions_and_iterators() {
    check_parts!(made, made_of_slices);
}

#[differentiate]
fn lines(m: &DMatrix<f64>, v: &DVector<f64>) -> f64 {
    let products: f64 = m.row_iter().map(|row| (row * v)[0].powi(2)).sum();
    let mut sum = 0.0;
    for (i, column) in m.column_iter().enumerate() {
        sum += column.dot(v).exp() * (i + 1) as f64;
    }
    let difference = m.row(0) - m.row(1);
    let mut changed = m.clone();
    changed.set_column(1, v);
    let ends = v.rows(0, 1).dot(&v.rows(1, 1)) + m.columns(1, 1).sum();
    products * difference.norm() + sum * changed.determinant() + ends * m.column_sum().dot(v) + m.row_sum()[0]
}

#[differentiate]
fn lines_of_slices(p: &[f64; 6]) -> f64 {
    let [a, b, c, d, x, y] = *p;
    let w = [a * x + b * y, c * x + d * y];
    let sum = (a * x + c * y).exp() + 2.0 * (b * x + d * y).exp();
    let ends = (x * y + b + d) * ((a + b) * x + (c + d) * y);
    (w[0] * w[0] + w[1] * w[1]) * (a - c).hypot(b - d) + sum * (a * y - x * c) + ends + a + c
}

#[test]
fn rows_and_columns_are_iterators_and_parts() {
    check_parts!(lines, lines_of_slices);
}

#[differentiate]
fn small(m: &Matrix3<f64>, v: &Vector3<f64>) -> f64 {
    let part = m.fixed_view::<2, 2>(0, 1);
    let ends = v.fixed_rows::<2>(0).dot(&v.fixed_rows::<2>(1));
    let cross = v.cross_matrix() * v;
    let mut unit = *v;
    unit.normalize_mut();
    let between = v.lerp(&Vector3::new(1.0, 2.0, 3.0), 0.3);
    let sizes = v.max() * v.min() + v.amax() + m.abs().max() + v.xy().norm() + v.variance();
    part.determinant() * ends + cross.x + unit.y + between.norm() + sizes + m.metric_distance(&Matrix3::identity())
}

#[differentiate]
fn small_of_slices(p: &[f64; 12]) -> f64 {
    let [a, b, c, d, e, f, g, h, i, x, y, z] = *p;
    let norm = (x * x + y * y + z * z).sqrt();
    let w = [0.7 * x + 0.3, 0.7 * y + 0.6, 0.7 * z + 0.9];
    let mean = (x + y + z) / 3.0;
    let variance = (x * x + y * y + z * z) / 3.0 - mean * mean;
    let off = (a - 1.0).powi(2) + b * b + c * c + d * d + (e - 1.0).powi(2) + f * f + g * g + h * h + (i - 1.0).powi(2);
    let sizes = z * y + z + e + x.hypot(y) + variance + off.sqrt();
    (b * f - c * e) * (x * y + y * z) + y / norm + (w[0] * w[0] + w[1] * w[1] + w[2] * w[2]).sqrt() + sizes
}

#[test]
fn small_matrices_have_parts() {
    check(
        [0.8, 0.3, -0.2, 0.5, 1.1, 0.4, -0.6, 0.2, 0.9, 0.7, -0.4, 1.3],
        |p| small(&Matrix3::from_row_slice(&p[..9]), &Vector3::from_column_slice(&p[9..])),
        |p| {
            let (m, v) = (Matrix3::from_row_slice(&p[..9]), Vector3::from_column_slice(&p[9..]));
            let (value, (d_m, d_v)) = small::value_and_grad(&m, &v);
            (value, d_m.transpose().iter().chain(d_v.iter()).copied().collect())
        },
        small_of_slices::value_and_grad,
    );
}

#[differentiate]
fn sum_of_distances<S: Storage<f64, Dyn, Dyn>>(m: &Matrix<f64, Dyn, Dyn, S>) -> f64 {
    let mut sum = 0.0;
    for (i, a) in m.row_iter().enumerate() {
        for b in m.row_iter().skip(i + 1) {
            sum += (a - b).norm();
        }
    }
    sum
}

fn mixed<S: Storage<f64, Dyn, U1>>(v: &Matrix<f64, Dyn, U1, S>, w: DVectorView<f64>) -> f64 {
    v[0] * w[1] + v.norm() * w.dot(v)
}

#[differentiate]
fn viewed(m: DMatrixView<f64>, v: DVectorView<f64>) -> f64 {
    let w = m * v;
    sum_of_distances(&m) + mixed(&m.column(0), v) + (w - v).norm_squared() + (v * 2.0).sum()
}

#[differentiate]
fn viewed_of_slices(p: &[f64; 6]) -> f64 {
    let [a, b, c, d, x, y] = *p;
    let w = [a * x + b * y - x, c * x + d * y - y];
    (a - c).hypot(b - d) + a * y + a.hypot(c) * (a * x + c * y) + w[0] * w[0] + w[1] * w[1] + 2.0 * (x + y)
}

#[test]
fn views_and_matrices_of_any_storage_are_parameters() {
    check_parts!(viewed, viewed_of_slices, |matrix, vector| (matrix.as_view(), vector.as_view()));
}

#[test]
fn a_matrix_of_any_storage_may_be_a_view() {
    let m = DMatrix::from_row_slice(3, 2, &[0.0, 0.0, 3.0, 4.0, 9.0, 9.0]);
    let (value, gradient) = sum_of_distances::value_and_grad(&m.rows(0, 2));
    assert!((value - 5.0).abs() < 1e-12);
    assert!((gradient - DMatrix::from_row_slice(2, 2, &[-0.6, -0.8, 0.6, 0.8])).norm() < 1e-12);
}

#[differentiate]
fn generic<const N: usize>(v: &SVector<f64, N>) -> f64 {
    let m = SMatrix::<f64, N, N>::from_fn(|i, j| v[i] * v[j]);
    (m * v).sum()
}

/// The dimension is nowhere in the body: rustc finds it.
#[differentiate]
fn midpoint<const N: usize>(rate: impl Fn(SVector<f64, N>) -> SVector<f64, N>, x: SVector<f64, N>) -> SVector<f64, N> {
    let half = rate(x) * 0.5;
    rate(x + half)
}

#[differentiate]
fn of_midpoint(k: f64, y: f64) -> f64 {
    let x = midpoint(|p: Vector2<f64>| Vector2::new(p[1], k * p[0]), Vector2::new(k, y));
    x[0] * x[1]
}

/// The same of a dimension that is a type.
#[differentiate]
fn halved<D: nalgebra::DimName>(rate: impl Fn(f64) -> f64, x: &nalgebra::OVector<f64, D>) -> f64
where
    nalgebra::DefaultAllocator: nalgebra::allocator::Allocator<D>,
{
    x.iter().map(|&x| rate(x / 2.0)).sum::<f64>() * x.norm()
}

#[differentiate]
fn of_halved(k: f64, y: f64) -> f64 {
    halved(|x| x * x * k, &Vector2::new(k, y))
}

#[test]
fn dimensions_may_be_types_known_by_arguments() {
    let (k, y) = (1.3_f64, 0.4_f64);
    let (square, norm) = (k * k + y * y, k.hypot(y));
    let (value, (d_k, d_y)) = of_halved::value_and_grad(k, y);
    assert!((value - k / 4.0 * square * norm).abs() < 1e-12);
    assert!((d_k - (square * norm / 4.0 + k / 4.0 * 3.0 * norm * k)).abs() < 1e-12);
    assert!((d_y - k / 4.0 * 3.0 * norm * y).abs() < 1e-12);
}

#[test]
fn dimensions_may_be_known_by_closures() {
    let (k, y) = (1.3, 0.4);
    // rate(x) = (y, k^2), so that the result is (y + k^2 / 2, k (k + y / 2)).
    let (first, second) = (y + k * k / 2.0, k * k + k * y / 2.0);
    let (value, (d_k, d_y)) = of_midpoint::value_and_grad(k, y);
    assert!((value - first * second).abs() < 1e-12);
    assert!((d_k - (k * second + first * (2.0 * k + y / 2.0))).abs() < 1e-12);
    assert!((d_y - (second + first * k / 2.0)).abs() < 1e-12);
}

#[test]
fn dimensions_may_be_parameters() {
    let (value, gradient) = generic::value_and_grad(&Vector2::new(1.0, 2.0));
    assert!((value - 15.0).abs() < 1e-12);
    assert!((gradient - Vector2::new(5.0 + 2.0 * 3.0, 5.0 + 4.0 * 3.0)).norm() < 1e-12);
}

/// What the elements are only their use tells.
#[differentiate]
fn normal_equations(m: &DMatrix<f64>, v: &DVector<f64>) -> (DMatrix<f64>, DVector<f64>) {
    let mut left = DMatrix::zeros(2, 2);
    let mut right = DVector::zeros(2);
    for i in 0..2 {
        for j in 0..2 {
            right[j] += m[(i, j)] * v[i];
            for k in 0..=j {
                left[(j, k)] += m[(i, j)] * m[(i, k)] * v[i];
            }
        }
    }
    for j in 0..2 {
        for k in 0..j {
            left[(k, j)] = left[(j, k)];
        }
    }
    (left, right)
}

#[differentiate]
fn solved(m: &DMatrix<f64>, v: &DVector<f64>) -> f64 {
    let (left, right) = normal_equations(m, v);
    left.determinant() + (left * right).sum()
}

#[differentiate]
fn solved_of_slices(p: &[f64; 6]) -> f64 {
    let [a, b, c, d, x, y] = *p;
    let (e, f, g) = (a * a * x + c * c * y, a * b * x + c * d * y, b * b * x + d * d * y);
    let (r, s) = (a * x + c * y, b * x + d * y);
    e * g - f * f + (e + f) * r + (f + g) * s
}

#[test]
fn elements_of_an_unwritten_type_are_inferred() {
    check_parts!(solved, solved_of_slices);
}

/// Rows and columns that are changed where they are.
#[differentiate]
fn changed_lines(m: &DMatrix<f64>, v: &DVector<f64>) -> f64 {
    let mut y = m.clone();
    y.column_mut(0).copy_from(v);
    y.row_mut(0).fill(v[0] * v[1]);
    y.row_mut(0)[1] *= v[1];
    y.column_mut(1).apply(|x| *x *= 2.0);
    y.row_mut(1)[0] += y[(1, 1)] * y[(0, 1)];
    y.norm_squared()
}

#[differentiate]
fn changed_lines_of_slices(p: &[f64; 6]) -> f64 {
    let [_, _, _, d, x, y] = *p;
    let (first, second) = (x * y, x * y * y * 2.0);
    let low = y + 2.0 * d * second;
    first * first + second * second + low * low + 4.0 * d * d
}

#[test]
fn lines_are_changed_where_they_are() {
    check_parts!(changed_lines, changed_lines_of_slices);
}

/// A matrix whose type shows where it is returned, and a row of constants.
#[differentiate]
fn scaled<T: RealField + Copy>(a: T, b: T) -> Option<Matrix2<T>> {
    if a > nalgebra::convert(100.0) {
        return None;
    }
    let mut m = Matrix2::zeros();
    let half = a * nalgebra::convert(0.5);
    m[(0, 0)] = half;
    m[(1, 1)] = half * b;
    Some(m)
}

#[differentiate]
fn constant_row(v: &DVector<f64>) -> Vec<f64> {
    let m = Matrix2::new(2.0, 1.0, 0.5, 3.0);
    let row = m.row(1);
    (0..2).map(|i| v[i] * row[1] + row[0]).collect()
}

#[differentiate]
fn made_and_returned(m: &DMatrix<f64>, v: &DVector<f64>) -> f64 {
    let rows = constant_row(v);
    let scale = scaled(v[0], m[(0, 1)]).unwrap();
    rows[0] * rows[1] * scale[(1, 1)] + scale[(0, 0)]
}

#[differentiate]
fn made_and_returned_of_slices(p: &[f64; 6]) -> f64 {
    let [_, b, _, _, x, y] = *p;
    (3.0 * x + 0.5) * (3.0 * y + 0.5) * (0.5 * x * b) + 0.5 * x
}

#[test]
fn types_are_found_where_matrices_are_returned() {
    check_parts!(made_and_returned, made_and_returned_of_slices);
}

/// Methods of a matrix by a trait, and arrays that become vectors and matrices.
trait Corner<T> {
    fn corner(&self) -> T;
}

#[differentiate]
impl<T: RealField + Copy> Corner<T> for Matrix3<T> {
    fn corner(&self) -> T {
        let part = self.fixed_view::<2, 2>(0, 1);
        part[(0, 0)] * part[(1, 1)] - part[(0, 1)] * part[(1, 0)]
    }
}

#[differentiate]
fn doubled(v: Vector3<f64>) -> [f64; 3] {
    (v * 2.0).into()
}

#[differentiate]
fn of_arrays(p: &[f64; 6]) -> f64 {
    let v: Vector3<f64> = [p[0], p[1], p[2]].into();
    let rows = [[p[3], p[1], p[2]], [p[4], p[0], p[5]], [p[5], p[3], p[3]]];
    let m = Matrix3::from(rows);
    let all = Vector6::from_column_slice(p);
    let upper: Vector3<f64> = all.fixed_rows::<3>(1).into();
    let back: [[f64; 3]; 3] = (m * m).into();
    let twice = doubled(v + upper);
    m.corner() * twice[1] + v.dot(&upper) * back[2][1] + twice[0] * twice[2]
}

#[test]
fn arrays_become_matrices_and_the_other_way_round() {
    foreign::check_by_differences([0.7, -1.2, 0.4, 0.9, -0.3, 1.1], of_arrays, |p| {
        let (value, gradient) = of_arrays::value_and_grad(p);
        (value, gradient.to_vec())
    });
}
