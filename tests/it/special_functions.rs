//! Special functions of the crates `libm`, `special` and `statrs`.
//!
//! Besides differences, gradients are compared with other functions of the crates: identities of Abramowitz and Stegun.

use crate::support::{EXACT, SINGLE, assert_all_close};
use autodiff::{Differentiable, differentiate};
use libm::{erf, j0};
use num_traits::Float;
use special::{Beta, Error, Gamma};
use statrs::function::gamma::{digamma, ln_gamma};
use statrs::function::logistic::{logistic, logit};
use statrs::function::{beta, factorial};

const POINTS: [[f64; 2]; 3] = [[0.7, 1.3], [1.1, 0.4], [5.5, 3.1]];

#[differentiate]
fn errors(x: f64, y: f64) -> f64 {
    erf(x) * libm::erfc(y) + libm::exp10(0.1 * x) + libm::remainder(x, y) * y
}

#[differentiate]
fn gammas(x: f64, y: f64) -> f64 {
    let (logarithm, sign) = libm::lgamma_r(x);
    libm::tgamma(y) * logarithm * f64::from(sign) + libm::lgamma(x * y) + libm::lgamma_r(y).0
}

#[differentiate]
fn bessel(x: f64, y: f64) -> f64 {
    let mut total = j0(x) * libm::j1(y) + libm::y0(x) * libm::y1(y) + libm::yn(2, y);
    for n in -2..4 {
        total += libm::jn(n, x) * y;
    }
    total
}

#[differentiate]
fn pairs(x: f64, y: f64) -> f64 {
    let (sine, cosine) = libm::sincos(x);
    let (fraction, _) = libm::modf(y);
    sine * cosine * fraction + libm::ldexp(x, 3) * libm::scalbn(y, -2) + libm::fdim(x, y) + libm::sincos(y).1
}

#[differentiate]
fn in_chains(xs: &[f64]) -> f64 {
    let total: f64 = xs.iter().copied().map(libm::lgamma).sum();
    xs.iter().map(|x| if *x > 1.0 { erf(*x) * total } else { libm::tgamma(*x) }).product()
}

#[differentiate]
fn mantissas(x: f64, y: f64) -> f64 {
    let (mantissa, exponent) = libm::frexp(x);
    let logarithm = mantissa.ln() + std::f64::consts::LN_2 * exponent as f64;
    let (other, scale) = libm::frexp(x * y * 1024.0);
    let root = libm::ldexp(other.sqrt(), scale / 2) * if scale % 2 == 0 { 1.0 } else { 2.0_f64.sqrt() };
    logarithm * root + libm::frexp(y).0 * y
}

/// The same, without taking the numbers apart.
#[differentiate]
fn without_mantissas(x: f64, y: f64) -> f64 {
    x.ln() * (x * y * 1024.0).sqrt() + y * y / y.log2().floor().exp2() / 2.0
}

#[test]
fn mantissas_have_the_scale_of_their_exponents() {
    check!(POINTS, |v| mantissas(v[0], v[1]));
    for [x, y] in POINTS {
        let (d_x, d_y) = mantissas::grad(x, y);
        let (e_x, e_y) = without_mantissas::grad(x, y);
        assert_all_close(&[d_x, d_y], &[e_x, e_y], EXACT);
    }
}

#[test]
fn those_of_libm() {
    check!(POINTS, |v| errors(v[0], v[1]));
    check!(POINTS, |v| gammas(v[0], v[1]));
    check!([[-0.7, 1.3], [-1.4, 2.2]], |v| gammas(v[0], v[1]));
    check!(POINTS, |v| bessel(v[0], v[1]));
    check!(POINTS, |v| pairs(v[0], v[1]));
    check!(POINTS, |v| in_chains(v));
}

#[differentiate]
fn single_precision(x: f32) -> f32 {
    libm::erff(x) * libm::tgammaf(x) + libm::lgammaf_r(x).0 + libm::j0f(x) * libm::jnf(2, x) + libm::y1f(x)
}

#[differentiate]
fn effects_in_arguments(xs: &[f64]) -> f64 {
    let mut taken = 0;
    let mut next = || {
        taken += 1;
        xs[taken - 1]
    };
    let (logarithm, sign) = libm::lgamma_r(next());
    let (sine, cosine) = libm::sincos(next());
    let mut total = logarithm * f64::from(sign) * sine + cosine * taken as f64;
    for _ in 0..3 {
        let (_, cosine) = libm::sincos(total);
        total += cosine * libm::lgamma_r(xs[0]).0;
    }
    total
}

#[test]
fn arguments_of_pairs_are_evaluated_once() {
    check!(POINTS, |v| effects_in_arguments(v));
}

#[test]
fn those_of_single_precision() {
    let twin =
        |v: &[f64]| erf(v[0]) * libm::tgamma(v[0]) + libm::lgamma(v[0]) + j0(v[0]) * libm::jn(2, v[0]) + libm::y1(v[0]);
    let gradient = |x: f32| f64::from(single_precision::grad(x));
    for x in [0.7_f32, 1.3, 2.9] {
        let expected = crate::support::gradient_by_differences(twin, &[f64::from(x)]);
        assert_all_close(&gradient(x), &expected, 10.0 * SINGLE);
    }
}

#[differentiate]
fn by_traits(x: f64, y: f64) -> f64 {
    let a = Gamma::ln_gamma(x).0 + Gamma::gamma(y) * Gamma::digamma(x) + Beta::ln_beta(x, y);
    let t = 0.1 * x;
    a + Error::error(x) * Error::compl_error(y) + Error::inv_error(t)
}

#[expect(unstable_name_collisions, reason = "std may get such methods one day")]
#[differentiate]
fn by_methods(x: f64, y: f64) -> f64 {
    let (logarithm, _) = (x * y).ln_gamma();
    logarithm * x.gamma() + x.ln_gamma().0 * y.digamma() + x.ln_beta(y) + (0.5 * y).error() * x.compl_error()
}

#[derive(Clone, Differentiable)]
struct Prior {
    a: f64,
    b: f64,
}

#[expect(unstable_name_collisions, reason = "std may get such methods one day")]
#[differentiate]
impl Prior {
    fn logarithm(&self, x: f64) -> f64 {
        self.a.ln_gamma().0 - self.b.mul_add(self.a, x).ln_gamma().0 + Gamma::ln_gamma(self.b).0
    }

    /// A method of the type itself.
    fn gamma(&self) -> f64 {
        self.a * self.b
    }

    fn product(&self, x: f64) -> f64 {
        self.gamma() * x.gamma()
    }
}

#[differentiate]
fn generic<T: Float + Gamma>(x: T, y: T) -> T {
    Gamma::gamma(x) * Gamma::ln_gamma(y).0 + Float::exp(x)
}

#[differentiate]
fn of_prior(v: &[f64]) -> f64 {
    let prior = Prior { a: v[0], b: v[1] };
    let other = prior.clone();
    prior.logarithm(0.3) + prior.product(v[0]) * other.gamma()
}

#[test]
fn those_of_special() {
    check!(POINTS, |v| by_traits(v[0], v[1]));
    check!(POINTS, |v| by_methods(v[0], v[1]));
    check!(POINTS, |v| of_prior(v));
    check!(POINTS, |v| generic(v[0], v[1]));
    let (dx, dy): (f32, f32) = generic::grad(0.7, 1.3);
    let (wide_dx, wide_dy) = generic::grad(0.7, 1.3);
    assert_all_close(&(f64::from(dx), f64::from(dy)), &[wide_dx, wide_dy], SINGLE);
}

#[differentiate]
fn statistics(x: f64, y: f64) -> f64 {
    let p = logistic(x);
    let scale = factorial::factorial(x as u64) * factorial::binomial(5, 2);
    let gammas = ln_gamma(x) * digamma(y) + statrs::function::gamma::gamma(y);
    let betas = beta::ln_beta(x, y) * beta::beta(x, y);
    let inverse = statrs::function::erf::erf_inv(0.5 * p) + statrs::function::erf::erfc_inv(p);
    gammas + betas + inverse + logit(0.9 * p) * scale + statrs::function::erf::erf(x) * statrs::function::erf::erfc(y)
}

#[test]
fn those_of_statrs() {
    check!(POINTS, |v| statistics(v[0], v[1]));
}

#[differentiate]
fn derivative_of_ln_gamma(x: f64) -> f64 {
    ln_gamma(x)
}

#[differentiate]
fn derivative_of_digamma(x: f64) -> f64 {
    digamma(x)
}

#[differentiate]
fn derivative_of_j0(x: f64) -> f64 {
    j0(x)
}

#[test]
fn derivatives_are_those_of_the_textbook() {
    for x in [0.3, 1.0, 2.6, 7.9] {
        // A&S 6.3.5 and 6.3.7, 9.1.28.
        assert_all_close(&(derivative_of_ln_gamma::grad(x + 1.0) - derivative_of_ln_gamma::grad(x)), &[1.0 / x], EXACT);
        assert_all_close(&derivative_of_ln_gamma::grad(x), &[Gamma::digamma(x)], EXACT);
        assert_all_close(&derivative_of_digamma::grad(x), &[Gamma::trigamma(&x)], EXACT);
        assert_eq!(derivative_of_j0::grad(x), -libm::j1(x));
    }
}

#[differentiate]
fn sine_of_degrees(x: f64) -> f64 {
    let (rest, quadrant) = libm::remquo(x, 90.0);
    let (sine, cosine) = rest.to_radians().sin_cos();
    match quadrant as u32 & 3 {
        0 => sine,
        1 => cosine,
        2 => -sine,
        _ => -cosine,
    }
}

#[test]
fn remainders_with_quotients() {
    check!([[12.0], [100.0], [200.0], [-120.0]], |v| sine_of_degrees(v[0]));
    assert_all_close(&sine_of_degrees::grad(100.0), &[100.0_f64.to_radians().cos().to_radians()], EXACT);
}
