//! The language, part one: scalars, their operators and methods, and bindings of them.

use crate::support::check_single;
use autodiff::differentiate;
use std::f64::consts::PI;

/// The same functions in both precisions; those in `double` are compared with differences, and serve as the twins of
/// those in `single`.
macro_rules! in_precision {
    ($module:ident, $real:ident) => {
        mod $module {
            use autodiff::differentiate;

            #[differentiate]
            pub(super) fn operators(x: $real, y: $real, z: $real) -> $real {
                let sum = x + 2.0 * y - 3.0 / z;
                let mixed = -(sum * x) / (y - 7.0) + (1.0 - -z) * 0.5;
                mixed - sum * (x - y) / 4.0 + x * x / (z * z + 1.0)
            }

            #[differentiate]
            pub(super) fn compound(x: $real, y: $real, z: $real) -> $real {
                let mut a = x;
                a += y;
                a -= 2.0 * z;
                a *= a + x;
                a /= y * y + 1.0;
                let mut b = a * y;
                b %= 3.0;
                b += b * a;
                a -= b;
                a *= 0.5;
                a / z
            }

            #[differentiate]
            pub(super) fn remainders(x: $real, y: $real) -> $real {
                let r = x % y;
                let mut s = x * y;
                s %= y + 0.5;
                r * s + (7.0 % y) - x.rem_euclid(y)
            }

            #[differentiate]
            pub(super) fn path_calls(a: $real, b: $real) -> $real {
                let (s, c) = $real::sin_cos(a);
                let larger = $real::max(a, b) * $real::min(a * a, b);
                let powers = $real::powi(a, 3) - $real::powf(b.abs(), 1.5);
                s * $real::exp(-b) + c * larger + powers + $real::mul_add(a, b, s) - $real::hypot(a, b)
            }

            #[differentiate]
            pub(super) fn method_calls(a: $real, b: $real) -> $real {
                let (s, c) = (a * b).sin_cos();
                let fused = a.mul_add(b, c).powi(2);
                let clamped = b.clamp(-1.0, a.abs() + 0.5) * a.clamp(-0.5, 0.5);
                (s + fused).atan2(clamped + 3.0) + a.tanh().max(b.cos()) - a.min(b).exp() * a.copysign(b)
            }

            #[differentiate]
            pub(super) fn powers(x: $real, y: $real) -> $real {
                x.powi(3) - 2.0 * x.powi(-2) + x.powi(0) + x.powi(1) * y.powi(2) + x.powf(y) - y.powf(2.5) + x.recip()
            }
        }
    };
}

in_precision!(double, f64);
in_precision!(single, f32);

macro_rules! check_both_precisions {
    ($points:expr, $f:ident($($index:literal),*)) => {{
        {
            use double::$f;
            check!($points, |v| $f($(v[$index]),*));
        }
        check_single(
            &$points.map(|point| point.map(|x: f64| x as f32)),
            |v| double::$f($(v[$index]),*),
            |v| single::$f::grad($(v[$index]),*),
        );
    }};
}

#[test]
fn operators_in_both_precisions() {
    check_both_precisions!([[0.5, -1.25, 2.0], [-3.0, 0.75, -0.5]], operators(0, 1, 2));
    check_both_precisions!([[0.5, -1.25, 2.0], [-1.5, 0.75, -0.5]], compound(0, 1, 2));
    check_both_precisions!([[5.5, 2.25], [-5.5, 2.25], [5.5, -2.25], [-5.5, -2.25]], remainders(0, 1));
}

#[test]
fn functions_called_by_path_and_by_method_in_both_precisions() {
    check_both_precisions!([[0.5, -1.25], [-0.75, 0.25], [1.5, 2.0]], path_calls(0, 1));
    check_both_precisions!([[0.25, -1.25], [-0.75, 0.25], [1.5, 2.5]], method_calls(0, 1));
    check_both_precisions!([[0.5, 1.25], [1.75, 0.5], [2.5, 1.5]], powers(0, 1));
}

/// One method without arguments: at both precisions, at several points of its domain.
macro_rules! check_methods {
    ($($method:ident at $points:expr;)*) => {$({
        #[differentiate]
        fn wide(x: f64) -> f64 {
            x.$method()
        }

        #[differentiate]
        fn narrow(x: f32) -> f32 {
            x.$method()
        }

        check!($points.map(|x| [x]), |v| wide(v[0]));
        check_single(&$points.map(|x: f64| [x as f32]), |v| wide(v[0]), |v| narrow::grad(v[0]));
    })*};
}

#[test]
fn methods_of_one_argument() {
    check_methods! {
        sin at [-2.5, -0.5, 0.0, 0.75, 3.0];
        cos at [-2.5, -0.5, 0.25, 0.75, 3.0];
        tan at [-1.25, -0.5, 0.0, 0.75, 2.0];
        asin at [-0.75, -0.25, 0.0, 0.5];
        acos at [-0.75, -0.25, 0.0, 0.5];
        atan at [-3.0, -0.25, 0.0, 0.5];
        sinh at [-2.0, -0.25, 0.0, 0.5];
        cosh at [-2.0, -0.25, 0.25, 0.5];
        tanh at [-2.0, -0.25, 0.0, 0.5];
        asinh at [-2.0, -0.25, 0.0, 0.5];
        acosh at [1.25, 2.0, 5.0];
        atanh at [-0.75, -0.25, 0.0, 0.5];
        exp at [-3.0, 0.0, 1.5];
        exp2 at [-3.0, 0.0, 1.5];
        exp_m1 at [-3.0, 0.0, 1.5];
        ln at [0.125, 1.0, 20.0];
        log2 at [0.125, 1.0, 20.0];
        log10 at [0.125, 1.0, 20.0];
        ln_1p at [-0.5, 0.0, 20.0];
        sqrt at [0.125, 1.0, 20.0];
        cbrt at [-8.0, -0.5, 0.125, 20.0];
        recip at [-8.0, -0.5, 0.125, 20.0];
        abs at [-2.5, 0.125];
        fract at [-2.25, 0.125, 3.75];
        to_degrees at [-2.5, 1.0];
        to_radians at [-20.0, 1.0];
        floor at [-2.25, 0.125, 3.75];
        ceil at [-2.25, 0.125, 3.75];
        round at [-2.25, 0.125, 3.75];
        round_ties_even at [-2.25, 0.125, 3.75];
        trunc at [-2.25, 0.125, 3.75];
        signum at [-2.25, 0.125];
    }
}

#[differentiate]
fn logarithm_to_a_base(x: f64, base: f64) -> f64 {
    x.log(base)
}

#[differentiate]
fn quotient_rounded_down(x: f64, y: f64) -> f64 {
    x.div_euclid(y) * x
}

#[test]
fn methods_of_two_arguments() {
    check!([[5.0, 2.0], [0.3, 10.0], [2.0, 0.4]], |v| { logarithm_to_a_base(v[0], v[1]) });
    check!([[5.5, 2.0], [-5.5, 2.0]], |v| quotient_rounded_down(v[0], v[1]));
}

#[differentiate]
fn constants_of_the_standard_library(r: f64) -> f64 {
    let area = PI * r * r;
    area / std::f64::consts::SQRT_2 + r * f64::EPSILON.sqrt() + (r - f64::MAX).max(r)
}

const OFFSET: f64 = 0.75;
const TABLE: [f64; 3] = [1.0, -2.5, 4.0];
static RATE: f64 = 1.25;
static LEVELS: [[f64; 2]; 2] = [[0.5, 1.5], [2.5, 3.5]];

#[differentiate]
fn constants_and_statics(x: f64, i: usize) -> f64 {
    const LOCAL: f64 = 2.0;
    static SHIFT: f64 = 0.125;
    RATE * x.powi(2) + TABLE[i] * x + OFFSET * LOCAL * x - SHIFT * LEVELS[i % 2][1 - i % 2] * x * x * x
}

#[test]
fn constants_and_statics_are_passive() {
    check!([[1.5], [0.2]], |v| constants_of_the_standard_library(v[0]));
    for i in 0..3 {
        check!([[1.5], [-0.2]], |v| constants_and_statics(v[0], i));
    }
}

#[differentiate]
fn late_initialisation(x: f64, y: f64) -> f64 {
    let scale;
    let result;
    if x > y {
        scale = x * y;
    } else {
        scale = y - x;
    }
    match scale > 1.0 {
        true => result = scale.sqrt() * x,
        false => {
            let inner = scale * scale;
            result = inner + y;
        }
    }
    result * scale
}

#[differentiate]
fn blocks_as_expressions(x: f64, y: f64) -> f64 {
    let a = {
        let x = x * y;
        let b = { x + 1.0 };
        b * x
    };
    let c = if a > 0.5 {
        let double = 2.0 * a;
        double * x
    } else {
        y
    };
    let result = {
        let d = a + c;
        let half = {
            let y = d * y;
            0.5 * y
        };
        d * half
    };
    result * x
}

#[differentiate]
fn shadowing(x: f64, y: f64) -> f64 {
    let x = x + y;
    let y = {
        let y = x * y;
        let x = y.sin();
        x * y
    };
    let x = (x, y);
    let (y, x) = x;
    let mut x = x * 2.0;
    {
        let y = 3.0;
        x *= y;
        let x = 100.0 * y;
        assert!(x > y);
    }
    x * y
}

#[test]
fn bindings_of_every_kind() {
    check!([[2.0, 1.5], [0.7, 0.4], [0.3, 2.8], [0.2, 0.9]], |v| { late_initialisation(v[0], v[1]) });
    check!([[2.0, 1.5], [-0.7, 0.4], [0.3, -2.8]], |v| { blocks_as_expressions(v[0], v[1]) });
    check!([[2.0, 1.5], [-0.7, 0.4]], |v| shadowing(v[0], v[1]));
}

#[differentiate]
fn tuples(p: (f64, f64), q: (f64, (f64, [f64; 2])), n: usize) -> f64 {
    let (a, b) = p;
    let (c, (d, e)) = q;
    let mut pair = (a * b, (c, e[n]));
    pair.0 += (pair.1).1;
    pair.1.0 *= a;
    let swapped = (pair.1.0, pair.0);
    swapped.0 * swapped.1 + q.1.1[1 - n] * p.1 + d * d
}

#[test]
fn tuples_are_taken_apart_and_changed_by_field() {
    let points = [[1.5, -0.5, 2.0, 0.3, 3.0, 4.0], [-1.0, 0.2, 0.7, -2.0, 0.4, 0.0]];
    for n in [0, 1] {
        check!(points, |v| tuples((v[0], v[1]), (v[2], (v[3], [v[4], v[5]])), n));
    }
    let (d_p, d_q) = tuples::grad((1.0, 2.0), (3.0, (4.0, [5.0, 6.0])), 1);
    assert_eq!((d_p, d_q), ((30.0, 8.0), (8.0, (8.0, [2.0, 3.0]))));
}

#[differentiate]
fn references(x: &f64, y: &f64) -> f64 {
    let product = x * y;
    let borrowed = &product;
    let mut total = *x + *borrowed;
    let handle = &mut total;
    *handle *= *y;
    *handle += product;
    total - x * *borrowed
}

#[test]
fn references_to_scalars() {
    check!([[1.5, -0.5], [0.3, 2.0]], |v| references(&v[0], &v[1]));
}

/// Literals alone have the type that is written.
#[differentiate]
fn of_literals(x: f64) -> f64 {
    let delta: f64 = 6.0 / 29.0;
    let turned: f64 = -(1.0 / 3.0) * 2.0 + 0.5;
    let mut changed: f64 = 1.0 / 3.0;
    changed = changed.sqrt() * x;
    delta.powf(3.0) * x + turned.sin() * changed
}

#[test]
fn literals_have_the_type_that_is_written() {
    check!([[0.7], [-1.3]], |v| of_literals(v[0]));
}

#[differentiate]
fn casts(x: f64, n: usize, k: i32, small: u8, flag: bool) -> f64 {
    let mut total = x * n as f64 / (n + 1) as f64;
    total += f64::from(k) * x * x - (k as f64) / x;
    let bucket = (x * 3.0) as usize;
    total *= (bucket as f64) + f64::from(small);
    total -= x * f64::from(u8::from(flag)) + (bucket as i32 - k) as f64 * x;
    total + (n / 2) as f64 * x.powi(k)
}

#[differentiate]
fn narrowed_and_widened(x: f64) -> f64 {
    let narrow = (x * x) as f32;
    let wide = narrow as f64;
    wide * 3.0
}

#[test]
fn casts_between_numbers() {
    for flag in [false, true] {
        check!([[1.1], [2.4]], |v| casts(v[0], 3, -2, 7, flag));
    }
    // Differences cannot see through the rounding to single precision, whose slope is 1.
    assert_eq!(narrowed_and_widened::grad(0.5), 3.0);
}

#[differentiate]
fn rather_long_expressions(x: f64, y: f64) -> f64 {
    ((((x + y) * (x - y) + ((x * y).sin() - (y / (1.0 + x * x)).cos()) * (x * (y * (x * (y + 1.0))))).abs() + 1.0).ln()
        + (((x + 2.0) * (x + 2.0) + (y - 1.0) * (y - 1.0)).sqrt() / (0.5 + (-(x * x + y * y)).exp())))
        * if x > y { x } else { y * { x * 2.0 } }
}

#[test]
fn rather_long_expressions_are_taken_apart() {
    check!([[2.0, 1.5], [-0.7, 0.4], [0.3, -2.8]], |v| { rather_long_expressions(v[0], v[1]) });
}

#[differentiate]
fn least_of_counts(x: f64, n: usize) -> f64 {
    (n as f64).min(x) * (x * n as f64).max(x) + (x + n as f64).clamp(n as f64, 4.0 * n as f64)
}

#[test]
fn casts_are_compared_with() {
    for n in 0..3 {
        check!([[0.5], [1.5], [-0.3]], |v| least_of_counts(v[0], n));
    }
}

#[differentiate]
fn scaled_into(out: &mut [f32; 4], a: &[f32; 4]) -> [f32; 4] {
    for i in 0..4 {
        out[i] = a[i] * a[0];
    }
    *out
}

/// What numbers the zeros are, only the helper says.
#[differentiate]
fn of_zeros(a: [f32; 4]) -> f32 {
    let mut out = [0.0; 4];
    scaled_into(&mut out, &a)[3]
}

#[test]
fn buffers_are_of_the_numbers_of_who_fills_them() {
    assert_eq!(of_zeros::grad([2.0, 1.0, 1.0, 3.0]), [3.0, 0.0, 0.0, 2.0]);
}
