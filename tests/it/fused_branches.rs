//! Branches of fused iterations, which choose once for both ways, and quotients by numbers that cannot be zero.

use autodiff::{Differentiable, differentiate};

/// The gradient in one sweep, and the pullback of the staged pair.
macro_rules! both {
    ($($arguments:tt)*) => {{
        check!($($arguments)*);
        check_vjp!($($arguments)*);
    }};
}

/// The arms compute what their reversals read; what follows them reads what they come to.
#[differentiate]
fn chosen(x: &[f64], w: f64) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let y = x[i] * w;
        let value = if y > 0.5 {
            let root = (y + 1.0).sqrt();
            root * root.ln()
        } else if y < -0.5 {
            let e = y.exp();
            e / (1.0 + e)
        } else {
            y
        };
        total += value * y;
    }
    total / w
}

/// The cotangent of the first branch depends on what comes behind it.
#[differentiate]
fn used_behind(x: &[f64], w: f64) -> f64 {
    let mut total = 0.0;
    for v in x {
        let a = if *v > 0.3 { (v * w).exp() } else { (v + w).tanh() };
        let b = if a > 1.0 { a.ln() * v } else { a.sin() * a };
        total += a * b;
    }
    total
}

/// Memory of the iteration that the arms change, before and behind a branch that reads it.
#[differentiate]
fn with_memory(x: &[f64], w: [f64; 2]) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let mut own = [x[i], w[0] * x[i]];
        let mut scale = w[1];
        if x[i] > 0.4 {
            own[0] = own[1].exp() * own[0];
            scale *= own[0].sqrt();
        } else {
            let old = own[1];
            own[1] = old.cos() * scale;
            scale = own[1] + old;
        }
        let read = if scale > 0.5 { own[0].exp() * scale } else { own[1] * own[1].exp() };
        own[0] *= read;
        total += own[0] * own[1] + scale * read;
    }
    total
}

/// Returns early from nested branches, in place of the call.
#[differentiate]
fn payoff(spot: f64, strike: f64, volatility: f64, call: bool) -> f64 {
    if volatility <= 0.1 {
        return if call { (spot - strike).max(0.0) } else { (strike - spot).max(0.0) };
    }
    let d = (spot / strike).ln() / volatility;
    if d > 1.5 {
        return d * spot;
    }
    let density = (-0.5 * d * d).exp();
    if call { spot * density - strike / (1.0 + density) } else { strike * density + spot * d.abs() }
}

#[differentiate(wrt(spots, volatility))]
fn book(spots: &[f64], volatility: f64, calls: &[bool]) -> f64 {
    let mut total = 0.0;
    for i in 0..spots.len() {
        let price = payoff(spots[i], 1.0 + 0.1 * i as f64, volatility * (1.0 + i as f64), calls[i % calls.len()]);
        total += price * price;
    }
    total
}

#[derive(Clone, Copy, Differentiable)]
enum Kind {
    Linear,
    Power(i32),
    Wave,
}

/// A `match`, a loop in one arm and an exit from a loop in another one.
#[differentiate(wrt(x, w))]
fn matched(x: &[f64], w: f64, kinds: &[Kind]) -> f64 {
    let mut total = 0.0;
    for (v, kind) in x.iter().zip(kinds) {
        let value = match kind {
            Kind::Linear => v * w,
            Kind::Power(n) => {
                let mut product = 1.0;
                for _ in 0..*n {
                    product *= (v * w).cos() + product;
                }
                product.ln_1p()
            }
            Kind::Wave => {
                let mut wave = v.sin();
                loop {
                    wave = wave * w + v.cos();
                    if wave.abs() > 1.2 {
                        break;
                    }
                }
                wave.exp()
            }
        };
        total += value * w;
    }
    total
}

/// Whether the iteration counts is decided in its midst.
#[differentiate]
fn some_go_on(x: &[f64], w: f64) -> f64 {
    let mut total = 0.0;
    for v in x {
        let root = (v * v + w).sqrt();
        if root > 1.4 {
            total += root.exp();
            continue;
        }
        let next = if *v > 0.0 { root.ln() * w } else { root / w };
        total += next * next.tanh();
    }
    total
}

#[differentiate]
fn never_by_zero(x: f64, y: f64) -> f64 {
    let logistic = 1.0 / (1.0 + (-x).exp());
    let lorentz = y / (1.0 + x * x);
    let far = x / ((2.0 + y.abs()).sqrt() + x.hypot(y));
    let bounded = 1.0 / (x * y).max(0.7) + y / (x * x + 1e-3).min(3.0);
    logistic * lorentz + far * bounded + 1.0 / y.cosh()
}

#[test]
fn arms_walk_back_where_they_are() {
    both!([[0.4, 1.3, -0.9, 2.0, 1.1]], |v| chosen(&v[..4], v[4]));
    both!([[0.4, 1.3, -0.9, 2.0, 0.7]], |v| used_behind(&v[..4], v[4]));
    both!([[0.4, 1.3, -0.9, 2.0, -0.7]], |v| used_behind(&v[..4], v[4]));
}

#[test]
fn memory_of_the_iteration_is_what_it_was() {
    both!([[0.45, 1.3, -0.9, 0.2, 0.7, 1.1], [0.3, 0.9, 0.35, 1.2, -0.4, 0.3]], |v| with_memory(&v[..4], [v[4], v[5]]));
}

#[test]
fn functions_in_place_return_from_their_arms() {
    both!([[1.2, 0.7, 1.5, 3.0, 0.2], [1.2, 0.7, 1.5, 3.0, 0.04]], |v| book(&v[..4], v[4], &[true, false, false]));
}

#[test]
fn arms_with_loops_and_patterns() {
    let kinds = [Kind::Wave, Kind::Power(3), Kind::Linear, Kind::Power(0)];
    both!([[0.4, 0.3, 0.9, 2.0, 0.8], [1.4, 0.1, -0.9, 0.2, 1.3]], |v| matched(&v[..4], v[4], &kinds));
    both!([[0.4, 1.3, -0.9, 2.0, 0.7]], |v| some_go_on(&v[..4], v[4]));
}

#[test]
fn some_numbers_cannot_be_zero() {
    both!([[0.4, 1.3], [-1.2, 0.3], [2.5, -3.0]], |v| never_by_zero(v[0], v[1]));
    assert!(never_by_zero::grad(0.0, 1.0).0.is_finite());
}
