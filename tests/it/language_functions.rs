//! The language, part four: kinds of functions, and calls between them.

use crate::support::{EXACT, SINGLE, assert_all_close, assert_close};
use autodiff::{Real, differentiate};
use std::cmp::Ordering;
use std::ops::Range;
use std::time::Duration;

/// Functions that are called by path.
mod geometry {
    use autodiff::differentiate;

    /// The area of an ellipse.
    #[differentiate]
    #[inline]
    pub(crate) fn area(a: f64, b: f64) -> f64 {
        std::f64::consts::PI * a * b
    }

    pub(crate) mod solid {
        use autodiff::differentiate;

        #[differentiate]
        #[inline(always)]
        #[allow(clippy::inline_always, reason = "attributes are carried along")]
        pub(crate) fn volume(a: f64, b: f64, c: f64) -> f64 {
            super::area(a, b) * c * 4.0 / 3.0
        }
    }
}

#[differentiate]
#[allow(unused_qualifications, reason = "long paths are what is tested")]
fn called_by_path(x: f64, y: f64) -> f64 {
    let flat = geometry::area(x, y + 1.0);
    let deep = crate::language_functions::geometry::solid::volume(x, y, flat);
    self::geometry::solid::volume(deep, 1.0, x) - flat
}

#[test]
fn functions_are_called_by_path() {
    check!([[0.7, -0.3], [1.1, 0.4]], |v| called_by_path(v[0], v[1]));
    assert_all_close(&geometry::area::grad(2.0, 3.0), &[3.0, 2.0].map(|x| x * std::f64::consts::PI), EXACT);
}

/// Values without a derivative, of types that nobody knows.
#[derive(Clone, Copy, PartialEq)]
enum Norm {
    Absolute,
    Squared,
}

#[derive(Clone)]
struct Penalty {
    weight: f64,
    text: String,
}

#[derive(Clone, Copy)]
struct Limit(Option<f64>);

const PENALTY: Penalty = Penalty { weight: 0.5, text: String::new() };

#[differentiate(wrt(x))]
fn measured(norm: Norm, x: f64) -> f64 {
    if norm == Norm::Squared { x * x } else { x.abs() }
}

#[differentiate(wrt(x))]
fn penalised(penalty: &Penalty, x: f64) -> f64 {
    penalty.weight * (1 + penalty.text.len()) as f64 * x
}

#[differentiate(wrt(x))]
fn limited(penalty: Penalty, limit: Limit, x: f64) -> f64 {
    let limit = limit.0.unwrap_or(9.0);
    x.min(limit) * penalty.weight
}

#[differentiate]
fn with_own_types(x: f64, y: f64) -> f64 {
    let norm = if x > y { Norm::Absolute } else { Norm::Squared };
    let penalty = Penalty { weight: 1.5, text: "ab".to_owned() };
    let mut total = penalised(&penalty, x) + penalised(&PENALTY, y);
    for _ in 0..2 {
        total += measured(norm, total) * measured(Norm::Squared, y);
    }
    total + limited(penalty, Limit(Some(2.5)), x) * limited(PENALTY, Limit(None), y)
}

#[differentiate(wrt(x))]
fn within(range: Range<usize>, order: Ordering, pause: Duration, x: f64) -> f64 {
    let factor = if order == Ordering::Less { range.len() as f64 } else { pause.as_secs_f64() };
    factor * x * x
}

#[differentiate]
fn with_types_of_std(x: f64, y: f64) -> f64 {
    let order = Ordering::Less;
    within(0..3, order, Duration::from_secs(1), x) * within(1..2, Ordering::Equal, Duration::from_secs(2), y)
}

#[test]
fn passive_types_of_std_go_into_calls() {
    check!([[0.7, -0.3], [0.4, 1.1]], |v| with_types_of_std(v[0], v[1]));
}

#[test]
fn values_of_own_types_go_into_calls() {
    check!([[0.7, -0.3], [0.4, 1.1]], |v| with_own_types(v[0], v[1]));
}

#[differentiate]
fn reported(x: f64) -> f64 {
    assert!(x.is_finite(), "{x} is not finite");
    x
}

#[differentiate]
fn reporting(x: f64, y: f64) -> f64 {
    fn within(value: f64) {
        assert!(value < 1e3, "{value} is too large");
    }
    reported(x * y);
    let mut product = x;
    for _ in 0..3 {
        within(product);
        let _ = reported(product);
        product *= y;
    }
    product
}

#[test]
fn a_call_for_its_effect_alone_is_made_and_has_no_derivative() {
    check!([[0.7, -0.3], [1.1, 0.4]], |v| reporting(v[0], v[1]));
    let calls = std::panic::catch_unwind(|| reporting::grad(1.0, f64::INFINITY));
    assert!(calls.is_err());
}

#[differentiate]
const fn constant_function(x: f64, y: f64) -> f64 {
    let square = x * x;
    square * y - 3.0 * y
}

const AT_COMPILE_TIME: f64 = constant_function(2.0, 5.0);

#[test]
fn a_const_function_stays_const() {
    assert_eq!(AT_COMPILE_TIME, 5.0);
    assert_eq!(constant_function::grad(2.0, 5.0), (20.0, 1.0));
}

#[differentiate]
#[cfg(any(unix, windows, not(unix)))]
#[doc = "Present on every platform."]
#[must_use]
#[cold]
fn with_attributes(#[allow(unused_variables)] unused: f64, x: f64) -> f64 {
    #[allow(clippy::let_and_return)]
    let square = x * x;
    square
}

#[differentiate]
#[cfg(all(unix, not(unix)))]
fn on_no_platform(x: f64) -> f64 {
    this_does_not_exist(x)
}

#[test]
fn attributes_are_carried_along() {
    assert_eq!(with_attributes::grad(7.0, 3.0), (0.0, 6.0));
}

#[differentiate]
fn fibonacci_like(x: f64, n: u32) -> f64 {
    if n < 2 {
        return x.powi(n as i32);
    }
    fibonacci_like(x, n - 1) * x + fibonacci_like(x, n - 2)
}

#[differentiate]
fn sum_by_halves(x: &[f64], depth: usize) -> f64 {
    match x.len() {
        0 => 0.0,
        1 => x[0] * x[0] * depth as f64,
        n => {
            let middle = n / 2;
            sum_by_halves(&x[..middle], depth + 1) * sum_by_halves(&x[middle..], depth + 1)
        }
    }
}

#[differentiate]
fn sweep_down(v: &mut [f64], factor: f64) {
    if v.len() < 2 {
        return;
    }
    let next = v[0] * factor + v[1];
    v[1] = next.sin();
    let smaller = factor * v[0];
    sweep_down(&mut v[1..], smaller);
    v[0] *= v[1];
}

#[differentiate]
fn swept(v: [f64; 4], factor: f64) -> f64 {
    let mut work = v;
    sweep_down(&mut work, factor);
    work[0] + work[1] * work[2] - work[3]
}

#[test]
fn functions_call_themselves() {
    for n in 0..7 {
        check!([[0.7], [-1.4]], |v| fibonacci_like(v[0], n));
    }
    check!([[1.0, -0.4, 0.8, 2.0, 1.1]], |v| sum_by_halves(v, 1));
    check!([[0.7, -0.4, 0.8, 1.3, 0.6]], |v| swept([v[0], v[1], v[2], v[3]], v[4]));
}

#[differentiate(recursive)]
fn even_layers(x: f64, n: u32) -> f64 {
    if n == 0 { x } else { odd_layers(x.sin() + 1.0, n - 1) * x }
}

#[differentiate(recursive)]
fn odd_layers(x: f64, n: u32) -> f64 {
    if n == 0 { x * x } else { even_layers(x * 0.5, n - 1) + x }
}

#[differentiate]
fn first_layers(x: f64, w: f64, n: u32) -> f64 {
    if n == 0 { x * w } else { second_layers((x * w).sin(), w, n - 1) * x }
}

#[differentiate]
fn second_layers(x: f64, w: f64, n: u32) -> f64 {
    if n == 0 { x * x } else { third_layers(x * 0.5 + w, w, n - 1) + x }
}

#[differentiate(wrt(x, w))]
fn third_layers(x: f64, w: f64, n: u32) -> f64 {
    if n == 0 { w } else { first_layers(x, x * w, n - 1) - w }
}

#[test]
fn functions_of_a_file_are_seen_to_call_each_other() {
    for n in 0..7 {
        check!([[0.7, 1.1], [-1.4, 0.3]], |v| first_layers(v[0], v[1], n));
        check!([[0.7, 1.1], [-1.4, 0.3]], |v| third_layers(v[0], v[1], n));
    }
    let (gradient, (value, _)) = (first_layers::grad(0.7, 1.1, 4), first_layers::value_and_grad(0.7, 1.1, 4));
    assert_eq!(value, first_layers(0.7, 1.1, 4));
    let (_, pullback) = first_layers::vjp(0.7, 1.1, 4);
    assert_eq!(pullback(1.0), gradient);
}

#[test]
fn functions_call_each_other() {
    for n in 0..6 {
        check!([[0.7], [-1.4]], |v| even_layers(v[0], n));
        check!([[0.7], [-1.4]], |v| odd_layers(v[0], n));
    }
}

#[differentiate]
fn with_functions_inside(x: f64, y: f64) -> f64 {
    const SCALE: f64 = 1.5;

    #[differentiate]
    fn wave(t: f64) -> f64 {
        (t * SCALE).sin()
    }

    #[differentiate]
    fn nested(t: f64, n: usize) -> f64 {
        #[differentiate]
        fn inner(t: f64) -> f64 {
            t * t
        }
        if n == 0 { inner(t) } else { inner(t) * nested(t, n - 1) }
    }

    wave(x) * nested(y, 2) + wave(x * y)
}

#[test]
fn functions_are_declared_inside_functions() {
    #[differentiate]
    fn local(x: f64) -> f64 {
        with_functions_inside(x, x + 1.0)
    }
    check!([[0.7, -0.3], [1.1, 0.4]], |v| with_functions_inside(v[0], v[1]));
    check!([[0.7], [-0.4]], |v| local(v[0]));
}

// Helpers without a derivative.

#[differentiate]
fn is_inside(x: f64, y: f64) -> bool {
    x * x + y * y < 1.0
}

#[differentiate]
fn cell_of(x: f64, width: f64) -> usize {
    (x / width).floor() as usize
}

#[differentiate]
fn binomial(n: u64, k: u64) -> u64 {
    let mut result = 1;
    for i in 0..k {
        result = result * (n - i) / (i + 1);
    }
    result
}

#[differentiate]
fn width_of(n: usize) -> f64 {
    1.0 / n as f64
}

#[differentiate]
fn interpolated(x: f64, table: &[f64]) -> f64 {
    let width = width_of(table.len() - 1);
    let i = cell_of(x, width).min(table.len() - 2);
    let t = x / width - i as f64;
    let value = (1.0 - t) * table[i] + t * table[i + 1];
    if is_inside(x, value) { value } else { value * binomial(5, 2) as f64 }
}

#[test]
fn helpers_without_a_derivative_may_be_annotated_and_called() {
    check!([[0.4, 0.3, -0.2, 0.9, 0.7], [0.9, 0.3, -0.2, 0.9, 1.7]], |v| interpolated(v[0], &v[1..]));
    assert_eq!(binomial(5, 2), 10);
}

// Generic functions.

#[differentiate]
fn squared<T: Real>(x: T) -> T {
    x * x
}

#[differentiate]
fn generic_wave<T: Real>(x: T, y: T) -> T {
    let a = x.sin() * y - x / y;
    if a > y { squared(a) } else { squared(x * y).exp() + a.cos() }
}

#[differentiate]
fn generic_polynomial<T: Real>(x: T, coefficients: &[T]) -> T {
    let mut total = coefficients[0];
    for i in 1..coefficients.len() {
        total = total * x + coefficients[i];
    }
    total
}

#[differentiate]
fn generic_where<T>(x: [T; 2]) -> T
where
    T: Real,
{
    let mut y = x[0];
    y *= x[1];
    y += x[0].sqrt();
    -y
}

#[differentiate]
fn softplus<T: Real>(x: T) -> T {
    let half = T::from_f64(0.5);
    let size = if x > T::zero() { x } else { -x };
    x.max(T::zero()) + (T::one() + (-size).exp()).ln() * (half + half)
}

#[differentiate]
fn calls_generic_functions(x: f64, y: f64) -> f64 {
    squared(x) * generic_wave(x, y) + generic_polynomial(y, &[1.0, x, y])
}

#[test]
fn generic_functions_have_derivatives_in_both_precisions() {
    check!([[2.0, 0.6], [0.3, -1.4]], |v| generic_wave(v[0], v[1]));
    check!([[0.3, -1.4, 2.0, 0.7]], |v| generic_polynomial(v[0], &v[1..]));
    check!([[0.3, -1.4], [2.0, 0.5]], |v| generic_where([v[0], v[1]]));
    check!([[0.7, 0.3], [1.1, 0.4]], |v| calls_generic_functions(v[0], v[1]));
    check!([[-2.0], [0.3], [7.0]], |v| softplus(v[0]));
    assert_eq!(squared::grad(3.0_f64), 6.0_f64);
    assert_eq!(squared::grad(3.0_f32), 6.0_f32);
    let (d_x, d_c): (f32, Vec<f32>) = generic_polynomial::grad(0.5_f32, &[2.0, -1.0, 4.0]);
    assert_all_close(&(d_x, d_c), &[1.0, 0.25, 0.5, 1.0], SINGLE);
}

// Where the library goes by another name.

mod elsewhere {
    pub(super) use autodiff as derivatives;
}

#[differentiate(wrt(x), crate = elsewhere::derivatives)]
fn under_another_name(x: f64, n: i32, y: f64) -> f64 {
    x.powi(n) * y
}

#[test]
fn options_may_be_combined() {
    assert_eq!(under_another_name::grad(2.0, 3, 0.5), 6.0);
    assert_eq!(elsewhere::derivatives::stop_gradient(1.5), 1.5);
}

// Parameters and their visibility.

#[differentiate]
pub(crate) fn mutable_parameters(mut x: f64, mut a: [f64; 2], mut n: usize) -> f64 {
    while n > 0 {
        n -= 1;
        a[n % 2] *= x;
        x += a[0];
    }
    x * a[1]
}

#[differentiate]
fn patterns_as_parameters((x, y): (f64, f64), scale: f64) -> f64 {
    x * y * y * scale
}

#[test]
fn parameters_may_be_mutable_or_patterns() {
    check!([[0.7, 0.3, -0.2], [-1.1, 0.4, 0.5]], |v| mutable_parameters(v[0], [v[1], v[2]], 5));
    check!([[0.7, 0.3, -0.2]], |v| patterns_as_parameters((v[0], v[1]), v[2]));
}

#[differentiate]
fn named_lifetimes<'a>(x: &'a [f64], y: &'a [f64]) -> f64 {
    let shorter = if x.len() < y.len() { x.len() } else { y.len() };
    let mut total = 0.0;
    for i in 0..shorter {
        total += x[i] * y[i];
    }
    total
}

#[differentiate]
fn nothing_to_differentiate(n: usize) -> f64 {
    1.0 / (1 + n) as f64
}

#[test]
fn signatures_of_other_kinds() {
    assert_eq!(named_lifetimes::grad(&[1.0, 2.0, 3.0], &[4.0, 5.0]), (vec![4.0, 5.0, 0.0], vec![1.0, 2.0]));
    assert_close(nothing_to_differentiate(3), 0.25, EXACT);
}

// The result may have another name.

type Number = f64;

#[differentiate]
fn result_under_another_name(x: f64, w: &[f64]) -> Number {
    let product: Number = x * w[0];
    product * product
}

#[test]
fn an_alias_is_what_it_stands_for() {
    assert_eq!(result_under_another_name::value_and_grad(3.0, &[2.0]), (36.0, (24.0, vec![36.0])));
}

#[differentiate]
fn with_raw_names(r#type: f64, n: usize) -> f64 {
    let mut r#struct = 1.0;
    for r#in in 0..n {
        let r#fn = r#struct * r#type;
        r#struct = r#fn.sin() + r#in as f64;
    }
    r#struct
}

#[test]
fn names_may_be_raw_identifiers() {
    let once = 0.5_f64.sin();
    let expected = (once * 0.5).cos() * (once + 0.5 * 0.5_f64.cos());
    assert_close(with_raw_names::grad(0.5, 2), expected, EXACT);
}

mod symbols {
    #![allow(non_snake_case, non_camel_case_types)]

    use super::differentiate;

    #[differentiate]
    pub(super) fn K0(x: f64) -> f64 {
        x * x
    }

    #[differentiate]
    pub(super) fn Kn(n: u32, x: f64) -> f64 {
        if n == 0 { K0(x) } else { K0(x) * Kn(n - 1, x) }
    }

    #[differentiate]
    pub(super) fn F(T: f64) -> f64 {
        let F = K0(T);
        F * T
    }
}

#[test]
fn functions_may_be_called_as_in_formulas() {
    assert_eq!(symbols::Kn::value_and_grad(1, 2.0), (16.0, 32.0));
    assert_eq!(symbols::F::value_and_grad(2.0), (8.0, 12.0));
}

#[differentiate]
fn day<'a>(mut julian: f64) -> Result<(i16, f64), &'a str> {
    if julian < 0.0 {
        return Err("a negative date");
    }
    julian += 0.5;
    Ok((julian.floor() as i16, julian * julian))
}

#[differentiate]
fn first_product<'a>(values: &'a [f64], name: &'a str) -> Result<f64, &'a str> {
    if values.len() < 2 { Err(name) } else { Ok(values[0] * values[1]) }
}

#[test]
fn errors_may_borrow() {
    let (value, pullback) = day::vjp(2.5);
    assert_eq!((value, pullback(Some(((), 1.0)))), (Ok((3, 9.0)), 6.0));
    assert_eq!(first_product::value_and_grad(&[2.0, 3.0], "few"), Ok((6.0, vec![3.0, 2.0])));
    assert_eq!(first_product::grad(&[2.0], "few"), Err("few"));
}

#[derive(Clone, autodiff::Differentiable)]
struct Info {
    mean_longitude: f64,
    rate: f64,
}

/// A function that bears the name of what it describes.
#[differentiate]
#[allow(non_snake_case, reason = "as in code that follows the notation of a book")]
fn Hyperion(longitude: f64, time: f64) -> (f64, f64) {
    let angle = longitude + 0.3 * time;
    (angle.sin() * time, angle.cos())
}

#[allow(non_snake_case, reason = "the same, without the attribute")]
fn Scale(x: f64) -> f64 {
    x * x + 1.0
}

#[differentiate]
fn along_orbit(longitude: f64, time: f64) -> f64 {
    let info = Info { mean_longitude: longitude * 2.0, rate: Scale(time) };
    let (x, y) = Hyperion(info.mean_longitude, info.rate);
    let mut sum = x * y;
    for i in 0..3 {
        sum += Hyperion(longitude, i as f64).0 * Scale(x);
    }
    [longitude].iter().map(|x| Scale(*x)).sum::<f64>() * sum
}

#[test]
fn functions_may_be_written_in_capitals() {
    check!([[0.7, 0.4], [-1.1, 1.3]], |v| along_orbit(v[0], v[1]));
}
