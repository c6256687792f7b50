//! Kinks, zeros, infinities and NaN: one line a point.

use std::f64::consts::PI;

use super::evaluate::partial;
use crate::compiler::rules::rule;

const INF: f64 = f64::INFINITY;
const NAN: f64 = f64::NAN;

/// Function, arguments, partials with respect to each of them. An integer argument has none; it says 0.
#[rustfmt::skip]
const POINTS: &[(&str, &[f64], &[f64])] = &[
    // The whole cotangent goes to exactly one operand, in a tie to the other; with a NaN to the one that is returned.
    ("max", &[4.0, 2.0], &[1.0, 0.0]),
    ("max", &[2.0, 4.0], &[0.0, 1.0]),
    ("max", &[0.0, 0.0], &[0.0, 1.0]),
    ("max", &[-0.0, 0.0], &[0.0, 1.0]),
    ("max", &[0.0, -0.0], &[0.0, 1.0]),
    ("max", &[NAN, 1.0], &[0.0, 1.0]),
    ("max", &[1.0, NAN], &[1.0, 0.0]),
    ("max", &[NAN, NAN], &[1.0, 0.0]),
    ("min", &[4.0, 2.0], &[0.0, 1.0]),
    ("min", &[2.0, 4.0], &[1.0, 0.0]),
    ("min", &[0.0, 0.0], &[0.0, 1.0]),
    ("min", &[NAN, 1.0], &[0.0, 1.0]),
    ("min", &[1.0, NAN], &[1.0, 0.0]),

    ("abs", &[0.0], &[0.0]),
    ("abs", &[-0.0], &[0.0]),
    ("abs", &[INF], &[1.0]),
    ("abs", &[-INF], &[-1.0]),
    ("abs", &[5e-324], &[1.0]),
    ("abs", &[NAN], &[NAN]),

    // Inclusive at the bounds; outside the bound moves the value. A NaN comes back as it is: the identity.
    ("clamp", &[0.0, 0.0, 1.0], &[1.0, 0.0, 0.0]),
    ("clamp", &[1.0, 0.0, 1.0], &[1.0, 0.0, 0.0]),
    ("clamp", &[-1.0, 0.0, 1.0], &[0.0, 1.0, 0.0]),
    ("clamp", &[2.0, 0.0, 1.0], &[0.0, 0.0, 1.0]),
    ("clamp", &[0.0, 0.0, 0.0], &[1.0, 0.0, 0.0]),
    ("clamp", &[NAN, 0.0, 1.0], &[1.0, 0.0, 0.0]),

    ("abs_sub", &[1.0, 1.0], &[0.0, 0.0]),
    ("copysign", &[0.0, 1.0], &[1.0, 0.0]),
    ("copysign", &[-0.0, 1.0], &[-1.0, 0.0]),
    ("copysign", &[3.0, -0.0], &[-1.0, 0.0]),
    ("copysign", &[-3.0, -0.0], &[1.0, 0.0]),
    ("copysign", &[NAN, 1.0], &[NAN, 0.0]),

    // Just below a multiple the quotient rounds up, and the remainder does not.
    ("rem", &[0.9, 0.1], &[1.0, -8.0]),
    ("rem", &[-0.9, 0.1], &[1.0, 8.0]),
    ("rem", &[7.0, -4.0], &[1.0, 1.0]),
    ("rem", &[-7.0, 4.0], &[1.0, 1.0]),
    ("rem", &[6.0, 2.0], &[1.0, -3.0]),
    ("rem", &[3.0, INF], &[1.0, 0.0]),
    ("rem", &[1.0, 0.0], &[1.0, NAN]),
    ("rem", &[INF, 1.0], &[1.0, NAN]),
    ("rem_euclid", &[-7.0, 4.0], &[1.0, 2.0]),
    ("rem_euclid", &[7.0, -4.0], &[1.0, 1.0]),
    ("rem_euclid", &[-7.0, -4.0], &[1.0, -2.0]),
    ("rem_euclid", &[0.9, 0.1], &[1.0, -8.0]),
    ("rem_euclid", &[-0.9, 0.1], &[1.0, 9.0]),
    ("rem_euclid", &[-1e-300, 3.0], &[1.0, 1.0]),
    ("fract", &[2.0], &[1.0]),
    ("frexp", &[0.0], &[1.0]),
    ("frexp", &[4.0], &[0.125]),
    ("frexp", &[-3e-308], &[2.247_116_418_577_895e307]),
    ("frexp", &[INF], &[NAN]),

    ("powi", &[0.0, 0.0], &[0.0, 0.0]),
    ("powi", &[0.0, 1.0], &[1.0, 0.0]),
    ("powi", &[0.0, 2.0], &[0.0, 0.0]),
    ("powi", &[0.0, -1.0], &[-INF, 0.0]),
    ("powi", &[-0.0, -1.0], &[-INF, 0.0]),
    ("powi", &[0.0, -2.0], &[-INF, 0.0]),
    ("powi", &[-0.0, -2.0], &[INF, 0.0]),
    ("powi", &[NAN, 0.0], &[0.0, 0.0]),
    ("powi", &[NAN, 2.0], &[NAN, 0.0]),
    ("powi", &[1.0, -2_147_483_648.0], &[-2_147_483_648.0, 0.0]),

    ("powf", &[0.0, 2.0], &[0.0, 0.0]),
    ("powf", &[0.0, 1.0], &[1.0, 0.0]),
    ("powf", &[0.0, 0.5], &[INF, 0.0]),
    ("powf", &[0.0, 0.0], &[0.0, -INF]),
    ("powf", &[0.0, -1.0], &[-INF, -INF]),
    ("powf", &[-0.0, 2.0], &[0.0, 0.0]),
    ("powf", &[-2.0, 3.0], &[12.0, NAN]),
    ("powf", &[-2.0, 0.0], &[0.0, NAN]),
    ("powf", &[-2.0, 0.5], &[NAN, NAN]),
    ("powf", &[-2.0, 1e-17], &[NAN, NAN]),
    ("powf", &[-2.0, -0.999_999_999_999_999_9], &[NAN, NAN]),
    ("powf", &[-1.5, -2.0], &[0.592_592_592_592_592_6, NAN]),
    ("powf", &[NAN, 0.0], &[0.0, NAN]),
    ("powf", &[INF, 0.0], &[0.0, INF]),
    ("powf", &[3.0, 0.0], &[0.0, 1.098_612_288_668_109_8]),
    ("powf", &[1.0, 5.0], &[5.0, 0.0]),
    ("powf", &[NAN, 2.0], &[NAN, NAN]),
    ("powf", &[2.0, NAN], &[NAN, NAN]),

    ("hypot", &[0.0, 0.0], &[0.0, 0.0]),
    ("hypot", &[-0.0, 0.0], &[0.0, 0.0]),
    ("hypot", &[0.0, -2.0], &[0.0, -1.0]),
    ("hypot", &[NAN, 1.0], &[NAN, NAN]),
    ("atan2", &[0.0, 0.0], &[NAN, NAN]),
    ("atan2", &[0.0, -2.0], &[-0.5, 0.0]),
    ("atan2", &[2.0, 0.0], &[0.0, -0.5]),
    ("atan2", &[NAN, 1.0], &[NAN, NAN]),

    ("sqrt", &[0.0], &[INF]),
    ("sqrt", &[-0.0], &[-INF]),
    ("sqrt", &[-1.0], &[NAN]),
    ("sqrt", &[INF], &[0.0]),
    ("cbrt", &[0.0], &[INF]),
    ("cbrt", &[-0.0], &[INF]),
    ("recip", &[0.0], &[-INF]),
    ("recip", &[-0.0], &[-INF]),
    ("recip", &[INF], &[0.0]),
    ("div", &[1.0, 0.0], &[INF, -INF]),
    ("div", &[0.0, 0.0], &[INF, NAN]),

    // The border of the domain is singular, and there is no derivative outside of it.
    ("ln", &[0.0], &[INF]),
    ("ln", &[-1.0], &[NAN]),
    ("ln", &[INF], &[0.0]),
    ("ln", &[NAN], &[NAN]),
    ("log2", &[0.0], &[INF]),
    ("log2", &[-1.0], &[NAN]),
    ("log10", &[0.0], &[INF]),
    ("log10", &[-1.0], &[NAN]),
    ("ln_1p", &[-1.0], &[INF]),
    ("ln_1p", &[-2.0], &[NAN]),
    ("log", &[-1.0, 2.0], &[NAN, NAN]),
    ("log", &[2.0, -2.0], &[NAN, NAN]),
    ("log", &[2.0, 1.0], &[INF, -INF]),
    ("asin", &[1.0], &[INF]),
    ("asin", &[-1.0], &[INF]),
    ("asin", &[2.0], &[NAN]),
    ("acos", &[1.0], &[-INF]),
    ("acos", &[-1.0], &[-INF]),
    ("acos", &[-2.0], &[NAN]),
    ("acosh", &[1.0], &[INF]),
    ("acosh", &[0.5], &[NAN]),
    ("acosh", &[-2.0], &[NAN]),
    ("acosh", &[INF], &[0.0]),
    ("atanh", &[1.0], &[INF]),
    ("atanh", &[-1.0], &[INF]),
    ("atanh", &[2.0], &[NAN]),
    ("atanh", &[-2.0], &[NAN]),

    // At infinity.
    ("exp", &[-INF], &[0.0]),
    ("exp_m1", &[-INF], &[0.0]),
    ("exp_m1", &[0.0], &[1.0]),
    ("tanh", &[INF], &[0.0]),
    ("tanh", &[-INF], &[0.0]),
    ("atan", &[-INF], &[0.0]),
    ("asinh", &[-INF], &[0.0]),
    ("sin", &[INF], &[NAN]),
    ("cos", &[INF], &[NAN]),
    ("tan", &[INF], &[NAN]),

    // Trivial ones.
    ("mul", &[4.0, -3.0], &[-3.0, 4.0]),
    ("midpoint", &[1.0, 1.0], &[0.5, 0.5]),
    ("to_degrees", &[0.0], &[180.0 / PI]),
    ("next_up", &[0.0], &[1.0]),
];

#[test]
fn kinks_and_singular_points_are_as_documented() {
    for (name, arguments, partials) in POINTS {
        let rule = rule(name).unwrap();
        for (position, &want) in partials.iter().enumerate() {
            let got = partial(rule, position, arguments);
            let same = got == want || got.is_nan() && want.is_nan();
            assert!(same, "{name} by argument {position} at {arguments:?}: {got}, not {want}");
        }
    }
}

#[test]
fn no_value_that_a_function_makes_nan_has_a_finite_gradient() {
    let outside = [
        ("acos", 2.0),
        ("acosh", 0.5),
        ("acosh", -2.0),
        ("asin", -2.0),
        ("atanh", -2.0),
        ("atanh", 2.0),
        ("cos", INF),
        ("ln", -1.0),
        ("ln_1p", -2.0),
        ("log10", -1.0),
        ("log2", -1.0),
        ("sin", INF),
        ("sqrt", -1.0),
        ("tan", INF),
    ];
    for (name, x) in outside {
        assert!(partial(rule(name).unwrap(), 0, &[x]).is_nan(), "{name}({x})");
        assert!(partial(rule(name).unwrap(), 0, &[x as f32]).is_nan(), "{name}({x}) in f32");
    }
}
