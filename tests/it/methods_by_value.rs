//! Methods that take `self` by value, of types that are not `Copy`.
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

use autodiff::{Differentiable, differentiate};

const FOUR: [[f64; 4]; 2] = [[0.7, -1.3, 0.5, 1.2], [1.1, 0.4, -0.6, 0.9]];

#[derive(Clone, Debug, Differentiable)]
struct Layer {
    weights: Vec<Vec<f64>>,
    bias: Vec<f64>,
}

#[differentiate]
impl Layer {
    fn consumed(self) -> f64 {
        self.weights[0][0] * self.bias[0]
    }
    fn with_bias(mut self, bias: f64) -> Self {
        self.bias[0] = bias;
        self
    }
}

#[differentiate]
fn consuming(xs: &[f64]) -> f64 {
    let layer = Layer { weights: vec![xs.to_vec()], bias: vec![xs[1]] };
    layer.consumed()
}

#[differentiate]
fn built(xs: &[f64]) -> f64 {
    let mut layer = Layer { weights: vec![xs.to_vec()], bias: vec![0.0] }.with_bias(xs[2]);
    for x in xs {
        layer = layer.with_bias(x * xs[0]);
    }
    layer.bias[0] * layer.weights[0][1]
}

#[derive(Clone, Debug, Differentiable)]
struct Model {
    w: Vec<f64>,
    rate: f64,
    n: usize,
}

#[differentiate]
impl Model {
    fn new(w: &[f64]) -> Self {
        Self { w: w.to_vec(), rate: 1.0, n: w.len() }
    }
    fn rate(mut self, rate: f64) -> Self {
        self.rate = rate;
        self
    }
    fn scale(self, by: f64) -> Self {
        let w = self.w.iter().map(|x| x * by * self.rate).collect();
        Self { w, ..self }
    }
    fn loss(self, x: f64) -> f64 {
        self.w.iter().map(|w| (w * x - self.rate).powi(2)).sum::<f64>() / self.n as f64
    }
    fn grow(&mut self, x: f64) {
        self.w[0] *= x;
        self.rate += x * self.w[1];
    }
    fn into_rate(self) -> f64 {
        self.rate * self.w[0]
    }
    fn join(self, other: Self) -> Self {
        Model { w: self.w.iter().zip(&other.w).map(|(a, b)| a * b).collect(), rate: self.rate * other.rate, n: self.n }
    }
}

#[differentiate]
fn chain(xs: &[f64]) -> f64 {
    Model::new(xs).rate(xs[1]).scale(xs[2]).loss(xs[3])
}

#[differentiate]
fn changed(xs: &[f64]) -> f64 {
    let mut m = Model::new(xs);
    let mut total = 0.0;
    for i in 0..3 {
        m.grow(xs[i]);
        if i == 1 {
            m = m.scale(xs[0]).rate(xs[1] * xs[2]);
        }
        total += m.clone().loss(xs[3]) * m.clone().into_rate();
        m = Model::join(m, Model::new(xs));
    }
    total + m.loss(0.5)
}

#[differentiate]
fn in_closure(xs: &[f64]) -> f64 {
    let make = |k: f64| Model::new(xs).rate(k);
    let models: Vec<Model> = xs.iter().map(|x| make(*x)).collect();
    let a: f64 = models.iter().map(|m| m.clone().loss(xs[0])).sum();
    let b: f64 = models.into_iter().map(|m| m.loss(xs[1])).sum();
    a * b
}

#[differentiate(wrt(m))]
fn of(m: Model, x: f64) -> f64 {
    let s = m.n as f64;
    m.loss(x) * s
}

#[differentiate]
fn nested(xs: &[f64]) -> f64 {
    of(Model::new(xs).rate(xs[3]), 0.3)
        + Model::loss(Model::new(xs), xs[1])
        + Model::into_rate(Model::rate(Model::new(xs), xs[2]))
}

#[derive(Clone, Debug, Differentiable)]
struct Outer {
    inner: Model,
    k: f64,
}

#[differentiate]
impl Outer {
    fn run(self, x: f64) -> f64 {
        self.inner.scale(self.k).loss(x)
    }
    fn peek(&self, x: f64) -> f64 {
        self.inner.clone().loss(x) * self.k
    }
}

#[differentiate]
fn outer(xs: &[f64]) -> f64 {
    let o = Outer { inner: Model::new(xs), k: xs[2] };
    let p = o.peek(xs[1]);
    p * o.run(xs[0])
}

#[test]
fn what_is_consumed_has_a_gradient() {
    check!(FOUR, |v| consuming(v));
    check!(FOUR, |v| built(v));
    check!(FOUR, |v| nested(v));
    check!(FOUR, |v| outer(v));
}

#[test]
fn builders_are_chained() {
    check!(FOUR, |v| chain(v));
    check!(FOUR, |v| changed(v));
    check!(FOUR, |v| in_closure(v));
}

#[test]
fn the_receiver_may_be_kept_for_later() {
    let model = Model::new(&[1.0, 2.0]).rate(0.5);
    let gradient = model.clone().loss_grad(3.0);
    let (value, pullback) = model.clone().loss_vjp(3.0);
    assert_eq!(value, model.loss(3.0));
    assert_eq!((pullback(1.0), pullback(2.0).1), (gradient.clone(), 2.0 * gradient.1));
}
