//! Arrays of `ndarray`.

// Functions as their authors write them; values that are exact in floating point are compared exactly.
#![allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap, clippy::float_cmp, clippy::manual_midpoint)]

use autodiff::{Advance, Differentiable, differentiate};
use foreign::check;
use ndarray::{Array, Array1, Array2, ArrayBase, ArrayView1, DataMut, Ix1, array};

const POINT: [f64; 6] = [1.4, 0.2, -0.7, 0.9, 0.3, -1.1];

type Parts = (Array2<f64>, Array1<f64>);

fn parts(p: &[f64; 6]) -> Parts {
    (array![[p[0], p[1]], [p[2], p[3]]], array![p[4], p[5]])
}

fn flat((matrix, vector): &Parts) -> Vec<f64> {
    matrix.iter().chain(vector).copied().collect()
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
fn operators(m: &Array2<f64>, v: &Array1<f64>) -> f64 {
    let w = m.dot(v) + v * 2.0 - -(v / v[0]);
    let mut u = 0.5 * &w * v;
    u += &w;
    u /= v;
    u *= m[[0, 1]];
    let t = 1.0 / &u - v.dot(m);
    m.dot(&m.t()).dot(&t).dot(&w)
}

#[differentiate]
fn operators_of_slices(p: &[f64; 6]) -> f64 {
    let [a, b, c, d, x, y] = *p;
    let w = [a * x + b * y + 2.0 * x + 1.0, c * x + d * y + 2.0 * y + y / x];
    let u = [(0.5 * w[0] * x + w[0]) / x * b, (0.5 * w[1] * y + w[1]) / y * b];
    let t = [1.0 / u[0] - (x * a + y * c), 1.0 / u[1] - (x * b + y * d)];
    let product = [(a * a + b * b) * t[0] + (a * c + b * d) * t[1], (a * c + b * d) * t[0] + (c * c + d * d) * t[1]];
    product[0] * w[0] + product[1] * w[1]
}

#[test]
fn operators_have_their_ways_back() {
    check_parts!(operators, operators_of_slices);
}

#[differentiate]
fn functions(m: &Array2<f64>, v: &Array1<f64>) -> f64 {
    let hidden = m.dot(v).mapv(|x| x.tanh() * v[0]);
    let mut both = hidden.map(|x| x * x);
    both.mapv_inplace(|x| x + v[1]);
    both.zip_mut_with(v, |x, y| *x *= y.exp());
    let squares = m.mapv(|x| x * x);
    let largest = both.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let total: f64 = both.iter().zip(v.iter()).map(|(x, y)| x * y).sum();
    both.fold(0.0, |sum, x| sum + x * x) + largest * total + squares.sum() * both.mean().unwrap()
}

#[differentiate]
fn functions_of_slices(p: &[f64; 6]) -> f64 {
    let [a, b, c, d, x, y] = *p;
    let hidden = [(a * x + b * y).tanh() * x, (c * x + d * y).tanh() * x];
    let both = [(hidden[0] * hidden[0] + y) * x.exp(), (hidden[1] * hidden[1] + y) * y.exp()];
    let squares = a * a + b * b + c * c + d * d;
    let total = both[0] * x + both[1] * y;
    both[0] * both[0] + both[1] * both[1] + both[0].max(both[1]) * total + squares * (both[0] + both[1]) / 2.0
}

#[test]
fn functions_are_applied_to_elements() {
    check_parts!(functions, functions_of_slices);
}

#[differentiate]
fn loops(m: &Array2<f64>, v: &Array1<f64>) -> f64 {
    let mut solution: Array1<f64> = Array1::zeros(v.len());
    for i in (0..m.nrows()).rev() {
        let mut rest = v[i];
        for j in i + 1..m.ncols() {
            rest -= m[[i, j]] * solution[j];
        }
        solution[i] = rest / m[[i, i]];
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
fn softmax<S: DataMut<Elem = f64>>(v: &mut ArrayBase<S, Ix1>) {
    let largest = v.iter().copied().reduce(f64::max).unwrap();
    v.mapv_inplace(|x| (x - largest).exp());
    let sum = v.sum();
    v.mapv_inplace(|x| x / sum);
}

#[differentiate]
fn entropy(v: &Array1<f64>) -> f64 {
    let mut p = v.clone();
    softmax(&mut p);
    -p.iter().map(|p| p * p.ln()).sum::<f64>()
}

#[differentiate]
fn entropy_of_slices(v: &[f64; 3]) -> f64 {
    let largest = v[0].max(v[1]).max(v[2]);
    let e = v.map(|x| (x - largest).exp());
    let sum = e[0] + e[1] + e[2];
    -e.iter().map(|e| e / sum * (e / sum).ln()).sum::<f64>()
}

#[test]
fn memory_of_any_kind_changes_in_place() {
    check(
        [0.3, -1.1, 0.8],
        |p| entropy(&Array1::from_vec(p.to_vec())),
        |p| {
            let (value, gradient) = entropy::value_and_grad(&Array1::from_vec(p.to_vec()));
            (value, gradient.to_vec())
        },
        entropy_of_slices::value_and_grad,
    );
}

#[differentiate]
fn of_a_view(v: &ArrayView1<'_, f64>, x: &[f64]) -> f64 {
    let mut product = 1.0;
    for element in v {
        product *= element;
    }
    product * v[0] + Array1::from_vec(x.to_vec()).dot(&Array1::from_vec(x.to_vec()))
}

#[test]
fn views_have_gradients() {
    let m = array![[1.0, 2.0], [3.0, 4.0]];
    let (value, (d_v, d_x)) = of_a_view::value_and_grad(&m.column(1), &[2.0]);
    assert_eq!((value, d_v, d_x), (20.0, array![16.0, 4.0], vec![4.0]));
}

#[derive(Clone, Debug, Differentiable)]
struct Layer {
    weights: Array2<f64>,
    bias: Array1<f64>,
}

#[differentiate]
impl Layer {
    fn forward(&self, x: &Array1<f64>) -> Array1<f64> {
        self.weights.dot(x) + &self.bias
    }

    fn loss(&self, x: &Array1<f64>, y: &Array1<f64>) -> f64 {
        let error = self.forward(x) - y;
        error.dot(&error) / 2.0
    }
}

#[differentiate]
impl Layer {
    fn first(&self, n: usize) -> f64 {
        let mut sum = 0.0;
        for i in 0..n {
            sum += self.bias[i] * self.bias[i] * self.bias[i];
        }
        sum * self.bias.iter().take(n).map(|b| b * b).sum::<f64>()
    }
}

#[test]
fn fields_are_read_by_their_index() {
    let layer = Layer { weights: Array2::zeros((1, 1)), bias: array![1.0, 2.0, 5.0] };
    let (value, gradient) = layer.first_value_and_grad(2);
    assert_eq!((value, gradient.bias), (45.0, array![33.0, 96.0, 0.0]));
}

#[test]
fn gradient_descent_moves_a_layer() {
    let mut layer = Layer { weights: Array2::zeros((2, 2)), bias: Array1::zeros(2) };
    let (x, y) = (array![1.0, 2.0], array![-1.0, 0.5]);
    for _ in 0..50 {
        let gradient = layer.loss_grad(&x, &y).0;
        layer.advance(&gradient, -0.1);
    }
    assert!(layer.loss(&x, &y) < 1e-12);
}

#[test]
#[should_panic(expected = "arrays of the shapes [2] and [3] do not combine")]
fn shapes_agree() {
    #[differentiate]
    fn sum(a: &Array1<f64>, b: &Array1<f64>) -> f64 {
        (a + b).sum()
    }
    sum::grad(&array![1.0, 2.0], &array![1.0, 2.0, 3.0]);
}

#[differentiate]
fn shaped(x: &Array2<f64>) -> Array2<f64> {
    let mut y: Array<f64, ndarray::Dim<[usize; 2]>> = Array::zeros((x.shape()[0], x.shape()[1]));
    assert_eq!(x.shape(), y.shape());
    for i in 0..y.shape()[0] {
        for j in 0..x.ncols() {
            y[(i, j)] = x[(i, j)] * x[(i, 0)];
        }
    }
    let mut kept: Option<Array2<f64>> = None;
    if x.dim() == (2, 2) {
        kept = Some(y.clone());
    }
    let sum: f64 = kept.as_ref().unwrap().iter().zip(x).map(|(a, b)| a * b).sum();
    y * sum
}

#[differentiate]
fn total_of_shaped(p: &[f64; 4]) -> f64 {
    let x = Array2::from_shape_vec((2, 2), p.to_vec()).unwrap();
    shaped(&x).sum()
}

#[differentiate]
fn total_of_slices(p: &[f64; 4]) -> f64 {
    let y = [p[0] * p[0], p[1] * p[0], p[2] * p[2], p[3] * p[2]];
    let sum: f64 = y.iter().zip(p).map(|(a, b)| a * b).sum();
    y.iter().map(|v| v * sum).sum()
}

#[test]
fn shapes_are_no_derivatives() {
    check(
        [1.4, 0.3, -0.7, 0.9],
        total_of_shaped,
        |p| {
            let (value, gradient) = total_of_shaped::value_and_grad(p);
            (value, gradient.to_vec())
        },
        total_of_slices::value_and_grad,
    );
}

/// What `#[derive(..)]` gives the struct, its tangent has as well.
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Rows<F: num_traits::Float + ndarray::ScalarOperand>(Vec<Array1<F>>);

#[differentiate]
impl<F: num_traits::Float + ndarray::ScalarOperand + std::iter::Sum> Rows<F> {
    fn error(&self) -> F {
        self.0[0].iter().zip(self.0[1].iter()).map(|(&a, &b)| (a - b).powi(2)).sum::<F>()
    }
}

#[test]
fn tangents_of_generic_arrays_are_shown_and_compared() {
    let rows = Rows(vec![Array1::from_vec(vec![1.0, 2.0]), Array1::from_vec(vec![3.0, 5.0])]);
    let gradient = rows.error_grad();
    assert_eq!(gradient.0[1], Array1::from_vec(vec![4.0, 6.0]));
    assert_eq!(gradient, gradient.clone());
    assert!(format!("{gradient:?}").starts_with("RowsTangent([[-4.0, -6.0]"));
}

/// Numbers of the crate's own, of which the struct asks nothing.
trait Measure: num_traits::Float + num_traits::FromPrimitive + ndarray::ScalarOperand {}
impl Measure for f64 {}

#[derive(Differentiable)]
struct Moments<F> {
    mean: Array1<F>,
    sums: Option<Array2<F>>,
}

#[differentiate]
fn moved<F: Measure>(moments: &Moments<F>, by: F) -> Array1<F> {
    match &moments.sums {
        Some(sums) => &moments.mean * by + sums.row(0),
        None => &moments.mean * by,
    }
}

#[differentiate]
fn of_moments(x: &[f64; 3]) -> f64 {
    let sums = Array2::from_shape_vec((1, 2), vec![x[2], x[0] * x[1]]).unwrap();
    let moved = moved(&Moments { mean: Array1::from_vec(vec![x[0], x[1]]), sums: Some(sums) }, x[2]);
    moved[0] * moved[1]
}

#[test]
fn structs_without_bounds_hold_arrays() {
    foreign::check_by_differences([0.7, -1.2, 0.4], of_moments, |p| {
        let (value, gradient) = of_moments::value_and_grad(p);
        (value, gradient.to_vec())
    });
}

#[derive(Debug)]
struct Empty;

#[differentiate]
fn inverses(a: &Array2<f64>) -> Result<Array2<f64>, Empty> {
    if a.is_empty() {
        return Err(Empty);
    }
    Ok(a.mapv(|x| 1.0 / x))
}

#[differentiate]
fn of_results(a: &Array2<f64>) -> Result<f64, Empty> {
    let squares = inverses(a)?.mapv(|x| x * x);
    let roots = inverses(&squares)?.mapv(f64::sqrt);
    Ok(squares.sum() * roots[[0, 1]] + inverses(&roots).unwrap().map(|x| x * 3.0).sum())
}

#[differentiate]
fn of_attempts(x: &[f64; 3]) -> f64 {
    of_results(&array![[x[0], x[1]], [x[2], x[0] * x[1]]]).unwrap()
}

#[test]
fn arrays_come_out_of_results() {
    foreign::check_by_differences([0.7, 1.2, 0.4], of_attempts, |p| {
        let (value, gradient) = of_attempts::value_and_grad(p);
        (value, gradient.to_vec())
    });
}
