use super::Real;
use alloc::format;
use core::cmp::Ordering;

/// Runs a body for both precisions.
macro_rules! for_both {
    (|$real:ident| $body:block) => {{
        {
            type $real = f64;
            $body
        }
        {
            type $real = f32;
            $body
        }
    }};
}

fn bits<T: Real>(value: T) -> u64 {
    value.to_f64().to_bits()
}

#[test]
fn generic_arithmetic_takes_values_and_references() {
    fn polynomial<T: Real>(coefficients: &[T], x: &T) -> T {
        let mut sum = T::zero();
        for c in coefficients.iter().rev() {
            sum = sum * x + c;
        }
        sum *= x;
        sum / *x
    }
    for_both!(|R| { assert_eq!(bits(polynomial::<R>(&[1.0, 2.0, 3.0], &2.0)), bits(17.0)) });
}

#[test]
fn generic_sums_and_products_take_values_and_references() {
    fn sums<T: Real>(values: &[T]) -> (T, T, T, T) {
        let (sum, product) = (values.iter().sum(), values.iter().product());
        (sum, values.iter().copied().sum(), product, values.iter().copied().product())
    }
    assert_eq!(format!("{:?}", sums(&[2.0, 3.0])), "(5.0, 5.0, 6.0, 6.0)");
    assert_eq!(format!("{:?}", sums(&[2.0_f32, 4.0])), "(6.0, 6.0, 8.0, 8.0)");
}

#[test]
fn conversions_round_to_the_nearest() {
    assert_eq!(bits(f32::from_f64(0.1)), bits(0.1_f32));
    assert_eq!(bits(f32::from_usize((1 << 24) + 1)), bits(16_777_216.0));
    assert_eq!(bits(f64::from_usize((1 << 24) + 1)), bits(16_777_217.0));
}

#[test]
fn core_methods_are_those_of_the_type() {
    for_both!(|R| {
        let (x, y): (R, R) = (-1.5, 0.25);
        assert_eq!(bits(Real::abs(x)), bits(x.abs()));
        assert_eq!(bits(Real::clamp(x, -1.0, 1.0)), bits(-1.0));
        assert_eq!(bits(Real::copysign(y, x)), bits(-0.25));
        assert_eq!(bits(Real::max(x, y)), bits(y));
        assert_eq!(bits(Real::min(x, y)), bits(x));
        assert_eq!(bits(Real::midpoint(x, y)), bits(-0.625));
        assert_eq!(bits(Real::signum(x)), bits(-1.0));
        assert_eq!(bits(Real::next_up(y)), bits(y.next_up()));
        assert_eq!(Real::total_cmp(&-0.0, &(0.0 as R)), Ordering::Less);
        assert!(<R as Real>::NAN.is_nan() && !Real::is_finite(<R as Real>::INFINITY));
        assert!(Real::is_sign_negative(-0.0 as R));
    });
}

#[test]
#[cfg(feature = "std")]
fn std_methods_are_those_of_the_type() {
    for_both!(|R| {
        let (x, y): (R, R) = (1.25, -0.75);
        assert_eq!(bits(Real::sin(x)), bits(x.sin()));
        assert_eq!(bits(Real::atan2(y, x)), bits(y.atan2(x)));
        assert_eq!(bits(Real::powi(y, 3)), bits(y.powi(3)));
        assert_eq!(bits(Real::powf(x, y)), bits(x.powf(y)));
        assert_eq!(bits(Real::mul_add(x, y, x)), bits(x.mul_add(y, x)));
        assert_eq!(bits(Real::rem_euclid(y, x)), bits(y.rem_euclid(x)));
        assert_eq!(bits(Real::div_euclid(y, x)), bits(y.div_euclid(x)));
        assert_eq!(bits(Real::round_ties_even(2.5 as R)), bits(2.0));
        assert_eq!(bits(Real::sin_cos(x).1), bits(x.sin_cos().1));
        assert_eq!(bits(Real::log(x, 3.0)), bits(x.log(3.0)));
    });
}

#[test]
fn constants_have_the_precision_of_the_type() {
    assert_eq!(bits(<f32 as Real>::PI), bits(core::f32::consts::PI));
    assert_eq!(bits(<f64 as Real>::PI), bits(core::f64::consts::PI));
    assert_eq!(bits(<f32 as Real>::EPSILON), bits(f32::EPSILON));
}

#[test]
fn a_number_is_its_own_tangent() {
    fn double<T: Real>(x: T) -> T {
        let mut d_x = x.zero_like();
        d_x.accumulate(&x);
        d_x.accumulate(&x.again());
        d_x
    }
    assert_eq!(bits(double(1.5)), bits(3.0));
}
