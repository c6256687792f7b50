//! Whole programs as people write them, part two: vectors, matrices and networks.

use crate::support::{Dual, EXACT, array, assert_all_close, assert_close, assert_same_bits, gradient_by_duals};
use autodiff::differentiate;
use std::cmp::Ordering;

/// Numbers between -1/2 and 1/2 without a pattern.
fn scattered(n: usize, start: f64) -> Vec<f64> {
    let mut next = start;
    let mut list = Vec::with_capacity(n);
    for _ in 0..n {
        next = 3.9 * next * (1.0 - next);
        list.push(next - 0.5);
    }
    list
}

// A network with one hidden layer, whose layers write into buffers.

#[differentiate]
fn dense(w: &[f64], b: &[f64], x: &[f64], out: &mut [f64]) {
    let n = x.len();
    for i in 0..out.len() {
        let row = &w[i * n..(i + 1) * n];
        let mut sum = b[i];
        for j in 0..n {
            sum += row[j] * x[j];
        }
        out[i] = sum;
    }
}

#[differentiate]
fn activate(v: &mut [f64]) {
    for x in v.iter_mut() {
        *x = x.tanh();
    }
}

#[differentiate]
fn cross_entropy(logits: &[f64], label: usize) -> f64 {
    let mut shift = logits[0];
    for i in 1..logits.len() {
        shift = shift.max(logits[i]);
    }
    let mut sum = 0.0;
    for i in 0..logits.len() {
        sum += (logits[i] - shift).exp();
    }
    sum.ln() + shift - logits[label]
}

#[differentiate(wrt(w1, b1, w2, b2))]
fn network_loss(w1: &[f64], b1: &[f64], w2: &[f64], b2: &[f64], samples: &[f64], labels: &[usize]) -> f64 {
    let mut hidden = vec![0.0; b1.len()];
    let mut logits = vec![0.0; b2.len()];
    let width = samples.len() / labels.len();
    let mut loss = 0.0;
    for k in 0..labels.len() {
        let sample = &samples[k * width..(k + 1) * width];
        dense(w1, b1, sample, &mut hidden);
        activate(&mut hidden);
        dense(w2, b2, &hidden, &mut logits);
        loss += cross_entropy(&logits, labels[k]);
    }
    loss / labels.len() as f64
}

/// The same loss, of all weights in one list.
fn network_loss_of_duals(v: &[Dual], samples: &[f64], labels: &[usize]) -> Dual {
    let (w1, b1, w2, b2) = (&v[..12], &v[12..16], &v[16..28], &v[28..]);
    let mut loss = Dual::constant(0.0);
    for (sample, &label) in samples.chunks(3).zip(labels) {
        let mut hidden = [Dual::constant(0.0); 4];
        for i in 0..4 {
            hidden[i] = b1[i];
            for j in 0..3 {
                hidden[i] += w1[i * 3 + j] * sample[j];
            }
            hidden[i] = hidden[i].tanh();
        }
        let mut logits = [Dual::constant(0.0); 3];
        for i in 0..3 {
            logits[i] = b2[i];
            for j in 0..4 {
                logits[i] += w2[i * 4 + j] * hidden[j];
            }
        }
        let shift = logits[0].max(logits[1]).max(logits[2]);
        let mut sum = Dual::constant(0.0);
        for z in logits {
            sum += (z - shift).exp();
        }
        loss += sum.ln() + shift - logits[label];
    }
    loss / labels.len() as f64
}

#[test]
fn a_network_with_helper_layers() {
    let weights = scattered(31, 0.37);
    let samples = scattered(15, 0.61);
    let labels = [0, 2, 1, 2, 0];
    let point: [f64; 31] = array(&weights, 0);
    check!([point], |v| network_loss(&v[..12], &v[12..16], &v[16..28], &v[28..], &samples, &labels));

    let (w1, b1, w2, b2) = (&weights[..12], &weights[12..16], &weights[16..28], &weights[28..]);
    let (value, gradient) = network_loss::value_and_grad(w1, b1, w2, b2, &samples, &labels);
    let constants: Vec<Dual> = weights.iter().copied().map(Dual::constant).collect();
    assert_same_bits(&value, &network_loss_of_duals(&constants, &samples, &labels).value);
    let by_duals = gradient_by_duals(|v| network_loss_of_duals(v, &samples, &labels), &weights);
    assert_all_close(&gradient, &by_duals, EXACT);

    let mut all = vec![0.0; 31];
    let (d_w1, rest) = all.split_at_mut(12);
    let (d_b1, rest) = rest.split_at_mut(4);
    let (d_w2, d_b2) = rest.split_at_mut(12);
    network_loss::accumulate_grad(w1, b1, w2, b2, &samples, &labels, d_w1, d_b1, d_w2, d_b2);
    assert_all_close(&all, &by_duals, EXACT);
}

#[test]
fn gradient_descent_trains_the_network() {
    let mut weights = scattered(31, 0.37);
    let samples = scattered(15, 0.61);
    let labels = [0, 2, 1, 2, 0];
    let loss_of = |v: &[f64]| network_loss(&v[..12], &v[12..16], &v[16..28], &v[28..], &samples, &labels);
    let before = loss_of(&weights);
    for _ in 0..2000 {
        let v = &weights;
        let gradient = network_loss::grad(&v[..12], &v[12..16], &v[16..28], &v[28..], &samples, &labels);
        for (weight, slope) in weights.iter_mut().zip(crate::support::flat(&gradient)) {
            *weight -= 0.5 * slope;
        }
    }
    let after = loss_of(&weights);
    assert!(after < 0.1 * before, "the loss only fell from {before} to {after}");
}

// Matrix products into a buffer.

#[differentiate]
fn multiply(a: &[f64], b: &[f64], out: &mut [f64], n: usize, k: usize, m: usize) {
    for i in 0..n {
        for j in 0..m {
            let mut sum = 0.0;
            for l in 0..k {
                sum += a[i * k + l] * b[l * m + j];
            }
            out[i * m + j] = sum;
        }
    }
}

#[differentiate]
fn trace_of_product(a: &[f64], b: &[f64], n: usize) -> f64 {
    let mut product = vec![0.0; n * n];
    multiply(a, b, &mut product, n, n, n);
    let mut cube = vec![0.0; n * n];
    multiply(&product, a, &mut cube, n, n, n);
    let mut trace = 0.0;
    for i in 0..n {
        trace += cube[i * n + i];
    }
    trace
}

#[test]
fn the_backward_pass_of_a_matrix_product_is_two_products() {
    let (w, x, d_out) = (scattered(50, 0.3), scattered(30, 0.7), scattered(15, 0.2));
    let mut out = vec![7.0; 15];
    let ((), backward) = multiply::forward(&w, &x, &mut out, 5, 10, 3);
    let (mut d_w, mut d_x, mut d_buffer) = (vec![0.0; 50], vec![0.0; 30], d_out.clone());
    backward(&w, &x, &mut out, 5, 10, 3, (), &mut d_w, &mut d_x, &mut d_buffer);
    for i in 0..5 {
        for l in 0..10 {
            let expected: f64 = (0..3).map(|j| d_out[i * 3 + j] * x[l * 3 + j]).sum();
            assert_close(d_w[i * 10 + l], expected, EXACT);
        }
    }
    for l in 0..10 {
        for j in 0..3 {
            let expected: f64 = (0..5).map(|i| w[i * 10 + l] * d_out[i * 3 + j]).sum();
            assert_close(d_x[l * 3 + j], expected, EXACT);
        }
    }
    assert_eq!((out, d_buffer), (vec![7.0; 15], vec![0.0; 15]));
}

#[test]
fn products_of_products() {
    let points = [[0.3, -0.2, 0.9, 1.4, 0.8, 1.1, -0.6, 0.5]];
    check!(points, |v| trace_of_product(&v[..4], &v[4..], 2));
}

// The logarithm of a determinant by Cholesky's decomposition in place.

#[differentiate]
fn log_determinant(a: &mut [f64], n: usize) -> f64 {
    let mut log = 0.0;
    for j in 0..n {
        for k in 0..j {
            let factor = a[j * n + k];
            for i in j..n {
                a[i * n + j] -= a[i * n + k] * factor;
            }
        }
        let pivot = a[j * n + j].sqrt();
        for i in j..n {
            a[i * n + j] /= pivot;
        }
        log += 2.0 * pivot.ln();
    }
    log
}

#[test]
fn the_gradient_of_a_log_determinant_is_the_inverse() {
    // Only the lower triangle is read, so that an entry below the diagonal stands for two.
    let mut a = [4.0, 0.0, 0.0, 1.0, 3.0, 0.0, -0.5, 0.8, 2.0];
    let before = a;
    let (value, gradient) = log_determinant::value_and_grad(&mut a, 3);
    assert_same_bits(&a, &before);
    let cofactor = |i: usize, j: usize| {
        let s = [[4.0, 1.0, -0.5], [1.0, 3.0, 0.8], [-0.5, 0.8, 2.0]];
        let (r, c) = ([(i + 1) % 3, (i + 2) % 3], [(j + 1) % 3, (j + 2) % 3]);
        s[r[0]][c[0]] * s[r[1]][c[1]] - s[r[0]][c[1]] * s[r[1]][c[0]]
    };
    let determinant: f64 = 4.0 * cofactor(0, 0) + cofactor(0, 1) - 0.5 * cofactor(0, 2);
    assert_close(value, determinant.ln(), EXACT);
    for i in 0..3 {
        for j in 0..3 {
            let times = match i.cmp(&j) {
                Ordering::Equal => 1.0,
                Ordering::Greater => 2.0,
                Ordering::Less => 0.0,
            };
            assert_close(gradient[3 * i + j], times * cofactor(i, j) / determinant, EXACT);
        }
    }
    check!([before], |v| log_determinant(&mut v.to_vec(), 3));
}

// Sums and products over slices.

#[differentiate]
fn weighted_prefix_sums(x: &[f64], weights: &[f64]) -> f64 {
    let mut prefix = vec![0.0; x.len()];
    let mut running = 0.0;
    for i in 0..x.len() {
        running += x[i];
        prefix[i] = running * running;
    }
    let mut total = 0.0;
    for i in 0..x.len() {
        total += weights[i] * prefix[i];
    }
    total
}

#[test]
fn prefix_sums_have_suffix_sums_as_gradient() {
    let (x, w) = ([1.0, -2.0, 4.0, 0.5], [3.0, 0.25, -1.0, 2.0]);
    let (d_x, d_w) = weighted_prefix_sums::grad(&x, &w);
    let prefix: Vec<f64> = (1..=4).map(|n| x[..n].iter().sum()).collect();
    for i in 0..4 {
        assert_close(d_w[i], prefix[i] * prefix[i], EXACT);
        assert_close(d_x[i], (i..4).map(|j| 2.0 * w[j] * prefix[j]).sum(), EXACT);
    }
}

#[differentiate]
fn mean_and_spread(xs: &[f64]) -> (f64, f64) {
    let n = xs.len() as f64;
    let mut sum = 0.0;
    for x in xs.iter() {
        sum += x;
    }
    let mean = sum / n;
    let mut squares = 0.0;
    for x in xs.iter() {
        let deviation = x - mean;
        squares += deviation * deviation;
    }
    (mean, (squares / (n - 1.0)).sqrt())
}

#[test]
fn mean_and_standard_deviation() {
    let xs = [1.0, 4.0, -2.0, 0.5, 3.0];
    let ((mean, spread), pullback) = mean_and_spread::vjp(&xs);
    assert_all_close(&pullback((1.0, 0.0)), &[0.2; 5], EXACT);
    let expected = xs.map(|x| (x - mean) / (4.0 * spread));
    assert_all_close(&pullback((0.0, 1.0)), &expected, EXACT);
    check_vjp!([xs], |v| mean_and_spread(v));
}

// Sorting by conditional swaps.

#[differentiate]
fn weighted_by_rank(x: &[f64]) -> f64 {
    let mut sorted = x.to_vec();
    let n = sorted.len();
    for pass in 0..n {
        let mut swapped = false;
        for i in 1..n - pass {
            if sorted[i - 1] > sorted[i] {
                sorted.swap(i - 1, i);
                swapped = true;
            }
        }
        if !swapped {
            break;
        }
    }
    let mut total = 0.0;
    for i in 0..n {
        total += (i + 1) as f64 * sorted[i] * sorted[i];
    }
    total
}

#[test]
fn sorting_sends_each_gradient_back_to_where_its_value_came_from() {
    let gradient = weighted_by_rank::grad(&[3.0, -1.0, 2.0, 0.5]);
    assert_eq!(gradient, vec![4.0 * 6.0, -2.0, 3.0 * 4.0, 2.0 * 1.0]);
    check!([[0.1, 0.2, 0.3, 0.4], [0.4, 0.3, 0.2, 0.1], [0.3, 0.1, 0.4, 0.2]], |v| weighted_by_rank(v));
}

// Heat flowing along a rod, with two buffers that change places.

#[differentiate]
fn heat(start: &[f64], conductivity: &[f64], dt: f64, steps: usize) -> f64 {
    let n = start.len();
    let mut now = start.to_vec();
    let mut next = start.to_vec();
    for _ in 0..steps {
        for i in 1..n - 1 {
            let left = conductivity[i - 1] * (now[i] - now[i - 1]);
            let right = conductivity[i] * (now[i + 1] - now[i]);
            next[i] = now[i] + dt * (right - left);
        }
        next[0] = next[1];
        next[n - 1] *= 0.9;
        std::mem::swap(&mut now, &mut next);
    }
    let mut energy = 0.0;
    for u in &now {
        energy += u * u;
    }
    energy
}

#[test]
fn heat_flows_backwards_in_the_gradient() {
    let points = [[1.0, 0.2, -0.4, 0.9, 0.5, 0.3, 0.6, 0.8, 0.2, 0.1]];
    for steps in [0, 1, 2, 9] {
        check!(points, |v| heat(&v[..5], &v[5..9], v[9], steps));
    }
}
