//! Methods of what calls and operators come to, without a name in between.

use autodiff::{Differentiable, differentiate};
use num_traits::Float;
use std::ops::Mul;

#[differentiate]
fn twice(x: [f64; 3]) -> [f64; 3] {
    [2.0 * x[0], x[1] * x[0], 2.0 * x[2]]
}

fn square(x: f64) -> f64 {
    x * x
}

#[differentiate]
fn mapped(x: [f64; 3]) -> f64 {
    let squares = twice(x).map(square);
    squares.iter().sum::<f64>() * twice(x).map(f64::sin)[1]
}

#[derive(Clone, Copy, Differentiable)]
struct Point<N: Float> {
    x: N,
    y: N,
}

#[differentiate]
impl<N: Float> Mul for Point<N> {
    type Output = N;
    fn mul(self, other: Self) -> N {
        self.x * other.y - self.y * other.x
    }
}

#[differentiate]
impl<F: Float> Point<F> {
    fn area(self, other: Point<F>) -> F {
        (self * other).abs() * (self * other).powi(2)
    }
}

#[differentiate]
fn spanned(x: f64, y: f64) -> f64 {
    let other = Point { x: 2.0, y: 3.0 };
    Point { x, y }.area(other) + (other * Point { x, y }).abs()
}

#[test]
fn results_have_the_methods_of_their_type() {
    check!([[1.3, 0.7, 0.2], [-0.4, 1.9, 1.1]], |v| mapped([v[0], v[1], v[2]]));
    check!([[1.3, 0.7], [-0.4, 1.9]], |v| spanned(v[0], v[1]));
}

#[derive(Differentiable)]
struct Comb {
    state: f64,
}

#[differentiate]
impl Comb {
    fn tick(&mut self, x: f64) -> f64 {
        self.state = 0.5 * self.state * self.state + x;
        self.state
    }
}

#[derive(Differentiable)]
struct Reverb {
    combs: [(Comb, Comb); 2],
}

#[differentiate]
impl Reverb {
    fn tick(&mut self, x: f64) -> f64 {
        let mut out = 0.0;
        for comb in self.combs.iter_mut() {
            out += comb.0.tick(x) * comb.1.tick(x);
        }
        out
    }
}

#[differentiate]
fn reverberated(state: f64, x: f64) -> f64 {
    let mut reverb = Reverb { combs: std::array::from_fn(|_| (Comb { state }, Comb { state: 1.0 })) };
    reverb.tick(x) * reverb.tick(x * x)
}

#[test]
fn pairs_of_what_is_not_clone_are_copied() {
    check!([[1.3, 0.7], [-0.4, 0.9]], |v| reverberated(v[0], v[1]));
}

#[differentiate]
fn appended(x: f64, y: f64) -> f64 {
    let mut v = vec![x, y];
    v.append(&mut vec![x * y; 2]);
    v.append(&mut v.iter().map(|a| a * a).collect());
    v[2] * v[3] + v[0] * v[5]
}

#[derive(Clone, Differentiable)]
struct Packed<T>(Box<[T]>);

#[differentiate]
impl<T: Clone> Packed<T> {
    fn fill(value: T, size: usize) -> Self {
        Self(vec![value; size * (size + 1) / 2].into_boxed_slice())
    }
}

#[differentiate]
fn filled(x: f64, y: f64) -> f64 {
    let packed = Packed::fill(x * y, 2);
    packed.0[0] * packed.0[2] * y
}

#[test]
fn vectors_are_made_in_place() {
    check!([[1.3, 0.7], [-0.4, 0.9]], |v| appended(v[0], v[1]));
    check!([[1.3, 0.7], [-0.4, 0.9]], |v| filled(v[0], v[1]));
}
