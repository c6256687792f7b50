//! Types that cannot be copied: the way back keeps the value itself.

use autodiff::{Differentiable, differentiate};

#[derive(Differentiable)]
struct Rating {
    scale: f64,
    history: Vec<f64>,
}

#[differentiate]
impl Rating {
    fn expected(&self, a: f64, b: f64) -> f64 {
        1.0 / (1.0 + ((b - a) / self.scale).exp() + self.history.iter().sum::<f64>().powi(2))
    }
}

#[differentiate]
fn through_a_method(scale: f64, a: f64, b: f64) -> f64 {
    let rating = Rating { scale, history: vec![a] };
    rating.expected(a, b) * rating.expected(b, a)
}

#[differentiate]
fn made(scale: f64, a: f64) -> Rating {
    Rating { scale: scale * a, history: vec![a, scale] }
}

#[differentiate]
fn of_the_result(scale: f64, a: f64, b: f64) -> f64 {
    let rating = made(scale, a);
    let other = made(b, scale);
    rating.expected(a, b) + other.history[1] * made(a, b).scale + other.expected(b, a)
}

const THREE: [[f64; 3]; 2] = [[1.2, 0.7, -0.4], [0.8, -0.3, 0.9]];

#[test]
fn values_that_cannot_be_copied_are_kept() {
    check!(THREE, |v| through_a_method(v[0], v[1], v[2]));
    check!(THREE, |v| of_the_result(v[0], v[1], v[2]));
}

#[test]
fn they_may_be_parameters() {
    let rating = Rating { scale: 1.2, history: vec![0.3] };
    let (value, (gradient, da, db)) = rating.expected_value_and_grad(0.7, -0.4);
    let moved = |scale: f64, past: f64| Rating { scale, history: vec![past] }.expected(0.7, -0.4);
    let slope = |f: &dyn Fn(f64) -> f64, x: f64| (f(x + 1e-5) - f(x - 1e-5)) / 2e-5;
    assert_eq!(value, rating.expected(0.7, -0.4));
    assert!((gradient.scale - slope(&|scale| moved(scale, 0.3), 1.2)).abs() < 1e-9);
    assert!((gradient.history[0] - slope(&|past| moved(1.2, past), 0.3)).abs() < 1e-9);
    assert!((da + db).abs() < 1e-15);
}
