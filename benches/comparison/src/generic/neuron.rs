use super::Generic;
use crate::kernels::neuron::Neuron;
use crate::number::Number;

impl Generic for Neuron {
    fn evaluate<T: Number>(&self, x: &[T]) -> T {
        let (w, x) = x.split_at(3);
        let dot = w[0] * x[0] + w[1] * x[1] + w[2];
        (-dot).exp().plus(1.0).reciprocal()
    }
}
