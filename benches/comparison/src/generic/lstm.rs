use super::Generic;
use crate::kernels::lstm::{CELLS as N, LAYERS, Lstm};
use crate::number::Number;

fn sigmoid<T: Number>(x: T) -> T {
    (-x).exp().plus(1.0).reciprocal()
}

/// One step of one layer; `signal` is its input and becomes its output.
fn layer_step<T: Number>(parameters: &[T], hidden: &mut [T], cell: &mut [T], signal: &mut [T]) {
    let (weights, biases) = parameters.split_at(4 * N);
    for i in 0..N {
        let forget = sigmoid(signal[i] * weights[i] + biases[i]);
        let ingate = sigmoid(hidden[i] * weights[N + i] + biases[N + i]);
        let outgate = sigmoid(signal[i] * weights[2 * N + i] + biases[2 * N + i]);
        let change = (hidden[i] * weights[3 * N + i] + biases[3 * N + i]).tanh();
        cell[i] = cell[i] * forget + ingate * change;
        hidden[i] = outgate * cell[i].tanh();
        signal[i] = hidden[i];
    }
}

/// The logarithm of two more than the sum of the exponentials.
fn log_sum_exp<T: Number>(x: &[T]) -> T {
    let mut sum = x[0].constant(2.0);
    for &value in x {
        sum = sum + value.exp();
    }
    sum.ln()
}

impl Generic for Lstm {
    fn evaluate<T: Number>(&self, x: &[T]) -> T {
        let (main, extra) = x.split_at(LAYERS * 8 * N);
        let zero = x[0].constant(0.0);
        let mut hidden: Vec<T> = self.hidden.iter().map(|&h| zero.constant(h)).collect();
        let mut cell: Vec<T> = self.cell.iter().map(|&c| zero.constant(c)).collect();
        let mut signal = [zero; N];
        let mut total = zero;
        let steps = self.sequence.len() / N - 1;
        for t in 0..steps {
            for i in 0..N {
                signal[i] = extra[i].times(self.sequence[t * N + i]);
            }
            for layer in 0..LAYERS {
                let parameters = &main[layer * 8 * N..(layer + 1) * 8 * N];
                let (start, end) = (layer * N, (layer + 1) * N);
                layer_step(parameters, &mut hidden[start..end], &mut cell[start..end], &mut signal);
            }
            for i in 0..N {
                signal[i] = signal[i] * extra[N + i] + extra[2 * N + i];
            }
            let normalizer = log_sum_exp(&signal);
            for i in 0..N {
                total = total + (signal[i] - normalizer).times(self.sequence[(t + 1) * N + i]);
            }
        }
        total.times(-1.0 / (steps * N) as f64)
    }
}
