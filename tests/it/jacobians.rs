//! Rows of Jacobians: each is the pullback of a unit cotangent, and equals differences of that component.

use autodiff::{Differentiable, Real, differentiate};

use crate::support::{DIFFERENCES, assert_all_close, flat, gradient_by_differences};

/// Compares the rows with differences of each component, and with the pullback.
macro_rules! check_rows {
    ($point:expr, |$v:ident| $f:ident($($argument:expr),* $(,)?)) => {{
        let point = $point;
        let $v: &[f64] = &point;
        let (value, rows) = $f::jacobian($($argument),*);
        let plain = flat(&$f($($argument),*));
        assert_eq!(flat(&value), plain);
        assert_eq!(rows.len(), plain.len());
        for (component, row) in rows.enumerate() {
            let expected = gradient_by_differences(|$v: &[f64]| flat(&$f($($argument),*))[component], &point);
            assert_all_close(&flat(&row), &expected, DIFFERENCES);
        }
    }};
}

#[differentiate]
fn polar(x: f64, y: f64) -> [f64; 2] {
    [x.hypot(y), y.atan2(x)]
}

#[differentiate]
fn nested(x: &[f64], y: f64) -> ([[f64; 2]; 2], f64) {
    let mut product = 1.0;
    for v in x {
        product *= v + y;
    }
    let [a, b] = polar(x[0], y);
    ([[a * product, b], [x[1].sin() * b, a / y]], product)
}

#[differentiate]
fn powers(x: &[f64], n: usize) -> Vec<f64> {
    (0..n).map(|k| x[k % x.len()].powi(k as i32 + 1) * x[0]).collect()
}

#[differentiate]
fn of_numbers<T: Real>(x: T, y: T) -> [T; 2] {
    [x * y, x.exp() + y]
}

#[differentiate(wrt(state))]
fn rotated(state: &mut [f64], angle: f64) -> [f64; 2] {
    let (sine, cosine) = angle.sin_cos();
    let (x, y) = (state[0], state[1]);
    state[0] = x * cosine - y * sine;
    state[1] = x * sine + y * cosine;
    [state[0] * state[1], state[0] * x]
}

#[derive(Clone, Differentiable)]
struct Camera {
    focal: f64,
    center: [f64; 2],
    name: String,
}

#[differentiate]
impl Camera {
    fn project(&self, point: [f64; 3]) -> [f64; 2] {
        [0, 1].map(|i| (point[i] - self.center[i]) / point[2] * self.focal)
    }
}

#[test]
fn rows_are_gradients_of_the_components() {
    check_rows!([3.0, 4.0], |v| polar(v[0], v[1]));
    check_rows!([0.4, 1.3, -0.6, 0.9], |v| nested(&v[..3], v[3]));
    check_rows!([0.4, 1.3], |v| powers(v, 5));
    check_rows!([0.4, 1.3], |v| powers(v, 0));
    check_rows!([0.4, 1.3], |v| of_numbers(v[0], v[1]));
}

#[test]
fn rows_may_be_left_out_or_taken_from_the_end() {
    let ([r, angle], mut rows) = polar::jacobian(3.0, 4.0);
    assert_eq!([r, angle], polar(3.0, 4.0));
    assert_eq!(rows.nth(1), Some(polar::vjp(3.0, 4.0).1([0.0, 1.0])));
    assert_eq!(rows.next(), None);
    let rows: Vec<(f32, f32)> = of_numbers::jacobian(0.5_f32, 2.0).1.collect();
    assert_eq!(rows, [(2.0, 0.5), (0.5_f32.exp(), 1.0)]);
}

#[test]
fn memory_of_the_caller_is_changed_once() {
    let (mut state, mut plain) = ([0.3, 1.2], [0.3, 1.2]);
    let (value, rows) = rotated::jacobian(&mut state, 0.5);
    let rows: Vec<Vec<f64>> = rows.collect();
    assert_eq!((value, state), (rotated(&mut plain, 0.5), plain));
    for (component, row) in rows.iter().enumerate() {
        let expected = gradient_by_differences(|v| rotated(&mut v.to_vec(), 0.5)[component], &[0.3, 1.2]);
        assert_all_close(row, &expected, DIFFERENCES);
    }
}

#[test]
fn methods_have_jacobians() {
    let camera = Camera { focal: 2.0, center: [0.1, 0.2], name: String::from("left") };
    let (value, mut rows) = camera.project_jacobian([1.0, 2.0, 4.0]);
    assert_eq!((value, camera.name.as_str()), (camera.project([1.0, 2.0, 4.0]), "left"));
    let (d_camera, d_point) = rows.next().expect("there are two rows");
    assert!((d_camera.focal - 0.225).abs() < 1e-15 && d_camera.center == [-0.5, 0.0]);
    assert!((d_point[0] - 0.5).abs() < 1e-15 && d_point[1] == 0.0 && (d_point[2] + 0.1125).abs() < 1e-15);
    assert_eq!(rows.len(), 1);
}
