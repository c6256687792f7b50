//! How gradients are checked: against differences of the plain function, dual numbers and exact values.

mod differences;
pub(crate) mod dual;
mod flat;

pub(crate) use differences::gradient_by_differences;
pub(crate) use dual::{Dual, gradient_by_duals};
pub(crate) use flat::{Flat, array, flat, weighted_like};

/// Tolerance against values that are known to full precision.
pub(crate) const EXACT: f64 = 1e-12;
/// Tolerance against extrapolated differences.
pub(crate) const DIFFERENCES: f64 = 1e-6;
/// Tolerance of derivatives that are computed in `f32`.
pub(crate) const SINGLE: f64 = 5e-6;

/// Asserts that `actual` is within `tolerance` of `expected`, relative to the size of `expected`, plus a hundredth of
/// it absolute. Equal infinities are close, NaN is close to nothing.
#[track_caller]
pub(crate) fn assert_close(actual: f64, expected: f64, tolerance: f64) {
    let bound = tolerance * (0.01 + expected.abs());
    assert!(
        actual == expected || (actual - expected).abs() <= bound,
        "got {actual:?}, expected {expected:?}: they differ by {:e}, allowed are {bound:e}",
        (actual - expected).abs()
    );
}

/// [`assert_close`] for every component of a gradient.
#[track_caller]
pub(crate) fn assert_all_close(actual: &(impl Flat + ?Sized), expected: &[f64], tolerance: f64) {
    let actual = flat(actual);
    assert_eq!(actual.len(), expected.len(), "a gradient of the wrong length: got {actual:?}, expected {expected:?}");
    for (i, (a, e)) in actual.iter().zip(expected).enumerate() {
        let bound = tolerance * (0.01 + e.abs());
        assert!(
            a == e || (a - e).abs() <= bound,
            "component {i}: got {a:?}, expected {e:?} (all: {actual:?} against {expected:?})"
        );
    }
}

/// Asserts that two values are the same bit for bit.
#[track_caller]
pub(crate) fn assert_same_bits(actual: &(impl Flat + ?Sized), expected: &(impl Flat + ?Sized)) {
    let (actual, expected) = (flat(actual), flat(expected));
    let bits = |values: &[f64]| -> Vec<u64> { values.iter().map(|v| v.to_bits()).collect() };
    assert_eq!(bits(&actual), bits(&expected), "different bits: got {actual:?}, expected {expected:?}");
}

/// One evaluation of everything that is generated for a function with a real result.
pub(crate) struct Derivative {
    pub(crate) value: f64,
    pub(crate) gradient: Vec<f64>,
    pub(crate) gradient_alone: Vec<f64>,
}

/// Compares a gradient with differences of `primal` at every point, and its value bit for bit.
#[track_caller]
pub(crate) fn check<const N: usize>(
    points: &[[f64; N]],
    primal: impl Fn(&[f64]) -> f64,
    derivative: impl Fn(&[f64]) -> Derivative,
) {
    for point in points {
        let found = derivative(point);
        assert_same_bits(&found.value, &primal(point));
        assert_same_bits(&found.gradient, &found.gradient_alone);
        let expected = gradient_by_differences(&primal, point);
        assert_all_close(&found.gradient, &expected, DIFFERENCES);
    }
}

/// Checks `f::value_and_grad` and `f::grad` of a function with a real result at several points.
///
/// The closure says how the point's numbers become arguments: `check!([[1.0, 2.0]], |v| f(v[0], &v[1..]))`.
macro_rules! check {
    ($points:expr, |$v:ident| { $($call:tt)+ }) => {
        check!($points, |$v| $($call)+)
    };
    ($points:expr, |$v:ident| $f:ident($($argument:expr),* $(,)?)) => {
        $crate::support::check(
            &$points,
            |$v: &[f64]| $f($($argument),*),
            |$v: &[f64]| {
                let (value, gradient) = $f::value_and_grad($($argument),*);
                $crate::support::Derivative {
                    value,
                    gradient: $crate::support::flat(&gradient),
                    gradient_alone: $crate::support::flat(&$f::grad($($argument),*)),
                }
            },
        )
    };
}

/// Compares a gradient that is computed in `f32` with differences of `twin`, the same function in `f64`.
#[track_caller]
pub(crate) fn check_single<const N: usize, G: Flat>(
    points: &[[f32; N]],
    twin: impl Fn(&[f64]) -> f64,
    gradient: impl Fn(&[f32]) -> G,
) {
    for point in points {
        let expected = gradient_by_differences(&twin, &point.map(f64::from));
        assert_all_close(&gradient(point), &expected, SINGLE);
    }
}

/// What a pullback gave, for a fixed cotangent with a different weight for every component of the value.
pub(crate) struct Pulled {
    value: Vec<f64>,
    first: Vec<f64>,
    again: Vec<f64>,
}

/// Pulls the same cotangent back twice.
pub(crate) fn pull<V: Flat, G: Flat>((value, pullback): (V, impl Fn(V) -> G)) -> Pulled {
    Pulled {
        value: flat(&value),
        first: flat(&pullback(weighted_like(&value))),
        again: flat(&pullback(weighted_like(&value))),
    }
}

/// Compares a pullback with differences of the weighted sum of the value's components.
#[track_caller]
pub(crate) fn check_pullback<V: Flat, const N: usize>(
    points: &[[f64; N]],
    primal: impl Fn(&[f64]) -> V,
    pulled: impl Fn(&[f64]) -> Pulled,
) {
    let weighted = |v: &[f64]| {
        let value = primal(v);
        let weights = flat(&weighted_like(&value));
        flat(&value).iter().zip(&weights).map(|(a, w)| a * w).sum()
    };
    for point in points {
        let found = pulled(point);
        assert_same_bits(&found.value, &primal(point));
        assert_same_bits(&found.first, &found.again);
        let expected = gradient_by_differences(weighted, point);
        assert_all_close(&found.first, &expected, DIFFERENCES);
    }
}

/// Checks `f::vjp` of a function with any real result: `check_vjp!([[1.0, 2.0]], |v| f(v[0], v[1]))`.
macro_rules! check_vjp {
    ($points:expr, |$v:ident| { $($call:tt)+ }) => {
        check_vjp!($points, |$v| $($call)+)
    };
    ($points:expr, |$v:ident| $f:ident($($argument:expr),* $(,)?)) => {
        $crate::support::check_pullback(
            &$points,
            |$v: &[f64]| $f($($argument),*),
            |$v: &[f64]| $crate::support::pull($f::vjp($($argument),*)),
        )
    };
}

/// Everything that one run of `forward` and its backward function on a buffer left behind.
pub(crate) struct Walk {
    pub(crate) after_forward: Vec<f64>,
    pub(crate) after_backward: Vec<f64>,
    pub(crate) cotangents: Vec<f64>,
}

/// Weights that a [`Walk`] starts from: the cotangent of the state after the call.
pub(crate) fn state_cotangent(state: &[f64]) -> Vec<f64> {
    flat(&weighted_like(&state.to_vec()))
}

/// What the accumulator of a shared argument holds before a [`Walk`].
pub(crate) const HELD: f64 = 0.5;

/// Checks the state after the forward call, the state after walking back, and both cotangents.
#[track_caller]
pub(crate) fn check_walk(state: &[f64], parameters: &[f64], primal: impl Fn(&mut [f64], &[f64]), walk: &Walk) {
    let mut after = state.to_vec();
    primal(&mut after, parameters);
    assert_same_bits(&walk.after_forward, &after);
    assert_same_bits(&walk.after_backward, state);

    let weights = state_cotangent(state);
    let point = [state, parameters].concat();
    let mut expected = gradient_by_differences(
        |v| {
            let (s, p) = v.split_at(state.len());
            let mut s = s.to_vec();
            primal(&mut s, p);
            s.iter().zip(&weights).map(|(a, w)| a * w).sum()
        },
        &point,
    );
    for held in &mut expected[state.len()..] {
        *held += HELD;
    }
    assert_all_close(&walk.cotangents, &expected, DIFFERENCES);
}

/// Checks `f::forward` of a function `f(state: &mut [f64])` or `f(state: &mut [f64], parameters: &[f64])` that returns
/// nothing: the state is left as the plain call leaves it, walked back bitwise, and its accumulator is in-out.
macro_rules! check_in_out {
    ($f:ident, $state:expr) => {{
        let mut state = $state;
        let ((), backward) = $f::forward(&mut state);
        let after_forward = state.to_vec();
        let mut d_state = $crate::support::state_cotangent(&state);
        backward(&mut state, (), &mut d_state);
        let walk = $crate::support::Walk { after_forward, after_backward: state.to_vec(), cotangents: d_state };
        $crate::support::check_walk(&$state, &[], |s: &mut [f64], _: &[f64]| $f(s), &walk);
    }};
    ($f:ident, $state:expr, $parameters:expr) => {{
        let (mut state, parameters) = ($state, $parameters);
        let ((), backward) = $f::forward(&mut state, &parameters);
        let after_forward = state.to_vec();
        let mut d_state = $crate::support::state_cotangent(&state);
        let mut d_parameters = vec![$crate::support::HELD; parameters.len()];
        backward(&mut state, &parameters, (), &mut d_state, &mut d_parameters);
        let walk = $crate::support::Walk {
            after_forward,
            after_backward: state.to_vec(),
            cotangents: [d_state, d_parameters].concat(),
        };
        $crate::support::check_walk(&$state, &parameters, |s: &mut [f64], p: &[f64]| $f(s, p), &walk);
    }};
}
