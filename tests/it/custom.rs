//! Derivatives that the user supplies or rules out, functions whose result may be missing, and conditional code.

use crate::support::{DIFFERENCES, EXACT, assert_all_close, gradient_by_differences};
use autodiff::{Differentiable, differentiate};
use num_traits::Float;

const TWO: [[f64; 2]; 3] = [[0.7, -1.3], [1.9, 0.4], [-0.6, 2.2]];
const FOUR: [[f64; 4]; 3] = [[0.7, -1.3, 2.1, 0.4], [-0.6, 1.9, -0.2, 3.0], [1.1, 1.2, 1.3, 1.4]];

/// Functions that the compiler never sees.
mod foreign {
    pub(super) fn cube(x: f64) -> f64 {
        x.powi(3)
    }

    pub(super) fn dot(a: &[f64], b: &[f64]) -> f64 {
        a.iter().zip(b).map(|(a, b)| a * b).sum()
    }

    pub(super) fn softmax(x: &[f64]) -> Vec<f64> {
        let total: f64 = x.iter().map(|x| x.exp()).sum();
        x.iter().map(|x| x.exp() / total).collect()
    }
}

// Backward passes.

#[differentiate(backward = cube_backward)]
fn cube(x: f64) -> f64 {
    foreign::cube(x)
}

fn cube_backward(x: f64, _value: f64, d: f64) -> f64 {
    3.0 * x * x * d
}

#[differentiate(backward = scaled_backward)]
fn scaled(x: f64, n: usize, y: f64) -> f64 {
    foreign::cube(x) * y * n as f64
}

fn scaled_backward(x: f64, n: usize, y: f64, value: f64, d: f64) -> (f64, f64) {
    (3.0 * x * x * y * n as f64 * d, value / y * d)
}

#[differentiate(backward = dot_backward)]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    foreign::dot(a, b)
}

fn dot_backward(a: &[f64], b: &[f64], _: f64, d: f64) -> (Vec<f64>, Vec<f64>) {
    (b.iter().map(|b| b * d).collect(), a.iter().map(|a| a * d).collect())
}

#[differentiate(backward = softmax_backward)]
fn softmax(x: &[f64]) -> Vec<f64> {
    foreign::softmax(x)
}

fn softmax_backward(_x: &[f64], y: Vec<f64>, d: Vec<f64>) -> Vec<f64> {
    let inner = foreign::dot(&y, &d);
    y.iter().zip(&d).map(|(y, d)| y * (d - inner)).collect()
}

#[differentiate(backward = sum_of_squares_backward)]
fn sum_of_squares(v: Vec<f64>) -> f64 {
    v.into_iter().map(|x| x * x).sum()
}

fn sum_of_squares_backward(v: Vec<f64>, _: f64, d: f64) -> Vec<f64> {
    v.iter().map(|x| 2.0 * x * d).collect()
}

#[differentiate(backward = of_array_backward)]
fn of_array(a: [f64; 2], scale: f64) -> (f64, f64) {
    (a[0] * a[1] * scale, a[0] + a[1])
}

fn of_array_backward(a: [f64; 2], scale: f64, _: (f64, f64), d: (f64, f64)) -> ([f64; 2], f64) {
    ([a[1] * scale * d.0 + d.1, a[0] * scale * d.0 + d.1], a[0] * a[1] * d.0)
}

#[differentiate(backward = square_backward)]
fn square<T: Float>(x: T) -> T {
    x * x
}

fn square_backward<T: Float>(x: T, _: T, d: T) -> T {
    (x + x) * d
}

/// A straight-through estimator: not the derivative of the body, on purpose.
#[differentiate(backward = straight_through)]
fn rounded(x: f64) -> f64 {
    x.round()
}

fn straight_through(_: f64, _: f64, d: f64) -> f64 {
    d
}

#[differentiate]
fn calls(xs: &[f64]) -> f64 {
    let a = cube(xs[0]) * cube(xs[1] * xs[2]);
    let b = dot(xs, xs) + dot(&xs[..2], &xs[2..]);
    let s = softmax(xs);
    let v = vec![xs[0], xs[3]];
    let (p, q) = of_array([xs[0], xs[1]], xs[2]);
    a * b + s[0] * s[3] + sum_of_squares(v) * p + q * scaled(xs[0], 2, xs[3]) + square(q)
}

#[differentiate]
fn calls_in_loops(xs: &[f64]) -> f64 {
    let mut y = xs.to_vec();
    let mut total = 0.0;
    for i in 0..3 {
        y = softmax(&y);
        y[i] += cube(y[3]) * xs[i];
        total += dot(&y, xs) * square(total);
        total += if y[0] > 0.3 { cube(y[0]) } else { scaled(y[1], i, xs[2]) };
    }
    total
}

#[test]
fn supplied_derivatives_are_used() {
    check!([[0.7], [-1.3]], |v| cube(v[0]));
    check!(TWO, |v| scaled(v[0], 3, v[1]));
    check!(FOUR, |v| dot(&v[..2], &v[2..]));
    check!(FOUR, |v| sum_of_squares(v.to_vec()));
    check_vjp!(FOUR, |v| softmax(v));
    check_vjp!([[0.7, -1.3, 2.0]], |v| of_array([v[0], v[1]], v[2]));
    check!(FOUR, |v| calls(v));
    check!(FOUR, |v| calls_in_loops(v));
    assert_eq!((square::grad(3.0_f32), square::grad(3.0_f64)), (6.0, 6.0));
    assert_eq!(rounded::value_and_grad(1.7), (2.0, 1.0));
}

#[test]
fn accumulators_are_added_to() {
    let (mut d_a, mut d_b) = ([1.0, 2.0], [10.0, 20.0]);
    assert_eq!(dot::accumulate_grad(&[3.0, 4.0], &[5.0, 6.0], &mut d_a, &mut d_b), 39.0);
    assert_eq!((d_a, d_b), ([6.0, 8.0], [13.0, 24.0]));
}

// Methods.

#[derive(Clone, Debug, Differentiable)]
struct Quadratic {
    a: f64,
    b: f64,
}

#[differentiate]
impl Quadratic {
    #[differentiate(backward = Quadratic::value_backward)]
    fn value(&self, x: f64) -> f64 {
        self.a * x * x + self.b * x
    }

    #[differentiate(skip)]
    fn value_backward(&self, x: f64, _: f64, d: f64) -> (QuadraticTangent, f64) {
        (QuadraticTangent { a: x * x * d, b: x * d }, (2.0 * self.a * x + self.b) * d)
    }

    fn twice(&self, x: f64) -> f64 {
        let y = self.value(x);
        self.value(y)
    }

    #[differentiate(passive)]
    fn scale_of(&self, x: f64) -> f64 {
        if x > self.a { 2.0 } else { 3.0 }
    }

    fn scaled(&self, x: f64) -> f64 {
        self.scale_of(x) * x * self.b
    }
}

#[test]
fn methods_take_supplied_derivatives() {
    let q = Quadratic { a: 2.0, b: 3.0 };
    let (d_q, d_x) = q.value_grad(5.0);
    assert_eq!((d_q.a, d_q.b, d_x), (25.0, 5.0, 23.0));
    let (d_q, d_x) = q.twice_grad(0.5);
    let expected = gradient_by_differences(|v: &[f64]| Quadratic { a: v[0], b: v[1] }.twice(v[2]), &[2.0, 3.0, 0.5]);
    assert_all_close(&(d_q.a, d_q.b, d_x), &expected, DIFFERENCES);
    let (d_q, d_x) = q.scaled_grad(5.0);
    assert_eq!((d_q.a, d_q.b, d_x), (0.0, 10.0, 6.0));
}

// None at all.

#[differentiate(passive)]
fn bucket(x: f64) -> f64 {
    (x * 4.0).floor() / 4.0
}

#[differentiate(passive)]
fn largest(xs: &[f64]) -> usize {
    let mut best = 0;
    for (i, x) in xs.iter().enumerate() {
        if *x > xs[best] {
            best = i;
        }
    }
    best
}

#[differentiate]
fn with_constants(xs: &[f64]) -> f64 {
    let k = largest(xs);
    xs[k] * xs[k] * bucket(xs[0]) + bucket(xs[1]) * xs[2]
}

#[test]
fn passive_functions_are_constants() {
    check!(FOUR, |v| with_constants(v));
    assert_eq!(with_constants::grad(&[0.5, 1.0, 2.0]), [0.0, 0.0, 4.0 * 0.5 + 1.0]);
}

// Results that may be missing.

#[differentiate]
fn root(x: f64) -> Option<f64> {
    if x < 0.0 { None } else { Some(x.sqrt()) }
}

#[derive(Debug, PartialEq)]
enum Failure {
    Negative(usize),
    Empty,
}

#[differentiate]
fn geometric_mean(xs: &[f64]) -> Result<f64, Failure> {
    if xs.is_empty() {
        return Err(Failure::Empty);
    }
    let mut total = 0.0;
    for (i, x) in xs.iter().enumerate() {
        if *x <= 0.0 {
            return Err(Failure::Negative(i));
        }
        total += x.ln();
    }
    Ok((total / xs.len() as f64).exp())
}

#[differentiate]
fn through_the_question_mark(x: f64, y: f64) -> Result<f64, String> {
    let r = root(x).ok_or("no root")?;
    let s = root(y - r).ok_or_else(|| format!("no root of {}", 1))?;
    Ok(r * s)
}

#[test]
fn the_gradient_of_a_missing_value_is_missing() {
    assert_eq!(root::grad(4.0), Some(0.25));
    assert_eq!(root::grad(-4.0), None);
    assert_eq!(root::value_and_grad(4.0), Some((2.0, 0.25)));
    let gradient: Result<Vec<f64>, Failure> = geometric_mean::grad(&[2.0, 8.0]);
    assert_all_close(&gradient.unwrap(), &[1.0, 0.25], EXACT);
    assert_eq!(geometric_mean::grad(&[2.0, -1.0]), Err(Failure::Negative(1)));
    assert_eq!(geometric_mean::grad(&[]), Err(Failure::Empty));
    let (d_x, d_y) = through_the_question_mark::grad(4.0, 6.0).unwrap();
    // sqrt(x (y - sqrt(x)))
    assert_all_close(&(d_x, d_y), &[0.25 * 2.0 - 2.0 * 0.25 / 4.0, 2.0 / 4.0], EXACT);
    assert_eq!(through_the_question_mark::grad(4.0, 1.0), Err("no root of 1".to_string()));
}

// Structs, options and rows with supplied derivatives.

mod of_all_types {
    use super::*;

    fn square_of(x: f64) -> f64 {
        x * x
    }

    #[derive(Clone, Copy, Debug, Differentiable, PartialEq)]
    struct Point {
        x: f64,
        y: f64,
    }

    #[derive(Clone, Debug, Differentiable, PartialEq)]
    struct Layer {
        w: Vec<f64>,
        b: f64,
        n: usize,
    }

    #[differentiate(backward = by_one_of_two_backward, wrt(x))]
    fn by_one_of_two(x: f64, y: f64) -> f64 {
        square_of(x) * y
    }
    fn by_one_of_two_backward(x: f64, y: f64, _: f64, d: f64) -> (f64, f64) {
        (2.0 * x * y * d, x * x * d)
    }

    #[differentiate(backward = of_structs_backward)]
    fn of_structs(p: Point, l: &Layer) -> Point {
        Point { x: square_of(p.x) * l.w[0], y: l.b * p.y }
    }
    fn of_structs_backward(p: Point, l: &Layer, _: Point, d: PointTangent) -> (PointTangent, LayerTangent) {
        (
            PointTangent { x: 2.0 * p.x * l.w[0] * d.x, y: l.b * d.y },
            LayerTangent {
                w: {
                    let mut w = vec![0.0; l.w.len()];
                    w[0] = p.x * p.x * d.x;
                    w
                },
                b: p.y * d.y,
            },
        )
    }

    #[differentiate]
    fn structs_in_and_out(xs: &[f64]) -> f64 {
        let l = Layer { w: xs.to_vec(), b: xs[1], n: 1 };
        let mut p = Point { x: xs[0], y: xs[2] };
        for _ in 0..2 {
            p = of_structs(p, &l);
        }
        p.x * p.y
    }

    #[differentiate(backward = by_value_backward)]
    fn by_value(l: Layer) -> Layer {
        Layer { w: l.w.iter().map(|w| w * w).collect(), b: l.b, n: 2 }
    }
    fn by_value_backward(l: Layer, _: Layer, d: LayerTangent) -> LayerTangent {
        LayerTangent { w: l.w.iter().zip(&d.w).map(|(w, d)| 2.0 * w * d).collect(), b: d.b }
    }

    #[differentiate]
    fn a_struct_taken_over(xs: &[f64]) -> f64 {
        let l = Layer { w: xs.to_vec(), b: xs[1], n: 1 };
        let m = by_value(l.clone());
        let k = by_value(m);
        k.w[0] * k.b * l.w[1]
    }

    #[differentiate(backward = root_or_none_backward)]
    fn root_or_none(x: f64) -> Option<f64> {
        if x > 0.0 { Some(x.sqrt()) } else { None }
    }
    fn root_or_none_backward(x: f64, _: Option<f64>, d: Option<f64>) -> f64 {
        d.map_or(0.0, |d| 0.5 * d / x.sqrt())
    }

    #[differentiate]
    fn a_missing_value(xs: &[f64]) -> f64 {
        root_or_none(xs[0]).unwrap_or(xs[1]) * root_or_none(xs[2]).map_or(1.0, |v| v * v)
    }

    #[differentiate(backward = element_backward)]
    fn element<const N: usize>(a: &[f64; N], i: usize) -> f64 {
        square_of(a[i])
    }
    fn element_backward<const N: usize>(a: &[f64; N], i: usize, _: f64, d: f64) -> [f64; N] {
        let mut g = [0.0; N];
        g[i] = 2.0 * a[i] * d;
        g
    }

    #[differentiate]
    fn an_array_of_any_length(xs: &[f64]) -> f64 {
        let a = [xs[0], xs[1], xs[2]];
        let mut t = 0.0;
        for i in 0..3 {
            t += element(&a, i) * xs[3];
        }
        t
    }

    #[differentiate(backward = of_rows_backward)]
    fn of_rows(m: &[Vec<f64>]) -> f64 {
        m[0][0] * m[1][1]
    }
    fn of_rows_backward(m: &[Vec<f64>], _: f64, d: f64) -> Vec<Vec<f64>> {
        let mut g: Vec<Vec<f64>> = m.iter().map(|r| vec![0.0; r.len()]).collect();
        g[0][0] = m[1][1] * d;
        g[1][1] = m[0][0] * d;
        g
    }

    #[differentiate]
    fn rows_of_vectors(xs: &[f64]) -> f64 {
        let m = vec![vec![xs[0]], vec![xs[1], xs[2] * xs[3]]];
        of_rows(&m) * m[1][0]
    }

    #[differentiate(backward = squared_backward)]
    fn squared(x: f64) -> f64 {
        square_of(x)
    }
    fn squared_backward(x: f64, _: f64, d: f64) -> f64 {
        2.0 * x * d
    }

    #[differentiate]
    fn in_chains(xs: &[f64]) -> f64 {
        xs.iter().map(|&x| squared(x)).sum::<f64>() * squared(squared(xs[0]))
    }

    #[differentiate]
    fn product_or_none(p: Point) -> Option<Point> {
        if p.x > 0.0 { Some(Point { x: p.x * p.y, y: p.x }) } else { None }
    }

    #[differentiate]
    fn products_or_error(xs: &[f64]) -> Result<f64, String> {
        let p = product_or_none(Point { x: xs[0], y: xs[1] }).ok_or("x".to_string())?;
        let q = product_or_none(p).ok_or_else(|| "y".to_string())?;
        Ok(p.x * q.y)
    }

    #[differentiate]
    fn optional_structs(xs: &[f64]) -> f64 {
        products_or_error(xs).unwrap_or(xs[2])
            + products_or_error(&[xs[1], xs[0]]).unwrap_or(xs[3] * xs[3])
            + match product_or_none(Point { x: xs[3], y: xs[0] }) {
                Some(Point { x, y }) => x * y,
                None => 0.0,
            }
    }

    #[differentiate]
    impl Layer {
        fn checked(&self, x: f64) -> Result<f64, String> {
            if x < 0.0 {
                return Err("neg".into());
            }
            Ok(self.w[0] * x + self.b)
        }
        fn head(&self) -> Option<f64> {
            Some(self.w[0] * self.b)
        }
    }

    #[test]
    fn supplied_derivatives_take_values_of_all_types() {
        check!(FOUR, |v| structs_in_and_out(v));
        check!(FOUR, |v| a_struct_taken_over(v));
        check!(FOUR, |v| a_missing_value(v));
        check!(FOUR, |v| an_array_of_any_length(v));
        check!(FOUR, |v| rows_of_vectors(v));
        check!(FOUR, |v| in_chains(v));
        check!(FOUR, |v| optional_structs(v));
        assert_eq!(by_one_of_two::grad(3.0, 2.0), 12.0);
    }

    #[test]
    fn gradients_of_methods_may_be_missing() {
        let layer = Layer { w: vec![2.0], b: 3.0, n: 0 };
        let (d_layer, d_x) = layer.checked_grad(5.0).unwrap();
        assert_eq!((d_layer.w, d_layer.b, d_x), (vec![5.0], 1.0, 2.0));
        assert_eq!(layer.checked_grad(-1.0).unwrap_err(), "neg");
        let gradient: Option<LayerTangent> = layer.head_grad();
        assert_eq!(gradient.unwrap().b, 2.0);
    }
}

// Functions of libm.

#[differentiate]
fn of_libm(x: f64, y: f64) -> f64 {
    let a = libm::sin(x) * libm::exp(y * 0.1) + libm::pow(x * x + 1.0, y);
    let b = libm::hypot(x, y) + libm::atan2(y, x) + libm::tanh(x * y) + libm::log1p(x * x);
    let c = libm::fma(x, y, a) + libm::fmax(x, y) * libm::fmin(x, 0.1) + libm::fabs(x) * libm::floor(y);
    a * b + c / libm::sqrt(1.0 + y * y) + libm::expm1(libm::cbrt(x))
}

#[differentiate]
fn of_libm_single(x: f32) -> f32 {
    libm::sinf(x) * libm::powf(x * x + 1.0, 1.5) + libm::roundf(x)
}

#[differentiate]
fn of_libm_in_loops(xs: &[f64]) -> f64 {
    let mut total = 1.0;
    for x in xs {
        total = libm::log(1.0 + total * total) + libm::cos(*x);
    }
    total * xs.iter().map(|x| libm::sinh(*x)).sum::<f64>()
}

#[test]
fn functions_of_libm_have_the_derivatives_of_those_of_std() {
    check!(TWO, |v| of_libm(v[0], v[1]));
    check!(FOUR, |v| of_libm_in_loops(v));
    let twin = |v: &[f64]| v[0].sin() * (v[0] * v[0] + 1.0).powf(1.5) + v[0].round();
    crate::support::check_single(&[[0.7_f32], [-1.3]], twin, |v| of_libm_single::grad(v[0]));
}

// Conditional code.

#[differentiate]
fn conditional(x: f64, y: f64) -> f64 {
    let mut total = x;
    #[cfg(test)]
    let scale = x * y;
    #[cfg(not(test))]
    let scale = {
        compile_error!("not in tests");
        0.0
    };
    #[cfg(any())]
    {
        total += this_does_not_exist(x);
    }
    #[cfg(test)]
    {
        total *= scale;
    }
    if cfg!(test) {
        total += y.sin();
    }
    if cfg!(any()) {
        total += 1000.0 * x;
    }
    #[cfg(test)]
    return total * x;
    #[cfg(any())]
    return total;
}

#[differentiate]
fn conditional_arms(x: f64, n: usize) -> f64 {
    let mut total = 0.0;
    for i in 0..3 {
        #[cfg(any())]
        continue;
        total += x * match n + i {
            #[cfg(any())]
            0 => 5.0,
            0 => x,
            #[cfg(test)]
            1 => x * x,
            _ => 3.0,
        };
    }
    total
}

#[differentiate]
fn conditional_in_calls(x: f64, y: f64) -> f64 {
    #[cfg(test)]
    let f = |t: f64| t * t * y;
    #[cfg(any())]
    let f = |t: f64| t;
    f(x) * conditional(x, y)
}

#[test]
fn conditions_inside_of_functions_are_those_of_rustc() {
    check!(TWO, |v| conditional(v[0], v[1]));
    check!([[0.7], [-1.3]], |v| conditional_arms(v[0], 0));
    check!(TWO, |v| conditional_in_calls(v[0], v[1]));
    assert_eq!(conditional_arms(2.0, 0), 4.0 + 8.0 + 6.0);
}

#[derive(Clone, autodiff::Differentiable)]
struct Knots(Vec<f64>);

#[differentiate]
impl From<Knots> for Vec<f64> {
    #[differentiate(passive)]
    fn from(knots: Knots) -> Self {
        knots.0.into_iter().collect()
    }
}

#[differentiate]
impl std::ops::Mul<f64> for Knots {
    type Output = f64;

    #[differentiate(passive)]
    fn mul(self, k: f64) -> f64 {
        self.0[0] * k
    }
}

#[differentiate]
fn beside_passive_operators(x: f64, k: f64) -> f64 {
    let knots = Knots(vec![x, k]);
    let all: Vec<f64> = knots.clone().into();
    all[0] * k + (knots * k) * x
}

#[test]
fn operators_may_have_no_derivative() {
    assert_eq!(beside_passive_operators::value_and_grad(2.0, 3.0), (18.0, (6.0, 2.0)));
}

/// Numbers that only their type tells from others.
trait Turn {
    const BY: f64;
}

struct Left;

impl Turn for Left {
    const BY: f64 = 2.0;
}

#[differentiate(passive)]
fn turned<T: Turn, const TWICE: bool>(x: f64) -> f64 {
    if TWICE { 2.0 * T::BY * x } else { T::BY * x }
}

#[differentiate]
fn beside_a_turn(x: f64, y: f64) -> f64 {
    turned::<Left, true>(x) * y + x
}

#[test]
fn functions_without_derivative_may_have_parameters_that_no_argument_tells() {
    assert_eq!(beside_a_turn::value_and_grad(3.0, 0.5), (9.0, (1.0, 12.0)));
}
