//! Branches, loops and exits.

use autodiff::differentiate;

/// `if` as statement and expression.
#[differentiate]
#[must_use]
pub fn leaky(x: f64, slope: f64) -> f64 {
    let mut y = if x > 0.0 { x } else { slope * x };
    if y > 1.0 {
        y = 1.0 + y.ln();
    } else if y < -1.0 {
        y = -1.0;
    }
    y
}

/// `match` with ranges and guards.
#[differentiate]
#[must_use]
pub fn piecewise(x: f64, kind: u8) -> f64 {
    match kind {
        0 => x,
        1..=3 => x * x,
        n if n % 2 == 0 => x.exp(),
        _ => -x,
    }
}

/// Late initialisation.
#[differentiate]
#[must_use]
pub fn late(x: f64, double: bool) -> f64 {
    let y;
    let factor;
    if double {
        factor = 2.0 + x;
        y = factor * x;
    } else {
        factor = 1.0;
        y = x;
    }
    y * factor
}

/// An early return.
#[differentiate]
#[must_use]
pub fn early(x: f64, y: f64) -> f64 {
    let product = x * y;
    if product > 50.0 {
        return product * (product + x);
    }
    if product < 0.0 {
        return -product;
    }
    product * y
}

/// A loop over a range, with an accumulator that is overwritten.
#[differentiate]
#[must_use]
pub fn power_series(x: f64, terms: u32) -> f64 {
    let mut term = 1.0;
    let mut sum = 1.0;
    for k in 1..=terms {
        term *= x / f64::from(k);
        sum += term;
    }
    sum
}

/// Loops over elements, forwards and backwards.
#[differentiate]
#[must_use]
pub fn elements(values: &[f64], weights: &[f64]) -> f64 {
    let mut sum = 0.0;
    for value in values {
        sum += value * value;
    }
    for (i, weight) in weights.iter().enumerate() {
        sum += weight * values[i];
    }
    for &value in values.iter().rev() {
        sum = sum.sin() + value;
    }
    sum
}

/// A loop that decides for itself when to stop.
#[differentiate]
#[must_use]
pub fn babylonian(x: f64, tolerance: f64) -> f64 {
    let mut root = x;
    while (root * root - x).abs() > tolerance {
        root = 0.5 * (root + x / root);
    }
    root
}

/// `break` with a value.
#[differentiate]
#[must_use]
pub fn first_below(x: f64, bound: f64) -> f64 {
    let mut y = x;
    loop {
        y *= 0.5;
        if y < bound {
            break y * y;
        }
    }
}

/// Labels, `continue`, and a loop that is left from within another.
#[differentiate]
#[must_use]
pub fn nested(x: f64, y: f64, n: u32) -> f64 {
    let mut sum = 0.0;
    'outer: for i in 0..n {
        if i == 2 {
            continue;
        }
        for j in 0..=i {
            if i * j >= 4 {
                break 'outer;
            }
            if j == 1 {
                continue 'outer;
            }
            sum += x * y + sum * x;
        }
        sum *= y;
    }
    sum
}

/// A return from within loops.
#[differentiate]
#[must_use]
pub fn search(x: f64, limit: f64) -> f64 {
    let mut y = x;
    for i in 0..100_u32 {
        for j in 0..i {
            y += x * f64::from(j);
            if y > limit {
                return y * y;
            }
        }
    }
    y
}

/// Assertions.
///
/// # Panics
///
/// Panics if `x` is not positive.
#[differentiate]
#[must_use]
pub fn checked(x: f64) -> f64 {
    assert!(x > 0.0, "the logarithm of {x} is no real number");
    debug_assert!(x.is_finite());
    x.ln()
}
