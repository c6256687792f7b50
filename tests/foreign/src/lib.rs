//! How gradients by matrices and arrays are checked.

/// Checks the value and the gradient of a function against central differences, extrapolated once, and against the gradient
/// of the same function of plain slices.
///
/// # Panics
///
/// Panics if one of them disagrees.
#[track_caller]
pub fn check<const N: usize>(
    point: [f64; N],
    primal: impl Fn(&[f64; N]) -> f64,
    derivative: impl Fn(&[f64; N]) -> (f64, Vec<f64>),
    plain: impl Fn(&[f64; N]) -> (f64, [f64; N]),
) {
    let (value, gradient) = derivative(&point);
    assert_eq!(value.to_bits(), primal(&point).to_bits(), "the value is {value}, not {}", primal(&point));
    let (plain_value, plain_gradient) = plain(&point);
    assert!((value - plain_value).abs() <= 1e-12 * value.abs().max(1.0), "plain code gives {plain_value}, not {value}");
    assert_eq!(gradient.len(), N, "a gradient of the wrong length");
    for (i, (found, other)) in gradient.iter().zip(&plain_gradient).enumerate() {
        let expected = difference(&primal, &point, i);
        let near = |other: f64, tolerance: f64| (found - other).abs() <= tolerance * other.abs().max(1.0);
        assert!(near(expected, 1e-7), "component {i}: {found}, by differences {expected}");
        assert!(near(*other, 1e-12), "component {i}: {found}, by plain code {other}");
    }
}

/// Checks the value and the gradient of a function against central differences, extrapolated once.
///
/// # Panics
///
/// Panics if one of them disagrees.
#[track_caller]
pub fn check_by_differences<const N: usize>(
    point: [f64; N],
    primal: impl Fn(&[f64; N]) -> f64,
    derivative: impl Fn(&[f64; N]) -> (f64, Vec<f64>),
) {
    let (value, gradient) = derivative(&point);
    assert_eq!(value.to_bits(), primal(&point).to_bits(), "the value is {value}, not {}", primal(&point));
    assert_eq!(gradient.len(), N, "a gradient of the wrong length");
    for (i, found) in gradient.iter().enumerate() {
        let slope = difference(&primal, &point, i);
        assert!((found - slope).abs() <= 1e-7 * slope.abs().max(1.0), "component {i}: {found}, by differences {slope}");
    }
}

fn difference<const N: usize>(primal: impl Fn(&[f64; N]) -> f64, point: &[f64; N], i: usize) -> f64 {
    let slope = |step: f64| {
        let (mut above, mut below) = (*point, *point);
        above[i] += step;
        below[i] -= step;
        (primal(&above) - primal(&below)) / (2.0 * step)
    };
    (4.0 * slope(5e-4) - slope(1e-3)) / 3.0
}
