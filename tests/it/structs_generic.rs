//! Generic structs: fields, methods and operators over the number.
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
use num_traits::{ConstOne, ConstZero, Float, Zero};
use std::marker::PhantomData;
use std::ops::{Add, AddAssign, Mul, MulAssign, Neg, Sub};

const FOUR: [[f64; 4]; 2] = [[0.7, -1.3, 0.5, 1.2], [1.1, 0.4, -0.6, 0.9]];

#[derive(Clone, Copy, Debug, Differentiable)]
struct Both<T> {
    a: T,
    b: T,
}

#[differentiate]
impl<T: Float> Add for Both<T> {
    type Output = Both<T>;
    fn add(self, other: Both<T>) -> Both<T> {
        Both { a: self.a + other.a, b: self.b + other.b }
    }
}

#[differentiate]
impl<T: Float> Mul<T> for Both<T> {
    type Output = Self;
    fn mul(self, by: T) -> Self {
        Self { a: self.a * by, b: by / self.b }
    }
}

#[differentiate]
impl<T: Float> Both<T> {
    fn multiplied(&self) -> T {
        self.a * self.b
    }
    fn summed(&self, o: &Self) -> Both<T> {
        Both { a: self.a + o.a, b: self.b * o.b + self.a }
    }
    fn made(a: T, b: T) -> Self {
        Self { a, b: b * a }
    }
}

#[differentiate]
impl<T: Real> AddAssign for Both<T> {
    fn add_assign(&mut self, other: Self) {
        self.a += other.a;
        self.b += self.a * other.b;
    }
}

#[differentiate]
impl<T: Real> MulAssign<T> for Both<T> {
    fn mul_assign(&mut self, by: T) {
        self.a *= by;
        self.b /= by;
    }
}

#[differentiate]
impl<T: Real> std::ops::SubAssign<&Both<T>> for Both<T> {
    fn sub_assign(&mut self, other: &Both<T>) {
        self.a -= other.b;
        self.b -= &other.a;
        self.b %= other.b;
    }
}

#[differentiate]
fn changed_by_operators(xs: &[f64]) -> f64 {
    let mut g = Both { a: xs[0], b: xs[1] };
    for i in 0..2 {
        g += Both { a: xs[2], b: xs[3] * g.a };
        g *= xs[i];
        g -= &Both { a: g.a, b: xs[2] };
    }
    g.a * g.b
}

#[differentiate]
fn sum(xs: &[f64]) -> f64 {
    let g = Both { a: xs[0], b: xs[1] } + Both { a: xs[2], b: xs[3] };
    g.a * g.b * g.multiplied()
}

#[differentiate]
fn second(xs: &[f64]) -> f64 {
    let g = Both::made(xs[0], xs[1]) * xs[2];
    let h = g.summed(&Both { a: xs[2], b: xs[3] });
    h.multiplied() + h.a
}

#[differentiate]
fn product<T: Float>(p: Both<T>) -> T {
    p.a * p.b + p.a
}

#[differentiate]
fn product_by_reference<T: Float>(p: &Both<T>, x: T) -> T {
    let q = Both { a: p.b * x, b: p.a.sin() };
    q.a * q.b
}

#[differentiate]
fn third(xs: &[f64]) -> f64 {
    let p = Both { a: xs[0], b: xs[1] };
    product(p) * product_by_reference(&p, xs[2])
}

#[derive(Clone, Copy, Debug, Differentiable, PartialEq)]
struct V<T> {
    x: T,
    y: T,
}

#[differentiate]
impl<T> Add for V<T>
where
    T: Add<Output = T> + Copy,
{
    type Output = V<T>;
    fn add(self, o: V<T>) -> V<T> {
        V { x: self.x + o.x, y: self.y + o.y }
    }
}

#[differentiate]
impl<T: Float> Sub<&V<T>> for &V<T> {
    type Output = V<T>;
    fn sub(self, o: &V<T>) -> V<T> {
        V { x: self.x - o.x, y: self.y - o.y }
    }
}

#[differentiate]
impl<T: Float> Mul for V<T> {
    type Output = V<T>;
    fn mul(self, o: V<T>) -> V<T> {
        V { x: self.x * o.x - self.y * o.y, y: self.x * o.y + self.y * o.x }
    }
}

#[differentiate]
impl<T: Real> Neg for V<T> {
    type Output = V<T>;
    fn neg(self) -> V<T> {
        V { x: -self.x, y: -self.y }
    }
}

#[differentiate]
impl<T: Float> V<T> {
    fn new(x: T, y: T) -> Self {
        V { x, y }
    }
    fn dot(self, o: Self) -> T {
        self.x * o.x + self.y * o.y
    }
    fn norm(&self) -> T {
        (self.x * self.x + self.y * self.y).sqrt()
    }
    fn cross(&self, o: &V<T>) -> T {
        self.x * o.y - self.y * o.x
    }
    fn scale(self, k: T) -> Self {
        Self { x: k * self.x, y: k * self.y }
    }
    fn unit(self) -> Self {
        let n = self.norm();
        V::new(self.x / n, self.y / n)
    }
    fn grow(&mut self, k: T) {
        self.x = self.x * k;
        self.y = self.y + k;
    }
}

#[differentiate]
fn fourth(xs: &[f64]) -> f64 {
    let v = V::new(xs[0], xs[1]);
    let w = V { x: xs[2], y: xs[3] };
    let mut u = (v + w) * v;
    u.grow(xs[0]);
    let t = &u - &w;
    let n = -t;
    n.dot(v.unit()) + u.norm() * v.cross(&w) + w.scale(xs[1]).dot(u)
}

#[differentiate]
fn fifth<T: Float>(a: V<T>, k: T) -> T {
    let mut s = a;
    for i in 0..3 {
        s = s + a.scale(k);
        if i == 1 {
            s = s * a;
        }
    }
    s.dot(a) * k
}

#[differentiate]
fn fifth_of(xs: &[f64]) -> f64 {
    fifth(V::new(xs[0], xs[1]), xs[2]) + fifth(V { x: xs[1], y: xs[3] }, 0.5)
}

#[test]
fn fields_of_the_parameters_type_are_numbers() {
    check!(FOUR, |v| third(v));
    let d = product::grad(Both { a: 2.0_f32, b: 3.0 });
    assert_eq!((d.a, d.b), (4.0_f32, 2.0_f32));
}

#[test]
fn generic_operators_that_assign_are_those_of_the_parameter() {
    check!(FOUR, |v| changed_by_operators(v));
}

#[test]
fn generic_operators_and_methods_work_together() {
    check!(FOUR, |v| sum(v));
    check!(FOUR, |v| second(v));
    check!(FOUR, |v| fourth(v));
    check!(FOUR, |v| fifth_of(v));
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Matrix<const R: usize, const C: usize> {
    d: [[f64; C]; R],
}

#[differentiate]
impl<const R: usize, const C: usize> Matrix<R, C> {
    fn zero() -> Self {
        Self { d: [[0.0; C]; R] }
    }
    fn transpose(&self) -> Matrix<C, R> {
        let mut m = Matrix { d: [[0.0; R]; C] };
        for i in 0..R {
            for j in 0..C {
                m.d[j][i] = self.d[i][j];
            }
        }
        m
    }
    fn norm(&self) -> f64 {
        let mut s = 0.0;
        for i in 0..R {
            for j in 0..C {
                s += self.d[i][j] * self.d[i][j];
            }
        }
        s.sqrt()
    }
}

#[differentiate]
impl<const R: usize, const C: usize, const K: usize> Mul<Matrix<C, K>> for Matrix<R, C> {
    type Output = Matrix<R, K>;
    fn mul(self, o: Matrix<C, K>) -> Matrix<R, K> {
        let mut d = [[0.0; K]; R];
        for i in 0..R {
            for j in 0..K {
                for k in 0..C {
                    d[i][j] += self.d[i][k] * o.d[k][j];
                }
            }
        }
        Matrix { d }
    }
}

#[differentiate]
impl<const R: usize, const C: usize> Add<&Matrix<R, C>> for &Matrix<R, C> {
    type Output = Matrix<R, C>;
    fn add(self, o: &Matrix<R, C>) -> Matrix<R, C> {
        let mut m = *self;
        for i in 0..R {
            for j in 0..C {
                m.d[i][j] += o.d[i][j];
            }
        }
        m
    }
}

#[differentiate]
fn mats(xs: &[f64]) -> f64 {
    let a = Matrix { d: [[xs[0], xs[1]], [xs[2], xs[3]]] };
    let b = a.transpose() * a;
    let c = &b + &a;
    let z = Matrix::<2, 2>::zero();
    let e = Matrix { d: [[xs[0]], [xs[1]]] };
    (c * e).norm() + (&z + &c).norm()
}

#[derive(Clone, Copy, Debug, Differentiable)]
struct Meters;

#[derive(Clone, Copy, Debug, Differentiable)]
struct Quantity<U> {
    value: f64,
    unit: PhantomData<U>,
}

#[differentiate]
impl<U> Quantity<U> {
    fn new(value: f64) -> Self {
        Self { value, unit: PhantomData }
    }
    fn twice(&self) -> f64 {
        self.value * self.value
    }
}

#[differentiate]
impl<U> Add for Quantity<U> {
    type Output = Self;
    fn add(self, o: Self) -> Self {
        Self { value: self.value + o.value, unit: PhantomData }
    }
}

#[differentiate]
fn quantities(xs: &[f64]) -> f64 {
    let a: Quantity<Meters> = Quantity::new(xs[0]);
    let b = Quantity::<Meters>::new(xs[1]);
    (a + b).twice()
}

#[derive(Clone, Debug, Differentiable)]
struct Row<T, const N: usize> {
    d: [T; N],
}

#[differentiate]
impl<T: Real, const N: usize> Row<T, N> {
    fn dot(&self, o: &Self) -> T {
        let mut s = T::zero();
        for i in 0..N {
            s += self.d[i] * o.d[i];
        }
        s
    }
    fn scale(&self, k: T) -> Self {
        let mut d = self.d;
        for i in 0..N {
            d[i] = d[i] * k;
        }
        Self { d }
    }
}

#[differentiate]
fn vn(xs: &[f64]) -> f64 {
    let a = Row { d: [xs[0], xs[1], xs[2]] };
    let b = a.scale(xs[3]);
    a.dot(&b)
}

#[test]
fn const_parameters_and_units_are_carried_along() {
    check!(FOUR, |v| mats(v));
    check!(FOUR, |v| quantities(v));
    check!(FOUR, |v| vn(v));
}

/// Bounds in the way of libraries of geometry: none on the struct, and of each operator what it needs.
#[derive(Clone, Copy, Debug, Differentiable)]
struct Angle<T> {
    radians: T,
}

#[differentiate]
impl<T> Angle<T> {
    fn radians(radians: T) -> Self {
        Angle { radians }
    }
    fn get(self) -> T {
        self.radians
    }
}

#[differentiate]
impl<T: AddAssign<T>> AddAssign for Angle<T> {
    fn add_assign(&mut self, other: Self) {
        self.radians += other.radians;
    }
}

#[differentiate]
impl<T: MulAssign<T>> MulAssign<T> for Angle<T> {
    fn mul_assign(&mut self, factor: T) {
        self.radians *= factor;
    }
}

#[differentiate]
impl<T: Zero + Copy + PartialOrd> Angle<T> {
    fn reset(&mut self, limit: T) -> T {
        let before = self.radians;
        if before > limit {
            self.radians = T::zero();
        }
        before
    }
}

#[differentiate]
impl<T: ConstZero + ConstOne> Angle<T> {
    fn unit(self, whole: bool) -> (T, Self) {
        if whole { (self.radians, Angle { radians: T::ONE }) } else { (T::ZERO, self) }
    }
}

#[differentiate]
fn angles(a: f64, b: f64) -> f64 {
    let mut angle = Angle::radians(a);
    angle += Angle { radians: b };
    angle *= b;
    let before = angle.reset(100.0);
    let (whole, one) = angle.unit(true);
    let (zero, same) = angle.unit(false);
    let mut last = Angle::radians(a * b);
    last.reset(-100.0);
    before * one.get() + whole * whole + same.get().sin() + zero + last.get()
}

#[test]
fn what_is_added_or_has_a_zero_is_a_number() {
    check!([[0.7, -1.3], [1.1, 0.4]], |v| angles(v[0], v[1]));
}

#[derive(Clone, Copy, Differentiable)]
struct Degrees<T>(T);

#[derive(Clone, Copy, Differentiable)]
struct Minutes<T>(T);

#[derive(Clone, Copy, Differentiable)]
struct Within<T>(Degrees<T>, T);

#[differentiate]
impl<T> Within<T> {
    fn degrees(&self) -> &Degrees<T> {
        &self.0
    }
}

#[differentiate]
impl<T: Float> Within<T> {
    fn minutes(&self) -> Minutes<T> {
        let whole = self.1.floor();
        let rest = (self.1 - whole) * self.1;
        Minutes(rest)
    }

    fn rounded(&self) -> T {
        let degrees = self.degrees();
        let narrow = degrees.0.to_f32().unwrap();
        T::from(narrow * narrow).unwrap() * self.1
    }
}

#[differentiate]
fn in_minutes(x: f64, y: f64) -> f64 {
    let within = Within(Degrees(x), y * 3.7);
    within.minutes().0 * x + within.rounded()
}

#[test]
fn fields_without_names_are_known_to_be_numbers() {
    let point = [0.75, 1.25];
    let (value, gradient) = in_minutes::value_and_grad(point[0], point[1]);
    let [x, y] = point;
    let inner = y * 3.7;
    assert!((value - ((inner - 4.0) * inner * x + x * x * inner)).abs() < 1e-12);
    assert!((gradient.0 - ((inner - 4.0) * inner + 2.0 * x * inner)).abs() < 1e-6);
    assert!((gradient.1 - 3.7 * ((2.0 * inner - 4.0) * x + x * x)).abs() < 1e-12);
}

#[derive(Differentiable, Clone, Copy)]
struct Ends<T> {
    middle: T,
    ends: (T, [T; 2]),
}

#[differentiate]
impl<T: Real> Ends<T> {
    fn of(x: T, y: T) -> Ends<T> {
        let made = Ends { middle: x * y, ends: (x, [y, x]) };
        Ends { ends: (x, [made.ends.0.sin(), made.ends.1[0].cos()]), ..made }
    }
}

#[differentiate]
fn ends(x: f64, y: f64) -> f64 {
    let Ends { middle, ends: (first, [second, third]) } = Ends::of(x, y);
    middle * first + second * third * third
}

/// The name of a struct says nothing of its parameters.
#[test]
fn fields_have_the_types_of_what_the_struct_is_made_of() {
    check!([[0.7, -1.3], [1.1, 0.4]], |v| ends(v[0], v[1]));
}

/// A point in units that only the annotation of a variable says.
#[derive(Differentiable)]
struct Located<T, U> {
    x: T,
    y: T,
    unit: PhantomData<U>,
}

struct Pixels;

#[differentiate]
const fn located<T, U>(x: T, y: T) -> Located<T, U> {
    Located { x, y, unit: PhantomData }
}

#[differentiate]
impl<T: Copy + Mul<Output = T> + Add<Output = T>, U> Located<T, U> {
    const fn new(x: T, y: T) -> Self {
        Self { x, y, unit: PhantomData }
    }

    fn dot(&self, other: Self) -> T {
        self.x * other.x + self.y * other.y
    }

    fn flipped(&self) -> Self {
        located(self.y, self.x)
    }
}

#[differentiate]
fn in_units(x: f64, y: f64) -> f64 {
    let a: Located<f64, Pixels> = located(x, y);
    let mut b: Located<_, ()> = Located::new(x, y).flipped();
    b.x *= x;
    a.dot(located(y, 2.0)) * b.dot(Located::new(y, x))
}

#[test]
fn annotations_say_what_no_field_shows() {
    check!([[0.7, -1.3], [1.1, 0.4]], |v| in_units(v[0], v[1]));
}
