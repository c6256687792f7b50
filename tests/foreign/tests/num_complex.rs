//! Complex numbers of `num-complex`.

// Functions as their authors write them; values that are exact in floating point are compared exactly.
#![allow(
    clippy::assign_op_pattern,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cloned_instead_of_copied,
    clippy::explicit_iter_loop,
    clippy::needless_range_loop,
    clippy::useless_vec
)]
#![allow(clippy::float_cmp, clippy::suboptimal_flops, clippy::op_ref)]

use autodiff::{Advance, ComplexTangent, Differentiable, Tangent, differentiate};
use foreign::{check, check_by_differences};
use num_complex::{Complex, Complex32, Complex64, ComplexFloat};
use num_traits::{Float, Num, One, Zero};
use std::f64::consts::PI;

const POINT: [f64; 4] = [1.4, 0.3, -0.7, 0.9];

macro_rules! check_with_reals {
    ($function:ident, $plain:ident) => {
        check(
            POINT,
            $function,
            |p| {
                let (value, gradient) = $function::value_and_grad(p);
                (value, gradient.to_vec())
            },
            $plain::value_and_grad,
        )
    };
}

/// Checks gradients at some points by differences.
macro_rules! check_at {
    ($points:expr, $function:ident) => {
        for point in $points {
            check_by_differences(point, $function, |p| {
                let (value, gradient) = $function::value_and_grad(p);
                (value, gradient.to_vec())
            });
        }
    };
}

#[differentiate]
fn operators(p: &[f64; 4]) -> f64 {
    let (a, b) = (Complex::new(p[0], p[1]), Complex64::new(p[2], p[3]));
    let mut c = a * b + a / b - -b;
    c = c * &a - &b * 2.0 + &c / &b + p[3] - p[0] * a;
    c += a;
    c -= &b;
    c *= b;
    c /= a;
    c += p[1];
    c -= 0.5;
    c *= &p[2];
    c /= p[0];
    let d = 1.5 / c + (2.0 + c) - (p[1] - &c) + c / p[3] - p[2];
    d.re * d.im
}

/// The same, with pairs of real numbers.
#[differentiate]
fn operators_of_reals(p: &[f64; 4]) -> f64 {
    fn times(a: (f64, f64), b: (f64, f64)) -> (f64, f64) {
        (a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0)
    }
    fn over(a: (f64, f64), b: (f64, f64)) -> (f64, f64) {
        let square = b.0 * b.0 + b.1 * b.1;
        ((a.0 * b.0 + a.1 * b.1) / square, (a.1 * b.0 - a.0 * b.1) / square)
    }
    let (a, b) = ((p[0], p[1]), (p[2], p[3]));
    let (product, quotient) = (times(a, b), over(a, b));
    let c = (product.0 + quotient.0 + b.0, product.1 + quotient.1 + b.1);
    let (product, quotient) = (times(c, a), over(c, b));
    let re = product.0 - b.0 * 2.0 + quotient.0 + p[3] - p[0] * a.0;
    let im = product.1 - b.1 * 2.0 + quotient.1 - p[0] * a.1;
    let c = over(times((re + a.0 - b.0, im + a.1 - b.1), b), a);
    let c = ((c.0 + p[1] - 0.5) * p[2] / p[0], c.1 * p[2] / p[0]);
    let inverse = over((1.5, 0.0), c);
    let re = inverse.0 + (2.0 + c.0) - (p[1] - c.0) + c.0 / p[3] - p[2];
    let im = inverse.1 + c.1 + c.1 + c.1 / p[3];
    re * im
}

#[test]
fn operators_have_their_ways_back() {
    check_with_reals!(operators, operators_of_reals);
}

/// Checks the gradients of both parts of a function against its complex derivative, and against differences.
#[track_caller]
fn check_derivative(
    z: Complex64,
    slope: Complex64,
    parts: impl Fn(&[f64; 2]) -> [f64; 2],
    gradients: impl Fn(&[f64; 2]) -> [(f64, [f64; 2]); 2],
) {
    let point = [z.re, z.im];
    let [re, im] = gradients(&point);
    let expected = [[slope.re, -slope.im], [slope.im, slope.re]];
    for (part, ((value, gradient), expected)) in [re, im].into_iter().zip(expected).enumerate() {
        check_by_differences(point, |p| parts(p)[part], |_| (value, gradient.to_vec()));
        for (found, expected) in gradient.into_iter().zip(expected) {
            let near = (found - expected).abs() <= 1e-11 * slope.norm().max(1.0);
            assert!(near, "at {z} the derivative is {found}, by the formula {expected}");
        }
    }
}

/// Each method with its complex derivative.
macro_rules! derivatives {
    ($($name:ident: |$z:ident| $value:expr, $slope:expr;)*) => {
        #[test]
        fn functions_have_complex_derivatives() {$({
            #[differentiate]
            fn parts(p: &[f64; 2]) -> [f64; 2] {
                let $z = Complex64::new(p[0], p[1]);
                let value: Complex64 = $value;
                [value.re, value.im]
            }
            let gradients = |p: &[f64; 2]| {
                let (value, pullback) = parts::vjp(p);
                [(value[0], pullback([1.0, 0.0])), (value[1], pullback([0.0, 1.0]))]
            };
            for $z in [(0.7, 0.4), (-0.6, 0.8), (-1.3, -0.5), (0.4, -1.2), (2.5, 0.3)] {
                let $z = Complex64::new($z.0, $z.1);
                check_derivative($z, $slope, parts, gradients);
            }
        })*}
    };
}

derivatives! {
    acos: |z| z.acos(), -(1.0 - z * z).sqrt().inv();
    acosh: |z| z.acosh(), ((z - 1.0).sqrt() * (z + 1.0).sqrt()).inv();
    asin: |z| z.asin(), (1.0 - z * z).sqrt().inv();
    asinh: |z| z.asinh(), (1.0 + z * z).sqrt().inv();
    atan: |z| z.atan(), (1.0 + z * z).inv();
    atanh: |z| z.atanh(), (1.0 - z * z).inv();
    cbrt: |z| z.cbrt(), z.cbrt() / z / 3.0;
    cos: |z| z.cos(), -z.sin();
    cosh: |z| z.cosh(), z.sinh();
    exp: |z| z.exp(), z.exp();
    exp2: |z| z.exp2(), z.exp2() * 2.0_f64.ln();
    expf: |z| z.expf(0.7), z.expf(0.7) * 0.7_f64.ln();
    fdiv: |z| Complex64::i().fdiv(z), -Complex64::i() / (z * z);
    finv: |z| z.finv(), -(z * z).inv();
    inv: |z| z.inv(), -(z * z).inv();
    ln: |z| z.ln(), z.inv();
    log: |z| z.log(3.0), z.inv() / 3.0_f64.ln();
    log2: |z| z.log2(), z.inv() / 2.0_f64.ln();
    log10: |z| z.log10(), z.inv() / 10.0_f64.ln();
    powc: |z| z.powc(z), z.powc(z) * (z.ln() + 1.0);
    powf: |z| z.powf(2.3), z.powf(1.3) * 2.3;
    powf_of_zero: |z| z.powf(0.0), Complex64::zero();
    powi: |z| z.powi(-3) + z.powi(0) + z.powi(1), z.powi(-4) * -3.0 + 1.0;
    powu: |z| z.powu(3) + z.powu(0), z * z * 3.0;
    scale: |z| z.scale(1.5) + z.unscale(-0.5), Complex64::new(-0.5, 0.0);
    sin: |z| z.sin(), z.cos();
    sinh: |z| z.sinh(), z.cosh();
    sqrt: |z| z.sqrt(), z.sqrt().inv() / 2.0;
    tan: |z| z.tan(), z.cos().powi(-2);
    tanh: |z| z.tanh(), z.cosh().powi(-2);
}

#[differentiate]
fn parts(p: &[f64; 4]) -> f64 {
    let (z, w) = (Complex64::new(p[0], p[1]), Complex64::new(p[2], p[3]));
    let (r, angle) = w.to_polar();
    let size = z.norm() * w.norm_sqr() + (z * w.conj()).arg() + w.l1_norm() * z.abs();
    size + r * angle * z.conj().im
}

#[differentiate]
fn parts_of_reals(p: &[f64; 4]) -> f64 {
    let [x, y, u, v] = *p;
    let r = u.hypot(v);
    let angle = (y * u - x * v).atan2(x * u + y * v);
    let size = x.hypot(y) * (u * u + v * v) + angle + (u.abs() + v.abs()) * x.hypot(y);
    size - r * v.atan2(u) * y
}

#[test]
fn real_parts_of_numbers_have_gradients() {
    check_with_reals!(parts, parts_of_reals);
}

#[differentiate]
fn made(p: &[f64; 4]) -> f64 {
    let z = Complex64::from_polar(p[0], p[1]) + Complex64::cis(p[2]) * Complex64::from(p[3]);
    let w: Complex64 = p[2].into();
    let literal = Complex { re: p[1], im: p[0] * 2.0 };
    let mut changed = Complex64 { im: p[3], ..literal };
    changed.re *= p[2];
    changed.im = changed.re + z.im;
    let Complex { re, im } = changed * Complex64::i() + w;
    re.sin() * im + (z * Complex::I).re + Complex64::one().re
}

#[differentiate]
fn made_of_reals(p: &[f64; 4]) -> f64 {
    let (x, y) = (p[0] * p[1].cos() + p[2].cos() * p[3], p[0] * p[1].sin() + p[2].sin() * p[3]);
    let re = p[1] * p[2];
    let im = re + y;
    (p[2] - im).sin() * re - y + 1.0 + 0.0 * x
}

#[test]
fn numbers_are_made_of_reals_and_taken_apart() {
    check_with_reals!(made, made_of_reals);
}

#[differentiate]
fn of_real_operands(p: &[f64; 4]) -> f64 {
    let z = Complex64::new(p[0], p[1]);
    let (a, b) = (p[2] * p[2], p[3]);
    let w = z.powf(b) + z.expf(b) * z.log(a) + z.scale(a).unscale(b) + z.powc(Complex64::new(a, b));
    w.norm() + w.re
}

#[test]
fn real_operands_of_methods_have_gradients() {
    check_at!([POINT, [-0.4, 1.1, 0.6, 1.7], [0.3, -0.8, 1.3, 0.4]], of_real_operands);
}

/// A number that is computed, of which methods of numbers are called where nothing but its origin tells that it is complex.
#[derive(Clone, Differentiable)]
struct Filter {
    taps: Vec<Complex<f64>>,
    gain: Complex64,
}

#[differentiate]
impl Filter {
    fn response(&self, frequency: f64) -> Complex64 {
        let step = Complex64::cis(-frequency);
        let mut power = Complex64::new(1.0, 0.0);
        let mut sum = Complex64::zero();
        for tap in &self.taps {
            sum += tap * power;
            power *= step;
        }
        sum * self.gain.exp()
    }

    fn level(&self) -> f64 {
        let sum: Complex64 = self.taps.iter().map(|tap| tap.exp()).sum();
        let product = self.taps.iter().map(|tap| tap.conj() * tap + 0.5).product::<Complex64>();
        let turned = self.taps[0].conj();
        (sum.ln() + self.taps[1].sin() + turned.exp()).norm().sqrt() + 20.0 * product.norm().log10()
    }

    fn rotate(&mut self, angle: f64) {
        for tap in self.taps.iter_mut() {
            *tap *= Complex64::cis(angle);
        }
        self.gain.re -= angle;
    }
}

#[differentiate]
fn filtered(p: &[f64; 4]) -> f64 {
    let taps = vec![Complex64::new(p[0], p[1]), Complex::new(p[2], p[3])];
    let mut filter = Filter { taps, gain: Complex64::new(p[3], p[0]) };
    filter.rotate(p[2]);
    filter.response(0.3).norm_sqr() + filter.level() * filter.response(p[1]).arg()
}

#[test]
fn methods_of_what_is_complex_by_its_origin() {
    check_at!([POINT, [0.6, -0.2, 0.5, 1.3]], filtered);
}

#[differentiate]
fn fourier(values: &mut [Complex64]) {
    let n = values.len();
    if n <= 1 {
        return;
    }
    let mut even: Vec<Complex64> = values.iter().step_by(2).cloned().collect();
    let mut odd: Vec<Complex64> = values.iter().skip(1).step_by(2).copied().collect();
    fourier(&mut even);
    fourier(&mut odd);
    for k in 0..n / 2 {
        let term = Complex64::from_polar(1.0, -2.0 * PI * k as f64 / n as f64) * odd[k];
        values[k] = even[k] + term;
        values[k + n / 2] = even[k] - term;
    }
}

#[differentiate]
fn power(p: &[f64; 4]) -> f64 {
    let mut values = [Complex64::zero(); 4];
    for i in 0..4 {
        values[i] = Complex64::new(p[i], p[3 - i] * 0.5);
    }
    fourier(&mut values);
    let weighted = values.iter().enumerate().map(|(k, z)| z.norm_sqr() * (k as f64 + 1.0)).sum::<f64>();
    weighted + values[1].re * values[2].im
}

#[differentiate]
fn power_of_reals(p: &[f64; 4]) -> f64 {
    let mut total = 0.0;
    let mut parts = [(0.0, 0.0); 4];
    for k in 0..4 {
        for i in 0..4 {
            let angle = -2.0 * PI * (k * i) as f64 / 4.0;
            let (x, y) = (p[i], p[3 - i] * 0.5);
            parts[k].0 += x * angle.cos() - y * angle.sin();
            parts[k].1 += x * angle.sin() + y * angle.cos();
        }
        total += (parts[k].0 * parts[k].0 + parts[k].1 * parts[k].1) * (k as f64 + 1.0);
    }
    total + parts[1].0 * parts[2].1
}

#[test]
fn slices_of_numbers_are_transformed_in_place() {
    check_with_reals!(power, power_of_reals);
}

#[differentiate]
fn loops(p: &[f64; 4]) -> f64 {
    let pairs = vec![(Complex64::new(p[0], p[1]), p[2]), (Complex64::new(p[3], p[1]), p[0])];
    let first: Option<Complex64> = pairs.first().map(|(z, gain)| z * gain);
    let z = first.unwrap_or_default();
    let c = pairs.iter().map(|(z, gain)| z * *gain).fold(Complex64::new(0.0, 0.0), |sum, z| sum + z);
    let mut orbit = z;
    for _ in 0..3 {
        orbit = orbit * orbit * 0.1 + c;
        if !orbit.is_finite() || orbit.norm() > 4.0 {
            break;
        }
    }
    orbit.norm_sqr() + (z - c).norm()
}

#[test]
fn numbers_go_through_loops_tuples_and_options() {
    check_at!([POINT, [2.4, 0.3, -1.7, 0.9]], loops);
}

#[differentiate]
fn polynomial<T: Num + Copy>(coefficients: &[T], z: Complex<T>) -> Complex<T> {
    coefficients.iter().fold(Complex::new(T::zero(), T::zero()), |sum, c| sum * z + *c)
}

#[differentiate]
fn size<T: Float>(z: Complex<T>, x: T) -> T {
    let w = z * z + z.exp().scale(x) + Complex::new(x, T::zero());
    (w / z).norm()
}

#[differentiate]
fn generic(p: &[f64; 4]) -> f64 {
    let z = Complex::new(p[0], p[1]);
    size(polynomial(&p[1..], z), p[2])
}

#[test]
fn functions_may_be_generic_over_the_parts() {
    check_at!([POINT, [0.2, -0.8, 1.1, 0.5]], generic);
    let (value, (d_z, d_x)) = size::value_and_grad(Complex32::new(0.5, 1.0), 2.0);
    let (expected, (e_z, e_x)) = size::value_and_grad(Complex64::new(0.5, 1.0), 2.0);
    let near = |a: f32, b: f64| (f64::from(a) - b).abs() < 1e-5;
    assert!(near(value, expected) && near(d_z.re, e_z.re) && near(d_z.im, e_z.im) && near(d_x, e_x));
}

/// A root of `z - w` for each sign of a zero: the value and the derivative are those of one side of a cut.
#[test]
fn derivatives_at_cuts_are_those_of_the_side_of_the_value() {
    #[differentiate]
    fn values(z: Complex64) -> [Complex64; 6] {
        [z.sqrt(), z.ln(), z.asin(), z.acos(), z.acosh(), z.cbrt()]
    }
    for (re, im) in [(-2.0, 0.0), (-2.0, -0.0), (1.7, 0.0), (1.7, -0.0)] {
        let (_, pullback) = values::vjp(Complex64::new(re, im));
        let [above, below] = [1e-5, -1e-5].map(|step| values(Complex64::new(re + step, im)));
        for (at, (above, below)) in above.into_iter().zip(below).enumerate() {
            let slope = (above - below) / 2e-5;
            let mut cotangent = [ComplexTangent::default(); 6];
            cotangent[at].re = 1.0;
            let by_re = pullback(cotangent).re;
            cotangent[at] = ComplexTangent { re: 0.0, im: 1.0 };
            let found = Complex64::new(by_re, pullback(cotangent).re);
            assert!((found - slope).norm() < 1e-8, "function {at} at {re}, {im}: {found}, by differences {slope}");
        }
    }
}

/// The chosen one has no influence.
#[differentiate]
fn unused(z: Complex64, factor: f64) -> f64 {
    let all = z.sqrt() + z.ln() + z.inv() + z.powf(-0.5) + 1.0 / z;
    if factor > 0.0 { (all * factor).re } else { z.re + (z.sqrt().scale(factor) + z.arg() * factor).im }
}

#[test]
fn singular_points_have_conventions() {
    #[differentiate]
    fn sizes(z: Complex64) -> f64 {
        z.norm() + z.l1_norm() + z.norm_sqr() + z.powi(2).re + z.powf(1.5).re
    }
    assert_eq!(sizes::grad(Complex64::zero()), ComplexTangent { re: 0.0, im: 0.0 });

    assert_eq!(unused::grad(Complex64::zero(), 0.0).0, ComplexTangent { re: 1.0, im: 0.0 });
}

#[differentiate]
fn squares(z: &[Complex64]) -> Vec<Complex64> {
    z.iter().map(|z| z * z).collect()
}

#[test]
fn jacobians_have_two_rows_for_each_number() {
    let z = [Complex64::new(1.0, 2.0), Complex64::new(3.0, -1.0)];
    let (value, rows) = squares::jacobian(&z);
    assert_eq!(value, squares(&z));
    let rows: Vec<Vec<(f64, f64)>> = rows.map(|row| row.iter().map(|d| (d.re, d.im)).collect()).collect();
    let none = (0.0, 0.0);
    assert_eq!(rows[0], [(2.0, -4.0), none]);
    assert_eq!(rows[1], [(4.0, 2.0), none]);
    assert_eq!(rows[2], [none, (6.0, 2.0)]);
    assert_eq!(rows[3], [none, (-2.0, 6.0)]);
}

#[test]
fn numbers_move_along_tangents() {
    #[differentiate]
    fn distance(z: Complex64, goal: Complex64) -> f64 {
        (z * z - goal).norm_sqr()
    }
    let mut z = Complex64::new(1.0, 1.0);
    for _ in 0..200 {
        let (gradient, _) = distance::grad(z, Complex64::new(3.0, 4.0));
        z.advance(&gradient, -0.01);
    }
    assert!((z - Complex64::new(2.0, 1.0)).norm() < 1e-9);
}

#[test]
fn tangents_are_vectors() {
    let mut tangent = ComplexTangent { re: 3.0, im: -4.0 };
    assert_eq!((tangent.norm(), tangent.dot(&ComplexTangent { re: 1.0, im: 2.0 })), (5.0, -5.0));
    tangent += ComplexTangent::from(Complex64::new(1.0, 1.0));
    tangent *= 0.5;
    tangent += &ComplexTangent { re: 0.0, im: 0.5 };
    assert_eq!(Complex64::from(tangent), Complex64::new(2.0, -1.0));
    tangent.clear();
    assert_eq!(tangent, ComplexTangent::default());
}

/// Constants that are made by the type are no real numbers.
#[differentiate]
fn constants<T: Float>(z: Complex<T>, x: T) -> Complex<T> {
    let i = Complex::<T>::i();
    let one = Complex::<T>::from(T::one());
    if z.norm() <= one.norm() * T::epsilon() {
        return z;
    }
    one / z + z * i + i.scale(x) * one
}

#[differentiate]
fn of_constants(p: &[f64; 4]) -> f64 {
    let i = Complex64::i();
    let turned = p[0] * i + p[1];
    let w = constants(turned * Complex64::cis(p[2]), p[3]);
    w.re * w.im + w.re
}

#[differentiate]
fn of_constants_of_reals(p: &[f64; 4]) -> f64 {
    let [a, b, c, d] = *p;
    let (re, im) = (b * c.cos() - a * c.sin(), b * c.sin() + a * c.cos());
    let square = re * re + im * im;
    let w = (re / square - im, -im / square + re + d);
    w.0 * w.1 + w.0
}

#[test]
fn constants_of_the_type_are_complex() {
    check_with_reals!(of_constants, of_constants_of_reals);
}

/// Nothing is asked of the parts but that they can be copied.
#[differentiate]
fn reversed<T: Copy>(values: &mut [Complex<T>]) {
    let last = values.len() - 1;
    for at in 0..values.len() / 2 {
        values.swap(at, last - at);
    }
}

#[differentiate]
fn of_reversed(p: &[f64; 4]) -> f64 {
    let mut values = [Complex::new(p[0], p[1]), Complex::new(p[1], p[2]), Complex::new(p[3], 0.5)];
    reversed(&mut values);
    values[0].re * values[2].im + values[1].im * values[2].re
}

#[differentiate]
fn of_reversed_reals(p: &[f64; 4]) -> f64 {
    p[3] * p[1] + p[2] * p[0]
}

#[test]
fn parts_may_be_anything_that_is_copied() {
    check_with_reals!(of_reversed, of_reversed_reals);
}
