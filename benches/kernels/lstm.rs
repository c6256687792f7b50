//! The loss of a network of long short-term memories, the objective of the collection `ADBench`: 2 layers of 14 cells, 1024 characters.
//!
//! A layer has four gates, each with one weight and one bias for every cell. Its parameters lie one gate after the other, first all
//! weights, then all biases.

use std::hint::black_box;

use autodiff::differentiate;

use super::numbers;
use crate::harness::{Kernel, Size};

pub(crate) const LAYERS: usize = 2;
pub(crate) const CELLS: usize = 14;
const CHARACTERS: usize = 1024;

#[differentiate]
fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// One step of one layer; `signal` is its input and becomes its output.
#[differentiate]
fn layer_step(parameters: &[f64], hidden: &mut [f64], cell: &mut [f64], signal: &mut [f64]) {
    let n = signal.len();
    let (weights, biases) = parameters.split_at(4 * n);
    for i in 0..n {
        let forget = sigmoid(signal[i] * weights[i] + biases[i]);
        let ingate = sigmoid(hidden[i] * weights[n + i] + biases[n + i]);
        let outgate = sigmoid(signal[i] * weights[2 * n + i] + biases[2 * n + i]);
        let change = (hidden[i] * weights[3 * n + i] + biases[3 * n + i]).tanh();
        cell[i] = cell[i] * forget + ingate * change;
        hidden[i] = outgate * cell[i].tanh();
        signal[i] = hidden[i];
    }
}

/// The logarithm of two more than the sum of the exponentials.
#[differentiate]
fn log_sum_exp(x: &[f64]) -> f64 {
    let mut sum = 2.0;
    for &value in x {
        sum += value.exp();
    }
    sum.ln()
}

/// `main` holds the parameters of all layers; `extra` the weights of the input, those of the output, and the biases of the output.
/// `hidden` and `cell` are the first state of all layers.
#[differentiate(wrt(main, extra))]
fn loss(main: &[f64], extra: &[f64], hidden: &[f64], cell: &[f64], sequence: &[f64], n: usize) -> f64 {
    let mut hidden = hidden.to_vec();
    let mut cell = cell.to_vec();
    let layers = hidden.len() / n;
    let steps = sequence.len() / n - 1;
    let mut signal = vec![0.0; n];
    let mut total = 0.0;
    for t in 0..steps {
        for i in 0..n {
            signal[i] = sequence[t * n + i] * extra[i];
        }
        for layer in 0..layers {
            let parameters = &main[layer * 8 * n..(layer + 1) * 8 * n];
            let (start, end) = (layer * n, (layer + 1) * n);
            layer_step(parameters, &mut hidden[start..end], &mut cell[start..end], &mut signal);
        }
        for i in 0..n {
            signal[i] = signal[i] * extra[n + i] + extra[2 * n + i];
        }
        let normalizer = log_sum_exp(&signal);
        for i in 0..n {
            total += sequence[(t + 1) * n + i] * (signal[i] - normalizer);
        }
    }
    -total / (steps * n) as f64
}

/// What one cell did in one step.
#[derive(Clone, Copy, Default)]
struct Gates {
    signal: f64,
    hidden: f64,
    cell: f64,
    forget: f64,
    ingate: f64,
    outgate: f64,
    change: f64,
    squashed: f64,
}

/// What by hand is kept between the sweeps.
#[derive(Default)]
struct Workspace {
    hidden: Vec<f64>,
    cell: Vec<f64>,
    signal: Vec<f64>,
    /// By step, layer and cell.
    gates: Vec<Gates>,
    /// By step and cell: what the last layer put out, and the gradient on the prediction.
    outputs: Vec<f64>,
    d_predictions: Vec<f64>,
    d_hidden: Vec<f64>,
    d_cell: Vec<f64>,
    d_signal: Vec<f64>,
}

impl Workspace {
    fn reset(&mut self, hidden: &[f64], cell: &[f64], n: usize, steps: usize) {
        self.hidden.resize(hidden.len(), 0.0);
        self.hidden.copy_from_slice(hidden);
        self.cell.resize(cell.len(), 0.0);
        self.cell.copy_from_slice(cell);
        self.signal.resize(n, 0.0);
        self.gates.resize(steps * hidden.len(), Gates::default());
        self.outputs.resize(steps * n, 0.0);
        self.d_predictions.resize(steps * n, 0.0);
        self.d_signal.resize(n, 0.0);
        self.d_hidden.clear();
        self.d_hidden.resize(hidden.len(), 0.0);
        self.d_cell.clear();
        self.d_cell.resize(hidden.len(), 0.0);
    }
}

#[inline]
fn layer_step_by_hand(
    parameters: &[f64],
    hidden: &mut [f64],
    cell: &mut [f64],
    signal: &mut [f64],
    gates: &mut [Gates],
) {
    let n = signal.len();
    let (hidden, cell, gates) = (&mut hidden[..n], &mut cell[..n], &mut gates[..n]);
    let [w0, w1, w2, w3, b0, b1, b2, b3] = std::array::from_fn(|part| &parameters[part * n..][..n]);
    for i in 0..n {
        let forget = sigmoid(signal[i] * w0[i] + b0[i]);
        let ingate = sigmoid(hidden[i] * w1[i] + b1[i]);
        let outgate = sigmoid(signal[i] * w2[i] + b2[i]);
        let change = (hidden[i] * w3[i] + b3[i]).tanh();
        let next = cell[i] * forget + ingate * change;
        let squashed = next.tanh();
        gates[i] =
            Gates { signal: signal[i], hidden: hidden[i], cell: cell[i], forget, ingate, outgate, change, squashed };
        cell[i] = next;
        hidden[i] = outgate * squashed;
        signal[i] = hidden[i];
    }
}

/// `d_signal` is the gradient on the output and becomes that on the input.
#[inline]
fn layer_step_adjoint(
    parameters: &[f64],
    gates: &[Gates],
    d_hidden: &mut [f64],
    d_cell: &mut [f64],
    d_signal: &mut [f64],
    d_parameters: &mut [f64],
) {
    let n = d_signal.len();
    let (d_hidden, d_cell, gates) = (&mut d_hidden[..n], &mut d_cell[..n], &gates[..n]);
    let [w0, w1, w2, w3] = std::array::from_fn(|part| &parameters[part * n..][..n]);
    let (d_weights, d_biases) = d_parameters.split_at_mut(4 * n);
    let mut d_biases = d_biases.chunks_exact_mut(n);
    let mut d_weights = d_weights.chunks_exact_mut(n);
    let [d_w0, d_w1, d_w2, d_w3] = std::array::from_fn(|_| d_weights.next().expect("four gates"));
    let [d_b0, d_b1, d_b2, d_b3] = std::array::from_fn(|_| d_biases.next().expect("four gates"));
    for i in 0..n {
        let Gates { signal, hidden, cell, forget, ingate, outgate, change, squashed } = gates[i];
        let d_output = d_hidden[i] + d_signal[i];
        let d_next = d_cell[i] + d_output * outgate * (1.0 - squashed * squashed);
        let d_forget = d_next * cell * forget * (1.0 - forget);
        let d_ingate = d_next * change * ingate * (1.0 - ingate);
        let d_outgate = d_output * squashed * outgate * (1.0 - outgate);
        let d_change = d_next * ingate * (1.0 - change * change);
        d_w0[i] += d_forget * signal;
        d_w1[i] += d_ingate * hidden;
        d_w2[i] += d_outgate * signal;
        d_w3[i] += d_change * hidden;
        d_b0[i] += d_forget;
        d_b1[i] += d_ingate;
        d_b2[i] += d_outgate;
        d_b3[i] += d_change;
        d_cell[i] = d_next * forget;
        d_hidden[i] = d_ingate * w1[i] + d_change * w3[i];
        d_signal[i] = d_forget * w0[i] + d_outgate * w2[i];
    }
}

/// Keeps all gates; the gradient on a prediction is known as soon as the prediction is.
fn by_hand(
    (main, extra): (&[f64], &[f64]),
    (hidden, cell): (&[f64], &[f64]),
    sequence: &[f64],
    n: usize,
    workspace: &mut Workspace,
    (d_main, d_extra): (&mut [f64], &mut [f64]),
) -> f64 {
    let steps = sequence.len() / n - 1;
    let state = hidden.len();
    workspace.reset(hidden, cell, n, steps);
    let Workspace { hidden, cell, signal, gates, outputs, d_predictions, d_hidden, d_cell, d_signal } = workspace;
    let (w_in, w_out, b_out) = (&extra[..n], &extra[n..2 * n], &extra[2 * n..3 * n]);
    let scale = -1.0 / (steps * n) as f64;
    let mut total = 0.0;
    for t in 0..steps {
        let (now, next) = (&sequence[t * n..][..n], &sequence[(t + 1) * n..][..n]);
        for i in 0..n {
            signal[i] = now[i] * w_in[i];
        }
        let layers = hidden.chunks_exact_mut(n).zip(cell.chunks_exact_mut(n)).zip(main.chunks_exact(8 * n));
        for (((hidden, cell), parameters), gates) in layers.zip(gates[t * state..][..state].chunks_exact_mut(n)) {
            layer_step_by_hand(parameters, hidden, cell, signal, gates);
        }
        let (outputs, d_predictions) = (&mut outputs[t * n..][..n], &mut d_predictions[t * n..][..n]);
        outputs.copy_from_slice(signal);
        let (mut sum, mut mass) = (2.0, 0.0);
        for i in 0..n {
            signal[i] = outputs[i] * w_out[i] + b_out[i];
            d_predictions[i] = signal[i].exp();
            sum += d_predictions[i];
            mass += next[i];
        }
        let normalizer = sum.ln();
        let share = mass / sum;
        for i in 0..n {
            total += next[i] * (signal[i] - normalizer);
            d_predictions[i] = scale * (next[i] - share * d_predictions[i]);
        }
    }

    let (d_in, d_out) = d_extra.split_at_mut(n);
    let (d_w_out, d_b_out) = d_out.split_at_mut(n);
    for t in (0..steps).rev() {
        let (now, outputs, d_predictions) =
            (&sequence[t * n..][..n], &outputs[t * n..][..n], &d_predictions[t * n..][..n]);
        for i in 0..n {
            d_w_out[i] += d_predictions[i] * outputs[i];
            d_b_out[i] += d_predictions[i];
            d_signal[i] = d_predictions[i] * w_out[i];
        }
        let layers = d_hidden.chunks_exact_mut(n).zip(d_cell.chunks_exact_mut(n));
        let layers = layers.zip(main.chunks_exact(8 * n).zip(d_main.chunks_exact_mut(8 * n)));
        for (((d_hidden, d_cell), (parameters, d_parameters)), gates) in
            layers.zip(gates[t * state..][..state].chunks_exact(n)).rev()
        {
            layer_step_adjoint(parameters, gates, d_hidden, d_cell, d_signal, d_parameters);
        }
        for i in 0..n {
            d_in[i] += d_signal[i] * now[i];
        }
    }
    scale * total
}

pub(crate) struct Lstm {
    main: Vec<f64>,
    extra: Vec<f64>,
    pub(crate) hidden: Vec<f64>,
    pub(crate) cell: Vec<f64>,
    pub(crate) sequence: Vec<f64>,
    workspace: Workspace,
}

impl Kernel for Lstm {
    type Gradient = (Vec<f64>, Vec<f64>);

    const NAME: &'static str = "lstm loss, 2 x 14 cells, 1024 steps";

    fn new(size: Size) -> Self {
        Self {
            main: numbers(LAYERS * 8 * CELLS, 0.1),
            extra: numbers(3 * CELLS, 0.2),
            hidden: numbers(LAYERS * CELLS, 0.3),
            cell: numbers(LAYERS * CELLS, 0.4),
            sequence: numbers(size.of(CHARACTERS, 30) * CELLS, 0.5).iter().map(|x| f64::from(*x > 0.0)).collect(),
            workspace: Workspace::default(),
        }
    }

    fn zero(&self) -> Self::Gradient {
        (vec![0.0; self.main.len()], vec![0.0; self.extra.len()])
    }

    fn flatten((d_main, d_extra): &Self::Gradient) -> Vec<f64> {
        [&d_main[..], d_extra].concat()
    }

    fn inputs(&mut self) -> Vec<&mut [f64]> {
        vec![&mut self.main, &mut self.extra]
    }

    fn primal(&self) -> f64 {
        let Self { main, extra, hidden, cell, sequence, .. } = black_box(self);
        loss(main, extra, hidden, cell, sequence, black_box(CELLS))
    }

    fn ours(&self, (d_main, d_extra): &mut Self::Gradient) -> f64 {
        let Self { main, extra, hidden, cell, sequence, .. } = black_box(self);
        loss::accumulate_grad(main, extra, hidden, cell, sequence, black_box(CELLS), d_main, d_extra)
    }

    fn hand(&mut self, (d_main, d_extra): &mut Self::Gradient) -> f64 {
        let Self { main, extra, hidden, cell, sequence, workspace } = black_box(self);
        by_hand((main, extra), (hidden, cell), sequence, black_box(CELLS), workspace, (d_main, d_extra))
    }
}
