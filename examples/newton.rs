//! A gradient through a loop that decides for itself when to stop.
//!
//! Kepler's equation `E - e sin E = M` gives the position `E` (the eccentric anomaly) of a planet on its orbit from the time `M`
//! (the mean anomaly) and the eccentricity `e`. It has no closed solution; Newton's iteration solves it in a handful of steps,
//! and how many depends on the numbers. `#[differentiate]` walks back through exactly the steps that were taken.
//!
//! The implicit function theorem gives the same derivatives without any loop, which makes it a good judge:
//!
//! ```text
//! dE/dM = 1 / (1 - e cos E)        dE/de = sin E / (1 - e cos E)
//! ```
//!
//! ```text
//! cargo run --example newton
//! ```
//!
//! What to look at: in the first table the number of steps changes from row to row and the last column stays at rounding
//! level. The second table stops the iteration early. What comes out then is the derivative of the steps that were taken, and it
//! converges with the value, a little behind: a step turns the error `r` of the value into about `c r^2`, hence an error `d` of
//! the derivative into about `2 c r d`. The lag, `d / r`, doubles from step to step, until rounding hides both.

use std::process::ExitCode;

use autodiff::differentiate;

/// How far Newton's iteration moves `anomaly`.
#[differentiate]
fn newton_step(anomaly: f64, mean: f64, eccentricity: f64) -> f64 {
    let residual = anomaly - eccentricity * anomaly.sin() - mean;
    let slope = 1.0 - eccentricity * anomaly.cos();
    residual / slope
}

/// Solves Kepler's equation until a step is no longer than `tolerance`.
#[differentiate(wrt(mean, eccentricity))]
fn kepler(mean: f64, eccentricity: f64, tolerance: f64) -> f64 {
    let mut anomaly = mean + 0.85 * eccentricity;
    let mut step: f64 = 1.0;
    while step.abs() > tolerance {
        step = newton_step(anomaly, mean, eccentricity);
        anomaly -= step;
    }
    anomaly
}

/// Counts the steps that [`kepler`] takes.
fn count_steps(mean: f64, eccentricity: f64, tolerance: f64) -> usize {
    let mut anomaly = mean + 0.85 * eccentricity;
    for count in 1.. {
        let step = newton_step(anomaly, mean, eccentricity);
        anomaly -= step;
        if step.abs() <= tolerance {
            return count;
        }
    }
    unreachable!("the loop above ends only by returning")
}

/// The derivatives of the solution by the implicit function theorem.
fn implicit(anomaly: f64, eccentricity: f64) -> (f64, f64) {
    let slope = 1.0 - eccentricity * anomaly.cos();
    (1.0 / slope, anomaly.sin() / slope)
}

/// The larger of the two relative errors.
fn relative_error(gradient: (f64, f64), exact: (f64, f64)) -> f64 {
    let error = |a: f64, b: f64| ((a - b) / b).abs();
    error(gradient.0, exact.0).max(error(gradient.1, exact.1))
}

fn main() -> ExitCode {
    let worst = converged();
    stopped_early();
    println!("\nLargest relative error of a converged gradient: {worst:.1e} (at most 1e-12 is fine)");
    if worst <= 1e-12 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Prints converged solutions and returns the largest error of their gradients.
fn converged() -> f64 {
    println!("Kepler's equation by Newton's iteration, stopped at a step of 1e-12:\n");
    println!("    M       e   steps              E          dE/dM          dE/de   error against the theorem");
    let mut worst = 0.0_f64;
    for (mean, eccentricity) in
        [(0.5, 0.0167), (0.5, 0.2), (2.0, 0.2), (0.1, 0.7), (1.0, 0.7), (0.1, 0.97), (3.0, 0.97)]
    {
        let steps = count_steps(mean, eccentricity, 1e-12);
        let (anomaly, gradient) = kepler::value_and_grad(mean, eccentricity, 1e-12);
        let error = relative_error(gradient, implicit(anomaly, eccentricity));
        println!(
            "{mean:5.1} {eccentricity:7.4} {steps:7} {anomaly:14.10} {:14.10} {:14.10}   {error:.1e}",
            gradient.0, gradient.1
        );
        worst = worst.max(error);
    }
    worst
}

fn stopped_early() {
    let (mean, eccentricity) = (0.1, 0.7);
    let solution = kepler(mean, eccentricity, 1e-12);
    let exact = implicit(solution, eccentricity);
    println!("\nThe same iteration stopped early, at M = {mean}, e = {eccentricity}:\n");
    println!("tolerance   steps   error of the value   error of the gradient    lag");
    for tolerance in [1.0, 1e-1, 1e-2, 1e-4] {
        let steps = count_steps(mean, eccentricity, tolerance);
        let (anomaly, gradient) = kepler::value_and_grad(mean, eccentricity, tolerance);
        let value_error = ((anomaly - solution) / solution).abs();
        let gradient_error = relative_error(gradient, exact);
        let lag = gradient_error / value_error;
        println!("{tolerance:9.0e} {steps:7} {value_error:20.1e} {gradient_error:23.1e} {lag:6.1}");
    }
}
