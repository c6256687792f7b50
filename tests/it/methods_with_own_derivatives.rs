//! Types that have derivatives written by hand, under the names that generated ones would have.

use autodiff::{Differentiable, differentiate};

#[derive(Clone, Copy, Differentiable)]
struct Sigmoid {
    steepness: f64,
}

trait Activation {
    fn value(&self, x: f64) -> f64;
    fn value_grad(&self, x: f64) -> f64;
    fn of_two(x: f64) -> f64;
    fn of_two_grad(x: f64) -> f64;
}

#[differentiate]
impl Activation for Sigmoid {
    fn value(&self, x: f64) -> f64 {
        1.0 / (1.0 + (-self.steepness * x).exp())
    }
    fn value_grad(&self, x: f64) -> f64 {
        let y = self.value(x);
        self.steepness * y * (1.0 - y)
    }
    fn of_two(x: f64) -> f64 {
        x.tanh() * 2.0
    }
    fn of_two_grad(x: f64) -> f64 {
        2.0 - Self::of_two(x) * Self::of_two(x) / 2.0
    }
}

#[differentiate]
impl Sigmoid {
    fn loss(&self, x: f64) -> f64 {
        (self.value(x) - 0.25).powi(2)
    }

    fn loss_forward(&self, x: f64) -> f64 {
        self.loss(x) * 2.0
    }

    #[differentiate(skip)]
    fn loss_grad(&self, x: f64) -> f64 {
        2.0 * (self.value(x) - 0.25) * self.value_grad(x)
    }
}

#[differentiate]
impl Sigmoid {
    fn distance(&self, x: f64) -> f64 {
        self.loss(x).sqrt() + self.steepness
    }
}

impl Sigmoid {
    fn distance_grad(&self) -> f64 {
        self.steepness
    }
}

#[differentiate]
fn with_their_own(steepness: f64, x: f64) -> f64 {
    let sigmoid = Sigmoid { steepness };
    sigmoid.value_grad(x) * sigmoid.loss_forward(x) + Sigmoid::of_two_grad(x) + sigmoid.distance(x)
}

#[test]
fn own_derivatives_keep_their_names() {
    let sigmoid = Sigmoid { steepness: 1.3 };
    let (value, (d_sigmoid, d_x)) = sigmoid.loss_value_and_grad(0.4);
    assert_eq!(value, sigmoid.loss(0.4));
    assert!((d_x - sigmoid.loss_grad(0.4)).abs() < 1e-15);
    let (same_sigmoid, same_x) = sigmoid.loss_grad_(0.4);
    assert_eq!((same_sigmoid.steepness, same_x), (d_sigmoid.steepness, d_x));
    let (_, d_value) = sigmoid.value_grad_(0.4);
    assert!((d_value - sigmoid.value_grad(0.4)).abs() < 1e-15);
    assert!((Sigmoid::of_two_grad_(0.4) - Sigmoid::of_two_grad(0.4)).abs() < 1e-15);
    assert_eq!(sigmoid.distance_grad(), 1.3);
    assert!(sigmoid.distance_grad_(0.4).0.steepness > 1.0);
    check!([[1.3, 0.4], [0.7, -0.9]], |v| with_their_own(v[0], v[1]));
}
