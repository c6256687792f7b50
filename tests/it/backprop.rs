//! The rules of backpropagation one by one, and the circuits that are worked by hand in every introduction to it.

use crate::support::{EXACT, Flat, assert_all_close, assert_close, assert_same_bits, flat};
use autodiff::differentiate;

// Rule 1: the gradient is the vector of sensitivities.

#[differentiate]
fn product(x: f64, y: f64) -> f64 {
    x * y
}

#[test]
fn rule_01_the_gradient_says_how_much_the_output_responds() {
    let (x, y) = (4.0, -3.0);
    let (value, (dx, dy)) = product::value_and_grad(x, y);
    assert_eq!((value, dx, dy), (-12.0, -3.0, 4.0));
    // The product is linear in each factor, so the response to a nudge is the gradient times the nudge.
    let nudge = 0.25;
    assert_eq!(product(x + nudge, y) - value, dx * nudge);
    assert_eq!(product(x, y + nudge) - value, dy * nudge);
}

// Rule 2: the gradient is that of the final output, whose seed is 1, and the chain rule carries it back.

#[differentiate]
fn add_then_multiply(x: f64, y: f64, z: f64) -> f64 {
    let q = x + y;
    q * z
}

#[test]
fn rule_02_the_seed_of_the_final_output_is_one_and_scales_everything() {
    let (value, pullback) = add_then_multiply::vjp(-2.0, 5.0, -4.0);
    assert_eq!(value, -12.0);
    assert_eq!(pullback(1.0), add_then_multiply::grad(-2.0, 5.0, -4.0));
    assert_eq!(pullback(1.0), (-4.0, -4.0, 3.0));
    assert_eq!(pullback(-2.5), (10.0, 10.0, -7.5));
    assert_eq!(pullback(0.0), (0.0, 0.0, 0.0));
}

// Rule 3: a gate knows only its local gradient, so circuits can be cut anywhere.

#[differentiate]
fn sum(x: f64, y: f64) -> f64 {
    x + y
}

#[differentiate]
fn sigmoid(t: f64) -> f64 {
    1.0 / (1.0 + (-t).exp())
}

#[differentiate]
fn neuron_of_one_gate(w: [f64; 3], x: [f64; 2]) -> f64 {
    sigmoid(w[0] * x[0] + w[1] * x[1] + w[2])
}

#[differentiate]
fn neuron_of_many_gates(w: [f64; 3], x: [f64; 2]) -> f64 {
    let first = w[0] * x[0];
    let second = w[1] * x[1];
    let both = first + second;
    let dot = both + w[2];
    let negative = -dot;
    let exponential = negative.exp();
    let denominator = exponential + 1.0;
    1.0 / denominator
}

#[test]
fn rule_03_gates_chained_by_hand_give_the_gradient_of_the_circuit() {
    let (x, y, z) = (-2.0, 5.0, -4.0);
    let (q, pull_sum) = sum::vjp(x, y);
    let (_, pull_product) = product::vjp(q, z);
    let (dq, dz) = pull_product(1.0);
    let (dx, dy) = pull_sum(dq);
    assert_eq!((q, dq), (3.0, -4.0));
    assert_eq!((dx, dy, dz), add_then_multiply::grad(x, y, z));
}

#[test]
fn rule_03_a_sigmoid_may_be_one_gate_or_many() {
    let (w, x) = ([2.0, -3.0, -3.0], [-1.0, -2.0]);
    let one = neuron_of_one_gate::grad(w, x);
    let many = neuron_of_many_gates::grad(w, x);
    assert_all_close(&one, &flat(&many), EXACT);
    let s = sigmoid(0.4);
    assert_close(sigmoid::grad(0.4), (1.0 - s) * s, EXACT);
}

// Rule 4: staged computation.

#[differentiate]
fn neuron(w: [f64; 3], x: [f64; 2]) -> f64 {
    let dot = w[0] * x[0] + w[1] * x[1] + w[2];
    1.0 / (1.0 + (-dot).exp())
}

#[test]
fn rule_04_the_stages_of_a_neuron_give_its_gradient() {
    let (w, x) = ([2.0, -3.0, -3.0], [-1.0, -2.0]);
    let (f, (dw, dx)) = neuron::value_and_grad(w, x);
    assert_close(f, 0.731_058_578_630_005, EXACT);
    let ddot = (1.0 - f) * f;
    assert_close(ddot, 0.196_611_933_241_482, EXACT);
    assert_all_close(&dx, &[w[0] * ddot, w[1] * ddot], EXACT);
    assert_all_close(&dw, &[x[0] * ddot, x[1] * ddot, ddot], EXACT);
}

#[test]
fn rule_04_the_backward_pass_runs_apart_from_the_forward_pass() {
    let (w, x) = ([2.0, -3.0, -3.0], [-1.0, -2.0]);
    let (f, backward) = neuron::forward(w, x);
    assert_same_bits(&f, &neuron(w, x));
    let (mut dw, mut dx) = ([0.0; 3], [0.0; 2]);
    backward(w, x, 1.0, &mut dw, &mut dx);
    assert_all_close(&(dw, dx), &flat(&neuron::grad(w, x)), EXACT);
}

// Rule 5: forward values that the backward pass needs are kept, even if the program overwrites them.

#[differentiate]
fn repeated_sine(x: f64, times: usize) -> f64 {
    let mut y = x;
    for _ in 0..times {
        y = y.sin();
    }
    y
}

#[test]
fn rule_05_stages_that_are_overwritten_are_kept_for_the_backward_pass() {
    let mut stage = 1.2_f64;
    let mut expected = 1.0;
    for _ in 0..6 {
        expected *= stage.cos();
        stage = stage.sin();
    }
    let (value, gradient) = repeated_sine::value_and_grad(1.2, 6);
    assert_same_bits(&value, &stage);
    assert_close(gradient, expected, EXACT);
}

// Rule 6: gradients add up at forks.

#[differentiate]
fn fork(x: f64, y: f64) -> f64 {
    let a = x * y;
    let b = x + 3.0 * y;
    let c = x.sin();
    a + b * c + x
}

#[test]
fn rule_06_gradients_add_up_at_forks() {
    let (x, y) = (0.7_f64, -1.9_f64);
    let dx = y + x.sin() + (x + 3.0 * y) * x.cos() + 1.0;
    let dy = x + 3.0 * x.sin();
    assert_all_close(&fork::grad(x, y), &[dx, dy], EXACT);
    check!([[0.7, -1.9], [-2.5, 0.3], [0.0, 0.0]], |v| fork(v[0], v[1]));
}

#[test]
fn rule_06_accumulation_adds_to_what_is_already_there() {
    let (mut dx, mut dy) = (100.0, -7.0);
    for _ in 0..3 {
        assert_eq!(product::accumulate_grad(4.0, -3.0, &mut dx, &mut dy), -12.0);
    }
    assert_eq!((dx, dy), (100.0 - 9.0, -7.0 + 12.0));
}

// Rule 7: the add gate distributes.

#[differentiate]
fn sum_of_five(x: [f64; 4], y: f64) -> f64 {
    x[0] + x[1] + (x[2] + x[3]) + y
}

#[test]
fn rule_07_the_add_gate_hands_its_gradient_to_every_input_unchanged() {
    let (_, pullback) = sum_of_five::vjp([1e9, -3.0, 0.0, 1e-9], 2.0);
    assert_eq!(pullback(1.0), ([1.0; 4], 1.0));
    assert_eq!(pullback(-0.3), ([-0.3; 4], -0.3));
}

// Rule 8: the max gate routes.

#[differentiate]
fn larger(x: f64, y: f64) -> f64 {
    x.max(y)
}

#[differentiate]
fn largest(x: [f64; 4]) -> f64 {
    let mut best = x[0];
    for i in 1..4 {
        best = best.max(x[i]);
    }
    best
}

#[test]
fn rule_08_the_max_gate_routes_its_gradient_to_the_highest_input_alone() {
    assert_eq!(larger::value_and_grad(4.0, 2.0), (4.0, (1.0, 0.0)));
    assert_eq!(larger::value_and_grad(2.0, 4.0), (4.0, (0.0, 1.0)));
    assert_eq!(larger::vjp(-5.0, -6.0).1(0.37), (0.37, 0.0));
    assert_eq!(largest::grad([3.0, 1.0, 2.0, -8.0]), [1.0, 0.0, 0.0, 0.0]);
    assert_eq!(largest::grad([3.0, 1.0, 9.0, -8.0]), [0.0, 0.0, 1.0, 0.0]);
    assert_eq!(largest::grad([3.0, 1.0, 2.0, 80.0]), [0.0, 0.0, 0.0, 1.0]);
}

// Rule 9: the multiply gate swaps.

#[differentiate]
fn weighted(w: &[f64], x: &[f64]) -> f64 {
    let mut dot = 0.0;
    for i in 0..w.len() {
        dot += w[i] * x[i];
    }
    dot
}

#[test]
fn rule_09_the_multiply_gate_swaps_its_inputs() {
    assert_eq!(product::vjp(4.0, -3.0).1(1.0), (-3.0, 4.0));
    assert_eq!(product::vjp(4.0, -3.0).1(-2.0), (6.0, -8.0));
    let (w, x) = ([2.0, -3.0, 0.5], [-1.0, -2.0, 8.0]);
    assert_eq!(weighted::grad(&w, &x), (x.to_vec(), w.to_vec()));
}

#[test]
fn rule_09_scaling_the_data_scales_the_gradient_of_the_weights() {
    let (w, x) = ([2.0, -3.0, 0.5], [-1.0, -2.0, 8.0]);
    let scaled = x.map(|item| item * 1000.0);
    let (dw, dx) = weighted::grad(&w, &x);
    let (dw_scaled, dx_scaled) = weighted::grad(&w, &scaled);
    for i in 0..3 {
        assert_eq!(dw_scaled[i], 1000.0 * dw[i]);
        assert_eq!(dx_scaled[i], dx[i]);
    }
}

#[test]
fn rule_09_a_smaller_learning_rate_makes_up_for_larger_data() {
    // Dividing the weights by n keeps the neuron, and then the rate has to be divided by the square of n.
    let n = 1024.0;
    let (mut w, x) = ([0.2, -0.3, 0.0], [0.4, 0.9]);
    let mut w_scaled = [w[0] / n, w[1] / n, 0.0];
    for _ in 0..10 {
        let (dw, _) = neuron::grad(w, x);
        let (dw_scaled, _) = neuron::grad(w_scaled, [x[0] * n, x[1] * n]);
        for i in 0..2 {
            assert_close(dw_scaled[i], dw[i] * n, EXACT);
            w[i] -= 0.1 * dw[i];
            w_scaled[i] -= 0.1 / (n * n) * dw_scaled[i];
        }
    }
    assert_close(neuron(w_scaled, [x[0] * n, x[1] * n]), neuron(w, x), EXACT);
}

// Rule 10: D = W X.

#[differentiate]
fn matrix_product(w: [[f64; 10]; 5], x: [[f64; 3]; 10]) -> [[f64; 3]; 5] {
    let mut d = [[0.0; 3]; 5];
    for i in 0..5 {
        for j in 0..3 {
            for k in 0..10 {
                d[i][j] += w[i][k] * x[k][j];
            }
        }
    }
    d
}

/// Numbers without a pattern that a transposition would keep.
fn scattered<const R: usize, const C: usize>(start: f64) -> [[f64; C]; R] {
    let mut next = start;
    [[0.0; C]; R].map(|row| {
        row.map(|_: f64| {
            next = 3.9 * next * (1.0 - next);
            next - 0.5
        })
    })
}

#[test]
fn rule_10_the_gradient_of_a_matrix_product_is_two_matrix_products() {
    let (w, x): ([[f64; 10]; 5], [[f64; 3]; 10]) = (scattered(0.31), scattered(0.17));
    let dd: [[f64; 3]; 5] = scattered(0.43);
    let (d, pullback) = matrix_product::vjp(w, x);
    assert_same_bits(&d, &matrix_product(w, x));
    let (dw, dx) = pullback(dd);
    for i in 0..5 {
        for k in 0..10 {
            let row_by_row: f64 = (0..3).map(|j| dd[i][j] * x[k][j]).sum();
            assert_close(dw[i][k], row_by_row, EXACT);
        }
    }
    for k in 0..10 {
        for j in 0..3 {
            let column_by_column: f64 = (0..5).map(|i| w[i][k] * dd[i][j]).sum();
            assert_close(dx[k][j], column_by_column, EXACT);
        }
    }
}

// Rule 11: the user chooses the inputs.

#[differentiate(wrt(w, b))]
fn loss_of_weights(x: &[f64], y: &[f64], w: f64, b: f64) -> f64 {
    let mut loss = 0.0;
    for i in 0..x.len() {
        let error = w * x[i] + b - y[i];
        loss += error * error;
    }
    loss
}

#[differentiate(wrt(x))]
fn loss_of_data(x: &[f64], y: &[f64], w: f64, b: f64) -> f64 {
    let mut loss = 0.0;
    for i in 0..x.len() {
        let error = w * x[i] + b - y[i];
        loss += error * error;
    }
    loss
}

#[test]
fn rule_11_only_the_chosen_inputs_get_gradients() {
    let (x, y, w, b) = ([1.0, 2.0, -0.5], [0.3, -1.0, 4.0], 0.8, -0.1);
    let residual = |i: usize| w * x[i] + b - y[i];
    let (dw, db): (f64, f64) = loss_of_weights::grad(&x, &y, w, b);
    assert_close(dw, (0..3).map(|i| 2.0 * residual(i) * x[i]).sum(), EXACT);
    assert_close(db, (0..3).map(|i| 2.0 * residual(i)).sum(), EXACT);
    let dx: Vec<f64> = loss_of_data::grad(&x, &y, w, b);
    assert_all_close(&dx, &[0, 1, 2].map(|i| 2.0 * residual(i) * w), EXACT);
}

#[test]
fn rule_11_a_parameter_update_lowers_the_loss() {
    let (x, y) = ([1.0, 2.0, -0.5], [0.3, -1.0, 4.0]);
    let (mut w, mut b) = (0.8, -0.1);
    let mut loss = loss_of_weights(&x, &y, w, b);
    for _ in 0..20 {
        let (dw, db) = loss_of_weights::grad(&x, &y, w, b);
        w -= 0.05 * dw;
        b -= 0.05 * db;
        let lower = loss_of_weights(&x, &y, w, b);
        assert!(lower < loss, "the loss rose from {loss} to {lower}");
        loss = lower;
    }
}

// The worked circuits.

#[differentiate]
fn twice_product_and_max(x: f64, y: f64, z: f64, w: f64) -> f64 {
    2.0 * (x * y + z.max(w))
}

#[differentiate]
fn quotient_of_sigmoids(x: f64, y: f64) -> f64 {
    let sigmoid_y = 1.0 / (1.0 + (-y).exp());
    let numerator = x + sigmoid_y;
    let sigmoid_x = 1.0 / (1.0 + (-x).exp());
    let total = x + y;
    let denominator = sigmoid_x + total * total;
    numerator / denominator
}

#[differentiate]
fn quotient_of_called_sigmoids(x: f64, y: f64) -> f64 {
    (x + sigmoid(y)) / (sigmoid(x) + (x + y).powi(2))
}

/// Asserts the value and gradient that are printed with ten digits.
#[track_caller]
fn assert_printed(found: (f64, impl Flat), value: f64, gradient: &[f64]) {
    let printed = 3e-10;
    assert_close(found.0, value, printed);
    assert_all_close(&found.1, gradient, printed);
}

#[test]
fn circuit_sum_times_z() {
    assert_eq!(add_then_multiply::value_and_grad(-2.0, 5.0, -4.0), (-12.0, (-4.0, -4.0, 3.0)));
}

#[test]
fn circuit_product() {
    assert_eq!(product::value_and_grad(4.0, -3.0), (-12.0, (-3.0, 4.0)));
}

#[test]
fn circuit_max() {
    assert_eq!(larger::value_and_grad(4.0, 2.0), (4.0, (1.0, 0.0)));
}

#[test]
fn circuit_of_all_three_gates() {
    assert_eq!(twice_product_and_max::value_and_grad(3.0, -4.0, 2.0, -1.0), (-20.0, (-8.0, 6.0, 2.0, 0.0)));
}

#[test]
fn circuit_sigmoid_neuron() {
    let found = neuron::value_and_grad([2.0, -3.0, -3.0], [-1.0, -2.0]);
    let gradient = [-0.196_611_933_2, -0.393_223_866_5, 0.196_611_933_2, 0.393_223_866_5, -0.589_835_799_7];
    assert_printed(found, 0.731_058_578_6, &gradient);
}

#[test]
fn circuit_quotient_of_sigmoids() {
    let gradient = [2.059_569_795_6, 1.592_232_751_5];
    assert_printed(quotient_of_sigmoids::value_and_grad(3.0, -4.0), 1.545_644_884_1, &gradient);
    assert_printed(quotient_of_called_sigmoids::value_and_grad(3.0, -4.0), 1.545_644_884_1, &gradient);
}
