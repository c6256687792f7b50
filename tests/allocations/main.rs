//! Gradients that run a second time allocate nothing: buffers come from the pool. And what is kept does not grow where nothing
//! has to be kept.

// Vectors are made and read in all ways that there are, not in the best one.
#![allow(clippy::cast_lossless, clippy::implicit_clone, clippy::needless_range_loop, clippy::explicit_iter_loop)]
#![allow(clippy::cast_precision_loss, clippy::many_single_char_names, clippy::vec_init_then_push)]
#![allow(clippy::same_item_push, clippy::useless_vec, clippy::float_cmp)]

mod vectors;

use allocation_counter::measure;
use autodiff::differentiate;

#[differentiate]
fn dense(weights: &[f64], input: &[f64], output: &mut [f64]) {
    let n = input.len();
    for i in 0..output.len() {
        let mut sum = 0.0;
        for j in 0..n {
            sum += weights[i * n + j] * input[j];
        }
        output[i] = sum.tanh();
    }
}

#[differentiate(wrt(weights))]
fn loss(weights: &[f64], inputs: &[f64], n: usize) -> f64 {
    let mut total = 0.0;
    let mut i = 0;
    while i < inputs.len() {
        let mut output = [0.0; 4];
        dense(weights, &inputs[i..i + n], &mut output);
        for value in &output {
            total += value * value;
        }
        i += n;
    }
    total
}

#[differentiate]
fn logistic_map(x: f64, rate: f64, steps: usize) -> f64 {
    let mut x = x;
    for _ in 0..steps {
        x = rate * x * (1.0 - x);
    }
    x
}

/// How many allocations the second run makes.
fn of_second_run(mut run: impl FnMut()) -> u64 {
    run();
    measure(run).count_total
}

#[test]
fn a_training_step_allocates_nothing_after_the_first() {
    let weights: Vec<f64> = (0..32).map(|i| f64::from(i) * 0.01).collect();
    let inputs: Vec<f64> = (0..800).map(|i| f64::from(i).sin()).collect();
    let mut gradient = vec![0.0; weights.len()];
    let allocations = of_second_run(|| {
        loss::accumulate_grad(&weights, &inputs, 8, &mut gradient);
    });
    assert_eq!(allocations, 0);
}

#[test]
fn a_scalar_loop_allocates_nothing_after_the_first_call() {
    let allocations = of_second_run(|| {
        logistic_map::grad(0.3, 3.7, 1000);
    });
    assert_eq!(allocations, 0);
}

fn squared_norm(x: &[f64]) -> f64 {
    x.iter().map(|x| x * x).sum()
}

#[differentiate]
fn lean(x: &[f64], rows: usize) -> f64 {
    let n = x.len() / rows;
    let mut scratch = vec![0.0; n];
    let mut total = 0.0;
    for row in 0..rows {
        for i in 0..n {
            scratch[i] = x[row * n + i] * x[i];
        }
        total += squared_norm(&scratch).sqrt();
    }
    total
}

/// The bytes in use at most do not grow with the number of iterations.
#[test]
fn nothing_is_kept_of_an_iteration_for_another() {
    let most = |rows: usize| {
        let x = vec![0.5; 10 * rows];
        let mut d_x = vec![0.0; 10 * rows];
        let run = move || measure(|| _ = lean::accumulate_grad(&x, rows, &mut d_x)).bytes_max;
        std::thread::spawn(run).join().unwrap()
    };
    assert_eq!(most(10), most(1000));
}
