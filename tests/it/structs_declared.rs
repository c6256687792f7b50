//! Fields whose types the definition of the struct says, where nothing else does.

use crate::support::{DIFFERENCES, SINGLE, assert_all_close, gradient_by_differences};
use autodiff::{Differentiable, differentiate};
use num_traits::Float;

#[derive(Clone, Differentiable)]
struct Series<F: Float> {
    first: F,
    factor: F,
    count: usize,
}

#[differentiate]
impl<F: Float> Series<F> {
    fn at(&self, x: F) -> F {
        F::from(self.count).unwrap() * x * F::from(self.first).unwrap()
            + F::from(2.0).unwrap() * self.factor.powi(self.count as i32)
    }

    fn changed(&mut self, x: F) -> F {
        self.first = self.first * x;
        self.factor = self.factor + self.first;
        self.count += 1;
        F::from(self.count).unwrap() * self.first * self.factor
    }
}

#[derive(Clone, Differentiable)]
struct Inner {
    k: f64,
    gain: f32,
}

#[derive(Clone, Differentiable)]
struct Outer {
    frequency: f64,
    seed: i32,
    inner: Inner,
    on: bool,
}

#[differentiate]
impl Outer {
    fn moved(&self, x: f64, y: f64) -> (f64, f64) {
        let mut x = x * self.frequency;
        let mut y = y * self.inner.k;
        if self.on {
            let t = (x + y) * 0.3;
            x += t;
            y += t;
        }
        (x, y)
    }

    fn height(&self, x: f64) -> f64 {
        let (a, b) = self.moved(x, 2.0);
        let scale = self.inner.k;
        let mut sum = scale * a;
        for _ in 0..self.seed {
            sum = sum * scale + f64::from(self.inner.gain) * b;
        }
        sum + self.seed as f64
    }
}

#[differentiate]
fn through_names(outer: &Outer, x: f64) -> f64 {
    let inner = &outer.inner;
    let z = inner.k * x + outer.inner.k.sin() * inner.gain as f64;
    z * outer.height(x)
}

#[differentiate]
fn of_many(all: &[Outer], x: f64) -> f64 {
    all.iter().map(|outer| outer.inner.k * x * outer.frequency).sum::<f64>() + all[0].inner.k
}

#[differentiate]
fn made_and_changed(x: f64) -> f64 {
    let mut one = Inner { k: x * x, gain: 2.0 };
    one.k *= x;
    let two = Inner { k: one.k.sin(), ..one.clone() };
    one.k + two.k * x * f64::from(two.gain)
}

#[differentiate]
fn of_the_body(x: f64) -> f64 {
    #[derive(Clone)]
    struct Inner {
        k: i64,
    }
    let inner = Inner { k: 3 };
    x * inner.k as f64
}

fn outer(v: &[f64], on: bool) -> Outer {
    Outer { frequency: v[0], seed: 2, inner: Inner { k: v[1], gain: 1.5 }, on }
}

#[test]
fn fields_are_of_the_types_that_are_declared() {
    let series = |v: &[f64]| Series { first: v[0], factor: v[1], count: 3 };
    let point = [0.7, 0.4, 1.3];
    let (d, dx) = series(&point).at_grad(point[2]);
    let at = |v: &[f64]| series(v).at(v[2]);
    assert_all_close(&[d.first, d.factor, dx], &gradient_by_differences(at, &point), DIFFERENCES);
    let (d, dx) = series(&point).changed_grad(point[2]);
    let changed = |v: &[f64]| series(v).changed(v[2]);
    assert_all_close(&[d.first, d.factor, dx], &gradient_by_differences(changed, &point), DIFFERENCES);
    let (single, dx) = Series { first: 0.7_f32, factor: 0.4, count: 3 }.at_grad(1.3);
    assert_all_close(&[single.first, single.factor, dx], &gradient_by_differences(at, &point), SINGLE);
}

#[test]
fn fields_of_fields_are_known() {
    for on in [true, false] {
        let point = [0.5, 0.7, 0.3];
        let (d, dx) = through_names::grad(&outer(&point, on), point[2]);
        let primal = |v: &[f64]| through_names(&outer(v, on), v[2]);
        assert_all_close(&[d.frequency, d.inner.k, dx], &gradient_by_differences(primal, &point), DIFFERENCES);
    }
    let point = [0.5, 0.7, 0.2, 0.9, 0.3];
    let all = |v: &[f64]| [outer(&v[..2], true), outer(&v[2..4], false)];
    let (d, dx) = of_many::grad(&all(&point), point[4]);
    let found = [d[0].frequency, d[0].inner.k, d[1].frequency, d[1].inner.k, dx];
    assert_all_close(&found, &gradient_by_differences(|v| of_many(&all(v), v[4]), &point), DIFFERENCES);
}

#[test]
fn definitions_of_the_body_come_first() {
    check!([[0.7], [1.4]], |v| made_and_changed(v[0]));
    assert_eq!(of_the_body::value_and_grad(2.0), (6.0, 3.0));
}

#[derive(Clone, Copy, Differentiable)]
struct Step<T> {
    at: T,
    by: T,
}

#[differentiate]
fn step<T: Float>(at: T, by: T) -> Step<T> {
    Step { at: at * by, by }
}

#[differentiate]
fn walked<T: Float>(x: T, y: T) -> T {
    let mut sum = T::zero();
    for i in 0..3 {
        let mut next: Step<T>;
        let first = step(x, sum + T::one());
        if i == 1 {
            continue;
        }
        next = step(first.by, first.at);
        next.at = next.at * y;
        let last;
        last = step(next.at, next.by);
        sum = sum + last.at;
    }
    sum
}

#[differentiate]
fn walked_by_f64(x: f64, y: f64) -> f64 {
    walked(x, y) * x
}

#[test]
fn structs_are_declared_before_they_have_a_value() {
    check!([[0.7, 0.4], [1.3, -0.6]], |v| walked_by_f64(v[0], v[1]));
}
