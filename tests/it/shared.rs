//! Functions that derivatives are made of, where the function itself computes them: the same values, wherever they stand.

use autodiff::{Real, differentiate};

/// The gradient, and the pullback of the staged pair.
macro_rules! both {
    ($($arguments:tt)*) => {{
        check!($($arguments)*);
        check_vjp!($($arguments)*);
    }};
}

#[differentiate]
fn rotated(angle: f64, x: f64, y: f64) -> f64 {
    let (sine, cosine) = angle.sin_cos();
    (x * cosine - y * sine) * angle.exp() + angle.exp_m1()
}

/// The same argument by several names, and an element that is written in between.
#[differentiate]
fn renamed(state: &[f64], k: usize) -> f64 {
    let mut own = state.to_vec();
    let angle = own[k];
    let first = own[k].sin();
    let again = angle.cos();
    own[k] = first * again + own[0];
    let second = own[k].sin();
    own[0] *= second;
    first * own[0].cos() + second * own[k].cos()
}

#[differentiate]
fn only_in_one_arm(x: f64, turned: bool) -> f64 {
    let wave = if turned { x.sin() * x.powf(1.5) } else { x * x };
    if wave > 0.5 {
        return wave * x.cos();
    }
    wave + x.ln()
}

#[differentiate]
fn around_a_loop(x: f64, y: &[f64]) -> f64 {
    let cosine = x.cos();
    let mut total = 0.0;
    for (k, v) in y.iter().enumerate() {
        if *v < 0.0 {
            break;
        }
        total += x.sin() * v.sin() + x.powi(2);
        if k > 3 {
            continue;
        }
        total *= v.cos() * cosine;
    }
    total * x.sin()
}

#[differentiate]
fn changed_by_the_loop(x: f64, n: usize) -> f64 {
    let mut y = x;
    let mut z = 1.0;
    for k in 0..n {
        let before = y.cos();
        y = y.sin() * x + 0.1 * k as f64;
        z *= before + y.cos();
    }
    y * z
}

#[differentiate]
fn powers(x: f64, p: f64, base: f64) -> f64 {
    let logarithm = x.ln();
    x.powf(p) * logarithm + x.log(base) * base.ln() + p.exp_m1() / p.exp()
}

#[differentiate]
fn growing(x: f64) -> f64 {
    let mut y = x;
    let mut steps = 0;
    while y.sin() < 0.99 && steps < 20 {
        y += 0.3 * y.sin().abs() + 0.01 * y.cosh().sinh();
        steps += 1;
    }
    y.sinh() + y.cosh()
}

#[differentiate]
fn generic<T: Real>(x: T, y: T) -> T {
    let wave = |v: T| v.sin() * y;
    wave(x) + wave(x * y) * x.cos()
}

#[differentiate(wrt(x))]
fn some_are_passive(x: f64, y: f64) -> f64 {
    let shift = y.sin();
    x.sin() * shift + (x * y).cos() * y.cos()
}

#[test]
fn a_rotation_computes_its_sine_once() {
    both!([[0.3, 1.0, 2.0], [-2.0, 0.5, -0.7]], |v| rotated(v[0], v[1], v[2]));
}

#[test]
fn elements_are_those_before_or_after_a_write() {
    both!([[0.3, 1.2, -0.4]], |v| renamed(v, 0));
    both!([[0.3, 1.2, -0.4]], |v| renamed(v, 1));
}

#[test]
fn what_other_arms_compute_is_not_there() {
    both!([[0.4], [0.9], [1.4]], |v| only_in_one_arm(v[0], true));
    both!([[0.4], [0.9], [1.4]], |v| only_in_one_arm(v[0], false));
}

#[test]
fn loops_share_with_what_is_around_them() {
    both!([[0.4, 0.3, 0.9, 1.3], [0.4, 0.3, -0.9, 1.3]], |v| around_a_loop(v[0], &v[1..]));
    both!([[0.7, 0.3, 0.9, 1.3, 0.2, 0.8, 0.5]], |v| around_a_loop(v[0], &v[1..]));
    both!([[0.4], [1.3]], |v| changed_by_the_loop(v[0], 5));
    both!([[0.4], [1.3]], |v| growing(v[0]));
}

#[test]
fn powers_take_the_logarithms_that_are_there() {
    both!([[1.4, 0.7, 3.0], [0.3, -1.2, 0.5]], |v| powers(v[0], v[1], v[2]));
    assert!(powers::grad(-1.0, 2.0, 3.0).0.is_nan(), "the logarithm is NaN there");
}

#[test]
fn numbers_of_any_type_share() {
    both!([[0.4, 0.7], [-1.3, 2.0]], |v| generic(v[0], v[1]));
    let (dx, dy) = generic::grad(0.4_f32, 0.7);
    let (ex, ey) = generic::grad(f64::from(0.4_f32), f64::from(0.7_f32));
    assert!((f64::from(dx) - ex).abs() < 1e-5 && (f64::from(dy) - ey).abs() < 1e-5);
}

#[test]
fn parameters_without_gradient_need_no_companion() {
    check!([[0.4], [1.7]], |v| some_are_passive(v[0], 0.8));
}
