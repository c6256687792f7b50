//! Derivatives of the gamma function that no crate at hand may have.
//!
//! # Source
//!
//! Abramowitz and Stegun, *Handbook of Mathematical Functions*, chapter 6: asymptotic series 6.3.18 and 6.4.12,
//! recurrences 6.3.5 and 6.4.6, reflection 6.3.7 and 6.4.7.

use crate::Real;
use crate::real::scalar::{Scalar, number};
use core::f64::consts::PI;

/// From here on eight terms of the series are exact to double precision.
const LARGE: f64 = 12.0;

/// The Bernoulli numbers B₂, B₄, .., of which the coefficients of both series are made.
const BERNOULLI: [f64; 8] =
    [1.0 / 6.0, -1.0 / 30.0, 1.0 / 42.0, -1.0 / 30.0, 5.0 / 66.0, -691.0 / 2730.0, 7.0 / 6.0, -3617.0 / 510.0];

/// Returns the derivative of ln |Γ(x)|; NaN at the poles.
#[inline]
#[must_use]
pub fn digamma<T: Scalar>(x: T) -> T {
    number(digamma_double(x.into_precision().to_f64()))
}

/// Returns the derivative of [`digamma`]; infinity at the poles.
#[inline]
#[must_use]
pub fn trigamma<T: Scalar>(x: T) -> T {
    number(trigamma_double(x.into_precision().to_f64()))
}

fn digamma_double(x: f64) -> f64 {
    if x <= 0.0 {
        // The distance to the nearest pole is exact, and the tangent has the period 1.
        let from_pole = x - x.round();
        return if from_pole == 0.0 { f64::NAN } else { digamma_double(1.0 - x) - PI / (PI * from_pole).tan() };
    }
    let (mut x, mut sum) = (x, 0.0);
    while x < LARGE {
        sum -= 1.0 / x;
        x += 1.0;
    }
    let square = 1.0 / (x * x);
    sum + (x.ln() - 0.5 / x - square * series(square, |bernoulli, twice_k| bernoulli / twice_k))
}

/// The sum of the coefficients, each made of B₂ₖ and 2 k, times the powers of `square` from the zeroth on.
fn series(square: f64, coefficient: impl Fn(f64, f64) -> f64) -> f64 {
    let terms = BERNOULLI.iter().zip([2.0, 4.0, 6.0, 8.0, 10.0, 12.0, 14.0, 16.0]);
    terms.rev().fold(0.0, |sum, (bernoulli, twice_k)| sum * square + coefficient(*bernoulli, twice_k))
}

fn trigamma_double(x: f64) -> f64 {
    if x <= 0.0 {
        let from_pole = x - x.round();
        let sine = (PI * from_pole).sin() / PI;
        return if from_pole == 0.0 { f64::INFINITY } else { 1.0 / (sine * sine) - trigamma_double(1.0 - x) };
    }
    let (mut x, mut sum) = (x, 0.0);
    while x < LARGE {
        sum += 1.0 / (x * x);
        x += 1.0;
    }
    let square = 1.0 / (x * x);
    sum + (1.0 / x + 0.5 * square + square / x * series(square, |bernoulli, _| bernoulli))
}

#[cfg(test)]
#[allow(
    clippy::unreadable_literal,
    clippy::excessive_precision,
    clippy::cast_possible_truncation,
    reason = "values as computed, also rounded"
)]
mod tests {
    use super::{digamma, trigamma};

    /// Arguments and values of both functions, computed to forty digits by mpmath.
    #[rustfmt::skip]
    const VALUES: [(f64, f64, f64); 18] = [
        (1e-08, -100000000.57721565, 10000000000000001.0),
        (0.02, -50.544789310456179, 2501.598118191868),
        (0.5, -1.9635100260214235, 4.9348022005446793),
        (1.0, -0.57721566490153286, 1.6449340668482264),
        (1.3, -0.16919088886679961, 1.1342534349966193),
        (2.5, 0.70315664064524319, 0.49035775610023486),
        (7.25, 1.910453526883736, 0.14787923315893217),
        (11.9, 2.4339335368825375, 0.087663201190004184),
        (12.0, 2.442661679975812, 0.086901872871768391),
        (40.0, 3.6763273740348431, 0.025315103841291028),
        (1000.0, 6.9072551956488121, 0.0010005001666666333),
        (1000000000.0, 20.723265836446411, 1.0000000005e-9),
        (-0.25, 2.9141391202135278, 18.541879647671606),
        (-0.5, 0.036489973978576521, 8.9348022005446793),
        (-1.75, -2.3226916286143606, 19.301637544529786),
        (-12.4, 3.5782427651718639, 10.834085619796973),
        (-1000.375, 8.2099202225552092, 11.561961680120076),
        (-9.313225746154785e-10, 1073741823.4227843, 1.152921504606847e+18),
    ];

    #[test]
    fn values_are_those_of_a_reference() {
        for (x, di, tri) in VALUES {
            let is_close = |got: f64, want: f64| (got - want).abs() <= 1e-14 * want.abs().max(0.1);
            assert!(is_close(digamma(x), di), "digamma({x}) is {}, not {di}", digamma(x));
            assert!(is_close(trigamma(x), tri), "trigamma({x}) is {}, not {tri}", trigamma(x));
        }
    }

    #[test]
    #[allow(clippy::float_cmp, reason = "infinities are exact")]
    fn poles_and_infinities_are_met() {
        assert!([0.0, -1.0, -7.0, f64::NAN, f64::NEG_INFINITY].into_iter().all(|x: f64| digamma(x).is_nan()));
        assert_eq!((digamma(f64::INFINITY), trigamma(f64::INFINITY)), (f64::INFINITY, 0.0));
        assert_eq!((trigamma(0.0), trigamma(-3.0)), (f64::INFINITY, f64::INFINITY));
        assert!(trigamma(f64::NAN).is_nan());
    }

    #[test]
    fn single_precision_is_double_precision_rounded() {
        let (x, nearest) = (1.3_f32, |value: f64| value as f32);
        assert_eq!(digamma(x).to_bits(), nearest(digamma(f64::from(x))).to_bits());
    }
}
