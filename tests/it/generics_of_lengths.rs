//! Constants as parameters of functions that take functions: the call names them, or they are lengths.

use autodiff::differentiate;

/// `N` is named by the call.
#[differentiate]
fn midpoint<const N: usize, F>(f: F, a: f64, b: f64) -> f64
where
    F: Fn(f64) -> f64,
{
    let h = (b - a) / N as f64;
    (0..N).map(|i| f(a + (i as f64 + 0.5) * h) * h).sum()
}

const STEPS: usize = 4;

#[differentiate]
fn named(a: f64, b: f64) -> f64 {
    midpoint::<5, _>(|t| t * t * a, 0.0, b) + midpoint::<STEPS, _>(|t| (a * t).sin(), a, b)
}

#[test]
fn constants_are_named_by_the_call() {
    check!([[1.3, 0.7], [-0.4, 1.9]], |v| named(v[0], v[1]));
}

/// `D` is the length of an argument, and of what the function takes and returns.
#[differentiate]
fn euler<F: Fn(f64, &[f64; D]) -> [f64; D], const D: usize>(f: F, start: [f64; D], h: f64) -> [f64; D] {
    let mut y = start;
    let mut last = [0.0; D];
    for k in 0..3 {
        let slope = f(k as f64 * h, &y);
        for i in 0..D {
            y[i] += h * slope[i] + 0.1 * h * last[i];
        }
        last = slope;
    }
    y
}

/// `N` is the length of what the function returns alone.
#[differentiate]
fn total<F, const N: usize>(f: F, xs: &[f64]) -> Option<f64>
where
    F: Fn(f64) -> Option<[f64; N]>,
{
    let mut sum = 0.0;
    for &x in xs {
        let parts = f(x)?;
        for i in 0..N {
            sum += parts[i] / N as f64;
        }
    }
    Some(sum)
}

#[differentiate]
fn oscillator(_t: f64, y: &[f64; 2]) -> [f64; 2] {
    [y[1], -y[0] * y[0]]
}

#[differentiate]
fn sum_of_rows<const R: usize, const C: usize>(f: impl Fn(f64) -> f64, rows: &[[f64; C]; R]) -> f64 {
    let mut sum = 0.0;
    for i in 0..R {
        for j in 0..C {
            sum += f(rows[i][j]) * (i * C + j) as f64;
        }
    }
    sum / (R * C) as f64
}

#[differentiate]
fn lengths<const K: usize>(a: f64, x: [f64; K]) -> f64 {
    let start = [a, 1.0];
    let swung = euler(oscillator, start, 0.1);
    let grown = euler(|t, y| [y[0] * a + t], [swung[1]], 0.2);
    let spun = euler(|_, y: &[f64; K]| y.map(|v| v * a), x, 0.05);
    let parts = total(|v| if v > 9.0 { None } else { Some([v * a, v, v * v]) }, &spun).unwrap_or(0.0);
    let rows = [[swung[0], a, 1.0], [2.0, parts, grown[0]]];
    sum_of_rows(|v| v * v, &rows) + parts
}

#[test]
fn constants_are_the_lengths_of_what_is_passed() {
    check!([[1.3, 0.7, 0.2], [-0.4, 1.9, 0.5]], |v| lengths(v[0], [v[1], v[2]]));
}

/// The elements are constants, of which only the length is known.
#[differentiate]
fn started<const N: usize>(weights: &[f64; N]) -> f64 {
    let mut v: [f64; N] = core::array::from_fn(|_| 1.0);
    for _ in 0..2 {
        for i in 0..N {
            v[i] = v[i] * weights[i] + weights[0];
        }
    }
    v.iter().sum::<f64>() * v[0]
}

#[test]
fn arrays_of_constants_have_the_length_of_their_type() {
    check!([[1.3, 0.7, 0.2], [-0.4, 1.9, 0.5]], |v| started(&[v[0], v[1], v[2]]));
}
