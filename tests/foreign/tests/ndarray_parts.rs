//! Arrays of `ndarray` by rows, columns, slices and views, made of functions and iterators, and repeated along axes.

// Functions as their authors write them.
#![allow(clippy::cast_precision_loss, clippy::manual_midpoint, clippy::many_single_char_names)]
#![allow(clippy::needless_pass_by_value, clippy::op_ref, clippy::redundant_closure_for_method_calls)]

use autodiff::{Differentiable, differentiate};
use foreign::check;
use ndarray::{Array1, Array2, ArrayBase, ArrayView1, ArrayView2, Axis, Data, Ix1, Zip, array, s};

const POINT: [f64; 6] = [1.4, 0.2, -0.7, 0.9, 0.3, -1.1];

type Parts = (Array2<f64>, Array1<f64>);

fn parts(p: &[f64; 6]) -> Parts {
    (array![[p[0], p[1]], [p[2], p[3]]], array![p[4], p[5]])
}

fn flat((matrix, vector): &Parts) -> Vec<f64> {
    matrix.iter().chain(vector).copied().collect()
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
fn lines(m: &Array2<f64>, v: &Array1<f64>) -> f64 {
    let mut sum = 0.0;
    for row in m.rows() {
        sum += row.dot(v).exp();
    }
    for column in m.columns() {
        sum *= column.sum() + 3.0;
    }
    let errors: f64 = m.outer_iter().zip(v.iter()).map(|(row, y)| (row.sum() - y).powi(2)).sum();
    let second: f64 = m.axis_iter(Axis(1)).map(|column| column[1] * column.dot(v)).sum();
    sum + errors / m.shape()[0] as f64 + second * m.index_axis(Axis(0), 1).dot(v)
}

#[differentiate]
fn lines_of_slices(p: &[f64; 6]) -> f64 {
    let [a, b, c, d, x, y] = *p;
    let sum = ((a * x + b * y).exp() + (c * x + d * y).exp()) * (a + c + 3.0) * (b + d + 3.0);
    let errors = (a + b - x) * (a + b - x) + (c + d - y) * (c + d - y);
    sum + errors / 2.0 + (c * (a * x + c * y) + d * (b * x + d * y)) * (c * x + d * y)
}

#[test]
fn rows_and_columns_are_iterators() {
    check_parts!(lines, lines_of_slices);
}

#[differentiate]
fn elements(m: &Array2<f64>, v: &Array1<f64>) -> f64 {
    let mut cubes = 0.0;
    for x in m {
        cubes += x.powi(3);
    }
    let weighted: f64 = m.indexed_iter().map(|((i, j), x)| x * (i * 2 + j + 1) as f64).sum();
    let first: f64 = v.indexed_iter().map(|(i, x)| x * x * (i + 1) as f64).sum();
    let steps: f64 = v.windows(2).into_iter().map(|w| (w[1] - w[0]).powi(2)).sum();
    m.iter().for_each(|x| cubes += x.sin());
    cubes * first
        + weighted * steps
        + m.exp().sum()
        + v.powi(2).sum().sqrt()
        + m.product()
        + m.diag().sum() * v.to_vec()[1]
}

#[differentiate]
fn elements_of_slices(p: &[f64; 6]) -> f64 {
    let [a, b, c, d, x, y] = *p;
    let all = [a, b, c, d];
    let cubes: f64 = all.iter().map(|x| x * x * x + x.sin()).sum();
    let exponentials: f64 = all.iter().map(|x| x.exp()).sum();
    let weighted = a + 2.0 * b + 3.0 * c + 4.0 * d;
    let first = x * x + 2.0 * y * y;
    cubes * first + weighted * (y - x) * (y - x) + exponentials + x.hypot(y) + a * b * c * d + (a + d) * y
}

#[test]
fn elements_of_two_dimensions_are_iterators() {
    check_parts!(elements, elements_of_slices);
}

#[differentiate]
fn made(m: &Array2<f64>, v: &Array1<f64>) -> f64 {
    let n = v.len();
    let kernel = Array2::from_shape_fn((n, n), |(i, j)| (-(v[i] - v[j]).powi(2)).exp() * m[[i, j]]);
    let weights = Array1::from_shape_fn(n, |i| v[i] * (i + 1) as f64);
    let sines = Array1::from_iter(v.iter().map(|x| x.sin()));
    let cosines: Array1<f64> = v.iter().map(|x| x.cos()).collect();
    let filled = Array1::from_elem(n, m[[0, 1]]);
    let plane = Array2::from_elem(m.dim(), v[1]);
    let listed = array![[v[0], v[1] * v[1]], [1.0, m[[1, 1]]]];
    kernel.dot(&weights).dot(&sines) + cosines.dot(&filled) + plane.dot(&listed).sum() + array![v[0], 2.0].dot(v)
}

#[differentiate]
fn made_of_slices(p: &[f64; 6]) -> f64 {
    let [a, b, c, d, x, y] = *p;
    let near = (-(x - y) * (x - y)).exp();
    let product = [a * x + b * near * 2.0 * y, c * near * x + d * 2.0 * y];
    let made = product[0] * x.sin() + product[1] * y.sin() + b * (x.cos() + y.cos());
    made + 2.0 * y * (x + 1.0 + y * y + d) + x * x + 2.0 * y
}

#[test]
fn arrays_are_made_of_functions_and_iterators() {
    check_parts!(made, made_of_slices);
}

#[differentiate]
fn along_axes(m: &Array2<f64>, v: &Array1<f64>) -> f64 {
    let largest = m.iter().copied().reduce(f64::max).unwrap();
    let powers = m.mapv(|x| (x - largest).exp());
    let shares = &powers / &powers.sum_axis(Axis(1)).insert_axis(Axis(1));
    let centered = m - &m.mean_axis(Axis(0)).unwrap();
    let norms = m.map_axis(Axis(1), |row| row.dot(&row).sqrt());
    let logs = m.fold_axis(Axis(0), 0.0, |sum, x| sum + x.exp()).mapv_into(|x| x.ln());
    let mut shifted = m + v;
    shifted *= v;
    shares.dot(v).dot(v) + (&centered * &centered).sum() + norms.dot(&logs) + shifted.sum() + v.var(1.0) + v.std(0.0)
}

#[differentiate]
fn along_axes_of_slices(p: &[f64; 6]) -> f64 {
    let [a, b, c, d, x, y] = *p;
    let shares = [a.exp() / (a.exp() + b.exp()), c.exp() / (c.exp() + d.exp())];
    let shares = [shares[0] * x + (1.0 - shares[0]) * y, shares[1] * x + (1.0 - shares[1]) * y];
    let centered = ((a - c) * (a - c) + (b - d) * (b - d)) / 2.0;
    let norms = a.hypot(b) * (a.exp() + c.exp()).ln() + c.hypot(d) * (b.exp() + d.exp()).ln();
    let shifted = (a + c + 2.0 * x) * x + (b + d + 2.0 * y) * y;
    shares[0] * x + shares[1] * y + centered + norms + shifted + (x - y) * (x - y) / 2.0 + (x - y).abs() / 2.0
}

#[test]
fn sums_and_operators_go_along_axes() {
    check_parts!(along_axes, along_axes_of_slices);
}

#[differentiate]
fn zipped(m: &Array2<f64>, v: &Array1<f64>) -> f64 {
    let w = m.dot(v);
    let power = Zip::from(&w).and(v).fold(0.0, |sum, &a, &b| sum + (a - b).abs().powf(1.5));
    let mut products = Array1::<f64>::zeros(2);
    Zip::from(&mut products).and(m.rows()).for_each(|product, row| *product = row.dot(v).sin());
    let mut other = Array1::<f64>::zeros(2);
    other.assign(&m.row(0));
    other.scaled_add(2.0, v);
    let both = v.slice(s![..1]).dot(&v.slice(s![1..])) + m.slice(s![.., 1..]).sum();
    power + Zip::from(&w).and(v).map_collect(|a, b| a * b.exp()).sum() + products.dot(&other) * both
}

#[differentiate]
fn zipped_of_slices(p: &[f64; 6]) -> f64 {
    let [a, b, c, d, x, y] = *p;
    let w = [a * x + b * y, c * x + d * y];
    let power = (w[0] - x).abs().powf(1.5) + (w[1] - y).abs().powf(1.5);
    let products = w[0].sin() * (a + 2.0 * x) + w[1].sin() * (b + 2.0 * y);
    power + w[0] * x.exp() + w[1] * y.exp() + products * (x * y + b + d)
}

#[test]
fn zips_and_slices_are_loops_and_parts() {
    check_parts!(zipped, zipped_of_slices);
}

#[differentiate]
fn distance(a: ArrayView1<f64>, b: ArrayView1<'_, f64>) -> f64 {
    (&a - &b).mapv(|x| x * x).sum()
}

fn size<S: Data<Elem = f64>>(v: &ArrayBase<S, Ix1>) -> f64 {
    v.dot(v) + (v + v).sum()
}

#[differentiate]
fn viewed(m: ArrayView2<f64>, v: ArrayView1<f64>) -> f64 {
    if distance(v, m.row(0)) > 100.0 {
        return 0.0;
    }
    let row = m.row(1);
    let kernel = Array2::from_shape_fn((2, 2), |(i, j)| (-distance(m.row(i), m.row(j)) * v[0]).exp());
    kernel.dot(&v).dot(&m.dot(&v)) + distance(row, v) + size(&row) + size(&v) + (&v * 2.0 - &row).sum()
}

#[differentiate]
fn viewed_of_slices(p: &[f64; 6]) -> f64 {
    let [a, b, c, d, x, y] = *p;
    let near = (-((a - c) * (a - c) + (b - d) * (b - d)) * x).exp();
    let w = [a * x + b * y, c * x + d * y];
    let kernel = (x + near * y) * w[0] + (near * x + y) * w[1];
    let sizes = c * c + d * d + 2.0 * (c + d) + x * x + y * y + 2.0 * (x + y);
    kernel + (c - x) * (c - x) + (d - y) * (d - y) + sizes + 2.0 * (x + y) - c - d
}

#[test]
fn views_are_passed_by_value() {
    check_parts!(viewed, viewed_of_slices, |matrix, vector| (matrix.view(), vector.view()));
}

#[derive(Clone, Debug, Differentiable)]
struct Layer {
    weights: Array2<f64>,
    bias: Array1<f64>,
}

#[differentiate]
impl Layer {
    fn penalty(&self) -> f64 {
        let rows: f64 = self.weights.rows().into_iter().map(|row| row.sum().powi(2)).sum();
        rows + self.weights.iter().map(|x| x * x).sum::<f64>() + distance(self.bias.view(), self.weights.row(0))
    }
}

#[test]
fn fields_have_rows() {
    let layer = Layer { weights: array![[1.0, 2.0], [3.0, 4.0]], bias: array![0.5, -1.0] };
    let (value, gradient) = layer.penalty_value_and_grad();
    assert!((value - (9.0 + 49.0 + 30.0 + 0.25 + 9.0)).abs() < 1e-12);
    assert_eq!(gradient.weights, array![[6.0 + 2.0 + 1.0, 6.0 + 4.0 + 6.0], [14.0 + 6.0, 14.0 + 8.0]]);
    assert_eq!(gradient.bias, array![-1.0, -6.0]);
}

#[test]
fn a_product_with_zeros_has_a_gradient() {
    #[differentiate]
    fn product(v: &Array1<f64>) -> f64 {
        v.product()
    }
    assert_eq!(product::grad(&array![2.0, 0.0, 3.0]), array![0.0, 6.0, 0.0]);
    assert_eq!(product::grad(&array![0.0, 0.0, 3.0]), array![0.0, 0.0, 0.0]);
}

/// Rows and columns that are changed where they are.
#[differentiate]
fn changed_lines(m: &Array2<f64>, v: &Array1<f64>) -> f64 {
    let mut y = m.clone();
    y.row_mut(0).mapv_inplace(|x| x * v[0]);
    y.column_mut(1).map_inplace(|x| *x += v[1]);
    y.row_mut(1)[0] *= v[0];
    y.column_mut(0)[0] = y[[1, 1]] * v[1];
    let first = y.sum() * y[[0, 1]];
    y.row_mut(1).assign(v);
    y.column_mut(0).scaled_add(v[1], v);
    y.column_mut(1).fill(first);
    y.sum() * y[[0, 0]] + first
}

#[differentiate]
fn changed_lines_of_slices(p: &[f64; 6]) -> f64 {
    let [_, b, c, d, x, y] = *p;
    let (top, corner) = (b * x + y, d + y);
    let first = (corner * y + top + c * x + corner) * top;
    let (low, high) = (corner * y + y * x, x + y * y);
    (low + high + 2.0 * first) * low + first
}

#[test]
fn lines_are_changed_where_they_are() {
    check_parts!(changed_lines, changed_lines_of_slices);
}

#[differentiate]
fn of_a_view(x: &ArrayView1<f64>) -> f64 {
    x[0] * x[1] * x[1]
}

#[differentiate]
fn of_views(m: &ArrayView2<f64>, x: &ArrayView1<f64>) -> f64 {
    m[[0, 1]] * of_a_view(x) + of_a_view(&m.row(1))
}

#[differentiate]
fn of_any_array<S: Data<Elem = f64>>(x: &ArrayBase<S, Ix1>) -> f64 {
    x[0] * x[0] * x[1]
}

/// References to views, made where they are passed, bound before, and handed on.
#[differentiate]
fn referred_views(m: &Array2<f64>, v: &Array1<f64>) -> f64 {
    let row = m.row(0);
    let constants = Array1::from(vec![2.0, -1.0]);
    let mut sum = of_views(&m.view(), &v.view()) + of_a_view(&row) * of_any_array(&row) + of_any_array(&v.view());
    for line in m.rows() {
        sum += of_a_view(&line) * of_a_view(&constants.view());
    }
    sum
}

#[differentiate]
fn referred_views_of_slices(p: &[f64; 6]) -> f64 {
    let [a, b, c, d, x, y] = *p;
    let views = b * x * y * y + c * d * d;
    views + a * b * b * a * a * b + x * x * y + 2.0 * (a * b * b + c * d * d)
}

#[test]
fn references_to_views_are_passed() {
    check_parts!(referred_views, referred_views_of_slices);
}

/// As optimisers are written: for any function, with vectors that are made and made again.
#[differentiate]
fn descended<F, G>(f: F, g: G, start: &Array1<f64>, rate: f64) -> Array1<f64>
where
    F: Fn(&Array1<f64>) -> f64,
    G: Fn(&Array1<f64>) -> Array1<f64>,
{
    let mut x = start * rate;
    for _ in 0..2 {
        let slope = g(&x);
        let mut next = &x * 0.9;
        next.scaled_add(-rate, &slope);
        if f(&next) < f(&x).abs() + 1e9 {
            x = next;
        }
    }
    x
}

#[differentiate]
fn descends(m: &Array2<f64>, v: &Array1<f64>) -> f64 {
    let at =
        descended(|p| p[0] * p[0] + p[1], |p: &Array1<f64>| Array1::from_vec(vec![m[[0, 0]] * p[1], p[0]]), v, 0.5);
    at[0] * at[1] + m[[1, 1]]
}

#[differentiate]
fn descends_of_slices(p: &[f64; 6]) -> f64 {
    let [a, _, _, d, x, y] = *p;
    let first = [0.9 * 0.5 * x - 0.5 * a * 0.5 * y, 0.9 * 0.5 * y - 0.5 * 0.5 * x];
    let second = [0.9 * first[0] - 0.5 * a * first[1], 0.9 * first[1] - 0.5 * first[0]];
    second[0] * second[1] + d
}

#[test]
fn arrays_go_through_functions_of_the_caller() {
    check_parts!(descends, descends_of_slices);
}
