//! A sigmoid neuron of two inputs: no loop, no memory, an exponential.

use std::hint::black_box;

use autodiff::differentiate;

use crate::harness::{Kernel, Size};

#[differentiate]
fn neuron(w: [f64; 3], x: [f64; 2]) -> f64 {
    let dot = w[0] * x[0] + w[1] * x[1] + w[2];
    1.0 / (1.0 + (-dot).exp())
}

fn by_hand(w: [f64; 3], x: [f64; 2], d_w: &mut [f64; 3], d_x: &mut [f64; 2]) -> f64 {
    let dot = w[0] * x[0] + w[1] * x[1] + w[2];
    let f = 1.0 / (1.0 + (-dot).exp());
    let d_dot = (1.0 - f) * f;
    d_w[0] += x[0] * d_dot;
    d_w[1] += x[1] * d_dot;
    d_w[2] += d_dot;
    d_x[0] += w[0] * d_dot;
    d_x[1] += w[1] * d_dot;
    f
}

pub(crate) struct Neuron {
    w: [f64; 3],
    x: [f64; 2],
}

impl Kernel for Neuron {
    type Gradient = ([f64; 3], [f64; 2]);

    const NAME: &'static str = "neuron";

    fn new(_size: Size) -> Self {
        Self { w: [2.0, -3.0, -3.0], x: [-1.0, -2.0] }
    }

    fn zero(&self) -> Self::Gradient {
        ([0.0; 3], [0.0; 2])
    }

    fn flatten((d_w, d_x): &Self::Gradient) -> Vec<f64> {
        [&d_w[..], d_x].concat()
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![&mut self.w, &mut self.x]
    }

    fn primal(&self) -> f64 {
        neuron(black_box(self.w), black_box(self.x))
    }

    fn ours(&self, (d_w, d_x): &mut Self::Gradient) -> f64 {
        neuron::accumulate_grad(black_box(self.w), black_box(self.x), d_w, d_x)
    }

    fn hand(&mut self, (d_w, d_x): &mut Self::Gradient) -> f64 {
        by_hand(black_box(self.w), black_box(self.x), d_w, d_x)
    }
}
