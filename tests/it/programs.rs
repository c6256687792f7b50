//! Whole programs as people write them, part one: scalars, loops over time, iterations.

use crate::support::{Dual, EXACT, array, assert_all_close, assert_close, assert_same_bits, flat, gradient_by_duals};
use autodiff::differentiate;
use std::f64::consts::{FRAC_1_SQRT_2, PI};

/// Compares a gradient with dual numbers, after making sure that both compute the same function.
#[track_caller]
fn assert_as_duals(value: f64, gradient: &[f64], twin: impl Fn(&[Dual]) -> Dual, point: &[f64]) {
    let constants: Vec<Dual> = point.iter().copied().map(Dual::constant).collect();
    assert_same_bits(&value, &twin(&constants).value);
    assert_all_close(gradient, &gradient_by_duals(twin, point), EXACT);
}

// A neuron.

#[differentiate]
fn neuron(w: &[f64], x: &[f64], bias: f64) -> f64 {
    let mut dot = bias;
    for i in 0..w.len() {
        dot += w[i] * x[i];
    }
    1.0 / (1.0 + (-dot).exp())
}

#[test]
fn a_sigmoid_neuron() {
    let points = [[2.0, -3.0, 0.5, -1.0, -2.0, 4.0, -3.0], [0.1, 0.2, 0.3, 1.0, 2.0, 3.0, 0.0]];
    check!(points, |v| neuron(&v[..3], &v[3..6], v[6]));
    for point in points {
        let (value, gradient) = neuron::value_and_grad(&point[..3], &point[3..6], point[6]);
        let twin = |v: &[Dual]| {
            let mut dot = v[6];
            for i in 0..3 {
                dot += v[i] * v[3 + i];
            }
            1.0 / (1.0 + (-dot).exp())
        };
        assert_as_duals(value, &flat(&gradient), twin, &point);
    }
}

// Softmax cross-entropy.

#[differentiate]
fn cross_entropy(logits: &[f64], label: usize) -> f64 {
    let mut shift = logits[0];
    for &z in logits {
        if z > shift {
            shift = z;
        }
    }
    let mut sum = 0.0;
    for z in logits.iter() {
        sum += (z - shift).exp();
    }
    sum.ln() + shift - logits[label]
}

#[test]
fn softmax_cross_entropy_is_probability_minus_one_hot() {
    let logits = [1.0, -2.0, 3.0, 0.5];
    let total: f64 = logits.map(f64::exp).iter().sum();
    for label in 0..4 {
        let mut expected = logits.map(|z| z.exp() / total);
        expected[label] -= 1.0;
        assert_all_close(&cross_entropy::grad(&logits, label), &expected, EXACT);
        check!([logits, [1e3, 999.0, 998.5, 0.0]], |v| cross_entropy(v, label));
    }
}

// Runge and Kutta's method on the equations of Lotka and Volterra.

#[differentiate]
fn predator_prey(prey: f64, predators: f64, rates: [f64; 4]) -> (f64, f64) {
    let growth = rates[0] * prey - rates[1] * prey * predators;
    let decline = rates[2] * prey * predators - rates[3] * predators;
    (growth, decline)
}

#[differentiate]
fn population_after(start: (f64, f64), rates: [f64; 4], h: f64, steps: usize) -> f64 {
    let (mut x, mut y) = start;
    for _ in 0..steps {
        let (k1x, k1y) = predator_prey(x, y, rates);
        let (k2x, k2y) = predator_prey(x + 0.5 * h * k1x, y + 0.5 * h * k1y, rates);
        let (k3x, k3y) = predator_prey(x + 0.5 * h * k2x, y + 0.5 * h * k2y, rates);
        let (k4x, k4y) = predator_prey(x + h * k3x, y + h * k3y, rates);
        x += h / 6.0 * (k1x + 2.0 * k2x + 2.0 * k3x + k4x);
        y += h / 6.0 * (k1y + 2.0 * k2y + 2.0 * k3y + k4y);
    }
    x + 2.0 * y
}

fn population_of_duals(v: &[Dual], steps: usize) -> Dual {
    let h = v[6];
    let slope = |x: Dual, y: Dual| (v[2] * x - v[3] * x * y, v[4] * x * y - v[5] * y);
    let (mut x, mut y) = (v[0], v[1]);
    for _ in 0..steps {
        let (k1x, k1y) = slope(x, y);
        let (k2x, k2y) = slope(x + 0.5 * h * k1x, y + 0.5 * h * k1y);
        let (k3x, k3y) = slope(x + 0.5 * h * k2x, y + 0.5 * h * k2y);
        let (k4x, k4y) = slope(x + h * k3x, y + h * k3y);
        x += h / 6.0 * (k1x + 2.0 * k2x + 2.0 * k3x + k4x);
        y += h / 6.0 * (k1y + 2.0 * k2y + 2.0 * k3y + k4y);
    }
    x + 2.0 * y
}

#[test]
fn an_orbit_of_predators_and_prey() {
    let point = [1.1, 0.4, 0.9, 0.7, 0.5, 0.8, 0.05];
    for steps in [0, 1, 10] {
        check!([point], |v| population_after((v[0], v[1]), array(v, 2), v[6], steps));
    }
    let (value, gradient) = population_after::value_and_grad((1.1, 0.4), array(&point, 2), 0.05, 300);
    assert_as_duals(value, &flat(&gradient), |v| population_of_duals(v, 300), &point);
}

// Newton's iteration for a root, stopped by a tolerance.

#[differentiate]
fn root_by_newton(a: f64, b: f64) -> f64 {
    let mut x = 1.0;
    let mut residual = x * x * x + a * x - b;
    while residual.abs() > 1e-13 {
        let slope = 3.0 * x * x + a;
        x -= residual / slope;
        residual = x * x * x + a * x - b;
    }
    x
}

fn newton_of_duals(v: &[Dual]) -> Dual {
    let (a, b) = (v[0], v[1]);
    let mut x = Dual::constant(1.0);
    let mut residual = x * x * x + a * x - b;
    while residual.abs() > 1e-13 {
        let slope = 3.0 * x * x + a;
        x = x - residual / slope;
        residual = x * x * x + a * x - b;
    }
    x
}

#[test]
fn newtons_iteration_agrees_with_the_implicit_derivative() {
    for (a, b) in [(2.0, 5.0), (0.7, 0.3), (4.0, -1.0)] {
        let (x, (d_a, d_b)) = root_by_newton::value_and_grad(a, b);
        let slope = 3.0 * x * x + a;
        assert_all_close(&[d_a, d_b], &[-x / slope, 1.0 / slope], 1e-9);
        assert_as_duals(x, &[d_a, d_b], newton_of_duals, &[a, b]);
    }
}

// The Babylonian square root.

#[differentiate]
fn babylonian_root(a: f64) -> f64 {
    let mut x = 0.5 * (1.0 + a);
    for _ in 0..30 {
        let better = 0.5 * (x + a / x);
        if better == x {
            break;
        }
        x = better;
    }
    x
}

#[test]
fn the_babylonian_root_has_the_slope_of_the_root() {
    for a in [0.01, 0.5, 2.0, 9.0, 1e4] {
        assert_close(babylonian_root::grad(a), 0.5 / a.sqrt(), 1e-10);
    }
}

// Horner's rule.

#[differentiate]
fn polynomial(coefficients: &[f64], x: f64) -> f64 {
    let mut value = 0.0;
    for i in (0..coefficients.len()).rev() {
        value = value * x + coefficients[i];
    }
    value
}

#[test]
fn horners_rule_gives_powers_and_the_derived_polynomial() {
    let (d_c, d_x) = polynomial::grad(&[5.0, -1.0, 0.5, 2.0], 1.5);
    assert_all_close(&d_c, &[1.0, 1.5, 2.25, 3.375], EXACT);
    assert_close(d_x, -1.0 + 2.0 * 0.5 * 1.5 + 3.0 * 2.0 * 2.25, EXACT);
    check!([[0.3, -1.4, 2.0, 0.7, -0.8]], |v| polynomial(&v[..4], v[4]));
}

// The logistic map, whose derivative grows by orders of magnitude.

#[differentiate]
fn logistic_map(r: f64, start: f64, steps: usize) -> f64 {
    let mut x = start;
    for _ in 0..steps {
        x = r * x * (1.0 - x);
    }
    x
}

#[test]
fn the_logistic_map_in_order_and_in_chaos() {
    check!([[2.5, 0.3], [3.2, 0.6]], |v| logistic_map(v[0], v[1], 10));
    let twin = |v: &[Dual]| {
        let mut x = v[1];
        for _ in 0..60 {
            x = v[0] * x * (1.0 - x);
        }
        x
    };
    let (value, (d_r, d_start)) = logistic_map::value_and_grad(3.9, 0.3, 60);
    assert!(d_r.abs() > 1e6, "the map is chaotic here");
    assert_same_bits(&value, &twin(&[3.9, 0.3].map(Dual::constant)).value);
    // Both work on the same orbit, so the size of the derivative does not hurt its relative precision.
    let expected = gradient_by_duals(twin, &[3.9, 0.3]);
    assert_all_close(&[d_r, d_start], &expected, 100.0 * EXACT);
}

// Integration by trapezoids.

#[differentiate]
fn bump(x: f64, width: f64) -> f64 {
    (-(x / width).powi(2)).exp() * (3.0 * x).cos()
}

#[differentiate]
fn integral(low: f64, high: f64, width: f64, n: usize) -> f64 {
    let h = (high - low) / n as f64;
    let mut sum = 0.5 * (bump(low, width) + bump(high, width));
    for i in 1..n {
        sum += bump(low + i as f64 * h, width);
    }
    sum * h
}

#[test]
fn an_integral_by_trapezoids() {
    for n in [1, 2, 17] {
        check!([[-1.0, 0.7, 0.8], [0.2, 2.5, 1.5]], |v| integral(v[0], v[1], v[2], n));
    }
    // With many trapezoids the slope in the upper bound is the integrand there.
    let (d_low, d_high, _) = integral::grad(0.0, 1.0, 0.9, 4000);
    assert_all_close(&[d_low, d_high], &[-bump(0.0, 0.9), bump(1.0, 0.9)], 1e-5);
}

// The price of an option by Black and Scholes, with a polynomial for the error function.

#[differentiate]
fn error_function(x: f64) -> f64 {
    let t = 1.0 / (1.0 + 0.327_591_1 * x.abs());
    let poly =
        t * (0.254_829_592 + t * (-0.284_496_736 + t * (1.421_413_741 + t * (-1.453_152_027 + t * 1.061_405_429))));
    let size = 1.0 - poly * (-x * x).exp();
    if x < 0.0 { -size } else { size }
}

#[differentiate]
fn normal_cdf(x: f64) -> f64 {
    0.5 * (1.0 + error_function(x * FRAC_1_SQRT_2))
}

#[differentiate]
fn black_scholes(spot: f64, strike: f64, rate: f64, volatility: f64, time: f64, call: bool) -> f64 {
    if time <= 0.0 || volatility <= 0.0 {
        return if call { (spot - strike).max(0.0) } else { (strike - spot).max(0.0) };
    }
    let root = volatility * time.sqrt();
    let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility * volatility) * time) / root;
    let d2 = d1 - root;
    let discounted = strike * (-rate * time).exp();
    if call {
        spot * normal_cdf(d1) - discounted * normal_cdf(d2)
    } else {
        discounted * normal_cdf(-d2) - spot * normal_cdf(-d1)
    }
}

fn black_scholes_of_duals(v: &[Dual]) -> Dual {
    let cdf = |x: Dual| {
        let x = x * FRAC_1_SQRT_2;
        let t = 1.0 / (1.0 + 0.327_591_1 * x.abs());
        let poly =
            t * (0.254_829_592 + t * (-0.284_496_736 + t * (1.421_413_741 + t * (-1.453_152_027 + t * 1.061_405_429))));
        let size = 1.0 - poly * (-x * x).exp();
        0.5 * (1.0 + if x < 0.0 { -size } else { size })
    };
    let root = v[3] * v[4].sqrt();
    let d1 = ((v[0] / v[1]).ln() + (v[2] + 0.5 * v[3] * v[3]) * v[4]) / root;
    let discounted = v[1] * (-v[2] * v[4]).exp();
    v[0] * cdf(d1) - discounted * cdf(d1 - root)
}

#[test]
fn the_greeks_of_an_option() {
    let points = [[100.0, 110.0, 0.03, 0.25, 0.5], [120.0, 90.0, 0.01, 0.4, 2.0]];
    for call in [true, false] {
        check!(points, |v| black_scholes(v[0], v[1], v[2], v[3], v[4], call));
    }
    for p in points {
        let (value, greeks) = black_scholes::value_and_grad(p[0], p[1], p[2], p[3], p[4], true);
        assert_as_duals(value, &flat(&greeks), black_scholes_of_duals, &p);
        // Up to the error of the polynomial these are the formulas of the textbooks.
        let d1 = ((p[0] / p[1]).ln() + (p[2] + 0.5 * p[3] * p[3]) * p[4]) / (p[3] * p[4].sqrt());
        assert_close(greeks.0, normal_cdf(d1), 1e-4);
        let density = (-0.5 * d1 * d1).exp() / (2.0 * PI).sqrt();
        assert_close(greeks.3, p[0] * density * p[4].sqrt(), 1e-3);
    }
    let expired = black_scholes::grad(120.0, 100.0, 0.03, 0.25, 0.0, true);
    assert_eq!(expired, (1.0, -1.0, 0.0, 0.0, 0.0));
}
