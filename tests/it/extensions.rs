//! Methods that traits give to types of std: numbers, arrays, slices, vectors, tuples, options, references.

#![allow(
    clippy::all,
    clippy::pedantic,
    reason = "every spelling is tested, also those that clippy would write differently"
)]

use crate::support::{Dual, EXACT, assert_all_close, assert_close, gradient_by_duals};
use autodiff::{Differentiable, Real, differentiate};
use lengths::{Length, power};
use num_traits::Float;

const POINTS: [[f64; 2]; 4] = [[0.7, 0.4], [0.3, 1.2], [0.6, -0.8], [1.1, 1.7]];

trait Energy {
    fn energy(&self) -> f64;
}

#[differentiate]
impl Energy for f64 {
    fn energy(&self) -> f64 {
        self * self.sin()
    }
}

#[differentiate]
impl Energy for f32 {
    fn energy(&self) -> f64 {
        let x = *self as f64;
        x * x
    }
}

#[differentiate]
impl Energy for [f64; 3] {
    fn energy(&self) -> f64 {
        self.iter().map(|x| x.energy()).product()
    }
}

#[differentiate]
impl Energy for [f64] {
    fn energy(&self) -> f64 {
        let mut sum = 0.0;
        for x in self {
            sum += x.energy();
        }
        sum
    }
}

#[differentiate]
impl Energy for Vec<f64> {
    fn energy(&self) -> f64 {
        self.as_slice().energy() * self[0]
    }
}

#[differentiate]
impl Energy for (f64, f64) {
    fn energy(&self) -> f64 {
        self.0 * self.1.energy()
    }
}

#[differentiate]
impl Energy for Option<f64> {
    fn energy(&self) -> f64 {
        match self {
            Some(x) => x.energy(),
            None => 0.5,
        }
    }
}

#[differentiate]
fn of_all(x: f64, y: f64) -> f64 {
    let (array, vector) = ([x, y, x * y], vec![y, x + y]);
    let some = if x > y { Some(x * y) } else { None };
    let single = (x as f32 * 0.0).energy();
    array.energy() * vector.energy()
        + array[1..].energy() * vector[..].energy()
        + (x, y).energy() * some.energy()
        + single
}

#[differentiate]
fn of_single(x: f32) -> f64 {
    x.energy() * 2.0
}

mod lengths {
    use autodiff::differentiate;

    pub(crate) trait Length: Sized {
        const ORDER: f64;
        fn length(&self) -> f64;
        fn grow(&mut self, by: f64);
        fn unit(self) -> Self;
        fn of_angle(angle: f64) -> Self;
    }

    #[differentiate]
    impl Length for [f64; 2] {
        const ORDER: f64 = 2.0;

        fn length(&self) -> f64 {
            (self[0].powf(Self::ORDER) + self[1] * self[1]).sqrt()
        }

        fn grow(&mut self, by: f64) {
            for x in self.iter_mut() {
                *x *= by * *x;
            }
        }

        fn unit(mut self) -> Self {
            let length = self.length();
            self.grow(length);
            Self::of_angle(self[0] + self[1])
        }

        fn of_angle(angle: f64) -> Self {
            [angle.cos(), angle.sin()]
        }
    }

    #[differentiate]
    impl Length for Vec<f64> {
        const ORDER: f64 = 2.0;

        fn length(&self) -> f64 {
            self.iter().map(|x| x * x).sum::<f64>().sqrt()
        }

        fn grow(&mut self, by: f64) {
            self.iter_mut().for_each(|x| *x *= by);
        }

        fn unit(self) -> Self {
            let length = self.length();
            let mut copy = self;
            copy.grow(1.0 / length);
            copy
        }

        fn of_angle(angle: f64) -> Self {
            vec![angle.cos(), angle.sin()]
        }
    }

    pub(crate) mod power {
        use autodiff::differentiate;

        pub(crate) trait Cube {
            fn cube(&self) -> f64;
        }

        #[differentiate]
        impl Cube for f64 {
            fn cube(&self) -> f64 {
                self * self * self
            }
        }
    }

    pub(crate) mod all {
        use super::power::*;
        use autodiff::differentiate;

        #[differentiate]
        pub(crate) fn by_glob(x: f64, y: f64) -> f64 {
            x.cube() * (x * y).cube() + (x + y).cube()
        }
    }
}

#[differentiate]
fn of_another_module(x: f64, y: f64) -> f64 {
    let mut a = [x, y * x];
    a.grow(x);
    let b = a.unit();
    let made = <[f64; 2] as Length>::of_angle(y).length() + <Vec<f64> as Length>::of_angle(x * y)[0];
    b.length() * a.length() + b[0] + made * x + <[f64; 2] as Length>::length(&a)
}

#[differentiate]
fn in_a_loop(x: f64, y: f64) -> f64 {
    let mut total = 0.0;
    for i in 0..3 {
        let mut v = vec![x, y, x * y + i as f64];
        v.grow(total + 1.0);
        if v.length() > 1.0 {
            let unit = v.clone().unit();
            total += unit[0] * unit.length() + v[1];
        }
    }
    total
}

#[differentiate]
fn by_path(x: f64, y: f64) -> f64 {
    power::Cube::cube(&x) * <f64 as power::Cube>::cube(&(x * y)) + lengths::all::by_glob(y, x)
}

trait Sigmoid {
    fn sigmoid(self) -> Self;
    fn beside(&self, other: &Self) -> Self;
}

#[differentiate]
impl<T: Float> Sigmoid for T {
    fn sigmoid(self) -> T {
        T::one() / (T::one() + (-self).exp())
    }

    fn beside(&self, other: &Self) -> Self {
        self.sigmoid() * (Self::one() - other.sigmoid())
    }
}

#[differentiate]
fn of_any_number<T: Float>(x: T, y: T) -> T {
    x.sigmoid() * (x * y).sigmoid() + x.beside(&y) + Sigmoid::sigmoid(x + y)
}

#[differentiate(wrt(x))]
fn of_one(x: f64, y: f64) -> f64 {
    x.sigmoid() * y.sigmoid()
}

trait Statistics<T> {
    fn sum(&self) -> T;
    fn mean(&self) -> T;
    fn max(&self) -> T;
}

#[differentiate]
impl<T: Real> Statistics<T> for [T] {
    fn sum(&self) -> T {
        self.iter().fold(T::from_f64(0.0), |sum, x| sum + *x * *x)
    }

    fn mean(&self) -> T {
        self.sum() / T::from_f64(self.len() as f64)
    }

    fn max(&self) -> T {
        self.iter().fold(self[0], |most, x| most.max(*x))
    }
}

#[differentiate]
fn names_of_std(x: f64, y: f64) -> f64 {
    let v = vec![x, y, x * y];
    let scaled = |a: f64| a.sigmoid() * x;
    v.sum() * v[1..].mean() + v.max() * v[..2].sum() + scaled(y) + [x, y].sum() + of_any_number(x, y)
}

trait Squares {
    fn squares(&self) -> f64;
}

#[differentiate]
impl<const N: usize> Squares for [f64; N] {
    fn squares(&self) -> f64 {
        self.iter().map(|x| x * x).sum()
    }
}

#[differentiate]
fn of_any_length(x: f64, y: f64) -> f64 {
    [x, y].squares() * [x, y, x * y].squares() + <[f64; 2] as Squares>::squares(&[y, x])
}

trait Smooth {
    fn abs(self) -> Self;
    fn smooth(self) -> Self;
}

#[differentiate]
impl Smooth for f64 {
    fn abs(self) -> f64 {
        (self * self + 1.0).sqrt()
    }

    fn smooth(self) -> f64 {
        Smooth::abs(self) + self.abs()
    }
}

#[differentiate]
fn beside_methods_of_numbers(x: f64, y: f64) -> f64 {
    Smooth::abs(x) * y.abs() + <f64 as Smooth>::abs(x * y) + (x * y).smooth() + f64::abs(x)
}

trait Half {
    fn half(self) -> f64;
}

#[differentiate]
impl Half for &[f64] {
    fn half(self) -> f64 {
        self.iter().sum::<f64>() / 2.0 * self[0]
    }
}

#[derive(Clone, Copy, Differentiable)]
struct Pair {
    x: f64,
    y: f64,
}

#[differentiate]
impl Half for &Pair {
    fn half(self) -> f64 {
        self.x * self.y / 2.0
    }
}

trait Scale {
    fn scale(&self, pair: Pair) -> Pair;
}

#[differentiate]
impl Scale for f64 {
    fn scale(&self, pair: Pair) -> Pair {
        Pair { x: pair.x * self, y: pair.y * self * self }
    }
}

#[differentiate]
fn of_references(x: f64, y: f64) -> f64 {
    let (values, pair) = (vec![x, y], Pair { x, y: x * y });
    let scaled = y.scale(pair);
    values.half() + pair.half() * (&scaled).half() + x.scale(pair).x
}

trait Evaluate: Sized {
    fn horner(self, coefficients: &[f64]) -> Self;
    fn nested(self, depth: usize) -> Self;
    fn step(&mut self, by: f64) -> f64;
    fn checked(&self) -> Result<f64, String>;
    fn pair(self) -> (f64, f64);
}

#[differentiate]
impl Evaluate for f64 {
    fn horner(self, coefficients: &[f64]) -> Self {
        let mut value = 0.0;
        for coefficient in coefficients.iter().rev() {
            value = value * self + coefficient;
        }
        value
    }

    fn nested(self, depth: usize) -> Self {
        if depth == 0 { self } else { (self * 0.5).nested(depth - 1) * self.sin() }
    }

    fn step(&mut self, by: f64) -> f64 {
        *self *= by;
        *self + by
    }

    fn checked(&self) -> Result<f64, String> {
        if *self < 0.0 {
            return Err("negative".into());
        }
        Ok(self.sqrt())
    }

    fn pair(self) -> (f64, f64) {
        (self * self, self.exp())
    }
}

#[differentiate]
fn of_several_forms(x: f64, y: f64) -> f64 {
    let (mut z, mut sum) = (x, 0.0);
    for _ in 0..3 {
        sum += z.step(y) * z;
    }
    let (a, b) = (x * y).pair();
    let root = match y.checked() {
        Ok(root) => root,
        Err(_) => x,
    };
    x.horner(&[y, x, 2.0]) * y.nested(3) + f64::horner(y, &[x, y * x]) + f64::nested(x, 2) + sum * z + a * b * root
}

#[test]
fn numbers_and_sequences_have_methods_of_traits() {
    check!(POINTS, |v| of_all(v[0], v[1]));
    check!(POINTS, |v| of_several_forms(v[0], v[1]));
    check!(POINTS, |v| of_any_length(v[0], v[1]));
    check!(POINTS, |v| names_of_std(v[0], v[1]));
    assert_close(f64::from(of_single::grad(1.5)), 6.0, EXACT);
}

#[test]
fn those_of_other_modules_are_found() {
    check!(POINTS, |v| of_another_module(v[0], v[1]));
    check!(POINTS, |v| in_a_loop(v[0], v[1]));
    check!(POINTS, |v| by_path(v[0], v[1]));
}

#[test]
fn numbers_keep_their_own_methods() {
    check!(POINTS, |v| beside_methods_of_numbers(v[0], v[1]));
}

#[test]
fn references_have_methods_of_their_own() {
    check!(POINTS, |v| of_references(v[0], v[1]));
}

#[test]
fn all_numbers_can_have_a_method() {
    let twin = |v: &[Dual]| {
        let sigmoid = |x: Dual| Dual::from(1.0) / (Dual::from(1.0) + (-x).exp());
        sigmoid(v[0]) * sigmoid(v[0] * v[1]) + sigmoid(v[0]) * (Dual::from(1.0) - sigmoid(v[1])) + sigmoid(v[0] + v[1])
    };
    check!(POINTS, |v| of_any_number(v[0], v[1]));
    for point in POINTS {
        assert_all_close(&of_any_number::grad(point[0], point[1]), &gradient_by_duals(twin, &point), EXACT);
    }
    let slope = |x: f64| x.sigmoid() * (1.0 - x.sigmoid());
    assert_close(of_one::grad(0.3, 0.4), slope(0.3) * 0.4.sigmoid(), EXACT);
    assert_close(f64::from(of_any_number::grad(0.3_f32, 0.4).0), of_any_number::grad(0.3, 0.4).0, 1e-6);
}

#[test]
fn the_derivatives_are_methods() {
    let x = 0.5_f64;
    assert_close(x.sigmoid_grad(), x.sigmoid() * (1.0 - x.sigmoid()), EXACT);
    assert_all_close(&[0.5_f64, 0.25].mean_value_and_grad(), &[0.15625, 0.5, 0.25], EXACT);
    let mut gradient = [1.0, 2.0];
    [0.5_f64, 0.25][..].mean_accumulate_grad(&mut gradient);
    assert_all_close(&gradient, &[1.5, 2.25], EXACT);
    let (value, pullback) = x.scale_vjp(Pair { x: 1.0, y: 2.0 });
    let (dx, d_pair) = pullback(PairTangent { x: 1.0, y: 0.0 });
    assert_eq!((value.y, dx, d_pair.x, d_pair.y), (0.5, 1.0, 0.5, 0.0));
}

/// A trait with an argument, for numbers of each precision.
trait Approximate<T> {
    fn approximate(&self) -> T;
}

#[differentiate]
impl Approximate<f32> for f32 {
    fn approximate(&self) -> f32 {
        self * 3.0_f32
    }
}

#[differentiate]
impl Approximate<f64> for f64 {
    fn approximate(&self) -> f64 {
        let x = *self;
        x * (1.0 - 2.5 * x)
    }
}

#[differentiate]
fn approximated(x: f64, y: f64) -> f64 {
    (1.0_f64 / (1.0_f64 - x * y)).approximate() * (2.0 * x).approximate()
}

#[differentiate]
fn approximated_in_f32(x: f64, y: f64) -> f64 {
    f64::from((1.0_f32 / (1.0_f32 - 0.5)).approximate()) * x * y
}

#[test]
fn precisions_are_told_by_suffixes() {
    check!(POINTS, |v| approximated(v[0], v[1]));
    check!(POINTS, |v| approximated_in_f32(v[0], v[1]));
}
