//! `From` and `into` between own types, numbers, arrays and vectors.
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

use autodiff::{Differentiable, Real, differentiate};

const FOUR: [[f64; 4]; 2] = [[0.7, -1.3, 0.5, 1.2], [1.1, 0.4, -0.6, 0.9]];

#[derive(Clone, Copy, Debug, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiate]
impl From<(f64, f64)> for Point {
    fn from((x, y): (f64, f64)) -> Self {
        Point { x, y: y * x }
    }
}

#[differentiate]
impl From<[f64; 2]> for Point {
    fn from(a: [f64; 2]) -> Self {
        Point { x: a[0] * 2.0, y: a[1] }
    }
}

#[differentiate]
impl From<f64> for Point {
    fn from(a: f64) -> Self {
        Point { x: a, y: a * a }
    }
}

#[differentiate]
impl From<Point> for (f64, f64) {
    fn from(p: Point) -> Self {
        (p.x * p.x, p.y)
    }
}

#[differentiate]
impl From<Point> for f64 {
    fn from(p: Point) -> f64 {
        p.x * p.y
    }
}

#[differentiate]
fn converted(xs: &[f64]) -> f64 {
    let p = Point::from((xs[0], xs[1]));
    let q: Point = [xs[2], xs[3]].into();
    let r = Point::from(xs[1]);
    let (a, b): (f64, f64) = r.into();
    let k = f64::from(q);
    p.x * p.y + q.x * q.y + a * b * k
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct V<T> {
    x: T,
    y: T,
}

#[differentiate]
impl<T: Real> From<[T; 2]> for V<T> {
    fn from([a, b]: [T; 2]) -> Self {
        V { x: a * b, y: b }
    }
}

#[differentiate]
impl<T: Real> From<V<T>> for [T; 2] {
    fn from(v: V<T>) -> Self {
        [v.x, v.y * v.x]
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Poly {
    c: Vec<f64>,
}

#[differentiate]
impl From<Vec<f64>> for Poly {
    fn from(c: Vec<f64>) -> Self {
        Self { c }
    }
}

#[differentiate]
impl From<Poly> for Vec<f64> {
    fn from(p: Poly) -> Self {
        p.c
    }
}

#[differentiate]
impl From<&[f64]> for Poly {
    fn from(c: &[f64]) -> Self {
        Self { c: c.to_vec() }
    }
}

#[differentiate]
impl From<V<f64>> for Poly {
    fn from(v: V<f64>) -> Self {
        Self { c: vec![v.x * v.y, v.y] }
    }
}

#[differentiate]
impl Poly {
    fn at(&self, x: f64) -> f64 {
        let mut s = 0.0;
        for c in &self.c {
            s = s * x + c;
        }
        s
    }
    fn of(v: V<f64>) -> Self {
        v.into()
    }
    fn from_one(x: f64) -> Poly {
        Poly::from(vec![x, x * x])
    }
}

#[differentiate]
fn dot(a: V<f64>, b: V<f64>) -> f64 {
    a.x * b.x + a.y * b.y
}

#[differentiate]
fn generic(xs: &[f64]) -> f64 {
    let v = V::from([xs[0], xs[1]]);
    let w: V<f64> = [xs[2], xs[3]].into();
    let a: [f64; 2] = v.into();
    let b = <[f64; 2]>::from(w);
    a[0] * b[1] + dot([a[1], b[0]].into(), w)
}

#[differentiate]
fn polys(xs: &[f64]) -> f64 {
    let p = Poly::from(vec![xs[0], xs[1], xs[2]]);
    let r = Poly::of(V { x: xs[1], y: xs[3] });
    let s: Poly = V { x: xs[2], y: xs[3] }.into();
    let mut total = 0.0;
    for i in 0..3 {
        let q = Poly::from(V { x: xs[i], y: total });
        total += q.at(xs[3]);
    }
    let c: Vec<f64> = p.clone().into();
    let vs: Vec<V<f64>> = xs.iter().map(|x| V::from([*x, 2.0])).collect();
    let ws: Vec<V<f64>> = xs.windows(2).map(|w| [w[0], w[1]]).map(V::from).collect();
    p.at(xs[0]) + r.at(xs[1]) * s.at(2.0) + total + c[0] * c[2] + Poly::from_one(xs[0]).at(xs[1]) + dot(vs[0], ws[1])
}

#[differentiate]
fn made(a: f64, b: f64) -> V<f64> {
    if a > b {
        [a, b].into()
    } else {
        return V::from([b, a]);
    }
}

#[differentiate]
fn tail(v: V<f64>) -> [f64; 2] {
    v.into()
}

#[differentiate]
fn returned(xs: &[f64]) -> f64 {
    let m = made(xs[0], xs[1]);
    let t = tail(m);
    t[0] * t[1] + made(xs[3], xs[2]).x
}

#[differentiate]
fn by_ref(xs: &[f64]) -> f64 {
    let n = 3_u8;
    let k: f64 = n.into();
    let y: f64 = f64::from(2_i32) * xs[0];
    y * k + f64::from(n) * xs[1]
}

#[test]
fn conversions_are_found_by_their_types() {
    check!(FOUR, |v| converted(v));
    check!(FOUR, |v| polys(v));
}

#[test]
fn generic_conversions_go_both_ways() {
    check!(FOUR, |v| generic(v));
}

#[test]
fn results_are_converted() {
    check!(FOUR, |v| returned(v));
}

#[test]
fn integers_are_converted() {
    check!(FOUR, |v| by_ref(v));
}

#[derive(Clone, Copy, Differentiable)]
struct Triple {
    a: f64,
    b: f64,
    c: f64,
}

#[differentiate]
impl From<Triple> for f64 {
    fn from(v: Triple) -> f64 {
        v.a * v.b + v.c
    }
}

#[differentiate]
impl From<[f64; 3]> for Triple {
    fn from([a, b, c]: [f64; 3]) -> Triple {
        Triple { a, b: b * b, c }
    }
}

#[differentiate]
fn of_triples(x: f64, y: f64, z: f64) -> f64 {
    let v = Triple::from([x, y, z]);
    let w: Triple = [v.a, x, f64::from(v)].into();
    let number: f64 = w.into();
    number * w.b
}

#[test]
fn types_that_only_rustc_knows_are_converted_into_numbers() {
    check!([[0.7, 0.4, -1.1], [0.3, 1.2, 0.5]], |v| of_triples(v[0], v[1], v[2]));
}

#[differentiate]
fn of_slices(x: &[f64]) -> f64 {
    let all: Vec<f64> = x.into();
    let mut first = Vec::from(&x[..2]);
    first[0] *= all[1];
    let pair = Vec::from([first[0], all[2]]);
    let order = Vec::from(std::collections::VecDeque::from([1_usize, 0]));
    first[order[0]] *= all[order[1]];
    first.iter().zip(&pair).map(|(a, b)| a * b).sum::<f64>() * all[0]
}

#[test]
fn slices_become_vectors() {
    check!([[0.7, 0.4, -1.1], [0.3, 1.2, 0.5]], |v| of_slices(&v));
}

#[derive(Clone, Copy, Differentiable)]
struct Component(f64);

#[differentiate]
impl From<f64> for Component {
    fn from(value: f64) -> Self {
        Self(value)
    }
}

#[derive(Clone, Differentiable)]
struct Colour {
    x: Component,
    y: Component,
    weights: Vec<f64>,
}

#[differentiate]
impl Colour {
    fn new(x: impl Into<Component>, y: impl Into<Component>, weights: impl Into<Vec<f64>>) -> Self {
        Self { x: x.into(), y: y.into(), weights: weights.into() }
    }

    fn of(weights: &[f64], pair: &[f64; 2]) -> Self {
        let first: Vec<f64> = pair.into();
        Self { x: first[0].into(), y: Component(first[1]), weights: weights.into() }
    }

    fn lit(&self, light: impl Into<Component>) -> Self {
        let light = light.into().0;
        if light == 0.0 {
            return Self::new(0.0, 0.0, [1.0]);
        }
        Self::new(self.x.0 / light, light * self.y.0, self.weights.clone())
    }
}

#[differentiate]
fn scaled<C: Into<Component>>(c: C, k: f64) -> f64 {
    let c: Component = c.into();
    c.0 * k.sin()
}

#[differentiate]
fn first_two<V>(v: V, k: f64) -> f64
where
    V: Into<Vec<f64>>,
{
    let v: Vec<f64> = v.into();
    v[0] * v[1] * k
}

#[differentiate]
fn of_anything(v: &[f64]) -> f64 {
    let colour = Colour::new(v[0], Component(v[1]), [v[2], v[0]]).lit(v[2]);
    let other = Colour::of(v, &[v[1], v[0]]);
    scaled(colour.x, v[0])
        + scaled(v[1] * v[2], v[0]) * colour.y.0
        + first_two([v[0], v[2]], v[1])
        + first_two(colour.weights, other.x.0 * other.y.0)
        + first_two(vec![v[0], v[1]], other.weights[2])
}

#[test]
fn arguments_become_what_the_function_asks_for() {
    check!([[0.7, 0.4, -1.1], [0.3, 1.2, 0.5]], |v| of_anything(&v));
}

/// Numbers of any type that is made from numbers.
trait Measured<T>: Copy + From<f64> + Into<f64> {}

impl Measured<f64> for f64 {}

#[differentiate]
fn squared<T: Measured<T>>(x: T) -> T {
    let y: f64 = x.into();
    let out = T::from(y * y);
    out
}

#[differentiate]
fn shares<T: Copy + From<f64> + Into<f64>>(values: &[T]) -> Vec<T> {
    let total: f64 = values.iter().map(|&value| value.into()).sum();
    let mut shares: Vec<T> = Vec::new();
    for &value in values {
        let value: f64 = value.into();
        shares.push(T::from(value / total));
    }
    shares
}

#[differentiate]
fn made_of_numbers(v: [f64; 3]) -> f64 {
    let shares = shares(&v);
    squared(v[0]) * shares[1] + squared(v[1]) * shares[2]
}

#[test]
fn numbers_of_any_type_are_made_from_numbers() {
    check!([[0.7, 0.4, -0.3], [0.3, 1.2, 0.5]], |v| made_of_numbers([v[0], v[1], v[2]]));
}

#[allow(clippy::from_over_into, reason = "the other spelling is what is tested")]
mod into_alone {
    use autodiff::{Differentiable, differentiate};

    #[derive(Clone, Copy, Differentiable)]
    struct Cartesian {
        x: f64,
        y: f64,
    }

    #[derive(Clone, Copy, Differentiable)]
    enum Position {
        Cartesian(Cartesian),
        Polar { r: f64, phi: f64 },
    }

    #[differentiate]
    impl Into<Cartesian> for Position {
        fn into(self) -> Cartesian {
            let this = 1.0;
            match self {
                Position::Cartesian(c) => c,
                Self::Polar { r, phi } => Cartesian { x: r * phi.cos() * this, y: r * phi.sin() },
            }
        }
    }

    #[differentiate]
    impl Into<f64> for Cartesian {
        fn into(self) -> f64 {
            self.x * self.y
        }
    }

    #[differentiate]
    impl Position {
        fn bent(self) -> f64 {
            let c: Cartesian = self.into();
            let product: f64 = c.into();
            c.x * c.x + product
        }
    }

    #[differentiate]
    fn of_positions(x: f64, y: f64) -> f64 {
        Position::Polar { r: x, phi: y }.bent() * Position::Cartesian(Cartesian { x: y, y: x }).bent()
    }

    #[test]
    fn implementations_of_into_are_conversions() {
        check!([[0.7, 0.4], [1.2, -0.3]], |v| of_positions(v[0], v[1]));
    }
}
