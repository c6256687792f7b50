//! Why the scale of the data decides the learning rate.
//!
//! A product gate swaps its inputs: the gradient on a weight is the *data* times the gradient arriving from above. Data in other
//! units, `n` times larger, therefore make the gradient on the weights `n` times larger. The notes conclude that the learning
//! rate has to shrink; this program works out by how much.
//!
//! The model is `y = w . x` with squared error and no bias. With data `n x`, the weights `w / n` make the same predictions, and:
//!
//! 1. at these corresponding weights the gradient is `n` times larger (the residuals are the same, the data `n` times larger);
//! 2. a step has to move `w / n` by one `n`-th of what it moved `w`, against a gradient `n` times larger. So the *same training*,
//!    prediction for prediction, needs the learning rate divided by `n * n`;
//! 3. dividing it by `n` only gives the steps their old length back. The weights to be found, however, are now `n` times
//!    smaller, and so is the step that the problem can stand: it still diverges here.
//!
//! `n` is a power of two, by which floating-point numbers scale without rounding. "The same" can then be checked bit for bit.
//!
//! ```text
//! cargo run --example preprocessing
//! ```
//!
//! What to look at: the second column is the reference. The third and the fourth explode; the last one equals the reference in
//! every digit, and the program exits with 1 if a single bit of it differs.

// The notes write sums over an index, and so does the function below; eight points convert to floating point exactly.
#![allow(clippy::cast_precision_loss, clippy::needless_range_loop)]

use std::process::ExitCode;

use autodiff::differentiate;

const WEIGHTS: usize = 3;
const POINTS: usize = 8;
const SCALE: f64 = 1024.0;
const LEARNING_RATE: f64 = 0.0625;
const STEPS: usize = 200;

type Data = [[f64; WEIGHTS]; POINTS];

const INPUTS: Data = [
    [0.5, -1.2, 0.3],
    [1.5, 0.4, -0.7],
    [-0.9, 0.8, 1.1],
    [0.2, 1.6, -0.4],
    [-1.3, -0.6, 0.9],
    [0.7, -0.1, -1.5],
    [1.1, 0.9, 0.6],
    [-0.4, 0.3, 1.4],
];
const TARGETS: [f64; POINTS] = [1.9, 1.2, -2.3, -1.6, -0.8, 2.4, 0.6, -1.7];

/// Half the sum of the squared errors of `w . x`, divided by the number of points.
#[differentiate(wrt(w))]
fn loss(w: &[f64; WEIGHTS], x: &[[f64; WEIGHTS]; POINTS], y: &[f64; POINTS]) -> f64 {
    let mut total = 0.0;
    for i in 0..POINTS {
        let mut prediction = 0.0;
        for j in 0..WEIGHTS {
            prediction += w[j] * x[i][j];
        }
        let residual = prediction - y[i];
        total += 0.5 * residual * residual;
    }
    total / (POINTS as f64)
}

/// The loss before each step of gradient descent from `w = 0`, and after the last.
fn train(x: &Data, learning_rate: f64) -> Vec<f64> {
    let mut w = [0.0; WEIGHTS];
    let mut losses = Vec::with_capacity(STEPS + 1);
    for _ in 0..STEPS {
        let (value, d_w) = loss::value_and_grad(&w, x, &TARGETS);
        losses.push(value);
        for (w, d_w) in w.iter_mut().zip(d_w) {
            *w -= learning_rate * d_w;
        }
    }
    losses.push(loss(&w, x, &TARGETS));
    losses
}

fn scaled_by(n: f64) -> Data {
    INPUTS.map(|row| row.map(|value| n * value))
}

fn same_bits(a: &[f64], b: &[f64]) -> bool {
    a.iter().map(|a| a.to_bits()).eq(b.iter().map(|b| b.to_bits()))
}

fn main() -> ExitCode {
    let gradient_holds = compare_gradients();
    let training_holds = compare_trainings();
    if gradient_holds && training_holds { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Prints the gradients at weights that make the same predictions; true if one is exactly `n` times the other.
fn compare_gradients() -> bool {
    let w = [0.75, -0.5, -1.25];
    let d_w = loss::grad(&w, &INPUTS, &TARGETS);
    let d_w_scaled = loss::grad(&w.map(|w| w / SCALE), &scaled_by(SCALE), &TARGETS);
    let holds = same_bits(&d_w_scaled, &d_w.map(|d| SCALE * d));

    println!("Data times n = {SCALE}, weights divided by n, so that the predictions are the same.");
    println!("Gradient on the weights:\n");
    println!("      data x           data n x      ratio");
    for (d, scaled) in d_w.iter().zip(d_w_scaled) {
        println!("{d:12.8} {scaled:18.8} {:10}", scaled / d);
    }
    println!("\nexactly n times larger: {}", yes_or_no(holds));
    holds
}

/// Prints four trainings side by side; true if the mended one equals the reference and the others diverge.
fn compare_trainings() -> bool {
    let scaled = scaled_by(SCALE);
    let reference = train(&INPUTS, LEARNING_RATE);
    let unchanged = train(&scaled, LEARNING_RATE);
    let by_n = train(&scaled, LEARNING_RATE / SCALE);
    let by_n_squared = train(&scaled, LEARNING_RATE / (SCALE * SCALE));

    println!("\nLoss during gradient descent from w = 0:\n");
    println!("            data x      ---------------------- data n x ---------------------");
    println!("step        rate r          rate r        rate r/n      rate r/n^2");
    for step in [0, 1, 2, 5, 10, 20, 50, 100, STEPS] {
        println!(
            "{step:4} {:13.10} {:15.4e} {:15.4e} {:15.10}",
            reference[step], unchanged[step], by_n[step], by_n_squared[step]
        );
    }

    let same = same_bits(&reference, &by_n_squared);
    let diverge = [&unchanged, &by_n].iter().all(|losses| losses[10] > 1e6 * losses[0]);
    println!("\nrate r and r/n diverge on the scaled data: {}", yes_or_no(diverge));
    println!("rate r/n^2 repeats the reference bit for bit: {}", yes_or_no(same));
    same && diverge
}

fn yes_or_no(answer: bool) -> &'static str {
    if answer { "yes" } else { "NO" }
}
