//! Methods with the attribute for themselves, and methods that call each other.

use autodiff::{Differentiable, differentiate};

#[derive(Clone, Debug, Differentiable)]
struct Layer {
    weight: f64,
    bias: f64,
}

impl Layer {
    #[differentiate]
    fn apply(&self, x: f64) -> f64 {
        (self.weight * x + self.bias).tanh()
    }

    #[differentiate]
    fn joined(&self, other: &Self) -> Self {
        Self { weight: self.weight * other.weight, bias: self.bias + other.bias * self.weight }
    }

    /// Nothing in it says that it stands in a block.
    #[differentiate]
    fn smoothed(x: f64, width: f64) -> f64 {
        (x / width).exp().ln_1p() * width
    }

    #[differentiate(wrt(x))]
    fn scaled(mut self, x: f64) -> f64 {
        self.weight *= x;
        self.weight * x + self.bias
    }
}

#[differentiate]
fn alone(weight: f64, bias: f64, x: f64) -> f64 {
    let layer = Layer { weight, bias };
    let both = layer.joined(&Layer { weight: bias, bias: x });
    both.apply(x) + Layer::smoothed(x * weight, 1.5)
}

#[differentiate]
impl Layer {
    fn even(&self, x: f64, n: u32) -> f64 {
        if n == 0 { self.weight * x } else { self.odd(x * self.weight, n - 1) + x.sin() }
    }

    fn odd(&self, x: f64, n: u32) -> f64 {
        if n == 0 { x * x + self.bias } else { Self::third(self, x, n - 1) * self.bias }
    }

    fn third(&self, x: f64, n: u32) -> f64 {
        if n == 0 { x } else { self.even(x + self.bias, n - 1) }
    }
}

#[differentiate]
fn called_in_turn(weight: f64, bias: f64, x: f64, n: u32) -> f64 {
    let layer = Layer { weight, bias };
    layer.even(x, n) + layer.odd(weight * x, n)
}

#[test]
fn single_methods_agree_with_differences() {
    check!([[0.7, -0.4, 1.3], [-1.2, 0.9, 0.5]], |v| alone(v[0], v[1], v[2]));
    let layer = Layer { weight: 0.7, bias: -0.4 };
    let (value, (gradient, dx)) = layer.apply_value_and_grad(1.3);
    let slope = 1.0 - value * value;
    assert_eq!(value, layer.apply(1.3));
    assert!((gradient.weight - 1.3 * slope).abs() < 1e-15 && (gradient.bias - slope).abs() < 1e-15);
    assert!((dx - 0.7 * slope).abs() < 1e-15);
    assert_eq!(layer.clone().scaled_grad(1.3), 2.0 * 0.7 * 1.3);
    let (dx, _) = Layer::smoothed_grad(0.0, 2.0);
    assert_eq!(dx, 0.5);
}

#[test]
fn methods_of_a_block_call_each_other() {
    for n in 0..7 {
        check!([[0.7, -0.4, 1.3], [-1.2, 0.9, 0.5]], |v| called_in_turn(v[0], v[1], v[2], n));
    }
}
