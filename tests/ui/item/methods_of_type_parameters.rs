use autodiff::{Differentiable, differentiate};

trait Act {
    fn act(&self, x: f64) -> f64;
}

#[derive(Clone, Differentiable)]
struct Tanh;

#[differentiate]
impl Act for Tanh {
    fn act(&self, x: f64) -> f64 {
        x.tanh()
    }
}

#[derive(Clone, Differentiable)]
struct Net<A: Act> {
    act: A,
    layers: Vec<A>,
    weight: f64,
}

#[differentiate]
impl<A: Act> Net<A> {
    /// It is differentiated where it is called, and what the type is is known there.
    fn output(&self, x: f64) -> f64 {
        self.act.act(self.weight * x)
    }

    /// It does not need to know what the type is.
    fn scaled(&self, x: f64) -> f64 {
        self.weight * x
    }
}

#[differentiate]
fn of_tanh(net: &Net<Tanh>, x: f64) -> f64 {
    net.output(x) + net.scaled(x)
}

#[differentiate]
fn of_any<A: Act>(net: &Net<A>, x: f64) -> f64 {
    let mut y = x;
    for layer in &net.layers {
        y = layer.act(y * net.weight);
    }
    net.act.act(y)
}

fn main() {}
